"""Cell libraries: what a liberty file says of its cells.

Liberty is a text of groups `kind (arguments) { ... }`, attributes `name : value ;` and lists `name (values) ;` (Liberty
User Guide, IEEE-ISTO, 2017.06, chapter 1). Everything is kept as text; what hwsim reads has a name here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from hwsim import catalog
from hwsim.errors import HwsimError
from hwsim.rtl_flow.boolean import names_in, truth_table
from hwsim.rtl_flow.described import KIND, load_described

_TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|\\\n|\s+|("(?:[^"\\]|\\.)*"|[(){};:,]|[^\s(){};:,"]+)', re.DOTALL)
_OPEN_LIBRARIES = Path("/usr/share/qflow/tech")
"""Where Debian's packages qflow-tech-osu018, -osu035 and -osu050 put theirs."""

_DESCRIPTION = ".toml"


@dataclass
class Group:
    """A group of a liberty file: attributes and lists by name, the last of each, and the groups inside, in order."""

    kind: str
    arguments: list[str]
    values: dict[str, list[str]] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)

    def of_kind(self, kind: str) -> Iterator[Group]:
        """The groups of a kind directly inside."""
        return (group for group in self.groups if group.kind == kind)

    def text(self, name: str) -> str | None:
        """An attribute, without its quotes."""
        found = self.values.get(name)
        return found[0] if found else None

    def number(self, name: str) -> float | None:
        """An attribute that is a number; None where it is missing or is none."""
        try:
            return float(self.text(name) or "")
        except ValueError:
            return None


def parse(text: str) -> Group:
    """The library group of a liberty text.

    Raises:
        HwsimError: it is none.
    """
    tokens = [match[1] for match in _TOKEN.finditer(text) if match[1]]
    if not tokens or tokens[0] != "library":
        raise HwsimError(
            "not a liberty file", got=f"{text[:30]!r}", expected="a text that begins with library (NAME) {"
        )
    root = Group("", [])
    stack, at = [root], 0
    while at < len(tokens):
        at = _statement(tokens, at, stack)
    if len(stack) > 1:
        raise HwsimError("a liberty file that is cut short", got=f"{stack[-1].kind} without its end", expected="}")
    return root.groups[0]


def _statement(tokens: list[str], at: int, stack: list[Group]) -> int:
    """Take in one statement; the place behind it."""
    name, after = tokens[at], tokens[at + 1 : at + 2]
    if name == "}" and len(stack) > 1:
        stack.pop()
    elif after == [":"]:
        stack[-1].values[name] = [_unquoted(word) for word in tokens[at + 2 : at + 3]]
        return at + 3
    elif after == ["("]:
        end = tokens.index(")", at) if ")" in tokens[at:] else len(tokens)
        values = [_unquoted(word) for word in tokens[at + 2 : end] if word != ","]
        if tokens[end + 1 : end + 2] == ["{"]:
            group = Group(name, values)
            stack[-1].groups.append(group)
            stack.append(group)
            return end + 2
        stack[-1].values[name] = values
        return end + 1
    return at + 1


def _unquoted(word: str) -> str:
    return word[1:-1] if word.startswith('"') else word


@dataclass(frozen=True)
class Cell:
    """A standard cell.

    Args:
        name: of the cell.
        area_um2: its area.
        inputs: its input pins.
        functions: of its outputs, by pin, as the file has them; None where it says none.
        is_register: whether it keeps state.
    """

    name: str
    area_um2: float
    inputs: tuple[str, ...]
    functions: dict[str, str | None]
    is_register: bool

    def is_nand2(self) -> bool:
        """Whether it is a NAND of two inputs and nothing else."""
        if self.is_register or len(self.inputs) != 2 or len(self.functions) != 1:
            return False
        (function,) = self.functions.values()
        if function is None or not names_in(function) <= set(self.inputs):
            return False
        return truth_table(function, self.inputs) == [True, True, True, False]


@dataclass(frozen=True)
class Library:
    """A cell library.

    Args:
        name: that its file gives.
        path: of the file, or of the description.
        text: the file, or what the description is as a liberty file.
        time_unit: as the file says it, such as "1ns".
        cells: by name.
    """

    name: str
    path: Path
    text: str = field(repr=False)
    time_unit: str
    cells: dict[str, Cell]

    @cached_property
    def sha256(self) -> str:
        """Hash of the text, hex."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def is_described(self) -> bool:
        """Whether it is made of areas and functions alone: its delays say nothing of time."""
        return self.path.suffix == _DESCRIPTION

    @cached_property
    def nand2_um2(self) -> float:
        """Area of the smallest NAND of two inputs: the unit of gate equivalents.

        Raises:
            HwsimError: the library has none.
        """
        areas = [cell.area_um2 for cell in self.cells.values() if cell.is_nand2()]
        if not areas:
            raise HwsimError(f"no NAND gate in cell library {self.name}", got=f"{len(self.cells)} cells",
                             expected="one with function !(A B), the unit of gate equivalents")  # fmt: skip
        return min(areas)


def find_library(name: str) -> Path:
    """A cell library by its path, or by the name of an open one that is described or installed, such as osu018.

    Raises:
        HwsimError: there is none.
    """
    path = Path(name)
    if name in catalog.names(KIND):
        return catalog.locate(KIND, name)
    if path.suffix == ".lib" or path.is_file():
        if path.is_file():
            return path
        raise HwsimError("no such liberty file", got=name, expected="a file", next="give the path of a .lib file")
    found = sorted((_OPEN_LIBRARIES / name).glob("*_stdcells.lib"))
    if found:
        return found[0]
    installed = sorted(folder.name for folder in _OPEN_LIBRARIES.glob("*") if any(folder.glob("*_stdcells.lib")))
    known = ", ".join([*installed, *catalog.names(KIND)])
    raise HwsimError(
        "no such cell library",
        got=name,
        expected=f"a .lib file, or one of {known}",
        next="apt-get install -y qflow-tech-osu018 qflow-tech-osu035",
    )


def read_library(path: Path) -> Library:
    """The library of a liberty file, or of a description of cells.

    Raises:
        HwsimError: the file cannot be read, is no liberty file, has no cells, or cells without an area.
    """
    try:
        text = load_described(path).liberty() if path.suffix == _DESCRIPTION else path.read_bytes().decode()
        group = parse(text)
    except (OSError, UnicodeDecodeError) as error:
        raise HwsimError(
            f"cannot read cell library {path}", got=error, expected="a liberty file, not packed"
        ) from error
    cells = {cell.arguments[0]: _cell(cell, path) for cell in group.of_kind("cell") if cell.arguments}
    if not cells:
        raise HwsimError(f"no cells in {path}", got="a library without cells", expected="cell (NAME) { ... }")
    name, unit = (group.arguments or [path.stem])[0], group.text("time_unit") or "1ns"
    return Library(name, path, text, unit, cells)


def _cell(group: Group, path: Path) -> Cell:
    name, area = group.arguments[0], group.number("area")
    if area is None:
        raise HwsimError(
            f"cell {name} of {path} has no area",
            got=group.text("area") or "none",
            expected="area : SQUARE_MICROMETRES; in each cell: areas are what synthesis adds up",
            next="use a library with areas",
        )
    pins = list(group.of_kind("pin"))
    outputs = {pin.arguments[0]: pin.text("function") for pin in pins if pin.text("direction") == "output"}
    inputs = tuple(pin.arguments[0] for pin in pins if pin.text("direction") == "input")
    is_register = any(inner.kind in ("ff", "latch", "ff_bank", "latch_bank") for inner in group.groups)
    return Cell(name, area, inputs, outputs, is_register)
