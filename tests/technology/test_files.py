"""Technologies: every number sourced, every derivation what its note says, every gap a clear error."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwsim import catalog
from hwsim.cost import load_price
from hwsim.errors import HwsimError
from hwsim.estimate.fpga_power import BoardFile
from hwsim.memory import load_memory
from hwsim.technology import Range, load_link, load_macros, load_part, load_technology
from hwsim.technology.fabric import load_fabric

PICO = 1e-12
LOADERS = {
    "technologies": lambda name: load_technology(name).file,
    "memories": load_memory,
    "parts": load_part,
    "fabrics": load_fabric,
    "boards": lambda name: catalog.load("boards", name, BoardFile),
    "srams": lambda name: load_macros(name).file,
    "links": load_link,
    "prices": load_price,
}
SHIPPED = [(kind, name) for kind in LOADERS for name in catalog.names(kind)]
ACTIONS = (
    *(f"mac_int{bits}_int8" for bits in range(2, 9)),
    *(f"mac_uint{bits}_int8" for bits in range(1, 9)),
    "ternary_add",
    "zero_skip",
    "accumulate",
    "dequantize",
    "sum_x_add",
    "vector_op",
    "link_bytes",
    "buffer_read_bytes",
    "buffer_write_bytes",
)


def test_every_kind_ships_something():
    assert {kind for kind, _ in SHIPPED} == set(LOADERS)
    assert {"fpga-16nm", "asic-45nm"} <= set(catalog.names("technologies"))


@pytest.mark.parametrize(("kind", "name"), SHIPPED)
def test_every_number_has_a_source_and_a_kind(kind, name):
    description = LOADERS[kind](name)
    quantities = dict(catalog.quantities(description))
    assert quantities or kind in ("srams", "fabrics")  # whose tables have a source and kind each
    assert len(description.source) > 10
    for key, quantity in quantities.items():
        assert len(quantity.source) > 10, key
        if quantity.kind in ("assumed", "fitted"):
            assert quantity.note, f"{key} is {quantity.kind} and does not say why"


@pytest.mark.parametrize(("kind", "name"), SHIPPED)
def test_a_file_is_named_as_it_says(kind, name):
    assert LOADERS[kind](name).name == name


@pytest.mark.parametrize("name", ["fpga-16nm", "asic-45nm"])
@pytest.mark.parametrize("action", ACTIONS)
def test_every_action_of_the_accelerators_has_an_energy(name, action):
    energy = load_technology(name).action(action).energy_j
    assert 0 < energy.low <= energy.typical <= energy.high < 1e-9


@pytest.mark.parametrize(
    ("action", "picojoules"),
    [
        # Horowitz, ISSCC 2014, Fig. 1.1.9, with Aladdin's 0.009 pJ for each registered bit.
        ("mac_int8_int8", 0.2 + 0.05 + 0.009 * 32),
        ("mac_int4_int8", 0.2 / 2 + 0.05 * 12 / 16 + 0.009 * 24),
        ("ternary_add", 0.03 + 0.009 * 18),
        ("accumulate", 0.1 + 0.009 * 32),
        ("dequantize", 3.1 * 24 * 11 / (32 * 32) + 2 * 0.1),
        ("sum_x_add", 0.05),
        ("vector_op", 1.1 + 0.4),
        ("link_bytes", 2 * 10 / 8),
        ("buffer_read_bytes", 20 / 8),
    ],
)
def test_45_nm_energies_worked_by_hand(action, picojoules):
    assert load_technology("asic-45nm").action(action).energy_j.typical == pytest.approx(picojoules * PICO, rel=1e-12)


def test_fpga_logic_is_45_nm_logic_times_the_two_factors():
    fpga, asic = load_technology("fpga-16nm"), load_technology("asic-45nm")
    factors = fpga.file.constants["node_45_to_16"].value * fpga.file.constants["fabric_logic"].value
    for action in ("mac_int5_int8", "ternary_add", "zero_skip", "accumulate", "dequantize", "sum_x_add", "vector_op"):
        ours, theirs = fpga.action(action).energy_j.typical, asic.action(action).energy_j.typical
        assert ours == pytest.approx(theirs * factors, rel=1e-12), action


def test_node_factors_are_what_their_notes_derive():
    constants = load_technology("fpga-16nm").file.constants
    at_45 = 1.018 * 0.9**2 - 0.3107 * 0.9 + 0.1539
    at_20 = 0.373 * 0.85**2 - 0.1582 * 0.85 + 0.04104
    at_16 = 0.2958 * 0.85**2 - 0.1241 * 0.85 + 0.03024
    measured = (0.084 / 0.23) ** (math.log(45 / 16) / math.log(45 / 7))
    logic, sram = constants["node_45_to_16"], constants["node_22_to_16"]
    assert (logic.low, logic.high) == pytest.approx((at_16 / at_45, measured), abs=5e-5)
    assert logic.value == pytest.approx(math.sqrt(at_16 / at_45 * measured), abs=5e-5)
    assert sram.low == pytest.approx(at_16 / at_20, abs=5e-5)
    assert sram.value == pytest.approx(math.sqrt(at_16 / at_20), abs=5e-5)


@pytest.mark.parametrize("direction", ["read", "write"])
def test_buffer_energy_lies_between_the_two_block_sizes(direction):
    constant = load_technology("fpga-16nm").file.constants[f"buffer_{direction}_byte"]
    assert constant.value == pytest.approx(math.sqrt(constant.low * constant.high), rel=1e-3)


def test_a_missing_action_names_action_technology_and_what_to_add():
    with pytest.raises(HwsimError) as error:
        load_technology("fpga-16nm").action("mac_fp4_int8")
    assert error.value.what == "technology fpga-16nm has no energy for the action mac_fp4_int8"
    assert "[actions.mac_fp4_int8]" in error.value.next


def technology_file(folder: Path, old: str, new: str) -> str:
    text = catalog.locate("technologies", "asic-45nm").read_text()
    assert old in text
    path = folder / "changed.toml"
    path.write_text(text.replace(old, new, 1))
    return str(path)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('[["int16_add"]]', '[["int16_ad"]]', "did you mean 'int16_add'"),
        ('[["int16_add"]]', '[["int16_add", "int8_add"]]', "exactly one constant in joules"),
        ('[["int16_add"]]', '[["two"]]', "exactly one constant in joules"),
        ("value = 0.05e-12", "value = -0.05e-12", "no negative value"),
        ('unit = "W"', 'unit = "mW"', "needs the unit 'W'"),
        ('kind = "assumed"\nnote', 'kind = "guessed"\nnote', "'assumed'"),
        ('component = "vector"', 'compnent = "vector"', "unknown key"),
    ],
)
def test_a_wrong_file_is_refused_with_the_reason(tmp_path, old, new, message):
    with pytest.raises(HwsimError) as error:
        load_technology(technology_file(tmp_path, old, new))
    assert message in str(error.value)


def test_a_fitted_number_without_its_data_is_refused(tmp_path):
    old = 'kind = "published"'
    with pytest.raises(HwsimError, match="fitted"):
        load_technology(technology_file(tmp_path, old, 'kind = "fitted"'))
    load_technology(technology_file(tmp_path, old, 'kind = "fitted"\nnote = "to board X, 3 runs"'))


def test_an_entry_of_its_own_comes_before_the_rule(tmp_path):
    entry = '[actions.mac_int4_int8]\nterms = [["int32_add"]]\n\n[actions.ternary_add]'
    changed = load_technology(technology_file(tmp_path, "[actions.ternary_add]", entry))
    assert changed.action("mac_int4_int8").energy_j.typical == 0.1 * PICO
    assert changed.action("mac_int5_int8").energy_j.typical > 0.1 * PICO


def test_a_part_cannot_have_a_negative_resource(tmp_path):
    text = catalog.locate("parts", "xck26").read_text().replace("value = 1248", "value = -1")
    (tmp_path / "part.toml").write_text(text)
    with pytest.raises(HwsimError, match="bad value"):
        load_part(str(tmp_path / "part.toml"))


values = st.floats(1e-3, 1e3)
ranges = st.lists(values, min_size=3, max_size=3).map(lambda ends: Range(*sorted(ends)))


@given(ranges, ranges, st.floats(0, 1), st.floats(0, 1))
def test_ranges_hold_whatever_lies_in_their_operands(a, b, in_a, in_b):
    x, y = (r.low + t * (r.high - r.low) for r, t in ((a, in_a), (b, in_b)))
    for result, value in ((a + b, x + y), (a * b, x * y), (a / b, x / y)):
        assert result.low * (1 - 1e-12) <= value <= result.high * (1 + 1e-12)
        assert result.low <= result.typical <= result.high
