"""Examples as GeoJSON: what a file holds, and where its points lie among the patches of a layer."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
)

from ...model.errors import InputError
from ...model.json_reading import json_of_file
from ...model.patches.unit_vectors import unit_rows
from ..layers.table import EmbeddingTable
from ..translation import tr
from .examples import Example

_POSITIVE, _NEGATIVE = "positive", "negative"
_WGS84 = "EPSG:4326"
_LONGEST_SHOWN = 40  # letters of a value in a message


@dataclass(frozen=True)
class StoredExample:
    """One example as a file has it.

    Attributes
    ----------
    x, y : float
        In WGS 84, or in the layer's own coordinates where it has no CRS.
    georeferenced : bool
        Whether they are in WGS 84.
    positive : bool
    name : str
    encoder : str
    vector : array [D] or None
        Of length one; finds what looks alike even where the point lies on no patch.
    confirmed : bool
        Whether it was a hit that the user has confirmed.
    """

    x: float
    y: float
    georeferenced: bool
    positive: bool
    name: str
    encoder: str
    vector: Optional[np.ndarray]
    confirmed: bool = False


def to_geojson(examples: Sequence[Example], name: str, transforms: QgsCoordinateTransformContext) -> Dict[str, Any]:
    """A FeatureCollection of the middles of the patches, with names, labels and vectors.

    Parameters
    ----------
    examples : sequence of Example
    name : str
        Of the whole, such as `ponds`; examples without a name of their own are numbered by it.
    transforms : QgsCoordinateTransformContext
    """
    features = []
    for number, example in enumerate(examples, start=1):
        placed = _middle(example, transforms)
        features.append(
            {
                "type": "Feature",
                "properties": {
                    "name": example.name or f"{name or 'example'} {number}",
                    "label": _POSITIVE if example.positive else _NEGATIVE,
                    "confirmed": example.confirmed,
                    "encoder": example.encoder,
                    "patch": example.patch,
                    "embedding": base64.b64encode(example.vector.astype("<f4").tobytes()).decode("ascii"),
                },
                "geometry": None if placed is None else {"type": "Point", "coordinates": [placed.x(), placed.y()]},
            }
        )
    collection: Dict[str, Any] = {"type": "FeatureCollection", "name": name, "features": features}
    if any(not example.crs_wkt for example in examples if not example.outline.isEmpty()):
        collection["coordinates"] = "pixels"  # a raster without a CRS has nothing better
    return collection


def save_examples(
    path: Path, examples: Sequence[Example], name: str, transforms: QgsCoordinateTransformContext
) -> None:
    """Write a file.

    Raises
    ------
    InputError
        When it cannot be written.
    """
    try:
        path.write_text(json.dumps(to_geojson(examples, name, transforms), indent=1), encoding="utf-8")
    except OSError as error:
        raise InputError(
            tr("The examples cannot be written to {path} ({reason}): choose a folder that you may write to.").format(
                path=path, reason=error.strerror
            )
        ) from error


def load_examples(path: Path) -> Tuple[str, List[StoredExample]]:
    """Read a file: its name and its examples.

    Raises
    ------
    InputError
        When it cannot be read, holds no points, or something in it has not the shape that GeoJSON gives it.
    """
    try:
        collection = json_of_file(path)
    except OSError as error:
        raise InputError(
            tr("{path} cannot be read ({reason}): choose a file of examples.").format(path=path, reason=error.strerror)
        ) from error
    except ValueError as error:
        raise InputError(
            tr("{path} is not GeoJSON ({error}): choose a file that was saved here.").format(path=path, error=error)
        ) from error
    _require_shapes(collection, path)
    stored = from_geojson(collection)
    if not stored:
        raise InputError(tr("{path} holds 0 points, needs at least 1: choose a file of examples.").format(path=path))
    name = collection.get("name") if isinstance(collection.get("name"), str) else ""
    return name or path.stem, stored


def from_geojson(collection: Any) -> List[StoredExample]:
    """Examples of a FeatureCollection; also of points that others drew, which are positive unless they say not.

    What has no such shape is left out.
    """
    features = collection.get("features") if isinstance(collection, dict) else None
    if not isinstance(features, list):
        return []
    georeferenced = collection.get("coordinates") != "pixels"
    stored = [_stored(feature, georeferenced) for feature in features if isinstance(feature, dict)]
    return [example for example in stored if example is not None]


def _stored(feature: Mapping[str, Any], georeferenced: bool) -> Optional[StoredExample]:
    properties = _object(feature.get("properties"))
    vector = _vector(properties.get("embedding"))
    point = _point(_object(feature.get("geometry")).get("coordinates"))
    if point is None and vector is None:
        return None
    x, y = point or (float("nan"), float("nan"))
    return StoredExample(
        x=x,
        y=y,
        georeferenced=georeferenced,
        positive=str(properties.get("label", _POSITIVE)).lower() != _NEGATIVE,
        name=str(properties.get("name") or ""),
        encoder=str(properties.get("encoder") or ""),
        vector=vector,
        confirmed=properties.get("confirmed") is True,
    )


def _object(value: Any) -> Dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _point(coordinates: Any) -> Optional[Tuple[float, float]]:
    """Two finite numbers, or None for anything else."""
    if not isinstance(coordinates, list) or len(coordinates) < 2:
        return None
    if any(isinstance(value, bool) or not isinstance(value, (int, float)) for value in coordinates[:2]):
        return None
    try:
        x, y = float(coordinates[0]), float(coordinates[1])
    except OverflowError:  # an integer of hundreds of digits
        return None
    return (x, y) if np.isfinite([x, y]).all() else None


def _require_shapes(collection: Any, path: Path) -> None:
    """Raises InputError for the first thing of a file that has not the shape that GeoJSON gives it."""
    needs_object, needs_object_or_null = tr("a JSON object"), tr("a JSON object or null")
    _require(isinstance(collection, dict), tr("The content of {path}").format(path=path), needs_object, collection)
    features = collection.get("features")
    of_file = tr("The features of {path}").format(path=path)
    _require(isinstance(features, list), of_file, tr("a list of points"), features)
    for number, feature in enumerate(features, start=1):
        name = tr("Feature {number} of {path}").format(number=number, path=path)
        _require(isinstance(feature, dict), name, needs_object, feature)
        for part in ("properties", "geometry"):
            value = feature.get(part)
            of_feature = tr("'{part}' of feature {number} of {path}").format(part=part, number=number, path=path)
            _require(value is None or isinstance(value, dict), of_feature, needs_object_or_null, value)
        geometry = _object(feature.get("geometry"))
        if geometry.get("type") == "Point":
            coordinates = geometry.get("coordinates")
            of_point = tr("The coordinates of feature {number} of {path}").format(number=number, path=path)
            _require(_point(coordinates) is not None, of_point, tr("at least two finite numbers"), coordinates)


def _require(fits: bool, name: str, needed: str, found: Any) -> None:
    if not fits:
        shown = json.dumps(found)
        shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
        raise InputError(
            tr("{name} must be {needed} (got {found}): choose a file of examples that was saved here.").format(
                name=name, needed=needed, found=shown
            )
        )


def _vector(text: Any) -> Optional[np.ndarray]:
    if not isinstance(text, str):
        return None
    try:
        vector = np.frombuffer(base64.b64decode(text, validate=True), dtype="<f4")
    except ValueError:
        return None
    usable = len(vector) > 0 and np.isfinite(vector).all() and vector.any()
    return unit_rows(vector[None, :])[0] if usable else None


def points_in(
    stored: Sequence[StoredExample], table: EmbeddingTable, transforms: QgsCoordinateTransformContext
) -> List[Optional[QgsGeometry]]:
    """The points of examples in the CRS of a table; None for those that have none there."""
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(_WGS84), table.crs, transforms)
    points: List[Optional[QgsGeometry]] = []
    for example in stored:
        point: Optional[QgsGeometry] = None
        if np.isfinite([example.x, example.y]).all() and example.georeferenced == table.crs.isValid():
            point = QgsGeometry.fromPointXY(QgsPointXY(example.x, example.y))
            if example.georeferenced:
                try:
                    point.transform(transform)
                except QgsCsException:
                    point = None
        points.append(point)
    return points


def _middle(example: Example, transforms: QgsCoordinateTransformContext) -> Optional[QgsPointXY]:
    """The middle of a patch in WGS 84, or as it is where there is no CRS."""
    if example.outline.isEmpty():
        return None
    middle = example.outline.centroid()
    if example.crs_wkt:
        crs = QgsCoordinateReferenceSystem.fromWkt(example.crs_wkt)
        try:
            middle.transform(QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_WGS84), transforms))
        except QgsCsException:
            return None
    return middle.asPoint()
