"""Labels as places: in a project and in a file as GeoJSON, and for the engine as a GeoPackage of points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path
from typing import Any, Dict, Iterable, Mapping, Optional, Tuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...model.errors import InputError
from ...model.study_options import MOST_CLASSES
from ..layers.geopackage_file import write_geopackage
from ..layers.patch_ground import PatchGround
from ..layers.schema import FieldKind, make_fields
from ..stored_json import json_objects
from ..translation import tr
from .label_set import LabelSet, PatchClass

CLASS_FIELD = "class"
_WGS84 = "EPSG:4326"
_LONGEST_NAME = 200
_LARGEST = 1e12  # of a coordinate; NaN and infinities are not below it


@dataclass(frozen=True)
class StoredLabels:
    """Labels that wait for their patches.

    Attributes
    ----------
    classes : tuple of PatchClass
    places : tuple of (x, y, key of the class)
    crs : str
        Of the places: WGS 84, or as WKT that of patches which WGS 84 has no coordinates for; empty without a CRS.
    """

    classes: Tuple[PatchClass, ...] = ()
    places: Tuple[Tuple[float, float, int], ...] = ()
    crs: str = _WGS84

    def at(self, places: Iterable[Tuple[float, float, int]]) -> StoredLabels:
        """Some of the places."""
        return replace(self, places=tuple(places))


def stored_labels(labels: LabelSet, ground: PatchGround, transforms: QgsCoordinateTransformContext) -> StoredLabels:
    """Labels as places: the middles of their patches."""
    patches = sorted(labels.labels.items())
    middles = ground.grid.centers(np.array([patch for patch, _ in patches], dtype=np.int64)).tolist()
    points, crs = [QgsPointXY(x, y) for x, y in middles], ""
    if ground.crs.isValid():
        transform = QgsCoordinateTransform(ground.crs, QgsCoordinateReferenceSystem(_WGS84), transforms)
        moved = [_moved(point, transform) for point in points]
        if all(isfinite(point.x()) and isfinite(point.y()) for point in moved):
            points, crs = moved, _WGS84
        else:
            crs = ground.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    places = [(point.x(), point.y(), key) for point, (_, key) in zip(points, patches)]
    return StoredLabels(labels.classes, tuple(places), crs)


def placed_labels(
    stored: StoredLabels, ground: PatchGround, transforms: QgsCoordinateTransformContext
) -> Tuple[Dict[int, int], Tuple[Tuple[float, float, int], ...]]:
    """The patches that lie at stored places with the keys of their classes, and the places that lie on none."""
    if not stored.places:
        return {}, ()
    if bool(stored.crs) != ground.crs.isValid():
        return {}, stored.places
    points = [QgsPointXY(x, y) for x, y, _ in stored.places]
    if stored.crs:
        transform = QgsCoordinateTransform(_crs(stored.crs), ground.crs, transforms)
        points = [_moved(point, transform) for point in points]
    patches = ground.grid.locate(np.array([(point.x(), point.y()) for point in points])).tolist()
    found = {patch: key for patch, (_, _, key) in zip(patches, stored.places) if patch >= 0}
    return found, tuple(place for patch, place in zip(patches, stored.places) if patch < 0)


def _crs(text: str) -> QgsCoordinateReferenceSystem:
    is_authority_code = text == _WGS84
    return QgsCoordinateReferenceSystem(text) if is_authority_code else QgsCoordinateReferenceSystem.fromWkt(text)


def _moved(point: QgsPointXY, transform: QgsCoordinateTransform) -> QgsPointXY:
    """A point in another CRS; one that has no place there lies nowhere."""
    try:
        return transform.transform(point)
    except QgsCsException:
        return QgsPointXY(float("nan"), float("nan"))


def to_json(stored: StoredLabels) -> Dict[str, Any]:
    """A FeatureCollection of points with their class, and the classes."""
    names = {one.key: one.name for one in stored.classes}
    return {
        "type": "FeatureCollection",
        "classes": [{"key": one.key, "name": one.name, "color": one.color} for one in stored.classes],
        "coordinates": {_WGS84: "degrees", "": "pixels"}.get(stored.crs, stored.crs),
        "features": [
            {
                "type": "Feature",
                "properties": {CLASS_FIELD: names[key], "key": key},
                "geometry": {"type": "Point", "coordinates": [x, y]},
            }
            for x, y, key in stored.places
        ],
    }


def from_json(values: Any) -> StoredLabels:
    """What `to_json` gave; what has no such shape is left out."""
    values = values if isinstance(values, dict) else {}
    classes: Dict[int, PatchClass] = {}
    for one in json_objects(values.get("classes"))[:MOST_CLASSES]:
        key, name, color = one.get("key"), one.get("name"), QColor(str(one.get("color")))
        taken = {known.name.casefold() for known in classes.values()}
        if not isinstance(key, int) or not isinstance(name, str):
            continue
        if name.strip() and name.casefold() not in taken and color.isValid():
            classes[key] = PatchClass(key, name[:_LONGEST_NAME], color.name())
    places = []
    for feature in json_objects(values.get("features")):
        place = _place(feature, classes)
        if place is not None:
            places.append(place)
    said = values.get("coordinates")
    crs = {"degrees": _WGS84, "pixels": ""}.get(said, said) if isinstance(said, str) else _WGS84
    return StoredLabels(tuple(classes.values()), tuple(places), crs)


def write_points(labels: LabelSet, ground: PatchGround, file: Path) -> None:
    """Write the middles of labelled patches with the names of their classes as a GeoPackage.

    Raises
    ------
    InputError
        When it cannot be written.
    """
    fields = make_fields((CLASS_FIELD, FieldKind.TEXT))
    names = {one.key: one.name for one in labels.classes}
    patches = sorted(labels.labels.items())
    middles = ground.grid.centers(np.array([patch for patch, _ in patches], dtype=np.int64)).tolist()
    rows = [(QgsGeometry.fromPointXY(QgsPointXY(x, y)), [names[key]]) for (x, y), (_, key) in zip(middles, patches)]
    problem = write_geopackage(file, QgsWkbTypes.Type.Point, ground.crs, fields, rows)
    if problem:
        text = tr("The labels cannot be written to {file} ({reason}); free some space there.")
        raise InputError(text.format(file=file, reason=problem))


def _place(feature: Mapping[str, Any], classes: Mapping[int, PatchClass]) -> Optional[Tuple[float, float, int]]:
    properties, geometry = feature.get("properties"), feature.get("geometry")
    key = properties.get("key") if isinstance(properties, dict) else None
    coordinates = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if not isinstance(key, int) or key not in classes or not isinstance(coordinates, list):
        return None
    numbers = [value for value in coordinates[:2] if isinstance(value, (int, float)) and abs(value) < _LARGEST]
    return (float(numbers[0]), float(numbers[1]), key) if len(numbers) == 2 else None
