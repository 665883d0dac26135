"""The two lines that do by hand what the button does, in the form of each shell."""

from __future__ import annotations

import os
import sys
from enum import Enum
from pathlib import Path
from typing import Mapping, Optional, Tuple

from ....model.messages import Message
from ..own_python import qgis_python
from .environments import engines_folder
from .pins import Pins, pins_for, pins_of
from .platforms import Variant, this_platform
from .python_search import PREFERRED_PYTHONS

_FLATPAK_ID = "FLATPAK_ID"


class Shell(Enum):
    """A shell that a user may have open; the value is its name on the screen."""

    SH = Message("Terminal")
    POWERSHELL = "PowerShell"
    CMD = Message("Command prompt (cmd)")
    FLATPAK = Message("Terminal, for QGIS from Flatpak")


def shells_here(environment: Mapping[str, str] = os.environ) -> Tuple[Shell, ...]:
    """The shells of this computer, the usual one first."""
    if sys.platform == "win32":
        return Shell.POWERSHELL, Shell.CMD
    return (Shell.FLATPAK,) if environment.get(_FLATPAK_ID) else (Shell.SH,)


def setup_commands(
    shell: Shell, python: str, pins: Pins, folder: Optional[Path] = None, wheels: Optional[Path] = None
) -> Tuple[str, str]:
    """Make an environment; install the packages into it.

    Parameters
    ----------
    shell : Shell
    python : str
        What makes it.
    pins : Pins
    folder : Path, optional
        By default the one that TerraPatch looks for.
    wheels : Path, optional
        Folder to install from without a network.
    """
    folder = engines_folder() / pins.folder_name if folder is None else folder
    inside = f"{folder}\\Scripts\\python.exe" if pins.platform.is_windows else f"{folder}/bin/python"
    source = f'--no-index --find-links "{wheels}" ' if wheels is not None else ""
    return (
        f'{_call(shell, python)} -m venv "{folder}"',
        f"{_call(shell, inside)} -m pip install --require-hashes --no-deps --only-binary :all: "
        f'{source}-r "{pins.file}"',
    )


def _call(shell: Shell, program: str) -> str:
    if not os.path.dirname(program.replace("\\", "/")):
        return program  # a command of the search path, such as `py -3.12`
    if shell is Shell.FLATPAK:
        return f'flatpak run --command="{program}" {os.environ.get(_FLATPAK_ID) or "org.qgis.qgis"}'
    if shell is Shell.POWERSHELL:
        return f'& "{program}"'
    return f'"{program}"'


def usual_commands(shell: Optional[Shell] = None, variant: Variant = Variant.CPU) -> Optional[Tuple[str, str]]:
    """The lines with QGIS's own Python, or with a newer one where the engine cannot run on its version.

    None where there are no packages for this computer. Nothing is started to find that out.
    """
    here = this_platform()
    if here is None:
        return None
    shell = shells_here()[0] if shell is None else shell
    own = qgis_python()
    pins = pins_for(here, (sys.version_info[0], sys.version_info[1]), variant)
    if own is not None and pins is not None:
        return setup_commands(shell, str(own), pins)
    available = {one.python: one for one in pins_of(here) if one.variant is Variant.CPU}
    version = next(version for version in PREFERRED_PYTHONS if version in available)
    name = f"py -{version[0]}.{version[1]}" if here.is_windows else f"python{version[0]}.{version[1]}"
    return setup_commands(shell, name, available[version])
