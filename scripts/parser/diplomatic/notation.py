"""Bracketed phrases → words with tags, relations and heads.

A phrase is (relation part ...), a part a word or a phrase, the head's word ends in "*". A word may
say its Penn tag after "/" and its relation after ":"; the tables below give the rest.
"""

from __future__ import annotations

import re

TAGS = {
    **dict.fromkeys("the a an no all this these that".split(), "DT"),
    **dict.fromkeys("its his her their our".split(), "PRP$"),
    **dict.fromkeys("will would may could should must can might".split(), "MD"),
    **dict.fromkeys("and or but nor".split(), "CC"),
    **dict.fromkeys(
        "in on at from over of with by for after without against to into near along between as about".split(),
        "IN",
    ),
    "'s": "POS",
    "not": "RB",
    "n't": "RB",
}
RELATIONS = {
    "DT": "det",
    "PRP$": "nmod:poss",
    "MD": "aux",
    "CC": "cc",
    "IN": "case",
    "TO": "mark",
    "POS": "case",
    "JJ": "amod",
    "NN": "compound",
    "NNS": "compound",
    "CD": "nummod",
    "RB": "advmod",
    "NNP": "compound",
}
UPOS = {
    "DT": "DET",
    "PRP$": "PRON",
    "PRP": "PRON",
    "WP": "PRON",
    "WP$": "PRON",
    "WDT": "PRON",
    "EX": "PRON",
    "MD": "AUX",
    "CC": "CCONJ",
    "TO": "PART",
    "POS": "PART",
    "CD": "NUM",
    "NNP": "PROPN",
    "NNPS": "PROPN",
    "NN": "NOUN",
    "NNS": "NOUN",
    "JJ": "ADJ",
    "JJR": "ADJ",
    "RP": "ADP",
    "WRB": "ADV",
}
AUXILIARY = ("aux", "aux:pass", "cop")


def tokens_of(line: str) -> list[str]:
    return re.findall(r"\(|\)|[^\s()]+", line)


class Builder:
    """Rows [form, tag, relation, head] of one sentence; heads count from one."""

    def __init__(self, line: str):
        self.parts = tokens_of(line)
        self.at = 0
        self.rows: list[list] = []

    def phrase(self, relation: str) -> int:
        """Reads up to the closing bracket; gives the place of the head."""
        head, below = 0, []
        while self.at < len(self.parts) and self.parts[self.at] != ")":
            part = self.parts[self.at]
            self.at += 1
            if part == "(":
                name = self.parts[self.at]
                self.at += 1
                below.append(self.phrase(name))
                self.at += 1
            elif part.endswith("*"):
                assert head == 0, f"two heads before {part}"
                head = self.word(part[:-1], relation)
            else:
                below.append(self.word(part, ""))
        assert head, f"no head in {' '.join(self.parts)}"
        for place in below:
            self.rows[place - 1][3] = head
        return head

    def word(self, text: str, relation: str) -> int:
        pieces = re.fullmatch(r"([^/:]+|:)(?:/([A-Z$]+))?(?::([a-z:]+))?(?:/([A-Z$]+))?", text)
        form, tag, named = pieces[1], pieces[2] or pieces[4], pieces[3]
        if not tag:
            tag = TAGS.get(form.lower()) or ("NNP" if form[:1].isupper() else form)
        if form == "to" and not pieces[2] and self.next_is_verb():
            tag = "TO"
        if re.fullmatch(r"\W+", form) and form not in ("'s",):
            tag = {"(": "-LRB-", "-": "HYPH", '"': self.quote()}.get(form, form)
        self.rows.append([form, tag, relation or named or RELATIONS.get(tag, "punct"), 0])
        if relation and named:
            self.rows[-1][2] = named
        return len(self.rows)

    def quote(self) -> str:
        """Opening and closing quotes take turns."""
        return "``" if sum(row[0] == '"' for row in self.rows) % 2 == 0 else "''"

    def next_is_verb(self) -> bool:
        return bool(re.search(r"/VB\b", self.parts[self.at] if self.at < len(self.parts) else ""))


def upos_of(form: str, tag: str, relation: str) -> str:
    if tag.startswith("VB"):
        return "AUX" if relation in AUXILIARY else "VERB"
    if tag == "IN":
        return "SCONJ" if relation == "mark" else "ADP"
    if tag == "RB":
        return "PART" if form in ("not", "n't") else "ADV"
    if tag == "NNP" and relation == "amod":
        return "ADJ"
    if tag == "RBR":
        return "ADV"
    return UPOS.get(tag, "PUNCT")
