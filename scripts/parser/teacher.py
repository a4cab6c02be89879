"""A teacher: the pretrained encoder and what the small net sees of a word, one BiLSTM, the same heads."""

from __future__ import annotations

import numpy as np
import torch
from features import TABLES
from lstm import BiLstm
from model import VECTOR_WIDTH, Batch, Parser, Shared, Sizes, hidden_words
from pretrained import LAYERS
from torch import Tensor, nn

WIDTH = 384
HEADS = 12
SIZES = Sizes(hidden=256, tag=160, arc=320, label=128, dropout=0.33)


class Layer(nn.Module):
    """One layer of the pretrained encoder (BERT's)."""

    def __init__(self, arrays: dict[str, np.ndarray], number: int):
        super().__init__()
        for name in ("query", "key", "value", "out", "up", "down"):
            weight = arrays[f"{number}.{name}.weight"]
            linear = nn.Linear(weight.shape[1], weight.shape[0])
            _fill(linear, weight, arrays[f"{number}.{name}.bias"])
            setattr(self, name, linear)
        for name in ("attended", "done"):
            norm = nn.LayerNorm(WIDTH, eps=1e-12)
            _fill(norm, arrays[f"{number}.{name}.weight"], arrays[f"{number}.{name}.bias"])
            setattr(self, name, norm)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        batch, time, _ = x.shape

        def split(part: Tensor) -> Tensor:
            return part.view(batch, time, HEADS, -1).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        rate = 0.1 if self.training else 0.0
        told = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=seen, dropout_p=rate)
        told = told.transpose(1, 2).reshape(batch, time, WIDTH)
        x = self.attended(x + self.dropout(self.out(told)))
        return self.done(x + self.dropout(self.down(nn.functional.gelu(self.up(x)))))


class Pretrained(nn.Module):
    """Piece rows → states, one a word (its first piece's)."""

    def __init__(self, arrays: dict[str, np.ndarray]):
        super().__init__()
        self.pieces = nn.Embedding.from_pretrained(torch.from_numpy(arrays["pieces"]), freeze=False)
        self.places = nn.Embedding.from_pretrained(torch.from_numpy(arrays["places"]), freeze=False)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        _fill(self.norm, arrays["norm.weight"], arrays["norm.bias"])
        self.layers = nn.ModuleList(Layer(arrays, number) for number in range(LAYERS))
        self.dropout = nn.Dropout(0.1)

    def forward(self, rows: Tensor, lengths: Tensor, first: Tensor) -> Tensor:
        place = torch.arange(rows.shape[1], device=rows.device)
        seen = (place[None] < lengths[:, None])[:, None, None, :]
        x = self.dropout(self.norm(self.pieces(rows) + self.places(place)[None]))
        for layer in self.layers:
            x = layer(x, seen)
        return x.gather(1, first[:, :, None].expand(-1, -1, WIDTH))


class TeacherEncoder(nn.Module):
    def __init__(self, table_sizes: list[int], vectors: Tensor, arrays: dict[str, np.ndarray]):
        super().__init__()
        self.pretrained = Pretrained(arrays)
        self.tables = nn.ModuleList(
            nn.Embedding(size, width) for size, (_, width, _, _) in zip(table_sizes, TABLES)
        )
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.3)
        self.register_buffer("vectors", vectors, persistent=False)
        width = WIDTH + VECTOR_WIDTH + sum(width for _, width, _, _ in TABLES)
        self.layer = BiLstm(width, SIZES.hidden)
        self.input_dropout = Shared(0.15)
        self.dropout = Shared(SIZES.dropout)

    def forward(self, batch: Batch) -> Tensor:
        with torch.autocast("cuda", torch.bfloat16, enabled=batch.rows.is_cuda):
            states = self.pretrained(*batch.pieces)
        parts = [states.float(), self.vectors[batch.vectors]]
        parts += [table(batch.rows[:, :, i]) for i, table in enumerate(self.tables)]
        if self.training:
            parts = [hidden_words(part) for part in parts]
        x = self.input_dropout(torch.cat(parts, dim=2))
        return self.dropout(self.layer(x, batch.lengths))


def teacher(
    table_sizes: list[int], vectors: Tensor, arrays: dict[str, np.ndarray], tags: dict[str, list[str]]
) -> Parser:
    encoder = TeacherEncoder(table_sizes, vectors, arrays)
    return Parser(encoder, SIZES, len(tags["upos"]), len(tags["xpos"]), len(tags["deprel"]))


def _fill(module: nn.Module, weight: np.ndarray, bias: np.ndarray) -> None:
    module.weight.data.copy_(torch.from_numpy(weight))
    module.bias.data.copy_(torch.from_numpy(bias))
