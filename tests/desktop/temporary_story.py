"""Runs inside QGIS: patches in a temporary layer come back with their project, or are made again at one click."""

from __future__ import annotations

import shutil

from desktop_steps import Desktop, Story
from embed_story import embed_sample, embedding_layers, open_dock, text_of
from qgis import utils
from qgis.core import QgsProject
from whole_story import CLUSTERS, FOLDER, WATER, clusters_listed, on_the_map, panel


def hits() -> list:
    """What the map shows as hits: patch and rounded score, best first."""
    layer = panel("similar").results.overlay.layer()
    found = (
        []
        if layer is None
        else [(f["rank"], f["patch"], round(f["score"], 4)) for f in layer.getFeatures() if f["status"] == "found"]
    )
    return sorted(found)


def search(desktop: Desktop) -> Story:
    desktop.click("terrapatchNextSimilar")
    yield lambda: desktop.shown("terrapatchPickPatchesButton")
    for number, place in enumerate(WATER[:2]):
        point = on_the_map(*place)
        desktop.click_map(point.x(), point.y())
        similar = panel("similar")
        yield (
            lambda number=number, similar=similar: (
                len(list(similar.similarity.examples)) == number + 1 and not similar.busy
            )
        )
    yield 0.5


def reopen(desktop: Desktop, file: str) -> Story:
    project = QgsProject.instance()
    project.clear()
    yield 0.5
    desktop.iface.addProject(file)
    yield lambda: embedding_layers() and not restorer().is_filling(embedding_layers()[0].id())
    yield 0.3


def restorer():
    return utils.plugins["terrapatch"]._restorer


def story(desktop: Desktop) -> Story:
    yield from open_dock(desktop)
    yield from embed_sample(desktop)
    layer_id = embedding_layers()[0].id()
    desktop.stage = "search"
    yield from search(desktop)
    desktop.report["hits"] = hits()
    desktop.stage = "save the project"
    file = str(FOLDER / "temporary.qgz")
    QgsProject.instance().setFileName(file)
    desktop.iface.actionSaveProject().trigger()
    yield lambda: not restorer().writing
    desktop.report["warns"] = not embedding_layers()[0].customProperty("skipMemoryLayersCheck")
    desktop.stage = "reopen the project"
    yield from reopen(desktop, file)
    desktop.report["same_layer"] = embedding_layers()[0].id() == layer_id
    desktop.report["patches_after"] = embedding_layers()[0].featureCount()
    yield lambda: len(hits()) == len(desktop.report["hits"]) and not panel("similar").busy
    desktop.report["hits_after"] = hits()
    desktop.stage = "make clusters of what came back"
    desktop.tab(CLUSTERS)
    yield lambda: desktop.shown("terrapatchClusterRun")
    desktop.click("terrapatchClusterRun")
    yield lambda: clusters_listed(desktop)
    desktop.report["group"] = [
        node.name().partition(":")[0] for node in panel("clusters").form._workspace.layer_group().children()
    ]
    desktop.stage = "reopen the project without the copy"
    shutil.rmtree(FOLDER / "cache" / "terrapatch" / "patches")
    yield from reopen(desktop, file)
    yield lambda: desktop.shown("terrapatchEmbedAgain")
    desktop.report["lost"] = text_of(desktop, "terrapatchLostPatchesText")
    desktop.picture("lost-patches")
    desktop.click("terrapatchEmbedAgain")
    yield lambda: embedding_layers()[0].featureCount() == desktop.report["patches"]
    yield lambda: len(hits()) == len(desktop.report["hits"]) and not panel("similar").busy
    desktop.report["hits_made_again"] = hits()
    desktop.report["still_lost"] = desktop.shown("terrapatchLostPatches")
