"""What the pages tell a reader to type exists. That examples work is held by tests/docs."""

import functools
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import typer

from hwsim.cli.app import app

BLOCK = re.compile(r"(?ms)^```(sh|python)\n(.*?)^```")
INLINE = re.compile(r"`((?:hwsim|make) [^`]+)`")

OPTIONS = {"--help": 0, "--version": 0, "--models": 1}  # before a command, and how many words they take


def blocks(page: Path, language: str) -> list[str]:
    return [text for kind, text in BLOCK.findall(page.read_text(encoding="utf-8")) if kind == language]


def commands(page: Path) -> list[list[str]]:
    """The command lines in a page's shell blocks, as words."""
    lines = [line for block in blocks(page, "sh") for line in block.splitlines()]
    return [words for line in lines if (words := shlex.split(line, comments=True))]


def targets(root: Path) -> set[str]:
    """Targets of the Makefile that have a recipe."""
    return set(re.findall(r"(?m)^([a-z-]+):[^\n]*\n\t", (root / "Makefile").read_text()))


@functools.cache
def program() -> click.Command:
    """All commands, built once."""
    return typer.main.get_command(app)


def resolve(words: list[str]) -> tuple[click.Command, list[str]]:
    """The command that `words` after `hwsim` name, and the rest of them."""
    command, rest = program(), list(words)
    while hasattr(command, "commands") and rest:
        word = rest.pop(0)
        if word.startswith("-"):
            assert word in OPTIONS, f"hwsim has no option {word}"
            rest = rest[OPTIONS[word] :]
        else:
            assert word in command.commands, f"hwsim has no command {word}: {words}"
            command = command.commands[word]
    return command, rest


def pages(root: Path, repository_files: list[Path]) -> Iterator[Path]:
    return (root / path for path in repository_files if path.suffix == ".md")


def test_the_readme_opens_with_the_two_commands(root):
    assert [words[:2] for words in commands(root / "README.md")[:2]] == [["make", "quickstart"], ["make", "test"]]


def test_every_make_target_on_a_page_exists(root, repository_files):
    for page in pages(root, repository_files):
        typed = [words for words in commands(page) if words[0] == "make"]
        typed += [text.split() for text in INLINE.findall(page.read_text(encoding="utf-8")) if text.startswith("make ")]
        for words in typed:
            assert words[1] in targets(root), f"{page.name}: make {words[1]}"


def test_every_command_in_a_shell_block_parses(root, repository_files):
    for page in pages(root, repository_files):
        for words in commands(page):
            if words[0] == "hwsim":
                command, rest = resolve(words[1:])
                command.make_context(command.name, rest)  # raises on an unknown option or a missing argument


def test_the_makefile_types_what_exists(root):
    lines = re.findall(r"\$\(BIN\)/hwsim (.*)", (root / "Makefile").read_text())
    assert len(lines) >= 3
    for line in lines:
        command, rest = resolve(line.replace("$(SEEDS)", "2").split())
        command.make_context(command.name, rest)


def test_every_command_in_running_text_exists(root, repository_files):
    for page in pages(root, repository_files):
        for text in INLINE.findall(page.read_text(encoding="utf-8")):
            if text.startswith("hwsim "):
                resolve(text.split()[1:])


def test_every_command_of_the_command_line_is_on_a_page(root, repository_files):
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages(root, repository_files))
    for name in program().commands:
        assert re.search(rf"hwsim {name}\b|`{name}\b", text), f"hwsim {name} is on no page"
