"""Tables: heads with units, significant digits, escaped signs, the same text for the same rows."""

from __future__ import annotations

import csv
import io

import pytest

from hwsim.cli.app import _run
from hwsim.errors import HwsimError
from hwsim.figures import make_table, read_rows, write_rows
from hwsim.figures.names import name_of
from hwsim.figures.tables import shown

ROWS = [
    {"recipe": "int4_g128", "tokens_per_s": 12345.6, "energy_j_per_token": 0.0123456, "layers": 32, "area_m2": 2.5e-6},
    {"recipe": "50 % & more|less", "tokens_per_s": 0.5, "energy_j_per_token": -2e-5, "layers": 12345, "area_m2": ""},
]


def test_markdown_has_units_in_heads_and_three_digits():
    assert make_table(ROWS).splitlines() == [
        "| Recipe | Throughput (tokens/s) | Energy per token (mJ) | Layers | Area (mm²) |",
        "|---|---:|---:|---:|---:|",
        "| int4_g128 | 12,300 | 12.3 | 32 | 2.50 |",
        "| 50 % & more\\|less | 0.500 | -0.0200 | 12,345 |  |",
    ]


def test_latex_is_booktabs_and_escaped():
    assert make_table(ROWS, form="latex").splitlines() == [
        "% needs \\usepackage{booktabs}",
        "\\begin{tabular}{@{}lrrrr@{}}",
        "\\toprule",
        "Recipe & Throughput & Energy per token & Layers & Area \\\\",
        " & (tokens/s) & (mJ) &  & (mm\\ensuremath{^2}) \\\\",
        "\\midrule",
        "int4\\_g128 & 12\\,300 & 12.3 & 32 & 2.50 \\\\",
        "50 \\% \\& more|less & 0.500 & $-0.0200$ & 12\\,345 &  \\\\",
        "\\bottomrule",
        "\\end{tabular}",
    ]
    escaped = make_table([{"a": "\\#1 {x} $5 ~ ^ _ <"}], form="latex")
    assert r"\textbackslash{}\#1 \{x\} \$5 \textasciitilde{} \textasciicircum{} \_ \ensuremath{<}" in escaped


def test_csv_keeps_every_digit_and_the_unit_it_is_stored_in():
    table = list(csv.reader(io.StringIO(make_table(ROWS, ["energy_j_per_token", "recipe"], "csv"))))
    assert table == [["Energy per token (J)", "Recipe"], ["0.0123456", "int4_g128"], ["-2e-05", "50 % & more|less"]]


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(1234.5, 3, "1230"), (0.99996, 3, "1.00"), (9.996, 3, "10.0"), (0, 3, "0"), (1e-7, 3, "1.00e-07"),
     (123456, 2, "120,000"), (-0.00051234, 2, "-0.00051"), (1.5, 1, "2"), (1e20, 3, "1.00e+20")],
)  # fmt: skip
def test_significant_digits(value, digits, text):
    assert shown(value, digits) == text


def test_powers_of_ten_are_set_as_such():
    assert "$1.00 \\times 10^{-7}$" in make_table([{"ratio": 1e-7}], form="latex")


@pytest.mark.parametrize(
    ("column", "head"),
    [("roofline.achieved_macs_per_s", "Roofline, achieved (MAC/s)"),
     ("energy_j_per_token_low", "Energy per token, low (J)"),
     ("output_sqnr_db", "Output SQNR (dB)"), ("capital_usd", "Capital (USD)"), ("systems", "Systems built"),
     ("bandwidth_bytes_per_s", "Bandwidth (B/s)"), ("kind", "Kind")],
)  # fmt: skip
def test_heads_follow_from_names(column, head):
    assert name_of(column).head() == head


def test_the_command_gives_the_same_text_and_own_heads(tmp_path, capsys):
    write_rows(tmp_path / "rows.csv", ROWS)
    words = ["table", str(tmp_path / "rows.csv"), "--columns", "recipe,energy_j_per_token", "--format", "latex"]
    assert _run(words) == 0
    printed = capsys.readouterr().out
    assert printed == make_table(read_rows(tmp_path / "rows.csv"), ["recipe", "energy_j_per_token"], "latex")
    out = tmp_path / "t.tex"
    assert _run([*words, "--head", "energy_j_per_token=Energy", "--digits", "2", "--out", str(out)]) == 0
    assert "Recipe & Energy \\\\" in out.read_text() and "12 \\\\" in out.read_text()


@pytest.mark.parametrize(
    ("more", "message"),
    [(["--columns", "recip"], "did you mean 'recipe'"), (["--format", "latec"], "did you mean 'latex'"),
     (["--digits", "0"], "at least 1"), (["--head", "recipe"], "COLUMN=WORDS"),
     (["--head", "recip=A"], "unknown column")],
)  # fmt: skip
def test_bad_input_is_said(more, message, tmp_path, capsys):
    write_rows(tmp_path / "rows.csv", ROWS)
    assert _run(["table", str(tmp_path / "rows.csv"), *more]) == 2
    assert message in capsys.readouterr().err


def test_no_rows_no_table():
    with pytest.raises(HwsimError, match="no rows"):
        make_table([])
