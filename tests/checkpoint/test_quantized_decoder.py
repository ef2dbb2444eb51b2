"""The quantized forward pass of decoders."""

import numpy as np
import pytest
from safetensors.numpy import save_file

from hwsim.checkpoint import Decoder, open_checkpoint, record_samples
from hwsim.quantize import load_recipe, quantize_activations, quantize_weights

NAMES = ["bitnet", "gpt-oss", "llama", "mistral", "opt", "qwen2", "qwen3", "qwen3-moe"]


def logits(folder, ids, recipe=None, **more):
    return next(Decoder(open_checkpoint(folder), recipe, **more).logits([ids]))


def lost(folder, golden, recipe):
    """The error's norm over that of the logits."""
    exact = np.array(golden["logits"])
    return np.linalg.norm(logits(folder, golden["ids"], recipe) - exact) / np.linalg.norm(exact)


@pytest.mark.parametrize("name", NAMES)
def test_eight_bits_stay_near_and_two_do_not(name, golden_decoder):
    folder, golden = golden_decoder(name)
    near = lost(folder, golden, load_recipe("int8"))
    assert 1e-4 < near < 0.15
    assert lost(folder, golden, load_recipe("int8", {"weights.format": "int2"})) > 4 * near


@pytest.mark.parametrize("key", ["weights.format", "activations.format", "kv.key", "kv.value"])
def test_every_format_of_a_recipe_counts(key, golden_decoder):
    folder, golden = golden_decoder("llama")
    near, far = (lost(folder, golden, load_recipe("int8", changes)) for changes in ({}, {key: "int2"}))
    assert far > 2 * near


def test_a_product_is_integer_all_through(golden_decoder, golden_maker):
    """Weights and activations by the recipe, and the bias; then silu(gate) * up, and nothing else."""
    folder, golden = golden_decoder("llama")
    recipe, seen = load_recipe("int8"), {}
    logits(folder, golden["ids"], recipe, observe=seen.setdefault)
    tensors = golden_maker.arrays(golden["shapes"])
    x = quantize_activations(seen["layers.1.mlp.up"], recipe.activations).dequantize()
    gate, up = (
        x @ quantize_weights("w", tensors[f"model.layers.1.mlp.{name}_proj.weight"], recipe.weights).dequantize().T
        for name in ("gate", "up")
    )
    np.testing.assert_allclose(seen["layers.1.mlp.down"], gate / (1 + np.exp(-gate)) * up, rtol=1e-4, atol=1e-5)


def test_every_expert_is_quantized_by_itself(golden_decoder, golden_maker):
    """Reports of as many matrices as experts were asked, each of another matrix."""
    folder, golden = golden_decoder("qwen3-moe")
    decoder = Decoder(open_checkpoint(folder), load_recipe("int8", {"weights.format": "int4"}), measured=True)
    next(decoder.logits([golden["ids"]]))
    found = [report.weight_sqnr_db for report in decoder.products.reports["layers.0.experts.up"]]
    assert 3 <= len(found) <= 5 and len(set(found)) == len(found)


def test_static_scales_and_smoothing_come_from_samples(spelling_decoder):
    checkpoint = open_checkpoint(spelling_decoder("qwen3-moe"))
    samples, ids = record_samples(checkpoint), list(range(20))
    exact = next(Decoder(checkpoint).logits([ids]))
    static = {"activations.scale": "static", "activations.granularity": "tensor"}
    for changes in ({"smoothing": {"alpha": 0.5}}, static):
        found = next(Decoder(checkpoint, load_recipe("int8", changes), samples).logits([ids]))
        assert np.linalg.norm(found - exact) < 0.15 * np.linalg.norm(exact)


KEPT = """
schema_version = 1
name = "kept"
title = "blocks as they are, nothing else quantized by much"
source = "a test"
[weights]
format = "fp16"
scale = "one"
native = {native}
[activations]
format = "fp16"
granularity = "none"
[kv]
key = "fp16"
value = "fp16"
"""


def mxfp4_gpt_oss(golden_decoder, golden_maker):
    """A gpt-oss as it is published: experts in blocks of 32 E2M1 codes with an E8M0 scale."""
    wide = {"hidden_size": 32, "intermediate_size": 32, "num_key_value_heads": 4}
    folder, golden = golden_decoder("gpt-oss", wide)
    shapes = {name: [32 if n == 16 else n for n in shape] for name, shape in golden["shapes"].items()}
    arrays = {name: x for name, x in golden_maker.arrays(shapes).items() if "experts" not in name or "bias" in name}
    rng = np.random.default_rng(1)
    for layer in range(3):
        for name, rows in (("gate_up_proj", 64), ("down_proj", 32)):
            there = f"model.layers.{layer}.mlp.experts.{name}"
            arrays[f"{there}_blocks"] = rng.integers(0, 256, (4, rows, 1, 16), np.uint8)
            arrays[f"{there}_scales"] = rng.integers(122, 125, (4, rows, 1), np.uint8)
            arrays[f"{there}_bias"] = rng.standard_normal((4, rows)).astype(np.float32)
    save_file(arrays, folder / "model.safetensors")
    return folder


def test_blocks_that_a_checkpoint_holds_are_computed_as_they_are(golden_decoder, golden_maker, tmp_path):
    """Kept, they lose nothing but FP16's rounding of all else; encoded again as FP16 they do the same, in more bits."""
    folder = mxfp4_gpt_oss(golden_decoder, golden_maker)
    ids, bits = [3, 17, 28, 5, 30, 11], {}
    exact = logits(folder, ids)
    for native in ("true", "false"):
        (tmp_path / "kept.toml").write_text(KEPT.format(native=native))
        decoder = Decoder(open_checkpoint(folder), load_recipe(str(tmp_path / "kept.toml")), measured=True)
        found = next(decoder.logits([ids]))
        assert np.linalg.norm(found - exact) < 0.01 * np.linalg.norm(exact)
        bits[native] = decoder.products.reports["layers.0.experts.up"][0].bits_per_weight
    assert bits["true"] == 4 + 8 / 32 and bits["false"] >= 16
