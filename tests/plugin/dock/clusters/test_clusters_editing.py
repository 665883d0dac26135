"""The table of clusters drives the legend and the regions: by mouse, by keys, and back by undo."""

from __future__ import annotations

import pytest
from clusters_scene import COLS, HECTARES_PER_PATCH, ROWS, ground, legend, region
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QTableView,
    QToolBar,
)

from terrapatch.plugin.dock.clusters import cluster_list
from terrapatch.plugin.dock.clusters.cluster_table_model import AREA, NAME, SHOWN

pytest_plugins = ("clusters_fixtures",)


class TestEditing:
    def test_a_name_typed_into_the_table_is_in_the_legend_and_the_field(self, patches, panel, result):
        layer = result
        model = panel.list.view.clusters
        assert model.setData(model.index(1, NAME), "Soy fields")
        assert legend(layer)[1][:2] == (1, "Soy fields")
        assert region(layer, 1)["name"] == "Soy fields"
        panel.list.editor.undo()
        assert legend(layer)[1][:2] == (1, "Cluster 2")
        assert region(layer, 1)["name"] == "Cluster 2"
        panel.list.editor.redo()
        assert legend(layer)[1][:2] == (1, "Soy fields")

    def test_colours_reach_fill_and_outline(self, patches, panel, result):
        layer = result
        panel.list.editor.recolor(2, "#123456")
        categories = layer.renderer().categories()  # own their symbols, so must be kept
        assert legend(layer)[2][2] == "#123456"
        assert categories[2].symbol().symbolLayer(0).strokeColor().name() == "#123456"
        assert region(layer, 2)["color"] == "#123456"

    def test_a_colour_is_chosen_in_the_dialog_of_qgis(self, patches, panel, result, monkeypatch):
        asked = []

        def choose(color, parent, title):
            asked.append((color.name(), title))
            return QColor("#abcdef")

        monkeypatch.setattr(cluster_list.QgsColorDialog, "getColor", choose)
        before = legend(result)[1][2]
        panel.list.view.select_numbers([1])
        panel.list.view.color_wanted.emit()
        assert asked == [(before, "Colour of 'Cluster 2'")]
        assert legend(result)[1][2] == "#abcdef"

    def test_a_style_of_the_user_stays(self, patches, panel, result):
        renderer = result.renderer().clone()
        categories = renderer.categories()  # own their symbols, so must be kept
        symbol = categories[0].symbol().clone()
        symbol.setOpacity(0.25)
        renderer.updateCategorySymbol(0, symbol)
        result.setRenderer(renderer)
        result.setOpacity(0.9)
        panel.list.editor.rename(0, "Forest")
        categories = result.renderer().categories()
        assert categories[0].symbol().opacity() == 0.25
        assert result.opacity() == 0.9

    def test_a_renaming_during_a_merge_is_not_lost(self, patches, panel, result, qtbot):
        panel.list.view.select_numbers([1, 2])
        with qtbot.waitSignal(panel.list.editor.merged, timeout=180_000):
            panel.list.merge_selected()
            panel.list.editor.rename(1, "Farmland")
        assert [(row[0], row[1]) for row in legend(result)] == [(0, "Cluster 1"), (1, "Farmland")]
        assert region(result, 1)["name"] == "Farmland"

    def test_a_box_that_is_unchecked_hides_on_the_map(self, patches, panel, result):
        layer = result
        model = panel.list.view.clusters
        model.setData(model.index(0, SHOWN), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        assert [row[3] for row in legend(layer)] == [False, True, True]
        panel.list.editor.undo()
        assert [row[3] for row in legend(layer)] == [True, True, True]

    def test_only_these_and_all_again(self, patches, panel, result):
        layer = result
        panel.list.view.select_numbers([1])
        panel.list.show_only_selected()
        assert [row[3] for row in legend(layer)] == [False, True, False]
        panel.list.show_only_selected()
        assert [row[3] for row in legend(layer)] == [True, True, True]

    def test_merging_makes_one_region_and_undo_two_again(self, patches, panel, result, merge):
        layer = result
        before = {feature["cluster"]: feature.geometry().asWkt() for feature in layer.getFeatures()}
        merge(1, 2)
        assert layer.featureCount() == 2
        merged = region(layer, 1)
        assert merged.geometry().isGeosEqual(ground(range(5, ROWS), range(COLS)))
        assert (merged["patches"], merged["share"]) == (50, pytest.approx(0.5))
        assert merged["area_ha"] == pytest.approx(50 * HECTARES_PER_PATCH, rel=2e-3)
        assert [row[0] for row in legend(layer)] == [0, 1]
        assert panel.list.selected_numbers() == [1]
        panel.list.editor.undo()
        assert {feature["cluster"]: feature.geometry().asWkt() for feature in layer.getFeatures()} == before
        assert [row[0] for row in legend(layer)] == [0, 1, 2]
        panel.list.editor.redo()
        assert layer.featureCount() == 2

    def test_a_layer_that_is_being_edited_is_not_merged(self, patches, panel, result):
        layer = result
        layer.startEditing()
        panel.list.editor.merge([1, 2])
        assert "is being edited" in panel.notice.text
        assert layer.featureCount() == 3
        assert panel.list.editor.history.undo_text == ""
        layer.rollBack()

    def test_undo_waits_until_the_layer_is_not_edited_any_more(self, patches, panel, result, merge):
        merge(1, 2)
        result.startEditing()
        panel.list.editor.undo()
        assert "is being edited" in panel.notice.text
        assert result.featureCount() == 2
        result.rollBack()
        panel.list.editor.undo()
        assert result.featureCount() == 3

    def test_patches_of_clusters_are_selected_after_a_merge_too(self, patches, panel, result, merge, qtbot):
        merge(1, 2)
        panel.list.view.select_numbers([1])
        with qtbot.waitSignal(patches.selectionChanged, timeout=180_000):
            panel.list.select_patches()
        qtbot.waitUntil(lambda: panel.list._task is None, timeout=180_000)
        assert {feature["row"] for feature in patches.selectedFeatures()} == {5, 6, 7, 8, 9}
        assert patches.selectedFeatureCount() == 50
        assert "50 of 100 patches" in panel.notice.text

    def test_zoom_moves_the_map_to_the_region(self, patches, panel, result, workspace):
        layer = result
        workspace.iface.mapCanvas().setDestinationCrs(layer.crs())
        panel.list.view.select_numbers([2])
        panel.list.zoom_to_selected()
        extent = workspace.iface.mapCanvas().extent()
        assert extent.contains(region(layer, 2).geometry().boundingBox())
        assert extent.center().distance(region(layer, 2).geometry().boundingBox().center()) < 1.0


class TestKeysAndMouse:
    def test_a_name_is_typed_after_f2(self, patches, panel, result, qtbot):
        view = panel.list.view
        view.select_numbers([1])
        qtbot.keyClick(view, Qt.Key.Key_F2)
        editor = view.findChild(QLineEdit)
        assert editor.text() == "Cluster 2"
        editor.selectAll()
        qtbot.keyClicks(editor, "Soy fields")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: legend(result)[1][1] == "Soy fields", timeout=180_000)

    def test_space_hides_and_control_z_shows_again(self, patches, panel, result, qtbot):
        view = panel.list.view
        view.select_numbers([0, 2])
        qtbot.keyClick(view, Qt.Key.Key_Space)
        assert [row[3] for row in legend(result)] == [False, True, False]
        qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert [row[3] for row in legend(result)] == [True, True, True]
        qtbot.keyClick(view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert [row[3] for row in legend(result)] == [False, True, False]

    def test_control_m_merges(self, patches, panel, result, qtbot):
        panel.list.view.select_numbers([1, 2])
        with qtbot.waitSignal(panel.list.editor.merged, timeout=180_000):
            qtbot.keyClick(panel.list.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        assert panel.list.editor.table.numbers == [0, 1]

    def test_keys_of_the_table_are_claimed_before_qgis_takes_them(self, panel, result):
        claimed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        other = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        for event in (claimed, other):
            event.ignore()
            panel.list.view.event(event)
        assert claimed.isAccepted()
        assert not other.isAccepted()

    def test_bars_are_as_high_as_their_shares_and_select(self, panel, result, qtbot):
        chart = panel.list.chart
        chart.resize(300, chart.sizeHint().height())
        heights = [chart.bar_of(number).height() for number in (0, 1, 2)]
        assert [height / heights[0] for height in heights] == pytest.approx([1.0, 0.6, 0.4])
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar_of(1).center().toPoint())
        assert panel.list.selected_numbers() == [1]
        place = chart.bar_of(2).center().toPoint()
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=place)
        assert panel.list.selected_numbers() == [1, 2]

    def test_a_click_on_a_title_sorts_and_another_turns_it_round(self, panel, result):
        view = panel.list.view

        def names():
            return [view.model().index(row, NAME).data() for row in range(3)]

        panel.list.editor.rename(2, "Airport")
        view.sort_by(NAME)
        assert names() == ["Airport", "Cluster 1", "Cluster 2"]
        view.sort_by(NAME)
        assert names() == ["Cluster 2", "Cluster 1", "Airport"]
        view.sort_by(AREA)
        assert names() == ["Cluster 1", "Cluster 2", "Airport"]

    def test_what_cannot_be_done_is_greyed(self, panel, result):
        able = {name for name, action in panel.list._actions.items() if action.isEnabled()}
        assert able == {"Pick", "Copy", "Save"}  # these need no selection
        panel.list.view.select_numbers([1])
        assert panel.list._actions["Rename"].isEnabled()
        assert not panel.list._actions["Merge"].isEnabled()
        panel.list.view.select_numbers([1, 2])
        assert panel.list._actions["Merge"].isEnabled()
        assert not panel.list._actions["Rename"].isEnabled()

    def test_everything_has_a_name(self, panel, result):
        for kind in (QSpinBox, QAbstractButton, QComboBox, QTableView, QToolBar, QProgressBar):
            for widget in panel.findChildren(kind):
                inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), (QToolBar, QTableView))
                assert widget.objectName().startswith("terrapatch") or inner, widget

    def test_fits_into_320_pixels(self, panel, result):
        assert panel.minimumSizeHint().width() <= 320
