"""How many cycles a PE tile needs for each beat: from the codes of a trace where the PE's timing depends on them."""

from __future__ import annotations

import numpy as np

from hwsim.accelerators.layout import Cycles, Layout, ceil_div
from hwsim.formats import Codes
from hwsim.pe import PE
from hwsim.trace import Trace

DRAWS = 4096  # beats drawn from a synthetic weight's distribution to learn that of its timing


def value_independent(pe: PE, beats: int) -> Cycles:
    """Cycles of each beat of every block, int64[1, 1, beats]."""
    return np.broadcast_to(_timing(pe, None, beats), (1, 1, beats))


def value_dependent(
    trace: Trace, pe: PE, layout: Layout, weight: str, parts: int, blocks: int, channels: int
) -> Cycles:
    """Cycles of each PE beat as dealt to the channels, int64[channels, blocks, PE beats].

    Args:
        parts: matrices of that name that follow each other (experts).
        blocks: row blocks of all passes; every pass repeats those of one.
    """
    per_pass = parts * ceil_div(trace.shapes[weight][0], pe.rows)
    made = _drawn(trace, pe, weight, per_pass * layout.pe_beats) if trace.is_synthetic else None
    of_pass = _real(trace, pe, layout, per_pass, weight, parts) if made is None else made
    most = ceil_div(blocks, channels)
    order = np.minimum(np.arange(most * channels), blocks - 1) % per_pass
    dealt: Cycles = of_pass.reshape(per_pass, layout.pe_beats)[order].reshape(most, channels, layout.pe_beats)
    return dealt.swapaxes(0, 1)


def _drawn(trace: Trace, pe: PE, weight: str, beats: int) -> Cycles:
    """Drawn, seeded by trace and weight, from the timing of beats of the weight's distribution."""
    rng = trace.rng(weight)
    codes = trace.sample_codes(weight, DRAWS, pe.rows * pe.lanes, rng)
    drawn: Cycles = rng.choice(_timing(pe, codes.reshape(DRAWS, pe.rows, pe.lanes), DRAWS), beats)
    return drawn


def _real(trace: Trace, pe: PE, layout: Layout, per_pass: int, weight: str, parts: int) -> Cycles:
    """The timing of the weight's own codes, padded with zeros to whole blocks and beats.

    Where experts have matrices of that name, those of the first `parts` experts follow each other.
    """
    experts: list[int | None] = list(range(parts)) if ".experts." in weight else [None]
    planes = [trace.weight(weight, expert).plain(f"PE array {pe.name}") for expert in experts]
    shape = (len(planes), per_pass // parts * pe.rows, layout.pe_beats * pe.lanes)
    padded = np.full(shape, planes[0].format.zero or 0, planes[0].codes.dtype)
    for i, plane in enumerate(planes):
        padded[i, : plane.shape[0], : plane.shape[1]] = plane.codes
    beats = padded.reshape(per_pass, pe.rows, layout.pe_beats, pe.lanes).swapaxes(1, 2)
    return _timing(pe, beats.reshape(-1, pe.rows, pe.lanes), per_pass * layout.pe_beats)


def _timing(pe: PE, codes: Codes | None, beats: int) -> Cycles:
    """Cycles of each of so many beats, of codes uint8[beats, rows, lanes]."""
    ends = np.zeros(beats, bool)
    ends[-1] = True
    return pe.timing(codes, ends, ends).interval
