"""Clusters and the map: rows outline regions, clicks select rows, pictures say what a cluster is, the table leaves."""

from __future__ import annotations

import numpy as np
import pytest
from clusters_scene import LEFT, PATCH_METRES, ROWS, TOP, ground
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from terrapatch.plugin.dock.clusters.cluster_pictures import PER_CLUSTER, SIDE
from terrapatch.plugin.dock.clusters.cluster_table_model import NAME, PATCHES, measure_text

pytest_plugins = ("clusters_fixtures",)


@pytest.fixture
def shown(panel, result, workspace, patches):
    """The panel on the screen, with the map in the CRS of the patches."""
    workspace.iface.mapCanvas().setDestinationCrs(patches.crs())
    panel.parent().resize(400, 700)
    panel.resize(400, 700)
    panel.parent().show()
    panel.show()
    return panel.list


def outlined(listed) -> list:
    return [shape.area() for shape in listed.map_link.outlines.shown]


def scene_below(patches, file) -> str:
    """A raster where the patches are: red above, blue below."""
    size = 8 * ROWS
    dataset = gdal.GetDriverByName("GTiff").Create(str(file), size, size, 3)
    dataset.SetGeoTransform((LEFT, PATCH_METRES / 8, 0, TOP, 0, -PATCH_METRES / 8))
    dataset.SetProjection(patches.crs().toWkt())
    pixels = np.zeros((3, size, size), np.uint8)
    pixels[0, : size // 2] = pixels[2, size // 2 :] = 255
    dataset.WriteArray(pixels)
    return str(file)


class TestOutlines:
    def test_a_row_that_is_selected_outlines_its_region(self, shown):
        shown.view.select_numbers([1])
        assert shown.map_link.outlines.numbers == [1]
        assert outlined(shown) == pytest.approx([ground(range(5, ROWS), range(6)).area()])
        shown.view.select_numbers([0, 2])
        assert shown.map_link.outlines.numbers == [0, 2]
        shown.view.clearSelection()
        assert shown.map_link.outlines.shown == []

    def test_the_row_below_the_mouse_too(self, shown, qtbot):
        shown.view.hovered.emit(2)
        qtbot.waitUntil(lambda: shown.map_link.outlines.numbers == [2], timeout=180_000)
        shown.view.hovered.emit(-1)
        qtbot.waitUntil(lambda: shown.map_link.outlines.numbers == [], timeout=180_000)

    def test_nothing_is_outlined_by_a_panel_that_is_hidden(self, shown, panel):
        shown.view.select_numbers([1])
        panel.hide()
        assert shown.map_link.outlines.shown == []
        panel.show()
        assert shown.map_link.outlines.numbers == [1]

    def test_a_result_that_is_removed_leaves_no_outline(self, shown, result):
        shown.view.select_numbers([1])
        QgsProject.instance().removeMapLayer(result.id())
        assert shown.map_link.outlines.shown == []


class TestPicking:
    @pytest.mark.parametrize(
        ("row", "col", "numbers"), [(0, 0, [0]), (9, 5, [1]), (9, 6, [2]), (5, 9, [2]), (20, 0, [])]
    )
    def test_a_click_on_the_map_selects_the_row(self, shown, row, col, numbers):
        shown.view.select_numbers([0, 1])
        point = QgsPointXY(LEFT + (col + 0.5) * PATCH_METRES, TOP - (row + 0.5) * PATCH_METRES)
        shown.map_link.picking.tool.canvasClicked.emit(point, Qt.MouseButton.LeftButton)
        assert shown.selected_numbers() == numbers

    def test_the_map_may_have_another_crs(self, shown, workspace):
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        workspace.iface.mapCanvas().setDestinationCrs(degrees)
        point = QgsPointXY(LEFT + 2.5 * PATCH_METRES, TOP - 2.5 * PATCH_METRES)
        point = QgsCoordinateTransform(shown.editor.layer.crs(), degrees, QgsProject.instance()).transform(point)
        shown.map_link.picking.tool.canvasClicked.emit(point, Qt.MouseButton.LeftButton)
        assert shown.selected_numbers() == [0]

    def test_the_button_follows_the_tool(self, shown, workspace):
        canvas, action = workspace.iface.mapCanvas(), shown._actions["Pick"]
        action.trigger()
        assert canvas.mapTool() is shown.map_link.picking.tool
        assert action.isChecked()
        canvas.unsetMapTool(shown.map_link.picking.tool)
        assert not action.isChecked()


class TestPictures:
    def test_every_row_shows_typical_patches(self, shown, patches, tmp_path, qtbot):
        height = shown.view.height()
        QgsProject.instance().addMapLayer(QgsRasterLayer(scene_below(patches, tmp_path / "scene.tif"), "scene"))
        shown.map_link.pictures.show(None, None)
        shown.map_link.refresh()
        numbers = (0, 1, 2)
        qtbot.waitUntil(
            lambda: all(len(shown.map_link.pictures.of(one)) == PER_CLUSTER for one in numbers), timeout=180_000
        )
        place = {feature.id(): (feature["row"], feature["col"]) for feature in patches.getFeatures()}
        found = {one: [place[feature_id] for _, feature_id in shown.map_link.pictures._keys[one]] for one in numbers}
        assert all(row < 5 for row, _ in found[0])
        assert all(row >= 5 and col < 6 for row, col in found[1])
        assert all(row >= 5 and col >= 6 for row, col in found[2])
        # the upper half of the scene is red, the lower one blue
        colours = {one: shown.map_link.pictures.of(one)[0].pixelColor(SIDE // 2, SIDE // 2) for one in (0, 2)}
        assert colours[0].red() > 200 > 50 > colours[0].blue()
        assert colours[2].blue() > 200 > 50 > colours[2].red()
        assert shown.view.verticalHeader().defaultSectionSize() > SIDE
        assert shown.view.height() > height

    @pytest.mark.parametrize("width", [300, 380, 600])
    def test_all_pictures_fit_at_any_width(self, shown, panel, width):
        panel.parent().resize(width, 700)
        panel.resize(width, 700)
        QApplication.processEvents()
        view = shown.view
        cell = view.visualRect(view.model().index(1, NAME))
        places = view.itemDelegateForColumn(NAME).picture_places(cell)
        assert len(places) == PER_CLUSTER
        for place, after in zip(places, places[1:]):
            assert place.right() < after.left()
        assert all(cell.left() <= place.left() and place.right() <= cell.right() for place in places)
        assert all(place.width() == place.height() >= 16 for place in places)
        assert (places[0].width() == SIDE) == (cell.width() >= PER_CLUSTER * (SIDE + 3) + 3)

    def test_without_imagery_rows_stay_low(self, shown, qtbot):
        qtbot.waitUntil(lambda: not shown.map_link.pictures.busy, timeout=180_000)
        assert shown.map_link.pictures.of(0) == []
        assert shown.view.verticalHeader().defaultSectionSize() < SIDE


class TestTable:
    @pytest.mark.parametrize(("hectares", "text"), [(4.096, "4.10"), (40.96, "41.0"), (4096.4, "4,096")])
    def test_measures_have_the_digits_that_count(self, hectares, text):
        assert measure_text(hectares) == text

    def test_ctrl_c_copies_what_is_selected(self, shown):
        shown.view.select_numbers([1])
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        shown.view.keyPressEvent(key)
        lines = QApplication.clipboard().text().splitlines()
        assert lines[1].split("\t")[:2] == ["1", "Cluster 2"]
        assert len(lines) == 2
        shown.view.clearSelection()
        shown.view.keyPressEvent(key)
        assert len(QApplication.clipboard().text().splitlines()) == 4

    def test_saved_as_csv(self, shown, tmp_path):
        shown.save_table_to(tmp_path / "clusters.csv")
        assert (tmp_path / "clusters.csv").read_text().splitlines()[1].startswith("0,Cluster 1,")
        assert "is saved in" in shown._notice.text
        shown.save_table_to(tmp_path / "nowhere" / "clusters.csv")
        assert "cannot be written" in shown._notice.text

    def test_the_result_says_how_many_clusters_it_has(self, shown, result, patches, merge):
        result.setName(f"3 clusters of {patches.name()}")
        merge(1, 2)
        assert result.name() == f"2 clusters of {patches.name()}"
        shown.editor.undo()
        assert result.name() == f"3 clusters of {patches.name()}"
        result.setName("Land cover")
        merge(1, 2)
        assert result.name() == "Land cover"

    def test_columns(self, shown):
        model = shown.view.clusters
        assert model.index(0, NAME).data() == "Cluster 1"
        assert model.index(0, PATCHES).data() == "50"
