"""Whether a project holds anything of TerraPatch's, told without what looks after it: QGIS asks at its start."""

from __future__ import annotations

from typing import Iterable

from qgis.core import QgsMapLayer, QgsProject

PREFIX = "terrapatch"
"""Scope of TerraPatch's entries in a project, and what the names of its custom properties of layers begin with."""


def has_own_content(layers: Iterable[QgsMapLayer]) -> bool:
    """Whether a layer is TerraPatch's, or holds vectors, or the project has entries of it."""
    project = QgsProject.instance()
    if project.entryList(PREFIX, "") or project.subkeyList(PREFIX, ""):
        return True
    return any(_is_marked(layer) or _has_vectors(layer) for layer in layers)


def _is_marked(layer: QgsMapLayer) -> bool:
    return any(key.startswith(f"{PREFIX}/") for key in layer.customPropertyKeys())


def _has_vectors(layer: QgsMapLayer) -> bool:
    from .layers.embedding_layers import is_embedding_layer

    return is_embedding_layer(layer)
