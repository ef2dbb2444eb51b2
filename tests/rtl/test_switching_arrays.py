"""Switching energy of whole arrays: the command, its workloads, and the record."""

import json
import tomllib
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from hwsim import catalog
from hwsim.checkpoint import find_minilm, find_samples, open_checkpoint
from hwsim.cli.app import main
from hwsim.errors import HwsimError
from hwsim.pe import get_pe
from hwsim.pe.source import source_hash
from hwsim.quantize import load_recipe
from hwsim.rtl_flow import switching, switching_cases, switching_stimuli, tools
from hwsim.rtl_flow.energy_record import FILE, entry_of, read_energies, write_energy, write_load_delays
from hwsim.rtl_flow.playback import NEEDS
from hwsim.rtl_flow.switching_cases import MEASURED, Activities, chosen, workloads
from hwsim.rtl_flow.switching_stimuli import random_workload, traced_workload
from hwsim.rtl_flow.synth import CELL_SCRIPTS, synthesize
from hwsim.trace import build_trace

pytestmark = pytest.mark.slow

MISSING = tools.missing((*tools.EMIT, *NEEDS))
# Icarus is what switching is measured with and nothing else needs it; make test must pass without system packages.
icarus = [pytest.mark.rtl, pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")]
KNOWN = Path(__file__).parent / "known.lib"
LANE = get_pe("mac").variants()["int4_lane"]


@pytest.fixture
def run(capsys):
    def run(*words):
        with pytest.raises(SystemExit) as left:
            main(["rtl", "energy", *words])
        return left.value.code, *capsys.readouterr()

    return run


@pytest.fixture
def short(monkeypatch):
    """One script and a short window: what is asked here does not depend on them."""
    for module in (switching, switching_stimuli):
        monkeypatch.setattr(module, "WINDOW_CYCLES", 40)
    monkeypatch.setattr(switching, "CELL_SCRIPTS", {"plain": CELL_SCRIPTS["plain"]})


@pytest.fixture(scope="module")
def trace(tmp_path_factory):
    checkpoint = open_checkpoint(find_minilm())
    path = tmp_path_factory.mktemp("trace") / "int4"
    return build_trace(checkpoint, load_recipe("int4-g128"), path, find_samples(checkpoint))


@pytest.mark.usefixtures("short")
class TestCommand:
    pytestmark = icarus

    def test_an_array_is_measured_and_recorded(self, run, tmp_path, monkeypatch):
        """The gates gave what the RTL gave in every cycle of the window, and the RTL what its model says."""
        monkeypatch.setitem(MEASURED, ("mac", "int4_lane"), None)
        words = ["mac", "--variant", "int4_lane", "--library", str(KNOWN), "--random", "--record", str(tmp_path)]
        code, out, err = run(*words, "--json")
        assert code == 0 and "no wires, no clock tree" in err
        (found,) = json.loads(out)["switching"]
        assert found["macs"] == found["beats"] >= 32 and found["cycles"] >= found["beats"]
        whole, front = found["whole"], found["front"]
        for circuit, total in ((whole, found["energy_j_per_mac"]), (front, found["front_energy_j_per_mac"])):
            parts = circuit["energy"]
            assert sum(parts.values()) == pytest.approx(total * found["macs"]) and min(parts.values()) > 0
            assert parts["clock"] < circuit["settled_j"] < sum(parts.values())
            assert 0 < circuit["last_moved_s"] < found["period_s"] / 2
        assert front["settled_j"] < whole["settled_j"] and front["area_um2"] < whole["area_um2"]
        # Leakage by hand: every register takes 40 nW, every gate 10 to 30.
        assert 10e-9 * whole["cells"] < whole["leakage_w"] < 40e-9 * whole["cells"]
        record = read_energies(tmp_path / FILE)
        (entry,) = record["energy"]
        assert (entry["pe"], entry["variant"], entry["library"], entry["activity"]) == (
            "mac", "int4_lane", "known", "random",
        )  # fmt: skip
        assert entry["energy_j_per_mac"] == pytest.approx(found["energy_j_per_mac"], rel=1e-4)
        assert entry["source"] == source_hash("mac") and entry["parameters"] == LANE.parameters()
        assert record["libraries"]["known"]["voltage_v"] == 2 and record["libraries"]["known"]["nand2_area_um2"] == 3


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["mac", "--library", "osu180"], "no such cell library"),
        (["mca", "--library", str(KNOWN)], "did you mean 'mac'"),
        (["mac", "--library", str(KNOWN), "--variant", "int5"], "unknown variant of mac"),
        (["mac", "--library", str(KNOWN), "--variant", "int4", "--recipe", "int8"], "the trace is none for this array"),
        (["mac", "--library", str(KNOWN), "--models", "none.v"], "no Verilog models"),
        (["outlier", "--library", str(KNOWN), "--variant", "exact", "--random"], "noise says nothing of outlier"),
        (["sparse", "--library", str(KNOWN), "--variant", "int4_lane"], "nothing to feed"),
        (["mac", "--library", str(KNOWN), "--trace", "y", "--record", "x"], "a record of another trace"),
    ],
)
def test_wrong_words_are_refused(run, words, message):
    code, _, err = run(*words)
    assert code == 2 and message in err


# -- workloads --------------------------------------------------------------------------------------------------------


def test_pieces_of_a_trace_are_what_the_trace_holds(trace):
    """Codes are as frequent as in the matrices that are drawn from, and with random weights uniform."""
    pe = get_pe("mac").variants()["int4"]
    real = traced_workload(pe, trace, "minilm/int4-g128")
    noisy = traced_workload(pe, trace, "x", random_weights=True)
    assert len(real.payloads) == len(noisy.payloads) and len(real.ends) == 3 and real.macs_per_turn == 6 * 2 * 128
    assert real.ends[0] - real.warm == 6 * 32 and real.warm == (pe.credits + 1) * 32
    assert real.ends == [real.warm + turn * 6 * 32 for turn in (1, 2, 3)] and real.ends[-1] == len(real.payloads)
    activations = [[payload >> 32 & 0xFFFFFFFF for payload in one.payloads] for one in (real, noisy)]
    assert real.payloads != noisy.payloads
    assert activations[0] == activations[1], "the same pieces"

    def codes(workload):
        return np.array([payload >> 4 * k & 15 for payload in workload.payloads for k in range(8)])

    held = np.concatenate([trace.weight(name).planes[0].codes.ravel() for name in list(trace.shapes)[::7]])
    shares = [np.bincount(values, minlength=16) / len(values) for values in (codes(real), held, codes(noisy))]
    assert np.abs(shares[0] - shares[1]).max() < 0.03 < np.abs(shares[2] - shares[1]).max()
    assert np.abs(shares[2][shares[2] > 0] - 1 / 15).max() < 0.01, "uniform over the valid codes: -8 is none"


def test_a_trace_from_a_file_is_the_recipes(trace):
    (found,) = workloads("mac", "int4", Activities(trace=trace.reader.path)).workloads
    pe = get_pe("mac").variants()["int4"]
    assert found.activity == "all-minilm-l6-v2/int4-g128"
    assert found.payloads == traced_workload(pe, trace, "x").payloads


def test_noise_is_uniform():
    pe = get_pe("mac").variants()["int8"]
    values = np.array([payload >> 64 + 8 * k & 255 for payload in random_workload(pe).payloads for k in range(4)])
    assert len(np.unique(values)) > 250 and 128 not in values and abs(np.mean(values.astype(np.int8))) < 10


def test_what_is_measured_without_being_named():
    assert chosen(None, None, Activities()) == list(MEASURED)
    assert chosen(["pot"], None, Activities()) == [("pot", "pot4")]
    assert chosen(["pot"], None, Activities(recipe="denseshift-w3"))[:2] == [("pot", "pot4"), ("pot", "pot3")]
    for name, variant in MEASURED:
        assert variant in get_pe(name).variants()


def test_a_pe_without_a_recipe_of_its_own_is_refused(monkeypatch):
    monkeypatch.delitem(MEASURED, ("pot", "pot4"))
    with pytest.raises(HwsimError, match="nothing says what to feed"):
        chosen(["pot", "mac"], None, Activities())


@pytest.mark.parametrize(
    ("key", "recipe"), [(("complex", "int8"), "fairy2i-w2"), (("hardwired", "mxfp4_block"), "int8")]
)
def test_other_formats_have_workloads_too(key, recipe):
    """Two numbers in an activation; weights in the circuit."""
    found = workloads(*key, Activities(recipe=recipe, random_weights=True, random=True)).workloads
    assert [one.activity.split("/")[0] for one in found] in (
        ["minilm", "random-weights", "random"], ["minilm", "random"],
    )  # fmt: skip
    pe = get_pe(key[0]).variants()[key[1]]
    for one in found:
        assert one.macs_per_turn * len(one.ends) == (len(one.payloads) - one.warm) * pe.rows * pe.lanes


def beats_and_pieces(workload, pe):
    """Beats of each piece: results are of one piece each."""
    ends = [payload >> pe_bits(pe) - 1 & 1 for payload in workload.payloads]
    return np.diff([0, *(index + 1 for index, end in enumerate(ends) if end)])


def pe_bits(pe):
    codes, activations = pe.rows * pe.lanes * pe.weights.bits, pe.window * pe.activations.bits
    index = pe.rows * pe.indices * 4 + 1 if pe.compact else 0
    tag = 0 if pe.most_outliers is None else 17
    return codes + activations + index + pe.rows * 16 + tag + 2


def test_pruned_weights_are_multiply_accumulates_without_beats():
    """Half of the weights of `flightllm` are kept; a block takes ceil(N / 4) beats of 4 weights a row."""
    pe = get_pe("sparse").variants()["int4"]
    real, noisy = workloads("sparse", "int4", Activities(random_weights=True, random=True)).workloads
    beats = beats_and_pieces(real, pe)
    assert real.macs_per_turn == 6 * 2 * 64 and len(beats) == len(real.sums) == 5 + 6 * len(real.ends)
    assert beats.sum() == len(real.payloads) == real.ends[-1] and beats[:5].sum() == real.warm
    assert 0.45 < beats.mean() / 16 < 0.65  # of 16 beats for all; blocks of N = 2 leave two of four multipliers idle
    assert beats_and_pieces(noisy, pe).tolist() == beats.tolist() and noisy.payloads != real.payloads


def test_columns_in_fp16_are_those_of_the_piece():
    """A piece has the FP16 beats of the outlier columns within its 32 columns: two columns a beat."""
    pe = get_pe("outlier").variants()["fp16"]
    (real,) = workloads("outlier", "fp16", Activities()).workloads
    beats = beats_and_pieces(real, pe)
    half = [payload >> pe_bits(pe) - 3 & 1 for payload in real.payloads]
    assert sum(half) == (beats - 32 // 4).sum() > 0 and beats.max() <= 32 // 4 + 3
    assert real.macs_per_turn == 6 * 2 * 32


# -- the record -------------------------------------------------------------------------------------------------------


def test_an_entry_takes_the_place_of_an_older_one_of_its_key(tmp_path, monkeypatch):
    monkeypatch.setattr(tools, "versions", lambda names: {"yosys": "1", "iverilog": "1"})
    cells = switching.open_cells(str(KNOWN))
    circuit = switching.CircuitEnergy(9, 3.0, 1e-9, switching.Energy(1e-12, 2e-12, 3e-12), 5e-12, 0.25, 1e-9)
    made = switching.Switching(
        LANE.parameters(), "minilm/x", "specify", 4, 5, 4, 2e-7, circuit, circuit, {"whole": "plain"}, 0.5
    )
    older = entry_of("mac", "int4_lane", "known", made) | {"macs": 3}
    for entry in (older, older | {"activity": "random"}, entry_of("mac", "int4_lane", "known", made)):
        path = write_energy(tmp_path, "known", cells, entry)
    record = read_energies(path)
    assert [(one["activity"], one["macs"]) for one in record["energy"]] == [("minilm/x", 4), ("random", 3)]
    first = record["energy"][0]
    assert first["energy_j_per_mac"] == pytest.approx(6e-12 / 4) and first["glitch_share"] == pytest.approx(1 / 6, 1e-4)
    write_load_delays(tmp_path, "known", cells, "mac", "int4_lane", made)
    beside = read_energies(path)["energy"][0]
    assert beside.items() > first.items() and beside["front_load_delay_j_per_mac"] == first["energy_j_per_mac"]
    with pytest.raises(HwsimError, match="no current entry"):
        write_load_delays(tmp_path, "known", cells, "mac", "int4", made)
    before = path.read_bytes()
    write_energy(tmp_path, "known", cells, record["energy"][1])
    assert path.read_bytes() == before
    path.write_text("schema_version = 99\n")
    with pytest.raises(HwsimError, match="schema"):
        read_energies(path)


@pytest.fixture
def made_up(monkeypatch):
    """Measurements without tools: the activities that were measured, in order; those in `stops` interrupt."""
    circuit = switching.CircuitEnergy(9, 3.0, 1e-9, switching.Energy(1e-12, 2e-12, 3e-12), 5e-12, 0.25, 1e-9)
    asked, stops = [], []

    def measure(array, cells, workload, delays):
        if workload.activity in stops:
            raise KeyboardInterrupt
        asked.append(workload.activity)
        return switching.Switching(
            LANE.parameters(), workload.activity, delays, 4, 5, 4, 2e-7, circuit, circuit, {"whole": "plain"}, 0.5
        )

    def named(name, variant, given):
        """Without a trace, which takes seconds."""
        wanted = ["minilm/int4-g128"] * given.real + ["random"] * given.random
        return switching_cases.Case(name, variant, LANE, [SimpleNamespace(activity=activity) for activity in wanted])

    monkeypatch.setattr(switching_cases, "workloads", named)
    monkeypatch.setattr(switching, "map_array", lambda pe, variant, cells: None)
    monkeypatch.setattr(switching, "measure", measure)
    monkeypatch.setattr(tools, "versions", lambda names: {"yosys": "1", "iverilog": "1"})
    return asked, stops


def test_ctrl_c_keeps_what_is_measured_and_the_next_run_goes_on_there(run, made_up, tmp_path):
    asked, stops = made_up
    words = ["mac", "--variant", "int4", "--library", str(KNOWN), "--random", "--record", str(tmp_path)]
    stops.append("random")
    code, out, err = run(*words)
    assert (code, out) == (130, "") and "interrupted; finished files are kept" in err
    assert [one["activity"] for one in read_energies(tmp_path / FILE)["energy"]] == ["minilm/int4-g128"]
    stops.clear()
    code, out, err = run(*words, "--json")
    assert code == 0 and asked == ["minilm/int4-g128", "random"], "what was finished is not measured again"
    assert json.loads(out)["recorded"] == ["mac int4 minilm/int4-g128"]
    assert len(read_energies(tmp_path / FILE)["energy"]) == 2
    code, _, err = run(*words)
    assert code == 0 and "2 measurements were recorded already" in err and len(asked) == 2
    assert run(*words, "--again")[0] == 0 and len(asked) == 4


@pytest.mark.parametrize("change", ["source", "tools", "library", "delays"])
def test_what_was_measured_otherwise_is_measured_again(run, made_up, tmp_path, monkeypatch, change):
    asked, _ = made_up
    words = ["mac", "--variant", "int4", "--library", str(KNOWN), "--record", str(tmp_path)]
    assert run(*words)[0] == 0
    path = tmp_path / FILE
    if change == "source":
        path.write_text(path.read_text().replace(source_hash("mac"), "0" * 64))
    elif change == "tools":
        monkeypatch.setattr(tools, "versions", lambda names: {"yosys": "2", "iverilog": "1"})
    elif change == "library":
        path.write_text(path.read_text().replace(switching.open_cells(str(KNOWN)).library.sha256, "0" * 64))
    else:
        words += ["--delays", "load"]
    assert run(*words)[0] == 0 and len(asked) == 2
    assert run(*words)[0] == 0 and len(asked) == 2, "now it is recorded"


SHIPPED = catalog.data_root() / "rtl" / FILE


def test_the_shipped_record_adds_up():
    record = read_energies(SHIPPED)
    assert {"osu018", "osu035"} <= set(record["libraries"]) and record["schema_version"] == 1
    for entry in record["energy"]:
        for prefix in ("", "front_"):
            parts = [entry[f"{prefix}{part}_j_per_mac"] for part in ("net", "internal", "clock")]
            total = entry[f"{prefix}energy_j_per_mac"]
            assert sum(parts) == pytest.approx(total, rel=1e-3)
            assert entry[f"{prefix}zero_delay_j_per_mac"] == pytest.approx(
                total * (1 - entry[f"{prefix}glitch_share"]), rel=1e-3
            )
        if entry["pe"] == "hardwired":  # an array is its front and nothing else
            assert entry["front_energy_j_per_mac"] == entry["energy_j_per_mac"]
        else:
            assert entry["front_energy_j_per_mac"] < entry["energy_j_per_mac"]
        assert entry["delay_model"] == "specify" and entry["macs"] >= 400
        assert entry["library"] in record["libraries"]


@pytest.mark.full
@pytest.mark.rtl
def test_a_shipped_entry_comes_out_again():
    """With the tools and the source that it was made with."""
    with SHIPPED.open("rb") as file:
        record = tomllib.load(file)
    wanted = ["ternary", "parallel", "osu018", "minilm/ternary-b158"]
    (entry,) = [
        one for one in record["energy"]
        if [one[key] for key in ("pe", "variant", "library", "activity")] == wanted
    ]  # fmt: skip
    if MISSING or not Path("/usr/share/qflow/tech/osu018").is_dir():
        pytest.skip("no Icarus or OSU018: apt-get install -y iverilog qflow-tech-osu018")
    if entry["tools"] != tools.versions(("yosys", "iverilog")) or entry["source"] != source_hash("ternary"):
        pytest.skip("recorded with other tools, or of another source")
    cells = switching.open_cells("osu018")
    assert cells.library.sha256 == record["libraries"]["osu018"]["sha256"]
    case = switching_cases.workloads("ternary", "parallel", Activities())
    found = switching.measure(switching.map_array(case.pe, "parallel", cells), cells, case.workloads[0])
    again = entry_of("ternary", "parallel", "osu018", found)
    assert again["macs"] == entry["macs"] and again["area_um2"] == entry["area_um2"]
    (synthesis,) = synthesize(case.pe, "parallel", "osu018")
    assert synthesis.whole.resources["area_um2"] == pytest.approx(found.whole.area_um2)
    assert synthesis.front.resources["area_um2"] == pytest.approx(found.front.area_um2)
    # Another processor may move an activation by a code.
    for key in ("energy_j_per_mac", "front_energy_j_per_mac", "zero_delay_j_per_mac", "front_clock_j_per_mac"):
        assert again[key] == pytest.approx(entry[key], rel=0.01)
