"""Marked windows → an event reader on the parser's states.

With --fold N every fifth text is held out and the figures are of those.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "parser"))

from collections import Counter  # noqa: E402

from descent import Descent  # noqa: E402
from features import Vocabulary  # noqa: E402
from flat import Flat, Reader, batches, padded  # noqa: E402
from judge import deeds, judge  # noqa: E402
from marks import (  # noqa: E402
    Marks,
    Window,
    gold_marks,
    loss,
    read_windows,
    relation_names,
    relation_rows,
    targets,
    type_names,
)
from model import Encoder, Parser, Sizes  # noqa: E402
from net import MODALITIES, SHAPE, EventReader  # noqa: E402
from reading import read_scores  # noqa: E402
from torch import Tensor  # noqa: E402
from vector_table import load_vectors  # noqa: E402
from treebank import untreed  # noqa: E402

FOLDS = 5


@dataclass
class StateBatch:
    states: Tensor
    lengths: Tensor
    there: Tensor
    at: Tensor
    kinds: Tensor
    relations: Tensor  # windows × words × words


class States:
    """The parser's states of all words of windows, end to end."""

    def __init__(self, parser: Parser, reader: Reader, windows: list[Window], names: list[str], device: str):
        sentences = [untreed(forms) for w in windows for forms in split(w)]
        flat = Flat(reader, sentences).on(device)
        self.device = device
        table = parser.encoder.vectors
        width = parser.tag[0].in_features + table.shape[1]
        self.states = torch.zeros(int(flat.lengths.sum()), width, dtype=torch.float16, device=device)
        with torch.no_grad():
            for group in batches(flat, 8000, Random(0)):
                batch = flat.batch(group, False)
                # The states say how a word stands; what it means is better told by its vector.
                both = torch.cat((parser.encoder(batch), table[batch.vectors]), dim=2)
                self.states[batch.at[batch.there]] = both[batch.there].half()
        rows = {name: row for row, name in enumerate(names)}
        self.relations = [relation_rows(w, rows) for w in windows]
        self.kinds = torch.tensor([kind for w in windows for kind in w.kinds]).to(device)
        self.lengths = torch.tensor([len(w.words) for w in windows])
        self.starts = torch.from_numpy(np.concatenate(([0], np.cumsum(self.lengths.numpy())[:-1])))

    def __len__(self) -> int:
        return len(self.lengths)

    def batch(self, chosen: list[int]) -> StateBatch:
        lengths = self.lengths[chosen]
        there, at = (part.to(self.device) for part in padded(self.starts[chosen], lengths))
        longest = there.shape[1]
        relations = np.zeros((len(chosen), longest, longest), np.int64)
        for k, i in enumerate(chosen):
            n = len(self.relations[i])
            relations[k, :n, :n] = self.relations[i]
        states = self.states[at].float() * there[:, :, None]
        relations = torch.from_numpy(relations).to(self.device)
        return StateBatch(states, lengths, there, at, self.kinds[at] * there, relations)


def split(window: Window) -> list[list[str]]:
    ends = np.cumsum(window.lengths)
    return [window.words[end - n : end] for n, end in zip(window.lengths, ends)]


@dataclass
class Lesson:
    """Windows as the net sees them, with their marks."""

    data: States
    marks: Marks
    chosen: list[int]

    def groups(self, words: int, random: Random) -> list[list[int]]:
        mine = set(self.chosen)
        groups = ([i for i in group if i in mine] for group in batches(self.data, words, random))
        return [group for group in groups if group]


def learn(net: EventReader, lesson: Lesson, arguments: argparse.Namespace, show) -> EventReader:
    starts = lesson.marks.starts(len(lesson.data))
    random = Random(arguments.seed)
    steps = arguments.epochs * len(lesson.groups(arguments.batch, random))
    descent = Descent(net, steps, arguments.peak)
    net.train()
    for epoch in range(arguments.epochs):
        torch.manual_seed(arguments.seed * 1000 + epoch)
        losses = []
        for group in lesson.groups(arguments.batch, random):
            batch = lesson.data.batch(group)
            told = targets(lesson.marks, starts, group, batch.at, batch.there.shape[1])
            losses.append(descent.learn(loss(net, batch, told)))
        figure = torch.stack(losses).mean().item()
        with descent.averaged() as kept:
            show(kept.eval(), f"epoch {epoch + 1} loss {figure:.3f} {descent.seconds():.0f} s")
        net.train()
    net.load_state_dict(descent.average, strict=False)
    return net.eval()


def options() -> argparse.Namespace:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--cache", type=Path, default=Path("cache"))
    known.add_argument("--parser", type=Path, default=Path("checkpoints/en"))
    known.add_argument("--out", type=Path, default=Path("checkpoints/events"))
    known.add_argument("--fold", type=int, help="hold out every fifth text from this one on")
    known.add_argument("--device", default="cpu")
    known.add_argument("--seed", type=int, default=1)
    known.add_argument("--epochs", type=int, default=14)
    known.add_argument("--peak", type=float, default=0.003, help="the highest learning rate")
    known.add_argument("--batch", type=int, default=800, help="words a batch")
    known.add_argument("--dropout", type=float, default=SHAPE.dropout)
    known.add_argument("--only", type=int, help="only so many windows, for a trial")
    return known.parse_args()


def main() -> None:
    arguments = options()
    torch.manual_seed(arguments.seed)
    arguments.out.mkdir(parents=True, exist_ok=True)
    stored = json.loads((arguments.parser / "vocabulary.json").read_text())
    vector_rows, table = load_vectors(arguments.cache)
    reader = Reader(Vocabulary(stored["tables"]), vector_rows, stored["tags"], Counter())
    sizes = [len(rows) for rows in stored["tables"].values()]
    marked = read_windows(arguments.cache / "marked.jsonl.gz", arguments.only)
    names = type_names(marked)
    gold = gold_marks(marked, names)
    held = [i for i in range(len(marked)) if i % FOLDS == arguments.fold]
    train = [i for i in range(len(marked)) if i % FOLDS != arguments.fold]
    judged = held or train[:400]

    def show(data):
        def shown(net, text: str) -> None:
            found = read_scores(net, data, judged)
            windows = [marked[i] for i in judged]
            for sure in (0.35, 0.5, 0.65):
                said = [deeds(found[i], names, sure, 0.4) for i in judged]
                print(text, "at", sure, judge(windows, said), flush=True)

        return shown

    print(f"{len(train)} windows to learn from, {len(held)} held out", flush=True)
    parser = open_parser(arguments.parser, stored, sizes, table)
    relations = relation_names([marked[i] for i in train])
    states = States(parser, reader, marked, relations, arguments.device)
    shape = replace(SHAPE, dropout=arguments.dropout)
    net = EventReader(states.states.shape[1], len(names), len(relations), shape).to(arguments.device)
    print(f"{sum(p.numel() for p in net.parameters())} parameters, {len(relations)} relations", flush=True)
    net = learn(net, Lesson(states, gold, train), arguments, show(states))
    torch.save(net.state_dict(), arguments.out / "net.pt")
    known = {"types": names, "modalities": MODALITIES, "relations": relations}
    (arguments.out / "names.json").write_text(json.dumps(known))


def open_parser(folder: Path, stored: dict, sizes: list[int], table: Tensor) -> Parser:
    tags = stored["tags"]
    parser = Parser(
        Encoder(sizes, table, Sizes()), Sizes(), len(tags["upos"]), len(tags["xpos"]), len(tags["deprel"])
    )
    parser.load_state_dict(torch.load(folder / "average.pt", map_location="cpu"), strict=False)
    return parser.eval()


if __name__ == "__main__":
    main()
