"""`hwsim estimate` on a run file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from hwsim.cli.estimate import estimate
from hwsim.errors import HwsimError
from hwsim.run import Component, OperatorRow, Run

app = typer.Typer()
app.command()(estimate)


@pytest.fixture
def run_file(tmp_path):
    names = {"part": "xcu280", "memory": "hbm2-u280", "technology": "fpga-16nm", "price": "u280-board"}
    sizes = {"channels": 32, "peak_macs_per_cycle": 4096, "bandwidth_bytes_per_s": 460e9}
    actions = {"memory_read_bytes": 10**6, "mac_int4_int8": 10**6, "vector_op": 1000, "link_bytes": 10**6}
    run = Run(
        network="tiny",
        recipe="int4-g128",
        accelerator={"name": "u280-stream", "hash": "0", **names, **sizes},
        trace_hash="00",
        activations="synthetic",
        phase="decode",
        batch=1,
        context=16,
        engine="line",
        clock_hz=200e6,
        cycles=1000,
        tokens=1,
        simulated_beats=1,
        skipped_beats=0,
        operators=(OperatorRow("attention.q", "gemm", 1, 1000, 1, {}, actions),),
        components=(Component("memory", 32, 0.5, None),),
    )
    run.save(tmp_path / "run.json")
    return str(tmp_path / "run.json")


def call(*arguments: str):
    return CliRunner().invoke(app, list(arguments), catch_exceptions=False)


def test_tables(run_file):
    out = call(run_file).stdout
    assert "tiny, int4-g128 on u280-stream: decode, batch 1, context 16" in out
    for name in ("tokens per second", "cost per million tokens", "attainable (memory-bound)", "static", "total"):
        assert name in out
    assert "Constants" not in out


def test_json_is_one_object_with_the_same_figures(run_file):
    printed = json.loads(call(run_file, "--json").stdout)
    assert printed["tokens_per_s"] == pytest.approx(200e6 / 1000, rel=1e-12)
    ends = printed["ranges"]["power_w"]
    assert ends["low"] < printed["power_w"] < ends["high"]
    assert "explain" not in printed


def test_explain_lists_constants_with_source_and_kind(run_file):
    rows = json.loads(call(run_file, "--json", "--explain").stdout)["explain"]
    multiply = next(row for row in rows if row["name"] == "technology fpga-16nm: int8_multiply")
    assert "Horowitz" in multiply["source"] and multiply["kind"] == "published"
    assert "Kuon & Rose" in call(run_file, "--explain").stdout


def test_a_node_prints_area_and_what_it_does_not_know(run_file):
    done = call(run_file, "--technology", "7nm", "--price", "u280-board", "--explain")
    assert "area of buffers" not in done.stdout  # the run does not say how large its buffers are
    for method in ("energy_45_to_7 by stillmaker_baas", "energy_45_to_7 by power_law"):
        assert method in done.stdout
    assert "the run does not say which PEs it is of" in done.stderr
    table = json.loads(Path(run_file).read_text())
    table["accelerator"]["buffers"] = {"activation": {"capacity_bytes": 32768, "copies": 1}}
    Path(run_file).write_text(json.dumps(table))
    again = call(run_file, "--technology", "7nm")
    assert "area of buffers" in again.stdout and "mm2" in again.stdout


def test_a_board_prints_resources_and_the_power_by_them(run_file):
    table = json.loads(Path(run_file).read_text())
    formats = {"weight_format": "int4", "activation_format": "int8", "zero_point": False}
    parameters = {"rows": 2, "lanes": 4, **formats}
    table["arrays"] = [{"pe": "mac", "parameters": parameters, "copies": 2, "macs": 10**6, "actions": {}}]
    Path(run_file).write_text(json.dumps(table))
    done = call(run_file)
    assert "LUT" in done.stdout and "DSP" in done.stdout and "power by resources (fitted)" in done.stdout


def test_repricing_changes_energy_but_not_speed(run_file):
    fpga = json.loads(call(run_file, "--json").stdout)
    asic = json.loads(call(run_file, "--json", "--technology", "asic-45nm", "--price", "kv260-board").stdout)
    assert asic["tokens_per_s"] == fpga["tokens_per_s"]
    assert asic["energy_j_per_token"] < fpga["energy_j_per_token"]
    assert (asic["technology"], asic["price"]) == ("asic-45nm", "kv260-board")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--technology", "fpga-16mn"], "did you mean 'fpga-16nm'"),
        (["--price", "missing.toml"], "no such price file"),
    ],
)
def test_wrong_names(run_file, arguments, message):
    with pytest.raises(HwsimError) as error:
        call(run_file, *arguments)
    assert message in str(error.value)


@pytest.mark.parametrize(("key", "value"), [("clock_hz", 1e-300), ("tokens", 10**35)])
def test_a_run_beyond_all_measure_is_refused(run_file, key, value):
    table = json.loads(Path(run_file).read_text())
    Path(run_file).write_text(json.dumps(table | {key: value}))
    with pytest.raises(HwsimError, match="cannot be priced"):
        call(run_file)


def test_a_missing_run_file(tmp_path):
    with pytest.raises(HwsimError, match="cannot read the run"):
        call(str(tmp_path / "none.json"))


def test_what_moves_the_cost_is_ranked(run_file):
    printed = json.loads(call(run_file, "--json").stdout)
    drivers = printed["cost_drivers"]
    swings = [abs(driver["at_high"] - driver["at_low"]) for driver in drivers]
    assert swings == sorted(swings, reverse=True) and drivers[0]["name"] == "price u280-board: utilisation"
    assert "What moves cost per million tokens" in call(run_file).stdout


def test_carbon_is_printed_with_its_parts_and_what_moves_it(run_file):
    printed = json.loads(call(run_file, "--json").stdout)
    parts = printed["kg_co2e_per_million_tokens_by_part"]
    assert sum(parts.values()) == pytest.approx(printed["kg_co2e_per_million_tokens"])
    assert printed["carbon_drivers"][0]["name"].startswith("price u280-board: ")
    out = call(run_file).stdout
    assert all(text in out for text in ("of which embodied", "of which operational", "What moves carbon per million"))
    rented = call(run_file, "--price", "aws-f1")
    assert "carbon per million tokens" not in rented.stdout and "operational carbon: not counted" in rented.stderr


def test_a_rental_or_a_data_centre_shows_as_a_part_of_the_cost(run_file):
    parts = json.loads(call(run_file, "--json", "--price", "aws-f1").stdout)["usd_per_million_tokens_by_part"]
    assert parts["rental"] > 0 == parts["capital"] == parts["electricity"]
    out = call(run_file, "--price", "u280-data-centre").stdout
    assert "of which data centre" in out and "of which maintenance" in out
