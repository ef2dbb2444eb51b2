"""The examples of docs/on-chip-memory.md give what it says."""

from __future__ import annotations

import doctest


def test_the_page_s_examples_run(pytestconfig):
    page = pytestconfig.rootpath / "docs" / "on-chip-memory.md"
    failed, tried = doctest.testfile(str(page), module_relative=False, optionflags=doctest.ELLIPSIS)
    assert tried > 20 and failed == 0
