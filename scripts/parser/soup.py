"""The mean of the weights of several checkpoints of one run's descent, as a checkpoint of its own."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("checkpoints", type=Path, nargs="+")
    options.add_argument("--out", type=Path, default=Path("checkpoints/soup"))
    arguments = options.parse_args()
    parts = [torch.load(folder / "average.pt") for folder in arguments.checkpoints]
    arguments.out.mkdir(parents=True, exist_ok=True)
    mean = {name: sum(part[name] for part in parts) / len(parts) for name in parts[0]}
    torch.save(mean, arguments.out / "average.pt")
    shutil.copy(arguments.checkpoints[0] / "vocabulary.json", arguments.out)


if __name__ == "__main__":
    main()
