"""Named searches side by side: each with its patches, examples, threshold and layers."""

from __future__ import annotations

import gc
import json
import weakref

import pytest
from layer_factory import embedding_layer
from qgis.core import QgsProject
from similar_scene import end_scene, new_scene, two_kinds

from terrapatch.plugin.layers.cache import TABLES

ELSEWHERE = (30.0, 0.0, 800000.0, 0.0, -30.0, 7300000.0)


@pytest.fixture
def scene(qgis_new_project):
    made = new_scene(two_kinds())
    yield made
    end_scene(made)


def names() -> set:
    return {layer.name() for layer in QgsProject.instance().mapLayers().values()}


def patches_of(search) -> list:
    return [example.patch for example in search.examples]


def choose(scene, title: str) -> None:
    """Choose a search from the list, as the mouse does."""
    choice = scene.panel.form.searches.choice
    row = [choice.itemText(row).partition(" · ")[0] for row in range(choice.count())].index(title)
    choice.setCurrentIndex(row)
    choice.activated.emit(row)
    scene.settle()


def test_two_searches_have_their_own_examples_thresholds_and_layers(scene):
    scene.pick(9)
    scene.panel.form.name.setText("dense town")
    scene.panel.form.found.histogram.threshold_moved.emit(0.5)
    scene.settle()
    town, found = scene.similarity, scene.hit_patches()
    scene.panel.form.searches.new.click()
    scene.settle()
    assert (scene.panel.form.name.text(), len(scene.similarity.examples), scene.hit_patches()) == ("", 0, [])
    assert scene.similarity.least_score is None
    scene.pick(13)
    scene.panel.form.name.setText("ponds")
    scene.settle()
    assert names() == {"patches", "dense town: hits", "ponds: hits"}
    assert (patches_of(town), patches_of(scene.similarity)) == ([9], [13])
    labels = {
        layer.name(): {feature["label"] for feature in layer.getFeatures()}
        for layer in QgsProject.instance().mapLayers().values()
        if layer.name() != "patches"
    }
    assert labels == {"dense town: hits": {"dense town"}, "ponds: hits": {"ponds"}}
    choose(scene, "dense town")
    assert scene.similarity is town
    assert scene.hit_patches() == found
    assert scene.panel.form.name.text() == "dense town"
    assert scene.panel.form.found.least.value() == pytest.approx(0.5)


def test_a_name_renames_the_layers_but_for_those_that_the_user_has_named(scene):
    scene.pick(9)
    scene.panel.form.found.whole_map.setChecked(True)
    scene.settle()
    assert names() == {"patches", "Search 1: hits", "Search 1: similarity"}
    scene.panel.form.name.setText("dense town")
    assert names() == {"patches", "dense town: hits", "dense town: similarity"}
    scene.panel.results.overlay.layer().setName("mine")
    scene.panel.form.name.setText("town")
    assert names() == {"patches", "mine", "town: similarity"}


def test_clear_clears_name_and_threshold(scene):
    scene.pick(9)
    scene.panel.form.name.setText("dense town")
    scene.panel.form.found.histogram.threshold_moved.emit(0.5)
    scene.settle()
    scene.panel.form.clear.trigger()
    scene.settle()
    assert (scene.panel.form.name.text(), scene.similarity.least_score) == ("", None)
    assert len(scene.similarity.examples) == 0


def test_examples_stay_with_their_patches(scene):
    here = scene.workspace.embedding_layer
    scene.pick(9)
    found = scene.hit_patches()
    there = two_kinds("another", transform=ELSEWHERE)
    QgsProject.instance().addMapLayer(there)
    scene.workspace.use_embedding_layer(there)
    scene.settle()
    assert len(scene.similarity.examples) == 0
    scene.pick(13)
    scene.workspace.use_embedding_layer(here)
    scene.settle()
    assert patches_of(scene.similarity) == [9]
    assert scene.hit_patches() == found
    assert len(scene.panel.searches) == 2
    choose(scene, "Search 2")
    assert scene.workspace.embedding_layer.id() == there.id()
    assert patches_of(scene.similarity) == [13]


def test_tables_beyond_the_budget_are_let_go_and_read_again(scene, monkeypatch):
    monkeypatch.setattr(TABLES, "_budget", 1)
    first = scene.workspace.embedding_layer
    scene.pick(9)
    found, table = scene.hit_patches(), weakref.ref(scene.panel.results.searched.table)
    for number in range(2):
        layer = two_kinds(f"more {number}", transform=ELSEWHERE)
        QgsProject.instance().addMapLayer(layer)
        scene.workspace.use_embedding_layer(layer)
        scene.pick(13 + number)
    gc.collect()
    assert table() is None
    assert len(scene.panel.searches) == 3
    scene.workspace.use_embedding_layer(first)
    scene.settle()
    assert patches_of(scene.similarity) == [9]
    assert scene.hit_patches() == found
    assert names() == {"patches", "more 0", "more 1", *(f"Search {number}: hits" for number in (1, 2, 3))}


def test_only_the_map_of_the_shown_search_is_checked(scene):
    root = QgsProject.instance().layerTreeRoot()
    scene.pick(9)
    scene.panel.form.found.whole_map.setChecked(True)
    scene.settle()
    first = scene.panel.results.map.layer().id()
    scene.panel.form.searches.new.click()
    scene.pick(13)
    assert not root.findLayer(first).itemVisibilityChecked()
    assert scene.panel.results.map.layer() is None
    choose(scene, "Search 1")
    assert root.findLayer(first).itemVisibilityChecked()


def test_a_removed_search_takes_its_layers_along(scene):
    scene.pick(9)
    scene.panel.form.searches.new.click()
    scene.pick(13)
    scene.panel.form.found.whole_map.setChecked(True)
    scene.settle()
    scene.panel.form.searches.remove.click()
    scene.settle()
    assert names() == {"patches", "Search 1: hits"}
    assert patches_of(scene.similarity) == [9]


def test_they_come_back_with_the_project(scene):
    scene.pick(9)
    scene.panel.form.name.setText("dense town")
    scene.panel.form.searches.new.click()
    scene.pick(13)
    scene.panel.form.name.setText("ponds")
    scene.settle()
    hits = scene.hit_patches()
    state = json.loads(json.dumps(scene.panel.save_state()))
    scene.panel.restore_state(state)
    scene.settle(lambda: scene.hit_patches() == hits)
    assert [search.title for search in scene.panel.searches] == ["dense town", "ponds"]
    assert scene.panel.form.name.text() == "ponds"
    choose(scene, "dense town")
    assert patches_of(scene.similarity) == [9]
    assert names() == {"patches", "dense town: hits", "ponds: hits"}


def test_a_project_of_an_older_version_has_one_search(scene):
    scene.pick(9)
    scene.panel.form.name.setText("ponds")
    one = scene.panel.save_state()["searches"][0]
    older = {name: one[name] for name in ("method", "least_score", "most_hits", "name", "examples", "searched")}
    scene.panel.restore_state({**older, "similarity_map": True})
    scene.settle(lambda: scene.panel.results.map.layer() is not None)
    assert (scene.similarity.name, patches_of(scene.similarity)) == ("ponds", [9])


def test_encoders_are_named_and_not_their_hashes(scene):
    scene.pick(9)
    stranger = embedding_layer("stranger")
    stranger.setCustomProperty("terrapatch/embedding", "")
    position = stranger.fields().indexOf("encoder")
    changes = {feature.id(): {position: "other@89abcdef"} for feature in stranger.getFeatures()}
    assert stranger.dataProvider().changeAttributeValues(changes)
    QgsProject.instance().addMapLayer(stranger)
    scene.similarity.searched_id = stranger.id()
    scene.panel.runner.search()
    scene.settle(
        lambda: "do not compare" in scene.panel.form.status.text() or "different" in scene.panel.form.status.text()
    )
    text = scene.panel.form.status.text()
    assert "by made-up, the patches of 'stranger' by other" in text
    assert "@" not in text


def test_clusters_switch_hits_and_map_off_until_the_next_search(scene):
    scene.pick(9)
    scene.panel.form.found.whole_map.setChecked(True)
    scene.settle()
    root = QgsProject.instance().layerTreeRoot()
    nodes = [
        root.findLayer(layer.id()) for layer in (scene.panel.results.overlay.layer(), scene.panel.results.map.layer())
    ]
    assert [node.itemVisibilityChecked() for node in nodes] == [True, True]
    run = scene.workspace.run("terrapatch:clusterpatches", {})
    run.succeeded.emit({})
    assert [node.itemVisibilityChecked() for node in nodes] == [False, False]
    scene.pick(10)
    assert [node.itemVisibilityChecked() for node in nodes] == [True, True]
