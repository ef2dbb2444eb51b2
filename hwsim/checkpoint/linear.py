"""A quantized matrix product as the hardware computes it: exact sums of products of codes and scales, rounded once.

The product of a weight's integer code with an activation's, times the weight's FP16 scale, is an integer in units of
2**-24 (see `hwsim.pe.base`). float64 holds these and their sums exactly while they stay under 2**29, however they are
ordered: that is the PE array's result to the bit, for any number of planes. With wider scales or floating-point codes
a sum may be rounded in its 53rd bit. What follows is the vector unit's: the tensor's scale, the activations' scales and
outlier columns, in float64, rounded once to float32.

What is held between products are products of codes and scales, in float32 where that holds all of a matrix exactly (it
does for codes of up to 8 bits with FP16 scales, whose products have 19 bits, and for most sums of planes), in float64
else. Both the building and the multiplication go by blocks of rows, so that the rest is small beside it.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from hwsim.quantize import Outliers, QuantizedActivations, QuantizedTensor
from hwsim.quantize.blocks import row_blocks

Floats = NDArray[np.float32]
Exact = NDArray[np.float64]

_MULTIPLIED_ELEMENTS = 1 << 20
"""8 MiB of float64: enough rows for the matrix product to be fast."""


class QuantizedLinear:
    """A quantized weight matrix, made ready for products with activations.

    Args:
        weights: [rows, cols] in any form.
    """

    def __init__(self, weights: QuantizedTensor) -> None:
        self._values = _narrowest(weights.shape, weights.exact_rows())
        self._factor = 1.0 if weights.tensor_scale is None else float(weights.tensor_scale)
        self._outliers: Outliers | None = weights.outliers

    def __call__(self, x: QuantizedActivations) -> Floats:
        """The product x W^T, float32[tokens, rows].

        Args:
            x: [tokens, cols], with a scale for each group of a token; a group need not be one of the weights.
        """
        inputs = x.values()
        rows, cols = self._values.shape
        sums = np.zeros((len(inputs), rows))
        for some in row_blocks(rows, cols, _MULTIPLIED_ELEMENTS):
            sums[:, some] = _scaled_sums(inputs, x.scales, self._values[some].astype(np.float64, copy=False))
        sums *= self._factor
        if self._outliers is not None and x.outliers is not None:
            sums += x.outliers.astype(np.float64) @ self._outliers.weights.astype(np.float64).T
        return sums.astype(np.float32)


def _scaled_sums(inputs: Exact, scales: Floats, values: Exact) -> Exact:
    """Inputs [tokens, cols] times values [rows, cols], each group of inputs with its scale: float64[tokens, rows]."""
    width = inputs.shape[1] // scales.shape[1]
    sums = np.zeros((len(inputs), len(values)))
    for i in range(scales.shape[1]):
        part = slice(i * width, (i + 1) * width)
        sums += (inputs[:, part] @ values[:, part].T) * scales[:, i : i + 1]
    return sums


def _narrowest(shape: tuple[int, int], blocks: Iterable[tuple[slice, Exact]]) -> Floats | Exact:
    """The matrix of the blocks in float32, or in float64 from the first block on that float32 does not hold exactly."""
    held: Floats | Exact = np.zeros(shape, np.float32)
    for some, values in blocks:
        with np.errstate(over="ignore"):
            is_exact = held.dtype == np.float64 or np.array_equal(values.astype(np.float32), values)
        if not is_exact:
            held = held.astype(np.float64)
        held[some] = values
    return held
