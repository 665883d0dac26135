"""What the engine's process is started with: its arguments, environment variables, folder and window."""

from __future__ import annotations

import os
import subprocess  # nosec B404  # the engine is a child process by design
import sys
import tempfile
from typing import Any, Dict, List, Mapping, Optional

from ...model.messages import LANGUAGE_VARIABLE
from ...model.shell_environment import names_library_data
from ..translation import spoken_language
from .encoder_folders import VARIABLE, folders_for_engine

# Variables of QGIS, of its bundled libraries or of the user's shell that lead another Python to the wrong modules,
# libraries or data.
_FOREIGN_NAMES = frozenset({"VIRTUAL_ENV", "__PYVENV_LAUNCHER__"})
_FOREIGN_PREFIXES = ("PYTHON", "PIP_", "QGIS_")
_LIBRARY_NAMES = frozenset({"LD_LIBRARY_PATH", "LD_PRELOAD"})
_LIBRARY_PREFIX = "DYLD_"
_CACHE_VARIABLE = "TERRAPATCH_CACHE"


def engine_environment(parent: Mapping[str, str], keep_libraries: bool = False) -> Dict[str, str]:
    """The environment of the engine's process.

    Parameters
    ----------
    parent : mapping
        The environment to clean; it stays as it is.
    keep_libraries : bool
        True where the engine runs in QGIS's own Python, which needs QGIS's libraries and their data.
    """
    return {name: value for name, value in parent.items() if not _is_foreign(name.upper(), keep_libraries)}


def python_arguments(python: str) -> List[str]:
    """How the engine's Python is started: isolated, and with UTF-8 on its pipes on every platform.

    The isolated mode ignores PYTHONIOENCODING, so UTF-8 is asked for on the command line.
    """
    return [python, "-I", "-X", "utf8"]


def start_options(keep_libraries: bool = False, parent: Optional[Mapping[str, str]] = None) -> Dict[str, Any]:
    """The options of `subprocess` that every child of the plugin is started with.

    The folder is a neutral one: modules that happen to lie in the current one could stand in the engine's way. So
    whatever path the engine is given has to be a whole one.
    """
    environment = engine_environment(os.environ if parent is None else parent, keep_libraries)
    environment[VARIABLE] = folders_for_engine(environment.get(VARIABLE, ""))
    if environment.get(_CACHE_VARIABLE):
        environment[_CACHE_VARIABLE] = os.path.abspath(environment[_CACHE_VARIABLE])
    if spoken_language():
        environment.setdefault(LANGUAGE_VARIABLE, spoken_language())
    options: Dict[str, Any] = {"env": environment, "cwd": tempfile.gettempdir()}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    return options


def _is_foreign(name: str, keep_libraries: bool) -> bool:
    if name in _FOREIGN_NAMES or name.startswith(_FOREIGN_PREFIXES):
        return True
    if keep_libraries:
        return False
    return name in _LIBRARY_NAMES or name.startswith(_LIBRARY_PREFIX) or names_library_data(name)
