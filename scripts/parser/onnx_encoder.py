"""The encoder and its linear heads as ONNX, to compare runners of the same weights (docs/decisions)."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto, helper, numpy_helper, save


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--checkpoint", type=Path, default=Path("checkpoints/en"))
    options.add_argument("--out", type=Path, default=Path("cache/encoder.onnx"))
    arguments = options.parse_args()
    net = {k: v.numpy() for k, v in torch.load(arguments.checkpoint / "average.pt").items()}
    initializers, nodes = [], []

    def constant(name: str, value: np.ndarray) -> str:
        initializers.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    current, width = "x", 0
    for layer in (0, 1):
        at = f"encoder.layers.{layer}"
        recurrent = net[f"{at}.recurrent"]
        hidden = recurrent.shape[1]
        order = [0, 2, 1, 3]  # i, f, o, g → i, o, f, c

        def gates(matrix: np.ndarray) -> np.ndarray:
            return np.concatenate([np.split(matrix, 4)[g] for g in order])

        inputs = np.split(net[f"{at}.input.weight"], 2)
        biases = np.split(net[f"{at}.input.bias"], 2)
        width = width or inputs[0].shape[1]
        w = constant(f"w{layer}", np.stack([gates(m) for m in inputs]))
        r = constant(f"r{layer}", np.stack([gates(m.T) for m in recurrent]))
        b = constant(
            f"b{layer}",
            np.stack([np.concatenate((gates(m), np.zeros(4 * hidden, np.float32))) for m in biases]),
        )
        nodes.append(
            helper.make_node(
                "LSTM",
                [current, w, r, b, "lengths"],
                [f"y{layer}"],
                direction="bidirectional",
                hidden_size=hidden,
            )
        )
        nodes.append(helper.make_node("Transpose", [f"y{layer}"], [f"t{layer}"], perm=[0, 2, 1, 3]))
        shape = constant(f"s{layer}", np.array([0, 0, 2 * hidden], np.int64))
        nodes.append(helper.make_node("Reshape", [f"t{layer}", shape], [f"h{layer}"]))
        current = f"h{layer}"
    parts = ("tag", "arc_dependent", "arc_head", "label_dependent", "label_head")
    weight = constant("hw", np.concatenate([net[f"{p}.0.weight"] for p in parts]).T)
    biases = np.concatenate([net[f"{p}.0.bias"] for p in parts])
    bias = constant("hb", biases)
    nodes.append(helper.make_node("MatMul", [current, weight], ["m"]))
    nodes.append(helper.make_node("Add", ["m", bias], ["a"]))
    nodes.append(helper.make_node("LeakyRelu", ["a"], ["out"], alpha=0.1))
    graph = helper.make_graph(
        nodes,
        "encoder",
        [
            helper.make_tensor_value_info("x", TensorProto.FLOAT, ["time", "batch", width]),
            helper.make_tensor_value_info("lengths", TensorProto.INT32, ["batch"]),
        ],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, ["time", "batch", len(biases)])],
        initializers,
    )
    save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9), arguments.out)


if __name__ == "__main__":
    main()
