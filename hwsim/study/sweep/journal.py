"""Rows as they come: an SQLite file that one process writes, so that nothing finished is lost with the rest."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.errors import HwsimError

SCHEMA = 1


class Journal:
    """Finished points by key: a row, or why there is none.

    Args:
        path: made where it is not there; in write-ahead mode, so that a lost machine loses at most the last point.

    Raises:
        HwsimError: it cannot be opened or written, or is another kind of file or schema.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
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
        found: int = self._file.execute("PRAGMA user_version").fetchone()[0]
        if found not in (0, SCHEMA):
            files.check_schema(found, SCHEMA, self.path, "journal")
        self._file.execute(f"PRAGMA user_version={SCHEMA}")
        self._file.execute("CREATE TABLE IF NOT EXISTS points (key TEXT PRIMARY KEY, outcome TEXT NOT NULL)")
        self._file.commit()

    def finished(self) -> dict[str, dict[str, Any]]:
        """Outcomes by key: {"row": ...} or {"refused": ...}."""
        return {key: json.loads(text) for key, text in self._file.execute("SELECT key, outcome FROM points")}

    def keep(self, key: str, outcome: dict[str, Any]) -> None:
        """Keep a point's outcome.

        Raises:
            HwsimError: it cannot be written (a full disk).
        """
        try:
            text = json.dumps(outcome, allow_nan=False)  # columns stay in order
            self._file.execute("INSERT OR REPLACE INTO points VALUES (?, ?)", (key, text))
            self._file.commit()
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
