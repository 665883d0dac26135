"""Runs inside QGIS: two dates of one place are compared, seen to and fro, and narrowed to one kind of change."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
from desktop_steps import Desktop, Story
from embed_story import embed_sample, embedding_layers, open_dock, text_of
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from whole_story import panel

FOLDER = Path(os.environ.get("TERRAPATCH_STORY_FOLDER", "/tmp"))
SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "landsat8_parana.tif"
EMBED, CHANGES = 0, 4
PATCH = 16
# Patches (row, column) whose ground becomes what lies elsewhere: first and size, and the first of the ground copied.
CLEARED = (((41, 42), (3, 3), (11, 7)), ((24, 27), (2, 2), (11, 7)))
FLOODED = (((33, 15), (2, 3), (14, 48)),)
SEASON = np.array([1.03, 0.99, 0.97])  # of red, green and blue
NOISE = 3


def write_second_date(file: Path) -> None:
    """The sample in another season, with woods cleared in two places, and a part of the town under water."""
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(str(file), gdal.Open(str(SAMPLE)))
    pixels = dataset.ReadAsArray()
    before = pixels.copy()
    for (row, col), (rows, cols), (from_row, from_col) in (*CLEARED, *FLOODED):
        height, width = PATCH * rows, PATCH * cols
        copied = before[:, PATCH * from_row :, PATCH * from_col :][:, :height, :width]
        pixels[:, PATCH * row :, PATCH * col :][:, :height, :width] = copied
    seen = pixels * SEASON[:, None, None] + np.random.default_rng(0).normal(0, NOISE, pixels.shape)
    dataset.WriteArray(np.where(before == 0, 0, seen.clip(1, 65535)).astype(np.uint16))
    dataset.SetMetadataItem("TIFFTAG_DATETIME", "2021:09:10 00:00:00")
    dataset.FlushCache()


def embed_second_date(desktop: Desktop) -> Story:
    desktop.stage = "embed the second date"
    file = FOLDER / "parana_2021.tif"
    write_second_date(file)
    raster = QgsRasterLayer(str(file), "Paraná, September 2021")
    first = next(layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer))
    raster.setRenderer(first.renderer().clone())
    QgsProject.instance().addMapLayer(raster)
    desktop.tab(EMBED)
    yield lambda: desktop.shown("terrapatchRaster")
    desktop.widget("terrapatchRaster").setLayer(raster)
    yield 0.5
    yield lambda: desktop.shown("terrapatchEmbedRun") and desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.click("terrapatchEmbedRun")
    yield lambda: len(embedding_layers()) == 2 and text_of(desktop, "terrapatchEmbedResult")
    yield 0.5
    yield desktop.map_is_drawn


def tick(desktop: Desktop, row: int) -> Story:
    """The box at the start of a row of the list of dates."""
    dates = desktop.widget("terrapatchDates")
    before = dates.item(row).checkState()
    box = dates.visualItemRect(dates.item(row))
    place = box.center()
    place.setX(box.left() + 10)
    QTest.mouseClick(dates.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    yield lambda: dates.item(row).checkState() != before


def changed_at(row: float, col: float) -> int:
    """Number of the change that lies on the middle of a patch; -1 where there is none."""
    (found,) = panel("changes").found
    layer = panel("changes")._layers.places_of(found.before_id, found.after_id)
    left, top = 727905.0 + 30 * PATCH * (col + 0.5), -2794275.0 - 30 * PATCH * (row + 0.5)
    point = QgsPointXY(left, top)
    numbers = [feature["object"] for feature in layer.getFeatures() if feature.geometry().contains(point)]
    return numbers[0] if numbers else -1


def changes_at(places: tuple) -> list:
    return [changed_at(row + (rows - 1) // 2, col + (cols - 1) // 2) for (row, col), (rows, cols), _ in places]


def checked_layers() -> list:
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return sorted(node.layer().name() for node in nodes if node.isVisible())


def compare(desktop: Desktop) -> Story:
    desktop.stage = "go to Changes"
    desktop.tab(CHANGES)
    yield lambda: desktop.shown("terrapatchDates")
    changes = panel("changes")
    desktop.report["dates"] = [changes.dates.item(row).text() for row in range(changes.dates.count())]
    desktop.report["ready_before"] = desktop.widget("terrapatchCompareRun").isEnabled()
    desktop.picture("changes-start")
    for row in range(2):
        yield from tick(desktop, row)
    desktop.stage = "compare"
    began = time.monotonic()
    desktop.click("terrapatchCompareRun")
    yield lambda: not changes.busy
    desktop.report["seconds"] = round(time.monotonic() - began, 1)
    assert changes.found, text_of(desktop, "terrapatchChangesSaid")
    yield 0.5
    yield desktop.map_is_drawn
    desktop.report["summary"] = text_of(desktop, "terrapatchChangesSummary")
    desktop.report["cleared"], desktop.report["flooded"] = changes_at(CLEARED), changes_at(FLOODED)
    places = changes.found[0].places
    desktop.report["places"] = [[place.number, place.patches, round(place.score, 1)] for place in places]
    desktop.picture("dock-changes")


def look_to_and_fro(desktop: Desktop) -> Story:
    """A row moves the map; a button shows the other date's imagery."""
    desktop.stage = "look at a change"
    table, canvas = desktop.widget("terrapatchChangedPlaces"), desktop.iface.mapCanvas()
    before = QgsRectangle(canvas.extent())
    place = table.visualItemRect(table.item(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    yield lambda: canvas.extent() != before
    yield 1.5  # it flashes
    seen = desktop.report["seen"] = {}
    seen["before"] = checked_layers()
    for name in ("Earlier", "Later", "Scores"):
        desktop.click(f"terrapatchShow{name}")
        yield 0.3
        yield desktop.map_is_drawn
        seen[name] = checked_layers()
        desktop.picture(f"changes-{name.lower()}")
    desktop.click("terrapatchSwipeDates")
    swipe = canvas.mapTool()
    yield lambda: swipe.side is not None and swipe.side.image is not None
    yield desktop.map_is_drawn
    seen["Swipe"] = checked_layers()
    desktop.picture("changes-swipe")
    desktop.click("terrapatchShowScores")
    seen["swipe_ended"] = canvas.mapTool() is not swipe and swipe.side is None


def keep_alike(desktop: Desktop) -> Story:
    """The cleared wood is the example: the flooded town goes."""
    desktop.stage = "only changes like these"
    changes, table = panel("changes"), desktop.widget("terrapatchChangedPlaces")
    wanted = desktop.report["cleared"][0]
    row = next(row for row, place in enumerate(changes.found[0].places) if place.number == wanted)
    place = table.visualItemRect(table.item(row, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    yield 0.3
    desktop.click("terrapatchChangesLike")
    yield lambda: not changes.busy
    yield 0.5
    desktop.iface.mapCanvas().zoomToFullExtent()
    yield 0.5
    yield desktop.map_is_drawn
    desktop.report["summary_alike"] = text_of(desktop, "terrapatchChangesSummary")
    desktop.report["cleared_alike"], desktop.report["flooded_alike"] = changes_at(CLEARED), changes_at(FLOODED)
    desktop.picture("changes-alike")


class Browser(QObject):
    """Is given what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def open_report(desktop: Desktop) -> Story:
    desktop.stage = "open the report"
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser.open)
    desktop.click("terrapatchChangesReport")
    yield lambda: browser.opened
    QDesktopServices.unsetUrlHandler("file")
    desktop.report["report"] = browser.opened[0].read_text(encoding="utf-8")


def story(desktop: Desktop) -> Story:
    yield from open_dock(desktop)
    yield from embed_sample(desktop)
    yield from embed_second_date(desktop)
    yield from compare(desktop)
    yield from look_to_and_fro(desktop)
    yield from keep_alike(desktop)
    yield from open_report(desktop)
