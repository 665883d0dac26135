"""An installer saved by clicks on a computer with a network, and installed by clicks on one without."""

from __future__ import annotations

import pytest
from package_index import PackageIndex
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QWidget
from setup_scene import WHEEL, answer_of

from terrapatch.plugin.background.engine_setup import ENGINE_SETUP
from terrapatch.plugin.background.single_task import TaskState
from terrapatch.plugin.dock.setup import installer_dialog
from terrapatch.plugin.dock.setup.engine_notice import EngineNotice
from terrapatch.plugin.dock.setup.installer_dialog import InstallerDialog
from terrapatch.plugin.engine.setup import choose
from terrapatch.plugin.engine.setup.environments import engines_folder
from terrapatch.plugin.engine.setup.python_search import SearchResult
from terrapatch.plugin.engine.setup.trouble import EngineTrouble, Remedy

pytest_plugins = ("setup_fixtures",)
pytestmark = pytest.mark.usefixtures("own_settings")
SECONDS = 120
NO_NETWORK = "http://127.0.0.1:9"  # nothing listens there


@pytest.fixture
def computers(scene, tmp_path, monkeypatch):
    """`computers(name, index)` moves to another computer, with an index of packages or without any network."""
    monkeypatch.setattr(choose, "search", lambda _candidates: SearchResult((scene.plan.base,), ()))
    monkeypatch.setattr(installer_dialog, "pins_of", lambda platform: [scene.plan.pins])

    def move(name, index):
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / name))
        monkeypatch.setenv("PIP_INDEX_URL", index.url if index is not None else NO_NETWORK)
        for variable in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            if index is not None:
                monkeypatch.delenv(variable, raising=False)
            else:
                monkeypatch.setenv(variable, NO_NETWORK)

    yield move
    ENGINE_SETUP.end()


def ended(qtbot):
    qtbot.waitUntil(lambda: ENGINE_SETUP.state in (TaskState.DONE, TaskState.FAILED), timeout=SECONDS * 1000)
    assert ENGINE_SETUP.state is TaskState.DONE, f"{ENGINE_SETUP.text}\n{ENGINE_SETUP.details}"


def choose_in_the_next_dialog(folder):
    """A person who types a folder into the dialog that comes, and agrees."""

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            timer.start(20)
            return
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(folder))
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open).click()

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(answer)
    timer.start(0)
    return timer


def test_from_one_computer_to_another(computers, scene, tmp_path, qtbot):
    carried = tmp_path / "stick"
    carried.mkdir()
    with PackageIndex(tmp_path / "index", "tiny-engine", scene.plan.wheels) as index:
        computers("at work", index)
        dialog = InstallerDialog()
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.findChild(QWidget, "terrapatchInstallerFolder").setFilePath(str(carried))
        save = dialog.findChild(QDialogButtonBox, "terrapatchInstallerButtons").button(
            QDialogButtonBox.StandardButton.Save
        )
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        ended(qtbot)
        assert index.asked == ["/simple/tiny-engine/", f"/{WHEEL}"]
        (saved,) = carried.iterdir()
        assert dialog.findChild(QLabel, "terrapatchInstallerSize").text() == f"The installer is in {saved}."
        dialog.reject()

    computers("in the field", None)
    scene.plan.wheels.joinpath(WHEEL).unlink()
    notice = EngineNotice()
    qtbot.addWidget(notice)
    notice.show_trouble(EngineTrouble(Remedy.SET_UP))
    qtbot.waitUntil(lambda: notice._search is None, timeout=SECONDS * 1000)
    timer = choose_in_the_next_dialog(saved)
    notice.findChild(QAction, "terrapatchEngineFolder").trigger()
    ended(qtbot)
    timer.stop()
    folder = engines_folder() / scene.plan.pins.folder_name
    assert folder.is_relative_to(tmp_path / "in the field")
    assert answer_of(folder)[0] == "42"
    notice.unload()
