"""Runs inside QGIS: a map of five classes from thirty clicks, then the patches that it is least sure of."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
from desktop_steps import Desktop, Story
from embed_story import embed_sample, embedding_layers, open_dock, text_of
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit
from whole_story import panel

FOLDER = Path(os.environ.get("TERRAPATCH_STORY_FOLDER", "/tmp"))
CLASSIFY = 3
# six patches (row, column) of each class in the sample scene
PLACES = {
    "Water": ((2, 54), (10, 38), (16, 50), (30, 40), (36, 36), (24, 44)),
    "Forest": ((25, 23), (26, 29), (42, 42), (34, 44), (14, 25), (22, 37)),
    "Town": ((57, 12), (57, 36), (60, 22), (32, 17), (53, 8), (46, 34)),
    "Bare soil": ((13, 8), (18, 6), (25, 16), (12, 25), (8, 30), (6, 4)),
    "Crops": ((6, 24), (6, 40), (28, 53), (41, 55), (48, 58), (14, 20)),
}
COLORS = ("#2b6cb0", "#1b5e20", "#c62828", "#d9a066", "#9ccc65")
COLUMNS = 64


def middle(row: int, col: int) -> tuple:
    """Of a patch, in map units; the project is in the CRS of the scene."""
    from terrapatch.model.patches import PatchGrid

    said = json.loads(embedding_layers()[0].customProperty("terrapatch/embedding"))
    return tuple(PatchGrid.from_dict(said["grid"]).centers(np.array([row * COLUMNS + col]))[0])


def name_class(desktop: Desktop, row: int, name: str) -> Story:
    """Double-click a name, and type another."""
    table = desktop.widget("terrapatchClassTable")
    if row >= len(panel("classify").labels.classes):
        desktop.click("terrapatchAddClassButton")
    else:
        place = table.visualItemRect(table.item(row, 0)).center()
        for click in (QTest.mouseClick, QTest.mouseDClick):
            click(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    yield lambda: any(line.isVisible() for line in table.findChildren(QLineEdit))
    editor = next(line for line in table.findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    yield 0.2
    assert panel("classify").labels.classes[row].name == name


def label_thirty(desktop: Desktop) -> Story:
    canvas = desktop.iface.mapCanvas()
    count = 0
    for number, places in enumerate(PLACES.values()):
        QTest.keyClick(canvas, Qt.Key(int(Qt.Key.Key_1) + number))
        for row, col in places:
            desktop.click_map(*middle(row, col))
            count += 1
            yield lambda count=count: len(panel("classify").labels) == count
    desktop.report["labels"] = text_of(desktop, "terrapatchLabelCount")


def mapped_at(row: int, col: int) -> str:
    from qgis.core import QgsGeometry, QgsPointXY

    point = QgsGeometry.fromPointXY(QgsPointXY(*middle(row, col)))
    regions = panel("classify").map.regions()
    return next(feature["class"] for feature in regions.getFeatures() if feature.geometry().contains(point))


def walk_least_sure(desktop: Desktop) -> Story:
    """Two of the least sure patches, by keys alone."""
    desktop.stage = "label the least sure"
    classify = panel("classify")
    desktop.report["listed"] = len(classify.form.unsure.patches)
    rows = desktop.widget("terrapatchUnsureList")
    QTest.keyClick(rows, Qt.Key.Key_J)
    yield 0.5
    yield desktop.map_is_drawn
    desktop.picture("classify-unsure")
    for number in range(2):
        began, before = time.monotonic(), classify.shown
        QTest.keyClick(rows, Qt.Key.Key_5)
        yield lambda before=before: classify.shown is not before and not classify.busy
        desktop.report.setdefault("again_ms", []).append(round(1000 * (time.monotonic() - began)))
        assert len(classify.labels) == 31 + number
    QTest.keyClick(rows, Qt.Key.Key_K)
    yield 0.3


def story(desktop: Desktop) -> Story:
    yield from open_dock(desktop)
    yield from embed_sample(desktop)
    desktop.stage = "go to Classify"
    began = time.monotonic()
    desktop.tab(CLASSIFY)
    yield lambda: desktop.shown("terrapatchClassTable")
    yield lambda: not panel("classify").busy
    desktop.stage = "name five classes"
    for row, name in enumerate(PLACES):
        yield from name_class(desktop, row, name)
        classify = panel("classify")
        classify.labels.recolor(classify.labels.classes[row].key, COLORS[row])  # QGIS's dialog of colours is its own
    desktop.stage = "label thirty patches"
    yield from label_thirty(desktop)
    yield 0.3
    yield desktop.map_is_drawn
    desktop.picture("classify-labels")
    desktop.stage = "classify"
    desktop.click("terrapatchClassifyRun")
    yield lambda: classify.shown is not None and not classify.busy
    desktop.report["seconds"] = round(time.monotonic() - began, 1)
    yield 0.5
    yield desktop.map_is_drawn
    desktop.report["said"] = text_of(desktop, "terrapatchClassAccuracy")
    desktop.report["status"] = text_of(desktop, "terrapatchClassifyStatus")
    desktop.report["accuracy"] = classify.shown.result.accuracy.value
    desktop.report["mapped"] = {name: [mapped_at(row, col) for row, col in places] for name, places in PLACES.items()}
    desktop.picture("dock-classify")
    yield from walk_least_sure(desktop)
    desktop.stage = "save and reopen"
    project = QgsProject.instance()
    file = str(FOLDER / "story.qgz")
    project.setFileName(file)
    desktop.iface.actionSaveProject().trigger()
    yield 0.5
    desktop.report["saved"] = not project.isDirty()
    project.clear()
    yield 0.5
    desktop.iface.addProject(file)
    yield lambda: embedding_layers() and embedding_layers()[0].featureCount() == 4096
    yield lambda: len(panel("classify").labels) == 32 and not panel("classify").busy
    regions = panel("classify").map.regions()
    desktop.report["regions_after"] = sorted(feature["class"] for feature in regions.getFeatures())
    desktop.report["figures_after"] = [one.area_ha for one in panel("classify").shown.result.classes]
    desktop.report["classes_after"] = [one.name for one in panel("classify").labels.classes]
    desktop.report["modified_after"] = project.isDirty()
    yield 1.0
    yield desktop.map_is_drawn
    desktop.picture("classify-reopened")
