"""Systems of DRAM channels with units at their banks, as tasks: stages of channels, buses, accelerators, links, a host.

Decode is that of a full pipeline: a token of every sequence, where sequence i begins at stage i (modulo their number)
and passes all stages once, head and host where it comes by them. In each step a stage works on one sequence (or on all
that share its place), and stages go in step operator by operator where they share a device.

Prefill on one stage computes operator by operator, all tokens of each; in a pipeline a token's share of a stage is one
task, so that units of a stage do not overlap within it. A prompt's token attends to those before it. An encoder's
attends to all of its text: none can attend in a layer before that layer's keys and values of all tokens are there. So
its texts pass a pipeline whole, operator by operator, a stage busy with one text while the next is in the stage before.

What the units take no format of lies at the banks as FP16, where the description says so: `widening`.
"""

from __future__ import annotations

from typing import Any

from hwsim.accelerators.dram_pim.commands import command_rules
from hwsim.accelerators.dram_pim.description import DramPimDescription
from hwsim.accelerators.dram_pim.matrices import met_by
from hwsim.accelerators.dram_pim.pieces import Stage
from hwsim.accelerators.dram_pim.planner import Planner
from hwsim.accelerators.dram_pim.widening import WidenedTrace, Widening, at_banks
from hwsim.accelerators.dram_pim.work import Worker
from hwsim.accelerators.grounds import check_room
from hwsim.accelerators.machine import Plan, TaskAccelerator
from hwsim.errors import HwsimError
from hwsim.memory.dram.device import DramDevice, load_dram
from hwsim.pe import get_pe
from hwsim.trace import Trace


class DramPimAccelerator(TaskAccelerator[DramPimDescription]):
    """Units at the banks of DRAM channels, in one device or many. Arguments and errors as in `TaskAccelerator`."""

    kind = DramPimDescription
    values_apart = True

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.device: DramDevice = load_dram(self.description.dram)
        self.rules = command_rules(self.device)
        self._check_clock()
        self.stage = self._stage()

    def _check_clock(self) -> None:
        clock, period = self.description.clock_hz.value, self.device.clock_s.value
        if abs(clock * period - 1) > 1e-6:
            raise HwsimError(f"clock of {self.description.name}", got=f"{clock:g} Hz",
                             expected=f"{1 / period:g} Hz, the command clock of {self.device.name}")  # fmt: skip

    def _stage(self) -> Stage:
        p, channels = self.description.parallel, int(self.memory.channels.value)
        if channels % p.devices or channels % p.pipeline or p.pipeline > channels:
            raise HwsimError(
                f"{channels} channels of {self.description.name} cannot be shared out",
                got=f"{p.devices} devices, {p.pipeline} stages", expected="divisors of the number of channels",
            )  # fmt: skip
        return Stage(channels // p.pipeline, channels // p.devices)

    @property
    def bandwidth_bytes_per_s(self) -> float:
        """What the banks of all channels give their units."""
        spacing = max(self.device.timing.tCCD_L, 1)
        column = self.device.organisation.access_bytes * self.description.units.per_channel
        return self.memory.channels.value * column / spacing * self.description.clock_hz.value

    def occupied_bytes(self, trace: Trace, context: int, batch: int) -> int:
        """What lies at the banks: weights, and the KV cache of so many positions, widened where they are."""
        return super().occupied_bytes(at_banks(self.description, trace), context, batch)

    def check_capacity(self, trace: Trace, context: int, batch: int) -> None:
        """As of any machine; of a recipe that is widened, fewer bits are no help."""
        held = at_banks(self.description, trace)
        widened = self.description.widened if isinstance(held, WidenedTrace) and held.is_wider else None
        check_room(trace, self.description.name, self.occupied_bytes(held, context, batch), self.memory, widened)

    def plan(self, trace: Trace, phase: str, context: int, batch: int) -> Plan:
        """The tasks of a phase; see the module."""
        trace.operators(phase, batch, context)  # for what it refuses
        held = at_banks(self.description, trace)
        self.check_capacity(held, context, batch)
        worker = Worker(self.description, self.device, self.rules, held)
        channels, peak = int(self.memory.channels.value), self.peak_macs_per_cycle(held)
        planner = Planner(self.description, self.stage, channels, peak, worker, held)
        if phase == "decode":
            planner.decode(context, batch)
        else:
            planner.prefill(context, batch)
        return planner.finished(Widening.of(self.description, held))

    def peak_macs_per_cycle(self, trace: Trace) -> float:
        """Products of all units in a cycle of the DRAM's clock, for the recipe's main format."""
        held, units = at_banks(self.description, trace), self.description.units
        main = held.recipe.weights.format
        element = self.description.element(main, met_by(self.description, held, main))
        lanes = element.lanes * get_pe(element.pe).parts  # a complex product stands for two of the network's
        return int(self.memory.channels.value) * units.per_channel * lanes / units.clock_divider
