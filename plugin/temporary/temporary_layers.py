"""Which layers of a project TerraPatch has made that QGIS alone would lose."""

from __future__ import annotations

from pathlib import Path
from typing import List

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..layers.embedding_layers import is_embedding_layer

MAP_PROPERTY = "terrapatch/similarity_map"
"""Custom property of a similarity map that follows its search."""
_PREFIX = "terrapatch/"


def temporary_layers() -> List[QgsVectorLayer]:
    """Patches, clusters and hits in memory: whatever carries TerraPatch's mark, from the dock or the toolbox."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and is_temporary_of_ours(layer)]


def is_temporary_of_ours(layer: QgsMapLayer) -> bool:
    """Whether a layer lives in memory and is TerraPatch's."""
    if layer.providerType() != "memory":
        return False
    return is_embedding_layer(layer) or any(key.startswith(_PREFIX) for key in layer.customPropertyKeys())


def similarity_maps() -> List[QgsRasterLayer]:
    """The maps of scores that follow a search."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if is_similarity_map(layer)]


def is_similarity_map(layer: QgsMapLayer) -> bool:
    """Whether a layer is such a map: a raster of the user's may have got the mark of one with a style."""
    if not isinstance(layer, QgsRasterLayer) or not layer.customProperty(MAP_PROPERTY):
        return False
    from .copy_files import shown_folder

    return Path(layer.source()).parent == shown_folder()
