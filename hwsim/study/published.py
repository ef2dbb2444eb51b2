"""Published values against ours: the one schema of every study under `reports/`.

A study keeps what it is held against in `reports/<study>/published.toml`:

    schema_version = 1
    source = "Zeng et al., FlightLLM, FPGA 2024, arXiv:2401.03868v2"

    [[published]]
    key = "u280-decode"                       # unique in the file; our answer comes under the same key
    what = "decode, LLaMA-2-7B, U280, 128 + 512 tokens"
    value = 55.0                              # or low and high, where a range is printed
    unit = "token/s"
    where = "figure 1"                        # page, table, figure or section
    trust = "measured"                        # measured | simulated | calculated | vendor
    ask = { model = "llama-2-7b", context = 640 }   # for the study: what to work out; free
    assumed = ["weights of 3.5 bits on average"]
    why = "..."                               # of a miss: what it comes from, as far as known

Further keys of an entry: `source` (another than the file's), `decimals` (digits after the point as printed, one count
for `value`, two for low and high: ours agrees if it rounds to that), `tolerance` (relative, in place of the aim of its
trust), `missing` (the fact without which we cannot answer: then there is no answer, and the value is listed as not
reproducible), `circular` (why agreement would say nothing: fitted to it, or an assumption that comes back as it went
in).

A study answers `Question`s, which have no values, with `Ours`; `compare` puts both together. So nothing can be fitted
to a value by the code that predicts it. `hwsim.study.pages` writes the tables, `hwsim.study.study` runs it all.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Number, Strict
from hwsim.errors import HwsimError, unknown
from hwsim.technology import Range

PUBLISHED, COMPARED = "published.toml", "comparison.csv"
Trust = Literal["measured", "simulated", "calculated", "vendor"]
"""Read on hardware; simulated or synthesized by its authors; their arithmetic from assumptions; claimed by a vendor."""
AIMS: Mapping[str, float] = {"measured": 0.10, "simulated": 0.20, "calculated": 0.20}
"""Largest relative error that is aimed at. An aim of this project; no source."""
Verdict = Literal["yes", "no", "no aim", "says nothing", "not reproducible"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
_Positive = Annotated[Number, Field(gt=0)]
_Digits = Annotated[int, Field(strict=True, ge=0, le=12)]
_Text = Annotated[str, Field(min_length=1)]


@dataclass(frozen=True)
class Question:
    """What a study is asked, without the published answer.

    Args:
        key: under which it answers.
        what: in words.
        unit: of the answer.
        ask: what the study needs to work it out.
    """

    key: str
    what: str
    unit: str
    ask: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Ours:
    """Our answer.

    Args:
        value: in the unit that was asked for.
        assumed: what it rests on without a source, beside what `published.toml` says.
    """

    value: Range
    assumed: tuple[str, ...] = ()

    @classmethod
    def point(cls, value: float, *assumed: str) -> Self:
        """An answer without a range."""
        return cls(Range.point(value), assumed)


class PublishedValue(Strict):
    """One published value; see the module. Exactly one of `value`, and `low` with `high`."""

    key: _Text
    what: _Text
    value: _Positive | None = None
    low: _Positive | None = None
    high: _Positive | None = None
    unit: _Text
    where: _Text
    source: str = ""
    trust: Trust
    ask: dict[str, Any] = Field(default_factory=dict)
    decimals: tuple[_Digits, ...] = ()
    tolerance: _Positive | None = None
    assumed: tuple[str, ...] = ()
    missing: str = ""
    circular: str = ""
    why: str = ""

    @model_validator(mode="after")
    def _is_a_point_or_a_range(self) -> Self:
        given = [end for end in (self.value, self.low, self.high) if end is not None]
        if len(given) != (1 if self.value is not None else 2):
            raise ValueError("needs either value, or low and high")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"needs low <= high, got {self.low:g} and {self.high:g}")
        if self.decimals and len(self.decimals) != len(given):
            raise ValueError(f"needs a count of decimals for each of {len(given)} numbers, got {len(self.decimals)}")
        return self

    @property
    def ends(self) -> dict[str, float]:
        """What is printed, by the end of our range that it is held against."""
        if self.value is not None:
            return {"typical": self.value}
        assert self.low is not None and self.high is not None
        return {"low": self.low, "high": self.high}

    @property
    def aim(self) -> float | None:
        """The relative error that counts as reproduced; None where there is no aim, or digits decide."""
        if self.tolerance is not None:
            return self.tolerance
        return None if self.decimals else AIMS.get(self.trust)

    def question(self) -> Question:
        """It without its answer."""
        return Question(self.key, self.what, self.unit, self.ask)


def check_keys(published: Sequence[PublishedValue]) -> None:
    """Refuse values that share a key.

    Raises:
        ValueError: so; for a validator of what holds them.
    """
    keys = [one.key for one in published]
    if twice := sorted({key for key in keys if keys.count(key) > 1}):
        raise ValueError(f"needs a key of its own for each value, got {', '.join(twice)} twice")


class PublishedFile(Strict):
    """`reports/<study>/published.toml`."""

    schema_version: Literal[1]
    source: _Text
    published: Annotated[tuple[PublishedValue, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _keys_are_unique(self) -> Self:
        check_keys(self.published)
        return self

    def questions(self) -> list[Question]:
        """What a study has to answer: all but what is not reproducible."""
        return [one.question() for one in self.published if not one.missing]


@dataclass(frozen=True)
class Comparison:
    """A published value and ours.

    Args:
        published: as its file has it.
        source: who published it.
        ours: None where a fact is missing.
    """

    published: PublishedValue
    source: str
    ours: Ours | None

    @property
    def errors(self) -> dict[str, float]:
        """Ours over the published value, less 1, at each end that is printed; empty where there is no answer."""
        if self.ours is None:
            return {}
        return {end: getattr(self.ours.value, end) / value - 1 for end, value in self.published.ends.items()}

    @property
    def error(self) -> float | None:
        """The largest of the errors, with its sign."""
        return max(self.errors.values(), key=abs, default=None)

    @property
    def verdict(self) -> Verdict:
        """Whether it is reproduced; "says nothing" where agreement was bound to come."""
        if self.ours is None:
            return "not reproducible"
        if self.published.circular:
            return "says nothing"
        aim = self.published.aim
        if aim is not None:
            return "yes" if all(abs(error) <= aim * (1 + 1e-9) for error in self.errors.values()) else "no"
        if not self.published.decimals:
            return "no aim"
        return "yes" if self._rounds() else "no"

    def _rounds(self) -> bool:
        """Whether ours lies within half a unit of the last digit that is printed, either way of rounding a half."""
        printed = zip(self.published.ends.items(), self.published.decimals, strict=True)
        halves = [(end, value, 0.5 * 10.0**-digits * (1 + 1e-9)) for (end, value), digits in printed]
        return self.ours is not None and all(abs(getattr(self.ours.value, e) - v) <= half for e, v, half in halves)

    def row(self) -> dict[str, object]:
        """It for CSV and JSON: numbers, and empty text where there is none."""
        one = self.published
        value = self.ours.value.as_dict() if self.ours else {}
        return {
            "key": one.key, "what": one.what,
            "published": _or_empty(one.value), "published_low": _or_empty(one.low),
            "published_high": _or_empty(one.high), "unit": one.unit,
            "ours": short(value.get("typical")), "ours_low": short(value.get("low")),
            "ours_high": short(value.get("high")), "error": short(self.error), "aim": _or_empty(one.aim),
            "decimals": " ".join(map(str, one.decimals)), "reproduced": self.verdict, "trust": one.trust,
            "where": one.where, "source": self.source,
            "assumed": "; ".join((*one.assumed, *(self.ours.assumed if self.ours else ()))),
            "missing": one.missing, "circular": one.circular, "why": one.why,
        }  # fmt: skip


def short(value: float | None) -> float | str:
    """A number to six digits, so that files do not differ in the last bit; empty for none."""
    return "" if value is None else float(f"{value:.6g}")


def _or_empty(value: float | None) -> float | str:
    return "" if value is None else value


def read_published(path: Path) -> PublishedFile:
    """The published values of a study.

    Raises:
        HwsimError: the file is missing, or a key or value is wrong.
    """
    return catalog.check(catalog.read_toml(path), PublishedFile, f"published values {path}")


def compare(file: PublishedFile, ours: Mapping[str, Ours]) -> list[Comparison]:
    """Published values beside ours, in the order of the file.

    Raises:
        HwsimError: a question has no answer, an answer no question, or an answer is no positive finite range.
    """
    asked = [question.key for question in file.questions()]
    for key in ours:
        if key not in asked:
            raise unknown("key of a published value", key, asked)
    for key in asked:
        if key not in ours:
            raise HwsimError("a published value without ours", got=f"no answer to {key}", expected="one by its key",
                             next="say in published.toml which fact is missing, or answer it")  # fmt: skip
    for key, answer in ours.items():
        _check(key, answer.value)
    return [Comparison(one, one.source or file.source, ours.get(one.key)) for one in file.published]


def _check(key: str, value: Range) -> None:
    if not 0 < value.low <= value.typical <= value.high < math.inf:
        raise HwsimError(f"bad answer to {key}", got=value.as_dict(), expected="0 < low <= typical <= high, finite")


def reproduced(comparisons: Sequence[Comparison]) -> dict[Verdict, int]:
    """How many published values have each verdict."""
    found = [one.verdict for one in comparisons]
    return {verdict: found.count(verdict) for verdict in VERDICTS}
