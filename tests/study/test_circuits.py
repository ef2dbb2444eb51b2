"""Studies of circuits: rows from records of known sizes, worked by hand."""

import pytest

from hwsim.errors import HwsimError
from hwsim.figures.rows import number
from hwsim.study.circuits import fp8_int8, hnlpu_area, lut_density, mixpe


def entry(label, **sizes):
    parts = {part: {"nand2": nand2, "area_um2": 24 * nand2} for part, nand2 in sizes.items()}
    return {"label": label, "target": "cells", "way": "plain", "parts": parts}


def test_a_rounded_lane_is_the_exact_one_and_its_share_of_the_rounder():
    """By hand: 4 lanes; INT8 400 + 40 gates make 110 a lane; FP8 800 + 80 make 220, a rounder of 200 adds 50."""
    entries = [
        entry(fp8_int8.BASE, front=400, group_sums=40),
        entry("FP8 E4M3 lane, exact accumulator", front=800, group_sums=80),
        entry("FP8 E4M3 lane, rounded to FP16", rounder=200), entry(fp8_int8.UNIT_BASE, whole=500, step=300),
        entry("FP8 E4M3 unit, FP16 accumulator", whole=600, step=400),
    ]  # fmt: skip
    rows = {row["circuit"]: row for row in fp8_int8.rows(entries)}
    rounded = rows["FP8 E4M3 lane, rounded to FP16"]
    assert (rounded["total_nand2"], rounded["rounder_nand2"], rounded["over_int8_percent"]) == (270, 50, 145.5)
    assert rows["FP8 E4M3 lane, exact accumulator"]["over_int8_percent"] == 100
    assert rows["FP8 E4M3 unit, FP16 accumulator"]["over_int8_percent"] == 20


def test_a_serial_array_is_charged_its_cycles():
    """16 products a beat: 1600 gates make 100 for a MAC a cycle, and 400 where a beat takes 4 cycles for 4 bits."""
    shape = {"pe": "lut", "rows": 4, "lanes": 4, "group": 32, "weight_format": "int4", "inputs": 4}
    entries = [
        entry(f"{form}, 4", front=1600) | {"parameters": {**shape, "form": form}} for form in ("serial", "parallel")
    ]
    found = {row["kind"]: row for row in lut_density.rows(entries)}
    assert [found[form]["nand2_cycles_per_mac"] for form in ("serial", "parallel")] == [400, 100]
    assert [found[form]["cycles"] for form in ("serial", "parallel")] == [4, 1]


def test_shift_add_is_held_against_the_multiplier_of_its_precision_and_target():
    of = {label: point for point in mixpe.points() for label in [point.label]}
    names = ("W4A8, multiplier", "W4A8, shift-add serial", "W8A8, multiplier")
    entries = [
        entry(name, front=size, whole=2 * size) | {"parameters": {"pe": of[name].pe, **of[name].parameters}}
        for name, size in zip(names, (800, 300, 4000), strict=True)
    ]
    over = [row["over_multiplier"] for row in mixpe.rows(entries)]
    assert over == [1, pytest.approx(300 * 3 / 800, abs=1e-3), 1] or over == [1, pytest.approx(300 * 4 / 800), 1]


def test_energies_are_held_against_the_multipliers(tmp_path):
    """Only of the same library and activity; without a record there are none."""
    path = tmp_path / "energy.toml"
    assert mixpe.energy_rows(path) == []
    values = (("mac", "int4", "a", 4e-12), ("shift_add", "parallel", "a", 5e-12), ("shift_add", "serial", "b", 6e-12))
    path.write_text("".join(
        f'[[energy]]\npe = "{pe}"\nvariant = "{variant}"\nlibrary = "osu018"\nactivity = "{activity}"\n'
        f"energy_j_per_mac = 9e-12\nfront_energy_j_per_mac = {energy}\n" for pe, variant, activity, energy in values
    ))  # fmt: skip
    assert [row["front_over_multiplier"] for row in mixpe.energy_rows(path)] == [1, 1.25, ""]


def test_embeddings_of_known_sizes_are_found_again():
    """Gates 100 an output, 50 an input and 6 a weight (metal), 90 a weight (cell): the published size, by hand."""

    def sized(kind, weight, by_input):
        shapes = (*hnlpu_area.SAMPLED[kind], *hnlpu_area.HELD_OUT[kind])
        return [entry(f"{kind}, {m} x {n}", whole=100 * m + by_input * n + weight * m * n) for m, n in shapes]

    found = hnlpu_area.rows([*sized(hnlpu_area.METAL, 6, 50), *sized(hnlpu_area.CELL, 90, 0)])
    sizes = {row["what"]: number(row, "nand2") for row in found}
    assert sizes["metal embedding"] == pytest.approx(100 * 128 + 50 * 1024 + 6 * 131072)
    assert sizes["cell embedding"] == pytest.approx(100 * 128 + 90 * 131072)
    assert sizes["SRAM, IHP 130 nm"] == round(524288 * 3.7508 / 7.2576)
    ratios = {key: ours.value.typical for key, ours in hnlpu_area.answers({hnlpu_area.NAME: found}, []).items()}
    assert ratios["metal-over-sram-ihp-130"] == pytest.approx(850432 / 270957, rel=1e-5)
    assert ratios["cell-over-metal"] == pytest.approx((100 * 128 + 90 * 131072) / 850432, rel=1e-5)


def test_an_incomplete_record_is_refused():
    with pytest.raises(HwsimError, match="record does not have"):
        fp8_int8.rows([entry(fp8_int8.BASE, front=1, group_sums=1)])
