"""Adam along a cosine, and the running average of the weights, which is what is kept."""

from __future__ import annotations

import math
import time
from contextlib import contextmanager

import torch
from torch import Tensor, nn

AVERAGE_DECAY = 0.9985
WARM_UP = 200
# Layers that come pretrained move more slowly.
DEEP_PEAK = 1e-4


class Descent:
    def __init__(self, net: nn.Module, steps: int, peak: float, minutes: float = math.inf):
        self.net = net
        self.steps = steps
        self.step = 0
        self.started = time.time()
        self.limit = minutes * 60
        self.average = {name: value.detach().clone() for name, value in net.named_parameters()}
        groups = [
            {"params": [p for name, p in net.named_parameters() if (".pretrained." in name) is deep], "peak": at}
            for deep, at in ((False, peak), (True, DEEP_PEAK))
        ]
        groups = [group for group in groups if group["params"]]
        self.optimizer = torch.optim.AdamW(groups, lr=peak, betas=(0.9, 0.95), weight_decay=0, fused=True)

    def seconds(self) -> float:
        return time.time() - self.started

    def late(self) -> bool:
        return self.seconds() >= self.limit

    def rate(self) -> float:
        """Share of the peak: up over the first steps, then down by steps or, where it is further on, by the clock."""
        if self.step < WARM_UP:
            return (self.step + 1) / WARM_UP
        done = max(self.step / self.steps, self.seconds() / self.limit)
        return max(0.003, 0.5 * (1 + math.cos(math.pi * min(1.0, done))))

    def learn(self, loss: Tensor) -> Tensor:
        for setting in self.optimizer.param_groups:
            setting["lr"] = setting["peak"] * self.rate()
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 5.0)
        self.optimizer.step()
        self.step += 1
        keep = min(AVERAGE_DECAY, (self.step + 1) / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.values()), list(self.net.parameters()), 1 - keep)
        return loss.detach()

    @contextmanager
    def averaged(self):
        """The net with the average for its weights."""
        trained = {name: value.detach().clone() for name, value in self.net.named_parameters()}
        self.net.load_state_dict(self.average, strict=False)
        try:
            yield self.net
        finally:
            self.net.load_state_dict(trained, strict=False)
