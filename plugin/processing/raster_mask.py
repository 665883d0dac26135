"""A mask layer as the polygons that a request carries."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingContext,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...model.errors import InputError
from .vector_input import VectorInput


def mask_wkt(mask: VectorInput, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> str:
    """The polygons of a mask as WKT in the raster's CRS.

    Raises
    ------
    InputError
        When there are none, or their CRS cannot be transformed.
    """
    from ..layers.stated_crs import stated_crs

    name, stated = mask.layer.name(), stated_crs(mask.layer.crs())
    request = mask.request().setNoAttributes()
    geometries = (feature.geometry() for feature in mask.layer.getFeatures(request))
    polygons = [
        geometry.makeValid()
        for geometry in geometries
        if not geometry.isEmpty() and geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]
    if not polygons:
        raise InputError(
            _tr(
                "the mask '{name}' has no polygons to use, needs at least 1; draw or select some, or leave the "
                "mask empty"
            ).format(name=name)
        )
    whole = QgsGeometry.unaryUnion(polygons)
    if stated != crs and stated.isValid() and crs.isValid():
        transform = QgsCoordinateTransform(stated, crs, context.transformContext())
        try:
            whole.transform(transform)
        except QgsCsException as error:
            raise InputError(
                _tr(
                    "the mask '{name}' cannot be transformed from {crs} to {target} ({error}); use a mask in the "
                    "raster's CRS"
                ).format(name=name, crs=stated.authid(), target=crs.authid(), error=error)
            ) from error
    return whole.asWkt(17)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RasterMask", text)
