"""`hwsim rtl arrays`: what is recorded is not synthesized again, and only FPGAs are asked."""

from __future__ import annotations

import json
import shutil

import pytest

from hwsim import catalog, synthesis
from hwsim.cli.app import _run

pytestmark = pytest.mark.rtl


@pytest.fixture
def small(tmp_path):
    """An accelerator with one kind of array, and a copy of the records."""
    text = catalog.locate("accelerators", "u280-stream").read_text()
    kept = [part for part in text.split("\n\n") if not part.startswith("[elements.") or "[elements.int8]" in part]
    (tmp_path / "small.toml").write_text("\n\n".join(kept))
    (tmp_path / "mac").mkdir()
    shutil.copy(catalog.data_root() / "rtl" / "mac" / synthesis.ARRAYS, tmp_path / "mac")
    return tmp_path


def test_a_recorded_array_is_read_again(small, capsys):
    before = (small / "mac" / synthesis.ARRAYS).read_bytes()
    assert _run(["rtl", "arrays", str(small / "small.toml"), "--record", str(small), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["arrays"]
    assert (found["pe"], found["format"], found["label"]) == ("mac", "int8", "2 x 32, int8 x int8, 86 x 128")
    assert found["parts"]["whole"]["dsp"] == 2 * 32 + 2
    assert (small / "mac" / synthesis.ARRAYS).read_bytes() == before


def test_a_cell_library_is_no_fpga(small, capsys):
    words = ["rtl", "arrays", str(small / "small.toml"), "--record", str(small), "--target", "osu018"]
    assert _run([*words, "--json"]) == 2
    assert "unknown FPGA" in json.loads(capsys.readouterr().out)["error"]["what"]
