"""The event reader: is this word a trigger and of which type, how did it come about, whose deed is it.

It reads the states of the parser's encoder and the vectors of the words.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from lstm import BiLstm
from model import Shared
from torch import Tensor, nn

MODALITIES = (
    "occurred",
    "ongoing",
    "planned",
    "possible",
    "conditional",
    "wished",
    "ruled_out",
    "denied",
)


@dataclass
class Shape:
    hidden: int
    trigger: int
    argument: int
    dropout: float


RELATION_WIDTH = 24
KINDS = 7
SHAPE = Shape(hidden=128, trigger=96, argument=96, dropout=0.25)


def _mlp(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, outputs), nn.LeakyReLU(0.1))


class EventHeads(nn.Module):
    """States of the words of a window → types of every word; for triggers modality and roles."""

    def __init__(self, wide: int, shape: Shape, types: int, relations: int):
        super().__init__()
        self.trigger = _mlp(wide, shape.trigger)
        self.types = nn.Linear(shape.trigger, types)
        self.modality = nn.Linear(shape.trigger, len(MODALITIES))
        self.deed = _mlp(wide, shape.argument)
        self.actor = _mlp(wide, shape.argument)
        # Two roles, source and target, each with a place "nobody" of its own.
        self.roles = nn.ParameterList(
            nn.Parameter(torch.randn(shape.argument, shape.argument) * 0.05) for _ in range(2)
        )
        # What a deed asks of the way its actors hang from it, and of what is named there.
        self.wanted = nn.Linear(shape.argument, 2 * RELATION_WIDTH)
        self.relation = nn.Embedding(relations, RELATION_WIDTH)
        self.kind = nn.Embedding(KINDS, RELATION_WIDTH)
        self.actor_bias = nn.Linear(shape.argument, 2)
        self.nobody = nn.Linear(shape.argument, 2)
        nn.init.constant_(self.actor_bias.bias, -4.0)  # few words are actors
        self.dropout = Shared(shape.dropout)

    def read(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        trigger = self.dropout(self.trigger(x))
        deed, actor = self.dropout(self.deed(x)), self.dropout(self.actor(x))
        return self.types(trigger), self.modality(trigger), deed, actor

    def role_scores(self, batch, deed: Tensor, actor: Tensor, rows: Tensor, places: Tensor) -> Tensor:
        """Triggers × roles × [nobody, word …] of the window `rows` each trigger stands in."""
        of = deed[rows, places]
        by = actor[rows]
        bias = self.actor_bias(actor)[rows].transpose(1, 2)
        nobody = self.nobody(of)[:, :, None]
        scores = torch.stack([((of @ w)[:, None] @ by.transpose(1, 2))[:, 0] for w in self.roles], dim=1)
        offered = self.relation(batch.relations[rows, places]) + self.kind(batch.kinds[rows])
        wanted = self.wanted(of).view(-1, 2, RELATION_WIDTH)
        return torch.cat((nobody, scores + bias + wanted @ offered.transpose(1, 2)), dim=2)


class EventReader(nn.Module):
    """One BiLSTM over the parser's states of a window's words."""

    def __init__(self, width: int, types: int, relations: int, shape: Shape = SHAPE):
        super().__init__()
        self.layer = BiLstm(width, shape.hidden)
        self.input_dropout = Shared(0.1)
        self.dropout = Shared(shape.dropout)
        self.heads = EventHeads(2 * shape.hidden, shape, types, relations)

    def forward(self, batch) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        x = self.layer(self.input_dropout(batch.states), batch.lengths)
        return self.heads.read(self.dropout(x))
