"""The study of switching energy: rows from a record, the table at another node, and the report on disk."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from hwsim.catalog import data_root
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.rtl_flow.energy_record import FILE, read_energies
from hwsim.study import run_switching
from hwsim.study.switching import BASELINE, ROWS, read_published, switching_rows

FOLDER = data_root() / "reports" / "switching-energy"


def entry(pe: str, variant: str, activity: str, scale: float) -> dict[str, object]:
    parts = {"zero_delay": 3.0, "net": 1.0, "internal": 2.0, "clock": 1.0}
    energies = {f"{name}_j_per_mac": scale * value for name, value in parts.items()} | {"glitch_share": 0.25}
    energies["energy_j_per_mac"] = 4 * scale
    return {
        "pe": pe, "variant": variant, "library": "osu018", "activity": activity, "delay_model": "specify",
        "area_um2": 9.0, "leakage_w": 1e-9, "macs": 8,
        **{f"front_{key}": value for key, value in energies.items()},
        **{key: 3 * value for key, value in energies.items()},
    }  # fmt: skip


RECORD = {
    "libraries": {"osu018": {"voltage_v": 1.8}},
    "energy": [
        entry("mac", "int8", "minilm/int8", 2e-12),
        entry("mac", "int8", "random-weights/minilm/int8", 1e-12),
        entry("pot", "pot4", "minilm/denseshift-w4", 1e-12),
        entry("fmac", "fp16", "random", 5e-12),
    ],
}


def test_a_row_for_each_array_with_its_activities_side_by_side() -> None:
    rows = {row["pe"]: row for row in switching_rows(RECORD, read_published())}
    assert list(rows) == ["pot", "mac", "fmac"], "what takes least first"
    mac, pot = rows["mac"], rows["pot"]
    assert (mac["front_real_j_per_mac"], mac["front_random_weights_j_per_mac"]) == (8e-12, 4e-12)
    assert mac["front_real_over_random_weights"] == 2 and mac["front_over_mac_int8"] == 1
    assert pot["front_over_mac_int8"] == pot["over_mac_int8"] == 0.5 and pot["recipe"] == "denseshift-w4"
    assert mac["front_high_j_per_mac"] == pytest.approx(2 * 8e-12 - 2e-12), "wires double all but clocks"
    assert rows["fmac"]["random_j_per_mac"] == pytest.approx(60e-12) and "over_mac_int8" not in rows["fmac"]


def test_the_table_at_another_node_by_both_methods() -> None:
    """By hand: 0.23 pJ, four times the length, twice the voltage; and the ratio of the fits, evaluated here."""
    published = read_published()
    scaled = 0.23e-12 * (180 / 45) * (1.8 / 0.9) ** 2
    fitted = 0.23e-12 * (24.64 * 1.8 - 17.98) / (1.018 * 0.9**2 - 0.3107 * 0.9 + 0.1539)
    assert published.table_j(180e-9, 1.8) == pytest.approx(sorted([scaled, fitted]))
    assert published.table_j(45e-9, 0.9) == pytest.approx([0.23e-12] * 2)
    assert len(published.table_j(350e-9, 3.3)) == 1, "the fits end at 180 nm"


def test_rows_and_figure_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(["rtl", "energy-report", "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("wrote") == 3
    assert (tmp_path / "switching.pdf").stat().st_size > 5000
    with pytest.raises(HwsimError, match="no energies"):
        run_switching(tmp_path, tmp_path / "none.toml")


def test_the_report_is_of_the_record() -> None:
    """Rows on disk are those that the shipped record gives, and the page prints them."""
    rows = switching_rows(read_energies(data_root() / "rtl" / FILE), read_published())
    with (FOLDER / ROWS).open() as file:
        kept = list(csv.DictReader(file))
    assert [{key: str(value) for key, value in row.items()} for row in rows] == [
        {key: value for key, value in row.items() if value != ""} for row in kept
    ]
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    for row in rows:
        assert page_line(row) in page


def page_line(row: dict[str, object]) -> str:
    """A line of the page's table, in pJ."""

    def pico(key: str) -> str:
        return f"{float(str(row[key])) * 1e12:.1f}" if key in row else "-"

    keys = ("real", "random_weights", "random", "zero_delay")
    energies = [pico(f"{prefix}{key}_j_per_mac") for prefix in ("front_", "") for key in keys]
    ratio = f"{float(str(row['front_over_mac_int8'])):.2f}" if "front_over_mac_int8" in row else "-"
    return " | ".join(["", f"{row['pe']} {row['variant']}", f"`{row['recipe']}`", *energies, ratio, ""]).strip()


def test_the_baseline_is_among_the_rows() -> None:
    rows = switching_rows(read_energies(data_root() / "rtl" / FILE), read_published())
    for library in ("osu018", "osu035"):
        (one,) = [row for row in rows if (row["pe"], row["variant"]) == BASELINE and row["library"] == library]
        assert one["front_over_mac_int8"] == one["over_mac_int8"] == 1
