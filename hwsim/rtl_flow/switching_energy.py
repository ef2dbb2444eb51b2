"""Energy of a circuit of cells from the toggles of its nets.

Every change of a net takes half of C V^2 (C: the pins on it, no wires), and what the library says its driver takes
inside (`internal_power`, at the net's load and the slew of the input that moved it). Which input that was is not
recorded: the energies for each are weighted by how often each of them changed. Changes at input pins take what the
library says of these, clocks included. Leakage is a power of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hwsim.rtl_flow.gates import Gates, Instance
from hwsim.rtl_flow.liberty_power import Arc
from hwsim.rtl_flow.toggles import Toggles


@dataclass(frozen=True)
class Energy:
    """Dynamic energy in J of a circuit over some cycles.

    Args:
        nets: of charging pins, but for those of clocks.
        internal: inside of cells, but for clock pins.
        clock: of charging clock pins, and inside of registers at every edge of it.
    """

    nets: float
    internal: float
    clock: float

    @property
    def total(self) -> float:
        """The sum."""
        return self.nets + self.internal + self.clock


def energy_of(gates: Gates, toggles: Toggles) -> Energy:
    """The dynamic energy of a circuit over the cycles of its toggles."""
    clocks = {one.nets[pin] for one in gates.instances.values() for pin in gates.cell(one).clocks if pin in one.nets}
    half = gates.library.voltage_v**2 / 2
    charging = {net: half * load * toggles.of(net) for net, load in gates.loads_f.items()}
    at_clocks = sum(
        _at_input(gates, one, pin, toggles) for one in gates.instances.values() for pin in gates.cell(one).clocks
    )
    inside = sum(_inside(gates, one, toggles) for one in gates.instances.values())
    of_clocks = sum(energy for net, energy in charging.items() if net in clocks)
    return Energy(sum(charging.values()) - of_clocks, inside, of_clocks + at_clocks)


def _inside(gates: Gates, one: Instance, toggles: Toggles) -> float:
    cell = gates.cell(one)
    at_inputs = sum(_at_input(gates, one, pin, toggles) for pin in cell.inputs if pin not in cell.clocks)
    return at_inputs + sum(_at_output(gates, one, pin, arcs, toggles) for pin, arcs in cell.energies.items())


def _at_input(gates: Gates, one: Instance, pin: str, toggles: Toggles) -> float:
    net = one.nets[pin]
    arcs = gates.cell(one).inputs.get(pin, [])
    return sum(_energy(arc, 0.0, gates.slews_s[net], net, toggles) for arc in arcs) / max(len(arcs), 1)


def _at_output(gates: Gates, one: Instance, pin: str, arcs: list[Arc], toggles: Toggles) -> float:
    net = one.nets.get(pin)
    if net is None or not toggles.of(net):
        return 0.0
    moves = {arc.related: toggles.of(one.nets.get(arc.related, "0")) for arc in arcs}
    shares = [_share(moves, arc.related, [other.related for other in arcs]) for arc in arcs]
    load = gates.loads_f[net]
    return sum(
        share * _energy(arc, load, gates.slews_s[one.nets.get(arc.related, "0")], net, toggles)
        for arc, share in zip(arcs, shares, strict=True)
    )


def _share(moves: Mapping[str, int], related: str, all_related: list[str]) -> float:
    """The weight of one table: as its input moves, divided among the tables of the same input."""
    total = sum(moves.values())
    of_input = moves[related] / total if total else 1 / len(moves)
    return of_input / all_related.count(related)


def _energy(arc: Arc, load_f: float, slew_s: float, net: int | str, toggles: Toggles) -> float:
    if not isinstance(net, int):
        return 0.0
    counts = {"rise_power": toggles.rises[net], "fall_power": toggles.falls[net]}
    return sum(
        count * arc.tables[name].at(load_f, slew_s) for name, count in counts.items() if count and name in arc.tables
    )
