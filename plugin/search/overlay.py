"""The layer of hits on the map: one layer, filled anew at every search."""

from __future__ import annotations

from typing import List, Optional, Sequence

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from ...model.errors import InputError
from ..dock.session import DockSession
from ..layers.hits import SCORE, hit_fields
from ..layers.layer_order import LayerKind
from ..layers.layer_repaint import LayerRepaint
from ..layers.styles import style_hits
from .tables import SearchableLayer

OVERLAY_PROPERTY = "terrapatch/similar_hits"


def hit_features(
    searched: SearchableLayer, positions: np.ndarray, scores: np.ndarray, first_rank: int = 1
) -> List[QgsFeature]:
    """Features of hits [h], best first: rank, score, patch and polygon."""
    fields = hit_fields()
    features = []
    patches = searched.table.patches[positions].tolist()
    outlines = searched.outlines(positions)
    for rank, (score, patch, outline) in enumerate(zip(scores.tolist(), patches, outlines), first_rank):
        feature = QgsFeature(fields)
        feature.setAttributes([rank, score, patch])
        feature.setGeometry(outline)
        features.append(feature)
    return features


def hits_layer(
    name: str, searched: SearchableLayer, features: Sequence[QgsFeature], scores: np.ndarray
) -> QgsVectorLayer:
    """A temporary layer of hits, coloured by score."""
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, hit_fields(), QgsWkbTypes.Type.Polygon, searched.table.crs)
    layer.setCrs(searched.table.crs)  # without a CRS, the provider would say EPSG:4326
    fill_layer(layer, features, scores)
    return layer


def fill_layer(layer: QgsVectorLayer, features: Sequence[QgsFeature], scores: np.ndarray) -> None:
    """Put other hits into a layer, with classes for all scores, also those that are still to come."""
    provider = layer.dataProvider()
    provider.truncate()
    provider.addFeatures(list(features), QgsFeatureSink.Flag.FastInsert)
    layer.updateExtents()
    style_hits(layer, SCORE, scores.tolist())


class HitsOverlay:
    """The overlay of one project, found by its property, so that it survives saving and reloading.

    Parameters
    ----------
    session : DockSession
        Puts the layer into the plugin's group.
    """

    def __init__(self, session: DockSession) -> None:
        self._session = session
        self._repaint = LayerRepaint(session.iface.mapCanvas(), self.layer)
        self._watched: Optional[QgsVectorLayer] = None

    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer; None where there is none. A copy, what was saved to a file, or was edited, is the user's."""
        for layer in QgsProject.instance().mapLayers().values():
            if not isinstance(layer, QgsVectorLayer) or not _is_own(layer):
                continue
            if layer.isEditable():
                _leave_to_user(layer)
                continue
            self._watch(layer)
            return layer
        return None

    def show(self, searched: SearchableLayer, features: Sequence[QgsFeature], scores: np.ndarray) -> None:
        """Show the first hits, coloured by the scores of all.

        The layer is made at the first search, and moved to another CRS where that changes.
        """
        layer = self.layer()
        if layer is None:
            layer = hits_layer(self.title(searched.table.name), searched, features, scores)
            layer.setCustomProperty(OVERLAY_PROPERTY, layer.id())
            layer.setCustomProperty("skipMemoryLayersCheck", 1)
            self._session.add_layer(layer, LayerKind.HITS)
            self._watch(layer)
            return
        if layer.crs() != searched.table.crs:
            layer.setCrs(searched.table.crs)
        if layer.name() != self.title(searched.table.name) and layer.name().startswith(self.title("")):
            layer.setName(self.title(searched.table.name))
        fill_layer(layer, features, scores)
        self._repaint.ask()

    def append(self, features: Sequence[QgsFeature]) -> None:
        """Show more of the hits."""
        layer = self.layer()
        if layer is not None:
            layer.dataProvider().addFeatures(list(features), QgsFeatureSink.Flag.FastInsert)
            layer.updateExtents()
            self._repaint.ask()

    def empty(self) -> None:
        """Show no hits; the layer stays where the user has put it."""
        layer = self.layer()
        if layer is not None and layer.featureCount():
            fill_layer(layer, [], np.empty(0, dtype=np.float32))
            self._repaint.ask()

    def unload(self) -> None:
        """Let go of the map and the layer, which stays."""
        self._repaint.unload()
        if self._watched is not None and not sip.isdeleted(self._watched):
            self._watched.layerModified.disconnect(self._edited)

    def remove(self) -> None:
        """Take the layer out of the project."""
        layer = self.layer()
        if layer is not None:
            QgsProject.instance().removeMapLayer(layer.id())

    def _watch(self, layer: QgsVectorLayer) -> None:
        if self._watched is not layer:  # by object: a project that is opened again has another one of the same id
            self._watched = layer
            layer.layerModified.connect(self._edited)

    def _edited(self) -> None:
        if self._watched is not None:
            _leave_to_user(self._watched)

    @staticmethod
    def title(searched_name: str) -> str:
        """Name of the layer; the user may change it."""
        return QCoreApplication.translate("HitsOverlay", "Similar patches: {}").format(searched_name)


def _is_own(layer: QgsVectorLayer) -> bool:
    """Whether a layer is the overlay, and not a copy of it or made permanent."""
    own = layer.customProperty(OVERLAY_PROPERTY) == layer.id()
    return own and layer.isValid() and layer.dataProvider().name() == "memory"


def _leave_to_user(layer: QgsVectorLayer) -> None:
    """No search fills a layer again that the user has edited; and QGIS warns before it goes with the project."""
    layer.removeCustomProperty(OVERLAY_PROPERTY)
    layer.removeCustomProperty("skipMemoryLayersCheck")


def save_hits(path: str, layer: QgsVectorLayer) -> None:
    """Write a layer of hits to a file, whose ending says the format.

    Raises
    ------
    InputError
        When it cannot be written.
    """
    ending = path.rpartition(".")[2].lower()
    driver = QgsVectorFileWriter.driverForExtension(ending)
    if not driver:
        raise InputError(
            _tr("No format is known for the ending '{ending}' of {path}: use .gpkg, .geojson or .shp.").format(
                ending=ending, path=path
            )
        )
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    transforms = QgsProject.instance().transformContext()
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, transforms, options)
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise InputError(
            _tr("The hits cannot be written to {path} ({message}): choose another file.").format(
                path=path, message=message
            )
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("HitsOverlay", text)
