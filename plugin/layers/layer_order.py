"""Which of the plugin's layers lies above which: what is small and looked at lies above what would hide it."""

from __future__ import annotations

import enum
from typing import List, Optional

from qgis.core import QgsLayerTree, QgsLayerTreeGroup, QgsLayerTreeNode, QgsMapLayer, QgsProject, QgsRasterLayer

from .embedding_layers import is_embedding_layer

KIND_PROPERTY = "terrapatch/kind"
"""Custom property of a layer in the plugin's group: the name of its `LayerKind`, in lower case."""

GROUP_PROPERTY = "terrapatch/group"
"""Custom property of the plugin's group."""

COLORS_OF_PROPERTY = "terrapatch/colors_of"
"""Custom property of a raster of colours: the id of the layer of patches that it shows."""


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


def is_of_plugin(layer: QgsRasterLayer) -> bool:
    """Whether the plugin has made a raster, which is then not imagery."""
    return bool(layer.customProperty(KIND_PROPERTY) or layer.customProperty(COLORS_OF_PROPERTY))


def own_group() -> Optional[QgsLayerTreeGroup]:
    """The plugin's group in the layer tree; None where there is none yet."""
    groups: List[QgsLayerTreeGroup] = QgsProject.instance().layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(GROUP_PROPERTY)), None)


def place_in(group: QgsLayerTreeGroup, kind: LayerKind) -> int:
    """Where a new layer goes: above everything that would hide it, newest first among its own kind.

    No other layer is moved, so that the user's own order stays as it is.
    """
    kinds = [kind_of(node.layer()) if QgsLayerTree.isLayer(node) else None for node in group.children()]
    lower = next((position for position, other in enumerate(kinds) if other is not None and other >= kind), None)
    if lower is not None:
        return lower
    above = [position for position, other in enumerate(kinds) if other is not None]
    return above[-1] + 1 if above else 0


def put_above(layer: QgsMapLayer, below: QgsMapLayer) -> bool:
    """Put a layer into the tree directly above another one, in the same group; tells whether that one is in the tree.

    The layer has to be in the project already, and not yet in the tree.
    """
    node = QgsProject.instance().layerTreeRoot().findLayer(below.id())
    if node is None:
        return False
    parent = node.parent()
    shown = parent.insertLayer(parent.children().index(node), layer)
    shown.setExpanded(False)  # the layer tree folds new layers, and listens to changes only
    shown.setExpanded(True)  # the legend says what the colours mean
    return True


def lies_above(upper: QgsLayerTreeNode, lower: QgsLayerTreeNode) -> bool:
    """Whether a node of the tree is drawn over another one."""
    return _path(upper) < _path(lower)


def _path(node: QgsLayerTreeNode) -> List[int]:
    """Positions from the root down to a node."""
    parent = node.parent()
    return [] if parent is None else [*_path(parent), parent.children().index(node)]
