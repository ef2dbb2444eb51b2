"""`hwsim rtl emit` and `check`: Verilog files, and whether they are what their source gives."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hwsim.cli.output import note, print_json, table
from hwsim.cli.rtl.common import Elements, Json, app, known, parameters, say_if_cold
from hwsim.errors import EXIT_CHECK, EXIT_DONE, HwsimError

if TYPE_CHECKING:
    from hwsim.pe import PE


@app.command()
def emit(
    elements: Elements = None,
    out: Annotated[Path, typer.Option(help="Folder to write to.")] = Path("hwsim-out") / "rtl",
    name: Annotated[str, typer.Option(help="With --set: name of the array.")] = "custom",
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="An array of your own: a parameter of the PE's first variant."),
    ] = None,
    json: Json = False,
) -> None:
    """Write the Verilog of every variant, or of one array of your own."""
    from hwsim import rtl_flow

    wanted = known(elements)
    if not name.isidentifier():
        raise HwsimError("name of the array", got=repr(name), expected="letters, digits and underscores")
    custom = _custom(elements or [], settings) if settings else None
    say_if_cold()
    emitted = rtl_flow.emit_all(wanted) if custom is None else [rtl_flow.emit(custom, name)]
    paths = rtl_flow.write(emitted, out)
    if json:
        keys = ("pe", "variant", "module")
        pairs = zip(emitted, paths, strict=True)
        rows = [{key: getattr(one, key) for key in keys} | {"file": str(path)} for one, path in pairs]
        print_json({"emitted": rows})
    else:
        table("Verilog", ["module", "file"], [[e.module, p] for e, p in zip(emitted, paths, strict=True)])


@app.command()
def check(
    regenerate: Annotated[bool, typer.Option(help="Emit again and compare byte by byte; needs the RTL tools.")] = False,
    folder: Annotated[Path | None, typer.Option("--rtl", metavar="DIR", help="Instead of the shipped rtl/.")] = None,
    json: Json = False,
) -> int:
    """Check that the Verilog and the proofs are of the source as it is; exit code 3 where one is stale."""
    from hwsim import rtl_flow
    from hwsim.pe import pe_names, proof

    if regenerate:
        say_if_cold()
    stale = rtl_flow.stale_files(folder, regenerate=regenerate)
    unproven = [name for name in pe_names() if proof(name) is None]
    if json:
        rows = [{"file": str(one.path), "reason": one.reason} for one in stale]
        print_json({"fresh": not stale and not unproven, "stale": rows, "unproven": unproven})
    elif not stale and not unproven:
        print("fresh: every file under rtl/ is what its source gives, and every proof is of this source")
    for one in stale:
        note(f"stale: {one.path}: {one.reason}; next: hwsim rtl emit --out rtl")
    for name in unproven:
        again = f"hwsim rtl test {name} --seeds 200 --record rtl/verification.toml"
        note(f"unproven: {name}: no record of this source; next: {again}")
    return EXIT_CHECK if stale or unproven else EXIT_DONE


def _custom(elements: list[str], settings: list[str]) -> PE:
    from hwsim.pe import get_pe

    if len(elements) != 1:
        raise HwsimError("--set needs exactly one PE", got=len(elements), next="hwsim rtl emit mac --set rows=8")
    base = next(iter(get_pe(elements[0]).variants().values()))
    return dataclasses.replace(base, **parameters(type(base), settings))
