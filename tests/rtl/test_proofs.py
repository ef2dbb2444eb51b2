"""Answers of the solver are recorded, count for the source they hold for, and come out again when asked once more."""

import importlib
import json

import pytest

from hwsim.cli.app import main
from hwsim.pe import get_pe, pe_names
from hwsim.pe.source import source_hash
from hwsim.rtl_flow import formal, write_proofs

ANSWERS = {"proven", "no answer in time"}
RECORD = importlib.import_module("hwsim.pe.proof")  # as an attribute of its package it is the function

POT = [
    formal.Proof("pot", "pot3", formal.LANE, 11, True, 4.04),
    formal.Proof("pot", "pot4", formal.LANE, 11, None, 60.0),
    formal.Proof("pot", "pot4", formal.STREAMS, 30, True, 9.0),
]
MAC = [formal.Proof("mac", "int4", formal.STREAMS, 30, False, 1.0)]


@pytest.fixture
def recorded(monkeypatch, tmp_path):
    """A folder of data with a record of those answers in it, and nothing else."""
    monkeypatch.setattr(RECORD.catalog, "data_root", lambda: tmp_path)
    path = tmp_path / RECORD.PROOFS
    write_proofs({"pot": POT}, 60, path)
    write_proofs({"mac": MAC}, 60, path)
    return path


def bits_listed(capsys, name):
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["rtl", "list", "--json"])
    (element,) = [row for row in json.loads(capsys.readouterr().out)["elements"] if row["name"] == name]
    return element["proofs_state"], {
        variant["name"]: (variant["bits"], variant["proven"]) for variant in element["variants"]
    }


def test_the_record_says_what_was_asked_and_answered(recorded):
    found = RECORD.proofs("pot")
    assert found["source"] == source_hash("pot")
    assert (found["limit_s"], set(found["tools"])) == (60, {"amaranth", "yosys"})
    assert found["lane"]["pot3"] == {"answer": "proven", "cycles": 11, "wall_s": 4.0}
    assert found["lane"]["pot4"]["answer"] == "no answer in time"
    assert set(found["streams"]) == {"pot4"}
    assert RECORD.proofs("mac")["streams"]["int4"]["answer"] == "refuted"
    assert RECORD.proofs("lut") is None


@pytest.mark.slow
def test_only_what_was_proven_of_this_source_is_listed_as_formal(recorded, capsys, monkeypatch):
    state, variants = bits_listed(capsys, "pot")
    assert state == "current"
    assert variants["pot3"] == (["formal"], ["lane"])
    assert variants["pot4"] == ([], ["streams"])
    assert variants["pot2"] == ([], [])
    assert bits_listed(capsys, "mac")[1]["int4"] == ([], [])
    assert bits_listed(capsys, "lut")[0] == "none"
    monkeypatch.setattr(RECORD, "source_hash", lambda name: "0" * 64)
    state, variants = bits_listed(capsys, "pot")
    assert state == "stale"
    assert set(map(str, variants.values())) == {"([], [])"}


@pytest.mark.rtl
def test_the_command_records_an_answer_that_did_not_come(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(formal, "_solve", lambda script, folder, limit_s: None)
    path = tmp_path / RECORD.PROOFS
    with pytest.raises(SystemExit) as left:
        main(["rtl", "prove", "mac", "--limit", "7", "--record", str(path)])
    monkeypatch.setattr(RECORD.catalog, "data_root", lambda: tmp_path)
    assert left.value.code == 0
    assert RECORD.proofs("mac")["limit_s"] == 7
    assert RECORD.proofs("mac")["streams"]["int4"]["answer"] == "no answer in time"
    assert RECORD.proven_by_sat("mac")["int4"] == []


def test_the_shipped_record_is_of_the_sources_as_they_are():
    for name in pe_names():
        found = RECORD.proofs(name)
        assert found is not None and found["source"] == source_hash(name), f"{name}: run make rtl"
        answers = [entry["answer"] for kind in ("lane", "streams") for entry in found.get(kind, {}).values()]
        assert set(answers) <= ANSWERS, name
        askable = {variant for variant, pe in get_pe(name).variants().items() if formal.is_asked(pe)}
        assert set(found.get("lane", {})) == askable, name


@pytest.mark.rtl
def test_a_recorded_proof_comes_out_again():
    again = formal.prove_lane("pot2", get_pe("pot").variants()["pot2"])
    assert again.answer == "proven"
    recorded = RECORD.proofs("pot")
    assert recorded is not None, "run make rtl"
    assert (recorded["lane"]["pot2"]["answer"], recorded["lane"]["pot2"]["cycles"]) == (again.answer, again.cycles)
