"""Published values of a sweep beside its rows: the point that each picks, its column, its unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hwsim.errors import HwsimError, unknown
from hwsim.figures.html.columns import unit_of
from hwsim.figures.names import name_of
from hwsim.figures.rows import Row, columns_of
from hwsim.study.published import Comparison, Ours, PublishedFile, compare
from hwsim.study.sweep.declaration import Sweep
from hwsim.study.sweep.points import points
from hwsim.study.sweep.published import PublishedPoint
from hwsim.technology import Range
from hwsim.units import units_in


def check_before(sweep: Sweep) -> None:
    """Refuse a published value that picks none or several of the points, before any of them is simulated.

    What a search proposes is not known before.

    Raises:
        HwsimError: so.
    """
    if sweep.published and not sweep.search.adapts:
        settings = [point.settings for point in points(sweep)]
        for one in _answerable(sweep):
            _only(one, settings)


def compare_rows(sweep: Sweep, rows: Sequence[Row], refused: Sequence[Row]) -> list[Comparison]:
    """Published values beside the rows'; one whose point could not run, or has no value there, says so as `missing`.

    Raises:
        HwsimError: a value picks none or several points, or its column is misspelt, no number, or in another unit.
    """
    if not sweep.published:
        return []
    found = {one.key: _answer(one, rows, refused) for one in _answerable(sweep)}
    ours = {key: answer for key, answer in found.items() if isinstance(answer, Ours)}
    reasons = {key: answer for key, answer in found.items() if isinstance(answer, str)}
    asked = tuple(one.model_copy(update={"missing": reasons.get(one.key, one.missing)}) for one in sweep.published)
    # Each value names its source, so that the file's, which is the sweep itself, stands for none.
    return compare(PublishedFile(schema_version=1, source=sweep.name, published=asked), ours)


def _answer(one: PublishedPoint, rows: Sequence[Row], refused: Sequence[Row]) -> Ours | str:
    """Ours, or why there is none."""
    row = _only(one, [*rows, *refused])
    if "refused" in row:
        return f"its point could not run: {str(row['refused']).splitlines()[0]}"
    scale = _scale(one, rows)
    if row.get(one.column) is None:
        return f"its point has no {one.column}"
    return Ours(_range(one.column, row) * scale)


def _answerable(sweep: Sweep) -> list[PublishedPoint]:
    return [one for one in sweep.published if not one.missing]


def _only(one: PublishedPoint, rows: Sequence[Row]) -> Row:
    """The row that it is published of.

    Raises:
        HwsimError: none is, or several are.
    """
    found = [row for row in rows if one.fits(row)]
    if len(found) == 1:
        return found[0]
    at = ", ".join(f"{key} = {value}" for key, value in one.at.items()) or "no settings"
    raise HwsimError(
        f"published value {one.key} does not pick one point of the sweep",
        got=f"{len(found) or 'none'} of {len(rows)} points with {at}",
        expected="settings under at that one point has",
        next="name more of the keys that vary" if found else "give values that the sweep has",
    )


def _scale(one: PublishedPoint, rows: Sequence[Row]) -> float:
    """What brings the column's values to the unit of the published one.

    Raises:
        HwsimError: there is no such column, or it is in another unit.
    """
    columns = columns_of(rows)
    if one.column not in columns:
        raise unknown(f"column of published value {one.key}", one.column, columns)
    own = _units(one.column)
    if scale := next(filter(None, (units_in(unit, _plain(one.unit)) for unit in own)), None):
        return scale
    raise HwsimError(
        f"published value {one.key} is not in the unit of its column",
        got=f"{one.unit} for {one.column}",
        expected="1: it has none" if own == ["1"] else f"{' or '.join(own)}, with any SI prefix",
    )


def _units(column: str) -> list[str]:
    """The units that a column's name stands for, as people write them: J or J/token of an energy per token."""
    named = [_plain(unit) for unit in (unit_of(column), name_of(column).unit) if unit]
    each = [f"{unit}/token" for unit in named if column.endswith("_per_token") and not unit.endswith("/token")]
    return list(dict.fromkeys([*named, *each])) or ["1"]


def _plain(unit: str) -> str:
    return unit.replace("tokens", "token").replace("²", "2").replace("µ", "u")


def _range(column: str, row: Mapping[str, Any]) -> Range:
    """A figure of a row with its range, where it has one.

    Raises:
        HwsimError: it is no number.
    """
    ends = [row[name] if row.get(name) is not None else row[column] for name in (f"{column}_low", f"{column}_high")]
    found = [ends[0], row[column], ends[1]]
    if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in found):
        raise HwsimError(f"column {column} cannot be compared", got=repr(row[column]), expected="a number")
    return Range(*map(float, found))
