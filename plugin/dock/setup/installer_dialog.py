"""Saving an installer for a computer without a network: for which computer, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...background.engine_setup import ENGINE_SETUP
from ...background.single_task import TaskState
from ...byte_sizes import bytes_text
from ...engine.setup.pins import Pins, pins_of
from ...engine.setup.platforms import PLATFORMS, Variant, this_platform
from ...plain_text import show_as_written
from ...translation import tr
from ..form_scroll import keep_whole
from .setup_progress import SetupProgress


class InstallerDialog(QDialog):
    """Asks for system, Python, variant and folder, then downloads."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchInstaller")
        self.setWindowTitle(tr("Save an installer for another computer"))
        self._platform = self._combo("terrapatchInstallerPlatform")
        for platform in PLATFORMS.values():
            self._platform.addItem(platform.title, platform.key)
        here = this_platform()
        self._platform.setCurrentIndex(max(0, self._platform.findData(here.key if here is not None else "")))
        self._pins = self._combo("terrapatchInstallerPins")
        self._folder = QgsFileWidget()
        self._folder.setObjectName("terrapatchInstallerFolder")
        self._folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._size = QLabel()
        self._size.setObjectName("terrapatchInstallerSize")
        self._size.setWordWrap(True)
        self._progress = SetupProgress()
        self._progress.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close)
        self._buttons.setObjectName("terrapatchInstallerButtons")
        told = QLabel(
            tr(
                "Downloads the engine's packages into a folder, with a script that installs them. On the other "
                "computer, 'Install from a folder…' in the TerraPatch panel does the same as the script."
            )
        )
        told.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("System"), self._platform)
        form.addRow(tr("Python and device"), self._pins)
        form.addRow(tr("Folder"), self._folder)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addLayout(form)
        for part in (self._size, self._progress, self._buttons):
            layout.addWidget(part)
        self._platform.currentIndexChanged.connect(self._list_pins)
        self._pins.currentIndexChanged.connect(self._follow)
        self._folder.fileChanged.connect(self._follow)
        self._buttons.button(QDialogButtonBox.StandardButton.Save).clicked.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        ENGINE_SETUP.changed.connect(self._follow)
        show_as_written(self)
        keep_whole(self)
        self._list_pins()
        self.resize(520, self.sizeHint().height())

    @staticmethod
    def _combo(name: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        return combo

    @property
    def pins(self) -> Optional[Pins]:
        """What is chosen."""
        chosen = self._pins.currentData()
        return chosen if isinstance(chosen, Pins) else None

    def _list_pins(self, *_index: int) -> None:
        self._pins.clear()
        devices = {Variant.CPU: tr("processor (CPU)"), Variant.CUDA: tr("graphics card (CUDA)")}
        for pins in pins_of(PLATFORMS[self._platform.currentData()]):
            self._pins.addItem(f"Python {pins.python_text}, {devices[pins.variant]}", pins)
        usual = self._pins.findText("Python 3.12", Qt.MatchFlag.MatchStartsWith)
        self._pins.setCurrentIndex(max(0, usual))
        self._follow()

    def _follow(self, *_values: object) -> None:
        state = ENGINE_SETUP.state
        running = state is TaskState.RUNNING
        pins = self.pins
        if state is TaskState.DONE and isinstance(ENGINE_SETUP.result, Path):
            self._size.setText(tr("The installer is in {}.").format(ENGINE_SETUP.result))
        else:
            self._size.setText("" if pins is None else tr("Download: {}").format(bytes_text(pins.download_bytes)))
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(pins is not None and not running and Path(self._folder.filePath() or "?").is_dir())
        for part in (self._platform, self._pins, self._folder):
            part.setEnabled(not running)

    def _save(self) -> None:
        if self.pins is not None:
            ENGINE_SETUP.save_installer(self.pins, Path(self._folder.filePath()))

    def done(self, result: int) -> None:
        """Let go of the setup; a download goes on, and its end is in QGIS's list of tasks."""
        ENGINE_SETUP.changed.disconnect(self._follow)
        self._progress.unload()
        super().done(result)
