"""Ternary numbers {-1, 0, +1} (BitNet b1.58, arXiv:2402.17764).

The 2-bit code is two's complement: 00 is 0, 01 is +1, 11 is -1, and 10 is reserved. Its low bit says "not zero" and its
high bit "negative", which is all that an adder tree needs to know.
"""

from __future__ import annotations

from hwsim.formats.base import NumberFormat

TERNARY = NumberFormat(
    "ternary",
    bits=2,
    significand=(0, 1, 0, -1),
    exponent=(0, 0, 0, 0),
    reserved=frozenset({0b10}),
    packings=("dense", "trits5", "tl2", "tq1_0"),
    source="BitNet b1.58, arXiv:2402.17764",
)

FORMATS = (TERNARY,)
