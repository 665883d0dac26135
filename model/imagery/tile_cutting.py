"""From windows of pixels to batches of tiles as an encoder takes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Iterator, List, NamedTuple, Optional, Protocol, Sequence, Tuple

import numpy as np

from ..patches.spans import Span
from .reader import PixelWindow, WindowReader
from .source import RasterSource
from .target_grid import TargetGrid
from .tile_plan import TilePlan
from .tile_size import TileSize

_LOOK_STEP = 16  # few pixels tell of most tiles that they are not flat


class Tile(NamedTuple):
    """One window for the encoder: its place in the plan, and its pixels' first row and column."""

    rows: Span
    cols: Span
    row_step: int
    col_step: int
    row_px: int
    col_px: int
    number: int


class TileCutter(Protocol):
    """Makes of raw pixels what the model gets: `PixelScaler` scaled ones, `RawPixels` them themselves."""

    @property
    def bands(self) -> int:
        """That the model gets."""

    @property
    def takes_many(self) -> bool:
        """Whether `into` takes many tiles at once; one by one they stay in the processor's cache while scaled."""

    @property
    def dtype(self) -> np.dtype:
        """Of their pixels."""

    def into(self, raw: np.ndarray, valid: Optional[np.ndarray], out: np.ndarray) -> None:
        """Put raw [read bands, h, w], valid [h, w] or None, into out [bands, h, w]."""


@dataclass(frozen=True)
class RawPixels:
    """Pixels as the raster has them, for a model that scales them itself.

    Many tiles are copied in one call: threads that copy tile by tile wait for the interpreter lock more than they copy.
    """

    bands: int
    dtype: np.dtype
    takes_many: ClassVar[bool] = True

    def into(self, raw: np.ndarray, valid: Optional[np.ndarray], out: np.ndarray) -> None:
        """As `TileCutter.into`; those that are not valid stay what they are."""
        out[...] = raw


class TileSegment(NamedTuple):
    """Neighbouring tiles of one strip, and the window of pixels that they are cut from.

    left : int
        Pixel column of the grid where the window begins.
    valid : float32 array [n, rows, cols]
        Share of valid pixels in the cell at the centre of each patch.
    """

    strip: int
    tiles: List[Tile]
    window: PixelWindow
    left: int
    valid: np.ndarray

    def part(self, start: int, stop: int) -> TileSegment:
        """Some of the tiles."""
        return self._replace(tiles=self.tiles[start:stop], valid=self.valid[start:stop])


class CutTiles(NamedTuple):
    """Tiles ready to be encoded.

    pixels : array [n, bands, height, width]
    usable : bool array [n, height, width] or None
        Pixels that carry imagery, also where mirrored; None means all.
    flat : list of (position, value)
        For each tile and each band that is one value all over it, though all its pixels count as imagery: where the
        band stands among those read, and the value.
    """

    pixels: np.ndarray
    usable: Optional[np.ndarray]
    flat: List[Tuple[int, float]]


@dataclass(frozen=True)
class TileBatch:
    """Tiles that are encoded in one run, in the order of their numbers; there may be none.

    Attributes
    ----------
    parts : tuple of TileSegment
    strips_done : int
        No tile of a strip below this number comes after this batch.
    """

    parts: Tuple[TileSegment, ...]
    strips_done: int

    @property
    def tiles(self) -> List[Tile]:
        """All of them."""
        return [tile for part in self.parts for tile in part.tiles]

    def cut(self, cutter: TileCutter, out: np.ndarray) -> CutTiles:
        """Cut the tiles into `out` [at least n, bands, height, width], which then backs what is given."""
        count, (height, width) = sum(len(part.tiles) for part in self.parts), out.shape[2:]
        masked = any(part.window.usable is not None for part in self.parts)
        usable = np.ones((count, height, width), dtype=bool) if masked else None
        flat: List[Tuple[int, float]] = []
        at = 0
        for part in self.parts:
            values, shown = part.window.values, part.window.usable
            starts = [tile.col_px - part.left for tile in part.tiles]
            for pieces in _evenly_spaced(starts):
                tiles = slice(at, at + len(pieces))
                mask = None
                if usable is not None and shown is not None:
                    mask = usable[tiles]
                    mask[...] = _side_by_side(shown[None], pieces, width)[:, 0]
                raw = _side_by_side(values, pieces, width)
                if cutter.takes_many:
                    cutter.into(raw, mask, out[tiles])
                else:
                    for number, place in enumerate(range(at, tiles.stop)):
                        cutter.into(raw[number], None if mask is None else mask[number], out[place])
                at = tiles.stop
            flat += _flat_bands(values, shown, starts, width)
        return CutTiles(out[:count], usable, flat)


def _evenly_spaced(starts: Sequence[int]) -> Iterator[range]:
    """First columns of tiles, ascending, as few ranges: all but the last tile of a raster lie equally far apart."""
    at = 0
    while at < len(starts):
        step = starts[at + 1] - starts[at] if at + 1 < len(starts) else 1
        stop = at + 1
        while stop < len(starts) and starts[stop] - starts[stop - 1] == step and step > 0:
            stop += 1
        yield range(starts[at], starts[at] + (stop - at) * max(step, 1), max(step, 1))
        at = stop


def _side_by_side(values: np.ndarray, starts: range, width: int) -> np.ndarray:
    """A view [n, bands, height, width] of tiles that begin at some columns of values [bands, height, columns]."""
    windows = np.lib.stride_tricks.sliding_window_view(values, width, axis=2)
    return windows[:, :, starts.start : starts.stop : starts.step].transpose(2, 0, 1, 3)


def _flat_bands(
    values: np.ndarray, usable: Optional[np.ndarray], starts: Sequence[int], width: int
) -> List[Tuple[int, float]]:
    """Bands of tiles that are one value, by their position, with the value; `starts` are the tiles' first columns."""
    columns = np.asarray(starts)[:, None] + np.arange(0, width, _LOOK_STEP)
    seen = values[:, ::_LOOK_STEP][:, :, columns]  # [bands, rows, tiles, columns]
    found = []
    for band, number in np.argwhere((seen == seen[:, :1, :, :1]).all(axis=(1, 3))):
        tile = slice(starts[number], starts[number] + width)
        plane = values[band, :, tile]
        if (plane == plane[0, 0]).all() and (usable is None or usable[:, tile].all()):
            found.append((int(band), float(plane[0, 0])))
    return found


def valid_shares(plan: TilePlan, valid: np.ndarray) -> np.ndarray:
    """Share of valid pixels in the cell at the centre of each patch [rows, cols] of a tile's pixels [height, width]."""
    (rows, cols), cell = plan.tile_patches, plan.cell_px
    parts = valid.reshape(rows, plan.patch_px, cols, plan.patch_px)
    rim = (plan.patch_px - cell) // 2
    share: np.ndarray = parts[:, rim : rim + cell, :, rim : rim + cell].mean(axis=(1, 3), dtype=np.float32)
    return share


def read_tile(
    source: RasterSource,
    target: TargetGrid,
    bands: Sequence[int],
    cutter: TileCutter,
    tile: TileSize,
    row: int,
    col: int,
) -> Tuple[np.ndarray, Optional[np.ndarray]]:
    """One tile [bands, height, width] as a model gets it and its usable pixels, for timing and measuring fidelity."""
    with WindowReader(source, target, bands) as reader:
        window = reader.read(row, col, *tile)
    out = np.empty((cutter.bands, *window.values.shape[1:]), dtype=cutter.dtype)
    cutter.into(window.values, window.usable, out)
    return out, window.usable
