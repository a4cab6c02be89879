#!/bin/sh
# Everything from the treebanks to the weights that ship, from the root of the project:
#   sh scripts/parser/train.sh SHARED [DEVICE]
# On two cores the teachers take hours; with an accelerator (DEVICE cuda) all of it takes ten minutes.
set -eu
shared=$1
device=${2:-cpu}
python=.venv/bin/python
[ -x $python ] || { python3 -m venv .venv && .venv/bin/pip install -q -r scripts/parser/requirements.txt; }
mkdir -p cache checkpoints
[ -f cache/vectors.npz ] || $python scripts/parser/vectors.py --treebanks "$shared/treebanks" --corpora "$shared/corpora"
[ -f cache/pretrained.npz ] || $python scripts/parser/pretrained.py
[ -f cache/corpora-words.gz ] || npx tsx scripts/parser/corpora-words.ts "$shared/corpora" cache/corpora-words.gz

learn() {
  $python scripts/parser/train.py --treebanks "$shared/treebanks" --words cache/corpora-words.gz "$@"
}
for seed in 11 12; do
  learn --teacher --device "$device" --seed $seed --out checkpoints/teacher$seed \
    --epochs 5 --layouts 4 --batch 2000 --peak 0.002
done
learn --teachers checkpoints/teacher11 checkpoints/teacher12 --device "$device" --seed 2 \
  --out checkpoints/student --epochs 11 --layouts 3 --batch 1200 --dropout 0.2
learn --start checkpoints/student --seed 5 --out checkpoints/en --epochs 2 --layouts 1 --peak 0.0004 --dropout 0.2
$python scripts/parser/export.py --checkpoint checkpoints/en
$python scripts/parser/morphology.py
sh scripts/parser/kernel/build.sh
