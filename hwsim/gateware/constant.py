"""Multiplication by a constant: shifts, additions and subtractions, one for each digit that is not zero."""

from __future__ import annotations

from typing import Any

from amaranth.hdl import Const, signed


def signed_digits(constant: int) -> list[tuple[int, int]]:
    """The canonical signed digits of an integer that are not zero, (power of two, +1 or -1), lowest first.

    No two neighbours are both non-zero, and no signed-digit form has fewer (Reitwiesner, Binary arithmetic, 1960).
    """
    found, power = [], 0
    while constant:
        if constant & 1:
            sign = 2 - (constant & 3)  # 1 before a 0, -1 before a 1
            found.append((power, sign))
            constant -= sign
        constant, power = constant >> 1, power + 1
    return found


def times(value: Any, constant: int) -> Any:
    """`value * constant` as an expression without a multiplier: one adder less than the constant has digits.

    A constant whose digits are all negative takes one more.
    """
    additions_first = sorted(signed_digits(constant), key=lambda digit: -digit[1])
    if not additions_first:
        return Const(0, signed(1))
    low = min(power for power, _ in additions_first)
    (top, sign), *rest = additions_first
    total = value << top - low
    total = total if sign > 0 else -total
    for power, sign in rest:
        total = total + (value << power - low) if sign > 0 else total - (value << power - low)
    return total << low
