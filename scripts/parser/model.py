"""The net: word features → two-layer BiLSTM → tags, biaffine arcs and labels."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from features import TABLES
from lstm import BiLstm
from torch import Tensor, nn

VECTOR_WIDTH = 100
VECTOR_SCALE = 5.0  # unit vectors of 100 numbers, brought to the size of the other inputs


@dataclass
class Sizes:
    hidden: int = 200
    tag: int = 96
    arc: int = 160
    label: int = 64
    dropout: float = 0.3


@dataclass
class Batch:
    rows: Tensor  # sentences × words × tables
    vectors: Tensor  # sentences × words, row of the vector table, 0 for none
    lengths: Tensor
    heads: Tensor  # 0 is the root; -1 where there is no word
    labels: Tensor
    upos: Tensor
    xpos: Tensor
    there: Tensor  # sentences × words
    at: Tensor  # sentences × words, the place of each word among all
    pieces: tuple[Tensor, Tensor, Tensor] | None  # for the pretrained encoder of a teacher


class Shared(nn.Module):
    """Dropout that hides the same units in every word of a sentence."""

    def __init__(self, rate: float):
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return x
        keep = x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.rate)
        return x * keep / (1 - self.rate)


class Encoder(nn.Module):
    """Everything under the heads, so that other heads can share it."""

    def __init__(self, table_sizes: list[int], vectors: Tensor, sizes: Sizes):
        super().__init__()
        self.tables = nn.ModuleList(
            nn.Embedding(size, width) for size, (_, width, _, _) in zip(table_sizes, TABLES)
        )
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        self.register_buffer("vectors", vectors, persistent=False)
        width = VECTOR_WIDTH + sum(width for _, width, _, _ in TABLES)
        self.layers = nn.ModuleList((BiLstm(width, sizes.hidden), BiLstm(2 * sizes.hidden, sizes.hidden)))
        self.input_dropout = Shared(0.15)
        self.dropout = Shared(sizes.dropout)

    def forward(self, batch: Batch) -> Tensor:
        parts = [self.vectors[batch.vectors]]
        parts += [table(batch.rows[:, :, i]) for i, table in enumerate(self.tables)]
        if self.training:
            parts = [hidden_words(part) for part in parts]
        x = self.input_dropout(torch.cat(parts, dim=2))
        for layer in self.layers:
            x = self.dropout(layer(x, batch.lengths))
        return x


def hidden_words(part: Tensor) -> Tensor:
    """The same with one word in twelve hidden."""
    return part * (torch.rand(*part.shape[:2], 1, device=part.device) > 0.08)


def _mlp(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, outputs), nn.LeakyReLU(0.1))


class Parser(nn.Module):
    def __init__(self, encoder: Encoder, sizes: Sizes, upos: int, xpos: int, labels: int):
        super().__init__()
        self.encoder = encoder
        wide = 2 * sizes.hidden
        self.tag = _mlp(wide, sizes.tag)
        self.upos = nn.Linear(sizes.tag, upos)
        self.xpos = nn.Linear(sizes.tag, xpos)
        self.arc_dependent = _mlp(wide, sizes.arc)
        self.arc_head = _mlp(wide, sizes.arc)
        self.label_dependent = _mlp(wide, sizes.label)
        self.label_head = _mlp(wide, sizes.label)
        self.arc_root = nn.Parameter(torch.randn(sizes.arc) * 0.1)
        self.label_root = nn.Parameter(torch.randn(sizes.label) * 0.1)
        self.arc = nn.Parameter(torch.randn(sizes.arc, sizes.arc) * 0.02)
        self.arc_bias = nn.Parameter(torch.zeros(sizes.arc))
        self.label = nn.Parameter(torch.randn(labels, sizes.label, sizes.label) * 0.02)
        self.label_linear = nn.Linear(2 * sizes.label, labels)
        self.dropout = Shared(sizes.dropout)

    def read(self, batch: Batch):
        """Scores: upos, xpos, arcs (dependent × [root, word …]), and what labels need."""
        x = self.encoder(batch)
        tag = self.dropout(self.tag(x))
        dependents = self.dropout(self.arc_dependent(x))
        heads = _with_root(self.dropout(self.arc_head(x)), self.arc_root)
        arcs = (dependents @ self.arc + self.arc_bias) @ heads.transpose(1, 2)
        columns = nn.functional.pad(batch.there, (1, 0), value=True)
        arcs = arcs.masked_fill(~columns[:, None, :], -1e4)
        below = self.dropout(self.label_dependent(x))
        above = _with_root(self.dropout(self.label_head(x)), self.label_root)
        return self.upos(tag), self.xpos(tag), arcs, below, above

    def labels_for(self, below: Tensor, above: Tensor, heads: Tensor) -> Tensor:
        """Label scores of each word (sentences × words × labels) under the given heads."""
        index = heads.clamp(min=0)[:, :, None].expand(-1, -1, above.shape[2])
        chosen = above.gather(1, index)
        labels, width, _ = self.label.shape
        turned = (below @ self.label.permute(1, 0, 2).reshape(width, labels * width)).view(
            *below.shape[:2], labels, width
        )
        bilinear = (turned @ chosen[:, :, :, None])[..., 0]
        return bilinear + self.label_linear(torch.cat((below, chosen), dim=2))

    def loss(self, batch: Batch) -> Tensor:
        upos, xpos, arcs, below, above = self.read(batch)
        there = batch.heads >= 0
        labels = self.labels_for(below, above, batch.heads)[there]
        cross = nn.functional.cross_entropy
        return (
            cross(arcs[there], batch.heads[there])
            + cross(labels, batch.labels[there])
            + 0.5 * cross(upos[there], batch.upos[there])
            + 0.5 * cross(xpos[there], batch.xpos[there])
        )


def _with_root(words: Tensor, root: Tensor) -> Tensor:
    return torch.cat((root.expand(words.shape[0], 1, -1), words), dim=1)
