"""Verilator's runtime, compiled once: the same for every design, and most of what a small build takes.

The first build of some tools and flags compiles it as Verilator's makefile has it, and its objects are kept; the
makefile of a later one is told that there is no runtime to compile, and the linker where the objects are.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from hwsim import files
from hwsim.rtl_flow import tools

_OBJECTS = "verilated*.o"
_NOTHING_TO_COMPILE = "VM_GLOBAL_FAST= VM_GLOBAL_SLOW="  # of the runtime: variables of Verilator's makefiles


def runtime_folder(needs: tuple[str, ...], flags: list[str]) -> Path:
    """Where the objects of these tools and flags are kept, whether they are there or not."""
    return files.cache_folder("rtl") / f"runtime-{files.content_hash([tools.versions(needs), _compiler(), flags])[:24]}"


def link_kept(folder: Path) -> list[str]:
    """Have the next build in this environment use the kept objects. Returns what Verilator is told besides."""
    objects = sorted(str(path) for path in folder.glob(_OBJECTS))
    if not objects:
        return []
    os.environ["MAKEFLAGS"] = f"{os.environ.get('MAKEFLAGS', '')} {_NOTHING_TO_COMPILE}".strip()
    return ["-LDFLAGS", " ".join(objects)]


def keep(folder: Path, build: Path) -> None:
    """Keep the objects that a build compiled, all or none; where another process was first, its own stay."""
    partial = Path(tempfile.mkdtemp(prefix="runtime-", dir=folder.parent))
    for path in build.glob(_OBJECTS):
        shutil.copy(path, partial)
    try:
        partial.rename(folder)
    except OSError:  # it is there
        shutil.rmtree(partial)


@cache
def _compiler() -> str:
    """The version of the C++ compiler, whose objects fit together."""
    return subprocess.run(["c++", "--version"], capture_output=True, text=True, check=False).stdout
