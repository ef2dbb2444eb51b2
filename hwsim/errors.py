"""The one error type of hwsim: what went wrong, what was got, what was expected, what to do next."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

EXIT_DONE = 0
EXIT_INTERNAL = 1
EXIT_USER = 2
EXIT_CHECK = 3
EXIT_INTERRUPTED = 130


class HwsimError(Exception):
    """The user's input, or a missing tool, stops the work (exit code 2).

    Args:
        what: one clause that names the thing at fault ("recipe int5-g128").
        got: what was found there.
        expected: what would have been accepted.
        next: what to do about it, as a command or an edit.
    """

    exit_code = EXIT_USER

    def __init__(self, what: str, *, got: object = None, expected: object = None, next: str | None = None) -> None:
        self.what = what
        self.got = None if got is None else str(got)
        self.expected = None if expected is None else str(expected)
        self.next = next
        super().__init__(self._text())

    def _text(self) -> str:
        rows = [self.what]
        for label, text in (("got", self.got), ("expected", self.expected), ("next", self.next)):
            if text is not None:
                rows.append(f"  {label}: {text}")
        return "\n".join(rows)

    def as_dict(self) -> dict[str, str | None]:
        """The four parts under their own names, for `--json`."""
        return {"what": self.what, "got": self.got, "expected": self.expected, "next": self.next}


class CheckFailed(HwsimError):
    """A check did not hold (exit code 3): the input was fine, the result is not."""

    exit_code = EXIT_CHECK


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that `name` was probably meant to be, or None."""
    matches = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def unknown(kind: str, name: str, known: Iterable[str], *, next: str | None = None) -> HwsimError:
    """The error for a name that is not among the known ones, with the probable one suggested."""
    names = sorted(known)
    meant = nearest(name, names)
    hint = f"did you mean {meant!r}?" if meant else next
    return HwsimError(f"unknown {kind}", got=repr(name), expected=", ".join(names) or "(none exist)", next=hint)
