"""`hwsim rtl`: the processing elements as circuits, and whether they are what the models say."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.errors import EXIT_CHECK, EXIT_DONE, HwsimError

if TYPE_CHECKING:
    from hwsim.pe import PE
    from hwsim.rtl_flow import Verdict

app = typer.Typer(
    help="Processing elements as circuits: Verilog, and proofs that it equals the models.", no_args_is_help=True
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Elements = Annotated[list[str] | None, typer.Argument(metavar="[PE]...", help="PEs; all of them by default.")]


@app.command("list")
def list_elements(json: Json = False) -> None:
    """List the PEs: variants, timing, and how bits and cycles are proven."""
    from hwsim.pe import pe_names

    rows = [_element(name) for name in pe_names()]
    if json:
        print_json({"elements": rows})
        return
    columns = ["PE", "variant", "rows x lanes", "weights", "latency", "interval", "proof"]
    cells = [
        [row["name"], v["name"], f"{v['rows']} x {v['lanes']}", v["weight_format"], v["latency"], v["interval"], state]
        for row in rows
        for state in [row["state"]]
        for v in row["variants"]
    ]
    table("Processing elements", columns, cells)


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

    wanted = _known(elements)
    if not name.isidentifier():
        raise HwsimError("name of the array", got=repr(name), expected="letters, digits and underscores")
    custom = _custom(elements or [], settings) if settings else None
    _say_if_cold()
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
        _say_if_cold()
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


@app.command("test")
def compare(
    elements: Elements = None,
    seeds: Annotated[int, typer.Option(min=1, help="Random stimuli and schedules for each variant.")] = 10,
    record: Annotated[Path | None, typer.Option(metavar="FILE", help="Record the outcome, for rtl/.")] = None,
    json: Json = False,
) -> int:
    """Simulate every variant in Verilator and compare every result and every transfer with the models."""
    from hwsim import rtl_flow
    from hwsim.pe import pe_names

    wanted = _known(elements) or pe_names()
    _say_if_cold()
    verdicts: list[Verdict] = []
    with progress("Simulating") as update:
        for name in wanted:
            update(len(verdicts), len(wanted))
            verdicts.append(rtl_flow.verify(name, seeds))
    failed = [verdict for verdict in verdicts if verdict.faults]
    if json:
        print_json({"verdicts": [dataclasses.asdict(verdict) for verdict in verdicts], "holds": not failed})
    else:
        columns = ["PE", "variants", "seeds", "products", "transfers", "sums", "stalled", "cycles/s", "verdict"]
        table("RTL against the models", columns, [_verdict_cells(verdict) for verdict in verdicts])
    for verdict in failed:
        for fault in verdict.faults[:10]:
            note(f"{verdict.pe}: {fault}")
    if record is not None and not failed:
        rtl_flow.write_record(verdicts, record)
    return EXIT_CHECK if failed else EXIT_DONE


def _element(name: str) -> dict[str, Any]:
    from hwsim.pe import get_pe, proof
    from hwsim.pe.proof import record

    element, proven, found = get_pe(name), proof(name), record(name)
    return {
        "name": name,
        "title": element.title,
        "formats": element.supported,
        "state": "proven" if proven else "stale" if found else "unproven",
        "proof": proven,
        "record": found,
        "variants": [_variant(variant, pe) for variant, pe in element.variants().items()],
    }


def _variant(name: str, pe: PE) -> dict[str, Any]:
    fixed = not pe.depends_on
    return {
        "name": name,
        **pe.parameters(),
        "depends_on": sorted(pe.depends_on),
        "interval": "1" if fixed else "1 and more",
        "latency": str(1 + pe.drain) if fixed else f"interval + {pe.drain}",
    }


def _known(elements: list[str] | None) -> list[str] | None:
    from hwsim.pe import get_pe

    for name in elements or []:
        get_pe(name)  # a misspelt one is an error before any work
    return elements or None


def _custom(elements: list[str], settings: list[str]) -> PE:
    from hwsim.pe import get_pe

    if len(elements) != 1:
        raise HwsimError("--set needs exactly one PE", got=len(elements), next="hwsim rtl emit mac --set rows=8")
    base = next(iter(get_pe(elements[0]).variants().values()))
    known = [field.name for field in dataclasses.fields(base)]
    return dataclasses.replace(base, **dict(_setting(text, known) for text in settings))


def _setting(text: str, known: list[str]) -> tuple[str, Any]:
    from hwsim.errors import unknown

    key, separator, value = text.partition("=")
    if not separator:
        raise HwsimError("a --set without a value", got=text, expected="KEY=VALUE", next="--set rows=8")
    if key not in known:
        raise unknown("PE parameter", key, known)
    if key.endswith("_format"):
        return key, value
    words = {"true": True, "false": False, "none": None}
    if value.lower() in words:
        return key, words[value.lower()]
    return key, int(value) if value.removeprefix("-").isdecimal() else value


def _verdict_cells(verdict: Verdict) -> list[object]:
    return [
        verdict.pe,
        len(verdict.variants),
        verdict.seeds,
        sum(verdict.products.values()),
        verdict.transfers,
        verdict.sums,
        verdict.stalled_results + verdict.stalled_rows,
        f"{verdict.cycles / verdict.wall_s:.3g}",
        "differs" if verdict.faults else "equal",
    ]


def _say_if_cold() -> None:
    from hwsim.rtl_flow import tools

    if not tools.missing(("yosys",)) and tools.yosys_is_cold():
        note("Yosys compiles itself on its first run; this takes a minute or two, once")
