"""Which bank holds which word: cyclic, in blocks, or by exclusive-or of the address's digits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwsim.errors import HwsimError, unknown

Words = NDArray[np.int64]
KINDS = ("cyclic", "block", "xor")
MOST_WORDS = 1 << 40


@dataclass(frozen=True)
class Mapping:
    """Words 0 to `banks` x `rows` - 1 onto banks. Every word has a place, and no two have the same:

    - cyclic: bank = a mod banks, row = a div banks. Neighbours lie in different banks.
    - block: bank = a div rows, row = a mod rows. Each bank holds a contiguous block.
    - xor: bank = exclusive-or of all digits of a to the base `banks`, row = a div banks. Each row is permuted among the
      banks, so that a stride of a power of two meets more of them; `banks` is a power of two.

    Args:
        kind: one of those.
        banks: how many.
        rows: words of each bank.

    Raises:
        HwsimError: an unknown kind, no bank or no row, or exclusive-or of a number of banks that is no power of two.
    """

    kind: str
    banks: int
    rows: int

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise unknown("mapping of banks", self.kind, KINDS)
        for name in ("banks", "rows"):
            if getattr(self, name) < 1:
                raise HwsimError(
                    f"a {self.kind} mapping has too few {name}", got=getattr(self, name), expected="at least 1"
                )
        if self.words > MOST_WORDS:
            raise HwsimError("a mapping of too many words", got=self.words, expected=f"at most {MOST_WORDS}")
        if self.kind == "xor" and self.banks & (self.banks - 1):
            raise HwsimError(
                "an xor mapping loses address bits",
                got=f"{self.banks} banks",
                expected="a power of two",
                next="take cyclic, or another number of banks",
            )

    @property
    def words(self) -> int:
        """How many words there are."""
        return self.banks * self.rows

    def place(self, words: Words) -> tuple[Words, Words]:
        """Bank and row of each word, of the same shape.

        Raises:
            HwsimError: a word lies outside.
        """
        if words.size and not 0 <= words.min() <= words.max() < self.words:
            raise HwsimError(
                f"an address outside of {self.banks} banks of {self.rows} words",
                got=f"{words.min()} to {words.max()}",
                expected=f"0 to {self.words - 1}",
            )
        if self.kind == "block":
            return words // self.rows, words % self.rows
        row = words // self.banks
        return (words % self.banks if self.kind == "cyclic" else self._digits(words)), row

    def _digits(self, words: Words) -> Words:
        bits = self.banks.bit_length() - 1
        bank, rest = np.zeros_like(words), words.copy()
        while bits and rest.any():
            bank ^= rest & (self.banks - 1)
            rest >>= bits
        return bank
