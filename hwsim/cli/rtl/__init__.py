"""`hwsim rtl`: the processing elements as circuits, and whether they are what the models say."""

from hwsim.cli.rtl import compare, energy, fit, listing, prove, synth, verilog  # each adds its commands to the group
from hwsim.cli.rtl.common import app

__all__ = ["app", "compare", "energy", "fit", "listing", "prove", "synth", "verilog"]
