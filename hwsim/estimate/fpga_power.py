"""Power of an FPGA board from what is on it: static + bytes/s x energy of a byte + clock x what the resources take.

    P = P_static + B e_byte + a f sum_i n_i e_i

n_i resources of kind i (LUT, flip-flop, DSP, block RAM, UltraRAM) take e_i joules in a cycle in which all of them
switch, from the typical constants of the technology; a is how much of that happens, and takes up the spread of e_i.
It is fitted to boards whose power was measured (`models/boards`), by least squares of P / P_measured - 1; those boards
are no validation of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from hwsim import catalog
from hwsim.catalog import Description, Quantity
from hwsim.errors import HwsimError
from hwsim.memory.description import Memory, load_memory
from hwsim.technology import NOTHING, BytesPerSecond, Hertz, Part, Range, Technology, Watts, load_part, total

Counts = Mapping[str, Range]
ENDS = ("low", "typical", "high")


class BoardFile(Description):
    """A file of `models/boards`: a published design on a board, its resources, traffic, and power."""

    part: str
    memory: str
    lut: int
    ff: int
    dsp: int
    bram36: int
    uram: int
    clock_hz: Hertz
    bytes_per_s: BytesPerSecond
    power_w: Watts


@dataclass(frozen=True)
class Load:
    """What draws power on a board: at idle, at its memory, and in its fabric if all of that switched."""

    static_w: Range
    memory_w: Range
    fabric_w: Range

    def power_w(self, activity: Range) -> Range:
        """The sum, with the fabric at an activity."""
        return self.static_w + self.memory_w + self.fabric_w * activity


def load_of(
    technology: Technology, part: Part, memory: Memory, counts: Counts, clock_hz: Range, bytes_per_s: Range
) -> Load:
    """The three parts of a board's power.

    Args:
        part: its idle power counts as none where nobody gave it; `hwsim.estimate.chip` says so.
        counts: resources by kind; a kind that is missing is none.
        bytes_per_s: read from memory; writes take about the same.
    """
    each = technology.fabric
    switched = total(counts.get(kind, NOTHING) * each[kind].energy_j.typical for kind in each)
    per_byte = Range.of(memory.energy_j_per_byte.read)
    idle = NOTHING if part.idle_power_w is None else Range.of(part.idle_power_w)
    return Load(idle, bytes_per_s * per_byte, switched * clock_hz)


@dataclass(frozen=True)
class Board:
    """A board of `models/boards` with the load that its design is."""

    file: BoardFile
    load: Load

    @property
    def measured(self) -> bool:
        """Whether its power was read on it; only such boards are fitted to."""
        return self.file.power_w.kind == "measured"


def load_board(name: str, technology: Technology) -> Board:
    """The board of this name or file path.

    Raises:
        HwsimError: there is none, a key or value is wrong, or its part has no idle power.
    """
    file = catalog.load("boards", name, BoardFile)
    counts = {kind: Range.point(getattr(file, kind)) for kind in technology.fabric}
    rates = (Range.of(file.clock_hz), Range.of(file.bytes_per_s))
    part = load_part(file.part)
    part.given("idle_power_w")  # a fit without it would put it all on the fabric
    return Board(file, load_of(technology, part, load_memory(file.memory), counts, *rates))


@dataclass(frozen=True)
class Activity:
    """How much of the fabric switches, fitted to boards.

    Args:
        boards: those that it was fitted to.
    """

    boards: tuple[Board, ...]

    @cached_property
    def quantity(self) -> Quantity:
        """The fitted factor; its ends put static and memory power at theirs."""
        low, value, high = sorted(_fitted(self.boards, end) for end in ENDS)
        names = ", ".join(f"{board.file.title} ({board.file.power_w.value:g} W)" for board in self.boards)
        return Quantity(
            value=value,
            low=low,
            high=high,
            unit="1",
            source="share of the fabric's resources that switch in a cycle, least squares over measured boards",
            kind="fitted",
            note=f"fitted to {names}, which therefore validate nothing; leave-one-out errors: {self._left_out_text()}",
        )

    def left_out(self) -> dict[str, float]:
        """For each board the relative error of its power when it is left out of the fit; empty for a single board."""
        found: dict[str, float] = {}
        for board in self.boards if len(self.boards) > 1 else ():
            rest = Activity(tuple(other for other in self.boards if other is not board))
            predicted = board.load.power_w(Range.point(rest.quantity.value)).typical
            found[board.file.name] = predicted / board.file.power_w.value - 1
        return found

    def _left_out_text(self) -> str:
        errors = ", ".join(f"{name} {error:+.0%}" for name, error in self.left_out().items())
        return errors or "none, one board only"


def _fitted(boards: Iterable[Board], end: str) -> float:
    """Least squares of a in (rest + a fabric) / power = 1, at low, typical or high loads; never below 0."""
    powers = [(board.load, board.file.power_w.value) for board in boards]
    pairs = [(load.fabric_w.typical / power, 1 - _rest(load, end) / power) for load, power in powers]
    least_squares: float = sum(x * y for x, y in pairs) / sum(x * x for x, _ in pairs)
    return max(0.0, least_squares)


def _rest(load: Load, end: str) -> float:
    static: float = getattr(load.static_w, end)
    memory: float = getattr(load.memory_w, end)
    return static + memory


@cache
def fitted_activity(technology: Technology) -> Activity:
    """The activity fitted to all boards whose power was measured.

    Raises:
        HwsimError: no board's was.
    """
    boards = tuple(board for name in catalog.names("boards") if (board := load_board(name, technology)).measured)
    if not boards:
        raise HwsimError(
            "no board to fit the activity of the fabric to",
            got=", ".join(catalog.names("boards")) or "none",
            expected='a file of models/boards whose power_w has kind = "measured"',
        )
    return Activity(boards)
