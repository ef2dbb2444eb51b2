"""Descriptions are found by name, path and overlay, and read without mercy."""

import os
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.catalog import Description, Quantity, Strict
from hwsim.errors import HwsimError


class Vector(Strict):
    width: int


class Widget(Description):
    bandwidth: Quantity
    vector: Vector
    channels: int = 1


WIDGET = """
schema_version = 1
name = "widget"
title = "A widget"
source = "this test"
channels = 4
[bandwidth]
value = 2.0e9
unit = "B/s"
source = "datasheet, page 3"
kind = "published"
low = 1.0e9
high = 3.0e9
[vector]
width = 16
"""


@pytest.fixture
def overlay(tmp_path, monkeypatch):
    """A folder laid out like models/ with one part, in front of the shipped ones."""
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "widget.toml").write_text(WIDGET)
    monkeypatch.setenv(catalog.OVERLAY_VARIABLE, str(tmp_path))
    return tmp_path


def edit(overlay: Path, old: str, new: str) -> None:
    """Replace text in the widget's file, which must hold it."""
    path = overlay / "parts" / "widget.toml"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def test_a_description_is_read_by_name_and_by_path(overlay):
    by_name = catalog.load("parts", "widget", Widget)
    assert by_name == catalog.load("parts", str(overlay / "parts" / "widget.toml"), Widget)
    assert (by_name.channels, by_name.vector.width, by_name.bandwidth.value) == (4, 16, 2e9)


def test_an_overlay_comes_before_what_is_shipped_and_hides_nothing_else(overlay):
    shipped = catalog.names("networks")[0]
    (overlay / "networks").mkdir()
    (overlay / "networks" / f"{shipped}.toml").write_text("# mine")
    assert catalog.locate("networks", shipped) == overlay / "networks" / f"{shipped}.toml"
    assert set(catalog.names("networks")) >= {"llama-2-7b", "all-minilm-l6-v2"}


def test_an_overlay_given_later_comes_first(overlay, tmp_path):
    newer = tmp_path / "newer"
    (newer / "parts").mkdir(parents=True)
    (newer / "parts" / "widget.toml").write_text(WIDGET)
    catalog.add_overlay(newer)
    assert catalog.locate("parts", "widget") == newer / "parts" / "widget.toml"
    assert os.environ[catalog.OVERLAY_VARIABLE] == f"{newer}{os.pathsep}{overlay}"


def test_an_overlay_without_any_kind_is_refused(tmp_path, monkeypatch):
    monkeypatch.delenv(catalog.OVERLAY_VARIABLE, raising=False)
    with pytest.raises(HwsimError, match="no models in"):
        catalog.add_overlay(tmp_path)
    assert catalog.OVERLAY_VARIABLE not in os.environ


def test_an_unknown_name_is_guessed(overlay):
    with pytest.raises(HwsimError, match="unknown part") as caught:
        catalog.load("parts", "wigdet", Widget)
    assert caught.value.next == "did you mean 'widget'?"


def test_a_missing_file_is_named(overlay):
    with pytest.raises(HwsimError, match="no such part file") as caught:
        catalog.load("parts", "no/such/file.toml", Widget)
    assert caught.value.got == "no/such/file.toml"


def test_an_unknown_key_is_refused_with_the_one_meant(overlay):
    edit(overlay, "width = 16", "widht = 16")
    with pytest.raises(HwsimError, match="unknown key in part") as caught:
        catalog.load("parts", "widget", Widget)
    assert caught.value.got == "vector.widht"
    assert caught.value.next == "did you mean 'width'?"


def test_a_missing_key_is_named(overlay):
    edit(overlay, "width = 16", "")
    with pytest.raises(HwsimError, match="missing key in part") as caught:
        catalog.load("parts", "widget", Widget)
    assert caught.value.expected == "vector.width"


def test_a_duplicate_key_is_refused(overlay):
    edit(overlay, "channels = 4", "channels = 4\nchannels = 8")
    with pytest.raises(HwsimError, match="is not TOML") as caught:
        catalog.load("parts", "widget", Widget)
    assert "line 7" in str(caught.value.got)


def test_a_value_of_the_wrong_type_is_named(overlay):
    edit(overlay, "channels = 4", 'channels = "four"')
    with pytest.raises(HwsimError, match="bad value in part") as caught:
        catalog.load("parts", "widget", Widget)
    assert caught.value.got == "channels = 'four'"


def test_a_newer_schema_is_refused(overlay):
    edit(overlay, "schema_version = 1", "schema_version = 2")
    with pytest.raises(HwsimError) as caught:
        catalog.load("parts", "widget", Widget)
    assert caught.value.got == "schema_version = 2"


@pytest.mark.parametrize("key", ["unit", "source", "kind"])
def test_a_number_needs_unit_source_and_kind(overlay, key):
    lines = [line for line in WIDGET.splitlines() if not line.startswith(f"{key} = ")]
    kept = '\nsource = "this test"' if key == "source" else ""  # the file's own source stays
    (overlay / "parts" / "widget.toml").write_text("\n".join(lines).replace('title = "A widget"', f'title = "t"{kept}'))
    with pytest.raises(HwsimError) as caught:
        catalog.load("parts", "widget", Widget)
    assert caught.value.expected == f"bandwidth.{key}"


@pytest.mark.parametrize(("old", "new"), [("low = 1.0e9", "low = 2.5e9"), ("high = 3.0e9", "high = 1.5e9")])
def test_a_range_holds_its_value(overlay, old, new):
    edit(overlay, old, new)
    with pytest.raises(HwsimError, match="low <= value <= high"):
        catalog.load("parts", "widget", Widget)


def test_a_fitted_number_says_to_what(overlay):
    edit(overlay, '"published"', '"fitted"')
    with pytest.raises(HwsimError, match="fitted number names"):
        catalog.load("parts", "widget", Widget)


def test_a_number_without_a_range_bounds_itself():
    quantity = Quantity(value=3.0, unit="W", source="s", kind="measured")
    assert (quantity.lower, quantity.upper) == (3.0, 3.0)


def test_overrides_replace_values_before_they_are_checked(overlay):
    widget = catalog.load("parts", "widget", Widget, {"vector.width": 64, "channels": 2})
    assert (widget.vector.width, widget.channels) == (64, 2)
    with pytest.raises(HwsimError, match="bad value"):
        catalog.load("parts", "widget", Widget, {"vector.width": "wide"})
    with pytest.raises(HwsimError, match="did you mean 'vector'"):
        catalog.load("parts", "widget", Widget, {"vectors.width": 64})


def test_an_overridden_number_is_an_assumed_one(overlay):
    bandwidth = catalog.load("parts", "widget", Widget, {"bandwidth": 5e9}).bandwidth
    assert (bandwidth.value, bandwidth.unit, bandwidth.kind) == (5e9, "B/s", "assumed")
    assert (bandwidth.low, bandwidth.high) == (None, None)


def test_what_is_no_text_is_refused(overlay):
    (overlay / "parts" / "widget.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(HwsimError, match="is not TOML"):
        catalog.load("parts", "widget", Widget)


@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "1e300", "1e-300", "true", '"2"'])
def test_a_number_is_a_number_and_of_this_world(overlay, value):
    edit(overlay, "value = 2.0e9", f"value = {value}")
    edit(overlay, "low = 1.0e9\nhigh = 3.0e9\n", "")
    with pytest.raises(HwsimError, match="bad value in part"):
        catalog.load("parts", "widget", Widget)


def test_tables_in_tables_without_end_are_refused(overlay):
    edit(overlay, "channels = 4", f"channels = {'[' * 50_000}")
    with pytest.raises(HwsimError, match="is not TOML"):
        catalog.load("parts", "widget", Widget)


def test_an_overlay_that_is_not_there_is_an_error(monkeypatch, tmp_path):
    monkeypatch.setenv(catalog.OVERLAY_VARIABLE, str(tmp_path / "gone"))
    with pytest.raises(HwsimError, match="HWSIM_PATH names no folder"):
        catalog.names("parts")


@pytest.mark.parametrize("name", ["x" * 5000, "x" * 5000 + ".toml", "a\0b"])
def test_a_name_that_no_file_can_have_is_refused(name):
    with pytest.raises(HwsimError, match=r"too long|unknown part"):
        catalog.locate("parts", name)
