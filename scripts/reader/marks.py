"""Windows of words with what is marked in them.

Of every word its type; of every trigger how it came about and which words are its source and its
target (place 0 is nobody, 1 the first word).
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from net import MODALITIES
from torch import Tensor

ACTORS_KEPT = 6
NONE = "NONE"


@dataclass
class Window:
    name: str
    words: list[str]
    lengths: list[int]  # of its sentences
    kinds: list[int] = field(default_factory=list)  # what is named at each
    relations: list[list[str]] = field(default_factory=list)  # of each word to each, [] where never asked
    events: list[dict] = field(default_factory=list)


def read_windows(path: Path, only: int | None = None) -> list[Window]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines]
    columns = ("id", "words", "lengths", "kinds", "relations", "events")
    return [Window(*(w[column] for column in columns)) for w in found[:only]]


RARE = 40


def relation_names(windows: list[Window]) -> list[str]:
    """Those that stand often enough between a trigger and a word; row 0 is for the rest."""
    counts: Counter = Counter()
    for w in windows:
        for place in {event["trigger"][0] for event in w.events}:
            counts.update(w.relations[place])
    return ["", *sorted(name for name, count in counts.items() if count >= RARE)]


def relation_rows(window: Window, rows: dict[str, int]) -> np.ndarray:
    n = len(window.words)
    table = np.zeros((n, n), np.int16)
    for place, names in enumerate(window.relations):
        if names:
            table[place] = [rows.get(name, 0) for name in names]
    return table


def type_names(windows: list[Window]) -> list[str]:
    return [NONE, *sorted({event["type"] for w in windows for event in w.events})]


@dataclass
class Marks:
    """Arrays over all words, and over all triggers in the order of their windows."""

    types: np.ndarray  # of each word
    windows: np.ndarray  # of each trigger
    places: np.ndarray
    modality: np.ndarray  # triggers × modalities
    actors: np.ndarray  # triggers × roles × kept, place or -1

    def starts(self, count: int) -> np.ndarray:
        """Where the triggers of each window begin."""
        return np.searchsorted(self.windows, np.arange(count + 1))


def gold_marks(windows: list[Window], names: list[str]) -> Marks:
    words = sum(len(w.words) for w in windows)
    types = np.zeros(words, np.int64)
    rows = []
    before = 0
    for number, w in enumerate(windows):
        by_trigger: dict[int, list[dict]] = {}
        for event in w.events:
            by_trigger.setdefault(event["trigger"][0], []).append(event)
        for place, events in sorted(by_trigger.items()):
            types[before + place] = names.index(events[0]["type"])
            same = [e for e in events if e["type"] == events[0]["type"]]
            rows.append((number, place, *_deed(same)))
        before += len(w.words)
    windows_, places, modality, actors = (np.array(column) for column in zip(*rows))
    return Marks(types, windows_, places, modality.astype(np.float32), actors)


def _deed(events: list[dict]) -> tuple[list[float], list[list[int]]]:
    modality = [0.0] * len(MODALITIES)
    for event in events:
        modality[MODALITIES.index(event["modality"])] += 1 / len(events)
    actors = []
    for role in ("source", "target"):
        places = list(dict.fromkeys(event[role][0] + 1 if event[role] else 0 for event in events))
        actors.append((places + [-1] * ACTORS_KEPT)[:ACTORS_KEPT])
    return modality, actors


@dataclass
class Targets:
    """The marks of one batch on the device."""

    types: Tensor
    rows: Tensor
    places: Tensor
    modality: Tensor
    actors: Tensor  # triggers × roles × [nobody, word …]


def targets(marks: Marks, starts: np.ndarray, chosen: list[int], at: Tensor, longest: int) -> Targets:
    """`at` places each word of the batch among all words, padding at 0."""
    device = at.device
    spans = [np.arange(starts[i], starts[i + 1]) for i in chosen]
    rows = np.repeat(np.arange(len(chosen)), [len(span) for span in spans])
    picked = np.concatenate(spans).astype(np.int64)
    places = marks.actors[picked]
    dense = np.zeros((len(picked), 2, longest + 2), np.float32)
    # What is filled up with -1 falls into a column that is cut off.
    np.put_along_axis(dense, np.where(places < 0, longest + 1, places), 1, axis=2)

    def give(values: np.ndarray) -> Tensor:
        return torch.from_numpy(values).to(device)

    return Targets(
        give(marks.types[at.cpu().numpy()]),
        give(rows),
        give(marks.places[picked].astype(np.int64)),
        give(marks.modality[picked]),
        give(dense[:, :, :-1]),
    )


def loss(net, batch, told: Targets) -> Tensor:
    """Types of all words, the rest of triggers; each a mean over triggers."""
    types, modality, deed, actor = net(batch)
    cross = torch.nn.functional.cross_entropy
    count = len(told.rows) + 1
    total = (cross(types.transpose(1, 2), told.types, reduction="none") * batch.there).sum() / count
    if len(told.rows):
        named = modality[told.rows, told.places]
        total = total + 0.5 * cross(named, told.modality, reduction="sum") / count
        scores = net.heads.role_scores(batch, deed, actor, told.rows, told.places)
        inside = torch.nn.functional.pad(batch.there, (1, 0), value=True)[told.rows][:, None]
        wrong = torch.nn.functional.binary_cross_entropy_with_logits(scores, told.actors, reduction="none")
        total = total + 0.5 * (wrong * inside).sum() / count
    return total
