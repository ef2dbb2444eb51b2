"""Scaling equations against figures worked out elsewhere, and bands that always hold both of their methods."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.technology import Band, load_technology
from hwsim.technology.scaling import AREA_TO_7, area_factor, energy_factor, power_law

NODES = ("180nm", "45nm", "28nm", "16nm", "7nm", "5nm")
# Area of the first node over that of the second, as the table of Stillmaker & Baas (2017) prints it, to two digits.
PRINTED_AREAS = {
    (180, 130): 2.9, (180, 90): 6.6, (180, 65): 12, (180, 45): 19, (130, 65): 4.3, (90, 45): 2.8, (65, 14): 8.7,
    (45, 32): 2.2, (45, 20): 4.7, (45, 16): 5.3, (32, 16): 2.4, (20, 10): 2.1, (16, 10): 1.9, (180, 7): 320,
    (45, 7): 17,
}  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "ratio"),
    [
        ((45, 0.9), (7, 0.7), 14.62),
        ((45, 1.0), (7, 0.75), 15.34),
        ((45, 0.8), (7, 0.8), 8.52),
        ((45, 0.9), (16, 0.8), 5.81),
        ((45, 0.9), (14, 0.8), 7.26),
    ],
)
def test_energies_of_stillmaker_and_baas_are_as_others_computed_them(start, end, ratio):
    assert 1 / energy_factor(*start, *end) == pytest.approx(ratio, abs=0.006)


def test_an_energy_worked_by_hand():
    # 45 nm: 1.018 x 0.81 - 0.3107 x 0.9 + 0.1539; 180 nm: 24.64 x 1.8 - 17.98
    assert energy_factor(45, 0.9, 180, 1.8) == pytest.approx(26.372 / 0.69885, rel=1e-12)


@pytest.mark.parametrize(("nodes", "printed"), PRINTED_AREAS.items())
def test_areas_are_those_of_the_printed_table(nodes, printed):
    assert 1 / area_factor(*nodes) == pytest.approx(printed, rel=0.07)


def test_between_nodes_of_the_table_lies_between_their_values():
    assert area_factor(45, 32) > area_factor(45, 28) > area_factor(45, 20)
    assert energy_factor(45, 0.9, 32, 0.9) > energy_factor(45, 0.9, 28, 0.9) > energy_factor(45, 0.9, 20, 0.9)


@pytest.mark.parametrize("node", [250, 5])
def test_outside_of_the_table_is_an_error_that_says_what_to_do(node):
    with pytest.raises(HwsimError, match="outside the table") as error:
        area_factor(45, node)
    assert "beyond" in error.value.next


@given(st.sampled_from(sorted(AREA_TO_7)), st.sampled_from(sorted(AREA_TO_7)), st.floats(7, 180))
def test_areas_compose(a, b, c):
    assert area_factor(a, b) * area_factor(b, c) == pytest.approx(area_factor(a, c), rel=1e-9)


def test_a_power_law_goes_through_its_points():
    assert power_law(45, (45, 0.23), (7, 0.084)) == pytest.approx(0.23, rel=1e-12)
    assert power_law(7, (45, 0.23), (7, 0.084)) == pytest.approx(0.084, rel=1e-12)
    assert power_law(math.sqrt(45 * 7), (45, 4.0), (7, 1.0)) == pytest.approx(2.0, rel=1e-12)


def bands():
    for node in NODES:
        for name, band in load_technology(node).file.bands.items():
            yield node, name, band


def test_every_scaled_node_has_bands_of_two_methods():
    found = {node for node, *_ in bands()}
    assert found == set(NODES) - {"45nm"}
    for _, _, band in bands():
        assert set(band.factors) == {"stillmaker_baas", "power_law"}


@pytest.mark.parametrize(("node", "name", "band"), list(bands()))
def test_a_band_holds_both_methods_and_their_geometric_mean(node, name, band):
    values = [factor.value for factor in band.factors.values()]
    assert band.quantity.low <= min(values) <= band.quantity.value <= max(values) <= band.quantity.high
    assert band.quantity.value == pytest.approx(math.sqrt(math.prod(values)), rel=1e-12)


def test_45_to_7_nm_is_printed_as_a_band_from_14_6_to_2_7():
    band = load_technology("7nm").file.bands["energy_45_to_7"].quantity
    assert 1 / band.low == pytest.approx(14.62, abs=0.01)
    assert 1 / band.high == pytest.approx(0.23 / 0.084, rel=1e-9)


def quoted(value: float, **more: object) -> dict[str, object]:
    return {"method": "quoted", "value": value, "unit": "1", "source": "made up for a test", "kind": "assumed", **more}


@given(st.floats(1e-3, 1e3), st.floats(1e-3, 1e3))
def test_any_two_factors_lie_within_their_band(a, b):
    law = {
        "method": "power_law",
        "start_nm": 10,
        "end_nm": 5,
        "points": [
            {"nm": 10, "value": 1.0, "unit": "J", "source": "made up for a test", "kind": "assumed"},
            {"nm": 5, "value": b, "unit": "J", "source": "made up for a test", "kind": "assumed"},
        ],
    }
    found = Band.model_validate({"methods": [quoted(a), law]}).quantity
    assert found.low <= min(a, b) * (1 + 1e-9) and found.high >= max(a, b) * (1 - 1e-9)
    assert found.low <= found.value <= found.high


def changed(folder, old: str, new: str) -> str:
    text = catalog.locate("technologies", "7nm").read_text()
    assert old in text
    (folder / "changed.toml").write_text(text.replace(old, new, 1))
    return str(folder / "changed.toml")


METHOD = 'method = "stillmaker_baas"\nof = "energy"\nstart = { nm = 45, v = 0.9 }\nend = { nm = 7, v = 0.7 }\n'
QUOTED = 'method = "quoted"\nvalue = 0.1\nunit = "1"\nsource = "made up for a test"\nkind = "assumed"\n'


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (METHOD, QUOTED + "low = 0.2\nhigh = 0.05\n", "low <= value <= high"),
        (METHOD, QUOTED.replace("0.1", "-0.1"), "above 0"),
        (METHOD, QUOTED.replace('"1"', '"J"'), "unit '1'"),
        ("end = { nm = 7, v = 0.7 }", "end = { nm = 5, v = 0.7 }", "outside the table"),
        ("end = { nm = 7, v = 0.7 }", "end = { nm = 7 }", "missing key"),
        ('method = "stillmaker_baas"', 'method = "dennard"', "one of"),
        ('factors = ["energy_45_to_7"', 'factors = ["energy_45_to_8"', "did you mean 'energy_45_to_7'"),
        ('technology = "asic-45nm"', 'technology = "asic-45"', "did you mean 'asic-45nm'"),
        ("value = 0.23e-12", "value = -0.23e-12", "above 0"),
        ('macros = "cacti7-22nm"', 'macros = "cacti7-22"', "did you mean 'cacti7-22nm'"),
        ("high = 76e3", "high = 30e3", "low <= value <= high"),
        ("value = 38e3\nlow = 0.0", "value = 38e3\nlow = -1.0", "needs to lie between 0"),
    ],
)
def test_a_wrong_node_file_is_refused_with_the_reason(tmp_path, old, new, message):
    with pytest.raises(HwsimError) as error:
        load_technology(changed(tmp_path, old, new))
    assert message in str(error.value)


def test_files_that_inherit_in_a_circle_are_refused(tmp_path, monkeypatch):
    (tmp_path / "technologies").mkdir()
    for name, other in (("one", "two"), ("two", "one")):
        text = f'name = "{name}"\ntitle = "t"\nsource = "s"\n[inherits]\ntechnology = "{other}"\nfactors = []\n'
        (tmp_path / "technologies" / f"{name}.toml").write_text(text)
    monkeypatch.setenv("HWSIM_PATH", str(tmp_path))
    for name in ("one", str(tmp_path / "technologies" / "one.toml")):
        with pytest.raises(HwsimError, match="does not inherit"):
            load_technology(name)
    own = (tmp_path / "technologies" / "one.toml").read_text().replace('"two"', f'"{tmp_path}/technologies/one.toml"')
    (tmp_path / "technologies" / "one.toml").write_text(own)
    with pytest.raises(HwsimError, match="does not inherit"):
        load_technology("one")


def test_a_misspelt_technology_names_the_nearest():
    with pytest.raises(HwsimError) as error:
        load_technology("7mn")
    assert error.value.next == "did you mean '7nm'?"
