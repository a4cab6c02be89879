"""What the net sees of a word. server/extract/2-syntax reads words the same way."""

from __future__ import annotations

from collections import Counter

UNKNOWN = 0
# Curly quotes read as straight ones, all dashes and spaces as one.
_STRAIGHT = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "−": "-",
    }
)


def straight(form: str) -> str:
    form = form.translate(_STRAIGHT)
    return '"' if form == "''" else "..." if form == "…" else form


def word_key(form: str) -> str:
    """The form as the vectors spell it."""
    return straight(form).lower()


def _digits(text: str) -> str:
    return "".join("0" if "0" <= c <= "9" else c for c in text)


def shape(form: str) -> str:
    """Aaa-000 → Xx-d: classes of letters, runs cut to two."""
    kinds: list[str] = []
    for c in straight(form):
        kind = (
            "d"
            if "0" <= c <= "9"
            else "X"
            if c.isupper()
            else "x"
            if c.isalpha()
            else c
            if c < "\x7f"
            else "o"
        )
        if len(kinds) < 2 or not (kinds[-1] == kind and kinds[-2] == kind):
            kinds.append(kind)
    return "".join(kinds[:10])


# name, width of its embedding, least count to get a row, how to cut it from the form
TABLES = [
    ("word", 80, 2, lambda form: _digits(word_key(form))),
    ("suffix2", 20, 3, lambda form: _digits(word_key(form))[-2:]),
    ("suffix3", 32, 3, lambda form: _digits(word_key(form))[-3:]),
    ("suffix4", 32, 4, lambda form: _digits(word_key(form))[-4:]),
    ("prefix2", 16, 3, lambda form: _digits(word_key(form))[:2]),
    ("prefix3", 16, 4, lambda form: _digits(word_key(form))[:3]),
    ("shape", 24, 4, shape),
]


class Vocabulary:
    """Row 0 of every table stands for what was too rare to get a row."""

    def __init__(self, tables: dict[str, list[str]]):
        self.tables = tables
        self._rows = [{key: row for row, key in enumerate(tables[name])} for name, *_ in TABLES]
        self._memory: dict[str, list[int]] = {}

    @staticmethod
    def learn(forms: list[str], corpora: list[str]) -> Vocabulary:
        """Rows for what is frequent enough in the treebanks or, ten times as often, in the corpora."""
        tables = {}
        for name, _, least, cut in TABLES:
            wanted = _frequent(forms, cut, least) | _frequent(corpora, cut, 10 * least)
            tables[name] = ["", *sorted(wanted - {""})]
        return Vocabulary(tables)

    def rows(self, form: str) -> list[int]:
        if form not in self._memory:
            self._memory[form] = [
                rows.get(cut(form), UNKNOWN) for rows, (_, _, _, cut) in zip(self._rows, TABLES)
            ]
        return self._memory[form]


def _frequent(forms: list[str], cut, least: int) -> set[str]:
    keys: Counter = Counter()
    for form, count in Counter(forms).items():
        keys[cut(form)] += count
    return {key for key, count in keys.items() if count >= least}
