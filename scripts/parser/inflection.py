"""Regular forms of English verbs and nouns."""

from __future__ import annotations

import re


def stem_of(base: str) -> str:
    """What -ing and -ed are put on: "bann", "promis", "bomb"."""
    if re.fullmatch("[^aeiou]*[aeiou][bdgmnprt]", base):
        return base + base[-1]
    if base.endswith("ie"):
        return base[:-2] + "y"
    return base[:-1] if re.search("[^eoy]e$", base) else base


def with_s(base: str) -> str:
    if re.search("(s|x|z|ch|sh)$", base):
        return base + "es"
    return base[:-1] + "ies" if re.search("[^aeiou]y$", base) else base + "s"


def past_of(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return re.sub("([^aeiou])y$", r"\1i", stem_of(base)) + "ed"
