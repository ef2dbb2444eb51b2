"""Width factors: what the names of an action's number formats say of multipliers, adders, shifters and registers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from hwsim.catalog import Quantity
from hwsim.formats import get_format

_INTEGER = r"u?int([1-8])"
_NAME = r"(fp\d+_e\d+m\d+|fp16|bf16)"
_SHIFT = r"(pot[2-4](?:_zero)?)"
_IEEE = {"fp16": (5, 10), "bf16": (8, 7)}
Factors = dict[str, Quantity]


def _factors(what: str, **values: float) -> Factors:
    source = f"operand widths, {what}"
    return {name: Quantity(value=value, unit="1", source=source, kind="derived") for name, value in values.items()}


def mac_factors(weight_bits: int, activation_bits: int = 8) -> Factors:
    """Factors of an integer multiply: rows and columns of an array multiplier, adder and registers of the product."""
    product_bits = weight_bits + activation_bits
    return _factors(
        f"{weight_bits}-bit weights by {activation_bits}-bit activations",
        weight_bits_over_8=weight_bits / 8,
        activation_bits_over_8=activation_bits / 8,
        product_bits_over_16=product_bits / 16,
        lane_register_bits=2 * product_bits,
    )


@cache
def float_widths(name: str) -> tuple[int, int, int]:
    """Bits of the significand and of the exponent of a floating-point format, and of its magnitudes in fixed point.

    A magnitude in fixed point is in units of the smallest one. Of the formats of IEEE 754, whose tables are long, it
    follows from the exponent's range, the largest of which is infinity.
    """
    if name in _IEEE:
        exponent, fraction = _IEEE[name]
        return fraction + 1, exponent, fraction + 2**exponent - 2
    exponent, fraction = map(int, re.findall(r"\d+", name.partition("_")[2]))
    magnitudes = _magnitudes(name)
    return fraction + 1, exponent, int(magnitudes.max() / magnitudes.min()).bit_length()


def _magnitudes(name: str) -> NDArray[np.float64]:
    """The positive finite magnitudes of a format."""
    values = np.abs(get_format(name).values)
    return np.asarray(values[np.isfinite(values) & (values > 0)], np.float64)


@cache
def _distances(name: str) -> int:
    """The farthest that a power of two of a format shifts."""
    magnitudes = _magnitudes(name)
    return int(magnitudes.max() / magnitudes.min()).bit_length() - 1


def float_factors(weights: str, activations: str) -> Factors:
    """Factors of a floating-point multiply into fixed point: significands, exponents, and the width of the product."""
    (significand, exponent, fixed), (other, more, wide) = float_widths(weights), float_widths(activations)
    return _factors(
        f"{weights} by {activations}, exact product in fixed point",
        significand_bits_over_64=significand * other / 64,
        exponent_bits_over_8=(max(exponent, more) + 1) / 8,
        fixed_bits_over_32=(fixed + wide + 1) / 32,
        fixed_bits=fixed + wide + 1,
    )


def shift_factors(weights: str) -> Factors:
    """Factors of a shift by a weight's power of two: stages of the shifter, and the width of what leaves it."""
    distances = _distances(weights)
    return _factors(
        f"8-bit activations shifted by 0 to {distances}",
        shift_stages=distances.bit_length(),
        shifted_bits_over_16=(8 + distances) / 16,
        lane_register_bits=2 * (8 + distances),
    )


def exponent_factors(weights: str) -> Factors:
    """Factors of FP16 activations whose exponents a weight is added to, then brought to fixed point."""
    distances = _distances(weights)
    _, exponent, fixed = float_widths("fp16")
    return _factors(
        f"FP16 by powers of two from 0 to {distances}",
        exponent_bits_over_8=(exponent + 1) / 8,
        fixed_bits_over_32=(fixed + distances + 1) / 32,
        fixed_bits=fixed + distances + 1,
    )


RULES: dict[str, tuple[re.Pattern[str], Callable[..., Factors], tuple[str, ...]]] = {
    "mac": (re.compile(f"mac_{_INTEGER}_int([2-8])"), lambda w, a: mac_factors(int(w), int(a)), ("8", "8")),
    "float_mac": (re.compile(f"mac_{_NAME}_{_NAME}"), float_factors, ("fp16", "fp16")),
    "shift": (re.compile(f"shift_{_SHIFT}"), shift_factors, ("pot4",)),
    "add_exponent": (re.compile(f"add_exponent_{_SHIFT}"), exponent_factors, ("pot4",)),
}
"""Families of actions by name: the pattern of their keys, their factors, and an example to check terms with."""


def matched(key: str) -> tuple[str, Factors] | None:
    """The family of an action, with its factors; None where it is of none."""
    for family, (pattern, factors, _) in RULES.items():
        if found := pattern.fullmatch(key):
            return family, factors(*found.groups())
    return None
