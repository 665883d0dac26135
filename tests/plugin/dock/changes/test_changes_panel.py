"""The Changes panel on two dates with planted changes and a planted season, with the real engine."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import registered_provider
from layer_factory import SHA256, embedding_layer, embedding_set
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QWidget

from terrapatch.plugin.dock.changes.changes_panel import ChangesPanel
from terrapatch.plugin.layers.write import memory_layer
from terrapatch.plugin.workspace import Workspace

SIDE = 20
CHANGED = [[(2, 3), (2, 4), (3, 3)], [(14, 15)]]


def date(name: str, changed: bool = False, season: float = 0.0, encoder: str = SHA256, other: bool = False):
    """20 x 20 patches of four kinds of ground; a season moves all of them alike."""
    rng = np.random.default_rng(2)
    row, col = np.divmod(np.arange(SIDE * SIDE), SIDE)
    kinds = (row // 5 + col // 5) % 4
    vectors = 3 * np.eye(4, 12)[kinds] + rng.normal(0, 0.05, (SIDE * SIDE, 12))
    if season:
        vectors = vectors @ np.linalg.qr(np.eye(12) + season * rng.normal(size=(12, 12)))[0]
    vectors += np.random.default_rng(len(name)).normal(0, 0.02, vectors.shape)
    if other:
        vectors[[7 * SIDE + 12, 7 * SIDE + 13]] = 4 * np.eye(12)[11] - 3 * np.eye(12)[8]
    if changed:
        for place in CHANGED:
            for patch_row, patch_col in place:
                vectors[patch_row * SIDE + patch_col] = 4 * np.eye(12)[9]
    made = embedding_set(rows=SIDE, cols=SIDE, vectors=vectors)
    made.metadata["encoder"]["sha256"] = encoder
    layer = memory_layer(made, name)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def panel(qgis_iface, qgis_new_project, own_settings, qtbot):
    registered_provider()
    workspace = Workspace(qgis_iface)
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ChangesPanel(workspace, parent)
    yield made
    made.unload()
    workspace.end()


def compared(panel, qtbot):
    panel.compare()
    qtbot.waitUntil(lambda: not panel.busy, timeout=180_000)
    return panel.found


def test_planted_changes_are_listed_and_shown(panel, qtbot):
    """From the ticked dates to layers, the table, and a click that moves the map; a third date makes a second pair."""
    before, after, third = date("2019"), date("2024", changed=True), date("2025", changed=True)
    assert not panel.bar.button.isEnabled()
    panel.dates.choose([before.id(), after.id(), third.id()])
    assert panel.bar.button.isEnabled()
    first, second = compared(panel, qtbot)
    assert [place.patches for place in sorted(first.places, key=lambda place: -place.patches)] == [3, 1]
    assert (second.places, second.regions) == ((), None)
    assert [panel.pairs.itemText(row) for row in range(2)] == ["2019 → 2024", "2024 → 2025"]
    scores = [place.score for place in first.places]
    assert scores == sorted(scores, reverse=True)
    assert panel.table.rowCount() == 2
    assert panel.summary.text() == "4 of 400 patches changed, in 2 places."
    places = panel._layers.places_of(before.id(), after.id())
    assert places.name() == "Changes from 2019 to 2024"
    area = {feature["object"]: feature.geometry().area() for feature in places.getFeatures()}
    assert sorted(area.values()) == pytest.approx([240**2, 3 * 240**2])
    raster = panel._layers.raster_of(before.id(), after.id())
    assert isinstance(raster, QgsRasterLayer)
    assert raster.renderer().band() == 2
    assert (raster.width(), raster.height()) == (SIDE, SIDE)
    canvas = panel._workspace.iface.mapCanvas()
    canvas.setDestinationCrs(before.crs())
    panel.table.setCurrentCell(1, 0)
    shown = next(feature.geometry() for feature in places.getFeatures() if feature["object"] == first.places[1].number)
    assert canvas.extent().contains(shown.boundingBox())
    middle = shown.boundingBox().center()
    assert (canvas.extent().center().x(), canvas.extent().center().y()) == pytest.approx((middle.x(), middle.y()))
    panel.pairs.setCurrentIndex(1)
    assert panel.table.isHidden()
    panel.dates.choose([before.id(), after.id()])
    panel.fields["smallest"].box.setValue(2)
    (larger,) = compared(panel, qtbot)
    assert [place.patches for place in larger.places] == [3]
    assert panel._layers.places_of(before.id(), after.id()).id() == places.id()  # in the place of the last


def test_only_changes_like_the_selected(panel, qtbot):
    """Two kinds of change; the example is a row of the table, and the other kind goes."""
    before, after = date("2019"), date("2024", changed=True, other=True)
    panel.dates.choose([before.id(), after.id()])
    (found,) = compared(panel, qtbot)
    assert len(found.places) == 3
    panel.compare_like()
    assert "Select changes" in panel.said.text()
    three = next(row for row, place in enumerate(found.places) if place.patches == 3)
    panel.table.selectRow(three)
    panel.like.click()
    qtbot.waitUntil(lambda: not panel.busy, timeout=180_000)
    (like,) = panel.found
    assert sorted(place.patches for place in like.places) == [1, 3]  # those of the planted kind
    assert "Only changes like 1 example. Compare shows all." in panel.summary.text()
    report = panel._folder / "changes" / "report.html"
    assert report.is_file()
    panel.restore_state({})
    assert not report.exists()


def test_dates_of_two_encoders_do_not_compare(panel, qtbot):
    before, after = date("2019"), date("2024", encoder="f" * 64)
    panel.dates.choose([before.id(), after.id()])
    assert compared(panel, qtbot) == []
    assert "embed both with the same encoder" in panel.said.text()


def test_dates_come_back_with_the_project(panel):
    before, after = date("b"), date("a")
    panel.dates.choose([before.id(), after.id()])
    panel.fields["threshold"].box.setValue(5)
    state = json.loads(json.dumps(panel.save_state()))
    panel.restore_state({})
    assert panel.dates.chosen() == []
    assert panel.fields["threshold"].value is None
    panel.restore_state(state)
    assert panel.dates.chosen() == [before.id(), after.id()]
    assert panel.fields["threshold"].value == 5
    panel.restore_state({"dates": 4, "options": [1]})
    assert panel.dates.chosen() == []


def test_the_list_follows_the_project(panel):
    layer = embedding_layer("one")
    QgsProject.instance().addMapLayer(layer)
    panel.dates.choose([layer.id()])
    layer.setName("renamed")
    assert [panel.dates.item(row).text() for row in range(panel.dates.count())] == ["renamed"]
    assert panel.dates.chosen() == [layer.id()]
    QgsProject.instance().removeMapLayer(layer.id())
    assert panel.dates.count() == 0
