"""The computers that the engine can be installed on, by the names of the files of pins."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from enum import Enum
from typing import Dict, Optional, Tuple

from ....model.messages import Message

_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_MACHINES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}


class Variant(Enum):
    """Which ONNX Runtime; the value is part of file and folder names."""

    CPU = "cpu"
    CUDA = "cuda"


@dataclass(frozen=True)
class Platform:
    """A system and a processor.

    Attributes
    ----------
    key : str
        In the names of the files of pins.
    title : str
    wheel_tags : tuple of str
        What `pip download --platform` is given, best first.
    oldest_macos : (int, int)
        Of the wheels; (0, 0) elsewhere.
    """

    key: str
    title: str
    wheel_tags: Tuple[str, ...]
    oldest_macos: Tuple[int, int] = (0, 0)

    @property
    def is_windows(self) -> bool:
        """Whether commands and paths are those of Windows."""
        return self.key.startswith("windows")


OLDEST_GLIBC = (2, 28)


def _manylinux(machine: str) -> Tuple[str, ...]:
    # every pip expands the old names by itself, and few expand manylinux_2_28
    minors = range(OLDEST_GLIBC[1], 16, -1)
    return (*(f"manylinux_2_{minor}_{machine}" for minor in minors), f"manylinux2014_{machine}")


PLATFORMS: Dict[str, Platform] = {
    one.key: one
    for one in (
        Platform("linux-x86_64", Message("Linux on Intel and AMD (x86-64)"), _manylinux("x86_64")),
        Platform("linux-aarch64", Message("Linux on ARM (aarch64)"), _manylinux("aarch64")),
        Platform("windows-x86_64", Message("Windows on Intel and AMD (x86-64)"), ("win_amd64",)),
        Platform("macos-arm64", Message("macOS on Apple silicon (arm64)"), ("macosx_14_0_arm64",), (14, 0)),
        Platform("macos-x86_64", Message("macOS on Intel (x86-64)"), ("macosx_13_0_x86_64",), (13, 0)),
    )
}


def platform_of(system: str, machine: str) -> Optional[Platform]:
    """The platform of a Python, by its `sys.platform` and `platform.machine()`; None where there are no packages."""
    name = _SYSTEMS.get("linux" if system.startswith("linux") else system, "")
    processor = _MACHINES.get(machine.lower(), "")
    if name == "macos" and processor == "aarch64":
        processor = "arm64"
    return PLATFORMS.get(f"{name}-{processor}")


def this_platform() -> Optional[Platform]:
    """The platform of the Python that QGIS runs."""
    return platform_of(sys.platform, platform.machine())


def not_available(system: str, machine: str) -> str:
    """Why a computer cannot run the engine, for the user."""
    names = {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}
    name = names.get("linux" if system.startswith("linux") else system, system)
    processor = "ARM" if machine.lower() in ("arm64", "aarch64") else machine or Message("this processor")
    return Message("not available for {name} on {processor}", name=name, processor=processor)
