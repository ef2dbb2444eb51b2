"""Single multiply-accumulate units in Verilog: a register that adds a product each cycle, rounded each time.

No PE: what the arrays do exactly and round once, these do as units with a floating-point accumulator do. They are there
to be held against published gate counts of such units.
"""

from __future__ import annotations

import hashlib
from typing import Any

from hwsim.rtl_flow.measure import Design

_TOP = "mac_unit"


def integer_unit(bits: int, accumulator: int, label: str) -> Design:
    """Two's complement operands of `bits`, and a two's complement accumulator."""
    text = f"""module step(input signed [{bits - 1}:0] a, w, input signed [{accumulator - 1}:0] sum,
    output signed [{accumulator - 1}:0] y);
  assign y = sum + a * w;
endmodule
{_registered(bits, accumulator)}"""
    return _design(text, label, {"operand": f"int{bits}", "accumulator": f"int{accumulator}"})


def float_unit(operand: str, accumulator: str, label: str) -> Design:
    """Floating-point operands, and a floating-point accumulator that is rounded to nearest even at each addition.

    Subnormals count on both sides, overflow gives infinity; codes of infinity and NaN among operands have no meaning.
    The product is exact: the accumulator's significand must be no narrower.

    Args:
        operand, accumulator: names of formats, such as "fp8_e4m3" and "fp16"; also "fp32" for the accumulator.
    """
    E, M, bias = _layout(operand)
    EA, MA, bias_a = _layout(accumulator)
    bits, width, wide, top = 1 + E + M, 1 + EA + MA, 2 * M + 2, MA + 4
    text = f"""module step(input [{bits - 1}:0] a, w, input [{width - 1}:0] sum, output [{width - 1}:0] y);
  wire [{E - 1}:0] ea = a[{M} +: {E}], ew = w[{M} +: {E}];
  wire [{wide - 1}:0] product = {{|ea, a[{M - 1}:0]}} * {{|ew, w[{M - 1}:0]}};
  wire [{wide - 1}:0] scaled;
  wire [{wide.bit_length() - 1}:0] lead;
  normalize #({wide}, {wide.bit_length()}) first(
    .i(product), .most({wide.bit_length()}'d{wide - 1}), .o(scaled), .by(lead));
  wire [{MA}:0] p = {{scaled, {{{MA + 1 - wide}{{1'b0}}}}}}, s = {{|sum[{MA} +: {EA}], sum[{MA - 1}:0]}};
  wire signed [{EA + 2}:0] xp = $signed({{1'b0, ea}}) + !(|ea) + ew + !(|ew) + {bias_a - 2 * bias + 1} - lead;
  wire signed [{EA + 2}:0] xs = $signed({{1'b0, sum[{MA} +: {EA}]}}) + !(|sum[{MA} +: {EA}]);
  wire more = |product && xp > xs;
  wire signed [{EA + 2}:0] x = more ? xp : xs;
  wire [{EA + 2}:0] apart = more ? xp - xs : xs - xp;
  wire sign_p = a[{bits - 1}] ^ w[{bits - 1}], sign_s = sum[{width - 1}], sign_big = more ? sign_p : sign_s;
  wire [{top - 1}:0] big = {{more ? p : s, 3'b0}}, small = {{more ? s : p, 3'b0}};
  wire [{top - 1}:0] moved = small >> apart;
  wire lost = |(small & ~({{{top}{{1'b1}}}} << apart));
  wire [{top - 1}:0] less = {{moved[{top - 1}:1], moved[0] | lost}};
  wire apart_signs = sign_p ^ sign_s;
  wire [{top + 1}:0] total = {{2'b0, big}} + ({{2'b0, less}} ^ {{{top + 2}{{apart_signs}}}}) + apart_signs;
  wire negative = total[{top + 1}];
  wire [{top}:0] size = negative ? -total : total;
  wire [{top}:0] placed;
  wire [{EA}:0] by;
  normalize #({top + 1}, {EA + 1}) second(.i(size), .most(x[{EA}:0]), .o(placed), .by(by));
  wire [{EA + 2}:0] exponent = placed[{top}] ? x + 1 - by : 0;
  wire up = placed[{top - MA - 1}] & (placed[{top - MA}] | (|placed[{top - MA - 2}:0]));
  wire [{EA + MA + 2}:0] code = {{exponent, placed[{top - 1} -: {MA}]}} + up;
  wire [{EA + MA - 1}:0] infinity = {{{{{EA}{{1'b1}}}}, {MA}'d0}};
  wire sign = |size ? sign_big ^ negative : sign_s & sign_p;
  assign y = {{sign, code >= infinity ? infinity : code[{EA + MA - 1}:0]}};
endmodule
module normalize #(parameter N = 8, B = 4)(input [N-1:0] i, input [B-1:0] most, output [N-1:0] o,
    output reg [B-1:0] by);
  integer k;
  always @* begin
    by = most;
    for (k = 0; k < N; k = k + 1) if (i[k] && N - 1 - k < most) by = N - 1 - k;
  end
  assign o = i << by;
endmodule
{_registered(bits, width)}"""
    return _design(text, label, {"operand": operand, "accumulator": accumulator})


def _registered(bits: int, width: int) -> str:
    return f"""module {_TOP}(input clk, clear, input [{bits - 1}:0] a, w, output reg [{width - 1}:0] sum);
  wire [{width - 1}:0] y;
  step inside(.a(a), .w(w), .sum(sum), .y(y));
  always @(posedge clk) sum <= clear ? 0 : y;
endmodule
"""


def _layout(name: str) -> tuple[int, int, int]:
    """Exponent bits, fraction bits and bias (IEEE 754-2019, table 3.5; OCP 8-bit floating point, table 1)."""
    known = {"fp8_e4m3": (4, 3, 7), "fp8_e5m2": (5, 2, 15), "fp16": (5, 10, 15), "fp32": (8, 23, 127)}
    return known[name]


def _design(text: str, label: str, parameters: dict[str, Any]) -> Design:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Design(label, parameters, text, {"whole": _TOP, "step": "step"}, digest)
