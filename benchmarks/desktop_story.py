"""Runs inside QGIS: an analyst's way through the dock on small and large scenes, with stalls, seconds and memory.

A stage is what is done between two moments at which nothing is under way; `desktop_steps` keeps the longest time in
which the main thread did not answer, by stage. The scenes are in TERRAPATCH_BENCH_SCENES, as `run_desktop` writes them.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any, Dict

from desktop_steps import Desktop, Story
from embed_story import embedding_layers, open_dock, text_of
from qgis import utils
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from whole_story import CLUSTERS, EMBED, SIMILAR, clusters_listed, panel

FOLDER = Path(os.environ["TERRAPATCH_STORY_FOLDER"])
SCENES = json.loads(os.environ["TERRAPATCH_BENCH_SCENES"])
PLACES = ((0.3, 0.4), (0.6, 0.7), (0.45, 0.2))  # of examples, as shares of the scene's sides
LEAST = (0.9, 0.7, 0.5, 0.3)  # of the threshold's way from the lowest score to the highest


def resident_gb() -> float:
    """Memory that QGIS holds."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1e6


class Figures:
    """Seconds and memory of one scene, beside the stalls that the desktop keeps."""

    def __init__(self, desktop: Desktop, scene: str) -> None:
        self._desktop = desktop
        self._scene = scene
        self._began = 0.0
        self.kept: Dict[str, Any] = desktop.report.setdefault("scenes", {}).setdefault(scene, {})

    def begin(self, what: str) -> None:
        """From here on, stalls are those of this stage."""
        self._desktop.stage = f"{self._scene}: {what}"
        self._began = time.perf_counter()

    def end(self, what: str) -> None:
        """Keep the seconds since `begin`; the longest where it was done several times."""
        name = f"{what}: s"
        self.kept[name] = max(self.kept.get(name, 0.0), time.perf_counter() - self._began)

    def memory(self, when: str) -> None:
        """Keep what QGIS holds now."""
        self.kept[f"memory {when}: GB"] = resident_gb()


def settled(desktop: Desktop) -> Story:
    """Wait until the map is drawn and stays so."""
    yield 0.5
    yield desktop.map_is_drawn
    yield 0.3


def embed(desktop: Desktop, scene: Dict[str, Any], figures: Figures) -> Story:
    figures.memory("before")
    layer = QgsRasterLayer(scene["raster"], "scene")
    QgsProject.instance().addMapLayer(layer)
    yield 1.0  # QGIS moves the map itself when the first layer comes
    desktop.iface.setActiveLayer(layer)
    desktop.iface.zoomToActiveLayer()
    desktop.tab(EMBED)
    yield lambda: desktop.shown("terrapatchEncoder")
    encoders = desktop.widget("terrapatchEncoder")
    encoders.setCurrentIndex(encoders.findData(scene["encoder"]))
    form = panel("embed").form
    if scene["patch"]:
        form.options.restore_state({"patch": scene["patch"]})
    yield from settled(desktop)
    yield lambda: desktop.widget("terrapatchEmbedRun").isEnabled() and not panel("embed").is_checking
    figures.begin("embed")
    desktop.click("terrapatchEmbedRun")
    yield lambda: embedding_layers() and text_of(desktop, "terrapatchEmbedResult")
    figures.end("embed")
    yield from settled(desktop)
    yield lambda: not utils.plugins["terrapatch"]._overviews.busy
    yield from settled(desktop)
    figures.kept["patches"] = embedding_layers()[0].featureCount()
    figures.memory("after embed")


def search(desktop: Desktop, figures: Figures) -> Story:
    figures.begin("go to Find similar")
    desktop.tab(SIMILAR)
    yield lambda: desktop.shown("terrapatchPickPatchesButton")
    yield from settled(desktop)
    similar, box = panel("similar"), desktop.iface.mapCanvas().extent()
    for number, (right, up) in enumerate(PLACES, start=1):
        what = "first click" if number == 1 else "next click"
        figures.begin(what)
        desktop.click_map(box.xMinimum() + right * box.width(), box.yMinimum() + up * box.height())
        yield lambda number=number: len(similar.similarity.examples) == number and not similar.busy
        figures.end(what)
        yield from settled(desktop)
    figures.memory("after search")
    figures.begin("threshold")
    similar.form.found.most.setValue(5000)
    low, high = similar.form.found.histogram.range
    for share in LEAST:
        similar.form.found.slider.setValue(round(1000 * share))
        yield 0.2
        yield lambda: not similar.busy
    yield from settled(desktop)
    figures.kept["range"] = [float(low), float(high)]


def clusters(desktop: Desktop, figures: Figures, suggest: bool) -> Story:
    desktop.tab(CLUSTERS)
    yield lambda: desktop.shown("terrapatchClusterRun")
    yield from settled(desktop)
    form = panel("clusters").form
    figures.begin("make clusters")
    desktop.click("terrapatchClusterRun")
    yield lambda: not form.busy
    figures.end("make clusters")
    assert clusters_listed(desktop)
    yield from settled(desktop)
    if suggest:
        figures.begin("suggest a number")
        desktop.click("terrapatchClusterSuggest")
        yield lambda: not form.busy
        figures.end("suggest a number")


def save(desktop: Desktop, figures: Figures, file: Path) -> Story:
    QgsProject.instance().setFileName(str(file))
    figures.begin("save the project")
    desktop.iface.actionSaveProject().trigger()
    yield lambda: not utils.plugins["terrapatch"]._restorer.writing
    figures.end("save the project")
    yield 0.5


def reopen(desktop: Desktop, figures: Figures, file: Path) -> Story:
    keeper = utils.plugins["terrapatch"]._restorer
    QgsProject.instance().clear()
    yield 1.0
    figures.begin("reopen the project")
    # in the event loop, where a user's click has it, and not in the middle of a step
    QTimer.singleShot(0, lambda: desktop.iface.addProject(str(file)))
    yield lambda: embedding_layers() and not keeper.is_filling(embedding_layers()[0].id())
    yield lambda: panel("similar").results.overlay.layer() is not None and not panel("similar").busy
    figures.end("reopen the project")
    yield from settled(desktop)


def story(desktop: Desktop) -> Story:
    desktop.looks_at_every_step = False
    desktop.longest_step = 1200
    yield from open_dock(desktop)
    for scene in SCENES:
        figures = Figures(desktop, scene["name"])
        yield from embed(desktop, scene, figures)
        yield from search(desktop, figures)
        if scene["clusters"]:
            yield from clusters(desktop, figures, scene["suggest"])
        file = FOLDER / f"{scene['name']}.qgz"
        if scene["save"]:
            yield from save(desktop, figures, file)
            yield from reopen(desktop, figures, file)
        desktop.stage = "between scenes"
        QgsProject.instance().clear()
        yield 2.0
