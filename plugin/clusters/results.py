"""Results of clustering in the project: which there are, and which a new one replaces."""

from __future__ import annotations

from typing import List, Mapping, Optional

from qgis.core import QgsLayerTree, QgsProject, QgsVectorLayer

from ..layers.layer_order import KIND_PROPERTY, LayerKind, kind_of
from ..temporary.stored_features import is_temporary, set_loss_warning
from ..translation import tr
from ..workspace import Workspace
from .matching import with_matching_names
from .regions import (
    is_regions_layer,
    prepare_regions,
    read_clusters,
    result_properties,
    set_result_properties,
    write_clusters,
)

_SOURCE = "source"
_PINNED = "pinned"
_LAYER = "layer"
_PATCHES_NAME = "patches_name"


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
    """Whether the next run leaves a result alone: pinned, from a file, from the toolbox, a copy, or being edited."""
    properties = result_properties(layer)
    made_here = properties.get(_LAYER) == layer.id()  # a copy of a layer has its properties, but not its id
    return bool(properties.get(_PINNED, True)) or not made_here or not is_temporary(layer) or layer.isEditable()


def set_pinned(layer: QgsVectorLayer, pinned: bool) -> None:
    """Keep a result, or let the next run replace it."""
    set_result_properties(layer, {_PINNED: pinned, _LAYER: layer.id()})
    QgsProject.instance().setDirty(True)


def last_results(embedding_layer_id: str) -> List[QgsVectorLayer]:
    """The results that the next run from an embedding layer replaces, newest first."""
    found = results_of(embedding_layer_id)
    return [layer for layer in found if source_of(layer) == embedding_layer_id and not is_pinned(layer)]


def result_name(clusters: int, patches_name: str) -> str:
    """The name of a result that nobody has named."""
    one = tr("1 cluster of {name}")
    several = tr("{k} clusters of {name}")
    return (one if clusters == 1 else several).format(k=clusters, name=patches_name)


def follow_count(layer: QgsVectorLayer, before: int, after: int) -> None:
    """Have the name of a result say how many clusters it has now; a name that a person gave stays."""
    patches_name = str(result_properties(layer).get(_PATCHES_NAME) or "")
    if before != after and patches_name and layer.name() == result_name(before, patches_name):
        layer.setName(result_name(after, patches_name))


def place_result(
    workspace: Workspace,
    layer: QgsVectorLayer,
    source_id: str,
    k: int,
    seed: int,
    origin: Optional[Mapping[int, int]] = None,
) -> List[str]:
    """Put a fresh result into the project, in the place of the last one from the same embedding layer.

    A pinned one stays, and the new one goes above it.

    Parameters
    ----------
    workspace : Workspace
    layer : QgsVectorLayer
    source_id : str
        Of the embedding layer.
    k, seed : int
    origin : mapping, optional
        From numbers of clusters to those of the last result that are mostly the same ground. They take its colour, and
        the name that a person gave it.

    Returns
    -------
    list of str
        The names that were taken.
    """
    project = QgsProject.instance()
    replaced = last_results(source_id)
    source = project.mapLayer(source_id)
    patches_name = source.name() if source is not None else ""
    number = 1 + max((_number_of(known) for known in project.mapLayers().values()), default=0)
    set_result_properties(
        layer,
        {
            _SOURCE: source_id, _LAYER: layer.id(), _PINNED: False, _PATCHES_NAME: patches_name,
            "k": k, "seed": seed, "number": number,
        },
    )  # fmt: skip
    prepare_regions(layer)
    names: List[str] = []
    if replaced and origin:
        earlier = read_clusters(replaced[0])
        known = {new: old for new, old in origin.items() if old in earlier}
        clusters, names = with_matching_names(read_clusters(layer), earlier, known)
        write_clusters(layer, clusters)
    set_loss_warning(layer)
    place = _place_of(replaced[0]) if replaced else None
    if place is None:
        workspace.add_layer(layer, LayerKind.REGIONS)
    else:
        layer.setCustomProperty(KIND_PROPERTY, LayerKind.REGIONS.name.lower())
        project.addMapLayer(layer, False)
        parent, position, shown, expanded = place
        node = parent.insertLayer(position, layer)
        node.setItemVisibilityChecked(shown)
        node.setExpanded(expanded)
    project.removeMapLayers([old.id() for old in replaced])
    _switch_search_off()
    return names


def _switch_search_off() -> None:
    """Hide hits and similarity maps, through which the colours of clusters would not be those of the legend."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        layer = node.layer()
        if layer is not None and kind_of(layer) in (LayerKind.HITS, LayerKind.SCORES):
            node.setItemVisibilityChecked(False)


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
