"""The pages as HTML: sphinx makes them without a warning, and nothing that can be imported is missing among them."""

import importlib
import pkgutil
import re
import subprocess
import sys

import pytest

import hwsim

INTERNAL = ("hwsim.cli", "hwsim.gateware", "hwsim.kernels")


@pytest.fixture(scope="module")
def root(pytestconfig):
    return pytestconfig.rootpath


def packages():
    """Those that say what they export, less what is not for users."""
    for found in pkgutil.walk_packages(hwsim.__path__, "hwsim."):
        internal = found.name.startswith((*INTERNAL, "hwsim.pe."))
        if found.ispkg and not internal and hasattr(importlib.import_module(found.name), "__all__"):
            yield found.name


def test_every_package_with_exports_is_in_the_api(root):
    listed = re.findall(r"(?m)^\| `(hwsim[\w.]*)` \|", (root / "docs" / "api.md").read_text(encoding="utf-8"))
    assert len(listed) == len(set(listed))
    assert {*packages()} - {*listed} == {"hwsim.checkpoint.gguf"}
    for name in listed:
        importlib.import_module(name)


def sphinx(root, builder, out):
    command = ["-m", "sphinx", "--quiet", "--fail-on-warning", "--keep-going", "-b", builder, "-c", "docs"]
    done = subprocess.run(
        [sys.executable, *command, "-d", out / "trees", ".", out / "made"],
        cwd=root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return out / "made"


@pytest.mark.slow
def test_sphinx_reads_them_without_a_warning(root, tmp_path):
    sphinx(root, "dummy", tmp_path)


@pytest.mark.full
def test_sphinx_makes_html_of_them_without_a_warning(root, tmp_path):
    made = sphinx(root, "html", tmp_path)
    api = (made / "docs" / "api" / "hwsim.trace.html").read_text(encoding="utf-8")
    assert "A quantized network." in api and 'id="hwsim.trace.Trace.operators"' in api
    assert "Published against ours" in (made / "reports" / "README.html").read_text(encoding="utf-8")
