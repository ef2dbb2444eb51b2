"""Formats of integers without a zero, powers of two, and complex roots: values by their definitions, ties as stated."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.errors import HwsimError
from hwsim.formats import get_format


@pytest.mark.parametrize("bits", range(1, 9))
def test_bipolar_values_are_sums_of_signed_bits(bits):
    format = get_format(f"bipolar{bits}")
    by_bits = [sum((2 * (code >> i & 1) - 1) * 2**i for i in range(bits)) for code in range(2**bits)]
    assert format.values.tolist() == by_bits
    assert format.zero is None


def test_bipolar_ties_go_up():
    format = get_format("bipolar3")  # -7, -5, ..., 7
    assert format.decode(format.encode([0, -0.0, 2, -2, 6, -6, 9, -9])).tolist() == [1, 1, 3, -1, 7, -5, 7, -7]


@pytest.mark.parametrize(("bits", "powers"), [(2, [1, 2]), (3, [1, 2, 4, 8]), (4, [2**p for p in range(8)])])
def test_zero_free_powers_of_two(bits, powers):
    format = get_format(f"pot{bits}")
    assert format.values.tolist() == [*powers, *(-p for p in powers)]
    assert format.zero is None and not format.reserved


@pytest.mark.parametrize(("bits", "powers"), [(2, [1]), (3, [1, 2, 4]), (4, [2**p for p in range(7)])])
def test_powers_of_two_with_a_zero(bits, powers):
    format = get_format(f"pot{bits}_zero")
    half = 2 ** (bits - 1)
    assert format.values[:half].tolist() == [0, *powers]
    assert format.values[half + 1 :].tolist() == [-p for p in powers]
    assert format.reserved == {half} and format.zero == 0


def test_powers_of_two_are_nearest_in_value_and_ties_go_up():
    free, zero = get_format("pot3"), get_format("pot3_zero")
    assert free.decode(free.encode([0, 1.4, 1.5, 3, 6, 100, -1.5, -3])).tolist() == [1, 1, 2, 4, 8, 8, -1, -2]
    assert zero.decode(zero.encode([0, 0.4, 0.5, -0.5, -0.6])).tolist() == [0, 0, 1, 0, -1]


@pytest.mark.parametrize("name", ["bipolar1", "bipolar4", "pot2", "roots4"])
def test_without_a_zero_rows_are_not_filled_up(name):
    with pytest.raises(HwsimError, match="has no zero"):
        get_format(name).pad(np.array([[0, 1, 2]]) % 2, 4)


def test_roots_are_powers_of_i():
    np.testing.assert_array_equal(get_format("roots4").values, [1, 1j, -1, -1j])


def test_roots_take_sectors_with_their_lower_border():
    """-45 degrees is 1, 45 is i, 135 is -1, -135 is -i; 0 is 1."""
    borders = np.array([1 - 1j, 1 + 1j, -1 + 1j, -1 - 1j, 0, complex(-0.0, -0.0)])
    assert get_format("roots4").encode(borders).tolist() == [0, 1, 2, 3, 0, 0]


@given(st.complex_numbers(min_magnitude=1e-100, max_magnitude=1e100, allow_nan=False))
def test_roots_are_nearest_by_angle(value):
    sector = int(np.floor((np.angle(value) + np.pi / 4) / (np.pi / 2))) % 4
    got = int(get_format("roots4").encode(np.array(value)))
    on_a_border = np.isclose(abs(value.real), abs(value.imag), rtol=1e-12)
    assert got == sector or on_a_border


INFINITE = [complex(re, im) for re in (np.inf, -np.inf, -2.0, 0.0, 1e308) for im in (np.inf, -np.inf, -3.0, 0.0, 1e308)]


@pytest.mark.parametrize("value", [value for value in INFINITE if np.isinf(value)])
def test_infinite_numbers_have_a_direction(value):
    eighths = round(np.angle(value) / (np.pi / 4))  # of a turn: whole ones, exact enough to tell
    assert int(get_format("roots4").encode(np.array(value))) == (eighths + 1) // 2 % 4


def test_nan_is_refused_in_complex_formats_too():
    with pytest.raises(HwsimError, match="NaN has no code"):
        get_format("roots4").encode(np.array([complex(1, np.nan)]))
