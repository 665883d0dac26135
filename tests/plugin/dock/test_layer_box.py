"""The combo box of layers: every change is told once, also where QGIS's own box tells nothing."""

from __future__ import annotations

import pytest
from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer

from terrapatch.plugin.dock.layer_box import LayerBox
from terrapatch.plugin.layers.layer_order import KIND_PROPERTY


@pytest.fixture
def box(qgis_new_project, qtbot):
    made = LayerBox("box")
    qtbot.addWidget(made)
    made.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    made.told = []
    made.layer_changed.connect(lambda layer: made.told.append(layer.name() if layer is not None else None))
    return made


def raster(sample_folder, name: str, own: bool = False) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), name)
    if own:
        layer.setCustomProperty(KIND_PROPERTY, "scores")
    return layer


@pytest.mark.parametrize("silent", [False, True], ids=["as QGIS tells", "as on Qt 6"])
def test_first_layer_and_last(box, sample_folder, qtbot, silent):
    if silent:
        box.layerChanged.disconnect(box._look)
    layer = QgsProject.instance().addMapLayer(raster(sample_folder, "first"))
    qtbot.waitUntil(lambda: box.told == ["first"], timeout=180_000)
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: box.told == ["first", None], timeout=180_000)


def test_a_choice_is_told_once(box, sample_folder, qtbot):
    QgsProject.instance().addMapLayer(raster(sample_folder, "first"))
    second = QgsProject.instance().addMapLayer(raster(sample_folder, "second"))
    qtbot.waitUntil(lambda: not box._soon.isActive() and bool(box.told), timeout=180_000)
    first = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "first")
    box.setLayer(first)
    box.told.clear()
    box.setLayer(second)
    box.setLayer(second)
    box.setLayer(first)
    assert box.told == ["second", "first"]


def test_rasters_of_the_plugin_are_not_offered(box, sample_folder, qtbot):
    QgsProject.instance().addMapLayer(raster(sample_folder, "imagery"))
    QgsProject.instance().addMapLayer(raster(sample_folder, "Similarity map", own=True))
    qtbot.waitUntil(lambda: not box._soon.isActive(), timeout=180_000)
    assert [box.itemText(row) for row in range(box.count())] == ["imagery"]


def test_layers_that_are_left_out_may_go_with_their_project(box, sample_folder, qtbot):
    """QGIS keeps pointers to layers that are left out, also when they are deleted."""
    for _ in range(10):
        left_out = QgsProject.instance().addMapLayer(raster(sample_folder, "left out"))
        QgsProject.instance().addMapLayer(raster(sample_folder, "Similarity map", own=True))
        QgsProject.instance().addMapLayer(raster(sample_folder, "imagery"))
        box.leave_out([left_out])
        assert [box.itemText(row) for row in range(box.count())] == ["imagery"]
        del left_out
        QgsProject.instance().clear()
        qtbot.waitUntil(lambda: not box._soon.isActive(), timeout=180_000)
        assert box.count() == 0
