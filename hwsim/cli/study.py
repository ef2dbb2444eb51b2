"""`hwsim study`: a question, rows that answer it, and what is published beside ours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.cli.published import print_published
from hwsim.errors import EXIT_DONE, HwsimError

if TYPE_CHECKING:
    from hwsim.study import Report

_OUT = Path("hwsim-out")


def study(
    name: Annotated[
        str | None, typer.Argument(metavar="[STUDY]", help="Name of a study; none lists them, --all makes every one.")
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Every study, and the table of all published values in OUT/README.md.")
    ] = False,
    overview: Annotated[
        bool, typer.Option("--overview", help="Only the table in OUT/README.md, from what studies wrote below OUT.")
    ] = False,
    measure: Annotated[
        str | None,
        typer.Option(metavar="TARGET", help="First synthesize its circuits there: xcup, ecp5, osu018, or a .lib file."),
    ] = None,
    published: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Hold it against these values, as in reports/*/published.toml.")
    ] = None,
    records: Annotated[
        Path | None, typer.Option(metavar="DIR", help="That holds the studies' records; the shipped ones by default.")
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Where to write: by default ./hwsim-out/STUDY, with --all ./hwsim-out."),
    ] = None,
    html: Annotated[
        bool, typer.Option("--html", help="Also OUT/report.html, the values to look around in (5 MB, needs plotly).")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> int:
    """Rows, a figure, and what is published beside ours, misses included; from records, starting no tool by itself."""
    from hwsim.study.pages import refuse_page_of_all, write_overview
    from hwsim.study.registry import find_study, run_all
    from hwsim.study.study import measure_study, run_study

    if overview:
        _refuse_with("--overview", name, measure, published, html)
        _show_overview(write_overview(out or _OUT), json)
    elif every:
        _refuse_with("--all", name, measure, published, html)
        reports, page = run_all(out or _OUT, records, note)
        _show_all(reports, page, json)
    elif name is None:
        _refuse_without_name(measure, published, records, out, html or None)
        _list(json)
    else:
        found = find_study(name)
        refuse_page_of_all(out or _OUT / name, name)
        if measure is not None:
            from hwsim.cli.rtl.common import say_if_cold

            say_if_cold()
            records = records or Path("reports")
            measure_study(found, measure, records, note)
        report = run_study(found, out or _OUT / name, records, published, note)
        if html:
            _write_page(report, out or _OUT / name)
        _show(report, json)
    return EXIT_DONE


def _refuse_with(every: str, name: str | None, measure: str | None, published: Path | None, html: bool) -> None:
    given = {"STUDY": name, "--measure": measure, "--published": published, "--html": "" if html else None}
    for option, value in given.items():
        if value is not None:
            raise HwsimError(f"{every} is of all studies", got=f"{option} {value}".strip() + " as well",
                             expected=f"{every}, or one study")  # fmt: skip


def _write_page(report: Report, out: Path) -> None:
    from hwsim.figures.html import NoPlotly
    from hwsim.study.report_page import write_report_page

    try:
        report.written.append(write_report_page(report.study.name, report.study.title, report.comparisons, out))
    except NoPlotly as error:
        note(f"no report.html: {error}")


def _show_overview(page: Path, json: bool) -> None:
    if json:
        print_json({"page": str(page)})
    else:
        print(f"wrote {page}")


def _refuse_without_name(*options: object) -> None:
    if any(option is not None for option in options):
        raise HwsimError("no study is named", expected="hwsim study STUDY", next="hwsim study lists them")


def _list(json: bool) -> None:
    from hwsim.study.registry import STUDIES

    if json:
        print_json({"studies": {name: one.title for name, one in STUDIES.items()}})
    else:
        table("Studies", ["study", "asks"], [[name, one.title] for name, one in STUDIES.items()])


def _as_json(report: Report) -> dict[str, Any]:
    return {
        "study": report.study.name,
        "rows": report.rows,
        "tables": report.tables,
        "published": [one.row() for one in report.comparisons],
        "written": [str(path) for path in report.written],
    }


def _show(report: Report, json: bool) -> None:
    if json:
        print_json(_as_json(report))
        return
    for name, rows in report.tables.items():
        columns = list(dict.fromkeys(key for row in rows for key in row))
        table(f"{name}: {report.study.title}", columns, [[row.get(key) for key in columns] for row in rows])
        print()
    print_published(report.comparisons)
    for path in report.written:
        print(f"wrote {path}")


def _show_all(reports: list[Report], page: Path, json: bool) -> None:
    from hwsim.study.published import VERDICTS, reproduced

    if json:
        print_json({"reports": [_as_json(report) for report in reports], "page": str(page)})
        return
    rows = [
        [one.study.name, len(one.comparisons), *(count or "" for count in reproduced(one.comparisons).values())]
        for one in reports
    ]
    table("Published values by study, and whether they are reproduced", ["study", "values", *VERDICTS], rows)
    print(f"wrote {sum(len(report.written) for report in reports)} files and {page}")
