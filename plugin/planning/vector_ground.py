"""The ground that one vector stands for, and the tile that it is computed from, before anything has run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Tuple

import numpy as np

from ...model.patches import PatchGrid
from ...model.patches.spans import cell_spans, overlap_patches, refined_shifts


@dataclass(frozen=True)
class VectorGround:
    """One vector of a run, on the ground.

    Attributes
    ----------
    cell : array [4, 2]
        Corners of what the vector stands for, in the raster's CRS.
    tile : array [4, 2]
        Corners of the pixels that the encoder sees for it.
    """

    cell: np.ndarray
    tile: np.ndarray


def vector_ground(plan: Mapping[str, Any], x: float, y: float, of_tiles: bool = False) -> VectorGround:
    """The vector at a place in the raster's CRS, or the nearest one.

    Parameters
    ----------
    plan : mapping
        The engine's, with target, tiles and patches.
    x, y : float
    of_tiles : bool
        Whether vectors stand for whole tiles.
    """
    target, tiles, patches = plan["target"], plan["tiles"], plan["patches"]
    patch, cell = patches["patch_px"], patches["cell_px"]
    grid = PatchGrid(tuple(target["transform"]), "", patches["rows"], patches["cols"], cell)
    row, col = _nearest(grid, x, y)
    sides = tiles["tile"] if isinstance(tiles["tile"], list) else [tiles["tile"]] * 2
    overlap = overlap_patches(tiles["overlap_px"], patch)
    refine = patch // cell
    top, left = (
        _tile_start(place, count, side, patch, refine, overlap)
        for place, count, side in zip((row, col), grid.shape, sides)
    )
    tile = _rectangle(grid.transform, top, left, sides[0], sides[1])
    return VectorGround(tile if of_tiles else grid.corners(np.array([row * grid.cols + col]))[0], tile)


def _nearest(grid: PatchGrid, x: float, y: float) -> Tuple[int, int]:
    """Row and column of the patch at a place, or of the nearest one."""
    a, b, c, d, e, f = grid.patch_transform
    col, row = np.linalg.solve(np.array([[a, b], [d, e]]), np.array([x - c, y - f]))
    return int(np.clip(np.floor(row), 0, grid.rows - 1)), int(np.clip(np.floor(col), 0, grid.cols - 1))


def _tile_start(place: int, cells: int, side: int, patch: int, refine: int, overlap: int) -> int:
    """First pixel along an axis of the tile that gives a cell, as the engine lays tiles out."""
    number, step = divmod(place, refine)
    spans = cell_spans(cells, refine, side // patch, overlap)
    span = next(one for one in spans if one.first <= number < one.stop)
    return span.start * patch + refined_shifts(patch, refine)[step]


def _rectangle(transform: Tuple[float, ...], top: int, left: int, height: int, width: int) -> np.ndarray:
    """Corners [4, 2] of pixels of a raster, also of those beyond it."""
    a, b, c, d, e, f = transform
    moved = (a, b, c + a * left + b * top, d, e, f + d * left + e * top)
    pixels = PatchGrid(moved, "", height, width, 1)
    at = [0, width - 1, height * width - 1, (height - 1) * width]
    return np.array([pixels.corners(np.array([index]))[0, corner] for corner, index in enumerate(at)])
