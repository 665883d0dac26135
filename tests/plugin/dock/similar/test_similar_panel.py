"""The Find similar panel on real layers with planted vectors."""

from __future__ import annotations

import json

import numpy as np
import pytest
from layer_factory import NORTH_UP, embedding_layer
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, edit
from similar_scene import end_scene, new_scene, sample_patches, sample_raster, two_kinds

from terrapatch.plugin.dock.similar.chip_gallery import ChipAction
from terrapatch.plugin.temporary.layer_restorer import LayerRestorer

LEFT = [row * 8 + col for row in range(6) for col in range(4)]
RIGHT = [row * 8 + col for row in range(6) for col in range(4, 8)]


def found_in(layer) -> list:
    """The features of a layer of hits that are no examples, in its order."""
    return [feature for feature in layer.getFeatures() if feature["status"] == "found"]


@pytest.fixture
def scene(qgis_new_project):
    made = new_scene(two_kinds())
    yield made
    end_scene(made)


def test_a_click_finds_the_same_kind(scene):
    scene.similarity.most_hits = 23
    scene.pick(9)
    assert sorted(scene.hit_patches()) == [patch for patch in LEFT if patch != 9]
    layer = scene.panel.results.overlay.layer()
    found = found_in(layer)
    assert [feature["rank"] for feature in found] == list(range(1, 24))
    scores = [feature["score"] for feature in found]
    assert scores == sorted(scores, reverse=True)
    result = scene.similarity.result
    assert scores[0] == pytest.approx(result.scores[result.ranked[0]])
    assert len(scene.panel.form.found.gallery.chip_model.chips) == 23
    assert int(scene.panel.form.found.histogram.counts.sum()) == 48


def test_threshold_and_number_act_at_once(scene):
    scene.pick(9)
    assert len(scene.hit_patches()) == 47
    scene.panel.form.found.histogram.threshold_moved.emit(0.5)
    scene.settle(lambda: len(found_in(scene.panel.results.overlay.layer())) == 23)
    assert sorted(scene.hit_patches()) == [patch for patch in LEFT if patch != 9]
    assert scene.panel.form.found.least.value() == pytest.approx(0.5)
    scene.panel.form.found.most.setValue(5)
    scene.settle(lambda: len(found_in(scene.panel.results.overlay.layer())) == 5)
    scene.panel.form.found.slider.setValue(0)
    assert scene.similarity.least_score is None
    scene.panel.form.found.least.setValue(0.999999)
    scene.settle(lambda: len(found_in(scene.panel.results.overlay.layer())) == 0)
    assert not scene.panel.form.found.no_chips.isHidden()
    assert scene.panel.form.found.gallery.isHidden()


def test_the_overlay_is_reused(scene):
    scene.pick(9)
    layer_id = scene.panel.results.overlay.layer().id()
    scene.pick(12)
    assert scene.panel.results.overlay.layer().id() == layer_id
    assert scene.panel.results.overlay.layer().customProperty("skipMemoryLayersCheck") == 1
    group = scene.workspace.layer_group()
    assert [node.layerId() for node in group.findLayers()] == [layer_id]


def test_many_hits_come_in_portions(qgis_new_project):
    scene = new_scene(two_kinds(rows=50, cols=40))
    try:
        scene.similarity.most_hits = 1700
        scene.pick(9)
        overlay = scene.panel.results.overlay
        scene.settle(lambda: len(found_in(overlay.layer())) == 1700)
        assert sorted(feature["rank"] for feature in found_in(overlay.layer())) == list(range(1, 1701))
        scene.panel.form.found.most.setValue(1200)
        scene.panel.form.found.most.setValue(30)
        scene.settle(lambda: len(found_in(overlay.layer())) == 30)
        scene.settle()
        assert len(found_in(overlay.layer())) == 30
    finally:
        end_scene(scene)


def test_a_click_outside_says_so(scene):
    scene.panel.taking.pick(QgsGeometry.fromPointXY(QgsPointXY(0, 0)), True)
    scene.settle(lambda: bool(scene.iface.said))
    assert "no patch there" in scene.iface.said[-1]
    assert len(scene.similarity.examples) == 0


def test_all_negative_is_a_plain_message(scene):
    scene.pick(9, positive=False)
    assert "negative examples only (1)" in scene.panel.form.status.text()
    assert scene.hit_patches() == []
    scene.pick(12)
    assert scene.hit_patches()


def test_the_probe_needs_both(scene):
    scene.pick(9)
    scene.panel.form.method.setCurrentIndex(scene.panel.form.method.findData("probe"))
    scene.settle(lambda: "0 negative" in scene.panel.form.status.text())
    scene.pick(13, positive=False)
    scene.similarity.least_score = 0.5
    assert sorted(scene.hit_patches()) == [patch for patch in LEFT if patch != 9]


def test_undo_and_redo_search_again(scene):
    scene.pick(9)
    scene.pick(12)
    scene.panel.form.undo.trigger()
    scene.settle()
    assert [example.patch for example in scene.similarity.examples] == [9]
    assert 12 in scene.hit_patches()
    scene.panel.form.redo.trigger()
    scene.settle()
    assert 12 not in scene.hit_patches()
    scene.panel.form.undo.trigger()
    scene.panel.form.undo.trigger()
    scene.settle()
    assert scene.hit_patches() == []
    assert not scene.panel.form.undo.isEnabled()


def test_confirmed_and_rejected_feed_the_next_query(scene):
    scene.similarity.most_hits = 10
    scene.pick(9)
    chips = scene.panel.form.found.gallery.chip_model.chips
    before = scene.hit_patches()
    scene.panel.form.found.gallery.acted.emit(ChipAction.CONFIRM, chips[:2])
    scene.panel.form.found.gallery.acted.emit(ChipAction.REJECT, chips[9:])
    scene.settle()
    assert scene.hit_patches() == before  # the gallery stays under the user's hand
    assert (scene.panel.form.found.again.isEnabled(), scene.panel.form.found.again.text()) == (True, "Search again (3)")
    assert scene.panel.form.found.again.font().bold()
    assert [example.patch for example in scene.similarity.examples.negatives()] == [before[9]]
    scene.panel.form.found.again.click()
    scene.settle()
    assert not set(scene.hit_patches()) & {9, before[0], before[1], before[9]}
    assert (scene.panel.form.found.again.isEnabled(), scene.panel.form.found.again.text()) == (False, "Search again")


def test_zoom_to_a_chip(scene):
    scene.pick(9)
    chip = scene.panel.form.found.gallery.chip_model.chips[0]
    patch = scene.hit_patches()[0]
    scene.panel.form.found.gallery.acted.emit(ChipAction.ZOOM, [chip])
    row, col = divmod(patch, 8)
    center = scene.iface.canvas.extent().center()
    assert center.x() == pytest.approx(NORTH_UP[2] + (col + 0.5) * 240)
    assert center.y() == pytest.approx(NORTH_UP[5] - (row + 0.5) * 240)


def test_another_layer_of_the_same_encoder(scene):
    moved = (30.0, 0.0, 800000.0, 0.0, -30.0, 7300000.0)
    other = embedding_layer("another date", transform=moved)
    stranger = embedding_layer("stranger")
    stranger.setCustomProperty("terrapatch/embedding", "")
    with_other_encoder(stranger)
    QgsProject.instance().addMapLayers([other, stranger])
    scene.similarity.most_hits = 24
    scene.pick(9)
    combo = scene.panel.form.layers
    assert not combo.model().item(combo.findData(stranger.id())).isEnabled()
    combo.setCurrentIndex(combo.findData(other.id()))
    scene.settle()
    assert scene.panel.results.searched.layer_id == other.id()
    assert sorted(scene.hit_patches()) == LEFT  # 9 is no example over there
    assert scene.panel.results.overlay.layer().extent().xMinimum() == 800000.0
    QgsProject.instance().removeMapLayer(other.id())
    scene.settle()
    assert scene.panel.results.searched.layer_id == scene.workspace.embedding_layer.id()


def with_other_encoder(layer):
    position = layer.fields().indexOf("encoder")
    changes = {feature.id(): {position: "other@89abcdef"} for feature in layer.getFeatures()}
    assert layer.dataProvider().changeAttributeValues(changes)


def test_similarity_map(scene, tmp_path):
    scene.pick(9)
    scene.panel.form.found.whole_map.setChecked(True)
    assert scene.panel.results.map.layer() is None  # it is written in the background
    scene.settle()
    layer = scene.panel.results.map.layer()
    assert (layer.width(), layer.height()) == (8, 6)
    first = layer.dataProvider().sample(QgsPointXY(NORTH_UP[2] + 9.5 % 8 * 240, NORTH_UP[5] - 1.5 * 240), 1)
    assert first[0] == pytest.approx(1.0, abs=1e-5)
    assert layer.dataProvider().extent() == scene.workspace.embedding_layer.extent()
    scene.pick(13)
    assert scene.panel.results.map.layer().id() == layer.id()
    value = layer.dataProvider().sample(QgsPointXY(NORTH_UP[2] + 5.5 * 240, NORTH_UP[5] - 1.5 * 240), 1)
    assert value[0] == pytest.approx(scene.similarity.result.scores[13], abs=1e-6)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgs"))
    saved = (tmp_path / "saved.qgs").read_text()
    assert "terrapatch-similarity" not in saved
    assert "<legendlayer" not in saved or layer.id() not in saved.partition("<legend")[2].partition("</legend>")[0]
    assert scene.workspace.embedding_layer.id() in saved
    reopened = QgsProject()
    assert reopened.read(str(tmp_path / "saved.qgs"))
    names = {layer.name() for layer in reopened.mapLayers().values()}
    assert names == {"patches", "Search 1: hits"}
    reopened.clear()
    scene.panel.form.found.whole_map.setChecked(False)
    assert scene.panel.results.map.layer() is None


def test_similarity_map_that_is_removed_by_hand_is_not_wanted_any_more(scene):
    scene.pick(9)
    box = scene.panel.form.found.whole_map
    box.setChecked(True)
    scene.settle()
    QgsProject.instance().removeMapLayer(scene.panel.results.map.layer().id())
    scene.settle()
    assert not box.isChecked()
    assert not scene.similarity.shows_map
    scene.pick(13)
    assert scene.panel.results.map.layer() is None
    box.setChecked(True)
    scene.settle()
    assert scene.panel.results.map.layer() is not None


def test_selected_patches_and_layers_as_examples(scene):
    layer = scene.workspace.embedding_layer
    layer.selectByExpression('"patch" IN (0, 1)')
    scene.panel.taking.take_from_layer(layer.id(), True, True)
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    feature = QgsFeature()
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    place = QgsGeometry.fromPointXY(QgsPointXY(NORTH_UP[2] + 7.5 * 240, NORTH_UP[5] - 120))
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    place.transform(QgsCoordinateTransform(layer.crs(), wgs84, QgsProject.instance()))
    feature.setGeometry(place)
    points.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(points)
    scene.panel._menu.fill()
    titles = [action.text() for action in scene.panel.form.from_layers.actions()]
    assert titles[0] == "Selected patches: 2"
    assert "points" in titles
    scene.panel.taking.take_from_layer(points.id(), False, False)
    scene.settle()
    assert sorted(example.patch for example in scene.similarity.examples.positives()) == [0, 1]
    assert [example.patch for example in scene.similarity.examples.negatives()] == [7]


def test_examples_travel_as_geojson(scene, tmp_path):
    scene.pick(9)
    scene.pick(13, positive=False)
    scene.panel.form.name.setText("ponds")
    path = tmp_path / "ponds.geojson"
    scene.panel.taking.save_file(str(path))
    saved = json.loads(path.read_text())
    assert saved["name"] == "ponds"
    assert [feature["properties"]["name"] for feature in saved["features"]] == ["ponds 1", "ponds 2"]
    assert [feature["properties"]["label"] for feature in saved["features"]] == ["positive", "negative"]
    lon, lat = saved["features"][0]["geometry"]["coordinates"]
    assert -180 <= lon <= 180
    assert -90 <= lat <= 90
    scene.panel.form.clear.trigger()
    scene.panel.form.name.clear()
    scene.panel.taking.load_file(str(path))
    scene.settle()
    assert scene.panel.form.name.text() == "ponds"
    assert [(example.patch, example.positive, example.name) for example in scene.similarity.examples] == [
        (9, True, "ponds 1"),
        (13, False, "ponds 2"),
    ]


def test_a_bad_file_is_a_message(scene, tmp_path):
    bad = tmp_path / "bad.geojson"
    bad.write_text("{")
    scene.panel.taking.load_file(str(bad))
    assert "is not GeoJSON" in scene.iface.said[-1]
    scene.panel.taking.load_file(str(tmp_path / "missing.geojson"))
    assert "cannot be read" in scene.iface.said[-1]


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp"])
def test_hits_are_saved(scene, tmp_path, ending):
    scene.similarity.most_hits = 7
    scene.pick(9)
    path = tmp_path / f"hits.{ending}"
    scene.panel.results.saver.save_to_file(str(path))
    scene.settle()
    saved = QgsVectorLayer(str(path), "saved", "ogr")
    assert saved.featureCount() == 8
    assert [feature["patch"] for feature in saved.getFeatures()] == [9, *scene.hit_patches()]
    scene.panel.results.saver.save_to_file(str(tmp_path / "no" / "such" / f"hits.{ending}"))
    scene.settle()
    assert "cannot be written" in scene.iface.said[-1]


def test_hits_are_copied(scene):
    scene.similarity.most_hits = 7
    scene.pick(9)
    scene.panel.form.name.setText("ponds")
    scene.panel.results.saver.copy_to_project()
    scene.settle()
    copy = QgsProject.instance().mapLayersByName("ponds")[0]
    scene.pick(13)
    assert [feature["label"] for feature in copy.getFeatures()] == ["ponds"] * 8
    assert copy.id() != scene.panel.results.overlay.layer().id()


def test_an_edited_layer_is_followed(scene):
    layer = scene.workspace.embedding_layer
    scene.pick(9)
    best = scene.hit_patches()[0]
    feature_id = next(feature.id() for feature in layer.getFeatures() if feature["patch"] == best)
    layer.startEditing()
    layer.deleteFeature(feature_id)
    scene.settle(lambda: scene.hit_patches() and best not in scene.hit_patches())
    example = next(iter(scene.similarity.examples))
    layer.deleteFeature(example.feature_id)
    scene.settle(lambda: len(scene.similarity.examples) == 0)
    assert scene.hit_patches() == []
    layer.rollBack()
    scene.settle()


def test_a_removed_layer_is_followed(scene):
    scene.pick(9)
    QgsProject.instance().removeMapLayer(scene.workspace.embedding_layer.id())
    scene.settle()
    assert scene.hit_patches() == []
    assert scene.panel.results.searched is None
    again = two_kinds("embedded again")
    QgsProject.instance().addMapLayer(again)
    scene.settle()
    assert [(example.patch, example.layer_id) for example in scene.similarity.examples] == [(9, again.id())]
    assert scene.hit_patches()


def test_a_removed_overlay_comes_back(scene):
    scene.pick(9)
    QgsProject.instance().removeMapLayer(scene.panel.results.overlay.layer().id())
    scene.pick(10)
    assert len(found_in(scene.panel.results.overlay.layer())) == 46


@pytest.mark.parametrize("how", ["copied", "made permanent", "edited"])
def test_what_the_user_made_of_the_overlay_is_left_alone(scene, tmp_path, how):
    scene.similarity.most_hits = 7
    scene.pick(9)
    own = scene.panel.results.overlay.layer()
    theirs = own
    if how == "copied":
        theirs = own.clone()
        QgsProject.instance().addMapLayer(theirs)
        QgsProject.instance().removeMapLayer(own.id())
    elif how == "made permanent":
        path = tmp_path / "kept.gpkg"
        scene.panel.results.saver.save_to_file(str(path))
        scene.settle()
        own.setDataSource(str(path), "kept", "ogr", own.dataProvider().ProviderOptions())
    else:
        own.startEditing()
    scene.panel.form.found.most.setValue(5)
    scene.pick(10)
    assert len(found_in(theirs)) == 7
    assert scene.panel.results.overlay.layer().id() != theirs.id()
    assert len(found_in(scene.panel.results.overlay.layer())) == 5
    if how == "edited":
        theirs.rollBack()


@pytest.mark.parametrize("ended_before_the_search", [True, False])
def test_edits_of_the_overlay_are_never_lost(scene, ended_before_the_search):
    scene.similarity.most_hits = 7
    scene.pick(9)
    theirs = scene.panel.results.overlay.layer()
    theirs.startEditing()
    kept = next(theirs.getFeatures()).id()
    assert theirs.deleteFeatures([feature.id() for feature in theirs.getFeatures() if feature.id() != kept])
    if ended_before_the_search:
        assert theirs.commitChanges()
    scene.pick(10)
    if not ended_before_the_search:
        assert theirs.commitChanges()
    scene.pick(11)
    assert [feature.id() for feature in theirs.getFeatures()] == [kept]
    assert theirs.customProperty("skipMemoryLayersCheck") == 1  # it comes back with the project
    overlay = scene.panel.results.overlay.layer()
    assert (overlay.id() != theirs.id(), len(found_in(overlay))) == (True, 7)
    hits = [layer for layer in QgsProject.instance().mapLayers().values() if layer.fields().indexOf("rank") >= 0]
    assert len(hits) == 2  # theirs and one overlay, however often one searches


def test_hits_that_were_edited_come_back_with_the_project(scene, tmp_path):
    restorer = scene.workspace.restorer = LayerRestorer(scene.workspace.iface)
    restorer.filled.connect(scene.workspace.embedding_layer_filled)
    scene.similarity.most_hits = 7
    scene.pick(9)
    theirs = scene.panel.results.overlay.layer()
    with edit(theirs):
        theirs.deleteFeatures([feature.id() for feature in theirs.getFeatures() if (feature["rank"] or 0) > 2])
    left = sorted((feature["patch"], feature["status"]) for feature in theirs.getFeatures())
    layer_id, state, project = theirs.id(), scene.panel.save_state(), QgsProject.instance()
    patches_id = scene.workspace.embedding_layer.id()
    assert project.write(str(tmp_path / "saved.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "saved.qgz"))
    again = project.mapLayer(layer_id)
    assert sorted((feature["patch"], feature["status"]) for feature in again.getFeatures()) == left
    scene.panel.restore_state(state)
    scene.settle(lambda: not restorer.writing and not restorer.is_filling(patches_id))
    scene.workspace.use_embedding_layer(project.mapLayer(patches_id))
    scene.settle(lambda: scene.panel.results.overlay.layer() is not None)
    assert scene.panel.results.overlay.layer().id() != layer_id
    assert again.featureCount() == len(left)
    scene.workspace.restorer = None
    restorer.unload()


def test_a_change_without_a_signal_is_seen_at_the_next_click(scene):
    scene.pick(9)
    layer = scene.workspace.embedding_layer
    best = scene.hit_patches()[0]
    feature_id = next(feature.id() for feature in layer.getFeatures() if feature["patch"] == best)
    layer.blockSignals(True)
    layer.dataProvider().blockSignals(True)
    layer.dataProvider().deleteFeatures([feature_id])
    layer.blockSignals(False)
    layer.dataProvider().blockSignals(False)
    scene.pick(10)
    assert best not in scene.hit_patches()


def test_a_reopened_project(scene, tmp_path):
    raster = sample_raster()
    QgsProject.instance().addMapLayer(raster)
    scene.pick(9)
    state = scene.panel.save_state()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgz"))
    assert project.read(str(tmp_path / "saved.qgz"))
    scene.panel.restore_state(state)
    scene.settle()
    again = two_kinds("embedded again")
    project.addMapLayer(again)
    scene.workspace.use_embedding_layer(again)
    scene.settle(lambda: bool(scene.hit_patches()))
    assert [example.patch for example in scene.similarity.examples] == [9]
    overlays = [layer for layer in project.mapLayers().values() if layer.customProperty("terrapatch/similar_hits")]
    assert len(overlays) == 1
    assert len(found_in(overlays[0])) == 47


def test_how_far_the_reading_is(scene):
    bar = scene.panel.form.busy
    scene.panel.taking.pick(QgsGeometry.fromPointXY(scene.workspace.embedding_layer.extent().center()), True)
    assert not bar.isHidden()
    assert bar.text() == "Reading the patches: 0 %"
    scene.panel.layers.progressed.emit(42.3)
    assert bar.text() == "Reading the patches: 42 %"
    scene.settle()
    assert bar.isHidden()


def test_a_removed_layer_while_it_is_read(scene):
    layer = scene.workspace.embedding_layer
    scene.panel.taking.pick(QgsGeometry.fromPointXY(layer.extent().center()), True)
    QgsProject.instance().removeMapLayer(layer.id())
    scene.settle()
    assert len(scene.similarity.examples) == 0


def test_another_project(scene):
    scene.pick(9)
    QgsProject.instance().clear()
    scene.settle()
    assert len(scene.similarity.examples) == 0
    assert not scene.similarity.examples.can_undo
    assert scene.hit_patches() == []
    assert scene.panel.results.overlay.layer() is None


def test_state_comes_back(scene):
    scene.similarity.most_hits = 11
    scene.pick(9)
    scene.pick(13, positive=False)
    scene.panel.form.name.setText("ponds")
    hits = scene.hit_patches()
    state = json.loads(json.dumps(scene.panel.save_state()))
    scene.panel.restore_state({})
    scene.settle()
    assert len(scene.similarity.examples) == 0
    scene.panel.restore_state(state)
    scene.settle(lambda: scene.hit_patches() == hits)
    assert scene.panel.form.name.text() == "ponds"
    assert scene.panel.form.found.most.value() == 11


def test_damaged_vectors_are_a_message(scene):
    layer = scene.workspace.embedding_layer
    position = layer.fields().indexOf("embedding_f16")
    layer.dataProvider().changeAttributeValues({3: {position: None}})
    scene.panel.taking.pick(QgsGeometry.fromPointXY(layer.extent().center()), True)
    scene.settle()
    assert "damaged" in scene.panel.form.status.text() or "vector" in scene.panel.form.status.text()


def test_chips_are_drawn_from_the_source(qgis_new_project):
    raster = sample_raster()
    QgsProject.instance().addMapLayer(raster)
    scene = new_scene(sample_patches())
    try:
        scene.similarity.most_hits = 12
        scene.pick(200)
        renderer, model = scene.panel.results.pictures.chips, scene.panel.form.found.gallery.chip_model
        scene.settle(lambda: len(renderer._kept) == 12)
        assert renderer.draws_from([raster])
        for row in range(12):
            image = model.index(row).data(model.ImageRole)
            pixels = image.bits().asstring(image.sizeInBytes())
            assert len(np.unique(np.frombuffer(pixels, dtype="<u4"))) > 10
        QgsProject.instance().removeMapLayer(raster.id())
        scene.pick(300)
        scene.settle()
        assert scene.hit_patches()
    finally:
        end_scene(scene)


def test_unload_leaves_nothing(qgis_new_project):
    scene = new_scene(two_kinds())
    scene.pick(9)
    scene.panel.form.pick.trigger()
    assert scene.iface.canvas.mapTool() is scene.panel.picking.tool
    scene.panel.form.found.whole_map.setChecked(True)
    project = QgsProject.instance()
    signals = ("cleared", "layersAdded", "layersRemoved", "writeProject", "writeMapLayer")
    before = [project.receivers(getattr(project, name)) for name in signals]
    items = len(scene.iface.canvas.scene().items())
    scene.panel.unload()
    scene.workspace.end()
    assert scene.iface.canvas.mapTool() is not scene.panel.picking.tool
    assert scene.panel.results.map.layer() is None
    assert len(scene.iface.canvas.scene().items()) == items - 4
    after = [project.receivers(getattr(project, name)) for name in signals]
    assert [old - new for old, new in zip(before, after)] == [1, 3, 2, 2, 1]
    scene.panel.deleteLater()
    scene.iface.window.deleteLater()
