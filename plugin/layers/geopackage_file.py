"""Shapes and values as a GeoPackage, for the engine and for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterable, List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)


def write_geopackage(
    file: Path,
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    fields: QgsFields,
    rows: Iterable[Tuple[QgsGeometry, List[Any]]],
) -> str:
    """Write a table of the file's name; returns what went wrong, empty where nothing did."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    writer = QgsVectorFileWriter.create(str(file), fields, kind, crs, QgsCoordinateTransformContext(), options)
    for geometry, values in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        writer.addFeature(feature)
    problem = str(writer.errorMessage())
    del writer  # closes the file
    return problem
