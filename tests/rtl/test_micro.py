"""A real layer of all-MiniLM-L6-v2 on the whole small accelerator in Verilator, under random memory stalls."""

import re
from pathlib import Path

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.pe import get_pe
from hwsim.pe.micro import Micro
from hwsim.pe.twin import Schedule, recurrence
from hwsim.quantize import load_recipe, quantize_activations, quantize_weights
from hwsim.rtl_flow import run_layer_on_micro

pytestmark = pytest.mark.rtl

# Recipe, PE, its parameters: a layer of 384 columns, which divides into whole groups.
DESIGNS = {
    "int4 multiplied": ("int4-g128", "mac", {"weight_format": "int4", "group": 128, "max_groups": 3}),
    "int4 looked up": ("int4-g128", "lut", {"weight_format": "int4", "group": 128, "max_groups": 3}),
    "int4 shifted, zero digits skipped": (
        "int4-g128",
        "shift_add",
        {"weight_format": "int4", "group": 128, "max_groups": 3, "form": "serial", "digits": "csd", "skip": True},
    ),
    "ternary, zeros skipped": ("ternary-b158", "ternary", {"weight_format": "ternary", "group": 384, "adders": 8}),
    "denseshift": ("denseshift-w3", "pot", {"weight_format": "pot3", "group": 128, "max_groups": 3}),
    "uint4 with zero points": (
        "uint4-g128",
        "mac",
        {"weight_format": "uint4", "group": 128, "max_groups": 3, "zero_point": True},
    ),
}

# The others only in `make test-full`.
IN_EVERY_TEST = ["int4 multiplied", "int4 looked up", "ternary, zeros skipped", "denseshift"]
PAGE = Path(__file__).parents[2] / "docs" / "processing-elements.md"


def accelerator(design):
    _, pe_name, parameters = DESIGNS[design]
    return Micro(get_pe(pe_name)(rows=8, lanes=16, **parameters))


def run(layer, design, rows, tokens):
    recipe_name, _, _ = DESIGNS[design]
    recipe = load_recipe(recipe_name)
    plane = quantize_weights(layer.name, layer.weights[:rows], recipe.weights_for(layer.name)).plain("the test")
    x = quantize_activations(layer.inputs[:tokens], recipe.activations)
    micro = accelerator(design)
    return micro, run_layer_on_micro(micro, plane.codes, x.codes, plane.scales, plane.zeros, seed=tokens)


@pytest.mark.parametrize("design", IN_EVERY_TEST)
def test_a_real_layer_bits_and_every_transfer(layer, design):
    micro, verdict = run(layer, design, rows=384, tokens=1)
    assert verdict.faults == ()
    assert verdict.sums == 384 and verdict.results == 48
    words = 1 + 24 + 48 * (micro.scale_words(384 // micro.pe.group) + 24)
    assert verdict.beats == words and verdict.transfers == words + 48


@pytest.mark.full
@pytest.mark.parametrize("design", DESIGNS)
def test_a_real_layer_for_several_tokens_under_every_design(layer, design):
    _, verdict = run(layer, design, rows=384, tokens=6)
    assert verdict.faults == () and verdict.sums == 6 * 384


def test_the_same_shape_takes_other_cycles_under_another_recipe(layer):
    """Digits that are zero in all rows and lanes of a beat are passed over, so that the codes decide."""
    parameters = {"rows": 1, "lanes": 2, "group": 128, "max_groups": 3, "form": "serial", "digits": "csd", "skip": True}
    cycles = {}
    for recipe_name, weight_format in (("int4-g128", "int4"), ("int8-g128", "int8")):
        recipe = load_recipe("int4-g128", {"weights.format": weight_format})
        plane = quantize_weights(layer.name, layer.weights[:4], recipe.weights).plain("the test")
        x = quantize_activations(layer.inputs[:1], recipe.activations)
        micro = Micro(get_pe("shift_add")(weight_format=weight_format, **parameters))
        verdict = run_layer_on_micro(micro, plane.codes, x.codes, plane.scales, seed=1)
        assert verdict.faults == ()
        cycles[recipe_name] = verdict.cycles
    assert cycles["int8-g128"] > 1.5 * cycles["int4-g128"]


def test_a_word_holds_whatever_a_word_must_carry():
    narrow = Micro(get_pe("pot")(rows=1, lanes=1, weight_format="pot2", group=4, max_groups=8))
    assert narrow.word_bits == 32  # a descriptor
    wide = Micro(get_pe("mac")(rows=2, lanes=16, weight_format="int4", group=16))
    assert wide.word_bits == 128 and wide.groups_per_word == 4  # codes and activations


@pytest.mark.parametrize(("parameters", "depth"), [({"max_groups": 1 << 16}, 4), ({}, 0)])
def test_impossible_designs_are_refused(parameters, depth):
    pe = get_pe("mac")(rows=1, lanes=1, weight_format="int4", group=1, **parameters)
    with pytest.raises(HwsimError, match="of micro"):
        Micro(pe, depth)


def test_operands_are_those_of_the_array():
    micro = Micro(get_pe("mac")(rows=1, lanes=4, weight_format="int4", group=8))
    with pytest.raises(HwsimError, match="do not fit"):
        micro.job(np.zeros((1, 12), np.uint8), np.zeros(12, np.int8), np.ones((1, 1), np.float16))


def row_of(design):
    """What the page says of a design. A word waits a cycle in the queue, and then is a beat like any other."""
    micro = accelerator(design)
    pe = micro.pe
    end = np.ones(1, bool)
    timing = None if pe.depends_on else pe.timing(None, end, end)
    return [
        design,
        f"`{pe.name}`",
        f"{pe.rows} x {pe.lanes}",
        f"{pe.weight_format} x {pe.activation_format}",
        f"{micro.word_bits} bits",
        f"interval + {pe.drain + 1}" if timing is None else str(timing.latency[0] + 1),
        "1 and more" if timing is None else str(timing.interval[0]),
        "`make test`" if design in IN_EVERY_TEST else "`make test-full`",
    ]


def test_the_page_has_every_design_with_its_cycles():
    (table,) = re.findall(r"(?m)^\| design \|.*\n\|[-|]+\n((?:\|.*\n)+)", PAGE.read_text(encoding="utf-8"))
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    assert rows == [row_of(design) for design in DESIGNS]


def test_a_word_waits_one_cycle_in_the_queue():
    """The one cycle that the page adds to an array's latency, in the recurrence that the RTL is held to."""
    pe = accelerator("int4 multiplied").pe
    end = np.ones(1, bool)
    timing = pe.timing(None, end, end)
    direct, queued = (recurrence(timing, end, Schedule([0], [0], depth)).take for depth in (0, Micro(pe).queue_depth))
    assert queued[0] - direct[0] == 1
