"""Which operators ride behind the matrix products that feed them, and how often each result passes for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from hwsim.network import Activation, Elementwise, Gemm, Operator, Rotary

Fusable = Activation | Elementwise | Rotary
_KINDS = {"rotary": Rotary, "activation": Activation, "sum": Elementwise}


@dataclass
class Fusions:
    """What is fused with what, by positions in a list of operators.

    Args:
        behind: for a product, the operators done on its results, with the passes that each result takes.
        carrier: for a fused operator, the last product that it is done behind.
    """

    behind: dict[int, list[tuple[Fusable, int]]] = field(default_factory=dict)
    carrier: dict[int, int] = field(default_factory=dict)


def fusions(operators: Sequence[Operator], kinds: Sequence[str], passes: Callable[[Fusable], int]) -> Fusions:
    """Find them.

    An operator is fused where it reads products of as many tokens, and all else that it reads is there before the last
    of them. A gated activation is shared out: its passes over the gate behind one product, the others behind the other.

    Args:
        kinds: "rotary", "activation", "sum": what may be fused.
        passes: of an operator, in all.
    """
    found, wanted = Fusions(), tuple(_KINDS[kind] for kind in kinds)
    for index, operator in enumerate(operators):
        if not isinstance(operator, wanted) or not isinstance(operator, Fusable) or _is_recurrence(operator):
            continue
        products = [i for i in operator.after if _feeds(operators[i], operator)]
        if not products or any(i >= max(products) for i in operator.after if i not in products):
            continue
        found.carrier[index] = max(products)
        for i, share in zip(products, _shares(operator, passes(operator), len(products)), strict=True):
            if share:
                found.behind.setdefault(i, []).append((operator, share))
    return found


def _is_recurrence(operator: Fusable) -> bool:
    return isinstance(operator, Elementwise) and operator.function == "recurrence"


def _feeds(producer: Operator, operator: Fusable) -> bool:
    return isinstance(producer, Gemm) and producer.copies == 1 and producer.tokens == operator.tokens


def _shares(operator: Fusable, passes: int, products: int) -> list[int]:
    """Passes behind each product: all of them on each's own results, but for a gate, whose passes come to that once."""
    if isinstance(operator, Activation) and products > 1:
        return [passes // products + (i < passes % products) for i in range(products)]
    return [passes] * products
