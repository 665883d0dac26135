"""A regions layer as the clusters panel sees it: its legend and fields are where names and colours live."""

from __future__ import annotations

import json
import math
from typing import Any, Collection, Dict, List, Mapping, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsRendererCategory,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...model.errors import InputError
from ...model.messages import Message
from ..layers.regions import CLUSTER
from ..layers.schema import COLOR, FieldKind, make_field
from ..layers.styles import CLUSTER_COLORS, style_clusters
from ..stored_json import read_json_object
from ..translation import tr
from .table import Cluster, ClusterTable, table_of

RESULT_PROPERTY = "terrapatch/clusters"
"""Custom property of a result: JSON.

`source` (id of the embedding layer), `layer` (the result's own id), `pinned`, `k`, `seed`, and `number`, which counts
the results of the project.
"""

PATCHES = "patches"
AREA = "area_ha"
SHARE = "share"
NAME = "name"
_MOST_PROPERTIES = 1 << 16
_REGION_FIELDS = (CLUSTER, PATCHES, AREA, SHARE)


def is_regions_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Whether a layer holds clusters as regions: by its fields, so that one opened from a file counts too."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and all(layer.fields().indexOf(name) >= 0 for name in _REGION_FIELDS)
    )


def result_properties(layer: QgsMapLayer) -> Dict[str, Any]:
    """What a result says of itself; empty where it says nothing that can be read."""
    return read_json_object(str(layer.customProperty(RESULT_PROPERTY) or ""), _MOST_PROPERTIES)


def set_result_properties(layer: QgsMapLayer, values: Mapping[str, Any]) -> None:
    """Change some of what a result says of itself."""
    layer.setCustomProperty(RESULT_PROPERTY, json.dumps({**result_properties(layer), **values}))


def default_name(number: int) -> str:
    """The name of a cluster that nobody has named."""
    return tr("Cluster {}").format(number + 1)


def prepare_regions(layer: QgsVectorLayer) -> None:
    """Give a fresh result fields for names and colours, and a legend of both."""
    missing = [
        make_field(name, FieldKind.TEXT, length)
        for name, length in ((NAME, 0), (COLOR, 7))
        if layer.fields().indexOf(name) < 0
    ]
    if missing and _can(layer, QgsVectorDataProvider.Capability.AddAttributes):
        layer.dataProvider().addAttributes(missing)
        layer.updateFields()
    write_legend(layer, read_clusters(layer))


def read_clusters(layer: QgsVectorLayer) -> ClusterTable:
    """The clusters of a regions layer.

    Names, colours and what is shown come from the legend where it is one of clusters, else names and colours from the
    fields, so that a copy of the layer without its style has them too.
    """
    categories = _categories(layer)
    clusters: Dict[int, Cluster] = {}
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        number = feature[CLUSTER]
        if not isinstance(number, int):
            continue
        fallback = CLUSTER_COLORS[number % len(CLUSTER_COLORS)]
        if number in categories:
            category = categories[number]
            name, color = category.label(), category.symbol().color().name()
            visible = category.renderState()
        else:
            name, color, visible = _text(feature, NAME), _text(feature, COLOR) or fallback, not categories
        if name in ("", str(number)):
            name = default_name(number)
        known = clusters.get(number)  # a person may have split a region by hand
        area = _number(feature[AREA])
        if known is not None and known.area_ha is not None and area is not None:
            area += known.area_ha
        clusters[number] = Cluster(
            number,
            name,
            color,
            int(_number(feature[PATCHES]) or 0) + (known.patches if known else 0),
            area,
            (_number(feature[SHARE]) or 0.0) + (known.share if known else 0.0),
            visible,
            name != default_name(number),
        )
    return table_of(list(clusters.values()))


def write_clusters(layer: QgsVectorLayer, table: ClusterTable) -> None:
    """Bring names, colours and what is shown into the legend, names and colours into the fields as well."""
    write_legend(layer, table)
    name_field, color_field = layer.fields().indexOf(NAME), layer.fields().indexOf(COLOR)
    wanted = {field for field in (name_field, color_field) if field >= 0}
    if not wanted or layer.isEditable() or not _can(layer, QgsVectorDataProvider.Capability.ChangeAttributeValues):
        return
    changes: Dict[int, Dict[int, Any]] = {}
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        if feature[CLUSTER] in table:
            cluster = table[feature[CLUSTER]]
            values = {name_field: cluster.name, color_field: cluster.color}
            changes[feature.id()] = {field: values[field] for field in wanted if feature[field] != values[field]}
    layer.dataProvider().changeAttributeValues({fid: values for fid, values in changes.items() if values})


def write_legend(layer: QgsVectorLayer, table: ClusterTable) -> None:
    """Categories of a renderer: kept with their symbols where they are there, so that a person's own style stays."""
    before = _categories(layer)
    if not before:
        opacity = layer.opacity()
        style_clusters(layer, CLUSTER, table.numbers)
        if opacity < 1.0:  # somebody has set it
            layer.setOpacity(opacity)
        before = _categories(layer)
    categories = []
    for cluster in table:
        known = before.get(cluster.number)
        symbol = (known if known is not None else next(iter(before.values()))).symbol().clone()
        if symbol.color().name() != cluster.color:
            _recolor(symbol, QColor(cluster.color))
        categories.append(QgsRendererCategory(cluster.number, symbol, cluster.name, cluster.visible))
    layer.setRenderer(QgsCategorizedSymbolRenderer(CLUSTER, categories))
    layer.emitStyleChanged()
    layer.triggerRepaint()


def region_features(layer: QgsVectorLayer, numbers: Collection[int]) -> List[QgsFeature]:
    """Copies of the regions of some clusters."""
    return [feature for feature in layer.getFeatures() if feature[CLUSTER] in numbers]


def merged_region(layer: QgsVectorLayer, union: bytes, whole: Cluster) -> QgsFeature:
    """The region of a cluster that was made of several; `union` is the WKB of its shape."""
    shape = QgsGeometry()
    shape.fromWkb(union)
    shape.convertToMultiType()
    merged = QgsFeature(layer.fields())
    merged.setGeometry(shape)
    values = {
        CLUSTER: whole.number, PATCHES: whole.patches, AREA: whole.area_ha, SHARE: whole.share,
        NAME: whole.name, COLOR: whole.color,
    }  # fmt: skip
    for name, value in values.items():
        if layer.fields().indexOf(name) >= 0:
            merged[name] = value
    return merged


def replace_regions(layer: QgsVectorLayer, numbers: Collection[int], features: List[QgsFeature]) -> None:
    """Put other regions into the place of those of some clusters.

    Raises
    ------
    InputError
        When the layer is being edited, or cannot be changed. It stays as it was then.
    """
    require_changeable(layer)
    leaving = [
        feature.id()
        for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry))
        if feature[CLUSTER] in numbers
    ]
    copies = [QgsFeature(feature) for feature in features]
    for copy in copies:
        if layer.primaryKeyAttributes():  # the file gives its own
            for field in layer.primaryKeyAttributes():
                copy[field] = None
    added, _ = layer.dataProvider().addFeatures(copies)
    if not added or not layer.dataProvider().deleteFeatures(leaving):
        reason = layer.dataProvider().lastError() or Message("no reason given")
        raise InputError(
            tr(
                "the regions of '{layer}' cannot be written ({reason}); save the layer as a GeoPackage, and try "
                "again with the copy"
            ).format(layer=layer.name(), reason=reason)
        )
    layer.updateExtents()
    layer.triggerRepaint()


def require_changeable(layer: QgsVectorLayer) -> None:
    """Raise an InputError where the regions of a layer cannot be changed now."""
    if layer.isEditable():
        raise InputError(
            tr("'{layer}' is being edited; save or discard the edits (Toggle Editing), and try again").format(
                layer=layer.name()
            )
        )
    capability = QgsVectorDataProvider.Capability
    if not (_can(layer, capability.AddFeatures) and _can(layer, capability.DeleteFeatures)):
        raise InputError(
            tr("'{layer}' is read-only; save it as a GeoPackage, and try again with the copy").format(
                layer=layer.name()
            )
        )


def _categories(layer: QgsVectorLayer) -> Dict[int, QgsRendererCategory]:
    """Categories by cluster; none where the legend shows something else."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute().strip('"') != CLUSTER:
        return {}
    found = {}
    for category in renderer.categories():
        try:
            found[int(category.value())] = category
        except (TypeError, ValueError):  # the category of all other values
            continue
    return found


def _recolor(symbol: Any, color: QColor) -> None:
    """Fill and its outline, which has the fill's colour to close the gaps between neighbours."""
    before = symbol.color()
    symbol.setColor(color)
    for layer in symbol.symbolLayers():
        if layer.strokeColor() == before:
            layer.setStrokeColor(color)


def _can(layer: QgsVectorLayer, capability: QgsVectorDataProvider.Capability) -> bool:
    return bool(layer.dataProvider().capabilities() & capability)


def _text(feature: QgsFeature, name: str) -> str:
    value = feature[name] if feature.fields().indexOf(name) >= 0 else None
    return value if isinstance(value, str) else ""


def _number(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else None
