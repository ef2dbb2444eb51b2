"""Weights as wires: how long a matrix of neurons takes for a vector, and what it does, from the weights themselves.

Time is that of `hwsim.pe.hardwired` with regions that could hold every input of a neuron: the silicon does not know the
weights, so nothing of its pipeline may depend on them. An activation of b bits takes b cycles; the result of n inputs
is there `drain_cycles` later. What is wired, and so what switches, does depend on the weights: zeros are wired to
nothing, and a value that a neuron lacks is never multiplied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from hwsim.accelerators.layout import ceil_div
from hwsim.errors import HwsimError
from hwsim.formats import Codes, NumberFormat
from hwsim.gateware.latency import tree_stages
from hwsim.pe.hardwired.model import TAIL_STAGES, TERM_STAGES, HardwiredArray
from hwsim.pe.hardwired.requantize import one_scale_per_row
from hwsim.quantize import WeightRule
from hwsim.trace import Trace

PE_NAME = "hardwired"
_ROWS_AT_ONCE = 4096  # of codes that are counted together


@dataclass(frozen=True)
class Wires:
    """What of one matrix is wired, all its neurons together; of synthetic weights, what is expected.

    Args:
        inputs: wires, one for each weight that is not zero.
        regions: pairs of neuron and value that any wire leads to.
        neurons: rows, times the parts that a row is cut into.
        fullest: the largest share of a neuron's inputs that one of its regions takes: what its slack has to cover. None
            where the weights are synthetic.
        sqnr_db: of what one scale for each neuron keeps of the weights; None where nothing is lost or known.
    """

    inputs: int
    regions: int
    neurons: int
    fullest: float | None = None
    sqnr_db: float | None = None

    def actions(self, bits: int, tokens: int, copies: int) -> Counter[str]:
        """What the neurons do for activations of so many bits, as the PE counts it.

        The factor of every neuron counts as a multiplication: whether it is a power of two is left to the weights.
        """
        planes = bits * tokens * copies
        return Counter({
            "popcount_input": planes * self.inputs,
            "region_multiply": planes * self.regions,
            "region_add": planes * max(0, self.regions - self.neurons),
            "accumulate": planes * self.neurons,
            "row_multiply": tokens * copies * self.neurons,
        })  # fmt: skip


@dataclass(frozen=True)
class NeuronArrays:
    """The neurons of a trace: how its matrices are wired.

    Args:
        scaling: "row", a scale for each neuron, weights requantized onto it; "block", the recipe's own block scales,
            which must be powers of two: shifts are wiring.
    """

    trace: Trace
    scaling: str
    _known: dict[tuple[str, int], Wires] = field(default_factory=dict, repr=False)

    @property
    def bits(self) -> int:
        """Of an activation: cycles between two vectors."""
        return self.trace.recipe.activations.number_format.bits

    def check(self) -> None:
        """Refuse what is no wiring.

        Raises:
            HwsimError: activations or weights that the PE does not take; says which would do.
        """
        self._check_activations()
        for name in self.trace.weight_names():
            rule = self.trace.weight_rule(name)
            if problem := self._problem(name, rule):
                raise HwsimError(
                    f"weights of recipe {self.trace.recipe.name} cannot be wires",
                    got=f"{name}: {problem}",
                    expected=f"{HardwiredArray.supported}, without zero points",
                    next="--recipe mxfp4-int8, ternary-b158 or ptqtp-row",
                )

    def _check_activations(self) -> None:
        rule = self.trace.recipe.activations
        if not HardwiredArray.supports_activations(rule.number_format) or rule.granularity == "group":
            per = "group" if rule.granularity == "group" else "token or tensor"
            raise HwsimError(
                f"activations of recipe {self.trace.recipe.name} cannot come bit by bit",
                got=f"{rule.format}, a scale per {per}",
                expected=f"{HardwiredArray.supported_activations}, a scale for each whole vector",
                next="--recipe mxfp4-int8, or another with INT8 activations and weights of up to 4 bits",
            )

    def _problem(self, name: str, rule: WeightRule) -> str:
        if not HardwiredArray.supports(rule.number_format):
            return rule.format
        if rule.zero_point != "none":
            return f"{rule.format} with zero points"
        if self.trace.outlier_columns(name):
            return "columns in FP16"
        if self.scaling == "block" and rule.scale_format != "e8m0":
            return f"block scales in {rule.scale_format}, which are no shifts"
        return ""

    def drain_cycles(self, weight: str, parts: int) -> int:
        """Cycles after a vector's last bit until a matrix's results are there, rows cut into so many parts."""
        cols = self.trace.shapes[weight][1]
        inputs = ceil_div(cols, parts)
        blocks = ceil_div(inputs, self._group(weight)) if self.scaling == "block" else 1
        counted = min(inputs, self._group(weight)) if self.scaling == "block" else inputs
        regions = len(self._values(weight)) * blocks
        return tree_stages(counted) + TERM_STAGES + tree_stages(regions) + TAIL_STAGES

    def wires(self, weight: str, parts: int) -> Wires:
        """What of a matrix is wired, each row cut into `parts` neurons; of an expert's, the first one's."""
        key = weight, parts
        if key not in self._known:
            self._known[key] = self._expected(*key) if self.trace.is_synthetic else self._counted(*key)
        return self._known[key]

    def fullest(self) -> float | None:
        """The fullest region of any matrix asked for so far, as a share of its neuron's inputs."""
        return max((one.fullest for one in self._known.values() if one.fullest is not None), default=None)

    def worst_sqnr_db(self) -> float | None:
        """The least that is kept of any matrix asked for so far, where weights were put onto one scale."""
        return min((one.sqnr_db for one in self._known.values() if one.sqnr_db is not None), default=None)

    def _group(self, weight: str) -> int:
        group = self.trace.weight_rule(weight).group
        return group if isinstance(group, int) else self.trace.shapes[weight][1]

    def _format(self, weight: str) -> NumberFormat:
        return self.trace.weight_rule(weight).number_format

    def _values(self, weight: str) -> NDArray[np.float64]:
        """The values other than zero that a weight may have."""
        found = np.unique(_numbers(self._format(weight)))
        return np.asarray(found[found != 0])

    def _planes(self, weight: str) -> int:
        return self.trace.weight_rule(weight).planes

    def _expected(self, weight: str, parts: int) -> Wires:
        """Of synthetic weights: each drawn by itself from the distribution of its codes."""
        rows, cols = self.trace.shapes[weight]
        number, planes = self._format(weight), self._planes(weight)
        shares = _shares(number, self.trace.code_probabilities(weight))
        neurons, inputs = rows * parts * planes, cols / parts
        cut = max(1, round(inputs / self._group(weight))) if self.scaling == "block" else 1
        regions = neurons * cut * (1 - (1 - shares) ** (inputs / cut)).sum()
        return Wires(round(rows * cols * planes * shares.sum()), round(regions), neurons)

    def _counted(self, weight: str, parts: int) -> Wires:
        """Of real weights, from their codes as they are wired."""
        expert = 0 if ".experts." in weight else None
        tensor = self.trace.weight(weight, expert)
        inputs = regions = neurons = 0
        losses, fullest = [], 0.0
        for plane in tensor.planes:
            scales = np.broadcast_to(plane.scale_values, (len(plane.codes), plane.scale_values.shape[1]))
            for codes, loss in self._neurons(plane.format, plane.codes, scales, parts):
                losses.append(loss)
                neurons += len(codes)
                group = self._group(weight) if self.scaling == "block" else codes.shape[1]
                found = _regions(plane.format, codes, group)
                inputs, regions = inputs + found[0], regions + found[1]
                fullest = max(fullest, found[2])
        known = [loss for loss in losses if loss is not None]
        return Wires(inputs, regions, neurons, fullest, min(known, default=None))

    def _neurons(
        self, number: NumberFormat, codes: Codes, scales: NDArray[np.float64], parts: int
    ) -> Iterator[tuple[Codes, float | None]]:
        """Each part of the rows as it is wired, and what that keeps of the weights."""
        cols, groups = codes.shape[1], scales.shape[1]
        group = cols // groups
        edges = [cols * part // parts for part in range(parts + 1)]
        for start, stop in pairwise(edges):
            part, wide = codes[:, start:stop], scales[:, [column // group for column in range(start, stop)]]
            if self.scaling == "block" or (wide == wide[:, :1]).all():
                yield part, None
            else:
                yield _onto_one_scale(number, part, wide)


def _onto_one_scale(number: NumberFormat, codes: Codes, scales: NDArray[np.float64]) -> tuple[Codes, float | None]:
    """Codes with a scale each, put onto one scale for each row; the scales' power of two does not matter."""
    largest = np.abs(scales).max() or 1.0
    halves = (scales * 2.0 ** -np.floor(np.log2(largest))).astype(np.float16)
    found = one_scale_per_row(number, codes, halves)
    return found.codes, found.sqnr_db


def _regions(number: NumberFormat, codes: Codes, group: int) -> tuple[int, int, float]:
    """Wires, pairs of neuron (and block of columns) and value that have one, and the largest share in one of them."""
    values, index = np.unique(_numbers(number), return_inverse=True)
    wires, regions, fullest = 0, 0, 0.0
    for first in range(0, len(codes), _ROWS_AT_ONCE):
        which = index[codes[first : first + _ROWS_AT_ONCE]]
        for column in range(0, which.shape[1], group):
            block = which[:, column : column + group]
            flat = (np.arange(len(block))[:, None] * len(values) + block).reshape(-1)
            counts = np.bincount(flat, minlength=len(block) * len(values)).reshape(len(block), len(values))
            wired = counts[:, values != 0]
            wires, regions = wires + int(wired.sum()), regions + int((wired > 0).sum())
            fullest = max(fullest, float(wired.max(initial=0)) / block.shape[1])
    return wires, regions, fullest


def _shares(number: NumberFormat, probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    """How probable each value other than zero is."""
    values, index = np.unique(_numbers(number), return_inverse=True)
    sums = np.bincount(index, probabilities, len(values))
    return np.asarray(sums[values != 0], np.float64)


def _numbers(number: NumberFormat) -> NDArray[np.float64]:
    """Values by code, 0 for codes that no weight has."""
    return np.nan_to_num(np.asarray(number.values, np.float64))
