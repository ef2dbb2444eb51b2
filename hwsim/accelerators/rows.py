"""What operators did, summed by role for a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from hwsim.engine.program import Cycles
from hwsim.network import Operator, operator_kind
from hwsim.run import OperatorRow


def operator_rows(
    owners: Sequence[Operator],
    actions: Sequence[Mapping[str, int]],
    beats: Sequence[int],
    done: Sequence[int],
    stalls: Mapping[str, Cycles],
) -> Iterator[OperatorRow]:
    """A row for each role. A step's cycles are those by which it moved the end of all before it.

    Args:
        owners: the operator that each step serves; so for `actions`, `beats` and `done`.
        stalls: cycles waited for each cause, one per step.
    """
    ends = [0, *_running_maximum(int(end) for end in done)]
    roles: dict[tuple[str, str], list[int]] = {}
    for index, owner in enumerate(owners):
        roles.setdefault((owner.role, operator_kind(owner)), []).append(index)
    for (role, kind), indices in roles.items():
        did: Counter[str] = Counter()
        for index in indices:
            did.update(actions[index])
        yield OperatorRow(
            role=role,
            kind=kind,
            count=len({id(owners[index]) for index in indices}),
            cycles=sum(ends[index + 1] - ends[index] for index in indices),
            beats=sum(beats[index] for index in indices),
            stalls={cause: int(waited[indices].sum()) for cause, waited in stalls.items()},
            actions=dict(sorted(did.items())),
        )


def _running_maximum(values: Iterator[int]) -> Iterator[int]:
    most = 0
    for value in values:
        most = max(most, value)
        yield most
