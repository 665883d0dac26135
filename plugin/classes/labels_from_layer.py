"""Labels from a layer whose features have a class: points, lines and polygons become labelled patches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ...model.study_options import MOST_CLASSES
from ..clusters.fit import region_of_cells
from ..clusters.regions import is_regions_layer, read_clusters
from ..layers.class_fields import class_value, require_class_field
from ..layers.patch_ground import PatchGround
from ..layers.regions import CLUSTER
from ..layers.stated_crs import stated_crs
from ..translation import number_text, tr

MOST_OF_A_CLASS = 200
"""Patches of a class that are taken, evenly spread: a class is learned from no more, and the map shows them all."""
_MOST_FEATURES = 100_000  # reading more would hold the window up
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


@dataclass(frozen=True)
class FoundLabels:
    """Patches by the name of their class.

    Attributes
    ----------
    patches : dict
        Flat grid indices, by the name of the class.
    spread : bool
        Whether there were more of a class than are taken.
    empty : list of str
        Classes that no patch lies under.
    """

    patches: Dict[str, List[int]]
    spread: bool
    empty: List[str]


def labels_of_field(
    layer: QgsVectorLayer, field: str, ground: PatchGround, transforms: QgsCoordinateTransformContext
) -> FoundLabels:
    """Labels from a field of texts, whole numbers, or yes and no.

    Raises
    ------
    InputError
        When there are too many features, the field holds no classes, decimal numbers or too many different values, or
        no feature lies on the patches.
    """
    require_class_field(layer, field)
    if layer.featureCount() > _MOST_FEATURES:
        raise InputError(
            tr(
                "'{layer}' has {count} features, needs at most {most} here; give it to Classify patches in the "
                "Processing toolbox, which takes all."
            ).format(layer=layer.name(), count=number_text(layer.featureCount()), most=number_text(_MOST_FEATURES))
        )
    shapes: Dict[str, List[QgsGeometry]] = {}
    request = QgsFeatureRequest().setSubsetOfAttributes([field], layer.fields())
    for feature in layer.getFeatures(request):
        name = _class_name(feature.attribute(field), layer, field)
        if name is not None and feature.hasGeometry():
            shapes.setdefault(name, []).append(feature.geometry())
            if len(shapes) > MOST_CLASSES:
                raise InputError(
                    tr(
                        "Field '{field}' of '{layer}' holds more than {most} different values, needs the names of "
                        "classes; choose another field."
                    ).format(field=field, layer=layer.name(), most=MOST_CLASSES)
                )
    return _found(shapes, layer, ground, transforms)


def labels_of_clusters(
    layer: QgsVectorLayer, ground: PatchGround, transforms: QgsCoordinateTransformContext
) -> FoundLabels:
    """Labels from clusters: those that a person has named, or all where nobody has named any. Raises as above."""
    clusters = list(read_clusters(layer))
    named = [one for one in clusters if one.named] or clusters
    names = {one.number: one.name for one in named}
    shapes: Dict[str, List[QgsGeometry]] = {}
    for feature in layer.getFeatures():
        if feature[CLUSTER] in names and feature.hasGeometry():
            shapes.setdefault(names[feature[CLUSTER]], []).append(feature.geometry())
    return _found(shapes, layer, ground, transforms)


def has_clusters(layer: QgsVectorLayer) -> bool:
    """Whether a layer holds clusters, whose names are in its legend."""
    return is_regions_layer(layer)


def _class_name(value: Any, layer: QgsVectorLayer, field: str) -> Optional[str]:
    """The class as a text; None where the feature has none."""
    value = class_value(value)
    if isinstance(value, float):
        if not value.is_integer():
            raise InputError(
                tr(
                    "Field '{field}' of '{layer}' holds decimal numbers (such as {value}), needs names of classes or "
                    "whole numbers; choose another field."
                ).format(field=field, layer=layer.name(), value=f"{value:g}")
            )
        value = int(value)
    return None if value is None else " ".join(str(value).split()) or None


def _found(
    shapes: Dict[str, List[QgsGeometry]],
    layer: QgsVectorLayer,
    ground: PatchGround,
    transforms: QgsCoordinateTransformContext,
) -> FoundLabels:
    transform = QgsCoordinateTransform(stated_crs(layer.crs()), ground.crs, transforms)
    numbered, inner = [], []
    for number, some in enumerate(shapes.values()):
        for shape in some:
            moved = QgsGeometry(shape)
            try:
                moved.transform(transform)
            except QgsCsException:
                continue  # it lies where the patches' CRS has no place
            numbered.append((number, bytes(moved.asWkb())))
            if moved.type() == _POLYGON:  # one that holds the middle of no patch counts for the patch that it lies in
                inner.append((number, bytes(moved.pointOnSurface().asWkb())))
    cells = region_of_cells(ground.grid, [*inner, *numbered]) if numbered else np.empty(0, np.int32)
    patches: Dict[str, List[int]] = {}
    spread = False
    for number, name in enumerate(shapes):
        mine = np.flatnonzero(cells == number)
        mine = mine[ground.has(mine)]
        if len(mine) > MOST_OF_A_CLASS:
            mine, spread = mine[np.linspace(0, len(mine) - 1, MOST_OF_A_CLASS).astype(np.int64)], True
        patches[name] = [int(patch) for patch in mine]
    if not any(patches.values()):
        raise InputError(
            tr("No feature of '{}' that has a class lies on the patches; choose a layer of the same place.").format(
                layer.name()
            )
        )
    return FoundLabels(
        {name: some for name, some in patches.items() if some},
        spread,
        [name for name, some in patches.items() if not some],
    )
