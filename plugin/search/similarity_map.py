"""The similarity map: the score of every patch, as a raster with one pixel per patch."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Optional

import numpy as np
from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..background.latest_work import LatestWork
from ..dock.session import DockSession
from ..layers.layer_order import LayerKind
from ..layers.layer_repaint import LayerRepaint
from ..layers.removal import remove_now, remove_soon
from ..layers.styles import hit_ramp
from .query import SimilarityResult
from .score_raster import ScoreRaster, ScoreRasterRequest, write_score_raster

MAP_PROPERTY = "terrapatch/similarity_map"
_LEAVING = "leaving"
_STOPS = 9
_OPACITY = 0.75


class SimilarityMap(QObject):
    """A temporary raster layer that follows the search while it is shown.

    It is left out of saved projects: its file goes with QGIS, and a project that misses a file asks for it.

    Signals
    -------
    failed(str)
        Why the newest result cannot be shown.
    """

    failed = pyqtSignal(str)

    def __init__(self, session: DockSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: Optional[ScoreRasterRequest] = None
        self._writing = LatestWork(write_score_raster, "terrapatch-similarity-map", self)
        self._writing.answered.connect(self._written)
        self._writing.failed.connect(self._not_written)
        self._repaint = LayerRepaint(session.iface.mapCanvas(), self.layer)
        self._folder: Optional[Path] = None
        self._number = 0
        QgsProject.instance().writeProject.connect(self._leave_out_of_tree)
        QgsProject.instance().writeMapLayer.connect(self._leave_out_layer)

    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer; None where it is not shown."""
        for layer in QgsProject.instance().mapLayers().values():
            shown = isinstance(layer, QgsRasterLayer) and layer.customProperty(MAP_PROPERTY)
            if shown and layer.customProperty(MAP_PROPERTY) != _LEAVING:
                return layer
        return None

    @property
    def busy(self) -> bool:
        """Whether scores are being written that are to be shown."""
        return self._wanted is not None

    def show(self, result: SimilarityResult) -> None:
        """Show the scores of a result as soon as they are written; only the newest ones are."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="terrapatch-similarity-"))
        # a file of its own for every result: the map may still be drawing the one before
        self._number += 1
        self._wanted = ScoreRasterRequest(result, self._folder / f"similarity-{self._number}.tif")
        self._writing.ask(self._wanted)

    def remove(self) -> None:
        """Take the layer out of the project, and its file away, as soon as QGIS is not removing layers itself."""
        self._wanted = None
        layer, folder, self._folder = self.layer(), self._folder, None
        if layer is not None:
            layer.setCustomProperty(MAP_PROPERTY, _LEAVING)
            remove_soon(layer, lambda: _discard(folder))
        else:
            _discard(folder)

    def unload(self) -> None:
        """Remove it for good; the plugin is not unloaded in the middle of a removal."""
        self._writing.end()
        self._repaint.unload()
        for layer in list(QgsProject.instance().mapLayers().values()):
            if layer.customProperty(MAP_PROPERTY):
                remove_now(layer)
        _discard(self._folder)
        QgsProject.instance().writeProject.disconnect(self._leave_out_of_tree)
        QgsProject.instance().writeMapLayer.disconnect(self._leave_out_layer)

    def _written(self, raster: ScoreRaster) -> None:
        path = raster.request.path
        if raster.request is not self._wanted:
            path.unlink(missing_ok=True)  # of an older search
            return
        self._wanted = None
        table = raster.request.result.query.table
        name = QCoreApplication.translate("SimilarityMap", "Similarity map: {}").format(table.name)
        layer = self.layer()
        if layer is None:
            layer = QgsRasterLayer(str(path), name, "gdal")
            layer.setCustomProperty(MAP_PROPERTY, True)
            self._dress(layer, *raster.bounds)
            self._session.add_layer(layer, LayerKind.SCORES)
        else:
            previous = Path(layer.source())
            layer.setDataSource(str(path), name, "gdal", layer.dataProvider().ProviderOptions())
            self._dress(layer, *raster.bounds)
            previous.unlink(missing_ok=True)
        self._repaint.ask()

    def _not_written(self, request: ScoreRasterRequest, message: str) -> None:
        if request is self._wanted:
            self._wanted = None
            self.failed.emit(message)

    @staticmethod
    def _dress(layer: QgsRasterLayer, low: float, high: float) -> None:
        """The colours of the hits, over the range that most scores lie in."""
        ramp = hit_ramp()
        values = np.linspace(low, high, _STOPS)
        shader = QgsColorRampShader(low, high)
        shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
        shader.setColorRampItemList(
            [
                QgsColorRampShader.ColorRampItem(float(value), ramp.color(step / (_STOPS - 1)), f"{value:.2f}")
                for step, value in enumerate(values)
            ]
        )
        raster_shader = QgsRasterShader()
        raster_shader.setRasterShaderFunction(shader)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
        renderer.setClassificationMin(low)
        renderer.setClassificationMax(high)
        layer.setRenderer(renderer)
        layer.setOpacity(_OPACITY)

    def _leave_out_of_tree(self, document: QDomDocument) -> None:
        """Remove the layer from the tree of layers that is about to be saved."""
        layer = self.layer()
        if layer is None:
            return
        for tag in ("layer-tree-layer", "item"):
            found = document.elementsByTagName(tag)
            for element in [found.at(number).toElement() for number in range(found.count())]:
                if layer.id() in (element.attribute("id"), element.text()):
                    element.parentNode().removeChild(element)

    def _leave_out_layer(self, layer: QgsMapLayer, element: QDomElement, _document: QDomDocument) -> None:
        """Take the layer's own element back, which is written after the tree."""
        if layer.customProperty(MAP_PROPERTY):
            element.clear()


def _discard(folder: Optional[Path]) -> None:
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)
