"""Which layers of a project TerraPatch has made that QGIS alone would lose."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import List, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..layers.embedding_layers import is_embedding_layer

MAP_PROPERTY = "terrapatch/similarity_map"
"""Custom property of a similarity map that follows its search."""
RESULT_PROPERTY = "terrapatch/result_raster"
"""Custom property of another temporary raster: what it shows, which the next result of the same replaces."""
_OWN_PROPERTY = "terrapatch/raster_layer"
"""Custom property of a temporary raster: its own id, which a copy of it has not."""
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


def temporary_rasters() -> List[QgsRasterLayer]:
    """Rasters of TerraPatch's whose files go with QGIS, copies of such layers among them."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if is_temporary_raster(layer)]


def is_temporary_raster(layer: QgsMapLayer) -> bool:
    """Whether a layer is such a raster: one of the user's may have got the mark of it with a style."""
    if not isinstance(layer, QgsRasterLayer):
        return False
    if not (layer.customProperty(MAP_PROPERTY) or layer.customProperty(RESULT_PROPERTY)):
        return False
    from .copy_files import shown_folder

    return Path(layer.source()).parent == shown_folder()


def is_own_raster(layer: QgsMapLayer) -> bool:
    """Whether the next result may replace a temporary raster, or remove it; a copy of one is the user's."""
    return is_temporary_raster(layer) and str(layer.customProperty(_OWN_PROPERTY) or layer.id()) == layer.id()


def own_raster(layer: QgsRasterLayer) -> None:
    """Have the next result replace this raster."""
    layer.setCustomProperty(_OWN_PROPERTY, layer.id())


def similarity_maps() -> List[QgsRasterLayer]:
    """The maps of scores that follow a search."""
    return [layer for layer in temporary_rasters() if is_own_raster(layer) and layer.customProperty(MAP_PROPERTY)]


def result_raster(shows: str) -> Optional[QgsRasterLayer]:
    """The raster that the next result of the same replaces; None where there is none."""
    own = (layer for layer in temporary_rasters() if is_own_raster(layer))
    return next((layer for layer in own if layer.customProperty(RESULT_PROPERTY) == shows), None)


def discard_raster(file: Path) -> None:
    """Remove a raster that was written to be shown, and no other; one that a layer still shows stays."""
    from .copy_files import shown_folder

    layers = QgsProject.instance().mapLayers().values()
    shown = any(isinstance(layer, QgsRasterLayer) and Path(layer.source()) == file for layer in layers)
    if file.parent == shown_folder() and not shown:
        with suppress(OSError):  # Windows holds what is still drawn: it goes with the folder, at the end
            file.unlink()
