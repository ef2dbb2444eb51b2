"""Measuring a study's circuits, and making its report of the record: rows, what is published beside ours, a figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from matplotlib.figure import Figure

from hwsim import catalog, files, synthesis
from hwsim.errors import HwsimError, unknown
from hwsim.figures import bits_figure, parts_figure, save, write_rows
from hwsim.figures.rows import Row
from hwsim.study.circuits import fp8_int8, hnlpu_area, lut_density, mixpe
from hwsim.study.circuits.base import Entry, Point, Published, array_of

MEASURED, PUBLISHED = "measured.toml", "published.csv"


@dataclass(frozen=True)
class Study:
    """One study.

    Args:
        title: what is asked.
        targets: on which its circuits are synthesized.
        points: its circuits, arrays all; None where `designs` gives circuits of other kinds.
        rows: of its record.
        published: what is published of them, and ours.
        figure: of its rows.
    """

    title: str
    targets: tuple[str, ...]
    points: Callable[[], Iterable[Point]] | None
    rows: Callable[[Sequence[Entry]], list[Row]]
    published: Callable[[list[Row]], Iterable[Published]]
    figure: Callable[[list[Row]], Figure]


@dataclass(frozen=True)
class Report:
    """What a report is made of: rows, published values beside ours, and the files that were written."""

    rows: list[Row]
    published: list[Published]
    written: list[Path]


STUDIES: dict[str, Study] = {}


def measure_study(name: str, target: str, folder: Path, say: Callable[[str], None] = lambda text: None) -> Path:
    """Synthesize a study's circuits on a target into `folder`/`name`/measured.toml; what is there is not made again.

    Raises:
        HwsimError: there is no such study or target, or a tool is missing.
    """
    from hwsim.rtl_flow.fit import WAYS
    from hwsim.rtl_flow.measure import design_of, measure

    study, path = _study(name), folder / name / MEASURED
    if study.points is None:
        designs = hnlpu_area.designs()
    else:
        designs = (
            design_of(array_of({"pe": point.pe, **point.parameters}), point.label, point.parts) for point in study.points()
        )
    measure(designs, target, path, WAYS.get(target), say)
    return path
