"""A browser without a window, driven over a pair of pipes: no library is needed for that."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hwsim.figures.html import Report

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
SECONDS = 60.0  # a shared machine is slow; what is waited for is a fact of the page, never a time
# The browser takes commands from its descriptor 3 and answers on 4.
LAUNCH = "import os, sys as s; os.dup2(int(s.argv[1]), 3); os.dup2(int(s.argv[2]), 4); os.execv(s.argv[3], s.argv[3:])"
FLAGS = ("--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--no-first-run",
         "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking")  # fmt: skip


class Browser:
    """One browser with one page: commands of the DevTools protocol, and what the page reported meanwhile."""

    def __init__(self, program: str, folder: Path) -> None:
        commands, self._write = os.pipe()
        self._read, answers = os.pipe()
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (commands, answers)]  # clear of 3 and 4
        words = [sys.executable, "-c", LAUNCH, *map(str, ends), program, *FLAGS, f"--user-data-dir={folder}"]
        self.process = subprocess.Popen(words, pass_fds=ends, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in (commands, answers, *ends):
            os.close(end)
        self._buffer, self._last, self._session = b"", 0, ""
        self.events: list[dict[str, Any]] = []
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self._session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self(f"{domain}.enable")

    def __call__(self, method: str, **parameters: Any) -> dict[str, Any]:
        """The answer to a command."""
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            found = self._next()
            if found.get("id") == self._last:
                assert "error" not in found, found
                return found["result"]
            self.events.append(found)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            assert select.select([self._read], [], [], SECONDS)[0], "the browser does not answer"
            chunk = os.read(self._read, 1 << 20)
            assert chunk, "the browser ended"
            self._buffer += chunk
        line, _, self._buffer = self._buffer.partition(b"\0")
        return json.loads(line)

    def open(self, path: Path) -> None:
        """Load a file and wait until all of it is there."""
        self.events.clear()
        self("Page.navigate", url=path.as_uri())
        while not self.seen("Page.loadEventFired"):
            self.events.append(self._next())

    def seen(self, method: str) -> list[dict[str, Any]]:
        """What events of a kind carried since the page was opened."""
        return [event["params"] for event in self.events if event.get("method") == method]

    def forget(self, method: str) -> None:
        """What was reported of a kind, which a test brought about."""
        self.events = [event for event in self.events if event.get("method") != method]

    def complaints(self) -> list[str]:
        """Errors and warnings of the page."""
        self.js("0")  # what is under way comes in before the answer
        logged = [one["entry"]["text"] for one in self.seen("Log.entryAdded") if one["entry"]["level"] != "verbose"]
        calls = [one for one in self.seen("Runtime.consoleAPICalled") if one["type"] in ("error", "warning")]
        printed = [str(one["args"]) for one in calls]
        return logged + printed + [str(one["exceptionDetails"]) for one in self.seen("Runtime.exceptionThrown")]

    def js(self, expression: str) -> Any:
        """The value of an expression in the page."""
        found = self("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def wait(self, expression: str) -> Any:
        """The value of an expression, once that is true."""
        end = time.monotonic() + SECONDS
        while not (value := self.js(expression)):
            assert time.monotonic() < end, f"never true: {expression}"
            time.sleep(0.05)
        return value

    def mouse(self, kind: str, x: float, y: float) -> None:
        pressed = {} if kind == "mouseMoved" else {"button": "left", "clickCount": 1}
        self("Input.dispatchMouseEvent", type=kind, x=x, y=y, **pressed)

    def click_at(self, x: float, y: float) -> None:
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            self.mouse(kind, x, y)

    def click(self, selector: str) -> None:
        """A click of the mouse in the middle of an element."""
        middle = (
            "(() => { const it = document.querySelector(%s); it.scrollIntoView({block: 'center', inline: 'center'});"
            " const r = it.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        self.click_at(*self.js(middle % json.dumps(selector)))

    def key(self, key: str, code: int, text: str = "") -> None:
        self("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, text=text)
        self("Input.dispatchKeyEvent", type="keyUp", key=key, windowsVirtualKeyCode=code)

    def size(self, width: int, height: int, mobile: bool = False) -> None:
        self("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=mobile)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            os.close(self._write)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self._read)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("no browser: apt-get install -y --no-install-recommends chromium")
    made = Browser(program, tmp_path_factory.mktemp("browser"))
    yield made
    made.close()


RECIPES = ("int8", "int4-g128", "<script>alert('recipe')</script>, \"quoted\" & <b>bold</b>")
CONSTRAINT = "power_w <= 40"


def design(point: int) -> dict[str, Any]:
    """An invented design: more lanes are faster and take more power."""
    lanes, recipe = 4 + point % 20, RECIPES[point // 20]
    rate, joules = 10.0 * lanes * (1 + point // 20), 2.0 / (1 + point // 20) + 0.01 * lanes
    return {
        "point": point, "recipe": recipe, "lanes": lanes, "network": "llama-2-7b",
        "tokens_per_s": rate, "tokens_per_s_low": 0.8 * rate, "tokens_per_s_high": 1.3 * rate,
        "energy_j_per_token": joules, "power_w": 2.5 * lanes,
        "energy_j_per_token_by_component.memory": 0.75 * joules,
        "energy_j_per_token_by_component.compute": 0.25 * joules,
        "output_sqnr_db": None if point // 20 == 2 else 30.0 - point // 20,
        "bottleneck": "memory" if lanes > 12 else "pe_array",
        "feasible": 2.5 * lanes <= 40, "on_front": point in (52, 50, 40),
    }  # fmt: skip


@pytest.fixture(scope="session")
def report() -> Report:
    """Three recipes, one of them named as no recipe should be, by 4 to 23 lanes; over 16 break a constraint."""
    rows = [design(point) for point in range(60)]
    return Report(
        title="Lanes & <recipes>",
        rows=rows,
        settings=["recipe", "lanes"],
        fixed=["network"],
        objectives={"tokens_per_s": "max", "energy_j_per_token": "min"},
        headline=["power_w", "output_sqnr_db", "bottleneck"],
        refused=[{"point": 60, "recipe": "int1", "lanes": 99, "refused": "does not fit\n  got: <99 lanes>"}],
        effects={"tokens_per_s": {"lanes": 0.7, "recipe": 0.2}, "energy_j_per_token": {"recipe": 0.9, "lanes": 0.1}},
        total_effects={"tokens_per_s": {"lanes": 0.8, "recipe, network": 0.3}},
        why=[
            {"bottleneck": "memory", "next": "pe_array", "points": 2},
            {"bottleneck": "pe_array", "next": "", "points": 1},
        ],
        hypervolume=[0.25, 0.5, 0.75],
        published=[{"what": "decode <of 4 lanes>", "published": "40 token/s", "error": "", "ours": "none"}],
        breaks=[[] if row["feasible"] else [CONSTRAINT] for row in rows],
        assumed=[["a clock <of 300 MHz>", f"{row['lanes']} lanes fit"] for row in rows],
        provenance={"hwsim": "test"},
    )
