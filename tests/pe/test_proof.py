"""Proofs are of a source: comments may change, code may not."""

import re

import pytest

from hwsim import catalog
from hwsim.pe import get_pe, pe_names, proof
from hwsim.pe.source import PACKAGE, code_of, source_hash, sources

CODE = '''"""Docstring."""

def f(x):  # comment
    """More.

    Lines.
    """
    return "# no comment", x
'''


def test_comments_and_docstrings_do_not_count():
    assert code_of(CODE) == code_of('def f(x):\n\n    return "# no comment", x   # other\n')
    assert code_of(CODE) != code_of(CODE.replace("return", "yield"))


@pytest.mark.parametrize("name", pe_names())
def test_sources_are_the_pe_and_what_it_shares(name):
    names = {path.as_posix() for path in sources(name)}
    assert {f"pe/{name}/model.py", f"pe/{name}/rtl.py", "pe/base.py", "gateware/array.py"} <= names
    assert not any(path.startswith(f"pe/{other}/") for path in names for other in pe_names() if other != name)


@pytest.mark.parametrize("name", pe_names())
def test_what_a_pe_imports_decides_too(name):
    """A shared module that the list left out could change without making proofs stale."""
    names = {path.as_posix() for path in sources(name)}
    for path in sources(name):
        for package, module in re.findall(r"(?m)^ *from hwsim\.(pe|gateware)((?:\.\w+)+) import", read(path)):
            assert f"{package}{module.replace('.', '/')}.py" in names, f"{path} imports {package}{module}"


def read(path):
    return (PACKAGE / path).read_text(encoding="utf-8")


def _record(folder, monkeypatch, **entry):
    (folder / "rtl").mkdir()
    lines = "\n".join(f'{key} = "{value}"' for key, value in entry.items())
    (folder / "rtl" / "verification.toml").write_text(f"[mac]\n{lines}\n")
    monkeypatch.setattr(catalog, "data_root", lambda: folder)


def test_a_proof_of_this_source_counts(tmp_path, monkeypatch):
    _record(tmp_path, monkeypatch, source=source_hash("mac"), variants=3, transfers=12, sums=9, seeds=2)
    assert "12 transfers cycle by cycle and 9 sums bit by bit" in proof("mac")
    assert proof("ternary") is None


def test_a_proof_of_another_source_does_not(tmp_path, monkeypatch):
    _record(tmp_path, monkeypatch, source="0" * 64, variants=3, transfers=12, sums=9, seeds=2)
    assert proof("mac") is None


@pytest.mark.parametrize("name", pe_names())
def test_every_pe_is_proven_as_it_is(name):
    assert get_pe(name).variants()
    assert proof(name) is not None, f"run: hwsim rtl test {name} --seeds 200 --record rtl/verification.toml"
