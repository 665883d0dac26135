"""Vectors on a grid, and what settings make of them: pooled over windows of patches, squeezed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional, Tuple

import numpy as np

from ..errors import InputError
from ..imagery.tile_plan import TilePlan
from ..jobs.position_share import places_along
from ..jobs.principal_components import PatchPCA
from ..patches import EmbeddingSet, PatchGrid
from ..patches.embedding_set import read_metadata
from ..patches.pooling import Groups, pooled_rows
from ..patches.unit_vectors import comparable_rows, unit_rows

_INT8_STEPS = 127


@dataclass(frozen=True)
class VectorTable:
    """Vectors of the patches of a grid that have one.

    Attributes
    ----------
    grid : PatchGrid
    index : int64 array [n]
        Flat grid indices, ascending.
    vectors : float32 array [n, D]
        None of them zero or not finite.
    tile_of_row, tile_of_col : int arrays [grid.rows], [grid.cols], optional
        Which tile each row and column of patches comes from, where tiles hold more patches than one.
    bits : int
        Of a number where vectors are kept.
    left_out : int
        Patches that were left out, because their vector is zero or not finite.
    """

    grid: PatchGrid
    index: np.ndarray
    vectors: np.ndarray
    tile_of_row: Optional[np.ndarray] = None
    tile_of_col: Optional[np.ndarray] = None
    bits: int = 16
    left_out: int = 0

    def __len__(self) -> int:
        return len(self.index)

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return int(self.vectors.shape[1])

    @property
    def bytes(self) -> int:
        """That all vectors take where they are kept."""
        return -(-len(self) * self.dim * self.bits // 8)

    def unit_rows(self) -> np.ndarray:
        """The vectors as rows of length one, float32 [n, D]."""
        return unit_rows(self.vectors)

    def rows_under(self, xy: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Positions of the vectors under ground points [m, 2], and which points have one."""
        return self.rows_of(self.grid.locate(xy))

    def rows_of(self, patches: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Positions of the vectors of patches [m], and which patches have one."""
        positions = np.minimum(np.searchsorted(self.index, patches), len(self.index) - 1)
        return positions, self.index[positions] == patches

    @classmethod
    def of(cls, grid: PatchGrid, index: np.ndarray, vectors: np.ndarray) -> VectorTable:
        """A table without the vectors that compare with nothing."""
        values = np.asarray(vectors, dtype=np.float32)
        kept = comparable_rows(values)
        return cls(grid, index[kept], values[kept], left_out=int((~kept).sum()))


def table_of_set(folder: Path, tiles: TilePlan) -> VectorTable:
    """The patches of a finished set.

    Parameters
    ----------
    folder : Path
    tiles : TilePlan
        Of the run that made it.
    """
    found = EmbeddingSet.open(folder)
    table = VectorTable.of(found.grid, found.index, found.vectors)
    if tiles.tile_patches == (1, 1):
        return table
    rows = places_along(tiles.row_spans, found.grid.rows, tiles.refine)[1] // tiles.refine
    cols = places_along(tiles.col_spans, found.grid.cols, tiles.refine)[1] // tiles.refine
    return replace(table, tile_of_row=rows, tile_of_col=cols)


def table_of_tiles(folder: Path, min_valid: float) -> VectorTable:
    """The whole tiles of a set that was made with tokens of tiles that do not overlap.

    The last row and column of tiles is moved inward: its vectors are of the ground of their cells and some more.
    """
    metadata = read_metadata(folder)
    held, valid = np.load(folder / "tile_vectors.npy"), np.load(folder / "tile_valid.npy")
    described = metadata["tile_grid"]
    if not isinstance(described["tile_px"], int):
        raise InputError("vectors of tiles need square tiles; give one number for a tile")
    rows, cols = len(described["row_px"]), len(described["col_px"])
    grid = PatchGrid(tuple(described["transform"]), described["crs_wkt"], rows, cols, described["tile_px"])
    kept = np.flatnonzero(valid >= min_valid)
    return VectorTable.of(grid, kept.astype(np.int64), held[kept])


def pooled_table(table: VectorTable, how: str, side: int) -> VectorTable:
    """Vectors of windows of side x side patches; windows less than half of whose patches have a vector are left out.

    Parameters
    ----------
    table : VectorTable
    how : str
        See `pooled_rows`.
    side : int
    """
    grid = table.grid.coarsened(side)
    row, col = table.grid.row_col(table.index)
    windows = Groups.of((row // side) * grid.cols + col // side)
    pooled = pooled_rows(table.vectors[windows.order], windows.starts, np.ones(len(table)), how)
    kept = windows.counts * 2 >= side**2
    return VectorTable.of(grid, windows.labels[kept], pooled[kept])


def squeezed_table(table: VectorTable, how: str) -> VectorTable:
    """Vectors as they come back from a smaller form.

    Parameters
    ----------
    table : VectorTable
    how : str
        `pcaN`: the first N principal components; `int8`: whole numbers from -127 to 127 for each number of the vector;
        `binary`: above or below the mean.

    Raises
    ------
    InputError
        When there are too few patches for so many components.
    """
    if how == "none":
        return table
    values = table.vectors
    if how == "binary":
        return replace(table, vectors=np.where(values > values.mean(axis=0), 1, -1).astype(np.float32), bits=1)
    if how == "int8":
        step = np.maximum(np.abs(values).max(axis=0), 1e-30) / _INT8_STEPS
        return replace(table, vectors=(np.round(values / step) * step).astype(np.float32), bits=8)
    fitted = PatchPCA(int(how[3:])).fit(values)
    return replace(table, vectors=((values - fitted.mean_) @ fitted.components_.T).astype(np.float32))
