"""`hwsim formats`: a line and an object for each format."""

import json

from hwsim.cli.formats import formats
from hwsim.formats import describe, format_names, get_format


def test_the_table_has_a_line_for_each_format(capsys):
    formats(json=False)
    lines = capsys.readouterr().out.splitlines()

    rows = {line.split()[0]: line for line in lines[2:]}
    assert list(rows) == format_names()
    assert rows["int4"].split()[1:] == ["4", "dense", "4", "-7", "to", "7", "0000", "1000", "even"]
    assert "dense 2, trits5 1.6, tl2 1.66667, tq1_0 1.6875" in rows["ternary"]


def test_json_says_the_same_as_the_api(capsys):
    formats(json=True)

    assert json.loads(capsys.readouterr().out) == {"formats": [describe(get_format(name)) for name in format_names()]}
