"""CENT's decoding of LLaMA-2-7B by pipeline and tensor parallelism, what decides it, and other PEs at the banks.

Each published value says in `ask` which `figure` answers it: of a number of `stages`, the mean of the tokens a second,
of the energy or of the power over contexts from `first` to `last` (128 apart), as its authors average.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Literal

from hwsim import catalog
from hwsim.accelerators import open_accelerator
from hwsim.catalog import Strict
from hwsim.errors import unknown
from hwsim.estimate import Estimate, Pricer
from hwsim.figures.rows import number
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.study.pages import ASSUMPTIONS
from hwsim.study.published import Ours, Question, short
from hwsim.study.rows import assumed_rows
from hwsim.study.study import NO_TIME, Inputs, Study, Tables
from hwsim.trace import Trace

NAME, NETWORK, RECIPE = "cent", "llama-2-7b", "fp16"
STEP, LAST = 128, 4096
AVERAGED, PARALLEL = (8, 32), (1, 2, 4)
SOME_CONTEXTS = (128, 2048, 4096)
PREDICTED, SENSITIVITY, ELEMENTS, BASELINE = "predicted", "sensitivity", "elements", "baseline"
VARIATIONS: Mapping[str, Mapping[str, Any]] = {
    "as described": {},
    "no refresh": {"refresh": False},
    "the head on the last stage": {"parallel.head": "last"},
    "no time for sampling": {"sampling_s": NO_TIME},
    "eight results at a time in attention": {"units.attention_results": 8},
    "one result at a time in all products": {"units.accumulators": 1},
    "twice the accelerators near the memory": {"near_memory.copies": 64},
    "residual sums near the memory": {"near_memory.costs.elementwise.additions": 1.0},
}
BANKS: Sequence[tuple[str, str, Mapping[str, Any]]] = (
    ("fp16", "fp16", {}),
    ("int8", "int8", {}),
    ("int8", "int8", {"lanes": 16}),
    ("int4-g128", "int4", {}),
    ("int4-g128", "int4", {"pe": "lut"}),
    ("int4-g128", "int4", {"pe": "shift_add"}),
    ("int4-g128", "int4", {"pe": "shift_add", "options": {"form": "serial"}}),
    ("int4-g128", "int4", {"lanes": 32}),
    ("int4-g128", "int4", {"lanes": 16}),
    ("mxfp4", "fp4_e2m1", {}),
    ("ternary-b158", "ternary", {}),
    ("ternary-b158", "ternary", {"pe": "lut", "lanes": 126, "options": {"inputs": 3}}),
    ("ternary-b158", "ternary", {"lanes": 16}),
    ("apllm-w1", "bipolar1", {}),
)
GPU, GPU_BATCH, GPU_CONTEXT = "a100", 32, 2304


class Ask(Strict):
    """One figure; see the module."""

    figure: Literal["tokens_per_s", "energy_j", "power_w", "token_s", "speedup"]
    stages: int = 8
    first: int = STEP
    last: int = LAST


def tables(inputs: Inputs) -> Tables:
    """Every context of the two pipelines that are averaged, some of the others; the design and its PEs varied."""
    predicted = []
    for stages in (*PARALLEL, *AVERAGED):
        inputs.say(f"{NETWORK} in {stages} stages")
        contexts = range(STEP, LAST + 1, STEP) if stages in AVERAGED else SOME_CONTEXTS
        predicted += [_row(stages, context) for context in contexts]
    inputs.say("sensitivity, other PEs at the banks")
    varied = [_varied(what, changes) for what, changes in VARIATIONS.items()]
    elements = [_element(name, *bank) for name in ("aim", "hbm-pim") for bank in BANKS]
    assumed = assumed_rows([*(_priced(stages, STEP) for stages in AVERAGED), Pricer().estimate(_gpu())])
    return {
        PREDICTED: predicted, SENSITIVITY: varied, ELEMENTS: elements, BASELINE: [_baseline(_gpu())],
        ASSUMPTIONS: assumed,
    }  # fmt: skip


@cache
def _trace(recipe: str) -> Trace:
    return Trace.synthetic(load_network(NETWORK), load_recipe(recipe))


def _row(stages: int, context: int) -> dict[str, object]:
    """A token of as many sequences as there are stages."""
    priced = _priced(stages, context)
    run = priced.run
    busy = {one.name: one.busy for one in run.components}
    energy = {f"{name}_j": short(part.typical) for name, part in priced.energy_j_per_token.items() if part.typical}
    return {
        "stages": stages, "devices_a_stage": max(1, 8 // stages), "context": context, "token_s": short(run.seconds),
        "tokens_per_s": short(run.tokens_per_s), "energy_j": short(priced.total_energy_j_per_token.typical),
        "power_w": short(priced.power_w.typical), **energy, "busy_channels": short(busy["channels.0"]),
        "busy_bus": short(busy["bus.0"]), "busy_near_memory": short(busy["near_memory.0"]),
    }  # fmt: skip


def _priced(stages: int, context: int) -> Estimate:
    run = open_accelerator(NAME, {"parallel.pipeline": stages}).run(_trace(RECIPE), "decode", context, stages)
    return Pricer().estimate(run)


def _varied(what: str, changes: Mapping[str, Any]) -> dict[str, object]:
    """Rates at 2,048 positions with the design changed."""
    row: dict[str, object] = {"what": what}
    for stages in (1, *AVERAGED):
        machine = open_accelerator(NAME, {"parallel.pipeline": stages, **changes})
        row[f"tokens_per_s_{stages}_stages"] = short(machine.run(_trace(RECIPE), "decode", 2048, stages).tokens_per_s)
    return row


def _element(name: str, recipe: str, weight_format: str, changes: Mapping[str, Any]) -> dict[str, object]:
    """A token of one sequence at 512 positions, with another PE at the banks."""
    machine = open_accelerator(name, {f"elements.{weight_format}.{key}": value for key, value in changes.items()})
    run = machine.run(_trace(recipe), "decode", 512)
    array, actions = max(run.arrays, key=lambda one: one.macs), run.actions()
    busy = {one.name: one.busy for one in run.components}
    options = ", ".join(f"{key} = {value}" for key, value in changes.get("options", {}).items())
    return {
        "accelerator": name, "recipe": recipe, "pe": array.pe, "options": options, "lanes": array.parameters["lanes"],
        "tokens_per_s": short(run.tokens_per_s),
        "energy_j": short(Pricer().estimate(run).total_energy_j_per_token.typical), "columns": run.simulated_beats,
        "rows_opened": actions["all_bank_activate"], "interface_bytes": actions["interface_bytes"],
        "busy_channels": short(busy["channels.0"]),
    }  # fmt: skip


def _gpu() -> Run:
    """The GPU as its file describes it, as many sequences as its memory holds at 4,096 positions."""
    return open_accelerator(GPU).run(_trace(RECIPE), "decode", GPU_CONTEXT, GPU_BATCH)


def _baseline(run: Run) -> dict[str, object]:
    return {"accelerator": GPU, "context": GPU_CONTEXT, "batch": GPU_BATCH, "tokens_per_s": short(run.tokens_per_s)}


def answers(made: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """Our figures, out of the rows.

    Raises:
        HwsimError: an `ask` is wrong, or there is no row for it.
    """
    return {
        one.key: Ours.point(_answer(made, catalog.check(dict(one.ask), Ask, f"ask of {one.key}"))) for one in questions
    }


def _answer(made: Tables, ask: Ask) -> float:
    rows = list(_between(made[PREDICTED], ask))
    if not rows:
        raise unknown("row of predicted", str(ask), [f"{row['stages']} stages" for row in made[PREDICTED]])
    if ask.figure == "speedup":
        return _mean(number(row, "tokens_per_s") for row in rows) / number(made[BASELINE][0], "tokens_per_s")
    return _mean(number(row, ask.figure) for row in rows)


def _between(rows: Iterable[Mapping[str, object]], ask: Ask) -> Iterator[Mapping[str, object]]:
    for row in rows:
        if number(row, "stages") == ask.stages and ask.first <= number(row, "context") <= ask.last:
            yield row


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found)


STUDY = Study(NAME, "CENT: LLaMA-2-7B on eight CXL devices of GDDR6-AiM, and other PEs at their banks", tables, answers)
