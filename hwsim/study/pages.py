"""Tables of published against ours, as Markdown: of one study into its page, of all of them into `reports/README.md`.

A table stands between two comments, `<!-- begin NAME -->` and `<!-- end NAME -->`; what is between them is replaced.
Both tables are made of the rows in `comparison.csv`, so that the page of all studies needs none of them to run again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from statistics import median

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.figures import Drawing, read_rows, write_rows
from hwsim.study.published import COMPARED, VERDICTS

PAGE = "README.md"
TABLE, OVERVIEW = "published against ours", "studies"
PARITY, ASSUMPTIONS = "parity", "assumptions"
Row = Mapping[str, object]
Cells = Mapping[str, str]
_LEGEND = (
    "*measured*: read on hardware; *simulated*: simulated or synthesized by its authors; *calculated*: their",
    "arithmetic from assumptions; *vendor*: claimed by a vendor. *Reproduced* is *yes* within 10 % of what was",
    "measured, within 20 % of what was simulated or calculated, or to the digits that are printed where all digits",
    "should come out; *no aim* of what vendors claim; *says nothing* where agreement was bound to come; *not",
    "reproducible* where a fact is missing, named in the last column.",
)


def write_page(folder: Path, rows: Sequence[Row], more: Mapping[str, Sequence[Cells]] | None = None) -> Path | None:
    """Put a study's tables into the page in its folder; None where it has no page, or that has no place for any.

    Args:
        rows: of `Comparison.row`, or of their CSV.
        more: further tables by name, as people read them.

    Raises:
        HwsimError: the page has a beginning of the table and no end, or cannot be read or written.
    """
    page = folder / PAGE
    if not page.is_file():
        return None
    text = _read(page)
    tables = {TABLE: [cells(row) for row in rows], **(more or {})}
    wanted = {name: table for name, table in tables.items() if table and _marks(name)[0] in text}
    for name, table in wanted.items():
        text = filled(text, name, _table(table), page)
    if not wanted:
        return None
    files.write_text(page, text)
    return page


def refuse_page_of_all(folder: Path, name: str) -> None:
    """Refuse to write one study where the page of all studies lies: its table would take the place of theirs.

    Raises:
        HwsimError: so.
    """
    page = folder / PAGE
    if page.is_file() and _marks(OVERVIEW)[0] in _read(page):
        raise HwsimError(f"{folder} holds the studies, each in a folder of its own", got=f"study {name} alone",
                         expected="a folder for this study", next=f"--out {folder / name}")  # fmt: skip


def published_rows(folder: Path) -> list[dict[str, str]]:
    """Every published value beside ours, of all studies below a folder, each with its study.

    Raises:
        HwsimError: there is none, or a file cannot be read.
    """
    found = sorted(folder.glob(f"*/{COMPARED}"))
    if not found:
        raise HwsimError(f"no studies in {folder}", got=f"no */{COMPARED}", expected="reports of studies",
                         next="hwsim study --all")  # fmt: skip
    return [{"study": path.parent.name, **row} for path in found for row in read_rows(path)]


def write_overview(folder: Path) -> Path:
    """Put the tables of all studies below a folder into its page, which is made where there is none, and draw parity.

    All values are in `parity.csv`, and `parity.pdf` is drawn from it.

    Raises:
        HwsimError: there is no study, or a file cannot be read or written, or the page has no place for the tables.
    """
    rows = published_rows(folder)
    found = {name: list(own) for name, own in groupby(rows, key=lambda row: row["study"])}
    write_rows(folder / f"{PARITY}.csv", rows)
    if any(row["ours"] for row in rows):
        Drawing("parity", rows).save(folder / PARITY)
    page = folder / PAGE
    text = _read(page) if page.is_file() else "\n".join(["# Studies", "", *_marks(OVERVIEW), "", *_marks(TABLE), ""])
    text = filled(text, OVERVIEW, _overview(folder, found), page)
    text = filled(text, TABLE, [*_everything(found), "", *_LEGEND], page)
    files.write_text(page, text)
    return page


def filled(text: str, name: str, lines: Sequence[str], page: Path) -> str:
    """A page's text with these lines between the comments of that name.

    Raises:
        HwsimError: it lacks one of them.
    """
    begin, end = _marks(name)
    before, found, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise HwsimError(f"no place for a table in {page}", got=f"no {begin if not found else end}",
                         expected=f"{begin} and {end}, each on a line of its own")  # fmt: skip
    return "\n".join([before + begin, *lines, end + after])


def _marks(name: str) -> tuple[str, str]:
    return f"<!-- begin {name} -->", f"<!-- end {name} -->"


def _read(page: Path) -> str:
    try:
        return page.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise HwsimError(f"cannot read the page {page}", got=error, expected="a Markdown file") from error


def _overview(folder: Path, found: Mapping[str, Sequence[Row]]) -> list[str]:
    """A line for each study: how many values of what trust, what became of them, how far off, what is assumed."""
    return _table([_counts(folder, name, rows) for name, rows in found.items()])


def _counts(folder: Path, name: str, rows: Sequence[Row]) -> dict[str, str]:
    sources = "; ".join(dict.fromkeys(str(row["source"]) for row in rows))
    trusts, verdicts = Counter(str(row["trust"]) for row in rows), [row["reproduced"] for row in rows]
    counted: dict[str, str] = {verdict: str(verdicts.count(verdict) or "") for verdict in VERDICTS}
    return {
        "study": _link(name),
        "published in": sources,
        "values": str(len(rows)),
        "trust": ", ".join(f"{count} {trust}" for trust, count in trusts.items()),
        **counted,
        "median error, worst": _errors(rows),
        "assumed": _assumed(folder, name, rows),
    }


def _errors(rows: Sequence[Row]) -> str:
    """Of the values that count: those that say nothing, or that there is no answer to, do not."""
    errors = [float(str(row["error"])) for row in rows if row["reproduced"] in ("yes", "no", "no aim")]
    if not errors:
        return ""
    return f"{100 * median(map(abs, errors)):.1f} %, {100 * max(errors, key=abs):+.1f} %"


def _assumed(folder: Path, name: str, rows: Sequence[Row]) -> str:
    """Where the assumptions are listed, and how many: of simulations in a table, else beside the values."""
    if (table := folder / name / f"{ASSUMPTIONS}.csv").is_file():
        return f"[{len(read_rows(table))} listed]({name}/{table.name})"
    named = {one for row in rows for one in str(row["assumed"]).split("; ") if one}
    return f"{len(named)} named below" if named else f"see [its page]({name}/{PAGE})"


def _everything(found: Mapping[str, Sequence[Row]]) -> list[str]:
    return _table([{"study": _link(name), **cells(row)} for name, rows in found.items() for row in rows])


def _link(name: str) -> str:
    return f"[{name}]({name}/{PAGE})"


def _table(rows: Sequence[Cells]) -> list[str]:
    """Lines of a table, without the columns that are empty throughout."""
    kept = [name for name in rows[0] if any(row[name] for row in rows)]
    head, *body = [_line(kept), *(_line([row[name] for name in kept]) for row in rows)]
    return [head, "|" + "---|" * len(kept), *body]


def _line(texts: Sequence[str]) -> str:
    return f"| {' | '.join(text.replace('|', '/') for text in texts)} |"


def _remarks(row: Row) -> Iterator[str]:
    for key, lead in (("assumed", "assumed: "), ("missing", "missing: "), ("circular", ""), ("why", "")):
        if row[key]:
            yield f"{lead}{row[key]}"


def cells(row: Row) -> dict[str, str]:
    """A row of `Comparison.row`, or of its CSV, as people read it, by column."""
    return {
        "what": str(row["what"]),
        "published": _published(row),
        "where": str(row["where"]),
        "trust": str(row["trust"]),
        "ours": _ours(row),
        "error": _error(row),
        "reproduced": str(row["reproduced"]),
        "assumed, missing, why": "; ".join(_remarks(row)),
    }


def _published(row: Row) -> str:
    ends = ["published"] if row["published"] != "" else ["published_low", "published_high"]
    return _with_unit(" – ".join(_shown(row, end) for end in ends), row)


def _ours(row: Row) -> str:
    """Our ends where ends are published; else the typical value, and its range where it has one."""
    if row["ours"] == "":
        return "none"
    low, typical, high = (_shown(row, key) for key in ("ours_low", "ours", "ours_high"))
    if row["published"] == "":
        return _with_unit(f"{low} – {high}", row)
    return _with_unit(typical if low == high else f"{typical} ({low} – {high})", row)


def _with_unit(text: str, row: Row) -> str:
    return text if row["unit"] == "1" else f"{text} {row['unit']}"


def _shown(row: Row, key: str) -> str:
    """A number with the decimals that are printed, else to four digits."""
    value, decimals = float(str(row[key])), str(row["decimals"]).split()
    if decimals:
        return f"{value:.{decimals[-1 if key.endswith('_high') else 0]}f}"
    short = float(f"{value:.4g}")
    return f"{short:,.0f}" if abs(short) >= 1e4 else f"{short:g}"


def _error(row: Row) -> str:
    if row["error"] == "":
        return ""
    error = float(str(row["error"]))
    return f"{100 * error:+.{2 if abs(error) < 0.01 else 1}f} %"  # what is off in the last digit printed is a per mille
