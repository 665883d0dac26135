"""Which layers can be searched: those whose vectors compare, and why others cannot."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...layers.schema import ENCODER, METADATA_PROPERTY
from ...stored_json import read_json_object
from ...workspace import Workspace


class SearchTarget(NamedTuple):
    """A layer that may be searched.

    Attributes
    ----------
    layer_id : str
    name : str
    encoder : str
        `id@first 8 of sha256`; empty where the layer does not say.
    compares : bool
        Whether its encoder is that of the layer in use.
    """

    layer_id: str
    name: str
    encoder: str
    compares: bool


def search_targets(workspace: Workspace) -> List[SearchTarget]:
    """The other embedding layers than the one in use, by name."""
    in_use = workspace.embedding_layer
    expected = encoder_of(in_use) if in_use is not None else ""
    targets = []
    for layer in workspace.embedding_layers():
        if in_use is None or layer.id() != in_use.id():
            encoder = encoder_of(layer)
            targets.append(SearchTarget(layer.id(), layer.name(), encoder, encoder == expected))
    return targets


def encoder_of(layer: QgsVectorLayer) -> str:
    """The encoder of an embedding layer, without reading it: of its metadata, or of its first patch."""
    encoder = _metadata(layer).get("encoder")
    if isinstance(encoder, dict) and encoder.get("id") and encoder.get("sha256"):
        return f"{encoder['id']}@{str(encoder['sha256'])[:8]}"
    position = layer.fields().indexOf(ENCODER)
    if position < 0:
        return ""
    request = QgsFeatureRequest().setLimit(1).setSubsetOfAttributes([position])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    first = next(layer.getFeatures(request), None)
    return str(first[position]) if first is not None and isinstance(first[position], str) else ""


def _metadata(layer: QgsVectorLayer) -> Dict[str, Any]:
    return read_json_object(str(layer.customProperty(METADATA_PROPERTY) or ""))
