"""`hwsim rtl`: the processing elements as circuits, and whether they are what the models say."""

from hwsim.cli.rtl import (  # each adds its commands to the group
    arrays,
    compare,
    energy,
    fit,
    listing,
    prove,
    synth,
    verilog,
)
from hwsim.cli.rtl.common import app

__all__ = ["app", "arrays", "compare", "energy", "fit", "listing", "prove", "synth", "verilog"]
