"""The systolic dataflow: closed forms through the whole path, engines that agree, and each resource moves its term."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hwsim.accelerators import FpgaAccelerator, load_accelerator
from hwsim.accelerators.folding import Room, fold
from hwsim.accelerators.gemm import multiply
from hwsim.accelerators.stream import Matrix
from hwsim.accelerators.systolic_description import unfit
from hwsim.engine import FoldStep, Grid
from hwsim.engine.timeline import busy_intervals
from hwsim.errors import HwsimError
from hwsim.estimate import Pricer
from hwsim.network import load_network
from hwsim.pe import get_pe
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.trace import Trace

KINDS = ("output", "weight", "input")
TINY = {"layers": 1, "hidden": 32, "heads": 2, "kv_heads": 1, "head_dim": 16, "intermediate": 48, "vocab": 40}
EXPERTS = TINY | {"experts": 4, "experts_per_token": 2, "moe_intermediate": 16, "sliding_window": 0}
NETWORKS = {
    "decoder": ("llama-2-7b", TINY),
    "experts": ("gpt-oss-20b", EXPERTS),
    "hgrn": ("mmfreelm-370m", {"layers": 1, "hidden": 32, "head_dim": 32, "intermediate": 48, "vocab": 40}),
    "encoder": ("all-minilm-l6-v2", TINY | {"kv_heads": 2}),
}
SMALL = {
    "grid.rows": 4,
    "grid.cols": 3,
    "channels": 2,
    "weight_buffer.capacity_bytes": 2048,
    "accumulators.capacity_bytes": 256,
}


def machine(stationary: str = "output", more: dict[str, Any] | None = None, **memory: float) -> FpgaAccelerator:
    return FpgaAccelerator("systolic-u280", {"grid.stationary": stationary} | (more or {}), memory)


def trace(kind: str = "decoder", recipe: str = "int8", overrides: dict[str, Any] | None = None) -> Trace:
    name, shape = NETWORKS[kind]
    return Trace.synthetic(load_network(name, shape), load_recipe(recipe, overrides))


def layer(**changes: int) -> Trace:
    return Trace.synthetic(load_network("llama-2-7b", {"layers": 1} | changes), load_recipe("int8"))


def evaluated_alike(a: Run, b: Run) -> bool:
    strip = {"engine": "", "simulated_beats": 0, "skipped_beats": 0}
    return replace(a, **strip) == replace(b, **strip)


@pytest.mark.parametrize("stationary", KINDS)
@pytest.mark.parametrize(
    ("kind", "phase", "context", "batch"),
    [
        ("decoder", "decode", 9, 2),
        ("decoder", "prefill", 7, 1),
        ("experts", "decode", 5, 1),
        ("hgrn", "decode", 4, 1),
        ("encoder", "prefill", 5, 1),
    ],
)
def test_engines_agree_on_whole_traces(stationary: str, kind: str, phase: str, context: int, batch: int) -> None:
    subject, device = trace(kind), machine(stationary, SMALL)
    cells = device.run(subject, phase, context, batch, engine="events")
    assert evaluated_alike(cells, device.run(subject, phase, context, batch))
    assert evaluated_alike(cells, device.run(subject, phase, context, batch, skip=False))
    assert {"gemm", "activation"} <= {row.kind for row in cells.operators}


IDEAL = {"weight_buffer.prefetch": "ideal"}
SIZES = list(itertools.product([1, 7, 64, 200], [1, 64, 300], [1, 65, 200]))


@pytest.mark.parametrize("stationary", KINDS)
@pytest.mark.parametrize(("rows", "cols"), [(64, 64), (16, 128), (5, 3)])
def test_products_take_what_scale_sim_says(stationary: str, rows: int, cols: int) -> None:
    """The closed forms that SCALE-Sim follows, its count of one less included."""
    size = {"grid.rows": rows, "grid.cols": cols}
    device, ideal = machine(stationary, size), machine(stationary, size | IDEAL)
    for m, k, n in SIZES:
        got = multiply(device, m, k, n)
        folds, cycles = {
            "output": (-(-m // rows) * -(-n // cols), k + rows + cols - 2),
            "weight": (-(-k // rows) * -(-n // cols), m + 2 * rows + cols - 2),
            "input": (-(-k // rows) * -(-m // cols), n + 2 * rows + cols - 2),
        }[stationary]
        assert got.scale_sim_cycles == folds * cycles - 1
        assert got.utilisation == pytest.approx(m * k * n / (rows * cols * got.cycles))
        alone = multiply(ideal, m, k, n)
        assert alone.cycles == folds * cycles and not sum(alone.stalls.values())


def test_products_take_what_scale_sim_took() -> None:
    """Every run of SCALE-Sim 3.0.0 in tests/golden/scale_sim.json."""
    runs = json.loads((Path(__file__).parents[1] / "golden" / "scale_sim.json").read_text())["products"]
    assert len(runs) == 45
    for row in runs:
        device = machine(row["stationary"], {"grid.rows": row["rows"], "grid.cols": row["cols"]})
        assert multiply(device, row["m"], row["k"], row["n"]).scale_sim_cycles == row["cycles"]


@pytest.mark.parametrize("stationary", KINDS)
def test_a_product_in_simpy_is_the_same_product(stationary: str) -> None:
    device = machine(stationary, SMALL)
    for m, k, n in [(1, 1, 1), (9, 17, 10), (4, 12, 3), (13, 8, 20)]:
        assert multiply(device, m, k, n, engine="events") == multiply(device, m, k, n)


@pytest.mark.parametrize("stationary", KINDS)
@pytest.mark.parametrize("tile_bytes", [12, 40, 1000])
@pytest.mark.parametrize("groups", [1, 3])
def test_small_buffers_cut_a_product_but_leave_nothing_out(stationary: str, tile_bytes: int, groups: int) -> None:
    m, k, n, grid = 10, 24, 13, Grid(4, 3, stationary)
    panels = fold(Matrix(1, n, k, m, k, 0), grid, groups, Room(tile_bytes, 3 * 5))
    tiles = [(p.repeat * count, tile) for p in panels for count, tile in p.runs]
    read = sum(count * tile.size_bytes for count, tile in tiles)
    # Outputs: once for each fold of tokens where it does not fit. Weights: a pass of 5 tokens. Inputs: 3 tokens.
    outputs = sum(width * k * (3 if width * k > tile_bytes else 1) for width in (3, 3, 3, 3, 1))
    assert read == {"output": outputs, "weight": 2 * n * k, "input": 4 * n * k}[stationary]
    assert max(tile.size_bytes for _, tile in tiles) <= tile_bytes
    begun, ended = (sum(c * t.folds * getattr(t, what) for c, t in tiles) for what in ("begins", "ends"))
    depth = {1: 6, 3: 6}[groups]  # folds of 4 rows along 24, or 3 groups of 8
    across = {"output": 3 * 5, "weight": depth * 5 * 2, "input": depth * 4 * 3}[stationary]
    assert begun == ended == across
    streamed = sum(count * tile.folds * tile.stream for count, tile in tiles)
    assert streamed == {"output": 15 * k, "weight": depth * 5 * m, "input": depth * 4 * n}[stationary]


def test_groups_that_are_no_multiple_of_the_rows_fill_them_less() -> None:
    """A fold sums integers, so it has rows of one group only: 3 groups of 6 on 4 rows are 6 folds, not 5."""
    panels = fold(Matrix(1, 3, 18, 1, 18, 0), Grid(4, 3, "weight"), 3, Room(100, 100))
    assert [(p.repeat, [(n, t.size_bytes) for n, t in p.runs]) for p in panels] == [(3, [(1, 12), (1, 6)])]


def test_groups_of_any_length_are_padded_to_whole_folds() -> None:
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 1}), load_recipe("int4-g128"))
    steps = machine("weight", {"grid.rows": 48}).map(subject, "decode", 64, 1)[1].steps
    up = next(step for step in steps if step.name == "layers.0.mlp.up")
    assert isinstance(up, FoldStep) and up.busy == 32 * 3 * 172 * (1 + 2 * 48 + 64 - 2)


def test_groups_cost_nothing_where_each_cell_scales() -> None:
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 1}), load_recipe("int4-g128"))
    grouped = machine(more={"grid.rows": 48}).map(subject, "prefill", 64, 1)[1].steps
    up = next(step for step in grouped if step.name == "layers.0.mlp.up")
    assert isinstance(up, FoldStep) and up.busy == 2 * 172 * (4096 + 48 + 64 - 2)


def test_macs_and_traffic_are_those_of_the_network() -> None:
    run = machine().run(layer(), "decode", 100)
    weights = 4096 * 4096 * 4 + 3 * 4096 * 11008 + 32000 * 4096
    cache = 2 * 4096 * 100
    assert run.actions()["mac_int8_int8"] == weights + cache
    assert run.actions()["memory_read_bytes"] == pytest.approx(weights + cache, rel=0.01)
    assert sum(row.cycles for row in run.operators) == run.cycles
    assert sum(row.beats for row in run.operators) == run.simulated_beats + run.skipped_beats


@pytest.mark.parametrize("stationary", KINDS)
def test_doubled_rows_or_columns_move_the_folds_that_they_span(stationary: str) -> None:
    """Prefill of 512 tokens: half the folds, each longer by the skew alone."""
    square = multiply(machine(stationary), 512, 4096, 4096).compute_cycles
    for side in ("rows", "cols"):
        grown = multiply(machine(stationary, {f"grid.{side}": 128}), 512, 4096, 4096).compute_cycles
        preload = 64 if (stationary, side) == ("weight", "rows") or (stationary, side) == ("input", "rows") else 0
        folds = {"output": 8 * 64, "weight": 64 * 64, "input": 64 * 8}[stationary]
        assert grown == square // 2 + folds // 2 * (64 + preload)


def test_doubled_bandwidth_halves_what_is_waited_for_and_nothing_else() -> None:
    """A wide grid behind a slow memory: decode waits for weights, and its stalls follow the bandwidth."""

    def run(factor: float) -> Run:
        wide = {"grid.rows": 1, "grid.cols": 1024}
        return machine("output", wide, bandwidth_bytes_per_s=14.375e9 / 8 * factor).run(layer(), "decode", 256)

    slow, fast = run(1), run(2)
    waited = [r.stalls()["memory"] for r in (slow, fast)]
    busy = [{c.name: c.busy for c in r.components}["pe_array"] * r.cycles for r in (slow, fast)]
    assert busy[0] == pytest.approx(busy[1])
    assert slow.cycles - fast.cycles == pytest.approx(waited[0] - waited[1], rel=0.01)
    assert slow.bottleneck == "memory" and slow.cycles == pytest.approx(2 * fast.cycles, rel=0.2)


def test_bandwidth_does_not_move_a_prefill_that_the_array_bounds() -> None:
    runs = [machine(bandwidth_bytes_per_s=14.375e9 / part).run(layer(), "prefill", 512) for part in (1, 2)]
    assert runs[0].cycles == pytest.approx(runs[1].cycles, rel=0.01)
    assert runs[0].bottleneck == "pe_array"


@pytest.mark.parametrize("stationary", KINDS)
def test_doubled_context_doubles_the_scores_and_values_of_decode(stationary: str) -> None:
    def folds(context: int) -> dict[str, FoldStep]:
        steps = machine(stationary).map(layer(), "decode", context, 1)[1].steps
        return {step.name.rpartition(".")[2]: step for step in steps if isinstance(step, FoldStep)}

    short, long = folds(1024), folds(2048)
    for name in ("scores", "values"):
        assert long[name].products == 2 * short[name].products
        assert long[name].beats == pytest.approx(2 * short[name].beats, rel=0.01)
    assert long["up"].busy == short["up"].busy
    # What spans the context in folds doubles; what streams it grows by as many cycles a fold as there are positions.
    scores, values = (long[name].busy / short[name].busy for name in ("scores", "values"))
    assert (scores == 2, values == 2) == {
        "output": (True, False), "weight": (True, True), "input": (False, True)
    }[stationary]  # fmt: skip
    assert min(scores, values) > 1.7


def test_a_run_is_priced_and_says_how_full_the_grid_is(tmp_path) -> None:
    run = machine().run(layer(), "prefill", 256)
    busy = {component.name: component.busy for component in run.components}
    macs = sum(array.macs for array in run.arrays)
    assert busy["pe"] == pytest.approx(macs / (64 * 64 * run.cycles))
    assert 0.5 < busy["pe"] < busy["pe_array"] <= 1
    run.save(tmp_path / "run.json")
    priced = Pricer().estimate(Run.load(tmp_path / "run.json"))
    assert priced.compute_utilisation == pytest.approx(busy["pe"])
    assert priced.energy_j_per_token["compute"].typical > 0 and priced.energy_j_per_token["buffers"].typical > 0


def test_the_grid_has_the_lane_of_the_pes_in_a_timeline() -> None:
    simulation = machine("output", SMALL).simulate(trace(), "decode", 9, 1)
    spans = busy_intervals(simulation.program, simulation.result)
    of_steps = {name.rpartition(".")[2]: lane for lane, name, *_ in spans}
    assert (of_steps["up"], of_steps["softmax"], of_steps["kv_write"]) == (0, 1, 2)


@pytest.mark.parametrize("stationary", KINDS)
def test_bytes_on_chip_are_counted_by_hand(stationary: str) -> None:
    """128 x 4096 x 11008 on 64 x 64 cells: 172 panels of features, 64 folds along K, 2 of tokens."""
    mapping, _ = machine(stationary).map(layer(), "prefill", 128, 1)
    up = next(i for i, step in enumerate(mapping.steps) if step.name == "layers.0.mlp.up")
    sums, inputs, weights = 128 * 11008 * 63 * 4, 128 * 4096, 11008 * (4096 + 2)
    read = {"output": 172 * inputs + weights, "weight": 172 * inputs + sums, "input": inputs + sums}
    written = 128 * 11008 * 2 + (0 if stationary == "output" else sums)
    assert mapping.actions[up]["buffer_read_bytes"] == read[stationary]
    assert mapping.actions[up]["buffer_write_bytes"] == written
    beats = -(-weights * (2 if stationary == "input" else 1) // 2048)
    assert mapping.actions[up]["memory_read_bytes"] == mapping.actions[up]["link_bytes"] == pytest.approx(2048 * beats)


@pytest.mark.parametrize(
    ("overrides", "match"),
    [
        ({"grid.rows": 0}, "grid.rows"),
        ({"grid.cols": -3}, "grid.cols"),
        ({"grid.stationary": "wheight"}, "'output', 'weight' or 'input'"),
        ({"grid.colums": 3}, "did you mean 'cols'"),
        ({"dataflow": "systolik"}, "did you mean 'systolic'"),
        ({"elements.int8.pe": "mca"}, "unknown PE"),
        ({"elements.int8.options": {"foo": 1}}, "unknown option of PE mac"),
        ({"elements.int8.pe": "sparse"}, "which weights were pruned"),
        ({"elements.int8.pe": "hardwired"}, "its weights are constants"),
        ({"weight_buffer.capacity_bytes": 100}, "beats of 64 bytes on each of 32 channels"),
        ({"weight_buffer.capacity_bytes": 8192, "grid.stationary": "weight"}, "weight buffer is too small"),
        ({"accumulators.capacity_bytes": 8, "grid.stationary": "weight"}, "accumulators are too small"),
        ({"channels": 33}, "channels of systolic-u280"),
    ],
)
def test_impossible_designs_are_refused(overrides: dict[str, Any], match: str) -> None:
    with pytest.raises(HwsimError, match=match):
        FpgaAccelerator("systolic-u280", overrides).run(layer(), "decode", 16)


def test_a_pe_whose_time_depends_on_values_is_refused() -> None:
    one_adder = {"elements.ternary": {"pe": "ternary", "options": {"adders": 1}}, "grid.stationary": "weight"}
    subject = Trace.synthetic(load_network("llama-2-7b", {"layers": 1}), load_recipe("ternary-b158"))
    with pytest.raises(HwsimError, match="PE ternary cannot be a cell of the systolic array") as error:
        FpgaAccelerator("systolic-u280", one_adder).run(subject, "decode", 16)
    assert "its cycles depend on the values of codes" in str(error.value)
    assert error.value.next == 'use pe = "mac"'


SIZE = {"rows": 1, "lanes": 4, "group": 8}


@pytest.mark.parametrize(
    ("name", "parameters", "reason"),
    [
        ("mac", {"weight_format": "int8"}, None),
        ("ternary", {"weight_format": "ternary"}, None),
        ("shift_add", {"weight_format": "int4"}, None),
        ("shift_add", {"weight_format": "int4", "form": "serial"}, "it takes a product every 4 cycles"),
        ("shift_add", {"weight_format": "int4", "form": "serial", "skip": True}, "the values of codes"),
        ("ternary", {"weight_format": "ternary", "planes": 2}, "more than one number"),
        ("outlier", {"weight_format": "int8"}, "columns in FP16"),
    ],
)
def test_cells_take_one_product_a_cycle_whatever_it_is(name: str, parameters: dict[str, Any], reason: str) -> None:
    found = unfit(get_pe(name)(**SIZE, **parameters))
    assert found is None if reason is None else reason in (found or "")


def test_a_stream_has_no_grid() -> None:
    with pytest.raises(HwsimError, match="no systolic array"):
        multiply(FpgaAccelerator("u280-stream"), 4, 4, 4)
    with pytest.raises(HwsimError, match="depth of the product"):
        multiply(machine(), 4, 0, 4)
    assert load_accelerator("u280-stream").more_buffers == {}
