"""Neurons: their time is the PE's and free of weights; what is wired follows the weights, as the PE counts it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hwsim.accelerators.lpu.digits import digits_of
from hwsim.accelerators.lpu.neurons import NeuronArrays
from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.network import Network, load_network, weight_shapes
from hwsim.pe.hardwired import HardwiredArray
from hwsim.quantize import load_recipe
from hwsim.trace import Trace, build_trace

SMALL = {"layers": 1, "hidden": 64, "heads": 4, "kv_heads": 2, "head_dim": 16, "intermediate": 96, "vocab": 64}


class Source:
    """A checkpoint of random weights, a share of them zero."""

    name, content_hash = "random", "c" * 64

    def __init__(self, zeros: float = 0.0, seed: int = 0, **sizes: int) -> None:
        self.network: Network = load_network("llama-2-7b", SMALL | sizes)
        self.zeros, self.seed = zeros, seed

    def weight(self, name: str, expert: int | None = None) -> np.ndarray:
        rng = np.random.default_rng([self.seed, *name.encode()])
        made = rng.standard_normal(weight_shapes(self.network)[name]).astype(np.float32)
        return np.where(rng.random(made.shape) < self.zeros, np.float32(0), made)

    def native_rule(self, name: str) -> None:
        return None

    native = native_rule


def real(folder: Path, recipe: str = "mxfp4-int8", zeros: float = 0.0, seed: int = 0) -> Trace:
    return build_trace(Source(zeros, seed), load_recipe(recipe), folder / f"{recipe} {zeros} {seed}")


def synthetic(recipe: str) -> Trace:
    return Trace.synthetic(load_network("llama-2-7b", SMALL), load_recipe(recipe))


@pytest.mark.parametrize("parts", [1, 2, 4])
@pytest.mark.parametrize("recipe", ["mxfp4-int8", "ternary-b158"])
def test_time_is_that_of_the_pe_whose_regions_take_every_input(recipe: str, parts: int) -> None:
    neurons, name = NeuronArrays(synthetic(recipe), "row"), "layers.0.mlp.down"
    number, inputs = neurons.trace.weight_rule(name).number_format, 96 // parts
    codes = number.encode(np.ones((1, inputs)))
    pe = HardwiredArray.from_weights(
        codes, np.ones((1, 1), np.float16), weight_format=number.name, group=inputs, scaling="row", capacity=inputs
    )
    assert neurons.drain_cycles(name, parts) == pe.drain
    assert neurons.bits(name) == pe.timing(None, np.array([True]), np.array([True])).interval[0]


@pytest.mark.parametrize(("recipe", "scaling"), [("mxfp4-int8", "block"), ("ternary-b158", "row")])
def test_what_is_wired_is_what_the_pe_counts_for_the_same_codes(recipe: str, scaling: str, tmp_path: Path) -> None:
    trace, name = real(tmp_path, recipe), "layers.0.attention.o"
    plane = trace.weight(name).planes[0]
    groups = plane.scale_values.shape[1] if scaling == "block" else 1
    wide = np.broadcast_to(plane.scale_values, (64, groups)).astype(np.float16)
    pe = HardwiredArray.from_weights(
        plane.codes, wide, weight_format=plane.format.name, group=64 // groups, scaling=scaling
    )
    counted = pe.actions(plane.codes, np.zeros((3, 64), np.int8))
    ours = NeuronArrays(trace, scaling).wires(name, 1).actions(8, 3, 1)
    for action in ("popcount_input", "region_multiply", "region_add", "accumulate"):
        assert ours[action] == counted[action], action


def test_weights_decide_energy_and_never_time(tmp_path: Path) -> None:
    dense, sparse = (NeuronArrays(real(tmp_path, zeros=zeros), "row") for zeros in (0.0, 0.6))
    name = "layers.0.mlp.up"
    assert dense.drain_cycles(name, 4) == sparse.drain_cycles(name, 4)
    many, few = (one.wires(name, 4).actions(8, 1, 1) for one in (dense, sparse))
    assert few["popcount_input"] < 0.5 * many["popcount_input"]
    assert few["region_multiply"] < many["region_multiply"]
    assert few["accumulate"] == many["accumulate"]
    assert dense.wires(name, 4).neurons == sparse.wires(name, 4).neurons  # the silicon is the same


def test_the_fullest_region_is_what_slack_must_cover(tmp_path: Path) -> None:
    trace, name = real(tmp_path, "ternary-b158"), "layers.0.mlp.up"
    codes = trace.weight(name).planes[0].codes
    values = trace.weight_rule(name).number_format.values[codes]
    counted = max((values == value).sum(axis=1).max() for value in (-1, 1)) / codes.shape[1]
    assert NeuronArrays(trace, "row").wires(name, 1).fullest == counted
    assert NeuronArrays(synthetic("ternary-b158"), "row").wires(name, 1).fullest is None


def test_other_weights_of_one_distribution_are_wired_nearly_alike(tmp_path: Path) -> None:
    one, other = (NeuronArrays(real(tmp_path, seed=seed), "row").wires("layers.0.mlp.up", 4) for seed in (1, 2))
    assert one != other
    assert one.inputs == pytest.approx(other.inputs, rel=0.02)


def test_synthetic_weights_are_wired_as_real_normal_ones_are(tmp_path: Path) -> None:
    name = "layers.0.mlp.gate"
    made = NeuronArrays(synthetic("mxfp4-int8"), "block").wires(name, 1)
    found = NeuronArrays(real(tmp_path), "block").wires(name, 1)
    assert made.neurons == found.neurons
    assert made.inputs == pytest.approx(found.inputs, rel=0.02)
    # The codes of a real block are not independent: its largest is always one of the two largest values.
    assert made.regions == pytest.approx(found.regions, rel=0.05)


def test_one_scale_costs_something_unless_it_was_one_already(tmp_path: Path) -> None:
    lost = {}
    for recipe in ("mxfp4-int8", "ternary-b158"):
        neurons = NeuronArrays(real(tmp_path, recipe), "row")
        neurons.wires("layers.0.mlp.up", 1)
        lost[recipe] = neurons.worst_sqnr_db()
    assert lost["ternary-b158"] is None
    assert lost["mxfp4-int8"] is not None
    assert 10 < lost["mxfp4-int8"] < 40


def test_two_planes_are_twice_the_neurons() -> None:
    recipes = ("ternary-b158", "ptqtp-row")
    one, two = (NeuronArrays(synthetic(recipe), "row").wires("layers.0.mlp.up", 1) for recipe in recipes)
    assert two.neurons == 2 * one.neurons


@pytest.mark.parametrize(("recipe", "digits"), [("int8", 2), ("fp8-e4m3", 5), ("fp16", 11)])
def test_digits_deepen_the_tree_by_their_regions(recipe: str, digits: int) -> None:
    """64 inputs: 3 stages of counts, 1 of products, the tree of all regions, 3 behind."""
    neurons = NeuronArrays(synthetic(recipe), "row", 16)
    number = get_format({"int8": "int8", "fp8-e4m3": "fp8_e4m3", "fp16": "fp16"}[recipe])
    regions = sum(len({*digit.values.tolist()} - {0}) for digit in digits_of(number))
    assert 15 * (digits - 1) < regions <= 16 * digits
    levels = next(levels for levels in range(20) if 2**levels >= regions)
    assert neurons.drain_cycles("layers.0.attention.o", 1) == 3 + 1 + -(-levels // 2) + 3


def test_sums_that_are_more_than_two_take_stages_of_their_own() -> None:
    """A ternary matrix is one sum for a result, two planes are two; U and W of a stage are two, each of two axes."""
    drains = {
        recipe: NeuronArrays(synthetic(recipe), "row").drain_cycles("layers.0.attention.o", 1)
        for recipe in ("ternary-b158", "ptqtp-row", "fairy2i-w1", "fairy2i-w2")
    }
    assert drains["ternary-b158"] == drains["ptqtp-row"] == 3 + 1 + 1 + 3
    assert drains["fairy2i-w1"] == drains["fairy2i-w2"] == 3 + 1 + 1 + 3 + 1  # 32 inputs; trees of 2 and of 4


@pytest.mark.parametrize(
    ("recipe", "bits"), [("int8", 8), ("mxfp4-int8", 8), ("mxfp4", 16), ("fp16", 16), ("fp8-e4m3", 16)]
)
def test_an_activation_takes_a_cycle_for_each_bit_that_it_comes_with(recipe: str, bits: int) -> None:
    neurons = NeuronArrays(synthetic(recipe), "row", 16)
    assert neurons.aligns == (bits == 16)
    assert neurons.bits("layers.0.mlp.up") == bits
    wires = neurons.wires("layers.0.mlp.up", 1)
    assert neurons.actions("layers.0.mlp.up", 1, 3, 1) == wires.actions(bits, 3, 1)
    assert NeuronArrays(synthetic(recipe), "row", 24).bits("layers.0.mlp.up") == (24 if bits == 16 else 8)


def test_other_weights_of_eight_bits_take_as_long_and_switch_differently(tmp_path: Path) -> None:
    one, other, sparse = (
        NeuronArrays(real(tmp_path, "int8", zeros, seed), "row") for zeros, seed in ((0.0, 1), (0.0, 2), (0.6, 1))
    )
    name = "layers.0.mlp.up"
    assert len({neurons.drain_cycles(name, 4) for neurons in (one, other, sparse)}) == 1
    actions = [neurons.actions(name, 4, 1, 1) for neurons in (one, other, sparse)]
    assert actions[0]["popcount_input"] != actions[1]["popcount_input"]
    assert actions[0]["region_multiply"] != actions[1]["region_multiply"]
    assert actions[2]["popcount_input"] < 0.5 * actions[0]["popcount_input"]
    assert len({counts["accumulate"] for counts in actions}) == 1


def test_synthetic_zero_points_are_those_of_real_normal_weights(tmp_path: Path) -> None:
    rule = {"weights.format": "uint4", "weights.zero_point": "minmax", "weights.group": 64}  # a row of the matrix
    recipe = load_recipe("int8", rule)
    source = Source(intermediate=128)
    drawn, built = Trace.synthetic(source.network, recipe), build_trace(source, recipe, tmp_path / "uint4")
    made, found = (NeuronArrays(one, "row").wires("layers.0.mlp.up", 1) for one in (drawn, built))
    assert made.inputs == pytest.approx(found.inputs, rel=0.05)
    assert made.regions == pytest.approx(found.regions, rel=0.05)
    assert made.neurons == found.neurons


@pytest.mark.parametrize(
    ("recipe", "scaling", "words", "next_words"),
    [
        ("mxfp4", "row", "bit by bit", "aligned_bits"),
        ("w4a16-g128", "row", "bit by bit", "aligned_bits"),
        ("w4a4-g128", "row", "a scale per group", "aligned_bits"),
        ("ternary-b158", "block", "no shifts", "scaling=row"),
        ("uint4-g128", "block", "no shifts", "scaling=row"),
    ],
)
def test_what_is_no_wiring_is_refused(recipe: str, scaling: str, words: str, next_words: str) -> None:
    network = load_network("llama-2-7b", SMALL | {"hidden": 256, "intermediate": 256, "head_dim": 64})
    with pytest.raises(HwsimError) as error:
        NeuronArrays(Trace.synthetic(network, load_recipe(recipe)), scaling).check()
    assert words in str(error.value)
    assert "mxfp4-int8" in error.value.next and next_words in error.value.next
