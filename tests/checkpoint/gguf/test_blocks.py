"""Blocks as codes and scales: values are the package's own, to the bit, for every type that a format of ours is."""

import gguf
import numpy as np
import pytest
from gguf.quants import dequantize, quantize

from hwsim.checkpoint.gguf import GgufFile

KINDS = gguf.GGMLQuantizationType
NATIVE = {
    "Q4_0": ("uint4", 32, "fp16"),
    "Q8_0": ("int8", 32, "fp16"),
    "TQ1_0": ("ternary", 256, "fp16"),
    "TQ2_0": ("ternary", 256, "fp16"),
    "MXFP4": ("fp4_e2m1", 32, "e8m0"),
    "NVFP4": ("fp4_e2m1", 16, "fp8_e4m3"),
}
OTHERS = [
    "Q4_1",
    "Q5_0",
    "Q5_1",
    "Q2_K",
    "Q3_K",
    "Q4_K",
    "Q5_K",
    "Q6_K",
    "IQ4_NL",
    "IQ4_XS",
    "IQ3_S",
    "IQ1_M",
    "IQ2_XXS",
]
ROWS, COLS = 37, 1024


def random_blocks(kind: str, rows: int = ROWS, cols: int = COLS, seed: int = 0) -> np.ndarray:
    """Random bytes that a quantizer could have written: uint8[rows, bytes]; scales are finite."""
    rng = np.random.default_rng(seed)
    elements, size = gguf.GGML_QUANT_SIZES[KINDS[kind]]
    blocks = rng.integers(0, 256, (rows * cols // elements, size), np.uint8)
    scales = rng.normal(0, 0.1, len(blocks)).astype(np.float16).view(np.uint8).reshape(-1, 2)
    if kind in ("Q4_0", "Q8_0"):
        blocks[:, :2] = scales
    if kind in ("TQ1_0", "TQ2_0"):
        blocks[:, -2:] = scales
    if kind == "TQ2_0":  # digits 0, 1, 2
        digits = rng.integers(0, 3, (len(blocks), 64, 4), np.uint8)
        blocks[:, :64] = (digits << np.array([0, 2, 4, 6], np.uint8)).sum(axis=2)
    if kind == "Q8_0":
        blocks[:, 2:][blocks[:, 2:] == 0x80] = 0x81
    if kind == "MXFP4":
        blocks[:, 0] %= 253
    if kind == "NVFP4":
        blocks[:, :4] &= 0x7F
    return blocks.reshape(rows, -1)


@pytest.fixture
def opened(write):
    def file(raw: np.ndarray, kind: str, **beside) -> GgufFile:
        return GgufFile(write({"a.weight": (raw, KINDS[kind])} | beside))

    return file


@pytest.mark.parametrize("kind", NATIVE)
def test_random_blocks_have_the_packages_values(opened, kind):
    raw = random_blocks(kind)
    file = opened(raw, kind)
    expected = dequantize(raw, KINDS[kind])
    assert expected.shape == (ROWS, COLS) and len(np.unique(expected)) > 3
    np.testing.assert_array_equal(file.read("a.weight").view(np.uint32), expected.view(np.uint32))
    native = file.native("a.weight")
    np.testing.assert_array_equal(native.dequantize(), expected)
    rule = native.rule
    assert (rule.format, rule.group, rule.scale_format) == NATIVE[kind]


@pytest.mark.parametrize("kind", ["Q4_0", "Q8_0", "TQ1_0", "TQ2_0", "MXFP4"])
def test_what_the_package_quantized(opened, kind):
    weights = np.random.default_rng(1).normal(0, 0.02, (8, 512)).astype(np.float32)
    raw = quantize(weights, KINDS[kind])
    np.testing.assert_array_equal(opened(raw, kind).native("a.weight").dequantize(), dequantize(raw, KINDS[kind]))


@pytest.mark.parametrize("kind", NATIVE)
def test_codes_keep_the_files_size(opened, kind):
    elements, size = gguf.GGML_QUANT_SIZES[KINDS[kind]]
    native = opened(random_blocks(kind), kind).native("a.weight")
    assert native.bits_per_weight == pytest.approx(8 * size / elements)


def test_constant_zero_codes_are_not_stored(opened):
    native = opened(random_blocks("Q4_0"), "Q4_0").native("a.weight")
    assert native.rule.zero_point == "middle" and native.plain("a test").zeros.tolist() == [[8]]


def test_minus_128_needs_all_codes_of_a_byte(opened):
    raw = random_blocks("Q8_0")
    raw[3, 7] = 0x80
    native = opened(raw, "Q8_0").native("a.weight")
    assert native.rule.format == "uint8" and native.plain("a test").zeros.tolist() == [[128]]
    np.testing.assert_array_equal(native.dequantize(), dequantize(raw, KINDS.Q8_0))


def test_two_bits_of_3_are_no_ternary_number(opened):
    raw = random_blocks("TQ2_0")
    raw[5, 9] |= 0b00110000
    file = opened(raw, "TQ2_0")
    assert file.native("a.weight") is None and file.native_rule("a.weight") is None
    np.testing.assert_array_equal(file.read("a.weight"), dequantize(raw, KINDS.TQ2_0))


def test_scales_that_overflow_are_not_native(opened):
    raw = random_blocks("MXFP4")
    raw[0, 0] = 253
    assert opened(raw, "MXFP4").native_rule("a.weight") is None


def test_signed_scales_are_not_native(opened):
    raw = random_blocks("NVFP4")
    raw[0, 0] |= 0x80
    assert opened(raw, "NVFP4").native_rule("a.weight") is None


def test_the_code_that_stands_for_no_scale_is_zero(opened):
    """E4M3's NaN, which ggml reads as 0."""
    raw = random_blocks("NVFP4")
    raw[:, :4] = 0x7F
    file = opened(raw, "NVFP4")
    np.testing.assert_array_equal(file.native("a.weight").dequantize(), dequantize(raw, KINDS.NVFP4))
    assert not file.read("a.weight")[:, :64].any()


def test_a_scale_beside_the_tensor(opened):
    raw, scale = random_blocks("NVFP4"), np.array([0.37], np.float32)
    file = opened(raw, "NVFP4", **{"a.scale": scale})
    expected = dequantize(raw, KINDS.NVFP4) * scale[0]
    np.testing.assert_array_equal(file.read("a.weight"), expected)
    native = file.native("a.weight")
    assert native.tensor_scale == scale[0] and native.rule.tensor_scale == "absmax"
    np.testing.assert_array_equal(native.dequantize(), expected)


def test_a_scale_beside_other_blocks_is_applied(opened):
    raw, scale = random_blocks("TQ2_0"), np.array([3.0], np.float32)
    file = opened(raw, "TQ2_0", **{"a.scale": scale})
    np.testing.assert_array_equal(file.read("a.weight"), dequantize(raw, KINDS.TQ2_0) * 3)
    assert file.native_rule("a.weight") is None


@pytest.mark.parametrize("kind", ["NVFP4", "MXFP4", "Q8_0"])
def test_experts_one_by_one(opened, kind):
    raw = np.stack([random_blocks(kind, 4, 256, seed) for seed in range(3)])
    beside = {"a.scale": np.array([1, 2, 4], np.float32)} if kind == "NVFP4" else {}
    file = opened(raw, kind, **beside)
    for expert in range(3):
        factor = 2**expert if beside else 1
        expected = dequantize(raw[expert], KINDS[kind]) * factor
        np.testing.assert_array_equal(file.read("a.weight", expert), expected)
        np.testing.assert_array_equal(file.native("a.weight", expert).dequantize(), expected)
        np.testing.assert_array_equal(file.read("a.weight")[expert], expected)
    assert file.native("a.weight") is None


def test_one_rule_for_all_experts(opened):
    raw = np.stack([random_blocks("Q8_0", 4, 256, seed) for seed in range(2)])
    raw[1, 0, 5] = 0x80
    file = opened(raw, "Q8_0")
    assert file.native_rule("a.weight").format == file.native("a.weight", 0).rule.format == "uint8"
    np.testing.assert_array_equal(file.native("a.weight", 0).dequantize(), dequantize(raw[0], KINDS.Q8_0))


@pytest.mark.parametrize("kind", OTHERS)
def test_other_blocks_are_read_as_the_package_reads_them(opened, kind):
    elements, size = gguf.GGML_QUANT_SIZES[KINDS[kind]]
    # Bytes below 0x7C make every half of a FP16 scale finite, wherever the type keeps it.
    raw = np.random.default_rng(2).integers(0, 0x7C, (5, 512 // elements * size), np.uint8)
    file = opened(raw, kind)
    np.testing.assert_array_equal(file.read("a.weight"), dequantize(raw, KINDS[kind]))
    assert file.native_rule("a.weight") is None
