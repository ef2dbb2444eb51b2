"""Groups of magnitudes in rising order with running sums.

Methods that assign each weight to the nearest of a few values and then refit these values need, of each group, only how
many magnitudes lie between two thresholds and what they add up to. Sorted once, that is a binary search and a
subtraction per threshold, however many rounds follow.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.intp]
Reals = NDArray[np.float64]

BLOCK_ELEMENTS = 1 << 20
"""Elements that are sorted at a time: enough groups to vectorize over, and memory stays at about one layer."""


class SortedGroups:
    """Magnitudes of groups of equal length.

    Args:
        groups: [count, length], finite.

    Attributes:
        count: number of groups.
        length: elements of a group.
        power: sum of squares of each group, float64[count].
        total: sum of magnitudes of each group, float64[count].
    """

    def __init__(self, groups: NDArray[np.floating]) -> None:
        wide = groups.astype(np.promote_types(groups.dtype, np.float32), copy=False)
        self._sorted = np.sort(np.abs(wide), axis=1)
        self.count, self.length = self._sorted.shape
        self._running = np.zeros((self.count, self.length + 1))
        np.cumsum(self._sorted, axis=1, dtype=np.float64, out=self._running[:, 1:])
        self.power: Reals = np.einsum("ij,ij->i", self._sorted, self._sorted, dtype=np.float64)
        self.total: Reals = self._running[:, -1]

    @property
    def largest(self) -> Reals:
        """The largest magnitude of each group, float64[count]."""
        return self._sorted[:, -1].astype(np.float64)

    def second_largest(self) -> Reals:
        """The largest magnitude below the largest of each group, float64[count]; 0 where there is none."""
        which = np.arange(self.count)
        below = self.at_most(which, np.nextafter(self.largest, 0)[None])[0]
        values = self._sorted[which, np.maximum(below - 1, 0)].astype(np.float64)
        return np.where(below > 0, values, 0.0)

    def at_most(self, which: Indices, thresholds: Reals) -> Indices:
        """How many magnitudes of group `which`[m] are at most `thresholds`[k, m]; shaped as these.

        Binary search of all at once (Shar's, which takes the same steps for any length).
        """
        flat, base = self._sorted.reshape(-1), which * self.length - 1
        step = 1 << (self.length.bit_length() - 1)
        last = np.where(flat.take(base + step) <= thresholds, base + self.length + 1 - step, base)
        while step := step >> 1:
            probe = last + step
            np.copyto(last, probe, where=flat.take(probe) <= thresholds)
        return np.asarray(last - base)

    def sum_of_smallest(self, which: Indices, counts: Indices) -> Reals:
        """The sum of the `counts`[k, m] smallest magnitudes of group `which`[m], float64 shaped as these."""
        return np.asarray(self._running.reshape(-1).take(counts + which * (self.length + 1)))

    def best_ternary_scale(self) -> Reals:
        """The scale of the ternary vector with the least squared error, exact, float64[count].

        The k largest magnitudes keep their signs and share their mean m as scale; what that takes off the error is
        k m^2, and all k are tried (Ternary Weight Networks, Li and Liu, arXiv:1605.04711, equation 5).
        """
        kept = self.length - np.arange(self.length)
        tails = self.total[:, None] - self._running[:, :-1]
        best = np.argmax(tails * tails / kept, axis=1)
        return np.asarray(tails[np.arange(self.count), best] / kept[best])
