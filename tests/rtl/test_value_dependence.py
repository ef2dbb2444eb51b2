"""One layer under two recipes: cycles of the RTL follow the codes on PEs that skip, and on no other."""

import dataclasses

import numpy as np
import pytest

from hwsim.pe import get_pe, pe_names
from hwsim.pe.twin import Schedule
from hwsim.quantize import WeightRule, load_recipe, quantize_activations, quantize_weights
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.stimuli import stimulus
from hwsim.rtl_flow.verify import Part, simulator_of

pytestmark = pytest.mark.rtl

ROWS = 16
# Of each format two rules for the same matrix, the one with fewer zero digits second.
RULES = {
    "ternary": (load_recipe("ternary-b158").weights, WeightRule(format="ternary", group="tensor")),
    "int4": tuple(load_recipe(name, {"weights.format": "int4"}).weights for name in ("int8", "sparse24-int8")),
    "int8": (load_recipe("int8").weights, load_recipe("sparse24-int8").weights),
    "uint3": tuple(WeightRule(format="uint3", zero_point="minmax", scale=scale) for scale in ("mse", "absmax")),
}


def arrays():
    """By name: every variant that skips, and one that does not, as arrays for whole rows of the layer, one plane."""
    every = {f"{name}_{variant}": pe for name in pe_names() for variant, pe in get_pe(name).variants().items()}
    chosen = {name: pe for name, pe in every.items() if "codes" in pe.depends_on}
    chosen["mac"] = dataclasses.replace(every["mac_int8"], accumulator=None)
    return {name: for_the_layer(pe) for name, pe in chosen.items()}


def for_the_layer(pe):
    keys = {"group": 384, "max_groups": 1, "accumulator": None, "activation_format": "int8"}
    return dataclasses.replace(pe, **keys, **({"planes": 1} if pe.weight_planes > 1 else {}))


@pytest.fixture(scope="module")
def measured(layer):
    """By array: beats and cycles under both rules, from Verilator, where bits and transfers equal the models'."""
    found = arrays()
    parts = [Part(name, pe, 0) for name, pe in found.items()]
    cases = [[case(part, layer, which) for part in parts] for which in (0, 1)]
    played = simulator_of(parts).play([[one.job() for one in row] for row in cases])
    outcome = {name: [] for name in found}
    for row, records in zip(cases, played.records, strict=True):
        for one, record in zip(row, records, strict=True):
            assert one.faults(record) == []
            outcome[one.part].append((len(record.put), record.take[-1]))
    return outcome


def case(part, layer, which):
    """The first rows of the layer under one of the rules, without gaps or stalls."""
    plane = quantize_weights(layer.name, layer.weights[:ROWS], RULES[part.pe.weight_format][which]).plain("the test")
    x = quantize_activations(layer.inputs[:1], load_recipe("int8").activations)
    scales = np.broadcast_to(plane.scales, (ROWS, 1))
    made = stimulus("layer", part.pe, [(plane.codes, x.codes[0], scales, plane.zeros)])
    idle = Schedule([0] * len(made.beats), [0] * len(made.sums), part.depth)
    return Case.of(part.name, part.pe, made, idle, seed=which)


def test_fewer_digits_take_fewer_cycles_where_zeros_are_skipped(measured):
    skipping = {name for name in measured if name != "mac"}
    assert {"ternary_skip", "ternary_serial", "shift_add_csd_skip", "shift_add_csd_skip_zero"} <= skipping
    for name in skipping:
        (beats, many), (same, few) = measured[name]
        assert beats == same and few < many, name


def test_cycles_of_an_array_that_does_not_skip_follow_no_code(measured):
    first, second = measured["mac"]
    assert first == second
