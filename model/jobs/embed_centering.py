"""Taking out of each vector what belongs to its place in the tile and not to the ground (`--center-positions`).

Patch tokens of vision transformers carry a function of their place within the tile. It is the same in every tile, so
the mean of all vectors that lay at one place in their tiles estimates it, and is subtracted from each of them.

The mean is exact, not sampled: it is taken over all patches of the set, those that were dropped (nodata, outside a
mask) left out. That needs the whole run to be encoded first, so vectors are kept in float32 until then. Everything here
is computed from that file and from the index, in one order: a run that goes on gives the same bits.
"""

from __future__ import annotations

from typing import Dict, Iterator, Optional, Tuple, Union

import numpy as np

from ..errors import InputError
from ..imagery.tile_plan import TilePlan
from ..messages import Message
from ..patches import PatchGrid
from .embed_decision import Decisions
from .position_share import places_along

FEWEST_TILES = 2
_FEW_TILES = 30
_BYTES_AT_ONCE = 64 << 20


def centering_choice(wanted: Union[bool, str]) -> Optional[bool]:
    """What a request says of centring: True for on, False for off, None for auto. Booleans mean on and off.

    Raises
    ------
    InputError
        When it says something else.
    """
    wishes: Dict[Union[bool, str], Optional[bool]] = {"auto": None, "on": True, "off": False, True: True, False: False}
    if isinstance(wanted, (bool, str)) and wanted in wishes:
        return wishes[wanted]
    text = Message("center-positions is {wanted!r}, needs to be auto, on or off", wanted=wanted)
    raise InputError(text, "center_positions_unknown", found=wanted, known=["auto", "on", "off"])


def check_tiles(tiles: TilePlan, to: Decisions) -> None:
    """Whether there are tiles enough for a mean that is more than the vectors themselves.

    Raises
    ------
    InputError
        When there is one tile, whose vectors would all become zero.
    """
    if tiles.tile_patches == (1, 1):
        raise InputError(
            "center-positions: a tile is one patch, so all have the same place in it; leave the option out",
            "center_positions_one_patch",
        )
    if tiles.tiles < FEWEST_TILES:
        raise InputError(
            "center-positions takes means over tiles, this run has {tiles}; use a smaller tile or leave it out",
            "center_positions_few_tiles",
            tiles=tiles.tiles,
        )
    if tiles.tiles < _FEW_TILES:
        to.notice(
            "center_positions_few_tiles",
            "center-positions: tiles of this run: {tiles}; with fewer than {few_tiles} much of the ground's own "
            "look goes with the mean",
            tiles=tiles.tiles,
            few_tiles=_FEW_TILES,
        )


def position_means(vectors: np.ndarray, index: np.ndarray, tiles: TilePlan, grid: PatchGrid) -> np.ndarray:
    """Mean vector of each place in a tile.

    Parameters
    ----------
    vectors : float32 array [n, dim]
        Of the kept patches; may be a memory map.
    index : int64 array [n]
        Their flat grid indices.
    tiles : TilePlan
    grid : PatchGrid

    Returns
    -------
    float64 array [rows * cols of a tile, dim]
        Row-major places; zero where no patch lay.
    """
    rows, cols = tiles.tile_patches
    sums = np.zeros((rows * cols, vectors.shape[1]), dtype=np.float64)
    counts = np.zeros(rows * cols, dtype=np.int64)
    for part, places in _parts(vectors, index, tiles, grid):
        order = np.argsort(places, kind="stable")
        found, first = np.unique(places[order], return_index=True)
        sums[found] += np.add.reduceat(part[order].astype(np.float64), first, axis=0)
        counts += np.bincount(places, minlength=rows * cols)
    return sums / np.maximum(counts, 1)[:, None]


def centred(
    vectors: np.ndarray, index: np.ndarray, means: np.ndarray, tiles: TilePlan, grid: PatchGrid
) -> Iterator[np.ndarray]:
    """Yield float32 vectors [some, dim] in order, less the mean of their place; arguments as in `position_means`."""
    for part, places in _parts(vectors, index, tiles, grid):
        yield (part - means[places]).astype(np.float32)


def _parts(
    vectors: np.ndarray, index: np.ndarray, tiles: TilePlan, grid: PatchGrid
) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    """Pieces of the vectors, and the place in its tile of each: row * columns + column."""
    of_row, _ = places_along(tiles.row_spans, grid.rows, tiles.refine)
    of_col, _ = places_along(tiles.col_spans, grid.cols, tiles.refine)
    step = max(1, _BYTES_AT_ONCE // (8 * vectors.shape[1]))
    for first in range(0, len(index), step):
        rows, cols = np.divmod(index[first : first + step], grid.cols)
        yield vectors[first : first + step], of_row[rows] * tiles.tile_patches[1] + of_col[cols]
