"""What the embed panel has to know of a raster layer: its bands by name and colour, and its pixels on the ground."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...model.imagery.band_labels import tagged_wavelength_um
from ..compat import numpy_type
from ..dock.embed.band_guess import LayerBand, assumed_names
from ..dock.embed.embed_estimate import GroundPixels
from ..layers.ground_area import known_ellipsoid

METRES_PER_DEGREE = 111_319.49  # as in model/imagery/source.py
_STEP_METRES, _KEPT_WITHIN = 500.0, 0.01
_QGIS_BAND = re.compile(r"^[^:\d]*\d+\s*(?::\s*)?")
_COLOURS = ("red", "green", "blue")
_ARGB = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


def layer_bands(layer: QgsRasterLayer) -> List[LayerBand]:
    """The bands of imagery by their numbers in the file, as QGIS shows them and the engine takes them.

    Alpha is none of them, so that a number may be missing. A colour table and a picture service are red, green, blue.
    """
    provider = layer.dataProvider()
    if provider is None:
        return []
    colours = [provider.colorInterpretationName(band + 1).lower() for band in range(layer.bandCount())]
    if layer.bandCount() == 1 and (colours[0] == "palette" or provider.dataType(1) in _ARGB):
        return [LayerBand(number + 1, colour, colour) for number, colour in enumerate(_COLOURS)]
    tags = _band_tags(layer)
    shown = _shown_as(layer)
    imagery = [number for number, colour in enumerate(colours, start=1) if colour != "alpha"]
    file_name = f"{layer.name()} {Path(layer.source().partition('|')[0]).name}"
    names = assumed_names(file_name, len(imagery), numpy_type(provider.dataType(1)))
    assumed = dict(zip(imagery, names))
    return [
        LayerBand(
            number=band + 1,
            name=_QGIS_BAND.sub("", layer.bandName(band + 1)),
            colour=colours[band] if colours[band] in _COLOURS else "",
            wavelength_um=tagged_wavelength_um(tags[band]) if band < len(tags) else None,
            shown_as=shown.get(band + 1, ""),
            assumed=assumed.get(band + 1, ""),
        )
        for band in range(layer.bandCount())
        if colours[band] != "alpha"
    ]


def _shown_as(layer: QgsRasterLayer) -> Dict[int, str]:
    """The bands that a layer shows as red, green and blue, by number.

    The first three in their order are what QGIS shows of any file: that says nothing.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsMultiBandColorRenderer):
        return {}
    shown = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
    if shown == (1, 2, 3) or len(set(shown)) < 3:
        return {}
    return dict(zip(shown, _COLOURS))


def metres_per_unit(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> Optional[Tuple[float, float]]:
    """Ground metres of one CRS unit across and down, at the middle of an extent; None without a CRS.

    As the engine has it (model/imagery/ground_measure.py): where the CRS keeps lengths within 1 %, the length of its
    unit; else, as in Web Mercator, what its ellipsoid says.
    """
    if not crs.isValid():
        return None
    if crs.isGeographic():
        latitude = min(abs(extent.center().y()), 89.0)
        return METRES_PER_DEGREE * math.cos(math.radians(latitude)), METRES_PER_DEGREE
    unit = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, QgsProject.instance().transformContext())
    ruler.setEllipsoid(known_ellipsoid(crs))
    middle, half = extent.center(), _STEP_METRES / unit
    across = _measured(ruler, middle, half, 0.0, unit)
    down = _measured(ruler, middle, 0.0, half, unit)
    return across, down


def _measured(ruler: QgsDistanceArea, middle: QgsPointXY, x: float, y: float, unit: float) -> float:
    """Metres of one CRS unit between two points around the middle; those of the unit where they are nearly the same."""
    ends = [QgsPointXY(middle.x() - x, middle.y() - y), QgsPointXY(middle.x() + x, middle.y() + y)]
    try:
        metres = ruler.convertLengthMeasurement(ruler.measureLine(ends), QgsUnitTypes.DistanceUnit.DistanceMeters)
    except QgsCsException:  # no place on the ellipsoid
        return unit
    measured = metres / (2 * math.hypot(x, y))
    return measured if math.isfinite(measured) and measured > 0 and abs(measured / unit - 1) > _KEPT_WITHIN else unit


def ground_pixels(layer: QgsRasterLayer, extent: Optional[QgsRectangle]) -> Optional[GroundPixels]:
    """The layer's own pixels within an extent in its CRS; None where it has no pixels of its own, as web tiles have.

    Raises
    ------
    ValueError
        When the extent misses the layer.
    """
    if layer.width() < 1 or layer.height() < 1:
        return None
    whole = layer.extent()
    across, down = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    width, height = layer.width(), layer.height()
    if extent is not None:
        part = extent.intersect(whole)
        if part.isNull() or part.isEmpty():
            raise ValueError(_tr("The area lies outside the layer '{}'; choose another area.").format(layer.name()))
        width, height = max(1, math.ceil(part.width() / across)), max(1, math.ceil(part.height() / down))
    factors = metres_per_unit(layer.crs(), whole)
    return GroundPixels(width, height, None if factors is None else (across * factors[0], down * factors[1]))


def service_pixels(layer: QgsRasterLayer, extent: QgsRectangle, resolution: float) -> GroundPixels:
    """The pixels of a service within an extent in its CRS, at a resolution in CRS units per pixel.

    Raises
    ------
    ValueError
        When the extent misses the service.
    """
    part = extent.intersect(layer.extent())
    if part.isNull() or part.isEmpty():
        raise ValueError(_tr("The area lies outside the layer '{}'; choose another area.").format(layer.name()))
    width, height = (max(1, math.ceil(length / resolution)) for length in (part.width(), part.height()))
    factors = metres_per_unit(layer.crs(), part)
    return GroundPixels(width, height, None if factors is None else (resolution * factors[0], resolution * factors[1]))


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
            _tr("The area cannot be transformed to the CRS of '{}'; choose a smaller area.").format(layer.name())
        ) from error


def _band_tags(layer: QgsRasterLayer) -> List[Dict[str, str]]:
    """Metadata of the bands, where wavelengths are; of local files only, because others may answer slowly."""
    path = layer.source().partition("|")[0]
    if layer.providerType() != "gdal" or not Path(path).is_file():
        return []
    from osgeo import gdal

    dataset = gdal.Open(path)
    if dataset is None:
        return []
    found = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        found.append({**(band.GetMetadata() or {}), **(band.GetMetadata("IMAGERY") or {})})
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("RasterFacts", text)
