"""Our own sentences with their trees, from the brackets to CoNLL-U under tests/extract/2-syntax."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from diplomatic.notation import Builder, upos_of


def conllu(line: str, number: int, kind: str) -> str:
    builder = Builder(line)
    builder.phrase("root")
    rows = builder.rows
    glued = [False] * len(rows)
    for i, (form, *_rest) in enumerate(rows):
        if form in (",", ".", "'s", "n't", "-") and i:
            glued[i - 1] = True
        if form == "-":
            glued[i] = True
    quotes = [i for i, row in enumerate(rows) if row[0] == '"']
    for left, right in zip(quotes[0::2], quotes[1::2]):
        glued[left] = True
        glued[right - 1] = True
    text = "".join(row[0] + ("" if glue else " ") for row, glue in zip(rows, glued)).strip()
    lines = [f"# sent_id = {kind}-{number}", f"# text = {text}"]
    for i, ((form, tag, relation, head), glue) in enumerate(zip(rows, glued), 1):
        upos = upos_of(form, tag, relation)
        misc = "SpaceAfter=No" if glue or i == len(rows) else "_"
        lines.append(f"{i}\t{form}\t_\t{upos}\t{tag}\t_\t{head}\t{relation}\t_\t{misc}")
    return "\n".join(lines) + "\n\n"


TARGETS = {"sentences.txt": "diplomatic.conllu", "hard.txt": "hard.conllu"}


def read(source: Path) -> list[str]:
    kind, blocks = "", []
    for line in source.read_text().splitlines():
        if line.startswith("## "):
            kind = line[3:]
        elif line and not line.startswith("#"):
            blocks.append(conllu(line, len(blocks) + 1, kind))
    return blocks


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=Path("tests/extract/2-syntax"))
    arguments = options.parse_args()
    for source, target in TARGETS.items():
        blocks = read(Path(__file__).parent / source)
        (arguments.out / target).write_text("".join(blocks))
        print(f"{target}: {len(blocks)} sentences")


if __name__ == "__main__":
    main()
