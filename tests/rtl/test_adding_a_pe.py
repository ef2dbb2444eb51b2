"""The worked example of docs/adding-a-pe.md: its three files, in a copy of hwsim, are a PE that verifies."""

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from hwsim import catalog

pytestmark = pytest.mark.rtl

PAGE = "docs/adding-a-pe.md"
FILE = re.compile(r'(?ms)^```python title="([a-z_]+\.py)"\n(.*?)^```')


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """The package with the page's PE in it, and nothing else changed."""
    root, copy = catalog.data_root(), tmp_path_factory.mktemp("checkout")
    shutil.copytree(root / "hwsim", copy / "hwsim", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", copy)
    (copy / "models").symlink_to(root / "models")
    folder = copy / "hwsim" / "pe" / "sign"
    folder.mkdir()
    files = dict(FILE.findall((root / PAGE).read_text(encoding="utf-8")))
    assert set(files) == {"__init__.py", "model.py", "rtl.py"}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return copy


def hwsim(checkout, *words):
    """Exit code and standard output of the copy's command."""
    code = "import sys; from hwsim.cli.app import main; main(sys.argv[1:])"
    environment = os.environ | {"PYTHONPATH": str(checkout), "PYTHONSAFEPATH": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=checkout, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


def test_the_pe_of_the_page_is_found_and_verifies(checkout):
    code, out, err = hwsim(checkout, "rtl", "test", "sign", "--seeds", "3", "--json")
    assert code == 0, err
    (verdict,) = json.loads(out)["verdicts"]
    assert verdict["pe"] == "sign" and verdict["faults"] == []
    assert {"two_rows", "lane"} <= set(verdict["variants"])
    assert verdict["products"]["lane"] == 2 * 255


def test_a_wrong_drain_is_found(checkout):
    model = checkout / "hwsim" / "pe" / "sign" / "model.py"
    text = model.read_text(encoding="utf-8")
    model.write_text(text.replace("return tree_stages(self.lanes) + ", "return 1 + tree_stages(self.lanes) + "))
    try:
        code, _, err = hwsim(checkout, "rtl", "test", "sign", "--seeds", "1")
    finally:
        model.write_text(text, encoding="utf-8")
    assert code == 3 and "take of the recurrence" in err
