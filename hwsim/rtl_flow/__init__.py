"""From gateware to Verilog, and from Verilog to a verdict: the only part of hwsim that starts tools."""

from hwsim.rtl_flow.emit import Emitted, Stale, emit, emit_all, stale_files, timing_text, write
from hwsim.rtl_flow.layer import LayerVerdict, run_layer, run_layer_on_micro
from hwsim.rtl_flow.record import write_record
from hwsim.rtl_flow.traced import Operands, operands_of
from hwsim.rtl_flow.verify import Verdict, verify

__all__ = [
    "Emitted",
    "LayerVerdict",
    "Operands",
    "Stale",
    "Verdict",
    "emit",
    "emit_all",
    "operands_of",
    "run_layer",
    "run_layer_on_micro",
    "stale_files",
    "timing_text",
    "verify",
    "write",
    "write_record",
]
