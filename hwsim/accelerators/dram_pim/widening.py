"""A trace as it lies at the banks of a machine whose units take FP16 in place of what they have no PE for.

When a network is loaded, the host writes every matrix of a format without a PE as the FP16 numbers nearest to what its
codes, scales, zero points, planes, outlier columns and zeros stand for: one dense matrix of two bytes a weight, without
scales, whatever the recipe. Keys and values of such formats are kept as FP16, activations are not quantized: they meet
it as FP16. `at_banks` alone decides that; capacity, commands, peak and the PEs' work follow from the trace it gives.
Dequantizing is the host's work before the first token, and takes neither time nor energy here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import Any

from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.dram_pim.matrices import activations_of, cache_activations, met_by
from hwsim.network import Operator
from hwsim.quantize import KvRule, QuantizedTensor, Recipe, WeightRule, quantize_weights, report
from hwsim.quantize.weight_rule import Override, Weights
from hwsim.trace import Trace
from hwsim.trace.contents import expert_axis

WIDENED = WeightRule(format="fp16", packing="dense", group="tensor", scale="one")


@dataclass(frozen=True)
class WidenedTrace(Trace):
    """A trace of which some matrices, or the cache, are FP16 in place of what the recipe makes of them.

    Args:
        narrow: the trace as the recipe made it.
    """

    narrow: Trace = field(kw_only=True, repr=False)

    @classmethod
    def of(cls, narrow: Trace, recipe: Recipe) -> WidenedTrace:
        """A trace with the rules of another recipe, whose matrices are those of the trace or `WIDENED`."""
        dense = {"outliers": 0, "code_counts": ()}
        facts = {
            name: fact if recipe.weights_for(name) == narrow.weight_rule(name) else fact.model_copy(update=dense)
            for name, fact in narrow.facts.items()
        }
        return cls(
            narrow.network, recipe, narrow.content_hash, narrow.checkpoint, narrow.samples, narrow.seed, narrow.reader,
            facts, narrow=narrow,
        )  # fmt: skip

    def operators(self, phase: str, batch: int, context: int, queries: int | None = None) -> list[Operator]:
        """Those of the narrow trace."""
        return self.narrow.operators(phase, batch, context, queries)

    @cached_property
    def shapes(self) -> dict[str, tuple[int, int]]:
        """Likewise."""
        return self.narrow.shapes

    @cached_property
    def widened(self) -> dict[str, WeightRule]:
        """The matrices that are FP16 in place of something else, and the recipe's rule for each."""
        rules = {name: self.narrow.weight_rule(name) for name in self.shapes}
        return {name: rule for name, rule in rules.items() if rule != self.weight_rule(name)}

    @property
    def is_wider(self) -> bool:
        """Whether a matrix or the cache is FP16 in place of something else."""
        return bool(self.widened) or self.recipe.kv != self.narrow.recipe.kv

    def weight(self, weight: str, expert: int | None = None) -> QuantizedTensor:
        """A weight matrix as it lies at the banks; errors as of any trace."""
        if weight not in self.widened:
            return super().weight(weight, expert)
        return quantize_weights(weight, self.narrow.weight(weight, expert).dequantize(), WIDENED)

    def sqnr_db(self) -> Iterator[tuple[str, float | None]]:
        """How near FP16 is to what was quantized, of the first matrix of each rule: name, SQNR in dB or None for equal.

        Of real weights alone, and of one matrix a rule, so that it costs no pass over the whole network.
        """
        seen: set[WeightRule] = set()
        for name, rule in self.widened.items() if self.reader is not None else ():
            if rule not in seen:
                seen.add(rule)
                expert = 0 if expert_axis(self.network, name) else None
                exact = self.narrow.weight(name, expert).dequantize()
                kept = report(exact, self.weight(name, expert)).weight_sqnr_db
                yield name, None if kept is None else round(kept, 1)


def at_banks(description: DramPimDescription, trace: Trace) -> Trace:
    """The trace as the banks hold it: itself, where the description widens nothing."""
    if description.widened == "none" or isinstance(trace, WidenedTrace):
        return trace
    changed = {"weights": _weights(description, trace), "kv": _cache(description, trace)}
    return WidenedTrace.of(trace, trace.recipe.model_copy(update=changed))


def _weights(description: DramPimDescription, trace: Trace) -> Weights:
    """The recipe's rules, `WIDENED` in place of those of a format that no element is named for."""
    rules, activations = trace.recipe.weights, activations_of(trace)

    def held(override: Override | None) -> WeightRule:
        rule = rules.overridden(override)
        return rule if description.named(rule.format, activations) else WIDENED

    overrides = tuple(Override.exactly(one.pattern, held(one)) for one in rules.overrides)
    return Weights(**held(None).model_dump(), native=rules.native, overrides=overrides)


def _cache(description: DramPimDescription, trace: Trace) -> KvRule:
    """Likewise of keys and values."""
    met, kv = cache_activations(trace), trace.recipe.kv
    key, value = (name if description.named(name, met) else WIDENED.format for name in (kv.key, kv.value))
    return KvRule(key=key, value=value)


@dataclass(frozen=True)
class Widening:
    """What of a trace is FP16 at the banks in place of something else, by the names of those formats.

    Args:
        sqnr_db: see `WidenedTrace.sqnr_db`.
    """

    weights: tuple[str, ...] = ()
    keys: str | None = None
    values: str | None = None
    activations: str | None = None
    sqnr_db: Mapping[str, float | None] = field(default_factory=dict)

    @classmethod
    def of(cls, description: DramPimDescription, held: Trace) -> Widening:
        """Of a trace that `at_banks` gave."""
        if not isinstance(held, WidenedTrace):
            return cls()
        before, after = held.narrow.recipe.kv, held.recipe.kv
        cached, comes = held.narrow.kv_bytes_per_token() > 0, activations_of(held)
        half = any(held.weight_rule(name).format == WIDENED.format for name in held.shapes)
        return cls(
            weights=tuple(dict.fromkeys(rule.format for rule in held.widened.values())),
            keys=before.key if cached and before.key != after.key else None,
            values=before.value if cached and before.value != after.value else None,
            activations=comes if half and met_by(description, held, WIDENED.format) != comes else None,
            sqnr_db=dict(held.sqnr_db()),
        )

    def facts(self) -> dict[str, Any]:
        """For a run: nothing, where nothing is widened."""
        found = {name: value for name, value in (asdict(self) | {"weights": [*self.weights]}).items() if value}
        return {"widened": {"format": WIDENED.format, **found}} if found else {}

    def assumed(self, machine: str) -> Iterator[str]:
        """What a run of that machine rests on by it, in words."""
        named = [f"{name} weights" for name in self.weights]
        for what in ("keys", "values", "activations"):
            named += [f"{found} {what}" for found in (getattr(self, what),) if found]
        if named:
            yield (
                f"{machine} has no unit for {', '.join(named)}: such weights, keys and values lie at the banks widened "
                "to dense FP16, written when the network is loaded, and activations come as FP16"
            )
        for name, decibels in self.sqnr_db.items():
            kept = "exactly" if decibels is None else f"with an SQNR of {decibels} dB"
            yield f"FP16 holds the quantized weights of {name}, the first of its rule, {kept}"
