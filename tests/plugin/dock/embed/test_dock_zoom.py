"""Tile services in the embed panel: read as the map shows them, counted before, and asked when there are very many."""

from __future__ import annotations

import math

import pytest
from algorithm_runs import registered_provider
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget
from settled_panel import line, settled

from terrapatch.plugin.dock.embed.embed_panel import EmbedPanel
from terrapatch.plugin.rasters.service_zoom import count_tiles, nearest_level, service_levels
from terrapatch.plugin.workspace import Workspace

HALF_WORLD = math.pi * 6_378_137
ZOOM_0 = 2 * HALF_WORLD / 256
WORLD = QgsRectangle(-HALF_WORLD, -HALF_WORLD, HALF_WORLD, HALF_WORLD)


def basemap(tmp_path, zmin=0, zmax=18) -> QgsRasterLayer:
    url = f"file://{tmp_path}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    layer = QgsRasterLayer(f"type=xyz&url={url}&zmin={zmin}&zmax={zmax}", "Basemap", "wms")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize(
    ("part", "resolution", "tiles"),
    [
        (WORLD, ZOOM_0, 1),
        (WORLD, ZOOM_0 / 4, 16),
        (QgsRectangle(0, 0, HALF_WORLD, HALF_WORLD), ZOOM_0 / 4, 4),
        (QgsRectangle(-1, -1, 1, 1), ZOOM_0 / 1024, 4),  # around a corner of tiles
        (QgsRectangle(1, 1, 2, 2), ZOOM_0 / 1024, 1),
        (QgsRectangle(3 * HALF_WORLD, 0, 4 * HALF_WORLD, 1), ZOOM_0, 0),
    ],
)
def test_tiles_that_an_extent_touches(part, resolution, tiles):
    assert count_tiles(WORLD, part, resolution) == tiles


def test_levels_of_a_service_and_the_one_of_a_view(tmp_path):
    layer = basemap(tmp_path, zmin=3, zmax=18)
    levels = service_levels(layer.dataProvider())
    assert (levels[0].zoom, levels[-1].zoom) == (3, 18)
    assert levels[0].resolution == pytest.approx(ZOOM_0 / 2**3)
    assert levels[-1].resolution == pytest.approx(ZOOM_0 / 2**18)
    assert nearest_level(levels, 5.0).zoom == 15  # 4.78 m
    assert nearest_level(levels, 3.3).zoom == 16  # 2.39 m is 1.38 times finer, 4.78 m is 1.45 times coarser
    assert nearest_level(levels, 1e-6).zoom == 18
    assert nearest_level([], 1.0) is None


class TestPanel:
    @pytest.fixture
    def panel(self, qgis_iface, qgis_new_project, own_settings, qtbot, tmp_path):
        registered_provider()
        canvas = qgis_iface.mapCanvas()
        canvas.resize(1000, 500)
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
        canvas.setExtent(QgsRectangle(0, 0, 4_800, 2_400))
        QgsProject.instance().addMapLayer(basemap(tmp_path))
        workspace, parent = Workspace(qgis_iface), QWidget()
        qtbot.addWidget(parent)
        made = EmbedPanel(workspace, parent)
        qtbot.waitUntil(lambda: made._check is None, timeout=180_000)
        made.form.area.restore_state({"kind": "view"})
        yield made
        made.unload()
        workspace.end()

    def test_read_as_the_map_shows_it(self, panel, qgis_iface):
        width = qgis_iface.mapCanvas().mapSettings().outputSize().width()
        shown = qgis_iface.mapCanvas().extent()
        levels = service_levels(panel.form.raster.dataProvider())
        level = nearest_level(levels, shown.width() / width)
        tiles = count_tiles(WORLD, shown, level.resolution)
        assert line(panel).startswith(f"zoom {level.zoom}, ")
        assert f"{tiles:,} tiles of the service" in line(panel)
        assert float(settled(panel).form.parameters()["RESOLUTION"]) == level.resolution
        patches = math.ceil(math.ceil(shown.width() / level.resolution) / 8)
        patches *= math.ceil(math.ceil(shown.height() / level.resolution) / 8)
        assert f"<b>up to {patches:,} patches" in line(panel)

    def test_another_zoom_is_kept(self, panel):
        view = panel.form.zoom.level(panel.form.raster)
        finer = next(level for level in panel.form.zoom._levels if level.zoom == view.zoom + 1)
        panel.form.zoom.choose(finer.resolution)
        assert line(panel).startswith(f"zoom {finer.zoom}, ")
        state = panel.save_state()
        panel.restore_state({**state, "zoom": None})
        assert panel.form.zoom.level(panel.form.raster) == view
        panel.restore_state(state)
        assert panel.form.zoom.level(panel.form.raster) == finer

    def test_more_than_500_tiles_are_asked_about(self, panel, qgis_iface):
        asked = []

        def refuse():
            box = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "terrapatchManyTiles")
            asked.append(box.text())
            box.button(QMessageBox.StandardButton.No).click()

        shown = qgis_iface.mapCanvas().extent()
        counts = {level.resolution: count_tiles(WORLD, shown, level.resolution) for level in panel.form.zoom._levels}
        panel.form.zoom.choose(next(resolution for resolution, count in counts.items() if count > 500))
        tiles = counts[panel.form.zoom.currentData()]
        settled(panel)
        QTimer.singleShot(0, refuse)  # the box blocks until it is answered
        panel.start()
        assert f"downloads {tiles:,} tiles" in asked[0]
        assert panel._workspace.running() == []

    def test_rasters_have_no_zoom(self, panel, sample_folder, qtbot):
        assert not panel.form.zoom.isHidden()
        layer = QgsProject.instance().addMapLayer(QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "Olinda"))
        panel.form._raster_box.setLayer(layer)
        assert panel.form.zoom.isHidden()
        assert settled(panel).form.parameters()["RESOLUTION"] == "native"
