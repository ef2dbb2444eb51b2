"""HNLPU as its paper describes it: rate and energy, blocks of a chip, time by context, other networks as chips.

Each published value says in `ask` which row of which table answers it: `table`, `row` (the value of that table's first
column), `figure` (a column), and `scale`, what ours is multiplied by.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Annotated

from pydantic import Field

from hwsim import catalog
from hwsim.accelerators import open_accelerator
from hwsim.accelerators.lpu.chain import ATTENTION, FUNCTIONS, LINKS, MEMORY, PROJECTION
from hwsim.accelerators.lpu.machine import HardwiredAccelerator
from hwsim.accelerators.machine import TaskSimulation
from hwsim.catalog import Number, Strict
from hwsim.errors import unknown
from hwsim.estimate import Estimate, Pricer
from hwsim.figures import Drawing
from hwsim.figures.rows import Row, number
from hwsim.network import load_network
from hwsim.quantize import load_recipe
from hwsim.study.hardwiring import EMBEDDINGS, Embedding, Hardwired, hardwire, lay_out
from hwsim.study.pages import ASSUMPTIONS
from hwsim.study.published import Comparison, Ours, Question, short
from hwsim.study.rows import assumed_rows
from hwsim.study.study import Inputs, Study, Tables
from hwsim.technology import Range
from hwsim.trace import Trace

ACCELERATOR, NETWORK, RECIPE = "hnlpu", "gpt-oss-120b", "mxfp4-int8"
SRAM_LPU = "groq-lpu"
FULL, CONTEXT = 216, 2048
CONTEXTS = (2048, 8192, 65536, 131072, 262144, 524288)
ALL_REDUCES = ("direct", "reduce-broadcast", "reduce-scatter")
NETWORKS = ("gpt-oss-120b", "llama-3.1-8b", "qwen3-32b", "deepseek-v3")
RATES, TIMES, BLOCKS, SUMS, CHIPS, HELD = "rates", "times", "blocks", "all_reduce", "networks", "embeddings"
IN_SRAM, AGAINST = "sram_lpu", "against"
_GPU, _GPU_RECIPE, _GPU_BATCHES = "h100", "mxfp4", (1, 64)
_IN_SRAM = (("llama-2-7b", "int8", 2048), ("llama-2-70b", "int8", 4096), ("llama-3.1-8b", "int8", 2048))
_KINDS = {"attention": ATTENTION, "functions": FUNCTIONS, "memory": MEMORY}
_PARTS = {"links": LINKS, "projections": PROJECTION, "functions": FUNCTIONS, "attention": ATTENTION, "waits": MEMORY}
_OF_NEURONS = ("popcount_input", "region_multiply", "region_add", "accumulate", "row_multiply")
_BLOCKS: Mapping[str, tuple[str, ...]] = {
    "neurons": _OF_NEURONS,
    "vector_unit": ("mac_fp16_fp16", "vector_op"),
    "buffers": ("buffer_read_bytes", "buffer_write_bytes"),
    "interconnect": ("cxl_link_bytes",),
    "memory_phy": (),
    "control": (),
}


class Ask(Strict):
    """Which figure of which row."""

    table: str
    row: str
    figure: str
    scale: Annotated[Number, Field(gt=0)] = 1.0


# -- rates and times -------------------------------------------------------------------------------------------------


@cache
def _trace() -> Trace:
    longest = {"max_position": max(CONTEXTS)}  # beyond the network's own, which ends at 131,072
    return Trace.synthetic(load_network(NETWORK, longest), load_recipe(RECIPE))


def _machine(**settings: str | float) -> HardwiredAccelerator:
    found = open_accelerator(ACCELERATOR, {key.replace("__", "."): value for key, value in settings.items()})
    assert isinstance(found, HardwiredAccelerator)
    return found


@cache
def _simulated(context: int, batch: int, all_reduce: str = ALL_REDUCES[0], end: str = "") -> TaskSimulation:
    """A token of each sequence; at an end of what links lose to their protocol, or of their latency."""
    links = _machine().description.links
    ends = {
        "": {},
        "slow": {"links__efficiency__value": links.efficiency.lower},
        "near": {"links__latency_s__value": links.latency_s.lower},
    }
    return _machine(links__all_reduce=all_reduce, **ends[end]).simulate(_trace(), "decode", context, batch)


@cache
def _estimate(context: int, batch: int) -> Estimate:
    return Pricer().estimate(_simulated(context, batch).run)


def _rates() -> Iterator[Row]:
    """Tables 2 and Appendix B: a full pipeline, and one sequence alone."""
    for batch in (FULL, 1):
        priced = _estimate(CONTEXT, batch)
        chips = _machine().description.grid.chips
        area_mm2 = 1e6 * sum(area.typical for area in priced.chip.area_m2.values())
        joules = priced.total_energy_j_per_token
        rates = [_simulated(CONTEXT, batch, end=end).run.tokens_per_s for end in ("slow", "near")]
        yield {
            "sequences": str(batch),
            "context": CONTEXT,
            "tokens_per_s": short(priced.tokens_per_s.typical),
            "tokens_per_s_low": short(rates[0]),
            "tokens_per_s_high": short(max(rates[1], priced.tokens_per_s.typical)),
            "pipelined_tokens_per_s": short(FULL / _simulated(CONTEXT, 1).run.seconds),
            "power_w": short(priced.power_w.typical),
            "power_w_low": short(priced.power_w.low),
            "power_w_high": short(priced.power_w.high),
            "tokens_per_kj": short(1e3 / joules.typical),
            "tokens_per_kj_low": short(1e3 / joules.high),
            "tokens_per_kj_high": short(1e3 / joules.low),
            "silicon_mm2": short(area_mm2),
            "die_mm2": short(area_mm2 / chips),
            "bottleneck": priced.run.bottleneck,
        } | {f"busy_{one.name}": short(one.busy) for one in priced.run.components}


def shares_of(simulation: TaskSimulation) -> dict[str, float]:
    """The share of time by which tasks of each kind moved the end of all before them: of one sequence, its chain."""
    tasks, done = simulation.program.tasks, simulation.result.done
    found, last = Counter[str](), 0
    for index in sorted(range(len(tasks)), key=lambda index: int(done[index])):
        found[_kind(tasks[index].unit)] += int(done[index]) - last
        last = int(done[index])
    return {kind: found[kind] / last for kind in _PARTS.values()}


def _kind(unit: str) -> str:
    if unit.startswith("neurons "):
        return PROJECTION
    return _KINDS.get(unit, LINKS)


def _times() -> Iterator[Row]:
    """Figure 14: where the time of one sequence's token goes, by context."""
    first = _simulated(CONTEXTS[0], 1).run.seconds
    for context in CONTEXTS:
        simulation = _simulated(context, 1)
        run, shares = simulation.run, shares_of(simulation)
        ends = [shares_of(_simulated(context, 1, end=end))[LINKS] for end in ("near", "slow")]
        yield {
            "context": str(context),
            "token_s": short(run.seconds),
            "times_2048": short(run.seconds / first),
            **{kind: short(share) for kind, share in shares.items()},
            "links_low": short(min(*ends, shares[LINKS])),
            "links_high": short(max(*ends, shares[LINKS])),
            **{f"{kind}_us": short(1e6 * share * run.seconds) for kind, share in shares.items()},
            "kv_share_in_memory": run.accelerator["kv_share_in_memory"],
        }


def _all_reduces() -> Iterator[Row]:
    for kind in ALL_REDUCES:
        full, alone = (_simulated(CONTEXT, batch, kind).run for batch in (FULL, 1))
        busy = {one.name: short(one.busy) for one in full.components if one.name in ("columns", "rows")}
        yield {
            "all_reduce": kind,
            "tokens_per_s": short(full.tokens_per_s),
            "alone_tokens_per_s": short(alone.tokens_per_s),
            "alone_links": short(shares_of(_simulated(CONTEXT, 1, kind))[LINKS]),
            **{f"busy_{name}": share for name, share in busy.items()},
        }


# -- a chip ----------------------------------------------------------------------------------------------------------


def _blocks() -> Iterator[Row]:
    """Table 1: area and power of each block of a chip, a full pipeline at work."""
    priced = _estimate(CONTEXT, FULL)
    chips, seconds = _machine().description.grid.chips, priced.run.seconds
    leakage = Range.of(priced.technology.file.leakage_w_per_m2) if priced.technology.file.leakage_w_per_m2 else None
    energy: dict[str, Range] = {one.name: one.each.energy_j * one.count for one in priced.charged.items}
    total_m2, total_w = Range.point(0.0), Range.point(0.0)
    for block, actions in _BLOCKS.items():
        area = priced.chip.area_m2[block] / chips
        power = Range.point(0.0)
        for action in actions:
            power = power + energy.get(action, Range.point(0.0)) / seconds / chips
        if block == "memory_phy":
            power = power + priced.energy_j_per_token["memory"] * priced.run.tokens / seconds / chips
        if leakage is not None and block != "buffers":
            power = power + leakage * area
        total_m2, total_w = total_m2 + area, total_w + power
        yield _block(block, area, power)
    yield _block("total", total_m2, total_w)


def _block(name: str, area: Range, power: Range) -> Row:
    ranged = {"area_mm2": area * 1e6, "power_w": power}
    return {"block": name} | {
        key: value
        for column, one in ranged.items()
        for key, value in (
            (column, short(one.typical)), (f"{column}_low", short(one.low)), (f"{column}_high", short(one.high)),
        )
    }  # fmt: skip


# -- other networks --------------------------------------------------------------------------------------------------


@cache
def _hardwired(network: str, embedding: Embedding) -> Hardwired:
    return hardwire(load_network(network), accelerator=ACCELERATOR, context=CONTEXT, embedding=embedding)


def _networks() -> Iterator[Row]:
    for name in NETWORKS:
        synthesized = lay_out(load_network(name), synthesized=True)
        yield {"network": name, **_hardwired(name, "metal").row(), "chips_by_our_synthesis": synthesized.chips}


def _embeddings() -> Iterator[Row]:
    """gpt-oss-120b held in each way: wires, constant multipliers, SRAM without its multipliers."""
    for embedding in EMBEDDINGS.values():
        yield {"embedding": embedding, **_hardwired(NETWORK, embedding).row()}


def _sram_lpus() -> Iterator[Row]:
    """One sequence on chips that hold its network in SRAM."""
    for network, recipe, context in _IN_SRAM:
        run = open_accelerator(SRAM_LPU).run(_of(network, recipe), "decode", context, 1)
        yield {
            "network": network,
            "recipe": recipe,
            "context": context,
            "chips": run.accelerator["chips"],
            "tokens_per_s": short(run.tokens_per_s),
            "bottleneck": run.bottleneck,
            "silicon_mm2": short(1e6 * run.accelerator["silicon_m2"]["chips"]["value"]),
        }


def _against() -> Iterator[Row]:
    """A full pipeline over one GPU: with one sequence, as the paper has it, and with many."""
    ours = _estimate(CONTEXT, FULL)
    for batch in _GPU_BATCHES:
        gpu = _gpu(batch)
        joules = gpu.total_energy_j_per_token.typical, ours.total_energy_j_per_token.typical
        yield {
            "gpu_sequences": str(batch),
            "gpu": _GPU,
            "gpu_tokens_per_s": short(gpu.tokens_per_s.typical),
            "gpu_tokens_per_kj": short(1e3 / joules[0]),
            "times_tokens_per_s": short(ours.tokens_per_s.typical / gpu.tokens_per_s.typical),
            "times_tokens_per_j": short(joules[0] / joules[1]),
        }


def _gpu(batch: int) -> Estimate:
    return Pricer().estimate(open_accelerator(_GPU).run(_of(NETWORK, _GPU_RECIPE), "decode", CONTEXT, batch))


def _of(network: str, recipe: str) -> Trace:
    return Trace.synthetic(load_network(network), load_recipe(recipe))


def _assumed() -> Sequence[Row]:
    """Of the machines of this study, one estimate of each."""
    network, recipe, context = _IN_SRAM[0]
    in_sram = open_accelerator(SRAM_LPU).run(_of(network, recipe), "decode", context)
    return assumed_rows([_estimate(CONTEXT, FULL), Pricer().estimate(in_sram), _gpu(1)])


# -- the study -------------------------------------------------------------------------------------------------------


def tables(inputs: Inputs) -> Tables:
    """All tables; the first draws the figure."""
    makers = {TIMES: _times, RATES: _rates, BLOCKS: _blocks, SUMS: _all_reduces, CHIPS: _networks, HELD: _embeddings,
              IN_SRAM: _sram_lpus, AGAINST: _against, ASSUMPTIONS: _assumed}  # fmt: skip
    found: dict[str, Sequence[Row]] = {}
    for name, maker in makers.items():
        inputs.say(name)
        found[name] = list(maker())
    return found


def answers(made: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """Our figures, out of the rows.

    Raises:
        HwsimError: an `ask` is wrong, or names no table, row or figure.
    """
    return {one.key: Ours(_answer(made, one)) for one in questions}


def _answer(made: Tables, question: Question) -> Range:
    ask = catalog.check(dict(question.ask), Ask, f"ask of {question.key}")
    if ask.table not in made:
        raise unknown("table", ask.table, made)
    rows = {str(next(iter(row.values()))): row for row in made[ask.table]}
    if ask.row not in rows:
        raise unknown(f"row of table {ask.table}", ask.row, rows)
    row = rows[ask.row]
    if row.get(ask.figure, "") == "":
        raise unknown(f"figure of {ask.row}", ask.figure, [name for name, value in row.items() if value != ""])
    low, high = (f"{ask.figure}_{end}" if f"{ask.figure}_{end}" in row else ask.figure for end in ("low", "high"))
    return Range(number(row, low), number(row, ask.figure), number(row, high)) * ask.scale


def figure(made: Tables, found: Sequence[Comparison]) -> Drawing:
    """Time of a token by what it is spent on, for each context."""
    rows = [
        {"context": f"{int(str(row['context'])) // 1024}K"} | {name: row[f"{kind}_us"] for name, kind in _PARTS.items()}
        for row in made[TIMES]
    ]
    return Drawing("parts", rows, {"by": "context", "x": ",".join(_PARTS), "unit": "Time of a token (µs)"})


STUDY = Study("hnlpu", "gpt-oss-120b as wires on 16 chips: rate, power, time by context; other networks", tables,
              answers, figure)  # fmt: skip
