"""What a study is, and running one: rows, our answers beside what is published, a figure, the table of its page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hwsim import catalog, files
from hwsim.errors import HwsimError
from hwsim.figures import Drawing, write_rows
from hwsim.figures.rows import Row, csv_text
from hwsim.study.pages import Cells, write_page
from hwsim.study.published import COMPARED, PUBLISHED, Comparison, Ours, Question, compare, read_published

if TYPE_CHECKING:
    from hwsim.rtl_flow.measure import Design

MEASURED, DRAWN = "measured.toml", "figure.csv"
NO_TIME = {"value": 0.0, "unit": "s", "source": "left out on purpose", "kind": "assumed"}
"""In place of a time that a study goes without, to see what it is worth."""
Tables = Mapping[str, Sequence[Row]]
"""Rows by the name of their file; the first is the study's main table."""


@dataclass(frozen=True)
class Inputs:
    """What a study is made from.

    Args:
        folder: that holds its records (`measured.toml`), where it has any.
        say: told each step of long work as it begins.
    """

    folder: Path
    say: Callable[[str], None] = lambda text: None


def _no_tables(inputs: Inputs) -> Tables:
    return {}


def _no_answers(tables: Tables, questions: Sequence[Question]) -> Mapping[str, Ours]:
    return {}


def errors(tables: Tables, found: Sequence[Comparison]) -> Drawing:
    """The figure of a study that has none of its own: ours over published, value by value."""
    return Drawing("errors", [one.row() for one in found])


@dataclass(frozen=True)
class Study:
    """One study: `reports/<name>`.

    Args:
        name: of it and of its folder.
        title: what is asked.
        tables: its rows; they start no tool.
        answers: ours to what is published, by key, from the rows; it never sees a published value.
        figure: of the rows and the comparisons, as what it is drawn from; by default of the errors.
        designs: circuits that a record of it holds; making them needs tools. None where it has no such record.
        targets: on which those are synthesized.
        page: further tables of its page, by name.
    """

    name: str
    title: str
    tables: Callable[[Inputs], Tables] = _no_tables
    answers: Callable[[Tables, Sequence[Question]], Mapping[str, Ours]] = _no_answers
    figure: Callable[[Tables, Sequence[Comparison]], Drawing] = errors
    designs: Callable[[], Iterable[Design]] | None = None
    targets: tuple[str, ...] = ()
    page: Callable[[Tables], Mapping[str, Sequence[Cells]]] = lambda tables: {}


@dataclass(frozen=True)
class Report:
    """What a study came to.

    Args:
        study: whose it is.
        tables: its rows.
        comparisons: published values and ours.
        written: files.
    """

    study: Study
    tables: Tables
    comparisons: Sequence[Comparison]
    written: list[Path]

    @property
    def rows(self) -> Sequence[Row]:
        """The main table; the comparisons where the study has no rows of its own."""
        return next(iter(self.tables.values()), None) or [one.row() for one in self.comparisons]


def run_study(
    study: Study,
    out: Path,
    records: Path | None = None,
    published: Path | None = None,
    say: Callable[[str], None] = lambda text: None,
) -> Report:
    """Make a study's report in a folder: `<table>.csv`, `comparison.csv`, a figure, and the table of its page if there.

    The figure's rows are one of these tables, or else `figure.csv`: `hwsim figure` draws it from them again.

    Args:
        out: the folder; its README.md gets the table of published against ours, where it has a place for that.
        records: a folder that holds the studies' records, a folder each; the shipped one by default.
        published: values to hold it against in place of the shipped ones.
        say: told each step of long work as it begins.

    Raises:
        HwsimError: a record or a value is missing or wrong, or a file cannot be written.
    """
    shipped = catalog.data_root() / "reports" / study.name
    values = published or shipped / PUBLISHED
    asked = read_published(values) if published or values.is_file() else None
    files.make_folder(out)
    tables = study.tables(Inputs(records / study.name if records else shipped, say))
    found = compare(asked, study.answers(tables, asked.questions())) if asked else []
    return Report(study, tables, found, list(_write(study, out, tables, found)))


def _write(study: Study, out: Path, tables: Tables, found: Sequence[Comparison]) -> Iterator[Path]:
    rows, drawing = [one.row() for one in found], study.figure(tables, found)
    written = {**tables, COMPARED.removesuffix(".csv"): rows}
    if csv_text(drawing.rows) not in map(csv_text, written.values()):
        written[DRAWN.removesuffix(".csv")] = drawing.rows
    for name, table in written.items():
        if table:
            write_rows(out / f"{name}.csv", table)
            yield out / f"{name}.csv"
    yield from drawing.save(out / study.name)
    if page := write_page(out, rows, study.page(tables)):
        yield page


def measure_study(study: Study, target: str, folder: Path, say: Callable[[str], None] = lambda text: None) -> Path:
    """Synthesize a study's circuits on a target into `folder`/`name`/measured.toml; what is there is not made again.

    Raises:
        HwsimError: it has no circuits, there is no such target, or a tool is missing.
    """
    from hwsim.rtl_flow.fit import WAYS
    from hwsim.rtl_flow.measure import measure

    if study.designs is None:
        raise HwsimError(f"study {study.name} has no circuits to measure", got=f"--measure {target}",
                         next=f"hwsim study {study.name}")  # fmt: skip
    path = folder / study.name / MEASURED
    measure(study.designs(), target, path, WAYS.get(target), say)
    return path
