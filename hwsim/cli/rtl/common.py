"""What the commands of `hwsim rtl` share: the group itself, PEs by name, parameters of an array."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note
from hwsim.errors import HwsimError, unknown

if TYPE_CHECKING:
    from hwsim.pe import PE

app = typer.Typer(
    help="Processing elements as circuits: Verilog, and proofs that it equals the models.", no_args_is_help=True
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Target = Annotated[
    str,
    typer.Option(
        metavar="TARGET",
        help="xcup, ecp5, a cell library that is installed (osu018) or described (sky130_fd_sc_hd), or a .lib file.",
    ),
]
Settings = Annotated[
    list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="A parameter of the variant to change.")
]
Elements = Annotated[list[str] | None, typer.Argument(metavar="[PE]...", help="PEs; all of them by default.")]
FAULTS_SHOWN = 10


def known(elements: list[str] | None) -> list[str] | None:
    """The PEs named, or None for all; a misspelt one is an error before any work."""
    from hwsim.pe import get_pe

    for name in elements or []:
        get_pe(name)
    return elements or None


def parameters(element: type[PE], settings: list[str] | None) -> dict[str, Any]:
    """What `--set KEY=VALUE` says of an array's parameters.

    Raises:
        HwsimError: a setting without a value, or of nothing that the PE has.
    """
    names = [field.name for field in dataclasses.fields(element)]
    return dict(_setting(text, names) for text in settings or [])


def _setting(text: str, names: list[str]) -> tuple[str, Any]:
    key, separator, value = text.partition("=")
    if not separator:
        raise HwsimError("a --set without a value", got=text, expected="KEY=VALUE", next="--set rows=8")
    if key not in names:
        raise unknown("PE parameter", key, names)
    if key.endswith("_format"):
        return key, value
    words = {"true": True, "false": False, "none": None}
    if value.lower() in words:
        return key, words[value.lower()]
    return key, _number(value)


def _number(text: str) -> int | float | str:
    """An integer or a decimal fraction, else the text as it is."""
    digits = text.removeprefix("-")
    if digits.isdecimal():
        return int(text)
    return float(text) if digits.count(".") == 1 and digits.replace(".", "").isdecimal() else text


def say_if_cold() -> None:
    """Say that the first run of Yosys takes long, where this is one."""
    from hwsim.rtl_flow import tools

    if not tools.missing(("yosys",)) and tools.yosys_is_cold():
        note("Yosys compiles itself on its first run; this takes a minute or two, once")
