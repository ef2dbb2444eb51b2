"""A real layer through an array in a simulator, under random back-pressure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwsim.pe import PE
from hwsim.pe.base import Codes, Timing
from hwsim.pe.micro import Micro
from hwsim.pe.outliers import OutlierColumns
from hwsim.pe.twin import Schedule, random_schedule
from hwsim.rtl_flow.case import Case, Feed
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.simulators import DEFAULT
from hwsim.rtl_flow.stimuli import Operands, stimulus
from hwsim.rtl_flow.verify import Part, simulator_of


@dataclass(frozen=True)
class LayerVerdict:
    """A layer's run.

    Args:
        beats, results: that went in and came out.
        transfers: cycles compared with SimPy twin and recurrence, both streams.
        sums: compared with golden bit by bit.
        cycles: from the first offer to the last result taken.
        simulated_cycles_per_s: speed of the simulation.
        y: the layer's exact sums as float64[tokens, rows], before the activations' scale; complex ones are two columns.
        faults: in words; empty where all is well.
    """

    beats: int
    results: int
    transfers: int
    sums: int
    cycles: int
    simulated_cycles_per_s: float
    y: NDArray[np.float64]
    faults: tuple[str, ...]


def run_layer(
    pe: PE,
    codes: Codes,
    x: NDArray[np.int8],
    scales: NDArray[np.float16],
    zeros: Codes | None = None,
    outliers: OutlierColumns | None = None,
    *,
    counts: NDArray[np.uint8] | None = None,
    seed: int = 0,
    queue_depth: int = 2,
    simulator: str = DEFAULT,
) -> LayerVerdict:
    """Stream a weight matrix through an array once for every token, and hold bits and transfers against the models.

    Args:
        pe: the array.
        codes, scales, zeros, outliers: operands as in `PE.golden`.
        x: activations, int8[tokens, cols].
        counts: weights kept of each block of a pruned matrix; see `beats_of`.
        seed: of gaps and stalls.
        queue_depth: slots of the queue in front of the array; 0 for none.
        simulator: by name.

    Raises:
        HwsimError: operands that do not fit, no such simulator, a missing tool, or a failed build.
    """
    made = stimulus("layer", pe, _by_token(codes, x, scales, zeros, outliers), counts)
    mood = random_schedule(np.random.default_rng(seed), len(made.beats), len(made.sums))
    part = Part("array", pe, queue_depth)
    case = Case.of(part.name, pe, made, Schedule(mood.gaps, mood.stalls, queue_depth), seed)
    return _verdict(case, simulator_of([part], simulator), len(codes) // pe.weight_planes)


def run_layer_on_micro(
    micro: Micro,
    codes: Codes,
    x: NDArray[np.int8],
    scales: NDArray[np.float16],
    zeros: Codes | None = None,
    outliers: OutlierColumns | None = None,
    *,
    seed: int = 0,
    simulator: str = DEFAULT,
) -> LayerVerdict:
    """The same on the whole small accelerator: descriptors, activations, scales and codes by one memory stream.

    Args:
        micro: the accelerator; its `beats` are words here.
        codes, x, scales, zeros, outliers: operands as in `run_layer`, a descriptor for each token.
        seed: of memory stalls and back-pressure.
        simulator: by name.

    Raises:
        HwsimError: operands that do not fit, no such simulator, a missing tool, or a failed build.
    """
    made = stimulus("layer", micro.pe, _by_token(codes, x, scales, zeros, outliers))
    jobs = [micro.job(codes, token, scales, zeros) for token in np.atleast_2d(x)]
    feed = Feed(
        [word for job in jobs for word in job.words()],
        Timing.concatenate([job.timing() for job in jobs]),
        np.concatenate([job.ends_row() for job in jobs]),
    )
    mood = random_schedule(np.random.default_rng(seed), len(feed.payloads), len(made.sums))
    schedule = Schedule(mood.gaps, mood.stalls, micro.queue_depth)
    case = Case.of("micro", micro.pe, made, schedule, seed, feed)
    built = Simulator({"micro": micro.component()}, simulator=simulator)
    return _verdict(case, built, len(codes) // micro.pe.weight_planes)


def _by_token(
    codes: Codes,
    x: NDArray[Any],
    scales: NDArray[np.float16],
    zeros: Codes | None,
    outliers: OutlierColumns | None,
) -> list[Operands]:
    """The operands of each token in turn."""
    of_tokens = [None if outliers is None else outliers.of_token(index) for index in range(len(np.atleast_2d(x)))]
    return [(codes, token, scales, zeros, own) for token, own in zip(np.atleast_2d(x), of_tokens, strict=True)]


def _verdict(case: Case, simulator: Simulator, rows: int) -> LayerVerdict:
    """Play a case and hold its record against the models."""
    played = simulator.play([[case.job()]])
    record = played.records[0][0]
    return LayerVerdict(
        beats=len(case.feed.payloads),
        results=len(record.results),
        transfers=case.transfers,
        sums=case.sums,
        cycles=record.take[-1] + 1 if record.take else 0,
        simulated_cycles_per_s=played.cycles / played.wall_s,
        y=_values(case.pe, case.stimulus.sums, rows),
        faults=tuple(case.faults(record)),
    )


def _values(pe: PE, sums: NDArray[Any], rows: int) -> NDArray[np.float64]:
    """Sums of all row blocks and tokens, object[results, array rows], as float64[tokens, rows]."""
    blocks = -(-rows // pe.rows)
    return pe.to_float(sums.reshape(-1, blocks * pe.rows * pe.parts)[:, : rows * pe.parts])
