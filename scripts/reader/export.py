"""Checkpoint → server/extract/2-syntax/weights/events.{json,bin}: int8 rows with one scale each."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parent.parent / "parser"))

from export import Writer  # noqa: E402
from model import VECTOR_WIDTH  # noqa: E402


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--checkpoint", type=Path, default=Path("checkpoints/events"))
    options.add_argument("--out", type=Path, default=Path("server/extract/2-syntax/weights"))
    arguments = options.parse_args()
    stored = torch.load(arguments.checkpoint / "net.pt", map_location="cpu")
    net = {name: value.numpy() for name, value in stored.items()}
    writer = Writer()
    weight, bias = net["layer.input.weight"], net["layer.input.bias"]
    writer.linear("states", weight[:, :-VECTOR_WIDTH], bias)
    writer.linear("vectors", weight[:, -VECTOR_WIDTH:], bias * 0)
    for direction, side in enumerate(("ahead", "behind")):
        recurrent = net["layer.recurrent"][direction].T
        writer.linear(side, recurrent, recurrent[:, 0] * 0)
    for name in ("trigger", "deed", "actor"):
        writer.linear(name, net[f"heads.{name}.0.weight"], net[f"heads.{name}.0.bias"])
    for name in ("types", "modality"):
        writer.linear(name, net[f"heads.{name}.weight"], net[f"heads.{name}.bias"])
    # What is asked of few words only stays in floats.
    for role, side in enumerate(("source", "target")):
        writer.floats(f"{side}.by", net[f"heads.roles.{role}"].T)
        writer.floats(f"{side}.actor", net["heads.actor_bias.weight"][role])
        writer.floats(f"{side}.nobody", net["heads.nobody.weight"][role])
        width = net["heads.relation.weight"].shape[1]
        share = slice(role * width, (role + 1) * width)
        writer.floats(f"{side}.wanted", net["heads.wanted.weight"][share])
        writer.floats(f"{side}.wanted.bias", net["heads.wanted.bias"][share])
    writer.floats("actorBias", net["heads.actor_bias.bias"])
    writer.floats("nobodyBias", net["heads.nobody.bias"])
    writer.floats("kinds", net["heads.kind.weight"])
    writer.rows("relations", net["heads.relation.weight"])
    known = json.loads((arguments.checkpoint / "names.json").read_text())
    writer.save(arguments.out, "events", known)


if __name__ == "__main__":
    main()
