"""Sentences laid end to end as tensors, so that any batch of them is one gather on the device."""

from __future__ import annotations

from collections import Counter
from random import Random

import numpy as np
import torch
from features import TABLES, Vocabulary, word_key
from model import Batch
from pretrained import WordPieces
from torch import Tensor
from treebank import Sentence

_COLUMNS = ("heads", "upos", "xpos", "deprel")


class Reader:
    """What turns words into rows: the tables, the vectors, the tags and the pretrained pieces."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        vectors: dict[str, int],
        tags: dict[str, list[str]],
        counts: Counter,
        pieces: WordPieces | None = None,
    ):
        self.vocabulary = vocabulary
        self.vectors = vectors
        self.tags = {name: {tag: row for row, tag in enumerate(known)} for name, known in tags.items()}
        self.counts = counts
        self.pieces = pieces


class Flat:
    """rows: words × tables; starts and lengths: one a sentence; heads are -1 where no tree is given."""

    def __init__(self, reader: Reader, sentences: list[Sentence]):
        forms = [form for s in sentences for form in s.forms]
        index = {form: i for i, form in enumerate(dict.fromkeys(forms))}
        rows = np.zeros((len(index), len(TABLES) + 1), np.int64)
        unread = np.zeros(len(index), np.float32)
        for form, i in index.items():
            rows[i, :-1] = reader.vocabulary.rows(form)
            rows[i, -1] = reader.vectors.get(word_key(form), 0)
            # Rare words often stay unread, so that the row for unread words learns too.
            unread[i] = 0.5 / (0.5 + reader.counts[word_key(form)])
        words = np.array([index[form] for form in forms])
        self.device = "cpu"
        self.parts = {"rows": rows[words].astype(np.int32), "unread": unread[words]}
        lengths = [len(s.forms) for s in sentences]
        self.lengths = torch.tensor(lengths)
        self.starts = torch.from_numpy(np.concatenate(([0], np.cumsum(lengths)[:-1])))
        self._column("heads", [head for s in sentences for head in s.heads])
        for name, column in (("upos", "upos"), ("xpos", "xpos"), ("deprel", "deprels")):
            known = reader.tags[name]
            self._column(name, [known.get(tag, 0) for s in sentences for tag in getattr(s, column)])
        if reader.pieces:
            split = [reader.pieces(form) for form in index]
            counts = np.array([len(pieces) for pieces in split])[words]
            self._column("pieces", [row for i in words for row in split[i]])
            self.first = np.concatenate(([0], np.cumsum(counts)))
            self.ends = (reader.pieces.begin, reader.pieces.end)

    def _column(self, name: str, values: list[int]) -> None:
        self.parts[name] = np.array(values, np.int32)

    def on(self, device: str) -> Flat:
        self.device = device
        self.parts = {name: torch.from_numpy(values).to(device) for name, values in self.parts.items()}
        return self

    def __len__(self) -> int:
        return len(self.lengths)

    def batch(self, chosen: list[int], learn: bool) -> Batch:
        lengths, starts = self.lengths[chosen], self.starts[chosen]
        there, at = (part.to(self.device) for part in padded(starts, lengths))
        part = {name: values[at].long() for name, values in self.parts.items() if name in _COLUMNS}
        rows = self.parts["rows"][at].long() * there[:, :, None]
        words, vectors = rows[:, :, :-1], rows[:, :, -1]
        if learn:
            words = words.clone()
            words[:, :, 0] *= torch.rand(at.shape, device=self.device) > self.parts["unread"][at]
        pieces = self._pieces(starts.numpy(), lengths.numpy()) if "pieces" in self.parts else None
        heads = part["heads"].masked_fill(~there, -1)
        return Batch(
            words, vectors, lengths, heads, part["deprel"], part["upos"], part["xpos"], there, at, pieces
        )

    def _pieces(self, starts: np.ndarray, lengths: np.ndarray) -> tuple[Tensor, Tensor, Tensor]:
        """Piece rows with both ends, how many there are, and the place of each word's first piece."""
        begin, end = self.first[starts], self.first[starts + lengths]
        counts = torch.from_numpy(end - begin)
        place = torch.arange(int(counts.max()) + 2)[None] - 1
        inside = (place >= 0) & (place < counts[:, None])
        at = ((torch.from_numpy(begin)[:, None] + place) * inside).to(self.device)
        pieces = self.parts["pieces"][at].long()
        pieces = torch.where(inside.to(self.device), pieces, self.ends[1])
        pieces[:, 0] = self.ends[0]
        word = np.minimum(np.arange(lengths.max())[None], lengths[:, None] - 1)
        first = torch.from_numpy(self.first[starts[:, None] + word] - begin[:, None] + 1)
        return pieces, (counts + 2).to(self.device), first.to(self.device)


def padded(starts: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
    """Where there are words in rows of the longest length, and the place of each among all; else 0."""
    there = torch.arange(int(lengths.max()))[None] < lengths[:, None]
    return there, (starts[:, None] + torch.arange(there.shape[1])[None]) * there


def batches(flat: Flat, words: int, random: Random) -> list[list[int]]:
    """Sentences of similar length, about so many words a batch, in random order."""
    lengths = flat.lengths.tolist()
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + random.random() * 4)
    groups: list[list[int]] = [[]]
    filled = 0
    for i in order:
        if filled + lengths[i] > words and groups[-1]:
            groups.append([])
            filled = 0
        groups[-1].append(i)
        filled += lengths[i]
    random.shuffle(groups)
    return groups
