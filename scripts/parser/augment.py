"""Copies of training sentences as tweets, headlines and careless typists would write them."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from treebank import Sentence

_SMALL = {
    "a",
    "an",
    "the",
    "of",
    "in",
    "on",
    "at",
    "to",
    "for",
    "by",
    "and",
    "or",
    "but",
    "with",
    "from",
    "as",
}


def vary(sentence: Sentence, random: Random) -> Sentence:
    """Most sentences stay as they are; the draw decides which of the copies it becomes."""
    draw = random.random()
    if not sentence.upos[0] and draw >= 0.08:
        return sentence
    if draw < 0.04:
        return _spelt(sentence, str.lower)
    if draw < 0.05:
        return _spelt(sentence, str.upper)
    if draw < 0.08:
        return _spelt(sentence, _title)
    if draw < 0.12:
        return without(sentence, _final_stop(sentence))
    if draw < 0.19:
        return _headline(sentence, random)
    return sentence


def _spelt(sentence: Sentence, spell) -> Sentence:
    return replace(sentence, forms=[spell(form) for form in sentence.forms])


def _title(form: str) -> str:
    return form if form.lower() in _SMALL or not form[:1].islower() else form[0].upper() + form[1:]


def _final_stop(sentence: Sentence) -> set[int]:
    last = len(sentence.forms)
    return {last} if last > 1 and sentence.upos[-1] == "PUNCT" else set()


def without(sentence: Sentence, dropped: set[int]) -> Sentence:
    """The sentence without the words at these 1-based places; only leaves are dropped."""
    dropped = {place for place in dropped if place not in sentence.heads}
    kept = [place for place in range(1, len(sentence.forms) + 1) if place not in dropped]
    if not kept or not dropped:
        return sentence
    new = {0: 0} | {place: number for number, place in enumerate(kept, 1)}

    def pick(column):
        return [column[place - 1] for place in kept]

    return replace(
        sentence,
        forms=pick(sentence.forms),
        lemmas=pick(sentence.lemmas),
        upos=pick(sentence.upos),
        xpos=pick(sentence.xpos),
        feats=pick(sentence.feats),
        heads=[new[head] for head in pick(sentence.heads)],
        deprels=pick(sentence.deprels),
    )


def _headline(sentence: Sentence, random: Random) -> Sentence:
    """Articles, auxiliaries and the stop go, "will" becomes "to", "and" a comma."""
    copy = replace(
        sentence,
        forms=list(sentence.forms),
        upos=list(sentence.upos),
        xpos=list(sentence.xpos),
        deprels=list(sentence.deprels),
    )
    dropped = _final_stop(sentence)
    comma = random.random() < 0.5
    for index, form in enumerate(sentence.forms):
        small, relation = form.lower(), sentence.deprels[index]
        head = sentence.heads[index] - 1
        if relation == "det" and small in ("a", "an", "the"):
            dropped.add(index + 1)
        elif relation == "aux" and small in ("will", "shall") and head >= 0 and sentence.upos[head] == "VERB":
            copy.forms[index], copy.upos[index], copy.xpos[index], copy.deprels[index] = (
                "to",
                "PART",
                "TO",
                "mark",
            )
        elif (
            relation in ("aux", "aux:pass", "cop")
            and small in ("is", "are", "was", "were", "has", "have")
            and index > 0
        ):
            dropped.add(index + 1)
        elif (
            comma
            and relation == "cc"
            and small == "and"
            and head >= 0
            and sentence.upos[head] in ("PROPN", "NOUN")
        ):
            if index > 0 and sentence.forms[index - 1] != ",":
                copy.forms[index], copy.upos[index], copy.xpos[index], copy.deprels[index] = (
                    ",",
                    "PUNCT",
                    ",",
                    "punct",
                )
    short = without(copy, dropped)
    return _spelt(short, _title) if random.random() < 0.4 else short
