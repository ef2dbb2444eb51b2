"""Tables of every size in Verilator, and what the tables of ternary weights hold."""

import itertools
import re

import numpy as np
import pytest

from hwsim.pe import get_pe
from hwsim.pe.twin import Schedule, random_schedule
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.formal import prove_lane
from hwsim.rtl_flow.stimuli import stimulus
from hwsim.rtl_flow.verify import Part, rounds_of, simulator_of

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl

LUT = get_pe("lut")
TRITS = list(itertools.product((-1, 0, 1), repeat=3))
FEW = (-127, -1, 0, 1, 127)


def sized(inputs, tables, weight_format, form, **more):
    lanes = inputs * tables
    shape = {"rows": 1, "lanes": lanes, "group": lanes, "max_groups": 2}
    return LUT(**shape, weight_format=weight_format, inputs=inputs, form=form, **more)


ARRAYS = {
    "g2": sized(2, 3, "bipolar3", "serial", zero_point=True),
    "g3": sized(3, 1, "uint4", "serial"),
    "g4": sized(4, 2, "uint2", "serial", zero_point=True),
    "g5": sized(5, 1, "int2", "serial"),
    "g2_parallel": sized(2, 1, "uint3", "parallel"),
    "g3_parallel": sized(3, 2, "int2", "parallel"),
    "g5_parallel": sized(5, 2, "bipolar1", "parallel", zero_point=True),
}
THREE = {packing: sized(3, 1, "ternary", "parallel", packing=packing) for packing in ("dense", "tl2")}


@pytest.fixture(scope="module")
def build():
    """Parts, and the one build that holds them all."""
    parts = [Part(name, pe, 0) for name, pe in {**ARRAYS, **THREE}.items()]
    return parts, simulator_of(parts)


def faults(simulator, cases):
    played = simulator.play([[case.job() for case in row] for row in cases])
    return [
        fault
        for row, records in zip(cases, played.records, strict=True)
        for case, record in zip(row, records, strict=True)
        for fault in case.faults(record)
    ]


def test_tables_of_two_to_five_inputs_bit_by_bit_and_plane_by_plane(build):
    parts, simulator = build
    assert {(pe.inputs, pe.form) for pe in ARRAYS.values()} >= {(g, "serial") for g in (2, 3, 4, 5)}
    assert faults(simulator, list(rounds_of(parts, seeds=3))) == []


def test_every_pattern_of_three_trits_against_sums_by_hand(build):
    """All 27 patterns meet the extremes of their activations in every order; results are the sums themselves."""
    parts, simulator = build
    patterns = np.array([[trit & 3 for trit in three] for three in TRITS], np.uint8)
    activations = np.array(list(itertools.product(FEW, repeat=3)), np.int8)
    cases = []
    for part in parts:
        if part.pe.ternary:
            ones = np.ones((27, 1), np.float16)
            made = stimulus("random", part.pe, [(patterns, x, ones, None) for x in activations])
            by_hand = [[sum(w * int(v) for w, v in zip(three, x, strict=True))] for x in activations for three in TRITS]
            assert (made.sums >> 24).tolist() == by_hand
            mood = random_schedule(np.random.default_rng(1), len(made.beats), len(made.sums))
            cases.append(Case.of(part.name, part.pe, made, Schedule(mood.gaps, mood.stalls, 0), 1))
    assert [len(case.stimulus.sums) for case in cases] == [27 * 125] * 2
    assert faults(simulator, [cases]) == []


def test_a_table_holds_its_fourteen_sums_a_cycle_after_its_activations_came():
    from amaranth.sim import Simulator

    from hwsim.pe.lut.rtl import TernaryRows
    from hwsim.pe.shape import array_shape

    pe, tables = THREE["tl2"], []

    class Watched(TernaryRows):
        def _table(self, m, t):
            tables.append(super()._table(m, t))
            return tables[-1]

    dut, found = Watched(array_shape(pe), pe), []

    async def steps(ctx):
        for x in itertools.product(FEW, repeat=3):
            ctx.set(dut.i.payload.x, x)
            await ctx.tick()
            found.append((x, [ctx.get(entry) for entry in tables[0]]))

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(steps)
    simulator.run()
    upper = {9 * a + 3 * b + c: (a, b, c) for a, b, c in TRITS if 9 * a + 3 * b + c >= 0}
    assert len(tables) == 1 and len(upper) == 14
    for x, entries in found:
        assert entries == [sum(w * v for w, v in zip(upper[k], x, strict=True)) for k in range(14)]


def test_the_lane_of_a_ternary_table_equals_the_multiplier_for_every_input():
    assert prove_lane("ternary", LUT.variants()["ternary"]).holds is True


def test_rows_share_the_tables_of_a_beat():
    from hwsim.gateware.verilog import verilog
    from hwsim.rtl_flow import tools

    with tools.environment():
        texts = [
            verilog(LUT(rows=rows, lanes=6, group=6, weight_format="ternary", inputs=3).component(), "array")
            for rows in (1, 4)
        ]
    for text in texts:
        registers = set(re.findall(r"reg (?:signed )?\[\d+:0\] (table_\d+_\d+)\b", text))
        assert registers == {f"table_{t}_{k}" for t in range(2) for k in range(1, 14)}
