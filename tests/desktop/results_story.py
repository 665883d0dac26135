"""Runs inside QGIS: patches, clusters, hits and similarity map come back without the dock, and without the plugin."""

from __future__ import annotations

from typing import Any, Dict, List

from desktop_steps import Desktop, Story
from embed_story import embed_sample, open_dock
from qgis import utils
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget
from temporary_story import search
from whole_story import CLUSTERS, FOLDER, clusters_listed, panel

KINDS = ("patches", "regions", "hits", "scores")


def shown() -> Dict[str, Any]:
    """Of each kind of result its name, and what it holds: features, or pixels and whether one has a value."""
    found = {}
    for layer in QgsProject.instance().mapLayers().values():
        kind = layer.customProperty("terrapatch/kind")
        if kind not in KINDS:
            continue
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        holds = layer.featureCount() if not isinstance(layer, QgsRasterLayer) else layer.width() * layer.height()
        found[kind] = [layer.name(), holds, bool(node and node.isVisible()), layer.isValid()]
    return found


def restart_plugin() -> None:
    """As after a restart of QGIS: the plugin is there, its dock is not."""
    assert utils.unloadPlugin("terrapatch")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert utils.loadPlugin("terrapatch")
    assert utils.startPlugin("terrapatch")


def docks(desktop: Desktop) -> int:
    return len(desktop.window.findChildren(QDockWidget, "terrapatchDock"))


def message(desktop: Desktop, words: str) -> str:
    """The message with these words; QGIS's own of slow tasks may lie above it."""
    return next((item.text() for item in desktop.iface.messageBar().items() if words in item.text()), "")


def restorer():
    return utils.plugins["terrapatch"]._restorer


def warned_of() -> List[str]:
    """Names of the layers of which QGIS would say on closing that they get lost."""
    layers = QgsProject.instance().mapLayers().values()
    return sorted(
        layer.name() for layer in layers if layer.isTemporary() and not layer.customProperty("skipMemoryLayersCheck")
    )


def all_is_back(desktop: Desktop) -> Story:
    """Wait for everything that comes back with the project, and for what the dock makes of it."""
    yield lambda: len(shown()) == len(KINDS) and all(holds for _, holds, *_ in shown().values())
    yield lambda: not any(restorer().is_filling(layer_id) for layer_id in QgsProject.instance().mapLayers())
    yield lambda: bool(panel("similar").similarity.result) and not panel("similar").busy
    yield 1.0
    yield desktop.map_is_drawn


def story(desktop: Desktop) -> Story:
    yield from open_dock(desktop)
    yield from embed_sample(desktop)
    yield from search(desktop)
    desktop.stage = "show the similarity map"
    panel("similar").form.found.whole_map.setChecked(True)
    yield lambda: "scores" in shown() and not panel("similar").busy
    desktop.stage = "make clusters"
    desktop.tab(CLUSTERS)
    yield lambda: desktop.shown("terrapatchClusterRun")
    desktop.click("terrapatchClusterRun")
    yield lambda: clusters_listed(desktop) and not panel("clusters").form.busy
    yield lambda: len(panel("clusters").list.map_link.pictures.of(7)) == 4
    panel("clusters").list.view.select_numbers([1])
    yield 0.5
    yield desktop.map_is_drawn
    desktop.picture("results-clusters")
    # clusters are shown alone; the story wants all of them
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty("terrapatch/kind") in KINDS:
            QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityCheckedParentRecursive(True)
    desktop.stage = "save the project"
    desktop.report["before"] = shown()
    project, file = QgsProject.instance(), str(FOLDER / "results.qgz")
    project.setFileName(file)
    desktop.iface.actionSaveProject().trigger()
    yield lambda: not restorer().writing
    yield lambda: message(desktop, "on this computer only")
    desktop.report["offered"] = message(desktop, "on this computer only")
    desktop.stage = "quit"
    project.clear()
    yield 0.5
    restart_plugin()
    yield 0.5
    desktop.stage = "reopen without the dock"
    assert docks(desktop) == 0
    desktop.iface.addProject(file)
    yield lambda: len(shown()) == len(KINDS) and all(holds for _, holds, *_ in shown().values())
    yield lambda: not any(restorer().is_filling(layer_id) for layer_id in project.mapLayers())
    yield 0.5
    yield desktop.map_is_drawn
    desktop.report["after"] = shown()
    desktop.report["modified"] = project.isDirty()
    desktop.report["warned_of"] = warned_of()
    desktop.report["docks"] = docks(desktop)
    desktop.picture("results-reopened")
    desktop.stage = "open the dock as QGIS's start does"
    desktop.iface.initializationCompleted.emit()
    yield lambda: docks(desktop) == 1
    desktop.report["dock_again"] = utils.plugins["terrapatch"].open().isVisible()
    yield lambda: not panel("similar").busy and shown()["hits"][1] == desktop.report["before"]["hits"][1]
    yield 1.0
    desktop.report["modified_with_dock"] = project.isDirty()
    desktop.stage = "reopen with the dock"
    desktop.iface.addProject(file)
    yield from all_is_back(desktop)
    desktop.report["after_with_dock"] = shown()
    desktop.report["modified_reopened"] = project.isDirty()
    desktop.report["warned_of_with_dock"] = warned_of()
    desktop.stage = "keep the results"
    restorer().results.keep(FOLDER / "results_terrapatch.gpkg")
    yield lambda: not restorer().results.busy
    yield lambda: message(desktop, "Layers kept in")
    desktop.report["kept"] = message(desktop, "Layers kept in")
    desktop.iface.actionSaveProject().trigger()
    yield lambda: not project.isDirty()
    desktop.stage = "reopen the kept results with the dock"
    layers = len(project.mapLayers())
    desktop.iface.addProject(file)
    yield lambda: bool(panel("similar").similarity.result) and not panel("similar").busy
    yield 1.0
    desktop.report["added_to_kept"] = len(project.mapLayers()) - layers
    desktop.report["kept_shown"] = shown()
    desktop.report["modified_kept"] = project.isDirty()
    desktop.picture("results-kept")
    desktop.stage = "a colleague without the plugin"
    project.clear()
    assert utils.unloadPlugin("terrapatch")
    desktop.iface.addProject(file)
    yield 1.0
    yield desktop.map_is_drawn
    desktop.report["colleague"] = shown()
    desktop.report["sources"] = sorted(
        layer.source().rpartition("/")[2]
        for layer in project.mapLayers().values()
        if layer.customProperty("terrapatch/kind") in KINDS
    )
    desktop.picture("results-colleague")
