"""Weights as wires: how long a matrix of neurons takes for a vector, and what it does, from the weights themselves.

Time is that of `hwsim.pe.hardwired` with regions that could hold every input of a neuron: the silicon does not know the
weights, so nothing of its pipeline may depend on them. An activation of b bits takes b cycles; the result of n inputs
is there `drain_cycles` later. What is wired, and so what switches, does depend on the weights: zeros are wired to
nothing, and a value that a neuron lacks is never multiplied.

Weights of more than four bits are digits (`digits`), complex ones and those with zero points real matrices without
(`wiring`); activations that are not integers of one scale are aligned (`alignment`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from math import prod

from hwsim.accelerators.layout import ceil_div
from hwsim.accelerators.lpu.alignment import aligned_sqnr_db, comes_in_bits
from hwsim.accelerators.lpu.digits import digits_of, region_count
from hwsim.accelerators.lpu.wires import Wires, counted, counted_outliers, expected
from hwsim.accelerators.lpu.wiring import OUTLIERS, matrix_places, wired_formats, wired_probabilities, wirings
from hwsim.errors import HwsimError
from hwsim.formats import NumberFormat, get_format
from hwsim.gateware.latency import tree_stages
from hwsim.pe.hardwired.model import TAIL_STAGES, TERM_STAGES
from hwsim.trace import Trace
from hwsim.trace.contents import expert_axis

PE_NAME = "hardwired"


@dataclass(frozen=True)
class NeuronArrays:
    """The neurons of a trace: how its matrices are wired.

    Args:
        scaling: "row", a scale for each neuron, weights requantized onto it; "block", the recipe's own block scales,
            which must be powers of two: shifts are wiring.
        aligned_bits: of activations that are aligned; None where there is nothing that aligns them.
    """

    trace: Trace
    scaling: str
    aligned_bits: int | None = None
    _known: dict[tuple[str, int], tuple[Wires, Wires]] = field(default_factory=dict, repr=False)

    # -- activations --------------------------------------------------------------------------------------------------

    @property
    def aligns(self) -> bool:
        """Whether any activations are aligned: all of them, or those that meet columns in FP16."""
        return not comes_in_bits(self.trace.recipe.activations) or any(map(self._outliers, self.trace.weight_names()))

    @property
    def _code_bits(self) -> int:
        """Of an activation that meets codes."""
        rule = self.trace.recipe.activations
        return rule.number_format.bits if comes_in_bits(rule) else self.aligned_bits or 0

    def bits(self, weight: str) -> int:
        """Of the widest activation that a matrix meets: cycles between two vectors."""
        return max(self._code_bits, self.aligned_bits or 0) if self._outliers(weight) else self._code_bits

    def _outliers(self, weight: str) -> int:
        return self.trace.outlier_columns(weight)

    @property
    def has_digits(self) -> bool:
        """Whether any weights have more than one."""
        rules = {self.trace.weight_rule(weight) for weight in self.trace.weight_names()}
        wide = any(len(digits_of(wired_formats(rule)[0])) > 1 for rule in rules)
        return wide or any(map(self._outliers, self.trace.weight_names()))

    # -- what is refused ----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Refuse what is no wiring.

        Raises:
            HwsimError: activations that nothing aligns, weights whose scales are no wiring, or of too wide a range of
                exponents; says what would do.
        """
        if self.aligns and self.aligned_bits is None:
            self._refuse_activations()
        for rule in dict.fromkeys(map(self.trace.weight_rule, self.trace.weight_names())):
            for number in wired_formats(rule):
                digits_of(number)  # for what it refuses
            if self.scaling == "block" and rule.scale_format != "e8m0":
                raise HwsimError(
                    f"weights of recipe {self.trace.recipe.name} cannot be wires",
                    got=f"block scales in {rule.scale_format}, which are no shifts",
                    expected="scales in e8m0, powers of two",
                    next="--recipe mxfp4-int8, or --set accelerator.neurons.scaling=row",
                )

    def _refuse_activations(self) -> None:
        rule = self.trace.recipe.activations
        per = "group" if rule.granularity == "group" else "vector"
        beside = ", columns in FP16" if comes_in_bits(rule) else ""
        raise HwsimError(
            f"activations of recipe {self.trace.recipe.name} cannot come bit by bit",
            got=f"{rule.format}, a scale per {per}{beside}",
            expected="integers with a scale for each whole vector, where nothing aligns them",
            next="--set accelerator.neurons.aligned_bits=16, or --recipe mxfp4-int8",
        )

    # -- time and work ------------------------------------------------------------------------------------------------

    def drain_cycles(self, weight: str, parts: int) -> int:
        """Cycles after a vector's last bit until a matrix's results are there, rows cut into so many parts.

        Sums that have scales of their own (planes, axes, columns in FP16) are added behind their factors, the last two
        of them on their way into the result queue.
        """
        rows, cols = self.trace.shapes[weight]
        made, outliers = wirings(self.trace.weight_rule(weight), rows, cols), self._outliers(weight)
        inputs = ceil_div(made[0].cols, parts)
        depth = _depth(made[0].number, inputs, self._group(weight) or inputs)
        sums = sum(one.count * one.rows for one in made) // rows
        if outliers:
            beside = min(outliers, ceil_div(cols, parts))
            depth, sums = max(depth, _depth(get_format(OUTLIERS), beside, beside)), sums + 1
        return depth + TAIL_STAGES + tree_stages(ceil_div(sums, 2))

    def actions(self, weight: str, parts: int, tokens: int, copies: int) -> Counter[str]:
        """What a matrix's neurons do for so many vectors, and as many times."""
        self.wires(weight, parts)
        codes, beside = self._known[weight, parts]
        found = codes.actions(self._code_bits, tokens, copies)
        found.update(beside.actions(self.bits(weight), tokens, copies))
        return found

    def wires(self, weight: str, parts: int) -> Wires:
        """What of a matrix's codes is wired, each row cut into `parts` neurons; of an expert's, the first one's."""
        key = weight, parts
        if key not in self._known:
            self._known[key] = self._expected(*key) if self.trace.is_synthetic else self._counted(*key)
        return self._known[key][0]

    def _expected(self, weight: str, parts: int) -> tuple[Wires, Wires]:
        made = wirings(self.trace.weight_rule(weight), *self.trace.shapes[weight])
        found = expected(made, wired_probabilities(self.trace, weight), parts, self._group(weight))
        return found, Wires(0, 0, 0)

    def _counted(self, weight: str, parts: int) -> tuple[Wires, Wires]:
        tensor = self.trace.weight(weight, 0 if expert_axis(self.trace.network, weight) else None)
        found = counted(tensor, parts, self._group(weight))
        if tensor.outliers is None:
            return found, Wires(0, 0, 0)
        return found, counted_outliers(tensor.outliers, tensor.shape[1], parts)

    def _group(self, weight: str) -> int | None:
        """Columns with regions of their own: those of a scale, unless each neuron has one."""
        group = self.trace.weight_rule(weight).group
        return None if self.scaling == "row" else group if isinstance(group, int) else self.trace.shapes[weight][1]

    # -- what it comes to ---------------------------------------------------------------------------------------------

    def fullest(self) -> float | None:
        """The fullest region of any matrix asked for so far, as a share of its neuron's inputs."""
        return max((one.fullest for one, _ in self._known.values() if one.fullest is not None), default=None)

    def worst_sqnr_db(self) -> float | None:
        """The least that is kept of any matrix asked for so far, where weights were put onto one scale."""
        return min((one.sqnr_db for one, _ in self._known.values() if one.sqnr_db is not None), default=None)

    def worst_aligned_sqnr_db(self) -> float | None:
        """The least that alignment keeps of the sample activations of any matrix; None where nothing is lost or known.

        Where columns are in FP16, of the activations that meet them.
        """
        if not self.aligns or self.aligned_bits is None or self.trace.samples is None:
            return None
        found = list[float]()
        for weight in self.trace.weight_names():
            x = self.trace.activations(weight)
            met = x.outliers if comes_in_bits(self.trace.recipe.activations) else x.dequantize()
            lost = None if met is None else aligned_sqnr_db(met, self.aligned_bits)
            found += [] if lost is None else [lost]
        return min(found, default=None)

    def products_per_cycle(self) -> float:
        """If all neurons worked."""
        found = Counter[int]()
        for weight in self.trace.weight_names():
            rows, cols = self.trace.shapes[weight]
            found[self.bits(weight)] += rows * cols * prod(expert_axis(self.trace.network, weight))
        return sum(count / bits for bits, count in found.items())


def _depth(number: NumberFormat, inputs: int, group: int) -> int:
    """Counts, products and the sum of all regions of a neuron; those of each group apart."""
    regions = region_count(number) * ceil_div(inputs, group)
    return tree_stages(min(inputs, group)) + TERM_STAGES + tree_stages(regions)


def wired_places(trace: Trace, chips: int) -> int:
    """Places of four bits that the weights of all matrices take (`wiring.places`), a router's on every chip."""
    found = 0
    for name, shape in trace.shapes.items():
        outliers = trace.outlier_columns(name)
        once = matrix_places(trace.network, name, trace.weight_rule(name), shape, outliers)
        found += once * (chips if name.endswith("mlp.router") else 1)
    return found
