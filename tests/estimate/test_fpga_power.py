"""FPGA boards: one fitted factor on sourced energies of resources, and the resources of a run's design."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from hwsim.catalog import Quantity
from hwsim.estimate import Pricer
from hwsim.estimate.fpga_power import Activity, Load, fitted_activity, load_board
from hwsim.run import ArrayRow
from hwsim.technology import Range, load_technology
from hwsim.technology.ratios import Ratios
from hwsim.technology.synthesized import Synthesized, synthesized

PICO = 1e-12
INT4 = {"rows": 2, "lanes": 4, "weight_format": "int4", "activation_format": "int8", "zero_point": False}
BUFFERS = {"activation": {"capacity_bytes": 32768, "copies": 1}, "link": {"capacity_bytes": 8192, "copies": 4}}


def array(**changes) -> ArrayRow:
    return ArrayRow("mac", INT4 | changes, 4, 2000, {"mac_int4_int8": 2000})


@pytest.fixture
def run(new_run):
    accelerator = dict(new_run().accelerator) | {"buffers": BUFFERS}
    return new_run(arrays=(array(),), accelerator=accelerator)


def priced(run):
    return Pricer(technology="fpga-16nm", ratios=Ratios(())).estimate(run)


def board(power_w: float, rest_w: float, fabric_w: float, name: str = "made up"):
    quantity = Quantity(value=power_w, unit="W", source="made up for a test", kind="measured")
    file = SimpleNamespace(name=name, title=name, power_w=quantity)
    return SimpleNamespace(file=file, load=Load(Range.point(rest_w), Range.point(0.0), Range.point(fabric_w)))


def test_one_board_is_met_exactly():
    # 10 W at rest and 20 W if all of it switched draw 15 W: a quarter of it does.
    found = Activity((board(15.0, 10.0, 20.0),))
    assert found.quantity.value == pytest.approx(0.25)
    assert found.quantity.kind == "fitted" and "made up (15 W)" in found.quantity.note
    assert found.left_out() == {}


def test_two_boards_are_fitted_by_least_squares_and_predict_each_other():
    # Of relative errors: minimize (2 a - 0.5)^2 + (a - 0.5)^2, a = (1 + 0.5) / 5; alone they have 0.25 and 0.5.
    found = Activity((board(10.0, 5.0, 20.0, "a"), board(10.0, 5.0, 10.0, "b")))
    assert found.quantity.value == pytest.approx(0.3)
    assert found.left_out() == pytest.approx({"a": (5 + 20 * 0.5) / 10 - 1, "b": (5 + 10 * 0.25) / 10 - 1})


def test_a_board_below_its_idle_power_is_met_by_nothing_switching():
    assert Activity((board(8.0, 10.0, 20.0),)).quantity.value == 0.0


def test_only_measured_boards_are_fitted_to_and_named():
    technology = load_technology("fpga-16nm")
    activity = fitted_activity(technology)
    assert [b.file.name for b in activity.boards] == ["flightllm-u280"]
    assert "FlightLLM" in activity.quantity.note and "45 W" in activity.quantity.note
    (fitted,) = activity.boards
    assert fitted.load.power_w(Range.point(activity.quantity.value)).typical == pytest.approx(45.0, rel=1e-9)


def test_a_fabric_worked_by_hand():
    """FlightLLM: 574,000 LUT, 943,000 flip-flops, 6,345 DSP, 1,252 block RAM, 792 UltraRAM at 225 MHz."""
    load = load_board("flightllm-u280", load_technology("fpga-16nm")).load
    node, logic = 0.3365, 14.0
    each_pj = (
        0.003125 * node * logic,
        0.009 * node * logic,
        (0.2 * 27 * 18 / 64 + 0.1 * 1.5) * node,
        0.1988 * 9 * 0.8868,
        0.3068 * 9 * 0.8868,
    )
    counts = (574000, 943000, 6345, 1252, 792)
    by_hand = sum(n * e for n, e in zip(counts, each_pj, strict=True)) * PICO * 225e6
    assert load.fabric_w.typical == pytest.approx(by_hand, rel=1e-9)
    assert load.memory_w.typical == pytest.approx(303e9 * 31.2e-12, rel=1e-9)


@pytest.mark.parametrize(("name", "most"), [("dpu-k26", 0.5), ("tellme-kv260", 0.25)])
def test_boards_that_were_not_fitted_to_are_missed_by_no_more_than_documented(name, most):
    technology = load_technology("fpga-16nm")
    checked = load_board(name, technology)
    activity = Range.point(fitted_activity(technology).quantity.value)
    assert not checked.measured
    assert abs(checked.load.power_w(activity).typical / checked.file.power_w.value - 1) < most


def test_resources_scale_between_lanes_alone_and_the_whole():
    measured = Synthesized({"rows": 2, "lanes": 4}, {"lut": 100}, {"lut": 40})
    found = measured.scaled({"rows": 4, "lanes": 8})["lut"]
    # Four times the lanes, twice the rows: 40 x 4 + 60 x 2, and 100 x 4.
    assert (found.low, found.typical, found.high) == pytest.approx((0.75 * 280, 280, 400))
    same = measured.scaled({"rows": 2, "lanes": 4})["lut"]
    assert (same.low, same.high) == (100, 100)


def test_a_run_on_an_fpga_has_resources_and_a_power_by_them(run):
    got = priced(run)
    counts, _ = synthesized("mac", INT4)
    assert got.board.resources["dsp"].typical == pytest.approx(4 * counts["dsp"].typical)
    assert got.board.resources["bram36"].typical == 8 and got.board.resources["uram"].typical == 1
    assert got.board.power_w.low >= 25.0
    assert got.as_dict()["resources"]["lut"] > 0 and got.as_dict()["power_w_by_resources"] > 25.0
    names = {row["name"] for row in got.explain()}
    prefix = "technology fpga-16nm: "
    assert {f"{prefix}activity of the fabric", f"{prefix}fabric.lut", f"{prefix}dsp_multiplier"} <= names
    assert len(names) == len(got.explain())
    assert any("activity of the fabric" in line for line in got.assumed)


def test_an_array_that_was_not_synthesized_has_no_resources(new_run):
    got = priced(new_run(arrays=(array(weight_format="int7"),)))
    assert got.board is None and "resources" not in got.as_dict()


def test_a_design_of_other_memory_blocks_is_priced_without_resources(run):
    laid_out = dict(run.accelerator) | {"buffers": {"weights": {"capacity_bytes": 4096, "copies": 1, "ram": "uram"}}}
    run = replace(run, accelerator=laid_out)
    assert Pricer(technology="fpga-16nm", ratios=Ratios(())).estimate(run).board is not None
    assert Pricer(technology="fpga-16nm", part="1sx280", ratios=Ratios(())).estimate(run).board is None
