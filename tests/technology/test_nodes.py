"""The six nodes and the FPGA: every action of every PE has an energy, and a smaller node never takes more."""

from __future__ import annotations

import inspect
from itertools import pairwise

import numpy as np
import pytest

from hwsim.pe import PE, get_pe, pe_names
from hwsim.technology import load_technology
from hwsim.technology.widths import float_factors, float_widths, shift_factors

NODES = ("180nm", "45nm", "28nm", "16nm", "7nm", "5nm")
ALL = (*NODES, "asic-45nm", "fpga-16nm")
PICO = 1e-12


def valid_codes(pe: PE, shape: tuple[int, int]) -> np.ndarray:
    """Codes of a format, the reserved ones left out, each about as often."""
    fmt = pe.weights
    allowed = [code for code in range(2**fmt.bits) if np.isfinite(fmt.values[code]) and code not in fmt.reserved]
    return np.resize(np.array(allowed, np.uint16 if fmt.bits > 8 else np.uint8), shape)


def actions_of(pe: PE) -> dict[str, int]:
    """What a variant counts for a matrix of its own shape, with outliers where it takes some."""
    if pe.constants is not None:
        return pe.actions(pe.constants[0])
    counted = pe.actions(valid_codes(pe, (pe.rows * pe.weight_planes, pe.group * pe.max_groups)))
    if "outliers" in inspect.signature(pe.count_actions).parameters:
        counted |= pe.count_actions(pe.group * pe.rows, rows=pe.rows, groups=1, outliers=2)
    return counted


def every_action() -> set[str]:
    """All that any variant of any PE counts, and what the accelerators add."""
    variants = [variant for name in pe_names() for variant in get_pe(name).variants().values()]
    counted = {action for variant in variants for action in actions_of(variant)}
    return counted | {"vector_op", "link_bytes", "buffer_read_bytes", "buffer_write_bytes", "pcie_link_bytes"}


ACTIONS = sorted(every_action())


def test_the_variants_count_the_actions_that_are_known_to_matter():
    expected = {
        "shift_add", "table_lookup", "table_add", "xnor_count", "complex_part_add", "popcount_input", "region_multiply",
        "region_add", "row_multiply", "operand_mux", "idle_lane", "mac_fp16_fp16", "merge", "round_fp16", "round_fp32",
        "shift_pot4", "add_exponent_pot4", "mac_fp8_e4m3_fp8_e4m3", "ternary_add", "zero_skip", "sum_x_add",
    }  # fmt: skip
    assert expected <= set(ACTIONS)


@pytest.mark.parametrize("name", ALL)
def test_every_action_of_every_variant_has_an_energy_at_every_node(name):
    technology = load_technology(name)
    for action in ACTIONS:
        energy = technology.action(action).energy_j
        assert 0 < energy.low <= energy.typical <= energy.high < 1e-9, action


@pytest.mark.parametrize("action", ACTIONS)
def test_a_smaller_node_never_takes_more(action):
    energies = [load_technology(node).action(action).energy_j.typical for node in NODES]
    assert all(larger >= smaller for larger, smaller in pairwise(energies))


def test_a_bare_multiply_add_and_memories_shrink_with_the_node():
    nodes = [load_technology(node) for node in NODES]
    for figure in (
        [node.int8_mac.energy_j.typical for node in nodes],
        [node.int8_mac_area_m2()[0].typical for node in nodes],
        [node.memory_area_m2(65536)[0].typical for node in nodes],
        [node.action("buffer_read_bytes", 65536).energy_j.typical for node in nodes],
    ):
        assert all(larger > smaller for larger, smaller in pairwise(figure))


@pytest.mark.parametrize(
    ("action", "picojoules"),
    [
        # Horowitz, ISSCC 2014, Fig. 1.1.9, with Aladdin's 0.009 pJ for each registered bit, worked by hand.
        ("shift_add", 0.05 + 0.05 * 0.5 + 24 * 0.009),
        ("table_lookup", 0.05 + 3 * 0.5 * 0.05 + 16 * 0.009),
        ("xnor_count", 1.5 * 0.1 / 32 + 2 * 0.009),
        ("popcount_input", 0.1 / 32 + 0.009),
        ("merge", 0.2),
        ("round_fp16", 0.1 * 4 * 7 * 0.5 + 0.1),
        # 11 x 11 bits of significand, 6 of exponent, a product of 81 bits shifted by five stages.
        ("mac_fp16_fp16", 0.2 * 121 / 64 + 0.03 * 6 / 8 + 0.1 * 81 / 32 * 3.5 + 81 * 0.009),
        # Shifts by up to 7: three stages, 15 bits.
        ("shift_pot4", 0.05 * 15 / 16 * (3 * 0.5 + 1) + 30 * 0.009),
        ("mac_int4_int4", 0.2 / 4 + 0.05 / 2 + 16 * 0.009),
    ],
)
def test_energies_at_45_nm_worked_by_hand(action, picojoules):
    assert load_technology("45nm").action(action).energy_j.typical == pytest.approx(picojoules * PICO, rel=1e-9)


def test_an_energy_at_7_nm_worked_by_hand():
    energy = load_technology("7nm").action("sum_x_add").energy_j
    equations, points = 0.047815 / 0.69885, 0.084 / 0.23  # 0.1776 x 0.49 - 0.09097 x 0.7 + 0.02447
    assert energy.typical == pytest.approx(0.05 * PICO * (equations * points) ** 0.5, rel=1e-4)
    assert energy.low == pytest.approx(0.05 * PICO * equations, rel=1e-4)
    assert energy.high == pytest.approx(0.05 * PICO * points * 2.1, rel=1e-9)  # wires and clock


def test_a_floating_point_multiply_is_about_the_published_multiply_and_add():
    ours = load_technology("asic-45nm").action("mac_fp16_fp16").energy_j
    assert ours.low <= (1.1 + 0.9) * PICO <= ours.high  # Fig. 1.1.9: FP16 multiply, FP32 add


@pytest.mark.parametrize(
    ("name", "significand", "exponent", "fixed"),
    # Bits in fixed point: those of the largest value in units of the smallest subnormal, OCP and IEEE 754 tables.
    [
        ("fp16", 11, 5, 40),
        ("fp8_e4m3", 4, 4, 18),
        ("fp8_e5m2", 3, 5, 32),
        ("fp6_e3m2", 3, 3, 9),
        ("fp6_e2m3", 4, 2, 6),
        ("fp4_e2m1", 2, 2, 4),
        ("bf16", 8, 8, 261),
    ],
)
def test_widths_of_floating_point_formats(name, significand, exponent, fixed):
    assert float_widths(name) == (significand, exponent, fixed)


def test_products_are_as_wide_as_the_array_that_makes_them():
    # From the PE's own documentation: a product of FP8 E4M3 takes 37 bits and one of FP16 81.
    assert float_factors("fp8_e4m3", "fp8_e4m3")["fixed_bits"].value == 37
    assert float_factors("fp16", "fp16")["fixed_bits"].value == 81
    assert shift_factors("pot2")["shift_stages"].value == 1


def test_leakage_comes_from_sources_of_the_node_alone():
    known = {node: load_technology(node).file.leakage_w_per_m2 for node in NODES}
    assert {node for node, leakage in known.items() if leakage is not None} == {"180nm", "45nm", "7nm", "5nm"}
    assert known["45nm"].value == pytest.approx(79.11e-9 / 4.522e-12, rel=1e-3)
    assert load_technology("45nm").memory_leakage_w(8192)[0].high == pytest.approx(8.75319e-3, rel=1e-9)
    assert all(load_technology(node).memory_leakage_w(8192) is None for node in NODES if node != "45nm")


def test_area_of_a_multiply_add_counts_cells():
    area = load_technology("45nm").int8_mac_area_m2()[0]
    assert area.typical == pytest.approx((64 * 0.798 + 64 * 4.256) * 1e-12, rel=1e-3)
    assert area.high == pytest.approx((64 * 0.798 + (56 + 32) * 4.256) * 1e-12, rel=1e-3)


@pytest.mark.parametrize("node", ["28", "16", "7", "5"])
def test_what_nodes_scale_from_is_the_tables_multiply_add(node):
    """The point at 45 nm of their power laws is the sum that asic-45nm has: one number, said in several files."""
    table = load_technology("asic-45nm").file.constants
    band = load_technology(f"{node}nm").file.bands[f"energy_45_to_{node}"]
    (law,) = (method for method in band.methods if method.method == "power_law")
    (point,) = (point for point in law.points if point.nm == 45)
    assert point.value == pytest.approx(table["int8_multiply"].value + table["int8_add"].value, rel=1e-12)
