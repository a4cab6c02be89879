"""Treebank → server/extract/2-syntax/weights/morphology.json: lemma rules and features.

A lemma is found by exception (form and xpos), else by the longest suffix of the lower-case form
that has a rule for that xpos; a rule says how many letters go and what comes instead.
Features are a table by xpos and upos, with exceptions by lower-case form.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

from features import straight
from inflection import past_of, stem_of, with_s
from treebank import Sentence, training_sentences

# The lemma keeps the case of the form under these tags.
CASED = ("NNP", "NNPS")
LONGEST = 6
# What no table by word and tag can tell.
SKIPPED = ("Typo", "ExtPos", "Voice")


def rule(form: str, lemma: str) -> str:
    """The change from form to lemma, as "letters to cut|letters to add"."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same}|{lemma[same:]}"


def apply(change: str, form: str) -> str:
    cut, added = change.split("|", 1)
    return form[: len(form) - int(cut)] + added


def _base(form: str, xpos: str) -> str:
    return straight(form) if xpos in CASED else straight(form).lower()


def learn_lemmas(sentences: list[Sentence]) -> dict:
    seen: dict[str, dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    for s in sentences:
        for form, lemma, xpos in zip(s.forms, s.lemmas, s.xpos):
            seen[xpos][_base(form, xpos)][straight(lemma)] += 1
    for xpos, form, lemma in _regular_forms(seen):
        seen[xpos].setdefault(form, Counter({lemma: 1}))
    suffixes, exceptions = {}, {}
    for xpos, forms in sorted(seen.items()):
        votes: dict[str, Counter] = defaultdict(Counter)
        for form, lemmas in forms.items():
            lemma = lemmas.most_common(1)[0][0]
            for length in range(0, min(LONGEST, len(form)) + 1):
                votes[form[len(form) - length :]][rule(form, lemma)] += 1
        chosen: dict[str, str] = {}
        for suffix in sorted(votes, key=len):
            best, count = min(votes[suffix].items(), key=lambda item: (-item[1], item[0]))
            # Short endings of verbs must hold for three words: "got" says nothing of "shot".
            if suffix and count < (3 if len(suffix) < 4 and xpos.startswith("VB") else 2):
                continue
            if not suffix or best != _change_for(chosen, suffix[1:]):
                chosen[suffix] = best
        suffixes[xpos] = chosen
        exceptions[xpos] = {}
        for form, lemmas in sorted(forms.items()):
            lemma, count = min(lemmas.items(), key=lambda item: (-item[1], item[0]))
            if apply(_change_for(chosen, form), form) != lemma:
                exceptions[xpos][form] = lemma
    return {"suffixes": suffixes, "exceptions": {x: e for x, e in exceptions.items() if e}}


def _regular_forms(seen) -> list[tuple[str, str, str]]:
    """Regular inflections of the verbs and nouns that the treebank knows."""
    forms = []
    irregular = set(irregular_verbs()["VBD"].values())
    for base in seen["VB"]:
        if re.fullmatch("[a-z]{3,}", base):
            if base not in irregular:
                forms += [("VBD", past_of(base), base), ("VBN", past_of(base), base)]
            forms += [("VBG", stem_of(base) + "ing", base), ("VBZ", with_s(base), base)]
    forms += [("NNS", with_s(noun), noun) for noun in seen["NN"] if re.fullmatch("[a-z]{3,}", noun)]
    return forms


def irregular_verbs() -> dict[str, dict[str, str]]:
    """xpos → form → base, from irregular.txt."""
    forms: dict[str, dict[str, str]] = {"VBD": {}, "VBN": {}}
    for line in (Path(__file__).parent / "irregular.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            base, past, participle = line.split()
            forms["VBD"][past] = base
            forms["VBN"][participle] = base
    return forms


def _change_for(chosen: dict[str, str], form: str) -> str:
    for length in range(min(LONGEST, len(form)), 0, -1):
        found = chosen.get(form[len(form) - length :])
        if found is not None:
            return found
    return chosen.get("", "0|")


def learn_features(sentences: list[Sentence]) -> dict:
    by_tag: dict[str, Counter] = defaultdict(Counter)
    by_form: dict[str, dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    for s in sentences:
        for form, upos, xpos, feats in zip(s.forms, s.upos, s.xpos, s.feats):
            tag = f"{upos} {xpos}"
            feats = "|".join(pair for pair in feats.split("|") if pair.split("=")[0] not in SKIPPED) or "_"
            by_tag[tag][feats] += 1
            by_form[tag][straight(form).lower()][feats] += 1
    tags, forms = {}, {}
    for tag, counts in sorted(by_tag.items()):
        tags[tag] = min(counts.items(), key=lambda item: (-item[1], item[0]))[0]
        special = {}
        for form, own in sorted(by_form[tag].items()):
            best, count = min(own.items(), key=lambda item: (-item[1], item[0]))
            if best != tags[tag] and count >= 2:
                special[form] = best
        if special:
            forms[tag] = special
    return {"tags": tags, "forms": forms}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--treebanks", type=Path, default=Path("../shared/treebanks"))
    options.add_argument("--out", type=Path, default=Path("server/extract/2-syntax/weights"))
    arguments = options.parse_args()
    sentences = training_sentences(arguments.treebanks)
    lemmas = learn_lemmas(sentences)
    for xpos, forms in irregular_verbs().items():
        for form, base in forms.items():
            lemmas["exceptions"][xpos].setdefault(form, base)
    tables = {"lemmas": lemmas, "features": learn_features(sentences)}
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    (arguments.out / "morphology.json").write_text(text + "\n")
    print(f"{len(text) / 1e3:.0f} KB")


if __name__ == "__main__":
    main()
