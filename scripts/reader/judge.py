"""Figures of predicted marks against windows marked by hand, in the manner of score-events."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from marks import Window
from net import MODALITIES

NEAR = {"TESTED_WEAPON": "LAUNCHED_MISSILES"}
SYMMETRIC = {"MET", "CALLED", "NEGOTIATED", "AGREED", "COOPERATED", "CEASED_FIRE"}


@dataclass
class Scores:
    """The words of one window that may be triggers: roles is words × 2 × [nobody, word …]."""

    places: np.ndarray
    heard: np.ndarray  # share of any type
    types: np.ndarray  # the likeliest
    modality: np.ndarray
    roles: np.ndarray


@dataclass
class Deed:
    type: str
    modality: str
    source: int  # place of a word, or -1
    target: int
    trigger: int


def deeds(scores: Scores, names: list[str], sure: float, role_sure: float) -> list[Deed]:
    """One a pair of source and target; the words whose share is high enough, or else the likeliest."""
    found = []
    for place, heard, type_, modality, roles in zip(*vars(scores).values()):
        if heard <= sure:
            continue
        sides = []
        for row in roles:
            best = int(row.argmax())
            chosen = [int(word) - 1 for word in np.flatnonzero(row > role_sure) if word > 0] if best else []
            sides.append(chosen[:6] or [best - 1])
        for source in sides[0]:
            for target in sides[1]:
                if source != target:
                    found.append(Deed(names[type_], MODALITIES[modality.argmax()], source, target, int(place)))
    return found


def judge(windows: list[Window], found: list[list[Deed]]) -> str:
    tallies = {name: [0, 0, 0] for name in ("trigger", "type", "actors")}
    modal = Counter()
    empty = Counter()
    for window, deeds_ in zip(windows, found):
        gold = [e for e in window.events if e["type"] != "SAID"]
        mine = [d for d in deeds_ if d.type != "SAID"]
        if not window.events:
            empty["all"] += 1
            empty["wrong"] += bool(mine)
        for name, fits in (("trigger", _trigger), ("type", _type), ("actors", _actors)):
            pairs = _match(gold, mine, fits)
            tallies[name][0] += len(pairs)
            tallies[name][1] += len(gold)
            tallies[name][2] += len(mine)
            if name == "actors":
                modal["all"] += len(pairs)
                modal["right"] += sum(g["modality"] == m.modality for g, m in pairs)
    parts = []
    for name, (right, gold, mine) in tallies.items():
        p, r = right / max(1, mine), right / max(1, gold)
        parts.append(f"{name} {p * 100:.1f}/{r * 100:.1f}/{200 * p * r / max(1e-9, p + r):.1f}")
    parts.append(f"modality {100 * modal['right'] / max(1, modal['all']):.1f}")
    return " ".join(parts) + f" false on empty {100 * empty['wrong'] / max(1, empty['all']):.1f}"


def _match(gold, mine, fits):
    used: set[int] = set()
    pairs = []
    for g in gold:
        for j, m in enumerate(mine):
            if j not in used and fits(g, m):
                used.add(j)
                pairs.append((g, m))
                break
    return pairs


def _type(g, m) -> bool:
    return NEAR.get(g["type"], g["type"]) == NEAR.get(m.type, m.type)


def _trigger(g, m) -> bool:
    return g["trigger"][1] <= m.trigger <= g["trigger"][2]


def _same(span, place: int) -> bool:
    return place < 0 if span is None else span[1] <= place <= span[2]


def _actors(g, m) -> bool:
    if not _type(g, m):
        return False
    if _same(g["source"], m.source) and _same(g["target"], m.target):
        return True
    return g["type"] in SYMMETRIC and _same(g["source"], m.target) and _same(g["target"], m.source)
