"""Streams played on gateware in Amaranth's own simulator."""

import pytest


def pytest_collection_modifyitems(items):
    """Gateware needs Amaranth, whose folder's tests are of the RTL tier."""
    for item in items:
        if "gateware" in item.path.parts:
            item.add_marker(pytest.mark.rtl)


@pytest.fixture
def play():
    """play(dut, {port: (payloads, gaps)}, {port: stalls}) -> {port: [(cycle, payload), ...]}.

    A source offers an item `gap` cycles after the cycle that follows its last transfer; a sink likewise turns ready.
    """
    return _play


def _play(dut, sources, sinks):
    from amaranth.sim import Simulator

    log = {port: [] for port in [*sources, *sinks]}
    simulator = Simulator(dut)
    simulator.add_clock(1e-6)

    async def transfer(ctx, stream, drive, watch, cycle, log):
        ctx.set(drive, 1)
        done = False
        while not done:
            *_, done, payload = await ctx.tick().sample(watch, stream.payload)
            if done:
                log.append((cycle, payload))
            cycle += 1
        ctx.set(drive, 0)
        return cycle

    def source(port, payloads, gaps):
        async def run(ctx):
            stream, cycle = getattr(dut, port), 0
            for payload, gap in zip(payloads, gaps, strict=True):
                for _ in range(gap):
                    await ctx.tick()
                ctx.set(stream.payload, payload)
                cycle = await transfer(ctx, stream, stream.valid, stream.ready, cycle + gap, log[port])

        return run

    def sink(port, stalls):
        async def run(ctx):
            stream, cycle = getattr(dut, port), 0
            for stall in stalls:
                for _ in range(stall):
                    await ctx.tick()
                cycle = await transfer(ctx, stream, stream.ready, stream.valid, cycle + stall, log[port])

        return run

    for port, (payloads, gaps) in sources.items():
        simulator.add_testbench(source(port, payloads, gaps))
    for port, stalls in sinks.items():
        simulator.add_testbench(sink(port, stalls))
    simulator.run()
    return log
