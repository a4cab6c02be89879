"""Made-up diplomatic sentences and headlines with their trees, for training only.

The treebanks hold few headlines and titles; these are filled in from templates of our own, so that
every tree is right by construction. No sentence of sentences.txt and hard.txt, the tests, is made here.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parent.parent))

from inflection import past_of, stem_of, with_s  # noqa: E402
from treebank import Sentence  # noqa: E402

from diplomatic import words  # noqa: E402
from diplomatic.notation import Builder, upos_of  # noqa: E402

TEMPLATES = [
    line
    for line in (Path(__file__).parent / "templates.txt").read_text().splitlines()
    if line and line[0] != "#"
]
_TEST = {
    re.sub(r"[()*]|/\S+|:\S+", "", line)
    for name in ("sentences.txt", "hard.txt")
    for line in (Path(__file__).parent / name).read_text().splitlines()
}


def form_of(base: str, tag: str) -> str:
    past, participle = words.IRREGULAR.get(base, " ").split(" ")
    if tag == "VBZ":
        return with_s(base)
    if tag == "VBG":
        return stem_of(base) + "ing"
    if tag == "VBD" and past:
        return past
    if tag == "VBN" and participle:
        return participle
    if tag in ("VBD", "VBN"):
        return past_of(base)
    return base


class Filler:
    def __init__(self, random: Random):
        self.random = random

    def __call__(self, match: re.Match) -> str:
        return self.slot(match[1])

    def slot(self, name: str) -> str:
        pick = self.random.choice
        if name == "place":
            return pick(words.COUNTRIES if self.random.random() < 0.5 else words.CAPITALS)
        if name == "actor":
            return pick(pick((words.COUNTRIES, words.CAPITALS, words.SURNAMES, words.SURNAMES, words.GROUPS)))
        if name == "city":
            return pick(words.CAPITALS)
        if name == "surname":
            return pick(words.SURNAMES)
        if name == "name":
            tail = f" {pick(words.SURNAMES)}:flat" if self.random.random() < 0.9 else ""
            middle = f" {pick(words.SURNAMES)}:flat" if self.random.random() < 0.15 else ""
            return f"{pick(words.FIRST_NAMES)}*{middle}{tail}"
        if name == "demonym":
            return pick(words.DEMONYMS) + "/JJ"
        if name == "thing":
            modifier = pick(words.MODIFIERS) + " " if self.random.random() < 0.4 else ""
            return modifier + pick(words.THINGS) + "*"
        if name == "bound":
            noun, preposition = pick(words.BOUND.replace("\n", " ").split("|")).split()
            return f"{noun}* (nmod {preposition}"
        if name == "crime":
            return pick(words.CRIMES)
        if name == "many":
            return pick(words.MANY)
        if name == "person":
            return pick(words.PEOPLE)
        if name == "day":
            return pick(words.DAYS)
        verb, tag = name.split("/")
        base = pick(words.PERSONAL if verb == "personal" else words.TRANSITIVE)
        return f"{form_of(base, tag)}/{tag}"


def make(random: Random) -> Sentence:
    line = re.sub(r"\{([a-z/A-Z]+)\}", Filler(random), random.choice(TEMPLATES))
    if re.sub(r"[()*]|/\S+|:\S+", "", line) in _TEST:
        return make(random)
    builder = Builder(line)
    builder.phrase("root")
    forms, tags, relations, heads = (list(column) for column in zip(*builder.rows))
    upos = [upos_of(form, tag, relation) for form, tag, relation in zip(forms, tags, relations)]
    if random.random() < 0.5 and forms[-1] != ".":
        forms[0] = forms[0][0].upper() + forms[0][1:]
    return Sentence(forms, list(forms), upos, tags, ["_"] * len(forms), heads, relations)
