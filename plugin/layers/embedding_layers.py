"""What an embedding layer is to the dock, which is there before numpy is."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

EMBEDDING_FIELDS = ("embedding_f16", "embedding_f32")


def is_embedding_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer holds embeddings: by its fields, so that a layer opened from a file counts too."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    return any(layer.fields().indexOf(name) >= 0 for name in EMBEDDING_FIELDS)


def embedding_layers() -> List[QgsVectorLayer]:
    """All embedding layers of the project, by name."""
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if is_embedding_layer(layer)]
    return sorted(layers, key=lambda layer: layer.name().lower())
