"""A language processing unit whose weights lie in on-chip SRAM: many chips with a schedule fixed beforehand (Groq)."""

from __future__ import annotations

from hwsim.accelerators.lpu.chain import Step
from hwsim.accelerators.lpu.pipeline import GROUPS, add_groups, add_ring, cut
from hwsim.accelerators.lpu.sram_chain import SramChain
from hwsim.accelerators.lpu.sram_description import SramLpuDescription
from hwsim.accelerators.lpu.stages import Stage, is_integer, sizes_of, stages_of
from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.trace import Trace

ASSUMED = (
    "all chips of a node work on one product together, its matrix cut over them; nodes hold layers one after the other",
    "integers of fewer than 8 bits lie in a byte each, what is no integer as FP16; scales take no room and no time",
    "queries, keys and values are quantized on their way, at no cost in cycles or energy",
    "router top-k, sums of experts and sampling take no time and no energy; experts are dealt evenly over nodes",
    "biases and norm gains are held beside their units",
)


class SramLpuAccelerator(TaskAccelerator[SramLpuDescription]):
    """Nodes of chips in a line, each holding some layers; `docs/lpu.md` has the rules."""

    kind = SramLpuDescription

    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """The tasks of a phase: sequences that follow one another through the nodes (decode), or a prompt in groups.

        Raises:
            HwsimError: what has to lie in SRAM does not fit.
        """
        trace.operators(phase, batch, context)  # for what it refuses
        stages = stages_of(self.description, trace, context, batch)
        plan = Plan(self._peak(trace, stages), assumed=ASSUMED)
        if phase == "decode":
            operators = trace.operators(phase, 1, context)
            plan.tokens = add_ring(plan, SramChain(self.description, trace, stages, context).build(operators), batch)
        else:
            add_groups(plan, self._groups(trace, stages, context, batch), trace.network.family != "encoder")
        self._say(plan, stages)
        return plan

    def occupied_bytes(self, trace: Trace, context: int, batch: int) -> int:
        """Of SRAM: weights as the matrix units take them, keys and values."""
        return sum(sizes_of(trace, context, batch, self.description.node.chips).values())

    def _groups(self, trace: Trace, stages: list[Stage], context: int, batch: int) -> list[list[Step]]:
        encoder = trace.network.family == "encoder"
        found = []
        for start, stop in cut(context, max(1, GROUPS // batch)):
            seen = context if encoder else stop
            operators = trace.operators("prefill", 1, seen, queries=stop - start)
            if stop < context:
                operators = [operator for operator in operators if operator.role not in ("final_norm", "lm_head")]
            found.append(SramChain(self.description, trace, stages, seen, stop - start).build(operators))
        return found * batch

    def _peak(self, trace: Trace, stages: list[Stage]) -> float:
        """Products in a cycle of the nodes that are in use."""
        unit = self.description.matrix
        chips = self.description.node.chips * sum(stage.nodes for stage in stages)
        return float(chips * (unit.int8_macs if is_integer(trace) else unit.half_macs))

    def _say(self, plan: Plan, stages: list[Stage]) -> None:
        nodes, chips = sum(stage.nodes for stage in stages), self.description.node.chips
        for unit in {task.unit for task in plan.tasks}:
            kind = unit.rpartition(" ")[0]
            plan.parts_of[unit] = {"node": "nodes"}.get(kind, kind)
        plan.facts |= {
            "nodes": nodes,
            "chips": nodes * chips,
            "stages": len(stages),
            "silicon_m2": self.description.silicon_facts(nodes),
            "buffers": {"activation": {"capacity_bytes": self.description.sram_bytes, "copies": nodes * chips}},
        }
