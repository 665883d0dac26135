"""Finding the grid that the places of a table lie on, in their own CRS or in the UTM zone of their middle."""

from __future__ import annotations

from typing import Iterator, NamedTuple, Optional, Tuple

import numpy as np
import shapely
from rasterio.crs import CRS

from ..imagery.ground_measure import transformed
from ..patches import PatchGrid
from ..patches.grid import Affine6

_TOLERANCE = 2e-3
"""Of a side: how far a place may lie from its cell. Longitudes with six decimals are off by 0.1 m."""
_MOST_CELLS_A_PLACE, _FEWEST_CELLS = 64, 1 << 20
_MOST_CELLS_A_POINT = 8  # few points lie on some lattice always
_NOISE = 1e-6  # of the whole extent: what transforming leaves between values that are the same
_ROUNDS = 3


class Lattice(NamedTuple):
    """A grid and the cell of each place.

    Attributes
    ----------
    grid : PatchGrid
        One pixel a patch.
    patches : int64 array [n]
        Flat indices, each once.
    crs : rasterio CRS
    of_points : bool
        Whether the places were points, which have no extent of their own.
    """

    grid: PatchGrid
    patches: np.ndarray
    crs: CRS
    of_points: bool


class _Fit(NamedTuple):
    """An affine transform, columns and rows [n] of places, and how far one lies from its cell at most, in cells."""

    transform: Affine6
    col: np.ndarray
    row: np.ndarray
    off: float


def find_lattice(shapes: np.ndarray, crs: Optional[CRS]) -> Optional[Lattice]:
    """The grid that places lie on; None where they lie on none, overlap, or are strewn too thinly for one.

    Parameters
    ----------
    shapes : object array [n] of shapely geometries
        All polygons of four corners, or all points.
    crs : rasterio CRS or None
    """
    kinds = np.unique(shapely.get_type_id(shapes))
    if len(kinds) != 1 or kinds[0] not in (0, 3):
        return None
    of_points = bool(kinds[0] == 0)
    nodes = _nodes(shapes, of_points)
    if nodes is None:
        return None
    found = []
    for candidate in _systems(crs, nodes):
        moved = _moved(nodes, crs, candidate)
        fit = None if moved is None else _lattice_of(moved, of_points)
        if fit is not None:
            found.append((fit, candidate))
    if not found:
        return None
    # squares of UTM look like a grid of degrees too where they are few: the better fit counts, of equal ones the first
    fit, system = min(found, key=lambda pair: round(pair[0].off, 7))
    cols, rows = int(fit.col.max()) + 1, int(fit.row.max()) + 1
    patches = fit.row * cols + fit.col
    most = max(_MOST_CELLS_A_PLACE * len(shapes), _FEWEST_CELLS)
    if rows * cols > (_MOST_CELLS_A_POINT * len(shapes) if of_points else most):
        return None
    if len(np.unique(patches)) < len(patches):
        return None
    wkt = system.to_wkt() if system is not None else ""
    return Lattice(PatchGrid(fit.transform, wkt, rows, cols, 1), patches, system, of_points)


def _nodes(shapes: np.ndarray, of_points: bool) -> Optional[np.ndarray]:
    """Corners [n, 4, 2] of polygons, or points [n, 1, 2]; None where a polygon has other than four corners."""
    coordinates = shapely.get_coordinates(shapes)
    if of_points:
        return coordinates.reshape(-1, 1, 2) if len(coordinates) == len(shapes) else None
    if (shapely.get_num_coordinates(shapes) != 5).any():
        return None
    return coordinates.reshape(-1, 5, 2)[:, :4]


def _systems(crs: Optional[CRS], nodes: np.ndarray) -> Iterator[Optional[CRS]]:
    """The coordinate system of the places, and where that is of degrees the UTM zone of their middle."""
    yield crs
    if crs is not None and crs.is_geographic:
        longitude, latitude = np.median(nodes.reshape(-1, 2), axis=0)
        zone = int(np.clip((longitude + 180) // 6 + 1, 1, 60))
        yield CRS.from_epsg((32600 if latitude >= 0 else 32700) + zone)


def _moved(nodes: np.ndarray, crs: Optional[CRS], target: Optional[CRS]) -> Optional[np.ndarray]:
    if crs is None or target is None or crs == target:
        return nodes
    x, y = transformed(crs, target, nodes[..., 0].ravel(), nodes[..., 1].ravel())
    moved = np.stack([x, y], axis=1).reshape(nodes.shape)
    return moved if np.isfinite(moved).all() else None


def _lattice_of(nodes: np.ndarray, of_points: bool) -> Optional[_Fit]:
    """The grid that fits places best, if one does."""
    centres = nodes.mean(axis=1)
    steps = _steps_of_points(centres) if of_points else _steps_of_polygons(nodes)
    if steps is None:
        return None
    fitted = _fitted(centres, steps)
    if fitted is None:
        return None
    steps, origin, cells, off = fitted
    if not of_points and not _have_cells_size(nodes, steps):
        return None
    low = cells.min(axis=0)
    corner = origin + (low - 0.5) @ steps
    (a, d), (b, e) = steps.tolist()
    col, row = (cells - low).T.astype(np.int64)
    return _Fit((a, b, float(corner[0]), d, e, float(corner[1])), col, row, off)


def _steps_of_polygons(nodes: np.ndarray) -> Optional[np.ndarray]:
    """Sides [2, 2] of most polygons: the first mostly along x and to the right, the second along y and down."""
    first, second = nodes[:, 1] - nodes[:, 0], nodes[:, 2] - nodes[:, 1]
    flat = np.abs(first[:, :1]) >= np.abs(second[:, :1])
    across, down = np.where(flat, first, second), np.where(flat, second, first)
    across = across * np.where(across[:, :1] < 0, -1, 1)
    down = down * np.where(down[:, 1:] > 0, -1, 1)
    steps = np.array([np.median(across, axis=0), np.median(down, axis=0)])
    return steps if abs(np.linalg.det(steps)) > 0 else None


def _steps_of_points(points: np.ndarray) -> Optional[np.ndarray]:
    """Steps [2, 2] of points in rows and columns along the axes: the usual least distance in x and in y."""
    found = []
    for values in points.T:
        gaps = np.diff(np.sort(values))
        gaps = gaps[gaps > _NOISE * np.ptp(values)]
        if not len(gaps):
            return None
        found.append(float(np.median(gaps[gaps < 1.5 * gaps.min()])))
    return np.array([[found[0], 0.0], [0.0, -found[1]]])


def _fitted(centres: np.ndarray, steps: np.ndarray) -> Optional[Tuple[np.ndarray, np.ndarray, np.ndarray, float]]:
    """Steps, origin and cells [n, 2] (column, row) that fit centres best, and how far one is off at most.

    None where one lies between cells.
    """
    middle = centres[np.argmin(np.abs(centres - np.median(centres, axis=0)).sum(axis=1))]
    origin = middle
    cells = np.zeros_like(centres)
    for _ in range(_ROUNDS):
        cells = np.round((centres - origin) @ np.linalg.inv(steps))
        spread = [bool(np.ptp(axis)) for axis in cells.T]
        design = np.column_stack([*(cells.T[axis] for axis in (0, 1) if spread[axis]), np.ones(len(cells))])
        solution, *_ = np.linalg.lstsq(design, centres - middle, rcond=None)
        steps = steps.copy()
        steps[[axis for axis in (0, 1) if spread[axis]]] = solution[:-1]
        origin = middle + solution[-1]
        if abs(np.linalg.det(steps)) == 0:
            return None
    off = float(np.abs((centres - origin) @ np.linalg.inv(steps) - cells).max())
    return (_without_noise(steps), origin, cells, off) if off <= _TOLERANCE else None


def _without_noise(steps: np.ndarray) -> np.ndarray:
    """Steps without what the fit's arithmetic left, so that a grid without rotation says so."""
    largest = np.abs(steps).max()
    steps = np.where(np.abs(steps) < 1e-7 * largest, 0.0, steps)
    return np.round(steps, 9 - int(np.ceil(np.log10(largest))))


def _have_cells_size(nodes: np.ndarray, steps: np.ndarray) -> bool:
    """Whether polygons are as large as cells: their corners lie half a step from their middle."""
    offsets = (nodes - nodes.mean(axis=1, keepdims=True)) @ np.linalg.inv(steps)
    return bool((np.abs(np.abs(offsets) - 0.5) <= 4 * _TOLERANCE).all())
