"""Streams played on gateware in Amaranth's own simulator."""

import gc
import warnings

import pytest


@pytest.fixture
def refused():
    """For components that are refused as they are made: Amaranth warns of any component that no design uses."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()


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
    for port, (payloads, gaps) in sources.items():
        simulator.add_testbench(_source(getattr(dut, port), payloads, gaps, log[port]))
    for port, stalls in sinks.items():
        simulator.add_testbench(_sink(getattr(dut, port), stalls, log[port]))
    simulator.run()
    return log


def _source(stream, payloads, gaps, log):
    async def run(ctx):
        cycle = 0
        for payload, gap in zip(payloads, gaps, strict=True):
            for _ in range(gap):
                await ctx.tick()
            ctx.set(stream.payload, payload)
            cycle = await _transfer(ctx, stream, stream.valid, stream.ready, cycle + gap, log)

    return run


def _sink(stream, stalls, log):
    async def run(ctx):
        cycle = 0
        for stall in stalls:
            for _ in range(stall):
                await ctx.tick()
            cycle = await _transfer(ctx, stream, stream.ready, stream.valid, cycle + stall, log)

    return run


async def _transfer(ctx, stream, drive, watch, cycle, log):
    """Hold `drive` until `watch` is seen; returns the cycle after the transfer."""
    ctx.set(drive, 1)
    while True:
        *_, seen, payload = await ctx.tick().sample(watch, stream.payload)
        cycle += 1
        if seen:
            log.append((cycle - 1, payload))
            ctx.set(drive, 0)
            return cycle
