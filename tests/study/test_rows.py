"""Rows for figures: they add up to what the runs, traces and prices that they come from say."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from hwsim.accelerators import open_accelerator
from hwsim.cli.app import _run
from hwsim.cost import Plan, load_system, price_system
from hwsim.engine.timeline import write_timeline
from hwsim.errors import HwsimError
from hwsim.figures import KINDS, read_rows
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.study.rows import cost_rows, estimate_rows, operator_rows, resource_rows, timeline_rows, weight_rows
from hwsim.trace import Trace

pytestmark = pytest.mark.slow

SMALL = {"layers": 1, "hidden": 256, "heads": 4, "kv_heads": 2, "head_dim": 64, "intermediate": 512, "vocab": 500}
USD = "usd_per_million_tokens"


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Path:
    """A folder with a run and its timeline."""
    folder = tmp_path_factory.mktemp("runs")
    trace = Trace.synthetic(load_network("llama-2-7b", SMALL), load_recipe("int4-g128"))
    machine = open_accelerator("u280-stream", {"line.channels": 4})
    simulation = machine.simulate(trace, "decode", 24, 1, "auto", skip=True)
    simulation.run.save(folder / "run.json")
    write_timeline(folder / "timeline.json", simulation.program, simulation.result, simulation.run.clock_hz)
    return folder


def test_estimates_have_a_row_for_each_run_with_what_rooflines_need(made):
    one, two = estimate_rows([made / "run.json"] * 2)
    assert one == two and one["cycles"] == Run.load(made / "run.json").cycles
    assert set(KINDS["roofline"].columns) <= set(one) and one["bottleneck"]


def test_operators_follow_each_other_to_the_end_of_the_run(made):
    rows, run = operator_rows(made / "run.json"), Run.load(made / "run.json")
    assert rows[0]["start_s"] == 0 and rows[-1]["stop_s"] == pytest.approx(run.seconds)
    assert [row["start_s"] for row in rows[1:]] == [row["stop_s"] for row in rows[:-1]]
    assert {"attention", "mlp"} <= {row["group"] for row in rows}


def test_a_timeline_is_as_long_as_the_run_and_is_cut_where_asked(made):
    rows, run = timeline_rows(made / "timeline.json"), Run.load(made / "run.json")
    assert max(row["stop_s"] for row in rows) == pytest.approx(run.seconds, rel=1e-4)
    assert {"pe_array", "vector_unit"} <= {row["unit"] for row in rows}
    scores = next(row for row in rows if row["task"] == "layers.0.attention.core.scores")
    assert (scores["group"], scores["name"]) == ("attention", "scores")
    middle = timeline_rows(made / "timeline.json", run.seconds / 4, run.seconds / 2)
    assert len(middle) < len(rows)
    assert min(row["start_s"] for row in middle) >= run.seconds / 4 * (1 - 1e-4)
    assert max(row["stop_s"] for row in middle) <= run.seconds / 2 * (1 + 1e-4)
    with pytest.raises(HwsimError, match="nothing is busy"):
        timeline_rows(made / "timeline.json", 1.0, 2.0)
    with pytest.raises(HwsimError, match="no timeline"):
        timeline_rows(made / "run.json")


def test_resources_add_up_to_what_the_design_needs(made):
    rows, fit = resource_rows([made / "run.json"]), Run.load(made / "run.json").accelerator["fit"]
    for resource, use in fit["resources"].items():
        needs = sum(row["needs"] for row in rows if row["resource"] == resource)
        assert needs == pytest.approx(use["needs"]["typical"])
        assert all(row["has"] == use["has"] for row in rows if row["resource"] == resource)


def test_what_is_on_no_fpga_has_no_resources(made, tmp_path):
    trace = Trace.synthetic(load_network("llama-2-7b", SMALL), load_recipe("fp16"))
    open_accelerator("a100").run(trace, "decode", 24, 1).save(tmp_path / "run.json")
    with pytest.raises(HwsimError, match="has no resources"):
        resource_rows([tmp_path / "run.json"])


def test_curves_of_cost_cross_at_the_break_even_volume():
    """Before it the system's tokens are dearer than the alternative's, after it cheaper."""
    rows, system = cost_rows("hnlpu", 100), load_system("hnlpu")
    own = {row["systems"]: row[USD] for row in rows if row["system"] == "hnlpu"}
    assert own[1] == pytest.approx(price_system(system, Plan(1)).figures[USD].range.typical, rel=1e-5)
    assert list(own) == sorted(own) and max(own) == 100
    for name in ("hgx-h100", "h100-cloud"):
        other = [row for row in rows if row["system"] == name]
        meets = other[0]["break_even_systems"]
        assert len({row[USD] for row in other}) == 1 and len(other) == len(own)
        below, above = (price_system(system, Plan(volume)).figures[USD].range.typical
                        for volume in (math.floor(meets), math.ceil(meets)))  # fmt: skip
        assert above < other[0][USD] < below


def test_a_curve_needs_volumes_and_a_price_of_tokens():
    with pytest.raises(HwsimError, match="needs volumes"):
        cost_rows("hnlpu", 1)
    with pytest.raises(HwsimError, match="no price of a token"):
        cost_rows("chiplets-7nm-organic")


class Counted:
    """A trace of two matrices whose codes are counted."""

    def __init__(self, counts: dict[str, list[int]]) -> None:
        self.counts, self.network, self.recipe = counts, load_network("llama-2-7b"), load_recipe("ternary-b158")

    def weight_names(self):
        return list(self.counts)

    def report(self, name):
        return {}

    def weight_rule(self, name):
        return self.recipe.weights_for(name)

    def code_counts(self, name):
        return np.array(self.counts[name])


def test_bits_and_values_of_weights_are_counted_over_matrices(monkeypatch):
    """Ternary codes 0, 1 and 3 for 0, 1 and -1, in two's complement: bit 0 of both others is set, bit 1 of -1."""
    trace = Counted({"layers.0.attention.q": [4, 1, 0, 1], "layers.0.mlp.up": [2, 1, 0, 1]})
    monkeypatch.setattr(Trace, "open", lambda path: trace)
    shares = {(row["statistic"], row["at"]): row["share"] for row in weight_rows([Path("t")])}
    assert shares == {("bit plane", 0): 0.4, ("bit plane", 1): 0.2, ("value", -1.0): 0.2, ("value", 0.0): 0.6,
                      ("value", 1.0): 0.2}  # fmt: skip
    assert {row["weights"] for row in weight_rows([Path("t")], "attention")} == {6}
    with pytest.raises(HwsimError, match="no weight matrix"):
        weight_rows([Path("t")], "moe")


def test_the_command_writes_them(made, tmp_path, capsys):
    assert _run(["rows", "operators", str(made / "run.json"), "--out", str(tmp_path / "o.csv")]) == 0
    assert f"wrote {len(read_rows(tmp_path / 'o.csv'))} rows" in capsys.readouterr().out
    assert _run(["rows"]) == 0
    assert "timeline" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "message"),
    [("operatrs a", "did you mean 'operators'"), ("operators", "need something to come from"),
     ("operators a.json b.json", "come from one thing"), ("estimates nowhere.json", "nowhere.json"),
     ("cost hnlpuu", "hnlpu"), ("published .", "no studies in")],
)  # fmt: skip
def test_bad_input_is_said(words, message, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert _run(["rows", *words.split()]) == 2
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
