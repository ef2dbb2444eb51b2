"""`hwsim cost` and `hwsim cost-of-pass`."""

from __future__ import annotations

import json

import pytest

from hwsim.catalog import locate
from hwsim.cli.app import _run

CSV = "model,problem,cost_usd,accuracy\nsmall,a,0.01,0.5\nsmall,b,0.01,0\nlarge,a,0.1,1\nlarge,b,0.2,0.5\n"


def ran(capsys, *words: str) -> tuple[int, str, str]:
    code = _run(list(words))
    return code, *capsys.readouterr()


def test_a_system_with_its_ranges_and_what_moves_it(capsys):
    code, out, err = ran(capsys, "cost", "hnlpu")
    assert code == 0 and "assumed numbers" in err
    lines = {line.split()[0]: line.split()[1:] for line in out.splitlines() if line.strip()}
    assert lines["volume.build_usd"][:3] == ["59,250,657", "91,270,656", "123,290,655"]
    assert lines["die.hnlpu.known_good_usd"] == ["629.19"] * 3
    ranked = out[out.index("What moves usd_per_million_tokens") :].splitlines()
    assert ranked[2].startswith("hnlpu: serving.tokens_per_s") and ranked[3].startswith("hnlpu: engineering.masks")


def test_volume_spares_and_updates_change_the_bill(capsys):
    assert "118,912,162" in ran(capsys, "cost", "hnlpu", "--systems", "50", "--spares", "5", "--updates", "2")[1]


def test_a_die_at_a_process(capsys):
    """131.7 USD is what Chiplet Actuary prints for 300 mm2 at 5 nm."""
    code, out, _ = ran(capsys, "cost", "5nm", "--area-mm2", "300", "--json")
    figures = json.loads(out)["figures"]
    assert code == 0 and f"{figures['known_good_usd']:.1f}" == "131.7" and f"{figures['yield']:.3f}" == "0.723"


def test_json_has_figures_ranges_drivers_and_on_demand_sources(capsys):
    _, out, _ = ran(capsys, "cost", "hgx-h100", "--json", "--explain")
    printed = json.loads(out)
    assert set(printed["figures"]) == set(printed["ranges"]) == set(printed["drivers"])
    for name, ends in printed["ranges"].items():
        assert ends["low"] <= printed["figures"][name] == ends["typical"] <= ends["high"]
    assert {row["name"] for row in printed["explain"]} >= {"hgx-h100: purchase_usd", "hgx-h100: owning.pue"}


def test_explaining_lists_sources(capsys):
    assert "Khan and Mann" in ran(capsys, "cost", "5nm", "--area-mm2", "100", "--explain")[1]


def test_a_number_may_be_set_for_one_command(capsys):
    """At the 2.16 million token/s of the HNLPU paper's Appendix B half a system pays, at Table 2's 249,960 four do."""
    words = ["cost", "hnlpu", "--json", "--set", "system.serving.tokens_per_s=2.16e6"]
    printed = json.loads(ran(capsys, *words)[1])
    assert printed["figures"]["against.hgx-h100.break_even_systems"] == pytest.approx(0.478, abs=5e-4)
    assert printed["figures"]["against.hgx-h100.systems_replaced"] == 250
    assert any("set by the user" in line for line in printed["assumed"])


def test_another_figure_may_be_ranked(capsys):
    out = ran(capsys, "cost", "chiplets-7nm-interposer", "--drivers", "module.lost_usd")[1]
    assert "What moves module.lost_usd" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["hnlp"], "did you mean 'hnlpu'"),
        (["5nm"], "hwsim cost 5nm --area-mm2 A"),
        (["hnlpu", "--systems", "0"], "at least 1"),
        (["5nm", "--area-mm2", "0"], "above 0"),
        (["5nm", "--area-mm2", "nan"], "above 0"),
        (["5nm", "--area-mm2", "859"], "the reticle of 5nm exposes, 858 mm2"),
        (["5nm", "--area-mm2", "70000"], "a wafer of 5nm holds"),
        (["5mn", "--area-mm2", "10"], "did you mean '5nm'"),
        (["hnlpu", "--set", "system.serving.token_per_s=1"], "did you mean 'tokens_per_s'"),
        (["hnlpu", "--set", "system.serving.tokens_per_s=-1"], "above 0"),
        (["hnlpu", "--drivers", "nre.us"], "did you mean 'nre.usd'"),
    ],
)
def test_bad_input_says_what_to_do(capsys, words, message):
    code, out, err = ran(capsys, "cost", *words)
    assert code == 2 and message in err and not out


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("value = 0.95", "value = -0.95", "above 0"),
        ("value = 0.95", "value = 1.95", "between 0 and 1"),
        ("[module.package.bonding_yield]", "[module.package.bonding_yeld]", "did you mean 'bonding_yield'"),
        ("[module.package]", "[purchase_usd]\nvalue=1\nunit = 'USD'\nsource = 'x'\nkind = 'assumed'\n[module.package]",
         "exactly one of module, purchase_usd, rental_usd_per_s"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_in_few_words(tmp_path, capsys, old, new, message):
    text = locate("systems", "chiplets-7nm-interposer").read_text()
    (tmp_path / "bad.toml").write_text(text.replace(old, new))
    code, _, err = ran(capsys, "cost", str(tmp_path / "bad.toml"))
    assert code == 2 and message in err and len(err) < 600


def test_cost_of_pass(tmp_path, capsys):
    (tmp_path / "runs.csv").write_text(CSV)
    code, out, _ = ran(capsys, "cost-of-pass", str(tmp_path / "runs.csv"), "--json")
    printed = json.loads(out)
    assert code == 0 and printed["frontier_usd"]["typical"] == pytest.approx((0.02 + 0.4) / 2)
    models = {row["model"]: row for row in printed["models"]}
    assert models["small"]["usd_per_pass"]["typical"] is None and models["large"]["cheapest_on"] == 1
    assert models["large"]["frontier_without_usd"]["typical"] is None
    _, table, err = ran(capsys, "cost-of-pass", str(tmp_path / "runs.csv"), "--human-usd", "0.3")
    assert "no number has a range" in err and printed["drivers"]["frontier"] == []
    assert table.splitlines()[-1].split() == ["frontier", "2", "0.16", "0.16", "0.16"]


def test_what_moves_the_cost_of_pass_is_ranked(tmp_path, capsys):
    lines = CSV.strip().splitlines()
    (tmp_path / "runs.csv").write_text("\n".join([f"{lines[0]},accuracy_low", *(f"{line},0" for line in lines[1:])]))
    code, out, _ = ran(capsys, "cost-of-pass", str(tmp_path / "runs.csv"), "--human-usd", "9", "--json")
    assert code == 0, out
    drivers = json.loads(out)["drivers"]["frontier"]
    assert drivers and all(driver["name"].endswith(": accuracy") for driver in drivers)
    printed = ran(capsys, "cost-of-pass", str(tmp_path / "runs.csv"), "--human-usd", "9")[1]
    assert "What moves frontier" in printed and "moved most by" in printed


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [(",0.5\nsmall", ",1.5\nsmall", "between 0 and 1"), ("accuracy", "acuracy", "did you mean 'accuracy'"),
     ("cost_usd", "cost", "unknown column"), (CSV, "", "no rows")],
)  # fmt: skip
def test_bad_attempts_say_which_row(tmp_path, capsys, old, new, message):
    (tmp_path / "runs.csv").write_text(CSV.replace(old, new))
    code, _, err = ran(capsys, "cost-of-pass", str(tmp_path / "runs.csv"))
    assert code == 2 and message in err


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe\x00", "is no table"),
        (b"model,problem,accuracy,cost_usd\na,p,0.5,1,2\n", "row 1 of"),
        (b"model,problem,accuracy,accuracy,cost_usd\na,p,0.5,0.6,1\n", "twice"),
        (b"model,problem,accuracy,cost_usd\na,p,0.5\n", "cost_usd is no number"),
        (b'model,problem\n"' + b"a" * 200_000, "is no table"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path, capsys, content, message):
    (tmp_path / "runs.csv").write_bytes(content)
    code, _, err = ran(capsys, "cost-of-pass", str(tmp_path / "runs.csv"))
    assert code == 2 and message in err and len(err) < 500


def test_no_such_table(tmp_path, capsys):
    assert ran(capsys, "cost-of-pass", str(tmp_path / "none.csv"))[0] == 2
