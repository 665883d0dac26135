"""Picking on the map while the panel is in sight: outlines, the patch under the cursor, the tool, and leaving again."""

from __future__ import annotations

import numpy as np
import pytest
from layer_factory import embedding_layer
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from similar_scene import end_scene, new_scene

from terrapatch.plugin.ground.ground_size import describe_sides


@pytest.fixture
def scene(qgis_new_project):
    made = new_scene(embedding_layer(keep=list(range(40))))
    made.pan = QgsMapToolPan(made.iface.canvas)
    made.iface.canvas.setMapTool(made.pan)
    made.iface.window.resize(500, 500)
    made.iface.window.show()
    made.iface.canvas.setExtent(made.workspace.embedding_layer.extent())
    made.settle()
    yield made
    end_scene(made)


def node(scene):
    return QgsProject.instance().layerTreeRoot().findLayer(scene.workspace.embedding_layer.id())


def pixel_of(scene, row, col) -> QPoint:
    extent = scene.workspace.embedding_layer.extent()
    x, y = extent.xMinimum() + (col + 0.5) * 240, extent.yMaximum() - (row + 0.5) * 240
    place = scene.iface.canvas.getCoordinateTransform().transform(x, y)
    return QPoint(round(place.x()), round(place.y()))


def hover(scene, row, col) -> None:
    QTest.mouseMove(scene.iface.canvas.viewport(), pixel_of(scene, row, col))
    QCoreApplication.processEvents()


def test_entering_arms_pick_and_leaving_gives_the_tool_back(scene):
    assert scene.iface.canvas.mapTool() is scene.panel.picking.tool
    assert scene.panel.form.pick.isChecked()
    scene.panel.hide()
    assert scene.iface.canvas.mapTool() is scene.pan
    assert not scene.panel.form.pick.isChecked()


def test_patches_are_outlines_while_the_panel_is_in_sight(scene):
    assert not node(scene).itemVisibilityChecked()
    picture = scene.panel.picking.outlines.picture
    corner, middle = pixel_of(scene, 1, 1), pixel_of(scene, 1, 1)
    half = abs(pixel_of(scene, 1, 2).x() - middle.x()) // 2
    assert picture.pixelColor(middle).alpha() == 0
    assert max(picture.pixelColor(corner.x() + half + step, corner.y()).alpha() for step in (-1, 0, 1)) > 100
    scene.panel.hide()
    assert node(scene).itemVisibilityChecked()
    assert scene.panel.picking.outlines.picture.isNull()


def test_other_patches_are_hidden_too_and_what_is_shown_meanwhile_stays(scene):
    root = QgsProject.instance().layerTreeRoot()
    scene.panel.hide()
    other = QgsProject.instance().addMapLayer(embedding_layer("others"))
    scene.panel.show()
    assert not root.findLayer(other.id()).itemVisibilityChecked()
    root.findLayer(other.id()).setItemVisibilityChecked(True)  # as the eye does
    scene.pick(9)
    assert root.findLayer(other.id()).itemVisibilityChecked()
    scene.panel.hide()
    assert node(scene).itemVisibilityChecked()


def test_another_project_begins_anew(scene):
    QgsProject.instance().clear()
    other = QgsProject.instance().addMapLayer(embedding_layer("others"))
    scene.workspace.use_embedding_layer(other)
    scene.panel.restore_state({})
    assert not node(scene).itemVisibilityChecked()
    scene.panel.hide()
    assert node(scene).itemVisibilityChecked()


def test_what_the_user_has_hidden_stays_hidden(scene):
    scene.panel.hide()
    node(scene).setItemVisibilityChecked(False)
    scene.panel.show()
    scene.panel.hide()
    assert not node(scene).itemVisibilityChecked()


def test_a_project_is_saved_with_the_patches_as_they_were(scene, tmp_path):
    assert QgsProject.instance().write(str(tmp_path / "saved.qgs"))
    reopened = QgsProject()
    assert reopened.read(str(tmp_path / "saved.qgs"))
    assert reopened.layerTreeRoot().findLayer(scene.workspace.embedding_layer.id()).itemVisibilityChecked()
    reopened.clear()


def test_the_patch_under_the_cursor_is_marked_with_its_size(scene):
    hover(scene, 1, 2)
    marked = scene.panel.picking.under_cursor
    assert marked.patch == 10
    assert marked.text.startswith("240 × 240 m, 5.8 ha")
    hover(scene, 4, 7)
    assert marked.patch == 39
    scene.pick(9)  # reads the patches: the last row has none
    hover(scene, 5, 3)
    assert marked.patch == -1


def test_a_small_patch_under_the_cursor_has_a_picture(scene, tmp_path):
    marked, canvas = scene.panel.picking.under_cursor, scene.iface.canvas
    hover(scene, 1, 2)
    assert marked.side >= 48  # large enough to be seen on the map itself
    scene.settle()
    assert marked.picture.isNull()
    QgsProject.instance().addMapLayer(colors_of_patches(tmp_path / "colors.tif"))
    canvas.zoomByFactor(4)
    hover(scene, 2, 5)
    scene.settle(lambda: not marked.picture.isNull())
    assert marked.patch == 21
    assert 0 < marked.side < 48
    middle = marked.picture.width() // 2
    assert marked.picture.pixelColor(middle, middle).getRgb()[:3] == (21, 221, 99)
    assert marked.picture.pixelColor(4, middle).getRgb()[:3] == (20, 220, 99)  # what lies around it is shown too
    assert marked.picture.pixelColor(middle, 4).getRgb()[:3] == (13, 213, 99)
    hover(scene, 2, 6)
    assert marked.picture.isNull()  # never that of another patch
    scene.settle(lambda: not marked.picture.isNull())
    assert marked.picture.pixelColor(middle, middle).getRgb()[:3] == (22, 222, 99)


def colors_of_patches(path):
    """A raster of which each patch of 8 columns has a colour that tells its number."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 5, 3)
    dataset.SetGeoTransform((700000, 240, 0, 7200000, 0, -240))
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:32721").toWkt())
    number = np.arange(40, dtype=np.uint8).reshape(5, 8)
    for band, values in enumerate((number, 200 + number, np.full_like(number, 99)), start=1):
        dataset.GetRasterBand(band).WriteArray(values)
    dataset = None
    layer = QgsRasterLayer(str(path), "colors", "gdal")
    for set_stretch in (
        layer.renderer().setRedContrastEnhancement,
        layer.renderer().setGreenContrastEnhancement,
        layer.renderer().setBlueContrastEnhancement,
    ):
        set_stretch(None)
    return layer


def test_j_and_k_go_through_the_hits(scene):
    scene.pick(9)
    gallery = scene.panel.form.found.gallery
    scene.iface.canvas.setFocus()
    QTest.keyClick(scene.iface.canvas, Qt.Key.Key_J)
    assert gallery.currentIndex().row() == 0
    QTest.keyClick(scene.iface.canvas, Qt.Key.Key_J)
    assert gallery.currentIndex().row() == 1
    QTest.keyClick(gallery, Qt.Key.Key_K)
    assert gallery.currentIndex().row() == 0
    patch = scene.hit_patches()[0]
    center = scene.iface.canvas.extent().center()
    extent = scene.workspace.embedding_layer.extent()
    assert int((center.x() - extent.xMinimum()) // 240) == patch % 8
    assert int((extent.yMaximum() - center.y()) // 240) == patch // 8


@pytest.mark.parametrize(
    ("sides", "text"),
    [
        ((480.0, 480.0), "480 × 480 m, 23 ha"),
        ((0.4, 0.4), "0.4 × 0.4 m, 0.16 m²"),
        ((2500.0, 2500.0), "2.5 × 2.5 km, 6.25 km²"),
    ],
)
def test_sizes_in_words(sides, text):
    assert describe_sides(sides) == text
