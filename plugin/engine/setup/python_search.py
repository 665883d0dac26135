"""Finding a Python that the engine's environment can be made with: candidates, and why one of them will not do."""

from __future__ import annotations

import os
import re
import shutil
import subprocess  # nosec B404  # asks a Python what it is
import sys
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Callable, Dict, Iterable, Iterator, List, Optional, Tuple, Union

from ....model.json_reading import parse_json
from ....model.messages import Message
from ..environment import start_options
from .pins import PythonVersion, python_range, pythons_of
from .platforms import OLDEST_GLIBC, Platform, not_available, platform_of

_SECONDS = 20.0
PREFERRED_PYTHONS = ((3, 12), (3, 11), (3, 13), (3, 14), (3, 10), (3, 9))
_QUESTION = """
import importlib.util as u, json, os, platform, struct, sys, sysconfig
print(json.dumps({
    "executable": sys.executable, "version": list(sys.version_info[:2]), "implementation": sys.implementation.name,
    "bits": struct.calcsize("P") * 8, "system": sys.platform, "machine": platform.machine(),
    "libc": list(platform.libc_ver()), "macos": platform.mac_ver()[0],
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "venv": u.find_spec("venv") is not None and u.find_spec("ensurepip") is not None,
}))
"""
_PY_LAUNCHER_LINE = re.compile(r"([A-Za-z]:\\.+?\.exe)\s*$", re.I)
_MAC_PLACES = ("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin")
_MAC_FRAMEWORK = Path("/Library/Frameworks/Python.framework/Versions")


class Source(Enum):
    """Where a Python was found; the value is for the log."""

    CHOSEN = "chosen by you"
    PATH = "on the search path"
    LAUNCHER = "known to the py launcher"
    UV = "installed by uv"
    MACOS = "in a usual folder of macOS"
    QGIS = "QGIS's own"


@dataclass(frozen=True)
class Candidate:
    """A program that may be a Python."""

    path: str
    source: Source


@dataclass(frozen=True)
class BasePython:
    """A Python that the environment can be made with."""

    path: str
    source: Source
    version: PythonVersion
    platform: Platform


@dataclass(frozen=True)
class Refusal:
    """A Python that will not do, and why; `reason` completes its path."""

    path: str
    reason: str


@dataclass(frozen=True)
class SearchResult:
    """What was found, best first, and what was refused."""

    usable: Tuple[BasePython, ...]
    refused: Tuple[Refusal, ...]


Ask = Callable[[str], Union[Dict[str, object], str]]
Run = Callable[[List[str]], str]


def search(candidates: Iterable[Candidate], ask: Optional[Ask] = None) -> SearchResult:
    """Look at every candidate once.

    A Python of the versions that the tests run on comes before older ones; among those, one that the user chose before
    all others, and QGIS's own last.
    """
    usable: List[BasePython] = []
    refused: List[Refusal] = []
    seen = set()
    for candidate in candidates:
        place = os.path.normcase(os.path.realpath(candidate.path))
        if place in seen:
            continue
        seen.add(place)
        found = look_at(candidate, ask or ask_python)
        if isinstance(found, Refusal):
            refused.append(found)
        else:
            usable.append(found)
    usable.sort(key=_rank)
    return SearchResult(tuple(usable), tuple(refused))


def look_at(candidate: Candidate, ask: Ask) -> Union[BasePython, Refusal]:
    """What a candidate is."""
    path = candidate.path
    if "\\windowsapps\\" in path.lower().replace("/", "\\"):  # merely starting one can open the Store
        return Refusal(
            path,
            Message("comes from the Microsoft Store, which hides the folders that it writes; take one from python.org"),
        )
    facts = ask(path)
    if isinstance(facts, str):
        return Refusal(path, facts)
    try:
        return _judged(candidate, facts)
    except (KeyError, TypeError, ValueError, IndexError):
        return Refusal(path, Message("does not answer as a Python does"))


def ask_python(path: str) -> Union[Dict[str, object], str]:
    """The facts of a Python, or why it gives none."""
    if not os.path.isfile(path):
        return Message("is not there")
    try:
        answer = subprocess.run(  # nosec B603  # a Python of a known place or named by the user, no shell
            [path, "-I", "-c", _QUESTION],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
            **start_options(),
        )
        facts = parse_json(answer.stdout.decode("utf-8", "replace").splitlines()[-1])
    except subprocess.TimeoutExpired:
        return Message("did not answer within {seconds:.0f} s", seconds=_SECONDS)
    except (OSError, subprocess.SubprocessError, ValueError, LookupError) as error:
        return Message("does not run as a Python ({kind})", kind=type(error).__name__)
    return facts if isinstance(facts, dict) else Message("does not answer as a Python does")


def _judged(candidate: Candidate, facts: Dict[str, object]) -> Union[BasePython, Refusal]:
    path = candidate.path
    major, minor = (int(part) for part in facts["version"])  # type: ignore[attr-defined]
    name = Message("is Python {major}.{minor}", major=major, minor=minor)
    if facts["implementation"] != "cpython":
        return Refusal(path, Message("is {implementation}, needs CPython", implementation=facts["implementation"]))
    if facts["bits"] != 64:
        return Refusal(path, Message("is a {bits}-bit Python, needs a 64-bit one", bits=facts["bits"]))
    system, machine = str(facts["system"]), str(facts["machine"])
    platform = platform_of(system, machine)
    if platform is None:
        return Refusal(
            path,
            Message("{name} of a system that the engine is {system}", name=name, system=not_available(system, machine)),
        )
    versions = pythons_of(platform)
    if (major, minor) not in versions:
        return Refusal(path, Message("{name}, needs {versions}", name=name, versions=python_range(versions)))
    if facts["free_threaded"]:
        return Refusal(path, Message("{name} without the global lock, needs an ordinary build", name=name))
    libc, libc_version = (str(part) for part in facts["libc"])  # type: ignore[attr-defined]
    if system.startswith("linux") and (libc != "glibc" or _numbers(libc_version) < OLDEST_GLIBC):
        needed = ".".join(map(str, OLDEST_GLIBC))
        return Refusal(
            path,
            Message(
                "runs on {libc} {libc_version}, needs glibc {needed} or newer",
                libc=libc or Message("a libc other than glibc"),
                libc_version=libc_version,
                needed=needed,
            ),
        )
    macos = _numbers(str(facts["macos"]))
    if platform.oldest_macos and (10, 16) < macos < platform.oldest_macos:  # 10.16 is what old Pythons call any newer
        return Refusal(
            path,
            Message(
                "runs on macOS {macos}, needs {first_oldest_macos} or newer",
                macos=facts["macos"],
                first_oldest_macos=platform.oldest_macos[0],
            ),
        )
    if not facts["venv"]:
        return Refusal(
            path,
            Message("{name} without venv; on Debian and Ubuntu, `sudo apt install python3-venv` adds it", name=name),
        )
    return BasePython(str(facts["executable"] or path), candidate.source, (major, minor), platform)


def _numbers(text: str) -> PythonVersion:
    parts = [int(part) for part in re.findall(r"\d+", text)[:2]]
    return (parts[0], parts[1] if len(parts) > 1 else 0) if parts else (0, 0)


def _rank(python: BasePython) -> Tuple[bool, bool, bool, int]:
    version = python.version
    place = PREFERRED_PYTHONS.index(version) if version in PREFERRED_PYTHONS else len(PREFERRED_PYTHONS)
    old = version < (3, 11)
    return python.source is not Source.CHOSEN, old, python.source is Source.QGIS, place


# ---------------------------------------------------------------------------------------------------------- candidates


def candidates(chosen: str, qgis_python: Optional[Path], run: Optional[Run] = None) -> Iterator[Candidate]:
    """The Pythons of this computer; with one that the user chose, that one alone.

    Parameters
    ----------
    chosen : str
        Path, empty where nothing was chosen.
    qgis_python : Path, optional
        QGIS's own interpreter, as a program.
    run : callable, optional
        Gives the output of a command, empty where it fails; for tests.
    """
    if chosen:
        yield Candidate(chosen, Source.CHOSEN)
        return
    run = run or output_of
    names = [f"python3.{minor}" for _, minor in PREFERRED_PYTHONS] + ["python3", "python"]
    yield from (Candidate(path, Source.PATH) for path in map(shutil.which, names) if path)
    uv = shutil.which("uv")
    if uv:
        yield from (Candidate(path, Source.UV) for path in uv_pythons(run([uv, *_UV_LIST])))
    if sys.platform == "win32":
        launcher = shutil.which("py")
        if launcher:
            yield from (Candidate(path, Source.LAUNCHER) for path in launcher_pythons(run([launcher, "--list-paths"])))
    if sys.platform == "darwin":
        yield from (Candidate(str(path), Source.MACOS) for path in _mac_pythons())
    if qgis_python is not None:
        yield Candidate(str(qgis_python), Source.QGIS)


_UV_LIST = ("python", "list", "--only-installed", "--output-format", "json", "--no-config")
UV_INSTALL = ("python", "install", "3.12", "--no-config", "--no-bin")
"""Arguments with which uv brings a Python of its own."""


def uv_pythons(listing: str) -> List[str]:
    """The paths of uv's list."""
    try:
        entries = parse_json(listing)
        return [str(entry["path"]) for entry in entries if entry.get("path")]
    except (ValueError, TypeError, AttributeError, KeyError):
        return []


def launcher_pythons(listing: str) -> List[str]:
    """The paths of the py launcher's list, one at the end of each line."""
    found = (_PY_LAUNCHER_LINE.search(line) for line in listing.splitlines())
    return [match.group(1) for match in found if match]


def _mac_pythons() -> Iterator[Path]:
    for _, minor in PREFERRED_PYTHONS:
        for folder in (*_MAC_PLACES, str(_MAC_FRAMEWORK / f"3.{minor}" / "bin")):
            path = Path(folder) / f"python3.{minor}"
            if path.is_file():
                yield path


def output_of(command: List[str]) -> str:
    """What a program prints; empty where it fails."""
    try:
        answer = subprocess.run(  # nosec B603  # uv or the py launcher, found on the search path, no shell
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_SECONDS, check=True, **start_options()
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return answer.stdout.decode("utf-8", "replace")
