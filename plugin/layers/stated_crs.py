"""The CRS that a layer's file states, told from the stand-ins that stand where it has none."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsMemoryProviderUtils, QgsVectorLayer, QgsWkbTypes

# GeoPackage has no empty CRS: the first two are its own (OGC 12-128r19, requirement 11), the third is GDAL's since 3.9.
_STANDS_FOR_NONE = ("Undefined geographic SRS", "Undefined Cartesian SRS", "Undefined SRS")


def stated_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The CRS itself; an invalid one where it only stands for none, which QGIS would take for degrees or metres."""
    return QgsCoordinateReferenceSystem() if crs.description() in _STANDS_FOR_NONE else crs


def empty_layer(
    name: str, fields: QgsFields, kind: QgsWkbTypes.Type, crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    """A memory layer without features, and without a CRS where this one is invalid."""
    layer = QgsMemoryProviderUtils.createMemoryLayer(name, fields, kind, crs)
    layer.setCrs(crs)  # without a CRS, the provider would say EPSG:4326
    return layer
