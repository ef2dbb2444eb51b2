"""What commands print, on a terminal and in a pipe."""

import json

import pytest

from hwsim.cli import output

ROWS = [["memory", "460 GB/s", 32], ["vector unit [wide]", None, 64]]


def test_json_is_one_object_and_keeps_unicode(capsys):
    output.print_json({"unit": "µJ", "values": [1, 2.5, None]})
    text = capsys.readouterr().out
    assert json.loads(text) == {"unit": "µJ", "values": [1, 2.5, None]}
    assert "µJ" in text


def test_json_has_no_nan():
    with pytest.raises(ValueError, match="not JSON compliant"):
        output.print_json({"x": float("nan")})


def test_in_a_pipe_a_row_is_a_line_and_numbers_are_right_aligned(capsys):
    output.table("Parts", ["part", "bandwidth", "copies"], ROWS)
    assert capsys.readouterr().out.splitlines() == [
        "Parts",
        "part                bandwidth  copies",
        "memory               460 GB/s      32",
        "vector unit [wide]                 64",
    ]


def test_a_long_cell_is_not_cut_in_a_pipe(capsys):
    output.table("Sources", ["name", "source"], [["x", "word " * 100 + "end"]])
    assert capsys.readouterr().out.splitlines()[-1].endswith("word end")


def test_a_table_without_rows_is_its_header(capsys):
    output.table("Nothing", ["kind", "name"], [])
    assert capsys.readouterr().out.splitlines() == ["Nothing", "kind  name"]


def test_a_row_of_another_length_is_our_fault():
    with pytest.raises((ValueError, IndexError)):
        output.table("x", ["a", "b"], [["only one"]])


def test_on_a_terminal_brackets_are_no_markup(capsys, monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    output.table("Parts", ["part", "bandwidth", "copies"], ROWS)
    text = capsys.readouterr().out
    assert "vector unit [wide]" in text and "460 GB/s" in text


def test_notes_stay_out_of_the_results(capsys):
    output.note("halfway")
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "halfway\n")


def test_pace_is_of_what_was_finished_since_it_was_first_asked() -> None:
    now = iter([0.0, 0.0, 10.0, 20.0])
    pace = output.Pace(lambda: next(now))
    assert pace.at(40, 100) == ""  # found done
    assert pace.at(45, 100) == "0.5/s, 0:01:50 left"
    assert pace.at(60, 100) == "1/s, 0:00:40 left"
