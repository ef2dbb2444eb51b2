"""Columns as a page shows them."""

from __future__ import annotations

from typing import Any

import pytest

from hwsim.figures.html.columns import coded, columns_of, parts_of, short_labels, unit_of


def by_name(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {column["name"]: column for column in columns_of(rows)}


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("accelerator.clock_hz.value", "Hz"),
        ("memory.bandwidth_bytes_per_s.value", "B/s"),
        ("power_w_by_resources", "W"),
        ("seconds_by_kind.gemm", "s"),
        ("energy_j_per_token_by_component.memory", "J"),
        ("roofline.macs_per_byte", "MAC/B"),
        ("resources.lut", ""),
        ("cycles", ""),
        ("rows", ""),
    ],
)
def test_units_are_read_off_names(name, unit):
    assert unit_of(name) == unit


def test_a_label_is_the_end_of_a_name_that_no_other_has():
    names = ["memory", "accelerator.memory", "accelerator.clock_hz.value", "accelerator.elements.{weights}.pe"]
    assert list(short_labels(names).values()) == ["memory", "accelerator.memory", "clock_hz", "pe"]


def test_numbers_have_a_label_a_unit_and_a_prefix():
    rows = [{"accelerator.clock_hz.value": 3e8, "area_m2": 2e-6, "tokens_per_s": 3e5, "power_w_by_resources": 0.02}]
    found = {name: (one["label"], one["unit"], one["scale"]) for name, one in by_name(rows).items()}
    assert found == {
        "accelerator.clock_hz.value": ("clock", "MHz", pytest.approx(1e-6)),
        "area_m2": ("Area", "mm²", 1e6),
        "tokens_per_s": ("Throughput", "tokens/s", 1),
        "power_w_by_resources": ("power by resources", "mW", pytest.approx(1e3)),
    }


def test_parts_are_in_the_unit_of_their_whole():
    rows = [{"seconds": 0.02, "seconds_by_kind.gemm": 0.0199, "seconds_by_kind.norm": 1e-7}]
    found = by_name(rows)
    assert {one["unit"] for one in found.values()} == {"ms"}
    assert found["seconds_by_kind.norm"]["scale"] == found["seconds"]["scale"]
    assert parts_of(list(found)) == [{"whole": "seconds", "parts": ["seconds_by_kind.gemm", "seconds_by_kind.norm"]}]


def test_ranges_know_their_ends():
    found = by_name([{"power_w": 5.0, "power_w_low": 4.0, "power_w_high": 9.0, "cycles": 3}])
    assert (found["power_w"]["low"], found["power_w"]["high"]) == ("power_w_low", "power_w_high")
    assert "low" not in found["cycles"]


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([1, 2.5], "number"),
        ([1, None], "number"),
        ([True, False], "flag"),
        ([1, True], "text"),
        (["a", 1], "text"),
        ([None, None], "text"),
        ([[1, 2]], "text"),
    ],
)
def test_kinds_of_values(values, kind):
    assert by_name([{"x": value} for value in values])["x"]["kind"] == kind


@pytest.mark.parametrize("values", [[1.5, 2.5], ["a", "b", "a", "a"], [1, True, 1, True, 1.0], [None, None, 3, None]])
def test_coded_cells_are_the_values(values):
    cells = coded(values)
    read = cells["values"] if "values" in cells else [cells["levels"][place] for place in cells["of"]]
    assert [(type(value), value) for value in read] == [(type(value), value) for value in values]


def test_rows_that_lack_a_column_have_nothing_there():
    assert by_name([{"a": 1}, {"b": 2}])["b"]["cells"] == {"values": [None, 2]}
