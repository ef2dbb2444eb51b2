"""Switching energy of PEs: the record of gate-level simulations as rows and a figure, against the usual table.

The table is Horowitz's INT8 multiplication and addition, as `technologies/asic-45nm` has them, brought to the library's
node by both methods of that node's technology. What wires and clock tree would add is `wires_and_clock` of that file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from hwsim import catalog
from hwsim.catalog import Quantity
from hwsim.errors import HwsimError
from hwsim.figures import Drawing
from hwsim.figures.rows import number
from hwsim.rtl_flow.energy_record import FILE, read_energies
from hwsim.rtl_flow.switching_stimuli import RANDOM, RANDOM_WEIGHTS
from hwsim.study.published import Comparison, Ours, Question
from hwsim.study.study import Inputs, Study, Tables
from hwsim.technology import Range, load_technology

NAME = "switching-energy"
BASELINE = ("mac", "int8")
TABLE = "asic-45nm"
NODES = {"osu018": ("180nm", "energy_45_to_180")}
"""For each library the technology of its node, and the band that scales the table to it; OSU035's node has none."""
Row = dict[str, Any]


@cache
def constant(name: str) -> Quantity:
    """A number of the table."""
    return load_technology(TABLE).file.constants[name]


def multiply_add() -> Range:
    """The table's INT8 multiplication and addition, J at its own node."""
    return Range.of(constant("int8_multiply")) + Range.of(constant("int8_add"))


@cache
def from_table(library: str) -> Range | None:
    """The factor from the table's node to a library's; None where no technology has that node."""
    if library not in NODES:
        return None
    name, band = NODES[library]
    return Range.of(load_technology(name).factors[band])


def tables(inputs: Inputs) -> Tables:
    """Rows of the record in `rtl/energy.toml`; one in the study's folder of records comes before the shipped one.

    Raises:
        HwsimError: the record is empty.
    """
    own = inputs.folder / FILE
    return {NAME: record_rows(own if own.is_file() else catalog.data_root() / "rtl" / FILE)}


def record_rows(path: Path) -> list[Row]:
    """Rows of a record.

    Raises:
        HwsimError: it is empty.
    """
    record = read_energies(path)
    try:
        rows = switching_rows(record)
    except (KeyError, TypeError) as error:
        raise HwsimError(f"record {path} is damaged", got=f"no {error}",
                         expected="what hwsim rtl energy --record writes") from error  # fmt: skip
    if not rows:
        raise HwsimError(f"no energies in {path}", expected="entries", next="hwsim rtl energy --random --record rtl")
    return rows


def answers(tables: Tables, questions: Sequence[Question]) -> Mapping[str, Ours]:
    """Our INT8 PE alone on random operands, at the table's node, pJ: published multiply-adds know no data either."""
    row = next(row for row in tables[NAME] if (row["library"], row["pe"], row["variant"]) == ("osu018", *BASELINE))
    factor = from_table("osu018")
    assert factor is not None
    return {"int8-multiply-add": Ours(Range.point(number(row, "front_random_j_per_mac") * 1e12) / factor)}


def figure(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """Bars of the first library's arrays."""
    return Drawing("switching", tables[NAME])


def switching_rows(record: Row) -> list[Row]:
    """A row for each array in each library: real codes beside random ones, the table, and what is missing.

    Columns end in the unit. `real_` is of the trace's codes and activations, `random_weights_` of its activations with
    random codes, `random_` of noise; `front_` of the PE alone. `high_` has the wires and clock tree of a layout,
    `load_delay_` is of gates whose delay goes with their load.
    """
    by_array: dict[tuple[str, str, str], dict[str, Row]] = {}
    for entry in record["energy"]:
        key = entry["library"], entry["pe"], entry["variant"]
        by_array.setdefault(key, {})[_kind(entry["activity"])] = entry
    return [_row(key, by_array) for key in sorted(by_array, key=_order(by_array))]


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


def _row(key: tuple[str, str, str], by_array: dict[tuple[str, str, str], dict[str, Row]]) -> Row:
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
        row |= _energies(prefix, entries, main)
        if baseline is not None:
            row[f"{prefix}over_mac_int8"] = _ratio(main, baseline, f"{prefix}energy_j_per_mac")
    if factor := from_table(key[0]):
        table = multiply_add() * factor
        row |= {"table_low_j_per_mac": _short(table.low), "table_high_j_per_mac": _short(table.high)}
    return row | {"area_um2": main["area_um2"], "leakage_w": main["leakage_w"], "macs": main["macs"]}


def _energies(prefix: str, entries: dict[str, Row], main: Row) -> Row:
    name = f"{prefix}energy_j_per_mac"
    found = {f"{prefix}{kind}_j_per_mac": entry[name] for kind, entry in sorted(entries.items())}
    if "random_weights" in entries and "real" in entries:
        found[f"{prefix}real_over_random_weights"] = _ratio(entries["real"], entries["random_weights"], name)
    if f"{prefix}load_delay_j_per_mac" in main:
        found[f"{prefix}load_delay_j_per_mac"] = main[f"{prefix}load_delay_j_per_mac"]
    return found | {
        f"{prefix}zero_delay_j_per_mac": main[f"{prefix}zero_delay_j_per_mac"],
        f"{prefix}glitch_share": main[f"{prefix}glitch_share"],
        f"{prefix}clock_j_per_mac": main[f"{prefix}clock_j_per_mac"],
        f"{prefix}high_j_per_mac": _short(constant("wires_and_clock").upper * main[name]),
    }


def _ratio(one: Row, other: Row, name: str) -> float:
    return _short(one[name] / other[name])


def _short(value: float) -> float:
    return float(f"{value:.4g}")


def page(tables: Tables) -> dict[str, list[dict[str, str]]]:
    """A table for each library: pJ of the PE alone and of the whole array, by what they were fed."""
    found: dict[str, list[dict[str, str]]] = {}
    for row in tables[NAME]:
        found.setdefault(str(row["library"]), []).append(_cells(row))
    return found


def _cells(row: Mapping[str, object]) -> dict[str, str]:
    kinds = {"real": "real", "random_weights": "random w.", "random": "random", "zero_delay": "no glitch"}
    parts = {"PE": "front_", "array": ""}
    return {
        "array": f"{row['pe']} {row['variant']}",
        "codes of": f"`{row['recipe']}`",
        **{f"{part}, {name}": _pico(row, f"{prefix}{kind}_j_per_mac")
           for part, prefix in parts.items() for kind, name in kinds.items()},
        "÷ mac int8": f"{number(row, 'front_over_mac_int8'):.2f}" if "front_over_mac_int8" in row else "-",
    }  # fmt: skip


def _pico(row: Mapping[str, object], key: str) -> str:
    return f"{number(row, key) * 1e12:.1f}" if key in row else "-"


TITLE = "energy per multiply-accumulate in cells, by real and random weights"
STUDY = Study(NAME, TITLE, tables, answers, figure, page=page)
