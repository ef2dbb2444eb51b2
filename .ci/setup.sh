#!/bin/sh
# Sets up what a make target needs: system packages, the virtual environment, the pinned Python packages.
#
#   sh .ci/setup.sh system   system packages only, those of every level
#   sh .ci/setup.sh base     hwsim and the quickstart's checkpoint
#   sh .ci/setup.sh dev      and what `make check` needs
#   sh .ci/setup.sh rtl      and what RTL simulation needs
#   sh .ci/setup.sh full     and what sets a figure in an article and opens a report: LaTeX, a browser
#
# A level that is in place (same interpreter, same folder, same pyproject.toml, lock and script) is left alone, at once.
# An interrupted install is thrown away and made again. PYTHON names the interpreter, VENV the environment's folder.
set -eu

level=${1:?"usage: setup.sh system|base|dev|rtl|full"}
venv=${VENV:-.venv}
cd "$(dirname "$0")/.."
checkpoint=$(sed -n 's/^CHECKPOINT := pip install --no-deps //p' Makefile)

say() { printf '%s\n' "$*" >&2; }
die() { say "hwsim setup: $*"; exit 2; }

find_python() {
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
}

# Debian's names of what is missing for this level, one line.
missing_packages() {
    [ -n "$python" ] || { echo "python3 python3-venv"; return; }
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    "$python" -c 'import ensurepip, venv' 2>/dev/null || printf 'python%s-venv ' "$version"
    case $level in full) missing_programs ;; rtl | system) ;; *) return ;; esac
    command -v make >/dev/null || printf 'make '
    command -v g++ >/dev/null || printf 'g++ '
    perl -MFindBin -e 1 2>/dev/null || printf 'perl ' # Verilator's wrapper is a Perl script
    "$python" - <<'PY' || printf 'libpython%s ' "$version" # cocotb embeds the interpreter
import ctypes, pathlib, sys, sysconfig
name = sysconfig.get_config_var("INSTSONAME") or ""
if not name.startswith("libpython") or ".so" not in name:
    name = "libpython%d.%d.so.1.0" % sys.version_info[:2]
if (pathlib.Path(sysconfig.get_config_var("LIBDIR") or "/") / name).is_file():
    sys.exit(0)
try:
    ctypes.CDLL(name)
except OSError:
    sys.exit(1)
PY
}

# What the tests of `make test-full` start beside RTL tools: pdflatex with booktabs, and a browser without a window.
missing_programs() {
    command -v pdflatex >/dev/null || printf 'texlive-latex-base '
    kpsewhich booktabs.sty >/dev/null 2>&1 || printf 'texlive-latex-recommended '
    command -v chromium >/dev/null || printf 'chromium '
}

system_packages() {
    python=$(find_python)
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    line="apt-get install -y --no-install-recommends $missing"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing system packages: $missing"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq </dev/null >&2 || say "apt-get update failed; trying with the lists at hand"
        # shellcheck disable=SC2086 # the packages are words
        apt-get install -y -qq --no-install-recommends $missing </dev/null >&2 || die "this failed: $line"
    else
        die "system packages are missing. Install them and run this again:
    sudo $line"
    fi
    python=$(find_python)
    missing=$(missing_packages)
    [ -n "$python" ] || die "no Python 3.11 or later; name one with PYTHON=/path/to/python3"
    [ -z "$missing" ] || die "still missing after the install: $missing"
}

# Usable as it is: whole, still where it was made (its scripts carry the path), and of the interpreter asked for.
keepable() {
    [ -x "$venv/bin/pip" ] && [ ! -e "$venv/.hwsim-installing" ] || return 1
    grep -qF -e "$(cd "$venv" && pwd)/bin/" -e "$(cd "$venv" && pwd -P)/bin/" "$venv/bin/pip" || return 1
    "$venv/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || return 1
    [ -z "${PYTHON:-}" ] || [ "$(identity "$venv/bin/python")" = "$(identity "$python")" ]
}

identity() { "$1" -c 'import sys; print(sys.version, sys.base_prefix)'; }

# Everything that decides what an install puts there.
fingerprint() {
    { identity "$venv/bin/python"; echo "$checkpoint"; cat pyproject.toml requirements.lock .ci/setup.sh; } | cksum
}

make_venv() {
    keepable && return
    if [ -e "$venv" ] && [ ! -e "$venv/pyvenv.cfg" ] && [ ! -e "$venv/.hwsim-installing" ]; then
        die "$venv exists and is no virtual environment; move it away or pass VENV=FOLDER"
    fi
    say "making the environment $venv with $("$python" --version)"
    mkdir -p "$venv"
    touch "$venv/.hwsim-installing"
    find "$venv" -mindepth 1 -maxdepth 1 ! -name .hwsim-installing -exec rm -rf {} +
    "$python" -m venv "$venv"
}

pip_install() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --constraint requirements.lock "$@" </dev/null >&2
}

install() {
    say "installing hwsim$extras into $venv (minutes the first time)"
    touch "$venv/.hwsim-installing"
    rm -f "$venv"/.hwsim-base "$venv"/.hwsim-dev "$venv"/.hwsim-rtl "$venv"/.hwsim-full
    # The build back end comes from the lock as well, hence no build isolation.
    pip_install hatchling editables
    pip_install --no-build-isolation --editable ".$extras"
    pip_install --no-deps "$checkpoint"
}

# A level contains the ones below it.
stamp() {
    for name in base dev rtl full; do
        fingerprint >"$venv/.hwsim-$name"
        [ "$name" != "$level" ] || break
    done
    rm -f "$venv/.hwsim-installing"
}

current() {
    keepable && [ "$(cat "$venv/.hwsim-$level" 2>/dev/null)" = "$(fingerprint)" ]
}

# Settings of a person's pip that would put packages elsewhere than into the environment.
unset PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PYTHONHOME PYTHONPATH

case $level in
    base | system) extras="" ;;
    dev) extras="[dev]" ;;
    rtl | full) extras="[dev,rtl]" ;;
    *) die "unknown level $level: system, base, dev, rtl or full" ;;
esac
system_packages
[ "$level" != system ] || exit 0
current && exit 0
make_venv
install
stamp
