"""How sphinx makes HTML of the repository's Markdown (`make docs`).

The pages stay plain Markdown that reads the same on a forge. What sphinx wants besides is made while it reads them: the
tree of pages, from the links of those that list others, and a page of the API for each package that `api.md` names.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # the package that is documented is the one beside these pages

from hwsim import __version__  # noqa: E402 -- found through the line above

if TYPE_CHECKING:
    from docutils.nodes import Element, TextElement
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment

project, author, language = "hwsim", "the hwsim authors", "en"
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
root_doc = "docs/index"  # the source folder is the repository: its READMEs are pages too
include_patterns = ["*.md", "docs/**", "*/README.md", "benchmarks/*.md", "reports/*/README.md"]
exclude_patterns = [".*", "**/.*"]
myst_heading_anchors = 3
autodoc_typehints = "signature"
napoleon_use_rtype = False  # what is returned is described, its type stands in the signature
default_role = "code"  # what docstrings have between single backquotes

html_theme = "furo"
html_title = f"hwsim {version}"
html_show_sphinx = html_show_copyright = html_copy_source = False

HUBS = ("docs/index", "benchmarks/README", "reports/README")
"""Pages whose links are the tree, a branch for each of their sections."""
API = "docs/api"
LINK = re.compile(r"\[([^\]]+)\]\(([^):#]+)\)")
PACKAGE = re.compile(r"(?m)^\| `(hwsim[\w.]*)` \|")


def setup(app: Sphinx) -> None:
    """Called by sphinx."""
    app.connect("config-inited", write_api)
    app.connect("source-read", complete)
    app.connect("missing-reference", exported)
    app.connect("autodoc-process-docstring", hide_colons, priority=400)  # napoleon has 500
    app.connect("autodoc-process-docstring", show_colons, priority=600)


def write_api(app: Sphinx, config: Config) -> None:
    """A page for each package of `api.md`; sphinx fills it from the docstrings of what the package exports."""
    folder = ROOT / API
    folder.mkdir(exist_ok=True)
    for name in PACKAGE.findall((ROOT / f"{API}.md").read_text(encoding="utf-8")):
        is_package = (ROOT / name.replace(".", "/")).is_dir()  # exports what it imported
        options = "   :members:\n" + "   :imported-members:\n" * is_package
        text = f"{name}\n{'=' * len(name)}\n\n.. automodule:: {name}\n{options}"
        (folder / f"{name}.rst").write_text(text, encoding="utf-8")


def complete(app: Sphinx, name: str, source: list[str]) -> None:
    """What only sphinx needs of a page: its tree, and links to the API. Links to folders, which are no pages, go."""
    if name == API:
        source[0] = PACKAGE.sub(r"| [`\1`](api/\1.rst) |", source[0])
    if name in (*HUBS, API):
        source[0] += "".join(trees(source[0]))
    folder = (ROOT / name).parent
    source[0] = LINK.sub(lambda link: link[1] if (folder / link[2]).is_dir() else link[0], source[0])


def trees(text: str) -> list[str]:
    """A hidden tree for each section that links to pages."""
    found, seen = [], set[str]()
    head, *sections = re.split(r"(?m)^## ", text)
    for section in (*sections, head):
        pages = [path for _, path in LINK.findall(section) if path.endswith((".md", ".rst")) and path not in seen]
        seen.update(pages)
        if pages:
            heading = section.splitlines()[0].removeprefix("# ")
            found.append(
                "\n".join(["", "", "```{toctree}", ":hidden:", f":caption: {heading}", *dict.fromkeys(pages), "```"])
            )
    return found


def exported(app: Sphinx, env: BuildEnvironment, node: pending_xref, shown: TextElement) -> Element | None:
    """A type that a signature names by the file it is in, as the package exports it: that is where it is documented."""
    domain, parts = env.domains.python_domain, node["reftarget"].split(".")
    for length in range(len(parts) - 2, 0, -1):
        name = ".".join((*parts[:length], parts[-1]))
        if name in domain.objects:
            return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, shown)
    return None


COLON = "\N{RATIO}"


def hide_colons(app: Sphinx, what: str, name: str, thing: object, options: object, lines: list[str]) -> None:
    """Of an attribute's first line: napoleon takes what stands before a colon for its type, which ours never is."""
    if what in ("attribute", "data", "property") and lines:
        lines[0] = lines[0].replace(":", COLON)


def show_colons(app: Sphinx, what: str, name: str, thing: object, options: object, lines: list[str]) -> None:
    """Once napoleon is done."""
    lines[:] = [line.replace(COLON, ":") for line in lines]
