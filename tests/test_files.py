"""Files are whole or absent, and equal content has an equal hash."""

import hashlib
import json
import os

import pytest

from hwsim import files
from hwsim.errors import HwsimError


def test_canonical_json_depends_on_content_alone():
    assert files.canonical_json({"b": [1, 2.5], "a": "µ"}) == '{"a":"µ","b":[1,2.5]}'
    assert files.content_hash({"x": 1, "y": 2}) == files.content_hash({"y": 2, "x": 1})
    assert files.content_hash({"x": 1}) != files.content_hash({"x": 2})


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_json_without_a_value_for_it_is_refused(value):
    with pytest.raises(ValueError, match="not JSON compliant"):
        files.canonical_json({"x": value})


def test_a_file_hash_is_that_of_its_bytes(tmp_path):
    (tmp_path / "x").write_bytes(b"hwsim")
    assert files.file_hash(tmp_path / "x") == hashlib.sha256(b"hwsim").hexdigest()


def test_a_written_file_is_whole_readable_and_alone(tmp_path):
    path = tmp_path / "new" / "folder" / "out.json"
    files.write_text(path, "µ\n")
    assert path.read_text(encoding="utf-8") == "µ\n"
    assert path.stat().st_mode & 0o777 == 0o644
    assert os.listdir(path.parent) == ["out.json"]


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, ValueError, SystemExit])
def test_an_interrupted_write_leaves_nothing_behind(tmp_path, interruption):
    with pytest.raises(interruption), files.replacing(tmp_path / "out.bin") as file:
        file.write(b"half of it")
        raise interruption
    assert os.listdir(tmp_path) == []


def test_an_interrupted_write_leaves_the_old_file_as_it_was(tmp_path):
    path = tmp_path / "out.bin"
    files.write_bytes(path, b"old")
    with pytest.raises(KeyboardInterrupt), files.replacing(path) as file:
        file.write(b"new")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.bin"]


def test_a_folder_that_cannot_be_made_is_the_users_error(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(HwsimError, match="cannot write") as caught:
        files.write_text(tmp_path / "taken" / "out.json", "{}")
    assert caught.value.next == "pass another --out"


def test_a_name_that_is_a_folder_is_the_users_error_and_leaves_nothing(tmp_path):
    (tmp_path / "out").mkdir()
    with pytest.raises(HwsimError, match="cannot write"):
        files.write_text(tmp_path / "out", "text")
    assert os.listdir(tmp_path) == ["out"]


def test_reading_json_names_the_file_and_its_kind(tmp_path):
    with pytest.raises(HwsimError, match=r"cannot read the run .*gone\.json"):
        files.read_json(tmp_path / "gone.json", "run")
    (tmp_path / "half.json").write_text('{"cycles": 12')
    with pytest.raises(HwsimError, match=r"half\.json is no run"):
        files.read_json(tmp_path / "half.json", "run")
    (tmp_path / "whole.json").write_text(json.dumps({"cycles": 12}))
    assert files.read_json(tmp_path / "whole.json", "run") == {"cycles": 12}


def test_a_newer_schema_is_refused_with_the_one_needed(tmp_path):
    files.check_schema(2, 2, tmp_path / "x", "trace")
    files.check_schema(1, 2, tmp_path / "x", "trace")
    with pytest.raises(HwsimError) as caught:
        files.check_schema(3, 2, tmp_path / "x", "trace")
    assert caught.value.got == "schema 3"
    assert caught.value.expected == "schema 1 to 2"
    assert caught.value.next == "use an hwsim that reads trace schema 3"


@pytest.mark.parametrize("got", [None, 0, -1, "1", True, 1.0])
def test_no_schema_or_a_wrong_one_is_refused(tmp_path, got):
    with pytest.raises(HwsimError) as caught:
        files.check_schema(got, 1, tmp_path / "x", "run")
    assert caught.value.next == "write the run again with this hwsim"


def test_a_pipe_or_device_is_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(HwsimError, match="cannot write"):
        files.write_text(tmp_path / "pipe", "text")
    assert (tmp_path / "pipe").is_fifo()
    assert os.listdir(tmp_path) == ["pipe"]


def test_a_link_stays_and_its_file_is_written(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "there")
    files.write_text(tmp_path / "link", "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there").read_text() == "text"
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(HwsimError, match="cannot write"):
        files.write_text(tmp_path / "loop", "text")


def test_a_name_that_is_too_long_is_the_users_error(tmp_path):
    with pytest.raises(HwsimError, match="too long"):
        files.write_text(tmp_path / ("a" * 300), "text")


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", '{"x": 1e999}', "[" * 100_000])
def test_what_json_does_not_have_is_refused_where_it_is_read(tmp_path, text):
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(HwsimError, match="is no run"):
        files.read_json(tmp_path / "x.json", "run")


def test_a_user_without_a_home_has_a_cache_for_the_time_being(monkeypatch):
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 2**31 - 7)
    folder = files.cache_folder("kernels")
    assert folder.is_dir()
    folder.rmdir()
