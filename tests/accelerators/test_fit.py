"""The shipped accelerators against their parts, and designs that are far too large."""

from __future__ import annotations

import pytest

from hwsim import catalog
from hwsim.accelerators import FpgaAccelerator
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.technology import load_part
from hwsim.trace import Trace

SMALL = {"layers": 1, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 500}


def trace(recipe: str = "int4-g128") -> Trace:
    return Trace.synthetic(load_network("llama-2-7b", SMALL), load_recipe(recipe))


@pytest.mark.parametrize("name", ["u280-stream", "kv260-stream"])
@pytest.mark.parametrize("recipe", ["int4-g128", "uint4-g128", "int8", "ternary-b158"])
@pytest.mark.parametrize("phase", ["decode", "prefill"])
def test_what_is_shipped_fits_its_part(name: str, recipe: str, phase: str) -> None:
    fit = FpgaAccelerator(name).fit(trace(recipe), phase, 16).as_dict()
    assert fit["fits"] and not fit["not_counted"]
    for kind, use in fit["resources"].items():
        blocks = sum(block["copies"] * block["each"].get(kind, 0) for block in fit["blocks"])
        assert blocks == pytest.approx(use["needs"]["typical"])


def test_a_run_says_that_it_fits_and_that_its_clock_is_declared() -> None:
    machine = FpgaAccelerator("u280-stream", {"line.channels": 2})
    run = machine.run(trace(), "decode", 16)
    assert run.accelerator["fit"] == machine.fit(trace(), "decode", 16).as_dict()
    assert any(line.startswith("the design fits") for line in run.assumed)
    assert any("clock" in line and "declared" in line for line in run.assumed)


def test_a_design_far_too_large_is_refused_and_may_be_ignored() -> None:
    huge = {"elements.int4.rows": 64, "elements.int4.lanes": 64}
    with pytest.raises(HwsimError, match="does not fit xcu280: lut and ff and dsp ran out") as error:
        FpgaAccelerator("u280-stream", huge).run(trace(), "decode", 16)
    assert error.value.exit_code == 2
    run = FpgaAccelerator("u280-stream", huge, ignore_fit=True).run(trace(), "decode", 16)
    assert not run.accelerator["fit"]["fits"]
    assert any("does not fit" in line and "dsp" in line for line in run.assumed)


def test_more_channels_need_more_of_everything_but_the_activation_buffer() -> None:
    def needs(channels: int) -> dict[str, float]:
        fit = FpgaAccelerator("u280-stream", {"line.channels": channels}).fit(trace(), "decode", 16)
        return {use.kind: use.needs.typical for use in fit.uses}

    few, many = needs(8), needs(16)
    assert many["uram"] == few["uram"] == 15 * 32  # 64 values of 16 bits wide, 16 MiB deep, in blocks of 72 x 4096
    for kind in ("lut", "ff", "dsp"):
        assert few[kind] < many[kind] < 2 * few[kind]


def test_prefill_needs_a_buffer_for_the_longest_row_block_that_it_replays() -> None:
    machine = FpgaAccelerator("u280-stream")
    once, again = (
        {block["name"]: block["how"] for block in machine.fit(trace(), phase, 16).as_dict()["blocks"]}
        for phase in ("decode", "prefill")
    )
    assert set(again) == {*once, "block buffer"}
    # 4 rows of 512 int4 weights: 1,024 bytes of codes, 16 groups of FP16 scales in the beat before.
    assert again["block buffer"].startswith("512 bits x 17 words")


FPGAS = [name for name in catalog.names("parts") if load_part(name).logic.resources]


def test_a_chip_of_its_own_takes_no_design() -> None:
    with pytest.raises(HwsimError, match="nothing can be placed on part h100-sxm5"):
        FpgaAccelerator("u280-stream", {"part": "h100-sxm5"}).run(trace("ternary-b158"), "decode", 16)


@pytest.mark.parametrize("part", [name for name in FPGAS if name != "xck26"])
def test_a_few_channels_fit_every_other_part(part: str) -> None:
    few = {"part": part, "line.channels": 2, "activation_buffer.capacity_bytes": 65536}
    fit = FpgaAccelerator("u280-stream", few).fit(trace("ternary-b158"), "decode", 16)
    assert fit.part.name == part and fit.fits


@pytest.mark.parametrize(("part", "known"), [("xcu280", True), ("xcu250", False)])
def test_energy_without_an_idle_power_says_so(part: str, known: bool) -> None:
    run = FpgaAccelerator("u280-stream", {"part": part, "line.channels": 2}).run(trace(), "decode", 16)
    priced = Pricer().estimate(run)
    assert known is (priced.energy_j_per_token["static"].typical > 0)
    assert known is not any(f"idle power of part {part}: no source, not counted" in line for line in priced.assumed)


def test_a_buffer_and_a_unit_of_ones_own_are_counted(tmp_path) -> None:
    text = catalog.locate("accelerators", "u280-stream").read_text()
    text += '\n[buffers.weights]\nwidth_bits = 72\ndepth = 4096\ncopies = 2\nper_channel = true\nram = "uram"\n'
    (tmp_path / "mine.toml").write_text(text)
    plain, more = (
        FpgaAccelerator(name, {"line.channels": 4}).fit(trace(), "decode", 16).as_dict()["resources"]
        for name in ("u280-stream", str(tmp_path / "mine.toml"))
    )
    assert more["uram"]["needs"]["typical"] == plain["uram"]["needs"]["typical"] + 8
