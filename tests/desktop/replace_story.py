"""Runs inside QGIS: what is on the map goes away while a similarity map is shown, ten times over."""

from __future__ import annotations

import time
from typing import Callable

from desktop_steps import Desktop, Story
from embed_story import embed_sample, embedding_layers, open_dock
from qgis import utils
from qgis.core import QgsProject, QgsVectorLayer
from whole_story import FOLDER, SIMILAR, WATER, on_the_map, panel

TIMES = 10
PATCHES = FOLDER / "patches.gpkg"


def begin(desktop: Desktop) -> Story:
    """A project file with the sample, its patches, one example and the similarity map."""
    yield from open_dock(desktop)
    yield from embed_sample(desktop, PATCHES)
    yield from search_with_map(desktop)
    QgsProject.instance().setFileName(str(FOLDER / "searched.qgz"))
    desktop.iface.actionSaveProject().trigger()
    yield lambda: not QgsProject.instance().isDirty()


def search_with_map(desktop: Desktop) -> Story:
    """One click on water, and the similarity map."""
    desktop.tab(SIMILAR)
    yield lambda: desktop.shown("terrapatchSimilarPanel")
    similar = panel("similar")
    if not len(similar.similarity.examples):
        if not similar.form.pick.isChecked():
            desktop.click("terrapatchPickPatchesButton")
        point = on_the_map(*WATER[0])
        desktop.click_map(point.x(), point.y())
    yield lambda: len(similar.similarity.examples) and not similar.busy
    if not similar.form.found.whole_map.isChecked():
        desktop.click("terrapatchSimilarWholeMap")
    yield lambda: similar.results.map.layer() is not None
    yield desktop.map_is_drawn


def put_back(desktop: Desktop) -> Story:
    """The sample and its patches, in whatever project there is."""
    if desktop.shown("terrapatchTrySample"):
        desktop.click("terrapatchTrySample")
        yield lambda: desktop.shown("terrapatchTabs")
        yield 0.3
        yield desktop.map_is_drawn
    if not embedding_layers():
        QgsProject.instance().addMapLayer(QgsVectorLayer(f"{PATCHES}|layername=patches", "Patches", "ogr"))
    yield lambda: bool(embedding_layers())


def again_and_again(desktop: Desktop, name: str, go: Callable[[], None]) -> Story:
    for number in range(TIMES):
        desktop.stage = f"{name}, time {number + 1}"
        go()
        yield 0.2
        yield from put_back(desktop)
        yield from search_with_map(desktop)
        desktop.look_for_garbage()
        desktop.report.setdefault("times", {})[name] = number + 1
    desktop.report.setdefault("maps", {})[name] = len(
        [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if layer.customProperty("terrapatch/similarity_map")
        ]
    )


def remove_group() -> None:
    """The group, and with it the patches, wherever they lie."""
    root = QgsProject.instance().layerTreeRoot()
    root.removeChildNode(root.findLayer(embedding_layers()[0].id()))
    root.removeChildNode(panel("similar")._workspace.layer_group())


def reload_plugin() -> None:
    assert utils.unloadPlugin("terrapatch")
    assert utils.loadPlugin("terrapatch")
    assert utils.startPlugin("terrapatch")
    utils.plugins["terrapatch"].open()


def story(desktop: Desktop) -> Story:
    """All in one QGIS: the patches are computed once."""
    yield from begin(desktop)
    desktop.looks_at_every_step = False  # it would be most of the time of forty rounds
    began, file = time.monotonic(), str(FOLDER / "searched.qgz")
    yield from again_and_again(desktop, "new project", lambda: desktop.iface.newProject(False))
    yield from again_and_again(desktop, "open another", lambda: desktop.iface.addProject(file))
    yield from again_and_again(desktop, "remove the group", remove_group)
    yield from again_and_again(desktop, "unload the plugin", reload_plugin)
    desktop.report["seconds"] = round(time.monotonic() - began, 1)
