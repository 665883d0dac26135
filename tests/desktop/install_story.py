"""Runs inside QGIS with an empty profile: the zip is installed, one click sets the engine up, the sample is embedded.

Then the engine is broken in the ways that happen, and mended by clicks.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Callable

import pyplugin_installer  # of QGIS
from desktop_steps import Desktop, Story
from embed_story import embedding_layers, text_of
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction
from whole_story import panel

ZIP = os.environ.get("TERRAPATCH_ZIP", "")
ENGINES = Path(os.environ.get("HOME", "/tmp")) / ".local" / "share" / "terrapatch"


def the_engine() -> Path:
    found = [folder for folder in ENGINES.glob("engine-*") if folder.is_dir()]
    assert len(found) == 1, found
    return found[0]


def install(desktop: Desktop) -> Story:
    desktop.stage = "install from ZIP"
    pyplugin_installer.instance().installFromZipFile(ZIP)
    yield lambda: desktop.window.findChild(QAction, "terrapatchOpen") is not None
    desktop.stage = "open the dock"
    desktop.window.findChild(QAction, "terrapatchOpen").trigger()
    yield lambda: desktop.shown("terrapatchTrySample")
    desktop.window.resizeDocks([desktop.widget("terrapatchDock")], [400], Qt.Orientation.Horizontal)
    yield 0.5


def set_up(desktop: Desktop) -> Story:
    desktop.stage = "load the sample"
    desktop.click("terrapatchTrySample")
    yield lambda: desktop.shown("terrapatchEngineSetUp") and desktop.widget("terrapatchEngineSetUp").isEnabled()
    yield desktop.map_is_drawn
    desktop.report["facts"] = text_of(desktop, "terrapatchEngineFacts").replace("\u200b", "")
    desktop.report["enabled_before"] = desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.picture("setup-offer")
    desktop.stage = "set up"
    desktop.click("terrapatchEngineSetUp")
    yield lambda: desktop.shown("terrapatchSetupBar") and desktop.widget("terrapatchSetupBar").value() > 50
    desktop.click("terrapatchSetupLogShown")
    yield 0.5
    desktop.picture("setup-running")
    yield lambda: not desktop.shown("terrapatchEngineNotice")


def embed(desktop: Desktop) -> Story:
    before = len(embedding_layers())
    yield lambda: desktop.shown("terrapatchEmbedRun") and desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.click("terrapatchEmbedRun")
    yield lambda: len(embedding_layers()) > before and text_of(desktop, "terrapatchEmbedResult")


def fails_and_is_mended(desktop: Desktop, what: str, harm: Callable[[], object]) -> Story:
    """Something happens between two sessions of QGIS: embed fails, the notice says why, a click mends it."""
    from terrapatch.plugin.engine.idle_engine import IDLE_ENGINE

    desktop.stage = f"{what}: fail"
    yield lambda: desktop.shown("terrapatchEmbedRun") and desktop.widget("terrapatchEmbedRun").isEnabled()
    yield lambda: not panel("embed").is_checking  # it asks the engine for no plan meanwhile
    IDLE_ENGINE.release()
    harm()
    desktop.click("terrapatchEmbedRun")
    yield lambda: desktop.shown("terrapatchEngineSetUp") and desktop.widget("terrapatchEngineSetUp").isEnabled()
    told = [text_of(desktop, name) for name in ("terrapatchEngineTitle", "terrapatchEngineReason")]
    desktop.report.setdefault("broken", {})[what] = [*told, desktop.widget("terrapatchEngineSetUp").text()]
    desktop.picture(f"broken-{what}")
    desktop.stage = f"{what}: mend"
    desktop.click("terrapatchEngineSetUp")
    yield lambda: not desktop.shown("terrapatchEngineNotice")


def damage_four_packages() -> None:
    for pattern, size in (
        ("onnxruntime/capi/onnxruntime_pybind11_state*.so", 100_000),
        ("rasterio/proj_data/proj.db", 0),
        ("sklearn/cluster/__init__.py", 20),
        ("numpy/__init__.py", 0),
    ):
        file = next((the_engine() / "lib").glob(f"python3*/site-packages/{pattern}"))
        with file.open("r+b") as opened:
            opened.truncate(size)


def take_its_python_away() -> None:
    python = the_engine() / "bin" / "python"
    python.unlink()
    python.symlink_to("/nowhere/python3")


def make_it_an_earlier_one() -> None:
    the_engine().rename(ENGINES / "engine-cpu-cp311-00000000")


def story(desktop: Desktop) -> Story:
    desktop.looks_at_every_step = False
    yield from install(desktop)
    started = time.monotonic()
    yield from set_up(desktop)
    desktop.report["setup_seconds"] = round(time.monotonic() - started)
    desktop.stage = "embed"
    yield from embed(desktop)
    desktop.report["result"] = text_of(desktop, "terrapatchEmbedResult")
    desktop.report["patches"] = embedding_layers()[0].featureCount()
    yield desktop.map_is_drawn
    desktop.picture("setup-embedded")
    desktop.report["engine"] = the_engine().name
    yield from fails_and_is_mended(desktop, "packages", damage_four_packages)
    yield from fails_and_is_mended(desktop, "python", take_its_python_away)
    yield from fails_and_is_mended(desktop, "earlier", make_it_an_earlier_one)
    desktop.stage = "embed with the last one"
    yield from embed(desktop)
    desktop.report["seconds"] = round(time.monotonic() - started)
    desktop.report["engines"] = sorted(folder.name for folder in ENGINES.glob("engine-*"))
    QgsProject.instance().clear()
