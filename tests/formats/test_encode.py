"""Encoding against exact rationals, and the table contract for formats that are not plain integers."""

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, format_names, get_format

E2M1 = NumberFormat(
    "e2m1",
    bits=4,
    significand=(0, 1, 2, 3, 2, 3, 2, 3, 0, -1, -2, -3, -2, -3, -2, -3),
    exponent=(-1, -1, -1, -1, 0, 0, 1, 1) * 2,
)
BIPOLAR = NumberFormat("bipolar2", bits=2, significand=(-3, -1, 1, 3), exponent=(0,) * 4, zero=None)


def nearest(format, value):
    """The code of the value nearest to `value`, by exact distances; of two, the one with the even significand.

    Of two zeros, the one with the value's sign.
    """
    codes = sorted(set(range(2**format.bits)) - format.reserved)
    exact = {code: Fraction(format.significand[code]) * Fraction(2) ** format.exponent[code] for code in codes}
    distance = {code: abs(exact[code] - Fraction(value)) for code in codes}
    closest = [code for code in codes if distance[code] == min(distance.values())]
    minus = bool(np.signbit(value))
    return min(closest, key=lambda code: (format.significand[code] % 2, (code >= 2 ** (format.bits - 1)) != minus))


def telling_values(format):
    """All values, all ties, the float64 numbers on either side of each, and some from everywhere."""
    values = np.unique(format.values[np.isfinite(format.values)])
    corners = np.concatenate([values, (values[1:] + values[:-1]) / 2, [0.1, -1e30, 1e30, 5e-324]])
    spread = np.random.default_rng(0).normal(0, format.max_value, 100)
    return np.concatenate([corners, np.nextafter(corners, -np.inf), np.nextafter(corners, np.inf), spread])


EVEN = [name for name in format_names() if get_format(name).ties == "even"]
NARROW = [name for name in EVEN if get_format(name).bits <= 4]
INTEGERS = [name for name in EVEN if name.startswith(("int", "uint", "ternary"))]


@pytest.mark.parametrize("format", [*map(get_format, NARROW), E2M1], ids=lambda format: format.name)
def test_encode_is_nearest_with_ties_to_even(format):
    values = telling_values(format)

    assert format.encode(values).tolist() == [nearest(format, value) for value in values]


@pytest.mark.parametrize("name", INTEGERS)
def test_integers_round_as_exact_rationals_do(name):
    format = get_format(name)
    values = telling_values(format)
    rounded = [min(max(round(Fraction(value)), format.min_value), format.max_value) for value in values]

    assert format.decode(format.encode(values)).tolist() == rounded


@given(st.floats(-20, 20), st.sampled_from(["int2", "int3", "int4", "uint4", "ternary"]))
def test_encode_is_nearest_anywhere(value, name):
    assert get_format(name).encode(value) == nearest(get_format(name), value)


@pytest.mark.parametrize("name", format_names())
def test_every_code_decodes_and_encodes_to_itself(name):
    format = get_format(name)
    unnatural = format.reserved | {code for code, _ in format.specials}
    codes = np.array([code for code in range(2**format.bits) if code not in unnatural])

    np.testing.assert_array_equal(format.encode(format.decode(codes)), codes)


@pytest.mark.parametrize("name", [*INTEGERS, *(n for n in format_names() if n.startswith(("bipolar", "pot")))])
def test_integers_of_codes_are_their_values(name):
    format = get_format(name)
    codes = np.array([code for code in range(2**format.bits) if code not in format.reserved])
    np.testing.assert_array_equal(format.decode_int(codes), format.decode(codes))


@pytest.mark.parametrize("name", ["fp4_e2m1", "fp8_e4m3", "roots4"])
def test_formats_without_integers_say_so(name):
    with pytest.raises(HwsimError, match="is not of integers"):
        get_format(name).decode_int(np.array([0]))


def test_a_table_with_exponents_rounds_as_ml_dtypes_does():
    corners = np.array([0.25, 0.75, 1.25, 1.75, 2.5, 3.5, 5.0, 7.0], np.float32)  # ml_dtypes rounds from float32
    values = np.concatenate([corners, -corners, np.nextafter(corners, 0), np.nextafter(corners, np.float32(9))])
    others = values.astype(ml_dtypes.float4_e2m1fn)

    np.testing.assert_array_equal(E2M1.decode(E2M1.encode(values)), others.astype(np.float64))
    all_codes = np.arange(16, dtype=np.uint8)
    np.testing.assert_array_equal(E2M1.decode(all_codes), all_codes.view(ml_dtypes.float4_e2m1fn).astype(np.float64))


def test_zero_keeps_its_sign_where_there_is_a_code_for_it():
    assert E2M1.encode([0.0, -0.0, -0.1, 0.1]).tolist() == [0, 8, 8, 0]
    assert get_format("int4").encode([0.0, -0.0, -0.1]).tolist() == [0, 0, 0]


def test_a_format_of_fractions_has_no_integers():
    with pytest.raises(HwsimError, match="not of integers"):
        E2M1.decode_int(np.array([1], np.uint8))


def test_specials_decode_and_are_never_encoded():
    table = NumberFormat("special", 2, (0, 1, 0, 0), (0,) * 4, specials=((2, "nan"), (3, "+inf")))

    assert table.decode(np.array([1, 3], np.uint8)).tolist() == [1, np.inf]
    assert np.isnan(table.decode(np.array([2], np.uint8))).all()
    assert table.encode([np.inf]).tolist() == [1]


def test_without_a_zero_rows_are_not_filled_up_with_a_code():
    codes = BIPOLAR.encode([[3.0, -1.0, 1.0]])

    assert BIPOLAR.pad(codes, 3) is codes
    with pytest.raises(HwsimError, match="no zero") as caught:
        BIPOLAR.pad(codes, 4)
    assert caught.value.next == "mask the lanes beyond the row"
    assert BIPOLAR.unpack(BIPOLAR.pack(codes), 3).tolist() == codes.tolist()


def test_pad_fills_up_with_zero():
    assert get_format("int4").pad(np.array([[1, 2, 3]], np.uint8), 4).tolist() == [[1, 2, 3, 0]]


def test_nan_has_no_code():
    with pytest.raises(HwsimError, match="NaN has no code in int4"):
        get_format("int4").encode([1.0, np.nan])


@pytest.mark.parametrize(
    ("codes", "place"),
    [(np.array([[0, 1], [2, 8]]), r"\(1, 1\)"), (np.array([16, 0]), r"\(0,\)"), (np.array([0, -1]), r"\(1,\)")],
)
def test_bad_codes_are_named_with_their_place(codes, place):
    with pytest.raises(HwsimError, match=f"bad code of int4 at {place}"):
        get_format("int4").decode(codes)


def test_codes_are_integers():
    with pytest.raises(HwsimError, match="must be integers"):
        get_format("int4").check(np.zeros(3))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"significand": (0, 1)}, "value for each code"),
        ({"zero": 1}, "zero of format 'bad' is not zero"),
        ({"ties": "odd"}, "unknown tie rule"),
    ],
)
def test_a_table_that_contradicts_itself_is_refused(changes, message):
    table = {"significand": (0, 1, 2, 3), "exponent": (0,) * 4} | changes
    with pytest.raises(HwsimError, match=message):
        NumberFormat("bad", 2, **table)


def test_tables_cannot_be_written_to():
    with pytest.raises(ValueError, match="read-only"):
        get_format("int4").values[0] = 5
