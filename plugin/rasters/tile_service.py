"""Reading the tiles of a service without QGIS's rounding of where they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsDataProvider, QgsDataSourceUri, QgsProviderRegistry, QgsRasterDataProvider

_FINER = 3  # odd, so that one of the finer pixels lies in the middle of each pixel asked for


@dataclass(frozen=True)
class TileReading:
    """From which provider to read, and how many times finer than asked for.

    Since 3.44 QGIS widens the place of every tile to whole pixels of the picture, and the noise of a sum is enough for
    that: a tile of 256 pixels is drawn over 257, and half of its pixels lie one off. Among pixels a third as large that
    is a third of a pixel, so the one in the middle of each pixel asked for is the right one.
    """

    provider: QgsRasterDataProvider
    finer: int


def tile_reading(provider: QgsRasterDataProvider, resolution: float) -> TileReading:
    """How to read a provider at a resolution in CRS units per pixel; one that draws no tiles is read as it is.

    Finer pixels must not be taken from tiles of a finer level. An XYZ service gets those levels cut off; other tile
    services are read finer at their finest level only.
    """
    levels = sorted(provider.nativeResolutions()) if provider.name() == "wms" else []
    if not levels:
        return TileReading(provider, 1)
    nearest = min(range(len(levels)), key=lambda index: abs(levels[index] - resolution))
    if nearest == 0:
        return TileReading(provider, _FINER)
    coarser = _without_finest_levels(provider, nearest, len(levels))
    return TileReading(provider, 1) if coarser is None else TileReading(coarser, _FINER)


def _without_finest_levels(provider: QgsRasterDataProvider, cut: int, levels: int) -> Optional[QgsRasterDataProvider]:
    uri = QgsDataSourceUri()
    uri.setEncodedUri(provider.dataSourceUri())
    if uri.param("type") != "xyz":
        return None
    coarsest = int(uri.param("zmin") or 0)
    uri.removeParam("zmax")
    uri.setParam("zmax", str(coarsest + levels - 1 - cut))
    made = QgsProviderRegistry.instance().createProvider(
        "wms", bytes(uri.encodedUri()).decode(), QgsDataProvider.ProviderOptions()
    )
    return made if isinstance(made, QgsRasterDataProvider) and made.isValid() else None
