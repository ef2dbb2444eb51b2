"""What a report shows, and the same as the data of its page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hwsim.errors import HwsimError, unknown
from hwsim.figures import style
from hwsim.figures.html.columns import Column, coded, columns_of, parts_of
from hwsim.figures.rows import Row

FEASIBLE, FRONT = "feasible", "on_front"
MOST_LEVELS = 40  # of a parameter with checkboxes
MOST_REFUSED = 1000  # that are listed


@dataclass(frozen=True)
class Report:
    """What a report shows.

    Args:
        title: of the page.
        rows: one for each design, with `feasible` and `on_front` where designs are held to constraints and objectives.
        settings: columns that were set and vary: to filter by, and to colour by.
        objectives: columns and which way is better, "max" or "min"; the first two are drawn at first.
        fixed: columns that were set and do not vary, for the settings of a design.
        headline: further columns that the table shows at first.
        refused: designs that cannot be: what was set, and `refused`, the reason.
        effects: for each objective the share of its variance that each setting explains alone.
        total_effects: likewise with interactions; keys that change together are named together ("a, b").
        why: components that limit designs of the front: `bottleneck`, `next` and how many `points`.
        hypervolume: of a search, after each generation, a share of the most there could be.
        published: published values beside ours, by column, as people read them.
        breaks: for each row the constraints that it breaks, as text.
        assumed: for each row what its figures rest on without a measurement.
        provenance: what the rows were made with.
        nouns: what rows are, where they are no designs.
        named: the column that names a row, in place of its number.
        remarks: columns that the table shows last, and that nothing is filtered by.
        parity: columns of published values and of ours, between which the line of equality is drawn.
    """

    title: str
    rows: Sequence[Row]
    settings: Sequence[str]
    objectives: Mapping[str, str]
    fixed: Sequence[str] = ()
    headline: Sequence[str] = ()
    refused: Sequence[Row] = ()
    effects: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    total_effects: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    why: Sequence[Mapping[str, Any]] = ()
    hypervolume: Sequence[float] = ()
    published: Sequence[Mapping[str, str]] = ()
    breaks: Sequence[Sequence[str]] = ()
    assumed: Sequence[Sequence[str]] = ()
    provenance: Mapping[str, str] = field(default_factory=dict)
    nouns: str = "designs"
    named: str = ""
    remarks: Sequence[str] = ()
    parity: tuple[str, str] | None = None

    def data(self) -> dict[str, Any]:
        """Everything that the page's program reads, ready for JSON.

        Raises:
            HwsimError: there are no rows, a column is missing, fewer than two columns are numbers, or what goes with
                rows is not one for each.
        """
        columns = {column["name"]: column for column in columns_of(self.rows)}
        self._check(columns)
        x, y = _axes([*self.objectives, *self.headline, *self.settings], columns)
        return {
            "title": self.title,
            "columns": list(columns.values()),
            "rows": len(self.rows),
            "settings": list(self.settings),
            "fixed": list(self.fixed),
            "filters": self._filters(columns),
            "objectives": [{"name": name, "better": better} for name, better in self.objectives.items()],
            "axes": {"x": x, "y": y},
            "table": list(dict.fromkeys([*self.settings, *self.objectives, *self.headline, *self.remarks])),
            "wholes": parts_of(list(columns)),
            "breaks": coded([tuple(one) for one in self.breaks]),
            "assumed": _listed(self.assumed),
            "effects": {name: dict(shares) for name, shares in self.effects.items()},
            "totals": {name: dict(shares) for name, shares in self.total_effects.items()},
            "why": [dict(one) for one in self.why],
            "hypervolume": list(self.hypervolume),
            "published": [dict(one) for one in self.published],
            "nouns": self.nouns,
            "named": self.named,
            "parity": self.parity,
            "refused": {"count": len(self.refused), "rows": [dict(row) for row in self.refused[:MOST_REFUSED]]},
            "colours": list(style.LINE_COLOURS),
        }

    @property
    def data_sha256(self) -> str:
        """The hash of the rows, as figures that are drawn from them carry it."""
        return style.data_hash(self.rows)

    def _check(self, columns: Mapping[str, Column]) -> None:
        if not self.rows:
            raise HwsimError("no rows for a report", got="an empty table", expected="at least one row")
        named = [self.named] if self.named else []
        for name in (*self.settings, *self.fixed, *self.objectives, *self.headline, *self.remarks, *named):
            if name not in columns:
                raise unknown("column of a report", name, columns)
        for name, given in (("breaks", self.breaks), ("assumed", self.assumed)):
            if given and len(given) != len(self.rows):
                raise HwsimError(f"{name} of a report", got=f"{len(given)} of {len(self.rows)} rows",
                                 expected="one for each row, or none")  # fmt: skip

    def _filters(self, columns: Mapping[str, Column]) -> list[str]:
        """Columns to filter by: settings and numbers of the front row, less those that would filter nothing."""
        names = dict.fromkeys([*self.settings, *self.objectives, *self.headline])
        ends = {column.get(end) for column in columns.values() for end in ("low", "high")}
        return [name for name in names if name not in ends and _separates(columns[name])]


def _separates(column: Column) -> bool:
    cells = column["cells"]
    levels = len(cells.get("levels", cells.get("values", ())))
    return levels > 1 and (column["kind"] == "number" or levels <= MOST_LEVELS)


def _axes(wanted: Sequence[str], columns: Mapping[str, Column]) -> tuple[str, str]:
    """What is drawn at first: the second number of those wanted across, the first up, as in the printed figure."""
    numbers = [name for name, column in columns.items() if column["kind"] == "number"]
    y, x = [*dict.fromkeys([*(name for name in wanted if name in numbers), *numbers]), "", ""][:2]
    if not x:
        raise HwsimError("a report cannot be drawn", got=f"numbers in {len(numbers)} of {len(columns)} columns",
                         expected="two columns of numbers")  # fmt: skip
    return x, y


def _listed(assumed: Sequence[Sequence[str]]) -> dict[str, list[Any]]:
    """Lists of texts, of which designs share most: each text once, and its places for each row."""
    places: dict[str, int] = {}
    of = [[places.setdefault(text, len(places)) for text in texts] for texts in assumed]
    return {"texts": list(places), "of": of}
