"""Features of small temporary layers, kept inside the project: QGIS saves such a layer without its features.

They are packed when the project is saved, which is before QGIS writes the layers.
"""

from __future__ import annotations

import base64
from typing import Any, List, Optional

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsMapLayer, QgsVectorLayer

from ..stored_json import packed_json, unpacked_json

STORED_PROPERTY = "terrapatch/regions"
"""Custom property of a temporary layer: its features, as packed JSON."""
NO_WARNING_PROPERTY = "skipMemoryLayersCheck"
"""Custom property that QGIS knows: it does not warn that this temporary layer will be lost."""

# What is larger would hold up the window at every save of the project: it is copied in the background.
_MOST_FEATURES = 1000
_MOST_BYTES = 4 << 20


def is_temporary(layer: QgsMapLayer) -> bool:
    """Whether a layer lives in memory only."""
    return layer.providerType() == "memory"


def is_small(layer: QgsVectorLayer) -> bool:
    """Whether the features of a layer fit into the project."""
    return layer.featureCount() <= _MOST_FEATURES and _size(layer) <= _MOST_BYTES


def set_loss_warning(layer: QgsVectorLayer) -> None:
    """Spare the user QGIS's warning that a temporary layer will be lost: it comes back with the project."""
    if is_temporary(layer):
        layer.setCustomProperty(NO_WARNING_PROPERTY, 1)
    else:
        layer.removeCustomProperty(NO_WARNING_PROPERTY)


def store_features(layer: QgsVectorLayer) -> bool:
    """Put the features of a temporary layer into its properties, which the project saves; tells whether they are."""
    text = _packed(layer) if is_small(layer) else None
    if text is None:
        layer.removeCustomProperty(STORED_PROPERTY)
        return False
    layer.setCustomProperty(STORED_PROPERTY, text)
    return True


def refill_stored(layer: QgsVectorLayer) -> bool:
    """Give an empty temporary layer its features back; tells whether it has got any."""
    text = str(layer.customProperty(STORED_PROPERTY) or "")
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


def _packed(layer: QgsVectorLayer) -> Optional[str]:
    names = layer.fields().names()
    rows: List[Any] = []
    for feature in layer.getFeatures():
        shape = bytes(feature.geometry().asWkb())
        values = [value if isinstance(value, (int, float, str)) else None for value in feature.attributes()]
        rows.append([dict(zip(names, values)), base64.b64encode(shape).decode("ascii")])
    return packed_json(rows)


def _unpacked(text: str, layer: QgsVectorLayer) -> List[QgsFeature]:
    """Features of a packed text; none where it is damaged, or larger than anything that was ever packed."""
    fields = layer.fields()
    names = fields.names()
    features = []
    try:
        for values, shape in unpacked_json(text) or ():
            feature, geometry = QgsFeature(fields), QgsGeometry()
            feature.setAttributes([values.get(name) for name in names])
            geometry.fromWkb(base64.b64decode(shape))
            feature.setGeometry(geometry)
            features.append(feature)
    except (ValueError, TypeError, AttributeError, OverflowError, SystemError):
        return []  # SystemError: what PyQt6 makes of a number that is too large
    return features
