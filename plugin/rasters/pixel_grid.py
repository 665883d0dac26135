"""Which pixels of a provider are read: north-up, aligned to its own, and in which blocks."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Optional, Tuple

from qgis.core import QgsRasterDataProvider, QgsRasterInterface, QgsRectangle

from ...model.errors import InputError, RasterError
from ..translation import tr

BLOCK_PX = 1024  # a multiple of the GeoTIFF's own 256
_MOST_PIXELS_OF_A_SERVICE = 400_000_000  # 20,000 x 20,000, some 6,000 tiles of a tile service


@dataclass(frozen=True)
class PixelGrid:
    """North-up pixels: the upper left corner, the size of a pixel in CRS units, and how many there are."""

    xmin: float
    ymax: float
    pixel_width: float
    pixel_height: float
    width: int
    height: int

    def extent_of(self, row: int, col: int, height: int, width: int) -> QgsRectangle:
        """The ground of a window."""
        return QgsRectangle(
            self.xmin + col * self.pixel_width,
            self.ymax - (row + height) * self.pixel_height,
            self.xmin + (col + width) * self.pixel_width,
            self.ymax - row * self.pixel_height,
        )


def pixel_grid(
    provider: QgsRasterDataProvider, name: str, extent: Optional[QgsRectangle], resolution: Optional[float]
) -> PixelGrid:
    """The pixels to read, aligned to the provider's own, so that neighbouring extents share theirs.

    Parameters
    ----------
    provider : QgsRasterDataProvider
    name : str
        Of the layer, for messages.
    extent : QgsRectangle or None
        In the layer's CRS; None means all.
    resolution : float or None
        CRS units per pixel; None means the provider's own, of a tile service its finest.

    Raises
    ------
    RasterError
        When the file behind the layer cannot be opened any more.
    InputError
        When a layer without pixels of its own is asked for without an extent or with too many pixels, or the extent
        misses the layer.
    """
    whole = provider.extent()
    sized = bool(provider.capabilities() & QgsRasterInterface.Capability.Size) and provider.xSize() > 0
    if not sized and provider.name() == "gdal":
        raise RasterError(
            tr(
                "The layer '{name}' cannot be opened any more from {source}; check that it is still there, or repair "
                "the layer's source in its properties"
            ).format(name=name, source=provider.dataSourceUri())
        )
    if extent is None and not sized:
        raise InputError(
            tr(
                "The layer '{name}' has no size of its own: it shows any part of the world at any scale. Give an "
                "extent, such as that of the map, and a resolution."
            ).format(name=name)
        )
    pixel_width, pixel_height = _pixel_size(provider, name, resolution, sized)
    asked = whole if extent is None else extent.intersect(whole)
    if extent is not None and (asked.isNull() or asked.isEmpty()):
        raise InputError(
            tr(
                "The extent {extent} lies outside the layer '{name}', which covers {whole}. Give the extent "
                "in the layer's CRS."
            ).format(extent=extent.toString(3), name=name, whole=whole.toString(3))
        )
    grid = _aligned(whole, asked, pixel_width, pixel_height)
    if not sized and grid.width * grid.height > _MOST_PIXELS_OF_A_SERVICE:
        raise InputError(
            "The extent holds {width:,} × {height:,} pixels of {pixel_width:g} CRS units of the layer "
            "'{name}', needs at most {most:,} to spare the service. Give a smaller "
            "extent or a coarser resolution.",
            width=grid.width,
            height=grid.height,
            pixel_width=pixel_width,
            name=name,
            most=_MOST_PIXELS_OF_A_SERVICE,
        )
    return grid


def _aligned(whole: QgsRectangle, asked: QgsRectangle, pixel_width: float, pixel_height: float) -> PixelGrid:
    """The pixels of `whole` that cover what is asked for."""
    tolerance = 1e-6  # an extent written with rounded decimals must not take in one more row of pixels
    col0 = math.floor((asked.xMinimum() - whole.xMinimum()) / pixel_width + tolerance)
    col1 = math.ceil((asked.xMaximum() - whole.xMinimum()) / pixel_width - tolerance)
    row0 = math.floor((whole.yMaximum() - asked.yMaximum()) / pixel_height + tolerance)
    row1 = math.ceil((whole.yMaximum() - asked.yMinimum()) / pixel_height - tolerance)
    return PixelGrid(
        xmin=whole.xMinimum() + col0 * pixel_width,
        ymax=whole.yMaximum() - row0 * pixel_height,
        pixel_width=pixel_width,
        pixel_height=pixel_height,
        width=max(1, col1 - col0),
        height=max(1, row1 - row0),
    )


def block_windows(grid: PixelGrid, block_px: int = BLOCK_PX) -> List[Tuple[int, int, int, int]]:
    """Row, column, height and width of the blocks of a grid, row by row."""
    return [
        (row, col, min(block_px, grid.height - row), min(block_px, grid.width - col))
        for row in range(0, grid.height, block_px)
        for col in range(0, grid.width, block_px)
    ]


def _pixel_size(
    provider: QgsRasterDataProvider, name: str, resolution: Optional[float], sized: bool
) -> Tuple[float, float]:
    if resolution is not None:
        return resolution, resolution
    if sized:
        whole = provider.extent()
        return whole.width() / provider.xSize(), whole.height() / provider.ySize()
    own = provider.nativeResolutions()
    if not own:
        raise InputError(
            tr(
                "The layer '{name}' has no resolution of its own: its service draws it at any scale. Give a "
                "resolution in CRS units per pixel."
            ).format(name=name)
        )
    return min(own), min(own)
