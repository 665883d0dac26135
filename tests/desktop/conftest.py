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
import os, sys, traceback
sys.path[:0] = {paths!r}
from qgis.PyQt.QtCore import QTimer
try:
    import desktop_steps, {story}
    QTimer.singleShot(500, lambda: desktop_steps.play({story}.story, {images!r}, {report!r}))
except Exception:
    traceback.print_exc()
    os._exit(1)
"""
_SECONDS = 150


@pytest.fixture
def play_story(tmp_path, repository):
    """`play_story("embed_story")` gives the report of a story; pictures go to docs/images where that is asked for."""
    if not (shutil.which("xvfb-run") and shutil.which("qgis")):
        pytest.skip("needs xvfb-run and qgis")

    def play(story: str, size: str = "1280x800") -> dict:
        plugins, images, report = tmp_path / "plugins", tmp_path / "images", tmp_path / "report.json"
        plugins.mkdir()
        images.mkdir()
        (plugins / "terrapatch").symlink_to(repository)
        script = tmp_path / "start.py"
        script.write_text(
            START.format(
                paths=[str(HERE), str(HERE.with_name("plugin"))], story=story, images=str(images), report=str(report)
            ),
            encoding="utf-8",
        )
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "GDAL_PAM_ENABLED": "NO",
            "TERRAPATCH_STORY_FOLDER": str(tmp_path),
        }
        for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
            environment.pop(name, None)
        options = ("--nologo", "--noversioncheck", "--noplugins", "--profiles-path", str(tmp_path / "profiles"))
        # `timeout` ends QGIS itself, so that no dialog that waits for a click leaves it behind
        command = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24", "timeout", str(_SECONDS), "qgis", *options]
        answer = subprocess.run(
            [*command, "--code", str(script)], env=environment, capture_output=True, text=True, check=False
        )
        errors = tmp_path / "errors.txt"
        # a QGIS that crashed has printed its stack
        assert report.is_file(), answer.stdout[-6000:] + answer.stderr
        told = json.loads(report.read_text(encoding="utf-8"))
        assert "error" not in told, told["error"]
        assert not errors.exists(), errors.read_text(encoding="utf-8")
        assert answer.returncode == 0, answer.stderr
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
    if shutil.which("convert"):
        subprocess.run(["convert", image, "-colors", "256", f"PNG8:{folder / image.name}"], check=True)
    else:
        shutil.copy(image, folder)
