"""At which zoom a tile service is read, and how many of its tiles that takes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Optional

from qgis.core import QgsDataSourceUri, QgsRasterDataProvider, QgsRectangle

TILE_PX = 256


@dataclass(frozen=True)
class ServiceLevel:
    """One zoom of a service.

    Attributes
    ----------
    zoom : int
        As the service counts; 0 is the coarsest.
    resolution : float
        CRS units per pixel.
    """

    zoom: int
    resolution: float


def service_levels(provider: Optional[QgsRasterDataProvider]) -> List[ServiceLevel]:
    """The zooms that a service has, coarsest first; none where it draws any scale, or is no service."""
    if provider is None or provider.name() != "wms":
        return []
    uri = QgsDataSourceUri()
    uri.setEncodedUri(provider.dataSourceUri())
    first = int(uri.param("zmin") or 0)
    coarsest_first = sorted(provider.nativeResolutions(), reverse=True)
    return [ServiceLevel(first + step, resolution) for step, resolution in enumerate(coarsest_first)]


def nearest_level(levels: List[ServiceLevel], resolution: float) -> Optional[ServiceLevel]:
    """The zoom whose pixels are nearest in size to those of a view; None where there are no zooms."""
    return min(levels, key=lambda level: abs(math.log(level.resolution / resolution)), default=None)


def count_tiles(whole: QgsRectangle, part: QgsRectangle, resolution: float) -> int:
    """Tiles of a service that a part of it touches.

    Parameters
    ----------
    whole : QgsRectangle
        Of the service: tiles are counted from its upper left corner.
    part : QgsRectangle
    resolution : float
        CRS units per pixel.
    """
    part = part.intersect(whole)
    if part.isEmpty():
        return 0
    side, noise = TILE_PX * resolution, 1e-6
    left, right = ((x - whole.xMinimum()) / side for x in (part.xMinimum(), part.xMaximum()))
    top, bottom = ((whole.yMaximum() - y) / side for y in (part.yMaximum(), part.yMinimum()))
    across = math.ceil(right - noise) - math.floor(left + noise)
    down = math.ceil(bottom - noise) - math.floor(top + noise)
    return max(1, across) * max(1, down)
