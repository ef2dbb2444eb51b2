"""From gateware to Verilog, and from Verilog to a verdict: the only part of hwsim that starts tools."""

#from hwsim.rtl_flow.emit import Emitted, emit_all, stale_files
#from hwsim.rtl_flow.layer import LayerVerdict, run_layer
#from hwsim.rtl_flow.verify import Verdict, verify


