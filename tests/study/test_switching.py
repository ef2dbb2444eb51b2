"""The study of switching energy: rows from a record, the table at another node, and the report on disk."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from hwsim.catalog import data_root
from hwsim.errors import HwsimError
from hwsim.rtl_flow.energy_record import FILE
from hwsim.study.switching import BASELINE, NAME, answers, from_table, record_rows, switching_rows

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
    rows = {row["pe"]: row for row in switching_rows(RECORD)}
    assert list(rows) == ["pot", "mac", "fmac"], "what takes least first"
    mac, pot = rows["mac"], rows["pot"]
    assert (mac["front_real_j_per_mac"], mac["front_random_weights_j_per_mac"]) == (8e-12, 4e-12)
    assert mac["front_real_over_random_weights"] == 2 and mac["front_over_mac_int8"] == 1
    assert pot["front_over_mac_int8"] == pot["over_mac_int8"] == 0.5 and pot["recipe"] == "denseshift-w4"
    assert mac["front_high_j_per_mac"] == pytest.approx(2.1 * 8e-12), "Aladdin's adder over the bare one, 0.21 / 0.1"
    assert rows["fmac"]["random_j_per_mac"] == pytest.approx(60e-12) and "over_mac_int8" not in rows["fmac"]


def test_the_table_at_another_node_by_both_methods() -> None:
    """By hand: 0.23 pJ times the ratio of full adders of GF180MCU and Nangate 45 nm, and that of the fits."""
    (row,) = (row for row in switching_rows(RECORD) if row["pe"] == "mac")
    adders = 0.23e-12 * 45.7 / 4.766
    fitted = 0.23e-12 * (24.64 * 1.8 - 17.98) / (1.018 * 0.9**2 - 0.3107 * 0.9 + 0.1539)
    assert [row[f"table_{end}_j_per_mac"] for end in ("low", "high")] == pytest.approx([adders, fitted], rel=1e-3)
    assert from_table("osu035") is None, "no technology has its node"


def test_our_multiply_add_is_brought_to_the_node_of_the_table() -> None:
    """By hand: the PE alone on random operands over the same two factors, in pJ."""
    row = {"library": "osu018", "pe": "mac", "variant": "int8", "front_random_j_per_mac": 40e-12}
    ours = answers({NAME: [row]}, [])["int8-multiply-add"].value
    fits = (24.64 * 1.8 - 17.98) / (1.018 * 0.9**2 - 0.3107 * 0.9 + 0.1539)
    assert (ours.low, ours.high) == pytest.approx((40 / fits, 40 / (45.7 / 4.766)), rel=1e-3)


def test_an_empty_record_is_refused(tmp_path: Path) -> None:
    with pytest.raises(HwsimError, match="no energies"):
        record_rows(tmp_path / "none.toml")


def test_the_report_is_of_the_record() -> None:
    """Rows on disk are those that the shipped record gives, and the page prints them."""
    rows = record_rows(data_root() / "rtl" / FILE)
    with (FOLDER / f"{NAME}.csv").open() as file:
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
    rows = record_rows(data_root() / "rtl" / FILE)
    for library in ("osu018", "osu035"):
        (one,) = [row for row in rows if (row["pe"], row["variant"]) == BASELINE and row["library"] == library]
        assert one["front_over_mac_int8"] == one["over_mac_int8"] == 1
