"""The tiles of an embedding run as an embedding layer of their own: one vector for the whole of each window."""

from __future__ import annotations

from typing import List, NamedTuple

import numpy as np
from qgis.core import QgsGeometry

from ...model.errors import EmbeddingSetError
from ...model.imagery.tile_size import TileSize
from ...model.patches import EmbeddingSet, PatchGrid
from ...model.patches.array_files import load_array
from .write import polygons_of_corners


class TileSet(NamedTuple):
    """Vectors of tiles, and where the tiles lie.

    Attributes
    ----------
    embeddings : EmbeddingSet
        `index` is the number of the tile, row-major; `grid` counts tiles down and across, and says nothing of
        where they lie, because tiles overlap and reach beyond the raster.
    row_px, col_px : array [rows], [cols], int64
        First pixels of the tiles.
    size : TileSize
        Of a tile in pixels.
    """

    embeddings: EmbeddingSet
    row_px: np.ndarray
    col_px: np.ndarray
    size: TileSize

    def geometries(self, grid: PatchGrid, tiles: np.ndarray) -> List[QgsGeometry]:
        """Polygons of tiles [n]: all pixels that the encoder saw, mirrored ones included."""
        row, col = grid.row_col(tiles)
        top, left = self.row_px[row] - self.row_px.min(), self.col_px[col] - self.col_px.min()
        pixels = _pixels_from(grid, int(self.row_px.min()), int(self.col_px.min()))
        bottom, right = top + self.size.height - 1, left + self.size.width - 1
        corners = [
            pixels.corners(rows * pixels.cols + cols)[:, corner]
            for corner, (rows, cols) in enumerate([(top, left), (top, right), (bottom, right), (bottom, left)])
        ]
        return polygons_of_corners(np.stack(corners, axis=1))


def open_tiles(embeddings: EmbeddingSet) -> TileSet:
    """The tiles of an embedding set that was made with tokens `tile` or `both`. Tiles without valid pixels are dropped.

    Raises
    ------
    EmbeddingSetError
        When the set has none.
    """
    folder = embeddings.path
    try:
        vectors = load_array(folder / "tile_vectors.npy")
        valid = load_array(folder / "tile_valid.npy", mapped=False)
        placed = embeddings.metadata["tile_grid"]
        row_px, col_px = np.array(placed["row_px"]), np.array(placed["col_px"])
        size = TileSize.of(placed["tile_px"])
        grid = PatchGrid(tuple(placed["transform"]), placed["crs_wkt"], len(row_px), len(col_px), min(size))
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise EmbeddingSetError(
            "{folder} holds no vectors of tiles ({error}); run Embed raster with tokens 'tile' or 'both'",
            folder=folder,
            error=error,
        ) from error
    kept = np.flatnonzero(valid > 0)
    metadata = {**embeddings.metadata, "grid": grid.to_dict(), "vectors_of": "tiles"}
    return TileSet(EmbeddingSet(folder, grid, metadata, vectors[kept], kept, valid[kept]), row_px, col_px, size)


def _pixels_from(grid: PatchGrid, row: int, col: int) -> PatchGrid:
    """A grid of single pixels that starts at a pixel of another grid, large enough for any tile."""
    a, b, c, d, e, f = grid.transform
    most = 1 << 30
    return PatchGrid((a, b, a * col + b * row + c, d, e, d * col + e * row + f), grid.crs_wkt, most, most, 1)
