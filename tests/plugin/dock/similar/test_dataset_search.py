"""The dock on a dataset: the patches of some ground are clicked, and the patches of all scenes are searched."""

from __future__ import annotations

import pytest
from algorithm_runs import Run
from dataset_scenes import PATCHES, make_dataset
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from similar_scene import end_scene, new_scene, two_kinds

from terrapatch.plugin.dock import save_dialog


@pytest.fixture(scope="module")
def data(sample_folder, tmp_path_factory):
    return make_dataset(sample_folder, tmp_path_factory.mktemp("dataset"))


@pytest.fixture
def scene(qgis_new_project, data):
    """The panel on the patches of the first scene alone."""
    run = Run(
        "patchesofdataset", {"INPUT": str(data), "EXTENT": "-35,-34.75,-9,-7 [EPSG:4326]", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    layer = run.layer()
    assert layer.featureCount() == PATCHES
    made = new_scene(layer.clone())
    yield made
    end_scene(made)


def click(scene, patch):
    layer = scene.workspace.embedding_layer
    feature = next(feature for feature in layer.getFeatures() if feature["patch"] == patch)
    scene.panel.taking.pick(QgsGeometry.fromPointXY(feature.geometry().centroid().asPoint()), True)
    scene.settle(lambda: len(scene.similarity.examples) == 1)


def hits_of_dataset():
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name().endswith("in data")]
    return layers[0] if layers else None


def test_all_scenes_are_searched_by_the_examples_of_the_panel(scene, data):
    form = scene.panel.form
    assert not form.dataset.isHidden()
    form.dataset_layer.trigger()
    assert scene.iface.said[-1].startswith("Give an example first")
    click(scene, 60)
    scene.similarity.most_hits = 4
    form.dataset_layer.trigger()
    assert not form.dataset.isEnabled()
    scene.settle(lambda: hits_of_dataset() is not None)
    hits = list(hits_of_dataset().getFeatures())
    assert [hit["rank"] for hit in hits] == [1, 2, 3, 4]
    assert hits[0]["scene"].startswith("second")
    assert hits[0]["score"] == pytest.approx(1, abs=1e-3)
    assert form.dataset.isEnabled()
    assert scene.iface.said[-1] == f"Hits: 4, scenes: {len({hit['scene'] for hit in hits})}"


def test_hits_go_to_a_file(scene, tmp_path, monkeypatch):
    file = tmp_path / "hits.gpkg"
    monkeypatch.setattr(save_dialog.QFileDialog, "getSaveFileName", lambda *_given: (str(file), ""))
    click(scene, 60)
    scene.similarity.most_hits = 7
    scene.panel.form.dataset_file.trigger()
    scene.settle(lambda: hits_of_dataset() is not None)
    assert QgsVectorLayer(str(file), "", "ogr").featureCount() == 7
    assert hits_of_dataset().source().startswith(str(file))


def test_patches_of_no_dataset_have_no_button(qgis_new_project):
    made = new_scene(two_kinds())
    try:
        assert made.panel.form.dataset.isHidden()
    finally:
        end_scene(made)
