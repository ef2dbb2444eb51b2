"""Descriptions of interconnects: `models/interconnects/*.toml`."""

from __future__ import annotations

from typing import Annotated, Literal

import numpy as np
from numpy.typing import NDArray

from hwsim import catalog
from hwsim.catalog import Description, Quantity
from hwsim.errors import HwsimError
from hwsim.technology.quantities import in_unit

WholeCycles = Annotated[Quantity, in_unit("cycle", whole=True)]
Count = Annotated[Quantity, in_unit("count", positive=True, whole=True)]


class InterconnectFile(Description):
    """A file of `models/interconnects`; `shape` says which of the kinds below."""

    shape: str


class DieCrossing(InterconnectFile):
    """What one boundary between dies costs: cycles forwards and back, wires there are and a design should plan with."""

    shape: Literal["die_crossing"]
    latency_cycles: WholeCycles
    back_cycles: WholeCycles
    wires: Count
    usable_wires: Count


class Crossbar(InterconnectFile):
    """A crossbar: cycles of a request and of data through it without contention, and what arbiters cost."""

    shape: Literal["crossbar"]
    request_cycles: WholeCycles
    data_cycles: WholeCycles
    request_interval_cycles: WholeCycles


class Switch(InterconnectFile):
    """A switch in a row of groups: cycles to the own channel, and the most that the way along the row adds."""

    shape: Literal["switch"]
    channels: Count
    channels_per_group: Count
    local_cycles: WholeCycles
    farthest_cycles: WholeCycles

    def latency(self) -> NDArray[np.int64]:
        """Cycles that the switch adds from each port to each channel, int64[channels, channels].

        The way along the row is taken as proportional to the groups passed, from none to `farthest_cycles`, rounded.

        Raises:
            HwsimError: the channels are no whole groups.
        """
        channels, size = int(self.channels.value), int(self.channels_per_group.value)
        if channels % size:
            raise HwsimError(
                f"groups of switch {self.name}", got=f"{channels} channels by {size}", expected="whole groups"
            )
        group = np.arange(channels) // size
        passed = np.abs(group[:, None] - group[None, :])
        most = max(channels // size - 1, 1)
        along = (2 * passed * int(self.farthest_cycles.value) + most) // (2 * most)
        return np.asarray(int(self.local_cycles.value) + along, np.int64)


_KINDS: dict[str, type[InterconnectFile]] = {"die_crossing": DieCrossing, "crossbar": Crossbar, "switch": Switch}


def load_interconnect(name: str) -> InterconnectFile:
    """The interconnect of this name or file path, of the kind that its `shape` says.

    Raises:
        HwsimError: there is none, or a key, unit or value is wrong.
    """
    shape = catalog.read_toml(catalog.locate("interconnects", name)).get("shape")
    if shape not in _KINDS:
        raise HwsimError(f"shape of interconnect {name}", got=repr(shape), expected=" or ".join(_KINDS))
    return catalog.load("interconnects", name, _KINDS[shape])
