"""Simulators built once and kept, and the schedules played on them."""

from __future__ import annotations

import contextlib
import fcntl
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.faults import holds_faults
from hwsim.rtl_flow.playbench import BENCH, PLAYER, player
from hwsim.rtl_flow.runtime import keep, link_kept, runtime_folder
from hwsim.rtl_flow.simulators import DEFAULT, simulator_kind
from hwsim.rtl_flow.transcript import Job, Record, read_records, write_jobs

_LOG_LINES = 12


@dataclass(frozen=True)
class Played:
    """Records, round by round and job by job; the cycles simulated, and the seconds that took."""

    records: list[list[Record]]
    cycles: int
    wall_s: float


class Simulator:
    """A simulator's build of parts side by side.

    The build is kept in the user's cache folder by the content of the design, the tools' versions and the flags.

    Args:
        parts: components with streams `i` and `o`, by name.
        edit: what becomes of their Verilog before it is built, such as planted faults; None leaves it as it is.
        waves: whether runs can leave a VCD file; of Verilator alone.
        simulator: the name of the simulator, "verilator" or "icarus".

    Raises:
        HwsimError: no such simulator, a tool is missing, or the build failed.
    """

    def __init__(
        self,
        parts: Mapping[str, Any],
        edit: Callable[[str], str] | None = None,
        *,
        waves: bool = False,
        simulator: str = DEFAULT,
    ) -> None:
        self.waves, self.simulator, self.kind = waves, simulator, simulator_kind(simulator)
        if waves and simulator != DEFAULT:
            raise HwsimError("no VCD from this simulator", got=simulator, expected=DEFAULT)
        from hwsim.gateware.bench import Bench
        from hwsim.gateware.verilog import rtlil

        bench = Bench(parts)
        self.widths = {name: (_bits(part.i.payload), _bits(part.o.payload)) for name, part in parts.items()}
        text = None if edit is None else edit(_verilog(bench))
        played = player(self.widths, faulty=text is not None and holds_faults(text, BENCH))
        flags = [*self.kind.flags, *(["waves"] if waves else [])]
        source = rtlil(bench, BENCH) if text is None else text
        identity = [source, played, tools.versions(self.kind.needs), flags, self.kind.control]
        self.folder = files.cache_folder("rtl") / f"{BENCH}-{files.content_hash(identity)[:24]}"
        with _locked(self.folder):
            self.was_cached = (self.folder / "done").is_file()
            if not self.was_cached:
                self._build(f"{text or _verilog(bench)}\n{played}")

    def play(self, rounds: list[list[Job]], vcd: Path | None = None) -> Played:
        """Play rounds of jobs, each after a reset; the jobs of a round are on different parts.

        Args:
            vcd: where the waves go, of a build that has them.

        Raises:
            HwsimError: the simulator crashed.
        """
        with tempfile.TemporaryDirectory(prefix="hwsim-rtl-") as name, tools.environment():
            folder = Path(name)
            write_jobs(folder, rounds, {part: width for part, (width, _) in self.widths.items()})
            self._run(folder)
            if not (folder / "wall_s").is_file():
                raise HwsimError("the RTL simulation crashed", got=_tail(folder / "log"), expected="a record")
            if vcd is not None:
                files.write_bytes(vcd, (folder / "dump.vcd").read_bytes())
            cycles, wall_s = (float((folder / file).read_text()) for file in ("summary", "wall_s"))
            return Played(read_records(folder, rounds), int(cycles), wall_s)

    def _build(self, text: str) -> None:
        from cocotb_tools.runner import get_runner

        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        source, control = self.folder / f"{BENCH}.v", self.folder / "public.vlt"
        source.write_text(text)
        if self.kind.control:
            control.write_text(self.kind.control)
        kept = runtime_folder(self.kind.needs, [*self.kind.flags, f"waves {self.waves}"])
        with tools.environment():
            linked = link_kept(kept) if self.simulator == DEFAULT else []
            try:
                get_runner(self.simulator).build(
                    sources=[*([control] if self.kind.control else []), source],
                    hdl_toplevel=PLAYER,
                    build_dir=self.folder,
                    build_args=[*self.kind.flags, *linked],
                    waves=self.waves,
                    timescale=("1ns", "1ps"),
                    log_file=self.folder / "build.log",
                )
            except (SystemExit, RuntimeError, OSError) as error:
                log = _tail(self.folder / "build.log")
                raise HwsimError(
                    f"{self.kind.name} could not build the RTL", got=log or error, expected="a simulator"
                ) from error
        if self.simulator == DEFAULT and not linked:
            keep(kept, self.folder)
        self._keep_only("done", self.kind.built, source.name, control.name, "build.log")

    def _keep_only(self, done: str, *names: str) -> None:
        """Throw away what the compiler left (some 80 MB), and only then call the build done."""
        for path in self.folder.iterdir():
            if path.name not in names:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        (self.folder / done).touch()

    def _run(self, folder: Path) -> None:
        from cocotb_tools.runner import get_runner

        with contextlib.suppress(SystemExit):  # pytest's way out; the record says what happened
            get_runner(self.simulator).test(
                test_module="hwsim.rtl_flow.player",
                hdl_toplevel=PLAYER,
                hdl_toplevel_lang="verilog",
                build_dir=self.folder,
                test_dir=folder,
                waves=self.waves,
                results_xml=str(folder / "results.xml"),
                # By default every module that is imported has its assertions rewritten, which takes seconds.
                extra_env={"COCOTB_REWRITE_ASSERTION_FILES": ""},
                log_file=folder / "log",
            )


def _bits(payload: Any) -> int:
    """Width of a payload, which is a signal or has fields."""
    shape = payload.shape()
    return int(shape.size if hasattr(shape, "size") else shape.width)


def _verilog(bench: Any) -> str:
    from hwsim.gateware.verilog import verilog

    with tools.environment():
        return verilog(bench, BENCH)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One process at a time works on a folder of the cache."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _tail(path: Path) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-_LOG_LINES:]) if path.is_file() else ""
