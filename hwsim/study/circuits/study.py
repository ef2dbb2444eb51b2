"""Measuring a study's circuits, and making its report of the record: rows, what is published beside ours, a figure."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from matplotlib.figure import Figure

from hwsim import catalog, files, synthesis
from hwsim.errors import HwsimError, unknown
from hwsim.figures import save, write_rows
from hwsim.figures.rows import Row
from hwsim.study.circuits import fp8_int8, hnlpu_area, lut_density, mixpe
from hwsim.study.circuits.base import Entry, Published, designs_of

if TYPE_CHECKING:
    from hwsim.rtl_flow.measure import Design

MEASURED, ROWS, PUBLISHED, ENERGY = "measured.toml", "{}.csv", "published.csv", "energy.csv"


@dataclass(frozen=True)
class Study:
    """One study.

    Args:
        title: what is asked.
        targets: on which its circuits are synthesized.
        designs: its circuits; making them needs tools.
        rows: of its record.
        published: what is published of them, and ours.
        figure: of its rows.
        energy: rows from the record of switching energies; none where that has none.
    """

    title: str
    targets: tuple[str, ...]
    designs: Callable[[], Iterable[Design]]
    rows: Callable[[Sequence[Entry]], list[Row]]
    published: Callable[[list[Row]], Iterable[Published]]
    figure: Callable[[list[Row]], Figure]
    energy: Callable[[], list[Row]] = list


@dataclass(frozen=True)
class Report:
    """What a report is made of: rows, published values beside ours, and the files that were written."""

    rows: list[Row]
    published: list[Published]
    written: list[Path]


STUDIES: dict[str, Study] = {
    "fp8-vs-int8": Study(
        "what FP8 costs over INT8 in a multiply-accumulate lane", ("osu018",),
        fp8_int8.designs, fp8_int8.rows, fp8_int8.published, fp8_int8.figure,
    ),
    "mixpe": Study(
        "shift-add against multipliers at W4A8 and W8A8", ("osu018", "xcup", "ecp5"),
        lambda: designs_of(mixpe.points()), mixpe.rows, mixpe.published, mixpe.figure,
        mixpe.energy_rows,
    ),
    "lut-density": Study(
        "look-up tables against multipliers and shift-add across weight bits", ("osu018",),
        lambda: designs_of(lut_density.points()), lut_density.rows, lut_density.published, lut_density.figure,
    ),
    "hnlpu-area": Study(
        "weights as wires, as cells, and in SRAM", ("osu018",),
        hnlpu_area.designs, hnlpu_area.rows, hnlpu_area.published, hnlpu_area.figure,
    ),
}  # fmt: skip


def measure_study(name: str, target: str, folder: Path, say: Callable[[str], None] = lambda text: None) -> Path:
    """Synthesize a study's circuits on a target into `folder`/`name`/measured.toml; what is there is not made again.

    Raises:
        HwsimError: there is no such study or target, or a tool is missing.
    """
    from hwsim.rtl_flow.fit import WAYS
    from hwsim.rtl_flow.measure import measure

    study, path = _study(name), folder / name / MEASURED
    measure(study.designs(), target, path, WAYS.get(target), say)
    return path


def make_report(name: str, out: Path, folder: Path | None = None) -> Report:
    """Rows, published values beside ours, and a figure, from the record of a study; starts no tool.

    Args:
        out: the folder to write to.
        folder: that holds the studies' records; the shipped ones by default.

    Raises:
        HwsimError: there is no such study, nothing was measured, or a file cannot be written.
    """
    study, root = _study(name), folder or catalog.data_root() / "reports"
    entries = synthesis.records(root / name / MEASURED, "measured")
    if not entries:
        raise HwsimError(f"study {name} has no measured circuits", got=root / name / MEASURED, expected="a record",
                         next=f"hwsim study {name} --measure {study.targets[0]}")  # fmt: skip
    rows = study.rows(entries)
    published = list(study.published(rows))
    files.make_folder(out)
    write_rows(out / ROWS.format(name), rows)
    write_rows(out / PUBLISHED, [dataclasses.asdict(one) for one in published])
    written = [out / ROWS.format(name), out / PUBLISHED, *save(study.figure(rows), out / name, rows)]
    if energy := study.energy():
        write_rows(out / ENERGY, energy)
        written.append(out / ENERGY)
    return Report(rows, published, written)


def _study(name: str) -> Study:
    if name not in STUDIES:
        raise unknown("study", name, STUDIES)
    return STUDIES[name]
