"""Running an encoder on made ground: patches in other surroundings, and on a grid that is moved by half a patch."""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Tuple

import numpy as np

from ..encoders.model_inputs import ModelInputs
from ..encoders.precision import open_encoder
from ..encoders.tokens import split_tokens
from ..imagery.reader import WindowReader
from ..imagery.scaling import PixelScaler, PixelScaling
from ..jobs.embed_decision import AcceptedPlan
from ..jobs.embed_scaling import bind_scaling
from ..jobs.reporting import SilentReporter
from ..jobs.set_assembly import pooled
from ..quality.surroundings import context_share, shift_consistency

_KEPT_EVERY = 6  # patches that keep their ground lie so far apart: a ninth of a tile is its own, fading included
_WINDOWS_TRIED = 6  # for each that is needed: others have too little imagery


class Trial(NamedTuple):
    """What the trial found; None where it cannot be told.

    context : share of a vector that the surroundings make, see `context_share`
    shift : see `shift_consistency`; not known of refined grids
    """

    context: Optional[float]
    shift: Optional[float]


def try_encoder(plan: AcceptedPlan, windows: int, seed: int) -> Trial:
    """Run the encoder of a plan on some tiles around places drawn at random, with ground of its raster.

    Parameters
    ----------
    plan : AcceptedPlan
    windows : int
        How many tiles; each is encoded three times.
    seed : int
    """
    runner = _Runner(plan)
    with WindowReader(plan.source, plan.tiles.target, plan.bands.bands) as reader:
        corners = _corners(plan, reader, windows, seed)
        if len(corners) < 2:
            return Trial(None, None)
        tiles = [runner.read(reader, corner) for corner in corners]
        half = plan.tiles.patch_px // 2
        moved = [runner.read(reader, (row + half, col + half)) for row, col in corners]
    own = np.stack([runner.encode(tile) for tile in tiles])
    kept = _kept_patches(plan)
    own_share = share_of_own(tuple(plan.tiles.tile), *_pixels_of(plan, kept), plan.tiles.cell_px // 2)
    mixed = np.stack([runner.encode(_mixed(*pair, own_share)) for pair in zip(tiles, [*tiles[1:], tiles[0]])])
    context = context_share(*(_at(vectors, kept) for vectors in (own, mixed)))
    if plan.tiles.refine > 1 or min(plan.tiles.tile_patches) < 2 or plan.tiles.patch_px % 2:
        return Trial(context, None)
    rows, cols = (_inner(count, plan) for count in plan.tiles.tile_patches)
    shifted = np.stack([runner.encode(tile) for tile in moved])
    # patch (r, c) of the moved tile lies on patches r, r + 1 and c, c + 1
    covering = slice(rows.start, rows.stop - 1), slice(cols.start, cols.stop - 1)
    return Trial(context, shift_consistency(own[:, rows, cols], shifted[:, covering[0], covering[1]]))


class _Tile(NamedTuple):
    """Scaled pixels [bands, height, width], which are usable (None: all), and where it begins."""

    pixels: np.ndarray
    usable: Optional[np.ndarray]
    corner: Tuple[int, int]


class _Runner:
    """An encoder with its scaling bound to the layer."""

    def __init__(self, plan: AcceptedPlan) -> None:
        self._plan = plan
        self._scaling: PixelScaling = bind_scaling(plan, SilentReporter())[0]
        self._scaler = PixelScaler(self._scaling, plan.source.dtype)
        self._session = open_encoder(plan.encoder, plan.precision, plan.device)
        self._inputs = ModelInputs(plan.encoder.card, plan.scene)

    def read(self, reader: WindowReader, corner: Tuple[int, int]) -> _Tile:
        """The tile at a corner; beyond the raster its ground is mirrored."""
        window = reader.read(*corner, *self._plan.tiles.tile)
        pixels = np.empty((self._scaling.given, *window.values.shape[1:]), dtype=np.float32)
        self._scaler.into(window.values, window.usable, pixels)
        return _Tile(pixels, window.usable, corner)

    def encode(self, tile: _Tile) -> np.ndarray:
        """Vectors [rows, cols, D] of the patches of a tile."""
        plan = self._plan
        usable = None if tile.usable is None else tile.usable[None]
        output = self._session.run(self._inputs.feeds(tile.pixels[None], [tile.corner], usable))
        patches = split_tokens(output, plan.encoder.card.output, plan.tiles.tile, plan.merge).patches
        return pooled(patches, usable, plan.tiles)[0]


def _corners(plan: AcceptedPlan, reader: WindowReader, windows: int, seed: int) -> List[Tuple[int, int]]:
    """First pixels of tiles whose middle patch lies on a patch of the grid that has enough imagery.

    Tiles that lie within the raster come first: mirrored ground looks more alike than ground does.
    """
    tiles, grid, target = plan.tiles, plan.grid, plan.tiles.target
    (rows, cols), patch, cell = tiles.tile_patches, tiles.patch_px, tiles.cell_px
    rim = (patch - cell) // 2
    cells = np.stack(np.divmod(np.random.default_rng(seed).permutation(len(grid)), grid.cols), axis=1) * cell
    firsts = cells - rim - np.array([rows // 2 * patch, cols // 2 * patch])
    size = np.array([target.height, target.width]) - np.array(tuple(tiles.tile))
    within = ((firsts >= 0) & (firsts <= size)).all(axis=1)
    found = []
    for number in np.argsort(~within, kind="stable")[: windows * _WINDOWS_TRIED]:
        row, col = (int(at) for at in cells[number])
        window = reader.read(row, col, cell, cell)
        if window.valid is not None and window.valid.mean() < max(plan.request.min_valid, 1e-9):
            continue
        found.append((int(firsts[number, 0]), int(firsts[number, 1])))
        if len(found) == windows:
            break
    return found


def _kept_patches(plan: AcceptedPlan) -> Tuple[List[int], List[int]]:
    """Rows and columns of the patches of a tile that keep their ground: far apart, and around the middle one."""
    rows, cols = (_spread(count, _inner(count, plan)) for count in plan.tiles.tile_patches)
    return rows, cols


def _spread(count: int, inner: slice) -> List[int]:
    """Every so many patches along an axis, the middle one among them."""
    middle = count // 2
    return [number for number in range(middle % _KEPT_EVERY, count, _KEPT_EVERY) if inner.start <= number < inner.stop]


def _pixels_of(plan: AcceptedPlan, kept: Tuple[List[int], List[int]]) -> Tuple[List[slice], List[slice]]:
    """Pixels down and across of the ground that these patches' vectors stand for."""
    patch, cell = plan.tiles.patch_px, plan.tiles.cell_px
    rim = (patch - cell) // 2
    rows, cols = ([slice(at * patch + rim, at * patch + rim + cell) for at in along] for along in kept)
    return rows, cols


def _at(vectors: np.ndarray, kept: Tuple[List[int], List[int]]) -> np.ndarray:
    """Vectors [tiles, kept, D] of vectors [tiles, rows, cols, D]."""
    found = vectors[:, kept[0]][:, :, kept[1]]
    return found.reshape(len(found), -1, found.shape[-1])


def share_of_own(shape: Tuple[int, ...], rows: List[slice], cols: List[slice], fade: int) -> np.ndarray:
    """How much of each pixel [height, width] is a tile's own: 1 where rows and columns meet, fading to 0 around that.

    A hard cut would be a line that no ground has, and edges are what encoders look for.

    Parameters
    ----------
    shape : (height, width)
    rows, cols : list of slice
    fade : int
        Pixels over which it fades.
    """
    distances = []
    for size, parts in zip(shape, (rows, cols)):
        along = np.arange(size)
        from_each = [np.maximum(np.maximum(part.start - along, along - (part.stop - 1)), 0) for part in parts]
        distances.append(np.min(from_each, axis=0))
    away = np.maximum(distances[0][:, None], distances[1])
    return np.clip(1 - away / (fade + 1), 0, 1).astype(np.float32)


def _mixed(tile: _Tile, other: _Tile, own: np.ndarray) -> _Tile:
    """Another tile with a share of this one in it."""
    pixels = own * tile.pixels + (1 - own) * other.pixels
    usable = None
    if tile.usable is not None or other.usable is not None:
        everywhere = np.ones(own.shape, dtype=bool)
        mine, others = (everywhere if one.usable is None else one.usable for one in (tile, other))
        usable = np.where(own == 1, mine, np.where(own == 0, others, mine & others))
    return _Tile(pixels, usable, other.corner)


def _inner(count: int, plan: AcceptedPlan) -> slice:
    """Patches along an axis of a tile that keep away from its rim as those of a run do."""
    margin = -(-plan.tiles.overlap_px // plan.tiles.patch_px) // 2
    margin = min(margin, (count - 2) // 2)
    return slice(margin, count - margin)
