"""The Classify panel on planted classes, with the real engine."""

from __future__ import annotations

import json

import numpy as np
import pytest
from algorithm_runs import registered_provider
from classify_scene import SIDE, grid_of, in_project, label_three_classes, pick, planted_class, planted_layer
from qgis.core import QgsFeature, QgsGeometry, QgsMapSettings, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget

from terrapatch.plugin.classes.result_text import COLUMNS
from terrapatch.plugin.dock.classify.class_table import AREA, F1, LABELS, NAME
from terrapatch.plugin.dock.classify.classify_panel import ClassifyPanel
from terrapatch.plugin.workspace import Workspace


@pytest.fixture(scope="module", autouse=True)
def own_cache(tmp_path_factory):
    """One for all tests here: an engine that waits serves those that have its environment."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def workspace(qgis_iface, qgis_new_project):
    registered_provider()
    made = Workspace(qgis_iface)
    yield made
    made.end()


@pytest.fixture
def patches(workspace):
    layer = in_project(planted_layer())
    workspace.use_embedding_layer(layer)
    workspace.iface.mapCanvas().setDestinationCrs(layer.crs())
    return layer


@pytest.fixture
def new_panel(workspace, qtbot):
    made = []

    def make() -> ClassifyPanel:
        parent = QWidget()
        qtbot.addWidget(parent)
        made.append((parent, ClassifyPanel(workspace, parent)))
        return made[-1][1]

    yield make
    for _, panel in made:
        panel.unload()


@pytest.fixture
def panel(patches, new_panel):
    return new_panel()


def classified(panel, qtbot):
    """The panel's result, once nothing runs any more."""
    qtbot.waitUntil(lambda: not panel.busy, timeout=180_000)
    return panel.shown


def cells(table, row: int) -> list[str]:
    return [table.item(row, column).text() for column in (NAME, LABELS, F1, AREA)]


def map_classes(layer: QgsVectorLayer) -> dict:
    """Name of the class of each patch, by the centre of the patch."""
    found = {}
    features = [(feature["class"], feature.geometry()) for feature in layer.getFeatures()]
    for patch, (x, y) in enumerate(planted_grid().centers(np.arange(SIDE * SIDE))):
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        found[patch] = next(name for name, shape in features if shape.contains(point))
    return found


def planted_grid():
    return grid_of(planted_layer())


class TestLabels:
    def test_clicks_label_and_take_away(self, panel):
        pick(panel, [3, 4])
        panel.taking.press_key(1)
        pick(panel, [40])
        first, second = (one.key for one in panel.labels.classes)
        assert panel.labels.labels == {3: first, 4: first, 40: second}
        assert panel.form.counts.text() == "3 labels"
        pick(panel, [40])  # again
        pick(panel, [3])  # of another class now
        assert panel.labels.labels == {3: second, 4: first}
        pick(panel, [4], gives=False)
        panel.labels.undo()
        assert panel.labels.labels == {3: second, 4: first}

    def test_a_box_labels_the_patches_whose_middle_is_inside(self, panel, patches):
        grid = planted_grid()
        corners = grid.corners(np.array([0, 2 * SIDE + 1]))
        box = [*corners.reshape(-1, 2).min(axis=0), *corners.reshape(-1, 2).max(axis=0)]
        panel.taking.pick(QgsGeometry.fromRect(_rectangle(*box)), True)
        assert sorted(panel.labels.labels) == [0, 1, SIDE, SIDE + 1, 2 * SIDE, 2 * SIDE + 1]

    def test_a_click_beside_the_patches_says_so(self, panel):
        panel.taking.pick(QgsGeometry.fromPointXY(QgsPointXY(0, 0)), True)
        assert "no patch there" in panel.form.status.text()
        assert len(panel.labels) == 0

    def test_two_classes_cannot_have_one_name(self, panel):
        first = panel.labels.classes[0].key
        assert panel.labels.rename(first, "Water")
        panel.form.table.item(1, NAME).setText("water")
        assert "is called 'water' already" in panel.form.status.text()
        assert [one.name for one in panel.labels.classes] == ["Water", "Class 2"]

    def test_from_a_field_of_points(self, panel, patches):
        layer = QgsVectorLayer("Point?crs=EPSG:32721&field=cover:string&field=id:integer", "survey", "memory")
        where = {"rock": [0, 17, 200], "ice": [100]}
        features = []
        for name, some in where.items():
            for x, y in planted_grid().centers(np.array(some)) + 11:
                feature = QgsFeature(layer.fields())
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
                feature.setAttributes([name, 1])
                features.append(feature)
        layer.dataProvider().addFeatures(features)
        in_project(layer)
        panel.taking.take_from_layer(layer.id(), "cover")
        names = {one.key: one.name for one in panel.labels.classes}
        found = {patch: names[key] for patch, key in panel.labels.labels.items()}
        assert found == {0: "rock", 17: "rock", 200: "rock", 100: "ice"}
        assert panel.form.status.text() == "Labels taken from 'survey': 4."


def _rectangle(*box: float):
    from qgis.core import QgsRectangle

    return QgsRectangle(*box)


class TestMap:
    def test_planted_classes_come_back(self, panel, patches, qtbot):
        assert not panel.form.bar.button.isEnabled()
        label_three_classes(panel)
        assert panel.form.bar.button.isEnabled()
        panel.form.bar.button.click()
        made = classified(panel, qtbot)
        regions = panel.map.regions()
        planted = planted_class(np.arange(SIDE * SIDE))
        truth = {patch: ("crop", "forest", "water")[number] for patch, number in enumerate(planted)}
        found = map_classes(regions)
        assert np.mean([found[patch] == truth[patch] for patch in truth]) > 0.98
        colors = {one.name: one.color for one in panel.labels.classes}
        legend = {one.value(): one.symbol().color().name() for one in regions.renderer().categories()}
        assert legend == colors
        assert regions.name() == "Classes of patches"
        assert [one.name for one in made.result.classes] == ["crop", "forest", "water"]
        assert cells(panel.form.table, 1)[:2] == ["forest", "10"]
        assert float(cells(panel.form.table, 1)[2]) > 0.8
        area = sum(one.area_ha for one in made.result.classes)
        assert area == pytest.approx(SIDE * SIDE * 5.76, rel=0.01)
        assert "Balanced accuracy" in panel.form.quality.said.text()
        assert panel.form.quality.matrix.rowCount() == 3
        assert int(panel.form.quality.matrix.item(0, 0).text()) >= 8
        raster = panel.map.raster()
        assert isinstance(raster, QgsRasterLayer)
        assert [one.label for one in raster.renderer().classes()] == ["crop", "forest", "water"]
        assert (raster.width(), raster.height()) == (SIDE, SIDE)

    def test_one_map_follows_labels_names_and_colours(self, panel, patches, qtbot):
        label_three_classes(panel, each=4)
        panel.classify()
        first = classified(panel, qtbot)
        layer_id = panel.map.regions().id()
        pick(panel, [int(np.flatnonzero(planted_class(np.arange(SIDE * SIDE)) == 2)[5])])
        second = classified(panel, qtbot)
        assert second is not first
        assert second.result.of("water").examples == 5
        assert panel.map.regions().id() == layer_id
        key = panel.labels.classes[2].key
        panel.labels.rename(key, "lake")
        panel.labels.recolor(key, "#112233")
        panel._again.stop()
        names = {feature["class"] for feature in panel.map.regions().getFeatures()}
        assert names == {"crop", "forest", "lake"}
        category = next(one for one in panel.map.regions().renderer().categories() if one.value() == "lake")
        assert category.symbol().color().name() == "#112233"
        assert panel.shown.result.of("lake").examples == 5

    def test_the_least_sure_are_walked_through_with_keys(self, panel, patches, qtbot):
        label_three_classes(panel, each=4)
        panel.classify()
        made = classified(panel, qtbot)
        margins = [one.margin for one in made.unsure]
        assert margins == sorted(margins)
        assert not {one.patch for one in made.unsure} & set(panel.labels.labels)
        rows = panel.form.unsure.rows
        _press(rows, Qt.Key.Key_J)
        assert panel.form.unsure.asked == made.unsure[0].patch
        canvas = panel._canvas
        middle = planted_grid().centers(np.array([made.unsure[0].patch]))[0]
        assert (canvas.extent().center().x(), canvas.extent().center().y()) == pytest.approx(tuple(middle), abs=1)
        _press(rows, Qt.Key.Key_2)
        assert panel.labels.class_of(made.unsure[0].patch).name == "forest"
        assert panel.form.unsure.asked == made.unsure[1].patch
        again = classified(panel, qtbot)
        assert again.result.of("forest").examples == 5
        assert panel.form.unsure.patches == [one.patch for one in made.unsure]  # stays under the hand
        pick(panel, [0])
        assert panel.form.unsure.asked == -1
        assert panel.form.unsure.patches == [one.patch for one in panel.shown.unsure]

    def test_other_patches_end_the_run_of_these(self, panel, patches, qtbot):
        label_three_classes(panel, each=4)
        panel.classify()
        panel._workspace.use_embedding_layer(in_project(planted_layer("other")))
        assert classified(panel, qtbot) is None
        assert "was ended, because other patches are in use" in panel.form.status.text()
        panel._workspace.use_embedding_layer(patches)
        assert panel.shown is None
        assert panel.map.regions() is None
        panel.classify()
        assert classified(panel, qtbot) is not None

    def test_labels_in_one_corner_are_told_to_say_nothing(self, panel, qtbot):
        pick(panel, [0])
        panel.taking.press_key(1)
        pick(panel, [3])
        panel.classify()
        made = classified(panel, qtbot)
        assert made.result.accuracy is None
        assert "Nothing could be tested" in panel.form.quality.warning.text()
        assert panel.form.quality.matrix.isHidden()

    def test_table_and_model_go_to_files_and_the_model_to_another_scene(self, panel, patches, qtbot, tmp_path):
        label_three_classes(panel)
        panel.classify()
        classified(panel, qtbot)
        panel.labels.rename(panel.labels.classes[2].key, "=lake")
        panel._again.stop()
        panel.files.save(tmp_path / "classes.csv")
        lines = (tmp_path / "classes.csv").read_text(encoding="utf-8").splitlines()
        assert lines[0] == ",".join(COLUMNS)
        assert lines[3].startswith("'=lake,")
        panel.files.copy()
        assert QApplication.clipboard().text().splitlines()[1].split("\t")[0] == "crop"
        model = tmp_path / "model.json"
        panel.files.save(model)
        assert json.loads(model.read_text(encoding="utf-8"))["classes"] == ["crop", "forest", "=lake"]
        other = in_project(planted_layer("another year", seed=5))
        panel._workspace.use_embedding_layer(other)
        assert panel.shown is None
        assert len(panel.labels) == 0
        panel.apply_model(model)
        made = classified(panel, qtbot)
        assert made.by_model
        assert made.result.accuracy is None
        counts = np.bincount(planted_class(np.arange(SIDE * SIDE)))
        assert [one.patches for one in made.result.classes] == pytest.approx(counts.tolist(), abs=6)
        assert panel.map.regions().name() == "Classes of another year"
        panel._workspace.use_embedding_layer(patches)
        assert len(panel.labels) == 30
        assert panel.map.regions().name() == "Classes of patches"


class TestProject:
    def test_figures_model_and_list_come_back_with_the_project(self, panel, patches, new_panel, qtbot, tmp_path):
        label_three_classes(panel)
        panel.classify()
        made = classified(panel, qtbot)
        again = new_panel()
        again.restore_state(json.loads(json.dumps(panel.save_state())))
        for row in range(3):
            assert cells(again.form.table, row) == cells(panel.form.table, row)
        assert again.form.quality.said.text() == panel.form.quality.said.text()
        assert again.shown.result.confusion == made.result.confusion
        assert again.form.unsure.patches == panel.form.unsure.patches != []
        assert not again.form.unsure.isHidden()
        for one, name in ((panel, "before"), (again, "after")):
            assert one.form.save_model.isEnabled()
            one.files.save(tmp_path / f"{name}.json")
        assert (tmp_path / "after.json").read_bytes() == (tmp_path / "before.json").read_bytes()
        third = new_panel()  # saved again without another run
        third.restore_state(json.loads(json.dumps(again.save_state())))
        assert third.form.save_model.isEnabled()

    def test_a_model_too_large_for_the_project(self, panel, patches, new_panel, qtbot, monkeypatch):
        from terrapatch.plugin.classes import classified as keeping

        label_three_classes(panel)
        panel.classify()
        classified(panel, qtbot)
        assert panel.form.save_model.toolTip().startswith("Save the model with its labels")
        monkeypatch.setattr(keeping, "_MOST_MODEL_BYTES", 100)
        again = new_panel()
        again.restore_state(json.loads(json.dumps(panel.save_state())))
        assert not again.form.save_model.isEnabled()
        assert again.form.save_model.toolTip().startswith("Classify again to save the model")

    def test_a_damaged_model_is_said(self, panel, patches, new_panel, qtbot, tmp_path):
        label_three_classes(panel)
        panel.classify()
        state = json.loads(json.dumps((classified(panel, qtbot), panel.save_state())[1]))
        state["results"][patches.id()]["model"] = "bm90IHBhY2tlZA=="
        state["results"][patches.id()]["unsure"][0]["patch"] = SIDE * SIDE
        again = new_panel()
        again.restore_state(state)
        again.files.save(tmp_path / "model.json")
        assert "cannot be read; classify once more" in again.form.status.text()
        assert not (tmp_path / "model.json").exists()
        again.form.unsure.walk(1)  # to a patch that is not there

    def test_labels_come_back_with_the_project(self, panel, patches, new_panel):
        label_three_classes(panel, each=2)
        panel.form.fields["unknown"].box.setValue(0.4)
        state = json.loads(json.dumps(panel.save_state()))
        again = new_panel()
        again.restore_state(state)
        assert [(one.name, one.color) for one in again.labels.classes] == [
            (one.name, one.color) for one in panel.labels.classes
        ]
        assert again.labels.labels == panel.labels.labels
        assert again.form.parameters() == {"METHOD": "probe", "UNKNOWN": pytest.approx(0.4), "SMOOTH": 0}

    @pytest.mark.parametrize(
        "state",
        [
            {},
            {"labels": 3, "results": {"a": {"classes": [{}]}}},
            {"labels": [{"classes": [4], "features": {}}], "options": []},
        ],
    )
    def test_damaged_states_are_defaults(self, panel, state):
        panel.restore_state(state)
        assert [one.name for one in panel.labels.classes] == ["Class 1", "Class 2"]

    def test_labels_of_a_removed_layer_wait_for_the_next(self, panel, patches, qtbot):
        label_three_classes(panel, each=2)
        before = panel.labels.labels
        panel.layers.require(patches)
        qtbot.waitUntil(lambda: not panel.busy, timeout=60_000)
        QgsProject.instance().removeMapLayer(patches.id())
        qtbot.waitUntil(lambda: not panel.busy, timeout=60_000)
        panel._workspace.use_embedding_layer(in_project(planted_layer("again")))
        assert panel.labels.labels == before

    def test_unload_leaves_nothing(self, patches, workspace, qtbot):
        canvas = workspace.iface.mapCanvas()
        items = len(canvas.scene().items())
        before = QgsProject.instance().receivers(QgsProject.instance().cleared)
        parent = QWidget()
        qtbot.addWidget(parent)
        panel = ClassifyPanel(workspace, parent)
        parent.show()
        panel.show()
        label_three_classes(panel, each=2)
        assert canvas.mapTool() is panel.tool
        panel.unload()
        assert canvas.mapTool() is not panel.tool
        assert len(canvas.scene().items()) == items
        assert QgsProject.instance().receivers(QgsProject.instance().cleared) == before
        assert QgsMapSettings().layers() == []


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier))
