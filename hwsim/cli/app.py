"""The `hwsim` command: its groups, and what an error looks like.

Exit codes: 0 done, 1 our fault, 2 the user's input or a missing tool, 3 a check did not hold, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import errno
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import TyperException

from hwsim import __version__, catalog
from hwsim.cli import (
    compare,
    cost,
    cost_of_pass,
    estimate,
    figure,
    formats,
    gemm,
    hardwire,
    memory,
    models,
    quality,
    quantize,
    quickstart,
    rtl,
    simulate,
    study,
    sweep,
    trace,
)
from hwsim.cli.output import note, print_json
from hwsim.errors import EXIT_DONE, EXIT_INTERNAL, EXIT_INTERRUPTED, EXIT_USER, HwsimError

# The matrices here are small: more threads cost more than they give, the more so on a machine that has other work.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

app = typer.Typer(
    name="hwsim",
    help="Hardware simulation and co-design for low-bit LLM inference.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command()(quickstart.quickstart)
app.command()(quantize.quantize)
app.command()(quality.quality)
app.command()(study.study)
app.add_typer(trace.app, name="trace")
app.command()(simulate.simulate)
app.command()(compare.compare)
app.command()(sweep.sweep)
app.command()(gemm.gemm)
app.command()(hardwire.hardwire)
app.command()(estimate.estimate)
app.command()(figure.rows)
app.command()(figure.figure)
app.command("table")(figure.tabulate)
app.command()(cost.cost)
app.command("cost-of-pass")(cost_of_pass.cost_of_pass)
app.command()(formats.formats)
app.add_typer(memory.app, name="memory")
app.command()(models.models)
app.add_typer(rtl.app, name="rtl")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"hwsim {__version__}")
        raise typer.Exit


@app.callback()
def options(
    models_dir: Annotated[
        Path | None, typer.Option("--models", metavar="DIR", help="Search DIR before the shipped descriptions.")
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Hardware simulation and co-design for low-bit LLM inference."""
    if models_dir is not None:
        catalog.add_overlay(models_dir)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    _prepare_streams()
    _prepare_signals()
    sys.exit(_run(words))


def _prepare_streams() -> None:
    """What goes to a stream that was closed is lost; a character that a stream cannot show is escaped."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
        getattr(sys, name).reconfigure(errors="backslashreplace")


def _prepare_signals() -> None:
    """What ends a process from outside ends it as Ctrl-C does, which leaves no half-written file behind."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        with contextlib.suppress(ValueError):  # not the main thread
            if signal.getsignal(number) is signal.SIG_DFL:  # else it was ignored on purpose, as nohup does
                signal.signal(number, signal.default_int_handler)


def _run(words: list[str]) -> int:
    code = EXIT_DONE
    try:
        code = _outcome(words, json="--json" in words)
        sys.stdout.flush()
    except OSError as error:
        return _unprinted(error, code)
    return code


def _outcome(words: list[str], json: bool) -> int:
    try:
        return _called(words)
    except HwsimError as error:
        _report(error, json)
        return error.exit_code
    except TyperException as error:
        _report(_usage(error), json)
        return EXIT_USER
    except (KeyboardInterrupt, typer.Abort):
        _report(HwsimError("interrupted; finished files are kept, an unfinished one is not left behind"), json)
        return EXIT_INTERRUPTED
    except OSError as error:
        if error.filename is None:
            raise  # not of a file, so of a stream
        _report(HwsimError(f"cannot use {error.filename}", got=error.strerror), json)
        return EXIT_USER
    except Exception as error:  # noqa: BLE001 - the last resort: our fault, said so, with what a report needs
        note(traceback.format_exc())
        _report(
            HwsimError("hwsim failed; this is a fault of hwsim", got=repr(error), next="report it with the above"), json
        )
        return EXIT_INTERNAL


def _called(words: list[str]) -> int:
    """The exit code of a command. Typer turns two exceptions into exits of its own: they are turned back."""
    try:
        value = app(words or ["--help"], prog_name="hwsim", standalone_mode=False)
    except SystemExit as error:
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE)) from error
    if value == EXIT_INTERRUPTED:
        raise KeyboardInterrupt
    return value if isinstance(value, int) else EXIT_DONE


def _unprinted(error: OSError, code: int) -> int:
    """The exit code where a stream takes no more: its reader went away, which is no fault, or there is no room."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is still buffered would fail again at exit
    if error.errno == errno.EPIPE:
        return code
    with contextlib.suppress(OSError):
        note(f"hwsim: cannot write the output\n  got: {error.strerror}")
    return EXIT_USER


def _usage(error: TyperException) -> HwsimError:
    """A word that the command line does not know, as an error like any other."""
    context = getattr(error, "ctx", None)
    return HwsimError(error.format_message(), next=f"{context.command_path if context else 'hwsim'} --help")


def _report(error: HwsimError, json: bool) -> None:
    if json:
        with contextlib.suppress(BrokenPipeError):  # the exit code still says it
            print_json({"error": error.as_dict()})
    note(f"hwsim: {error}")
