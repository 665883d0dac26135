"""Which Pythons can be the base of the engine's environment, simulated for every system."""

from __future__ import annotations

import sys

import pytest

from terrapatch.plugin.engine.setup import python_search
from terrapatch.plugin.engine.setup.python_search import (
    BasePython,
    Candidate,
    Refusal,
    Source,
    candidates,
    launcher_pythons,
    look_at,
    search,
    uv_pythons,
)

GOOD = {
    "executable": "/usr/bin/python3",
    "version": [3, 12],
    "implementation": "cpython",
    "bits": 64,
    "system": "linux",
    "machine": "x86_64",
    "libc": ["glibc", "2.36"],
    "macos": "",
    "free_threaded": False,
    "venv": True,
}
WINDOWS = {**GOOD, "system": "win32", "machine": "AMD64", "libc": ["", ""], "executable": "C:\\Python312\\python.exe"}
MACOS = {**GOOD, "system": "darwin", "machine": "arm64", "libc": ["", ""], "macos": "14.5"}


def judged(facts, path="/a/python3"):
    return look_at(Candidate(path, Source.PATH), lambda _path: facts)


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        (GOOD, "linux-x86_64"),
        ({**GOOD, "machine": "aarch64"}, "linux-aarch64"),
        (WINDOWS, "windows-x86_64"),
        (MACOS, "macos-arm64"),
        ({**MACOS, "machine": "x86_64", "macos": "13.0"}, "macos-x86_64"),
        ({**MACOS, "macos": "10.16"}, "macos-arm64"),  # what a Python built for an old macOS calls a new one
    ],
)
def test_usable(facts, key):
    found = judged(facts)
    assert isinstance(found, BasePython)
    assert (found.platform.key, found.version, found.path) == (key, (3, 12), facts["executable"])


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({**GOOD, "version": [3, 8]}, "is Python 3.8, needs 3.9 to 3.14"),
        ({**GOOD, "version": [3, 15]}, "is Python 3.15, needs 3.9 to 3.14"),
        ({**MACOS, "machine": "x86_64", "version": [3, 14]}, "is Python 3.14, needs 3.9 to 3.13"),
        ({**WINDOWS, "bits": 32}, "is a 32-bit Python, needs a 64-bit one"),
        ({**WINDOWS, "machine": "ARM64"}, "not available for Windows on ARM"),
        ({**GOOD, "implementation": "pypy"}, "is pypy, needs CPython"),
        ({**GOOD, "free_threaded": True}, "is Python 3.12 without the global lock, needs an ordinary build"),
        ({**GOOD, "libc": ["glibc", "2.17"]}, "runs on glibc 2.17, needs glibc 2.28 or newer"),
        ({**GOOD, "libc": ["", ""]}, "runs on a libc other than glibc , needs glibc 2.28 or newer"),
        ({**MACOS, "macos": "12.7"}, "runs on macOS 12.7, needs 14 or newer"),
        ({**GOOD, "venv": False}, "is Python 3.12 without venv; on Debian and Ubuntu, `sudo apt install python3-venv`"),
        ({"version": "new"}, "does not answer as a Python does"),
        ("does not run as a Python (OSError)", "does not run as a Python (OSError)"),
    ],
)
def test_refused_with_the_reason(facts, reason):
    found = judged(facts)
    assert isinstance(found, Refusal)
    assert reason in found.reason


def test_a_python_of_the_store_is_not_even_started():
    def never(path):
        raise AssertionError(f"{path} was started")

    path = "C:\\Users\\ana\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe"
    found = look_at(Candidate(path, Source.PATH), never)
    assert isinstance(found, Refusal)
    assert "Microsoft Store" in found.reason


def test_order():
    facts = {
        "/qgis/python": {**GOOD, "executable": "/qgis/python"},
        "/old/python": {**GOOD, "executable": "/old/python", "version": [3, 9]},
        "/path/python": {**GOOD, "executable": "/path/python", "version": [3, 14]},
        "/bad/python": "is not there",
    }
    places = [
        Candidate("/qgis/python", Source.QGIS),
        Candidate("/old/python", Source.PATH),
        Candidate("/path/python", Source.UV),
        Candidate("/path/python", Source.PATH),
        Candidate("/bad/python", Source.PATH),
    ]
    found = search(places, facts.__getitem__)
    assert [one.path for one in found.usable] == ["/path/python", "/qgis/python", "/old/python"]
    assert found.usable[0].source is Source.UV  # each is looked at once
    assert found.refused == (Refusal("/bad/python", "is not there"),)


def test_a_chosen_one_stands_alone():
    assert list(candidates("/mine/python", None)) == [Candidate("/mine/python", Source.CHOSEN)]


def test_windows(monkeypatch):
    programs = {"uv": "C:\\uv.exe", "py": "C:\\Windows\\py.exe"}
    printed = {
        "C:\\uv.exe": '[{"path": "C:\\\\uv\\\\python312\\\\python.exe", "version": "3.12.7"}, {"path": null}]',
        "C:\\Windows\\py.exe": (
            " -V:3.12 *        C:\\Program Files\\Python312\\python.exe\n"
            " -V:3.9-32        C:\\Python39-32\\python.exe\n no Python here\n"
        ),
    }
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(python_search.shutil, "which", programs.get)
    found = list(candidates("", None, lambda command: printed[command[0]]))
    assert found == [
        Candidate("C:\\uv\\python312\\python.exe", Source.UV),
        Candidate("C:\\Program Files\\Python312\\python.exe", Source.LAUNCHER),
        Candidate("C:\\Python39-32\\python.exe", Source.LAUNCHER),
    ]


def test_macos(monkeypatch, tmp_path):
    (tmp_path / "python3.12").touch()
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(python_search, "_MAC_PLACES", (str(tmp_path),))
    monkeypatch.setattr(python_search.shutil, "which", lambda _name: None)
    found = list(candidates("", tmp_path / "QGIS.app" / "python3"))
    assert found == [
        Candidate(str(tmp_path / "python3.12"), Source.MACOS),
        Candidate(str(tmp_path / "QGIS.app" / "python3"), Source.QGIS),
    ]


@pytest.mark.parametrize("listing", ["", "no JSON", "{}", '["a"]', "7"])
def test_listings_that_are_none(listing):
    assert uv_pythons(listing) == []
    assert launcher_pythons(listing) == []


def test_the_python_of_this_machine_answers(tmp_path):
    found = look_at(Candidate(sys.executable, Source.PATH), python_search.ask_python)
    assert isinstance(found, BasePython), found
    assert found.version == sys.version_info[:2]
    script = tmp_path / "python"
    script.write_text("#!/bin/sh\nexit 1\n")
    script.chmod(0o755)
    assert python_search.ask_python(str(script)) == "does not run as a Python (CalledProcessError)"
    assert python_search.ask_python(str(tmp_path / "none")) == "is not there"
