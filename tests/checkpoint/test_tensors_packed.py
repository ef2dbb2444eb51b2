"""Matrices that files hold as codes: the values are those of the formats' own definitions, and nothing is rounded."""

import ml_dtypes
import numpy as np
import pytest

from hwsim.checkpoint import open_checkpoint
from hwsim.checkpoint.packed import bitnet, mxfp4
from hwsim.errors import HwsimError

BITNET = {
    "attention.q": "self_attn.q_proj", "attention.k": "self_attn.k_proj", "mlp.up": "mlp.up_proj",
    "mlp.down": "mlp.down_proj",
}  # fmt: skip
EXPERTS = "model.layers.1.mlp.experts."


def values_of_mxfp4(blocks, scales):
    """By ml_dtypes: a float4_e2m1fn a nibble, low first, times a float8_e8m0fnu a block."""
    nibbles = np.stack([blocks & 15, blocks >> 4], axis=-1).reshape(*blocks.shape[:-1], 32)
    elements = nibbles.astype(np.uint8).view(ml_dtypes.float4_e2m1fn).astype(np.float64)
    factors = scales.view(ml_dtypes.float8_e8m0fnu).astype(np.float64)
    return (elements * factors[..., None]).reshape(*blocks.shape[:-2], -1)


def trits(packed, rows):
    """Row by row, as transformers documents it: bits 2k and 2k + 1 of row i are row k * len(packed) + i."""
    whole = np.zeros((4 * len(packed), packed.shape[1]))
    for k in range(4):
        for i, row in enumerate(packed):
            whole[k * len(packed) + i] = [(int(byte) >> 2 * k) % 4 - 1 for byte in row]
    return whole[:rows]


def test_every_pair_of_mxfp4_codes_and_every_scale():
    rng = np.random.default_rng(1)
    blocks = rng.permutation(np.arange(256 * 16, dtype=np.uint16) % 256).astype(np.uint8).reshape(16, 16, 16)
    scales = rng.permutation(np.arange(256, dtype=np.uint16) % 255).astype(np.uint8).reshape(16, 16)
    held = mxfp4("it", blocks, scales)
    exact = held.planes[0].dequantize()
    np.testing.assert_array_equal(exact, values_of_mxfp4(blocks, scales))
    np.testing.assert_array_equal(held.planes[0].scales, scales)
    assert held.bits_per_weight == 4.25


def test_a_scale_that_is_no_number_is_refused():
    with pytest.raises(HwsimError, match="not a number"):
        mxfp4("it", np.zeros((1, 1, 16), np.uint8), np.full((1, 1), 255, np.uint8))


def test_experts_of_gpt_oss_in_mxfp4(golden):
    model = golden("gpt-oss-mxfp4")
    checkpoint = open_checkpoint(model.write())
    for role, theirs, rows in (
        ("gate", "gate_up_proj", slice(0, None, 2)),
        ("up", "gate_up_proj", slice(1, None, 2)),
        ("down", "down_proj", slice(None)),
    ):
        blocks, scales = (model.arrays[f"{EXPERTS}{theirs}_{part}"] for part in ("blocks", "scales"))
        for expert in range(4):
            name = f"layers.1.experts.{role}"
            expected = values_of_mxfp4(blocks[expert], scales[expert])[rows]
            np.testing.assert_array_equal(checkpoint.weight(name, expert), expected)
            held = checkpoint.native(name, expert)
            np.testing.assert_array_equal(held.planes[0].scales, scales[expert][rows])
            np.testing.assert_array_equal(held.dequantize(), expected)
            bias = model.arrays[f"{EXPERTS}{theirs}_bias"][expert][rows]
            np.testing.assert_array_equal(checkpoint.bias(name, expert), bias.astype(np.float32))
        rule = checkpoint.native_rule(f"layers.1.experts.{role}")
        assert (rule.format, rule.group, rule.scale_format) == ("fp4_e2m1", 32, "e8m0") and rule == held.rule
    assert checkpoint.native("layers.1.attention.q") is None


def test_the_worked_example_of_transformers():
    """transformers 5.23.0, integrations/bitnet.py, docstring of `unpack_weights`."""
    packed = np.array([[0b10100001, 0b00011000], [0b10010000, 0b00001010]], np.uint8)
    expected = [[0, -1], [-1, 1], [-1, 1], [-1, 1], [1, 0], [0, -1], [1, -1], [1, -1]]
    np.testing.assert_array_equal(bitnet("it", packed, 8, 1.0).dequantize(), expected)
    np.testing.assert_array_equal(bitnet("it", packed, 7, 0.5).dequantize(), 0.5 * np.array(expected[:7]))


def test_rows_that_do_not_fill_a_byte():
    """Seven rows as transformers 5.23.0 packs them (`pack_weights`)."""
    digits = [[1, 0], [-1, 1], [0, 0], [1, -1], [-1, 1], [0, 1], [1, 1]]
    packed = np.array([[134, 165], [24, 34]], np.uint8)
    np.testing.assert_array_equal(bitnet("it", packed, 7, 1.0).dequantize(), digits)


@pytest.mark.parametrize(("linear_class", "inverse"), [("bitlinear", True), ("autobitlinear", False), (None, True)])
@pytest.mark.parametrize(("scale", "stored"), [(1.25, "fp16"), (0.7, "fp32"), (2.0**-30, "fp32")])
def test_ternary_digits_of_bitnet(golden, linear_class, inverse, scale, stored):
    """`BitLinear` divides its output by weight_scale, `AutoBitLinear` multiplies; the former is the default."""
    model = golden("bitnet-packed")
    table = {"quant_method": "bitnet"} | ({"linear_class": linear_class} if linear_class else {})
    held = np.float32(scale)
    scales = {name: np.array([held]) for name in model.arrays if name.endswith("weight_scale")}
    checkpoint = open_checkpoint(model.write(scales, {"quantization_config": table}))
    factor = np.float32(1) / held if inverse else held
    exact_in_half = float(np.float16(factor)) == float(factor) if factor < 65504 else False
    for ours, theirs in BITNET.items():
        packed = model.arrays[f"model.layers.1.{theirs}.weight"]
        name = f"layers.1.{ours}"
        expected = trits(packed, 4 * len(packed)) * np.float64(factor)
        np.testing.assert_array_equal(checkpoint.weight(name), expected)
        native, rule = checkpoint.native(name), checkpoint.native_rule(name)
        assert rule == native.rule and (rule.format, rule.group) == ("ternary", "tensor")
        assert rule.scale_format == ("fp16" if exact_in_half else "fp32")
        assert exact_in_half or stored == "fp32" or inverse
        np.testing.assert_array_equal(native.planes[0].scale_values, [[factor]])
    assert checkpoint.native_rule("lm_head") is None


@pytest.mark.parametrize("bad", [0.0, -1.0])
def test_a_scale_of_bitnet_is_a_positive_number(golden, bad):
    model = golden("bitnet-packed")
    name = "model.layers.0.mlp.up_proj.weight_scale"
    checkpoint = open_checkpoint(model.write({name: np.array([bad], np.float32)}))
    with pytest.raises(HwsimError, match="positive number"):
        checkpoint.native("layers.0.mlp.up")


@pytest.mark.parametrize(
    ("name", "tensor", "array", "said"),
    [
        ("bitnet-packed", "self_attn.q_proj.weight", np.full((16, 64), 0b11, np.uint8), "no ternary digit"),
        ("bitnet-packed", "self_attn.q_proj.weight", np.zeros((15, 64), np.uint8), "(16, 64)"),
        ("bitnet-packed", "self_attn.q_proj.weight_scale", np.ones(2, np.float32), "2 values"),
        ("bitnet-packed", "self_attn.q_proj.weight_scale", np.ones(1, np.uint8), "not of floats"),
    ],
)
def test_packed_tensors_that_do_not_fit(golden, name, tensor, array, said):
    checkpoint = open_checkpoint(golden(name).write({f"model.layers.0.{tensor}": array}))
    with pytest.raises(HwsimError) as caught:
        checkpoint.weight("layers.0.attention.q")
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("part", "array", "said"),
    [
        ("down_proj_blocks", np.zeros((4, 64, 2, 15), np.uint8), "(4, 64, 2, 16)"),
        ("down_proj_scales", np.zeros((4, 64, 1), np.uint8), "(4, 64, 2)"),
        ("down_proj_scales", np.zeros((4, 64, 2), np.float32), "not of bytes"),
        ("down_proj_scales", np.full((4, 64, 2), 255, np.uint8), "not a number"),
        ("down_proj_scales", np.full((4, 64, 2), 254, np.uint8), "beyond float32"),
    ],
)
def test_blocks_of_mxfp4_that_do_not_fit(golden, part, array, said):
    model = golden("gpt-oss-mxfp4")
    blocks = {f"{EXPERTS}down_proj_blocks": np.full((4, 64, 2, 16), 0x77, np.uint8)}
    checkpoint = open_checkpoint(model.write(blocks | {f"{EXPERTS}{part}": array}))
    with pytest.raises(HwsimError) as caught:
        checkpoint.weight("layers.1.experts.down", 3)
    assert said in str(caught.value)


def test_scales_that_are_missing_are_named(golden):
    model = golden("bitnet-packed")
    with pytest.raises(HwsimError) as caught:
        open_checkpoint(model.write({"model.layers.0.mlp.up_proj.weight_scale": None}))
    assert caught.value.expected == "model.layers.0.mlp.up_proj.weight_scale"


def test_bytes_are_no_weights_where_nothing_is_packed(golden):
    name = "model.layers.0.mlp.up_proj.weight"
    checkpoint = open_checkpoint(golden("llama").write({name: np.zeros((96, 64), np.uint8)}))
    with pytest.raises(HwsimError, match="is not of floats"):
        checkpoint.weight("layers.0.mlp.up")
