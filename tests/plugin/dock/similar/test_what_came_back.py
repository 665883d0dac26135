"""Searches that come back with a project change nothing in it, and take what was kept of them for their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from similar_scene import SAMPLE, end_scene, new_scene, two_kinds

from terrapatch.plugin.temporary.copy_files import shown_folder
from terrapatch.plugin.temporary.keep_results import KeepResults
from terrapatch.plugin.temporary.temporary_layers import MAP_PROPERTY, similarity_maps


@pytest.fixture
def scene(qgis_new_project, own_settings):
    made = new_scene(two_kinds())
    made.pick(9)
    made.panel.form.found.whole_map.setChecked(True)
    made.settle()
    yield made
    end_scene(made)


def ids() -> set:
    return set(QgsProject.instance().mapLayers())


def node_of(layer):
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id())


def come_back(scene) -> list:
    """As the dock does when the project is opened; gives the hits of before."""
    hits = scene.hit_patches()
    state = json.loads(json.dumps(scene.panel.save_state()))
    QgsProject.instance().setDirty(False)
    scene.panel.restore_state(state)
    scene.settle(lambda: scene.hit_patches() == hits)
    return hits


def keep(scene, file, qtbot) -> None:
    keeping = KeepResults(file)
    with qtbot.waitSignal(keeping.kept, timeout=180_000):
        keeping.start()
    scene.settle()


def test_nothing_is_modified_and_nothing_added(scene):
    before, hits_layer = ids(), scene.panel.results.overlay.layer()
    opacity = 0.31
    scene.panel.results.map.layer().setOpacity(opacity)
    assert len(come_back(scene)) == 47
    assert not QgsProject.instance().isDirty()
    assert ids() == before
    assert scene.panel.results.overlay.layer() is hits_layer
    assert hits_layer.featureCount() == 48  # with the example
    assert scene.panel.results.map.layer().opacity() == pytest.approx(opacity)


def test_a_map_that_was_switched_off_stays_off(scene):
    node = node_of(scene.panel.results.map.layer())
    node.setItemVisibilityChecked(False)
    come_back(scene)
    assert not node.itemVisibilityChecked()


def test_hits_that_did_not_come_back_are_shown_without_a_change(scene):
    scene.panel.results.overlay.layer().dataProvider().truncate()
    come_back(scene)
    scene.settle(lambda: scene.panel.results.overlay.layer().featureCount() == 48)
    assert not QgsProject.instance().isDirty()


@pytest.mark.parametrize(
    "change",
    [
        lambda scene: scene.panel.form.found.histogram.threshold_moved.emit(0.5),
        lambda scene: scene.panel.form.found.most.setValue(5),
        lambda scene: scene.pick(13),
        lambda scene: scene.panel.form.found.whole_map.setChecked(False),
    ],
    ids=["threshold", "number", "example", "map"],
)
def test_what_the_user_changes_afterwards_is_a_change(scene, change):
    come_back(scene)
    change(scene)
    scene.settle(QgsProject.instance().isDirty)


def test_kept_results_are_taken_for_the_searchs_own(scene, tmp_path, qtbot):
    hits_layer, scores = scene.panel.results.overlay.layer(), scene.panel.results.map.layer()
    keep(scene, tmp_path / "kept.gpkg", qtbot)
    before = ids()
    come_back(scene)
    assert ids() == before
    assert not QgsProject.instance().isDirty()
    assert scene.panel.results.overlay.layer() is None
    assert not scene.iface.said
    # another search has other hits: those in the file stay what they are
    stored = hits_layer.featureCount()
    scene.pick(13)
    own = scene.panel.results.overlay.layer()
    assert ids() - before == {own.id(), scene.panel.results.map.layer().id()}
    assert hits_layer.featureCount() == stored == 48
    assert not node_of(hits_layer).itemVisibilityChecked()
    assert not node_of(scores).itemVisibilityChecked()
    assert node_of(own).itemVisibilityChecked()


def test_the_map_lies_in_the_cache_and_goes_with_the_panel(scene):
    file = Path(scene.panel.results.map.layer().source())
    assert file.parent == shown_folder()
    assert file.is_file()
    scene.pick(13)
    newer = Path(scene.panel.results.map.layer().source())
    assert not file.exists()
    scene.panel.form.found.whole_map.setChecked(False)
    scene.settle(lambda: not newer.exists())
    assert similarity_maps() == []


def test_no_raster_of_the_users_is_removed(scene, tmp_path):
    """A style that is pasted from a map brings the mark of it along."""
    scene.panel.form.found.whole_map.setChecked(False)
    scene.settle()
    file = tmp_path / "mine.tif"
    file.write_bytes(SAMPLE.read_bytes())
    mine = QgsRasterLayer(str(file), "mine")
    mine.setCustomProperty(MAP_PROPERTY, True)
    QgsProject.instance().addMapLayer(mine)
    scene.panel.form.found.whole_map.setChecked(True)
    scene.settle()
    assert mine.source() == str(file)
    scene.panel.form.found.whole_map.setChecked(False)
    scene.settle()
    assert file.is_file()
    assert QgsProject.instance().mapLayer(mine.id()) is mine
