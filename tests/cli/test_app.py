"""The program as it is started: streams that take no more or were never open, and the exit code that is left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HWSIM = f"{sys.executable} -m hwsim"
FULL = Path("/dev/full")


def started(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A line of shell, with `hwsim` in it, to its end."""
    line = command.replace("hwsim", HWSIM)
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")} | environment
    return subprocess.run(["bash", "-c", line], env=env, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize(("command", "code"), [("formats", 0), ("models --json", 0), ("simulate --json", 2)])
def test_a_reader_that_goes_away_is_no_fault(command: str, code: int, unbuffered: str) -> None:
    done = started(f"hwsim {command} | true; exit ${{PIPESTATUS[0]}}", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == code
    assert "Broken" not in done.stderr and "Traceback" not in done.stderr


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["formats", "formats --json", "simulate --json"])
def test_no_room_for_the_output_is_said(command: str, unbuffered: str) -> None:
    done = started(f"hwsim {command} > {FULL}", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 2
    assert "cannot write the output" in done.stderr and "Traceback" not in done.stderr


def test_a_closed_stream_loses_what_goes_there_and_no_more() -> None:
    assert started("hwsim formats >&-").returncode == 0
    done = started("hwsim simulate --json 2>&-")
    assert done.returncode == 2
    assert "nothing to simulate" in json.loads(done.stdout)["error"]["what"]


def test_a_terminal_without_unicode_gets_escapes() -> None:
    run = "simulate --network llama-3.2-1b --recipe int8 --set network.layers=1 --set network.name=µ"
    for more in ("", " --json"):
        done = started(f"hwsim {run}{more}", PYTHONIOENCODING="ascii")
        assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert json.loads(done.stdout)["network"] == "µ"


def test_a_name_that_is_no_text_is_an_error_like_any_other() -> None:
    done = started("hwsim simulate --network x --recipe int8 --accelerator $'\\xff/a.toml' --json")
    assert done.returncode == 2
    assert "no such accelerator file" in json.loads(done.stdout)["error"]["what"]
