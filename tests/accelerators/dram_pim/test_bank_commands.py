"""All-bank commands: their distances, programs by recurrence against command by command, hand-computed products."""

from __future__ import annotations

import numpy as np
import pytest

from hwsim.accelerators.dram_pim.channel import ExplicitChannel
from hwsim.accelerators.dram_pim.commands import (
    ACT,
    MAC,
    MODE,
    PRE,
    READ_RESULTS,
    REFRESH,
    STORE_RESULTS,
    WRITE_RESULTS,
    WRITE_VECTOR,
    command_rules,
)
from hwsim.accelerators.dram_pim.description import BankUnits
from hwsim.accelerators.dram_pim.products import ProductBuilder, Share, Slice, groups, pages
from hwsim.accelerators.dram_pim.program import BankProgram, Builder, Evaluator
from hwsim.errors import HwsimError
from hwsim.kernels.bank import run_commands
from hwsim.memory.dram import load_dram

DEVICES = {
    "aim": ("GDDR6_AiM", {}),
    "hbm": ("HBM2_PIM", {}),
    "aim, four activates": ("GDDR6_AiM", {"pim.activates": 4}),
    "hbm, four activates": ("HBM2_PIM", {"pim.activates": 4}),
    "aim, refreshed often": ("GDDR6_AiM", {"timing.tREFI": 300}),
    "hbm, refreshed often": ("HBM2_PIM", {"timing.tREFI": 400}),
}
AIM_UNITS = BankUnits(
    per_channel=16, vector_beats=64, accumulators=32, attention_results=1, stationary="vector", layout="whole",
    restores=True, results="sums", clock_divider=2,
)  # fmt: skip
HBM_UNITS = BankUnits(
    per_channel=8, vector_beats=8, accumulators=8, attention_results=8, stationary="results", layout="dense",
    restores=False, results="lanes", clock_divider=4,
)  # fmt: skip


def random_program(rules, has_modes, rng):
    """Legal commands in random order: registers behind a row need one open, and so do products."""
    builder, is_open = Builder(rules), False
    for kind in rng.integers(5, size=10):
        if kind == 0 and has_modes:
            builder.send(WRITE_VECTOR, int(rng.integers(1, 6)))
        elif kind == 1 and has_modes:
            builder.send(WRITE_RESULTS, int(rng.integers(1, 5)))
        elif kind in (0, 1):
            builder.open_row()
            builder.send(WRITE_VECTOR if kind == 0 else STORE_RESULTS, int(rng.integers(1, 5)))
            is_open = True
        elif kind == 2 and (is_open or has_modes):
            builder.send(READ_RESULTS, int(rng.integers(1, 9)))
        else:
            if kind == 3 or not is_open:
                builder.open_row()
            is_open, count = True, int(rng.integers(1, 8))
            builder.send(MAC, count, rng.integers(1, 12, count))
    return BankProgram(tuple(builder.runs), int(rng.integers(0, 20)))


@pytest.mark.parametrize("what", DEVICES)
@pytest.mark.parametrize("seed", range(3))
def test_runs_take_what_their_commands_take(what, seed):
    name, changes = DEVICES[what]
    device = load_dram(name, changes)
    rules, rng = command_rules(device), np.random.default_rng(seed)
    program, until = random_program(rules, device.pim.has_modes, rng), int(rng.integers(0, 300))
    explicit = ExplicitChannel(device)
    assert Evaluator(rules).run(program, until) == explicit.run(program, until)
    assert [tick for tick, _ in explicit.log] == sorted(tick for tick, _ in explicit.log)


def test_the_kernel_is_the_same_uncompiled(monkeypatch):
    device = load_dram("GDDR6_AiM", {"timing.tREFI": 300})
    rules = command_rules(device)
    program = random_program(rules, True, np.random.default_rng(5))
    compiled = Evaluator(rules).run(program, 40, repeats=3)
    monkeypatch.setattr("hwsim.accelerators.dram_pim.program.run_commands", run_commands.py_func)
    assert Evaluator(rules).run(program, 40, repeats=3) == compiled


def test_distances_of_aim_are_those_of_its_simulator():
    """arkhadem/aim_simulator@0f28a07bdb src/dram/impl/GDDR6.cpp, its constraints worked out by hand."""
    rules = command_rules(load_dram("GDDR6_AiM"))
    expected = {
        (ACT, MAC): 56, (ACT, PRE): 54, (PRE, ACT): 32, (MAC, MAC): 2, (MAC, PRE): 12, (WRITE_VECTOR, WRITE_VECTOR): 2,
        (WRITE_VECTOR, READ_RESULTS): 12, (WRITE_RESULTS, READ_RESULTS): 14, (READ_RESULTS, WRITE_VECTOR): 5,
        (READ_RESULTS, WRITE_RESULTS): 5, (READ_RESULTS, READ_RESULTS): 2, (PRE, REFRESH): 32, (REFRESH, ACT): 210,
        (MODE, PRE): 32, (MODE, READ_RESULTS): 32, (MAC, READ_RESULTS): 1,
    }  # fmt: skip
    assert {pair: rules.of(*pair) for pair in expected} == expected


def test_registers_behind_a_row_are_its_columns():
    timing, rules = load_dram("HBM2_PIM").timing, command_rules(load_dram("HBM2_PIM"))
    assert rules.of(WRITE_VECTOR, PRE) == timing.CWL + timing.BL + timing.tWR
    assert rules.of(ACT, WRITE_VECTOR) == timing.tRCDWR + 1  # HBM's activate takes a cycle more
    assert rules.of(MAC, MAC) == timing.tCCD_L and rules.of(READ_RESULTS, READ_RESULTS) == timing.tCCD_S


def test_hbm_pim_has_the_timings_of_samsungs_simulator():
    """SAITPublic/PIMSimulator@3703d1f19c ini/HBM2_samsung_2M_16B_x64.ini, names of that file by ours."""
    theirs = {
        "CL": 20, "CWL": 8, "tRCDRD": 14, "tRCDWR": 10, "tRP": 14, "tRAS": 33, "tRC": 47, "tWR": 16, "tRTP": 5,
        "tCCD_S": 2, "tCCD_L": 4, "tRRD_S": 4, "tRRD_L": 6, "tFAW": 16, "tWTR_S": 4, "tWTR_L": 9, "tREFI": 3900,
        "tRFC": 350, "tREFIpb": 121, "tRFCpb": 160,
    }  # fmt: skip
    timing = load_dram("HBM2_PIM").timing
    assert {name: getattr(timing, name) for name in theirs} == theirs


def one_share(rows, beats, drain=0):
    return Share(rows, (Slice(64, beats),), np.ones((1, beats), np.int64), drain, 32)


def test_a_product_by_hand():
    """64 columns of a vector, 2 rows a unit: each row of the DRAM is PRE, 32, ACT, 56, 64 columns 2 apart.

    Vector 0 to 126, results 128 and 130; mode at 131, PRE 163, ACT 195, MAC 251 to 377; PRE 389, ACT 421, MAC 477 to
    603; mode at 604, results read at 636 and 638, there at 640.
    """
    device = load_dram("GDDR6_AiM")
    program = ProductBuilder(command_rules(device), AIM_UNITS).program([one_share(2, 64)])
    explicit = ExplicitChannel(device, refresh=False)
    assert explicit.run(program).cycles == 640
    sent = [(tick, command) for tick, command in explicit.log if command in (MODE, PRE, ACT, READ_RESULTS)]
    assert sent == [(131, MODE), (163, PRE), (195, ACT), (389, PRE), (421, ACT), (604, MODE), (636, READ_RESULTS),
                    (638, READ_RESULTS)]  # fmt: skip
    assert Evaluator(command_rules(device), refresh=False).run(program).cycles == 640
    assert program.counts() == {WRITE_VECTOR: 64, WRITE_RESULTS: 2, PRE: 2, ACT: 2, MAC: 128, READ_RESULTS: 2}


def test_reading_waits_for_the_pipeline_of_the_units_and_the_change_of_mode_does_not():
    rules = command_rules(load_dram("GDDR6_AiM"))
    took = [
        Evaluator(rules, refresh=False).run(ProductBuilder(rules, AIM_UNITS).program([one_share(2, 64, drain)])).cycles
        for drain in (0, 31, 40)
    ]
    assert took == [640, 640, 649]  # the last column is taken at 605; reads begin at 636 or drain after that


def test_a_slow_unit_holds_the_columns_up():
    rules = command_rules(load_dram("GDDR6_AiM"))
    builder, evaluate = ProductBuilder(rules, AIM_UNITS), Evaluator(rules, refresh=False)
    fast, slow = (
        evaluate.run(builder.program([Share(2, (Slice(64, 64),), np.full((1, 64), gap, np.int64), 0, 32)])).cycles
        for gap in (2, 10)
    )
    assert (
        slow - fast == 8 * 2 * 63
    )  # what follows a row's last column hides behind the next row, or the change of mode


def test_results_stay_while_the_vector_is_written_again():
    """16 rows in groups of 8, 2 slices: the vector is written for each, and lanes are read unit by unit."""
    rules = command_rules(load_dram("HBM2_PIM"))
    share = Share(16, (Slice(8, 8), Slice(8, 8)), np.ones((1, 16), np.int64), 0, 8)
    counts = ProductBuilder(rules, HBM_UNITS).program([share]).counts()
    assert counts[WRITE_VECTOR] == 2 * 2 * 8 and counts[MAC] == 16 * 16
    assert counts[STORE_RESULTS] == 16 and counts[READ_RESULTS] == 16 * 8
    assert counts[ACT] == 2 * (2 * (1 + 2) + 1)  # registers, two rows of 32 columns, for each slice; results


def test_rows_lie_whole_in_rows_of_the_dram_or_take_their_own():
    gaps = np.arange(24)[None]
    assert [len(page) for page in pages(gaps, range(5), 64, dense=False)] == [48, 48, 24]
    assert [len(page) for page in pages(gaps, range(5), 64, dense=True)] == [64, 56]
    assert [len(page) for page in pages(np.ones((1, 70), np.int64), range(2), 64, dense=False)] == [64, 6, 64, 6]
    each = np.arange(6).reshape(3, 2)
    assert np.concatenate(list(pages(each, range(1, 3), 2, dense=False))).tolist() == [2, 3, 4, 5]


@pytest.mark.parametrize(("rows", "sizes"), [(8, [8]), (22, [22]), (63, [32, 31]), (65, [22, 22, 21])])
def test_groups_are_even(rows, sizes):
    assert [len(group) for group in groups(rows, 32)] == sizes


def test_a_refresh_goes_before_the_next_row():
    device = load_dram("GDDR6_AiM")
    rules = command_rules(device)
    program = ProductBuilder(rules, AIM_UNITS).program([one_share(2, 64)])
    spent = Evaluator(rules).run(program, until_refresh=200)  # due after the first row was opened at 195
    assert spent.refreshes == 1
    assert spent.cycles == 640 + device.timing.tRFC  # PRE, 32, REFRESH, 210, ACT in place of PRE, 32, ACT
    assert spent.until_refresh == 200 + device.timing.tREFI - spent.cycles


def test_several_activates_fill_their_window():
    gang = load_dram("GDDR6_AiM", {"pim.activates": 4})
    one, four = (
        Evaluator(rules, refresh=False).run(ProductBuilder(rules, AIM_UNITS).program([one_share(1, 64)])).cycles
        for rules in (command_rules(load_dram("GDDR6_AiM")), command_rules(gang))
    )
    assert four - one == 3 * gang.timing.tFAW


@pytest.mark.parametrize(
    ("name", "changes", "said"),
    [
        ("GDDR6_14000", {}, "nothing computes at the banks"),
        ("GDDR6_AiM", {"organisation.ranks": 2}, "bank by bank in lockstep"),
    ],
)
def test_devices_without_units(name, changes, said):
    with pytest.raises(HwsimError, match=said):
        command_rules(load_dram(name, changes))


def test_a_device_names_all_of_its_registers_timings():
    with pytest.raises(HwsimError, match="CL_REG"):
        load_dram("HBM2_PIM", {"pim.tMOD": 10})


def test_a_product_without_an_open_row_is_refused():
    device = load_dram("HBM2_PIM")
    builder = Builder(command_rules(device))
    builder.send(MAC, 1)
    with pytest.raises(HwsimError, match="MAC with rows closed"):
        ExplicitChannel(device).run(BankProgram(tuple(builder.runs)))
