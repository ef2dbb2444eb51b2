"""What arrays count for energy."""

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe


def test_mac_counts_products_groups_and_row_beats():
    pe = get_pe("mac")(rows=2, lanes=4, weight_format="int4", group=8, max_groups=2)
    assert pe.actions(np.zeros((6, 16), np.uint8)) == {"mac_int4_int8": 96, "accumulate": 24, "dequantize": 12}


def test_zero_points_add_up_the_activations_once_for_all_rows():
    pe = get_pe("mac")(rows=2, lanes=4, weight_format="uint4", group=8, max_groups=2, zero_point=True)
    counted = pe.actions(np.zeros((6, 16), np.uint8), np.zeros((3, 16), np.int8))
    assert counted == {"mac_uint4_int8": 288, "accumulate": 72, "dequantize": 36, "sum_x_add": 144}


def test_ternary_counts_zeros_apart():
    pe = get_pe("ternary")(rows=2, lanes=4, weight_format="ternary", group=8)
    codes = np.zeros((2, 8), np.uint8)
    codes[0, :3], codes[1, 0] = 1, 3
    assert pe.actions(codes) == {"ternary_add": 4, "zero_skip": 12, "accumulate": 4, "dequantize": 2}


def test_counts_of_codes_say_as_much_as_the_codes():
    pe = get_pe("ternary")(rows=2, lanes=4, weight_format="ternary", group=8)
    codes = np.random.default_rng(0).choice([0, 1, 3], (4, 8)).astype(np.uint8)
    counts = np.bincount(codes.ravel(), minlength=4)
    by_counts = pe.count_actions(codes.size * 5, rows=20, groups=1, code_counts=counts, tokens=5)
    assert by_counts == pe.actions(codes, np.zeros((5, 8), np.int8))
    with pytest.raises(HwsimError, match="depend on codes"):
        pe.count_actions(32, rows=4, groups=1)


def test_codes_outside_the_format_are_refused():
    with pytest.raises(HwsimError, match="bad code of ternary"):
        get_pe("ternary")(rows=2, lanes=4, weight_format="ternary", group=8).actions(np.full((2, 8), 2, np.uint8))
