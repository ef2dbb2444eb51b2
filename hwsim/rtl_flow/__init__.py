"""From gateware to Verilog, and from Verilog to a verdict: the only part of hwsim that starts tools."""

from hwsim.rtl_flow.emit import Emitted, Stale, emit, emit_all, stale_files, timing_text, write
from hwsim.rtl_flow.faults import DEMANDED
from hwsim.rtl_flow.fit import fit
from hwsim.rtl_flow.formal import Proof, prove
from hwsim.rtl_flow.layer import LayerVerdict, run_layer, run_layer_on_micro
from hwsim.rtl_flow.mutants import Campaign, Mutant, mutate
from hwsim.rtl_flow.record import write_proofs, write_record
from hwsim.rtl_flow.simulators import SIMULATORS
from hwsim.rtl_flow.synth import Synthesis, check_target, synthesize
from hwsim.rtl_flow.synth_record import write_synthesis
from hwsim.rtl_flow.traced import Operands, operands_of
from hwsim.rtl_flow.verify import Verdict, verify
from hwsim.rtl_flow.wave import Wave, wave

__all__ = [
    "DEMANDED",
    "Campaign",
    "Emitted",
    "LayerVerdict",
    "Mutant",
    "SIMULATORS",
    "Operands",
    "Proof",
    "Stale",
    "Synthesis",
    "Verdict",
    "Wave",
    "check_target",
    "emit",
    "emit_all",
    "fit",
    "mutate",
    "operands_of",
    "prove",
    "run_layer",
    "run_layer_on_micro",
    "stale_files",
    "synthesize",
    "timing_text",
    "verify",
    "wave",
    "write",
    "write_proofs",
    "write_record",
    "write_synthesis",
]
