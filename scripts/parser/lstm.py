"""A bidirectional LSTM layer that trains fast on one core.

Both directions run as one batched product; the weights' gradient is one product at the end.
Gates lie in the order input, forget, output, candidate.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class _Recurrence(torch.autograd.Function):
    """gates: time × 2 × batch × 4H of input shares → states: time × 2 × batch × H."""

    @staticmethod
    def forward(context, gates: Tensor, weight: Tensor) -> Tensor:
        time, _, batch, four = gates.shape
        hidden = four // 4
        acts = gates.new_empty(time, 2, batch, four)
        cells = gates.new_zeros(time + 1, 2, batch, hidden)
        squashed = gates.new_empty(time, 2, batch, hidden)
        states = gates.new_zeros(time + 1, 2, batch, hidden)
        for t in range(time):
            a = torch.baddbmm(gates[t], states[t], weight, out=acts[t])
            a[..., : 3 * hidden].sigmoid_()
            a[..., 3 * hidden :].tanh_()
            i, f, o, g = a.chunk(4, dim=2)
            torch.mul(f, cells[t], out=cells[t + 1])
            cells[t + 1].addcmul_(i, g)
            torch.tanh(cells[t + 1], out=squashed[t])
            torch.mul(o, squashed[t], out=states[t + 1])
        context.save_for_backward(acts, cells, squashed, states, weight)
        return states[1:]

    @staticmethod
    def backward(context, upstream: Tensor):
        acts, cells, squashed, states, weight = context.saved_tensors
        time, _, batch, four = acts.shape
        hidden = four // 4
        back = weight.transpose(1, 2).contiguous()
        grads = torch.empty_like(acts)
        dh = upstream[-1].clone()
        dc = torch.zeros_like(dh)
        for t in range(time - 1, -1, -1):
            i, f, o, g = acts[t].chunk(4, dim=2)
            s = squashed[t]
            dc.addcmul_(dh * o, 1 - s * s)
            d = grads[t]
            torch.mul(dc, g, out=d[..., :hidden])
            torch.mul(dc, cells[t], out=d[..., hidden : 2 * hidden])
            torch.mul(dh, s, out=d[..., 2 * hidden : 3 * hidden])
            soft = acts[t][..., : 3 * hidden]
            d[..., : 3 * hidden] *= soft * (1 - soft)
            torch.mul(dc * i, 1 - g * g, out=d[..., 3 * hidden :])
            dc *= f
            if t:
                dh = torch.baddbmm(upstream[t - 1], d, back)
        before = states[:-1].permute(1, 3, 0, 2).reshape(2, hidden, time * batch)
        after = grads.transpose(0, 1).reshape(2, time * batch, four)
        return grads, torch.bmm(before, after)


class BiLstm(nn.Module):
    def __init__(self, width: int, hidden: int):
        super().__init__()
        self.hidden = hidden
        self.input = nn.Linear(width, 8 * hidden)
        self.recurrent = nn.Parameter(torch.empty(2, hidden, 4 * hidden))
        nn.init.xavier_uniform_(self.input.weight)
        bias = torch.zeros(2, 4, hidden)
        bias[:, 1] = 1.0
        self.input.bias.data.copy_(bias.reshape(-1))
        for direction in self.recurrent.data:
            for gate in direction.chunk(4, dim=1):
                nn.init.orthogonal_(gate)

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        """x: batch × time × width, padded at the end → batch × time × 2H."""
        if x.is_cuda:
            return self._on_device(x, lengths)
        batch, time, _ = x.shape
        shares = self.input(x).view(batch, time, 2, 4 * self.hidden)
        mirror = (lengths[:, None] - 1 - torch.arange(time)).clamp(min=0)
        wide = mirror[:, :, None]
        backwards = shares[:, :, 1].gather(1, wide.expand(-1, -1, 4 * self.hidden))
        gates = torch.stack((shares[:, :, 0].transpose(0, 1), backwards.transpose(0, 1)), dim=1)
        states = _Recurrence.apply(gates, self.recurrent)
        ahead = states[:, 0].transpose(0, 1)
        behind = states[:, 1].transpose(0, 1).gather(1, wide.expand(-1, -1, self.hidden))
        return torch.cat((ahead, behind), dim=2)

    def _on_device(self, x: Tensor, lengths: Tensor) -> Tensor:
        """The same by cuDNN, which wants the gates as input, forget, candidate, output."""
        weights = []
        width = 4 * self.hidden
        for direction in (0, 1):
            share = slice(direction * width, (direction + 1) * width)
            weights += [_reordered(self.input.weight[share]), _reordered(self.recurrent[direction].T)]
            weights += [_reordered(self.input.bias[share]), torch.zeros_like(self.input.bias[share])]
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        zeros = x.new_zeros(2, x.shape[0], self.hidden)
        out, _, _ = torch.lstm(
            packed.data, packed.batch_sizes, (zeros, zeros), weights, True, 1, 0.0, self.training, True
        )
        packed = nn.utils.rnn.PackedSequence(
            out, packed.batch_sizes, packed.sorted_indices, packed.unsorted_indices
        )
        return nn.utils.rnn.pad_packed_sequence(packed, batch_first=True, total_length=x.shape[1])[0]


def _reordered(gates: Tensor) -> Tensor:
    i, f, o, g = gates.chunk(4)
    return torch.cat((i, f, g, o))
