"""What the layer of hits says of each patch, and what slider, number and histogram say together."""

from __future__ import annotations

import numpy as np
import pytest
from layer_factory import TAG
from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from similar_scene import end_scene, new_scene, two_kinds

from terrapatch.plugin.dock.similar import similar_results
from terrapatch.plugin.dock.similar.chip_gallery import ChipAction

LEFT = [row * 8 + col for row in range(6) for col in range(4)]
PATCH_HA = 5.76


@pytest.fixture
def scene(qgis_new_project):
    made = new_scene(two_kinds())
    yield made
    end_scene(made)


def rows(layer) -> list:
    return [
        (feature["status"], feature["patch"], feature["rank"] if feature["status"] == "found" else None)
        for feature in layer.getFeatures()
    ]


def rows_in(made, scene) -> list:
    """The same of rows that are no layer yet."""
    patches = scene.panel.results.searched.table.patches[made.positions].tolist()
    return [
        (status.value, patch, rank or None) for status, patch, rank in zip(made.statuses, patches, made.ranks.tolist())
    ]


def test_the_surest_are_among_them(scene, tmp_path):
    """Examples and what was confirmed stand in the layer and in the file; what was rejected where it is wanted."""
    scene.similarity.most_hits = 10
    scene.pick(9)
    scene.pick(13, positive=False)
    scene.panel.form.name.setText("dense town")
    chips = scene.panel.form.found.gallery.chip_model.chips
    confirmed, rejected = scene.hit_patches()[0], scene.hit_patches()[9]
    scene.panel.form.found.gallery.acted.emit(ChipAction.CONFIRM, chips[:1])
    scene.panel.form.found.gallery.acted.emit(ChipAction.REJECT, chips[9:])
    unsearched = rows_in(scene.panel.results.rows(scene.similarity.result.scores, scene.similarity.hits()), scene)
    assert unsearched[:3] == [
        ("example", 9, None),
        ("confirmed", confirmed, None),
        ("found", scene.hit_patches()[1], 2),
    ]
    assert rejected not in [patch for _, patch, _ in unsearched]
    scene.panel.form.found.again.click()
    scene.settle()
    expected = [("example", 9, None), ("confirmed", confirmed, None)]
    expected += [("found", patch, rank) for rank, patch in enumerate(scene.hit_patches(), start=1)]
    layer = scene.panel.results.overlay.layer()
    assert rows(layer) == expected
    assert layer.fields().names() == [
        "label", "status", "score", "rank", "area_ha", "patches", "patch", "encoder", "date",
    ]  # fmt: skip
    scores = dict(zip(scene.panel.results.searched.table.patches.tolist(), scene.similarity.result.scores.tolist()))
    for feature in layer.getFeatures():
        assert feature["label"] == "dense town"
        assert feature["encoder"] == TAG
        assert feature["score"] == pytest.approx(scores[feature["patch"]])
        assert feature["area_ha"] == pytest.approx(PATCH_HA, rel=2e-3)
    scene.panel.form.found.with_rejected.setChecked(True)
    scene.panel.results.saver.save_to_file(str(tmp_path / "hits.gpkg"))
    scene.settle()
    saved = rows(QgsVectorLayer(str(tmp_path / "hits.gpkg"), "saved", "ogr"))
    assert saved == [*expected, ("rejected", 13, None), ("rejected", rejected, None)]


def test_slider_number_and_histogram_say_the_same(scene):
    scene.similarity.most_hits = 10
    scene.panel.form.found.set_most(10)
    scene.pick(9)
    found = scene.panel.form.found
    assert found.hit_count.text() == "10 of 47"
    found.histogram.threshold_moved.emit(0.5)
    scene.settle()
    assert found.hit_count.text() == "10 of 23 above 0.50"
    assert not found.show_all.isHidden()
    # grey and colour mean what is drawn: the tenth hit's score is where colour begins
    last = float(scene.similarity.result.scores[scene.similarity.hits()[-1]])
    low, high = found.histogram.range
    edges = np.linspace(low, high, 61)[1:]
    assert [found.histogram.is_drawn(bar) for bar in range(60)][:-1] == [bool(edge > last) for edge in edges[:-1]]
    found.show_all.click()
    scene.settle()
    assert found.hit_count.text() == "23 hits above 0.50"
    assert found.show_all.isHidden()
    assert found.most.text() == "all"
    assert sorted(scene.hit_patches()) == [patch for patch in LEFT if patch != 9]
    assert [found.histogram.is_drawn(bar) for bar in range(59)] == [bool(edge > 0.5) for edge in edges[:-1]]


def test_very_many_hits_are_areas(scene, monkeypatch, tmp_path):
    """Neighbours become one polygon with their number, mean score, best rank and area; files have every patch."""
    monkeypatch.setattr(similar_results, "MOST_POLYGONS", 5)
    scene.pick(9)
    scene.panel.form.found.histogram.threshold_moved.emit(0.5)
    scene.panel.form.found.show_all.click()
    scene.settle()
    layer = scene.panel.results.overlay.layer()
    features = {feature["status"]: feature for feature in layer.getFeatures()}
    assert layer.featureCount() == 2
    area = features["found"]
    assert (area["patches"], area["rank"]) == (23, 1)
    assert area["area_ha"] == pytest.approx(23 * PATCH_HA, rel=2e-3)
    assert area["score"] == pytest.approx(float(scene.similarity.result.scores[scene.similarity.hits()].mean()))
    assert area.geometry().area() == pytest.approx(23 * 240 * 240)
    assert features["example"]["patch"] == 9
    assert len(scene.panel.form.found.gallery.chip_model.chips) == 23
    scene.panel.results.saver.save_to_file(str(tmp_path / "hits.gpkg"))
    scene.settle()
    saved = QgsVectorLayer(str(tmp_path / "hits.gpkg"), "saved", "ogr")
    assert saved.featureCount() == 24


def test_areas_leave_out_what_was_said_of_since_the_search(scene, monkeypatch):
    """A hit that was confirmed or rejected stands once: by itself, or nowhere."""
    monkeypatch.setattr(similar_results, "MOST_POLYGONS", 5)
    scene.pick(9)
    found = scene.panel.form.found
    found.histogram.threshold_moved.emit(0.5)
    found.show_all.click()
    scene.settle()
    best, second = scene.hit_patches()[:2]
    chips = found.gallery.chip_model.chips
    found.gallery.acted.emit(ChipAction.CONFIRM, chips[:1])
    found.gallery.acted.emit(ChipAction.REJECT, chips[1:2])
    found.histogram.threshold_moved.emit(0.51)
    scene.settle()
    features = list(scene.panel.results.overlay.layer().getFeatures())
    given = [(feature["status"], feature["patch"]) for feature in features if feature["status"] != "found"]
    assert given == [("example", 9), ("confirmed", best)]
    areas = [feature for feature in features if feature["status"] == "found"]
    assert sum(feature["patches"] for feature in areas) == len(scene.hit_patches()) - 2
    assert min(feature["rank"] for feature in areas) == 3
    centers = scene.panel.results.searched.table.required_grid().centers(np.array([best, second]))
    for area in areas:
        assert not any(area.geometry().contains(QgsPointXY(*center)) for center in centers.tolist())


def test_everything_above_a_threshold_at_any_size(qgis_new_project):
    scene = new_scene(two_kinds(rows=120, cols=100))
    try:
        scene.pick(9)
        scene.panel.form.found.histogram.threshold_moved.emit(0.5)
        scene.panel.form.found.show_all.click()
        scene.settle()
        layer = scene.panel.results.overlay.layer()
        assert scene.similarity.hit_count() == 5999
        assert sum(feature["patches"] for feature in layer.getFeatures()) == 6000
        assert len(scene.panel.form.found.gallery.chip_model.chips) == 60
    finally:
        end_scene(scene)


def test_pictures_say_which_raster_they_need(scene):
    scene.pick(9)
    note = scene.panel.form.found.no_pictures
    assert not note.isHidden()
    assert note.text().startswith("Pictures need the raster")


def test_one_scale_of_colours_and_a_legend_in_words(scene):
    scene.pick(9)
    scene.panel.form.found.histogram.threshold_moved.emit(0.5)
    scene.panel.form.found.whole_map.setChecked(True)
    scene.settle()
    layer = scene.panel.results.map.layer()
    shader = layer.renderer().shader().rasterShaderFunction()
    labels = [item.label for item in shader.colorRampItemList() if item.label]
    low, high = scene.similarity.result.scale
    assert labels == [
        f"unlike ({low:.2f})",
        "hits from here on (0.50)",
        f"like ({high:.2f})",
    ]
    assert (shader.minimumValue(), shader.maximumValue()) == (low, high)
    legend = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert legend.customProperty("legend/label-0") == "How alike to the examples"


def test_zoom_to_the_hits(scene):
    scene.similarity.most_hits = 3
    scene.pick(9)
    scene.panel.form.found.zoom_hits.click()
    extent = scene.panel.results.overlay.layer().extent()
    shown = scene.iface.canvas.extent()
    assert shown.contains(extent)
    assert min(shown.width() / extent.width(), shown.height() / extent.height()) < 1.2
