#!/bin/sh
# The event net that ships, from the root of the project, once scripts/parser/train.sh has run:
#   sh scripts/reader/train.sh SHARED
# Ten minutes of one core. With `--fold N` train.py holds out every fifth text and prints its figures.
set -eu
shared=$1
[ -f cache/marked.jsonl.gz ] || npx tsx scripts/reader/windows.ts "$shared/events" cache/marked.jsonl.gz
.venv/bin/python scripts/reader/train.py --out checkpoints/events --epochs 12 --batch 400
.venv/bin/python scripts/reader/export.py --checkpoint checkpoints/events
