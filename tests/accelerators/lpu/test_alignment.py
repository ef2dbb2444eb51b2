"""Alignment keeps what the shifter keeps, and activations that need none do not get any."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.accelerators.lpu.alignment import aligned, aligned_sqnr_db, comes_in_bits
from hwsim.quantize.recipe import ActivationRule


@pytest.mark.parametrize(
    ("format", "granularity", "group", "bits"),
    [
        ("int8", "token", None, True),
        ("int4", "tensor", None, True),
        ("int4", "group", 32, False),
        ("fp16", "none", None, False),
        ("bf16", "none", None, False),
        ("fp8_e4m3", "token", None, False),
    ],
)
def test_integers_of_one_scale_come_as_they_are(format: str, granularity: str, group: int | None, bits: bool) -> None:
    rule = ActivationRule.model_validate({"format": format, "granularity": granularity, "group": group})
    assert comes_in_bits(rule) == bits


@given(st.integers(0, 2**11 - 1), st.integers(0, 4), st.integers(-14, 10))
def test_sixteen_bits_keep_all_of_fp16_down_to_a_sixteenth_of_the_largest(low: int, below: int, exponent: int) -> None:
    """A significand of 11 bits whose leading one is up to 4 places below that of the largest, 1024 * 2**exponent."""
    x = np.array([[1024.0, (1024 | low % 1024) * 2.0**-below]]) * 2.0**exponent
    assert np.array_equal(aligned(x, 16), x)


def test_what_is_further_below_is_rounded_to_the_last_place() -> None:
    x = np.array([[1.0, 3 * 2.0**-15, 2.0**-16, 2.0**-17], [0, 0, 0, 0]])
    assert aligned(x, 16).tolist() == [[1.0, 2 * 2.0**-14, 0, 0], [0, 0, 0, 0]]  # 1 is 2**14 last places
    assert aligned(np.array([[2047 / 2048, -0.25]]), 4).tolist() == [[7 / 8, -0.25]]  # saturates at 7 of 8


def test_each_bit_keeps_six_decibels() -> None:
    x = np.random.default_rng(0).standard_normal((64, 256))
    few, many = (aligned_sqnr_db(x, bits) for bits in (8, 12))
    assert few is not None and many is not None
    assert many - few == pytest.approx(4 * 6.02, abs=1)
    assert aligned_sqnr_db(np.array([[1.0, 0.5]]), 8) is None
