"""Treebanks → checkpoint. Seeded; stops and resumes after any epoch."""

from __future__ import annotations

import argparse
import json
import math
import time
from collections import Counter
from pathlib import Path
from random import Random

import numpy as np
import torch
from augment import vary
from diplomatic.generate import make
from features import Vocabulary, word_key
from model import VECTOR_SCALE, Batch, Encoder, Parser, Sizes
from treebank import Sentence, read_treebank, training_sentences

WORDS_PER_BATCH = 400
AVERAGE_DECAY = 0.9985


def load_vectors(cache: Path) -> tuple[dict[str, int], torch.Tensor]:
    """Word → row and the table; row 0 is the zero vector of a word without one."""
    stored = np.load(cache / "vectors.npz")
    matrix = stored["codes"].astype(np.float32) * stored["scales"][:, None] * VECTOR_SCALE
    table = torch.from_numpy(np.concatenate((np.zeros((1, matrix.shape[1]), np.float32), matrix)))
    return {str(word): row for row, word in enumerate(stored["words"], 1)}, table


class Reader:
    """Sentences → tensors."""

    def __init__(
        self, vocabulary: Vocabulary, vectors: dict[str, int], tags: dict[str, list[str]], counts: Counter
    ):
        self.vocabulary = vocabulary
        self.vectors = vectors
        self.index = {name: {tag: row for row, tag in enumerate(known)} for name, known in tags.items()}
        self.counts = counts

    def batch(self, sentences: list[Sentence], random: Random | None) -> Batch:
        longest = max(len(s.forms) for s in sentences)
        shape = (len(sentences), longest)
        rows = np.zeros((*shape, 7), np.int64)
        vectors, labels, upos, xpos = (np.zeros(shape, np.int64) for _ in range(4))
        heads = np.full(shape, -1, np.int64)
        for i, s in enumerate(sentences):
            for j, form in enumerate(s.forms):
                rows[i, j] = self.vocabulary.rows(form)
                # Rare words often stay unread, so that the row for unread words learns too.
                if random and random.random() < 0.5 / (0.5 + self.counts[word_key(form)]):
                    rows[i, j, 0] = 0
                vectors[i, j] = self.vectors.get(word_key(form), 0)
            n = len(s.forms)
            heads[i, :n] = s.heads
            labels[i, :n] = [self.index["deprel"].get(x, 0) for x in s.deprels]
            upos[i, :n] = [self.index["upos"].get(x, 0) for x in s.upos]
            xpos[i, :n] = [self.index["xpos"].get(x, 0) for x in s.xpos]
        tensors = (torch.from_numpy(a) for a in (rows, vectors))
        lengths = torch.tensor([len(s.forms) for s in sentences])
        return Batch(*tensors, lengths, *(torch.from_numpy(a) for a in (heads, labels, upos, xpos)))


def batches(sentences: list[Sentence], random: Random):
    """About 400 words of similar length each, in random order."""
    order = sorted(sentences, key=lambda s: len(s.forms) + random.random() * 4)
    groups, words = [[]], 0
    for s in order:
        if words + len(s.forms) > WORDS_PER_BATCH and groups[-1]:
            groups.append([])
            words = 0
        groups[-1].append(s)
        words += len(s.forms)
    random.shuffle(groups)
    return groups


@torch.no_grad()
def score(parser: Parser, reader: Reader, sentences: list[Sentence]) -> tuple[float, float, float, float]:
    """UPOS, XPOS, UAS, LAS by the best head of each word (no tree is forced)."""
    parser.eval()
    right = np.zeros(4)
    total = 0
    for group in batches(sentences, Random(0)):
        batch = reader.batch(group, None)
        upos, xpos, arcs, below, above = parser.read(batch)
        there = batch.heads >= 0
        best = arcs.argmax(2)
        labels = parser.labels_for(below, above, best).argmax(2)
        head_right = (best == batch.heads) & there
        right += [
            ((upos.argmax(2) == batch.upos) & there).sum().item(),
            ((xpos.argmax(2) == batch.xpos) & there).sum().item(),
            head_right.sum().item(),
            (head_right & (labels == batch.labels)).sum().item(),
        ]
        total += there.sum().item()
    parser.train()
    return tuple(right / total * 100)


def rate_at(step: int, steps: int, peak: float) -> float:
    """Up over 100 steps, then down to nothing along a cosine."""
    if step < 100:
        return peak * (step + 1) / 100
    return peak * max(0.005, 0.5 * (1 + math.cos(math.pi * step / steps)))


class Trainer:
    """A net, its optimizer and the running average of its weights, which is what is kept."""

    def __init__(self, parser: Parser, reader: Reader, steps: int, peak: float):
        self.parser = parser
        self.reader = reader
        self.steps = steps
        self.peak = peak
        self.step = 0
        self.average = {name: value.detach().clone() for name, value in parser.named_parameters()}
        self.optimizer = torch.optim.Adam(parser.parameters(), lr=peak, betas=(0.9, 0.95), fused=True)

    def learn(self, group: list[Sentence], random: Random) -> float:
        for setting in self.optimizer.param_groups:
            setting["lr"] = rate_at(self.step, self.steps, self.peak)
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.parser.loss(self.reader.batch(group, random))
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parser.parameters(), 5.0)
        self.optimizer.step()
        self.step += 1
        keep = min(AVERAGE_DECAY, (self.step + 1) / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.values()), list(self.parser.parameters()), 1 - keep)
        return loss.item()

    def averaged_score(self, sentences: list[Sentence]) -> tuple[float, float, float, float]:
        trained = {name: value.detach().clone() for name, value in self.parser.named_parameters()}
        self.parser.load_state_dict(self.average)
        figures = score(self.parser, self.reader, sentences)
        self.parser.load_state_dict(trained)
        return figures

    def save(self, folder: Path, epoch: int) -> None:
        torch.save(self.average, folder / "average.pt")
        state = {"parser": self.parser.state_dict(), "optimizer": self.optimizer.state_dict()}
        state |= {"average": self.average, "epoch": epoch, "step": self.step}
        torch.save(state, folder / "next.pt")
        (folder / "next.pt").replace(folder / "last.pt")

    def resume(self, folder: Path) -> int:
        """The number of epochs already done."""
        if not (folder / "last.pt").exists():
            return 0
        state = torch.load(folder / "last.pt")
        self.parser.load_state_dict(state["parser"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average, self.step = state["average"], state["step"]
        return state["epoch"]


def prepare(train: list[Sentence], arguments: argparse.Namespace) -> Trainer:
    forms = [form for s in train for form in s.forms]
    vocabulary = Vocabulary.learn(forms)
    tags = {
        name: sorted({tag for s in train for tag in getattr(s, column)})
        for name, column in (("upos", "upos"), ("xpos", "xpos"), ("deprel", "deprels"))
    }
    (arguments.out / "vocabulary.json").write_text(json.dumps({"tables": vocabulary.tables, "tags": tags}))
    vector_rows, table = load_vectors(arguments.cache)
    reader = Reader(vocabulary, vector_rows, tags, Counter(word_key(form) for form in forms))
    sizes = Sizes(hidden=arguments.hidden, dropout=arguments.dropout)
    encoder = Encoder([len(rows) for rows in vocabulary.tables.values()], table, sizes)
    parser = Parser(encoder, sizes, len(tags["upos"]), len(tags["xpos"]), len(tags["deprel"]))
    parameters = sum(p.numel() for p in parser.parameters())
    print(f"{len(train)} sentences, {len(forms)} words, {parameters} parameters", flush=True)
    words = len(forms) + 8 * arguments.made + (20 * arguments.share if arguments.labelled else 0)
    steps = arguments.epochs * (words // WORDS_PER_BATCH)
    if arguments.start:
        parser.load_state_dict(torch.load(arguments.start / "average.pt"))
    return Trainer(parser, reader, steps, arguments.peak)


def options() -> argparse.Namespace:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--treebanks", type=Path, default=Path("../shared/treebanks"))
    known.add_argument("--cache", type=Path, default=Path("cache"))
    known.add_argument("--out", type=Path, default=Path("checkpoints/en"))
    known.add_argument("--epochs", type=int, default=16)
    known.add_argument("--seed", type=int, default=1)
    known.add_argument("--hidden", type=int, default=200)
    known.add_argument("--dropout", type=float, default=0.3)
    known.add_argument("--peak", type=float, default=0.004, help="the highest learning rate")
    known.add_argument("--start", type=Path, help="checkpoint whose weights to go on from")
    known.add_argument("--labelled", type=Path, help="sentences of label-corpora.ts to learn from as well")
    known.add_argument("--share", type=int, default=7000, help="how many of them an epoch")
    known.add_argument("--made", type=int, default=1500, help="made-up sentences an epoch")
    return known.parse_args()


def main() -> None:
    arguments = options()
    torch.set_num_threads(1)
    torch.manual_seed(arguments.seed)
    arguments.out.mkdir(parents=True, exist_ok=True)
    train = training_sentences(arguments.treebanks)
    develop = {
        name: read_treebank(arguments.treebanks / f"en_{name}-dev.conllu.gz") for name in ("ewt", "gum")
    }
    labelled = read_treebank(arguments.labelled) if arguments.labelled else []
    trainer = prepare(train, arguments)
    for epoch in range(trainer.resume(arguments.out), arguments.epochs):
        random = Random(arguments.seed * 1000 + epoch)
        torch.manual_seed(arguments.seed * 1000 + epoch)
        started = time.time()
        sentences = train + [make(random) for _ in range(arguments.made)]
        sentences += random.sample(labelled, min(arguments.share, len(labelled)))
        groups = batches([vary(s, random) for s in sentences], random)
        loss = sum(trainer.learn(group, random) for group in groups) / len(groups)
        trainer.save(arguments.out, epoch + 1)
        figures = [
            name + " " + "/".join(f"{x:.2f}" for x in trainer.averaged_score(sentences))
            for name, sentences in develop.items()
        ]
        took = time.time() - started
        print(f"epoch {epoch + 1} loss {loss:.3f} {' · '.join(figures)} {took:.0f} s", flush=True)


if __name__ == "__main__":
    main()
