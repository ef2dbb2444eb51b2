"""Ternary codes by hand."""

import numpy as np

from hwsim.formats import get_format

TERNARY = get_format("ternary")


def test_codes_as_declared():
    assert TERNARY.encode([0.0, 1.0, -1.0]).tolist() == [0b00, 0b01, 0b11]
    assert TERNARY.decode_int(np.array([0b00, 0b01, 0b11])).tolist() == [0, 1, -1]
    assert TERNARY.reserved == {0b10}


def test_halves_go_to_zero_and_the_rest_saturates():
    values = [0.5, -0.5, np.nextafter(0.5, 1), np.nextafter(-0.5, -1), 1.5, -7.0, np.inf, -np.inf]

    assert TERNARY.decode(TERNARY.encode(values)).tolist() == [0, 0, 1, -1, 1, -1, 1, -1]


def test_five_trits_in_a_byte_by_hand():
    # (+1, 0, -1, +1, 0): digits 2, 1, 0, 2, 1 -> 2 + 1*3 + 0*9 + 2*27 + 1*81 = 140
    # (-1, -1): digits 0, 0, then three zeros, digit 1: 9 + 27 + 81 = 117
    codes = TERNARY.encode([1, 0, -1, 1, 0, -1, -1])

    assert TERNARY.pack(codes, "trits5").tolist() == [140, 117]


def test_extreme_trits():
    assert TERNARY.pack(TERNARY.encode([-1] * 5), "trits5").tolist() == [0]
    assert TERNARY.pack(TERNARY.encode([0] * 5), "trits5").tolist() == [121]
    assert TERNARY.pack(TERNARY.encode([1] * 5), "trits5").tolist() == [242]


def test_packing_sizes():
    assert [TERNARY.packed_bytes(n, "trits5") for n in (0, 1, 5, 6, 384)] == [0, 1, 1, 2, 77]
    assert [TERNARY.packed_bytes(n) for n in (0, 1, 4, 5, 384)] == [0, 1, 1, 2, 96]
