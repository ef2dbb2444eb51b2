"""hwsim from a wheel built from the sdist, from an editable install and from a bare checkout, in other folders.

Nothing is downloaded: a new environment sees the dependencies installed here through a `.pth` file, but not the hwsim
installed here, since `.pth` files of such a folder are not followed.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.install

SIMULATE = (
    "simulate --network all-minilm-l6-v2 --recipe int8 --accelerator u280-stream --phase prefill --context 4 --json"
)


def run(*command: object, cwd: Path, **environment: str) -> str:
    """Standard output of a command that must succeed, with nothing of this shell pointing at this checkout."""
    hidden = ("PYTHONPATH", "HWSIM_PATH", "PIP_TARGET", "PIP_PREFIX", "PIP_USER")
    env = {name: value for name, value in os.environ.items() if name not in hidden} | environment
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def checkout(root, repository_files, tmp_path_factory) -> Path:
    """The repository's files alone, as in a fresh clone."""
    folder = tmp_path_factory.mktemp("clone")
    for path in repository_files:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(root / path, folder / path)
    return folder


def build(source: Path, target: str, out: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", "-t", target, "-d", out, cwd=source)
    (built,) = out.iterdir()
    return built


@pytest.fixture(scope="module")
def unpacked(checkout, tmp_path_factory) -> Path:
    """What the sdist holds."""
    folder = tmp_path_factory.mktemp("sdist")
    shutil.unpack_archive(build(checkout, "sdist", folder / "dist"), folder)
    (inside,) = (path for path in folder.iterdir() if path.name != "dist")
    return inside


@pytest.fixture(scope="module")
def wheel(unpacked, tmp_path_factory) -> Path:
    return build(unpacked, "wheel", tmp_path_factory.mktemp("wheel") / "dist")


def environment(folder: Path) -> Path:
    """An environment without pip and without hwsim; returns its `bin`."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    (packages,) = folder.glob("lib/python3*/site-packages")
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return folder / "bin"


def pip_install(binaries: Path, *what: object) -> None:
    offline = ("--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--no-input")
    run(sys.executable, "-m", "pip", "--python", binaries / "python", "install", *offline, *what, cwd=binaries)


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory) -> Path:
    """`bin` of an environment that holds the wheel."""
    binaries = environment(tmp_path_factory.mktemp("wheel-install") / "env")
    pip_install(binaries, wheel)
    return binaries


def test_the_wheel_from_the_sdist_is_the_wheel_from_the_checkout(checkout, wheel, tmp_path):
    other = build(checkout, "wheel", tmp_path / "dist")
    assert other.name == wheel.name
    with zipfile.ZipFile(wheel) as mine, zipfile.ZipFile(other) as theirs:
        assert {file.filename: file.CRC for file in mine.infolist()} == {
            file.filename: file.CRC for file in theirs.infolist()
        }


def test_the_wheel_carries_code_and_data_and_no_tests(wheel, root):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    inside = [name for name in names if name.startswith("hwsim/_data/models/") and name.endswith(".toml")]
    assert len(inside) == len(list((root / "models").rglob("*.toml")))
    assert "hwsim/_data/rtl/README.md" in names and "hwsim/_data/reports/README.md" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0] for name in names} == {
        "hwsim",
        wheel.name.removesuffix("-py3-none-any.whl") + ".dist-info",
    }


def test_the_sdist_carries_what_the_tests_need(unpacked):
    for name in ("tests/house/test_packaging.py", "Makefile", "requirements.lock", ".ci/setup.sh", "models/README.md"):
        assert (unpacked / name).is_file(), name


def test_a_wheel_works_from_another_folder(installed, tmp_path):
    where = run(installed / "python", "-c", "import hwsim; print(hwsim.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)
    listed = json.loads(run(installed / "hwsim", "models", "--json", cwd=tmp_path))["models"]
    assert {"u280-stream", "kv260-stream", "int4-g128"} <= {row["name"] for row in listed}
    assert all(Path(row["file"]).is_relative_to(installed.parent) for row in listed)
    assert json.loads(run(installed / "hwsim", *SIMULATE.split(), cwd=tmp_path))["cycles"] > 0


def test_a_wheel_reads_proofs_and_verilog_of_its_own(installed, tmp_path):
    listed = run(installed / "hwsim", "rtl", "list", "--json", cwd=tmp_path)
    assert json.loads(listed)


def test_an_editable_install_sees_an_edited_description(checkout, tmp_path):
    binaries = environment(tmp_path / "env")
    pip_install(binaries, "--editable", checkout)
    path = checkout / "models" / "accelerators" / "u280-stream.toml"
    before = path.read_text()
    try:
        title = json.loads(run(binaries / "hwsim", "models", "accelerators/u280-stream", "--json", cwd=tmp_path))
        old = title["models"][0]["content"]["title"]
        path.write_text(before.replace(f'title = "{old}"', 'title = "edited"'))
        assert "edited" in run(binaries / "hwsim", "models", "accelerators/u280-stream", cwd=tmp_path)
        assert "edited" in run(binaries / "hwsim", "models", "accelerators", cwd=tmp_path)
    finally:
        path.write_text(before)


def test_a_checkout_works_without_an_install(checkout, tmp_path):
    binaries = environment(tmp_path / "env")
    command = (binaries / "python", "-m", "hwsim", *SIMULATE.split())
    assert json.loads(run(*command, cwd=tmp_path, PYTHONPATH=str(checkout)))["cycles"] > 0


def test_a_package_without_its_data_says_so(checkout, tmp_path):
    shutil.copytree(checkout / "hwsim", tmp_path / "hwsim")
    binaries = environment(tmp_path / "env")
    command = [str(binaries / "python"), "-m", "hwsim", "models"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "hwsim's own data is missing" in done.stderr
