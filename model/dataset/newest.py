"""Where scenes overlap, which patches are the newest of their ground.

A patch is passed over where its centre lies on a patch of a newer scene: the grids of both scenes say so, and no third
grid blurs either. A scene without a date counts as the oldest; of two of one date the one with the later name is newer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Dict, List, NamedTuple, Sequence, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..file_moves import move_file
from ..imagery.gdal_errors import READ_ERRORS
from ..imagery.ground_measure import transformed
from ..patches import PatchGrid
from .folder import DatasetFolder, Row
from .partition import read_head, read_places

NEWEST_FILE = "newest.npy"


class _Places(NamedTuple):
    """Where the patches of a scene are: flat grid indices, ascending."""

    grid: PatchGrid
    patches: np.ndarray


def mark_newest(folder: DatasetFolder, rows: Sequence[Row]) -> Dict[str, int]:
    """Write newest.npy beside each partition, bool [patches]: whether a patch is the newest of its ground.

    Returns
    -------
    dict
        How many patches of each scene are passed over.
    """
    held = [row for row in rows if row["patches"]]
    held.sort(key=_age)
    bounds = np.array([row["bounds"] for row in held], dtype=np.float64).reshape(-1, 4)

    @lru_cache(maxsize=64)
    def places(number: int) -> _Places:
        file = folder.part(held[number]["scene"])
        return _Places(read_head(file).grid, read_places(file))

    passed_over = {}
    for number, row in enumerate(held):
        kept = np.ones(row["patches"], dtype=bool)
        for other in _newer_over(bounds, number):
            kept[kept] = ~_lie_on(places(number), kept, places(other))
        _write(folder, row["scene"], kept)
        passed_over[row["scene"]] = int((~kept).sum())
    return passed_over


def _age(row: Row) -> Tuple[str, str]:
    return row.get("date") or "", row["scene"]


def _newer_over(bounds: np.ndarray, number: int) -> List[int]:
    """Which newer scenes have bounds that meet those of a scene."""
    newer, own = bounds[number + 1 :], bounds[number]
    meet = (newer[:, :2] < own[2:]).all(axis=1) & (newer[:, 2:] > own[:2]).all(axis=1)
    return (np.flatnonzero(meet) + number + 1).tolist()


def _lie_on(older: _Places, kept: np.ndarray, newer: _Places) -> np.ndarray:
    """Whether the centre of each kept patch lies on a patch of a newer scene, bool [kept]."""
    centers = older.grid.centers(older.patches[kept])
    if older.grid.crs_wkt != newer.grid.crs_wkt:
        near = _near(centers, older.grid, newer.grid)
        moved = np.full(centers.shape, np.nan)
        moved[near] = _in_crs(CRS.from_wkt(older.grid.crs_wkt), CRS.from_wkt(newer.grid.crs_wkt), centers[near])
        centers = moved
    patches = newer.grid.locate(centers)
    at = np.minimum(np.searchsorted(newer.patches, patches), len(newer.patches) - 1)
    return (patches >= 0) & (newer.patches[at] == patches)


def _near(centers: np.ndarray, grid: PatchGrid, other: PatchGrid) -> np.ndarray:
    """Which centres [n, 2] of a grid lie within the bounds of another, bool [n]; all where these are not known here."""
    try:
        bounds = transform_bounds(CRS.from_wkt(other.crs_wkt), CRS.from_wkt(grid.crs_wkt), *other.bounds())
    except READ_ERRORS:
        bounds = (np.nan,) * 4
    west, south, east, north = bounds
    if not np.isfinite(bounds).all() or west > east:  # across the antimeridian
        return np.ones(len(centers), dtype=bool)
    return np.asarray(((centers >= (west, south)) & (centers <= (east, north))).all(axis=1))


def _in_crs(crs: CRS, wanted: CRS, places: np.ndarray) -> np.ndarray:
    """Places [n, 2] in another CRS; NaN where that has no coordinates for one."""
    found = np.stack(transformed(crs, wanted, places[:, 0], places[:, 1]), axis=-1)
    if len(places) < 2 or not np.isnan(found).all():
        return found
    half = len(places) // 2  # one that has none fails all that are asked with it
    return np.concatenate([_in_crs(crs, wanted, places[:half]), _in_crs(crs, wanted, places[half:])])


def _write(folder: DatasetFolder, scene: str, kept: np.ndarray) -> None:
    beside = folder.scene_folder(scene) / f".{NEWEST_FILE}.new"
    with beside.open("wb") as stream:
        np.save(stream, kept)
    move_file(beside, folder.scene_folder(scene) / NEWEST_FILE)
