"""TerraPatch's page in QGIS's options: the engine and its state, defaults, and the engine's cache."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .icon import ICON
from .plain_text import plain_tip, show_as_written
from .settings import OPTIONS_PAGE, TerraPatchSettings
from .translation import tr

if TYPE_CHECKING:
    from .background.background_task import BackgroundTask
    from .engine.interpreter import EngineInterpreter


class TerraPatchOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("TerraPatch")
        self.setIcon(QIcon(ICON))

    def createWidget(self, parent: Optional[QWidget] = None) -> QgsOptionsPageWidget:
        """A new page."""
        from .holding import hold

        page = TerraPatchOptionsPage(parent)
        hold(page)
        return page


class TerraPatchOptionsPage(QgsOptionsPageWidget):
    """The page."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        from .dock.form_scroll import keep_whole

        super().__init__(parent)
        self.setObjectName(OPTIONS_PAGE)
        self._check: Optional[BackgroundTask] = None
        self._engine: Optional[EngineInterpreter] = None
        self._doctor: Optional[BackgroundTask] = None
        self._diagnosing: Optional[BackgroundTask] = None
        settings = TerraPatchSettings.load()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._engine_group(settings))
        layout.addWidget(self._defaults_group(settings))
        layout.addWidget(self._own_encoders_group())
        layout.addWidget(self._cache_group())
        layout.addStretch(1)
        keep_whole(self)
        show_as_written(self)
        self.check_engine()
        self._show_cache()

    def helpKey(self) -> str:
        """No page of QGIS's own manual."""
        return ""

    def apply(self) -> None:
        """Keep the settings; QGIS calls this when the user agrees."""
        TerraPatchSettings(
            engine_python=self._python.filePath().strip(),
            encoder=str(self._encoder.currentData() or ""),
            device=str(self._device.currentData()),
        ).save()

    def check_engine(self) -> None:
        """Look in the background for the engine, with the Python that the page names now."""
        from .background.engine_check import engine_check

        if self._check is not None:
            self._check.dismiss()
        self._state.setText(tr("Looking for the engine…"))
        self._check = engine_check(self._python.filePath().strip())
        self._check.ended.connect(self._check_ended)
        self._check.answered.connect(self._looked_for)
        self._check.failed.connect(self._state.setText)
        self._check.begin()

    # ------------------------------------------------------------------------------------------------------ parts

    def _engine_group(self, settings: TerraPatchSettings) -> QGroupBox:
        from .background.engine_setup import ENGINE_SETUP
        from .dock.setup.engine_notice import EngineNotice

        self._notice = EngineNotice()
        self._notice.check_wanted.connect(self.check_engine)
        ENGINE_SETUP.engine_changed.connect(self.check_engine)
        group = QGroupBox(tr("Engine"))
        group.setObjectName("terrapatchOptionsEngine")
        self._python = QgsFileWidget()
        self._python.setObjectName("terrapatchEnginePython")
        self._python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._python.setDialogTitle(tr("Python of the engine"))
        self._python.setFilePath(settings.engine_python)
        self._python.lineEdit().setPlaceholderText(tr("Found automatically"))
        self._python.setToolTip(
            tr("The Python of an environment with the engine's packages; empty lets TerraPatch look for one")
        )
        self._state = QLabel()
        self._state.setObjectName("terrapatchEngineState")
        self._state.setWordWrap(True)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        check = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), tr("Check"))
        check.setObjectName("terrapatchOptionsCheck")
        check.setToolTip(tr("Whether this Python can run the engine"))
        check.clicked.connect(self.check_engine)
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
        form = QFormLayout(group)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Python"), self._python)
        form.addRow(tr("State"), row)
        form.addRow(tr("Machine"), self._machine_row())
        form.addRow(self._notice)
        form.addRow(self._engine_buttons())
        return group

    def _machine_row(self) -> QHBoxLayout:
        self._machine = QLabel(tr("What there is for encoders to run on, and how fast they are there"))
        self._machine.setObjectName("terrapatchMachine")
        self._machine.setWordWrap(True)
        self._machine.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._look = QPushButton(QgsApplication.getThemeIcon("/mActionIdentify.svg"), tr("Look"))
        self._look.setObjectName("terrapatchOptionsDoctor")
        self._look.setToolTip(tr("Finds processors and graphics cards, and times a small encoder on each"))
        self._look.clicked.connect(self._look_at_machine)
        row = QHBoxLayout()
        row.addWidget(self._machine, 1)
        row.addWidget(self._look, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _engine_buttons(self) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        for name, text, tip, slot in (
            (
                "terrapatchSaveInstaller",
                tr("Save an installer for another computer…"),
                tr("Downloads the engine's packages into a folder, for a computer without a network"),
                self._save_installer,
            ),
            (
                "terrapatchCopyDiagnostics",
                tr("Copy diagnostics"),
                tr("Tests the engine, and copies a text to paste into a bug report"),
                self._copy_diagnostics,
            ),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(slot)
            inside.addWidget(button)
        inside.addStretch(1)
        return row

    def _defaults_group(self, settings: TerraPatchSettings) -> QGroupBox:
        group = QGroupBox(tr("Defaults"))
        group.setObjectName("terrapatchOptionsDefaults")
        self._encoder = QComboBox()
        self._encoder.setObjectName("terrapatchDefaultEncoder")
        self._encoder.setToolTip(tr("The encoder that the dock and the algorithms offer first"))
        self._encoder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._list_encoders(settings.encoder)
        self._device = QComboBox()
        self._device.setObjectName("terrapatchDefaultDevice")
        self._device.setToolTip(tr("Automatic takes the graphics card where there is one that works"))
        for text, value in (
            (tr("Automatic"), "auto"),
            (tr("Processor (CPU)"), "cpu"),
            (tr("NVIDIA GPU (CUDA)"), "cuda"),
        ):
            self._device.addItem(text, value)
        self._device.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._device.setCurrentIndex(max(0, self._device.findData(settings.device)))
        form = QFormLayout(group)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Encoder"), self._encoder)
        form.addRow(tr("Device"), self._device)
        return group

    def _own_encoders_group(self) -> QGroupBox:
        from .dock.encoders.own_encoders_list import OwnEncodersList

        group = QGroupBox(tr("Encoders of your own"))
        group.setObjectName("terrapatchOptionsEncoders")
        own = OwnEncodersList()
        own.changed.connect(lambda: self._list_encoders(str(self._encoder.currentData() or "")))
        inside = QVBoxLayout(group)
        inside.addWidget(own)
        return group

    def _list_encoders(self, chosen: str) -> None:
        from .encoders.facts import installed_encoders

        self._encoder.clear()
        self._encoder.addItem(tr("No preference"), "")
        for encoder in installed_encoders():
            self._encoder.addItem(encoder.name, encoder.key)
        self._encoder.setCurrentIndex(max(0, self._encoder.findData(chosen)))

    def _cache_group(self) -> QGroupBox:
        group = QGroupBox(tr("Cache"))
        group.setObjectName("terrapatchOptionsCache")
        self._cache = QLabel()
        self._cache.setObjectName("terrapatchCacheSize")
        self._cache.setWordWrap(True)
        self._cache.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._clear = QPushButton(QgsApplication.getThemeIcon("/mActionDeleteSelected.svg"), tr("Clear"))
        self._clear.setObjectName("terrapatchClearCache")
        self._clear.setToolTip(
            tr(
                "Removes what the engine can make again, cancelled runs, and the copies from which projects get "
                "temporary layers back, but for those of projects opened since QGIS was started; layers in files and "
                "encoders of yours stay"
            )
        )
        self._clear.clicked.connect(self._clear_cache)
        row = QHBoxLayout(group)
        row.addWidget(self._cache, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        return group

    # ---------------------------------------------------------------------------------------------------- actions

    def _check_ended(self) -> None:
        self._check = None

    def _look_at_machine(self) -> None:
        from .background.doctor_check import doctor_check

        self._look.setEnabled(False)
        self._machine.setText(tr("Looking at this machine…"))
        self._doctor = doctor_check()
        self._doctor.ended.connect(self._doctor_ended)
        self._doctor.answered.connect(self._show_machine)
        self._doctor.failed.connect(self._machine.setText)
        self._doctor.begin()

    def _show_machine(self, found: Mapping[str, Any]) -> None:
        """Show what was found; where a card could be used by another engine, offer that."""
        from .engine.interpreter import Origin
        from .engine.setup.graphics_card import is_unused_card
        from .engine.setup.trouble import EngineTrouble, Remedy

        self._machine.setText("\n".join(found["lines"]))
        if is_unused_card(found) and self._engine is not None and self._engine.origin is Origin.MANAGED:
            problem = tr("It has no CUDA, so that the graphics card is not used.")
            self._notice.show_trouble(EngineTrouble(Remedy.UPDATE, problem))

    def _doctor_ended(self) -> None:
        self._doctor = None
        self._look.setEnabled(True)

    def _looked_for(self, answer: object) -> None:
        from .engine.errors import EngineMissing

        self._engine = None
        if isinstance(answer, EngineMissing):
            self._state.setText(tr("There is no engine that works."))
            self._notice.show_trouble(answer.trouble)
            return
        self._notice.hide()
        found: EngineInterpreter = answer  # type: ignore[assignment]
        self._engine = found
        text = tr("Ready: {path}, from {origin}.")
        self._state.setText(text.format(path=found.path, origin=found.origin.value))

    def _save_installer(self) -> None:
        from .dock.setup.installer_dialog import InstallerDialog
        from .holding import hold

        dialog = InstallerDialog(self)
        hold(dialog)
        dialog.open()

    def _copy_diagnostics(self) -> None:
        from .dock.setup.diagnostics_copy import copy_diagnostics

        self._diagnosing = copy_diagnostics(self._state.setText)

    def _show_cache(self) -> None:
        from ..model.encoders.cache_folder import cache_folder
        from .byte_sizes import bytes_text
        from .engine.engine_cache import cache_bytes, unfinished_bytes
        from .temporary.copy_files import copied_bytes

        copies = copied_bytes()
        size = cache_bytes() + copies
        self._cache.setText(
            tr(
                "{size} in {folder}, {copies} of it copies of temporary layers, {runs} cancelled runs to go on with"
            ).format(
                size=bytes_text(size),
                folder=_breakable(cache_folder()),
                copies=bytes_text(copies),
                runs=bytes_text(unfinished_bytes()),
            )
        )
        self._clear.setEnabled(size > 0)

    def _clear_cache(self) -> None:
        from ..model.encoders.cache_folder import cache_folder
        from .byte_sizes import bytes_text
        from .engine.engine_cache import cache_bytes, clear_cache, unfinished_bytes
        from .temporary.copy_files import clear_copies, copied_bytes

        runs = unfinished_bytes()
        question = tr(
            "Remove lighter models, fitted encoders and proposed cards ({size}), cancelled runs ({runs}), and the "
            "copies from which projects get temporary layers back ({copies}), in {folder}? The engine makes the first "
            "again when it needs them; cancelled runs begin anew; projects offer to embed again. Copies of the "
            "projects opened since QGIS was started stay, and so does everything else in that folder."
        ).format(
            size=bytes_text(cache_bytes() - runs),
            runs=bytes_text(runs),
            copies=bytes_text(copied_bytes()),
            folder=cache_folder(),
        )
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, tr("Clear the cache"), plain_tip(question), yes | no, no) != yes:
            return
        freed = clear_cache() + clear_copies()
        self._show_cache()
        self._cache.setText(tr("{size} freed. ").format(size=bytes_text(freed)) + self._cache.text())


def _breakable(path: Path) -> str:
    """A path that a narrow label can break after its slashes."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
