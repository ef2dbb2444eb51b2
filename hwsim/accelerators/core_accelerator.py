"""An FPGA accelerator of instruction-driven cores: where it differs from the streaming one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, cached_property

from hwsim.accelerators.core_design import Cores
from hwsim.accelerators.core_issue import FETCH, PRODUCT, SPECIAL, SYNC, WORD_BYTES, core_line
from hwsim.accelerators.cores import CoreMapper
from hwsim.accelerators.fpga import FpgaAccelerator
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.stream import Mapping
from hwsim.accelerators.stream_description import StreamDescription
from hwsim.accelerators.support import check_supported
from hwsim.engine import Line, Program, Result, StreamStep, VectorStep, WriteStep
from hwsim.errors import HwsimError
from hwsim.network import Attention, Operator
from hwsim.pe import proof
from hwsim.run import Component
from hwsim.trace import Trace
from hwsim.units import si

CORES_ASSUMED = (
    "every instruction waits for the slowest core, and cores start their instructions together",
    "weights are widened to INT8 between memory and buffer, at no cost in cycles",
    "activation scales are found while a vector is written and applied while it is read, at no cost in cycles",
    "biases, norm gains and position embeddings are held on chip",
    "router top-k, sums of experts and norms inside of blocks (QK-norm, sub-norm) take no time and no energy",
    "every token chooses experts of its own (worst case) where there are experts",
    "a matrix-mode pass takes as long for one token as for all that it has room for",
    "instructions are fetched at the energy of the accelerator's memory, whatever memory holds them",
)


class CoreAccelerator(FpgaAccelerator):
    """An accelerator of instruction-driven cores; see `hwsim.accelerators.cores` and `FpgaAccelerator`."""

    @cached_property
    def design(self) -> StreamDescription:
        """The description, of the kind that has cores."""
        assert isinstance(self.description, StreamDescription)
        return self.description

    @property
    def cores(self) -> Cores:
        """The cores."""
        return self.design.of_cores

    def _line(self) -> Line:
        return core_line(self.design, self.memory)

    def map(self, trace: Trace, phase: str, context: int, batch: int) -> tuple[Mapping, Program]:
        """The instructions of a phase whose length is rounded up to its bucket, as steps."""
        trace.operators(phase, batch, context)  # for what it refuses
        padded = self.padded(trace, phase, context)
        whole = trace.operators(phase, batch, padded)
        check_supported(trace, self.description.name, pruned=True)
        self._check_cache(trace)
        self.check_capacity(trace, padded, batch)
        if phase in self.cores.on_chip:
            next(self._chunks(trace, whole, "decode", padded, batch))  # for what it refuses
        mapper = CoreMapper(self.design, self.memory, trace)
        mapper.mapping.assumed = CORES_ASSUMED
        mapper.add(whole, phase)
        streams = self._streams(mapper, whole, trace, phase, padded)
        mapper.mapping.facts |= {
            "peak_macs_per_cycle": self.cores.count * self.cores.matrix_products,
            "instructions": {"padded_context": padded, **streams},
        }
        return mapper.mapping, mapper.program()

    def padded(self, trace: Trace, phase: str, context: int) -> int:
        """A length as its bucket has it, at most what the network can take."""
        bucket = self.cores.instructions.bucket(phase)
        return min(ceil_div(context, bucket) * bucket, trace.network.max_position)

    def _streams(
        self, mapper: CoreMapper, whole: list[Operator], trace: Trace, phase: str, padded: int
    ) -> dict[str, int]:
        """Bytes of this length's instruction streams, and of those of all lengths that are compiled for decoding.

        Raises:
            HwsimError: there is no room for the latter.
        """
        size = WORD_BYTES * self.cores.count
        found = {"stream_bytes": mapper.issue.words * size}
        if phase != "decode":
            return found
        instructions = self.cores.instructions
        bucket, longest = (
            instructions.decode_bucket,
            min(trace.network.max_position, max(instructions.compiled, padded)),
        )
        lengths = [min(length, longest) for length in range(bucket, longest + bucket, bucket)]
        attention = [operator for operator in whole if isinstance(operator, Attention)]
        of_context = cache(lambda like, context: mapper.attention_words(replace(like, context=context)))
        words = len(lengths) * (mapper.issue.words - sum(map(mapper.attention_words, attention)))
        for operator in attention:
            window = trace.network.window(operator.layer or 0) or longest
            like = replace(operator, name="", layer=None, after=())
            words += sum(of_context(like, min(length, window)) for length in lengths)
        stored = words * size
        self._check_room(stored)
        return found | {"buckets": len(lengths), "storage_bytes": stored}

    def _check_room(self, stored: int) -> None:
        room = self.cores.instructions.capacity_bytes.value
        if stored > room:
            raise HwsimError(
                f"instructions of all lengths do not fit {self.description.name}",
                got=si(stored, "B"),
                expected=f"at most {si(room, 'B')} (cores.instructions.capacity_bytes)",
                next="raise cores.instructions.decode_bucket, or lower --batch",
            )

    def _components(self, trace: Trace, program: Program, result: Result) -> Iterator[Component]:
        cycles, channels = result.cycles, self.line.channels
        steps = program.steps
        beats = sum(step.beats for step in steps if isinstance(step, StreamStep))
        beats += channels * sum(step.beats for step in steps if isinstance(step, WriteStep))
        busy = dict.fromkeys((PRODUCT, SPECIAL, SYNC, FETCH), 0)
        for step in steps:
            if isinstance(step, VectorStep):
                busy[step.unit] += step.cycles
        yield Component("memory", channels, float(beats * self.line.beat_interval) / (channels * cycles), None)
        for unit, worked in busy.items():
            proven = self._proof(trace) if unit == PRODUCT else None
            yield Component(unit, self.cores.count, worked / cycles, proven)

    def _proof(self, trace: Trace) -> str | None:
        """How the sparse array is proven in INT8; its matrix mode has no RTL."""
        element = self.design.element("int8")
        known = _proven(element.pe)
        if known is None:
            return None
        note = "matrix mode, widening and buffers in front have no RTL twin yet"
        return f"{known}; here {element.rows}x{element.lanes} int8; {note}"


@cache
def _proven(pe: str) -> str | None:
    """How a PE is proven in INT8; its source is hashed once."""
    return proof(pe, "int8")
