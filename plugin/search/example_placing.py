"""From places to examples: geometries, points of a file and features of a layer become patches of a layer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import List, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from ...model.errors import InputError
from ..translation import tr
from .example_files import StoredExample, points_in
from .examples import Example, examples_at
from .tables import SearchableLayer

MOST_AT_ONCE = 1000
"""A mean does not change with more, and the map would be slow to draw them."""


@dataclass(frozen=True)
class Placed:
    """Examples found at places.

    Attributes
    ----------
    examples : list of Example
    missed : int
        Places without a patch.
    left_out : int
        Patches that are left out because there are more than `MOST_AT_ONCE`.
    """

    examples: List[Example]
    missed: int = 0
    left_out: int = 0


def examples_under(
    geometries: Sequence[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    searchable: SearchableLayer,
    positive: bool,
    transforms: QgsCoordinateTransformContext,
) -> Placed:
    """Examples under points, lines or polygons.

    Raises
    ------
    InputError
        When the geometries cannot be transformed to where the patches are.
    """
    found = [searchable.under(geometry) for geometry in _transformed(geometries, crs, searchable, transforms)]
    missed = sum(1 for positions in found if not len(positions))
    positions = np.unique(np.concatenate([*found, np.empty(0, dtype=np.int64)]).astype(np.int64))
    taken = positions
    if len(positions) > MOST_AT_ONCE:
        # evenly spread over all: their mean is that of the whole
        taken = positions[np.linspace(0, len(positions) - 1, MOST_AT_ONCE).astype(np.int64)]
    examples = _examples_at(searchable, taken, positive)
    return Placed(examples, missed, len(positions) - len(taken))


def examples_of_features(layer: QgsVectorLayer, selected_only: bool) -> List[QgsGeometry]:
    """Geometries of a layer, at most `MOST_AT_ONCE`; of its selected features, or of all.

    Raises
    ------
    InputError
        When there are none.
    """
    request = QgsFeatureRequest().setNoAttributes().setLimit(MOST_AT_ONCE)
    if selected_only:
        request.setFilterFids(layer.selectedFeatureIds())
    geometries = [feature.geometry() for feature in layer.getFeatures(request) if feature.hasGeometry()]
    if not geometries:
        text = (
            tr("The layer '{}' has 0 selected features with a geometry, needs at least 1: select some on the patches.")
            if selected_only
            else tr("The layer '{}' has 0 features with a geometry, needs at least 1: draw some on the patches.")
        )
        raise InputError(text.format(layer.name()))
    return geometries


def examples_of_selection(searchable: SearchableLayer, feature_ids: Sequence[int], positive: bool) -> Placed:
    """The selected patches of an embedding layer as examples."""
    positions = np.flatnonzero(np.isin(searchable.table.feature_ids, np.array(list(feature_ids), dtype=np.int64)))
    taken = positions
    if len(positions) > MOST_AT_ONCE:
        taken = positions[np.linspace(0, len(positions) - 1, MOST_AT_ONCE).astype(np.int64)]
    return Placed(_examples_at(searchable, taken, positive), 0, len(positions) - len(taken))


def examples_of_file(
    stored: Sequence[StoredExample], searchable: SearchableLayer, transforms: QgsCoordinateTransformContext
) -> Placed:
    """Examples of a file: the patches under its points, or, where there are none, its vectors if they compare."""
    examples: List[Example] = []
    missed = 0
    for number, (example, point) in enumerate(zip(stored, points_in(stored, searchable.table, transforms))):
        positions = searchable.under(point) if point is not None else np.empty(0, dtype=np.int64)
        if len(positions):
            placed = _examples_at(searchable, positions[:1], example.positive)[0]
        elif example.vector is not None and _compares(example.vector, example.encoder, searchable):
            placed = _example_from_elsewhere(example, example.vector, number)
        else:
            missed += 1
            continue
        examples.append(replace(placed, name=example.name, confirmed=example.confirmed))
    return Placed(examples, missed)


def _examples_at(searchable: SearchableLayer, positions: np.ndarray, positive: bool) -> List[Example]:
    outlines = searchable.outlines(positions)
    return examples_at(searchable.layer_id, searchable.table, positions, outlines, positive, searchable.crs_wkt)


def _compares(vector: np.ndarray, encoder: str, searchable: SearchableLayer) -> bool:
    table = searchable.table
    return encoder == table.encoder and len(vector) == table.dim


def _example_from_elsewhere(example: StoredExample, vector: np.ndarray, number: int) -> Example:
    """An example that is not a patch of any layer here; its point is kept, so that it is saved again as it came."""
    outline, crs_wkt = QgsGeometry(), ""
    if np.isfinite([example.x, example.y]).all():
        outline = QgsGeometry.fromPointXY(QgsPointXY(example.x, example.y))
        if example.georeferenced:
            wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
            crs_wkt = wgs84.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT2_2018)
    return Example("", number, -1, example.positive, vector, example.encoder, outline, crs_wkt)


def _transformed(
    geometries: Sequence[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    searchable: SearchableLayer,
    transforms: QgsCoordinateTransformContext,
) -> List[QgsGeometry]:
    table = searchable.table
    copies = [QgsGeometry(geometry) for geometry in geometries]
    if crs == table.crs or not crs.isValid() or not table.crs.isValid():
        return copies
    transform = QgsCoordinateTransform(crs, table.crs, transforms)
    for copy in copies:
        try:
            copy.transform(transform)
        except QgsCsException as error:
            raise InputError(
                tr(
                    "The place cannot be transformed from {crs} to the CRS of '{table}', {table_crs}: pick closer "
                    "to the patches."
                ).format(crs=crs.authid(), table=table.name, table_crs=table.crs.authid())
            ) from error
    return copies
