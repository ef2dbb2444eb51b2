"""Activations to signed integers, by a recipe's rule."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.quantize.blocks import group_length
from hwsim.quantize.recipe import ActivationRule
from hwsim.quantize.rules import Floats, absmax


@dataclass(frozen=True, eq=False)
class QuantizedActivations:
    """Activations [tokens, cols]; activation = scale * code.

    Attributes:
        codes: int8[tokens, cols], the signed integers themselves.
        scales: float32[tokens, groups], groups of equal length along a row; 1 group without them.
    """

    codes: NDArray[np.int8]
    scales: NDArray[np.float32]

    def dequantize(self) -> NDArray[np.float32]:
        """The activations, float32[tokens, cols], rounded once."""
        repeats = self.codes.shape[1] // self.scales.shape[1]
        return self.codes.astype(np.float32) * np.repeat(self.scales, repeats, axis=1)


def quantize_activations(
    x: Floats, rule: ActivationRule, static_scale: NDArray[np.float32] | float | None = None
) -> QuantizedActivations:
    """Activations as codes and scales: round half to even, saturating.

    Args:
        x: [tokens, cols], float32 or narrower.
        rule: format, granularity and clipping.
        static_scale: from `calibrate`, with a static rule and only then: float32[1] or [groups].

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
    grouped = _grouped(x, rule)
    scales = _dynamic_scales(grouped, rule) if static_scale is None else np.asarray(static_scale, np.float32)
    scales = np.ascontiguousarray(np.broadcast_to(scales, grouped.shape[:2]))
    format = get_format(rule.format)
    codes = format.encode(grouped / scales.astype(np.float64)[:, :, None])
    return QuantizedActivations(format.integers.astype(np.int8)[codes].reshape(x.shape), scales)


def calibrate(samples: Floats, rule: ActivationRule) -> NDArray[np.float32]:
    """The static scale of sample activations [tokens, cols]: float32[1] ("tensor") or float32[groups] ("group").

    Raises:
        HwsimError: samples that are not finite, or groups that do not divide a row.
    """
    magnitude = absmax(absmax(_grouped(samples, rule), -1), 0)
    return _scale_of(magnitude, rule)


def _dynamic_scales(grouped: Floats, rule: ActivationRule) -> NDArray[np.float32]:
    magnitude = absmax(grouped, -1)
    return _scale_of(magnitude.max() if rule.granularity == "tensor" else magnitude, rule)


def _scale_of(magnitude: Floats, rule: ActivationRule) -> NDArray[np.float32]:
    """The scale that puts the kept part of `magnitude` on the format's largest value; 1 where all are zero."""
    largest = np.float32(get_format(rule.format).max_value)
    scales = np.asarray(magnitude, np.float32) * np.float32(rule.clipping) / largest
    return np.where(scales == 0, np.float32(1), scales)


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
