"""Neurons made of real weights of all-MiniLM-L6-v2, in Verilator; and faults in them that must be found."""

import dataclasses

import numpy as np
import pytest

from hwsim.checkpoint import Encoder, find_minilm, open_checkpoint
from hwsim.pe import get_pe
from hwsim.pe.hardwired import HardwiredArray, one_scale_per_row
from hwsim.pe.twin import Schedule, random_schedule
from hwsim.quantize import load_recipe, quantize_activations, quantize_weights
from hwsim.rtl_flow import run_layer
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.stimuli import random_stimulus, stimulus

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl

WEIGHT = "layers.0.attention.q"
SENTENCE = "A queue that is neither full nor empty hides how it was built."
NEURONS = ("mxfp4 block scales", "mxfp4 one scale", "int4")
VARIANTS = get_pe("hardwired").variants()
SMALL = VARIANTS["ternary_int4"]


@pytest.fixture(scope="module")
def layer():
    """The layer's weights, and its inputs for each token of the sentence."""
    checkpoint = open_checkpoint(find_minilm())
    inputs = {}
    Encoder(checkpoint, observe=inputs.setdefault).embed([SENTENCE])
    return checkpoint.weight(WEIGHT), inputs[WEIGHT]


def quantized(weights, recipe, overrides=None):
    plane = quantize_weights(WEIGHT, weights, load_recipe(recipe, overrides).weights_for(WEIGHT)).plain("the test")
    return plane.format, plane.codes, plane.scale_values.astype(np.float16)


def neurons(weights, kind, rows):
    """An array of the first rows."""
    if kind == "int4":
        _, codes, scales = quantized(weights, "int4-g128", {"weights.group": "row"})
        return HardwiredArray.from_weights(codes, scales, weight_format="int4", group=384, rows=rows)
    number, codes, scales = quantized(weights, "mxfp4")
    parameters = {"weight_format": "fp4_e2m1", "group": 32, "rows": rows}
    if kind == "mxfp4 block scales":
        return HardwiredArray.from_weights(codes, scales, **parameters)
    found = one_scale_per_row(number, codes, scales)
    return HardwiredArray.from_weights(found.codes, found.scales, scaling="row", **parameters)


def spare_credit():
    """A lost stall."""
    return dataclasses.replace(SMALL, credits=2).component()


def crossed_wire():
    """One input at the counter of another value."""
    first = SMALL.codes[0]
    assert first.startswith("31")
    return dataclasses.replace(SMALL, codes=("33" + first[2:], *SMALL.codes[1:])).component()


def never_fresh():
    """Sums that begin with what the vector before left."""
    from amaranth.hdl import Const

    from hwsim.pe.hardwired.rtl import HardwiredNeurons

    class Stale(HardwiredNeurons):
        def _planes(self, m, credit):
            return dataclasses.replace(super()._planes(m, credit), first=Const(0, 1))

    return Stale(SMALL)


def sign_plane_added():
    """The highest plane counted like the others."""
    from amaranth.hdl import Const

    from hwsim.pe.hardwired.rtl import HardwiredNeurons

    class Unsigned(HardwiredNeurons):
        def _placed(self, total, last):
            return super()._placed(total, Const(0, 1))

    return Unsigned(SMALL)


FAULTS = {
    "spare_credit": (spare_credit, "transfer"),
    "crossed_wire": (crossed_wire, "golden says"),
    "never_fresh": (never_fresh, "golden says"),
    "sign_plane_added": (sign_plane_added, "golden says"),
}


def case(name, pe, made, seed):
    mood = random_schedule(np.random.default_rng(seed), len(made.beats), len(made.sums))
    return Case.of(name, pe, made, Schedule(mood.gaps, mood.stalls), seed)


@pytest.fixture(scope="module")
def seen(layer):
    """One build of real neurons and of faulty ones; the cases played, and what was wrong with each part."""
    weights, inputs = layer
    x = quantize_activations(inputs, load_recipe("int4-g128").activations).codes
    real = {kind.replace(" ", "_"): neurons(weights, kind, rows=2) for kind in NEURONS}
    parts = {name: pe.component() for name, pe in real.items()} | {name: make() for name, (make, _) in FAULTS.items()}
    cases = []
    for name, pe in real.items():
        codes, scales = pe.constants
        cases.append(case(name, pe, stimulus("layer", pe, [(codes, token, scales, None) for token in x]), 1))
    cases += [
        case(name, SMALL, random_stimulus(SMALL, np.random.default_rng(seed)), seed) for seed, name in enumerate(FAULTS)
    ]
    (records,) = Simulator(parts).play([[one.job() for one in cases]]).records
    return {one.part: (one, one.faults(record)) for one, record in zip(cases, records, strict=True)}


@pytest.mark.parametrize("kind", NEURONS)
def test_real_neurons_bits_and_transfers(seen, layer, kind):
    played, faults = seen[kind.replace(" ", "_")]
    tokens = len(layer[1])
    assert faults == []
    assert played.sums == 2 * tokens and played.transfers == 2 * tokens
    assert played.pe.lanes == 384


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(seen, name):
    assert any(FAULTS[name][1] in fault for fault in seen[name][1]), seen[name][1]


@pytest.mark.full
@pytest.mark.parametrize("kind", NEURONS)
def test_more_real_neurons(layer, kind):
    pe = neurons(layer[0], kind, rows=8)
    x = quantize_activations(layer[1], load_recipe("int4-g128").activations)
    codes, scales = pe.constants
    verdict = run_layer(pe, codes, x.codes, scales, seed=2)
    assert verdict.faults == () and verdict.sums == 8 * len(x.codes)


def test_variants_are_pieces_of_the_real_matrix(layer):
    _, codes, scales = quantized(layer[0], "mxfp4")
    rows, held = [4, 7], VARIANTS["mxfp4_block"].constants
    assert held[0].tolist() == codes[rows, :64].tolist() and held[1].tolist() == scales[rows, :2].tolist()
    for variant, recipe, rows, cols in (
        ("int4_capacity", "int4-g128", [0, 1], 32),
        ("ternary_int4", "ternary-b158", [0, 2], 12),
    ):
        _, codes, scales = quantized(layer[0], recipe)
        held = VARIANTS[variant].constants[0]
        assert held[[0, -1]].tolist() == codes[rows, :cols].tolist()


@pytest.fixture
def counter_inputs(monkeypatch):
    """counter_inputs(pe): the inputs of all population counts that its circuit is made of."""
    from hwsim.gateware.population_count import PopulationCount
    from hwsim.gateware.verilog import rtlil
    from hwsim.pe.hardwired import rtl

    made = []

    class Noted(PopulationCount):
        def elaborate(self, platform):
            made.append(self.inputs)
            return super().elaborate(platform)

    monkeypatch.setattr(rtl, "PopulationCount", Noted)

    def inputs_of(pe):
        made.clear()
        rtlil(pe.component(), "it")
        return sum(made)

    return inputs_of


@pytest.mark.parametrize("variant", ["mxfp4_block", "mxfp4_row", "ternary_int4"])
def test_the_circuit_counts_inputs_that_are_not_zero_and_no_others(counter_inputs, variant):
    pe = VARIANTS[variant]
    nonzero = int((pe.weights.decode(pe.constants[0]) != 0).sum())
    assert 0 < nonzero < pe.constants[0].size
    assert counter_inputs(pe) == nonzero


def test_the_circuit_has_the_ports_of_a_fixed_capacity(counter_inputs):
    assert counter_inputs(VARIANTS["int4_capacity"]) == 2 * 14 * 10  # rows, values of int4, 8 inputs and a quarter


def test_a_trace_gives_its_first_rows_and_is_streamed_through_others():
    from hwsim.rtl_flow import Operands

    rng = np.random.default_rng(0)
    codes, x = rng.choice([0, 1, 3], (12, 32)).astype(np.uint8), np.zeros((2, 32), np.int8)
    operands = Operands("ternary", "int8", 16, codes, x, np.full((12, 2), 0.5, np.float16), None)
    pe = operands.array("hardwired", {"rows": 5, "slack": 0.5})
    assert pe.constants[0].tolist() == codes[:5].tolist() and (pe.lanes, pe.slack) == (32, 0.5)
    held = operands.held_by(pe)
    assert pe.golden(held.codes, held.x, held.scales).shape == (2, 5)
    streamed = operands.array(None, {})
    assert streamed.constants is None and operands.held_by(streamed) is operands
