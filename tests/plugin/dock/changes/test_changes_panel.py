"""The Changes panel on two dates with planted changes and a planted season, with the real engine."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import registered_provider
from layer_factory import SHA256, embedding_layer, embedding_set
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from terrapatch.plugin.changes.change_layers import CHANGES_PROPERTY
from terrapatch.plugin.changes.comparison import ChangedPlace, Comparison
from terrapatch.plugin.dock.changes.changes_panel import ChangesPanel
from terrapatch.plugin.layers.schema import METADATA_PROPERTY
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
    panel.fields["against"].restore("alike")
    state = json.loads(json.dumps(panel.save_state()))
    panel.restore_state({})
    assert panel.dates.chosen() == []
    assert panel.fields["threshold"].value is None
    assert panel.fields["against"].value is None
    panel.restore_state(state)
    assert panel.dates.chosen() == [before.id(), after.id()]
    assert panel.fields["threshold"].value == 5
    assert panel.fields["against"].value == "alike"
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


def taken(layer, **source):
    made = json.loads(layer.customProperty(METADATA_PROPERTY))
    made["source"] = {**made.get("source", {}), **source}
    layer.setCustomProperty(METADATA_PROPERTY, json.dumps(made))
    return layer


def listed(panel):
    return [panel.dates.item(row).text() for row in range(panel.dates.count())]


def test_dates_stand_by_when_their_imagery_was_taken(panel):
    """An unknown date last, and said where it is ticked; a name that tells the day is not told it again."""
    unknown = date("unknown")
    late = taken(date("late"), acquired="2020-08-31T10:20:30")
    early = taken(date("scene_20090818"), acquired="2009-08-18")
    middle = taken(date("middle"), date="2014")  # as imported embeddings have it
    panel._follow_layers()
    assert listed(panel) == ["scene_20090818", "2014: middle", "2020-08-31: late", "unknown"]
    panel.dates.choose([late.id(), early.id()][::-1])
    assert panel.dates.chosen() == [early.id(), late.id()]
    assert panel.undated.isHidden()
    panel.dates.choose([early.id(), middle.id(), unknown.id()])
    assert panel.undated.text() == "One of these has no known date. Drag the earliest to the top."
    assert not panel.undated.isHidden()
    first = taken(date("first"), acquired="2001-01-01")
    assert panel.dates.chosen() == [early.id(), middle.id(), unknown.id()]
    panel._follow_layers()
    assert listed(panel)[0] == "2001-01-01: first"
    assert first.id() not in panel.dates.chosen()


def test_an_order_of_the_users_stays(panel):
    late, early = taken(date("late"), acquired="2020-08-31"), taken(date("early"), acquired="2009-08-18")
    panel._follow_layers()
    panel.dates.choose([late.id(), early.id()])
    state = json.loads(json.dumps(panel.save_state()))
    taken(date("middle"), acquired="2014-07-20")
    panel._follow_layers()
    assert listed(panel)[:2] == ["2020-08-31: late", "2009-08-18: early"]
    panel.restore_state({})
    assert listed(panel)[0] == "2009-08-18: early"
    panel.restore_state(state)
    assert panel.dates.chosen() == [late.id(), early.id()]
    panel.restore_state({})
    model = panel.dates.model()
    assert model.moveRow(QModelIndex(), 2, QModelIndex(), 0)  # as dragging does
    panel._follow_layers()
    assert listed(panel) == ["2020-08-31: late", "2009-08-18: early", "2014-07-20: middle"]


class Run(QObject):
    """A run that ends when the test says so."""

    succeeded, failed, cancelled = pyqtSignal(dict), pyqtSignal(str), pyqtSignal()

    def start(self) -> None:
        pass

    def cancel(self) -> None:
        pass


def one_change(panel, before, after, folder) -> Comparison:
    """Shown in the panel: one changed place, which is selected."""
    places = QgsVectorLayer("Polygon?crs=EPSG:32721&field=object:integer", "places", "memory")
    feature = QgsFeature(places.fields())
    feature.setAttributes([0])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(700_000, 7_199_000, 700_240, 7_199_240)))
    places.dataProvider().addFeatures([feature])
    says = {"before": before.id(), "after": after.id(), "layer": places.id()}
    places.setCustomProperty(CHANGES_PROPERTY, json.dumps(says))
    QgsProject.instance().addMapLayer(places)
    place = ChangedPlace(0, 1, None, 4.0, 0, 1)
    return Comparison(before.id(), after.id(), (place,), 400, 1, "patch by patch", 3.0, (), folder, folder)


def test_examples_belong_to_the_run_that_had_them(panel, tmp_path, monkeypatch):
    before, after = date("2019"), date("2024")
    panel.dates.choose([before.id(), after.id()])
    panel._found = [one_change(panel, before, after, tmp_path)]
    panel._show_found()
    panel.table.selectRow(0)
    runs = []
    monkeypatch.setattr(panel._workspace, "run", lambda *_: runs.append(Run()) or runs[-1])
    monkeypatch.setattr(panel.bar, "follow", lambda _run: None)
    assert panel.like.isEnabled()
    panel.compare()
    assert not panel.like.isEnabled()
    panel.compare_like()  # waits for nothing, and starts nothing
    assert len(runs) == 1
    runs[0].cancelled.emit()
    panel.like.click()
    runs[1].failed.emit("The disk is full.")
    panel._show_found()
    assert "Only changes like" not in panel.summary.text()
    panel.dates.choose([before.id()])
    assert not panel.like.isEnabled()


def test_dates_are_shown_only_with_their_own_imagery(panel, tmp_path):
    """A web map lies over both, and is the imagery of neither. Layers are checked as they were at the end."""
    before, after = date("2019"), date("2024")
    found = one_change(panel, before, after, tmp_path)
    panel._found = [found]
    rasters = []
    for name, layer in (("web map", None), ("early", before), ("late", after)):
        file = tmp_path / f"{name}.tif"
        gdal.GetDriverByName("GTiff").Create(str(file), 4, 4).SetGeoTransform((7e5, 1200, 0, 72e5, 0, -1200))
        assert panel._imagery(found) == rasters[1:]
        rasters.append(QgsRasterLayer(str(file), name))
        QgsProject.instance().addMapLayer(rasters[-1])
        assert panel._imagery(found) == rasters[1:-1]
        panel._show_found()
        assert panel.shown_date.isHidden()
        if layer is not None:
            made = json.loads(layer.customProperty(METADATA_PROPERTY))
            made["source"] = {"uri": str(file)}
            layer.setCustomProperty(METADATA_PROPERTY, json.dumps(made))
    assert panel._imagery(found) == rasters[1:]
    panel._show_found()
    assert not panel.shown_date.isHidden()
    root = QgsProject.instance().layerTreeRoot()

    def checked():
        return [root.findLayer(layer.id()).itemVisibilityChecked() for layer in (*rasters, before, after)]

    root.findLayer(rasters[2].id()).setItemVisibilityChecked(False)
    root.findLayer(after.id()).setItemVisibilityChecked(False)
    scores, earlier, later, swipe = panel.shown_date.buttons
    later.click()
    assert checked() == [True, False, True, False, False]
    earlier.click()
    assert checked() == [True, True, False, False, False]
    scores.click()
    assert checked() == [True, True, False, True, False]
    canvas = panel._workspace.iface.mapCanvas()
    swipe.click()
    assert canvas.mapTool() is panel.shown_date.swipe
    assert checked() == [True, True, False, False, False]  # the later one is drawn by the tool
    canvas.unsetMapTool(panel.shown_date.swipe)
    assert scores.isChecked()
    assert checked() == [True, True, False, True, False]
    swipe.click()
    later.click()
    assert canvas.mapTool() is not panel.shown_date.swipe
    QgsProject.instance().removeMapLayer(rasters[1].id())
    panel.restore_state({})
    assert root.findLayer(rasters[2].id()).itemVisibilityChecked() is False
    assert scores.isChecked()


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (("May · Lite0 480 m", "June · Lite0 480 m"), "May → June"),
        (("May · Lite0 480 m", "June · Lite0 240 m"), "May · Lite0 480 m → June · Lite0 240 m"),
        (("May · Lite0", "May · Lite0"), "May · Lite0 → May · Lite0"),
    ],
)
def test_pairs_are_named_without_what_both_say(panel, tmp_path, names, shown):
    before, after = map(date, names)
    panel._found = [one_change(panel, before, after, tmp_path)]
    panel._show_found()
    assert panel.pairs.itemText(0) == shown
