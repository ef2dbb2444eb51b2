"""Round trips of every packing, its bytes against an independent bit string, and what it refuses."""

import itertools

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, format_names, get_format
from hwsim.formats.packing import code_dtype, get_packing

ALL = [(name, packing) for name in format_names() for packing in get_format(name).packings]


def valid_codes(name):
    format = get_format(name)
    codes = np.array([c for c in range(2**format.bits) if c not in format.reserved], code_dtype(format.bits))
    return codes[:: max(1, len(codes) // 256)]


def bit_string_bytes(codes, bits):
    """Dense packing as one big integer: code i at bit i * bits, written out little-endian."""
    word = sum(int(code) << (bits * i) for i, code in enumerate(codes))
    return list(word.to_bytes(-(-len(codes) * bits // 8), "little"))


@pytest.mark.parametrize("name", format_names())
def test_dense_bytes_are_a_little_endian_bit_string(name):
    format = get_format(name)
    codes = np.random.default_rng(1).choice(valid_codes(name), size=37)

    for count in range(38):
        assert format.pack(codes[:count], "dense").tolist() == bit_string_bytes(codes[:count], format.bits)


@pytest.mark.parametrize(("name", "packing"), ALL)
def test_every_code_in_every_place_comes_back(name, packing):
    format = get_format(name)
    period = format.packing(packing).block_codes
    valid = valid_codes(name)
    for count in range(2 * period + 1):
        rows = (np.arange(len(valid))[:, None] + np.arange(count)) % len(valid)
        codes = valid[rows]
        packed = format.pack(codes, packing)
        assert packed.shape == (len(valid), format.packed_bytes(count, packing))
        np.testing.assert_array_equal(format.unpack(packed, count, packing), codes)


def test_every_byte_of_five_trits_comes_back():
    format = get_format("ternary")
    codes = np.array(list(itertools.product([3, 0, 1], repeat=5)), np.uint8)
    packed = format.pack(codes, "trits5")

    assert sorted(packed[:, 0].tolist()) == list(range(243))
    np.testing.assert_array_equal(format.unpack(packed, 5, "trits5"), codes)


@pytest.mark.parametrize("byte", [243, 255])
def test_bytes_that_are_no_trits_are_refused(byte):
    with pytest.raises(HwsimError, match="no five trits"):
        get_format("ternary").unpack(np.array([121, byte], np.uint8), 10, "trits5")


def test_reserved_codes_are_refused_both_ways():
    format = get_format("int4")
    with pytest.raises(HwsimError, match=r"bad code of int4 at \(1,\)"):
        format.pack(np.array([0, 8, 1], np.uint8))
    with pytest.raises(HwsimError, match=r"reserved"):
        format.unpack(np.array([0x80], np.uint8), 2)


def test_filling_beyond_the_row_is_not_looked_at():
    assert get_format("int4").unpack(np.array([0x87], np.uint8), 1).tolist() == [7]


@pytest.mark.parametrize("data", [np.zeros(3, np.uint8), np.zeros(2, np.int16), np.uint8(0)])
def test_wrong_number_of_bytes_is_refused(data):
    with pytest.raises(HwsimError, match="wrong size") as caught:
        get_format("int4").unpack(np.asarray(data), 4)
    assert "2 bytes" in caught.value.expected


def test_leading_axes_are_kept():
    codes = np.ones((2, 0, 3), np.uint8)

    assert get_format("int4").pack(codes).shape == (2, 0, 2)
    assert get_format("int4").unpack(np.zeros((2, 0, 2), np.uint8), 3).shape == (2, 0, 3)


def test_unknown_and_unfit_packings_are_refused():
    with pytest.raises(HwsimError, match="unknown packing of int4") as caught:
        get_format("int4").packed_bytes(5, "trits5")
    assert caught.value.expected == "dense"
    with pytest.raises(HwsimError, match="unknown packing"):
        get_packing("dens", 4)
    with pytest.raises(HwsimError, match="ternary codes"):
        get_packing("trits5", 4)


def test_wide_codes_take_two_bytes():
    wide = NumberFormat("wide", 16, tuple(range(2**16)), (0,) * 2**16)
    codes = wide.encode([0x1234, 0xFFFF, 1.0])

    assert codes.dtype == np.uint16
    assert wide.pack(codes).tolist() == [0x34, 0x12, 0xFF, 0xFF, 1, 0]
    assert wide.unpack(wide.pack(codes), 3).tolist() == codes.tolist()
