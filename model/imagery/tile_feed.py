"""Tiles for the encoder, read ahead of it in threads.

Work is cut into segments, runs of neighbouring tiles of one strip that are read at once; batches are made of segments
and of parts of them, wherever these end. A segment is read by the same handle on the file as the one above it: most
blocks of a file reach into two strips, and GDAL keeps decoded blocks per handle.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable, Deque, Generator, Iterator, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ..patches.spans import Span
from .reader import PixelWindow, WindowReader
from .source import RasterSource
from .target_grid import TargetGrid
from .tile_cutting import Tile, TileBatch, TileSegment, valid_shares
from .tile_plan import TilePlan

_SEGMENT_BYTES = 8 * 1024 * 1024  # memory is a few of them; reading at once costs two thirds of reading in thirds
_SEGMENT_TILES = 8  # at least, because neighbouring segments both decode the blocks on their border
_MOST_SEGMENT_BYTES = 32 * 1024 * 1024

Wanted = Callable[[Tile], bool]


class _ReadSegment(NamedTuple):
    """A segment with the tiles that are worth encoding, and the best share of valid pixels that any patch had."""

    segment: TileSegment
    best_valid: float


class TileFeed:
    """Iterates over the tiles of a plan, strip by strip, reading ahead.

    Parameters
    ----------
    source : RasterSource
    plan : TilePlan
    bands : sequence of int
        1-based logical bands.
    batch : int
        Tiles per batch; the last one may have fewer.
    min_valid : float
        Tiles of which no patch reaches this share of valid pixels are left out.
    wanted : callable, optional
        Says of a tile whether it is to be run at all.
    threads : int
        That read.

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
        batch: int,
        min_valid: float = 0.0,
        wanted: Optional[Wanted] = None,
        threads: int = 2,
    ) -> None:
        self._source = source
        self._plan = plan
        self._row_spans, self._columns = plan.row_spans, _columns(plan)
        self._bands = tuple(bands)
        self._batch = batch
        self._min_valid = min_valid
        self._wanted = wanted
        self._threads = threads
        handles = min(threads, max(len(self._columns) // _SEGMENT_TILES, 2))
        self._readers = [_SharedReader(source, plan.target, self._bands) for _ in range(handles)]
        self._all_valid = np.broadcast_to(np.float32(1), plan.tile_patches)
        self.best_valid = 0.0

    def batches(self, first_tile: int = 0) -> Generator[TileBatch, None, None]:
        """Yield batches of the tiles from a number on, in order; the last one ends all strips.

        From the first tile of a batch on, the same batches come again.

        Raises
        ------
        RasterError
            When the raster cannot be read.
        """
        parts: List[TileSegment] = []
        room = self._batch
        for strip, segment in self._read(first_tile):
            if segment is None:
                if not parts:
                    yield TileBatch((), strip + 1)
                continue
            start = 0
            while start < len(segment.tiles):
                part = segment.part(start, start + room)
                parts.append(part)
                start, room = start + len(part.tiles), room - len(part.tiles)
                if room == 0:
                    yield TileBatch(tuple(parts), strip)
                    parts, room = [], self._batch
        if parts:
            yield TileBatch(tuple(parts), len(self._row_spans))

    def _read(self, first_tile: int) -> Iterator[Tuple[int, Optional[TileSegment]]]:
        """(strip, segment) in order, and (strip, None) at the end of every strip."""
        ahead: Deque[Tuple[int, Optional[Future]]] = deque()
        upcoming = self._segments(first_tile)
        pool = ThreadPoolExecutor(self._threads, thread_name_prefix="tiles")

        def read_ahead() -> None:
            while sum(future is not None for _, future in ahead) <= self._threads:
                entry = next(upcoming, None)
                if entry is None:
                    return
                strip, place, tiles = entry
                ahead.append((strip, pool.submit(self._segment, strip, place, tiles) if tiles else None))

        try:
            read_ahead()
            while ahead:
                strip, future = ahead.popleft()
                if future is None:
                    yield strip, None
                else:
                    segment, best = future.result()
                    self.best_valid = max(self.best_valid, best)
                    read_ahead()
                    yield strip, segment
                read_ahead()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
            for reader in self._readers:
                reader.close()

    def _segments(self, first_tile: int) -> Iterator[Tuple[int, int, List[Tile]]]:
        """(strip, place in the strip, tiles to read at once), and one without tiles behind the last of each strip."""
        plan = self._plan
        bytes_per_tile = len(self._bands) * plan.tile.height * plan.tile.width * self._source.dtype.itemsize
        most = max(_SEGMENT_BYTES, min(_SEGMENT_TILES * bytes_per_tile, _MOST_SEGMENT_BYTES))
        columns, handles = max(int(most // bytes_per_tile), 1) * plan.refine, len(self._readers)
        first_strip = first_tile // (len(self._columns) * plan.refine)
        for strip, rows in enumerate(self._row_spans):
            if strip < first_strip:
                continue
            for row_step in range(plan.refine):
                row = _row_of_tiles(plan, self._columns, strip, rows, row_step)
                tiles = [tile for tile in row if tile.number >= first_tile]
                if self._wanted is not None:
                    tiles = list(filter(self._wanted, tiles))
                # a whole number of segments per handle, so that neighbours in this order never wait for the same one
                segments = -(-len(tiles) // (columns * handles)) * handles
                for place in range(segments):
                    part = tiles[place * len(tiles) // segments : (place + 1) * len(tiles) // segments]
                    if part:
                        yield strip, place, part
            yield strip, 0, []

    def _segment(self, strip: int, place: int, tiles: List[Tile]) -> _ReadSegment:
        left = min(tile.col_px for tile in tiles)
        size = self._plan.tile
        right = max(tile.col_px for tile in tiles) + size.width
        reader = self._readers[place % len(self._readers)]
        window = reader.read(tiles[0].row_px, left, size.height, right - left)
        if window.valid is None:
            valid = np.broadcast_to(self._all_valid, (len(tiles), *self._all_valid.shape))
            return _ReadSegment(TileSegment(strip, tiles, window, left, valid), 1.0)
        shares = [self._valid_share(tile, window.valid, left) for tile in tiles]
        kept = [at for at, (_, best) in enumerate(shares) if best > 0 and best >= self._min_valid]
        valid = np.stack([shares[at][0] for at in kept]) if kept else np.empty((0, *self._all_valid.shape), np.float32)
        segment = TileSegment(strip, [tiles[at] for at in kept], window, left, valid)
        return _ReadSegment(segment, max(best for _, best in shares))

    def _valid_share(self, tile: Tile, valid: np.ndarray, left: int) -> Tuple[np.ndarray, float]:
        """Share of valid pixels per cell [rows, cols] of a tile, and the best of those that it gives."""
        start = tile.col_px - left
        share = valid_shares(self._plan, valid[:, start : start + self._plan.tile.width])
        given = share[
            tile.rows.first - tile.rows.start : tile.rows.stop - tile.rows.start,
            tile.cols.first - tile.cols.start : tile.cols.stop - tile.cols.start,
        ]
        return share, float(given.max())


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


_Column = Tuple[Span, int, int]  # of tiles: columns of patches, step of refinement, first pixel column


def _columns(plan: TilePlan) -> List[_Column]:
    return [
        (span, step, span.start * plan.patch_px + shift)
        for span in plan.col_spans
        for step, shift in enumerate(plan.shifts)
    ]


def _row_of_tiles(plan: TilePlan, columns: Sequence[_Column], strip: int, rows: Span, row_step: int) -> List[Tile]:
    first = (strip * plan.refine + row_step) * len(columns)
    row_px = rows.start * plan.patch_px + plan.shifts[row_step]
    return [
        Tile(rows, cols, row_step, col_step, row_px, col_px, number)
        for number, (cols, col_step, col_px) in enumerate(columns, first)
    ]


def numbered_tile(plan: TilePlan, number: int) -> Tile:
    """The tile of a number."""
    columns = _columns(plan)
    row, position = divmod(number, len(columns))
    strip, row_step = divmod(row, plan.refine)
    return _row_of_tiles(plan, columns, strip, plan.row_spans[strip], row_step)[position]
