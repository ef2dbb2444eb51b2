"""The arbiter's RTL against its rules cycle by cycle (which `tests/engine/test_arbiter.py` holds SimPy to)."""

import random

import pytest

from hwsim.engine.arbiter import stepped
from hwsim.errors import HwsimError

pytest.importorskip("amaranth")
pytestmark = pytest.mark.rtl


def line(inputs, depths, output_depth):
    """A queue in front of each input, as the sources have in the rules."""
    from amaranth.hdl import Module
    from amaranth.lib import stream, wiring
    from amaranth.lib.wiring import In, Out

    from hwsim.gateware.arbiter import RoundRobin
    from hwsim.gateware.queue import Queue

    arbiter = RoundRobin(8, inputs, output_depth)

    class Line(wiring.Component):
        def __init__(self):
            ports = {f"i{k}": In(stream.Signature(8)) for k in range(inputs)}
            super().__init__({**ports, "o": Out(stream.Signature(arbiter.layout))})

        def elaborate(self, platform):
            m = Module()
            m.submodules.arbiter = arbiter
            for k in range(inputs):
                m.submodules[f"queue_{k}"] = queue = Queue(8, depths[k])
                wiring.connect(m, wiring.flipped(getattr(self, f"i{k}")), queue.i)
                wiring.connect(m, queue.o, getattr(arbiter, f"i{k}"))
            wiring.connect(m, arbiter.o, wiring.flipped(self.o))
            return m

    return Line()


def test_every_transfer_is_where_the_rules_put_it(play):
    rng = random.Random(5)
    for _ in range(40):
        inputs = rng.randint(1, 5)
        gaps = [rng.choices([0, 0, 0, 1, 2, 7], k=rng.randint(0, 20)) for _ in range(inputs)]
        stalls = rng.choices([0, 0, 0, 1, 5], k=sum(map(len, gaps)))
        depths, output_depth = [rng.randint(1, 4) for _ in range(inputs)], rng.randint(1, 3)
        payloads = [[rng.randrange(256) for _ in gap] for gap in gaps]
        sources = {f"i{k}": (payloads[k], gaps[k]) for k in range(inputs)}
        seen = play(line(inputs, depths, output_depth), sources, {"o": stalls})
        puts, takes = stepped(gaps, stalls, depths, output_depth)
        assert [[cycle for cycle, _ in seen[f"i{k}"]] for k in range(inputs)] == puts
        assert [(cycle, item.source) for cycle, item in seen["o"]] == takes
        for k in range(inputs):
            assert [item.payload for _, item in seen["o"] if item.source == k] == payloads[k]


@pytest.mark.usefixtures("refused")
def test_no_input_is_refused():
    from hwsim.gateware.arbiter import RoundRobin

    with pytest.raises(HwsimError, match="too few inputs"):
        RoundRobin(8, 0)
