"""Run x technology x part x memory x price: tokens/s, joules, watts and dollars, each low, typical and high.

A run carries counts; nothing is simulated here. Ends of a range are bounds: every constant at its favourable, and every
constant at its unfavourable end at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from hwsim import files, synthesis
from hwsim.cost import Tariff, carbon_per_million_tokens, cost_per_million_tokens, load_price
from hwsim.errors import HwsimError
from hwsim.estimate.board import OnBoard, on_board
from hwsim.estimate.charges import MEMORY_ACTIONS, Charge, Charges, charges, measured
from hwsim.estimate.chip import Chip, chip, idle_system, system_power_w
from hwsim.estimate.explain import assumed
from hwsim.estimate.result import COMPONENTS, SYSTEM, Estimate, Roofline
from hwsim.memory.description import Memory, load_memory
from hwsim.run import Run
from hwsim.staleness import stale_records
from hwsim.technology import NOTHING, Part, Range, Technology, load_part, load_technology, total
from hwsim.technology.areas import Area
from hwsim.technology.ratios import Ratios, load_ratios
from hwsim.technology.synthesized import TARGET

# What counts as one multiply-accumulate of the network where a run does not say how many its arrays did: a ternary
# lane that adds or that skips a zero does.
MAC_ACTIONS = ("ternary_add", "zero_skip")


@dataclass(frozen=True)
class Spent:
    """What a run takes of hardware, time and energy: all of an estimate that no price has a part in.

    Args:
        moved: bytes to and from memory.
        idle_w: drawn between tokens.
    """

    run: Run
    technology: Technology
    part: Part
    memory: Memory
    moved: int
    seconds: Range
    energy_j_per_token: Mapping[str, Range]
    power_w: Range
    idle_w: Range
    roofline: Roofline
    charged: Charges
    chip: Chip
    board: OnBoard | None
    stale: tuple[str, ...]


def estimate(
    run: Run, technology: Technology, part: Part, memory: Memory, price: Tariff, ratios: Ratios | None = None
) -> Estimate:
    """Price a run.

    Args:
        ratios: measured energies of PEs; none unless given.

    Raises:
        HwsimError: the run did nothing, or the technology lacks an action it counted.
    """
    return priced(spent(run, technology, part, memory, ratios), price)


def spent(run: Run, technology: Technology, part: Part, memory: Memory, ratios: Ratios | None = None) -> Spent:
    """What a run takes; arguments and errors as `estimate` has them."""
    if run.cycles <= 0 or run.tokens <= 0:
        raise HwsimError(
            "this run cannot be priced", got=f"{run.cycles} cycles, {run.tokens} tokens", expected="more than 0 of each"
        )
    actions = run.actions()
    moved = sum(actions.get(key, 0) for key in MEMORY_ACTIONS)
    seconds = _seconds(run, moved, memory)
    known = ratios or Ratios(())
    system_w = system_power_w(run)
    charged = charges(run, actions, technology, known) if system_w is None else Charges((), ())
    made = chip(run, technology, part, known) if system_w is None else idle_system(run, system_w, part)
    board = on_board(run, moved, technology, part, memory)
    dynamic_j = _dynamic_energy_j(actions, charged.items, memory)
    energy_j = dynamic_j | {"static": made.static_w * seconds}
    power_w = total(dynamic_j.values()) / seconds + made.static_w
    if system_w is not None:
        power_w = Range.of(system_w)
        energy_j = dict.fromkeys(COMPONENTS, NOTHING) | {SYSTEM: power_w * seconds}
    return Spent(
        run=run,
        technology=technology,
        part=part,
        memory=memory,
        moved=moved,
        seconds=seconds,
        energy_j_per_token={name: energy / run.tokens for name, energy in energy_j.items()},
        power_w=power_w,
        idle_w=made.static_w,
        roofline=_roofline(run, actions, moved),
        charged=charged,
        chip=made,
        board=board,
        stale=tuple(dict.fromkeys(_stale(run, technology, known, board))),
    )


def priced(taken: Spent, price: Tariff) -> Estimate:
    """What that costs, in money and carbon."""
    run, memory, roofline = taken.run, taken.memory, taken.roofline
    use = (taken.seconds / run.tokens, total(taken.energy_j_per_token.values()), taken.idle_w)
    carbon = carbon_per_million_tokens(*use, price, memory.capacity_bytes.value)
    rests_on = assumed(taken.charged, taken.chip, taken.board, taken.technology, memory, price, carbon)
    return Estimate(
        run=run,
        technology=taken.technology,
        part=taken.part,
        memory=memory,
        price=price,
        seconds=taken.seconds,
        tokens_per_s=Range.point(run.tokens) / taken.seconds,
        energy_j_per_token=taken.energy_j_per_token,
        power_w=taken.power_w,
        cost=cost_per_million_tokens(*use, price),
        carbon=carbon,
        compute_utilisation=roofline.achieved_macs_per_s / roofline.peak_macs_per_s,
        bandwidth_utilisation=taken.moved / run.seconds / roofline.bandwidth_bytes_per_s,
        roofline=roofline,
        assumed=tuple(dict.fromkeys((*run.assumed, *taken.stale, *_swapped(run, memory), *rests_on))),
        charged=taken.charged,
        chip=taken.chip,
        board=taken.board,
        stale=taken.stale,
    )


def _stale(run: Run, technology: Technology, ratios: Ratios, board: OnBoard | None) -> Iterator[str]:
    """Said of records, behind energies, areas and resources, that are of another source than their PE has now."""
    for _, ratio in measured(run, technology, ratios):
        yield from stale_records(ratio.records if ratio else (), "hwsim rtl energy {} --record rtl")
    for area in _areas(run, ratios) if technology.int8_mac else ():
        yield from stale_records([(area.pe, area.source)], f"hwsim rtl synth {{}} --target {area.library} --record rtl")
    for pe in {array.pe: None for array in run.arrays} if board else ():
        found = [(pe, source) for source in _synthesized(pe)]
        yield from stale_records(found, f"hwsim rtl synth {{}} --target {TARGET} --record rtl")


def _areas(run: Run, ratios: Ratios) -> Iterator[Area]:
    """The records of synthesis behind the area of a run's arrays."""
    for array in run.arrays:
        if ratio := ratios.area_of(array.pe, array.parameters):
            yield from ratio.synthesized


@cache
def _synthesized(pe: str) -> list[str]:
    return synthesis.recorded_sources(pe, TARGET)


def _swapped(run: Run, memory: Memory) -> Iterator[str]:
    """Said where the run's cycles are those of another memory."""
    if run.accelerator.get("memory_hash", memory.content_hash) != memory.content_hash:
        yield f"memory {memory.name} as it is here is not the one whose cycles were simulated: it prices energy only"


def _seconds(run: Run, moved: int, memory: Memory) -> Range:
    """The run's duration if the memory were as slow or as fast as its sources allow.

    The memory is busy for bytes / (peak x efficiency); a change of that time moves the run's end by at most as much.
    """
    share = memory.sustained
    busy = min(moved / (run.accelerator["bandwidth_bytes_per_s"] * share.value), run.seconds)
    slower = share.value / share.lower - 1
    faster = 1 - share.value / share.upper
    return Range(run.seconds - busy * faster, run.seconds, run.seconds + busy * slower)


def _dynamic_energy_j(actions: Mapping[str, int], charged: Iterable[Charge], memory: Memory) -> dict[str, Range]:
    """Energy of the run by component, static apart; links between chips only where it has any."""
    energy = dict.fromkeys(COMPONENTS[:-1], NOTHING)
    per_byte = memory.energy_j_per_byte
    for key, quantity in zip(MEMORY_ACTIONS, (per_byte.read, per_byte.write), strict=True):
        energy["memory"] += Range.of(quantity) * actions.get(key, 0)
    for charge in charged:
        component = charge.each.component
        energy[component] = energy.get(component, NOTHING) + charge.each.energy_j * charge.count
    return energy


def _roofline(run: Run, actions: Mapping[str, int], moved: int) -> Roofline:
    counted = sum(count for key, count in actions.items() if key.startswith("mac_") or key in MAC_ACTIONS)
    macs = int(run.accelerator.get("macs", 0)) or sum(array.macs for array in run.arrays) or counted
    peak = run.accelerator["peak_macs_per_cycle"] * run.clock_hz
    bandwidth = run.accelerator["bandwidth_bytes_per_s"]
    intensity = macs / max(moved, 1)
    from_memory = intensity * bandwidth
    return Roofline(
        macs_per_byte=intensity,
        peak_macs_per_s=float(peak),
        bandwidth_bytes_per_s=float(bandwidth),
        attainable_macs_per_s=float(min(peak, from_memory)),
        achieved_macs_per_s=macs / run.seconds,
        bound="memory" if from_memory < peak else "compute",
    )


class Pricer:
    """Prices many runs: each description is read once, by the name its runs give unless one is given here.

    Args:
        technology: name or file of a technology; so for `part`, `memory` and `price`.
        ratios: measured energies of PEs; those of `rtl/energy.toml` unless given.
    """

    def __init__(
        self,
        technology: str | None = None,
        part: str | None = None,
        memory: str | None = None,
        price: str | None = None,
        ratios: Ratios | None = None,
    ) -> None:
        self._given = {"technology": technology, "part": part, "memory": memory, "price": price}
        self._ratios = ratios
        self._technologies: dict[str, Technology] = {}
        self._parts: dict[str, Part] = {}
        self._memories: dict[str, Memory] = {}
        self._prices: dict[str, Tariff] = {}
        self._last: Spent | None = None

    def estimate(self, run: Run, price: Tariff | None = None) -> Estimate:
        """Price one run; what it takes is worked out once for several prices that follow each other.

        Args:
            price: in place of the one by name.

        Raises:
            HwsimError: a description is missing or wrong, or the technology lacks an action.
        """
        if self._last is None or self._last.run is not run:
            self._last = self._spent(run)
        return priced(self._last, price or self._price(self._name(run, "price")))

    def _price(self, name: str) -> Tariff:
        if name not in self._prices:
            self._prices[name] = load_price(name)
        return self._prices[name]

    def _spent(self, run: Run) -> Spent:
        technology, part, memory = (self._name(run, kind) for kind in ("technology", "part", "memory"))
        if technology not in self._technologies:
            self._technologies[technology] = load_technology(technology)
        if part not in self._parts:
            self._parts[part] = load_part(part)
        overrides = {} if self._given["memory"] else dict(run.accelerator.get("memory_overrides", {}))
        memory_key = f"{memory} {files.canonical_json(overrides)}"
        if memory_key not in self._memories:
            self._memories[memory_key] = load_memory(memory, overrides)
        if self._ratios is None:
            self._ratios = load_ratios()
        descriptions = (self._technologies[technology], self._parts[part], self._memories[memory_key])
        return spent(run, *descriptions, self._ratios)

    def _name(self, run: Run, kind: str) -> str:
        name = self._given[kind] or run.accelerator.get(kind)
        if not name:
            raise HwsimError(f"no {kind} to price the run with", got="none in the run", next=f"pass --{kind} NAME")
        return str(name)
