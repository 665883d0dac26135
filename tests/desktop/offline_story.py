"""Runs inside QGIS with an empty profile: an installer is saved, then used where there is no network."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from desktop_steps import Desktop, Story
from embed_story import embedding_layers, text_of
from install_story import embed, install
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QDialogButtonBox, QFileDialog, QLineEdit, QWidget

NO_NETWORK = "http://127.0.0.1:9"  # nothing listens there


def save_installer(desktop: Desktop, stick: Path) -> Story:
    from terrapatch.plugin.background.engine_setup import ENGINE_SETUP
    from terrapatch.plugin.background.single_task import TaskState
    from terrapatch.plugin.dock.setup.installer_dialog import InstallerDialog

    desktop.stage = "save an installer"
    dialog = InstallerDialog(desktop.window)
    dialog.show()
    pins = dialog.findChild(QComboBox, "terrapatchInstallerPins")
    version = f"Python {sys.version_info[0]}.{sys.version_info[1]}"
    pins.setCurrentIndex(pins.findText(version, Qt.MatchFlag.MatchStartsWith))
    dialog.findChild(QWidget, "terrapatchInstallerFolder").setFilePath(str(stick))
    buttons = dialog.findChild(QDialogButtonBox, "terrapatchInstallerButtons")
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    yield lambda: ENGINE_SETUP.state is not TaskState.RUNNING
    assert ENGINE_SETUP.state is TaskState.DONE, f"{ENGINE_SETUP.text}\n{ENGINE_SETUP.details}"
    desktop.picture("installer-saved", dialog)
    dialog.reject()


def choose_when_asked(folder: Path) -> None:
    """Somebody types a folder into the dialog that comes, and agrees."""
    asked = QApplication.activeModalWidget()
    if not isinstance(asked, QFileDialog):
        QTimer.singleShot(50, lambda: choose_when_asked(folder))
        return
    asked.findChild(QLineEdit, "fileNameEdit").setText(str(folder))
    asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open).click()


def story(desktop: Desktop) -> Story:
    desktop.looks_at_every_step = False
    yield from install(desktop)
    from terrapatch.plugin.engine.setup.build import log_file

    desktop.stage = "load the sample"
    desktop.click("terrapatchTrySample")
    yield lambda: desktop.shown("terrapatchEngineSetUp") and desktop.widget("terrapatchEngineSetUp").isEnabled()
    home = Path(os.environ["HOME"])
    stick = home / "stick"
    stick.mkdir()
    yield from save_installer(desktop, stick)
    (installer,) = stick.iterdir()
    (home / ".config" / "pip" / "pip.conf").unlink()
    os.environ.update(dict.fromkeys(("PIP_INDEX_URL", "http_proxy", "https_proxy", "HTTPS_PROXY"), NO_NETWORK))
    desktop.stage = "install from the folder"
    started = time.monotonic()
    QTimer.singleShot(50, lambda: choose_when_asked(installer))
    desktop.widget("terrapatchEngineMore").findChild(QAction, "terrapatchEngineFolder").trigger()
    yield lambda: not desktop.shown("terrapatchEngineNotice")
    desktop.report["setup_seconds"] = round(time.monotonic() - started)
    desktop.report["log"] = log_file().read_text(encoding="utf-8")
    desktop.report["wheels"] = str(installer / "wheels")
    desktop.stage = "embed"
    yield from embed(desktop)
    desktop.report["result"] = text_of(desktop, "terrapatchEmbedResult")
    desktop.report["patches"] = embedding_layers()[0].featureCount()
    QgsProject.instance().clear()
