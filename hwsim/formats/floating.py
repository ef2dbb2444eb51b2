"""Binary floating point of 4 to 16 bits, and the power-of-two scale E8M0.

A code is sign, exponent E, fraction F. With `m` fraction bits its value is (2**m + F) * 2**(E - bias - m), and
F * 2**(1 - bias - m) where E = 0 (IEEE 754-2019, section 3.4). FP4, FP6, FP8 and E8M0 are those of the Microscaling
Formats (MX) Specification 1.0 of OCP, sections 5.3 and 5.4; FP8 also that of Micikevicius et al., arXiv:2209.05433.

`encode` rounds to nearest, ties to even, keeps the sign of zero, and saturates at the largest finite value, infinity
too (the saturating conversion of OCP MX; a plain one gives NaN or infinity there).
"""

from __future__ import annotations

from hwsim.formats.base import NumberFormat

OCP = "OCP Microscaling Formats 1.0"
Specials = tuple[tuple[int, str], ...]


def floating(
    name: str, exponent_bits: int, fraction_bits: int, bias: int, specials: Specials, source: str
) -> NumberFormat:
    """A format of sign, exponent and fraction.

    Args:
        specials: codes without a finite value, and what they are.
    """
    half, hidden = 1 << (exponent_bits + fraction_bits), 1 << fraction_bits
    without_value = {code for code, _ in specials}
    significands, exponents = [], []
    for code in range(2 * half):
        exponent, fraction = (code % half) >> fraction_bits, code % hidden
        magnitude = 0 if code in without_value else fraction + (hidden if exponent else 0)
        significands.append(-magnitude if code >= half else magnitude)
        exponents.append(max(exponent, 1) - bias - fraction_bits)
    bits = 1 + exponent_bits + fraction_bits
    return NumberFormat(name, bits, tuple(significands), tuple(exponents), specials=specials, source=source)


def ieee(name: str, exponent_bits: int, fraction_bits: int, source: str) -> NumberFormat:
    """A format whose highest exponent holds infinity (fraction 0) and NaN, as in IEEE 754."""
    half, top = 1 << (exponent_bits + fraction_bits), ((1 << exponent_bits) - 1) << fraction_bits
    specials = [(top, "+inf"), (top + half, "-inf")]
    specials += [(sign + top + fraction, "nan") for sign in (0, half) for fraction in range(1, 1 << fraction_bits)]
    bias = (1 << (exponent_bits - 1)) - 1
    return floating(name, exponent_bits, fraction_bits, bias, tuple(sorted(specials)), source)


def fp4_e2m1() -> NumberFormat:
    """0, 0.5, 1, 1.5, 2, 3, 4, 6 and their negatives."""
    return floating("fp4_e2m1", 2, 1, 1, (), OCP)


def fp6_e2m3() -> NumberFormat:
    """Up to 7.5."""
    return floating("fp6_e2m3", 2, 3, 1, (), OCP)


def fp6_e3m2() -> NumberFormat:
    """Up to 28."""
    return floating("fp6_e3m2", 3, 2, 3, (), OCP)


def fp8_e4m3() -> NumberFormat:
    """Up to 448; no infinity, one NaN of either sign (`e4m3fn`)."""
    return floating("fp8_e4m3", 4, 3, 7, ((0x7F, "nan"), (0xFF, "nan")), f"{OCP}; arXiv:2209.05433")


def fp8_e5m2() -> NumberFormat:
    """Up to 57344, with infinities and NaN."""
    return ieee("fp8_e5m2", 5, 2, f"{OCP}; arXiv:2209.05433")


def fp16() -> NumberFormat:
    """IEEE 754 binary16."""
    return ieee("fp16", 5, 10, "IEEE 754-2019, binary16")


def bf16() -> NumberFormat:
    """The upper half of binary32 (bfloat16)."""
    return ieee("bf16", 8, 7, "upper half of IEEE 754-2019 binary32")


def e8m0() -> NumberFormat:
    """2**(code - 127), and NaN: a scale. It has no sign and no zero; a tie goes up."""
    powers = tuple(range(-127, 128))
    return NumberFormat(
        "e8m0",
        8,
        significand=(1,) * 255 + (0,),
        exponent=(*powers, 0),
        zero=None,
        ties="up",
        specials=((255, "nan"),),
        source=OCP,
    )
