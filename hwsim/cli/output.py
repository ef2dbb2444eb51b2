"""What commands print: one JSON object, or a table; results on stdout, everything else on stderr."""

from __future__ import annotations

import contextlib
import datetime
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any


def print_json(value: Any) -> None:
    """Print one JSON value, indented. NaN and infinities, which JSON does not have, raise `ValueError`."""
    ascii_only = not (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    print(json.dumps(value, indent=2, allow_nan=False, ensure_ascii=ascii_only))


def note(text: str) -> None:
    """Print a line for the person at the terminal (progress, a warning), out of the way of results."""
    print(text, file=sys.stderr)


class Pace:
    """How fast work goes on and how long it will take, by what was finished since it was first asked.

    Args:
        clock: gives seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begin: tuple[float, int] | None = None

    def at(self, done: int, total: int) -> str:
        """For example "12.5/s, 0:01:20 left"; nothing before anything was finished."""
        if self._begin is None:
            self._begin = self._clock(), done
        since, before = self._begin
        seconds = self._clock() - since
        if done <= before or seconds <= 0:
            return ""
        rate = (done - before) / seconds
        left = datetime.timedelta(seconds=round((total - done) / rate))
        return f"{rate:.3g}/s, {left} left"


@contextlib.contextmanager
def progress(title: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on stderr where that is a terminal, with rate and remaining time; quiet in a pipe.

    Yields what to call with (done, total).
    """
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[pace]}"))
    pace = Pace()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None, pace="")
        yield lambda done, total: bar.update(task, completed=done, total=total, pace=pace.at(done, total))


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
