"""CoNLL-U in: sentences of words, with what the raw text looked like."""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field
from pathlib import Path

# These GUM genres are non-commercial: nothing that ships may learn from them.
UNSHIPPABLE_GENRES = ("whow", "fiction")


@dataclass
class Sentence:
    forms: list[str]
    lemmas: list[str]
    upos: list[str]
    xpos: list[str]
    feats: list[str]
    heads: list[int]  # 1-based, 0 is the root
    deprels: list[str]
    text: str = ""
    genre: str = ""
    document: str = ""
    multiwords: list[tuple[int, int, str]] = field(default_factory=list)


def read_treebank(path: Path) -> list[Sentence]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return list(_sentences(lines))


def _sentences(lines):
    rows, text, genre, document, multiwords = [], "", "", "", []
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc id = "):
            document = line[14:]
            genre = document.split("_")[1] if document.startswith("GUM_") else document.split("-")[0]
        elif line.startswith("# text = "):
            text = line[9:]
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if "-" in cells[0]:
                first, last = cells[0].split("-")
                multiwords.append((int(first), int(last), cells[1]))
            elif "." not in cells[0]:
                rows.append(cells)
        elif not line and rows:
            columns = list(zip(*rows))
            yield Sentence(
                forms=list(columns[1]),
                lemmas=list(columns[2]),
                upos=list(columns[3]),
                xpos=list(columns[4]),
                feats=list(columns[5]),
                heads=[int(head) for head in columns[6]],
                deprels=list(columns[7]),
                text=text,
                genre=genre,
                document=document,
                multiwords=multiwords,
            )
            rows, text, multiwords = [], "", []


def untreed(forms: list[str]) -> Sentence:
    """A sentence of which only the words are known."""
    blank = [""] * len(forms)
    return Sentence(forms, blank, blank, blank, blank, [-1] * len(forms), blank)


def training_sentences(folder: Path) -> list[Sentence]:
    """EWT and the GUM documents whose licence lets the weights be shipped."""
    ewt = read_treebank(folder / "en_ewt-train.conllu.gz")
    gum = read_treebank(folder / "en_gum-train.conllu.gz")
    return ewt + [s for s in gum if s.genre not in UNSHIPPABLE_GENRES]
