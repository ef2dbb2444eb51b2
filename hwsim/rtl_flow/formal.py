"""Proofs by SAT on small arrays: a lane against a multiplier for every input, and the stream rules up to a bound.

Both wrap the emitted Verilog in a module whose output `holds` must be 1 in every cycle, whatever its free inputs do.
Yosys unrolls that from reset and asks its SAT solver.
"""

from __future__ import annotations

import dataclasses
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwsim.errors import HwsimError
from hwsim.pe import PE, fixed, get_pe
from hwsim.pe.operands import is_twos_complement
from hwsim.rtl_flow import tools, yosys
from hwsim.rtl_flow.stimuli import activation_inputs, valid_codes

Edit = Callable[[str], str]
"""What becomes of the array's Verilog before it is proven; planted faults, in tests."""

LANE, STREAMS = "lane equals multiplier, all inputs", "streams: nothing lost, doubled or moved"
FREE_CYCLES = 10
"""Cycles in which source and sink do as they like, before the array is drained."""

_TOP, _ARRAY = "prover", "array"
_BEATS_TRIED = 4096
_ONE = 15 << 10
"""1 in FP16."""


@dataclass(frozen=True)
class Proof:
    """What was asked of an array, and the answer.

    Args:
        pe, variant: of whose kind the array is.
        what: `LANE` or `STREAMS`.
        cycles: from reset, in which it holds.
        holds: None where the solver gave up.
        wall_s: seconds it took.
    """

    pe: str
    variant: str
    what: str
    cycles: int
    holds: bool | None
    wall_s: float

    @property
    def kind(self) -> str:
        """`what` in one word: "lane" or "streams"."""
        return "lane" if self.what == LANE else "streams"

    @property
    def answer(self) -> str:
        """The solver's, in words."""
        return {True: "proven", False: "refuted", None: "no answer in time"}[self.holds]


def is_multiplier_free(pe: PE) -> bool:
    """Whether no lane multiplies: by its own count of actions."""
    counts = np.ones(2**pe.weights.bits, np.int64)
    actions = pe.count_actions(pe.group, rows=1, groups=1, code_counts=counts)
    return not any(action.startswith(("mac_", "fmac_")) for action in actions)


def provable_lane(pe: PE) -> bool:
    """Whether a lane takes one plain code and makes a plain integer.

    That leaves out complex and floating-point numbers, roundings, several planes, codes that share bits or name their
    activation, and weights that are constants.
    """
    plain_codes = pe.weight_planes == 1 and pe.packing == "dense" and not (pe.compact or pe.constant_weights)
    return plain_codes and pe.parts == 1 and pe.result_signed and is_twos_complement(pe.activations)


def is_asked(pe: PE) -> bool:
    """Whether `prove` asks for a lane: it could be proven, and has no multiplier."""
    return provable_lane(pe) and is_multiplier_free(pe)


def prove(name: str, limit_s: float = 60, edit: Edit | None = None) -> list[Proof]:
    """Prove what is cheap of every variant of a PE: the lane where it is multiplier-free, and the stream rules of one.

    Args:
        limit_s: after which the solver is stopped, for each proof.

    Raises:
        HwsimError: there is no such PE, or a tool is missing.
    """
    tools.require(tools.EMIT)
    variants = get_pe(name).variants()
    proofs = [prove_lane(variant, pe, limit_s, edit) for variant, pe in variants.items() if is_asked(pe)]
    first = next(iter(variants))
    if variants[first].constant_weights or variants[first].compact:  # beats are no steps through rows of one length
        return proofs
    return [*proofs, prove_streams(first, variants[first], limit_s, edit)]


def prove_lane(variant: str, pe: PE, limit_s: float = 60, edit: Edit | None = None) -> Proof:
    """One beat after reset, a lane of any valid code and any activation: its product comes out, once, in its cycle.

    The other lanes have any codes and activations of 0. With zero points the product is that of code less zero code.
    """
    small = dataclasses.replace(pe, rows=1, group=pe.lanes, max_groups=1, credits=1, accumulator=None)
    cycles = _longest(small) + 3
    return _ask(small, variant, LANE, cycles, _lane_wrapper(small, cycles), limit_s, edit)


def prove_streams(variant: str, pe: PE, limit_s: float = 60, edit: Edit | None = None) -> Proof:
    """Any offers, any back-pressure, any codes for `FREE_CYCLES`, then drained: as many results as rows went in.

    At no time more results than rows, and none withdrawn or changed while it waits.
    """
    small = dataclasses.replace(pe, rows=1, group=pe.lanes, max_groups=1, credits=2, accumulator=None)
    cycles = FREE_CYCLES + small.credits * _longest(small) + 2
    return _ask(small, variant, STREAMS, cycles, _stream_wrapper(small, cycles), limit_s, edit)


def _longest(pe: PE) -> int:
    """The latency of the slowest beat, among many at random: lanes of other codes can take longer than equal ones."""
    rng = np.random.default_rng(0)
    beats = rng.choice(valid_codes(pe.weights), (_BEATS_TRIED, pe.rows, pe.lanes))
    x = rng.choice(activation_inputs(pe.activations), (_BEATS_TRIED, pe.lanes * pe.parts))
    ends = np.ones(_BEATS_TRIED, np.bool_)
    return int(pe.timing(beats, ends, ends, x).latency.max())


def _ask(pe: PE, variant: str, what: str, cycles: int, wrapper: str, limit_s: float, edit: Edit | None) -> Proof:
    from hwsim.gateware.verilog import verilog

    script = (
        f"read_verilog -sv array.v prover.v; prep -top {_TOP}; flatten; memory_map; opt -full; "
        f"sat -seq {cycles} -prove holds 1"
    )
    with tools.environment(), tempfile.TemporaryDirectory(prefix="hwsim-prove-") as name:
        text = verilog(pe.component(), _ARRAY)
        folder, began = Path(name), time.perf_counter()
        (folder / "array.v").write_text(text if edit is None else edit(text))
        (folder / "prover.v").write_text(wrapper)
        holds = _solve(script, folder, limit_s)
    return Proof(pe.name, variant, what, cycles, holds, time.perf_counter() - began)


def _solve(script: str, folder: Path, limit_s: float) -> bool | None:
    log = yosys.log_of(script, folder, limit_s)
    if log is None:
        return None
    if "SAT proof finished - no model found: SUCCESS" in log:
        return True
    if "SAT proof finished - model found: FAIL" in log:
        return False
    raise HwsimError("the solver gave no answer", got=log[-400:], expected="yes or no")


def _lane_wrapper(pe: PE, cycles: int) -> str:
    w, x, lanes = pe.weights.bits, pe.activations.bits, pe.lanes
    width = pe.result_bits
    zeros, lesser = (", zero", " - weight(zero)") if pe.zero_point else ("", "")
    return f"""
module {_TOP}(input clk, input [{lanes * w - 1}:0] codes, input [{x - 1}:0] x, input [{w - 1}:0] zero,
    input [7:0] lane, output holds);
  {_decoder(pe)}
  wire first = cycle == 0, ready, valid;
  wire [{width - 1}:0] y;
  wire [{lanes * x - 1}:0] xs = {{{lanes * x}'b0, x}} << ({x} * lane);
  wire [{w - 1}:0] code = codes >> ({w} * lane);
  {_ARRAY} array(.clk(clk), .rst(1'b0), .i__valid(first), .i__ready(ready), .o__ready(1'b1), .o__valid(valid),
    .i__payload({{2'b11{zeros}, 16'd{_ONE}, xs, codes}}), .o__payload(y));
  wire signed [31:0] product = (weight(code){lesser}) * $signed(x);
  reg [7:0] cycle = 0, results = 0;
  reg signed [{max(width, 32) - 1}:0] wanted = 0;
  reg asked = 0;
  always @(posedge clk) begin
    cycle <= cycle + 1;
    results <= results + valid;
    if (first) wanted <= product;
    if (first) asked <= ready && lane < {lanes} && {_all_known(pe)} && {_known_activation(pe)};
  end
  wire right = y == (wanted << {fixed.FRACTION_BITS});
  assign holds = first ? ready : !asked ||
    ((!valid || right && results == 0) && (cycle < {cycles - 1} || results == 1));
endmodule
"""


def _decoder(pe: PE) -> str:
    w = pe.weights.bits
    cases = " ".join(f"{w}'d{code}: weight = {value};" for code, value in enumerate(fixed.integers(pe.weights)))
    codes = " ".join(f"{w}'d{code}: known = 1;" for code in valid_codes(pe.weights))
    return (
        f"function signed [31:0] weight(input [{w - 1}:0] code); case (code) {cases} endcase endfunction\n"
        f"  function known(input [{w - 1}:0] code); begin known = 0; "
        f"case (code) {codes} default: known = 0; endcase end endfunction"
    )


def _known_activation(pe: PE) -> str:
    """That the activation is none of the reserved codes."""
    return " && ".join(f"x != {pe.activations.bits}'d{code}" for code in sorted(pe.activations.reserved)) or "1'b1"


def _all_known(pe: PE) -> str:
    w = pe.weights.bits
    codes = [f"known(codes[{(lane + 1) * w - 1}:{lane * w}])" for lane in range(pe.lanes)]
    return " && ".join([*codes, *(["known(zero)"] if pe.zero_point else [])])


def _stream_wrapper(pe: PE, cycles: int) -> str:
    parts, w, x = pe.parts, pe.weights.bits, pe.activations.bits
    data = pe.lanes * (w + x * parts) + parts * 16 + (w if pe.zero_point else 0)
    data += 0 if pe.most_outliers is None else 16 + 1  # the activations' scale, and the beat's kind
    width = pe.result_bits * parts
    return f"""
module {_TOP}(input clk, input offer, input take, input [{data - 1}:0] data, output holds);
  reg [7:0] cycle = 0, rows = 0, results = 0;
  reg waited = 0; reg [{width - 1}:0] held = 0;
  wire free = cycle < {FREE_CYCLES};
  wire i_valid = offer && free, o_ready = take || !free;
  wire i_ready, o_valid; wire [{width - 1}:0] y;
  {_ARRAY} array(.clk(clk), .rst(1'b0), .i__valid(i_valid), .i__ready(i_ready), .o__ready(o_ready), .o__valid(o_valid),
    .i__payload({{2'b11, data}}), .o__payload(y));
  always @(posedge clk) begin
    cycle <= cycle + 1;
    rows <= rows + (i_valid && i_ready);
    results <= results + (o_valid && o_ready);
    waited <= o_valid && !o_ready;
    held <= y;
  end
  assign holds = results <= rows && rows <= results + {pe.credits} && (!waited || (o_valid && y == held))
    && (cycle < {cycles - 1} || results == rows);
endmodule
"""
