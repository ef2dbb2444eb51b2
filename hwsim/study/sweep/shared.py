"""A search that several machines work on, each by the same command: a database has Optuna's study, and the outcomes.

All work on one generation until it is finished. Each begins at another of its points and publishes what it has found,
so that they meet at the end; the points of a machine that is gone are simply done by the others. Who comes first
proposes, so with several machines the points are the seed's only where none of them ran ahead of another.
"""

from __future__ import annotations

import contextlib
import os
import socket
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.study.sweep.declaration import Sweep
from hwsim.study.sweep.extras import library
from hwsim.study.sweep.optimize import Proposal, Proposer, generations, identity
from hwsim.study.sweep.runner import Evaluator, Outcome, outcome_of, possible

_KEY, _OUTCOME = "hwsim:key", "hwsim:outcome"
_AT_A_TIME = 4  # points that a machine takes before it looks what others have done


def search_together(sweep: Sweep, evaluator: Evaluator, beside: Path) -> list[Outcome]:
    """The outcomes of all points that were proposed, whoever simulated them.

    Raises:
        HwsimError: as `search`; or the machines have different versions of hwsim or of descriptions.
    """
    optuna = library("optuna")
    name = f"{sweep.name} {files.content_hash([identity(sweep), optuna.__version__])[:16]}"
    url = sweep.search.storage
    try:
        proposer = Proposer(sweep, beside, optuna.storages.get_storage(url), name)
    except Exception as error:  # its drivers have exceptions of their own, which no one class covers
        if isinstance(error, HwsimError):
            raise
        raise HwsimError(
            f"no database answers at {url}",
            got=str(error).splitlines()[0] if str(error) else type(error).__name__,
            expected='a URL such as "sqlite:///search.sqlite" or "postgresql://user@host/search"',
            next="start the database, and install its driver",
        ) from error
    found: list[Outcome] = []
    for numbers in generations(sweep.search):
        while len(_trials(proposer)) < numbers.stop:
            proposer.ask(len(_trials(proposer)))
        found = possible(found + _work_off(proposer, evaluator, numbers))
    return found


def _trials(proposer: Proposer) -> list[Any]:
    found: list[Any] = proposer.study.get_trials(deepcopy=False)
    return found


def _work_off(proposer: Proposer, evaluator: Evaluator, numbers: Sequence[int]) -> list[Outcome]:
    """Finish a generation: points without an outcome, a few at a time, until there are none."""
    begin = zlib.crc32(f"{socket.gethostname()} {os.getpid()}".encode()) % len(numbers)
    order = [*numbers[begin:], *numbers[:begin]]
    while todo := [count for count in order if _OUTCOME not in _trials(proposer)[count].user_attrs]:
        mine = [_proposal(proposer, count) for count in todo[: _AT_A_TIME * evaluator.workers.threads]]
        for one, outcome in zip(mine, evaluator.outcomes([proposer.point(one) for one in mine]), strict=True):
            with contextlib.suppress(proposer.optuna.exceptions.UpdateFinishedTrialError):  # another was first
                one.trial.set_user_attr(_KEY, outcome.key)
                one.trial.set_user_attr(_OUTCOME, outcome.as_dict())
    outcomes = [_published(proposer, evaluator, count) for count in numbers]
    for count, outcome in zip(numbers, outcomes, strict=True):
        if not _trials(proposer)[count].state.is_finished():
            _tell(proposer, _proposal(proposer, count), outcome)
    return outcomes


def _proposal(proposer: Proposer, count: int) -> Proposal:
    frozen = _trials(proposer)[count]
    return Proposal(count, dict(frozen.params), proposer.optuna.trial.Trial(proposer.study, frozen._trial_id))


def _tell(proposer: Proposer, proposal: Proposal, outcome: Outcome) -> None:
    """Tell what became of a point, unless another machine has just done so, in the same words."""
    try:
        proposer.tell(proposal, outcome)
    except (ValueError, RuntimeError, proposer.optuna.exceptions.UpdateFinishedTrialError):
        if not _trials(proposer)[proposal.number].state.is_finished():
            raise


def _published(proposer: Proposer, evaluator: Evaluator, count: int) -> Outcome:
    """The outcome of a point, which this machine's journal keeps too.

    Raises:
        HwsimError: the point is another on the machine that simulated it.
    """
    frozen = _trials(proposer)[count]
    noted, point = frozen.user_attrs, proposer.point(Proposal(count, dict(frozen.params)))
    key = evaluator.key_of(point)
    if noted[_KEY] != key:
        raise HwsimError(
            f"point {count} of the search is another on the machine that simulated it",
            got="another version of hwsim, or of a description, there",
            expected="the same hwsim and the same models on all machines",
        )
    evaluator.take_over(key, noted[_OUTCOME])
    return outcome_of(point, key, noted[_OUTCOME])
