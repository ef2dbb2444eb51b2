"""A CPU whose last-level cache multiplies (SAIL, arXiv:2509.25853): weights stream from DRAM to its slices.

Units: `memory` (DRAM to the cache's storage), `arrays` (all in step), `mesh` (activations in, sums out), `cores` (the
CPU: scales, sums over chunks, attention, norms). Weights are read ahead into two tiles; sums leave through two buffers.
"""

from __future__ import annotations

from math import ceil

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.accelerators.sram_pim.cycles import group_lookups
from hwsim.accelerators.sram_pim.description import SramPimDescription
from hwsim.accelerators.sram_pim.fixed import activation_bits, fixed_weight
from hwsim.accelerators.sram_pim.layout import array_layout
from hwsim.accelerators.sram_pim.work import Inputs, Product, float_inputs, scalings
from hwsim.engine.tasks import Task
from hwsim.errors import HwsimError
from hwsim.network import Attention, Embedding, Gemm, Operator
from hwsim.quantize.layout import plane_count
from hwsim.trace import Trace
from hwsim.units import si

VALUE_BYTES = 2  # activations between operators are FP16
ASSUMED = (
    "arrays work in step: an item lasts as long as that of the slowest array, whose inputs repeat the least",
    "rows and words are transposed on their way into and out of the arrays at no cost in cycles (weights offline)",
    "pruned weights are filled up with zeros on their way into the arrays, at no cost; scales go to the cores",
    "outlier columns are multiplied by the cores",
    "cores work at the rate of their lanes on what is in their caches; attention waits for its keys and values",
    "every token chooses experts of its own (worst case) where there are experts",
)
SHARED_INPUTS = "inputs are drawn once for all matrices of as many columns"


class SramPimAccelerator(TaskAccelerator[SramPimDescription]):
    """A CPU with compute-capable cache slices; see the module."""

    kind = SramPimDescription

    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """Loads, lookups, transfers and the cores' work of a phase.

        Raises:
            HwsimError: bit lines do not take a format, a tile does not fit the cache, weights and keys do not fit the
                memory, or a size is impossible.
        """
        operators = trace.operators(phase, batch, context)
        self.check_capacity(trace, context, batch)
        planner = _Planner(self, trace)
        for operator in operators:
            planner.add(operator)
        return planner.finished()

    def peak_macs_per_cycle(self, trace: Trace) -> float:
        """Products of all lanes in a cycle while tables stand and every plane is added, for the recipe's weights."""
        design, rule = self.description, trace.recipe.weights
        planes = activation_bits(trace.recipe.activations.number_format, design.lookup.wide_bits)
        span = rule.group if isinstance(rule.group, int) else design.lookup.chunk
        layout = array_layout("a matrix", design.cache, design.lookup, fixed_weight(rule.format), planes, span)
        cycles = group_lookups(layout.entry, planes, layout.sums)
        return design.cache.lanes * layout.basis / cycles / plane_count(rule)


class _Planner:
    """Appends the tasks of operators, in their order."""

    def __init__(self, machine: SramPimAccelerator, trace: Trace) -> None:
        self.machine, self.design, self.trace = machine, machine.description, trace
        self.inputs = Inputs(trace, self.design.lookup.wide_bits)
        self.plan = Plan(machine.peak_macs_per_cycle(trace), copies={"arrays": self.design.cache.all_arrays})
        self.done: list[int] = []
        self._used: list[int] = []  # tasks that free a tile of weights
        self._sent: list[int] = []  # tasks that free a buffer of sums
        self._lookups = self._every_plane = 0
        self._cycles_by_product: dict[tuple[object, ...], list[int]] = {}

    def finished(self) -> Plan:
        """The plan with what it rests on."""
        own = [SHARED_INPUTS] if self.trace.samples is None else []
        if float_inputs(self.trace):
            bits = self.design.lookup.wide_bits
            own.append(
                f"{self.trace.recipe.activations.format} activations are rounded to {bits}-bit integers by token"
            )
        self.plan.assumed = (*ASSUMED, *own)
        self.plan.facts["lookups"] = {"array_cycles": self._lookups, "every_plane_added": self._every_plane}
        return self.plan

    def add(self, operator: Operator) -> None:
        """Append the tasks of the next operator."""
        after = tuple(self.done[index] for index in operator.after)
        match operator:
            case Gemm():
                last = self._gemm(operator, after)
            case Attention():
                last = self._attention(operator, after)
            case Embedding():
                last = self._load(operator, operator.tokens * operator.width * VALUE_BYTES, after)
            case _:
                values = operator.tokens * operator.width * self.design.host.passes.of(operator)
                last = self._compute(operator, operator.name, values, after)
        self.done.append(last)

    def _gemm(self, operator: Gemm, after: tuple[int, ...]) -> int:
        product = Product.of(self.design, self.trace, operator)
        self._check_tile(product)
        values = operator.copies * operator.tokens * operator.cols
        outliers = self.trace.outlier_columns(operator.weight) * operator.rows * operator.tokens * operator.copies
        name = operator.name
        rounded = self._compute(operator, f"{name}.inputs", self.design.host.quantize * values + outliers, after)
        fed = self._send(operator, f"{name}.feed", ceil_div(values * product.layout.planes, 8), (rounded,))
        total = operator.copies * self.trace.matrix_bytes(operator.weight)
        items = product.deal.blocks * product.deal.chunks
        finished, dealt = [], 0
        for step, cycles in enumerate(self._step_cycles(product)):
            count, _ = product.deal.of_step(step)
            size = total * (dealt + count) // items - total * dealt // items
            dealt += count
            finished.append(self._step(product, f"{name}.{step}", count, size, cycles, fed))
        macs = operator.copies * operator.tokens * operator.rows * operator.cols
        self.plan.actions[fed]["mac_lookup"] += macs * plane_count(self.trace.weight_rule(operator.weight))
        return finished[-1]  # the cores take sums in order

    def _step(self, product: Product, name: str, items: int, size: int, cycles: int, fed: int) -> int:
        operator = product.operator
        loaded = self._load(operator, size, tuple(self._used[-2:-1]), f"{name}.load")
        waits = (loaded, fed, *self._sent[-2:-1])
        looked_up = self.plan.add(Task(name, "arrays", cycles, waits), operator, {"bit_line_row": items * cycles})
        self._used = [*self._used[-1:], looked_up]
        sent = self._send(operator, f"{name}.sums", product.result_bytes(items), (looked_up,))
        self._sent = [*self._sent[-1:], sent]
        each = scalings(self.trace, operator) + (0 if product.converted else 1)
        return self._compute(operator, f"{name}.scale", each * product.results_of(items), (sent,))

    def _step_cycles(self, product: Product) -> list[int]:
        """The steps of a product; equal ones (of synthetic layers) are worked out once."""
        operator = product.operator
        key = (self.inputs.source(operator.weight), product.layout, product.deal, operator.tokens)
        if key not in self._cycles_by_product:
            every = int(product.lookup_cycles(self.inputs, "none").sum())
            own = int(product.lookup_cycles(self.inputs).sum())
            self._cycles_by_product[key] = [own, every, *product.step_cycles(product.chunk_cycles(self.inputs))]
        own, every, *steps = self._cycles_by_product[key]
        self._lookups += own * product.deal.blocks
        self._every_plane += every * product.deal.blocks
        return steps

    def _attention(self, operator: Attention, after: tuple[int, ...]) -> int:
        per_head = operator.kv_heads * self.trace.kv_bytes_per_head()
        new = operator.sequences * operator.queries * per_head
        written = self._move(operator, f"{operator.name}.kv_write", new, after, "memory_write_bytes")
        read = self._load(operator, operator.sequences * operator.context * per_head, (written,), f"{operator.name}.kv")
        scores = operator.sequences * operator.queries * operator.heads * operator.context
        lanes = scores * (operator.macs_per_score + self.design.host.passes.softmax)
        return self._compute(operator, operator.name, lanes, (read,))

    def _compute(self, owner: Operator, name: str, lanes: int, after: tuple[int, ...]) -> int:
        """So many multiply-adds, or values that pass a lane, on all cores."""
        cycles = ceil_div(lanes, self.design.host.cores * self.design.host.lanes)
        return self.plan.add(Task(name, "cores", cycles, after), owner, {"vector_op": lanes})

    def _send(self, owner: Operator, name: str, size: int, after: tuple[int, ...]) -> int:
        cycles = ceil_div(size, self.design.host.mesh_bytes_per_cycle)
        moved = {"on_chip_wire_link_bytes": size * self.design.host.mesh_mm}
        return self.plan.add(Task(name, "mesh", cycles, after), owner, moved)

    def _load(self, owner: Operator, size: int, after: tuple[int, ...], name: str = "") -> int:
        latency = ceil(self.machine.memory.latency_s.value * self.design.clock_hz.value)
        return self._move(owner, name or owner.name, size, after, "memory_read_bytes", latency)

    def _move(
        self, owner: Operator, name: str, size: int, after: tuple[int, ...], action: str, latency: int = 0
    ) -> int:
        cycles = ceil(size * self.design.clock_hz.value / self.machine.memory.sustained_bytes_per_s)
        beats = ceil_div(size, int(self.machine.memory.beat_bytes.value))
        return self.plan.add(Task(name, "memory", cycles, after, latency), owner, {action: size}, beats)

    def _check_tile(self, product: Product) -> None:
        cache = self.design.cache
        bits = cache.lanes * product.spans * product.layout.span * product.layout.fixed.code_bits
        need = 2 * ceil_div(bits, 8)
        if need > cache.storage_bytes:
            raise HwsimError(
                f"two tiles of {product.operator.name} do not fit the cache of {self.design.name}",
                got=si(need, "B"),
                expected=f"at most {si(cache.storage_bytes, 'B')} (cache.storage_bytes)",
                next="lower lookup.chunk or cache.arrays, or use narrower weights",
            )
