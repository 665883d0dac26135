"""Which Python runs the engine."""

from __future__ import annotations

import os
import subprocess  # nosec B404  # asks a Python what it can import
import time
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Set, Tuple

from ...model.json_reading import parse_json
from ...model.messages import Message
from .environment import python_arguments, start_options
from .errors import EngineMissing
from .failures import FAILURES
from .own_python import qgis_python
from .setup.commands import usual_commands
from .setup.environments import READY_FILE, Environment, environment_python, environments, usable_environments
from .setup.self_testing import self_test
from .setup.trouble import EngineTrouble, Remedy

PYTHON_VARIABLE = "TERRAPATCH_ENGINE_PYTHON"
PYTHON_SETTING = "terrapatch/engine_python"
PLUGIN_FOLDER = Path(__file__).resolve().parents[2]

_MODULES = ("numpy", "onnx", "onnxruntime", "rasterio", "sklearn", "pyogrio", "shapely", "affine", "filelock")
_PACKAGES = {"sklearn": ("scikit-learn",), "onnxruntime": ("onnxruntime", "onnxruntime-gpu")}
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

    VARIABLE = Message("the environment variable {python_variable}", python_variable=PYTHON_VARIABLE)
    SETTING = Message("the setting {python_setting}", python_setting=PYTHON_SETTING)
    CHECKOUT = Message("the folder .venv-engine of the plugin")
    MANAGED = Message("TerraPatch's own environment")
    QGIS = Message("QGIS itself")


@dataclass(frozen=True)
class EngineInterpreter:
    """A Python that can run the engine."""

    path: str
    origin: Origin

    @property
    def keeps_libraries(self) -> bool:
        """Whether its process needs the variables that QGIS's libraries are found by."""
        return self.origin is Origin.QGIS


@dataclass(frozen=True)
class _Problem:
    """Why a Python cannot run the engine, and the packages that it lacks."""

    text: str
    packages: Tuple[str, ...] = ()


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
    """The engine's Python: by the variable, the setting, the checkout, our own environment or QGIS, whichever is first.

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
    checkout = environment_python(PLUGIN_FOLDER / ".venv-engine")
    problems = _Problems()
    if problems.none_of(checkout, Origin.CHECKOUT, seconds):
        return _found(checkout, Origin.CHECKOUT)
    trouble = None
    for environment in usable_environments():
        wrong = _managed_trouble(environment, seconds)
        if wrong is None:
            return _found(environment.python, Origin.MANAGED)
        problems.add(Origin.MANAGED, wrong.problem)
        trouble = trouble or wrong
    own = qgis_python()
    if own is not None and problems.none_of(own, Origin.QGIS, seconds):
        return _found(own, Origin.QGIS)
    raise _missing(trouble or _never_set_up(), problems.text)


def interpreter_after_failure(setting: Optional[str]) -> EngineInterpreter:
    """The engine's Python after a run has failed: it is found as ever, and then has to pass the self-test.

    Raises
    ------
    EngineMissing
        As `find_interpreter`, and when the self-test fails; the trouble names the packages.
    """
    interpreter = find_interpreter(setting)
    path = Path(interpreter.path)
    managed = next((one for one in usable_environments() if one.python == path), None)
    answer = self_test(path, managed.pins if managed else None, managed is not None, interpreter.keeps_libraries)
    if answer.works:
        FAILURES.is_suspect = False
        return interpreter
    forget_found()
    if managed is None:
        wrong = EngineTrouble(
            Remedy.CHOOSE, Message("{path} does not work. {problem}", path=path, problem=answer.problem)
        )
        raise EngineMissing(
            Message(
                "The engine's Python, from {origin}, is broken. {problem}",
                origin=interpreter.origin.value,
                problem=answer.problem,
            ),
            "",
            wrong,
        )
    raise _missing(_broken(managed, answer.problem, answer.broken), answer.problem)


def forget_found() -> None:
    """Look at every Python anew the next time: one was made, mended or found broken."""
    _usable.clear()
    _glances.clear()


class _Problems:
    """Why each Python will not do."""

    def __init__(self) -> None:
        self._lines: List[Message] = []

    @property
    def text(self) -> Message:
        return Message.joined("\n", self._lines)

    def add(self, origin: Origin, problem: str) -> None:
        self._lines.append(Message("{origin}: {problem}", origin=origin.value, problem=problem))

    def none_of(self, path: Path, origin: Origin, seconds: float) -> bool:
        problem = _problem(path, origin, seconds)
        if problem is not None:
            self.add(origin, problem.text)
        return problem is None


def _found(path: Path, origin: Origin) -> EngineInterpreter:
    _glances.clear()
    return EngineInterpreter(str(path), origin)


def _managed_trouble(environment: Environment, seconds: float) -> Optional[EngineTrouble]:
    """What is wrong with an environment of ours; None where it can be used.

    One without a mark was made by hand or failed its last test: it is tested now, which takes seconds.
    """
    problem = _problem(environment.python, Origin.MANAGED, seconds)
    if problem is not None:
        return _broken(environment, Message("{text}.", text=problem.text), problem.packages)
    if environment.is_ready:
        return None
    if seconds < _PROBE_SECONDS:
        raise _NoAnswerYet
    answer = self_test(environment.python, environment.pins, mark=True)
    return None if answer.works else _broken(environment, answer.problem, answer.broken)


def _broken(environment: Environment, problem: str, packages: Sequence[str]) -> EngineTrouble:
    """A broken environment is not ready any more, so that it is tested before it is used again."""
    with suppress(OSError):
        (environment.folder / READY_FILE).unlink()
    known = environment.pins.packages if environment.pins is not None else {}
    mendable = tuple(package for package in packages if package in known)
    return EngineTrouble(Remedy.REPAIR if mendable else Remedy.REBUILD, problem, environment.folder, mendable)


def _never_set_up() -> EngineTrouble:
    earlier = next((one for one in environments() if one.is_ready), None)
    if earlier is None:
        return EngineTrouble(Remedy.SET_UP)
    return EngineTrouble(Remedy.UPDATE, Message("This version of TerraPatch needs other packages."), earlier.folder)


def _checked_named(path: Path, origin: Origin, seconds: float) -> EngineInterpreter:
    problem = _problem(path, origin, seconds)
    if problem is not None:
        packages = PLUGIN_FOLDER / "requirements" / "engine-cpu.txt"
        text = Message(
            "The engine's Python, from {value}, cannot be used: {text}. Name the Python of an "
            "environment that has the packages of {packages}, or leave it empty.",
            value=origin.value,
            text=problem.text,
            packages=packages,
        )
        raise EngineMissing(text, trouble=EngineTrouble(Remedy.CHOOSE, text))
    return _found(path, origin)


def _problem(path: Path, origin: Origin, seconds: float) -> Optional[_Problem]:
    """Why a Python cannot run the engine; None where it can. Only good news is remembered, bad news may be mended."""
    if not path.is_file():
        return _Problem(Message("{path} is not there", path=path))
    key = (str(path), path.stat().st_mtime, origin)
    if key in _usable:
        return None
    problem = _probe(path, origin, seconds)
    if problem is None:
        _usable.add(key)
    return problem


def _probe(path: Path, origin: Origin, seconds: float) -> Optional[_Problem]:
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
        found = parse_json(answer.stdout.decode("utf-8", "replace").splitlines()[-1])
        version, missing = tuple(found["version"]), found["missing"]
    except subprocess.TimeoutExpired:
        if seconds < _PROBE_SECONDS:
            raise _NoAnswerYet from None
        return _Problem(Message("{path} did not answer within {seconds:.0f} s", path=path, seconds=seconds))
    except (OSError, subprocess.SubprocessError, ValueError, LookupError, TypeError) as error:
        return _Problem(Message("{path} does not run as a Python ({kind})", path=path, kind=error.__class__.__name__))
    if version < _OLDEST_PYTHON:
        return _Problem(
            Message(
                "{path} is Python {first_version}.{second_version}, needs 3.9 or newer",
                path=path,
                first_version=version[0],
                second_version=version[1],
            )
        )
    if missing:
        packages = tuple(name for module in missing for name in _PACKAGES.get(module, (module,)))
        return _Problem(Message("{path} lacks {missing}", path=path, missing=", ".join(missing)), packages)
    return None


def _missing(trouble: EngineTrouble, details: str) -> EngineMissing:
    return EngineMissing(_how_to_get_one(trouble), details, trouble)


def _how_to_get_one(trouble: EngineTrouble) -> str:
    if trouble.remedy is Remedy.UPDATE:
        return Message(
            "{problem} Open the TerraPatch panel of QGIS and click 'Update the engine'.", problem=trouble.problem
        )
    if trouble.remedy in (Remedy.REPAIR, Remedy.REBUILD):
        return Message(
            "The engine is broken. {problem} Open the TerraPatch panel of QGIS, which mends it by a click.",
            problem=trouble.problem,
        )
    lines = usual_commands()
    told = [
        Message(
            "TerraPatch finds no Python with the engine's packages. Open the TerraPatch panel of QGIS and click 'Set "
            "up the engine'. "
        ),
        Message(
            "Or name the Python of an environment that has these packages in the setting {python_setting} (Settings > "
            "Options > Advanced) or in the environment variable {python_variable}.",
            python_setting=PYTHON_SETTING,
            python_variable=PYTHON_VARIABLE,
        ),
    ]
    if lines:
        told.insert(
            1,
            Message(
                "Or run these two lines in a terminal, then try again:\n    {first_lines}\n    {second_lines}\n",
                first_lines=lines[0],
                second_lines=lines[1],
            ),
        )
    return Message.joined("", told)
