"""Accelerators whose memory is simulated command by command: engines agree, and only what decides is listed."""

from __future__ import annotations

from typing import Any

import pytest

from hwsim import catalog
from hwsim.accelerators import AcceleratorDescription, FpgaAccelerator, load_accelerator, open_accelerator
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

SMALL = {"layers": 1, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 512}
TINY = {"hidden": 128, "heads": 2, "kv_heads": 1, "intermediate": 256, "vocab": 128}
MACHINES: dict[str, tuple[str, dict[str, Any]]] = {
    "u280-stream": ("int4-g128", {"line.channels": 4}),
    "llama-fpga": ("awq4-kv8", {}),
    "flightllm-u280": ("flightllm", {"cores.instructions.prefill_bucket": 16}),
}
MODELS = ("commands", "bandwidth")
COMMANDS = {"model": "commands"}


def machine(name: str, **memory: object) -> FpgaAccelerator:
    return open_accelerator(name, MACHINES[name][1], COMMANDS | memory)


def trace(name: str, **overrides: int) -> Trace:
    return Trace.synthetic(load_network("llama-2-7b", SMALL | overrides), load_recipe(MACHINES[name][0]))


GATED = {"layers": 1, "hidden": 512, "head_dim": 512, "intermediate": 512, "vocab": 512}
FEW = {"layers": 1, "vocab": 512}
SHIPPED: dict[str, tuple[str, dict[str, int], str]] = {
    "dfx": ("gpt2-medium", FEW, "fp16"),
    "edgellm": ("chatglm2-6b", FEW, "w4a16-kv16"),
    "flightllm-u280": ("llama-2-7b", SMALL, "flightllm"),
    "flightllm-vhk158": ("llama-2-7b", SMALL, "flightllm"),
    "kv260-stream": ("bitnet-b1.58-0.7b", FEW, "ternary-b158"),
    "llama-fpga": ("llama-2-7b", SMALL, "awq4-kv8"),
    "matmulfree-d5005": ("mmfreelm-370m", GATED, "ternary-b158"),
    "matmulfree-u280": ("mmfreelm-370m", GATED, "ternary-b158"),
    "tellme-v2": ("bitnet-b1.58-0.7b", FEW, "ternary-b158"),
    "tereffic-hbm": ("mmfreelm-370m", GATED, "ternary-trits5"),
    "u280-stream": ("llama-2-7b", SMALL, "int4-g128"),
}
REFUSED = {"systolic-u280", "tereffic-onchip"}


@pytest.mark.parametrize("name", SHIPPED)
def test_every_accelerator_with_dram_is_fed_from_it(name: str) -> None:
    network, overrides, recipe = SHIPPED[name]
    subject = Trace.synthetic(load_network(network, overrides), load_recipe(recipe))
    fed, other = (open_accelerator(name, {}, {"model": model}).run(subject, "decode", 24) for model in MODELS)
    assert fed.cycles == pytest.approx(other.cycles, rel=0.25)
    assert fed.actions() == other.actions()
    assert 0 < busy(fed) < 1


def test_no_accelerator_is_left_out() -> None:
    """But for machines of tasks, which issue what commands matter themselves."""
    described = {name: load_accelerator(name) for name in catalog.names("accelerators")}
    assert {*SHIPPED, *REFUSED} == {name for name in described if isinstance(described[name], AcceleratorDescription)}


def busy(run: Run) -> float:
    return next(one.busy for one in run.components if one.name == "memory")


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("u280-stream", "decode"),
        ("llama-fpga", "decode"),
        pytest.param("u280-stream", "prefill", marks=pytest.mark.slow),
        pytest.param("llama-fpga", "prefill", marks=pytest.mark.slow),
        pytest.param("flightllm-u280", "decode", marks=pytest.mark.slow),
        pytest.param("flightllm-u280", "prefill", marks=pytest.mark.full),
    ],
)
def test_both_engines_take_the_same_cycles(name: str, phase: str) -> None:
    subject, fed, context = trace(name, **TINY), machine(name), 24 if phase == "decode" else 3
    line, events = (fed.run(subject, phase, context, engine=engine) for engine in ("line", "events"))
    assert (line.cycles, line.operators, line.components) == (events.cycles, events.operators, events.components)


@pytest.mark.parametrize("name", MACHINES)
def test_commands_take_other_cycles_than_a_bandwidth(name: str) -> None:
    by_bandwidth = open_accelerator(name, MACHINES[name][1])
    assert machine(name).run(trace(name), "decode", 24).cycles != by_bandwidth.run(trace(name), "decode", 24).cycles


def test_a_long_stream_keeps_the_bus_busy_but_for_what_its_commands_take() -> None:
    run = machine("llama-fpga").run(trace("llama-fpga", hidden=2048, intermediate=8192, heads=32), "decode", 16)
    refresh = 350e-9 / 7.8e-6  # tRFC / tREFI of 8 Gb
    assert 0.85 < busy(run) < 1 - refresh


@pytest.mark.slow
def test_doubled_channels_pes_and_context_each_move_their_term() -> None:
    """Decode waits for memory: twice the channels halve it, twice the PEs change next to nothing."""
    subject = trace("u280-stream", hidden=1024, intermediate=2048, heads=16, kv_heads=16)

    def run(context: int = 64, **overrides: int) -> Run:
        own = {"line.channels": 2} | {key.replace("__", "."): value for key, value in overrides.items()}
        return open_accelerator("u280-stream", own, COMMANDS).run(subject, "decode", context)

    base = run()
    assert run(line__channels=4).cycles == pytest.approx(base.cycles / 2, rel=0.1)
    assert run(elements__int4__rows=8).cycles == pytest.approx(base.cycles, rel=0.02)
    beats = [sum(row.beats for row in run(context).operators if row.kind == "attention") for context in (512, 1024)]
    assert beats[1] == pytest.approx(2 * beats[0], rel=0.02)
    longer = run(1024).cycles - run(512).cycles
    assert longer == pytest.approx(run(1536).cycles - run(1024).cycles, rel=0.1)


def test_an_efficiency_that_does_not_decide_is_not_listed() -> None:
    for model, listed in (("bandwidth", True), ("commands", False)):
        run = FpgaAccelerator("llama-fpga", {}, {"model": model}).run(trace("llama-fpga"), "decode", 24)
        assert any(row["name"] == "memory ddr4-kv260: efficiency" for row in run.constants) == listed
        assert any(text.startswith("memory ddr4-kv260: efficiency") for text in run.assumed) == listed
        seconds = Pricer().estimate(run).seconds
        assert (seconds.low < seconds.typical < seconds.high) == listed
        assert seconds.typical == run.seconds


def test_a_bandwidth_that_is_not_the_devices_is_refused() -> None:
    with pytest.raises(HwsimError, match="DDR4_2400R") as error:
        machine("llama-fpga", bandwidth_bytes_per_s=25.6e9).run(trace("llama-fpga"), "decode", 24)
    assert "19.2 GB/s" in error.value.expected and "25.6 GB/s" in error.value.got


def test_a_device_that_is_too_small_is_refused() -> None:
    with pytest.raises(HwsimError, match="capacity of memory hbm2-u280") as error:
        machine("u280-stream", channels=16).run(trace("u280-stream"), "decode", 24)
    assert "fewer channels hold less" in str(error.value.next)


def test_a_memory_without_a_device_says_what_it_needs() -> None:
    with pytest.raises(HwsimError, match="uram-2xu280") as error:
        FpgaAccelerator("tereffic-onchip", {}, COMMANDS)
    assert "dram" in str(error.value.expected)


def test_a_systolic_array_is_refused() -> None:
    """Before anything is mapped, so that a product without a network is refused too."""
    with pytest.raises(HwsimError, match="systolic array of systolic-u280"):
        FpgaAccelerator("systolic-u280", {}, COMMANDS)
