"""DRAM devices as described under `models/drams`: organisation, timings in clock cycles, currents.

A description is of one channel as a controller sees it. A pseudo-channel of HBM is a channel here, and a stack ID of
HBM3 is a rank: banks of another rank share the data bus, not the bank-group timings.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from hwsim import catalog
from hwsim.catalog import Description, Kind, Quantity, Strict
from hwsim.technology.quantities import in_unit

Cycles = Annotated[int, Field(strict=True, ge=0, le=1 << 20)]
Count = Annotated[int, Field(strict=True, ge=1, le=1 << 24)]
Half = Annotated[float, Field(gt=0, le=4)]
Seconds = Annotated[Quantity, in_unit("s", positive=True)]
Volts = Annotated[Quantity, in_unit("V", positive=True)]
Milliamperes = Annotated[float, Field(ge=0, le=1e5)]

CommandName = Literal["ACT", "PRE", "RD", "WR", "REF"]
Standard = Literal["DDR4", "DDR5", "LPDDR4", "LPDDR4X", "LPDDR5", "GDDR6", "HBM2", "HBM2E", "HBM3", "HBM4"]


class Sourced(Strict):
    """A table of numbers with one source."""

    source: str
    kind: Kind
    note: str = ""


class Organisation(Sourced):
    """What a channel consists of. Every count is a power of two, since addresses are bits.

    `banks` is per bank group; `columns` counts words of `channel_bits`, of which a burst moves `burst_length`.
    """

    ranks: Count
    bank_groups: Count
    banks: Count
    rows: Count
    columns: Count
    channel_bits: Count
    burst_length: Count

    @model_validator(mode="after")
    def _powers(self) -> Self:
        for name in ("ranks", "bank_groups", "banks", "rows", "columns", "channel_bits", "burst_length"):
            value = getattr(self, name)
            if value & (value - 1):
                raise ValueError(f"needs a power of two as {name}, got {value}")
        if self.columns < self.burst_length:
            raise ValueError(f"needs a row of at least one burst, got {self.columns} columns of {self.burst_length}")
        return self

    @property
    def groups(self) -> int:
        """Bank groups of all ranks."""
        return self.ranks * self.bank_groups

    @property
    def all_banks(self) -> int:
        """Banks of all ranks."""
        return self.groups * self.banks

    @property
    def access_bytes(self) -> int:
        """What one burst moves."""
        return self.channel_bits // 8 * self.burst_length

    @property
    def bursts(self) -> int:
        """Bursts in a row."""
        return self.columns // self.burst_length

    @property
    def capacity_bytes(self) -> int:
        """What a channel holds."""
        return self.all_banks * self.rows * self.bursts * self.access_bytes


class Timing(Sourced):
    """JEDEC's timings in clock cycles, each as long as `clock_s` of the device.

    `_S` is between bank groups, `_L` within one. `tRTW` is from a read to a write command, `BL` the cycles of a burst
    on the data bus (`BL_array` within a bank group, where it is longer), `tCS` the gap where the rank changes.
    """

    CL: Cycles
    CWL: Cycles
    BL: Cycles
    BL_array: Cycles | None = None
    tRCDRD: Cycles
    tRCDWR: Cycles
    tRP: Cycles
    tRAS: Cycles
    tRC: Cycles
    tWR: Cycles
    tRTP: Cycles
    tRTW: Cycles
    tCCD_S: Cycles
    tCCD_L: Cycles
    tCCD_S_WR: Cycles | None = None
    tCCD_L_WR: Cycles | None = None
    tCCD_R: Cycles | None = None
    tRRD_S: Cycles
    tRRD_L: Cycles
    tFAW: Cycles
    t32AW: Cycles | None = None
    tWTR_S: Cycles
    tWTR_L: Cycles
    tPPD: Cycles = 0
    tCS: Cycles = 0
    tREFI: Cycles
    tRFC: Cycles
    tREFIpb: Cycles | None = None
    tRFCpb: Cycles | None = None
    tRREFD: Cycles | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.tRC < self.tRAS + self.tRP:
            raise ValueError(f"needs tRC >= tRAS + tRP, got {self.tRC} < {self.tRAS} + {self.tRP}")
        for short, long in (("tCCD_S", "tCCD_L"), ("tRRD_S", "tRRD_L"), ("tWTR_S", "tWTR_L")):
            if getattr(self, short) > getattr(self, long):
                raise ValueError(f"needs {short} <= {long}, got {getattr(self, short)} > {getattr(self, long)}")
        if self.tREFI <= self.tRFC:
            raise ValueError(f"needs tREFI > tRFC, or it refreshes for ever, got {self.tREFI} <= {self.tRFC}")
        if not self.BL or not self.tCCD_S:
            raise ValueError("needs BL and tCCD_S of at least a cycle")
        return self


class Commands(Sourced):
    """How commands reach the device.

    `buses` is "one", or "row+column" where activates and column commands have pins of their own (HBM). `cycles` tells
    which commands take other than one clock cycle; JEDEC's timings run between their last cycles. `split_activate`
    (LPDDR5) sends an activate in two commands, the second up to `tAAD` cycles later; `tWCKPST` (LPDDR5) is how many
    cycles the data clock runs on after a burst: a later burst needs a CAS command first. With `rising_edge` (HBM3)
    everything but precharges starts in the first half of a clock cycle.
    """

    buses: Literal["one", "row+column"] = "one"
    cycles: dict[CommandName, Half] = Field(default_factory=dict)
    ticks_per_cycle: Literal[1, 2] = 1
    rising_edge: bool = False
    split_activate: bool = False
    tAAD: Cycles | None = None
    tWCKPST: Cycles | None = None

    @model_validator(mode="after")
    def _whole_ticks(self) -> Self:
        for name, cycles in self.cycles.items():
            if cycles * self.ticks_per_cycle != int(cycles * self.ticks_per_cycle):
                raise ValueError(f"needs whole ticks for {name}, got {cycles} cycles of {self.ticks_per_cycle} ticks")
        if self.split_activate and self.tAAD is None:
            raise ValueError("needs tAAD where the activate is split")
        return self

    def ticks(self, name: CommandName) -> int:
        """Ticks a command occupies its bus."""
        return int(self.cycles.get(name, 1) * self.ticks_per_cycle)


class Currents(Sourced):
    """A data sheet's currents in mA per device, at `vdd_v`; `devices` in a rank share a command."""

    devices: Count
    vdd_v: Annotated[float, Field(gt=0, le=5)]
    IDD0: Milliamperes
    IDD2N: Milliamperes
    IDD3N: Milliamperes
    IDD4R: Milliamperes
    IDD4W: Milliamperes
    IDD5AB: Milliamperes
    IDD5PB: Milliamperes | None = None


class PimTiming(Sourced):
    """What a device with processing units at its banks adds, in clock cycles.

    `tRCDMAC` is from an activate of all banks to their first multiply-accumulate (else tRCDRD); `activates` commands
    open a row in all banks, and where there are several, each fills the window of four activates. Registers of the
    units are read and written over the data bus, with latencies `CL_REG` and `CWL_REG`, `tRTW_REG` from a read to a
    write of them, and `tMOD` for each change between registers and banks; without these, registers lie behind a row.
    """

    tRCDMAC: Cycles | None = None
    activates: Count = 1
    CL_REG: Cycles | None = None
    CWL_REG: Cycles | None = None
    tRTW_REG: Cycles | None = None
    tMOD: Cycles | None = None

    @model_validator(mode="after")
    def _all_or_none(self) -> Self:
        given = [self.CL_REG, self.CWL_REG, self.tRTW_REG, self.tMOD]
        if None in given and any(value is not None for value in given):
            raise ValueError(
                "needs all of CL_REG, CWL_REG, tRTW_REG and tMOD, or none: then registers lie behind a row"
            )
        return self

    @property
    def has_modes(self) -> bool:
        """Whether registers are reached by a change of mode, not by a row of their own."""
        return self.tMOD is not None


class DramDevice(Description):
    """One channel of a DRAM; `pim` where units compute at its banks."""

    standard: Standard
    clock_s: Seconds
    organisation: Organisation
    timing: Timing
    commands: Commands
    currents: Currents | None = None
    pim: PimTiming | None = None

    @property
    def tick_s(self) -> float:
        """Seconds of a tick: a clock cycle, or half of one."""
        return self.clock_s.value / self.commands.ticks_per_cycle

    @property
    def peak_bytes_per_s(self) -> float:
        """Bandwidth with a burst every tCCD_S."""
        return self.organisation.access_bytes / (self.timing.tCCD_S * self.clock_s.value)

    def in_ticks(self, name: str) -> int | None:
        """A timing in ticks; None where the device does not have it."""
        cycles = getattr(self.timing, name)
        return None if cycles is None else cycles * self.commands.ticks_per_cycle


def load_dram(name: str, overrides: dict[str, Any] | None = None) -> DramDevice:
    """The DRAM of this name or file path, `overrides` by dotted key put in first ("timing.tRFC": 260).

    Raises:
        HwsimError: there is none, or a key, unit or value is wrong, or timings contradict each other.
    """
    return catalog.load("drams", name, DramDevice, overrides)
