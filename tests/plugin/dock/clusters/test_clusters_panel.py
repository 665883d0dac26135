"""Making clusters from the panel, on real layers and with the real engine: what is made, and what it replaces."""

from __future__ import annotations

import numpy as np
import pytest
from clusters_scene import COLS, HECTARES_PER_PATCH, SIZES, added, ground, legend, planted_layer, region
from layer_factory import embedding_layer
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from terrapatch.plugin.clusters.suggest_k import KSuggestion
from terrapatch.plugin.layers.layer_order import LayerKind

pytest_plugins = ("clusters_fixtures",)


class TestRun:
    def test_makes_the_planted_clusters(self, patches, panel, make_clusters, workspace):
        layer = make_clusters(3)
        table = panel.list.editor.table
        assert [cluster.patches for cluster in table] == SIZES
        assert [cluster.share for cluster in table] == pytest.approx([0.5, 0.3, 0.2])
        assert [cluster.area_ha for cluster in table] == pytest.approx(
            [HECTARES_PER_PATCH * size for size in SIZES], rel=2e-3
        )
        assert layer.name() == "3 clusters of patches"
        assert workspace.layer_group().findLayer(layer.id()) is not None
        assert region(layer, 0).geometry().isGeosEqual(ground(range(0, 5), range(COLS)))

    def test_hits_and_similarity_map_are_switched_off(self, patches, workspace, make_clusters):
        root = QgsProject.instance().layerTreeRoot()
        hits = planted_layer("hits")
        workspace.add_layer(hits, LayerKind.HITS)
        assert root.findLayer(hits).isVisible()
        layer = make_clusters(3)
        assert not root.findLayer(hits).isVisible()
        assert root.findLayer(layer).isVisible()
        assert root.findLayer(patches).isVisible()

    def test_the_legend_has_names_and_the_fields_too(self, patches, make_clusters):
        layer = make_clusters(3)
        assert [row[:2] for row in legend(layer)] == [(0, "Cluster 1"), (1, "Cluster 2"), (2, "Cluster 3")]
        assert len({row[2] for row in legend(layer)}) == 3
        assert all(row[3] for row in legend(layer))

    def test_a_second_run_takes_the_place_of_the_first(self, patches, panel, make_clusters):
        first = make_clusters(3)
        first_id = first.id()
        root = QgsProject.instance().layerTreeRoot()
        before = [node.layerId() for node in root.findLayers()]
        second = make_clusters(2)
        after = [node.layerId() for node in root.findLayers()]
        assert QgsProject.instance().mapLayer(first_id) is None
        assert after == [second.id() if one == first_id else one for one in before]
        assert [cluster.patches for cluster in panel.list.editor.table] == [50, 50]

    def test_names_and_colours_stay_with_the_ground(self, patches, panel, make_clusters):
        make_clusters(3)
        panel.list.editor.rename(0, "Forest")
        panel.list.editor.recolor(0, "#114411")
        panel.list.editor.rename(2, "Water")
        layer = make_clusters(2)
        names = {row[1]: row[2] for row in legend(layer)}
        assert names["Forest"] == "#114411"
        assert "Water" not in names
        assert panel.notice.text == "Names kept from the last result: Forest."
        assert {feature["name"] for feature in layer.getFeatures()} == set(names)

    def test_a_pinned_result_stays(self, patches, panel, result, make_clusters):
        first = result
        panel.list._pin.click()
        second = make_clusters(2)
        assert QgsProject.instance().mapLayer(first.id()) is first
        assert panel.list._results.count() == 2
        assert panel.list.editor.layer is second
        assert not panel.list._pin.isChecked()
        panel.list.show_result(first)
        assert panel.list._pin.isChecked()
        assert len(panel.list.editor.table) == 3

    def test_a_copy_that_the_user_made_stays(self, patches, panel, result, make_clusters):
        copy = result.clone()
        QgsProject.instance().addMapLayer(copy)
        make_clusters(2)
        assert QgsProject.instance().mapLayer(copy.id()) is copy
        assert len(panel.list.editor.table) == 2

    def test_results_of_other_patches_stay(self, patches, panel, result, make_clusters, workspace):
        first = result
        other = added(planted_layer("others"))
        workspace.use_embedding_layer(other)
        assert panel.list.editor.layer is None
        second = make_clusters(2)
        assert panel.list.editor.layer is second
        workspace.use_embedding_layer(patches)
        assert panel.list.editor.layer is first

    def test_patches_without_a_vector_are_counted(self, panel, workspace, make_clusters):
        vectors = np.repeat(np.eye(3, 8), [120, 80, 56], axis=0) + 0.01 * np.random.default_rng(2).normal(size=(256, 8))
        vectors[100] = 0
        layer = added(embedding_layer("one black patch", rows=16, cols=16, dim=8, vectors=vectors))
        workspace.use_embedding_layer(layer)
        make_clusters(3)
        assert [cluster.patches for cluster in panel.list.editor.table] == [119, 80, 56]
        assert panel.notice.text == "1 of 256 patches are in no cluster: their vectors are zero or not finite."

    def test_too_many_clusters_are_refused_with_the_reason(self, patches, panel, qtbot):
        panel.form.restore_state({"k": 150})
        panel.form.run()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        assert "patches to group in 'patches': 100" in panel.notice.text
        assert panel.list.editor.layer is None

    def test_cancel_leaves_no_layer(self, patches, panel, qtbot):
        before = set(QgsProject.instance().mapLayers())
        panel.form.run()
        assert panel.form.busy
        panel.form.cancel()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        assert set(QgsProject.instance().mapLayers()) == before
        assert panel.form._start.isEnabled()
        assert panel.notice.text == ""

    def test_a_second_run_waits_for_the_first(self, patches, panel, workspace, qtbot):
        panel.form.run()
        panel.form.run()
        panel.form.suggest()
        assert len(workspace.running()) == 1
        assert not panel.form._suggest.isEnabled()
        panel.form.cancel()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)

    def test_patches_that_go_during_the_run_do_not_take_it_with_them(self, patches, panel, qtbot):
        panel.form.restore_state({"k": 3})
        with qtbot.waitSignal(panel.form.result_placed, timeout=180_000):
            panel.form.run()
            QgsProject.instance().removeMapLayer(patches.id())
        assert [cluster.patches for cluster in panel.list.editor.table] == SIZES

    def test_a_project_that_is_closed_during_the_run_gets_nothing(self, patches, panel, qtbot):
        panel.form.run()
        QgsProject.instance().clear()
        assert not panel.form.busy
        qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=180_000)
        assert QgsProject.instance().mapLayers() == {}

    def test_without_patches_there_is_nothing_to_run(self, panel):
        assert not panel.form._start.isEnabled()
        assert "embed a raster" in panel.form._start.toolTip()
        panel.form.run()
        assert not panel.form.busy


class TestSuggest:
    def test_finds_the_planted_number_and_marks_it(self, patches, panel, qtbot):
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        suggestion = panel.form._chart.suggestion
        assert suggestion.ks == tuple(range(2, 16))
        assert (suggestion.suggested, suggestion.reason) == (3, "clear")
        assert suggestion.silhouette[1] > 0.9
        assert not panel.form._chart.isHidden()
        assert panel.form._chart_hint.text() == "3 clusters stand well apart from each other."
        assert panel.form.k == 8  # the user's own number
        take = panel.form.findChild(QPushButton, "terrapatchTakeSuggested")
        assert (take.text(), take.isEnabled()) == ("Use 3", True)
        take.click()
        assert (panel.form.k, take.isEnabled()) == (3, False)

    @pytest.mark.parametrize(
        ("suggested", "reason", "says"),
        [
            (7, "peak", "7 is a peak: with one more or one less, groups differ less clearly. "),
            (5, "elbow", "From 5 clusters on, more of them hardly make the groups more alike inside. "),
        ],
    )
    def test_says_why_in_plain_words(self, patches, panel, suggested, reason, says):
        ks = tuple(range(2, 9))
        panel.form._suggested(
            KSuggestion(ks, (0.9, *[0.2] * 6), tuple(range(7, 0, -1)), suggested, reason), patches.id()
        )
        coarsest = "2 only splits the coarsest difference, such as water from land."
        assert panel.form._chart_hint.text() == says + coarsest

    @pytest.mark.parametrize(
        "state", [{"k": 10**20}, {"k": True}, {"k": "8"}, {"suggestion": [1]}, {"suggestion": {"ks": 7}}]
    )
    def test_a_state_that_cannot_be(self, patches, panel, state):
        panel.restore_state(state)
        assert panel.form.k == 8
        assert panel.form._chart.suggestion is None

    def test_a_click_on_the_chart_chooses(self, patches, panel, qtbot):
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        chart = panel.form._chart
        chart.resize(300, chart.sizeHint().height())
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.position_of(6).toPoint())
        assert panel.form.k == 6
        qtbot.keyClick(chart, Qt.Key.Key_Right)
        assert panel.form.k == 7
        qtbot.keyClick(chart, Qt.Key.Key_Home)
        assert panel.form.k == 3

    def test_other_patches_need_another_suggestion(self, patches, panel, workspace, qtbot):
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        workspace.use_embedding_layer(added(planted_layer("others")))
        assert panel.form._chart.suggestion is None
        assert panel.form._chart.isHidden()

    def test_cancel_ends_it_quietly(self, patches, panel, qtbot):
        panel.form.suggest()
        panel.form.cancel()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        assert panel.form._chart.suggestion is None
        assert panel.notice.text == ""

    def test_patches_that_are_all_alike_say_so(self, panel, workspace, qtbot):
        workspace.use_embedding_layer(added(embedding_layer("alike", vectors=np.ones((48, 12)))))
        panel.form.suggest()
        qtbot.waitUntil(lambda: not panel.form.busy, timeout=180_000)
        assert "All vectors (48) are the same but for rounding" in panel.notice.text
