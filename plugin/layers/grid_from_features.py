"""The grid of a layer, found in its features: a copy of the layer may have lost every property, but not these."""

from __future__ import annotations

from typing import Iterable, Iterator, NamedTuple, Optional

import numpy as np
from qgis.core import QgsFeature

from ...model.patches import PatchGrid
from ...model.patches.grid import Affine6

_TOLERANCE = 1e-4  # of a patch's side: far below a pixel, far above what a file format rounds


class PlacedPatches(NamedTuple):
    """Some patches with their corners.

    Attributes
    ----------
    patch, row, col : array [n], int64
    corners : array [n, 4, 2], float64
        As the polygons have them.
    """

    patch: np.ndarray
    row: np.ndarray
    col: np.ndarray
    corners: np.ndarray


def read_placed_patches(features: Iterable[QgsFeature], patch: int, row: int, col: int) -> Optional[PlacedPatches]:
    """Read numbers and corners of features; None where one of them is not a polygon of four corners.

    Parameters
    ----------
    features : iterable of QgsFeature
    patch, row, col : int
        Positions of the fields.
    """
    numbers, corners = [], []
    for feature in features:
        ring = _ring(feature)
        values = [feature[position] for position in (patch, row, col)]
        if ring is None or not all(isinstance(value, int) for value in values):
            return None
        numbers.append(values)
        corners.append(ring)
    if not numbers:
        return None
    columns = np.array(numbers, dtype=np.int64).T
    return PlacedPatches(columns[0], columns[1], columns[2], np.array(corners))


def lies_on(placed: PlacedPatches, grid: PatchGrid) -> bool:
    """Whether patches lie where a grid says, whatever corner their polygons start with."""
    if (placed.patch < 0).any() or (placed.patch >= len(grid)).any():
        return False
    row, col = grid.row_col(placed.patch)
    if (row != placed.row).any() or (col != placed.col).any():
        return False
    tolerance = _TOLERANCE * min(grid.patch_size)
    expected = grid.corners(placed.patch)
    distance = np.linalg.norm(expected[:, :, None, :] - placed.corners[:, None, :, :], axis=-1)
    return bool((distance.min(axis=2) <= tolerance).all())


def derive_grid(placed: PlacedPatches, rows: int, cols: int, crs_wkt: str) -> Optional[PatchGrid]:
    """The grid on which patches lie; None where there is none.

    An affine transform is fitted to the corners (row, col) -> (x, y). The side of a patch in pixels is written
    nowhere in the features, so that the grid has one pixel per patch; geometry is the same.

    Parameters
    ----------
    placed : PlacedPatches
    rows, cols : int
        Of the grid.
    crs_wkt : str
    """
    for transform in _candidate_transforms(placed):
        try:
            grid = PatchGrid(_without_noise(transform), crs_wkt, rows, cols, 1)
        except ValueError:
            continue
        if lies_on(placed, grid):
            return grid
    return None


def columns_of_grid(patch: np.ndarray, row: np.ndarray, col: np.ndarray) -> Optional[int]:
    """Number of columns, from patch = row * columns + col; None where the three contradict each other."""
    below = row > 0
    if not below.any():
        consistent = bool((patch == col).all())
        return int(col.max()) + 1 if consistent else None
    columns = (patch[below] - col[below]) // row[below]
    consistent = (columns == columns[0]).all() and (patch == row * columns[0] + col).all()
    return int(columns[0]) if consistent and columns[0] > col.max() else None


def _candidate_transforms(placed: PlacedPatches) -> Iterator[np.ndarray]:
    """Transforms [2, 3] that may be the grid's.

    The middles of the patches decide, because no file format changes them. Only where all patches are in one line,
    corners must, and formats differ in where a ring starts and which way it runs.
    """
    if np.linalg.matrix_rank(np.column_stack([placed.col - placed.col[0], placed.row - placed.row[0]])) == 2:
        yield _fit(placed.col + 0.5, placed.row + 0.5, placed.corners.mean(axis=1))
        return
    col = (placed.col[:, None] + np.array([0, 1, 1, 0])).ravel()
    row = (placed.row[:, None] + np.array([0, 0, 1, 1])).ravel()
    for corners in (placed.corners, placed.corners[:, ::-1]):
        for start in range(4):
            yield _fit(col, row, np.roll(corners, start, axis=1).reshape(-1, 2))


def _fit(col: np.ndarray, row: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Least squares, about the middle of the points, because map coordinates are large and patches small."""
    middle = xy.mean(axis=0)
    solution, *_ = np.linalg.lstsq(np.column_stack([col, row, np.ones(len(col))]), xy - middle, rcond=None)
    transform = solution.T.copy()
    transform[:, 2] += middle
    return transform


def _without_noise(transform: np.ndarray) -> Affine6:
    """The transform without what the fit's arithmetic left, so that a grid without rotation says so.

    Steps are rounded to 1e-12 of the largest: a ten-thousandth of a patch's side after a hundred million patches.
    """
    digits = 12 - int(np.ceil(np.log10(max(np.abs(transform[:, :2]).max(), 1e-300))))
    steps = np.round(transform[:, :2], digits)
    (a, b), (d, e), (c, f) = steps[0].tolist(), steps[1].tolist(), transform[:, 2].tolist()
    return a, b, c, d, e, f


def _ring(feature: QgsFeature) -> Optional[np.ndarray]:
    """The four corners [4, 2] of a feature's polygon."""
    geometry = feature.geometry()
    if geometry.isNull():
        return None
    vertices = [(vertex.x(), vertex.y()) for vertex in geometry.vertices()]
    if len(vertices) != 5 or vertices[0] != vertices[4]:
        return None
    return np.array(vertices[:4])
