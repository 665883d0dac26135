"""Runs inside QGIS: two named searches side by side, all hits above a threshold, and a run that ends behind them."""

from __future__ import annotations

from desktop_steps import Desktop, Story
from embed_story import embed_sample, embedding_layers, open_dock, text_of
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction
from whole_story import EMBED, FIELD, SIMILAR, WATER, on_the_map, panel


def pick(desktop: Desktop, place: tuple, examples: int) -> Story:
    similar = panel("similar")
    point = on_the_map(*place)
    desktop.click_map(point.x(), point.y())
    yield lambda: len(similar.similarity.examples) == examples and not similar.busy


def call_it(desktop: Desktop, name: str) -> Story:
    line = desktop.widget("terrapatchSimilarName")
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    line.selectAll()
    QTest.keyClicks(line, name)
    yield lambda: not panel("similar").busy


def layers_of_searches() -> list:
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    return sorted(name for name in names if name.endswith((": hits", ": similarity")))


def state() -> list:
    similar = panel("similar")
    layer = similar._workspace.embedding_layer
    return [layer.id(), similar.form.name.text(), len(similar.similarity.examples)]


def search_for_water(desktop: Desktop) -> Story:
    desktop.click("terrapatchNextSimilar")
    yield lambda: desktop.shown("terrapatchSimilarPanel")
    yield 0.5
    yield desktop.map_is_drawn
    canvas = desktop.iface.mapCanvas()
    point = on_the_map(*WATER[0])
    place = canvas.getCoordinateTransform().transform(point.x(), point.y())
    QTest.mouseMove(canvas.viewport(), QPoint(round(place.x()), round(place.y())))
    yield 0.3
    desktop.picture("similar-picking")
    desktop.stage = "search for water"
    for number, where in enumerate(WATER[:2], start=1):
        yield from pick(desktop, where, number)
    yield from call_it(desktop, "water")
    desktop.report["best"] = text_of(desktop, "terrapatchSimilarHitCount")
    yield desktop.map_is_drawn
    desktop.picture("similar-best")
    desktop.click("terrapatchSimilarWholeMap")
    yield lambda: panel("similar").results.map.layer() is not None and not panel("similar").busy
    yield 0.3
    yield desktop.map_is_drawn
    desktop.picture("similar-map")
    desktop.stage = "everything above a threshold"
    least = desktop.widget("terrapatchSimilarLeast")
    least.setValue(0.5)
    desktop.click("terrapatchSimilarShowAll")
    yield lambda: text_of(desktop, "terrapatchSimilarHitCount").endswith("above 0.50") and not panel("similar").busy
    desktop.report["all"] = text_of(desktop, "terrapatchSimilarHitCount")
    features = panel("similar").results.overlay.layer().getFeatures()
    desktop.report["statuses"] = sorted({feature["status"] for feature in features})
    yield 0.3
    yield desktop.map_is_drawn
    desktop.picture("similar-all")
    desktop.click("terrapatchSimilarZoomHits")
    yield 0.3
    yield desktop.map_is_drawn
    desktop.picture("similar-zoomed")


def story(desktop: Desktop) -> Story:
    yield from open_dock(desktop)
    yield from embed_sample(desktop)
    desktop.report["first_layer"] = embedding_layers()[0].id()
    keys = QKeySequence("Ctrl+Alt+E")
    owners = [action.objectName() for action in desktop.window.findChildren(QAction) if keys in action.shortcuts()]
    desktop.report["shortcut_of"] = owners
    yield from search_for_water(desktop)
    desktop.stage = "search for fields"
    desktop.click("terrapatchNewSearch")
    yield lambda: len(panel("similar").searches) == 2 and not panel("similar").busy
    yield from pick(desktop, FIELD, 1)
    yield from call_it(desktop, "fields")
    desktop.report["layers"] = layers_of_searches()
    desktop.stage = "embed behind the search"
    desktop.tab(EMBED)
    yield lambda: desktop.shown("terrapatchEmbedRun") and desktop.widget("terrapatchEmbedRun").isEnabled()
    desktop.click("terrapatchEmbedRun")
    yield 0.1
    desktop.tab(SIMILAR)
    yield lambda: desktop.shown("terrapatchNewPatches")
    desktop.report["before_use"] = state()
    desktop.report["notice"] = text_of(desktop, "terrapatchNewPatchesText")
    desktop.picture("similar-new-patches")
    desktop.click("terrapatchUseNewPatches")
    yield lambda: not desktop.shown("terrapatchNewPatches") and not panel("similar").busy
    desktop.report["after_use"] = state()
    desktop.stage = "go back to the first search"
    choice = desktop.widget("terrapatchSearches")
    water = next(row for row in range(choice.count()) if choice.itemText(row).startswith("water"))
    choice.setCurrentIndex(water)
    choice.activated.emit(water)
    yield lambda: not panel("similar").busy
    desktop.report["back"] = state()
    desktop.report["hits_back"] = text_of(desktop, "terrapatchSimilarHitCount")
    yield 0.3
    yield desktop.map_is_drawn
    desktop.picture("similar-back")
