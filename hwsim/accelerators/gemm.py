"""One matrix product on a systolic accelerator, without a network around it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from hwsim.accelerators.fpga import FpgaAccelerator
from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.simulated import check_engine
from hwsim.accelerators.stream import Matrix
from hwsim.accelerators.systolic import Feed
from hwsim.accelerators.systolic_description import SystolicDescription
from hwsim.engine import EventEngine, FoldStep, LineEngine, Program
from hwsim.engine.program import STALLS
from hwsim.errors import HwsimError
from hwsim.formats import get_format
from hwsim.trace import SCALE_BYTES


@dataclass(frozen=True)
class Product:
    """What one product took.

    Args:
        tokens, depth, features: M, K and N of y[M, N] = x[M, K] W^T.
        cycles: from cycle 0 until the last result has left the array.
        compute_cycles: of those, the ones in which the array works.
        scale_sim_cycles: `compute_cycles` as SCALE-Sim counts, by the number of the last cycle, the first being 0.
        stalls: cycles that the array waits, by cause.
        memory_bytes: of weights, whole beats.
        utilisation: products over cells times cycles.
    """

    tokens: int
    depth: int
    features: int
    rows: int
    cols: int
    stationary: str
    cycles: int
    compute_cycles: int
    scale_sim_cycles: int
    stalls: dict[str, int]
    memory_bytes: int
    utilisation: float
    seconds: float

    def as_dict(self) -> dict[str, Any]:
        """The fields under their own names."""
        return asdict(self)


def multiply(
    machine: FpgaAccelerator, tokens: int, depth: int, features: int, weight_format: str = "int8", engine: str = "auto"
) -> Product:
    """The cycles of y[tokens, features] = x[tokens, depth] W^T, weights with a FP16 scale for each feature.

    Raises:
        HwsimError: no systolic array, a size below 1, a format without a PE, or buffers that are too small.
    """
    check_engine(engine)
    step = fold_step(machine, tokens, depth, features, weight_format)
    program = Program(machine.line, (step,))
    result = EventEngine(program).run() if engine == "events" else LineEngine(program).run()
    cycles = result.cycles + 1
    return Product(
        tokens=tokens,
        depth=depth,
        features=features,
        rows=step.grid.rows,
        cols=step.grid.cols,
        stationary=step.grid.stationary,
        cycles=cycles,
        compute_cycles=cycles - int(result.stalls[0].sum()),
        scale_sim_cycles=cycles - int(result.stalls[0].sum()) - 1,
        stalls={cause: int(count) for cause, count in zip(STALLS, result.stalls[0], strict=True)},
        memory_bytes=step.beats * step.beat_bytes,
        utilisation=step.products / (step.grid.cells * cycles),
        seconds=cycles / machine.description.clock_hz.value,
    )


def fold_step(machine: FpgaAccelerator, tokens: int, depth: int, features: int, weight_format: str) -> FoldStep:
    """The product as a step of the accelerator's engine; its results count as soon as they leave the array."""
    design = machine.description
    if not isinstance(design, SystolicDescription):
        raise HwsimError(
            f"{design.name} has no systolic array", got=f"dataflow {design.dataflow}", expected="dataflow systolic",
            next="--accelerator systolic-u280",
        )  # fmt: skip
    for name, size in {"tokens": tokens, "depth": depth, "features": features}.items():
        if size < 1:
            raise HwsimError(f"{name} of the product", got=size, expected="at least 1")
    lanes = design.array(weight_format)[1]
    design.pe(weight_format, ceil_div(depth, lanes) * lanes, 1, zero_point=False)  # for what it refuses
    feed = Feed(design, machine.line, int(machine.memory.beat_bytes.value))
    matrix = Matrix(1, features, depth, tokens, get_format(weight_format).packed_bytes(depth), SCALE_BYTES)
    return feed.as_fed(feed.step("product", (), matrix))
