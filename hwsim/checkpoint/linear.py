"""A quantized matrix product as the hardware computes it: exact sums of products of codes and scales, rounded once.

The product of a weight's integer code with an activation's, times the weight's FP16 scale, is an integer in units of
2**-24 (see `hwsim.pe.base`). float64 holds these and their sums exactly while they stay under 2**29, however they are
ordered: that is the PE array's result to the bit, for any number of planes. With wider scales or floating-point codes
a sum may be rounded in its 53rd bit. What follows is the vector unit's: the tensor's scale, the activations' scales and
outlier columns, in float64, rounded once to float32.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hwsim.quantize import Outliers, Plane, QuantizedActivations, QuantizedTensor
from hwsim.quantize.blocks import row_blocks

Floats = NDArray[np.float32]
Exact = NDArray[np.float64]


class QuantizedLinear:
    """A quantized weight matrix, made ready for products with activations.

    Args:
        weights: [rows, cols] in any form.
    """

    def __init__(self, weights: QuantizedTensor) -> None:
        self._values = _complex_values(weights) if weights.is_complex else _real_values(weights)
        self._factor = 1.0 if weights.tensor_scale is None else float(weights.tensor_scale)
        self._outliers: Outliers | None = weights.outliers

    def __call__(self, x: QuantizedActivations) -> Floats:
        """The product x W^T, float32[tokens, rows].

        Args:
            x: [tokens, cols], with a scale for each group of a token; a group need not be one of the weights.
        """
        tokens, groups = x.scales.shape
        width = x.codes.shape[1] // groups
        values = x.values()
        sums = np.zeros((tokens, len(self._values)))
        for i in range(groups):
            part = slice(i * width, (i + 1) * width)
            sums += (values[:, part] @ self._values[:, part].T) * x.scales[:, i : i + 1]
        sums *= self._factor
        if self._outliers is not None and x.outliers is not None:
            sums += x.outliers.astype(np.float64) @ self._outliers.weights.astype(np.float64).T
        return sums.astype(np.float32)


def _real_values(weights: QuantizedTensor) -> Exact:
    """Codes times scales, all planes added up, float64[rows, cols]; exact."""
    values = np.empty(weights.shape)
    for some in row_blocks(*weights.shape):
        values[some] = sum(_scaled(plane.part(some)) for plane in weights.planes)
    return values


def _scaled(plane: Plane) -> Exact:
    rows = len(plane.codes)
    groups = plane.centred().reshape(rows, plane.scale_values.shape[1], -1)
    return np.asarray(groups * plane.scale_values[:, :, None]).reshape(rows, -1)


def _complex_values(weights: QuantizedTensor) -> Exact:
    """The real matrix of y = U x + W conj(x), x = first half + i second half (Fairy2i, arXiv:2512.02901, section 3.1).

    The first half of the real inputs is multiplied by U + W, the second by i (U - W); y is its real part above its
    imaginary one.
    """
    u, w = (sum(plane.dequantize() for plane in weights.planes[first::2]) for first in (0, 1))
    columns = np.hstack([u + w, 1j * (u - w)])
    return np.vstack([columns.real, columns.imag])
