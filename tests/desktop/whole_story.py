"""Runs inside QGIS: the whole story on the sample scene, with the mouse: embed, click, cluster, name, save, reopen."""

from __future__ import annotations

import os
import time
from pathlib import Path

from desktop_steps import Desktop, Story
from embed_story import embed_sample, open_dock
from qgis import utils
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

FOLDER = Path(os.environ.get("TERRAPATCH_STORY_FOLDER", "/tmp"))
EMBED, CLUSTERS, SIMILAR = range(3)
# Water of the reservoir in the sample scene (longitude, latitude), and a field that is none
WATER = ((-54.56, -25.32), (-54.51, -25.36), (-54.53, -25.30))
FIELD = (-54.45, -25.45)


def panel(name: str):
    return utils.plugins["terrapatch"].open().pages.panel(name)


def clusters_listed(desktop: Desktop) -> int:
    shown = desktop.shown("terrapatchClusterTable")
    return desktop.widget("terrapatchClusterTable").model().rowCount() if shown else 0


def on_the_map(longitude: float, latitude: float) -> QgsPointXY:
    project = QgsProject.instance()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(degrees, project.crs(), project).transform(QgsPointXY(longitude, latitude))


def find_similar(desktop: Desktop) -> Story:
    desktop.stage = "go to Find similar"
    desktop.click("terrapatchNextSimilar")
    yield lambda: desktop.shown("terrapatchPickPatchesButton")
    yield 0.3
    desktop.stage = "look at the imagery"
    yield desktop.map_is_drawn
    desktop.stage = "pick examples"
    similar = panel("similar")
    desktop.report["armed"] = similar.form.pick.isChecked()
    desktop.report["patches_hidden"] = not desktop.widget("terrapatchShowPatches").isChecked()
    for number, place in enumerate(WATER):
        point = on_the_map(*place)
        clicked = time.monotonic()
        desktop.click_map(point.x(), point.y())
        yield lambda number=number: len(list(similar.similarity.examples)) == number + 1 and not similar.busy
        desktop.report.setdefault("answer_ms", []).append(round(1000 * (time.monotonic() - clicked)))
    point = on_the_map(*FIELD)
    desktop.click_map(point.x(), point.y(), Qt.KeyboardModifier.ShiftModifier)
    yield lambda: len(list(similar.similarity.examples)) == 4 and not similar.busy
    desktop.stage = "look at the hits"
    yield 2.0
    yield desktop.map_is_drawn
    desktop.report["examples"] = similar.form.counts.text()
    desktop.report["hits"] = similar.form.found.hit_count.text()
    desktop.picture("dock-similar")


def make_clusters(desktop: Desktop) -> Story:
    desktop.stage = "leave the tool"
    QTest.keyClick(desktop.iface.mapCanvas(), Qt.Key.Key_Escape)
    yield 0.2
    desktop.stage = "make clusters"
    desktop.tab(CLUSTERS)
    yield lambda: desktop.shown("terrapatchClusterRun")
    yield 0.3
    desktop.click("terrapatchClusterRun")
    yield (lambda: clusters_listed(desktop))
    yield lambda: not panel("clusters").form.busy
    yield 0.5
    desktop.stage = "rename a cluster"
    table = desktop.widget("terrapatchClusterTable")
    place = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    yield lambda: any(line.isVisible() for line in table.findChildren(QLineEdit))
    editor = next(line for line in table.findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, "Water")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    yield 0.5
    yield desktop.map_is_drawn
    desktop.report["first_cluster"] = table.model().index(0, 1).data()
    yield lambda: len(panel("clusters").list.map_link.pictures.of(7)) == 4  # the last
    desktop.picture("dock-clusters")


def save_and_reopen(desktop: Desktop) -> Story:
    desktop.stage = "save the project"
    project = QgsProject.instance()
    file = str(FOLDER / "story.qgz")
    project.setFileName(file)
    desktop.iface.actionSaveProject().trigger()
    yield 0.5
    desktop.report["saved"] = not project.isDirty()
    desktop.stage = "start a new project"
    project.clear()
    yield 0.5
    desktop.report["start_page_between"] = desktop.shown("terrapatchTrySample")
    desktop.stage = "reopen the project"
    desktop.iface.addProject(file)
    yield (lambda: clusters_listed(desktop))
    yield 1.0
    yield desktop.map_is_drawn
    table = desktop.widget("terrapatchClusterTable")
    desktop.report["first_cluster_after"] = table.model().index(0, 1).data()
    desktop.report["tab_after"] = desktop.widget("terrapatchTabs").currentIndex()
    desktop.tab(SIMILAR)
    similar = panel("similar")
    yield lambda: len(list(similar.similarity.examples)) == 4 and not similar.busy
    desktop.report["examples_after"] = similar.form.counts.text()
    yield 0.5
    desktop.picture("dock-reopened")


def story(desktop: Desktop) -> Story:
    began = time.monotonic()
    yield from open_dock(desktop)
    desktop.picture("dock-start")
    yield from embed_sample(desktop, FOLDER / "patches.gpkg")
    yield from find_similar(desktop)
    yield from make_clusters(desktop)
    desktop.report["seconds"] = round(time.monotonic() - began, 1)
    yield from save_and_reopen(desktop)
