"""The tables of docs/technology.md say what the files give."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hwsim import catalog
from hwsim.estimate.fpga_power import fitted_activity, load_board
from hwsim.technology import Range, load_technology

PAGE = (Path(__file__).parents[2] / "docs" / "technology.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("|")]
SCALED = ("180", "28", "16", "7", "5")


def numbers(cells: list[str]) -> list[float]:
    return [float(text.replace(",", "")) for cell in cells for text in re.findall(r"-?[\d.,]*\d", cell)]


def row(start: str) -> list[str]:
    return next(cells for cells in ROWS if cells[0].startswith(start))


@pytest.mark.parametrize("node", SCALED)
def test_both_methods_are_in_the_table(node):
    bands = load_technology(f"{node}nm").file.bands
    methods = ("stillmaker_baas", "power_law")
    ours = [bands[f"{what}_45_to_{node}"].factors[m].value for what in ("energy", "area") for m in methods]
    assert numbers(row(f"{node} nm, ")[1:]) == pytest.approx(ours, rel=5e-3)


@pytest.mark.parametrize("node", ["45", *SCALED])
def test_the_bare_multiply_add_is_in_the_table(node):
    technology = load_technology(f"{node}nm")
    energy, area = technology.int8_mac.energy_j, technology.int8_mac_area_m2()[0]
    ours = [end * 1e12 for figure in (energy, area) for end in (figure.low, figure.typical, figure.high)]
    printed = next(cells for cells in ROWS if cells[0] == f"{node} nm" and "," in cells[1] and len(cells) == 3)
    low_to_high = [number for cell in printed[1:] for number in numbers(cell.split(", "))]
    assert low_to_high == pytest.approx(ours, rel=5e-3)


@pytest.mark.parametrize("name", catalog.names("boards"))
def test_the_boards_are_in_the_table_with_their_misses(name):
    technology = load_technology("fpga-16nm")
    board, activity = load_board(name, technology), fitted_activity(technology).quantity
    names = {"flightllm-u280": "FlightLLM, U280", "dpu-k26": "DPU B3136, K26", "tellme-kv260": "TeLLMe v2, KV260"}
    printed = numbers([row(names[name])[2]])
    power = board.load.power_w(Range.of(activity))
    assert printed[0] == pytest.approx(power.typical, abs=0.06)
    if not board.measured:
        assert printed[1:] == pytest.approx([power.low, power.high], abs=0.06)


@pytest.mark.parametrize("name", catalog.names("links"))
def test_every_link_is_in_the_table(name):
    assert any(f"`{name}`" in cells[0] for cells in ROWS)
