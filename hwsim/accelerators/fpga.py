"""FPGA accelerators: low-bit GEMV and GEMM, streamed from memory through PE arrays or folded on a grid of PEs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from hwsim import catalog
from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.grounds import assumptions, deciding_constants
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.resources import STREAM_UNITS, fit_of, stream_buffers
from hwsim.accelerators.rows import operator_rows
from hwsim.accelerators.simulated import SimulatedMachine, check_engine
from hwsim.accelerators.stream import Mapping, StreamMapper, line_of
from hwsim.accelerators.support import assumed_of, check_supported
from hwsim.accelerators.systolic import SystolicMapper, grid_components
from hwsim.accelerators.working_set import piece, state_bytes, working_set_bytes
from hwsim.engine import EventEngine, FoldStep, Line, LineEngine, Program, Result, StreamStep, VectorStep, WriteStep
from hwsim.engine.program import STALLS
from hwsim.errors import HwsimError
from hwsim.memory.dram.events import FedEventEngine
from hwsim.memory.dram.feed import feed_of
from hwsim.memory.dram.line import FedLineEngine
from hwsim.network import Operator
from hwsim.pe import proof
from hwsim.run import ArrayRow, Component, OperatorRow, Run
from hwsim.technology import load_part
from hwsim.technology.design import placed
from hwsim.technology.occupancy import Occupancy
from hwsim.trace import Trace

MAPPERS: dict[str, type[StreamMapper]] = {"stream": StreamMapper, "systolic": SystolicMapper}


@dataclass(frozen=True)
class Simulation:
    """A run with the program and the result it was summed from (for timelines and tests)."""

    run: Run
    program: Program
    result: Result


class FpgaAccelerator(SimulatedMachine[AcceleratorDescription]):
    """An FPGA accelerator: the dataflow that its description names. Arguments as in `SimulatedMachine`.

    Raises:
        HwsimError: a description is missing or wrong, or the line is impossible.
    """

    kind = AcceleratorDescription

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.line = self._line()

    def _line(self) -> Line:
        """What steps run on: the memory's time in cycles of this design."""
        return line_of(self.description, self.memory)

    def simulate(
        self, trace: Trace, phase: str, context: int, batch: int, engine: str = "auto", skip: bool = True
    ) -> Simulation:
        """As `run`, with the program and every step's times."""
        check_engine(engine)
        mapping, program = self.map(trace, phase, context, batch)
        machine, arrays = self._design(trace, mapping, program)
        fit = fit_of(machine, arrays, load_part(self.description.part))
        if self.description.synthesized and not self.ignore_fit:
            fit.require()
        result = self._evaluate(program, engine, skip)
        constants = dict(deciding_constants(self.description, self.memory))
        run = Run(
            network=trace.network.name,
            recipe=trace.recipe.name,
            accelerator=machine | {"fit": fit.as_dict()} | mapping.facts,
            trace_hash=trace.content_hash,
            activations="synthetic" if trace.samples is None else "real",
            phase=phase,
            batch=batch,
            context=context,
            engine="events" if engine == "events" else "line",
            clock_hz=self.description.clock_hz.value,
            cycles=result.cycles,
            tokens=batch * (context if phase == "prefill" else 1),
            simulated_beats=result.simulated_beats,
            skipped_beats=result.skipped_beats,
            operators=tuple(_rows(mapping, result)),
            components=tuple(self._components(trace, program, result)),
            assumed=(
                *fit.assumptions(self.description.clock_hz),
                *mapping.assumed,
                *assumed_of(trace),
                *assumptions(self.description, constants),
            ),
            constants=tuple(catalog.explained(name, quantity, "duration") for name, quantity in constants.items()),
            arrays=arrays,
        )
        return Simulation(run, program, result)

    def _evaluate(self, program: Program, engine: str, skip: bool) -> Result:
        """The program on the line, its memory by bandwidth or command by command."""
        if self.memory.model == "commands":
            feed = feed_of(self.memory, self.description.clock_hz.value)
            fed = FedEventEngine(program, feed) if engine == "events" else FedLineEngine(program, feed, skip=skip)
            return fed.run()
        return EventEngine(program).run() if engine == "events" else LineEngine(program, skip=skip).run()

    def fit(self, trace: Trace, phase: str = "decode", context: int = 512, batch: int = 1) -> Occupancy:
        """What the design takes of its part where it serves a phase; nothing is simulated, and nothing refused.

        Raises:
            HwsimError: as `run`, less that the design does not fit; or the part does not say how much it has.
        """
        design = self._design(trace, *self.map(trace, phase, context, batch))
        return fit_of(*design, load_part(self.description.part))

    def _design(self, trace: Trace, mapping: Mapping, program: Program) -> tuple[dict[str, Any], tuple[ArrayRow, ...]]:
        """The accelerator as a run carries it, and its arrays."""
        return self._identity(trace, program), tuple(
            mapping.arrays.as_rows(self.description.copies(self.line.channels))
        )

    def map(self, trace: Trace, phase: str, context: int, batch: int) -> tuple[Mapping, Program]:
        """The steps of a phase, and the same as a program of this line."""
        whole = trace.operators(phase, batch, context)
        check_supported(trace, self.description.name)
        self._check_cache(trace)
        self.check_capacity(trace, context, batch)
        mapper = MAPPERS[self.description.dataflow](self.description, self.memory, trace)
        for operators in self._chunks(trace, whole, phase, context, batch):
            mapper.add(operators, phase)
        return mapper.mapping, mapper.program()

    def _check_cache(self, trace: Trace) -> None:
        """Keys and values are streamed as weights are, so their formats need elements too."""
        if trace.network.family != "hgrn":
            for what in ("key", "value"):
                self.description.element(getattr(trace.recipe.kv, what), f"format of {what}s (kv.{what} of the recipe)")

    def _chunks(
        self, trace: Trace, whole: list[Operator], phase: str, context: int, batch: int
    ) -> Iterator[list[Operator]]:
        """The operators, in one list where activations fit on chip; else a causal prefill in pieces of the context."""
        state = state_bytes(trace.network, batch)
        room = self.description.activation_buffer.capacity_bytes - state
        need = working_set_bytes(whole, trace.recipe.activations.number_format)
        causal = phase == "prefill" and trace.network.family != "encoder"
        if need <= room:
            yield whole
            return
        per_position = ceil_div(need, context) if causal else need
        size = room // per_position
        if size < 1:
            raise HwsimError(
                f"activations do not fit on {self.description.name}",
                got=f"{need} bytes for {phase} of {batch} x {context} tokens{f', {state} of state' if state else ''}",
                expected=f"at most {room + state} bytes of activation buffer",
                next="lower --batch or --context, or raise activation_buffer.capacity_bytes",
            )
        for start in range(0, context, size):
            yield piece(trace, batch, start, min(start + size, context), is_last=start + size >= context)

    def occupied_bytes(self, trace: Trace, context: int, batch: int) -> int:
        """What lies in memory: weights, the KV cache of so many positions, and embedding tables unless elsewhere."""
        tables = trace.embedding_bytes() if self.description.embeddings == "elsewhere" else 0
        return trace.weight_bytes() - tables + batch * context * trace.kv_bytes_per_token(apart=True)

    def _identity(self, trace: Trace, program: Program) -> dict[str, Any]:
        d, channels = self.description, self.line.channels
        return {
            **self._described(),
            "channels": channels,
            "peak_macs_per_cycle": d.peak_macs_per_cycle(trace.recipe.weights.format, channels),
            "bandwidth_bytes_per_s": channels * self.memory.bandwidth_bytes_per_s.value,
            "buffers": stream_buffers(d, int(self.memory.beat_bytes.value), self.line, program),
            "units": {name: placed(unit, channels) for name, unit in d.units.items()},
            "uncounted": [name for name in STREAM_UNITS if name not in d.units],
        }

    def _components(self, trace: Trace, program: Program, result: Result) -> Iterator[Component]:
        cycles, channels = result.cycles, self.line.channels
        steps = program.steps
        streams = [step for step in steps if isinstance(step, StreamStep)]
        folds = [step for step in steps if isinstance(step, FoldStep)]
        beats = sum(step.beats for step in streams) + sum(step.beats for step in folds)
        beats += channels * sum(step.beats for step in steps if isinstance(step, WriteStep))
        collect = sum(step.results * step.collect for step in streams)
        vector = sum(step.cycles for step in steps if isinstance(step, VectorStep))
        yield Component("memory", channels, float(beats * self.line.beat_interval) / (channels * cycles), None)
        if folds:
            yield from grid_components(folds, cycles)
        else:
            busy = sum(step.busy for step in streams) / (channels * cycles)
            yield Component("pe_array", channels, busy, self._proof(trace))
        yield Component("collector", 1, collect / cycles, None)
        yield Component("vector_unit", 1, vector / cycles, None)

    def _proof(self, trace: Trace) -> str | None:
        """How the PE arrays in use are proven; None if one of them is not in its format."""
        formats = {trace.weight_rule(name).format for name in trace.weight_names()}
        if trace.network.family != "hgrn":
            formats |= {trace.recipe.kv.key, trace.recipe.kv.value}
        proofs = {_proof_of(self.description.element(name).pe, name) for name in formats}
        known = sorted(text for text in proofs if text is not None)
        if len(known) < len(proofs):
            return None
        sizes = ", ".join(
            f"{rows}x{lanes} {name}" for name in sorted(formats) for rows, lanes in [self.description.array(name)]
        )
        return "; ".join([*known, f"here {sizes}", "gearbox, block and scale buffer in front have no RTL twin yet"])


@cache
def _proof_of(pe: str, weight_format: str) -> str | None:
    """As `proof`, once in a process: hashing a PE's source takes longer than a small run."""
    return proof(pe, weight_format)


def _rows(mapping: Mapping, result: Result) -> Iterator[OperatorRow]:
    """The steps summed by role."""
    beats = [step.beats if isinstance(step, StreamStep | FoldStep) else 0 for step in mapping.steps]
    stalls = {cause: result.stalls[:, column] for column, cause in enumerate(STALLS)}
    return operator_rows(mapping.owners, mapping.actions, beats, result.done.tolist(), stalls)
