"""Simulators built once and kept, and the schedules played on them."""

from __future__ import annotations

import contextlib
import fcntl
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from hwsim import files
from hwsim.errors import HwsimError
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.simulators import DEFAULT, TOP, simulator_kind

_LOG_LINES = 12


@dataclass(frozen=True)
class Job:
    """What to play on one part of a bench.

    Args:
        part: its name.
        payloads: of the beats, as bits.
        gaps: cycles the source lets pass before each beat.
        stalls: cycles the sink lets pass before each result.
        limit: cycle after which the part counts as stuck.
        seed: of the noise on idle inputs.
        recheck: whether outputs are looked at twice a cycle, so that a combinational path from an input shows.
        fault: number of the planted fault that is on, the same for all jobs of a round; 0 for none.
    """

    part: str
    payloads: list[int]
    gaps: list[int]
    stalls: list[int]
    limit: int
    seed: int
    recheck: bool = False
    fault: int = 0

    def as_dict(self) -> dict[str, Any]:
        """For the player: payloads in hexadecimal."""
        return asdict(self) | {"payloads": [f"{payload:x}" for payload in self.payloads]}


@dataclass(frozen=True)
class Record:
    """What a part did: cycles of its transfers, results as bits, and broken stream rules in words."""

    put: list[int]
    take: list[int]
    results: list[int]
    faults: list[str]


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
        text = None if edit is None else edit(_verilog(bench))
        flags = [*self.kind.flags, *(["waves"] if waves else [])]
        source = rtlil(bench, TOP) if text is None else text
        identity = [source, tools.versions(self.kind.needs), flags, self.kind.control]
        self.folder = files.cache_folder("rtl") / f"{TOP}-{files.content_hash(identity)[:24]}"
        with _locked(self.folder):
            self.was_cached = (self.folder / "done").is_file()
            if not self.was_cached:
                self._build(text or _verilog(bench))

    def play(self, rounds: list[list[Job]], vcd: Path | None = None) -> Played:
        """Play rounds of jobs, each after a reset; the jobs of a round are on different parts.

        Args:
            vcd: where the waves go, of a build that has them.

        Raises:
            HwsimError: the simulator crashed.
        """
        with tempfile.TemporaryDirectory(prefix="hwsim-rtl-") as name, tools.environment():
            folder = Path(name)
            (folder / "jobs.json").write_text(json.dumps([[job.as_dict() for job in jobs] for jobs in rounds]))
            self._run(folder)
            if not (folder / "record.json").is_file():
                raise HwsimError("the RTL simulation crashed", got=_tail(folder / "log"), expected="a record")
            outcome = json.loads((folder / "record.json").read_text())
            if vcd is not None:
                files.write_bytes(vcd, (folder / "dump.vcd").read_bytes())
        records = [[_record(entry) for entry in entries] for entries in outcome["records"]]
        return Played(records, outcome["cycles"], outcome["wall_s"])

    def _build(self, text: str) -> None:
        from cocotb_tools.runner import get_runner

        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        source, control = self.folder / f"{TOP}.v", self.folder / "public.vlt"
        source.write_text(text)
        if self.kind.control:
            control.write_text(self.kind.control)
        with tools.environment():
            try:
                get_runner(self.simulator).build(
                    sources=[*([control] if self.kind.control else []), source],
                    hdl_toplevel=TOP,
                    build_dir=self.folder,
                    build_args=list(self.kind.flags),
                    waves=self.waves,
                    timescale=("1ns", "1ps"),
                    log_file=self.folder / "build.log",
                )
            except (SystemExit, RuntimeError, OSError) as error:
                log = _tail(self.folder / "build.log")
                raise HwsimError(
                    f"{self.kind.name} could not build the RTL", got=log or error, expected="a simulator"
                ) from error
        self._keep_only("done", self.kind.built, source.name, control.name, "build.log")

    def _keep_only(self, done: str, *names: str) -> None:
        """Throw away what the compiler left (some 80 MB), and only then call the build done."""
        for path in self.folder.iterdir():
            if path.name not in names:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        (self.folder / done).touch()

    def _run(self, folder: Path) -> None:
        from cocotb_tools.runner import get_runner

        from hwsim.rtl_flow import protocol

        with contextlib.suppress(SystemExit):  # pytest's way out; the record says what happened
            get_runner(self.simulator).test(
                test_module="hwsim.rtl_flow.player",
                hdl_toplevel=TOP,
                hdl_toplevel_lang="verilog",
                build_dir=self.folder,
                test_dir=folder,
                waves=self.waves,
                results_xml=str(folder / "results.xml"),
                extra_env={protocol.JOBS: str(folder / "jobs.json"), protocol.RECORD: str(folder / "record.json")},
                log_file=folder / "log",
            )


def _verilog(bench: Any) -> str:
    from hwsim.gateware.verilog import verilog

    with tools.environment():
        return verilog(bench, TOP)


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One process at a time works on a folder of the cache."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _record(entry: dict[str, Any]) -> Record:
    return Record(entry["put"], entry["take"], [int(text, 16) for text in entry["results"]], entry["faults"])


def _tail(path: Path) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-_LOG_LINES:]) if path.is_file() else ""
