"""Weights embedded as cells: a constant multiplier for every weight, in Verilog; what metal embedding is held against.

No PE: it has no streams, no credits and no queue. Inputs come from outside, sums leave in registers.
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from hwsim.rtl_flow.measure import Design

ACTIVATION_BITS = 8
_TOP = "constant_mac"


def constant_mac(weights: NDArray[np.int64], label: str) -> Design:
    """Sums of 8-bit activations by constants, all in one cycle.

    Args:
        weights: integers, int[rows, lanes].
    """
    rows, lanes = weights.shape
    most = int(np.abs(weights).sum(axis=1).max()) << ACTIVATION_BITS - 1
    width = most.bit_length() + 1
    inputs = [
        f"  wire signed [{ACTIVATION_BITS - 1}:0] x{k} = x[{ACTIVATION_BITS * k} +: {ACTIVATION_BITS}];"
        for k in range(lanes)
    ]
    sums = [f"    y[{width * row} +: {width}] <= {_sum(weights[row].tolist())};" for row in range(rows)]
    text = "\n".join(
        [f"module {_TOP}(input clk, input [{ACTIVATION_BITS * lanes - 1}:0] x, output reg [{width * rows - 1}:0] y);",
         *inputs, "  always @(posedge clk) begin", *sums, "  end", "endmodule", ""]
    )  # fmt: skip
    parameters = {"rows": rows, "lanes": lanes, "activation_bits": ACTIVATION_BITS}
    return Design(label, parameters, text, {"whole": _TOP}, hashlib.sha256(text.encode()).hexdigest())


def _sum(weights: list[int]) -> str:
    """A row's sum; products by zero are none."""
    terms = [f"{'-' if weight < 0 else '+'} x{k} * {abs(weight)}" for k, weight in enumerate(weights) if weight]
    return " ".join(terms).removeprefix("+ ") or "0"
