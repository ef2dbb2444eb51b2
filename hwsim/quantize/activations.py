"""Activations to codes, by a recipe's rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat
from hwsim.quantize.blocks import group_length
from hwsim.quantize.recipe import ActivationRule
from hwsim.quantize.rules import Floats, absmax
from hwsim.quantize.weight_rule import is_floating


@dataclass(frozen=True, eq=False)
class QuantizedActivations:
    """Activations [tokens, cols]; activation = scale * value of code.

    Attributes:
        format: their number format.
        codes: [tokens, cols]: int8, the signed integers themselves, for integer formats; else unsigned codes.
        scales: float32[tokens, groups], groups of equal length along a row; 1 group without them.
        outliers: float16[tokens, k], the outlier columns, whose codes stand for 0; None without.
    """

    format: NumberFormat
    codes: NDArray[Any]
    scales: NDArray[np.float32]
    outliers: NDArray[np.float16] | None = None

    def values(self) -> NDArray[np.float64]:
        """What the codes stand for, before the scales: float64[tokens, cols]."""
        return self.format.values[self.codes] if is_floating(self.format) else self.codes.astype(np.float64)

    def dequantize(self, outlier_columns: NDArray[np.int32] | None = None) -> NDArray[np.float32]:
        """The activations, float32[tokens, cols], rounded once.

        Args:
            outlier_columns: where the outliers belong; without them they stay 0.
        """
        repeats = self.codes.shape[1] // self.scales.shape[1]
        x = (self.values() * np.repeat(self.scales, repeats, axis=1)).astype(np.float32)
        if self.outliers is not None and outlier_columns is not None:
            x[:, outlier_columns] = self.outliers
        return x


def quantize_activations(
    x: Floats,
    rule: ActivationRule,
    static_scale: NDArray[np.float32] | float | None = None,
    outlier_columns: NDArray[np.int32] | None = None,
) -> QuantizedActivations:
    """Activations as codes and scales: round half to even, saturating.

    Args:
        x: [tokens, cols], float32 or narrower.
        rule: format, granularity and clipping.
        static_scale: from `calibrate`, with a static rule and only then: float32[1] or [groups].
        outlier_columns: columns that stay in FP16; they take no part in the scale.

    Raises:
        HwsimError: activations that are not finite, groups that do not divide a row, or a static rule without its
            scale (or the reverse).
    """
    if (rule.scale == "static") != (static_scale is not None):
        raise HwsimError(
            f"a {rule.scale} activation scale",
            got="none" if static_scale is None else "one calibrated before",
            expected="the calibrated scale" if static_scale is None else "none: it is found from the activations",
            next="pass static_scale=calibrate(samples, rule)" if static_scale is None else None,
        )
    outliers = None
    if outlier_columns is not None and len(outlier_columns):
        outliers, x = saturated_fp16(x[:, outlier_columns]), x.copy()
        x[:, outlier_columns] = 0
    grouped, format = _grouped(x, rule), rule.number_format
    scales = _dynamic_scales(grouped, rule) if static_scale is None else np.asarray(static_scale, np.float32)
    scales = np.ascontiguousarray(np.broadcast_to(scales, grouped.shape[:2]))
    codes = format.encode(grouped / scales.astype(np.float64)[:, :, None]).reshape(x.shape)
    stored = codes if is_floating(format) else format.integers.astype(np.int8)[codes]
    return QuantizedActivations(format, stored, scales, outliers)


def saturated_fp16(values: Floats) -> NDArray[np.float16]:
    """The nearest FP16 numbers; what is beyond the largest becomes that."""
    largest = np.finfo(np.float16).max
    return np.clip(values, -largest, largest).astype(np.float16)


def calibrate(samples: Floats, rule: ActivationRule) -> NDArray[np.float32]:
    """The static scale of sample activations [tokens, cols]: float32[1] ("tensor") or float32[groups] ("group").

    Raises:
        HwsimError: samples that are not finite, or groups that do not divide a row.
    """
    magnitude = absmax(absmax(_grouped(samples, rule), -1), 0)
    return _scale_of(magnitude, rule)


def _dynamic_scales(grouped: Floats, rule: ActivationRule) -> NDArray[np.float32]:
    if rule.granularity == "none":
        return np.ones((1, 1), np.float32)
    magnitude = absmax(grouped, -1)
    return _scale_of(magnitude.max() if rule.granularity == "tensor" else magnitude, rule)


def _scale_of(magnitude: Floats, rule: ActivationRule) -> NDArray[np.float32]:
    """The scale that puts the kept part of `magnitude` on the format's largest value; 1 where all are zero."""
    largest = np.float32(rule.number_format.max_value)
    scales = np.asarray(magnitude, np.float32) * np.float32(rule.clipping) / largest
    if not np.isfinite(scales).all():
        raise HwsimError("activations beyond FP32", got=f"{np.max(magnitude):.3g}", expected="what float32 holds")
    scales = np.maximum(scales, np.finfo(np.float32).smallest_subnormal)
    return np.where(magnitude == 0, np.float32(1), scales)


def _grouped(x: Floats, rule: ActivationRule) -> Floats:
    """The activations as [tokens, groups, elements]; one group unless the granularity is "group"."""
    if x.ndim != 2 or x.size == 0 or not np.isfinite(x).all():
        raise HwsimError(
            "activations are no matrix of finite numbers",
            got=f"shape {x.shape}" if x.ndim != 2 or x.size == 0 else "NaN or infinity",
            expected="[tokens, cols], finite, not empty",
        )
    tokens, cols = x.shape
    group = group_length("the activations", cols, rule.group or "row")
    return x.reshape(tokens, cols // group, group)
