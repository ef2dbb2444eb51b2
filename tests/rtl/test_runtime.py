"""Verilator's runtime is compiled once, and linked into every further build."""

import os

import pytest

from hwsim import files
from hwsim.pe import get_pe
from hwsim.rtl_flow import runtime
from hwsim.rtl_flow.simulate import Simulator
from hwsim.rtl_flow.simulators import SIMULATORS


def objects(folder, text):
    folder.mkdir()
    for name in ("verilated.o", "verilated_vpi.o", "Vtop__ALL.o", "verilated.d"):
        (folder / name).write_text(text)
    return folder


def test_objects_of_the_runtime_are_kept_and_those_of_the_first(tmp_path):
    kept = tmp_path / "kept"
    for name in ("first", "second"):
        runtime.keep(kept, objects(tmp_path / name, name))
    assert {path.name: path.read_text() for path in kept.iterdir()} == dict.fromkeys(
        ("verilated.o", "verilated_vpi.o"), "first"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "kept", "second"]


def test_only_a_kept_runtime_is_linked(tmp_path, monkeypatch):
    monkeypatch.setenv("MAKEFLAGS", "A=b")
    assert runtime.link_kept(tmp_path) == [] and os.environ["MAKEFLAGS"] == "A=b"
    kept = objects(tmp_path / "kept", "")
    assert runtime.link_kept(kept) == ["-LDFLAGS", f"{kept / 'verilated.o'} {kept / 'verilated_vpi.o'}"]
    assert os.environ["MAKEFLAGS"].startswith("A=b VM_GLOBAL_FAST= ")


def test_other_flags_have_another_runtime():
    assert runtime.runtime_folder((), ["-O3"]) != runtime.runtime_folder((), ["-O0"])


@pytest.mark.rtl
def test_the_second_build_compiles_no_runtime(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "cache_folder", lambda name: tmp_path)
    logs, part = [], get_pe("pot").variants()["pot3"]
    for comment in ("// one\n", "// two\n"):
        built = Simulator({"pot": part.component()}, lambda text, comment=comment: comment + text)
        assert not built.was_cached
        logs.append((built.folder / "build.log").read_text())
    assert ["-o verilated.o" in log for log in logs] == [True, False]
    assert runtime.runtime_folder(SIMULATORS["verilator"].needs, [*built.kind.flags, "waves False"]).is_dir()
