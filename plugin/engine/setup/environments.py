"""Where the engine's environments lie, which of them are ready, and which are of no use any more."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional

from ....model.encoders.data_folder import data_folder
from ....model.file_moves import remove_folder
from ...stored_json import read_json_object
from .pins import Pins, pins_of
from .platforms import this_platform

READY_FILE = ".ready"  # as model/self_test.py, which writes it
PART_SUFFIX = ".part"
_NAME = re.compile(r"engine-(?:(?:cpu|cuda)-cp\d+-)?[0-9a-f]{8}")


@dataclass(frozen=True)
class Environment:
    """An environment on the disk.

    Attributes
    ----------
    folder : Path
    pins : Pins, optional
        What belongs in it; None where the plugin needs other packages now.
    is_ready : bool
        Whether its self-test has passed once.
    """

    folder: Path
    pins: Optional[Pins]
    is_ready: bool

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return environment_python(self.folder)


def environment_python(folder: Path) -> Path:
    """The Python of a virtual environment."""
    return folder / "Scripts" / "python.exe" if os.name == "nt" else folder / "bin" / "python"


def engines_folder() -> Path:
    """The folder of all environments: local application data, which no system empties by itself."""
    return data_folder()


def part_folder(pins: Pins) -> Path:
    """Where an environment is being built."""
    return engines_folder() / (pins.folder_name + PART_SUFFIX)


def environments(folder: Optional[Path] = None) -> List[Environment]:
    """What is there, the one that became ready last first; unfinished ones are not among it."""
    folder = engines_folder() if folder is None else folder
    platform = this_platform()
    wanted: Dict[str, Pins] = {} if platform is None else {pins.folder_name: pins for pins in pins_of(platform)}
    found = [
        Environment(path, wanted.get(path.name), (path / READY_FILE).is_file())
        for path in (folder.iterdir() if folder.is_dir() else ())
        if path.is_dir() and _NAME.fullmatch(path.name)
    ]
    return sorted(found, key=_ready_since, reverse=True)


def usable_environments() -> List[Environment]:
    """Those with the packages that the plugin needs now; the ready ones come first."""
    fitting = [environment for environment in environments() if environment.pins is not None]
    return sorted(fitting, key=lambda environment: not environment.is_ready)


def old_environments(in_use: Optional[Path]) -> List[Environment]:
    """Those that nothing uses once `in_use` works: of earlier packages, or of another Python or variant."""
    return [environment for environment in environments() if environment.folder != in_use]


def remove_environment(folder: Path) -> bool:
    """Remove one; whether all of it went. It stops being ready first."""
    with suppress(OSError):
        (folder / READY_FILE).unlink()
    return remove_folder(folder)


def folder_bytes(folder: Path) -> int:
    """What a folder takes on the disk."""
    total, waiting = 0, [str(folder)]
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                with suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
    return total


def ready_facts(folder: Path) -> Dict[str, object]:
    """What the self-test wrote down when it passed; empty where it has not."""
    try:
        return read_json_object((folder / READY_FILE).read_bytes())
    except OSError:
        return {}


def _ready_since(environment: Environment) -> float:
    try:
        return (environment.folder / READY_FILE).stat().st_mtime
    except OSError:
        return 0.0
