"""Whether a design fits its part: by resource, and core by core into the dies of the part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hwsim.catalog import Quantity
from hwsim.errors import HwsimError
from hwsim.technology.design import Bill
from hwsim.technology.part import Part
from hwsim.technology.ranges import Range
from hwsim.units import si


@dataclass(frozen=True)
class Use:
    """One resource: what the design needs, what the part has, and how much of that a design should plan with.

    Args:
        most: the block that takes most of it.
    """

    kind: str
    needs: Range
    has: float
    usable: float | None
    most: str

    @property
    def share(self) -> float:
        """Typical need over what is there; infinite where there is none."""
        if self.has > 0:
            return self.needs.typical / self.has
        return float("inf") if self.needs.typical > 0 else 0.0

    @property
    def runs_out(self) -> bool:
        """Whether the typical need is more than there is."""
        return self.needs.typical > self.has

    def words(self) -> str:
        """The need with its range."""
        low, high = self.needs.low, self.needs.high
        spread = f" ({low:,.0f} to {high:,.0f})" if high > low else ""
        return f"{self.needs.typical:,.0f} {self.kind}{spread}"


@dataclass(frozen=True)
class Occupancy:
    """A design on a part.

    Args:
        bill: what it takes.
        uses: resource by resource.
        room: cores that the dies hold together, by their typical needs; None where the part does not list its dies, or
            the design is not made of equal cores.
    """

    bill: Bill
    part: Part
    uses: tuple[Use, ...]
    room: int | None

    @property
    def fits(self) -> bool:
        """Whether no resource runs out, on the whole part and in its dies."""
        return not any(use.runs_out for use in self.uses) and not self.too_many_cores

    @property
    def too_many_cores(self) -> bool:
        """Whether the dies hold fewer cores than the design has."""
        return self.room is not None and self.room < self.bill.cores

    def require(self) -> None:
        """Go on only with a design that fits.

        Raises:
            HwsimError: it does not; names the resource that ran out, what is needed and there, and what to change.
        """
        if out := [use for use in self.uses if use.runs_out]:
            raise self._fault(
                f"{' and '.join(use.kind for use in out)} ran out",
                "; ".join(f"needs {use.words()}, most of it {use.most}" for use in out),
                "; ".join(f"at most {use.has:,.0f} {use.kind}" for use in out) + f" ({self.part.title})",
            )
        if self.too_many_cores:
            raise self._fault(
                "its cores do not fit the dies",
                f"{self.bill.cores} cores, each inside one die: {self._core_words()}",
                f"at most {self.room} such cores in {self._die_names()}",
            )

    def _fault(self, why: str, got: str, expected: str) -> HwsimError:
        return HwsimError(
            f"{self.bill.design} does not fit {self.part.name}: {why}",
            got=got,
            expected=expected,
            next="fewer channels (--set accelerator.line.channels=N), smaller arrays or buffers, a larger part "
            "(--set accelerator.part=NAME); --ignore-fit simulates it all the same",
        )

    def _core_words(self) -> str:
        core = self.bill.core()
        return ", ".join(f"{count.typical:,.0f} {kind}" for kind, count in core.items() if count.typical > 0)

    def _die_names(self) -> str:
        regions = self.part.user_regions
        return ", ".join(regions.names) if regions else self.part.name

    def warnings(self) -> Iterator[str]:
        """What is likely to fail in placing and routing though it fits."""
        for use in self.uses:
            if not use.runs_out and use.usable is not None and use.needs.typical > use.usable:
                yield f"{use.kind}: {use.share:.0%} of {self.part.name}, above the usable {use.usable / use.has:.0%}"
            elif not use.runs_out and use.needs.high > use.has:
                yield f"{use.kind}: fits {self.part.name} typically, but may need {use.needs.high / use.has:.0%} of it"
        if regions := self.part.user_regions:
            for kind, counts in regions.counts().items():
                need = self.bill.needs(kind).typical
                if sum(counts) < need <= self.part.given(kind).value:
                    yield f"{kind}: needs {need:,.0f}, the shell leaves {sum(counts):,}"

    def assumptions(self, clock_hz: Quantity) -> Iterator[str]:
        """What a run on it takes for granted, a line each."""
        shares = ", ".join(f"{use.kind} {use.share:.0%}" for use in self.uses if use.needs.typical > 0)
        where = f"{self.part.name}, by synthesis of small arrays, by buffers and declared units"
        if self.fits:
            yield f"the design fits {where}: {shares}"
        else:
            out = ", ".join(f"{use.words()} of {use.has:,.0f}" for use in self.uses if use.runs_out)
            yield f"the design does not fit {where}, which was ignored: {out or 'its cores do not fit the dies'}"
        yield from self.warnings()
        yield from (row.words() for row in self.bill.rows if row.assumed)
        yield from self.bill.gaps
        clock = (
            f"the design meets its declared clock of {si(clock_hz.value, 'Hz')} ({clock_hz.kind}: {clock_hz.source})"
        )
        yield f"{clock}: no frequency is known of its arrays on {self.part.fabric}"

    def as_dict(self) -> dict[str, Any]:
        """For a run and for JSON: by resource needs, what there is and the share; the blocks behind; what is open."""
        return {
            "part": self.part.name,
            "fits": self.fits,
            "resources": {
                use.kind: {
                    "needs": use.needs.as_dict(),
                    "has": use.has,
                    "usable": use.usable,
                    "share": use.share if use.has > 0 else None,
                    "most": use.most,
                }
                for use in self.uses
            },
            "blocks": [row.as_dict() for row in self.bill.rows],
            "cores": self.bill.cores,
            "cores_that_fit_dies": self.room,
            "warnings": list(self.warnings()),
            "not_counted": list(self.bill.gaps),
        }


def occupancy(bill: Bill, part: Part) -> Occupancy:
    """A design's bill held against a part.

    Raises:
        HwsimError: the part does not say how much it has of a resource of its fabric.
    """
    return Occupancy(bill, part, tuple(_use(kind, bill, part) for kind in bill.kinds), _room(bill, part))


def _use(kind: str, bill: Bill, part: Part) -> Use:
    known = kind in bill.fabric.resources
    has = part.given(kind).value if known else 0.0
    most = max(bill.rows, key=lambda row: row.needs(kind).typical, default=None)
    return Use(kind, bill.needs(kind), has, part.usable_count(kind) if known else None, most.name if most else "")


def _room(bill: Bill, part: Part) -> int | None:
    """How many cores the empty dies hold: more than that can never be placed."""
    core = {kind: count.typical for kind, count in bill.core().items() if count.typical > 0}
    if part.user_regions is None or not core:
        return None
    counts = part.user_regions.counts()
    limits = {kind: counts[kind] for kind in core if kind in counts}
    if not limits:
        return None
    dies = range(len(part.user_regions.names))
    return sum(min(int(limits[kind][die] // core[kind]) for kind in limits) for die in dies)
