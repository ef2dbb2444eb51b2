"""Faults in Verilog text: which can be planted where, and what the text is then."""

import re

import numpy as np
import pytest

from hwsim.rtl_flow.faults import faults_of, plant, sample

TEXT = """\
module top(clk, a, b, o);
  input clk;
  wire clk;
  wire [3:0] a;
  wire [3:0] b;
  wire [4:0] \\$1 ;
  wire both;
  reg [4:0] o;
  wire [3:0] later2;
  reg [4:0] later;
  reg [4:0] \\$2 ;
  always @(posedge clk)
    later <= \\$1 ;
  always @(posedge clk)
    o <= later;
  assign \\$1  = a + b;
  assign both = x & y;
  assign later2 = both ? a : b;
  always @* begin
    if (\\$auto$verilog_backend ) begin end
    \\$2  = o;
    if (both) begin
      \\$2  = \\$1 ;
    end
    if (rst) begin
      \\$2  = 5'h00;
    end
  end
endmodule
"""


def by_kind(text=TEXT):
    found = {}
    for fault in faults_of(text):
        found.setdefault(fault.kind, []).append(fault)
    return found


def test_each_operation_has_its_faults():
    found = by_kind()
    assert {kind: len(faults) for kind, faults in found.items()} == {
        "late": 2,
        "early": 1,
        "carries": 1,
        "carry": 4,
        "operator": 1,
        "gate": 2,
        "choice": 1,
        "hold": 1,
    }
    assert found["operator"][0].after == "a - b"
    assert found["carries"][0].after == "a ^ b"
    assert {fault.after for fault in found["gate"]} == {"x", "y"}
    assert found["choice"][0].after == "both ? b : a"
    assert (found["early"][0].before, found["early"][0].after) == ("later", "\\$1 ")
    assert {fault.module for faults in found.values() for fault in faults} == {"top"}


def test_an_and_that_admits_beats_is_a_stall():
    found = {fault.kind for fault in faults_of(TEXT, frozenset({"top"}))}
    assert "stall" in found and "gate" not in found


@pytest.mark.parametrize("sum_of", ["a + 4'h0", "$signed(1'h0) + $signed(b)", "a - 4'h00"])
def test_a_sum_with_zero_has_no_carries_to_lose(sum_of):
    assert "carries" not in by_kind(TEXT.replace("a + b", sum_of))


@pytest.mark.parametrize(
    ("expression", "kind", "after"),
    [
        ("a << b", "shift", "(a << b) << 1"),
        ("{ a, 3'h0 }", "shift", "{ a, 3'h0 } << 1"),
        ("- $signed(a)", "sign", "$signed(a)"),
        ("$signed(a) - $signed(b)", "operator", "$signed(a) + $signed(b)"),
        ("a == 2'h1", "operator", "a != 2'h1"),
        ("a == 2'h1", "constant", "a == 2'h3"),
        ("a == 2'h1", "constant", "a == 2'h0"),
        ("! a", "operator", "| a"),
    ],
)
def test_faults_of_an_expression(expression, kind, after):
    faults = by_kind(TEXT.replace("a + b", expression))[kind]
    assert after in {fault.after.strip() for fault in faults}


def test_a_sample_has_every_kind_before_any_kind_twice():
    faults = faults_of(TEXT)
    picked = sample(faults, 7, np.random.default_rng(0))
    assert len({fault.kind for fault in picked}) == 7
    assert len(sample(faults, 100, np.random.default_rng(0))) == len(faults)
    assert picked == sample(faults, 7, np.random.default_rng(0))


def test_planted_faults_are_chosen_by_their_number():
    found = by_kind()
    text = plant(TEXT, "top", [(1, found["operator"][0]), (2, found["carry"][0]), (3, found["late"][0])])
    assert "input [15:0] fault;" in text
    assert re.search(
        r"assign \\\$1  = \(top.fault == 2 \? wrong_\w+ : \(top.fault == 1 \? wrong_\w+ : sound_\w+\)\);", text
    )
    assert text.count("always @(posedge clk)") == TEXT.count("always @(posedge clk)") + 1
    assert plant(TEXT, "top", []).count("sound_") == 0
