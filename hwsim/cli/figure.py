"""`hwsim rows`, `hwsim figure` and `hwsim table`: from files to rows, and from rows to what a paper shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.cli.overrides import parse_overrides
from hwsim.errors import HwsimError, unknown

_ROWS = {
    "estimates": ("RUN.json ...", "throughput, energy, cost and roofline of runs, a row each"),
    "resources": ("RUN.json ...", "what each module takes of each resource of its FPGA"),
    "operators": ("RUN.json", "the operators of a run, one after the other"),
    "timeline": ("TIMELINE.json", "busy intervals of units, of hwsim simulate --timeline"),
    "weights": ("TRACE ...", "ones in each bit plane and how often each value is, of a trace's real weights"),
    "cost": ("SYSTEM", "price of a token by how many systems are built, with its alternatives"),
    "published": ("DIR", "every published value beside ours, of the studies below a folder"),
}
_Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def rows(
    kind: Annotated[str | None, typer.Argument(metavar="[KIND]", help="What rows; none lists the kinds.")] = None,
    source: Annotated[list[str] | None, typer.Argument(metavar="[FROM]...", help="Files, a folder, or a name.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="FILE.csv", help="By default ./hwsim-out/KIND.csv.")] = None,
    start_s: Annotated[float, typer.Option("--from", metavar="S", help="timeline: from this second on.")] = 0.0,
    stop_s: Annotated[float, typer.Option("--until", metavar="S", help="timeline: up to this second.")] = float("inf"),
    only: Annotated[str, typer.Option(metavar="TEXT", help="weights: of matrices with this in their name.")] = "",
    most_systems: Annotated[int, typer.Option(help="cost: the largest volume.")] = 10_000,
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="cost: system.serving.tokens_per_s=2e6")
    ] = None,
    json: _Json = False,
) -> None:
    """Make the rows that figures and tables are drawn from, as CSV."""
    if kind is None:
        _list_rows(json)
        return
    if kind not in _ROWS:
        raise unknown("kind of rows", kind, _ROWS)
    from hwsim.figures import write_rows
    from hwsim.study import rows as make
    from hwsim.study.pages import published_rows

    makers: dict[str, Callable[[], list[dict[str, Any]]]] = {
        "estimates": lambda: make.estimate_rows(_paths(kind, source)),
        "resources": lambda: make.resource_rows(_paths(kind, source)),
        "operators": lambda: make.operator_rows(Path(_one(kind, source))),
        "timeline": lambda: make.timeline_rows(Path(_one(kind, source)), start_s, stop_s),
        "weights": lambda: make.weight_rows(_paths(kind, source), only),
        "cost": lambda: make.cost_rows(
            _one(kind, source), most_systems, parse_overrides(settings or [], ("system",))["system"]
        ),
        "published": lambda: published_rows(Path(_one(kind, source))),
    }
    found, path = makers[kind](), out or Path("hwsim-out") / f"{kind}.csv"
    write_rows(path, found)
    if json:
        print_json({"rows": len(found), "written": str(path)})
    else:
        print(f"wrote {len(found)} rows to {path}")


def _paths(kind: str, source: list[str] | None) -> list[Path]:
    if not source:
        raise HwsimError(f"rows of {kind} need something to come from", got="nothing", expected=_ROWS[kind][0],
                         next=f"hwsim rows {kind} {_ROWS[kind][0]}")  # fmt: skip
    return [Path(one) for one in source]


def _one(kind: str, source: list[str] | None) -> str:
    found = [str(path) for path in _paths(kind, source)]
    if len(found) > 1:
        raise HwsimError(f"rows of {kind} come from one thing", got=" ".join(found), expected=_ROWS[kind][0])
    return found[0]


def _list_rows(json: bool) -> None:
    if json:
        print_json({"rows": {name: {"from": source, "says": says} for name, (source, says) in _ROWS.items()}})
        return
    table("Rows", ["kind", "from", "are"], [[name, *words] for name, words in _ROWS.items()])
    note("hwsim rows KIND FROM... --out FILE.csv writes them; hwsim figure and hwsim table show them")


def figure(
    kind: Annotated[str | None, typer.Argument(metavar="[KIND]", help="What to draw; none lists the kinds.")] = None,
    source: Annotated[Path | None, typer.Argument(metavar="[ROWS.csv]", help="The rows it is drawn from.")] = None,
    every: Annotated[bool, typer.Option("--list", help="List the kinds, with the columns that each needs.")] = False,
    x: Annotated[str | None, typer.Option(help="Column of the horizontal axis; of parts, several with commas.")] = None,
    y: Annotated[str | None, typer.Option(help="Column of the vertical axis.")] = None,
    by: Annotated[str | None, typer.Option(help="Column that tells lines, bars or points apart.")] = None,
    unit: Annotated[str | None, typer.Option(help="Of the axis, where columns do not say it.")] = None,
    mark: Annotated[str | None, typer.Option(help="Column of values to mark.")] = None,
    reference: Annotated[str | None, typer.Option(help="A value to draw a line at.")] = None,
    width: Annotated[str | None, typer.Option(help="single (3.5 in), double (7.16 in), or inches.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="STEM", help="STEM.pdf and STEM.png; by default KIND.")] = None,
    json: _Json = False,
) -> None:
    """Draw a figure from rows alone, as PDF and PNG: equal rows and options give equal bytes."""
    if every or kind is None:
        _list_figures(json)
        return
    from hwsim.figures import KINDS, Drawing, read_rows

    if kind not in KINDS:
        raise unknown("kind of figure", kind, KINDS)
    if source is None:
        raise HwsimError("a figure needs rows", got="no file", expected="a CSV file", next=KINDS[kind].rows)
    named = {"x": x, "y": y, "by": by, "unit": unit, "mark": mark, "reference": reference}
    options = {name: value for name, value in named.items() if value is not None}
    written = Drawing(kind, read_rows(source), options, _width_in(width)).save(out or Path(kind))
    if json:
        print_json({"kind": kind, "written": [str(path) for path in written]})
        return
    for path in written:
        print(f"wrote {path}")


def _width_in(text: str | None) -> float | None:
    from hwsim.figures.style import WIDTHS_IN

    if text is None or text in WIDTHS_IN:
        return WIDTHS_IN[text] if text else None
    try:
        inches = float(text)
    except ValueError:
        inches = 0.0
    if not 1 <= inches <= 40:
        raise HwsimError("no width of a figure", got=text, expected="single, double, or 1 to 40 inches")
    return inches


def _list_figures(json: bool) -> None:
    from hwsim.figures import KINDS

    if json:
        kinds = {
            name: {"says": kind.says, "columns": list(kind.columns), "options": dict(kind.options), "rows": kind.rows}
            for name, kind in KINDS.items()
        }
        print_json({"figures": kinds})
        return
    for name, kind in KINDS.items():
        print(f"{name}: {kind.says}")
        options = [f"--{key} {'COLUMN' if value is None else value or '...'}" for key, value in kind.options.items()]
        print(f"    hwsim figure {' '.join([name, 'ROWS.csv', *options])}")
        print(f"    columns: {', '.join(kind.columns)}")
        print(f"    rows:    {kind.rows}")


def tabulate(
    source: Annotated[Path, typer.Argument(metavar="ROWS.csv", help="The rows.")],
    columns: Annotated[str, typer.Option(metavar="A,B,...", help="Which, in this order; all by default.")] = "",
    form: Annotated[str, typer.Option("--format", help="latex (booktabs), markdown or csv.")] = "markdown",
    digits: Annotated[int, typer.Option(help="Significant digits.")] = 3,
    head: Annotated[list[str] | None, typer.Option(metavar="COLUMN=WORDS", help="Words for a column's head.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="FILE", help="Write it there; by default it is printed.")] = None,
    json: _Json = False,
) -> None:
    """Show rows as a table for an article or a page: units in the heads, significant digits, all signs escaped."""
    from hwsim import files
    from hwsim.figures import make_table, read_rows

    heads = dict(_head(word) for word in head or [])
    text = make_table(read_rows(source), [one for one in columns.split(",") if one], form, digits, heads)
    if out is not None:
        files.write_text(out, text)
    if json:
        print_json({"table": text, "written": str(out) if out else None})
    else:
        print(f"wrote {out}" if out else text, end="\n" if out else "")


def _head(word: str) -> tuple[str, str]:
    column, equals, words = word.partition("=")
    if not equals or not words:
        raise HwsimError("no head of a column", got=f"--head {word}", expected="--head COLUMN=WORDS")
    return column, words
