"""Loading and unloading: everything comes, everything goes, and it costs next to nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar

import terrapatch
from terrapatch.plugin.background.algorithm_task import AlgorithmTask
from terrapatch.plugin.background.awaited_task import end_tasks
from terrapatch.plugin.background.background_task import BackgroundTask
from terrapatch.plugin.engine.live_engines import live_engines
from terrapatch.plugin.engine.process import EngineProcess
from terrapatch.plugin.icon import ICON

_SECONDS = 60
# what may not be imported before the user does something
HEAVY = {"numpy", "scipy", "osgeo", "processing", "onnxruntime", "rasterio", "sklearn", "shapely", "pyogrio", "onnx"}
LOAD = """
import json, sys, time
sys.path.insert(0, {parent!r})
import qgis.utils
# the desktop has these before any plugin is loaded
import copy, dataclasses, datetime, hashlib, json, pathlib, queue, shutil, subprocess, tempfile, threading
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar
application = QgsApplication([], True)
application.initQgis()
window = QMainWindow()
toolbar, menu = QToolBar(window), QMenu(window)
class Iface:
    def mainWindow(self): return window
    def rasterMenu(self): return menu
    def addToolBarIcon(self, action): toolbar.addAction(action)
    def removeToolBarIcon(self, action): toolbar.removeAction(action)
    def registerMainWindowAction(self, action, shortcut): pass
    def unregisterMainWindowAction(self, action): pass
    def registerOptionsWidgetFactory(self, factory): pass
    def unregisterOptionsWidgetFactory(self, factory): pass
    class initializationCompleted:
        connect = disconnect = staticmethod(lambda slot: None)
before = set(sys.modules)
started = time.process_time()
import terrapatch
plugin = terrapatch.classFactory(Iface())
plugin.initGui()
seconds = time.process_time() - started
print(json.dumps({{"seconds": seconds, "modules": sorted(set(sys.modules) - before)}}))
plugin.unload()
del window, toolbar, menu
application.exitQgis()
"""


DESKTOP = """
import json, sys, traceback
from pathlib import Path
from qgis import utils
from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction

def named():
    found = [a for a in utils.iface.mainWindow().findChildren(QAction) if a.objectName().startswith("terrapatch")]
    return len(found)

def look():
    report = {{}}
    try:
        utils.updateAvailablePlugins()  # else QGIS does not know whose modules it has to forget
        for name in ("processing", "terrapatch"):
            assert utils.loadPlugin(name) and utils.startPlugin(name), name
        window = utils.iface.mainWindow()
        action = window.findChild(QAction, "terrapatchOpen")
        report["in_menu"] = action in utils.iface.rasterMenu().actions()
        report["in_toolbar"] = action in utils.iface.pluginToolBar().actions()
        action.trigger()
        dock = utils.plugins["terrapatch"].open()
        report["visible"], report["name"] = dock.isVisible(), dock.objectName()
        report["area"] = window.dockWidgetArea(dock) == Qt.DockWidgetArea.RightDockWidgetArea
        action.trigger()
        report["visible_after_second_click"] = dock.isVisible()
        action.trigger()
        report["same"] = window.findChild(QgsDockWidget, "terrapatchDock") is dock and dock.isVisible()
        for _ in range(20):
            utils.plugins["terrapatch"].open()
            assert utils.reloadPlugin("terrapatch")
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        report["dock_gone"], report["actions_after_reload"] = sip.isdeleted(dock), named()
        report["docks_after_reload"] = len(window.findChildren(QgsDockWidget, "terrapatchDock"))
        assert utils.unloadPlugin("terrapatch")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        report["actions_after_unload"] = named()
        report["provider"] = QgsApplication.processingRegistry().providerById("terrapatch") is not None
    except Exception:
        report["error"] = traceback.format_exc()
    Path({report!r}).write_text(json.dumps(report))
    QTimer.singleShot(0, utils.iface.actionExit().trigger)

QTimer.singleShot(500, look)
"""


class WindowOfQgis(QObject):
    """The parts of QgisInterface that the plugin uses, on real widgets."""

    initializationCompleted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.toolbar = QToolBar(self.window)
        self.menu = QMenu(self.window)
        self.bar = QgsMessageBar(self.window)
        self.options = []
        self.shortcuts = {}

    def registerMainWindowAction(self, action, shortcut):
        self.shortcuts[action] = shortcut
        return True

    def unregisterMainWindowAction(self, action):
        del self.shortcuts[action]
        return True

    def registerOptionsWidgetFactory(self, factory):
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options.remove(factory)

    def mainWindow(self):
        return self.window

    def rasterMenu(self):
        return self.menu

    def messageBar(self):
        return self.bar

    def addToolBarIcon(self, action):
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action):
        self.toolbar.removeAction(action)

    def own_objects(self):
        """Names of everything of TerraPatch in the window."""
        names = [child.objectName() for child in self.window.findChildren(QObject)]
        return sorted(name for name in names if name.lower().startswith("terrapatch"))


@pytest.fixture(autouse=True)
def _no_provider_of_other_tests():
    """Tests of algorithms register the provider for themselves; here it has to be the plugin that does."""
    QgsApplication.processingRegistry().removeProvider("terrapatch")


@pytest.fixture
def iface():
    window = WindowOfQgis()
    yield window
    window.window.deleteLater()
    delete_what_is_due()


@pytest.fixture
def plugin(iface):
    loaded = terrapatch.classFactory(iface)
    loaded.initGui()
    yield loaded
    loaded.unload()
    delete_what_is_due()


@pytest.fixture(scope="module")
def plugin_path(tmp_path_factory, repository):
    """A folder as QGIS_PLUGINPATH names it, with the checkout in it under the name `terrapatch`."""
    folder = tmp_path_factory.mktemp("plugins")
    (folder / "terrapatch").symlink_to(repository)
    return folder


class WorkUntilCancelled:
    """A function of a task that does one thing more once the task is cancelled."""

    def __init__(self, last):
        self.begun, self.ended = threading.Event(), False
        self._last = last

    def __call__(self, feedback):
        self.begun.set()
        while not feedback.isCanceled():
            time.sleep(0.002)
        self._last()
        self.ended = True


@pytest.fixture
def work_until_cancelled():
    """Makes such functions; those that no unloading has ended end with the test."""
    yield lambda last=lambda: time.sleep(0.1): WorkUntilCancelled(last)
    end_tasks()


class _Algorithm:
    """The two steps of an algorithm that a task takes."""

    def __init__(self, work):
        self._work = work

    def prepare(self, *_values):
        return True

    def runPrepared(self, _parameters, _context, feedback):
        return self._work(feedback)


def delete_what_is_due():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def algorithms():
    provider = QgsApplication.processingRegistry().providerById("terrapatch")
    return None if provider is None else sorted(algorithm.id() for algorithm in provider.algorithms())


class TestLoading:
    def test_button_and_menu_entry(self, plugin, iface):
        (action,) = iface.toolbar.actions()
        assert iface.menu.actions() == [action]
        assert (action.objectName(), action.text()) == ("terrapatchOpen", "TerraPatch")
        assert iface.shortcuts == {action: "Ctrl+Alt+E"}
        assert action.parent() is iface.window
        assert Path(ICON).is_file()
        assert not action.icon().pixmap(24, 24).isNull()

    def test_algorithms(self, plugin):
        assert "terrapatch:embedraster" in algorithms()

    def test_processing_alone(self):
        plugin = terrapatch.classFactory(None)
        plugin.initProcessing()
        assert "terrapatch:embedraster" in algorithms()
        plugin.unload()
        assert algorithms() is None

    def test_second_copy_says_so_and_leaves_the_first_alone(self, plugin, iface):
        messages = []
        QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: messages.append((tag, text)))
        second = terrapatch.classFactory(iface)
        second.initGui()
        assert [text for tag, text in messages if tag == "TerraPatch" and "second copy of TerraPatch" in text]
        second.unload()
        assert "terrapatch:embedraster" in algorithms()
        assert len(iface.toolbar.actions()) == 1


class TestLookingAfterLayers:
    @pytest.fixture(autouse=True)
    def emptied(self):
        yield
        QgsProject.instance().clear()

    def test_not_for_layers_of_others(self, plugin):
        QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "others", "memory"))
        assert plugin._restorer is None

    def test_from_the_first_layer_of_its_own(self, plugin):
        layer = QgsVectorLayer("Point?crs=EPSG:4326", "hits", "memory")
        layer.setCustomProperty("terrapatch/hits", "1")
        QgsProject.instance().addMapLayer(layer)
        assert plugin._restorer is not None

    def test_brings_a_layer_back_that_is_opened_first_of_all(self, plugin, tmp_path):
        layer = QgsVectorLayer("Point?crs=EPSG:4326&field=label:string", "hits", "memory")
        layer.setCustomProperty("terrapatch/hits", "1")
        QgsProject.instance().addMapLayer(layer)
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["pond"])
        layer.dataProvider().addFeatures([feature])
        file = str(tmp_path / "project.qgz")
        assert QgsProject.instance().write(file)
        plugin.unload()
        QgsProject.instance().clear()
        plugin.initGui()
        assert plugin._restorer is None
        assert QgsProject.instance().read(file)
        (layer,) = QgsProject.instance().mapLayers().values()
        assert [found["label"] for found in layer.getFeatures()] == ["pond"]

    def test_in_a_project_that_only_names_a_map(self, plugin, tmp_path):
        QgsProject.instance().writeEntry("terrapatch", "similarity_maps", "[]")
        assert QgsProject.instance().write(str(tmp_path / "project.qgz"))
        QgsProject.instance().clear()
        assert plugin._restorer is None
        QgsProject.instance().read(str(tmp_path / "project.qgz"))
        assert plugin._restorer is not None


class TestButton:
    def presses(self, plugin, iface, monkeypatch, times):
        """Press the button so many times, wait for the import, and tell what `open` found each time it was called."""
        opened = []
        monkeypatch.setattr(plugin, "open", lambda: opened.append("terrapatch.plugin.dock.dock" in sys.modules))
        (action,) = iface.toolbar.actions()
        for _ in range(times):
            action.trigger()
        assert opened == []
        while plugin._loading is not None:
            QCoreApplication.processEvents()
        return opened

    def test_opens_the_dock_once_a_thread_has_imported_it(self, plugin, iface, monkeypatch):
        assert self.presses(plugin, iface, monkeypatch, 1) == [True]

    def test_pressed_again_meanwhile_opens_nothing(self, plugin, iface, monkeypatch):
        assert self.presses(plugin, iface, monkeypatch, 2) == []

    def test_does_not_keep_qgis_from_closing(self, plugin, iface):
        iface.toolbar.actions()[0].trigger()
        assert plugin._loading.flags() & QgsTask.Flag.CancelWithoutPrompt
        plugin.unload()
        assert plugin._loading is None


class TestUnloading:
    def test_nothing_is_left(self, plugin, iface):
        plugin.unload()
        delete_what_is_due()
        assert iface.toolbar.actions() == []
        assert iface.menu.actions() == []
        assert iface.own_objects() == []
        assert iface.options == []
        assert iface.shortcuts == {}
        assert algorithms() is None

    def test_twice(self, plugin, iface):
        plugin.unload()
        plugin.unload()
        delete_what_is_due()
        assert (iface.own_objects(), iface.options, algorithms()) == ([], [], None)

    def test_after_qgis_has_deleted_the_button(self, plugin, iface):
        sip.delete(iface.toolbar.actions()[0])
        plugin.unload()
        assert algorithms() is None

    def test_ends_a_running_engine(self, plugin, engine_interpreter, gone):
        engine = EngineProcess.start(engine_interpreter)
        plugin.unload()
        assert gone(engine.pid)

    def test_no_function_is_at_work_any_more(self, plugin, work_until_cancelled):
        """QGIS, when it is left, takes down what functions read layers by."""
        background, algorithm = work_until_cancelled(), work_until_cancelled()
        BackgroundTask("work", background).begin()
        feedback = QgsProcessingFeedback()
        run = AlgorithmTask(_Algorithm(algorithm), {}, QgsProcessingContext(), feedback, "run")
        QgsApplication.taskManager().addTask(run)
        assert background.begun.wait(_SECONDS)
        assert algorithm.begun.wait(_SECONDS)
        plugin.unload()
        assert (background.ended, algorithm.ended) == (True, True)

    def test_ends_an_engine_that_a_task_has_just_started(self, plugin, work_until_cancelled, engine_interpreter, gone):
        started = []
        work = work_until_cancelled(lambda: started.append(EngineProcess.start(engine_interpreter)))
        BackgroundTask("work", work).begin()
        assert work.begun.wait(_SECONDS)
        plugin.unload()
        (engine,) = started
        assert gone(engine.pid)

    def test_twenty_times(self, iface, engine_interpreter, gone):
        threads, children = threading.active_count(), count_children()
        providers = {provider.id() for provider in QgsApplication.processingRegistry().providers()}
        actions = len(iface.window.findChildren(QAction))
        started = []
        for turn in range(20):
            plugin = terrapatch.classFactory(iface)
            plugin.initGui()
            if turn % 7 == 0:
                started.append(EngineProcess.start(engine_interpreter).pid)
            plugin.unload()
            delete_what_is_due()
            assert len(iface.window.findChildren(QAction)) == actions
        assert all(gone(pid) for pid in started)
        deadline = time.monotonic() + 180
        while (live_engines() or threading.active_count() > threads) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert (threading.active_count(), count_children()) == (threads, children)
        assert {provider.id() for provider in QgsApplication.processingRegistry().providers()} == providers
        assert iface.own_objects() == []
        assert (iface.toolbar.actions(), iface.menu.actions()) == ([], [])


class TestCost:
    @pytest.fixture(scope="class")
    @classmethod
    def starts(cls, plugin_path):
        """Three starts in fresh processes; the first may still compile."""
        code = LOAD.format(parent=str(plugin_path))
        return [run_in_fresh_qgis(code) for _ in range(3)]

    def test_no_heavy_import(self, starts):
        imported = {name.split(".")[0] for name in starts[-1]["modules"]}
        assert "terrapatch" in imported
        assert imported & HEAVY == set()

    def test_what_runs_an_algorithm_waits_until_one_runs(self, starts):
        waiting = {
            "model.jobs",
            "model.protocol",
            "plugin.engine.process",
            "plugin.layers.schema",
            "plugin.rasters",
            "plugin.dock.dock",
        }
        assert {f"terrapatch.{name}" for name in waiting} & set(starts[-1]["modules"]) == set()

    def test_seconds(self, starts):
        # the promise is 30 ms of a desktop's processor; the bound leaves room for slower ones
        assert min(start["seconds"] for start in starts) < 0.1


@pytest.mark.desktop
class TestDesktop:
    def test_whole_qgis(self, plugin_path, tmp_path):
        """The button opens and closes one dock; twenty reloads leave one button; then QGIS ends without a crash."""
        if not (shutil.which("xvfb-run") and shutil.which("qgis")):
            pytest.skip("needs xvfb-run and qgis")
        script, report = tmp_path / "look.py", tmp_path / "report.json"
        script.write_text(DESKTOP.format(report=str(report)), encoding="utf-8")
        environment = {**os.environ, "QGIS_PLUGINPATH": str(plugin_path)}
        for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
            environment.pop(name, None)
        options = ("--nologo", "--noversioncheck", "--noplugins", "--profiles-path", str(tmp_path / "profiles"))
        # `timeout` ends QGIS itself, so that no dialog that waits for a click leaves it behind
        command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "timeout", "120", "qgis", *options]
        answer = subprocess.run(
            [*command, "--code", str(script)], env=environment, capture_output=True, text=True, check=False
        )
        assert report.is_file(), answer.stderr
        assert json.loads(report.read_text(encoding="utf-8")) == {
            "in_menu": True,
            "in_toolbar": True,
            "visible": True,
            "name": "terrapatchDock",
            "area": True,
            "visible_after_second_click": False,
            "same": True,
            "dock_gone": True,
            "actions_after_reload": 1,
            "docks_after_reload": 0,
            "actions_after_unload": 0,
            "provider": False,
        }
        assert answer.returncode == 0, answer.stderr


class TestQgisProcess:
    @pytest.fixture
    def qgis_process(self, plugin_path, tmp_path, qgis_process_program):
        """Runs `qgis_process` with a profile of its own; gives stdout."""
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugin_path),
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
            "QT_QPA_PLATFORM": "offscreen",
        }

        def run(*arguments):
            answer = subprocess.run(
                [qgis_process_program, *arguments],
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=300,
            )
            assert answer.returncode == 0, answer.stderr
            return answer.stdout

        return run

    def test_finds_the_algorithms(self, qgis_process):
        qgis_process("plugins", "enable", "terrapatch")
        described = json.loads(qgis_process("--json", "help", "terrapatch:embedraster"))
        assert described["algorithm_details"]["id"] == "terrapatch:embedraster"
        assert {"INPUT", "ENCODER", "OUTPUT"} <= set(described["parameters"]) | set(described["outputs"])


def run_in_fresh_qgis(code):
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}  # users' QGIS compiles a plugin once
    answer = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    return json.loads(answer.stdout.strip().splitlines()[-1])


def count_children():
    """Processes whose parent is this one."""
    tasks = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return sum(len(task.read_text().split()) for task in tasks)
