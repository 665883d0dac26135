"""No layer is removed inside a removal of QGIS's own, which deletes layers under QGIS's hands."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from similar_scene import end_scene, new_scene, sample_raster, two_kinds

TIMES = 10


class Removals:
    """Hears every removal, and keeps those that begin before another one has ended."""

    def __init__(self) -> None:
        self.going_on = 0
        self.inside_another = []
        project = QgsProject.instance()
        project.layersWillBeRemoved["QStringList"].connect(self._begin)
        project.layersRemoved.connect(self._end)

    def stop(self) -> None:
        project = QgsProject.instance()
        project.layersWillBeRemoved["QStringList"].disconnect(self._begin)
        project.layersRemoved.disconnect(self._end)

    def _begin(self, layer_ids) -> None:
        if self.going_on:
            self.inside_another.append(list(layer_ids))
        self.going_on += 1

    def _end(self, _layer_ids) -> None:
        self.going_on -= 1


@pytest.fixture
def removals():
    heard = Removals()
    yield heard
    heard.stop()


def search_with_map(scene, layer) -> None:
    """A layer in use, one example, hits and the similarity map."""
    QgsProject.instance().addMapLayer(layer)
    scene.workspace.use_embedding_layer(layer)
    scene.pick(9)
    scene.panel.form.found.whole_map.setChecked(True)
    scene.settle(lambda: scene.panel.results.map.layer() is not None)


@pytest.mark.parametrize("how", ["clear", "remove the patches", "remove all", "remove the patches and the map"])
def test_no_removal_inside_a_removal(qgis_new_project, removals, how):
    scene = new_scene(two_kinds())
    try:
        for number in range(TIMES):
            layer = two_kinds(f"patches {number}")
            search_with_map(scene, layer)
            project = QgsProject.instance()
            project.addMapLayer(sample_raster())
            searched, shown = layer.id(), scene.panel.results.map.layer().id()
            if how == "clear":
                project.clear()
            elif how == "remove all":
                project.removeAllMapLayers()
            elif how == "remove the patches":
                project.removeMapLayer(layer.id())
            else:
                project.removeMapLayers([shown, layer.id(), scene.panel.results.overlay.layer().id()])
            assert removals.inside_another == []
            scene.settle(lambda shown=shown: QgsProject.instance().mapLayer(shown) is None)
            assert scene.panel.results.searched is None or scene.panel.results.searched.layer_id != searched
    finally:
        end_scene(scene)


def test_the_maps_file_goes_with_it(qgis_new_project):
    from pathlib import Path

    scene = new_scene(two_kinds())
    try:
        search_with_map(scene, two_kinds("others"))
        file = Path(scene.panel.results.map.layer().source())
        assert file.is_file()
        scene.panel.form.found.whole_map.setChecked(False)
        assert scene.panel.results.map.layer() is None  # at once, for everybody who asks
        QCoreApplication.processEvents()
        assert not file.exists()
    finally:
        end_scene(scene)
