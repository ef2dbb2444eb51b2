"""Codes and packed bytes against the blocks of GGUF, as the `gguf` package reads them."""

import itertools

import numpy as np
import pytest
from gguf import GGMLQuantizationType, quants

from hwsim.errors import HwsimError
from hwsim.formats import get_format

TERNARY = get_format("ternary")
TRITS = np.array([3, 0, 1], np.uint8)


def test_tq1_0_bytes_are_blocks_of_gguf_with_a_scale_of_one():
    codes = np.random.default_rng(0).choice(TRITS, (5, 768))
    packed = TERNARY.pack(codes, "tq1_0")
    assert packed.shape == (5, 3 * 54)
    np.testing.assert_array_equal(quants.dequantize(packed, GGMLQuantizationType.TQ1_0), TERNARY.decode(codes))
    theirs = quants.quantize(TERNARY.decode(codes).astype(np.float32), GGMLQuantizationType.TQ1_0)
    np.testing.assert_array_equal(packed, theirs)
    np.testing.assert_array_equal(TERNARY.unpack(theirs, 768, "tq1_0"), codes)


def test_tq1_0_bytes_that_no_trits_make_read_as_gguf_reads_them():
    block = np.random.default_rng(2).integers(0, 256, (64, 54), dtype=np.uint8)
    block[:, 52:] = np.array([1], np.float16).view(np.uint8)
    codes = TERNARY.unpack(block, 256, "tq1_0")
    np.testing.assert_array_equal(quants.dequantize(block, GGMLQuantizationType.TQ1_0), TERNARY.decode(codes))


def test_tq2_0_digits_are_our_ternary_values_plus_one():
    values = TERNARY.values[np.random.default_rng(3).choice(TRITS, (4, 256))].astype(np.float32)
    theirs = quants.quantize(values, GGMLQuantizationType.TQ2_0)
    digits = (theirs[:, :64].reshape(4, 2, 1, 32) >> np.array([0, 2, 4, 6], np.uint8)[:, None] & 3).reshape(4, 256)
    np.testing.assert_array_equal(TERNARY.decode((digits.astype(np.uint8) - 1) & 3), values)
    np.testing.assert_array_equal(quants.dequantize(theirs, GGMLQuantizationType.TQ2_0), values)


def test_tq1_0_blocks_with_another_scale_are_refused():
    block = quants.quantize(np.full((1, 256), 2, np.float32), GGMLQuantizationType.TQ1_0)
    with pytest.raises(HwsimError, match="have a scale in their blocks"):
        TERNARY.unpack(block, 256, "tq1_0")


def test_tl2_units_are_a_sign_and_an_index():
    """By the definition: 9 a + 3 b + c, its magnitude below its sign, five bits after five bits."""
    for a, b, c in itertools.product([-1, 0, 1], repeat=3):
        state = 9 * a + 3 * b + c
        unit = abs(state) | (state < 0) << 4
        codes = np.array([a & 3, b & 3, c & 3], np.uint8)
        assert TERNARY.pack(codes, "tl2").tolist() == [unit]
    row = np.random.default_rng(1).choice(TRITS, 24)
    whole = sum(int(TERNARY.pack(row[3 * k : 3 * k + 3], "tl2")[0]) << 5 * k for k in range(8))
    assert TERNARY.pack(row, "tl2").tolist() == list(whole.to_bytes(5, "little"))


@pytest.mark.parametrize("unit", [14, 15, 16, 31])
def test_units_that_are_no_three_trits_are_refused(unit):
    with pytest.raises(HwsimError, match="no three trits"):
        TERNARY.unpack(np.array([unit], np.uint8), 3, "tl2")


@pytest.mark.parametrize("packing", ["trits5", "tl2", "tq1_0"])
def test_packings_of_trits_are_refused_for_other_formats(packing):
    with pytest.raises(HwsimError, match="unknown packing of int4"):
        get_format("int4").packing(packing)


def test_bits_per_weight_of_two_trit_planes_as_ptqtp_publishes_them():
    """3.375 with scales per row (these not counted), 3.625 with a FP16 scale per plane and group of 128.

    PTQTP, arXiv:2509.16989: planes packed as TQ1_0, block scales included.
    """
    cols = 4096
    plane = 8 * TERNARY.packed_bytes(cols, "tq1_0") / cols
    assert 2 * plane == 3.375
    assert 2 * (plane + 16 / 128) == 3.625


def test_four_bit_floats_are_the_ones_of_mxfp4_and_nvfp4():
    codes = np.arange(16, dtype=np.uint8).repeat(2)  # one block of 32
    block = np.concatenate([[128], codes[:16] | codes[16:] << 4]).astype(np.uint8)  # E8M0 scale of 2, then pairs
    theirs = quants.dequantize(block[None], GGMLQuantizationType.MXFP4)[0]
    np.testing.assert_array_equal(theirs, 2 * get_format("fp4_e2m1").decode(codes))


def test_nvfp4_scales_are_e4m3_without_a_sign_and_its_codes_e2m1():
    """Four scales, then four times 16 codes; every scale but NaN, and 0x7F, which gguf takes for 0."""
    scales = np.arange(0x7C, dtype=np.uint8).reshape(-1, 4)
    codes = np.tile(np.arange(16, dtype=np.uint8), (len(scales), 4, 1))
    pairs = (codes[..., :8] | codes[..., 8:] << 4).reshape(len(scales), 32)
    theirs = quants.dequantize(np.concatenate([scales, pairs], axis=1), GGMLQuantizationType.NVFP4)
    ours = get_format("fp8_e4m3").decode(scales)[..., None] * get_format("fp4_e2m1").decode(codes)
    np.testing.assert_array_equal(theirs, ours.reshape(theirs.shape))


def test_e8m0_scales_are_those_of_mxfp4():
    scales = np.arange(1, 253, dtype=np.uint8)  # so that six times the scale stays a normal float32
    block = np.concatenate([scales[:, None], np.full((len(scales), 16), 0x72, np.uint8)], axis=1)
    theirs = quants.dequantize(block, GGMLQuantizationType.MXFP4)
    scale = get_format("e8m0").decode(scales)[:, None]
    np.testing.assert_array_equal(theirs, scale * np.repeat([1.0, 6.0], 16))


def test_q4_0_and_q8_0_codes_are_ours_less_a_middle():
    codes = np.arange(32, dtype=np.uint8) % 16
    one = np.array([1], np.float16).view(np.uint8)
    q4 = np.concatenate([one, codes[:16] | codes[16:] << 4]).astype(np.uint8)
    np.testing.assert_array_equal(
        quants.dequantize(q4[None], GGMLQuantizationType.Q4_0)[0], get_format("uint4").decode(codes) - 8
    )
    q8 = np.concatenate([one, np.arange(-16, 16, dtype=np.int8).view(np.uint8)])
    np.testing.assert_array_equal(
        quants.dequantize(q8[None], GGMLQuantizationType.Q8_0)[0], get_format("int8").decode(q8[2:])
    )
