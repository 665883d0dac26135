"""What QGIS loads: a button, a menu entry and the Processing provider; and how all of it goes again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Optional

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QDialog

    from .processing.provider import TerraPatchProvider

LOG_TAG = "TerraPatch"
# os.path, because importing pathlib can take half of the time that a plugin may take at QGIS's start
ICON = os.path.join(os.path.dirname(os.path.dirname(__file__)), "resources", "icons", "terrapatch.svg")
FIRST_ALGORITHM = "terrapatch:embedraster"


class TerraPatchPlugin:
    """The plugin object.

    Parameters
    ----------
    iface : QgisInterface or None
        QGIS's window; `qgis_process` has none and calls `initProcessing` only.
    """

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        self._iface = iface
        self._action: Optional[QAction] = None
        self._provider: Optional[TerraPatchProvider] = None
        self._dialog: Optional[QDialog] = None

    def initGui(self) -> None:  # noqa: N802
        """Add the button and the menu entry; QGIS calls this when the plugin is switched on."""
        self.initProcessing()
        action = QAction(QIcon(ICON), self.tr("TerraPatch"), self._iface.mainWindow())
        action.setObjectName("terrapatchOpen")
        action.setToolTip(self.tr("Embed a raster: one vector for every patch of ground"))
        action.triggered.connect(self.open)
        self._iface.addToolBarIcon(action)
        self._iface.rasterMenu().addAction(action)
        self._action = action

    def initProcessing(self) -> None:  # noqa: N802
        """Register the algorithms; the only call that `qgis_process` makes."""
        from .processing.provider import TerraPatchProvider

        provider = TerraPatchProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider
        else:  # QGIS has deleted it
            QgsMessageLog.logMessage(
                self.tr(
                    "The algorithms of TerraPatch could not be added, most likely because a second copy of TerraPatch "
                    "is loaded. Remove one copy in the plugin manager."
                ),
                LOG_TAG,
                Qgis.MessageLevel.Warning,
            )

    def unload(self) -> None:
        """Remove everything that was added, and end what still runs."""
        self._end_engines()
        if _is_alive(self._dialog):
            self._dialog.close()
            self._dialog.deleteLater()
        if _is_alive(self._action):
            self._iface.removeToolBarIcon(self._action)
            self._iface.rasterMenu().removeAction(self._action)
            self._action.deleteLater()
        if _is_alive(self._provider):
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._dialog = self._action = self._provider = None

    def open(self) -> None:
        """Open the Embed raster dialog."""
        if _is_alive(self._dialog) and self._dialog.isVisible():
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        import processing

        dialog = processing.createAlgorithmDialog(FIRST_ALGORITHM, {})
        if dialog is None:
            self._iface.messageBar().pushMessage(
                self.tr("TerraPatch"),
                self.tr("The algorithm {} is not there. Switch Processing on in the plugin manager.").format(
                    FIRST_ALGORITHM
                ),
                level=Qgis.MessageLevel.Warning,
            )
            return
        dialog.setObjectName("terrapatchEmbedRasterDialog")
        dialog.show()
        self._dialog = dialog

    @staticmethod
    def tr(text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("TerraPatchPlugin", text)

    @staticmethod
    def _end_engines() -> None:
        from .engine.process import end_all_engines

        end_all_engines()


def _is_alive(thing: Optional[object]) -> bool:
    """Whether a Qt object is there and QGIS has not deleted it."""
    return thing is not None and not sip.isdeleted(thing)
