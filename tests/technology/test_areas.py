"""Ratios of area: by hand from a small file, and the shipped ones of every variant in three libraries."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.pe import pe_names
from hwsim.synthesis import RECORDS
from hwsim.technology.areas import synthesized_areas
from hwsim.technology.matching import products
from hwsim.technology.ratios import Ratios, load_ratios

FILE = Path(__file__).parent / "energy.toml"
INT4 = {"rows": 2, "lanes": 4, "weight_format": "int4", "activation_format": "int8", "zero_point": False}
RTL = catalog.data_root() / "rtl"
SKY = "sky130_fd_sc_hd"


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


def test_a_library_drawn_after_another_one_repeats_no_ratio(folder):
    """Of OSU018 and OSU035 the one counts, and OSU035 where it is alone."""
    for pe in ("mac", "ternary"):
        path = folder / pe / RECORDS
        text = path.read_text().replace('"b"', '"osu018_stdcells"')
        path.write_text(text.replace('"a_stdcells"', '"osu035_stdcells"'))
    assert dict(Ratios((), folder).area_of("ternary", wanted(1)).by_library) == pytest.approx({"osu018": 1.0})
    assert dict(Ratios((), folder).area_of("ternary", wanted(4)).by_library) == pytest.approx({"osu035": 20 / 100})


def by_hand(area):
    """Area of a lane over that of the INT8 `mac`, from the records as they are."""
    (base,) = (one for one in synthesized_areas("mac", RTL) if (one.variant, one.library) == ("int8", area.library))
    return area.area_um2 / products(area.parameters) / (base.area_um2 / products(base.parameters))


@pytest.mark.parametrize("pe", pe_names())
def test_the_range_of_every_variant_is_what_two_drawings_give(pe):
    """OSU018's cells, each of which OSU035 has 4 times as large, and SkyWater's where there is a record of them."""
    ratios = load_ratios()
    areas = {(one.variant, one.library): one for one in synthesized_areas(pe, RTL)}
    assert any(library == SKY for _, library in areas)
    for variant in {variant for variant, _ in areas}:
        of = {library: by_hand(area) for (name, library), area in areas.items() if name == variant}
        assert of.pop("osu035") == pytest.approx(of["osu018"], rel=1e-3), variant
        found = ratios.area_of(pe, areas[variant, "osu018"].parameters)
        assert dict(found.by_library) == pytest.approx(of) and set(of) <= {"osu018", SKY}
        assert (found.area.lower, found.area.upper) == pytest.approx((min(of.values()), max(of.values())))
