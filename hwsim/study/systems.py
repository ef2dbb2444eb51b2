"""Published accelerators: what each is predicted to do, case by case, and its published figures beside that.

`reports/<study>/cases.toml` says what is simulated, see `hwsim.study.cases`. The rows are the prediction. They are made
from descriptions alone, before any published value is in the file that holds those; `ask` of a published value only
names a case and a figure, a column of its row. A range has the clock and the memory's efficiency both at their low and
both at their high end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated

from pydantic import Field

from hwsim import catalog, files
from hwsim.accelerators import Accelerator
from hwsim.catalog import Number, Strict
from hwsim.errors import unknown
from hwsim.estimate import Estimate, Pricer
from hwsim.figures.rows import Row, number
from hwsim.run import Run
from hwsim.study.cases import Case, Part, Simulated, machine_of, read_cases
from hwsim.study.pages import ASSUMPTIONS
from hwsim.study.published import Ours, Question, short
from hwsim.study.rows import assumed_rows
from hwsim.study.study import Inputs, Study, Tables
from hwsim.technology import Range
from hwsim.technology.ranges import total
from hwsim.trace import Trace
from hwsim.units import BITS_PER_BYTE

CASES = "cases.toml"
PREDICTION = "prediction"
_OUTSIDE_OF_LAYERS = ("embedding", "embedding_norm", "final_norm", "lm_head")


class Ask(Strict):
    """Which figure of which case answers a published value; `over` divides by the same figure of another case."""

    case: str
    figure: str
    over: str = ""
    scale: Annotated[Number, Field(gt=0)] = 1.0


@dataclass(frozen=True)
class Outcome:
    """What became of a case: its runs with clock and memory as they are, and at both ends where they have a range."""

    case: Case
    inputs: str
    trace: Trace
    machine: Accelerator
    ends: Mapping[str, Sequence[Part]]

    @property
    def typical(self) -> Sequence[Part]:
        """The runs with clock and memory as they are."""
        return self.ends["typical"]

    @cached_property
    def estimates(self) -> list[Estimate]:
        """Of each of these."""
        return [Pricer().estimate(part.run) for part in self.typical]

    def row(self) -> Row:
        """It as a row: figures in SI, those of a token or second as the mean over all runs, each with its range."""
        case, run = self.case, self.typical[0].run
        changed = files.canonical_json(case.set) if case.set else ""
        named = case.model_dump(exclude={"set", "operators"}) | {"set": changed, "inputs": self.inputs}
        made = {end: _figures(case, parts, self.trace.network.layers) for end, parts in self.ends.items()}
        ranged = {name: _range([one[name] for one in made.values()]) for name in made["typical"]} | self._energy()
        return named | {"limited_by": run.bottleneck} | self._design(run) | self._traffic() | dict(_columns(ranged))

    def _design(self, run: Run) -> dict[str, object]:
        """What no run is needed for."""
        trace, matrices = self.trace, self.trace.weight_bytes() - self.trace.embedding_bytes()
        last = self.case.context + self.case.generated - 1
        occupied = self.machine.occupied_bytes(trace, last, self.case.batch)
        return {
            "peak_macs_per_cycle": run.accelerator["peak_macs_per_cycle"],
            "weight_bytes": trace.weight_bytes(),
            "bits_per_weight": short(matrices * BITS_PER_BYTE / trace.matrix_weights()),
            "bits_per_code": short(_code_bits(trace)),
            "share_of_capacity": short(occupied / self.machine.memory.capacity_bytes.value),
        }

    def _traffic(self) -> dict[str, object]:
        read, written = (_sum(self.typical, _moved(way)) for way in ("read", "write"))
        seconds = _sum(self.typical, lambda run: run.seconds)
        peak: float = self.typical[0].run.accelerator["bandwidth_bytes_per_s"]
        return {
            "read_bytes_per_token": short(read / _sum(self.typical, lambda run: run.tokens)),
            "share_of_peak_bandwidth": short((read + written) / seconds / peak),
        }

    def _energy(self) -> dict[str, Range]:
        found = list(zip(self.typical, self.estimates, strict=True))
        power = total(one.power_w * (part.times * part.run.seconds) for part, one in found)
        energy = total(one.total_energy_j_per_token * (part.times * part.run.tokens) for part, one in found)
        return {
            "power_w": power / _sum(self.typical, lambda run: run.seconds),
            "energy_j_per_token": energy / _sum(self.typical, lambda run: run.tokens),
        }


def _sum(parts: Sequence[Part], figure: Callable[[Run], float]) -> float:
    return sum(part.times * figure(part.run) for part in parts)


def _moved(way: str) -> Callable[[Run], float]:
    """Bytes from or to memory, in a run."""
    return lambda run: run.actions().get(f"memory_{way}_bytes", 0)


def _figures(case: Case, parts: Sequence[Part], layers: int) -> dict[str, float]:
    """What depends on clock and memory, in SI: of all runs together, and of one layer and run on average."""
    seconds, runs = _sum(parts, lambda run: run.seconds), sum(part.times for part in parts)
    tokens, layer_s = _sum(parts, lambda run: run.tokens), _sum(parts, _layers_s) / runs / layers
    figures = {"tokens_per_s": tokens / seconds, "seconds": seconds, "layer_s": layer_s}
    return figures | {f"{role}_s": _sum(parts, _operator_s(role)) / runs for role in case.operators}


def _layers_s(run: Run) -> float:
    return sum(row.cycles for row in run.operators if row.role not in _OUTSIDE_OF_LAYERS) / run.clock_hz


def _operator_s(role: str) -> Callable[[Run], float]:
    """Time of one operator of this role, in a run."""

    def seconds(run: Run) -> float:
        rows = {row.role: row for row in run.operators}
        if role not in rows:
            raise unknown(f"operator of {run.network}", role, rows)
        return rows[role].cycles / rows[role].count / run.clock_hz

    return seconds


def _code_bits(trace: Trace) -> float:
    """Mean bits of a matrix's codes, without scales and what lies beside them."""
    weights = {name: rows * cols for name, (rows, cols) in trace.shapes.items()}
    bits = sum(trace.weight_rule(name).number_format.bits * count for name, count in weights.items())
    return bits / sum(weights.values())


def _range(values: Sequence[float]) -> Range:
    """Typical value first, then the ends."""
    return Range(min(values), values[0], max(values))


def _columns(ranged: Mapping[str, Range]) -> Iterator[tuple[str, object]]:
    for name, value in ranged.items():
        yield name, short(value.typical)
        yield f"{name}_low", short(value.low)
        yield f"{name}_high", short(value.high)


def tables(inputs: Inputs) -> Tables:
    """The prediction of each case, and what each accelerator's rests on without a source.

    Raises:
        HwsimError: the cases are missing or wrong, or one is impossible.
    """
    found, simulated = [], Simulated()
    for case in read_cases(inputs.folder / CASES):
        inputs.say(f"simulating {case.key}")
        ends = simulated.ends(case)
        found.append(Outcome(case, simulated.inputs(case), simulated.trace(case), machine_of(case), ends))
    return {
        PREDICTION: [one.row() for one in found],
        ASSUMPTIONS: assumed_rows(priced for one in found for priced in one.estimates),
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
    _study("flightllm", "decoding and prefill of FlightLLM on the U280 and the VHK158"),
    _study("llama-fpga", "LLaMA-2-7B on the KV260, measured on the board by Li et al."),
    _study("matmulfree", "MatMul-free LM on a Stratix 10, and on a U280"),
    _study("edgellm", "ChatGLM on the VCU128, measured on the board by EdgeLLM's authors"),
    _study("tellme", "BitNet 0.73B on the KV260, measured on the board by TeLLMe's authors"),
    _study("tereffic", "ternary networks on the U280, on chip and with HBM, as TerEffic reports"),
    _study("dfx", "GPT-2 on the U280, as DFX reports"),
    _study("tmac", "lookups against dequantization on three CPUs, as T-MAC's authors measured them"),
    _study("processors", "GPUs as rooflines, held against rates they were not fitted to"),
)
