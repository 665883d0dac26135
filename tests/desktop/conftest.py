"""Starts a whole QGIS under Xvfb, lets it play a story, and gives what it saw."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

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
# bounds for what hangs: a machine that is busy with six other things has taken 220 s
_SECONDS = 480


@pytest.fixture
def play_story(tmp_path, repository):
    """`play_story("embed_story")` gives the report of a story; pictures go to docs/images where that is asked for."""
    if not (shutil.which("xvfb-run") and shutil.which("qgis")):
        pytest.skip("needs xvfb-run and qgis")

    def play(story: str, size: str = "1280x800", seconds: int = _SECONDS) -> dict:
        plugins, images, report = tmp_path / "plugins", tmp_path / "images", tmp_path / "report.json"
        plugins.mkdir()
        images.mkdir()
        (plugins / "terrapatch").symlink_to(repository)
        script = tmp_path / "start.py"
        stacks = tmp_path / "stacks.txt"
        script.write_text(
            START.format(
                stacks=str(stacks),
                seconds=seconds,
                paths=[str(HERE), str(HERE.with_name("plugin"))],
                module=story,
                images=str(images),
                report=str(report),
            ),
            encoding="utf-8",
        )
        # apart from the cache, which is no folder of temporary files on a user's machine either
        temporary = tmp_path / "temporary"
        temporary.mkdir()
        environment = {
            **os.environ,
            "TMPDIR": str(temporary),
            "QGIS_PLUGINPATH": str(plugins),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "GDAL_PAM_ENABLED": "NO",
            "TERRAPATCH_STORY_FOLDER": str(tmp_path),
        }
        for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
            environment.pop(name, None)
        options = ("--nologo", "--noversioncheck", "--noplugins", "--profiles-path", str(tmp_path / "profiles"))
        # `timeout` ends QGIS itself, so that no dialog that waits for a click leaves it behind
        command = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24", "timeout", str(seconds), "qgis", *options]
        answer = subprocess.run(
            [*command, "--code", str(script)], env=environment, capture_output=True, text=True, check=False
        )
        errors = tmp_path / "errors.txt"
        # what a QGIS that crashed or hung has left: Python's stacks, and its own on stdout
        python = stacks.read_text(encoding="utf-8") if stacks.is_file() else ""
        said = f"exit {answer.returncode}\n{python}{answer.stdout[-40_000:]}{answer.stderr[-3000:]}"
        assert report.is_file(), said
        told = json.loads(report.read_text(encoding="utf-8"))
        if "error" in told:
            pytest.fail(f"{told['error']}\n{said}")
        assert not errors.exists(), errors.read_text(encoding="utf-8") + said
        assert answer.returncode == 0, said
        told["images"] = sorted(images.glob("*.png"))
        if os.environ.get("TERRAPATCH_KEEP_PICTURES"):
            used = repository / "docs" / "images"
            for image in images.glob("*.png"):
                if (used / image.name).is_file():
                    _keep(image, used)
        return told

    return play


def _keep(image: Path, folder: Path) -> None:
    """Copy a picture, in 256 colours where ImageMagick is there: a third of the size."""
    fewer_colours = ["convert", image, "-colors", "256", f"PNG8:{folder / image.name}"]
    if not (shutil.which("convert") and subprocess.run(fewer_colours, check=False).returncode == 0):
        shutil.copy(image, folder)
