"""Tiles for the encoder, read and scaled ahead of it in threads.

Work is cut into segments, runs of neighbouring tiles of one strip that are read at once, and segments into batches. A
segment is read by the same handle on the file as the one above it: most blocks of a file reach into two strips, and
GDAL keeps decoded blocks per handle. Reading and scaling release the interpreter lock.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Callable, Deque, Generator, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..patches.spans import Span
from .reader import PixelWindow, WindowReader
from .scaling import PixelScaler, PixelScaling
from .source import RasterSource
from .target_grid import TargetGrid
from .tile_plan import TilePlan
from .tile_size import TileSize

_SEGMENT_BYTES = 3 * 1024 * 1024  # small, because a batch is at most a segment, and memory is a few of both
_LOOK_STEP = 16  # few pixels tell of most tiles that they are not flat
_SEGMENT_TILES = 8  # at least, because neighbouring segments both decode the blocks on their border
_MOST_SEGMENT_BYTES = 32 * 1024 * 1024
_SEGMENTS_AHEAD = 2
_BATCHES_AHEAD = 2


class Tile(NamedTuple):
    """One window for the encoder: its place in the plan, and its pixels' first row and column."""

    rows: Span
    cols: Span
    row_step: int
    col_step: int
    row_px: int
    col_px: int
    number: int


@dataclass
class TileBatch:
    """Tiles ready to be encoded.

    Attributes
    ----------
    strip : int
        Number of the strip (row of tiles) that they belong to.
    tiles : list of Tile
    pixels : float32 array [n, bands, height, width]
        Valid until `release` is called.
    valid : float32 array [n, rows, cols]
        Share of valid pixels in the cell at the centre of each patch.
    usable : bool array [n, height, width] or None
        Pixels that carry imagery, also where mirrored; None means all.
    release : callable
        Gives the pixel buffer back; call it when the tiles are encoded.
    flat : list of (position, value)
        For each tile and each band that is one value all over it, though all its pixels count as imagery: where the
        band stands among those read, and the value.
    """

    strip: int
    tiles: List[Tile]
    pixels: np.ndarray
    valid: np.ndarray
    usable: Optional[np.ndarray]
    release: Callable[[], None]
    flat: List[Tuple[int, float]]


Wanted = Callable[[Tile], bool]


class TileFeed:
    """Iterates over the tiles of a plan, strip by strip, reading ahead.

    Parameters
    ----------
    source : RasterSource
    plan : TilePlan
    bands : sequence of int
        1-based logical bands.
    scaling : PixelScaling
    batch : int
        Tiles per batch at most; batches do not reach over the end of a segment.
    min_valid : float
        Tiles of which no patch reaches this share of valid pixels are left out.
    wanted : callable, optional
        Says of a tile whether it is to be run at all.
    threads : int

    Attributes
    ----------
    best_valid : float
        Largest share of valid pixels that any patch of the tiles so far had.
    """

    def __init__(
        self,
        source: RasterSource,
        plan: TilePlan,
        bands: Sequence[int],
        scaling: PixelScaling,
        batch: int,
        min_valid: float = 0.0,
        wanted: Optional[Wanted] = None,
        threads: int = 2,
    ) -> None:
        self._source = source
        self._plan = plan
        self._bands = tuple(bands)
        self._scaler = PixelScaler(scaling, source.dtype)
        self._given = scaling.given
        self._batch = min(batch, len(plan.col_spans) * plan.refine)
        self._min_valid = min_valid
        self._wanted = wanted
        self._threads = threads
        self._readers = [_SharedReader(source, plan.target, self._bands) for _ in range(threads)]
        self.best_valid = 0.0
        self._buffers: SimpleQueue = SimpleQueue()
        self._pool: Optional[ThreadPoolExecutor] = None

    def batches(self, first_strip: int = 0) -> Generator[Tuple[int, Optional[TileBatch]], None, None]:
        """Yield (strip, batch) in order, and (strip, None) once at the end of every strip.

        Raises
        ------
        RasterError
            When the raster cannot be read.
        """
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="tiles")
        ahead: Deque[Tuple[int, List[Tile], Optional[Future]]] = deque()
        upcoming = self._segments(first_strip)
        try:
            self._read_ahead(ahead, upcoming)
            while ahead:
                strip, tiles, future = ahead.popleft()
                if future is None:
                    yield strip, None
                    self._read_ahead(ahead, upcoming)
                    continue
                window = future.result()
                self._read_ahead(ahead, upcoming)
                for batch in self._scaled(strip, tiles, window):
                    yield strip, batch
        finally:
            self.close()

    def close(self) -> None:
        """Stop the threads and close the files."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        for reader in self._readers:
            reader.close()

    def _submit(self, work: Callable[..., Any], *arguments: Any) -> Future:
        if self._pool is None:
            raise RuntimeError("tiles are read in `batches` only")
        return self._pool.submit(work, *arguments)

    def _read_ahead(self, ahead: Deque, upcoming: Iterator) -> None:
        while sum(1 for _, _, future in ahead if future is not None) < _SEGMENTS_AHEAD:
            entry = next(upcoming, None)
            if entry is None:
                return
            strip, place, tiles = entry
            ahead.append((strip, tiles, self._submit(self._read, place, tiles) if tiles else None))

    def _segments(self, first_strip: int) -> Iterator[Tuple[int, int, List[Tile]]]:
        """(strip, place in the strip, tiles to read at once), and one without tiles behind the last of each strip."""
        plan = self._plan
        bytes_per_tile = len(self._bands) * plan.tile.height * plan.tile.width * self._source.dtype.itemsize
        most = max(_SEGMENT_BYTES, min(_SEGMENT_TILES * bytes_per_tile, _MOST_SEGMENT_BYTES))
        columns = max(self._batch, int(most // bytes_per_tile) * plan.refine, 1)  # a batch is within a segment
        for strip, rows in enumerate(plan.row_spans):
            if strip < first_strip:
                continue
            for row_step in range(plan.refine):
                tiles = [tile for tile in self._row_of_tiles(strip, rows, row_step) if self._is_wanted(tile)]
                # a whole number of segments per handle, so that neighbours in this order never wait for the same one
                segments = -(-len(tiles) // (columns * self._threads)) * self._threads
                for place in range(segments):
                    part = tiles[place * len(tiles) // segments : (place + 1) * len(tiles) // segments]
                    if part:
                        yield strip, place, part
            yield strip, 0, []

    def _row_of_tiles(self, strip: int, rows: Span, row_step: int) -> Iterator[Tile]:
        spans = self._plan.col_spans
        first_number = (strip * self._plan.refine + row_step) * len(spans) * self._plan.refine
        for position, cols in enumerate(spans):
            for col_step in range(self._plan.refine):
                number = first_number + position * self._plan.refine + col_step
                yield _tile_of_spans(self._plan, rows, cols, row_step, col_step, number)

    def _is_wanted(self, tile: Tile) -> bool:
        return self._wanted is None or self._wanted(tile)

    def _read(self, place: int, tiles: List[Tile]) -> PixelWindow:
        left = min(tile.col_px for tile in tiles)
        size = self._plan.tile
        right = max(tile.col_px for tile in tiles) + size.width
        reader = self._readers[place % len(self._readers)]
        return reader.read(tiles[0].row_px, left, size.height, right - left)

    def _scaled(self, strip: int, tiles: List[Tile], window: PixelWindow) -> Iterator[TileBatch]:
        """Batches of a segment, scaled a few ahead of whoever takes them."""
        left = min(tile.col_px for tile in tiles)
        kept = [
            (tile, valid) for tile in tiles for valid in [self._valid_share(tile, window, left)] if valid is not None
        ]
        parts = [kept[start : start + self._batch] for start in range(0, len(kept), self._batch)]
        pending: Deque[Future] = deque()
        for part in parts:
            pending.append(self._submit(self._scale, strip, part, window, left))
            if len(pending) > _BATCHES_AHEAD:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()

    def _valid_share(self, tile: Tile, window: PixelWindow, left: int) -> Optional[np.ndarray]:
        """Share of valid pixels per cell [rows, cols] of a tile; None where no patch of it is worth encoding."""
        plan = self._plan
        if window.valid is None:
            return np.ones(plan.tile_patches, dtype=np.float32)
        start = tile.col_px - left
        share = valid_shares(plan, window.valid[:, start : start + plan.tile.width])
        given = share[
            tile.rows.first - tile.rows.start : tile.rows.stop - tile.rows.start,
            tile.cols.first - tile.cols.start : tile.cols.stop - tile.cols.start,
        ]
        best = float(given.max())
        self.best_valid = max(self.best_valid, best)
        return share if best > 0 and best >= self._min_valid else None

    def _scale(self, strip: int, part: List[Tuple[Tile, np.ndarray]], window: PixelWindow, left: int) -> TileBatch:
        buffer = self._buffer()
        places = [slice(tile.col_px - left, tile.col_px - left + self._plan.tile.width) for tile, _ in part]
        usable = None if window.usable is None else np.stack([window.usable[:, columns] for columns in places])
        flat: List[Tuple[int, float]] = []
        for position, columns in enumerate(places):
            shown = None if usable is None else usable[position]
            self._scaler.into(window.values[:, :, columns], shown, buffer[position])
            if shown is None or shown.all():
                flat += _flat_bands(window.values[:, :, columns])
        return TileBatch(
            strip=strip,
            tiles=[tile for tile, _ in part],
            pixels=buffer[: len(part)],
            valid=np.stack([valid for _, valid in part]),
            usable=usable,
            release=lambda: self._buffers.put(buffer),
            flat=flat,
        )

    def _buffer(self) -> np.ndarray:
        """A float32 buffer for one batch, used again when the consumer has released it."""
        try:
            return self._buffers.get_nowait()
        except Empty:
            return np.empty((self._batch, self._given, *self._plan.tile), np.float32)


def _flat_bands(pixels: np.ndarray) -> Iterator[Tuple[int, float]]:
    """Bands of a tile [bands, height, width] that are one value, by their position, with the value."""
    for position, plane in enumerate(pixels):
        value = plane[0, 0]
        if (plane[::_LOOK_STEP, ::_LOOK_STEP] == value).all() and (plane == value).all():
            yield position, float(value)


class _SharedReader:
    """A handle on the raster for several threads, one at a time; opened when it is first needed."""

    def __init__(self, source: RasterSource, target: TargetGrid, bands: Sequence[int]) -> None:
        self._parts = source, target, bands
        self._lock = threading.Lock()
        self._reader: Optional[WindowReader] = None

    def read(self, row: int, col: int, height: int, width: int) -> PixelWindow:
        """As `WindowReader.read`."""
        with self._lock:
            if self._reader is None:
                self._reader = WindowReader(*self._parts)
            return self._reader.read(row, col, height, width)

    def close(self) -> None:
        """Close the file; it is opened again when it is needed again."""
        with self._lock:
            if self._reader is not None:
                self._reader.close()
                self._reader = None


def _tile_of_spans(plan: TilePlan, rows: Span, cols: Span, row_step: int, col_step: int, number: int) -> Tile:
    row_px = rows.start * plan.patch_px + plan.shifts[row_step]
    return Tile(rows, cols, row_step, col_step, row_px, cols.start * plan.patch_px + plan.shifts[col_step], number)


def numbered_tile(plan: TilePlan, number: int) -> Tile:
    """The tile of a number."""
    row, col = divmod(number, len(plan.col_spans) * plan.refine)
    (strip, row_step), (position, col_step) = divmod(row, plan.refine), divmod(col, plan.refine)
    return _tile_of_spans(plan, plan.row_spans[strip], plan.col_spans[position], row_step, col_step, number)


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
    scaling: PixelScaling,
    tile: TileSize,
    row: int,
    col: int,
) -> Tuple[np.ndarray, Optional[np.ndarray]]:
    """One scaled tile [bands, height, width] and its usable pixels, for timing and for measuring fidelity."""
    with WindowReader(source, target, bands) as reader:
        window = reader.read(row, col, *tile)
    out = np.empty((scaling.given, *window.values.shape[1:]), dtype=np.float32)
    PixelScaler(scaling, source.dtype).into(window.values, window.usable, out)
    return out, window.usable
