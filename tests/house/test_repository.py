"""The repository as a whole: nothing of the machine it was written on, and its statements about itself hold."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

# Folders of somebody's machine, and hosts that a mirror or an offline site would have to replace.
MACHINE = re.compile(r"(?<![\w.])/(home|root|Users|work|mnt|srv)/[\w.]|/tmp/\w|\b(pypi|pythonhosted)\.org")


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def project(root):
    return tomllib.loads(read(root / "pyproject.toml"))["project"]


@pytest.fixture(scope="module")
def pins(root):
    """Name and version of each line of the lock."""
    lines = [line for line in read(root / "requirements.lock").splitlines() if line and not line.startswith("#")]
    return dict(re.fullmatch(r"([\w.-]+)==([\w.]+)", line).groups() for line in lines)


@pytest.mark.parametrize("text", ["see /home/me/x", "in /tmp/run1", "https://pypi.org/simple"])
def test_paths_of_a_machine_are_recognized(text):
    assert MACHINE.search(text)


def test_no_file_mentions_a_machine(root, repository_files):
    found = []
    for path in repository_files:
        if path == Path("tests/house/test_repository.py"):
            continue  # its examples are what is looked for
        text = (root / path).read_bytes().decode("utf-8", errors="ignore")
        lines = text.splitlines() if MACHINE.search(text) else []
        found += [f"{path}:{number}: {line[:120]}" for number, line in enumerate(lines, 1) if MACHINE.search(line)]
    assert found == []


def test_source_files_stay_short(root, repository_files):
    """A file that no longer fits in the head is two files."""
    code = [path for path in repository_files if path.suffix == ".py" and path.parts[0] in ("hwsim", "tests")]
    assert {str(path): n for path in code if (n := len(read(root / path).splitlines())) > 400} == {}


def test_nothing_large_is_kept(root, repository_files):
    assert {str(path) for path in repository_files if (root / path).stat().st_size > 3_000_000} == set()


def test_every_description_carries_name_title_and_source(root, repository_files):
    descriptions = [path for path in repository_files if path.parts[0] == "models" and path.suffix == ".toml"]
    assert descriptions
    for path in descriptions:
        table = tomllib.loads(read(root / path))
        assert table["name"] == path.stem, f"{path} is named {table['name']}"
        assert table["title"] and table["source"] and table["schema_version"] == 1, path


def test_the_lock_pins_every_dependency_within_its_bounds(project, pins):
    wanted = project["dependencies"] + [one for extra in project["optional-dependencies"].values() for one in extra]
    names = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pins.items()}
    for line in wanted:
        requirement = Requirement(line)
        if requirement.name == project["name"]:
            assert requirement.extras <= set(project["optional-dependencies"])
            continue
        version = names.get(re.sub(r"[-_.]+", "-", requirement.name).lower())
        assert version is not None, f"{requirement.name} is not in requirements.lock"
        assert requirement.specifier.contains(version), f"{line} against {version}"


def test_every_dependency_has_its_reason_beside_it(root):
    pyproject = read(root / "pyproject.toml")
    blocks = re.findall(
        r"(?ms)^(?:dependencies|gguf|rtl|tables|search|cluster|html|notebook|docs|dev) = \[\n(.*?)^\]", pyproject
    )
    lines = [line for block in blocks for line in block.splitlines()]
    assert len(lines) > 30
    wanted = r'\s+"(?:[\w-]+>=[\d.]+|hwsim\[[\w,]+\])",\s+# .{10,}'
    assert [line for line in lines if not re.fullmatch(wanted, line)] == []


def test_the_version_is_in_the_changelog(root):
    version = re.search(r'__version__ = "(.+)"', read(root / "hwsim" / "__init__.py")).group(1)
    assert f"## {version}" in read(root / "CHANGELOG.md")


@pytest.mark.parametrize("folder", ["models", "rtl", "reports", "notebooks", "tests", "benchmarks"])
def test_every_folder_says_what_lives_there(root, folder):
    text = read(root / folder / "README.md")
    assert text.startswith("# ") and len(text) > 200


def test_links_between_the_pages_lead_somewhere(root, repository_files):
    broken = []
    for page in (path for path in repository_files if path.suffix == ".md"):
        targets = re.findall(r"\]\((?!https?://|#|mailto:)([^)#\s]+)", read(root / page))
        broken += [f"{page}: {target}" for target in targets if not (root / page.parent / target).exists()]
    assert broken == []
