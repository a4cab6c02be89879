"""What several teachers say of sentences, on average: for each word the likeliest few answers."""

from __future__ import annotations

from random import Random

import torch
from flat import Flat, batches
from model import Batch, Parser
from torch import Tensor

# How many answers are kept of each question; the rest shares nothing.
KEPT = {"upos": 4, "xpos": 6, "arcs": 8, "labels": 6}
WEIGHTS = {"upos": 0.5, "xpos": 0.5, "arcs": 1.0, "labels": 1.0}
WORDS = 8000


@torch.no_grad()
def ask(teachers: list[Parser], flat: Flat) -> None:
    """Leaves in `flat` what they say: answers and shares, and the head each label was asked under."""
    words = len(flat.parts["heads"])
    for name, kept in KEPT.items():
        flat.parts[f"{name}.answers"] = torch.zeros(words, kept, dtype=torch.int16, device=flat.device)
        flat.parts[f"{name}.shares"] = torch.zeros(words, kept, dtype=torch.float16, device=flat.device)
    flat.parts["under"] = torch.zeros(words, dtype=torch.int16, device=flat.device)
    for group in batches(flat, WORDS, Random(0)):
        batch = flat.batch(group, False)
        at = batch.at[batch.there]
        said = _said(teachers, batch)
        flat.parts["under"][at] = said.pop("under")[batch.there].short()
        for name, shares in said.items():
            kept = min(KEPT[name], shares.shape[2])
            best, answers = shares[batch.there].topk(kept)
            # A head beyond the sentence has no share and may be beyond the next batch, too.
            answers = answers * (best > 0)
            flat.parts[f"{name}.answers"][at, :kept] = answers.short()
            flat.parts[f"{name}.shares"][at, :kept] = (best / best.sum(1, keepdim=True)).half()


def _said(teachers: list[Parser], batch: Batch) -> dict[str, Tensor]:
    """Labels are asked under the head of the treebank, or else under the likeliest."""
    readings = [teacher.read(batch) for teacher in teachers]

    def mean(part: int) -> Tensor:
        return torch.stack([reading[part].softmax(2) for reading in readings]).mean(0)

    arcs = mean(2)
    under = torch.where(batch.heads >= 0, batch.heads, arcs.argmax(2))
    labels = [
        teacher.labels_for(reading[3], reading[4], under).softmax(2)
        for teacher, reading in zip(teachers, readings)
    ]
    return {
        "upos": mean(0),
        "xpos": mean(1),
        "arcs": arcs,
        "labels": torch.stack(labels).mean(0),
        "under": under,
    }


def distance(parser: Parser, batch: Batch, flat: Flat) -> Tensor:
    """Cross-entropy of the parser to the teachers and, where there is a tree, half of it to the tree."""
    upos, xpos, arcs, below, above = parser.read(batch)
    labels = parser.labels_for(below, above, flat.parts["under"][batch.at].long())
    scores = {"upos": upos, "xpos": xpos, "arcs": arcs, "labels": labels}
    gold = {"upos": batch.upos, "xpos": batch.xpos, "arcs": batch.heads, "labels": batch.labels}
    given = batch.heads >= 0
    total = arcs.new_zeros(())
    for name, weight in WEIGHTS.items():
        logs = scores[name].log_softmax(2)
        answers = flat.parts[f"{name}.answers"][batch.at].long() * batch.there[:, :, None]
        shares = flat.parts[f"{name}.shares"][batch.at].float()
        soft = -(shares * logs.gather(2, answers)).sum(2)
        hard = -logs.gather(2, gold[name].clamp(min=0)[:, :, None])[:, :, 0]
        loss = torch.where(given, 0.5 * soft + 0.5 * hard, soft)
        total = total + weight * (loss * batch.there).sum() / batch.there.sum()
    return total
