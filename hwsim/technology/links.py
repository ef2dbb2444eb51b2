"""Energy of a bit on its way between chips or across one: `models/links`, and the actions that count their bytes."""

from __future__ import annotations

from hwsim import catalog
from hwsim.catalog import Description
from hwsim.technology.actions import ActionEnergy
from hwsim.technology.quantities import JoulesPerBit
from hwsim.technology.ranges import Range
from hwsim.units import BITS_PER_BYTE

LINK_SUFFIX = "_link_bytes"


class Link(Description):
    """A link between chips, or a length of wire on one (`on-chip-wire`: a millimetre).

    A run that counts `<name>_link_bytes` (dashes as underscores) is charged for it, at any technology.
    """

    energy_j_per_bit: JoulesPerBit


def load_link(name: str) -> Link:
    """The link of this name or file path.

    Raises:
        HwsimError: there is none, or a key or value is wrong.
    """
    return catalog.load("links", name, Link)


def link_energy(action: str) -> ActionEnergy:
    """The energy of a byte over the link that an action names ("pcie_link_bytes").

    Raises:
        HwsimError: there is no such link.
    """
    link = load_link(action.removesuffix(LINK_SUFFIX).replace("_", "-"))
    energy = Range.of(link.energy_j_per_bit) * BITS_PER_BYTE
    return ActionEnergy(energy, "links", {f"link {link.name}": link.energy_j_per_bit}, f"8 bits * link {link.name}")
