"""A real layer under FlightLLM's pattern in Verilator: bits, transfers, and cycles that follow the density."""

from fractions import Fraction

import numpy as np
import pytest

from hwsim.pe import get_pe
from hwsim.pe.twin import Schedule
from hwsim.quantize import load_recipe, quantize_activations, quantize_weights
from hwsim.rtl_flow import run_layer
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.stimuli import stimulus
from hwsim.rtl_flow.verify import Part, simulator_of

pytestmark = pytest.mark.rtl

# So many credits that no row waits for one, short though rows may be: cycles are beats then.
WHOLE = {"rows": 4, "weight_format": "int4", "group": 128, "max_groups": 3, "credits": 32}
DESIGNS = {
    "single": get_pe("sparse")(**WHOLE, lanes=4, cascade=2),
    "packed": get_pe("sparse")(**WHOLE, lanes=8, packed=True),
}
BEATS = {"single": {0: 0, 2: 1, 4: 1, 8: 2, 16: 4}, "packed": {0: 0, 2: 1, 4: 1, 8: 2, 16: 2}}
SHIPPED = 0.5
DENSITIES = (SHIPPED, 0.25, 0.0625)


def pruned(layer, density, rows=None):
    """Plane, N of blocks and activations under the shipped recipe at a density; 1 prunes nothing."""
    recipe = load_recipe("flightllm", {"weights.sparsity.density": density})
    matrix = quantize_weights(layer.name, layer.weights[:rows], recipe.weights)
    return matrix.plain("the test"), matrix.block_counts, quantize_activations(layer.inputs, recipe.activations).codes


def dense(plane, x):
    """The product of the pruned matrix with all its zeros, by definition."""
    weights = np.where(plane.codes > 7, plane.codes.astype(int) - 16, plane.codes.astype(int))
    dots = (weights * x.astype(int)).reshape(len(weights), 3, 128).sum(axis=2)
    return [
        float(sum(Fraction(float(s)) * int(d) for s, d in zip(*row, strict=True)))
        for row in zip(plane.scales, dots, strict=True)
    ]


def beats_of_blocks(name, counts):
    """Of every 16 rows, four blocks of the array's 4; each has a weight here."""
    return sum(4 * BEATS[name][n] for n in counts.ravel().tolist())


def case(name, layer, density, rows, schedule):
    plane, counts, x = pruned(layer, density, rows)
    pe = DESIGNS[name]
    made = stimulus("layer", pe, [(plane.codes, x[0], plane.scales, None)], counts)
    assert len(made.beats) == beats_of_blocks(name, counts)
    assert pe.to_float(made.sums).ravel().tolist() == dense(plane, x[0])
    return Case.of(name, pe, made, schedule(len(made.beats), len(made.sums)), seed=0)


def busy(beats, rows):
    rng = np.random.default_rng(0)
    return Schedule(rng.integers(0, 3, beats).tolist(), rng.integers(0, 300, rows).tolist())


def idle(beats, rows):
    return Schedule([0] * beats, [0] * rows)


@pytest.fixture(scope="module")
def measured(layer):
    """Of the whole layer at the shipped density under back-pressure, then of 64 rows at falling densities: runs."""
    rounds = [[case(name, layer, SHIPPED, None, busy) for name in DESIGNS]]
    rounds += [[case(name, layer, density, 64, idle) for name in DESIGNS] for density in (1.0, *DENSITIES)]
    played = simulator_of([Part(name, pe, 0) for name, pe in DESIGNS.items()]).play(
        [[one.job() for one in row] for row in rounds]
    )
    return [list(zip(row, records, strict=True)) for row, records in zip(rounds, played.records, strict=True)]


def test_a_real_layer_bits_and_every_transfer(measured):
    for one, record in measured[0]:
        assert one.faults(record) == []
        assert one.sums == 384 and one.stalled_results > 40


def test_the_same_shape_takes_cycles_by_its_density(measured):
    cycles = {name: [] for name in DESIGNS}
    for row in measured[1:]:
        for one, record in row:
            assert one.faults(record) == []
            assert record.take[-1] == len(record.put) + one.pe.drain, "a beat a cycle, and a latency at the end"
            cycles[one.part].append(len(record.put))
    assert cycles["single"][0] == 16 * 24 * 4 and cycles["packed"][0] == 16 * 24 * 2, "nothing pruned: N = 16"
    assert cycles["single"] == sorted(cycles["single"], reverse=True) and len(set(cycles["single"])) == 4
    # Packed products need whole blocks: with N = 8 the same multipliers are as slow as with N = 16.
    assert 0.9 < cycles["packed"][1] / cycles["packed"][0] <= 1
    assert 1.9 < cycles["single"][0] / cycles["single"][1] < 2.1
    # N = 2 idles half of the multipliers: a quarter of the weights takes more than a quarter of the beats.
    assert cycles["single"][3] > 1.3 * cycles["single"][2] / 4


@pytest.mark.full
@pytest.mark.parametrize("name", DESIGNS)
def test_a_real_layer_for_several_tokens(layer, name):
    plane, counts, x = pruned(layer, SHIPPED)
    verdict = run_layer(DESIGNS[name], plane.codes, x[:6], plane.scales, counts=counts, seed=6)
    assert verdict.faults == ()
    assert verdict.beats == 6 * beats_of_blocks(name, counts) and verdict.results == 6 * 96
    assert verdict.y.tolist() == [dense(plane, token) for token in x[:6]]
