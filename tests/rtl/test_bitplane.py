"""Zero points on bit planes in Verilator: every weight, activation and zero code, against products by hand."""

import itertools

import numpy as np
import pytest

from hwsim.pe import get_pe
from hwsim.pe.twin import Schedule, random_schedule
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.formal import prove_lane
from hwsim.rtl_flow.stimuli import stimulus
from hwsim.rtl_flow.verify import Part, simulator_of

pytestmark = pytest.mark.rtl

BITPLANE = get_pe("bitplane")
FORMATS = {"w2a4": ("bipolar2", "int4"), "w3a2": ("bipolar3", "bipolar2"), "w1a1": ("bipolar1", "bipolar1")}
LANES = {
    f"{name}_{form}": BITPLANE(
        rows=1, lanes=1, group=1, weight_format=weights, activation_format=activations, form=form, zero_point=True
    )
    for name, (weights, activations) in FORMATS.items()
    for form in ("parallel", "serial")
}


def bipolar(code, bits):
    return sum((1 if code >> i & 1 else -1) << i for i in range(bits))


def inputs_of(pe):
    """What a lane may be given: of integers the values, of bipolar ones the codes."""
    bits = pe.activations.bits
    return np.arange(1 << bits, dtype=np.uint8) if not pe.halves else np.arange(1 - (1 << bits - 1), 1 << bits - 1)


def every_case(name, pe):
    bits, inputs = pe.weights.bits, inputs_of(pe)
    trios = list(itertools.product(range(1 << bits), inputs.tolist(), range(1 << bits)))
    blocks = [
        (
            np.full((1, 1), w, np.uint8),
            np.full(1, x, inputs.dtype),
            np.ones((1, 1), np.float16),
            np.full((1, 1), z, np.uint8),
        )
        for w, x, z in trios
    ]
    made = stimulus("random", pe, blocks)
    value = (lambda x: x) if pe.halves else (lambda x: bipolar(x, pe.activations.bits))
    by_hand = [[(bipolar(w, bits) - bipolar(z, bits)) * value(x)] for w, x, z in trios]
    assert (made.sums >> 24).tolist() == by_hand
    mood = random_schedule(np.random.default_rng(2), len(made.beats), len(made.sums))
    return Case.of(name, pe, made, Schedule(mood.gaps, mood.stalls, 0), 2)


def test_every_weight_activation_and_zero_code():
    cases = [every_case(name, pe) for name, pe in LANES.items()]
    assert [len(case.stimulus.sums) for case in cases] == [4 * 15 * 4] * 2 + [8 * 4 * 8] * 2 + [2 * 2 * 2] * 2
    played = simulator_of([Part(name, pe, 0) for name, pe in LANES.items()]).play([[case.job() for case in cases]])
    assert [fault for case, record in zip(cases, played.records[0], strict=True) for fault in case.faults(record)] == []


def test_a_lane_with_a_zero_point_equals_the_multiplier_for_every_input():
    assert prove_lane("w2a4", LANES["w2a4_parallel"]).holds is True
