"""A net over batches of windows: what it says of the words that may be triggers."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from flat import batches
from judge import Scores
from torch import Tensor

# A word may be a trigger from this share on.
HEARD = 0.3


@dataclass
class Heard:
    """The triggers of one batch; windows is the number of each one's window."""

    types: Tensor  # windows × words × types, shares
    rows: Tensor
    places: Tensor
    modality: Tensor
    roles: Tensor


@torch.no_grad()
def hear(net, batch) -> Heard:
    types, modality, deed, actor = net(batch)
    types = types.softmax(2)
    rows, places = ((1 - types[:, :, 0] > HEARD) & batch.there).nonzero(as_tuple=True)
    roles = net.heads.role_scores(batch, deed, actor, rows, places).sigmoid()
    inside = torch.nn.functional.pad(batch.there, (1, 0), value=True)[rows][:, None]
    return Heard(types, rows, places, modality[rows, places].softmax(1), roles * inside)


def read_scores(net, data, chosen: list[int], words: int = 3000) -> dict[int, Scores]:
    mine = set(chosen)
    found: dict[int, Scores] = {}
    for group in batches(data, words, Random(0)):
        group = [i for i in group if i in mine]
        if not group:
            continue
        heard = hear(net, data.batch(group))
        shares = heard.types[heard.rows, heard.places]
        rows = heard.rows.cpu().numpy()
        columns = [
            part.cpu().numpy()
            for part in (
                heard.places,
                1 - shares[:, 0],
                shares[:, 1:].argmax(1) + 1,
                heard.modality,
                heard.roles,
            )
        ]
        for k, i in enumerate(group):
            found[i] = Scores(*(column[rows == k] for column in columns))
    return found
