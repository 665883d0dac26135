"""The exact packages of the engine: a file for each platform, Python and variant, written by scripts/pin_engine.py."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

from .platforms import PLATFORMS, Platform, Variant

PINS_FOLDER = Path(__file__).resolve().with_name("pins")
_NAME = re.compile(r"^(?P<platform>.+)-cp(?P<major>3)(?P<minor>\d+)-(?P<variant>cpu|cuda)$")
_LINE = re.compile(r"^([A-Za-z0-9._-]+)==(\S+) --hash=sha256:([0-9a-f]{64})$", re.M)
_NUMBER = re.compile(r"^# ([a-z-]+): (\d+)$", re.M)

PythonVersion = Tuple[int, int]


@dataclass(frozen=True)
class Pins:
    """The packages of one platform, Python and variant.

    Attributes
    ----------
    platform : Platform
    python : (int, int)
    variant : Variant
    file : Path
        What pip is given.
    packages : dict
        Version by package.
    download_bytes, disk_bytes : int
        Of the packages' wheels, packed and unpacked.
    digest : str
        Eight characters that change with any of the packages.
    """

    platform: Platform
    python: PythonVersion
    variant: Variant
    file: Path
    packages: Dict[str, str]
    download_bytes: int
    disk_bytes: int
    digest: str

    @property
    def python_text(self) -> str:
        """Such as 3.12."""
        return f"{self.python[0]}.{self.python[1]}"

    @property
    def folder_name(self) -> str:
        """Of the environment; another one for other packages, another Python and another variant."""
        return f"engine-{self.variant.value}-cp{self.python[0]}{self.python[1]}-{self.digest}"


def read_pins(file: Path) -> Optional[Pins]:
    """The pins of a file; None where its name says that it is none, or its platform is unknown."""
    named = _NAME.match(file.stem)
    if named is None or named["platform"] not in PLATFORMS:
        return None
    text = file.read_text(encoding="utf-8")
    numbers = {name: int(value) for name, value in _NUMBER.findall(text)}
    lines = _LINE.findall(text)
    digest = hashlib.sha256("\n".join(" ".join(line) for line in sorted(lines)).encode()).hexdigest()
    return Pins(
        platform=PLATFORMS[named["platform"]],
        python=(int(named["major"]), int(named["minor"])),
        variant=Variant(named["variant"]),
        file=file,
        packages={name: version for name, version, _ in lines},
        download_bytes=numbers.get("download-bytes", 0),
        disk_bytes=numbers.get("disk-bytes", 0),
        digest=digest[:8],
    )


def pins_for(platform: Platform, python: PythonVersion, variant: Variant, folder: Path = PINS_FOLDER) -> Optional[Pins]:
    """The pins of a platform, Python and variant; None where there are no wheels."""
    file = folder / f"{platform.key}-cp{python[0]}{python[1]}-{variant.value}.txt"
    return read_pins(file) if file.is_file() else None


def pins_of(platform: Platform, folder: Path = PINS_FOLDER) -> List[Pins]:
    """All pins of a platform, the oldest Python first."""
    found = (read_pins(file) for file in folder.glob(f"{platform.key}-cp*.txt"))
    return sorted((pins for pins in found if pins is not None), key=lambda pins: (pins.python, pins.variant.value))


def pythons_of(platform: Platform, folder: Path = PINS_FOLDER) -> List[PythonVersion]:
    """The versions of Python that the engine runs on, oldest first."""
    return sorted({pins.python for pins in pins_of(platform, folder)})


def python_range(versions: Sequence[PythonVersion]) -> str:
    """Such as "3.9 to 3.14"."""
    first, last = versions[0], versions[-1]
    return f"{first[0]}.{first[1]} to {last[0]}.{last[1]}"


def pins_with(pins: Pins, packages: Sequence[str]) -> str:
    """The lines of some packages, in the format of pip."""
    wanted = set(packages)
    lines = [line for line in pins.file.read_text(encoding="utf-8").splitlines() if line.split("==", 1)[0] in wanted]
    return "\n".join(lines) + "\n"
