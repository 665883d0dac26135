"""Regions of temporary layers, kept inside the project: QGIS saves such a layer without its features.

They are packed when the project is saved, which is before QGIS writes the layers.
"""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any, List

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsMapLayer, QgsVectorLayer

KEPT_PROPERTY = "terrapatch/regions"
"""Custom property of a temporary result: its features, as packed JSON."""

# What is larger would make every save of the project slow; it is for a file, and QGIS warns of losing it.
_MOST_BYTES = 4 << 20
_NO_WARNING_PROPERTY = "skipMemoryLayersCheck"


def is_temporary(layer: QgsMapLayer) -> bool:
    """Whether a layer lives in memory only."""
    return layer.providerType() == "memory"


def promise_to_keep(layer: QgsVectorLayer) -> None:
    """Spare the user QGIS's warning that a temporary layer will be lost, where it is small enough to be kept."""
    if is_temporary(layer) and _size(layer) <= _MOST_BYTES:
        layer.setCustomProperty(_NO_WARNING_PROPERTY, 1)
    else:
        layer.removeCustomProperty(_NO_WARNING_PROPERTY)


def keep_regions(layer: QgsVectorLayer) -> bool:
    """Put the features of a temporary layer into its properties, which the project saves; tells whether they are.

    A layer that is in a file needs none of it.
    """
    promise_to_keep(layer)
    if not is_temporary(layer) or _size(layer) > _MOST_BYTES:
        layer.removeCustomProperty(KEPT_PROPERTY)
        return False
    if layer.featureCount() > 0:  # an empty one may be one that could not be refilled
        layer.setCustomProperty(KEPT_PROPERTY, _packed(layer))
    return True


def refill_regions(layer: QgsVectorLayer) -> bool:
    """Give an empty temporary layer its features back; tells whether it has got any."""
    text = str(layer.customProperty(KEPT_PROPERTY) or "")
    if not text or not is_temporary(layer) or layer.featureCount() > 0:
        return False
    features = _unpacked(text, layer)
    if not features:
        return False
    added, _ = layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.triggerRepaint()
    return bool(added)


def _size(layer: QgsVectorLayer) -> int:
    """Bytes of all geometries."""
    shapes = [feature.geometry() for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes())]
    return sum(shape.constGet().wkbSize() for shape in shapes if not shape.isNull())


def _packed(layer: QgsVectorLayer) -> str:
    names = layer.fields().names()
    rows: List[Any] = []
    for feature in layer.getFeatures():
        shape = bytes(feature.geometry().asWkb())
        values = [value if isinstance(value, (int, float, str)) else None for value in feature.attributes()]
        rows.append([dict(zip(names, values)), base64.b64encode(shape).decode("ascii")])
    return base64.b64encode(zlib.compress(json.dumps(rows).encode("utf-8"), 1)).decode("ascii")


def _unpacked(text: str, layer: QgsVectorLayer) -> List[QgsFeature]:
    """Features of a packed text; none where it is damaged."""
    try:
        rows = json.loads(zlib.decompress(base64.b64decode(text)))
        features = []
        for values, shape in rows:
            feature = QgsFeature(layer.fields())
            for name, value in values.items():
                if layer.fields().indexOf(name) >= 0 and value is not None:
                    feature[name] = value
            geometry = QgsGeometry()
            geometry.fromWkb(base64.b64decode(shape))
            feature.setGeometry(geometry)
            features.append(feature)
    except (ValueError, TypeError, AttributeError, zlib.error):
        return []
    return features
