"""The notebooks: they tell a story on top of the package, hold nothing but that, and run."""

import ast
import json
import re
from pathlib import Path

import nbclient
import nbformat
import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
NEEDS = {"02-design-a-pe": "rtl"}  # the others are slow
EVERY = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def read(path: Path):
    return nbformat.read(path, as_version=4)


def code(notebook) -> str:
    """All code of a notebook, less the magic commands of IPython."""
    cells = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    return re.sub(r"(?m)^%.*$", "", cells)


@EVERY
def test_outputs_are_not_kept(path):
    for cell in read(path).cells:
        assert not cell.get("outputs") and cell.get("execution_count") is None and not cell.metadata


@EVERY
def test_it_is_a_notebook_of_any_machine(path):
    nbformat.validate(read(path))
    kernel = json.loads(path.read_text(encoding="utf-8"))["metadata"]["kernelspec"]
    assert kernel == {"display_name": "Python 3", "language": "python", "name": "python3"}


@EVERY
def test_it_defines_nothing_and_uses_what_is_public(path):
    tree = ast.parse(code(read(path)))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    assert [node.lineno for node in ast.walk(tree) if isinstance(node, kinds)] == []
    modules = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = [f"{node.module}.{alias.name}" for node in modules for alias in node.names]
    assert any(name.startswith("hwsim") for name in names)
    private = [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr.startswith("_")]
    assert private == [] and not any("._" in name for name in names)


@EVERY
def test_its_links_lead_somewhere(path):
    for cell in (cell for cell in read(path).cells if cell.cell_type == "markdown"):
        for target in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", cell.source):
            assert (FOLDER / target).exists(), target


def test_the_readme_lists_them_all():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in NOTEBOOKS] == re.findall(r"\]\(([\w-]+\.ipynb)\)", text)


@pytest.mark.parametrize(
    "path",
    [pytest.param(path, marks=getattr(pytest.mark, NEEDS.get(path.stem, "slow"))) for path in NOTEBOOKS],
    ids=lambda path: path.stem,
)
def test_it_runs(path, tmp_path, monkeypatch):
    """From the first cell to the last, in an empty folder."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.delenv("MPLBACKEND", raising=False)  # the kernel has its own
    notebook = read(path)
    client = nbclient.NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(tmp_path)}})
    client.execute()  # raises what a cell raises
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count for cell in cells)
    assert cells[-1].outputs and not any(output.output_type == "error" for cell in cells for output in cell.outputs)
