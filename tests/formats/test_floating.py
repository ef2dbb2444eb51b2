"""Floating-point formats against ml_dtypes: every code, every tie and the numbers next to it, signed zeros."""

import ml_dtypes
import numpy as np
import pytest

from hwsim.formats import get_format

OTHERS = {
    "fp4_e2m1": ml_dtypes.float4_e2m1fn,
    "fp6_e2m3": ml_dtypes.float6_e2m3fn,
    "fp6_e3m2": ml_dtypes.float6_e3m2fn,
    "fp8_e4m3": ml_dtypes.float8_e4m3fn,
    "fp8_e5m2": ml_dtypes.float8_e5m2,
    "fp16": np.float16,
    "bf16": ml_dtypes.bfloat16,
}


def all_codes(name):
    bits = get_format(name).bits
    return np.arange(1 << bits, dtype=np.uint8 if bits <= 8 else np.uint16)


def as_codes(array, name):
    """The bits of an ml_dtypes array, in which narrow codes stand in a byte of their own."""
    return array.view(np.uint8 if get_format(name).bits <= 8 else np.uint16)


@pytest.mark.parametrize("name", [*OTHERS, "e8m0"])
def test_every_code_has_the_value_that_ml_dtypes_gives_it(name):
    theirs = all_codes(name).view(OTHERS.get(name, ml_dtypes.float8_e8m0fnu))
    with np.errstate(invalid="ignore"):
        np.testing.assert_array_equal(get_format(name).values, theirs.astype(np.float64))


@pytest.mark.parametrize("name", OTHERS)
def test_every_tie_and_its_neighbours_encode_as_ml_dtypes_does_to_the_bit(name):
    """From float32: ml_dtypes rounds twice from float64."""
    format = get_format(name)
    finite = np.unique(format.values[np.isfinite(format.values)])
    values = np.concatenate([finite, (finite[1:] + finite[:-1]) / 2, [0.0, -0.0]]).astype(np.float32)
    values = np.concatenate(
        [values, np.nextafter(values, np.float32(-np.inf)), np.nextafter(values, np.float32(np.inf))]
    )
    values = values[np.abs(values) <= format.max_value]

    np.testing.assert_array_equal(format.encode(values), as_codes(values.astype(OTHERS[name]), name))


@pytest.mark.parametrize("name", OTHERS)
def test_beyond_its_largest_value_a_format_saturates(name):
    format = get_format(name)
    values = format.decode(format.encode(np.array([np.inf, -np.inf, 1e300, -3 * format.max_value])))
    assert values.tolist() == [format.max_value, -format.max_value] * 2


NO_INFINITY = ("fp4_e2m1", "fp6_e2m3", "fp6_e3m2")


@pytest.mark.parametrize("name", OTHERS)
def test_where_we_saturate_a_plain_conversion_gives_its_special(name):
    """From the largest value plus half its last place on; E4M3's largest is the even one there, and keeps the tie."""
    format = get_format(name)
    largest, below = np.unique(format.values[np.isfinite(format.values)])[[-1, -2]]
    beyond = np.float32(largest + (largest - below) / 2)
    with np.errstate(over="ignore"):
        theirs = np.array([beyond], np.float32).astype(OTHERS[name]).astype(np.float64)
    if name in NO_INFINITY:
        assert theirs.tolist() == [largest]
    elif name == "fp8_e4m3":
        assert theirs.tolist() == [largest] and np.isnan(np.array(480, np.float32).astype(OTHERS[name]))
    else:
        assert theirs.tolist() == [np.inf]
    assert format.decode(format.encode([beyond])).tolist() == [largest]


def test_the_largest_values_are_those_of_the_specification():
    largest = {name: get_format(name).max_value for name in OTHERS}
    assert largest == {
        "fp4_e2m1": 6.0, "fp6_e2m3": 7.5, "fp6_e3m2": 28.0, "fp8_e4m3": 448.0, "fp8_e5m2": 57344.0, "fp16": 65504.0,
        "bf16": float(ml_dtypes.finfo(ml_dtypes.bfloat16).max),
    }  # fmt: skip


@pytest.mark.parametrize(("name", "nans", "infinities"), [("fp8_e4m3", 2, 0), ("fp8_e5m2", 6, 2), ("fp16", 2046, 2)])
def test_specials_are_counted_and_named(name, nans, infinities):
    values = get_format(name).values
    assert (np.isnan(values).sum(), np.isinf(values).sum()) == (nans, infinities)
    assert len(get_format(name).specials) == nans + infinities


def test_e8m0_is_powers_of_two_without_a_zero():
    format = get_format("e8m0")
    assert format.zero is None and not format.signed
    assert (format.min_value, format.max_value) == (2.0**-127, 2.0**127)
    assert format.decode(format.encode([1.0, 1.4999, 1.5, 3.0, 0.0])).tolist() == [1.0, 1.0, 2.0, 4.0, 2.0**-127]
