"""A whole QGIS under Xvfb, with a profile of its own, that plays a story and leaves a report."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Optional

HERE = Path(__file__).resolve().parent
START = """
import faulthandler, os, sys, traceback
stacks = open({stacks!r}, "w")
faulthandler.enable(stacks)  # before QGIS's own, which prints the C++ side
faulthandler.dump_traceback_later({seconds} - 40, file=stacks)
sys.path[:0] = {paths!r}
from qgis.PyQt.QtCore import QTimer
try:
    import desktop_steps, {module}
    QTimer.singleShot(500, lambda: desktop_steps.play({module}.story, {images!r}, {report!r}))
except Exception:
    traceback.print_exc()
    os._exit(1)
"""


class StoryFailed(Exception):
    """QGIS left no report, an error, or another exit status than 0; the message holds what it said."""


def can_start() -> bool:
    """Whether QGIS and Xvfb are there."""
    return bool(shutil.which("xvfb-run") and shutil.which("qgis"))


def new_account(folder: Path, repository: Path) -> Dict[str, str]:
    """The variables of somebody who has never used QGIS, with the plugin as a zip in TERRAPATCH_ZIP.

    pip takes the wheels of `make setup`, so nothing is loaded.

    Raises
    ------
    FileNotFoundError
        Where there are none.
    """
    wheels = repository / "build" / "wheels"
    if not (wheels / ".ready").is_file():
        raise FileNotFoundError(f"{wheels} is missing; run `make setup` first")
    home = folder / "home"
    settings = home / ".config" / "pip" / "pip.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[global]\nno-index = true\nfind-links = {wheels}\n", encoding="utf-8")
    build = [sys.executable, repository / "scripts" / "package_plugin.py", "--out", folder / "dist"]
    subprocess.run(build, check=True, capture_output=True)
    (package,) = (folder / "dist").glob("terrapatch-*.zip")
    return {"HOME": str(home), "TERRAPATCH_ZIP": str(package)}


def play(
    story: Path,
    folder: Path,
    repository: Path,
    size: str = "1280x800",
    seconds: int = 480,
    account: Optional[Dict[str, str]] = None,
) -> Dict[str, Any]:
    """Play a story; its report, with the pictures it took.

    Parameters
    ----------
    story : Path
        A Python file with a function `story`; see `desktop_steps`.
    folder : Path
        Empty. Gets the profile, the caches, the pictures and what the story writes.
    repository : Path
        The checkout that QGIS loads as the plugin.
    size : str
        Of the screen, in pixels.
    seconds : int
        Bound for a QGIS that hangs.
    account : dict, optional
        Of `new_account`. Its variables alone, with `HOME`: QGIS starts as for somebody who has never used it, and
        without the checkout.

    Raises
    ------
    StoryFailed
    """
    plugins, images, report = folder / "plugins", folder / "images", folder / "report.json"
    # the temporary folder is apart from the cache, which is no folder of temporary files on a user's machine either
    for made in (plugins, images, folder / "temporary"):
        made.mkdir()
    (plugins / "terrapatch").symlink_to(repository)
    script, stacks = folder / "start.py", folder / "stacks.txt"
    text = START.format(
        stacks=str(stacks),
        seconds=seconds,
        paths=[str(story.parent), str(HERE), str(HERE.with_name("plugin"))],
        module=story.stem,
        images=str(images),
        report=str(report),
    )
    script.write_text(text, encoding="utf-8")
    environment = {
        **os.environ,
        "TMPDIR": str(folder / "temporary"),
        "QGIS_PLUGINPATH": str(plugins),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "GDAL_PAM_ENABLED": "NO",
        "TERRAPATCH_STORY_FOLDER": str(folder),
    }
    for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
        environment.pop(name, None)
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(folder / "profiles")]
    if account is None:
        options.append("--noplugins")
    else:
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TMPDIR": environment["TMPDIR"], **account}
    # `timeout` ends QGIS itself, so that no dialog that waits for a click leaves it behind
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24", "timeout", str(seconds), "qgis", *options]
    answer = subprocess.run(
        [*command, "--code", str(script)], env=environment, capture_output=True, text=True, check=False
    )
    errors = folder / "errors.txt"
    # what a QGIS that crashed or hung has left: Python's stacks, and its own on stdout
    python = stacks.read_text(encoding="utf-8") if stacks.is_file() else ""
    said = f"exit {answer.returncode}\n{python}{answer.stdout[-40_000:]}{answer.stderr[-3000:]}"
    if not report.is_file():
        raise StoryFailed(said)
    told: Dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    if "error" in told:
        raise StoryFailed(f"{told['error']}\n{said}")
    if errors.exists():
        raise StoryFailed(errors.read_text(encoding="utf-8") + said)
    if answer.returncode:
        raise StoryFailed(said)
    told["images"] = sorted(images.glob("*.png"))
    return told
