"""Powers of two of either sign, 2 to 4 bits: a product is a shift.

The highest bit of a code is the sign (1 for minus), the others are m. Without a zero the magnitude is 2**m, with
m = 0 ... 2**(bits - 1) - 1 (DenseShift, arXiv:2208.09708). With a zero m = 0 is 0, and else the magnitude is
2**(m - 1): one power less, and the code of minus zero is reserved.

The nearest is the nearest in value: between 2**p and 2**(p + 1) the border is 1.5 * 2**p, and a value on it goes up,
as 0 does where there is no zero.
"""

from __future__ import annotations

from hwsim.formats.base import NumberFormat


def zero_free(bits: int) -> NumberFormat:
    """+-2**p, p = 0 ... 2**(bits - 1) - 1."""
    half = 1 << (bits - 1)
    return NumberFormat(
        f"pot{bits}",
        bits,
        significand=(1,) * half + (-1,) * half,
        exponent=tuple(range(half)) * 2,
        zero=None,
        ties="up",
        source="DenseShift, arXiv:2208.09708",
    )


def with_zero(bits: int) -> NumberFormat:
    """0 and +-2**p, p = 0 ... 2**(bits - 1) - 2."""
    half = 1 << (bits - 1)
    return NumberFormat(
        f"pot{bits}_zero",
        bits,
        significand=(0, *(1,) * (half - 1), 0, *(-1,) * (half - 1)),
        exponent=(0, *range(half - 1)) * 2,
        reserved=frozenset({half}),
        ties="up",
        source="as in Zhou et al., arXiv:1702.03044",
    )
