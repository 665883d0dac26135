"""Write the engine's pins: for every platform and Python each package with the sha256 of the one wheel that fits.

    make pins          after a version in requirements/engine-*.txt changed
    make check-pins    that every pin can still be had, and nothing that a platform needs is missing

Needs the package index. uv resolves for platforms other than this one; what it finds is written to
plugin/engine/setup/pins, one file for each platform, Python and variant, in the format that `pip install -r` reads.
"""

from __future__ import annotations

import argparse
import io
import os
import re
import subprocess
import sys
import tempfile
import tomllib
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

ROOT = Path(__file__).resolve().parents[1]
PINS = ROOT / "plugin" / "engine" / "setup" / "pins"
REQUIREMENTS = ROOT / "requirements"
UV = Path(sys.executable).with_name("uv")

TESTED = ("3.11", "3.12", "3.13", "3.14")
OLDEST_GLIBC = 28  # 2.28: RHEL 8, Debian 10
# what ONNX Runtime's wheels ask for; as in plugin/engine/setup/platforms.py
OLDEST_MACOS = {"macos-arm64": (14, 0), "macos-x86_64": (13, 0)}
_CHUNK = 1 << 18


@dataclass(frozen=True)
class Target:
    """One file of pins.

    Attributes
    ----------
    platform : str
        As `plugin/engine/setup/platforms.py` names it.
    python : str
        Such as 3.11.
    variant : str
        `cpu` or `cuda`.
    requirements : str
        The file below requirements/ that holds the versions.
    """

    platform: str
    python: str
    variant: str
    requirements: str

    @property
    def file(self) -> Path:
        """Where its pins are."""
        return PINS / f"{self.platform}-cp{self.python.replace('.', '')}-{self.variant}.txt"


WORDS = "engine-words.txt"
LEFT_OUT = ("huggingface-hub",)  # which tokenizers asks for, and reading a file does not need
UV_PLATFORMS = {
    "linux-x86_64": "x86_64-manylinux_2_28",
    "linux-aarch64": "aarch64-manylinux_2_28",
    "windows-x86_64": "x86_64-pc-windows-msvc",
    "macos-arm64": "aarch64-apple-darwin",
    "macos-x86_64": "x86_64-apple-darwin",
}


def targets() -> list[Target]:
    """Every platform, Python and variant that the engine can be installed for."""
    found = []
    for platform in UV_PLATFORMS:
        tested = "engine-intel-mac.txt" if platform == "macos-x86_64" else "engine-cpu.txt"
        pythons = {"3.9": "engine-py39.txt", "3.10": "engine-py310.txt", **dict.fromkeys(TESTED, tested)}
        if platform == "linux-aarch64":
            del pythons["3.9"]  # rasterio has no wheel
        if platform == "macos-x86_64":
            del pythons["3.14"]  # ONNX Runtime has no wheel
        found += [Target(platform, python, "cpu", file) for python, file in pythons.items()]
        if platform in ("linux-x86_64", "windows-x86_64"):
            found += [Target(platform, python, "cuda", "engine-gpu.txt") for python in TESTED]
    return found


@dataclass(frozen=True)
class Wheel:
    """One package of a target."""

    name: str
    version: str
    url: str
    sha256: str
    size: int


def resolve(target: Target, *requirements: Path) -> list[Wheel]:
    """The wheels of a target, by name; RuntimeError where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        lock, left_out = Path(folder) / "pylock.toml", Path(folder) / "left_out.txt"
        left_out.write_text("".join(f"{name}; python_version < '0'\n" for name in LEFT_OUT), encoding="utf-8")
        command = [
            *(str(UV), "pip", "compile", "--quiet", "--no-config", "--only-binary", ":all:"),
            *("--python-platform", UV_PLATFORMS[target.platform], "--python-version", target.python),
            *(
                "--override",
                str(left_out),
                "--format",
                "pylock.toml",
                "--output-file",
                str(lock),
                *map(str, requirements),
            ),
        ]
        environment = dict(os.environ)
        if target.platform in OLDEST_MACOS:
            environment["MACOSX_DEPLOYMENT_TARGET"] = ".".join(map(str, OLDEST_MACOS[target.platform]))
        answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if answer.returncode:
            raise RuntimeError(f"{target.file.stem}: {answer.stderr.strip()}")
        packages = tomllib.loads(lock.read_text(encoding="utf-8"))["packages"]
    order = {tag: place for place, tag in enumerate(tags_of(target))}
    return [best_wheel(package, order) for package in packages]


def best_wheel(package: dict[str, Any], order: dict[Tag, int]) -> Wheel:
    """The wheel that pip would take."""
    fitting = []
    for wheel in package.get("wheels", ()):
        places = [order[tag] for tag in parse_wheel_filename(wheel["url"].rsplit("/", 1)[1])[3] if tag in order]
        if places:
            fitting.append((min(places), wheel))
    if not fitting:
        raise RuntimeError(f"{package['name']} {package['version']} has no wheel that fits")
    wheel = min(fitting, key=lambda one: one[0])[1]
    return Wheel(package["name"], package["version"], wheel["url"], wheel["hashes"]["sha256"], wheel["size"])


def tags_of(target: Target) -> list[Tag]:
    """The tags of the wheels that a target takes, best first."""
    system, _, machine = target.platform.partition("-")
    if system == "linux":
        minors = range(OLDEST_GLIBC, 4 if machine == "x86_64" else 16, -1)
        platforms = [f"manylinux_2_{minor}_{machine}" for minor in minors]
        for minor, alias in ((17, "manylinux2014"), (12, "manylinux2010"), (5, "manylinux1")):
            if minor in minors:
                platforms.insert(platforms.index(f"manylinux_2_{minor}_{machine}") + 1, f"{alias}_{machine}")
    elif system == "macos":
        platforms = list(mac_platforms(OLDEST_MACOS[target.platform], machine))
    else:
        platforms = ["win_amd64"]
    version = tuple(map(int, target.python.split(".")))
    interpreter = f"cp{version[0]}{version[1]}"
    return [*cpython_tags(version, platforms=platforms), *compatible_tags(version, interpreter, platforms)]


class RemoteFile(io.RawIOBase):
    """A file on the web, of which only what is asked for is read."""

    def __init__(self, url: str, size: int) -> None:
        self._url, self._size, self._at = url, size, 0

    def seekable(self) -> bool:
        """Yes."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move; the new place."""
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        return self._at

    def tell(self) -> int:
        """The place."""
        return self._at

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:
        """Fill a buffer from the place on; how much there was."""
        end = min(self._size, self._at + len(buffer))
        if end <= self._at:
            return 0
        request = urllib.request.Request(self._url, headers={"Range": f"bytes={self._at}-{end - 1}"})
        with urllib.request.urlopen(request) as answer:
            data = answer.read(end - self._at)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


@cache
def unpacked_bytes(wheel: Wheel) -> int:
    """What a wheel takes on the disk, by the directory at its end."""
    with zipfile.ZipFile(io.BufferedReader(RemoteFile(wheel.url, wheel.size), _CHUNK)) as archive:
        return sum(entry.file_size for entry in archive.infolist())


def pins_text(target: Target, wheels: list[Wheel], disk_bytes: int) -> str:
    """The file of a target."""
    lines = [
        f"# {target.platform}, CPython {target.python}, {target.variant}. Written by scripts/pin_engine.py.",
        f"# download-bytes: {sum(wheel.size for wheel in wheels)}",
        f"# disk-bytes: {disk_bytes}",
        *(f"{wheel.name}=={wheel.version} --hash=sha256:{wheel.sha256}" for wheel in wheels),
    ]
    return "\n".join(lines) + "\n"


def write(target: Target) -> str:
    """Write a target's pins; what to print."""
    wheels = resolve(target, REQUIREMENTS / target.requirements, REQUIREMENTS / WORDS)
    text = pins_text(target, wheels, sum(map(unpacked_bytes, wheels)))
    target.file.write_text(text, encoding="utf-8")
    return f"{target.file.name}: {len(wheels)} packages, {sum(wheel.size for wheel in wheels) / 1e6:.0f} MB"


def check(target: Target) -> str:
    """Resolve the versions of a target's pins again; RuntimeError where another wheel comes out than is pinned."""
    written = target.file.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        versions = Path(folder) / "versions.txt"
        versions.write_text(re.sub(r" --hash=\S+", "", written), encoding="utf-8")
        wheels = resolve(target, versions)
    disk_bytes = int(re.findall(r"disk-bytes: (\d+)", written)[0])
    if pins_text(target, wheels, disk_bytes) != written:
        raise RuntimeError(
            f"{target.file.name} is not what the package index has: run make pins, and look at the change"
        )
    return f"{target.file.name}: as pinned"


def main() -> int:
    """Write or check every file; 1 where one fails."""
    parser = argparse.ArgumentParser(description="Write or check the engine's pins for every platform.")
    parser.add_argument("--check", action="store_true", help="change nothing, say what differs")
    work = check if parser.parse_args().check else write
    PINS.mkdir(exist_ok=True)
    failed = False

    def told(target: Target) -> tuple[bool, str]:
        try:
            return True, work(target)
        except (OSError, RuntimeError, zipfile.BadZipFile) as error:
            return False, f"{target.file.name}: {error}"

    with ThreadPoolExecutor(4) as pool:
        for well, text in pool.map(told, targets()):
            failed = failed or not well
            print(text, file=sys.stdout if well else sys.stderr)
    strangers = {path.name for path in PINS.glob("*.txt")} - {target.file.name for target in targets()}
    for name in sorted(strangers):
        print(f"{name} belongs to no platform", file=sys.stderr)
    return 1 if failed or strangers else 0


if __name__ == "__main__":
    sys.exit(main())
