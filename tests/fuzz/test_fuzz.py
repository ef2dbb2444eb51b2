"""Damaged files of every kind: read, or refused in words; never a traceback, a hang or unbounded memory."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

KINDS = ("safetensors", "gguf", "toml", "trace", "run")
QUICK, FULL = 20, 1000
WORKER = Path(__file__).parent / "worker.py"


def damage(folder: Path, count: int, kinds: tuple[str, ...]) -> dict[str, dict[str, int]]:
    """How many cases of each kind were read and refused; the first cases of each kind.

    Raises:
        AssertionError: a case was neither, or the process died.
    """
    words = [sys.executable, str(WORKER), str(folder), "0", str(count), *kinds]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120 + count, env=environment)
    assert done.returncode == 0, f"died in case {done.stderr[-2000:]}"
    report = json.loads(done.stdout)
    assert not report["failures"], "\n".join(f"{f['kind']} {f['number']} {f['what']}" for f in report["failures"][:5])
    return report["outcomes"]


def test_a_hundred_damaged_files(tmp_path):
    outcomes = damage(tmp_path, QUICK, KINDS)
    assert {kind: sum(ends.values()) for kind, ends in outcomes.items()} == dict.fromkeys(KINDS, QUICK)
    assert all(ends["refused"] > QUICK / 4 for ends in outcomes.values()), outcomes


@pytest.mark.full
@pytest.mark.parametrize("kind", KINDS)
def test_a_thousand_damaged_files(tmp_path, kind):
    ends = damage(tmp_path, FULL, (kind,))[kind]
    assert sum(ends.values()) == FULL
    assert ends["refused"] > FULL / 4, ends


PLANTED = """
import random, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
import kinds, worker
worker.SECONDS = 1
seed = Path(sys.argv[2]); seed.write_text("a = 1")
worker.limit()
def forever(path):
    while True: pass
for fault in (lambda path: 1 // 0, lambda path: bytearray(1 << 40), forever, lambda path: None):
    print(worker.case(kinds.Kind([seed], fault), "planted", 0, seed.parent / "damaged").splitlines()[-1])
"""


def test_a_traceback_a_hang_and_too_much_memory_are_found(tmp_path):
    words = [sys.executable, "-c", PLANTED, str(WORKER.parent), str(tmp_path / "seed.toml")]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=120)
    kinds = ["ZeroDivisionError", "MemoryError", "worker.TooLong", "read"]
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == kinds
