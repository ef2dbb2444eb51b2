"""Faults planted in the RTL must be found: this is what shows that the other tests could fail."""

import dataclasses

import numpy as np
import pytest

from hwsim.pe import get_pe
from hwsim.pe.twin import Schedule, random_schedule
from hwsim.rtl_flow.case import Case
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.stimuli import random_stimulus

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl

MAC = get_pe("mac")(rows=1, lanes=2, weight_format="int4", group=4, max_groups=4, credits=2)
SKIP = get_pe("ternary")(rows=2, lanes=4, weight_format="ternary", group=4, max_groups=4, adders=1, credits=2)


def sound(pe):
    return pe.component()


def one_credit_more():
    """A lost stall."""
    return dataclasses.replace(MAC, credits=3).component()


def unsigned_weights():
    from amaranth.hdl import signed

    from hwsim.gateware.array import Array
    from hwsim.gateware.multiplier import MultiplierFront
    from hwsim.pe.shape import array_shape

    return Array(MultiplierFront(array_shape(MAC), signed(12), weights_signed=False))


def narrow_accumulator():
    """Carries dropped at the top; sign-extended back, so that only the values differ."""
    from amaranth.hdl import Module, signed
    from amaranth.lib import data, stream, wiring
    from amaranth.lib.wiring import In, Out

    inner = sound(MAC)
    width = MAC.accumulator_bits

    class Narrow(wiring.Component):
        i: In(stream.Signature(inner.i.payload.shape()))
        o: Out(stream.Signature(data.ArrayLayout(signed(width), 1)))

        def elaborate(self, platform):
            m = Module()
            m.submodules.inner = inner
            wiring.connect(m, wiring.flipped(self.i), inner.i)
            m.d.comb += [self.o.valid.eq(inner.o.valid), inner.o.ready.eq(self.o.ready)]
            m.d.comb += self.o.payload[0].eq(inner.o.payload[0][: width - 12].as_signed())
            return m

    return Narrow()


def around(connect):
    """The sound array in a shell whose streams `connect(m, shell, array)` wires up."""
    from amaranth.hdl import Module
    from amaranth.lib import stream, wiring
    from amaranth.lib.wiring import In, Out

    inner = sound(MAC)

    class Shell(wiring.Component):
        i: In(stream.Signature(inner.i.payload.shape()))
        o: Out(stream.Signature(inner.o.payload.shape()))

        def elaborate(self, platform):
            m = Module()
            m.submodules.inner = inner
            connect(m, self, inner)
            return m

    return Shell()


def join(m, source, sink):
    from amaranth.lib import wiring

    wiring.connect(m, source, sink)


def flipped(stream):
    from amaranth.lib import wiring

    return wiring.flipped(stream)


def ready_by_way_of_ready():
    """A combinational path from o.ready to i.ready."""

    def connect(m, shell, inner):
        join(m, inner.o, flipped(shell.o))
        m.d.comb += [inner.i.payload.eq(shell.i.payload), inner.i.valid.eq(shell.i.valid & ~shell.o.ready)]
        m.d.comb += shell.i.ready.eq(inner.i.ready & ~shell.o.ready)

    return around(connect)


def payload_by_way_of_ready():
    """A result that shows itself only once it is taken; before, it is something else."""

    def connect(m, shell, inner):
        join(m, flipped(shell.i), inner.i)
        m.d.comb += [shell.o.valid.eq(inner.o.valid), inner.o.ready.eq(shell.o.ready)]
        m.d.comb += shell.o.payload.as_value().eq(inner.o.payload.as_value() ^ shell.o.ready)

    return around(connect)


def withdrawn_results():
    """A result that is not taken at once is not offered in the next cycle."""

    def connect(m, shell, inner):
        from amaranth.hdl import Signal

        join(m, flipped(shell.i), inner.i)
        waited = Signal()
        m.d.sync += waited.eq(shell.o.valid & ~shell.o.ready)
        m.d.comb += [shell.o.valid.eq(inner.o.valid & ~waited), shell.o.payload.eq(inner.o.payload)]
        m.d.comb += inner.o.ready.eq(shell.o.ready & ~waited)

    return around(connect)


def endless_results():
    """Something is always offered."""

    def connect(m, shell, inner):
        join(m, flipped(shell.i), inner.i)
        m.d.comb += [shell.o.valid.eq(1), shell.o.payload.eq(inner.o.payload), inner.o.ready.eq(shell.o.ready)]

    return around(connect)


def deaf():
    """No beat is ever taken."""

    def connect(m, shell, inner):
        join(m, inner.o, flipped(shell.o))
        m.d.comb += shell.i.ready.eq(0)

    return around(connect)


def a_cycle_late():
    """Behind a queue that the models do not know of."""
    from hwsim.gateware.bench import Queued

    return Queued(sound(MAC), 1)


def nothing_skipped():
    from hwsim.gateware.array import Array
    from hwsim.pe.shape import array_shape
    from hwsim.pe.ternary.rtl import TernarySegments

    class Plodding(TernarySegments):
        def _nonzero_segments(self, m):
            from amaranth.hdl import Const

            return Const(2**self.segments - 1, self.segments)

    return Array(Plodding(array_shape(SKIP), SKIP.width))


FAULTS = {
    "one_credit_more": (MAC, one_credit_more, "transfer"),
    "unsigned_weights": (MAC, unsigned_weights, "golden says"),
    "narrow_accumulator": (MAC, narrow_accumulator, "golden says"),
    "ready_by_way_of_ready": (MAC, ready_by_way_of_ready, "follows an input"),
    "payload_by_way_of_ready": (MAC, payload_by_way_of_ready, "follows an input"),
    "endless_results": (MAC, endless_results, "too many"),
    "deaf": (MAC, deaf, "not done"),
    "withdrawn_results": (MAC, withdrawn_results, "withdrawn"),
    "a_cycle_late": (MAC, a_cycle_late, "put of the recurrence: transfer"),
    "nothing_skipped": (SKIP, nothing_skipped, "SimPy twin: transfer"),
}
SOUND = {"sound_mac": MAC, "sound_skip": SKIP}


def case(part, pe, seed):
    rng = np.random.default_rng(seed)
    stimulus = random_stimulus(pe, rng)
    mood = random_schedule(rng, len(stimulus.beats), len(stimulus.sums))
    return Case.of(part, pe, stimulus, Schedule(mood.gaps, mood.stalls), seed)


@pytest.fixture(scope="module")
def found():
    """Faults found on each part, in a dozen rounds."""
    from hwsim.rtl_flow import tools

    tools.require(tools.SIMULATE)
    arrays = {name: pe for name, (pe, _, _) in FAULTS.items()} | SOUND
    parts = {name: make() for name, (_, make, _) in FAULTS.items()} | {name: sound(pe) for name, pe in SOUND.items()}
    rounds = [[case(name, pe, seed) for name, pe in arrays.items()] for seed in range(12)]
    played = Simulator(parts).play([[one.job() for one in cases] for cases in rounds])
    seen = {name: [] for name in arrays}
    for cases, records in zip(rounds, played.records, strict=True):
        for one, record in zip(cases, records, strict=True):
            seen[one.part] += one.faults(record)
    return seen


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_found(found, name):
    assert any(FAULTS[name][2] in fault for fault in found[name]), found[name]


def test_a_stuck_round_does_not_disturb_the_next(found):
    assert sum("not done" in fault for fault in found["deaf"]) == 12


@pytest.mark.parametrize("name", SOUND)
def test_the_same_arrays_without_a_fault_are_clean(found, name):
    assert found[name] == []
