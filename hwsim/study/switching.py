"""Switching energy of PEs: the record of gate-level simulations as rows and a figure, against the usual table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwsim import catalog
from hwsim.catalog import Quantity, Strict
from hwsim.errors import HwsimError
from hwsim.figures import save, switching_figure, write_rows
from hwsim.rtl_flow.energy_record import FILE, read_energies
from hwsim.rtl_flow.switching_stimuli import RANDOM, RANDOM_WEIGHTS
from hwsim.technology.scaling import ENERGY, energy_factor

STUDY = "switching-energy"
ROWS = "switching.csv"
PUBLISHED = "published.toml"
BASELINE = ("mac", "int8")
LENGTHS_M = {"osu018": 180e-9, "osu035": 350e-9}
"""Feature size of the open libraries, after which they are named."""
Row = dict[str, Any]


class Published(Strict):
    """What the study is held against: `reports/switching-energy/published.toml`.

    Attributes:
        int8_multiply, int8_add: the table's energies.
        table_length, table_voltage: its node and supply.
        wires: factor from gates alone to gates with wires.
    """

    schema_version: int
    int8_multiply: Quantity
    int8_add: Quantity
    table_length: Quantity
    table_voltage: Quantity
    wires: Quantity

    def table_j(self, length_m: float, volts: float) -> list[float]:
        """A multiplication and an addition at another node by each method that knows it, the lowest first.

        C V^2, with capacitance in proportion to length (constant-field scaling: Dennard et al., JSSC 1974, table I);
        and the ratio of fits to circuit simulations (Stillmaker and Baas, Integration 2017).
        """
        energy = self.int8_multiply.value + self.int8_add.value
        capacitance = length_m / self.table_length.value
        scaled = [energy * capacitance * (volts / self.table_voltage.value) ** 2]
        node_nm, table_nm = (round(length * 1e9) for length in (length_m, self.table_length.value))
        if node_nm <= max(ENERGY):
            scaled.append(energy * energy_factor(table_nm, self.table_voltage.value, node_nm, volts))
        return sorted(scaled)


@dataclass(frozen=True)
class SwitchingStudy:
    """What was written.

    Args:
        rows: an array in a library each, its activities side by side.
        written: files.
    """

    rows: list[Row]
    written: list[Path]


def read_published() -> Published:
    """The shipped values.

    Raises:
        HwsimError: the file is damaged.
    """
    path = catalog.data_root() / "reports" / STUDY / PUBLISHED
    return catalog.check(catalog.read_toml(path), Published, f"published values {path}")


def run_switching(out: Path, record: Path | None = None) -> SwitchingStudy:
    """Rows and figure of a record (the shipped one by default); nothing is measured.

    Raises:
        HwsimError: the record is empty, or a file cannot be written.
    """
    path = record or catalog.data_root() / "rtl" / FILE
    rows = switching_rows(read_energies(path), read_published())
    if not rows:
        raise HwsimError(f"no energies in {path}", expected="entries", next="hwsim rtl energy --random --record rtl")
    write_rows(out / ROWS, rows)
    return SwitchingStudy(rows, [out / ROWS, *save(switching_figure(rows), out / "switching", rows)])


def switching_rows(record: Row, published: Published) -> list[Row]:
    """A row for each array in each library: real codes beside random ones, the table, and what is missing.

    Columns end in the unit. `real_` is of the trace's codes and activations, `random_weights_` of its activations with
    random codes, `random_` of noise; `front_` of the PE alone. `high_` has the wires that a layout would add,
    `load_delay_` is of gates whose delay goes with their load.
    """
    by_array: dict[tuple[str, str, str], dict[str, Row]] = {}
    for entry in record["energy"]:
        key = entry["library"], entry["pe"], entry["variant"]
        by_array.setdefault(key, {})[_kind(entry["activity"])] = entry
    return [
        _row(key, by_array, record["libraries"][key[0]], published) for key in sorted(by_array, key=_order(by_array))
    ]


def _kind(activity: str) -> str:
    if activity == RANDOM:
        return "random"
    return "random_weights" if activity.startswith(f"{RANDOM_WEIGHTS}/") else "real"


def _order(by_array: dict[tuple[str, str, str], dict[str, Row]]) -> Any:
    """Libraries by name, and in each the arrays whose PE alone takes least first."""
    return lambda key: (key[0], _main(by_array[key])["front_energy_j_per_mac"], key)


def _main(entries: dict[str, Row]) -> Row:
    """The entry that a row is about: real codes where there are such."""
    return entries.get("real") or next(iter(entries.values()))


def _row(
    key: tuple[str, str, str], by_array: dict[tuple[str, str, str], dict[str, Row]], library: Row, published: Published
) -> Row:
    entries, main = by_array[key], _main(by_array[key])
    baseline = by_array.get((key[0], *BASELINE), {}).get(_kind(main["activity"]))
    row: Row = {
        "library": key[0],
        "pe": key[1],
        "variant": key[2],
        "recipe": main["activity"].split("/")[-1],
        "delay_model": main["delay_model"],
    }
    for prefix in ("front_", ""):
        row |= _energies(prefix, entries, main, published.wires.upper)
        if baseline is not None:
            row[f"{prefix}over_mac_int8"] = _ratio(main, baseline, f"{prefix}energy_j_per_mac")
    table = published.table_j(LENGTHS_M[key[0]], library["voltage_v"]) if key[0] in LENGTHS_M else []
    if table:
        row |= {"table_low_j_per_mac": _short(table[0]), "table_high_j_per_mac": _short(table[-1])}
    return row | {"area_um2": main["area_um2"], "leakage_w": main["leakage_w"], "macs": main["macs"]}


def _energies(prefix: str, entries: dict[str, Row], main: Row, wires: float) -> Row:
    name = f"{prefix}energy_j_per_mac"
    found = {f"{prefix}{kind}_j_per_mac": entry[name] for kind, entry in sorted(entries.items())}
    if "random_weights" in entries and "real" in entries:
        found[f"{prefix}real_over_random_weights"] = _ratio(entries["real"], entries["random_weights"], name)
    if f"{prefix}load_delay_j_per_mac" in main:
        found[f"{prefix}load_delay_j_per_mac"] = main[f"{prefix}load_delay_j_per_mac"]
    clock = main[f"{prefix}clock_j_per_mac"]
    return found | {
        f"{prefix}zero_delay_j_per_mac": main[f"{prefix}zero_delay_j_per_mac"],
        f"{prefix}glitch_share": main[f"{prefix}glitch_share"],
        f"{prefix}clock_j_per_mac": clock,
        f"{prefix}high_j_per_mac": _short(clock + wires * (main[name] - clock)),
    }


def _ratio(one: Row, other: Row, name: str) -> float:
    return _short(one[name] / other[name])


def _short(value: float) -> float:
    return float(f"{value:.4g}")
