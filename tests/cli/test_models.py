"""`hwsim models`: listing, printing, and names that do not exist."""

import json
import tomllib

import pytest

from hwsim import catalog
from hwsim.cli.models import models
from hwsim.errors import HwsimError


def printed(capsys, *arguments, **options):
    models(*arguments, **options)
    return capsys.readouterr().out


def test_everything_is_listed_with_its_title(capsys):
    listed = json.loads(printed(capsys, json=True))["models"]
    assert {row["kind"] for row in listed} == set(catalog.KINDS)
    assert all(row["title"] and row["name"] and row["file"].endswith(f"{row['name']}.toml") for row in listed)


def test_a_kind_lists_only_itself(capsys):
    lines = printed(capsys, "recipes").splitlines()[2:]
    assert [line.split()[:2] for line in lines] == [["recipes", name] for name in catalog.names("recipes")]


@pytest.mark.parametrize("what", ["int4-g128", "recipes/int4-g128"])
def test_a_name_prints_the_file_with_its_sources(capsys, what):
    text = printed(capsys, what)
    path = catalog.locate("recipes", "int4-g128")
    assert text == f"# {path}\n{path.read_text().rstrip()}\n"
    assert tomllib.loads(text)["source"]


def test_a_file_prints_itself(capsys):
    path = catalog.locate("recipes", "int8")
    assert json.loads(printed(capsys, str(path), json=True))["models"][0]["content"]["name"] == "int8"


def test_a_name_of_two_kinds_prints_both(capsys, tmp_path, monkeypatch):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "int8.toml").write_text('title = "a part of that name"\n')
    monkeypatch.setenv(catalog.OVERLAY_VARIABLE, str(tmp_path))
    found = json.loads(printed(capsys, "int8", json=True))["models"]
    assert found[0]["content"]["title"] == "a part of that name"
    assert len(found) == 2


@pytest.mark.parametrize(
    ("what", "next"),
    [("recipe", "did you mean 'recipes'?"), ("int4-g12", "did you mean 'int4-g128'?"), ("zzzz", "hwsim models")],
)
def test_an_unknown_name_is_guessed(what, next):
    with pytest.raises(HwsimError, match="no such description") as caught:
        models(what)
    assert caught.value.next == next


def test_a_missing_file_and_a_missing_name_of_a_kind_are_named():
    with pytest.raises(HwsimError, match="no such description"):
        models("gone/missing.toml")
    with pytest.raises(HwsimError, match="unknown recipe"):
        models("recipes/int4-g129")


def test_a_damaged_overlay_is_an_error_not_a_gap(tmp_path, monkeypatch):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "broken.toml").write_text("title = ")
    monkeypatch.setenv(catalog.OVERLAY_VARIABLE, str(tmp_path))
    with pytest.raises(HwsimError, match="is not TOML"):
        models("parts")


def test_what_json_does_not_have_is_printed_as_text(tmp_path, monkeypatch, capsys):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "odd.toml").write_text("title = 2026-01-31\nlut = inf\nff = [nan, 1]\n")
    monkeypatch.setenv(catalog.OVERLAY_VARIABLE, str(tmp_path))
    assert "2026-01-31" in {row["title"] for row in json.loads(printed(capsys, "parts", json=True))["models"]}
    content = json.loads(printed(capsys, "parts/odd", json=True))["models"][0]["content"]
    assert content == {"title": "2026-01-31", "lut": "inf", "ff": ["nan", 1]}
