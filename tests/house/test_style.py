"""Style and types, as `make lint` has them. The layers are in test_layers.py."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("command", ["ruff check", "ruff format --diff", "mypy"])
def test_it_is_clean(root, command):
    words = [sys.executable, "-m", *command.split()]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"make lint\n{done.stdout}{done.stderr}"
