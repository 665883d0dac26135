"""A mask layer as the polygons that a request carries."""

from __future__ import annotations

from typing import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsWkbTypes,
)

from ...model.errors import InputError
from ..translation import tr
from .vector_input import VectorInput


def mask_wkt(mask: VectorInput, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> str:
    """The polygons of a mask as WKT in the raster's CRS.

    Raises
    ------
    InputError
        When there are none, or their CRS cannot be transformed.
    """
    return polygons_wkt(
        mask.layer.getFeatures(mask.request().setNoAttributes()),
        mask.layer.name(),
        mask.layer.crs(),
        crs,
        context.transformContext(),
    )


def polygons_wkt(
    features: Iterable[QgsFeature],
    name: str,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> str:
    """The polygons among some features as WKT in the raster's CRS. Runs in any thread.

    Parameters
    ----------
    features : iterable of QgsFeature
    name : str
        Of their layer, for messages.
    crs, target : QgsCoordinateReferenceSystem
        Of the features and of the raster.
    transforms : QgsCoordinateTransformContext

    Raises
    ------
    InputError
        As `mask_wkt`.
    """
    from ..layers.stated_crs import stated_crs

    crs = stated_crs(crs)
    geometries = (feature.geometry() for feature in features)
    polygons = [
        geometry.makeValid()
        for geometry in geometries
        if not geometry.isEmpty() and geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    ]
    if not polygons:
        raise InputError(
            tr(
                "the mask '{name}' has no polygons to use, needs at least 1; draw or select some, or leave the "
                "mask empty"
            ).format(name=name)
        )
    whole = QgsGeometry.unaryUnion(polygons)
    if crs != target and crs.isValid() and target.isValid():
        transform = QgsCoordinateTransform(crs, target, transforms)
        try:
            whole.transform(transform)
        except QgsCsException as error:
            raise InputError(
                tr(
                    "the mask '{name}' cannot be transformed from {crs} to {target} ({error}); use a mask in the "
                    "raster's CRS"
                ).format(name=name, crs=crs.authid(), target=target.authid(), error=error)
            ) from error
    return whole.asWkt(17)
