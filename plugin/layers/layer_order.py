"""Which of the plugin's layers lies above which: what is small and looked at lies above what would hide it."""

from __future__ import annotations

import enum
from typing import Optional

from qgis.core import QgsLayerTree, QgsLayerTreeGroup, QgsMapLayer, QgsRasterLayer

from .embedding_layers import is_embedding_layer

KIND_PROPERTY = "terrapatch/kind"
"""Custom property of a layer in the plugin's group: the name of its `LayerKind`, in lower case."""


class LayerKind(enum.IntEnum):
    """From top to bottom."""

    HITS = 0
    REGIONS = 1
    SCORES = 2
    PATCHES = 3
    IMAGERY = 4


def kind_of(layer: Optional[QgsMapLayer]) -> Optional[LayerKind]:
    """What a layer is to the plugin; None for what the user has put into the group."""
    if layer is None:
        return None
    known = LayerKind.__members__.get(str(layer.customProperty(KIND_PROPERTY) or "").upper())
    if known is not None:
        return known
    if is_embedding_layer(layer):
        return LayerKind.PATCHES
    return LayerKind.IMAGERY if isinstance(layer, QgsRasterLayer) else None


def place_in(group: QgsLayerTreeGroup, kind: LayerKind) -> int:
    """Where a new layer goes: above the others of its kind, and below what lies above that kind.

    No other layer is moved, so that the user's own order stays as it is.
    """
    kinds = [kind_of(node.layer()) if QgsLayerTree.isLayer(node) else None for node in group.children()]
    if kind in kinds:
        return kinds.index(kind)
    above = [position for position, other in enumerate(kinds) if other is not None and other < kind]
    return above[-1] + 1 if above else 0
