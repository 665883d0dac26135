"""Histogram, gallery and form: what they show, and what mouse and keys do to them."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtGui import QImage, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QAction, QComboBox, QLineEdit, QWidget
from similar_scene import end_scene, new_scene, sample_raster, two_kinds

from terrapatch.plugin.dock.similar.chip_gallery import Chip, ChipAction, ChipGallery
from terrapatch.plugin.dock.similar.score_histogram import ScoreHistogram
from terrapatch.plugin.search.chip_rendering import ChipRenderer, chip_extent, source_rasters
from terrapatch.plugin.search.query import ScoreSpread

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def histogram(qgis_new_project):
    widget = ScoreHistogram()
    widget.resize(300, 100)
    widget.show_spread(ScoreSpread.of(np.linspace(0, 1, 601, dtype=np.float32)), (0.0, 1.0))
    moved = []
    widget.moved = moved
    widget.threshold_moved.connect(moved.append)
    widget.threshold_moved.connect(lambda score: widget.set_threshold(score, score))
    widget.show()
    yield widget
    widget.deleteLater()


class TestHistogram:
    def test_counts_every_finite_score(self, histogram):
        assert histogram.counts.sum() == 601
        assert histogram.range == (0.0, 1.0)
        histogram.show_spread(ScoreSpread.of(np.array([0.25, np.nan, 0.5, np.inf], dtype=np.float32)), (0.25, 0.5))
        assert histogram.counts.sum() == 2
        assert histogram.range == (0.25, 0.5)

    @pytest.mark.parametrize("scores", [[], [np.nan], [0.5], [0.5, 0.5]])
    def test_odd_scores_are_drawn(self, histogram, scores):
        histogram.show_spread(ScoreSpread.of(np.array(scores, dtype=np.float32)), (0.0, 1.0))
        histogram.set_threshold(0.5, 0.5)
        assert not histogram.grab().isNull()

    def test_a_press_moves_the_threshold(self, histogram):
        plot = histogram._plot()
        middle = QPoint(round(plot.center().x()), round(plot.center().y()))
        QTest.mousePress(histogram, LEFT, NONE, middle)
        assert histogram.moved[-1] == pytest.approx(0.5, abs=0.01)
        QTest.mousePress(histogram, LEFT, NONE, QPoint(299, 50))
        assert histogram.moved[-1] == 1.0

    def test_keys_move_the_threshold(self, histogram):
        QTest.keyClick(histogram, Qt.Key.Key_End)
        QTest.keyClick(histogram, Qt.Key.Key_Left)
        QTest.keyClick(histogram, Qt.Key.Key_PageDown)
        QTest.keyClick(histogram, Qt.Key.Key_Home)
        QTest.keyClick(histogram, Qt.Key.Key_Left)
        assert histogram.moved == pytest.approx([1.0, 0.995, 0.945, 0.0, 0.0])

    def test_bars_below_the_threshold_are_grey(self, histogram):
        histogram.set_threshold(0.5, 0.5)
        image = histogram.grab().toImage()
        plot = histogram._plot()

        def saturation(share):
            x = plot.left() + share * plot.width()
            return max(
                image.pixelColor(round(x) + step, round(plot.bottom()) - 5).hslSaturation() for step in range(-2, 3)
            )

        assert saturation(0.2) < 20
        assert saturation(0.8) > 60

    def test_a_dark_palette_gives_bright_text(self, histogram):
        palette = QPalette(histogram.palette())
        for role, color in ((QPalette.ColorRole.Window, "#202020"), (QPalette.ColorRole.WindowText, "#f0f0f0")):
            palette.setColor(role, Qt.GlobalColor.black if color == "#202020" else Qt.GlobalColor.white)
        histogram.setPalette(palette)
        image = histogram.grab().toImage()
        line = range(round(histogram._plot().bottom()) + 3, image.height())
        assert max(image.pixelColor(x, y).lightness() for y in line for x in range(40)) > 200


@pytest.fixture
def gallery(qgis_new_project):
    signs = {}
    widget = ChipGallery(signs.get)
    widget.signs = signs
    widget.resize(330, 400)
    widget.chip_model.set_chips([Chip(("layer", number), number + 1, 1 - number / 20) for number in range(10)], {})
    widget.acts = []
    widget.acted.connect(lambda action, chips: widget.acts.append((action, [chip.rank for chip in chips])))
    widget.show()
    QCoreApplication.processEvents()
    yield widget
    widget.deleteLater()


class TestGallery:
    @pytest.mark.parametrize("action", list(ChipAction))
    def test_every_chip_has_its_buttons(self, gallery, action):
        for row in (0, 1):
            cell = gallery.visualRect(gallery.chip_model.index(row))
            place = gallery.delegate.button_rects(cell)[action].center()
            QTest.mouseClick(gallery.viewport(), LEFT, NONE, place)
        assert gallery.acts == [(action, [1]), (action, [2])]

    @pytest.mark.parametrize(
        ("key", "action"),
        [
            (Qt.Key.Key_1, ChipAction.CONFIRM),
            (Qt.Key.Key_0, ChipAction.REJECT),
            (Qt.Key.Key_Plus, ChipAction.CONFIRM),
            (Qt.Key.Key_Minus, ChipAction.REJECT),
            (Qt.Key.Key_Delete, ChipAction.REJECT),
            (Qt.Key.Key_Return, ChipAction.ZOOM),
        ],
    )
    def test_keys_act_on_the_selection(self, gallery, key, action):
        gallery.setCurrentIndex(gallery.chip_model.index(1))
        gallery.setSelectionMode(gallery.selectionMode())
        gallery.selectionModel().select(gallery.chip_model.index(4), gallery.selectionModel().SelectionFlag.Select)
        QTest.keyClick(gallery, key)
        assert gallery.acts == [(action, [2, 5])]

    def test_arrows_walk(self, gallery):
        gallery.setCurrentIndex(gallery.chip_model.index(0))
        QTest.keyClick(gallery, Qt.Key.Key_Right)
        assert gallery.currentIndex().row() == 1

    @pytest.mark.parametrize("width", [200, 320, 420, 900])
    def test_chips_fill_the_width(self, gallery, width):
        gallery.resize(width, 400)
        QCoreApplication.processEvents()
        cell = gallery.gridSize().width()
        left = gallery.viewport().width() - cell * (gallery.viewport().width() // cell)
        assert left < gallery.viewport().width() // cell + 3

    def test_signs_are_drawn(self, gallery):
        cell = gallery.visualRect(gallery.chip_model.index(0))
        before = gallery.viewport().grab(cell).toImage()
        gallery.signs[("layer", 0)] = False
        gallery.chip_model.refresh_signs()
        assert gallery.viewport().grab(cell).toImage() != before

    def test_images_of_chips_that_have_gone_are_ignored(self, gallery):
        gallery.chip_model.set_image(("layer", 99), QImage(4, 4, QImage.Format.Format_ARGB32))
        assert gallery.chip_model.rowCount() == 10


class TestChips:
    def test_a_chip_shows_what_lies_around_its_patch(self):
        outline = QgsGeometry.fromRect(QgsRectangle(10, 10, 20, 30))
        assert chip_extent(outline) == QgsRectangle(-5, 0, 35, 40)

    def test_the_source_is_preferred_to_what_lies_on_top(self, qgis_new_project, tmp_path):
        source, above = sample_raster(), sample_raster()
        other = tmp_path / "other.tif"
        shutil.copy(source.source(), other)
        above.setDataSource(str(other), "above", "gdal", above.dataProvider().ProviderOptions())
        QgsProject.instance().addMapLayer(source)
        QgsProject.instance().addMapLayer(above)
        extent, crs = source.extent(), source.crs()
        assert source_rasters({"source": {"uri": source.source()}}, extent, crs) == [source]
        assert source_rasters({}, extent, crs) == [above, source]
        assert source_rasters({}, QgsRectangle(0, 0, 1, 1), crs) == []

    def test_patches_of_several_rasters_are_drawn_from_each(self, qgis_new_project, qtbot, tmp_path):
        west, east = sample_raster(), tmp_path / "east.tif"
        box = west.extent()
        shutil.copy(west.source(), east)
        moved = gdal.Open(str(east), gdal.GA_Update)
        left, *others = moved.GetGeoTransform()
        moved.SetGeoTransform((left + 2 * box.width(), *others))
        del moved
        beside = QgsRasterLayer(str(east), "east")
        QgsProject.instance().addMapLayers([west, beside])
        both = QgsRectangle(box)
        both.combineExtentWith(beside.extent())
        renderer = ChipRenderer()
        renderer.set_source(source_rasters({}, both, west.crs()), west.crs())
        patch = QgsGeometry.fromPointXY(box.center()).buffer(500, 8)
        twin = QgsGeometry(patch)
        twin.translate(2 * box.width(), 0)
        renderer.want({("a", 1): patch, ("a", 2): twin})
        qtbot.waitUntil(lambda: bool(renderer.known(("a", 1)) and renderer.known(("a", 2))), timeout=180_000)
        first, second = (renderer.known(("a", number)) for number in (1, 2))
        assert first.pixelColor(32, 20).alpha() == 255
        assert second.pixelColor(32, 20) == first.pixelColor(32, 20)
        renderer.end()

    def test_nothing_is_drawn_after_the_end(self, qgis_new_project):
        raster = sample_raster()
        QgsProject.instance().addMapLayer(raster)
        renderer = ChipRenderer()
        drawn = []
        renderer.drawn.connect(lambda key, image: drawn.append(key))
        renderer.set_source([raster], raster.crs())
        renderer.want({("a", number): QgsGeometry.fromRect(raster.extent()) for number in range(20)})
        renderer.end()
        for _ in range(20):
            QCoreApplication.processEvents()
        assert drawn == []

    def test_chips_that_were_dropped_and_are_wanted_again_are_whole(self, qgis_new_project, qtbot):
        raster = sample_raster()
        QgsProject.instance().addMapLayer(raster)
        renderer = ChipRenderer()
        renderer.set_source([raster], raster.crs())
        middle = QgsGeometry.fromPointXY(raster.extent().center()).buffer(500, 8)
        wanted = {("a", number): middle for number in range(4)}
        for _ in range(20):
            renderer.want(wanted)
            renderer.stop()
            renderer.forget()  # drops a second time what was dropped already
            renderer.want(wanted)
            qtbot.waitUntil(lambda: all(renderer.known(key) for key in wanted), timeout=180_000)
            chips = [renderer.known(key) for key in wanted]
            assert [chip.pixelColor(32, 20).alpha() for chip in chips] == [255] * 4
        renderer.end()

    def test_other_colours_are_other_chips(self, qgis_new_project):
        raster = sample_raster()
        QgsProject.instance().addMapLayer(raster)
        renderer = ChipRenderer()
        renderer.set_source([raster], raster.crs())
        renderer._kept[("a", 1)] = QImage(4, 4, QImage.Format.Format_ARGB32)
        raster.setRenderer(raster.renderer().clone())
        assert renderer.known(("a", 1)) is None
        renderer.end()


class TestForm:
    @pytest.fixture
    def scene(self, qgis_new_project):
        made = new_scene(two_kinds())
        yield made
        end_scene(made)

    def test_fits_320_points(self, scene):
        scene.pick(9)
        assert scene.panel.minimumSizeHint().width() <= 320
        scene.pick(13, positive=False)
        scene.panel.judge(scene.panel.form.found.gallery.chip_model.chips[:1], True)
        assert scene.panel.minimumSizeHint().width() <= 320

    def test_everything_has_a_name_and_a_tooltip(self, scene):
        form = scene.panel.form
        for widget in form.findChildren(QWidget):
            if isinstance(widget, (QAbstractButton, QComboBox, QLineEdit)) and _is_own(widget, form):
                assert widget.objectName(), widget
                assert widget.toolTip(), widget.objectName()
        for action in form.findChildren(QAction):
            if action.parent() is form:
                assert action.objectName()
                assert action.toolTip()

    def test_the_overlay_lies_in_the_groups_top(self, scene):
        scene.pick(9)
        scene.panel.form.found.whole_map.setChecked(True)
        scene.settle()
        names = [node.name() for node in scene.workspace.layer_group().findLayers()]
        assert names == ["Search 1: hits", "Search 1: similarity"]

    def test_a_layer_of_points_is_listed_and_the_overlay_is_not(self, scene):
        scene.pick(9)
        layer = QgsVectorLayer("Polygon?crs=EPSG:32721", "fields & ponds", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
        layer.dataProvider().addFeatures([feature])
        QgsProject.instance().addMapLayer(layer)
        scene.panel.form.from_layers.aboutToShow.emit()
        titles = [action.text() for action in scene.panel.form.from_layers.actions() if action.text()]
        assert titles == ["No patches are selected", "fields && ponds"]


def _is_own(widget, form):
    while widget is not None and widget is not form:
        if isinstance(widget.parent(), (QLineEdit, QComboBox, QAbstractSpinBox, ChipGallery)):
            return False
        widget = widget.parent()
    return widget is form
