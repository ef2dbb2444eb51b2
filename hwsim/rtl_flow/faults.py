"""Single faults in Verilog: where they can be planted, and one text that holds many, each switched on by its number.

Works on what Yosys writes: one operation in a statement, one register in an `always` block.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

SELECT = "fault"
"""Input of the top module: the number of the fault that is on; 0 for none."""

DEMANDED = frozenset({"shift", "sign", "carries", "late", "early", "stall"})
"""Kinds of which verification must find every one: a shift too far, a sign not changed, a sum without carries, a
register that is a cycle late or early, and admission or credits that do not wait. Faults of the other kinds may also
lie where nothing can show: a carry into bits that no sum reaches, a condition of what is overwritten unread."""

_SELECT_BITS = 16
_MODULE = re.compile(r"^module (\\\S+|\w+)\s*\(")
_DECLARED = re.compile(r"^  (?:wire|reg) (?:signed )?(?:\[(\d+):0\] )?(\\\S+|\w+)\s*(?:=.*)?;$")
_ASSIGN = re.compile(r"^  assign (\\\S+|\w+)\s+= (.*);$")
_CLOCKED = "  always @(posedge clk)"
_REGISTER = re.compile(r"^    (\\\S+|\w+)\s+<= (.*);$")
_CONDITION = re.compile(r"^( +)if \((?!rst\)|\\\$auto)(.*)\) begin$")
_CONSTANT = re.compile(r"^(\d+)'(s?)h([0-9a-f]+)$")
_ZERO = re.compile(r"(?<![{,] )\b\d+'s?h0+\b")
_OPERATORS = {"+", "-", "*", "&", "|", "^", "<<", ">>", "==", "!=", "<", ">", "<=", ">="}
_SHIFTED = re.compile(r" \d+'h0+ \}\)? ?$")
"""Behind a number: zeros that shift it to the left."""
_OTHER = {"+": "-", "-": "+", "==": "!=", "!=": "==", "|": "&", "^": "|"}


@dataclass(frozen=True)
class Fault:
    """One thing done wrong in one statement.

    Args:
        kind: of `DEMANDED`, or "carry", "operator", "constant", "choice", "gate" or "hold".
        module: that it is in.
        line: of the statement in the sound text, from 0.
        before, after: the statement's right-hand side, or its condition.
        width: of that, in bits.
        target: the register that takes it; "" elsewhere.
    """

    kind: str
    module: str
    line: int
    before: str
    after: str
    width: int
    target: str = ""

    def __str__(self) -> str:
        return f"{self.kind} in {self.module}, line {self.line + 1}: {self.before} -> {self.after}"


def faults_of(text: str, tops: frozenset[str] = frozenset()) -> list[Fault]:
    """Every fault that can be planted in a Verilog text: in each statement, those of its operation.

    A shift by one place too many; an adder that loses all carries, or one; a sum or comparison the other way round; a
    sign not changed; a constant with a wrong bit; the two sides of a choice exchanged; a one-bit AND without one of its
    conditions; a register that does not hold; one that is a cycle late or early.

    Args:
        tops: modules that do nothing but admit beats: an AND there that lacks a condition is a "stall", else a "gate".
    """
    lines = text.splitlines()
    found: list[Fault] = []
    module, widths, delays = "", dict[str, int](), dict[str, str]()
    for number, line in enumerate(lines):
        if opened := _MODULE.match(line):
            module, widths, delays = opened[1].removeprefix("\\"), {}, _registers(lines, number)
        elif declared := _DECLARED.match(line):
            widths[declared[2]] = int(declared[1] or 0) + 1
        elif assigned := _ASSIGN.match(line):
            width = widths[assigned[1]]
            kinds = {"gate": "stall"} if module in tops else {}
            found += [
                Fault(kinds.get(kind, kind), module, number, assigned[2], wrong, width)
                for kind, wrong in _wrong(assigned[2], width)
            ]
        elif number and lines[number - 1] == _CLOCKED and (register := _REGISTER.match(line)):
            name, value = register[1], register[2]
            if not _CONSTANT.match(value):
                found.append(Fault("late", module, number, value, f"{value} a cycle later", widths[name], name))
            if value.strip() in delays:
                found.append(Fault("early", module, number, value, delays[value.strip()], widths[name], name))
        elif condition := _CONDITION.match(line):
            found.append(Fault("hold", module, number, condition[2], "1'h1", 1))
    return found


def sample(faults: list[Fault], count: int, rng: np.random.Generator) -> list[Fault]:
    """At most `count` of some faults, of every kind alike as far as they go."""
    kinds: dict[str, list[Fault]] = {}
    for index in rng.permutation(len(faults)):
        kinds.setdefault(faults[index].kind, []).append(faults[index])
    ranked = [(rank, kind) for kind, of_kind in kinds.items() for rank in range(len(of_kind))]
    return [kinds[kind][rank] for rank, kind in sorted(ranked)[:count]]


def plant(text: str, top: str, numbered: list[tuple[int, Fault]]) -> str:
    """The text with those faults, each on while the top's new input `SELECT` has its number.

    Numbers may repeat: then several are on at a time, in parts that do not know each other.
    """
    lines = text.splitlines()
    at: dict[int, list[tuple[int, Fault]]] = {}
    for number, fault in numbered:
        at.setdefault(fault.line, []).append((number, fault))
    for line, here in at.items():
        lines[line] = _planted(lines[line], f"{top}.{SELECT}", line, here)
        if here[0][1].kind in ("late", "early"):
            lines[line - 1], lines[line] = lines[line], ""
    opened = next(index for index, line in enumerate(lines) if line.startswith(f"module {top}("))
    lines[opened] = lines[opened].replace("(", f"({SELECT}, ", 1)
    closed = next(index for index in range(opened, len(lines)) if lines[index].endswith(");"))
    lines[closed] += f"\n  input [{_SELECT_BITS - 1}:0] {SELECT};"
    return "\n".join(lines) + "\n"


def holds_faults(text: str, top: str) -> bool:
    """Whether faults are planted in the text: then its top has the input `SELECT`."""
    return f"module {top}({SELECT}, " in text


def _planted(line: str, select: str, number: int, here: list[tuple[int, Fault]]) -> str:
    """A statement (for a register with its `always`) that is right or wrong by `select`."""
    if condition := _CONDITION.match(line):
        on = " || ".join(f"{select} == {index}" for index, _ in here)
        return f"{condition[1]}if ({on} || {condition[2]}) begin"
    register = _REGISTER.match(line)
    target = register or _ASSIGN.match(line)
    assert target is not None  # faults were found in just these
    span = f"[{here[0][1].width - 1}:0]"
    declared = [f"  wire {span} sound_{number} = {target[2]};"]
    chosen = f"sound_{number}"
    for index, fault in here:
        wrong = f"wrong_{number}_{index}"
        if fault.kind == "late":
            declared.append(f"  reg {span} {wrong} = 0;\n{_CLOCKED} {wrong} <= sound_{number};")
        else:
            declared.append(f"  wire {span} {wrong} = {fault.after};")
        chosen = f"({select} == {index} ? {wrong} : {chosen})"
    statement = f"{_CLOCKED} {target[1]} <= {chosen};" if register else f"  assign {target[1]}  = {chosen};"
    return "\n".join([*declared, statement])


def _registers(lines: list[str], start: int) -> dict[str, str]:
    """Of the module that opens at a line: what each register takes, where that is a delayed value and no choice."""
    found = {}
    for number in range(start + 1, len(lines)):
        if lines[number] == "endmodule":
            break
        register = _REGISTER.match(lines[number])
        if register and lines[number - 1] == _CLOCKED:
            found[register[1]] = register[2]
    return found


def _wrong(expression: str, width: int) -> Iterator[tuple[str, str]]:
    """What an expression of one operation becomes by a fault, with the fault's kind."""
    parts = _split(expression)
    if len(parts) == 1 and _SHIFTED.search(expression):
        yield "shift", f"{expression} << 1"
    if len(parts) == 2:
        yield from _wrong_prefix(*parts)
    if len(parts) == 3:
        yield from _wrong_pair(parts[0], parts[1], parts[2], width)
    if len(parts) == 5 and parts[1] == "?":
        yield "choice", f"{parts[0]} ? {parts[4]} : {parts[2]}"


def _wrong_prefix(operator: str, operand: str) -> Iterator[tuple[str, str]]:
    if operator == "-":
        yield "sign", operand
    elif operator in "~!":
        yield "operator", operand if operator == "~" else f"| {operand}"


def _wrong_pair(left: str, operator: str, right: str, width: int) -> Iterator[tuple[str, str]]:
    if _SHIFTED.search(right):
        yield "shift", f"{left} {operator} ({right} << 1)"
    if operator in ("<<", ">>"):
        yield "shift", f"({left} {operator} {right}) {operator} 1"
    if operator in "+-" and width > 1 and not _ZERO.search(f"{left} {right}"):
        yield "carries", f"{left} ^ {right}"
    if operator in _OTHER:
        yield "operator", f"{left} {_OTHER[operator]} {right}"
    if operator == "+":
        yield from (("carry", _without_carry(left, right, bit)) for bit in range(1, width))
    if operator == "&" and width == 1:
        yield from (("gate", left), ("gate", right))
    if constant := _CONSTANT.match(right):
        bits, value = int(constant[1]), int(constant[3], 16)
        yield from (("constant", f"{left} {operator} {bits}'{constant[2]}h{value ^ 1 << bit:x}") for bit in range(bits))


def _without_carry(left: str, right: str, bit: int) -> str:
    """A sum whose lowest `bit` places carry nothing to the others: what they would have carried is taken off again."""
    low = f"({{1'h0, {bit}'({left})}} + {{1'h0, {bit}'({right})}})"
    carry = f"{{1'h0, {low} & {bit + 1}'h{1 << bit:x}}}"
    signed = left.startswith("$signed")
    return f"{left} + {right} - {f'$signed({carry})' if signed else carry}"


def _split(expression: str) -> list[str]:
    """Operands and operators of an expression, as text."""
    parts: list[str] = [""]
    depth = 0
    for word in expression.split(" "):
        if depth == 0 and word in _OPERATORS | {"?", ":", "~", "!"}:
            parts += [word, ""]
        else:
            parts[-1] += f"{word} "
        depth += word.count("{") + word.count("(") - word.count("}") - word.count(")")
    return [part.rstrip(" ") + (" " if part.startswith("\\") else "") for part in parts if part.strip()]
