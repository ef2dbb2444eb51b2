"""Published accelerators: what each is predicted to do, case by case, and its published figures beside that.

`reports/<study>/cases.toml` says what is simulated:

    schema_version = 1

    [[case]]
    key = "decode-512"                # unique in the file
    accelerator = "llama-fpga"
    network = "llama-2-7b"
    recipe = "awq4-kv8"
    phase = "decode"                  # or prefill
    context = 512
    batch = 1
    set.network = { layers = 2 }      # dotted keys of accelerator, memory, network or recipe, where any is changed
    operators = ["attention.q"]       # whose time is asked for by itself, one layer's

The rows are the prediction. They are made from descriptions alone, before any published value is in the file that holds
those; `ask` of a published value only names a case and a figure, a column of its row. A range has the clock and the
memory's efficiency both at their low and both at their high end.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog, files
from hwsim.accelerators import FpgaAccelerator
from hwsim.catalog import Number, Strict
from hwsim.errors import unknown
from hwsim.estimate import Estimate, Pricer
from hwsim.figures.rows import Row, number
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.run import Run
from hwsim.study.published import Ours, Question, short
from hwsim.study.study import Inputs, Study, Tables
from hwsim.technology import Range
from hwsim.trace import Trace
from hwsim.units import BITS_PER_BYTE

CASES = "cases.toml"
PREDICTION, ASSUMPTIONS = "prediction", "assumptions"
_OUTSIDE_OF_LAYERS = ("embedding", "embedding_norm", "final_norm", "lm_head")
_Count = Annotated[int, Field(ge=1, strict=True)]


class Case(Strict):
    """One simulation; see the module."""

    key: Annotated[str, Field(min_length=1)]
    accelerator: str
    network: str
    recipe: str
    phase: Literal["decode", "prefill"] = "decode"
    context: _Count
    batch: _Count = 1
    set: dict[Literal["accelerator", "memory", "network", "recipe"], dict[str, Any]] = Field(default_factory=dict)
    operators: tuple[str, ...] = ()


class CasesFile(Strict):
    """`reports/<study>/cases.toml`."""

    schema_version: Literal[1]
    case: Annotated[tuple[Case, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _keys_are_unique(self) -> Self:
        keys = [one.key for one in self.case]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            raise ValueError(f"needs a key of its own for each case, got {', '.join(twice)} twice")
        return self


class Ask(Strict):
    """Which figure of which case answers a published value; `over` divides by the same figure of another case."""

    case: str
    figure: str
    over: str = ""
    scale: Annotated[Number, Field(gt=0)] = 1.0


def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases of a study.

    Raises:
        HwsimError: the file is missing, or a key or value is wrong.
    """
    return catalog.check(catalog.read_toml(path), CasesFile, f"cases {path}").case


@dataclass(frozen=True)
class Outcome:
    """What became of a case: a run with clock and memory as they are, and at both ends where they have a range."""

    case: Case
    trace: Trace
    runs: Mapping[str, Run]
    estimate: Estimate
    occupied_bytes: int
    capacity_bytes: float

    def row(self) -> Row:
        """It as a row: figures in SI, each with its range."""
        case, run = self.case, self.runs["typical"]
        changed = files.canonical_json(case.set) if case.set else ""
        named = case.model_dump(exclude={"set", "operators"}) | {"set": changed, "inputs": inputs_of(case)}
        made = {end: _figures(case, one, self.trace.network.layers) for end, one in self.runs.items()}
        ranged = {name: _range([one[name] for one in made.values()]) for name in made["typical"]} | {
            "power_w": self.estimate.power_w,
            "energy_j_per_token": self.estimate.total_energy_j_per_token,
        }
        return named | {"limited_by": run.bottleneck} | self._traffic(run) | dict(_columns(ranged))

    def _traffic(self, run: Run) -> dict[str, object]:
        read = run.actions().get("memory_read_bytes", 0)
        peak: float = run.accelerator["bandwidth_bytes_per_s"]
        weights = (self.trace.weight_bytes() - self.trace.embedding_bytes()) * BITS_PER_BYTE
        return {
            "read_bytes_per_token": short(read / run.tokens),
            "share_of_peak_bandwidth": short(read / run.seconds / peak),
            "share_of_capacity": short(self.occupied_bytes / self.capacity_bytes),
            "bits_per_weight": short(weights / self.trace.matrix_weights()),
        }


def _figures(case: Case, run: Run, layers: int) -> dict[str, float]:
    """What depends on clock and memory, in SI."""
    cycles = sum(row.cycles for row in run.operators if row.role not in _OUTSIDE_OF_LAYERS)
    figures = {"tokens_per_s": run.tokens_per_s, "seconds": run.seconds, "layer_s": cycles / layers / run.clock_hz}
    return figures | {f"{role}_s": _operator_s(run, role) for role in case.operators}


def _range(values: Sequence[float]) -> Range:
    """Typical value first, then the ends."""
    return Range(min(values), values[0], max(values))


def _columns(ranged: Mapping[str, Range]) -> Iterator[tuple[str, object]]:
    for name, value in ranged.items():
        yield name, short(value.typical)
        yield f"{name}_low", short(value.low)
        yield f"{name}_high", short(value.high)


def inputs_of(case: Case) -> str:
    """The descriptions that a case is made from, as one short hash: its rows are stale once it is another."""
    machine, trace = _machine(case), _trace(case)
    hashes = [machine.description.content_hash, machine.memory.content_hash, trace.content_hash]
    return files.content_hash([*hashes, case.phase, case.context, case.batch])[:12]


def _operator_s(run: Run, role: str) -> float:
    rows = {row.role: row for row in run.operators}
    if role not in rows:
        raise unknown(f"operator of {run.network}", role, rows)
    return rows[role].cycles / rows[role].count / run.clock_hz


def run_case(case: Case) -> Outcome:
    """Simulate a case, at both ends too where clock or memory have a range.

    Raises:
        HwsimError: a name or key is unknown, or the case is impossible.
    """
    trace, typical = _trace(case), _machine(case)
    ends = {end: dict(_at(typical, end)) for end in ("low", "high")}
    machines = {"typical": typical} | {end: _machine(case, found) for end, found in ends.items() if found}
    runs = {end: one.run(trace, case.phase, case.context, case.batch) for end, one in machines.items()}
    occupied, capacity = typical.occupied_bytes(trace, case.context, case.batch), typical.memory.capacity_bytes.value
    return Outcome(case, trace, runs, Pricer().estimate(runs["typical"]), occupied, capacity)


def _trace(case: Case) -> Trace:
    network = load_network(case.network, case.set.get("network"))
    return Trace.synthetic(network, load_recipe(case.recipe, case.set.get("recipe")))


def _machine(case: Case, ends: Mapping[str, float] | None = None) -> FpgaAccelerator:
    own = {group: dict(case.set.get(group, {})) for group in ("accelerator", "memory")}
    for key, value in (ends or {}).items():
        group, _, name = key.partition(".")
        own[group][name] = value
    return FpgaAccelerator(case.accelerator, own["accelerator"], own["memory"])


def _at(machine: FpgaAccelerator, end: str) -> Iterator[tuple[str, float]]:
    """Clock and efficiency at an end of their ranges, those without one left out."""
    found = {"accelerator.clock_hz": machine.description.clock_hz, "memory.efficiency": machine.memory.sustained}
    for key, quantity in found.items():
        if (value := getattr(quantity, end)) is not None:
            yield key, value


def tables(inputs: Inputs) -> Tables:
    """The prediction of each case, and what each accelerator's rests on without a source.

    Raises:
        HwsimError: the cases are missing or wrong, or one is impossible.
    """
    found = []
    for case in read_cases(inputs.folder / CASES):
        inputs.say(f"simulating {case.key}")
        found.append(run_case(case))
    lines = dict.fromkeys((one.case.accelerator, text) for one in found for text in one.estimate.assumed)
    return {
        PREDICTION: [one.row() for one in found],
        ASSUMPTIONS: [{"accelerator": name, "assumed": text} for name, text in lines],
    }


def answers(made: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """Our figures, out of the rows.

    Raises:
        HwsimError: an `ask` is wrong, or names no case or figure.
    """
    rows = {str(row["key"]): row for row in made[PREDICTION]}
    return {one.key: Ours(_answer(rows, one)) for one in questions}


def _answer(rows: Mapping[str, Row], question: Question) -> Range:
    ask = catalog.check(dict(question.ask), Ask, f"ask of {question.key}")
    value = _figure(rows, ask.case, ask.figure)
    if ask.over:
        base = _figure(rows, ask.over, ask.figure)
        # The same clock and memory stand above and below, so that ends belong together.
        ends = sorted((value.low / base.low, value.high / base.high, value.typical / base.typical))
        value = Range(ends[0], value.typical / base.typical, ends[-1])
    return value * ask.scale


def _figure(rows: Mapping[str, Row], case: str, figure: str) -> Range:
    if case not in rows:
        raise unknown("case", case, rows)
    row = rows[case]
    if row.get(figure) in (None, "") or figure in Case.model_fields:
        known = [key for key, value in row.items() if value != "" and key not in Case.model_fields]
        raise unknown(f"figure of case {case}", figure, known)
    low, high = (f"{figure}_{end}" if f"{figure}_{end}" in row else figure for end in ("low", "high"))
    return Range(number(row, low), number(row, figure), number(row, high))


def _study(name: str, title: str) -> Study:
    return Study(name, title, tables=tables, answers=answers)


STUDIES = (
    _study("llama-fpga", "LLaMA-2-7B on the KV260, measured on the board by Li et al."),
    _study("matmulfree", "MatMul-free LM on a Stratix 10, and on a U280"),
    _study("edgellm", "ChatGLM on the VCU128, measured on the board by EdgeLLM's authors"),
    _study("tellme", "BitNet 0.73B on the KV260, measured on the board by TeLLMe's authors"),
    _study("tereffic", "ternary networks on the U280, on chip and with HBM, as TerEffic reports"),
    _study("dfx", "GPT-2 on the U280, as DFX reports"),
)
