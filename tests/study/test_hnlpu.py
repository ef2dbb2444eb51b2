"""HNLPU's study: shares add up, layouts follow from areas, what is shipped is what is made."""

from __future__ import annotations

import csv
import json
import math

import pytest

from hwsim import catalog
from hwsim.accelerators import open_accelerator
from hwsim.accelerators.loading import load_as
from hwsim.accelerators.lpu.description import HardwiredDescription
from hwsim.accelerators.lpu.neurons import wired_places
from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.study import hnlpu
from hwsim.study.hardwiring import Embedding, grid_of, hardwire, lay_out, wired
from hwsim.study.published import Question, read_published
from hwsim.study.study import Inputs
from hwsim.trace import Trace

REPORT = catalog.data_root() / "reports" / "hnlpu"
SMALL = {"layers": 2, "hidden": 256, "vocab": 512, "moe_intermediate": 256, "intermediate": 256}


def shipped(name: str) -> list[dict[str, str]]:
    with (REPORT / f"{name}.csv").open() as file:
        return list(csv.DictReader(file))


def test_shares_of_one_sequence_are_its_chain() -> None:
    trace = Trace.synthetic(load_network("gpt-oss-120b", SMALL), load_recipe("mxfp4-int8"))
    simulation = open_accelerator("hnlpu").simulate(trace, "decode", 64, 1)
    shares = hnlpu.shares_of(simulation)
    assert sum(shares.values()) == pytest.approx(1)
    cycles = {kind: share * simulation.run.cycles for kind, share in shares.items()}
    assert cycles["projection"] == pytest.approx(
        sum(task.cycles + task.latency for task in simulation.program.tasks if task.unit.startswith("neurons"))
    )


@pytest.mark.parametrize(
    ("chips", "grid"), [(1, (1, 1)), (2, (1, 2)), (5, (2, 3)), (7, (2, 4)), (16, (4, 4)), (89, (9, 10))]
)
def test_the_smallest_grid_that_is_not_too_wide(chips: int, grid: tuple[int, int]) -> None:
    assert grid_of(chips) == grid


def test_weights_are_all_parameters_but_tables_of_tokens() -> None:
    network = load_network("llama-3.1-8b")
    assert wired(network) == network.parameters - network.vocab * network.hidden
    tied = load_network("llama-3.2-1b")
    assert wired(tied) == tied.parameters  # the table is the head as well, and that is wired


def test_chips_hold_what_the_reticle_leaves_and_other_embeddings_need_more() -> None:
    network = load_network("gpt-oss-120b")
    layout = lay_out(network)
    assert (layout.chips, layout.die_m2 < 858e-6) == (16, True)
    cells = lay_out(network, embedding="cells")
    assert cells.chips * 604 > layout.weights * 0.0798e-6 * 15.05
    assert lay_out(network, synthesized=True).chips == 88


def test_masks_are_what_the_paper_prices() -> None:
    """60 shared and 10 own of 130 units: 27.69 MUSD and 2.31 a chip, at the pessimistic end."""
    small = load_network("gpt-oss-120b", SMALL)
    found = hardwire(small, context=64)
    assert (found.layout.chips, found.shared_masks, found.own_masks) == (1, 60, 10)
    assert found.mask_usd.high == pytest.approx(30e6)
    sram, cells = (hardwire(small, embedding=kind) for kind in ("sram", "cells"))
    assert sram.respin_usd.high == 0
    assert (cells.shared_masks, cells.own_masks) == (0, 70 * cells.layout.chips)
    assert "not run" in cells.rates.refused


def test_latent_attention_has_rates() -> None:
    """DeepSeek-V3's shapes, with fewer layers and experts."""
    small = load_network("deepseek-v3", {"layers": 2, "dense_layers": 1, "experts": 16})
    rates = hardwire(small, context=64).rates
    assert rates.full is not None and rates.alone is not None
    assert rates.full.tokens_per_s.typical > rates.alone.tokens_per_s.typical


def test_what_is_not_run_has_costs_and_says_why_it_has_no_rates() -> None:
    found = hardwire(load_network("deepseek-v3"), load_recipe("llm-int8"))
    assert found.nre_usd.low > 1e8
    assert found.rates.full is None
    assert "recipe llm-int8" in found.rates.refused


@pytest.mark.parametrize(
    ("recipe", "metal", "sram"), [("mxfp4-int8", 1, 1), ("ptqtp-row", 1, 1), ("int8", 2, 2), ("fp16", 11, 4)]
)
def test_weights_of_more_bits_need_more_silicon(recipe: str, metal: int, sram: int) -> None:
    """A place of four bits for each digit; SRAM holds the codes."""
    network, rule = load_network("llama-3.1-70b", {"layers": 8}), load_recipe(recipe)
    fixed_m2 = load_as(HardwiredDescription, "hnlpu").fixed_m2()
    held: dict[Embedding, int] = {"metal": metal, "cells": metal, "sram": sram}
    for embedding, times in held.items():
        four, many = (lay_out(network, embedding=embedding, recipe=one) for one in (None, rule))
        areas = [layout.chips * (layout.die_m2 - fixed_m2) for layout in (four, many)]
        assert areas[1] / areas[0] == pytest.approx(times)


@pytest.mark.slow
def test_a_layout_has_room_for_a_router_on_every_chip() -> None:
    """gpt-oss-120b in FP16 is 169 chips of weights, and 7 more for 176 copies of the routers."""
    design, network = load_as(HardwiredDescription, "hnlpu"), load_network("gpt-oss-120b")
    trace = Trace.synthetic(network, load_recipe("fp16"))
    layout = lay_out(network, recipe=trace.recipe)
    per_weight = design.silicon.m2_per_weight.value
    assert design.chips_for(wired_places(trace, layout.chips), per_weight) <= layout.chips
    assert grid_of(math.ceil(design.chips_for(11 * layout.weights, per_weight))) == (13, 13)
    with pytest.raises(HwsimError, match="no room for all routers"):
        lay_out(load_network("gpt-oss-120b", {"experts": 1 << 17}), recipe=trace.recipe)


@pytest.mark.slow
def test_the_command_prints_the_same_rows(capsys: pytest.CaptureFixture[str]) -> None:
    words = [f"--set=network.{key}={value}" for key, value in SMALL.items()]
    assert _run(["hardwire", "gpt-oss-120b", "--context", "64", "--json", *words]) == 0
    row = json.loads(capsys.readouterr().out)["rows"][0]
    alone = hardwire(load_network("gpt-oss-120b", SMALL), context=64).row()
    assert row == {"network": "gpt-oss-120b", **alone}
    assert _run(["hardwire", "gpt-oss-120b", "--embedding", "gold"]) == 2


def test_shipped_rows_answer_what_is_published() -> None:
    names = (hnlpu.TIMES, hnlpu.RATES, hnlpu.BLOCKS, hnlpu.SUMS, hnlpu.CHIPS, hnlpu.HELD, hnlpu.IN_SRAM, hnlpu.AGAINST)
    made = {name: shipped(name) for name in names}
    file = read_published(REPORT / "published.toml")
    found = hnlpu.answers(made, file.questions())
    lines = {row["key"]: row for row in shipped("comparison")}
    assert {key: f"{one.value.typical:.5g}" for key, one in found.items()} == {
        key: f"{float(row['ours']):.5g}" for key, row in lines.items() if row["ours"]
    }


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        ({"table": "gold", "row": "a", "figure": "b"}, "table"),
        ({"table": "rates", "row": "9", "figure": "power_w"}, "row of table rates"),
        ({"table": "rates", "row": "216", "figure": "gold"}, "figure of 216"),
    ],
)
def test_a_wrong_ask_is_refused(ask: dict[str, str], words: str) -> None:
    with pytest.raises(HwsimError, match=words):
        hnlpu.answers({"rates": shipped("rates")}, [Question("k", "k", "1", ask)])


@pytest.mark.slow
def test_shipped_rows_are_made_of_the_descriptions_that_are_there() -> None:
    made = hnlpu.tables(Inputs(REPORT))
    for name, rows in made.items():
        text = [{key: "" if value == "" else str(value) for key, value in row.items()} for row in rows]
        assert text == shipped(name), "make reports"
