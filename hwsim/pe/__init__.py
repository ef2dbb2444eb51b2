"""Processing elements: what they compute, when, at what cost, and as which circuit."""

from hwsim.pe.base import PE, Timing
from hwsim.pe.beats import Beats, beats_of
from hwsim.pe.proof import proof
from hwsim.pe.registry import get_pe, pe_names

__all__ = ["PE", "Beats", "Timing", "beats_of", "get_pe", "pe_names", "proof"]
