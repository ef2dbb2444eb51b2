"""Faults that change nothing that can be seen, with the reason why: verification is not asked to find them."""

from __future__ import annotations

import itertools
import re

import numpy as np

from hwsim.pe import PE
from hwsim.rtl_flow.faults import Fault
from hwsim.rtl_flow.playbench import BENCH
from hwsim.rtl_flow.verify import Part

_NEXT_PLACE = r"\$signature__addr"
"""Amaranth's name of a memory's write address."""

_OF_BEATS = (".scaler", ".zero_correction")
_FRESH = "fresh"
"""Amaranth's name of a sum's flag that its next term begins it."""

_READINESS = re.compile(r"\\?i__ready\S* +& admitted")
_GROUP_END = re.compile(r"valid & o\[\d+\]")
_TERM = re.compile(r"i\[(\d+):(\d+)\]")
_TREE = re.compile(r"tree_(\d+)$")


def can_show(part: Part, fault: Fault) -> bool:
    """Whether any stimulus could find a fault in a part of the bench."""
    if fault.kind in ("late", "early"):
        return _a_cycle_shows(part, fault)
    if fault.kind == "stall":
        return not (_never_waits(part, fault) or _always_ends(part, fault))
    return not (fault.kind == "carries" and (_adds_to_zero(part, fault) or _adds_other_bits(part, fault)))


def _a_cycle_shows(part: Part, fault: Fault) -> bool:
    """Whether a register that is a cycle late or early may read something else.

    Where a group has several beats, a row's sum stands for a cycle before it is rounded, and the result queue's place
    for the next result is free to move a cycle later. Where every beat takes several cycles, so does all that is read
    once a beat, group or row: what the array itself holds, factors, and that a sum begins anew.
    """
    if fault.kind == "early":
        return not fault.module.endswith(".rounder") or _one_beat_a_group(part.pe)
    leisurely = not part.pe.depends_on and not _takes_a_beat_every_cycle(part.pe)
    if fault.module.endswith(".results") and fault.target.startswith(_NEXT_PLACE):
        return _one_beat_a_group(part.pe) and not leisurely
    of_beats = fault.module == f"{BENCH}.{part.name}" or fault.module.endswith(_OF_BEATS) or fault.target == _FRESH
    return not (leisurely and of_beats)


def _never_waits(part: Part, fault: Fault) -> bool:
    """The front's readiness is ignored where it is always ready."""
    ignored = _READINESS.fullmatch(fault.before) is not None and fault.after == "admitted"
    return ignored and not part.pe.depends_on and _takes_a_beat_every_cycle(part.pe)


def _always_ends(part: Part, fault: Fault) -> bool:
    """The end of a group is ignored where every beat ends one."""
    return _GROUP_END.fullmatch(fault.before) is not None and fault.after == "valid" and _one_beat_a_group(part.pe)


def _adds_to_zero(part: Part, fault: Fault) -> bool:
    """The sum over a group's beats, where there is one beat."""
    return fault.module == f"{BENCH}.{part.name}.group_sums" and _one_beat_a_group(part.pe)


def _adds_other_bits(part: Part, fault: Fault) -> bool:
    """Two terms of constant weights that, whatever their counts, have no bit in common: 6 and 8 of an input each."""
    tree, places = _TREE.search(fault.module), _TERM.findall(fault.before)
    regions = getattr(part.pe, "regions", None)
    if regions is None or tree is None or len(places) != 2:
        return False
    terms = []
    for high, low in places:
        region = regions[int(tree[1])][int(low) // (int(high) - int(low) + 1)]
        terms.append([region.multiple * count for count in range(len(region.inputs) + 1)])
    return all(a + b == a ^ b for a, b in itertools.product(*terms))


def _one_beat_a_group(pe: PE) -> bool:
    return pe.group == pe.lanes


def _takes_a_beat_every_cycle(pe: PE) -> bool:
    last = np.ones(1, bool)
    return bool(pe.timing(None, last, last).interval[0] == 1)
