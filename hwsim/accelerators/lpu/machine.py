"""A language processing unit whose weights are wires (HNLPU, arXiv:2508.16151)."""

from __future__ import annotations

from collections.abc import Iterator

from hwsim.accelerators.lpu.cache import KvCache
from hwsim.accelerators.lpu.chain import ChainBuilder, Step
from hwsim.accelerators.lpu.description import HardwiredDescription
from hwsim.accelerators.lpu.neurons import PE_NAME, NeuronArrays, wired_places
from hwsim.accelerators.lpu.pipeline import GROUPS, add_groups, add_ring, cut
from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.errors import HwsimError
from hwsim.network import Operator
from hwsim.pe import proof
from hwsim.trace import Trace

ASSUMED = (
    "all chips do the same at the same time; links carry nothing but values, without protocol",
    "a token's experts lie on different chips as evenly as they can",
    "each neuron's regions could take all of its inputs: time does not depend on weights",
    "router top-k, sums of experts and sampling take no time and no energy",
    "biases and norm gains are held on chip",
    "activations are quantized on their way, at no cost in cycles or energy",
)
ONE_SCALE = "weights are requantized onto one scale for each neuron; their synthetic distribution stays the same"
DIGITS = "weights of more than four bits are fixed point in hexadecimal digits, a wire for each that is not zero"
ALIGNED = (
    "activations that are no integers of one scale are aligned to the largest of their vector, at no cost in cycles or "
    "energy, and come as integers of {} bits"
)


class HardwiredAccelerator(TaskAccelerator[HardwiredDescription]):
    """Chips in a grid, every layer with neurons of its own: `docs/lpu.md` has the rules."""

    kind = HardwiredDescription

    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """The tasks of a phase: a full pipeline of tokens (decode), or a prompt in groups (prefill).

        Raises:
            HwsimError: weights or activations that cannot be wires, more sequences than the pipeline has stages, or
                keys and values that do not fit.
        """
        neurons = NeuronArrays(trace, self.description.neurons.scaling, self.description.neurons.aligned_bits)
        trace.operators(phase, batch, context)  # for what it refuses
        neurons.check()
        self._check_sequences(trace, phase, batch)
        self.check_capacity(trace, context, batch)
        self._check_chips(trace)
        plan = Plan(self._peak(neurons), assumed=(*ASSUMED, *self._of_formats(neurons)))
        cache = KvCache(self.description, self.memory, trace, batch, context)
        if phase == "decode":
            chain = self._chain(trace, neurons, cache, trace.operators(phase, 1, context), context, 1)
            plan.tokens = add_ring(plan, chain, batch)
        else:
            add_groups(plan, self._groups(trace, neurons, cache, context, batch), trace.network.family != "encoder")
        self._say(plan, trace, neurons, cache)
        return plan

    def occupied_bytes(self, trace: Trace, context: int, batch: int) -> int:
        """Of memory; weights take none."""
        return KvCache(self.description, self.memory, trace, batch, context).occupied_bytes

    def places_per_chip(self, trace: Trace) -> float:
        """Places of four bits that weights take on a chip, on average; a router is on every chip."""
        return wired_places(trace, self.description.grid.chips) / self.description.grid.chips

    def _check_sequences(self, trace: Trace, phase: str, batch: int) -> None:
        layers, stages = trace.network.layers, self.description.stages_per_layer
        most = self.description.most_sequences(layers)
        if phase == "decode" and batch > most:
            raise HwsimError(
                f"{self.description.name} decodes no more sequences than its pipeline has stages",
                got=f"a batch of {batch}",
                expected=f"at most {most}: {stages} for each of {layers} layers",
                next=f"--batch {most}",
            )

    def _check_chips(self, trace: Trace) -> None:
        """Refuse weights that the chips have no room for, unless fits are ignored."""
        d = self.description
        needed = d.chips_for(wired_places(trace, d.grid.chips), d.silicon.m2_per_weight.value)
        if needed > d.grid.chips and not self.ignore_fit:
            raise HwsimError(
                f"{trace.network.name} is too large for the chips of {d.name}",
                got=f"weights of {needed:.1f} chips",
                expected=f"at most {d.grid.chips}",
                next=f"hwsim hardwire {trace.network.name} --recipe {trace.recipe.name} lays it out; "
                "--set accelerator.grid.rows=N; or --ignore-fit",
            )

    def _chain(
        self, trace: Trace, neurons: NeuronArrays, cache: KvCache, operators: list[Operator], stop: int, tokens: int
    ) -> list[Step]:
        return ChainBuilder(self.description, neurons, cache, stop, tokens).build(operators)

    def _groups(
        self, trace: Trace, neurons: NeuronArrays, cache: KvCache, context: int, batch: int
    ) -> list[list[Step]]:
        """The chain of each group of each prompt; only a prompt's last group goes on to the head."""
        encoder = trace.network.family == "encoder"
        found = []
        for start, stop in cut(context, max(1, GROUPS // batch)):
            seen, tokens = (context if encoder else stop), stop - start
            operators = trace.operators("prefill", 1, seen, queries=tokens)
            if stop < context:
                last = max(index for index, operator in enumerate(operators) if operator.layer is not None)
                operators = operators[: last + 1]
            found.append(self._chain(trace, neurons, cache, operators, seen, tokens))
        return found * batch

    def _peak(self, neurons: NeuronArrays) -> float:
        """Products in a cycle of neurons and attention units, if all worked."""
        return neurons.products_per_cycle() + self.description.grid.chips * self.description.attention.macs_per_cycle

    def _of_formats(self, neurons: NeuronArrays) -> Iterator[str]:
        """What a run rests on by the formats of its weights and activations."""
        if self.description.neurons.scaling == "row" and neurons.trace.is_synthetic:
            yield ONE_SCALE
        if neurons.has_digits:
            yield DIGITS
        if neurons.aligns:
            yield ALIGNED.format(self.description.neurons.aligned_bits)

    def _say(self, plan: Plan, trace: Trace, neurons: NeuronArrays, cache: KvCache) -> None:
        """What the run says besides: units of a kind together, areas, where keys and values lie."""
        d = self.description
        known = None if neurons.aligns else proof(PE_NAME, "fp4_e2m1")
        for unit in {task.unit for task in plan.tasks if task.unit.startswith("neurons ")}:
            plan.parts_of[unit] = "neurons"
        plan.proven["neurons"] = f"{known}; other sizes and its surroundings have no RTL" if known else None
        rows, columns, chips = d.grid.rows, d.grid.columns, d.grid.chips
        links = {"columns": columns * rows * (rows - 1), "rows": rows * columns * (columns - 1)}
        plan.copies |= links | {f"{group} back": count for group, count in links.items()}
        plan.copies |= dict.fromkeys(("attention", "functions", "memory"), chips)
        plan.facts |= {
            "silicon_m2": d.silicon_facts(self.places_per_chip(trace)),
            "buffers": {"activation": {"capacity_bytes": d.buffer.bank_bytes, "copies": chips * d.buffer.banks}},
            "kv_share_in_memory": round(cache.share_in_memory, 6),
            "sequences": cache.sequences,
        }
        if (fullest := neurons.fullest()) is not None:
            plan.facts["fullest_region"] = round(fullest, 4)
        if (lost := neurons.worst_sqnr_db()) is not None:
            plan.facts["one_scale_sqnr_db"] = round(lost, 2)
        if (lost := neurons.worst_aligned_sqnr_db()) is not None:
            plan.facts["aligned_sqnr_db"] = round(lost, 2)
