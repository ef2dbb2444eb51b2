"""A GGUF file in, a trace out: the values are the package's own, in the original order of rows."""

import json

import gguf
import numpy as np
import pytest
from gguf.quants import dequantize

from hwsim.checkpoint.gguf import open_gguf
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.quantize import load_recipe, quantize_weights
from hwsim.trace import Trace, build_trace

KINDS = gguf.GGMLQuantizationType
NAMES = {
    "layers.0.attention.q": "model.layers.0.self_attn.q_proj.weight",
    "layers.1.attention.k": "model.layers.1.self_attn.k_proj.weight",
    "layers.1.mlp.down": "model.layers.1.mlp.down_proj.weight",
    "lm_head": "lm_head.weight",
}


@pytest.mark.parametrize("kind", ["Q4_0", "Q8_0", "TQ1_0", "TQ2_0", "MXFP4", "NVFP4"])
def test_native_blocks(write_llama, llama, blocks, tmp_path, kind):
    arrays = llama()
    path = write_llama(kind, arrays)
    expected = {name: dequantize(blocks(arrays[theirs], kind), KINDS[kind]) for name, theirs in NAMES.items()}
    trace = build_trace(open_gguf(path), load_recipe("int8", {"weights.native": True}), tmp_path / "out.trace")
    trace = Trace.open(trace.reader.path, verify=True)
    for name in NAMES:
        np.testing.assert_array_equal(trace.weight(name).dequantize(), expected[name])


def test_without_native_the_recipe_decides(write_llama, tmp_path):
    checkpoint, recipe = open_gguf(write_llama("Q4_0")), load_recipe("int8")
    trace = build_trace(checkpoint, recipe, tmp_path / "out.trace")
    for name in NAMES:
        expected = quantize_weights(name, checkpoint.weight(name), recipe.weights_for(name))
        np.testing.assert_array_equal(trace.weight(name).dequantize(), expected.dequantize())


def test_what_no_format_holds_is_quantized_by_the_recipe(write_llama, tmp_path):
    recipe = load_recipe("int8", {"weights.native": True})
    trace = build_trace(open_gguf(write_llama("Q4_1")), recipe, tmp_path / "out.trace")
    assert trace.weight("lm_head").rule.format == "int8" and trace.weight("lm_head").rule.group == "row"


def test_from_the_command_line(write_llama, tmp_path, capsys):
    words = [
        "quantize",
        "--checkpoint",
        str(write_llama("Q8_0")),
        "--recipe",
        "int4-g128",
        "--out",
        str(tmp_path / "t"),
    ]
    assert _run([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["trace"] == str(tmp_path / "t")


def test_a_damaged_file_on_the_command_line(tmp_path, capsys):
    (tmp_path / "x.gguf").write_bytes(b"GGUF" + bytes(100))
    assert _run(["quantize", "--checkpoint", str(tmp_path / "x.gguf"), "--recipe", "int8", "--out", "t"]) == 2
    assert "GGUF version" in capsys.readouterr().err


def test_a_matrix_that_is_not_there(write_llama):
    """A matrix that is not there is refused in words whatever is asked of it."""
    checkpoint = open_gguf(write_llama("Q8_0"))
    for ask in (checkpoint.weight, checkpoint.native, checkpoint.native_rule):
        with pytest.raises(HwsimError, match="unknown weight"):
            ask("layers.9.attention.q")


def test_a_native_scale_that_is_not_finite(write_llama, tmp_path):
    path = write_llama("Q8_0")
    data, place = bytearray(path.read_bytes()), open_gguf(path).tensors.header.tensors["blk.1.ffn_up.weight"].start
    data[place : place + 2] = np.array([np.inf], np.float16).tobytes()
    path.write_bytes(data)
    with pytest.raises(HwsimError, match="not finite"):
        build_trace(open_gguf(path), load_recipe("int8", {"weights.native": True}), tmp_path / "out.trace")
    assert not (tmp_path / "out.trace").exists()
