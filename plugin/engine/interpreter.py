"""Which Python runs the engine."""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404  # asks a Python what it can import
import sys
import time
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Dict, List, Optional, Set, Tuple

from .environment import python_arguments, start_options
from .errors import EngineMissing

PYTHON_VARIABLE = "TERRAPATCH_ENGINE_PYTHON"
PYTHON_SETTING = "terrapatch/engine_python"
PLUGIN_FOLDER = Path(__file__).resolve().parents[2]

_MODULES = ("numpy", "onnx", "onnxruntime", "rasterio", "sklearn", "pyogrio", "shapely", "affine", "filelock")
_OLDEST_PYTHON = (3, 9)
_PROBE_SECONDS = 60.0
_GLANCE_SECONDS = 1.0
_REMEMBERED_SECONDS = 20.0
# Finding a module is quick and enough for an environment made for the engine. QGIS's own Python is a mixture of
# packages whose numpy may not fit the others, so there only importing them tells.
_PROBE = """
import importlib, importlib.util, json, sys
missing = [name for name in sys.argv[2:] if importlib.util.find_spec(name) is None]
if sys.argv[1] == "import" and not missing:
    for name in sys.argv[2:]:
        try:
            importlib.import_module(name)
        except Exception:
            missing.append(name)
print(json.dumps({"version": sys.version_info[:2], "missing": missing}))
"""


class Origin(Enum):
    """Where the engine's Python came from; the value completes "the engine's Python, from ..."."""

    VARIABLE = f"the environment variable {PYTHON_VARIABLE}"
    SETTING = f"the setting {PYTHON_SETTING}"
    CHECKOUT = "the folder .venv-engine of the plugin"
    CACHE = "TerraPatch's own environment in the user's cache"
    QGIS = "QGIS itself"


@dataclass(frozen=True)
class EngineInterpreter:
    """A Python that can run the engine."""

    path: str
    origin: Origin

    @property
    def keeps_libraries(self) -> bool:
        """Whether its process needs the variables that QGIS's libraries are found by."""
        return self.origin is Origin.QGIS


class _NoAnswerYet(Exception):
    """A Python has not answered in the short time that it was given."""


_usable: Set[Tuple[str, float, Origin]] = set()
_glances: Dict[Tuple[str, str], Tuple[float, str]] = {}


def problem_at_a_glance() -> str:
    """What keeps the engine from running, empty where nothing is known to; for forms, which must not wait.

    A Python that takes its time is given the benefit of the doubt, because a run looks again, and properly. Bad news is
    not asked for again for some seconds.
    """
    from ..settings import TerraPatchSettings

    setting = TerraPatchSettings.load().engine_python
    asked = (os.environ.get(PYTHON_VARIABLE, ""), setting)
    until, problem = _glances.get(asked, (0.0, ""))
    if time.monotonic() < until:
        return problem
    try:
        find_interpreter(setting, _GLANCE_SECONDS)
    except _NoAnswerYet:
        problem = ""
    except EngineMissing as error:
        problem = str(error)
    else:
        return ""
    _glances[asked] = (time.monotonic() + _REMEMBERED_SECONDS, problem)
    return problem


def find_interpreter(setting: Optional[str] = None, seconds: float = _PROBE_SECONDS) -> EngineInterpreter:
    """The engine's Python: from the variable, the setting, the checkout, the cache or QGIS, whichever is first.

    A Python that was named by the user is taken or refused; it is never passed over in silence.

    Parameters
    ----------
    setting : str, optional
        The path of the setting, empty where there is none; by default it is read.
    seconds : float
        How long each of them may take to answer.

    Raises
    ------
    EngineMissing
        When a named Python cannot run the engine, or none of the others can.
    """
    if setting is None:
        from ..settings import TerraPatchSettings

        setting = TerraPatchSettings.load().engine_python
    for named, origin in ((os.environ.get(PYTHON_VARIABLE, ""), Origin.VARIABLE), (setting, Origin.SETTING)):
        if named.strip():
            return _checked_named(Path(named.strip()).expanduser().absolute(), origin, seconds)
    problems: List[str] = []
    for path, origin in _own_places():
        problem = _problem(path, origin, seconds)
        if problem is None:
            _glances.clear()
            return EngineInterpreter(str(path), origin)
        problems.append(f"{origin.value}: {problem}")
    raise EngineMissing(_how_to_get_one(), details="\n".join(problems))


def environment_python(folder: Path) -> Path:
    """The Python of a virtual environment."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def cached_environment() -> Path:
    """The folder of TerraPatch's own environment; its name changes with the packages that the engine needs."""
    import hashlib  # takes milliseconds, which QGIS's start should not pay

    names = ("engine-common.txt", "engine-cpu.txt", "engine-gpu.txt")
    files = [PLUGIN_FOLDER / "requirements" / name for name in names]
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files if file.is_file())).hexdigest()
    return _user_cache() / "terrapatch" / f"engine-{digest[:8]}"


def install_commands() -> Tuple[str, str]:
    """Two lines for a terminal that make the environment which `find_interpreter` then finds."""
    folder = cached_environment()
    needed = PLUGIN_FOLDER / "requirements" / "engine-cpu.txt"
    python = "python" if os.name == "nt" else "python3"
    return f'{python} -m venv "{folder}"', f'"{environment_python(folder)}" -m pip install -r "{needed}"'


def qgis_python() -> Optional[Path]:
    """The Python that QGIS embeds, as a program; None where it has none.

    `sys.executable` is QGIS itself on Windows and macOS, and starting that would open a second QGIS.
    """
    executable, prefix = Path(sys.executable or "."), Path(sys.prefix)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    candidates = [
        *([executable] if executable.name.lower().startswith("python") else []),
        *(prefix / name for name in ("python3.exe", "python.exe")),  # OSGeo4W, Windows installer
        executable.parent / "bin" / "python3",  # macOS bundle
        *(prefix / "bin" / name for name in (version, "python3")),
    ]
    return next((path for path in candidates if path.is_file()), None)


def _own_places() -> List[Tuple[Path, Origin]]:
    places = [
        (environment_python(PLUGIN_FOLDER / ".venv-engine"), Origin.CHECKOUT),
        (environment_python(cached_environment()), Origin.CACHE),
    ]
    own = qgis_python()
    return places if own is None else [*places, (own, Origin.QGIS)]


def _checked_named(path: Path, origin: Origin, seconds: float) -> EngineInterpreter:
    problem = _problem(path, origin, seconds)
    if problem is not None:
        raise EngineMissing(
            f"The engine's Python, from {origin.value}, cannot be used: {problem}. Name the Python of an environment "
            f"that has the packages of {PLUGIN_FOLDER / 'requirements' / 'engine-cpu.txt'}, or leave it empty."
        )
    _glances.clear()
    return EngineInterpreter(str(path), origin)


def _problem(path: Path, origin: Origin, seconds: float) -> Optional[str]:
    """Why a Python cannot run the engine; None where it can. Only good news is remembered, bad news may be mended."""
    if not path.is_file():
        return f"{path} is not there"
    key = (str(path), path.stat().st_mtime, origin)
    if key in _usable:
        return None
    problem = _probe(path, origin, seconds)
    if problem is None:
        _usable.add(key)
    return problem


def _probe(path: Path, origin: Origin, seconds: float) -> Optional[str]:
    depth = "import" if origin is Origin.QGIS else "find"
    try:
        answer = subprocess.run(  # nosec B603  # a Python that the user or the plugin's own folders name, no shell
            [*python_arguments(str(path)), "-c", _PROBE, depth, *_MODULES],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=True,
            **start_options(keep_libraries=origin is Origin.QGIS),
        )
        found = json.loads(answer.stdout.decode("utf-8", "replace").splitlines()[-1])
        version, missing = tuple(found["version"]), found["missing"]
    except subprocess.TimeoutExpired:
        if seconds < _PROBE_SECONDS:
            raise _NoAnswerYet from None
        return f"{path} did not answer within {seconds:.0f} s"
    except (OSError, subprocess.SubprocessError, ValueError, LookupError, TypeError) as error:
        return f"{path} does not run as a Python ({error.__class__.__name__})"
    if version < _OLDEST_PYTHON:
        return f"{path} is Python {version[0]}.{version[1]}, needs 3.9 or newer"
    return f"{path} lacks {', '.join(missing)}" if missing else None


def _how_to_get_one() -> str:
    make, install = install_commands()
    return (
        "TerraPatch finds no Python with the engine's packages. Run these two lines in a terminal, with Python 3.11 to "
        f"3.14 (with an NVIDIA GPU, take engine-gpu.txt in the second), then try again:\n    {make}\n    {install}\n"
        f"Or name the Python of an environment that has these packages in the setting {PYTHON_SETTING} (Settings > "
        f"Options > Advanced) or in the environment variable {PYTHON_VARIABLE}."
    )


def _user_cache() -> Path:
    """The folder for what programs can make again, as each platform has it."""
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
