"""The similarity map: the score of every patch, as a raster with one pixel per patch."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Optional

import numpy as np
from qgis.core import (
    QgsColorRampShader,
    QgsLayerTree,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...model.errors import InputError
from ..layers.styles import hit_ramp
from .session import DockSession
from .similar_overlay import HitsOverlay
from .similar_search import SimilarityResult

MAP_PROPERTY = "terrapatch/similarity_map"
_NO_SCORE = -9999.0
_STOPS = 9
_OPACITY = 0.75


class SimilarityMap:
    """A temporary raster layer that follows the search while it is shown.

    It is left out of saved projects: its file goes with QGIS, and a project that misses a file asks for it.
    """

    def __init__(self, session: DockSession) -> None:
        self._session = session
        self._folder: Optional[Path] = None
        self._number = 0
        QgsProject.instance().writeProject.connect(self._leave_out_of_tree)
        QgsProject.instance().writeMapLayer.connect(self._leave_out_layer)

    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer; None where it is not shown."""
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.customProperty(MAP_PROPERTY):
                return layer
        return None

    def show(self, result: SimilarityResult) -> None:
        """Show the scores of a result.

        Raises
        ------
        InputError
            When the patches do not lie on one grid, or the temporary folder is full.
        """
        path = self._write(result)
        name = QCoreApplication.translate("SimilarityMap", "Similarity map: {}").format(result.query.table.name)
        layer = self.layer()
        if layer is None:
            layer = QgsRasterLayer(str(path), name, "gdal")
            layer.setCustomProperty(MAP_PROPERTY, True)
            self._dress(layer, result)
            self._add(layer)
        else:
            # a file of its own for every result: the map may still be drawing the one before
            previous = Path(layer.source())
            layer.setDataSource(str(path), name, "gdal", layer.dataProvider().ProviderOptions())
            self._dress(layer, result)
            previous.unlink(missing_ok=True)
        layer.triggerRepaint()

    def remove(self) -> None:
        """Take the layer out of the project, and its file away."""
        layer = self.layer()
        if layer is not None:
            QgsProject.instance().removeMapLayer(layer.id())
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def unload(self) -> None:
        """Remove it for good."""
        self.remove()
        QgsProject.instance().writeProject.disconnect(self._leave_out_of_tree)
        QgsProject.instance().writeMapLayer.disconnect(self._leave_out_layer)

    def _write(self, result: SimilarityResult) -> Path:
        from osgeo import gdal

        table = result.query.table
        grid = table.grid
        if grid is None:
            raise InputError(
                f"The patches of '{table.name}' do not lie on one grid, as those of merged or reprojected layers do "
                "not, so there is no similarity map of them: use a layer as Embed raster wrote it."
            )
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="terrapatch-similarity-"))
        self._number += 1
        path = self._folder / f"similarity-{self._number}.tif"
        scores = np.full(len(grid), _NO_SCORE, dtype=np.float32)
        scores[table.patches] = np.where(np.isnan(result.scores), _NO_SCORE, result.scores)
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), grid.cols, grid.rows, 1, gdal.GDT_Float32)
        if dataset is None:
            raise InputError(
                f"The similarity map cannot be written to {path}: free some space there, or set another temporary "
                "folder."
            )
        a, b, c, d, e, f = grid.patch_transform
        dataset.SetGeoTransform((c, a, b, f, d, e))
        if table.crs.isValid():
            dataset.SetProjection(grid.crs_wkt)
        band = dataset.GetRasterBand(1)
        band.SetNoDataValue(_NO_SCORE)
        band.WriteRaster(0, 0, grid.cols, grid.rows, scores.tobytes())
        return path

    @staticmethod
    def _dress(layer: QgsRasterLayer, result: SimilarityResult) -> None:
        """The colours of the hits, over the range that most scores lie in."""
        finite = result.scores[np.isfinite(result.scores)]
        low, high = (float(value) for value in np.percentile(finite, (2, 100))) if len(finite) else (0.0, 1.0)
        high = max(high, low + 1e-6)
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

    def _add(self, layer: QgsRasterLayer) -> None:
        """Add it to the plugin's group: below the hits, above the patches, which would hide it."""
        QgsProject.instance().addMapLayer(layer, False)
        group = self._session.layer_group()
        children = [node.layerId() if QgsLayerTree.isLayer(node) else "" for node in group.children()]
        hits = HitsOverlay(self._session).layer()
        above = hits is not None and hits.id() in children
        group.insertLayer(children.index(hits.id()) + 1 if above else 0, layer)

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
