"""Treebanks → checkpoint of the net, or of a teacher for it. Seeded; an epoch a line of the log.

With --teachers the net learns from the treebanks and from what the teachers say of them and of the
sentences of --words.
"""

from __future__ import annotations

import argparse
import gzip
import json
import multiprocessing
import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch
from augment import vary
from descent import Descent
from diplomatic.generate import make
from features import Vocabulary, word_key
from flat import Flat, Reader, batches
from model import Encoder, Parser, Sizes
from pretrained import WordPieces, load
from teacher import teacher
from teachers import ask, distance
from torch import Tensor
from treebank import Sentence, read_treebank, training_sentences, untreed
from vector_table import load_vectors


@torch.no_grad()
def score(parser: Parser, flat: Flat) -> tuple[float, float, float, float]:
    """UPOS, XPOS, UAS, LAS by the best head of each word (no tree is forced)."""
    parser.eval()
    right = np.zeros(4)
    for group in batches(flat, 2000, Random(0)):
        batch = flat.batch(group, False)
        upos, xpos, arcs, below, above = parser.read(batch)
        best = arcs.argmax(2)
        labels = parser.labels_for(below, above, best).argmax(2)
        head_right = (best == batch.heads) & batch.there
        found = (
            (upos.argmax(2) == batch.upos) & batch.there,
            (xpos.argmax(2) == batch.xpos) & batch.there,
            head_right,
            head_right & (labels == batch.labels),
        )
        right += [part.sum().item() for part in found]
    parser.train()
    return tuple(right / int(flat.lengths.sum()) * 100)


@dataclass
class Material:
    """What the net reads: the treebanks, made-up sentences and a part of the corpora in every layout."""

    reader: Reader
    train: list[Sentence]
    unlabelled: list[Sentence]
    made: int
    layouts: int
    seed: int

    def layout(self, number: int) -> Flat:
        random = Random(self.seed * 1000 + number)
        sentences = self.train + [make(random) for _ in range(self.made)]
        sentences += self.unlabelled[number :: self.layouts]
        return Flat(self.reader, [vary(s, random) for s in sentences])


def corpora_words(path: Path | None) -> list[list[str]]:
    if not path:
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def learn_tables(train: list[Sentence], corpora: list[list[str]]) -> tuple[Vocabulary, dict[str, list[str]]]:
    vocabulary = Vocabulary.learn(
        [form for s in train for form in s.forms], [form for s in corpora for form in s]
    )
    tags = {
        name: sorted({tag for s in train for tag in getattr(s, column)})
        for name, column in (("upos", "upos"), ("xpos", "xpos"), ("deprel", "deprels"))
    }
    return vocabulary, tags


def open_teacher(folder: Path, table: Tensor, arrays: dict[str, np.ndarray], device: str) -> Parser:
    stored = json.loads((folder / "vocabulary.json").read_text())
    sizes = [len(rows) for rows in stored["tables"].values()]
    parser = teacher(sizes, table, arrays, stored["tags"])
    parser.load_state_dict(torch.load(folder / "average.pt", map_location="cpu"), strict=False)
    return parser.to(device).eval()


def options() -> argparse.Namespace:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--treebanks", type=Path, default=Path("../shared/treebanks"))
    known.add_argument("--words", type=Path, help="corpora-words.gz of corpora-words.ts")
    known.add_argument("--cache", type=Path, default=Path("cache"))
    known.add_argument("--out", type=Path, default=Path("checkpoints/en"))
    known.add_argument("--teacher", action="store_true", help="train a teacher on cache/pretrained.npz")
    known.add_argument("--teachers", type=Path, nargs="*", default=[], help="checkpoints of teachers")
    known.add_argument("--start", type=Path, help="checkpoint of the same tables to go on from")
    known.add_argument("--device", default="cpu")
    known.add_argument("--epochs", type=int, default=16)
    known.add_argument("--seed", type=int, default=1)
    known.add_argument("--dropout", type=float, default=0.3)
    known.add_argument("--peak", type=float, default=0.004, help="the highest learning rate")
    known.add_argument("--batch", type=int, default=400, help="words a batch")
    known.add_argument("--layouts", type=int, default=3, help="how many different epochs there are")
    known.add_argument("--minutes", type=float, default=1e6, help="be done by then, with fewer epochs")
    known.add_argument("--made", type=int, default=1500, help="made-up sentences an epoch")
    known.add_argument("--only", type=int, help="of every treebank only so many sentences, for a trial")
    return known.parse_args()


def prepare(arguments: argparse.Namespace) -> tuple[Material, dict[str, Flat], dict]:
    """All that needs no device."""
    folder, only = arguments.treebanks, arguments.only
    train = training_sentences(folder)[:only]
    corpora = corpora_words(arguments.words)
    vocabulary, tags = learn_tables(train, corpora)
    tables = {"tables": vocabulary.tables, "tags": tags}
    (arguments.out / "vocabulary.json").write_text(json.dumps(tables))
    pretrained = arguments.teacher or arguments.teachers
    pieces, arrays = load(arguments.cache) if pretrained else ([], {})
    vector_rows, table = load_vectors(arguments.cache)
    counts = Counter(word_key(form) for s in train for form in s.forms)
    reader = Reader(vocabulary, vector_rows, tags, counts, WordPieces(pieces) if pretrained else None)
    unlabelled = [untreed(forms) for forms in corpora] if arguments.teachers else []
    material = Material(reader, train, unlabelled, arguments.made, arguments.layouts, arguments.seed)
    develop = {
        name: Flat(reader, read_treebank(folder / f"en_{name}-dev.conllu.gz")[:only])
        for name in ("ewt", "gum")
    }
    return material, develop, {"vectors": table, "arrays": arrays, "tags": tags}


def build(arguments: argparse.Namespace, material: Material, parts: dict) -> Parser:
    sizes = [len(rows) for rows in material.reader.vocabulary.tables.values()]
    if arguments.teacher:
        return teacher(sizes, parts["vectors"], parts["arrays"], parts["tags"])
    shape = Sizes(dropout=arguments.dropout)
    tags = parts["tags"]
    encoder = Encoder(sizes, parts["vectors"], shape)
    parser = Parser(encoder, shape, len(tags["upos"]), len(tags["xpos"]), len(tags["deprel"]))
    if arguments.start:
        parser.load_state_dict(torch.load(arguments.start / "average.pt", map_location="cpu"), strict=False)
    return parser


def main() -> None:
    arguments = options()
    if arguments.device == "cpu":
        torch.set_num_threads(1)
    torch.manual_seed(arguments.seed)
    arguments.out.mkdir(parents=True, exist_ok=True)
    material, develop, parts = prepare(arguments)
    # Epochs are laid out by other processes, which must begin before the device does.
    with multiprocessing.get_context("fork").Pool(max(1, (os.cpu_count() or 2) // 2)) as pool:
        laid = pool.imap(material.layout, range(arguments.layouts))
        parser = build(arguments, material, parts).to(arguments.device)
        teachers = [
            open_teacher(folder, parts["vectors"], parts["arrays"], arguments.device)
            for folder in arguments.teachers
        ]
        flats = [flat.on(arguments.device) for flat in laid]
    for flat in flats if teachers else []:
        ask(teachers, flat)
    develop = {name: flat.on(arguments.device) for name, flat in develop.items()}
    print(f"{len(material.train)} sentences with trees, {len(material.unlabelled)} without", flush=True)
    print(f"{sum(p.numel() for p in parser.parameters())} parameters, seed {arguments.seed}", flush=True)
    descend(arguments, parser, bool(teachers), flats, develop)


def descend(
    arguments: argparse.Namespace, parser: Parser, taught: bool, flats: list[Flat], develop: dict[str, Flat]
) -> None:
    words = sum(int(flat.lengths.sum()) for flat in flats) / len(flats)
    steps = int(arguments.epochs * words / arguments.batch)
    descent = Descent(parser, steps, arguments.peak, arguments.minutes)
    for number in range(arguments.epochs):
        if descent.late():
            break
        torch.manual_seed(arguments.seed * 1000 + number)
        flat = flats[number % len(flats)]
        losses = []
        for group in batches(flat, arguments.batch, Random(arguments.seed * 1000 + number)):
            batch = flat.batch(group, True)
            losses.append(descent.learn(distance(parser, batch, flat) if taught else parser.loss(batch)))
        torch.save(descent.average, arguments.out / "average.pt")
        with descent.averaged():
            figures = " · ".join(
                f"{name} " + "/".join(f"{x:.2f}" for x in score(parser, part))
                for name, part in develop.items()
            )
        loss = torch.stack(losses).mean().item()
        print(f"epoch {number + 1} loss {loss:.3f} {figures} {descent.seconds():.0f} s", flush=True)


if __name__ == "__main__":
    main()
