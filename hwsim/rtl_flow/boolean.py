"""Boolean functions as liberty files write them.

`'` behind and `!` before negate; then bind `^`, then `*`, `&` or a blank, then `+` or `|` (Liberty User Guide, 2017.06,
attribute "function").
"""

from __future__ import annotations

import itertools
import re

from hwsim.errors import HwsimError

_WORD = re.compile(r"[A-Za-z_]\w*|[()!'^&*+|01]")
_NAME = re.compile(r"[A-Za-z_]\w*")
_SAME = {"*": "&", "+": "|"}


def names_in(function: str) -> set[str]:
    """The pins that a function names."""
    return set(_NAME.findall(function))


def truth_table(function: str, inputs: tuple[str, ...]) -> list[bool]:
    """The function for all values of its inputs, the last of which changes fastest.

    Raises:
        HwsimError: see `evaluate`.
    """
    rows = itertools.product((False, True), repeat=len(inputs))
    return [evaluate(function, dict(zip(inputs, row, strict=True))) for row in rows]


def evaluate(function: str, values: dict[str, bool]) -> bool:
    """A function for given values of its pins.

    Raises:
        HwsimError: it names another pin, or cannot be read.
    """
    reader = _Reader(_words(function), values)
    try:
        value = reader.either()
    except (KeyError, IndexError) as error:
        raise _unreadable(function, values) from error
    if reader.words:
        raise _unreadable(function, values)
    return value


def _unreadable(function: str, values: dict[str, bool]) -> HwsimError:
    return HwsimError("a Boolean function that cannot be read", got=function, expected=f"one of {sorted(values)}")


def _words(function: str) -> list[str]:
    """The words in order, with an & where two operands stand side by side."""
    found: list[str] = []
    for word in _WORD.findall(function):
        begins = word in "(!01" or _NAME.match(word)
        if found and begins and (found[-1] in ")'01" or _NAME.match(found[-1])):
            found.append("&")
        found.append(_SAME.get(word, word))
    return found


class _Reader:
    """Takes words from the front; each method binds tighter than the one above it."""

    def __init__(self, words: list[str], values: dict[str, bool]) -> None:
        self.words, self.values = words, values

    def either(self) -> bool:
        value = self._both()
        while self._taken("|"):
            value |= self._both()
        return value

    def _both(self) -> bool:
        value = self._different()
        while self._taken("&"):
            value &= self._different()
        return value

    def _different(self) -> bool:
        value = self._operand()
        while self._taken("^"):
            value ^= self._operand()
        return value

    def _operand(self) -> bool:
        if self._taken("!"):
            return not self._operand()
        word = self.words.pop(0)
        value = self._inside() if word == "(" else word == "1" if word in "01" else self.values[word]
        while self._taken("'"):
            value = not value
        return value

    def _inside(self) -> bool:
        value = self.either()
        if self.words.pop(0) != ")":
            raise IndexError
        return value

    def _taken(self, word: str) -> bool:
        if self.words[:1] != [word]:
            return False
        self.words.pop(0)
        return True
