"""The sample scene in the project, in steps between which the window lives on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable, List

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..background.single_shot import single_shot
from ..plain_text import plain_message
from ..translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

SAMPLE_SCENE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "landsat8_parana.tif"


class SampleScene(QObject):
    """Adds the scene and shows it. Its style wants statistics of all pixels, which is a step of its own."""

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self._iface = iface
        self._steps: List[Callable[[], object]] = []
        self._next_step = single_shot(self, self._take_step)

    @property
    def busy(self) -> bool:
        """Whether it is being added."""
        return bool(self._steps)

    def load(self) -> None:
        """Add the sample scene to the project and show it."""
        unstyled = QgsRasterLayer.LayerOptions(False)
        layer = QgsRasterLayer(str(SAMPLE_SCENE), tr("Landsat 8, Paraná"), "gdal", unstyled)
        if not layer.isValid():
            self._iface.messageBar().pushMessage(
                tr("TerraPatch"),
                plain_message(
                    tr("The sample scene {} cannot be opened; install TerraPatch again.").format(SAMPLE_SCENE)
                ),
                level=Qgis.MessageLevel.Warning,
            )
            return
        self._steps += [
            layer.setDefaultContrastEnhancement,
            lambda: QgsProject.instance().addMapLayer(layer),
            lambda: self._iface.setActiveLayer(layer),
            self._iface.zoomToActiveLayer,
        ]
        self._next_step.start()

    def stop(self) -> None:
        """Take no more steps."""
        self._steps.clear()

    def _take_step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self._next_step.start()
