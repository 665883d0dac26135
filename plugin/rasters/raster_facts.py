"""What the embed panel has to know of a raster layer: how it is shown, and what its units are on the ground."""

from __future__ import annotations

from typing import Tuple

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..translation import tr


def shown_as_rgb(layer: QgsRasterLayer) -> Tuple[int, ...]:
    """The bands that somebody has set a layer to be shown by as red, green and blue; empty where nobody has.

    The first three in their order are what QGIS shows of any file: that says nothing.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return ()
    shown = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    return () if shown == (1, 2, 3) or len(set(shown)) < 3 or min(shown) < 1 else shown


def may_lack_pixels(layer: QgsRasterLayer) -> bool:
    """Whether some pixels may hold nothing: there is nodata or alpha, or it is a service."""
    provider = layer.dataProvider()
    numbers = range(1, provider.bandCount() + 1)
    return layer.width() < 1 or any(
        provider.colorInterpretationName(number).lower() == "alpha"
        or provider.sourceHasNoDataValue(number)
        or bool(provider.userNoDataValues(number))
        for number in numbers
    )


def extent_in_layer(layer: QgsRasterLayer, area: QgsReferencedRectangle) -> QgsRectangle:
    """An extent in the layer's CRS.

    Raises
    ------
    ValueError
        When it cannot be transformed.
    """
    if area.crs() == layer.crs() or not area.crs().isValid() or not layer.crs().isValid():
        return QgsRectangle(area)
    transform = QgsCoordinateTransform(area.crs(), layer.crs(), QgsProject.instance())
    try:
        return transform.transformBoundingBox(QgsRectangle(area))
    except QgsCsException as error:
        raise ValueError(
            tr("The area cannot be transformed to the CRS of '{}'; choose a smaller area.").format(layer.name())
        ) from error
