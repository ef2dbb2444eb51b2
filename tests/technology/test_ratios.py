"""Ratios of measured PEs, from a small file whose numbers divide by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from hwsim.errors import HwsimError
from hwsim.technology.ratios import load_ratios

FILE = Path(__file__).parent / "energy.toml"
INT4 = {"rows": 2, "lanes": 4, "weight_format": "int4", "activation_format": "int8", "zero_point": False}


@pytest.fixture
def ratios():
    return load_ratios(FILE)


def test_the_spread_of_two_libraries_is_the_range(ratios):
    found = ratios.of("mac", INT4, "int4-g128")
    assert dict(found.by_library) == pytest.approx({"one": 0.4, "two": 0.9})
    assert (found.energy.low, found.energy.high) == pytest.approx((0.4, 0.9))
    assert found.energy.value == pytest.approx(0.6)  # sqrt(0.4 x 0.9)
    assert found.energy.kind == "measured" and found.note == ""


RECORDS = load_ratios().records
SHIPPED = {(one.pe, one.variant): one for one in RECORDS if not one.activity.startswith("random")}


@pytest.mark.parametrize("key", SHIPPED, ids=" ".join)
def test_every_shipped_ratio_has_the_measured_spread_of_two_libraries(key):
    """By hand from the shipped records: joules of its own weights over those of the INT8 `mac` on noise."""
    one = SHIPPED[key]

    def joules(pe, variant, activity, library):
        (found,) = (r.energy_j_per_mac for r in RECORDS
                    if (r.pe, r.variant, r.activity, r.library) == (pe, variant, activity, library))  # fmt: skip
        return found

    by_hand = {
        library: joules(*key, one.activity, library) / joules("mac", "int8", "random", library)
        for library in ("osu018", "osu035")
    }
    found = load_ratios().of(one.pe, one.parameters, one.activity.rpartition("/")[2])
    assert dict(found.by_library) == pytest.approx(by_hand)
    assert (found.energy.low, found.energy.high) == pytest.approx((min(by_hand.values()), max(by_hand.values())))


def test_the_int8_mac_itself_on_random_operands_is_one(ratios):
    found = ratios.of("mac", INT4 | {"weight_format": "int8"}, "random")
    assert (found.energy.low, found.energy.value, found.energy.high) == (1.0, 1.0, 1.0)


def test_real_weights_show_in_the_ratio(ratios):
    found = ratios.of("mac", INT4 | {"weight_format": "int8"}, "int8")
    assert found.by_library["one"] == pytest.approx(0.5)
    assert found.by_library["two"] == 1.0  # played on random operands alone there, and said so
    assert "measured on random, not on int8" in found.note


def test_delay_models_are_not_mixed(ratios):
    """The slower model's INT8 `mac` is a hundred times as high: no ratio of it may be seen."""
    assert ratios.of("mac", INT4, "int4-g128").by_library["one"] > 0.1


def test_a_pe_without_a_mac_in_its_delay_model_has_no_ratio(ratios):
    parameters = {"rows": 2, "lanes": 8, "weight_format": "ternary", "activation_format": "int8", "adders": 2}
    assert ratios.of("ternary", parameters, "random") is None


@pytest.mark.parametrize(
    "other", [{"weight_format": "int3"}, {"activation_format": "int4"}, {"zero_point": True}, {"form": "serial"}]
)
def test_another_format_or_option_is_not_taken_for_it(ratios, other):
    expected = ratios.of("mac", INT4 | other, "int4-g128")
    assert (expected is None) is (other != {"form": "serial"})  # an option that no record mentions may be anything


def test_another_size_is_taken_and_said(ratios):
    found = ratios.of("mac", INT4 | {"rows": 4, "lanes": 32}, "int4-g128")
    assert found.energy.value == pytest.approx(0.6)
    assert found.note == "measured at 2 rows of 4 lanes, here 4 rows of 32 lanes"


def test_at_another_size_the_lanes_alone_bound_the_ratio_too(tmp_path):
    text = FILE.read_text()
    for whole, front in (("10e-12", "5e-12"), ("4e-12", "1e-12")):
        line = f"\nenergy_j_per_mac = {whole}"
        text = text.replace(line, f"{line}\nfront_energy_j_per_mac = {front}")
    (tmp_path / "energy.toml").write_text(text)
    fronts = load_ratios(tmp_path / "energy.toml")
    assert fronts.of("mac", INT4, "int4-g128").energy.low == pytest.approx(0.4)
    wider = fronts.of("mac", INT4 | {"lanes": 32}, "int4-g128").energy
    assert (wider.low, wider.high) == pytest.approx((0.2, 0.9))
    assert wider.value == pytest.approx((0.4 * 0.9 * 0.2) ** (1 / 3))


def test_random_weights_of_a_recipe_are_not_taken_for_its_own(tmp_path):
    text = FILE.read_text().replace('"minilm/int4-g128"', '"random-weights/int4-g128"', 1)
    (tmp_path / "energy.toml").write_text(text)
    found = load_ratios(tmp_path / "energy.toml").of("mac", INT4, "int4-g128")
    assert "measured on random" in found.note


def test_without_the_record_there_are_no_ratios(tmp_path, monkeypatch):
    monkeypatch.setattr("hwsim.catalog.data_root", lambda: tmp_path)
    assert load_ratios().of("mac", INT4, "int4-g128") is None


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("schema_version = 1", "schema_version = 2", "schema_version"),
        ("energy_j_per_mac = 10e-12", "energy_j_per_mac = -10e-12", "greater than 0"),
        ("macs = 1000\n", "", "macs"),
        ("[[energy]]", "[[energy]", ""),
    ],
)
def test_a_damaged_record_is_refused(tmp_path, old, new, message):
    (tmp_path / "energy.toml").write_text(FILE.read_text().replace(old, new, 1))
    with pytest.raises(HwsimError, match="no measured energies") as error:
        load_ratios(tmp_path / "energy.toml")
    assert message in str(error.value)


def test_a_missing_file_that_was_named_is_an_error(tmp_path):
    with pytest.raises(HwsimError, match="no measured energies"):
        load_ratios(tmp_path / "none.toml")
