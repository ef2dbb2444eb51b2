"""Accelerators: PEs, links and memories wired into a dataflow that runs a trace."""

from hwsim.accelerators.description import AcceleratorDescription
from hwsim.accelerators.fpga import ENGINES, FpgaAccelerator, Simulation
from hwsim.accelerators.loading import load_accelerator

__all__ = ["ENGINES", "AcceleratorDescription", "FpgaAccelerator", "Simulation", "load_accelerator"]
