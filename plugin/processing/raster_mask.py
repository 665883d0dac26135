"""A mask layer as the polygons that a request carries."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingContext,
)

from ...model.errors import InputError
from .vector_input import VectorInput


def mask_wkt(mask: VectorInput, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> str:
    """The polygons of a mask as WKT in the raster's CRS.

    Raises
    ------
    InputError
        When there are none, or their CRS cannot be transformed.
    """
    name = mask.layer.name()
    request = mask.request().setNoAttributes()
    polygons = [feature.geometry().makeValid() for feature in mask.layer.getFeatures(request) if feature.hasGeometry()]
    if not polygons:
        raise InputError(
            f"the mask '{name}' has no polygons to use, needs at least 1; draw or select some, or leave the mask empty"
        )
    whole = QgsGeometry.unaryUnion(polygons)
    if mask.layer.crs() != crs and mask.layer.crs().isValid() and crs.isValid():
        transform = QgsCoordinateTransform(mask.layer.crs(), crs, context.transformContext())
        try:
            whole.transform(transform)
        except QgsCsException as error:
            raise InputError(
                f"the mask '{name}' cannot be transformed from {mask.layer.crs().authid()} to "
                f"{crs.authid()} ({error}); use a mask in the raster's CRS"
            ) from error
    return whole.asWkt(17)
