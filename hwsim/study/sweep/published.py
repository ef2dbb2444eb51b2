"""What is published of points of a sweep.

In the sweep's file, keys as in `hwsim.study.published`, and two more:

    [[published]]
    key = "decode-512"
    what = "decode, LLaMA-2-7B AWQ4, KV260"
    value = 4.9
    unit = "token/s"                  # that of the column, with any SI prefix
    where = "table 2"
    source = "Li et al., DATE 2025"
    trust = "measured"
    column = "tokens_per_s"           # of the rows; its range is that of `tokens_per_s_low` and `_high`
    at = { context = 512 }            # keys that vary, with the values that pick one point
"""

from __future__ import annotations

from typing import Any, Self

from pydantic import Field, model_validator

from hwsim.figures.rows import Row
from hwsim.study.published import PublishedValue


class PublishedPoint(PublishedValue):
    """A published value of one point; see the module.

    Args:
        column: of the rows, that answers it.
        at: keys that vary, with values that one point has.
    """

    column: str = ""
    at: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _names_a_column_and_a_source(self) -> Self:
        if not self.source:
            raise ValueError("needs source: who published it")
        if self.ask:
            raise ValueError("needs column and at in place of ask")
        if not self.column and not self.missing:
            raise ValueError("needs column: of the rows, that answers it")
        return self

    def fits(self, row: Row) -> bool:
        """Whether a row, or a point's settings, has what it is published of."""
        return all(row[key] == value for key, value in self.at.items())
