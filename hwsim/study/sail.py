"""SAIL's rates beside those of the processors it is compared with, what repeating patterns save, and what sizes decide.

Each published value says in `ask` which `figure` answers it: the `most` over the grid of a ratio `over` a processor, or
what `saved` of the arrays' cycles for the inputs of a `network`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

from hwsim import catalog
from hwsim.accelerators import load_as, open_accelerator
from hwsim.accelerators.sram_pim.description import SramPimDescription
from hwsim.accelerators.sram_pim.patterns import Patterns, Reuse, count_patterns
from hwsim.accelerators.sram_pim.work import Inputs, Product, groups_of
from hwsim.catalog import Strict
from hwsim.errors import unknown
from hwsim.estimate import Estimate, Pricer
from hwsim.figures.rows import number
from hwsim.network import Gemm, load_network
from hwsim.quantize import load_recipe
from hwsim.study.pages import ASSUMPTIONS
from hwsim.study.published import Ours, Question, short
from hwsim.study.rows import assumed_rows
from hwsim.study.study import NO_TIME, Study, Tables
from hwsim.study.study import Inputs as StudyInputs
from hwsim.trace import Trace, build_trace

NAME, CONTEXT = "sail", 512
NETWORKS = ("llama-2-7b", "llama-2-13b")
RECIPES = ("int2-g64", "int3-g128", "int4-g128", "int8")
BATCHES = (1, 8, 32)
OTHERS = ("neoverse-n1", "v100s")
ENCODER, DECODER = "all-minilm-l6-v2", "llama-2-7b"
PATTERN_TOKENS = (1, 8, 32)
REUSES: tuple[Reuse, ...] = ("none", "zero", "repeat")
PREDICTED, PATTERNS, SENSITIVITY, BASELINES = "predicted", "patterns", "sensitivity", "baselines"
N1: Mapping[str, Mapping[str, Any]] = {
    "as described": {},
    "without its time for each operator": {"overhead_s": NO_TIME},
    "lookups in vector registers": {"prefer": "lookup"},
    "lookups, without its time for each operator": {"prefer": "lookup", "overhead_s": NO_TIME},
}
VARIATIONS: Mapping[str, Mapping[str, Any]] = {
    "as described": {},
    "one array a slice": {"cache.arrays": 1},
    "two arrays a slice": {"cache.arrays": 2},
    "eight arrays a slice": {"cache.arrays": 8},
    "sixteen arrays a slice": {"cache.arrays": 16, "cache.storage_bytes": 33554432},
    "tables of three weights": {"lookup.basis": 3},
    "tables of two weights": {"lookup.basis": 2},
    "no tables": {"lookup.basis": 1},
    "every plane added": {"lookup.reuse": "none"},
    "planes without a one passed over": {"lookup.reuse": "zero"},
    "the cores turn sums to floating point": {"lookup.conversion": "host"},
    "arrays of 512 rows": {"cache.rows": 512},
    "1.5 GHz": {"clock_hz": 1.5e9},
}


class Ask(Strict):
    """One figure; see the module."""

    figure: Literal["speedup", "tokens_per_usd", "saved"]
    over: str = ""
    network: str = ""
    recipe: str = ""
    tokens: int = 1


def tables(inputs: StudyInputs) -> Tables:
    """Rates and ratios over a grid, patterns of real and drawn inputs, and the design varied.

    Raises:
        HwsimError: the encoder is not installed, or a description is missing or wrong.
    """
    predicted = []
    for network in NETWORKS:
        inputs.say(f"{network} on {NAME}, {', '.join(OTHERS)}")
        predicted += [_compared(network, recipe, batch) for recipe in RECIPES for batch in BATCHES]
    inputs.say("patterns of real and of drawn inputs")
    varied = [_varied(what, changes) for what, changes in VARIATIONS.items()]
    n1 = [_varied(what, changes, OTHERS[0]) for what, changes in N1.items()]
    priced = (_priced(name, DECODER, recipe, 1, Pricer()) for name in (NAME, *OTHERS) for recipe in RECIPES)
    return {
        PREDICTED: predicted, PATTERNS: list(_patterns()), SENSITIVITY: varied, BASELINES: n1,
        ASSUMPTIONS: assumed_rows(priced),
    }  # fmt: skip


@cache
def _trace(network: str, recipe: str) -> Trace:
    return Trace.synthetic(load_network(network), load_recipe(recipe))


def _priced(accelerator: str, network: str, recipe: str, batch: int, pricer: Pricer) -> Estimate:
    return pricer.estimate(open_accelerator(accelerator).run(_trace(network, recipe), "decode", CONTEXT, batch))


def _compared(network: str, recipe: str, batch: int) -> dict[str, object]:
    """A token of each sequence on SAIL and on the processors."""
    pricer = Pricer()
    own = _priced(NAME, network, recipe, batch, pricer)
    busy = {f"busy_{one.name}": short(one.busy) for one in own.run.components}
    row: dict[str, object] = {"network": network, "recipe": recipe, "context": CONTEXT, "batch": batch}
    row |= {"tokens_per_s": short(own.run.tokens_per_s), **busy}
    for name in OTHERS:
        other = _priced(name, network, recipe, batch, pricer)
        ratio = own.run.tokens_per_s / other.run.tokens_per_s
        per_usd = _usd(other) / _usd(own)
        row |= {f"tokens_per_s_{name}": short(other.run.tokens_per_s), f"speedup_over_{name}": short(ratio)}
        row[f"tokens_per_usd_over_{name}"] = short(per_usd)
    return row


def _usd(estimate: Estimate) -> float:
    return estimate.usd_per_million_tokens.typical


def _varied(what: str, changes: Mapping[str, Any], name: str = NAME) -> dict[str, object]:
    """Rates of LLaMA-2-7B in INT4 with a design changed."""
    machine = open_accelerator(name, dict(changes))
    row: dict[str, object] = {"what": what}
    for batch in BATCHES:
        run = machine.run(_trace(DECODER, "int4-g128"), "decode", CONTEXT, batch)
        busy = {one.name: one.busy for one in run.components}
        work = "arrays" if "arrays" in busy else "arithmetic"
        row |= {f"tokens_per_s_batch_{batch}": short(run.tokens_per_s), f"busy_{work}_batch_{batch}": short(busy[work])}
    return row


def _patterns() -> Iterator[dict[str, object]]:
    """How patterns repeat and what it saves: real inputs of the encoder, drawn ones of the decoder."""
    for recipe in ("int4-g128", "int8"):
        with TemporaryDirectory() as folder:
            real = _encoder(recipe, Path(folder))
            yield from (_repeats(real, tokens) for tokens in PATTERN_TOKENS)
        yield from (_repeats(_trace(DECODER, recipe), tokens) for tokens in PATTERN_TOKENS)


def _encoder(recipe: str, folder: Path) -> Trace:
    from hwsim.checkpoint import find_minilm, open_checkpoint, record_samples

    checkpoint = open_checkpoint(find_minilm())
    return build_trace(checkpoint, load_recipe(recipe), folder / "trace.safetensors", record_samples(checkpoint))


def _repeats(trace: Trace, tokens: int) -> dict[str, object]:
    """All matrices of a network with that many tokens' inputs: a batch of sequences, or so much of a prompt."""
    description = load_as(SramPimDescription, NAME)
    seen = Inputs(trace, description.lookup.wide_bits)
    found, saved = Patterns(0, 0, 0, 0), {"lookups": [0, 0, 0], "arrays": [0, 0, 0]}
    for operator in _products(trace, tokens):
        product = Product.of(description, trace, operator)
        samples, _ = seen.of(operator.weight, tokens)
        groups = groups_of(samples, product.layout.span, product.layout.basis)
        found = found + count_patterns(groups, product.layout.planes)
        for place, how in enumerate(REUSES):
            saved["lookups"][place] += product.deal.blocks * int(product.lookup_cycles(seen, how).sum())
            saved["arrays"][place] += product.deal.blocks * int(product.chunk_cycles(seen, how).sum())
    return {
        "network": trace.network.name, "recipe": trace.recipe.name, "tokens": tokens,
        "inputs": "real" if trace.samples else "drawn", "lookups": found.lookups,
        "zero": short(found.zero / found.lookups), "signs": short(found.signs / found.lookups),
        "known": short(found.known / found.lookups),
        **{f"saved_{what}_{how}": short(1 - cycles[place] / cycles[0])
           for what, cycles in saved.items() for place, how in ((1, "zero"), (2, "repeat"))},
    }  # fmt: skip


def _products(trace: Trace, tokens: int) -> Iterator[Gemm]:
    """The products of a token's way through the network, each with so many tokens; one of equal drawn ones."""
    phase = "decode" if trace.samples is None else "prefill"
    products = [one for one in trace.operators(phase, 1, max(tokens, 2)) if isinstance(one, Gemm)]
    if trace.samples is None:
        products = [one for one in products if one.layer in (0, None)]
    return (replace(one, tokens=tokens) for one in products)


def answers(made: Tables, questions: Sequence[Question]) -> dict[str, Ours]:
    """Our figures, out of the rows.

    Raises:
        HwsimError: an `ask` is wrong, or names no row.
    """
    return {
        one.key: Ours.point(_answer(made, catalog.check(dict(one.ask), Ask, f"ask of {one.key}"))) for one in questions
    }


def _answer(made: Tables, ask: Ask) -> float:
    if ask.figure == "saved":
        wanted = {"network": ask.network, "recipe": ask.recipe, "tokens": ask.tokens}
        rows = [row for row in made[PATTERNS] if all(str(row[key]) == str(value) for key, value in wanted.items())]
        if not rows:
            raise unknown(
                "row of patterns", str(wanted), [f"{row['network']} {row['recipe']}" for row in made[PATTERNS]]
            )
        return number(rows[0], "saved_arrays_repeat")
    column = f"{ask.figure}_over_{ask.over}"
    if any(column not in row for row in made[PREDICTED]):
        raise unknown("ratio", column, made[PREDICTED][0])
    return max(number(row, column) for row in made[PREDICTED])


STUDY = Study(
    NAME, "SAIL: LLaMA-2 in a server CPU's last-level cache, and what repeating patterns save", tables, answers
)
