"""A layer that is not a file, described to the engine as the copy of its pixels that a run will read."""

from __future__ import annotations

from typing import Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsFeedback, QgsRasterDataProvider

from ...model.imagery.raster_facts import BandFacts, RasterFacts
from .pixel_grid import PixelGrid
from .provider_blocks import BlockReader
from .provider_copy import LAYER_TAG

_BLOCK = (256, 256)


def copy_facts(
    provider: QgsRasterDataProvider, name: str, crs: QgsCoordinateReferenceSystem, grid: PixelGrid
) -> RasterFacts:
    """What `copy_pixels` would write of a grid, without reading a pixel.

    Raises
    ------
    RasterError
        When the pixels are of a type that cannot be copied.
    """
    reader = BlockReader(provider, name, grid, QgsFeedback())
    wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else ""
    return RasterFacts(
        path=name,
        width=grid.width,
        height=grid.height,
        transform=(grid.pixel_width, 0.0, grid.xmin, 0.0, -grid.pixel_height, grid.ymax),
        crs_wkt=wkt,
        bands=_bands(reader),
        tags={LAYER_TAG: name},
        block_shape=_BLOCK,
    )


def _bands(reader: BlockReader) -> Tuple[BandFacts, ...]:
    if reader.colored:
        return tuple(BandFacts(at, reader.dtype, color=name) for at, name in enumerate(("red", "green", "blue"), 1))
    colors = dict.fromkeys(reader.alpha, "alpha")
    colors.setdefault(1, "palette" if reader.palette else "gray")
    return tuple(
        BandFacts(number, reader.dtype, name, colors.get(number, "undefined"))
        for number, name in enumerate(reader.band_names, start=1)
    )
