"""`hwsim rtl energy`: joules of a PE array, from gates that switch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.cli.rtl.common import Elements, Json, app, known, say_if_cold
from hwsim.errors import EXIT_DONE, HwsimError

if TYPE_CHECKING:
    from hwsim.rtl_flow.switching import Cells, Switching
    from hwsim.rtl_flow.switching_cases import Activities

    Measured = tuple[str, str, Switching]

COLUMNS = ["PE", "variant", "activity", "MACs", "pJ/MAC", "PE alone", "zero delay", "glitches", "net", "internal",
           "clock", "leakage", "seconds"]  # fmt: skip


@app.command()
def energy(
    elements: Elements = None,
    variant: Annotated[
        str | None, typer.Option(metavar="NAME", help="One of the PE's variants; by default those that are recorded.")
    ] = None,
    library: Annotated[
        str, typer.Option(metavar="LIBRARY", help="An installed cell library (osu018, osu035), or a .lib file.")
    ] = "osu018",
    models: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Verilog of the cells; by default beside the library.")
    ] = None,
    trace: Annotated[
        Path | None, typer.Option(metavar="TRACE", help="Weights and activations that hwsim quantize wrote.")
    ] = None,
    recipe: Annotated[
        str | None, typer.Option(metavar="NAME", help="Those of MiniLM by a recipe; by default the variant's own.")
    ] = None,
    random: Annotated[bool, typer.Option("--random", help="Random weights and activations as well.")] = False,
    random_weights: Annotated[
        bool, typer.Option("--random-weights", help="The real activations with random weights as well.")
    ] = False,
    delays: Annotated[str, typer.Option(metavar="MODEL", help="specify or load: see docs.")] = "specify",
    record: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Record the outcome there, and skip what is there already.")
    ] = None,
    again: Annotated[bool, typer.Option("--again", help="Measure what the record has already as well.")] = False,
    json: Json = False,
) -> int:
    """Switching energy: gates with delays, fed a real layer; toggles times what the cell library says of them."""
    from hwsim.rtl_flow import switching
    from hwsim.rtl_flow.switching_cases import Activities, chosen

    if record is not None and trace is not None:
        raise HwsimError("a record of another trace", got="--record with --trace", expected="--recipe, or neither")
    cells, short = switching.open_cells(library, models), Path(library).stem
    given = Activities(trace, recipe, random_weights=random_weights, random=random)
    wanted = chosen(known(elements), variant, given)
    say_if_cold()
    found: list[Measured] = []
    old = _Recorded(None if again else record, short, cells, delays)
    with progress("Switching") as update:
        for done, (name, one) in enumerate(wanted):
            update(done, len(wanted))
            for measured in _measured(name, one, given, old):
                found.append((name, one, measured))
                _keep(record, short, cells, found[-1])
    if json:
        rows = [{"pe": name, "variant": one, **switching.as_dict(each)} for name, one, each in found]
        cut = {"library": short, "voltage_v": cells.power.voltage_v}
        print_json(cut | {"switching": rows, "recorded": [" ".join(key) for key in old.kept]})
    else:
        table(f"Switching energy in {short}, {cells.power.voltage_v} V", COLUMNS, [_cells(*row) for row in found])
    if old.kept:
        note(f"{len(old.kept)} measurements were recorded already and are kept; --again makes them anew")
    if not cells.power.has_internal_power:
        note(f"{short} has no internal_power: the energy is that of charging pins alone")
    note(f"delay model: {delays}; no wires, no clock tree; leakage apart")
    return EXIT_DONE


@dataclass
class _Recorded:
    """What need not be measured again: an interrupted command goes on where it stopped.

    Args:
        folder: of the record; None where all is measured.
        kept: PE, variant and activity of what was found there.
    """

    folder: Path | None
    library: str
    cells: Cells
    delays: str
    kept: list[tuple[str, str, str]] = field(default_factory=list)

    def has(self, name: str, variant: str, activity: str) -> bool:
        """Whether the record has this measurement; if so it is kept."""
        from hwsim.rtl_flow.energy_record import is_recorded

        key = (name, variant, activity)
        if self.folder is None or not is_recorded(self.folder, self.library, self.cells, *key, self.delays):
            return False
        self.kept.append(key)
        return True


def _measured(name: str, variant: str, given: Activities, old: _Recorded) -> Iterator[Switching]:
    """A variant under each of its workloads that is not recorded yet, mapped once."""
    from hwsim.rtl_flow.switching import map_array, measure
    from hwsim.rtl_flow.switching_cases import workloads

    case = workloads(name, variant, given)
    left = [workload for workload in case.workloads if not old.has(name, variant, workload.activity)]
    if left:
        array = map_array(case.pe, variant, old.cells)
        yield from (measure(array, old.cells, workload, old.delays) for workload in left)


def _keep(folder: Path | None, library: str, cells: Cells, measured: Measured) -> None:
    """Record a measurement, where that was asked for."""
    from hwsim.rtl_flow import energy_record

    name, variant, found = measured
    if folder is None:
        return
    if found.delay_model == "load":
        energy_record.write_load_delays(folder, library, cells, name, variant, found)
    else:
        energy_record.write_energy(folder, library, cells, energy_record.entry_of(name, variant, library, found))


def _cells(name: str, variant: str, found: Switching) -> list[object]:
    whole, macs = found.whole, found.macs
    parts = (whole.energy.nets, whole.energy.internal, whole.energy.clock)
    return [
        name,
        variant,
        found.activity,
        macs,
        f"{found.energy_j_per_mac * 1e12:.2f}",
        f"{found.front_energy_j_per_mac * 1e12:.2f}",
        f"{whole.settled_j / macs * 1e12:.2f}",
        f"{whole.glitch_share:.0%}",
        *(f"{part / macs * 1e12:.2f}" for part in parts),
        f"{whole.leakage_w * 1e6:.3f} uW",
        f"{found.wall_s:.0f}",
    ]
