"""Safetensors in, trace out: what a checkpoint holds as codes is in the trace to the bit, every expert of it."""

import ml_dtypes
import numpy as np
import pytest

from hwsim.checkpoint import open_checkpoint
from hwsim.quantize import load_recipe, quantize_weights
from hwsim.trace import Trace, build_trace


@pytest.fixture
def round_trip(tmp_path):
    """The trace of a checkpoint by INT8, where codes of a format of ours are kept; read back and verified."""

    def trace(folder):
        build_trace(open_checkpoint(folder), load_recipe("int8", {"weights.native": True}), tmp_path / "it.safetensors")
        return Trace.open(tmp_path / "it.safetensors", verify=True)

    return trace


def test_mxfp4(golden, round_trip):
    """Values by ml_dtypes. What the files hold in floats becomes INT8."""
    model = golden("gpt-oss-mxfp4")
    model.arrays |= {name: array % 200 for name, array in model.arrays.items() if name.endswith("_scales")}
    trace = round_trip(model.write())
    for role, theirs, start, step in (("gate", "gate_up", 0, 2), ("up", "gate_up", 1, 2), ("down", "down", 0, 1)):
        at = f"model.layers.1.mlp.experts.{theirs}_proj"
        blocks, scales = model.arrays[f"{at}_blocks"], model.arrays[f"{at}_scales"]
        nibbles = np.stack([blocks & 15, blocks >> 4], axis=-1).reshape(*scales.shape, 32)
        elements = nibbles.astype(np.uint8).view(ml_dtypes.float4_e2m1fn).astype(np.float64)
        expected = elements * scales.view(ml_dtypes.float8_e8m0fnu).astype(np.float64)[..., None]
        for expert in range(4):
            got = trace.weight(f"layers.1.experts.{role}", expert).dequantize()
            np.testing.assert_array_equal(got, expected[expert].reshape(-1, 64)[start::step])
    assert trace.weight_rule("layers.1.attention.q").format == "int8"


@pytest.mark.parametrize(("scale", "stored"), [(0.5, "fp16"), (0.3, "fp32")])
def test_bitnet(golden, round_trip, scale, stored):
    model = golden("bitnet-packed")
    model.config["quantization_config"] = {"quant_method": "bitnet", "linear_class": "autobitlinear"}
    model.arrays |= {name: np.float32([scale]) for name in model.arrays if name.endswith("weight_scale")}
    trace = round_trip(model.write())
    packed = model.arrays["model.layers.1.mlp.down_proj.weight"]
    digits = np.concatenate([packed >> 2 * k & 3 for k in range(4)]).astype(np.float32) - 1
    np.testing.assert_array_equal(trace.weight("layers.1.mlp.down").dequantize(), digits * np.float32(scale))
    assert trace.weight_rule("layers.1.mlp.down").scale_format == stored
    assert trace.weight("layers.1.mlp.down").bits_per_weight < 2.01


@pytest.mark.parametrize("name", ["llama", "qwen3-moe", "opt", "mmfreelm", "gpt-oss"])
def test_floats_are_quantized_by_the_recipe(golden, round_trip, name):
    folder = golden(name).write()
    checkpoint, trace = open_checkpoint(folder), round_trip(folder)
    for weight in checkpoint.weight_names()[-6:]:
        for expert in range(4) if ".experts." in weight else (None,):
            expected = quantize_weights(weight, checkpoint.weight(weight, expert), trace.weight_rule(weight))
            np.testing.assert_array_equal(trace.weight(weight, expert).dequantize(), expected.dequantize())
