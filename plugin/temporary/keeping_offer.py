"""Asks whether temporary results are to be kept in a file, and has them kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from ..background.single_shot import single_shot
from ..plain_text import plain_message
from ..translation import tr
from .temporary_layers import temporary_layers, temporary_rasters

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .keep_results import KeepResults

_SCOPE, _KEY = "terrapatch", "keep_offered"
_ENDING = ".gpkg"


class ResultKeeping(QObject):
    """The way from a click to a GeoPackage beside the project."""

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._work: Optional[KeepResults] = None
        self._offering = single_shot(self, self._offer)  # the window shows it once QGIS has saved the project

    @property
    def busy(self) -> bool:
        """Whether layers are being written."""
        return self._work is not None

    def offer(self) -> None:
        """Offer it once for each project, when it is saved with temporary layers for the first time."""
        project = QgsProject.instance()
        offered, _ = project.readBoolEntry(_SCOPE, _KEY, False)
        if offered or not any(layer.featureCount() for layer in temporary_layers()):
            return
        project.writeEntry(_SCOPE, _KEY, True)
        self._offering.start()

    def _offer(self) -> None:
        self._say(
            tr(
                "Temporary layers come back with this project on this computer only. Keep them in a GeoPackage to have "
                "them everywhere."
            ),
            Qgis.MessageLevel.Info,
            self._button("terrapatchOfferKeepResults", tr("Keep results…"), self.ask),
        )

    def ask(self) -> None:
        """Ask for the GeoPackage, and keep the results there."""
        from .keep_results import file_beside_project

        if self.busy:
            return
        if not temporary_layers() and not temporary_rasters():
            self._say(tr("The project has no temporary results: all are in files."), Qgis.MessageLevel.Info)
            return
        path, _ = QFileDialog.getSaveFileName(
            self._iface.mainWindow(),
            tr("Keep results"),
            str(file_beside_project()),
            tr("GeoPackage (*.gpkg)"),
            "",
            QFileDialog.Option.DontConfirmOverwrite,  # tables are added to a file that is there, none is replaced
        )
        if path:
            file = Path(path)
            self.keep(file if file.suffix.lower() == _ENDING else file.with_name(file.name + _ENDING))

    def keep(self, file: Path) -> None:
        """Write all temporary layers to a GeoPackage, and have the project show them from there."""
        from .keep_results import KeepResults

        if self.busy:
            return
        self._work = KeepResults(file, self)
        self._work.kept.connect(lambda count: self._kept(count, file))
        self._work.failed.connect(self._failed)
        self._work.start()

    def unload(self) -> None:
        """Keep nothing more."""
        self._offering.stop()
        if self._work is not None:
            self._work.stop()
            self._work = None

    def _kept(self, count: int, file: Path) -> None:
        self._end()
        self._say(
            tr("Layers kept in {file} now: {count}. Save the project, so that it opens them from there.").format(
                count=count, file=file.name
            ),
            Qgis.MessageLevel.Success,
            self._button("terrapatchSaveAfterKeeping", tr("Save project"), self._save_project),
        )

    def _failed(self, message: str) -> None:
        self._end()
        self._say(message, Qgis.MessageLevel.Warning)

    def _end(self) -> None:
        if self._work is not None:
            self._work.deleteLater()
            self._work = None

    def _save_project(self) -> None:
        self._iface.actionSaveProject().trigger()

    def _button(self, name: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda *_: self._follow(slot))
        return button

    def _follow(self, slot: Callable[[], None]) -> None:
        """The message has done its work."""
        self._iface.messageBar().popWidget()
        slot()

    def _say(self, text: str, level: Qgis.MessageLevel, button: Optional[QPushButton] = None) -> None:
        bar = self._iface.messageBar()
        message = bar.createMessage("TerraPatch", plain_message(text))
        if button is not None:
            message.layout().addWidget(button)
        bar.pushWidget(message, level)
