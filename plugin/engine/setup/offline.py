"""The engine for computers without a network: a folder of wheels that another computer has downloaded."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import List, Mapping

from ....model.file_moves import remove_folder
from ....model.messages import Message
from ..errors import EngineRunError
from .build import SetupFailed, log_file, make_environment, run_logged
from .child import Watch, child_environment, log_tail, python_command
from .environments import engines_folder, environment_python, folder_bytes
from .pins import PINS_FOLDER, Pins, read_pins
from .python_search import BasePython
from .setup_lock import setup_lock

_WHEELS = "wheels"
_SH = """#!/bin/sh
# Installs TerraPatch's engine from the wheels beside this file. PYTHON=/path/to/python{python} picks another Python.
set -e
here=$(cd "$(dirname "$0")" && pwd)
folder="{folder}"
"${{PYTHON:-python{python}}}" -I -m venv "$folder"
"$folder/bin/python" -I -m pip install --require-hashes --no-deps --only-binary :all: --no-index \\
    --find-links "$here/wheels" -r "$here/{pins}"
echo "Done. In QGIS, click Check again in the TerraPatch panel."
"""
_CMD = """@echo off\r
rem Installs TerraPatch's engine from the wheels beside this file.\r
rem set PYTHON="C:\\path\\python.exe" picks another Python.\r
if not defined PYTHON set PYTHON=py -{python}\r
set FOLDER=%LOCALAPPDATA%\\terrapatch\\{name}\r
%PYTHON% -I -m venv "%FOLDER%" || exit /b 1\r
"%FOLDER%\\Scripts\\python.exe" -I -m pip install --require-hashes --no-deps --only-binary :all: --no-index ^\r
    --find-links "%~dp0wheels" -r "%~dp0{pins}" || exit /b 1\r
echo Done. In QGIS, click Check again in the TerraPatch panel.\r
"""


def save_installer(pins: Pins, base: BasePython, folder: Path, network: Mapping[str, str], watch: Watch) -> Path:
    """Download the wheels of a platform, which may be another one than this, with a script that installs them.

    Parameters
    ----------
    pins : Pins
    base : BasePython
        Of this computer; its pip downloads.
    folder : Path
        A folder for the installer is made in it.
    network : mapping
        As `network_environment` gives it.
    watch : Watch

    Returns
    -------
    Path
        The installer's folder.

    Raises
    ------
    SetupFailed
        Nothing is left of what was begun.
    """
    target = folder / f"terrapatch-{pins.file.stem}"
    if target.exists():
        raise SetupFailed(
            Message("{target} is there already. Choose another folder, or remove it first.", target=target)
        )
    with setup_lock(engines_folder()) as lock:
        part = engines_folder() / "engine-download.part"
        log = log_file()
        log.write_text(f"Installer of {pins.file.stem} in {target}\n", encoding="utf-8")
        remove_folder(part)
        try:
            make_environment(base, part, log, watch, lock)
            wheels = target / _WHEELS
            wheels.mkdir(parents=True)
            temporary = part / "download"
            temporary.mkdir()

            def look() -> None:
                done = folder_bytes(temporary) + folder_bytes(wheels)
                text = Message(
                    "Downloading packages: {done_mb:.0f} of {whole_mb:.0f} MB",
                    done_mb=done / 1e6,
                    whole_mb=pins.download_bytes / 1e6,
                )
                watch.progress(min(99.0, 4.0 + 95.0 * done / pins.download_bytes), text)

            command = _download(environment_python(part), pins, wheels)
            if run_logged(command, child_environment(network, temporary), log, watch, look, held=(lock,)):
                raise SetupFailed(
                    "The packages cannot be downloaded. Check the network, QGIS's proxy and certificates (Settings > "
                    "Options), then try again.",
                    log_tail(log),
                )
            _write_scripts(pins, target)
        except BaseException:
            remove_folder(target)
            raise
        finally:
            remove_folder(part)
    watch.progress(100.0, Message("Ready"))
    return target


def _download(python: Path, pins: Pins, wheels: Path) -> List[str]:
    tags = [part for tag in pins.platform.wheel_tags for part in ("--platform", tag)]
    return python_command(
        python,
        *("-m", "pip", "download", "--require-hashes", "--only-binary", ":all:", "--no-deps", "--no-input"),
        *("--disable-pip-version-check", "--progress-bar", "off", *tags),
        *("--implementation", "cp", "--python-version", pins.python_text, "--dest", str(wheels), "-r", str(pins.file)),
    )


def _write_scripts(pins: Pins, target: Path) -> None:
    shutil.copyfile(pins.file, target / pins.file.name)
    values = {"python": pins.python_text, "pins": pins.file.name, "name": pins.folder_name}
    if pins.platform.is_windows:
        script = target / "install.cmd"
        with script.open("w", encoding="utf-8", newline="") as stream:
            stream.write(_CMD.format(**values))
    else:
        is_macos = pins.platform.oldest_macos != (0, 0)
        home = "$HOME/Library/Application Support" if is_macos else "${XDG_DATA_HOME:-$HOME/.local/share}"
        script = target / "install.sh"
        script.write_text(_SH.format(**values, folder=f"{home}/terrapatch/{pins.folder_name}"), encoding="utf-8")
        script.chmod(0o755)
    (target / "README.txt").write_text(_readme(pins, script.name), encoding="utf-8")


def _readme(pins: Pins, script: str) -> str:
    return Message(
        "TerraPatch's engine for {title}, Python {python}, {variant}.\n\n"
        "On the computer without a network, install the TerraPatch plugin from its zip in QGIS. Then click 'Other "
        "ways', 'Install from a folder…' in the TerraPatch panel and choose this folder, or run {script} in this "
        "folder.\n\n"
        "Both need a Python {python} there; QGIS's own will do where it has that version.\n",
        title=pins.platform.title,
        python=pins.python_text,
        variant=pins.variant.value.upper(),
        script=script,
    )


def installer_pins(folder: Path) -> Pins:
    """What an installer's folder is for.

    Raises
    ------
    EngineRunError
        When it does not hold an installer, or one of another version of the plugin; the message says what to do.
    """
    found = next((pins for pins in map(read_pins, sorted(folder.glob("*.txt"))) if pins is not None), None)
    if found is None or not (folder / _WHEELS).is_dir():
        raise EngineRunError(
            Message(
                "{folder} does not hold an installer of TerraPatch's engine. Choose the folder that 'Save an installer "
                "for another computer…' made; it holds a folder 'wheels'.",
                folder=folder,
            )
        )
    own = read_pins(PINS_FOLDER / found.file.name)
    if own is None or own.digest != found.digest:
        raise EngineRunError(
            Message(
                "{folder} holds the packages of another version of TerraPatch. Save the installer again with the "
                "version of this computer.",
                folder=folder,
            )
        )
    return own


def installer_wheels(folder: Path) -> Path:
    """Where an installer's wheels are."""
    return folder / _WHEELS
