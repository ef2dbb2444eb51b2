"""What commands print: one JSON object, or a table; results on stdout, everything else on stderr."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any


def print_json(value: Any) -> None:
    """Print one JSON value, indented. NaN and infinities, which JSON does not have, raise `ValueError`."""
    ascii_only = not (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    print(json.dumps(value, indent=2, allow_nan=False, ensure_ascii=ascii_only))


def note(text: str) -> None:
    """Print a line for the person at the terminal (progress, a warning), out of the way of results."""
    print(text, file=sys.stderr)


@contextlib.contextmanager
def progress(title: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on stderr where that is a terminal; quiet in a pipe. Yields what to call with (done, total)."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows under a title.

    On a terminal the table is as wide as the window, with wrapped cells. In a pipe it is plain text, a row a line,
    columns two spaces apart, so that `grep` and `awk` see whole rows. Columns of numbers are right-aligned.
    """
    cells = [["" if value is None else str(value) for value in row] for row in rows]
    right = [bool(rows) and all(_is_number(row[i]) for row in rows) for i in range(len(columns))]
    if sys.stdout.isatty():
        _rich_table(title, columns, cells, right)
    else:
        print(title)
        for line in _plain_lines([list(columns), *cells], right):
            print(line)


def _is_number(value: object) -> bool:
    """Whether a cell reads as a quantity: a number, or text that begins with one ("460 GB/s")."""
    try:
        float(str(value).split()[0])
    except (ValueError, IndexError):
        return value is None
    return True


def _plain_lines(cells: list[list[str]], right: list[bool]) -> list[str]:
    widths = [max(len(row[i]) for row in cells) for i in range(len(right))]
    lines = []
    for row in cells:
        padded = [text.rjust(w) if r else text.ljust(w) for text, w, r in zip(row, widths, right, strict=True)]
        lines.append("  ".join(padded).rstrip())
    return lines


def _rich_table(title: str, columns: Sequence[str], cells: list[list[str]], right: list[bool]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    drawn = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    for column, is_right in zip(columns, right, strict=True):
        drawn.add_column(column, justify="right" if is_right else "left")
    for row in cells:
        drawn.add_row(*row)
    # Markup and emoji off: cells hold users' names and paths, which may contain brackets.
    Console(markup=False, emoji=False, highlight=False).print(drawn)
