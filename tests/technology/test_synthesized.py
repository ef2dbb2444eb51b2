"""Extrapolation from small arrays, held against arrays that were synthesized at the size of an accelerator's."""

from __future__ import annotations

import re

import pytest

from hwsim import catalog, synthesis
from hwsim.accelerators import load_accelerator
from hwsim.pe import get_pe
from hwsim.technology.matching import distance, same_kind
from hwsim.technology.synthesized import KINDS, _variants, synthesized

PES = ("mac", "ternary")
MEASURED = [
    pytest.param(pe, entry, id=entry["label"])
    for pe in PES
    for entry in synthesis.records(catalog.data_root() / "rtl" / pe / synthesis.ARRAYS, "measured")
]


def taken(entry) -> dict[str, int]:
    """Sites of LUTs, flip-flops and DSPs: a LUT as memory is one too."""
    whole = entry["parts"]["whole"]
    return {"lut": whole["lut"] + whole["lut_as_memory"], "ff": whole["ff"], "dsp": whole["dsp"]}


def from_variants(pe: str, parameters):
    """What the nearest variant gives, with the larger array unknown."""
    names = next(iter(get_pe(pe).variants().values())).parameters()
    everything = dict.fromkeys(names) | dict(parameters)  # records leave out what is off
    like = [one for one in _variants(pe, "xcup") if same_kind(one.parameters, everything)]
    return min(like, key=lambda one: distance(one.parameters, parameters)).scaled(parameters)


def test_four_arrays_are_held_out():
    assert len(MEASURED) >= 4


@pytest.mark.parametrize(("pe", "entry"), MEASURED)
@pytest.mark.parametrize("kind", KINDS)
def test_the_range_holds_what_was_measured_and_its_middle_is_near(pe, entry, kind):
    found, real = from_variants(pe, entry["parameters"])[kind], taken(entry)[kind]
    assert found.low <= real <= found.high
    assert 0.7 < real / found.typical < 1.2


@pytest.mark.parametrize(("pe", "entry"), MEASURED)
def test_a_recorded_array_is_taken_as_it_is(pe, entry):
    found, how = synthesized(pe, entry["parameters"])
    assert {kind: found[kind].typical for kind in KINDS} == taken(entry)
    assert all(found[kind].low == found[kind].high for kind in KINDS) and "extrapolated" not in how


@pytest.mark.parametrize("name", ["u280-stream", "kv260-stream"])
def test_every_array_of_the_shipped_designs_was_synthesized_at_its_size(name):
    design = load_accelerator(name)
    for weight_format in design.elements:
        pe = design.pe(weight_format, 128, 4, weight_format.startswith("uint"))
        _, how = synthesized(pe.name, pe.parameters())
        assert "extrapolated" not in how, how


def test_the_page_has_the_measured_counts(pytestconfig):
    page = (pytestconfig.rootpath / "docs" / "resources.md").read_text(encoding="utf-8")
    shown = {int(cell.replace(",", "")) for cell in re.findall(r"\| ([\d,]+) ", page)}
    for parameter in MEASURED:
        assert set(taken(parameter.values[1]).values()) <= shown


def test_what_a_recorded_array_leaves_out_is_off():
    """An array of `ternary` that adds whole beats says nothing of one with two adders."""
    design = load_accelerator("u280-stream")
    whole, few = (dict(design.pe("ternary", 128, 4, False).parameters()) | {"adders": n} for n in (None, 2))
    assert "extrapolated" not in synthesized("ternary", whole)[1]
    assert "extrapolated" in synthesized("ternary", few)[1]
