"""The pruned vectors as a table for a net."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from model import VECTOR_SCALE
from torch import Tensor


def load_vectors(cache: Path) -> tuple[dict[str, int], Tensor]:
    """Word → row and the table; row 0 is the zero vector of a word without one."""
    stored = np.load(cache / "vectors.npz")
    matrix = stored["codes"].astype(np.float32) * stored["scales"][:, None] * VECTOR_SCALE
    table = torch.from_numpy(np.concatenate((np.zeros((1, matrix.shape[1]), np.float32), matrix)))
    return {str(word): row for row, word in enumerate(stored["words"], 1)}, table
