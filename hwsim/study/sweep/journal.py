"""Rows as they come: an SQLite file that one process writes, so that nothing finished is lost with the rest."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from time import monotonic
from typing import Any, Self

from hwsim import files
from hwsim.errors import HwsimError

SCHEMA = 1
_SYNC_EVERY_S = 1.0


class Journal:
    """Finished points by key, a row or why there is none; and for searches the state after each generation.

    Every point is committed as it comes, so a killed process loses none. The disk is waited for once a second at most:
    a machine that loses power loses what came in the second before, and the file stays whole (write-ahead mode).

    Args:
        path: made where it is not there.

    Raises:
        HwsimError: it cannot be opened or written, or is another kind of file or schema.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._synced = monotonic()
        files.make_folder(path.parent)
        try:
            self._open()
        except sqlite3.Error as error:
            raise HwsimError(
                f"cannot use the journal {path}",
                got=str(error),
                expected="a file that `hwsim sweep` wrote, in a folder that can be written",
                next="pass another --out",
            ) from error

    def _open(self) -> None:
        self._file = sqlite3.connect(self.path)
        self._file.execute("PRAGMA journal_mode=WAL")
        self._file.execute("PRAGMA synchronous=NORMAL")
        self._file.execute("PRAGMA wal_autocheckpoint=0")  # by the clock instead
        found: int = self._file.execute("PRAGMA user_version").fetchone()[0]
        if found not in (0, SCHEMA):
            files.check_schema(found, SCHEMA, self.path, "journal")
        self._file.execute(f"PRAGMA user_version={SCHEMA}")
        self._file.execute("CREATE TABLE IF NOT EXISTS points (key TEXT PRIMARY KEY, outcome TEXT NOT NULL)")
        self._file.execute(
            "CREATE TABLE IF NOT EXISTS generations (search TEXT, number INTEGER, state TEXT NOT NULL, "
            "PRIMARY KEY (search, number))"
        )
        self._file.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def finished(self) -> dict[str, dict[str, Any]]:
        """Outcomes by key: {"row": ...} or {"refused": ...}; what failed, or lost its worker, is to do again."""
        found = self._file.execute("SELECT key, outcome FROM points")
        outcomes = {key: json.loads(text) for key, text in found}
        return {key: outcome for key, outcome in outcomes.items() if set(outcome) <= {"row", "refused"}}

    def keep(self, key: str, outcome: dict[str, Any]) -> None:
        """Keep a point's outcome.

        Raises:
            HwsimError: it cannot be written (a full disk).
        """
        self._write("INSERT OR REPLACE INTO points VALUES (?, ?)", key, json.dumps(outcome, allow_nan=False))

    def generation(self, search: str, number: int) -> dict[str, Any] | None:
        """The state of a search after so many generations before; None where it did not come so far."""
        asked = "SELECT state FROM generations WHERE search = ? AND number = ?"
        found = self._file.execute(asked, (search, number)).fetchone()
        state: dict[str, Any] | None = json.loads(found[0]) if found else None
        return state

    def keep_generation(self, search: str, number: int, state: dict[str, Any]) -> None:
        """Keep the state of a search after a generation.

        Raises:
            HwsimError: as `keep`.
        """
        self._write("INSERT OR REPLACE INTO generations VALUES (?, ?, ?)", search, number, json.dumps(state))

    def _write(self, statement: str, *values: str | int) -> None:
        try:
            self._file.execute(statement, values)
            self._file.commit()
            if monotonic() - self._synced > _SYNC_EVERY_S:
                self._file.execute("PRAGMA wal_checkpoint(PASSIVE)")
                self._synced = monotonic()
        except sqlite3.Error as error:
            raise HwsimError(
                f"cannot write the journal {self.path}",
                got=str(error),
                expected="room and permission to write",
                next="make room and run the same command again: finished rows are kept",
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._file.close()
