"""Traces of weights: what is read back is what quantization made of them, whole, repeatable and in little memory."""

import dataclasses
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.files import content_hash
from hwsim.network import shared_inputs
from hwsim.quantize import WeightRule, calibrate_weights, load_recipe, quantize_activations, quantize_weights, report
from hwsim.trace import Samples, Trace

TRITS = {"weights.packing": "trits5"}
STATIC = {"activations.scale": "static", "activations.granularity": "tensor"}
GROUPED = {"activations.granularity": "group", "activations.group": 32}
MIXED = {"weights.overrides": [{"pattern": "lm_head", "format": "int8", "group": "row", "zero_point": "none"}]}
OF_EACH_KIND = {
    "apllm-w2", "fairy2i-w1", "flightllm", "fp8-e4m3", "int4-g128", "llm-int8", "mxfp4", "nvfp4", "sparse24-int8",
    "ternary-b158", "uint4-g128", "w4a16-g128",
}  # fmt: skip
RECIPES = [
    pytest.param(name, {}, marks=[] if name in OF_EACH_KIND else pytest.mark.slow) for name in catalog.names("recipes")
] + [
    ("ternary-b158", TRITS),
    ("int8", STATIC),
    ("int4-g128", STATIC | GROUPED),
    ("uint4-g128", GROUPED),
    ("uint4-g128", MIXED),
]


@pytest.mark.parametrize(("name", "overrides"), RECIPES)
def test_everything_read_back_is_what_quantization_made(source, samples, build, name, overrides):
    recipe = load_recipe(name, overrides)
    build(recipe=recipe)
    trace = build(recipe=recipe)  # over the first one
    assert trace.weight_names()[0] == "layers.0.attention.q" and trace.weight_names()[-1] == "lm_head"
    decided = calibrate_weights(recipe, shared_inputs(source.network), source.weight, samples.inputs)
    for weight in trace.weight_names():
        found, x = decided[weight], decided[weight].smoothed_inputs(samples.inputs[weight])
        matrix = found.smoothed_weights(source.weight(weight))
        made = quantize_weights(weight, matrix, recipe.weights_for(weight), found.outlier_columns)
        read = trace.weight(weight)
        assert read.rule == made.rule
        same_arrays(read.arrays(), made.arrays())
        np.testing.assert_array_equal(read.dequantize(), made.dequantize())
        inputs = quantize_activations(x, recipe.activations, found.static_scale, found.outlier_columns)
        same_arrays(vars(trace.activations(weight)), vars(inputs))
        np.testing.assert_array_equal(trace.code_counts(weight), made.code_counts())
        assert trace.code_probabilities(weight).sum() == pytest.approx(1, abs=1e-12)
        told, got = report(matrix, made, x, inputs).as_dict(), trace.report(weight)
        assert got.pop("bit_plane_density") == told.pop("bit_plane_density")
        assert got == pytest.approx(told, rel=1e-5)


def same_arrays(one: dict[str, object], other: dict[str, object]) -> None:
    assert one.keys() == other.keys()
    for key, value in one.items():
        if isinstance(value, np.ndarray):
            np.testing.assert_array_equal(value, other[key], strict=True, err_msg=key)
        else:
            assert value == other[key]


def test_experts_lie_one_after_the_other_and_are_read_one_at_a_time(make_source, build):
    shapes = {"experts": 3, "experts_per_token": 2, "moe_intermediate": 128}
    source, recipe = make_source("qwen3-30b-a3b", **shapes), load_recipe("uint4-g128")
    trace = build(checkpoint=source, recipe=recipe, samples=None)
    name = "layers.1.experts.down"
    for expert in range(3):
        made = quantize_weights(name, source.weight(name, expert), recipe.weights_for(name))
        same_arrays(trace.weight(name, expert).arrays(), made.arrays())
    assert trace.code_counts(name).sum() == 3 * 128 * 128
    assert trace.reader.specs()[f"{name}.codes"].shape == (3, 128, 64)
    for number in (None, 3, -1):
        with pytest.raises(HwsimError, match=f"expert of {name}"):
            trace.weight(name, number)
    with pytest.raises(HwsimError, match="is no expert's"):
        trace.weight("lm_head", 0)


def test_blocks_of_the_checkpoint_are_kept_where_the_recipe_says_so(source, build):
    name = "layers.0.mlp.up"
    held = quantize_weights(name, 3 * source.weight(name), WeightRule(format="uint4", group=32, zero_point="middle"))
    source.held[name] = held
    kept = build(recipe=load_recipe("int8", {"weights.native": True}))
    same_arrays(kept.weight(name).arrays(), held.arrays())
    assert kept.weight(name).rule == held.rule and kept.recipe.weights_for(name) == held.rule
    assert kept.weight("lm_head").rule.format == "int8"
    assert build(recipe=load_recipe("int8")).weight(name).rule.format == "int8"


def test_what_would_change_kept_blocks_is_refused(source, build):
    name = "layers.0.mlp.up"
    source.held[name] = quantize_weights(name, source.weight(name), WeightRule(format="int4", group=32))
    with pytest.raises(HwsimError, match="would change the blocks that it keeps"):
        build(recipe=load_recipe("int8", {"weights.native": True, "smoothing.alpha": 0.5}))


@pytest.mark.parametrize("asked", [STATIC, {"smoothing.alpha": 0.5}])
def test_what_only_samples_can_tell_is_refused_without_them(build, asked):
    with pytest.raises(HwsimError, match="needs sample activations"):
        build(recipe=load_recipe("int8", asked), samples=None)


def test_outlier_columns_are_those_of_the_samples(source, samples, build):
    name = "layers.0.attention.q"
    samples.inputs[name][:] = np.clip(samples.inputs[name], -5, 5)
    samples.inputs[name][2, [3, 77]] = (6.0, -40.0)
    trace = build(recipe=load_recipe("int8", {"outliers.threshold": 6.0}))
    quantized = trace.weight(name)
    assert quantized.outliers.columns.tolist() == [3, 77] and trace.outlier_columns(name) == 2
    np.testing.assert_array_equal(
        quantized.dequantize()[:, [3, 77]], source.weight(name)[:, [3, 77]].astype(np.float16)
    )
    assert trace.activations(name).outliers[2].tolist() == [6.0, -40.0]
    assert not trace.activations(name).codes[:, [3, 77]].any()


def test_a_trace_of_schema_1_is_still_read():
    """Written by version 0.1.0: one layer of 16 columns, uint4 in groups of 8."""
    trace = Trace.open(Path(__file__).parents[1] / "golden" / "trace-1.safetensors", verify=True)
    assert trace.content_hash == "110d042221ef98bee04995b5d860cbe6dc9f072f18362e7872684294726ce3b4"
    assert trace.weight("lm_head").dequantize().sum() == np.float32(1.8396988)
    first = trace.weight("layers.0.attention.q").dequantize()[0, :4]
    assert first.tolist() == [0.0244903564453125, 0.055103302001953125, 0.042858123779296875, 0.048980712890625]
    assert trace.activations("lm_head").codes.shape == (3, 16)


def test_two_builds_are_the_same_file(build):
    one, two = build("one"), build("two")
    assert one.reader.path.read_bytes() == two.reader.path.read_bytes()
    assert one.content_hash == two.content_hash


def test_last_digits_of_long_sums_are_not_kept(build):
    """They depend on the machine's linear algebra, and the content hash must not."""
    told = build().report("lm_head")
    for key in ("weight_sqnr_db", "output_sqnr_db", "output_cosine"):
        assert 3 <= len(str(told[key]).replace(".", "").lstrip("0")) <= 6


def test_content_hash_is_free_of_the_path(build, tmp_path):
    assert build("here").content_hash == build("there/and/further").content_hash
    assert str(tmp_path).encode() not in (tmp_path / "here").read_bytes()


@pytest.mark.slow
def test_content_hash_changes_with_what_goes_in(source, samples, build):
    inputs = {name: x * 2 for name, x in samples.inputs.items()}
    hashes = [
        build().content_hash,
        build(recipe=load_recipe("int4-g128")).content_hash,
        build(checkpoint=dataclasses.replace(source, content_hash="e" * 64)).content_hash,
        build(checkpoint=dataclasses.replace(source, name="other")).content_hash,
        build(samples=None).content_hash,
        build(samples=dataclasses.replace(samples, inputs=inputs)).content_hash,
        build(samples=dataclasses.replace(samples, text="other.txt")).content_hash,
    ]
    assert len(set(hashes)) == len(hashes)


def test_content_hash_is_recomputed_from_the_metadata(build):
    metadata = dict(build().reader.metadata)
    assert metadata.pop("content_hash") == content_hash(metadata)


def test_opened_again_it_is_the_same_trace(source, recipe, build, tmp_path):
    built = build("t")
    trace = Trace.open(tmp_path / "t", verify=True)
    assert (trace.network, trace.recipe, trace.content_hash) == (source.network, recipe, built.content_hash)
    assert trace.checkpoint == {"name": "random", "hash": "c" * 64}
    assert trace.samples == {"text": "some.txt", "text_hash": "d" * 64, "tokens": 5}
    assert not trace.is_synthetic


def test_without_samples_activations_are_drawn_and_it_says_so(build):
    trace = build(samples=None)
    assert trace.samples is None
    assert trace.reader.metadata["activations"].startswith("synthetic")
    drawn = trace.activations("lm_head")
    assert drawn.codes.shape[1] == 128 and drawn.codes.any()
    np.testing.assert_array_equal(drawn.codes, trace.activations("lm_head").codes)
    assert (drawn.codes != trace.activations("layers.0.mlp.up").codes).any()
    assert trace.report("lm_head")["output_sqnr_db"] is None


def test_at_most_64_tokens_are_kept_from_first_to_last():
    x = np.arange(1000, dtype=np.float32)[:, None]
    kept = Samples("t", "0", {"w": x}).spread().inputs["w"].ravel()
    assert len(kept) == 64 and (kept[0], kept[-1]) == (0, 999)
    gaps = np.diff(kept)
    assert gaps.min() >= 15 and gaps.max() <= 16
    np.testing.assert_array_equal(Samples("t", "0", {"w": x[:64]}).spread().inputs["w"], x[:64])


def test_an_encoder_is_traced_without_a_head(make_source, build):
    trace = build(checkpoint=make_source("all-minilm-l6-v2", kv_heads=4), samples=None)
    assert "lm_head" not in trace.weight_names() and len(trace.weight_names()) == 12


@pytest.mark.parametrize("fails_at", [0, 3, 14])
def test_an_interrupted_build_leaves_no_file(source, build, tmp_path, fails_at):
    whole = source.weight

    def interrupted(name: str, expert: int | None = None) -> np.ndarray:
        if len(source.asked) == fails_at:
            raise KeyboardInterrupt
        return whole(name)

    source.weight = interrupted
    with pytest.raises(KeyboardInterrupt):
        build()
    assert list(tmp_path.iterdir()) == []


def test_a_failed_build_keeps_the_trace_that_was_there(source, build, tmp_path):
    build()
    before = (tmp_path / "a.trace").read_bytes()
    source.weight = lambda name, expert: np.full((1, 1), np.nan, np.float32)
    with pytest.raises(HwsimError):
        build()
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [before]


def test_a_group_that_divides_no_row_is_refused_before_any_weight_is_read(source, build):
    with pytest.raises(HwsimError, match=r"layers\.0\.attention\.q") as caught:
        build(recipe=load_recipe("int4-g128", {"weights.group": 96}))
    assert "64 or 128" in caught.value.expected and source.asked == []
    with pytest.raises(HwsimError, match="activations before layers"):
        build(recipe=load_recipe("int4-g128", GROUPED | {"activations.group": 48}), samples=None)
    assert source.asked == []


def test_samples_that_do_not_fit_are_refused(samples, build):
    inputs = dict(samples.inputs)
    some = inputs.pop("layers.1.mlp.up")
    with pytest.raises(HwsimError, match=r"layers\.1\.mlp\.up"):
        build(samples=Samples("t", "0", inputs))
    for wrong in (some[:3], some[:, :64], some[:0]):
        with pytest.raises(HwsimError, match=r"layers\.1\.mlp\.up") as caught:
            build(samples=Samples("t", "0", inputs | {"layers.1.mlp.up": wrong}))
        assert caught.value.got == str(wrong.shape)
    with pytest.raises(HwsimError, match="lack inputs"):
        build(samples=Samples("t", "0", {}))


def test_a_place_that_cannot_be_written_is_refused(build, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(HwsimError, match="cannot write"):
        build("file/below.trace")


def test_long_descriptions_fit_in_the_header(build):
    recipe = load_recipe("uint4-g128").model_copy(update={"title": '"語"' * 30_000})
    assert build(recipe=recipe).recipe.title == recipe.title


def test_progress_counts_matrices(build):
    seen: list[tuple[int, int]] = []
    build(progress=lambda done, total: seen.append((done, total)))
    assert seen == [(i + 1, 15) for i in range(15)]


def test_memory_is_that_of_one_matrix_however_many_there_are(make_source, build):
    """Two layers more are 3.5 MiB in float32, and 0.9 MiB even as codes: none of it may stay."""
    assert peak_bytes(build, make_source(layers=3, intermediate=1024)) < 2**18 + peak_bytes(
        build, make_source(layers=1, intermediate=1024)
    )


def peak_bytes(build, source) -> int:
    tracemalloc.start()
    try:
        build(checkpoint=source, samples=None)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_file_that_is_no_trace_is_not_replaced(build, tmp_path):
    path = tmp_path / "weights.safetensors"
    path.write_bytes(b"not a trace")
    with pytest.raises(HwsimError, match="would be replaced"):
        build(path.name)
    assert path.read_bytes() == b"not a trace"
    build("again.trace")
    build("again.trace")
