"""When steps may begin and are done, as far as that follows from what is known of the steps before them."""

from __future__ import annotations

from collections import defaultdict
from copy import copy

import numpy as np

from hwsim.engine import Program, VectorStep

UNKNOWN = 1 << 60


class Schedule:
    """Times of a program's steps in cycles. Vector steps follow by themselves; the others are reported by `finish`.

    Attributes:
        done: int64[steps] the cycle in which each was done, -1 where that is not known yet.
        start: int64[steps] the cycle of its begin, where `done` is known.
        gates: int64[steps] the first cycle after all that it waits for; `UNKNOWN` where one of these is not done yet.
    """

    def __init__(self, program: Program) -> None:
        count = len(program.steps)
        self.steps = program.steps
        self.done, self.start = np.full(count, -1, np.int64), np.zeros(count, np.int64)
        self.gates = np.full(count, UNKNOWN, np.int64)
        self._left = np.array([len(set(step.after)) for step in program.steps], np.int64)
        self._unit_free: dict[str, int] = {}
        self._turn: dict[str, int] = {}
        self._followers: list[list[int]] = [[] for _ in range(count)]
        self.units: dict[str, list[int]] = defaultdict(list)
        for index, step in enumerate(program.steps):
            for before in set(step.after):
                self._followers[before].append(index)
            if isinstance(step, VectorStep):
                self.units[step.unit].append(index)
        self._follow([done for index in np.flatnonzero(self._left == 0) for done in self._open(int(index))])

    def copy(self) -> Schedule:
        """An independent copy."""
        other = copy(self)
        other.done, other.start, other.gates = self.done.copy(), self.start.copy(), self.gates.copy()
        other._left, other._unit_free, other._turn = self._left.copy(), dict(self._unit_free), dict(self._turn)
        return other

    def finish(self, index: int, start: int, done: int) -> None:
        """Take down a step's time, and all that follows from it."""
        self.start[index], self.done[index] = start, done
        self._follow([index])

    def _follow(self, done: list[int]) -> None:
        while done:
            for follower in self._followers[done.pop()]:
                self._left[follower] -= 1
                if self._left[follower] == 0:
                    done += self._open(follower)

    def _open(self, index: int) -> list[int]:
        """A step's gate is known; returns the vector steps that are done by that."""
        step = self.steps[index]
        self.gates[index] = max((int(self.done[before]) + 1 for before in step.after), default=0)
        return self._run(step.unit) if isinstance(step, VectorStep) else []

    def _run(self, unit: str) -> list[int]:
        """Run a unit's steps, in program order, as far as their gates are known; returns them."""
        queue, begun = self.units[unit], self._turn.get(unit, 0)
        end = begun
        while end < len(queue) and self.gates[queue[end]] != UNKNOWN:
            index = queue[end]
            step = self.steps[index]
            assert isinstance(step, VectorStep)
            self.start[index] = max(self._unit_free.get(unit, 0), int(self.gates[index]))
            self.done[index] = self._unit_free[unit] = int(self.start[index]) + step.cycles
            end += 1
        self._turn[unit] = end
        return queue[begun:end]
