"""Patches by the ten thousand: a raster of their colours is drawn in their place until one patch is some pixels wide.

Drawing a polygon takes about 17 microseconds, so that a million of them take a quarter of a minute at every pan, and
each is a pixel or two wide then. The raster belongs to its patches: it goes with them, is shown and hidden with them,
and is not saved with the project, which keeps the polygons alone and opens without this plugin as well.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Dict, List, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsLayerTree,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..background.latest_work import LatestWork
from ..background.single_shot import single_shot
from ..ground.metre_sizes import METRES_PER_DEGREE
from ..layers.embedding_layers import embedding_layers, is_embedding_layer
from ..layers.layer_order import COLORS_OF_PROPERTY
from ..temporary.unmodified import project_unmodified
from ..translation import tr

if TYPE_CHECKING:
    from .color_raster import ColorRasterRequest

MOST_POLYGONS = 50_000
"""Layers of more patches than this get a raster. So many polygons are drawn in just under a second."""

_LEAST_PIXELS = 6.0  # of a patch's side where polygons are drawn: a screen holds 50,000 of them
_METRES_PER_PIXEL_OF_PAPER = 0.0254 / 96.0


class ColorOverviews(QObject):
    """Makes such rasters for the layers of the project, and takes them away again."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._waiting: List[str] = []
        self._current = ""
        self._watched: Dict[str, QgsVectorLayer] = {}
        self._writing = LatestWork(_write, "terrapatch-color-overview", self)
        self._writing.answered.connect(self._written)
        self._writing.failed.connect(self._not_written)
        self._soon = single_shot(self, self.look)  # never within QGIS's own adding and removing of layers
        project = QgsProject.instance()
        project.layersAdded.connect(self._look_soon)
        project.layersRemoved.connect(self._layers_removed)
        project.layerTreeRoot().visibilityChanged.connect(self._follow_visibility)
        project.writeProject.connect(self._leave_out_of_tree)
        project.writeMapLayer.connect(self._leave_out_layer)
        self._look_soon()

    def unload(self) -> None:
        """Take every raster out of the project and let go of it."""
        self._soon.stop()
        self._writing.end()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._look_soon)
        project.layersRemoved.disconnect(self._layers_removed)
        project.layerTreeRoot().visibilityChanged.disconnect(self._follow_visibility)
        project.writeProject.disconnect(self._leave_out_of_tree)
        project.writeMapLayer.disconnect(self._leave_out_layer)
        for layer_id in list(self._watched):
            self._take_back(layer_id)

    @staticmethod
    def raster_of(layer_id: str) -> Optional[QgsRasterLayer]:
        """The raster of a layer; None where it has none."""
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.customProperty(COLORS_OF_PROPERTY) == layer_id:
                return layer
        return None

    @property
    def busy(self) -> bool:
        """Whether a raster is being made."""
        return bool(self._current or self._waiting or self._soon.isActive())

    def layer_filled(self, layer_id: str) -> None:
        """A layer that came empty with its project has its patches now."""
        self._forget(layer_id)
        self._look_soon()

    def look(self) -> None:
        """Make what is missing, and take away what belongs to nothing any more."""
        project = QgsProject.instance()
        for layer in list(project.mapLayers().values()):
            owner = layer.customProperty(COLORS_OF_PROPERTY)
            if owner and project.mapLayer(owner) is None:
                project.removeMapLayer(layer.id())
        for layer in embedding_layers():
            if layer.id() not in self._watched and _wants_raster(layer):
                with project_unmodified():
                    self._watch(layer)

    # --------------------------------------------------------------------------------------------------- one layer

    def _watch(self, layer: QgsVectorLayer) -> None:
        self._watched[layer.id()] = layer
        layer.rendererChanged.connect(self._style_changed)
        layer.opacityChanged.connect(self._opacity_changed)
        layer.nameChanged.connect(self._name_changed)
        layer.afterCommitChanges.connect(self._content_changed)
        _draw_polygons_when_wide(layer)
        self._make(layer.id())

    def _forget(self, layer_id: str) -> None:
        layer = self._watched.pop(layer_id, None)
        if layer is not None and not sip.isdeleted(layer):
            layer.rendererChanged.disconnect(self._style_changed)
            layer.opacityChanged.disconnect(self._opacity_changed)
            layer.nameChanged.disconnect(self._name_changed)
            layer.afterCommitChanges.disconnect(self._content_changed)

    def _take_back(self, layer_id: str) -> None:
        """Draw the polygons at every scale again, without a raster."""
        self._forget(layer_id)
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            layer.setScaleBasedVisibility(False)
            layer.triggerRepaint()
        raster = self.raster_of(layer_id)
        if raster is not None:
            QgsProject.instance().removeMapLayer(raster.id())

    def _make(self, layer_id: str) -> None:
        if layer_id not in self._waiting:
            self._waiting.append(layer_id)
        self._next()

    def _next(self) -> None:
        while self._waiting and not self._current:
            layer = QgsProject.instance().mapLayer(self._waiting.pop(0))
            if not is_embedding_layer(layer):
                continue
            from ..layers.read import LayerSnapshot
            from ..temporary.copy_files import MAP_ENDING, new_name, shown_folder
            from .color_raster import ColorRasterRequest

            # a file of its own each time: the map may still be drawing the one before
            file = shown_folder() / new_name("colors", MAP_ENDING)
            self._current = layer.id()
            self._writing.ask(ColorRasterRequest(layer.id(), LayerSnapshot.of(layer), file))

    def _written(self, request: ColorRasterRequest) -> None:
        self._current = ""
        layer = QgsProject.instance().mapLayer(request.layer_id)
        if layer is not None and request.layer_id in self._watched:
            raster = self.raster_of(request.layer_id)
            if raster is None:
                with project_unmodified():
                    self._show(layer, request.path)
            else:
                raster.setDataSource(str(request.path), raster.name(), "gdal", raster.dataProvider().ProviderOptions())
                _style(raster, layer)
        self._next()

    def _not_written(self, request: ColorRasterRequest, _message: str) -> None:
        """Patches that do not lie on one grid are drawn as polygons, as they always were."""
        self._current = ""
        self._take_back(request.layer_id)
        self._next()

    def _show(self, layer: QgsVectorLayer, path: Path) -> None:
        raster = QgsRasterLayer(str(path), _raster_name(layer), "gdal")
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if not raster.isValid() or node is None:
            self._take_back(layer.id())
            return
        raster.setCustomProperty(COLORS_OF_PROPERTY, layer.id())
        _style(raster, layer)
        QgsProject.instance().addMapLayer(raster, False)
        parent = node.parent()
        shown = parent.insertLayer(parent.children().index(node) + 1, raster)
        shown.setItemVisibilityChecked(node.itemVisibilityChecked())
        from ..layers.styles import colors_meaning

        # one line that says what colours mean, instead of three of bands
        QgsMapLayerLegendUtils.setLegendNodeOrder(shown, [0])
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(shown, 0, colors_meaning())

    # --------------------------------------------------------------------------------------------------- following

    def _look_soon(self, *_layers: object) -> None:
        self._soon.start()

    def _layers_removed(self, layer_ids: List[str]) -> None:
        for layer_id in layer_ids:
            self._watched.pop(layer_id, None)
        for layer_id in list(self._watched):
            if self._current != layer_id and layer_id not in self._waiting and self.raster_of(layer_id) is None:
                self._take_back(layer_id)  # the user has removed the raster: the patches must not vanish with it
        self._soon.start()

    def _follow_visibility(self, node: QgsLayerTreeNode) -> None:
        raster = self.raster_of(node.layerId()) if QgsLayerTree.isLayer(node) else None
        shown = None if raster is None else QgsProject.instance().layerTreeRoot().findLayer(raster.id())
        if shown is not None:
            shown.setItemVisibilityChecked(node.itemVisibilityChecked())

    def _style_changed(self) -> None:
        from ..layers.styles import is_patch_style

        layer = self.sender()
        if isinstance(layer, QgsVectorLayer) and not is_patch_style(layer):
            self._take_back(layer.id())

    def _opacity_changed(self, opacity: float) -> None:
        raster = self.raster_of(self.sender().id())
        if raster is not None:
            raster.setOpacity(opacity)
            raster.triggerRepaint()

    def _name_changed(self) -> None:
        raster = self.raster_of(self.sender().id())
        if raster is not None:
            raster.setName(_raster_name(self.sender()))

    def _content_changed(self) -> None:
        self._make(self.sender().id())

    # ------------------------------------------------------------------------------------------------------ saving

    def _leave_out_of_tree(self, document: QDomDocument) -> None:
        """Remove the rasters from the tree of layers that is about to be saved: a project asks for files it misses."""
        rasters = {raster.id() for raster in map(self.raster_of, self._watched) if raster is not None}
        for tag in ("layer-tree-layer", "item"):
            found = document.elementsByTagName(tag)
            for element in [found.at(number).toElement() for number in range(found.count())]:
                if element.attribute("id") in rasters or element.text() in rasters:
                    element.parentNode().removeChild(element)

    def _leave_out_layer(self, layer: QgsMapLayer, element: QDomElement, _document: QDomDocument) -> None:
        """Take the raster's own element back, and save the polygons as visible at every scale."""
        if layer.customProperty(COLORS_OF_PROPERTY):
            element.clear()
        elif layer.id() in self._watched:
            element.setAttribute("hasScaleBasedVisibilityFlag", "0")


def _write(request: ColorRasterRequest) -> ColorRasterRequest:
    from .color_raster import write_color_raster  # numpy and GDAL, in the thread

    request.path.parent.mkdir(parents=True, exist_ok=True)
    return write_color_raster(request)


def _wants_raster(layer: QgsVectorLayer) -> bool:
    if layer.featureCount() <= MOST_POLYGONS:
        return False
    from ..layers.styles import is_patch_style

    return is_patch_style(layer) and not layer.hasScaleBasedVisibility()


def _raster_name(layer: QgsVectorLayer) -> str:
    return tr("{}: colours").format(layer.name())


def _style(raster: QgsRasterLayer, layer: QgsVectorLayer) -> None:
    """Plain colours as the patches have them, drawn where those are not."""
    renderer = QgsMultiBandColorRenderer(raster.dataProvider(), 1, 2, 3)
    renderer.setAlphaBand(4)
    raster.setRenderer(renderer)
    raster.setOpacity(layer.opacity())
    raster.setScaleBasedVisibility(True)
    raster.setMinimumScale(0)
    raster.setMaximumScale(layer.minimumScale())


def _draw_polygons_when_wide(layer: QgsVectorLayer) -> None:
    """Draw polygons only where a patch is some pixels wide."""
    first = next(iter(layer.getFeatures(QgsFeatureRequest().setLimit(1))), QgsFeature())
    side = max(first.geometry().area(), 1e-12) ** 0.5
    if layer.crs().isGeographic():
        metres = side * METRES_PER_DEGREE
    else:
        units = layer.crs().mapUnits()
        metres = side * QgsUnitTypes.fromUnitToUnitFactor(units, QgsUnitTypes.DistanceUnit.DistanceMeters)
    layer.setMinimumScale(metres / (_LEAST_PIXELS * _METRES_PER_PIXEL_OF_PAPER))
    layer.setMaximumScale(0)
    layer.setScaleBasedVisibility(True)
