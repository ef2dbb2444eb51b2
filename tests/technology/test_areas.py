"""Ratios of area: by hand from a small file, and the shipped ones of every variant in two libraries."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.pe import pe_names
from hwsim.synthesis import RECORDS
from hwsim.technology.areas import FLIP_FLOP_NAND2, HEAVY, synthesized_areas
from hwsim.technology.ratios import Ratios, load_ratios

FILE = Path(__file__).parent / "energy.toml"
INT4 = {"rows": 2, "lanes": 4, "weight_format": "int4", "activation_format": "int8", "zero_point": False}
RTL = catalog.data_root() / "rtl"


def test_the_spread_of_two_libraries_is_the_range():
    found = load_ratios(FILE).area_of("mac", INT4)
    # 4000 um2 of 8 lanes over 8000, and over 16000.
    assert dict(found.by_library) == pytest.approx({"one": 0.5, "two": 0.25})
    assert (found.area.low, found.area.value, found.area.high) == pytest.approx((0.25, 0.125**0.5, 0.5))
    assert found.area.kind == "derived" and found.synthesized == ()


def test_at_another_size_the_lanes_alone_bound_the_ratio_too(tmp_path):
    text = FILE.read_text()
    text = text.replace("area_um2 = 8000.0", "area_um2 = 8000.0\nfront_area_um2 = 2000.0")
    text = text.replace("area_um2 = 4000.0", "area_um2 = 4000.0\nfront_area_um2 = 200.0")
    (tmp_path / "energy.toml").write_text(text)
    fronts = load_ratios(tmp_path / "energy.toml")
    area = fronts.area_of("mac", INT4 | {"lanes": 32}).area
    assert (area.low, area.high) == pytest.approx((0.1, 0.5))
    assert (
        fronts.area_of("mac", INT4 | {"lanes": 32}).note == "synthesized at 2 rows of 4 lanes, here 2 rows of 32 lanes"
    )
    same = fronts.area_of("mac", INT4)
    assert same.area.low == pytest.approx(0.25) and same.note == ""


@pytest.fixture
def folder(tmp_path):
    """Records of the INT8 `mac` (2 x 4 lanes), and of a PE at two sizes, the larger in one library alone."""
    areas = {("int8", "a_stdcells"): (800, 300), ("int8", "b"): (8000, 3000)}
    others = {("small", "a_stdcells"): (100, 40), ("small", "b"): (2000, 700), ("large", "a_stdcells"): (160, 80)}
    for pe, entries in (("mac", areas), ("ternary", others)):
        (tmp_path / pe).mkdir()
        (tmp_path / pe / RECORDS).write_text("".join(_entry(*key, *value) for key, value in entries.items()))
    shutil.copy(RTL / "mac" / "int8.v", tmp_path / "mac")
    for name, rows in (("small", 1), ("large", 4)):
        (tmp_path / "ternary" / f"{name}.v").write_text(
            f'// spec: {{"rows": {rows}, "lanes": 2, "weight_format": "ternary", "zero_point": false}}\n'
        )
    return tmp_path


def _entry(variant, target, whole, front):
    sizes = f"whole = {{ area_um2 = {whole} }}\nfront = {{ area_um2 = {front} }}"
    sizes = sizes.replace(" }", ", register_um2 = 60 }")
    return f'[[synthesis]]\nvariant = "{variant}"\ntarget = "{target}"\nway = "plain"\nsource = "s"\n{sizes}\n'


def wanted(rows):
    return {"rows": rows, "lanes": 2, "weight_format": "ternary", "activation_format": "int8", "zero_point": False}


def test_areas_are_of_a_lane_in_every_library(folder):
    found = Ratios((), folder).area_of("ternary", wanted(1))
    # 50 um2 a lane over 100, and 1000 over 1000.
    assert dict(found.by_library) == pytest.approx({"a": 0.5, "b": 1.0})
    assert {(area.pe, area.library, area.source) for area in found.synthesized} == {
        (pe, library, "s") for pe in ("ternary", "mac") for library in "ab"
    }


def test_a_library_without_the_nearest_size_is_no_spread_of_libraries(folder):
    found = Ratios((), folder).area_of("ternary", wanted(4))
    assert dict(found.by_library) == pytest.approx({"a": 20 / 100})
    assert found.area.note == "one library: no spread"


def test_what_is_in_no_library_has_no_ratio(folder):
    assert Ratios((), folder).area_of("ternary", wanted(1) | {"activation_format": "int4"}) is None
    assert Ratios((), folder).area_of("lut", wanted(1)) is None
    assert Ratios(()).area_of("ternary", wanted(1)) is None


def test_flip_flops_of_another_library_are_the_other_end(folder):
    """By hand: 63.6608 / 10.976 NAND2 each instead of 4, on 60 um2 of the array as on 60 um2 of the `mac`."""
    for pe in ("mac", "ternary"):
        path = folder / pe / RECORDS
        path.write_text(path.read_text().replace('"b"', '"osu018_stdcells"').replace('"a_stdcells"', '"other"'))
    found = Ratios((), folder).area_of("ternary", wanted(1)).by_library
    more = 60 * (63.6608 / 10.976 / 4 - 1)
    assert found["osu018"] == pytest.approx(1.0)
    assert found[HEAVY] == pytest.approx((2000 + more) / 2 / ((8000 + more) / 8))


def test_osu_has_the_smallest_flip_flops():
    assert FLIP_FLOP_NAND2["osu018"] == min(FLIP_FLOP_NAND2.values()) == 4.0
    assert FLIP_FLOP_NAND2["gf180mcu"] == max(FLIP_FLOP_NAND2.values()) == pytest.approx(5.8)


@pytest.mark.parametrize("pe", pe_names())
def test_two_libraries_of_one_drawing_agree_on_every_variant(pe):
    """Each cell of OSU035 is OSU018's, 4 times as large: nobody may take what they agree on for a range."""
    ratios = load_ratios()
    for area in synthesized_areas(pe, RTL):
        found = ratios.area_of(pe, area.parameters)
        assert set(found.by_library) == {"osu018", "osu035", HEAVY}, area.variant
        assert found.by_library["osu035"] == pytest.approx(found.by_library["osu018"], rel=1e-3)
        assert found.area.lower <= found.by_library[HEAVY] <= found.area.upper
