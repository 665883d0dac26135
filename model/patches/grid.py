"""Where every patch lies on the ground.

`PatchGrid` is the one source of geometry: polygons, points, windows and rasters of patches are all derived
from it, so that they cannot disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Tuple

import numpy as np

Affine6 = Tuple[float, float, float, float, float, float]
_MOST_PATCHES = 1 << 62  # what an index of 64 bits counts


@dataclass(frozen=True)
class PatchGrid:
    """A grid of square pixel blocks on a georeferenced raster grid.

    Patch (r, c) covers exactly pixels [r*p, (r+1)*p) x [c*p, (c+1)*p) of the target grid. Rotated, sheared
    and south-up grids need no special case: everything goes through the affine transform.

    Parameters
    ----------
    transform : six floats (a, b, c, d, e, f)
        Pixel to ground: x = a*col + b*row + c, y = d*col + e*row + f, with (col, row) at pixel corners.
    crs_wkt : str
        Coordinate reference system as WKT; empty when the raster has none (pixel coordinates).
    rows, cols : int
        Number of patches down and across.
    patch_px : int
        Side of a patch in pixels of the target grid.
    """

    transform: Affine6
    crs_wkt: str
    rows: int
    cols: int
    patch_px: int

    def __post_init__(self) -> None:
        try:
            transform = tuple(float(value) for value in self.transform)
        except OverflowError as error:
            raise ValueError(f"transform {self.transform!r:.80} has numbers that are too large") from error
        if len(transform) != 6:
            raise ValueError(f"transform has {len(transform)} numbers, needs the six of an affine transform")
        a, b, _, d, e, _ = transform
        if not all(np.isfinite(transform)) or a * e - b * d == 0.0:
            raise ValueError(f"transform {transform} is not invertible, so it places no patch on the ground")
        for name in ("rows", "cols", "patch_px"):
            value = getattr(self, name)
            if int(value) != value or value < 1:
                raise ValueError(f"{name} is {value}, needs a whole number from 1 up")
        if self.rows * self.cols > _MOST_PATCHES:
            raise ValueError(f"a grid of {self.rows} x {self.cols} patches is too large to be counted")
        object.__setattr__(self, "transform", transform)

    def __len__(self) -> int:
        return self.rows * self.cols

    @property
    def shape(self) -> Tuple[int, int]:
        """Patches down and across: (rows, cols)."""
        return self.rows, self.cols

    @property
    def patch_transform(self) -> Affine6:
        """Affine transform of the raster that has one pixel per patch."""
        a, b, c, d, e, f = self.transform
        p = self.patch_px
        return a * p, b * p, c, d * p, e * p, f

    @property
    def patch_size(self) -> Tuple[float, float]:
        """Width and height of a patch in CRS units, along the grid's own axes."""
        a, b, _, d, e, _ = self.patch_transform
        return float(np.hypot(a, d)), float(np.hypot(b, e))

    def row_col(self, index: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Rows and columns [n] of flat indices [n] (index = row*cols + col)."""
        row, col = np.divmod(np.asarray(index, dtype=np.int64), self.cols)
        return row, col

    def corners(self, index: np.ndarray) -> np.ndarray:
        """Ground coordinates [n, 4, 2] of the four corners of patches [n].

        The order is upper left, upper right, lower right, lower left in pixel space.
        """
        row, col = self.row_col(index)
        return self._to_ground(col[:, None] + np.array([0, 1, 1, 0]), row[:, None] + np.array([0, 0, 1, 1]))

    def nodes(self, index: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Corners of patches [n], each once though neighbours share them.

        Returns
        -------
        places : array [m, 2], float64
            Ground coordinates.
        where : array [n, 4], int64
            `places[where]` are the patches' corners, in the order of `corners`.
        """
        row, col = self.row_col(index)
        shared = (row[:, None] + np.array([0, 0, 1, 1])) * (self.cols + 1) + col[:, None] + np.array([0, 1, 1, 0])
        numbers, where = _distinct(shared)
        down, across = np.divmod(numbers, self.cols + 1)
        return self._to_ground(across, down), where

    def centers(self, index: np.ndarray) -> np.ndarray:
        """Ground coordinates [n, 2] of the centres of patches [n]."""
        return self.points(index, 0.5, 0.5)

    def points(self, index: np.ndarray, across: float, down: float) -> np.ndarray:
        """Ground coordinates [n, 2] of one point of each patch [n], by its share of the patch from its first corner."""
        row, col = self.row_col(index)
        return self._to_ground(col + across, row + down)

    def outline(self, steps: int) -> np.ndarray:
        """Ground coordinates [4 * steps + 1, 2] along the edge of the grid, closed, from its first corner on."""
        step = np.linspace(0, 1, steps, endpoint=False)
        start, end = np.zeros_like(step), np.ones_like(step)
        col = np.concatenate([step, end, 1 - step, start, [0]]) * self.cols
        row = np.concatenate([start, step, end, 1 - step, [0]]) * self.rows
        return self._to_ground(col, row)

    def row_col_at(self, xy: np.ndarray) -> np.ndarray:
        """Rows and columns, float64 [2, n], of ground points [n, 2], in patches from the first corner of the grid."""
        a, b, c, d, e, f = self.patch_transform
        x, y = xy[:, 0] - c, xy[:, 1] - f
        determinant = a * e - b * d
        return np.stack([(a * y - d * x) / determinant, (e * x - b * y) / determinant])

    def locate(self, xy: np.ndarray) -> np.ndarray:
        """Flat index [n] of the patch under each ground point [n, 2]; -1 outside the grid."""
        with np.errstate(invalid="ignore"):
            row, col = np.floor(self.row_col_at(np.asarray(xy, dtype=np.float64).reshape(-1, 2)))
            inside = (row >= 0) & (row < self.rows) & (col >= 0) & (col < self.cols)
        flat = np.full(len(row), -1, dtype=np.int64)
        flat[inside] = row[inside].astype(np.int64) * self.cols + col[inside].astype(np.int64)
        return flat

    def near_box(self, bounds: Tuple[float, float, float, float]) -> np.ndarray:
        """Flat indices, ascending, of the patches that may meet a box (xmin, ymin, xmax, ymax) on the ground.

        Those of all rows and columns that the box reaches: on a rotated grid some of them do not meet it.
        """
        xmin, ymin, xmax, ymax = bounds
        rows, cols = (
            np.arange(max(int(np.floor(along.min())), 0), min(int(np.floor(along.max())), count - 1) + 1)
            for along, count in zip(
                self.row_col_at(np.array([[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax]])), self.shape
            )
        )
        return np.asarray((rows[:, None] * self.cols + cols).ravel())

    def pixel_window(self, index: int) -> Tuple[int, int, int, int]:
        """Pixels of the target grid that one patch covers: (first row, first col, height, width)."""
        row, col = divmod(int(index), self.cols)
        return row * self.patch_px, col * self.patch_px, self.patch_px, self.patch_px

    def bounds(self) -> Tuple[float, float, float, float]:
        """Ground extent of the whole grid: (xmin, ymin, xmax, ymax)."""
        col = np.array([0, self.cols, self.cols, 0])
        row = np.array([0, 0, self.rows, self.rows])
        corners = self._to_ground(col, row)
        (xmin, ymin), (xmax, ymax) = corners.min(axis=0), corners.max(axis=0)
        return float(xmin), float(ymin), float(xmax), float(ymax)

    def window(self, rows: slice, cols: slice) -> PatchGrid:
        """The grid of a part of these patches, from the first row and column of slices to those before their ends."""
        (c, f), (a, b, _, d, e, _) = self._to_ground(np.array(cols.start), np.array(rows.start)), self.transform
        transform = (a, b, float(c), d, e, float(f))
        return PatchGrid(transform, self.crs_wkt, rows.stop - rows.start, cols.stop - cols.start, self.patch_px)

    def is_lattice_of(self, other: PatchGrid, tolerance: float) -> bool:
        """Whether the patches of both are the same squares, numbered from another corner at most.

        Parameters
        ----------
        other : PatchGrid
            In the same CRS.
        tolerance : float
            Share of a patch by which they may differ.
        """
        reach = max(*self.shape, *other.shape)
        apart = np.abs(np.subtract(self.patch_transform, other.patch_transform))[[0, 1, 3, 4]].max()
        if apart * reach > tolerance * max(self.patch_size):
            return False
        first = self.row_col_at(np.array([other.patch_transform[2::3]]))
        return bool((np.abs(first - np.round(first)) < tolerance).all())

    def coarsened(self, factor: int) -> PatchGrid:
        """The grid whose patches are blocks of factor x factor of these; the last ones may reach beyond."""
        if factor < 1:
            raise ValueError(f"factor is {factor}, needs at least 1")
        return PatchGrid(
            transform=self.transform,
            crs_wkt=self.crs_wkt,
            rows=-(-self.rows // factor),
            cols=-(-self.cols // factor),
            patch_px=self.patch_px * factor,
        )

    def to_dict(self) -> Dict[str, Any]:
        """The grid as it stands in embedding.json."""
        return {
            "crs_wkt": self.crs_wkt,
            "transform": list(self.transform),
            "rows": self.rows,
            "cols": self.cols,
            "patch_px": self.patch_px,
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> PatchGrid:
        """Read a grid from embedding.json.

        Raises
        ------
        KeyError, ValueError
            When a key is missing or a value places no grid.
        """
        try:
            rows, cols, patch_px = (int(values[name]) for name in ("rows", "cols", "patch_px"))
        except OverflowError as error:
            raise ValueError("rows, cols and patch_px need to be whole numbers from 1 up") from error
        return cls(tuple(values["transform"]), str(values["crs_wkt"]), rows, cols, patch_px)

    def _to_ground(self, col: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Patch-unit coordinates to ground coordinates, stacked in a last axis of 2."""
        a, b, c, d, e, f = self.patch_transform
        return np.stack([a * col + b * row + c, d * col + e * row + f], axis=-1)


def _distinct(numbers: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """The distinct ones of whole numbers in ascending order, and the place of each among them, of their shape."""
    if not numbers.size:
        return numbers.reshape(-1), numbers
    first = int(numbers.min())
    span = int(numbers.max()) - first + 1
    if span > 16 * numbers.size:
        found, where = np.unique(numbers, return_inverse=True)
        return found, where.reshape(numbers.shape)
    there = np.zeros(span, dtype=bool)  # dense ones are marked and counted, which is quicker than to sort them
    there[numbers - first] = True
    return np.flatnonzero(there) + first, (np.cumsum(there) - 1)[numbers - first]
