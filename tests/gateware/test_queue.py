"""The queue against Amaranth's `SyncFIFO` and the SimPy `Link`, transfer by transfer."""

import random

import pytest
import simpy

from hwsim.engine import Link
from hwsim.errors import HwsimError

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl


def sync_fifo(depth):
    """Amaranth's `SyncFIFO` with stream ports."""
    from amaranth.hdl import Module
    from amaranth.lib import fifo, stream, wiring
    from amaranth.lib.wiring import In, Out

    class Wrapped(wiring.Component):
        i: In(stream.Signature(8))
        o: Out(stream.Signature(8))

        def elaborate(self, platform):
            m = Module()
            m.submodules.fifo = inner = fifo.SyncFIFO(width=8, depth=depth)
            m.d.comb += [inner.w_data.eq(self.i.payload), inner.w_en.eq(self.i.valid), self.i.ready.eq(inner.w_rdy)]
            m.d.comb += [self.o.payload.eq(inner.r_data), self.o.valid.eq(inner.r_rdy), inner.r_en.eq(self.o.ready)]
            return m

    return Wrapped()


def link(payloads, gaps, stalls, depth):
    env = simpy.Environment()
    queue, log = Link(env, depth), {"i": [], "o": []}

    def source():
        for payload, gap in zip(payloads, gaps, strict=True):
            yield env.timeout(gap)
            yield from queue.put(payload)
            log["i"].append((env.now, payload))
            yield env.timeout(1)

    def sink():
        for stall in stalls:
            yield env.timeout(stall)
            item = yield from queue.get()
            log["o"].append((env.now, item))
            yield env.timeout(1)

    env.process(source())
    env.run(env.process(sink()))
    return log


@pytest.mark.parametrize("depth", [1, 2, 3, 4, 7])
def test_queue_sync_fifo_and_link_transfer_in_the_same_cycles(play, depth):
    from hwsim.gateware.queue import Queue

    rng = random.Random(depth)
    for _ in range(6):
        payloads = [rng.randrange(256) for _ in range(40)]
        gaps, stalls = (rng.choices([0, 0, 0, 1, 2, 9], k=40) for _ in range(2))
        seen = play(Queue(8, depth), {"i": (payloads, gaps)}, {"o": stalls})
        assert seen == play(sync_fifo(depth), {"i": (payloads, gaps)}, {"o": stalls})
        assert seen == link(payloads, gaps, stalls, depth)


def test_depth_2_lets_an_item_through_every_cycle(play):
    from hwsim.gateware.queue import Queue

    seen = play(Queue(8, 2), {"i": (range(20), [0] * 20)}, {"o": [0] * 20})
    assert seen["o"] == [(k + 1, k) for k in range(20)]


@pytest.mark.usefixtures("refused")
def test_no_depth_is_refused():
    from hwsim.gateware.queue import Queue

    with pytest.raises(HwsimError, match="too few slots"):
        Queue(8, 0)
