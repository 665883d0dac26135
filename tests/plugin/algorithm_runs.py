"""Running the algorithms as QGIS does: checked first, in a context that loads what comes out."""

from __future__ import annotations

from typing import Any, Dict, Optional

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from terrapatch.plugin.processing.provider import TerraPatchProvider

_provider: Optional[TerraPatchProvider] = None


class AlgorithmFailed(Exception):
    """What the user is told."""


class Run:
    """One run of an algorithm.

    Attributes
    ----------
    context : QgsProcessingContext
        Owns the temporary layers: keep the run while they are used.
    outputs : dict
    """

    def __init__(self, algorithm: str, parameters: Dict[str, Any], feedback: Optional[QgsProcessingFeedback] = None):
        registered_provider()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.outputs: Dict[str, Any] = {}
        self._feedback = feedback or QgsProcessingFeedback(False)
        instance = QgsApplication.processingRegistry().createAlgorithmById(f"terrapatch:{algorithm}")
        sound, message = instance.checkParameterValues(parameters, self.context)
        if not sound:
            raise AlgorithmFailed(message)
        try:
            self.outputs, succeeded = instance.run(parameters, self.context, self._feedback, {}, False)
        except Exception as error:  # QgsProcessingException, with the whole message
            raise AlgorithmFailed(str(error)) from error
        assert succeeded

    def layer(self, name: str = "OUTPUT") -> QgsVectorLayer:
        layer = QgsProcessingUtils.mapLayerFromString(self.outputs[name], self.context)
        assert layer is not None
        assert layer.isValid()
        return layer


def registered_provider() -> TerraPatchProvider:
    """The provider in the registry, put there if it is not yet."""
    global _provider  # QGIS keeps the C++ object only, and its Python half has to live as long
    registry = QgsApplication.processingRegistry()
    if registry.providerById("terrapatch") is None:
        _provider = TerraPatchProvider()
        assert registry.addProvider(_provider)
    return registry.providerById("terrapatch")


def layer_of(wkts, authid: str, kind: str, name: str = "drawn") -> QgsVectorLayer:
    """A memory layer of geometries."""
    layer = QgsVectorLayer(f"{kind}?crs={authid}", name, "memory")
    layer.setCrs(QgsCoordinateReferenceSystem(authid))
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    taken, _ = layer.dataProvider().addFeatures(features)
    assert taken
    layer.updateExtents()
    return layer


def column(layer: QgsVectorLayer, name: str) -> np.ndarray:
    """Values of a field, in the order of features."""
    return np.array([feature[name] for feature in layer.getFeatures()])


def vectors_of(layer: QgsVectorLayer, name: str = "embedding_f16", dtype=np.float16) -> np.ndarray:
    return np.stack([np.frombuffer(feature[name].data(), dtype) for feature in layer.getFeatures()])
