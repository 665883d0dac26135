"""The embed panel on real layers and with the real engine."""

from __future__ import annotations

import json
import shutil

import pytest
from algorithm_runs import registered_provider
from layer_factory import embedding_set
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsLayerTree,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QLabel, QMessageBox, QPushButton, QToolButton, QWidget
from settled_panel import line, settled

from terrapatch.model.encoders.cache_folder import cache_folder
from terrapatch.plugin.background.engine_setup import ENGINE_SETUP
from terrapatch.plugin.dock.embed.embed_panel import EMBED_RASTER, EmbedPanel
from terrapatch.plugin.engine import interpreter
from terrapatch.plugin.engine.encoder_folders import BUNDLED as ENCODERS
from terrapatch.plugin.engine.engine_cache import UNFINISHED_RUNS
from terrapatch.plugin.engine.errors import EngineMissing
from terrapatch.plugin.engine.failures import FAILURES
from terrapatch.plugin.engine.setup.trouble import EngineTrouble, Remedy
from terrapatch.plugin.layers.layer_order import LayerKind
from terrapatch.plugin.layers.write import memory_layer
from terrapatch.plugin.used_paths import remember_encoder_file
from terrapatch.plugin.workspace import Workspace


@pytest.fixture
def workspace(qgis_iface, qgis_new_project, own_settings):
    registered_provider()
    made = Workspace(qgis_iface)
    yield made
    made.end()


@pytest.fixture
def new_panel(workspace, qtbot):
    """Makes a panel; all are unloaded at the end."""
    parent = QWidget()
    qtbot.addWidget(parent)
    made = []

    def panel() -> EmbedPanel:
        made.append(EmbedPanel(workspace, parent))
        made[-1].form.encoder.choose("efficientnet-lite0")
        qtbot.waitUntil(lambda: made[-1]._check is None, timeout=180_000)
        return made[-1]

    yield panel
    for panel in made:
        panel.unload()


@pytest.fixture
def olinda(sample_folder, workspace):
    layer = QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), "Olinda")
    return QgsProject.instance().addMapLayer(layer)


def run_button(panel) -> QPushButton:
    return panel.findChild(QPushButton, "terrapatchEmbedRun")


class TestRun:
    def test_patches_on_the_map(self, new_panel, olinda, workspace, qtbot):
        panel = new_panel()
        with qtbot.waitSignal(workspace.run_ended, timeout=180_000):
            settled(panel).start()
            assert not run_button(panel).isEnabled()
            assert "One run at a time" in run_button(panel).toolTip()
        layer = workspace.embedding_layer
        assert layer.featureCount() == 22 * 22
        tree = QgsProject.instance().layerTreeRoot().findLayers()
        assert [node.layer() for node in tree] == [layer, olinda]
        assert layer.name() == "Olinda · EfficientNet-Lite0 456 m"
        told = panel.findChild(QLabel, "terrapatchEmbedResult").text()
        assert told.startswith("484 patches with 152-dimensional vectors")
        assert told.endswith("on the processor (CPU).")
        assert panel.findChild(QPushButton, "terrapatchNextSimilar").isVisibleTo(panel)
        assert "about" in line(panel)
        assert run_button(panel).isEnabled()

    def test_a_picture_of_the_bands(self, new_panel, olinda, qtbot):
        panel = settled(new_panel())
        preview = panel.findChild(QWidget, "terrapatchBandPreview")
        qtbot.waitUntil(lambda: preview.isVisibleTo(preview.parent()), timeout=180_000)
        assert preview._shown == (olinda.id(), (3, 2, 1))  # Landsat's bands of red, green and blue
        panel.form.encoder.choose("mosaiks")  # takes any bands, in no colours
        settled(panel)
        assert preview.isHidden()

    def test_next_step(self, new_panel, workspace, qtbot):
        panel = new_panel()
        with qtbot.waitSignal(workspace.panel_wanted, timeout=180_000) as wanted:
            panel.findChild(QPushButton, "terrapatchNextClusters").click()
        assert wanted.args == ["clusters"]

    def test_into_a_file(self, new_panel, olinda, workspace, qtbot, tmp_path):
        panel = new_panel()
        file = tmp_path / "patches.gpkg"
        panel.form.file.setFilePath(str(file))
        with qtbot.waitSignal(workspace.run_ended, timeout=180_000):
            settled(panel).start()
        layer = workspace.embedding_layer
        assert layer.source().startswith(str(file))
        assert panel.form.file.filePath() == ""  # else the next run would replace these patches
        assert json.loads(layer.customProperty("terrapatch/embedding"))["encoder"]["id"] == "efficientnet-lite0"

    def test_cancel_keeps_the_work_and_resume_goes_on(self, new_panel, halting_scene, workspace, qtbot):
        def something_is_kept():
            runs = cache_folder() / UNFINISHED_RUNS
            return any(runs.glob("*/embedding/partial/journal.json"))

        halting_scene.halt_at(6)
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(halting_scene.raster), "Halting"))
        panel = new_panel()
        assert panel.form.encoder.choose(str(halting_scene.encoder))
        panel.form.options.restore_state({"tile": 32, "patch": 32, "batch": 1})
        settled(panel)
        assert run_button(panel).text() == "Embed"
        statuses = []
        QgsApplication.taskManager().statusChanged.connect(lambda _task, status: statuses.append(status))
        with qtbot.waitSignal(workspace.run_ended, timeout=180_000):
            settled(panel).start()
            qtbot.waitUntil(something_is_kept, timeout=180_000)
            panel._run.progressed.emit(65.4)  # how far the engine has told it is depends on the machine
            panel.findChild(QPushButton, "terrapatchEmbedCancel").click()
        assert workspace.embedding_layer is None
        told = panel.findChild(QLabel, "terrapatchEmbedResult").text()
        assert told == "Cancelled. 65 % is done and kept: Resume goes on from there."
        assert run_button(panel).text() == "Resume (65 % done)"
        assert run_button(panel).isEnabled()
        qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=180_000)
        assert QgsTask.TaskStatus.Terminated not in statuses  # which QGIS would tell as 'Task failed'
        panel.form.options.restore_state({"tile": 64, "patch": 32, "batch": 1})  # another run begins anew
        settled(panel)
        assert run_button(panel).text() == "Embed"
        QgsProject.instance().clear()  # as after a start of QGIS: another panel, and the raster is added again
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(halting_scene.raster), "Halting"))
        panel = new_panel()
        assert panel.form.encoder.choose(str(halting_scene.encoder))
        panel.form.options.restore_state({"tile": 32, "patch": 32, "batch": 1})
        settled(panel)
        assert run_button(panel).text() == "Resume (65 % done)"
        halting_scene.let_go()
        with qtbot.waitSignal(workspace.run_ended, timeout=180_000):
            settled(panel).start()
        assert workspace.embedding_layer.featureCount() == 8 * 8
        assert run_button(panel).text() == "Embed"

    def test_second_run_is_refused(self, new_panel, olinda, workspace, qtbot):
        panel = new_panel()
        with qtbot.waitSignal(workspace.run_ended, timeout=180_000):
            settled(panel).start()
            panel.start()
            assert len(workspace.running()) == 1
            assert "wait for it" in panel.findChild(QLabel, "terrapatchEmbedLine").text()

    def test_raster_removed_during_the_run(self, new_panel, olinda, workspace, qtbot):
        panel = new_panel()
        with qtbot.waitSignal(workspace.run_ended, timeout=180_000):
            settled(panel).start()
            told = []
            panel._run.progressed.connect(told.append)
            qtbot.waitUntil(lambda: told != [], timeout=180_000)  # the engine that plans is there before
            QgsProject.instance().removeMapLayer(olinda)
        assert workspace.embedding_layer.featureCount() == 484
        assert "Add a raster layer" in line(panel)

    def test_selected_polygons(self, new_panel, olinda, workspace, qtbot):
        mask = QgsVectorLayer(f"Polygon?crs={olinda.crs().authid()}", "Fields", "memory")
        whole = olinda.extent()
        part = QgsRectangle(
            whole.xMinimum() + 10, whole.yMaximum() - 900, whole.xMinimum() + 900, whole.yMaximum() - 10
        )
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(part))
        mask.dataProvider().addFeatures([feature])
        QgsProject.instance().addMapLayer(mask)
        panel = new_panel()
        panel.form.area.restore_state({"kind": "polygons", "layer": mask.id(), "only_selected": True})
        assert "Nothing is selected in 'Fields'" in line(panel)
        mask.selectAll()
        assert "4 patches" in line(panel)
        with qtbot.waitSignal(workspace.run_ended, timeout=180_000):
            settled(panel).start()
        assert workspace.embedding_layer.featureCount() == 4


class TestForm:
    def test_no_raster(self, new_panel):
        panel = new_panel()
        assert "Add a raster layer" in line(panel)
        assert not run_button(panel).isEnabled()

    def test_follows_the_active_layer(self, new_panel, olinda, workspace, sample_folder):
        other = QgsRasterLayer(str(sample_folder / "landsat8_parana.tif"), "Paraná")
        QgsProject.instance().addMapLayer(other)
        panel = new_panel()
        workspace.iface.currentLayerChanged.emit(other)
        assert panel.form.raster == other
        workspace.iface.currentLayerChanged.emit(None)
        assert panel.form.raster == other

    def test_bands_can_be_changed(self, new_panel, olinda):
        panel = new_panel()
        assert settled(panel).form.parameters()["BANDS"] == [3, 2, 1]
        box = settled(panel).findChild(QComboBox, "terrapatchBand1")
        box.setCurrentIndex(box.findData(4))
        assert settled(panel).form.parameters()["BANDS"] == [4, 2, 1]

    def test_any_bands(self, new_panel, olinda):
        panel = new_panel()
        panel.form.encoder.choose_mosaiks()
        assert "BANDS" not in settled(panel).form.parameters()
        panel.form.bands.choose([1, 4])
        assert settled(panel).form.parameters()["BANDS"] == [1, 4]

    def test_advanced_settings_reach_the_algorithm(self, new_panel, olinda):
        panel = new_panel()
        assert set(settled(panel).form.parameters()) == {
            "INPUT",
            "ENCODER",
            "BANDS",
            "OUTPUT",
            "REFINE",
            "RESOLUTION",
            "DEVICE",
        }
        panel.form.options.restore_state(
            {"patch": 32, "tile": 256, "overlap": 0, "refine": 2, "resolution": "number", "units": 60.0, "batch": 3}
        )
        values = settled(panel).form.parameters()
        assert (values["PATCH_SIZE"], values["TILE_SIZE"], values["OVERLAP"], values["BATCH_SIZE"]) == (32, 256, 0, 3)
        assert (values["REFINE"], values["RESOLUTION"]) == (2, "60")

    def test_state_comes_back(self, new_panel, olinda):
        panel = new_panel()
        panel.form.bands.choose([4, 3, 2])
        panel.form.options.restore_state({"refine": 2, "open": True})
        panel.form.area.restore_state({"kind": "rectangle", "rectangle": [1, 2, 3, 4], "crs": olinda.crs().toWkt()})
        state = json.loads(json.dumps(panel.save_state()))
        other = new_panel()
        other.restore_state(state)
        assert other.save_state() == panel.save_state()
        other.restore_state({})
        assert settled(other).form.parameters()["ENCODER"] == "mosaiks"  # the default everywhere
        assert "BANDS" not in settled(other).form.parameters()
        assert other.save_state()["area"]["kind"] == "whole"

    def test_a_project_chooses_no_file_to_write(self, new_panel, olinda, tmp_path):
        panel = new_panel()
        panel.form.file.setFilePath(str(tmp_path / "mine.gpkg"))
        assert str(tmp_path) not in json.dumps(panel.save_state())
        panel.restore_state({**panel.save_state(), "file": str(tmp_path / "precious.gpkg")})
        assert panel.form.file.filePath() == ""

    def test_a_project_chooses_no_encoder_file_that_the_user_has_not(self, new_panel, olinda, tmp_path, monkeypatch):
        for ending in (".onnx", ".json"):
            shutil.copy((ENCODERS / "efficientnet-lite0").with_suffix(ending), tmp_path / f"theirs{ending}")
        file = str(tmp_path / "theirs.onnx")
        panel = new_panel()
        state = {**panel.save_state(), "encoder": file}
        panel.restore_state(state)
        assert panel.save_state()["encoder"] != file
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (file, ""))
        panel.findChild(QToolButton, "terrapatchEncoderFile").click()
        assert panel.save_state()["encoder"] == file
        other = new_panel()
        other.restore_state(state)  # now it is this user's
        assert other.save_state()["encoder"] == file

    def test_a_file_that_is_there_is_replaced_only_when_the_user_agrees(self, new_panel, olinda, workspace, tmp_path):
        file = tmp_path / "precious.gpkg"
        file.write_bytes(b"years of work")
        panel = new_panel()
        panel.form.file.setFilePath(str(file))
        asked = []

        def answer() -> None:
            box = panel.findChild(QMessageBox, "terrapatchReplaceFile")
            asked.append(box.text())
            box.button(QMessageBox.StandardButton.No).click()

        settled(panel)
        QTimer.singleShot(0, answer)  # the box blocks until it is answered
        panel.start()
        assert asked == [f"{file} exists already. Replace it, with every layer in it?"]
        assert workspace.running() == []
        assert file.read_bytes() == b"years of work"

    def test_engine_missing_offers_set_up(self, new_panel, olinda, qtbot, monkeypatch):
        def nowhere(_setting):
            raise EngineMissing("TerraPatch finds no Python")

        panel = new_panel()
        with monkeypatch.context() as missing:
            missing.setattr(interpreter, "find_interpreter", nowhere)
            panel.check_engine()
            qtbot.waitUntil(lambda: panel._check is None, timeout=180_000)
        assert "engine is missing" in line(panel)
        notice = panel.findChild(QWidget, "terrapatchEngineNotice")
        assert notice.isVisibleTo(panel)
        assert notice.findChild(QPushButton, "terrapatchEngineSetUp").text() == "Set up the engine"
        assert "pip install" in notice.findChild(QWidget, "terrapatchEngineCommands").toPlainText()
        ENGINE_SETUP.engine_changed.emit()
        qtbot.waitUntil(lambda: not notice.isVisibleTo(panel), timeout=60_000)
        qtbot.waitUntil(lambda: run_button(panel).isEnabled(), timeout=60_000)

    def test_a_run_that_the_engine_failed_tests_it(self, new_panel, olinda, qtbot, monkeypatch):
        panel = new_panel()
        trouble = EngineTrouble(Remedy.REPAIR, "rasterio is damaged.", None, ("rasterio",))

        def broken(_setting):
            raise EngineMissing("broken", trouble=trouble)

        monkeypatch.setattr(interpreter, "interpreter_after_failure", broken)
        monkeypatch.setattr(FAILURES, "is_suspect", True)
        panel._run_ended(None)
        notice = panel.findChild(QWidget, "terrapatchEngineNotice")
        qtbot.waitUntil(lambda: notice.isVisibleTo(panel), timeout=180_000)
        assert notice.findChild(QLabel, "terrapatchEngineReason").text() == "rasterio is damaged."
        assert notice.findChild(QPushButton, "terrapatchEngineSetUp").text() == "Repair"


class TestSession:
    def test_follows_layers(self, workspace, qtbot):
        first, second = (memory_layer(embedding_set(), name) for name in ("a", "b"))
        workspace.add_layer(first, LayerKind.PATCHES)
        assert workspace.embedding_layer == first
        workspace.add_layer(second, LayerKind.PATCHES)
        assert workspace.embedding_layer == first
        QgsProject.instance().removeMapLayer(first)
        assert workspace.embedding_layer == second
        QgsProject.instance().clear()
        assert workspace.embedding_layer is None

    def test_patches_lie_right_above_their_raster_wherever_it_is(self, workspace, sample_folder):
        def tree(group):
            return [tree(node) if QgsLayerTree.isGroup(node) else node.name() for node in group.children()]

        project, root = QgsProject.instance(), QgsProject.instance().layerTreeRoot()
        workspace.add_layer(QgsVectorLayer("Polygon?crs=EPSG:4326", "clusters", "memory"), LayerKind.REGIONS)
        rasters = [QgsRasterLayer(str(sample_folder / "landsat7_olinda.tif"), name) for name in ("top", "inside")]
        for raster in rasters:
            project.addMapLayer(raster, False)
        root.insertLayer(0, rasters[0])
        workspace.layer_group().insertLayer(0, rasters[1])
        for raster in rasters:
            workspace.add_layer(memory_layer(embedding_set(), f"patches of {raster.name()}"), LayerKind.PATCHES, raster)
        assert tree(root) == ["patches of top", "top", ["patches of inside", "inside", "clusters"]]
        # what is made of the patches on top is not hidden by them
        workspace.add_layer(QgsVectorLayer("Polygon?crs=EPSG:4326", "hits", "memory"), LayerKind.HITS)
        assert tree(root) == [["hits", "patches of inside", "inside", "clusters"], "patches of top", "top"]
        project.removeMapLayer(rasters[0])
        workspace.add_layer(memory_layer(embedding_set(), "late"), LayerKind.PATCHES, None)
        assert tree(root)[0][:2] == ["hits", "late"]

    def test_hits_lie_above_regions_above_patches(self, workspace):
        def add(name, kind):
            workspace.add_layer(QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory"), kind)

        def names():
            return [node.name() for node in workspace.layer_group().children()]

        add("patches", LayerKind.PATCHES)
        add("hits", LayerKind.HITS)
        add("scores", LayerKind.SCORES)
        add("regions", LayerKind.REGIONS)  # made after a search
        add("newer regions", LayerKind.REGIONS)
        add("newer patches", LayerKind.PATCHES)
        assert names() == ["hits", "newer regions", "regions", "scores", "newer patches", "patches"]
        # the user's own order and layers stay as they are
        group = workspace.layer_group()
        hits = group.children()[0]
        own = QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "own", "memory"), False)
        group.insertLayer(0, own)
        group.insertChildNode(-1, hits.clone())
        group.removeChildNode(hits)
        add("newest regions", LayerKind.REGIONS)
        assert names() == [
            "own", "newest regions", "newer regions", "regions", "scores", "newer patches", "patches", "hits",
        ]  # fmt: skip

    def test_one_group(self, workspace):
        assert workspace.layer_group() is not None
        workspace.layer_group().setName("Renamed")
        assert workspace.layer_group().name() == "Renamed"

    def test_unknown_algorithm_fails_in_words(self, workspace, qtbot):
        run = workspace.run("terrapatch:nothing", {})
        with qtbot.waitSignal(run.failed, timeout=180_000) as failed:
            run.start()
        assert "is not there" in failed.args[0]
        assert workspace.running() == []
        assert workspace.running_of(EMBED_RASTER) is None


class TestSensor:
    """For encoders of any bands that want to know which those are."""

    @pytest.fixture
    def clay(self, tmp_path, write_contract_encoders) -> str:
        write_contract_encoders(f"write_clay(Path({str(tmp_path)!r}), bands=6)")
        return str(tmp_path / "clay.onnx")

    def test_guess_reason_and_choice(self, new_panel, olinda, clay):
        form = new_panel()
        box = form.findChild(QComboBox, "terrapatchSensor")
        reason = form.findChild(QLabel, "terrapatchSensorReason")
        assert box.parent().isHidden()  # efficientnet-lite0 and mosaiks do not ask
        assert form.form.encoder.choose(clay)
        remember_encoder_file(clay)  # as the button does that asks for a file
        settled(form)
        assert not box.parent().isHidden()
        assert reason.text().startswith("Landsat")
        assert "its name or tags" in reason.text() or "nearest of those known" in reason.text()
        assert "SENSOR" not in settled(form).form.parameters()
        box.setCurrentIndex(box.findData("landsat-c2l1"))
        assert settled(form).form.parameters()["SENSOR"] == "landsat-c2l1"
        assert reason.text() == "Chosen by hand"
        kept = form.save_state()
        again = new_panel()
        again.restore_state(kept)
        assert settled(again).form.parameters()["SENSOR"] == "landsat-c2l1"
        form.form.encoder.choose("mosaiks")
        settled(form)
        assert "SENSOR" not in settled(form).form.parameters()
