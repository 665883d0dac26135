"""How much memory GDAL gets for decoded blocks: what saves work, within bounds that no raster's size moves."""

from __future__ import annotations

from .source import RasterSource
from .tile_plan import TilePlan

LEAST_BYTES = 16 << 20
MOST_BYTES = 64 << 20  # GDAL by itself would take 5 % of all memory


def block_cache_bytes(source: RasterSource, tiles: TilePlan) -> int:
    """Bytes of decoded blocks to keep while the tiles of a plan are read strip by strip.

    Blocks reach over the edge of a strip, and to decode them again for the next one takes time, unless they were kept:
    that takes all the blocks that a strip touches. Those of a file without compression are taken apart into bands.
    """
    block_height, block_width = source.block_shape
    if not tiles.target.native:
        return MOST_BYTES
    rows = (-(-tiles.tile.height // block_height) + 1) * block_height
    width = min(tiles.target.width + 2 * block_width, source.width)
    return min(max(rows * width * source.bands * source.dtype.itemsize, LEAST_BYTES), MOST_BYTES)
