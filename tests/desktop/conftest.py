"""Gives a whole QGIS that plays a story, and keeps its pictures where that is asked for."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from whole_qgis import HERE, StoryFailed, can_start, play


@pytest.fixture
def play_story(tmp_path, repository):
    """`play_story("embed_story")` gives the report of a story; pictures go to docs/images where that is asked for."""
    if not can_start():
        pytest.skip("needs xvfb-run and qgis")

    def play_one(story: str, **options) -> dict:
        try:
            told = play(HERE / f"{story}.py", tmp_path, repository, **options)
        except StoryFailed as failed:
            pytest.fail(str(failed))
        if os.environ.get("TERRAPATCH_KEEP_PICTURES"):
            used = repository / "docs" / "images"
            for image in told["images"]:
                if (used / image.name).is_file():
                    _keep(image, used)
        return told

    return play_one


def _keep(image: Path, folder: Path) -> None:
    """Copy a picture, in 256 colours where ImageMagick is there: a third of the size."""
    fewer_colours = ["convert", image, "-colors", "256", f"PNG8:{folder / image.name}"]
    if not (shutil.which("convert") and subprocess.run(fewer_colours, check=False).returncode == 0):
        shutil.copy(image, folder)
