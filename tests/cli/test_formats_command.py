"""`hwsim formats`: a line and an object for each format."""

import json

from hwsim.cli.formats import formats
from hwsim.formats import describe, format_names, get_format


def printed(capsys):
    """The lines of each table: title, columns, rows."""
    formats(json=False)
    return [part.splitlines() for part in capsys.readouterr().out.split("\n\n")]


def test_the_table_has_a_line_for_each_format(capsys):
    rows = {line.split()[0]: line.split()[1:] for line in printed(capsys)[0][2:]}

    assert list(rows) == format_names()
    assert rows["int4"] == ["4", "15", "-7", "to", "7", "0000", "1000", "0", "even"]
    assert rows["roots4"] == ["2", "4", "magnitude", "1", "none", "none", "0", "counterclockwise"]
    assert rows["fp16"] == ["16", "63487", "-65504", "to", "65504", "0x0000", "none", "2048", "even"]


def test_packings_and_definitions_follow(capsys):
    _, packings, definitions = printed(capsys)

    assert [line.split() for line in packings[3:]] == [
        ["trits5", "ternary", "1.6"], ["tl2", "ternary", "1.6667"], ["tq1_0", "ternary", "1.6875"],
    ]  # fmt: skip
    assert any(line.split() == ["int2", "to", "int8", "two's", "complement,", "symmetric"] for line in definitions)
    assert any(line.split() == ["roots4", "iFairy,", "arXiv:2508.05571"] for line in definitions)


def test_lines_fit_100_columns(capsys):
    assert max(len(line) for part in printed(capsys) for line in part) <= 100


def test_json_says_the_same_as_the_api(capsys):
    formats(json=True)

    assert json.loads(capsys.readouterr().out) == {"formats": [describe(get_format(name)) for name in format_names()]}
