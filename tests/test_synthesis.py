"""Forms of area by parameters: what least squares gives, how far off they are, and when they say nothing."""

import json
import re
import tomllib
from pathlib import Path

import numpy as np
import pytest

from hwsim import synthesis
from hwsim.catalog import data_root
from hwsim.cli.app import main
from hwsim.errors import HwsimError
from hwsim.pe import get_pe, pe_names
from hwsim.rtl_flow import tools
from hwsim.staleness import current_source

TINY = str(Path(__file__).parent / "rtl" / "tiny.lib")
FITTED = ("mac", "shift_add", "ternary", "lut")
FEATURES = ("1", "rows*lanes", "rows*lanes*weight_bits*activation_bits", "rows*accumulator")


def array(rows, lanes, bits, **more):
    of = {"rows": rows, "lanes": lanes, "group": 64, "max_groups": 2, "accumulator": 40 + rows + bits}
    return {"pe": "mac", **of, "weight_format": f"int{bits}", "activation_format": "int8", "zero_point": False} | more


ARRAYS = [array(r, lanes, bits) for r, lanes, bits in ((1, 2, 2), (2, 4, 8), (3, 8, 4), (4, 2, 6), (2, 16, 3))]


def test_a_form_that_holds_is_found_again():
    true = np.array([1000, 30, 2.5, 7])
    areas = [1000 + 30 * a["rows"] * a["lanes"] + 2.5 * a["rows"] * a["lanes"] * 8 * int(a["weight_format"][3:])
             + 7 * a["rows"] * a["accumulator"] for a in ARRAYS]  # fmt: skip
    matrix = synthesis.design_matrix(ARRAYS, FEATURES)
    assert synthesis.coefficients(matrix, np.array(areas)) == pytest.approx(true)


def test_the_relative_error_is_what_is_least():
    """One coefficient for two arrays: c/10 and c/30 are nearest 1 at c = (1/10 + 1/30) / (1/100 + 1/900)."""
    found = synthesis.coefficients(np.ones((2, 1)), np.array([10.0, 30.0]))
    assert found == pytest.approx([(1 / 10 + 1 / 30) / (1 / 100 + 1 / 900)])


def test_samples_that_do_not_tell_features_apart_are_refused():
    alike = [array(2, lanes, 4) for lanes in (2, 4, 8)]
    with pytest.raises(HwsimError, match="tell a form's features apart"):
        synthesis.coefficients(synthesis.design_matrix(alike, ("1", "rows")), np.array([1.0, 2.0, 3.0]))


def test_errors_by_hand():
    found = synthesis.errors(np.array([110.0, 90.0]), np.array([100.0, 100.0]))
    assert (found.arrays, found.largest, found.rms) == (2, 0.1, 0.1)


def entries(name, file):
    return tomllib.loads((data_root() / "rtl" / name / file).read_text())["measured"]


@pytest.mark.parametrize("name", FITTED)
def test_shipped_forms_are_as_far_off_as_they_say(name):
    """Errors again from the measured arrays; none of those held out is among the samples."""
    fits = synthesis.load_fits(name).fit
    assert {(fit.part, fit.quantity) for fit in fits} >= {("front", "area_um2"), ("whole", "area_um2")}
    labels = [{entry["label"] for entry in entries(name, file)} for file in ("samples.toml", "held_out.toml")]
    assert not labels[0] & labels[1]
    for fit in fits:
        for file, said in (("samples.toml", fit.samples), ("held_out.toml", fit.held_out)):
            of = [
                e
                for e in entries(name, file)
                if (e["target"], synthesis.case_of(e["parameters"])) == (fit.target, fit.case)
            ]
            found = [fit.at(e["parameters"]) / e["parts"][fit.part][fit.quantity] - 1 for e in of]
            assert len(found) == said.arrays >= 3
            assert max(map(abs, found)) == pytest.approx(said.largest, abs=1e-4)
            assert sum(f**2 for f in found) / len(found) == pytest.approx(said.rms**2, rel=0.02, abs=1e-6)


@pytest.mark.parametrize("name", FITTED)
def test_shipped_forms_are_of_the_source_as_it_is(name):
    """Else `hwsim rtl area` says that they are stale; `hwsim rtl fit` makes them again."""
    assert {fit.source for fit in synthesis.load_fits(name).fit} == {current_source(name)}


@pytest.mark.parametrize("name", FITTED)
def test_no_other_coefficients_are_nearer_to_the_samples(name):
    """The squares' derivatives vanish: residuals are orthogonal to every feature, all relative to the measured."""
    for fit in synthesis.load_fits(name).fit:
        of = [e for e in entries(name, "samples.toml")
              if (e["target"], synthesis.case_of(e["parameters"])) == (fit.target, fit.case)]  # fmt: skip
        values = np.array([e["parts"][fit.part][fit.quantity] for e in of])
        matrix = synthesis.design_matrix([e["parameters"] for e in of], fit.features) / values[:, None]
        residuals = matrix @ np.array(fit.coefficients) - 1
        assert np.abs(matrix.T @ residuals).max() < 1e-3 * np.abs(matrix).sum(axis=0).max()


def test_an_array_outside_of_the_samples_is_flagged():
    inside = get_pe("mac").variants()["int4"].parameters()
    assert not any(one.extrapolated for one in synthesis.estimate("mac", inside, "osu018"))
    outside = synthesis.estimate("mac", inside | {"lanes": 64, "group": 64}, "osu018")
    assert {one.outside for one in outside} == {("lanes",)} and outside[0].value > 8 * 78_707


def test_the_recorded_variant_is_within_the_errors_of_its_fit():
    """Of `mac` int4 the record of synthesis was made apart from the fit."""
    pe = get_pe("mac").variants()["int4"]
    record = next(e for e in synthesis.records(data_root() / "rtl" / "mac" / "synth.toml")
                  if (e["variant"], e["target"]) == ("int4", "osu018_stdcells"))  # fmt: skip
    for one in synthesis.estimate("mac", pe.parameters(), "osu018"):
        assert one.value == pytest.approx(record[one.fit.part]["area_um2"], rel=one.fit.samples.largest + 1e-3)


@pytest.mark.parametrize(
    ("change", "target", "what"),
    [
        ({"zero_point": True, "weight_format": "uint4"}, "osu018", "for such an array"),
        ({"credits": 1}, "osu018", "for such an array"),
        ({}, "osu180", "no fit of PE mac on osu180"),
    ],
)
def test_what_was_not_sampled_is_refused(change, target, what):
    parameters = get_pe("mac").variants()["int4"].parameters() | change
    with pytest.raises(HwsimError, match=what) as caught:
        synthesis.estimate("mac", parameters, target)
    assert caught.value.next and caught.value.expected


def test_the_command_answers_and_flags(capsys):
    with pytest.raises(SystemExit) as left:
        main(["rtl", "area", "mac", "--set", "lanes=16", "--set", "rows=4", "--json"])
    out, err = capsys.readouterr()
    found = json.loads(out)
    assert left.value.code == 0 and "extrapolated: lanes" in err
    assert all(one["extrapolated"] and one["outside"] == ["lanes"] for one in found["estimates"])
    assert found["parameters"]["rows"] == 4


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["area", "mca"], "did you mean 'mac'"),
        (["area", "mac", "--variant", "int9"], "unknown variant of mac"),
        (["area", "mac", "--set", "lanes=0"], "lanes of PE array mac"),
        (["area", "outlier"], "no fit of PE outlier"),
        (["area", "mac", "--target", "osu"], "no fit of PE mac on osu"),
        (["fit", "outlier", "--target", TINY], "unknown PE with a plan of samples"),
        (["fit", "mac", "--target", "osu180"], "no such cell library"),
    ],
)
def test_wrong_words_are_refused(capsys, words, what):
    with pytest.raises(SystemExit) as left:
        main(["rtl", *words])
    assert left.value.code == 2 and what in capsys.readouterr().err


def test_without_tools_the_command_says_what_installs_them(capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(tools, "missing", lambda names: [name for name in names if name in ("amaranth", "yosys")])
    with pytest.raises(SystemExit) as left:
        main(["rtl", "fit", "mac", "--target", TINY, "--record", str(tmp_path)])
    assert left.value.code == 2 and "pip install 'hwsim[rtl]'" in capsys.readouterr().err


def test_targets_are_those_of_records_of_the_source_asked_for(tmp_path):
    text = "".join(f'[[synthesis]]\nvariant = "{variant}"\ntarget = "{target}"\nsource = "{source}"\n'
                   for variant, target, source in (("a", "xcup", "1"), ("a", "xcup", "1"), ("a", "ecp5", "1"),
                                                   ("a", "osu018", "0"), ("b", "xcup", "0")))  # fmt: skip
    (tmp_path / "mac").mkdir()
    (tmp_path / "mac" / "synth.toml").write_text(text)
    assert synthesis.recorded_targets("mac", "1", tmp_path) == {"a": ["ecp5", "xcup"]}
    assert synthesis.recorded_targets("lut", "1", tmp_path) == {}


@pytest.mark.parametrize("name", pe_names())
def test_records_are_of_the_shipped_verilog(name):
    """Every variant in OSU's libraries and on UltraScale+, some in SkyWater's cells, one on ECP5, and all of the very
    Verilog beside them."""
    folder = data_root() / "rtl" / name
    found = synthesis.records(folder / "synth.toml")
    assert any(e["target"] == "ecp5" and e.get("whole_fmax_hz") for e in found), "none is placed and routed"
    for target in ("osu018_stdcells", "osu035_stdcells", "xcup"):
        assert {e["variant"] for e in found if e["target"] == target} == set(get_pe(name).variants()), target
    assert any(e["target"] == "sky130_fd_sc_hd" for e in found), "no area in a library of another drawing"
    for entry in found:
        body = re.search(r"^// body: (\w+)$", (folder / f"{entry['variant']}.v").read_text(), re.MULTILINE)
        assert entry["body"] == body.group(1), entry["variant"]
        assert all(entry.get(f"{part}_fmax_hz", 2e6) > 1e6 for part in ("whole", "front")), entry["variant"]
