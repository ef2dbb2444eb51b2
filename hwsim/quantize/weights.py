"""Weights to codes, by a recipe's rule."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import Codes
from hwsim.formats.packing import code_dtype
from hwsim.quantize import bipolar, fairy2i, ptqtp, sign_scale
from hwsim.quantize.activations import saturated_fp16
from hwsim.quantize.blocks import group_length, row_blocks
from hwsim.quantize.plane import Plane
from hwsim.quantize.rules import Floats, tensor_scale, weight_scales
from hwsim.quantize.sparsity import prune
from hwsim.quantize.tensor import Outliers, QuantizedTensor
from hwsim.quantize.weight_rule import Method, WeightRule


def quantize_weights(
    name: str, weights: Floats, rule: WeightRule, outlier_columns: NDArray[np.int32] | None = None
) -> QuantizedTensor:
    """Weights as codes, scales and zero points.

    What a rule prunes is zero before scales are found. Each code is the nearest to weight / scale + zero, ties by the
    format's rule, for the scale *as stored*.
    Quotient and sum are taken in float64, which puts them on a tie only where they are one exactly.

    Args:
        name: the tensor's, for errors.
        weights: [rows, cols], float32 or narrower; each row is one dot product.
        rule: from `Recipe.weights_for(name)`.
        outlier_columns: columns that stay in FP16, int32[k], rising.

    Raises:
        HwsimError: no matrix of numbers, a weight that is not finite, groups or blocks that do not divide the matrix,
            a scale beyond its format, or an outlier column beyond FP16.
    """
    _check_matrix(name, weights)
    if outlier_columns is None or not len(outlier_columns):
        return QUANTIZERS[rule.method](name, weights, rule)
    beyond = np.abs(weights[:, outlier_columns]).max()
    if beyond > np.finfo(np.float16).max:
        raise HwsimError(f"outlier columns of {name} are beyond FP16", got=f"{beyond:.3g}", expected="at most 65504")
    rest = weights.copy()
    rest[:, outlier_columns] = 0
    outliers = Outliers(outlier_columns, saturated_fp16(weights[:, outlier_columns]))
    return replace(_nearest(name, rest, rule), outliers=outliers)


def _nearest(name: str, weights: Floats, rule: WeightRule) -> QuantizedTensor:
    format = rule.number_format
    group = group_length(name, weights.shape[1], rule.group)
    kept, block_counts = prune(name, weights, rule.sparsity)
    factor = tensor_scale(name, kept, rule)
    unit = 1.0 if factor is None else float(factor)
    scales, zeros = weight_scales(name, kept, rule, unit)
    codes = np.zeros(weights.shape, code_dtype(format.bits))
    plane = Plane(format, rule.chosen_packing, group, codes, scales, zeros, rule.scale_format)
    for some in row_blocks(*weights.shape):
        codes[some] = _encoded(kept[some], plane.part(some), unit)
    return QuantizedTensor(rule, (plane,), factor, block_counts=block_counts)


QUANTIZERS: dict[Method, Callable[[str, Floats, WeightRule], QuantizedTensor]] = {
    "nearest": _nearest,
    "ptqtp": ptqtp.quantize,
    "sign_scale": sign_scale.quantize,
    "bipolar_of_int": bipolar.quantize,
    "fairy2i": fairy2i.quantize,
}
"""How weights become codes, by the recipe's `method`."""


def _encoded(weights: Floats, plane: Plane, unit: float) -> Codes:
    """The codes of some rows, for the format, scales (in that unit) and zero points of `plane`."""
    rows, cols = weights.shape
    scales = plane.scale_values * unit
    wanted = weights.reshape(rows, scales.shape[1], -1) / scales[:, :, None]
    if plane.zeros is not None:
        wanted += plane.format.values[plane.zeros][:, :, None]
    return plane.format.encode(wanted).reshape(rows, cols)


def _check_matrix(name: str, weights: NDArray[np.generic]) -> None:
    if weights.ndim != 2 or weights.size == 0 or not np.issubdtype(weights.dtype, np.floating):
        raise HwsimError(
            f"weights of {name} are no matrix of numbers",
            got=f"{weights.dtype} of shape {weights.shape}",
            expected="floating point, [rows, cols], not empty",
        )
