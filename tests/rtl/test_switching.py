"""Switching energy of circuits whose answer is known: by hand, by a closed form, by an independent simulation."""

import random
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from hwsim.errors import HwsimError
from hwsim.rtl_flow import tools
from hwsim.rtl_flow.gates import INPUT_SLEW_S, Gates, Instance
from hwsim.rtl_flow.liberty_power import read_power
from hwsim.rtl_flow.playback import NEEDS, Recording, play
from hwsim.rtl_flow.switching_energy import energy_of
from hwsim.rtl_flow.toggles import Toggles, count_toggles

MISSING = tools.missing(NEEDS)
# Icarus alone measures switching, OpenSTA and OSU018 are outside oracles: make test must pass without system packages.
icarus = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")

HERE = Path(__file__).parent
LIBRARY = read_power(HERE / "known.lib")
VOLTS, SLEW_NS, TRANSITION_NS = 2.0, INPUT_SLEW_S * 1e9, 0.5
PJ = 1e-12


def circuit(inputs, outputs, cells):
    """Gates from name: (type, pins in order, output last); nets are numbers, ports one bit each."""
    pins = {"NOT": "AY", "NAND": "ABY", "XOR": "ABY", "REGISTER": "CDQ"}
    ports = {name: ("input", [net]) for name, net in inputs.items()}
    ports |= {name: ("output", [net]) for name, net in outputs.items()}
    return Gates(ports, {k: Instance(t, dict(zip(pins[t], n, strict=True))) for k, (t, *n) in cells.items()}, LIBRARY)


def played(gates, words, results, first=1, delays="specify"):
    """Toggles from cycle `first` on, the last word coming at its end; its answer is not looked at."""
    width = -(-len([name for name in gates.width("input") if name != "clk"]) // 4)
    recording = Recording([f"{word:0{width}x}" for word in words], [f"{result:x}" for result in results])
    return play(gates, HERE / "known.v", recording, (first, len(words) - 1), delays)


# -- an inverter chain ------------------------------------------------------------------------------------------------

STAGES = 5


def chain():
    cells = {f"u{k}": ("NOT", k, k + 1) for k in range(1, STAGES + 1)}
    return circuit({"clk": 100, "a": 1}, {"y": STAGES + 1}, cells)


@icarus
@pytest.mark.parametrize("delays", ["specify", "load"])
def test_an_inverter_chain_takes_the_energy_that_a_hand_computes(delays):
    """An input that turns over in every cycle: each net changes once, half of them rising."""
    cycles = 20
    words = [k % 2 for k in range(cycles + 3)]
    gates = chain()
    toggles = played(gates, words, [1 - word for word in words], first=2, delays=delays)
    assert toggles.cycles == cycles and toggles.clock == 100
    assert [toggles.of(net) for net in range(1, STAGES + 2)] == [cycles] * (STAGES + 1)
    assert all(toggles.rises[net] == toggles.falls[net] == cycles // 2 for net in range(1, STAGES + 2))
    # Five pins of 0.1 pF; the last inverter drives nothing.
    nets = STAGES * 0.1 * VOLTS**2 / 2 * cycles
    loads, slews = [0.1] * (STAGES - 1) + [0.0], [SLEW_NS] + [TRANSITION_NS] * (STAGES - 1)
    inside = sum((1 + 2 * c + 4 * t + 3 + 1 * c + 2 * t) / 2 * cycles for c, t in zip(loads, slews, strict=True))
    found = energy_of(gates, toggles)
    assert found.nets == pytest.approx(nets * PJ, rel=1e-12)
    assert found.internal == pytest.approx(inside * PJ, rel=1e-12)
    assert found.clock == 0 and found.total == found.nets + found.internal
    assert gates.leakage_w == pytest.approx(STAGES * 10e-9)
    assert energy_of(gates, toggles.without_glitches()).total == pytest.approx(found.total)
    assert toggles.last_moved * 200 == pytest.approx(50 + 0.1 + STAGES, abs=1e-6), "each stage takes 1 ns"


# -- a toggle flip-flop -----------------------------------------------------------------------------------------------


@icarus
def test_a_toggle_flip_flop_pays_for_its_clock_in_every_cycle():
    """D = !(Q & run): while run is 0 the flip-flop holds 1, then it divides the clock by two."""
    gates = circuit({"clk": 1, "run": 2}, {"q": 3}, {"u0": ("REGISTER", 1, 4, 3), "u1": ("NAND", 3, 2, 4)})
    cycles, still = 30, 4
    words = [0] * still + [1] * (cycles + 2)
    answers = [1] * (still + 1) + [k % 2 for k in range(cycles + 1)]
    toggles = played(gates, words, answers, first=still + 1)
    assert toggles.cycles == cycles
    assert (toggles.rises[1], toggles.falls[1]) == (cycles, cycles)
    assert toggles.of(3) == toggles.of(4) == cycles
    found = energy_of(gates, toggles)
    clock = cycles * (0.4 * VOLTS**2 + 7 + 10 * SLEW_NS + 2)
    assert found.clock == pytest.approx(clock * PJ, rel=1e-12)
    # Q drives 0.2 pF, D is 0.5 pF; the NAND's output was moved by its first input alone.
    assert found.nets == pytest.approx(cycles * (0.2 + 0.5) * VOLTS**2 / 2 * PJ, rel=1e-12)
    assert found.internal == pytest.approx(cycles * ((6 + 8) / 2 + 1) * PJ, rel=1e-12)


# -- a ripple-carry adder ---------------------------------------------------------------------------------------------


def adder(bits):
    """Sum p ^ c of p = a ^ b, carry !(!(a b) !(p c)); with what each gate is, for the simulation below."""
    inputs = {
        "clk": 1000,
        **{f"a{k}": 1 + k for k in range(bits)},
        **{f"b{k}": 101 + k for k in range(bits)},
        "in": 201,
    }
    cells = {}
    for k in range(bits):
        a, b, c, p, g, t = 1 + k, 101 + k, 201 + k, 301 + k, 401 + k, 501 + k
        cells |= {
            f"p{k}": ("XOR", a, b, p), f"g{k}": ("NAND", a, b, g), f"t{k}": ("NAND", p, c, t),
            f"c{k}": ("NAND", g, t, c + 1), f"s{k}": ("XOR", p, c, 601 + k),
        }  # fmt: skip
    outputs = {"carry": 201 + bits, **{f"sum{k}": 601 + k for k in reversed(range(bits))}}
    return circuit(inputs, outputs, cells), cells


def operands_word(a, b, bits):
    """Inputs as the adder's ports have them side by side, a0 highest and the carry lowest."""
    text = "".join(str(a >> k & 1) for k in range(bits)) + "".join(str(b >> k & 1) for k in range(bits)) + "0"
    return int(text, 2)


def add(pairs, bits):
    gates, cells = adder(bits)
    words = [operands_word(a, b, bits) for a, b in pairs]
    return played(gates, words, [a + b for a, b in pairs], first=0), gates, cells


@icarus
def test_a_carry_that_ripples_makes_the_glitches_that_a_hand_counts():
    """From 0 + 0 to 15 + 1: each sum but the lowest rises, and falls when the carry comes.

    Changes: three p, one g, three t, four carries, and three sums twice; without glitches none of the sums.
    """
    toggles, _, cells = add([(0, 0), (15, 1)], 4)
    changes = {kind: sum(toggles.of(one[-1]) for name, one in cells.items() if name[0] == kind) for kind in "pgtcs"}
    assert changes == {"p": 3, "g": 1, "t": 3, "c": 4, "s": 6}
    calm = toggles.without_glitches()
    assert sum(calm.of(one[-1]) for one in cells.values()) == 11
    assert [calm.of(601 + k) for k in range(4)] == [0, 0, 0, 0]
    assert toggles.last_moved * 200 == pytest.approx(50 + 0.1 + 8, abs=1e-6), "eight gates in a row"


def unit_delay_changes(cells, bits, pairs):
    """Changes of each gate's output when every gate answers one step later: written for this test alone."""
    value = Counter()

    def function(kind, *inputs):
        return sum(inputs) % 2 if kind == "XOR" else 1 - min(inputs)

    def settle(count):
        moved = Counter()
        for _ in range(10 * bits):
            after = {one[-1]: function(one[0], value[one[1]], value[one[2]]) for one in cells.values()}
            moved.update(net for net in after if after[net] != value[net])
            value.update({net: after[net] - value[net] for net in after})
        return moved if count else Counter()

    settle(count=False)
    total = Counter()
    for a, b in pairs:
        for k in range(bits):
            value[1 + k], value[101 + k] = a >> k & 1, b >> k & 1
        total += settle(count=True)
    return total


@pytest.mark.slow
@icarus
def test_an_adder_glitches_as_an_independent_simulation_says():
    """Random additions; the settled changes also against their expected values, in closed form."""
    bits, count = 8, 600
    draw = random.Random(1)
    pairs = [(0, 0)] + [(draw.randrange(1 << bits), draw.randrange(1 << bits)) for _ in range(count)]
    toggles, _, cells = add(pairs, bits)
    expected = unit_delay_changes(cells, bits, pairs)
    nets = [one[-1] for one in cells.values()]
    assert [toggles.of(net) for net in nets] == [expected[net] for net in nets]
    # A carry is 1 with q_k = (1 - 2^-k) / 2, a sum with 1/2, one addition like the other.
    calm = toggles.without_glitches()
    for k in range(1, bits + 1):
        q = (1 - 2.0**-k) / 2
        assert calm.of(201 + k) / count == pytest.approx(2 * q * (1 - q), abs=4 * 0.5 / count**0.5)
        assert calm.of(600 + k) / count == pytest.approx(0.5, abs=4 * 0.5 / count**0.5)
    assert sum(toggles.rises.values()) > 1.2 * sum(calm.rises.values()), "glitches matter"


# -- what may go wrong ------------------------------------------------------------------------------------------------


@icarus
def test_a_netlist_that_does_something_else_is_refused():
    with pytest.raises(HwsimError, match="the netlist differs from the RTL"):
        played(chain(), [0, 1, 0, 1], [1, 0, 0, 0])
    with pytest.raises(HwsimError, match="unknown delay model"):
        played(chain(), [0, 1, 0], [1, 0, 0], delays="none")


@icarus
def test_models_in_another_unit_are_refused(tmp_path):
    models = tmp_path / "x.v"
    models.write_text((HERE / "known.v").read_text().replace("1ns", "1ps"))
    with pytest.raises(HwsimError, match="time unit of"):
        play(chain(), models, Recording(["0", "1", "0"], ["1", "0", "1"]), (1, 2))


def test_without_icarus_the_command_that_installs_it_is_named(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(HwsimError, match="apt-get install -y iverilog"):
        play(chain(), HERE / "known.v", Recording(["0", "1", "0"], ["1", "0", "1"]), (1, 2))


VCD = """$timescale 1ps $end
$scope module dut $end
$var wire 1 ! clk $end
$var wire 1 " n1 $end
$var wire 1 # n2 $end
$enddefinitions $end
#0
$dumpvars
0"
x#
$end
#10
1"
1#
#12
0#
#14
1#
#20
0"
#35
"""


def test_toggles_are_counted_by_hand(tmp_path):
    """Cycles of 10: in [10, 20) n1 rises, n2 becomes known, falls and rises; in [20, 30) n1 falls."""
    path = tmp_path / "x.vcd"
    path.write_text(VCD + "$dumpoff\n")
    found = count_toggles(path, 0, 10)
    assert (found.cycles, found.of(1), found.rises[2], found.falls[2]) == (3, 2, 2, 1)
    assert (found.settled[1], found.settled[2], found.last_moved) == (2, 1, 0.4)
    path.write_text(VCD)
    with pytest.raises(HwsimError, match="cut short"):
        count_toggles(path, 0, 10)
    path.write_text("$enddefinitions $end\n#0\n$dumpvars\n")
    with pytest.raises(HwsimError, match="cut short"):
        count_toggles(path, 0, 10)


# -- liberty files ----------------------------------------------------------------------------------------------------


def test_tables_are_interpolated_between_their_points_and_beyond():
    table = LIBRARY.cells["NOT"].energies["Y"][0].tables["rise_power"]
    for load, slew in ((0.25, 0.5), (0, 0), (3, 2)):
        assert table.at(load * 1e-12, slew * 1e-9) == pytest.approx((1 + 2 * load + 4 * slew) * PJ)
    clock = LIBRARY.cells["REGISTER"].inputs["C"][0].tables["rise_power"]
    assert clock.at(1.0, 0.3e-9) == pytest.approx(10 * PJ), "the load of a clock pin's table is none"


def test_a_table_may_have_its_axes_the_other_way_round(tmp_path):
    """Liberty leaves the order of the axes to the template."""
    text = (HERE / "known.lib").read_text()
    load, slew = "total_output_net_capacitance;", "input_net_transition;"
    turned = text.replace(
        f"variable_1 : {load}\n    variable_2 : {slew}", f"variable_1 : {slew}\n    variable_2 : {load}"
    )
    assert turned != text
    (tmp_path / "x.lib").write_text(turned)
    table = read_power(tmp_path / "x.lib").cells["NOT"].energies["Y"][0].tables["rise_power"]
    assert table.at(0.25e-12, 0.5e-9) == pytest.approx((1 + 4 * 0.25 + 2 * 0.5) * PJ)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("nom_voltage : 2.0;", "", "names no voltage"),
        ("capacitance :", "size :", "no pin of .* has a capacitance"),
        ('voltage_unit : "1V";', 'voltage_unit : "1J";', "a unit of"),
        ("(1, pf)", "(1, cm)", "capacitance unit"),
    ],
)
def test_libraries_without_what_energy_is_made_of_are_refused(tmp_path, old, new, message):
    path = tmp_path / "x.lib"
    path.write_text((HERE / "known.lib").read_text().replace(old, new))
    with pytest.raises(HwsimError, match=message):
        read_power(path)


def test_units_of_the_file_count(tmp_path):
    path = tmp_path / "x.lib"
    text = (HERE / "known.lib").read_text()
    path.write_text(text.replace("(1, pf)", "(10, ff)").replace('"1nW"', '"10uW"').replace('"1V"', '"100mV"'))
    found, before = read_power(path), LIBRARY
    assert found.voltage_v == pytest.approx(0.2)
    assert found.cells["NOT"].capacitances_f["A"] == pytest.approx(before.cells["NOT"].capacitances_f["A"] / 100)
    assert found.cells["NOT"].leakage_w == pytest.approx(before.cells["NOT"].leakage_w * 1e4)
    energies = [lib.cells["NAND"].energies["Y"][0].tables["rise_power"].at(0, 0) for lib in (found, before)]
    assert energies[0] == pytest.approx(energies[1] / 1e4), "capacitance times the square of voltage"


def test_a_library_without_internal_power_gives_the_energy_of_nets(tmp_path):
    path = tmp_path / "x.lib"
    path.write_text(re.sub(r"internal_power \(\) \{", "nothing () {", (HERE / "known.lib").read_text()))
    bare = read_power(path)
    assert LIBRARY.has_internal_power and not bare.has_internal_power
    gates = Gates(chain().ports, chain().instances, bare)
    moved = Counter(dict.fromkeys(gates.nets, 3))
    assert energy_of(gates, Toggles(6, moved, moved)).internal == 0 < energy_of(gates, Toggles(6, moved, moved)).nets


# -- OpenSTA, written by others ---------------------------------------------------------------------------------------


def osu018():
    path = Path("/usr/share/qflow/tech/osu018/osu018_stdcells.lib")
    return path if path.is_file() else None


def some_gates(count, library):
    """A random circuit of common gates and registers."""
    draw = np.random.default_rng(3)
    kinds = {"INVX1": "A", "NAND2X1": "AB", "NOR2X1": "AB", "XOR2X1": "AB", "AOI21X1": "ABC"}
    cells, nets = {}, [1, 2, 3, 4]
    for k in range(count):
        net = 10 + k
        kind = str(draw.choice([*kinds, "DFFPOSX1"]))
        if kind == "DFFPOSX1":
            cells[f"u{k}"] = Instance(kind, {"CLK": 0, "D": int(draw.choice(nets)), "Q": net})
        else:
            cells[f"u{k}"] = Instance(kind, {**{pin: int(draw.choice(nets)) for pin in kinds[kind]}, "Y": net})
        nets.append(net)
    return Gates({"clk": ("input", [0]), "i": ("input", [1, 2, 3, 4]), "o": ("output", nets[-4:])}, cells, library)


def asked_opensta(gates, path, folder, activity, period_ns):
    """Power by instance and in total: internal, switching, leakage, in W."""
    (folder / "n.v").write_text(gates.verilog())
    (folder / "p.tcl").write_text(
        f"read_liberty {path}\nread_verilog n.v\nlink_design dut\n"
        f"create_clock -name clk -period {period_ns} [get_ports clk]\n"
        f"set_input_transition {SLEW_NS} [all_inputs]\nset_input_delay 0 -clock clk [get_ports i*]\n"
        f"set_power_activity -global -activity {activity} -duty 0.5\n"
        "report_power -digits 8 -instances [get_cells *]\nreport_power -digits 8\nexit\n"
    )
    done = subprocess.run(
        ["sta", "-no_splash", "-exit", "p.tcl"], cwd=folder, capture_output=True, text=True, check=True
    )
    rows = [line.split() for line in done.stdout.splitlines()]
    found = {row[4]: tuple(map(float, row[:3])) for row in rows if len(row) == 5 and row[4] in gates.instances}
    (total,) = (tuple(map(float, row[1:4])) for row in rows if row[:1] == ["Total"] and len(row) > 4)
    return found, total


@pytest.mark.skipif(shutil.which("sta") is None, reason="no OpenSTA: apt-get install -y opensta")
@pytest.mark.skipif(osu018() is None, reason="no OSU018: apt-get install -y qflow-tech-osu018")
def test_power_at_a_set_activity_is_that_of_opensta(tmp_path):
    """Every net changes 0.2 times in a cycle: leakage equal, nets within rounding, inside of cells within 4 %.

    Debian's OpenSTA, 2.0 of 2019, charges a rise and a fall for each change and so twice what is inside; before and
    after that it took their mean, as here. Its slews are the longest, ours means, and its weights of inputs others.
    """
    library = read_power(osu018())
    gates = some_gates(400, library)
    cycles, activity, period_ns = 1000, 0.2, 100
    each, (_, _, leakage) = asked_opensta(gates, osu018(), tmp_path, activity, period_ns)
    assert len(each) == 400
    assert gates.leakage_w == pytest.approx(leakage, rel=1e-5)
    seconds = cycles * period_ns * 1e-9
    half = Counter({net: round(cycles * activity / 2) for net in gates.nets})
    toggles = Toggles(cycles, half + Counter(), half + Counter(), clock=0)
    toggles.rises[0] = toggles.falls[0] = cycles
    driven = {one.nets["Q" if "Q" in one.nets else "Y"] for one in gates.instances.values()}
    nets = sum(library.voltage_v**2 / 2 * gates.loads_f[net] * toggles.of(net) for net in driven)
    assert nets / seconds == pytest.approx(sum(one[1] for one in each.values()), rel=0.003)
    for kinds, share in (({"INVX1"}, 0.03), ({"NAND2X1", "NOR2X1"}, 0.04), ({"XOR2X1"}, 0.04), ({"DFFPOSX1"}, 0.06)):
        names = [name for name, one in gates.instances.items() if one.type in kinds]
        alone = Gates(gates.ports, {name: gates.instances[name] for name in names}, library)
        object.__setattr__(alone, "loads_f", gates.loads_f)
        object.__setattr__(alone, "slews_s", gates.slews_s)
        found = energy_of(alone, toggles)
        inside = (
            found.internal
            + found.clock
            - 0.5
            * library.voltage_v**2
            * gates.loads_f[0]
            * toggles.of(0)
            * bool("CLK" in alone.instances[names[0]].nets)
        )
        assert 2 * inside / seconds == pytest.approx(sum(each[name][0] for name in names), rel=share), kinds
