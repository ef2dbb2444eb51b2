"""What each operator is on a stage: work for its channels, its device's bus and accelerators, and the links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from math import ceil

from hwsim.accelerators.arrays import ArrayCounts
from hwsim.accelerators.dram_pim.commands import ACT, MAC, READ_RESULTS, WRITE_RESULTS, WRITE_VECTOR, CommandRules
from hwsim.accelerators.dram_pim.description import DramPimDescription, OperatorCost
from hwsim.accelerators.dram_pim.matrices import (
    COLUMN_BITS,
    Stored,
    channel_intervals,
    share_of,
    stored_cache,
    stored_outliers,
    stored_weight,
    vector_length,
)
from hwsim.accelerators.dram_pim.near_memory import VALUE_BITS, near_memory
from hwsim.accelerators.dram_pim.pieces import Booking, Made, Piece, Stage, contexts
from hwsim.accelerators.dram_pim.products import ProductBuilder, Share
from hwsim.accelerators.dram_pim.program import BankProgram, Evaluator
from hwsim.accelerators.layout import ceil_div
from hwsim.memory.dram.device import DramDevice
from hwsim.network import Activation, Attention, Elementwise, Embedding, Gemm, Norm, Operator, Rotary
from hwsim.pe import PE
from hwsim.trace import Trace
from hwsim.trace.contents import COUNTED_BITS

COLUMN_BYTES = COLUMN_BITS // 8


class Worker:
    """Turns operators into pieces; programs of equal operators are made once."""

    def __init__(self, description: DramPimDescription, device: DramDevice, rules: CommandRules, trace: Trace) -> None:
        self.description, self.device, self.rules, self.trace = description, device, rules, trace
        self.builder = ProductBuilder(rules, description.units)
        self._programs: dict[object, tuple[BankProgram, ...]] = {}
        self._alike: dict[object, BankProgram] = {}
        self._counts: dict[int, Counter[str]] = {}
        self._stored: dict[object, Stored] = {}
        self._made: dict[object, Made] = {}
        self._bookings: list[Booking] = []

    @cached_property
    def evaluator(self) -> Evaluator:
        """For programs of this device."""
        return Evaluator(self.rules, self.description.refresh)

    def pieces(self, operator: Operator, stage: Stage, causal_from: int | None = None, times: int = 1) -> list[Piece]:
        """The pieces of an operator, one after the other; an operator's are made once.

        Args:
            causal_from: where tokens attend only to those before them: positions before the first of the operator's.
            times: how often they are done, for the arrays' counts.
        """
        key = operator, stage, causal_from
        if key not in self._made:
            self._bookings = []
            self._made[key] = Made(list(self._pieces(operator, stage, causal_from)), self._bookings)
        self._made[key].uses += times
        return self._made[key].pieces

    def arrays(self) -> ArrayCounts:
        """What the PEs did in all pieces so far."""
        products: Counter[PE] = Counter()
        actions: dict[PE, Counter[str]] = {}
        for made in self._made.values():
            for booking in made.bookings:
                products[booking.pe] += made.uses * booking.products
                of_pe = actions.setdefault(booking.pe, Counter())
                of_pe.update({name: made.uses * count for name, count in booking.actions.items()})
        found = ArrayCounts()
        for pe, count in products.items():
            found.add(pe, count, actions[pe])
        return found

    def _pieces(self, operator: Operator, stage: Stage, causal_from: int | None) -> Iterator[Piece]:
        match operator:
            case Gemm():
                yield from self._gemm(operator, stage)
            case Attention():
                yield from self._attention(operator, stage, causal_from)
            case _:
                values = operator.tokens * operator.width
                yield from self._near(operator, "", self._cost(operator), values, operator.tokens)

    def _cost(self, operator: Norm | Rotary | Activation | Elementwise | Embedding) -> OperatorCost:
        costs = self.description.near_memory.costs
        match operator:
            case Norm():
                return costs.norm
            case Rotary():
                return costs.rotary
            case Activation():
                return costs.activation
            case Embedding():
                return costs.embedding
            case Elementwise():
                return costs.recurrence if operator.function == "recurrence" else costs.elementwise

    # -- products -----------------------------------------------------------------------------------------------------

    def _gemm(self, operator: Gemm, stage: Stage) -> Iterator[Piece]:
        stored = self._weight(operator)
        what = operator.weight if stored.pe.depends_on else stored
        key = what, operator.rows, operator.cols, operator.copies, stage
        if key not in self._programs:
            self._programs[key] = tuple(self._weight_programs(operator, stored, stage))
        vectors = operator.tokens * operator.copies
        yield from self._over_links(f"{operator.name}.send", vectors * operator.cols, stage)
        used, rounds = self._dealt(operator, stored, stage)
        repeats = operator.tokens * (1 if stored.pe.depends_on else rounds)
        yield self._product(operator.name, self._programs[key], repeats, used)
        if outliers := self.trace.outlier_columns(operator.weight):
            yield from self._outliers(operator, outliers, stage)
        yield from self._over_links(f"{operator.name}.gather", vectors * operator.rows, stage)
        self._count(stored, operator)

    def _outliers(self, operator: Gemm, columns: int, stage: Stage) -> Iterator[Piece]:
        """The product with columns that stay in FP16, and its sum with the other."""
        stored = stored_outliers(self.description, columns)
        used, rounds = self._dealt(operator, stored, stage)
        key = "outliers", stored, operator.rows, stage
        if key not in self._programs:
            rows = ceil_div(ceil_div(operator.rows, self.description.units.per_channel), stage.channels)
            share = share_of(self.description, stored, rows, columns, self.description.units.accumulators)
            self._programs[key] = (self.builder.program([share]),)
        yield self._product(f"{operator.name}.outliers", self._programs[key], operator.tokens * rounds, used)
        results = operator.copies * operator.tokens * operator.rows
        costs = self.description.near_memory.costs
        yield from self._near(operator, ".sum", costs.elementwise, results, operator.tokens * operator.copies)
        counts = stored.pe.count_actions(results * columns, rows=results, groups=1, tokens=operator.tokens)
        self._bookings.append(Booking(stored.pe, results * columns, counts))

    def _dealt(self, operator: Gemm, stored: Stored, stage: Stage) -> tuple[int, int]:
        """Channels that a round of matrices takes, and rounds: small ones, with vectors of their own, share a round."""
        each = min(stage.channels, ceil_div(operator.rows // stored.pe.parts, self.description.units.per_channel))
        at_once = min(operator.copies, stage.channels // each)
        return each * at_once, ceil_div(operator.copies, at_once)

    def _weight(self, operator: Gemm) -> Stored:
        """How its matrix is stored: made once for all of a rule and length."""
        rule = self.trace.weight_rule(operator.weight)
        key = rule, operator.cols, rule.sparsity and self.trace.matrix_bytes(operator.weight)
        if key not in self._stored:
            self._stored[key] = stored_weight(self.description, self.trace, operator.weight, operator.cols)
        return self._stored[key]

    def _cache(self, what: str, cols: int) -> Stored:
        """Likewise of keys or values."""
        if (what, cols) not in self._stored:
            self._stored[what, cols] = stored_cache(self.description, self.trace, what, cols)
        return self._stored[what, cols]

    def _weight_programs(self, operator: Gemm, stored: Stored, stage: Stage) -> Iterator[BankProgram]:
        """One program where all channels do the same, else each channel's; the first channel has the most rows."""
        units, results = self.description.units.per_channel, self.description.units.accumulators
        for intervals in channel_intervals(self.trace, stored, operator.weight, operator.copies, stage.channels):
            of_codes = ceil_div(operator.rows, stored.pe.parts)
            rows = ceil_div(ceil_div(of_codes, units), stage.channels) if intervals is None else len(intervals)
            key = stored, rows, operator.cols, None if intervals is None else hash(intervals.tobytes())
            if key not in self._alike:
                share = share_of(self.description, stored, rows, operator.cols, results, intervals)
                self._alike[key] = self.builder.program([share])
            yield self._alike[key]

    def _count(self, stored: Stored, operator: Gemm) -> None:
        parts = stored.pe.parts
        results = operator.copies * operator.rows * operator.tokens
        codes = stored.planes if parts > 1 else 1  # of complex weights, planes are side by side in a row
        products = results * operator.cols
        counted = stored.pe.weights.bits <= COUNTED_BITS  # no PE of wider ones asks which codes there are
        actions = stored.pe.count_actions(
            codes * products // parts**2, rows=results // parts,
            groups=codes * ceil_div(operator.cols // parts, stored.group),
            code_counts=operator.copies * self.trace.code_counts(operator.weight) if counted else None,
            tokens=operator.tokens,
        )  # fmt: skip
        self._bookings.append(Booking(stored.pe, products, actions))

    def _product(self, name: str, programs: tuple[BankProgram, ...], repeats: int, channels: int) -> Piece:
        """Commands of so many channels; where they differ, each counts for itself."""
        actions: Counter[str] = Counter()
        for program in programs:
            copies = channels if len(programs) == 1 else 1
            actions.update({what: count * copies * repeats for what, count in self._actions(program).items()})
        beats = actions.pop("columns")
        return Piece("channels", name, programs=programs, repeats=repeats, actions=actions, beats=beats)

    def _actions(self, program: BankProgram) -> Counter[str]:
        """What one channel does for a program, for energy."""
        if id(program) not in self._counts:
            counts = program.counts()
            moved = counts[WRITE_VECTOR] + counts[WRITE_RESULTS] + counts[READ_RESULTS]
            columns = counts[MAC]
            assert self.device.pim is not None
            self._counts[id(program)] = Counter(
                all_bank_activate=counts[ACT] // self.device.pim.activates,
                columns=columns,
                memory_read_bytes=columns * COLUMN_BYTES * self.description.units.per_channel,
                interface_bytes=moved * COLUMN_BYTES,
                command=sum(counts.values()),
            )
        return self._counts[id(program)]

    # -- attention ----------------------------------------------------------------------------------------------------

    def _attention(self, operator: Attention, stage: Stage, causal_from: int | None) -> Iterator[Piece]:
        """Scores, softmax and weighted values: keys in all channels, values in those of one device."""
        costs, tokens = self.description.near_memory.costs, operator.sequences * operator.queries
        kept = ceil_div(tokens * operator.kv_heads * self.trace.kv_bytes_per_head(apart=True) * 8, VALUE_BITS)
        yield from self._near(operator, ".key_value", costs.key_value, kept, tokens)
        for context, count in contexts(operator, causal_from):
            repeats = operator.sequences * count
            yield from self._attended(operator, context, repeats, stage)

    def _attended(self, operator: Attention, context: int, repeats: int, stage: Stage) -> Iterator[Piece]:
        """So many queries of all heads, each over a context."""
        key, value = self._cache("key", operator.head_dim), self._cache("value", context)
        heads, name = repeats * operator.heads, operator.name
        yield from self._over_links(f"{name}.queries", heads * operator.head_dim, stage)
        yield self._cached("scores", key, operator, context, repeats, stage.channels)
        yield from self._over_links(f"{name}.gather", heads * context, stage)
        softmax = self.description.near_memory.costs.softmax
        yield from self._near(operator, ".softmax", softmax, heads * context, heads)
        yield self._cached("values", value, operator, context, repeats, min(stage.channels, stage.per_device))
        for stored, width in ((key, operator.head_dim), (value, operator.value_dim)):
            self._bookings.append(Booking(stored.pe, heads * context * width, {}))

    def _cached(
        self, what: str, stored: Stored, operator: Attention, context: int, repeats: int, channels: int
    ) -> Piece:
        """The product of so many queries with keys ("scores") or values."""
        at = (what, stored, context, channels, operator.heads, operator.kv_heads, operator.macs_per_score)
        if at not in self._programs:
            make = self._score_shares if what == "scores" else self._value_shares
            self._programs[at] = (self.builder.program(list(make(stored, operator, context, channels))),)
        return self._product(f"{operator.name}.{what}", self._programs[at], repeats, channels)

    def _score_shares(self, keys: Stored, operator: Attention, context: int, channels: int) -> Iterator[Share]:
        """Positions are dealt to all units, all heads of one to the same; so many heads' queries fit the buffer."""
        results = self.description.units.attention_results
        positions = ceil_div(context, channels * self.description.units.per_channel)
        fits = max(1, vector_length(self.description, keys) // operator.head_dim)
        of_head = share_of(self.description, keys, 1, operator.head_dim, results)
        for first in range(0, operator.kv_heads, fits):
            heads = min(fits, operator.kv_heads - first)
            slices = tuple(type(part)(part.vector_beats * heads, part.row_beats) for part in of_head.slices)
            share = Share(positions * heads, slices, of_head.gaps, of_head.drain, results)
            yield from [share] * (operator.heads // operator.kv_heads)

    def _value_shares(self, values: Stored, operator: Attention, context: int, channels: int) -> Iterator[Share]:
        """Heads are dealt to the channels, dimensions of a head to the units of as many as there are for each head."""
        units, results = self.description.units.per_channel, self.description.units.attention_results
        of_head = max(1, channels // operator.kv_heads)
        rows = ceil_div(operator.value_dim, units * of_head)
        share = share_of(self.description, values, rows, context, results)
        yield from [share] * (ceil_div(operator.kv_heads, channels) * (operator.heads // operator.kv_heads))

    # -- all else -----------------------------------------------------------------------------------------------------

    def _near(self, operator: Operator, name: str, cost: OperatorCost, values: int, each: int) -> Iterator[Piece]:
        near = near_memory(self.description.near_memory, cost, values, each, self.device.timing.tRC)
        if near.bus:
            moved = {"interface_bytes": near.accesses * COLUMN_BYTES}
            yield Piece("bus", f"{operator.name}{name}.bus", near.bus, actions=moved)
        if near.banks:
            yield Piece("channels", f"{operator.name}{name}.rows", near.banks)
        if near.accelerators or not (near.bus or near.banks):
            yield Piece("near_memory", f"{operator.name}{name}", near.accelerators,
                        actions={"near_memory_cycle": near.accelerators})  # fmt: skip

    def _over_links(self, name: str, values: int, stage: Stage) -> Iterator[Piece]:
        """A vector to or from the other devices of a stage: what one of them has not, over its link."""
        if stage.devices > 1:
            yield self.transfer(name, ceil(values * (stage.devices - 1) / stage.devices))

    def transfer(self, name: str, values: int) -> Piece:
        """A vector over a link between devices."""
        links, clock = self.description.links, self.description.clock_hz.value
        assert links is not None
        flits = ceil_div(ceil_div(values * VALUE_BITS, 8), links.payload_bytes)
        size = flits * links.flit_bytes
        cycles = ceil(size / links.bandwidth_bytes_per_s.value * clock)
        return Piece("link", name, cycles, ceil(links.latency_s.value * clock), actions={"device_link_bytes": size})
