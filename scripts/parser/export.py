"""Checkpoint → server/extract/2-syntax/weights/en.{json,bin}: int8 rows with one scale each."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from features import TABLES
from model import VECTOR_SCALE

INPUT_SCALE = 4096  # int16 units of one in the net's input: ±8
HIDDEN_SCALE = 1024  # the same behind the small layers: ±32


class Writer:
    def __init__(self):
        self.blobs: list[bytes] = []
        self.sections: dict[str, dict] = {}
        self.size = 0

    def add(self, name: str, data: bytes, kind: str, shape: list[int]) -> None:
        assert name not in self.sections, name
        self.sections[name] = {"kind": kind, "at": self.size, "bytes": len(data), "shape": shape}
        data += b"\0" * (-len(data) % 16)
        self.blobs.append(data)
        self.size += len(data)

    def floats(self, name: str, values: np.ndarray) -> None:
        self.add(name, values.astype("<f4").tobytes(), "f32", list(values.shape))

    def words(self, name: str, words: list[str]) -> None:
        self.add(name, "\n".join(words).encode(), "text", [len(words)])

    def rows(self, name: str, matrix: np.ndarray) -> None:
        scales = np.abs(matrix).max(axis=1) / 127 + 1e-12
        codes = np.clip(np.round(matrix / scales[:, None]), -127, 127).astype(np.int8)
        self.add(f"{name}.codes", codes.tobytes(), "i8", list(matrix.shape))
        self.floats(f"{name}.scales", scales)

    def linear(self, name: str, weight: np.ndarray, bias: np.ndarray) -> None:
        """weight: outputs × inputs; outputs are filled up to a multiple of eight."""
        fill = -len(weight) % 8
        self.rows(name, np.pad(weight, ((0, fill), (0, 0))))
        self.floats(f"{name}.bias", np.pad(bias, (0, fill)))

    def save(self, folder: Path, name: str, known: dict) -> None:
        """The numbers as NAME.bin; what lies where and what the rows stand for (`known`) as NAME.json."""
        scales = {"input": INPUT_SCALE, "state": 32767, "hidden": HIDDEN_SCALE}
        head = {"format": 1, "scales": scales, **known, "sections": self.sections}
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.bin").write_bytes(b"".join(self.blobs))
        (folder / f"{name}.json").write_text(json.dumps(head) + "\n")
        print(f"{self.size / 1e6:.2f} MB")


def write_layers(writer: Writer, net: dict[str, np.ndarray]) -> None:
    for layer in (0, 1):
        at = f"encoder.layers.{layer}"
        writer.linear(f"lstm{layer}.input", net[f"{at}.input.weight"], net[f"{at}.input.bias"])
        for direction, side in enumerate(("ahead", "behind")):
            weight = net[f"{at}.recurrent"][direction].T
            writer.linear(f"lstm{layer}.{side}", weight, np.zeros(len(weight)))
    for name, part in (
        ("tag", "tag"),
        ("arcDependent", "arc_dependent"),
        ("arcHead", "arc_head"),
        ("labelDependent", "label_dependent"),
        ("labelHead", "label_head"),
    ):
        writer.linear(name, net[f"{part}.0.weight"], net[f"{part}.0.bias"])
    tags = np.concatenate((net["upos.weight"], net["xpos.weight"]))
    writer.linear("tags", tags, np.concatenate((net["upos.bias"], net["xpos.bias"])))
    writer.linear("arc", net["arc"].T, net["arc_bias"])
    labels, below, above = net["label"].shape
    linear = net["label_linear.weight"]
    turned = net["label"].transpose(0, 2, 1).reshape(labels * above, below)
    writer.linear("label", turned, linear[:, below:].reshape(-1))
    writer.linear("labelLinear", linear[:, :below], net["label_linear.bias"])
    writer.floats("arcRoot", net["arc_root"])
    writer.floats("labelRoot", net["label_root"])


def write_vectors(writer: Writer, cache: Path) -> None:
    stored = np.load(cache / "vectors.npz")
    codes = (stored["codes"] + 8).astype(np.uint8)
    packed = codes[:, 0::2] | codes[:, 1::2] << 4
    writer.words("vectors.keys", [str(word) for word in stored["words"]])
    writer.add("vectors.codes", packed.tobytes(), "u4", list(codes.shape))
    writer.floats("vectors.scales", stored["scales"] * VECTOR_SCALE)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--checkpoint", type=Path, default=Path("checkpoints/en"))
    options.add_argument("--cache", type=Path, default=Path("cache"))
    options.add_argument("--out", type=Path, default=Path("server/extract/2-syntax/weights"))
    arguments = options.parse_args()
    vocabulary = json.loads((arguments.checkpoint / "vocabulary.json").read_text())
    average = torch.load(arguments.checkpoint / "average.pt", map_location="cpu")
    net = {name: value.numpy() for name, value in average.items()}
    writer = Writer()
    write_vectors(writer, arguments.cache)
    for i, (name, _, _, _) in enumerate(TABLES):
        writer.words(f"{name}.keys", vocabulary["tables"][name])
        writer.rows(name, net[f"encoder.tables.{i}.weight"])
    write_layers(writer, net)
    known = {"tables": [name for name, *_ in TABLES], "tags": vocabulary["tags"]}
    writer.save(arguments.out, "en", known)


if __name__ == "__main__":
    main()
