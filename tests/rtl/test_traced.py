"""Matrices of a trace as operands of an array: nothing is lost on the way, and what an array cannot take is refused."""

import json

import numpy as np
import pytest

from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.checkpoint.linear import QuantizedLinear
from hwsim.cli.app import main
from hwsim.errors import HwsimError
from hwsim.network import load_network
from hwsim.pe import beats_of
from hwsim.quantize import load_recipe
from hwsim.rtl_flow import operands_of
from hwsim.trace import Trace, build_trace

pytestmark = pytest.mark.slow

WEIGHT = "layers.0.attention.q"
TOKENS = 3


@pytest.fixture(scope="module")
def trace_of(tmp_path_factory):
    """The trace of all-MiniLM-L6-v2 under a recipe."""
    checkpoint = open_checkpoint(find_minilm())
    samples, folder, made = find_samples(checkpoint), tmp_path_factory.mktemp("traces"), {}

    def trace(name):
        if name not in made:
            made[name] = build_trace(checkpoint, load_recipe(name), folder / name, samples)
        return made[name]

    return trace


@pytest.mark.parametrize(
    ("recipe", "element"),
    [
        ("int4-g128", "mac"),
        ("uint4-g128", "mac"),
        ("ternary-b158", "ternary"),
        ("denseshift-w3", "pot"),
        ("apllm-w2", "bitplane"),
        ("apllm-w4-int", "bitplane"),
        ("ptqtp-row", "ternary"),
        ("fairy2i-w2", "complex"),
        ("flightllm", "sparse"),
    ],
)
def test_the_array_computes_the_traces_product(trace_of, recipe, element):
    """Exact sums of the array, its result halves in their order, against the forward pass of quality."""
    trace = trace_of(recipe)
    operands = operands_of(trace, WEIGHT, TOKENS)
    pe = operands.array(None, {})
    assert pe.name == ("mac" if element == "sparse" else element), "whole matrices of integers go to mac"
    pe = operands.array(element, {})
    sums = pe.golden(*operands.of(pe))
    y = np.asarray(pe.to_float(sums))
    if trace.weight(WEIGHT).is_complex:
        y = np.concatenate([y[:, 0::2], y[:, 1::2]], axis=1)
    x = trace.activations(WEIGHT)
    expected = QuantizedLinear(trace.weight(WEIGHT))(x)[:TOKENS]
    np.testing.assert_allclose(y * x.scales[:TOKENS], expected, rtol=1e-5, atol=1e-6)


def with_outliers(trace):
    """The weight that has most outlier columns, of those with INT8 ones."""
    count, weight = max((trace.outlier_columns(weight), weight) for weight in trace.shapes)
    assert count
    return weight, count


def test_outlier_columns_are_merged_with_the_traces_product(trace_of):
    """Against the forward pass of quality, whose activation scales are FP32 where the array's are FP16."""
    trace = trace_of("llm-int8")
    weight, count = with_outliers(trace)
    operands = operands_of(trace, weight, TOKENS)
    pe = operands.array(None, {"result": "fp32"})
    assert (pe.name, pe.outliers) == ("outlier", count)
    y = pe.to_float(pe.golden(*operands.of(pe)))
    x = trace.activations(weight)
    expected = QuantizedLinear(trace.weight(weight))(x)[:TOKENS]
    half_an_ulp = 2.0**-11
    columns = trace.weight(weight).outliers
    beside = x.outliers[:TOKENS].astype(np.float64) @ columns.weights.astype(np.float64).T
    np.testing.assert_allclose(y, expected, rtol=1e-5, atol=half_an_ulp * np.abs(expected - beside).max())
    assert np.abs(beside).max() > 100 * half_an_ulp * np.abs(expected - beside).max()  # they count
    assert operands.array("mac", {}).name == "mac"  # by name, without them
    with pytest.raises(HwsimError, match="outliers is not free"):
        operands.array(None, {"outliers": 64})


def test_int8_without_outliers_runs_on_the_outlier_array_too(trace_of):
    trace = trace_of("int8")
    operands = operands_of(trace, WEIGHT, TOKENS)
    assert operands.array(None, {}).name == "mac"
    pe = operands.array("outlier", {"result": "fp32"})
    y = pe.to_float(pe.golden(*operands.of(pe)))
    expected = QuantizedLinear(trace.weight(WEIGHT))(trace.activations(WEIGHT))[:TOKENS]
    np.testing.assert_allclose(y, expected, rtol=2.0**-11 + 1e-5, atol=1e-6)


@pytest.mark.rtl
def test_a_layer_with_outlier_columns_through_the_rtl(trace_of, capsys):
    trace = trace_of("llm-int8")
    weight, count = with_outliers(trace)
    rows, cols = trace.shapes[weight]
    with pytest.raises(SystemExit) as left:
        main(
            ["rtl", "sim", str(trace.reader.path), "--weight", weight, "--set", "rows=4", "--set", "lanes=8", "--json"]
        )
    report = json.loads(capsys.readouterr().out)
    assert left.value.code == 0 and report["equal"] and report["faults"] == []
    assert report["array"]["pe"] == "outlier" and report["sums"] == rows
    assert report["beats"] == rows // 4 * (cols // 8 + -(-count // 4))


def test_pruned_blocks_are_streamed_as_they_were_counted(trace_of):
    """A full block has no index, though some of its weights became 0 as they were quantized."""
    trace = trace_of("flightllm")
    operands = operands_of(trace, WEIGHT, 1)
    assert np.array_equal(operands.counts, trace.weight(WEIGHT).block_counts)
    pe = operands.array("sparse", {"lanes": 4, "rows": 16})
    beats = beats_of(pe, operands.codes, operands.x[0], operands.scales, counts=operands.counts)
    assert len(beats) == sum({0: 0, 2: 1, 4: 1, 8: 2, 16: 4}[n] for n in operands.counts.ravel().tolist())
    assert operands_of(trace_of("int4-g128"), WEIGHT, 1).counts is None


def test_what_an_array_cannot_take_is_refused(trace_of):
    whole = trace_of("int4-g128")
    with pytest.raises(HwsimError, match="weight"):
        operands_of(whole, "layers.0.attention.queue", 1)
    with pytest.raises(HwsimError, match="tokens of"):
        operands_of(whole, WEIGHT, 10_000)
    with pytest.raises(HwsimError, match="several scales a token"):
        operands_of(trace_of("w4a4-g128"), WEIGHT, 1)
    with pytest.raises(HwsimError, match="group is not free"):
        operands_of(whole, WEIGHT, 1).array(None, {"group": 64})
    with pytest.raises(HwsimError, match="synthetic"):
        operands_of(Trace.synthetic(load_network("all-minilm-l6-v2"), load_recipe("int8")), WEIGHT, 1)


@pytest.mark.rtl
@pytest.mark.parametrize("more", [[], ["--micro"]])
def test_the_command_streams_a_layer_through_the_rtl(trace_of, capsys, more):
    path = trace_of("int4-g128").reader.path
    words = ["rtl", "sim", str(path), "--weight", WEIGHT, "--set", "rows=4", "--set", "lanes=8", "--json", *more]
    with pytest.raises(SystemExit) as left:
        main(words)
    report = json.loads(capsys.readouterr().out)
    assert left.value.code == 0 and report["equal"] and report["faults"] == []
    assert report["sums"] == 384 and report["array"]["lanes"] == 8
    assert report["transfers"] == report["beats"] + report["results"]


@pytest.mark.rtl
@pytest.mark.parametrize(
    ("recipe", "element", "settings"),
    [
        ("ternary-b158", "lut", {"inputs": 3, "rows": 2, "lanes": 12, "packing": "tl2"}),
        ("apllm-w4-int", "bitplane", {"rows": 2, "form": "serial"}),
        pytest.param("apllm-w4-int", "bitplane", {"rows": 2, "lanes": 8}, marks=pytest.mark.full),
        pytest.param("apllm-w4-int", "lut", {"rows": 4}, marks=pytest.mark.full),
    ],
)
def test_the_command_takes_the_pe_that_is_asked_for(trace_of, capsys, recipe, element, settings):
    words = ["rtl", "sim", str(trace_of(recipe).reader.path), "--weight", WEIGHT, "--pe", element, "--json"]
    for key, value in settings.items():
        words += ["--set", f"{key}={value}"]
    with pytest.raises(SystemExit) as left:
        main(words)
    report = json.loads(capsys.readouterr().out)
    assert left.value.code == 0 and report["equal"] and report["faults"] == []
    assert report["sums"] == 384 and report["array"]["pe"] == element
    assert {key: report["array"][key] for key in settings} == settings
