"""Weights to codes, by a recipe's rule."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import Codes, get_format
from hwsim.formats.packing import code_dtype
from hwsim.quantize.blocks import group_length, row_blocks
from hwsim.quantize.recipe import WeightRule
from hwsim.quantize.rules import Floats, weight_scales
from hwsim.quantize.tensor import QuantizedTensor


def quantize_weights(name: str, weights: Floats, rule: WeightRule) -> QuantizedTensor:
    """Weights as codes, scales and zero points.

    Each code is the nearest to weight / scale + zero, ties by the format's rule, for the scale *as stored*.
    Quotient and sum are taken in float64, which puts them on a tie only where they are one exactly.

    Args:
        name: the tensor's, for errors.
        weights: [rows, cols], float32 or narrower; each row is one dot product.
        rule: from `Recipe.weights_for(name)`.

    Raises:
        HwsimError: no matrix of numbers, a weight that is not finite, groups that do not divide a row, or a scale
            beyond FP16.
    """
    _check_matrix(name, weights)
    format = get_format(rule.format)
    packing = rule.packing or format.packings[0]
    group = group_length(name, weights.shape[1], rule.group)
    scales, zeros = weight_scales(name, weights, rule)
    codes = np.zeros(weights.shape, code_dtype(format.bits))
    quantized = QuantizedTensor(format, packing, group, codes, scales, zeros)
    for some in row_blocks(*weights.shape):
        codes[some] = _encoded(weights[some], quantized.part(some))
    return quantized


def _encoded(weights: Floats, quantized: QuantizedTensor) -> Codes:
    """The codes of some rows, for the format, scales and zero points of `quantized`."""
    rows, cols = weights.shape
    grouped = weights.reshape(rows, quantized.scales.shape[1], cols // quantized.scales.shape[1])
    wanted = grouped / quantized.scales.astype(np.float64)[:, :, None]
    if quantized.zeros is not None:
        wanted += quantized.format.values[quantized.zeros][:, :, None]
    return quantized.format.encode(wanted).reshape(rows, cols)


def _check_matrix(name: str, weights: NDArray[np.generic]) -> None:
    if weights.ndim != 2 or weights.size == 0 or not np.issubdtype(weights.dtype, np.floating):
        raise HwsimError(
            f"weights of {name} are no matrix of numbers",
            got=f"{weights.dtype} of shape {weights.shape}",
            expected="floating point, [rows, cols], not empty",
        )
