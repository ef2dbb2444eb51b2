"""From gateware to Verilog, and from Verilog to a verdict: the only part of hwsim that starts tools."""

from hwsim.rtl_flow.emit import Emitted, Stale, emit, emit_all, stale_files, timing_text, write
from hwsim.rtl_flow.layer import LayerVerdict, run_layer
from hwsim.rtl_flow.record import write_record
from hwsim.rtl_flow.verify import Verdict, verify

__all__ = [
    "Emitted",
    "LayerVerdict",
    "Stale",
    "Verdict",
    "emit",
    "emit_all",
    "run_layer",
    "stale_files",
    "timing_text",
    "verify",
    "write",
    "write_record",
]
