"""Accelerators: PEs, links and memories wired into a dataflow that runs a trace."""

from hwsim.accelerators.core_accelerator import CoreAccelerator
from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.fpga import ENGINES, FpgaAccelerator, Simulation
from hwsim.accelerators.loading import load_accelerator
from hwsim.accelerators.opening import open_accelerator

__all__ = [
    "ENGINES",
    "AcceleratorDescription",
    "CoreAccelerator",
    "FpgaAccelerator",
    "Simulation",
    "load_accelerator",
    "open_accelerator",
]
