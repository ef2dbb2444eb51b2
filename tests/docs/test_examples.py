"""Every example in the README and on the pages of `docs/` works: from top to bottom, word by word, in an empty folder.

    ```sh                        each line is a command: `hwsim ...` or `python FILE`; `make ...` is for another test
    ```python                    runs, with the names of the blocks above it; `>>>` is a doctest
    ```KIND title="PATH"         a file, written where the page is run
    ```diff title="PATH"         a change to such a file
    ```text                      right below what runs: its lines are in what that prints, in this order

From the first file of a page that lies in `hwsim/` on, it is run on a copy of the package. A comment right above a
block keeps it from running: `<!-- not run: WHY -->` always, `<!-- full: WHY -->` below the tier `full`.
"""

from __future__ import annotations

import doctest
import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import pytest

from hwsim.cli.app import main

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = ("make", "pip", "apt-get", "git")  # programs that a page may name, and that no page is run with
BLOCK = re.compile(
    r"(?ms)^(?:<!-- (?P<unless>not run|full): (?P<why>[^\n]+?) -->\n)?"
    r'```(?P<kind>\w+)(?: title="(?P<title>[^"\n]+)")?\n(?P<text>.*?)^```$\n*'
)
RUN = ("sh", "python")


@dataclass(frozen=True)
class Block:
    """One fenced block; `unless` is "not run", "full" or empty."""

    kind: str
    text: str
    title: str = ""
    unless: str = ""
    why: str = ""
    shown: str = ""
    """What a page says that it prints."""

    @property
    def commands(self) -> list[list[str]]:
        """The lines of a shell block, as words."""
        return [words for line in self.text.splitlines() if (words := shlex.split(line, comments=True))]


@dataclass(frozen=True)
class Page:
    """A page and its blocks."""

    path: Path

    @cached_property
    def blocks(self) -> list[Block]:
        """In order; a text block right below what runs belongs to that."""
        found: list[Block] = []
        shown_at = -1
        for match in BLOCK.finditer(self.path.read_text(encoding="utf-8")):
            fields = {key: match[key] or "" for key in ("kind", "text", "title", "unless", "why")}
            if match["kind"] == "text" and not match["title"] and match.start() == shown_at:
                found[-1] = replace(found[-1], shown=match["text"])
            else:
                found.append(Block(**fields))
            shown_at = match.end() if match["kind"] in RUN else -1
        return found

    @property
    def runs(self) -> bool:
        """Whether anything of it runs."""
        return any(block.kind in RUN and not block.title and block.unless != "not run" for block in self.blocks)

    @property
    def has_long(self) -> bool:
        """Whether some of it is for the tier `full`."""
        return any(block.unless == "full" for block in self.blocks)


def apply_diff(text: str, diff: str) -> str:
    """A text with the lines of a diff's `-` and ` ` replaced by those of its `+` and ` `; they must be there once."""
    lines = diff.splitlines(keepends=True)
    old, new = ("".join(line[1:] for line in lines if line[0] in signs) for signs in ("- ", "+ "))
    assert text.count(old) == 1, f"{text.count(old)} places in the file look so:\n{old}"
    return text.replace(old, new)


PAGES = [Page(path) for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))]


class Reader:
    """Somebody who types what a page says, in a folder of their own, into this process."""

    def __init__(self, capsys):
        self.capsys = capsys
        self.names = {"__name__": "__page__"}

    def write(self, block: Block):
        path = Path(block.title)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(apply_diff(path.read_text(), block.text) if block.kind == "diff" else block.text)

    def run(self, block: Block):
        printed = self.sh(block) if block.kind == "sh" else self.python(block)
        lines = iter([" ".join(line.split()) for line in printed.splitlines()])
        for wanted in (" ".join(line.split()) for line in block.shown.splitlines()):
            assert wanted in lines, f"the page says it prints, below the lines before:\n{wanted}\nbut\n{printed}"

    def sh(self, block: Block) -> str:
        return "".join(self.command(words) for words in block.commands if words[0] not in ELSEWHERE)

    def command(self, words: list[str]) -> str:
        self.capsys.readouterr()
        code = 0
        try:
            if words[0] == "python":
                runpy.run_path(words[1], run_name="__main__")
            else:
                assert words[0] == "hwsim", f"what is {words[0]}?"
                main(words[1:])
        except SystemExit as left:
            code = left.code or 0
        out, err = self.capsys.readouterr()
        assert code == 0, f"{shlex.join(words)}: exit code {code}\n{out}{err}"
        assert out.strip() or "--out" in words, f"{shlex.join(words)} prints nothing"
        return out

    def python(self, block: Block) -> str:
        self.capsys.readouterr()
        if ">>>" in block.text:
            test = doctest.DocTestParser().get_doctest(block.text, self.names, "page", None, 0)
            assert doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, clear_globs=False).failed == 0
            self.names |= test.globs
        else:
            exec(compile(block.text, "page", "exec"), self.names)
        return self.capsys.readouterr().out


class ReaderOfACopy(Reader):
    """Likewise, in a copy of the package that the page changes; each command is a process of its own."""

    def __init__(self, capsys, folder: Path):
        super().__init__(capsys)
        shutil.copytree(ROOT / "hwsim", folder / "hwsim", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", folder)
        for name in ("models", "rtl", "reports"):
            (folder / name).symlink_to(ROOT / name)

    def command(self, words: list[str]) -> str:
        program = {"hwsim": ["-m", "hwsim"], "python": []}[words[0]]
        return self.process(*program, *words[1:])

    def python(self, block: Block) -> str:
        return self.process("-c", block.text)

    def process(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, *words],
            env=os.environ | {"PYTHONPATH": str(Path.cwd())},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{shlex.join(words)}\n{done.stdout}{done.stderr}"
        return done.stdout


def read(page: Page, folder: Path, capsys, monkeypatch, everything: bool):
    """Do what a page says."""
    monkeypatch.chdir(folder)
    reader = Reader(capsys)
    for block in page.blocks:
        if block.title.startswith("hwsim/") and not isinstance(reader, ReaderOfACopy):
            reader = ReaderOfACopy(capsys, folder)
        if block.unless == "not run" or (block.unless == "full" and not everything):
            continue
        if block.title:
            reader.write(block)
        elif block.kind in RUN:
            reader.run(block)


@pytest.mark.slow
@pytest.mark.parametrize("page", [page for page in PAGES if page.runs], ids=lambda page: page.path.stem)
def test_the_examples_work(page, tmp_path, capsys, monkeypatch):
    read(page, tmp_path, capsys, monkeypatch, everything=False)


@pytest.mark.full
@pytest.mark.parametrize("page", [page for page in PAGES if page.has_long], ids=lambda page: page.path.stem)
def test_the_long_examples_work_too(page, tmp_path, capsys, monkeypatch):
    read(page, tmp_path, capsys, monkeypatch, everything=True)


PAGE = """
<!-- not run: it would fail -->
```sh
hwsim no-such-command
```

<!-- not run -->
```python
a = 1
```
```text title="kept.txt"
kept
```

```python
print(a + 1)
```
```text
2
```
"""


def made(folder: Path, text: str) -> Page:
    (folder / "page.md").write_text(text)
    return Page(folder / "page.md")


def test_a_block_is_left_out_for_a_reason_alone(tmp_path, capsys, monkeypatch):
    page = made(tmp_path, PAGE)
    assert [block.unless for block in page.blocks] == ["not run", "", "", ""]
    read(page, tmp_path, capsys, monkeypatch, everything=True)  # with the names of the block before
    assert (tmp_path / "kept.txt").read_text() == "kept\n"


@pytest.mark.parametrize(
    "text",
    ["```sh\nhwsim no-such-command\n```", "```sh\nrm -r x\n```", "```python\nraise ValueError\n```",
     "```python\n>>> 1 + 1\n3\n```", "```python\nprint(1)\n```\n\n```text\n2\n```",
     '```text title="a"\nx\n```\n```diff title="a"\n-y\n+z\n```'],
    ids=["command", "program", "python", "doctest", "output", "change"],
)  # fmt: skip
def test_what_does_not_hold_is_found(text, tmp_path, capsys, monkeypatch):
    with pytest.raises((AssertionError, ValueError)):
        read(made(tmp_path, text + "\n"), tmp_path, capsys, monkeypatch, everything=False)


def test_a_change_is_made_where_a_page_says(tmp_path, capsys, monkeypatch):
    text = '```text title="a"\none\ntwo\nthree\n```\n\n```diff title="a"\n one\n-two\n+2\n```\n'
    read(made(tmp_path, text), tmp_path, capsys, monkeypatch, everything=False)
    assert (tmp_path / "a").read_text() == "one\n2\nthree\n"
