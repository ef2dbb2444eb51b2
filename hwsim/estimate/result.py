"""What an estimate holds: ranges of time, energy, power and money, and the run's place under the roofline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from hwsim.cost import Cost, Tariff, carbon_drivers, cost_drivers
from hwsim.cost.reading import Driver
from hwsim.estimate.board import OnBoard
from hwsim.estimate.charges import Charges
from hwsim.estimate.chip import Chip
from hwsim.estimate.explain import carbon_gaps, explain_board, explain_charges, explain_chip, explain_descriptions
from hwsim.memory.description import Memory
from hwsim.run import Run
from hwsim.technology import Part, Range, Technology, total

COMPONENTS = ("memory", "compute", "buffers", "vector", "static")
SYSTEM = "system"  # all of it together, where a whole system's power is known and nothing finer


@dataclass(frozen=True)
class Roofline:
    """Where a run stands between memory and compute; peaks are those of the accelerator as it was simulated.

    Args:
        macs_per_byte: multiply-accumulates per byte moved to or from memory (operational intensity).
        attainable_macs_per_s: the lesser of the compute peak and intensity x peak bandwidth.
        achieved_macs_per_s: what the run did.
        bound: "memory" or "compute", by which of the two is the lesser.
    """

    macs_per_byte: float
    peak_macs_per_s: float
    bandwidth_bytes_per_s: float
    attainable_macs_per_s: float
    achieved_macs_per_s: float
    bound: str

    def as_dict(self) -> dict[str, float | str]:
        """The fields under their own names."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}


@dataclass(frozen=True)
class Estimate:
    """What a run means in time, energy and money. Ranges are low, typical, high.

    Args:
        seconds: duration of the run; its range is that of the memory's efficiency, with all of the memory's added or
            saved busy time counted in full. Ranges of latency and clock are not in it: simulate with them set.
        tokens_per_s: tokens of all sequences.
        energy_j_per_token: by component (`COMPONENTS`, "links" where chips exchanged bytes, `SYSTEM` alone where the
            power of the whole system is given).
        power_w: mean power while running.
        cost: dollars per million tokens.
        carbon: kilograms of CO2 equivalent per million tokens, "embodied" and "operational"; what is not known is
            left out.
        compute_utilisation: fraction of the peak multiply-accumulates.
        bandwidth_utilisation: fraction of the peak bytes.
        assumed: the assumed and fitted numbers it rests on, with those of the run, and what is missing.
        charged: what was charged for each action or array.
        chip: area and static power.
        board: FPGA resources and the power by them, where known.
        stale: records it rests on whose PE has another source now, a line each.
    """

    run: Run = field(repr=False)
    technology: Technology = field(repr=False)
    part: Part = field(repr=False)
    memory: Memory = field(repr=False)
    price: Tariff = field(repr=False)
    seconds: Range
    tokens_per_s: Range
    energy_j_per_token: Mapping[str, Range]
    power_w: Range
    cost: Cost
    carbon: Mapping[str, Range]
    compute_utilisation: float
    bandwidth_utilisation: float
    roofline: Roofline
    assumed: tuple[str, ...]
    charged: Charges = field(repr=False)
    chip: Chip = field(repr=False)
    board: OnBoard | None = field(repr=False)
    stale: tuple[str, ...] = ()

    @property
    def total_energy_j_per_token(self) -> Range:
        """All components together."""
        return total(self.energy_j_per_token.values())

    @property
    def usd_per_million_tokens(self) -> Range:
        """Capital and electricity."""
        return self.cost.total

    @property
    def kg_co2e_per_million_tokens(self) -> Range:
        """What is known of both parts; 0 where nothing is."""
        return total(self.carbon.values())

    @property
    def _use(self) -> tuple[Range, Range, Range]:
        """What a token takes: seconds, joules, and watts between tokens."""
        return self.seconds / self.run.tokens, self.total_energy_j_per_token, self.chip.static_w

    def cost_drivers(self) -> tuple[Driver, ...]:
        """What moves the dollars per million tokens, the strongest first."""
        return cost_drivers(*self._use, self.price)

    def carbon_drivers(self) -> tuple[Driver, ...]:
        """What moves the carbon per million tokens, the strongest first; none where nothing is known of it."""
        return carbon_drivers(*self._use, self.price, self.memory.capacity_bytes.value) if self.carbon else ()

    @property
    def gaps(self) -> tuple[str, ...]:
        """What could not be priced as measured, or not at all: a line each, all of them in `assumed` too."""
        board = self.board.notes if self.board else ()
        return (*self.stale, *self.charged.notes, *self.chip.notes, *board, *carbon_gaps(self.price, self.carbon))

    def as_dict(self) -> dict[str, Any]:
        """All figures for JSON: typical values under their names, and under `ranges` the same names with their ends."""
        figures = self._figures()
        return _typical(figures) | {"ranges": _ranges(figures)}

    def row(self) -> dict[str, Any]:
        """One flat row for a table, a CSV file or a figure: ends as `_low` and `_high`, tables dotted, no lists."""
        return dict(_flatten("", self._figures()))

    def _figures(self) -> dict[str, Any]:
        run = self.run
        return {
            "network": run.network,
            "recipe": run.recipe,
            "accelerator": run.accelerator["name"],
            "phase": run.phase,
            "batch": run.batch,
            "context": run.context,
            "technology": self.technology.name,
            "part": self.part.name,
            "memory": self.memory.name,
            "price": self.price.name,
            "seconds": self.seconds,
            "tokens_per_s": self.tokens_per_s,
            "energy_j_per_token": self.total_energy_j_per_token,
            "energy_j_per_token_by_component": dict(self.energy_j_per_token),
            "power_w": self.power_w,
            "usd_per_million_tokens": self.usd_per_million_tokens,
            "usd_per_million_tokens_by_part": self.cost.parts(),
            **self._carbon(),
            "compute_utilisation": self.compute_utilisation,
            "bandwidth_utilisation": self.bandwidth_utilisation,
            "roofline": self.roofline.as_dict(),
            **self._area(),
            "assumed": list(self.assumed),
            "stale": list(self.stale),
            "run_hash": run.content_hash,
            "trace_hash": run.trace_hash,
        }

    def _carbon(self) -> dict[str, Any]:
        """Carbon in all and by part, where anything is known of it."""
        if not self.carbon:
            return {}
        whole = self.kg_co2e_per_million_tokens
        return {
            "kg_co2e_per_million_tokens": whole,
            "kg_co2e_per_million_tokens_by_part": dict(self.carbon),
        }

    def _area(self) -> dict[str, Any]:
        """Area in all and by what takes it, and resources of an FPGA with the power by them, where known."""
        found: dict[str, Any] = {}
        if self.chip.area_m2:
            found |= {"area_m2": total(self.chip.area_m2.values()), "area_m2_by_part": dict(self.chip.area_m2)}
        if self.board:
            found |= {"resources": dict(self.board.resources), "power_w_by_resources": self.board.power_w}
        return found

    def explain(self) -> list[dict[str, Any]]:
        """Every constant that the figures rest on: what it is used for, value, unit, range, kind, source and note."""
        return [
            *(dict(row) for row in self.run.constants),
            *explain_charges(self.charged, self.technology),
            *explain_chip(self.chip, self.technology, self.charged),
            *explain_board(self.board, self.technology, self.charged),
            *explain_descriptions(self.memory, self.price),
        ]


def _typical(table: Mapping[str, Any]) -> dict[str, Any]:
    """A table with each range replaced by its typical value."""
    values = {key: _typical(value) if isinstance(value, dict) else value for key, value in table.items()}
    return {key: value.typical if isinstance(value, Range) else value for key, value in values.items()}


def _ranges(table: Mapping[str, Any]) -> dict[str, Any]:
    """The ranges of a table, and of tables in it, each as low, typical and high."""
    found: dict[str, Any] = {}
    for key, value in table.items():
        if isinstance(value, Range):
            found[key] = value.as_dict()
        elif isinstance(value, dict) and (inner := _ranges(value)):
            found[key] = inner
    return found


def _flatten(prefix: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, Range):
            yield from ((name, value.typical), (f"{name}_low", value.low), (f"{name}_high", value.high))
        elif isinstance(value, dict):
            yield from _flatten(f"{name}.", value)
        elif not isinstance(value, list):
            yield name, value
