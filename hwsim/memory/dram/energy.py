"""Energy of a channel from the commands it sent, by a data sheet's currents.

The method is Micron's (TN-40-07, "Calculating Memory Power for DDR4 SDRAM"): each command costs what its current test
draws above standby for as long as it lasts, and the standby current flows all the time.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

from hwsim.errors import HwsimError
from hwsim.memory.dram.device import Currents, DramDevice
from hwsim.memory.dram.rules import ACT, RD, RDA, WR, WRA, REFab, REFpb
from hwsim.memory.dram.trace import Served

AMPERES = 1e-3


@dataclass(frozen=True)
class DramEnergy:
    """Joules of one channel: activates and their precharges, bursts, refreshes, standby with and without rows open.

    The currents are the device's core and leave out what I/O drivers and terminations take.
    """

    activate_j: float
    read_j: float
    write_j: float
    refresh_j: float
    active_standby_j: float
    idle_standby_j: float

    @property
    def total_j(self) -> float:
        """All of it."""
        return float(sum(asdict(self).values()))


def dram_energy(device: DramDevice, served: Served) -> DramEnergy:
    """What serving took, over `served.ticks`.

    Raises:
        HwsimError: the device has no currents.
    """
    if device.currents is None:
        raise HwsimError(f"{device.name} has no currents", next="take a device that has, or an energy per byte")
    per_cycle = _joules_per_milliampere_cycle(device, device.currents)
    current, timing = device.currents, device.timing
    standby = current.IDD3N * timing.tRAS + current.IDD2N * timing.tRP
    reads, writes = served.count(RD) + served.count(RDA), served.count(WR) + served.count(WRA)
    refresh = served.count(REFab) * (current.IDD5AB - current.IDD3N) * timing.tRFC
    if served.count(REFpb):
        refresh += served.count(REFpb) * _per_bank_current(device, current) * (timing.tRFCpb or 0)
    ticks = device.commands.ticks_per_cycle
    active = float(served.active_ticks.sum()) / ticks
    idle = served.ticks * device.organisation.ranks / ticks - active
    return DramEnergy(
        activate_j=served.count(ACT) * (current.IDD0 * timing.tRC - standby) * per_cycle,
        read_j=reads * (current.IDD4R - current.IDD3N) * timing.BL * per_cycle,
        write_j=writes * (current.IDD4W - current.IDD3N) * timing.BL * per_cycle,
        refresh_j=refresh * per_cycle,
        active_standby_j=active * current.IDD3N * per_cycle,
        idle_standby_j=idle * current.IDD2N * per_cycle,
    )


def _joules_per_milliampere_cycle(device: DramDevice, currents: Currents) -> float:
    """A milliampere in each device of a rank for a clock cycle."""
    return AMPERES * currents.vdd_v * currents.devices * device.clock_s.value


def _per_bank_current(device: DramDevice, currents: Currents) -> float:
    if currents.IDD5PB is None:
        raise HwsimError(f"{device.name} has no current of per-bank refresh", expected="IDD5PB in its currents")
    return currents.IDD5PB - currents.IDD3N
