"""The dock around its panels: the start page, the layer in use, and what a project remembers."""

from __future__ import annotations

import pytest
from algorithm_runs import registered_provider
from layer_factory import embedding_set
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QLabel, QMainWindow, QPushButton, QTabBar, QToolButton, QWidget
from settled_panel import settled

from terrapatch.plugin.dock.dock import CLUSTERS, EMBED, SIMILAR, TerraPatchDock
from terrapatch.plugin.dock.dock_head import DockHead
from terrapatch.plugin.dock.panel_pages import PANEL_NAMES
from terrapatch.plugin.layers.embedding_layers import is_embedding_layer
from terrapatch.plugin.layers.write import memory_layer


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def new_dock(qgis_iface, qgis_new_project, own_settings, window, qtbot):
    """Makes a dock; all are unloaded at the end."""
    registered_provider()
    docks = []

    def dock() -> TerraPatchDock:
        docks.append(TerraPatchDock(qgis_iface, window))
        docks[-1].show()
        qtbot.waitUntil(lambda: docks[-1].pages.panel("embed")._check is None, timeout=180_000)
        return docks[-1]

    yield dock
    for dock in docks:
        dock.unload()
        dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def patches(name="Patches"):
    return QgsProject.instance().addMapLayer(memory_layer(embedding_set(), name))


def shown(dock, name) -> bool:
    return dock.findChild(QWidget, name).isVisibleTo(dock)


def choice(dock) -> QgsMapLayerComboBox:
    return dock.findChild(QgsMapLayerComboBox, "terrapatchEmbeddingLayer")


def tabs(dock) -> QTabBar:
    return dock.findChild(QTabBar, "terrapatchTabs")


@pytest.mark.parametrize("notice", ["terrapatchNewPatches", "terrapatchLostPatches"])
def test_a_notice_is_whole_in_a_low_and_narrow_dock(new_dock, window, qtbot, notice):
    patches()
    dock = new_dock()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(320, 420)
    window.show()
    frame = dock.findChild(QWidget, notice)
    label = frame.findChild(QLabel)
    label.setText("Die Patches dieses Layers sind leer mit dem Projekt gekommen. " * 3)
    frame.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 60, timeout=180_000)


class TestStart:
    def test_empty_project(self, new_dock):
        dock = new_dock()
        assert shown(dock, "terrapatchStartPage")
        assert not shown(dock, "terrapatchTabs")

    def test_sample_scene(self, new_dock, qtbot):
        dock = new_dock()
        dock.findChild(QPushButton, "terrapatchTrySample").click()
        qtbot.waitUntil(lambda: QgsProject.instance().count() == 1 and not dock.sample.busy, timeout=180_000)
        (layer,) = QgsProject.instance().mapLayers().values()
        assert (layer.width(), layer.bandCount()) == (1024, 3)
        assert not shown(dock, "terrapatchStartPage")
        assert dock.pages.panel("embed").form.raster == layer
        QgsProject.instance().clear()
        assert shown(dock, "terrapatchStartPage")

    def test_a_raster_without_patches(self, new_dock, sample_folder):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "Olinda"))
        dock = new_dock()
        tabs(dock).setCurrentIndex(CLUSTERS)
        assert shown(dock, "terrapatchNoPatches")
        dock.findChild(QPushButton, "terrapatchGoToEmbed").click()
        assert tabs(dock).currentIndex() == EMBED
        assert not shown(dock, "terrapatchNoPatches")


class TestLayerInUse:
    def test_only_embedding_layers_are_offered(self, new_dock):
        QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon", "Fields", "memory"))
        first = patches("First")
        dock = new_dock()
        second = patches("Second")
        box = choice(dock)
        assert [box.itemText(row) for row in range(box.count())] == ["First", "Second"]
        assert (box.currentLayer(), dock.workspace.embedding_layer) == (first, first)
        box.setLayer(second)
        assert dock.workspace.embedding_layer == second
        QgsProject.instance().removeMapLayer(second)
        assert (box.currentLayer(), dock.workspace.embedding_layer) == (first, first)

    def test_shown_where_it_matters(self, new_dock):
        patches()
        dock = new_dock()
        seen = []
        for tab in (EMBED, CLUSTERS, SIMILAR):
            tabs(dock).setCurrentIndex(tab)
            seen.append(shown(dock, "terrapatchEmbeddingLayer"))
        assert seen == [False, True, True]

    def test_the_eye_shows_and_hides_patches(self, new_dock):
        layer = patches()
        dock = new_dock()
        eye = dock.findChild(QWidget, "terrapatchShowPatches")
        node = QgsProject.instance().layerTreeRoot().findLayer(layer)
        assert eye.isChecked()
        eye.click()
        assert not node.itemVisibilityChecked()
        node.setItemVisibilityChecked(True)
        assert eye.isChecked()

    def test_a_panel_asks_for_another(self, new_dock):
        patches()
        dock = new_dock()
        dock.workspace.panel_wanted.emit("similar")
        assert tabs(dock).currentIndex() == SIMILAR


class TestProject:
    def test_state_is_saved_and_restored(self, new_dock, tmp_path, sample_folder):
        project = QgsProject.instance()
        project.addMapLayer(QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "Olinda"))
        options = QgsVectorFileWriter.SaveVectorOptions()
        files = []
        for name in ("a", "b"):
            layer = memory_layer(embedding_set(), name)
            files.append(str(tmp_path / f"{name}.gpkg"))
            QgsVectorFileWriter.writeAsVectorFormatV3(layer, files[-1], project.transformContext(), options)
        saved = [project.addMapLayer(QgsVectorLayer(file, f"Patches {file[-6]}", "ogr")) for file in files]
        assert all(is_embedding_layer(layer) for layer in saved)
        dock = new_dock()
        dock.workspace.use_embedding_layer(saved[1])
        dock.pages.panel("embed").form.encoder.choose("efficientnet-lite0")
        settled(dock.pages.panel("embed")).form.bands.choose([4, 3, 2])
        tabs(dock).setCurrentIndex(CLUSTERS)
        in_use = saved[1].id()
        assert project.write(str(tmp_path / "project.qgz"))
        assert not project.isDirty()
        project.clear()
        assert tabs(dock).currentIndex() == EMBED
        assert dock.workspace.embedding_layer is None
        assert project.read(str(tmp_path / "project.qgz"))
        assert tabs(dock).currentIndex() == CLUSTERS
        assert dock.workspace.embedding_layer.id() == in_use
        assert settled(dock.pages.panel("embed")).form.parameters()["BANDS"] == [4, 3, 2]
        another = new_dock()  # opened only after the project was
        assert tabs(another).currentIndex() == CLUSTERS
        assert another.workspace.embedding_layer.id() == in_use

    @pytest.mark.parametrize(
        "text", ["{", "[]", '{"panels": 3, "tab": 9, "embedding_layer": {}}', '{"panels": {"embed": []}}']
    )
    def test_state_that_was_damaged(self, new_dock, text):
        QgsProject.instance().writeEntry("terrapatch", "dock", text)
        patches()
        dock = new_dock()
        assert tabs(dock).currentIndex() == EMBED
        assert dock.workspace.embedding_layer is not None


class TestPanels:
    def test_the_others_come_by_themselves(self, new_dock, qtbot):
        dock = new_dock()
        qtbot.waitUntil(lambda: set(dock.pages._panels) == set(PANEL_NAMES), timeout=180_000)

    def test_saved_before_the_others_are_made(self, new_dock):
        dock = new_dock()
        state = {"embed": {}, "clusters": {"k": 5}, "similar": {"most": 3}}
        dock.pages._panels = {"embed": dock.pages.panel("embed")}
        dock.pages.restore_states(state)
        assert dock.pages.save_states()["clusters"] == {"k": 5}
        assert dock.pages.panel("clusters").save_state()["k"] == 5

    def test_one_that_cannot_be_saved_takes_nothing_from_the_others(self, new_dock, monkeypatch):
        dock = new_dock()
        dock.pages.restore_states({"clusters": {"k": 5}, "similar": {}})
        clusters, embed = dock.pages.panel("clusters"), dock.pages.panel("embed")
        assert dock.pages.save_states()["clusters"]["k"] == 5

        def fail():
            raise ValueError("no such place")

        monkeypatch.setattr(clusters, "save_state", fail)
        states = dock.pages.save_states()
        assert states["clusters"]["k"] == 5
        assert states["embed"] == embed.save_state() != {}


class TestWidth:
    def test_320_pixels_are_enough(self, new_dock, sample_folder):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "Olinda"))
        dock = new_dock()
        assert dock.findChild(QWidget, "terrapatchDockContent").minimumSizeHint().width() <= 320


def fix_width(widget, width):
    """Have it in this width, whatever the layout that it lies in would do meanwhile."""
    widget.setFixedWidth(width)
    widget.resize(width, widget.height())


class TestNarrow:
    @pytest.fixture
    def head(self, qgis_app, new_dock, window, sample_folder, request):
        """The head of a dock, in a theme."""
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "Olinda"))
        qgis_app.setUITheme(request.param)
        dock = new_dock()
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.show()  # a widget that is not on the screen does not hear of its size
        yield dock.findChild(DockHead)
        qgis_app.setUITheme("default")

    @pytest.mark.parametrize("head", ["default", "Night Mapping"], indirect=True)
    def test_tab_names_are_whole(self, head):
        seen = []
        for width in (900, 620, 308):
            head.resize(width, head.height())
            assert head.tabs.width() == head.tabs.sizeHint().width()
            assert not head.tabs.geometry().intersects(head.tools.geometry())
            assert head.tools.geometry().right() == width - 1
            seen.append([head.tabs.tabText(tab) for tab in range(head.tabs.count())])
        assert seen[0][:4] == ["Embed", "Clusters", "Find similar", "Classify"]
        assert all(seen[1])
        assert seen[2][0] == "Embed"
        for tab, name in enumerate(seen[2]):
            assert head.tabs.tabIcon(tab).isNull() == bool(name)

    @pytest.mark.parametrize("head", ["default"], indirect=True)
    def test_the_tab_in_front_has_its_name(self, head):
        fix_width(head, 280)
        assert [head.tabs.tabText(tab) for tab in range(3)] == ["Embed", "", ""]
        head.tabs.setCurrentIndex(SIMILAR)
        assert [head.tabs.tabText(tab) for tab in range(2)] == ["", ""]
        assert head.tabs.tabText(SIMILAR).endswith("imilar")
        assert head.tabs.tabToolTip(EMBED).startswith("Embed: ")
        shown = set()
        for width in range(280, 560, 10):
            fix_width(head, width)
            shown.add(tuple(head.tabs.tabText(tab) for tab in range(head.tabs.count())))
        assert ("", "", "Find similar", "", "") in shown
        fix_width(head, 220)
        assert head.tools.geometry().top() > head.tabs.geometry().top()
        assert head.tabs.tabText(SIMILAR)

    @pytest.mark.parametrize("head", ["default"], indirect=True)
    def test_tools_that_do_not_fit_are_behind_an_arrow(self, head):
        head.resize(700, head.height())
        arrow = head.tools.findChild(QToolButton, "qt_toolbar_ext_button")
        assert not arrow.isVisibleTo(head)
        head.setFixedWidth(320)
        QCoreApplication.processEvents()
        assert arrow.isVisibleTo(head)
        assert not head.findChild(QToolButton, "terrapatchCopyPython").isVisibleTo(head)
