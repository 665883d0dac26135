"""Results of clustering in the project: which there are, and which a new one replaces."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsLayerTree, QgsProject, QgsVectorLayer

from ..layers.cache import TABLES
from .cluster_inheritance import clusters_of_cells, heirs, inherited
from .cluster_keeping import is_temporary, keep_regions
from .cluster_regions import (
    is_regions_layer,
    prepare_regions,
    read_clusters,
    result_properties,
    set_result_properties,
    write_clusters,
)
from .session import DockSession, is_embedding_layer

_SOURCE = "source"
_PINNED = "pinned"


def results_of(embedding_layer_id: str) -> List[QgsVectorLayer]:
    """Results to offer beside an embedding layer, newest first.

    Those made from it, and those of which the layer is not in the project, or not known.
    """
    project = QgsProject.instance()
    found = []
    for layer in project.mapLayers().values():
        if is_regions_layer(layer):
            source = source_of(layer)
            if not embedding_layer_id or source == embedding_layer_id or project.mapLayer(source) is None:
                found.append(layer)
    return sorted(found, key=lambda layer: (-_number_of(layer), layer.name().lower()))


def source_of(layer: QgsVectorLayer) -> str:
    """Id of the embedding layer that a result was made from; empty where it is not known."""
    return str(result_properties(layer).get(_SOURCE) or "")


def is_pinned(layer: QgsVectorLayer) -> bool:
    """Whether the next run leaves a result alone: pinned, from a file, from the toolbox, or being edited."""
    return bool(result_properties(layer).get(_PINNED, True)) or not is_temporary(layer) or layer.isEditable()


def set_pinned(layer: QgsVectorLayer, pinned: bool) -> None:
    """Keep a result, or let the next run replace it."""
    set_result_properties(layer, {_PINNED: pinned})
    QgsProject.instance().setDirty(True)


def place_result(session: DockSession, layer: QgsVectorLayer, source_id: str, k: int, seed: int) -> List[str]:
    """Put a fresh result into the project, in the place of the last one from the same embedding layer.

    A pinned one stays, and the new one goes to the top of the plugin's group. Clusters that are mostly the same ground
    as one of the last result take its colour, and the name that a person gave it; returns these names.
    """
    project = QgsProject.instance()
    replaced = [old for old in results_of(source_id) if source_of(old) == source_id and not is_pinned(old)]
    number = 1 + max((_number_of(known) for known in project.mapLayers().values()), default=0)
    set_result_properties(layer, {_SOURCE: source_id, _PINNED: False, "k": k, "seed": seed, "number": number})
    prepare_regions(layer)
    names = _inherit(replaced[0], layer, source_id) if replaced else []
    keep_regions(layer)
    place = _place_of(replaced[0]) if replaced else None
    if place is None:
        session.add_layer(layer)
    else:
        project.addMapLayer(layer, False)
        parent, position, shown, expanded = place
        node = parent.insertLayer(position, layer)
        node.setItemVisibilityChecked(shown)
        node.setExpanded(expanded)
    project.removeMapLayers([old.id() for old in replaced])
    return names


def _inherit(old: QgsVectorLayer, new: QgsVectorLayer, source_id: str) -> List[str]:
    """Bring names and colours over. Where the patches are not at hand any more, nothing is."""
    source = QgsProject.instance().mapLayer(source_id)
    table = TABLES.prepare(source).known if is_embedding_layer(source) else None
    if table is None or table.grid is None:
        return []
    origin = heirs(clusters_of_cells(old, table.grid), clusters_of_cells(new, table.grid))
    ancestors = read_clusters(old)
    origin = {number: ancestor for number, ancestor in origin.items() if ancestor in ancestors}
    clusters, names = inherited(read_clusters(new), ancestors, origin)
    write_clusters(new, clusters)
    return names


def _place_of(layer: QgsVectorLayer) -> Optional[tuple]:
    """Group, position, whether it is shown and unfolded; None where the layer tree does not have it."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else None
    if parent is None or not QgsLayerTree.isGroup(parent):
        return None
    position = [QgsLayerTree.isLayer(child) and child.layerId() == layer.id() for child in parent.children()].index(
        True
    )
    return parent, position, node.itemVisibilityChecked(), node.isExpanded()


def _number_of(layer: QgsVectorLayer) -> int:
    number = result_properties(layer).get("number", 0)
    return number if isinstance(number, int) else 0
