"""The tiles of a run on their way: read, cut, encoded, put into their places, and their strips ended in order.

Threads read segments of the raster. Others each take a batch, cut its tiles, wait for a lane of the encoder, and put
the vectors into their places. One thread ends the strips whose tiles are all there, and commits. The caller's thread
hands the batches out, and talks to the reporter. What is on the way is bounded by the number of threads.
"""

from __future__ import annotations

import threading
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, suppress
from functools import partial
from typing import Callable, List, Optional, Tuple

import numpy as np

from ..encoders import cuda_memory
from ..encoders.encoder_lanes import EncoderLanes
from ..encoders.model_inputs import ModelInputs
from ..imagery.tile_cutting import TileBatch, TileCutter
from ..imagery.tile_feed import TileFeed
from .embed_positions import PositionSample
from .set_assembly import SetAssembly
from .write_behind import WriteBehind

_ENDS_BEHIND = 64


class TilePipeline:
    """Takes all tiles of a feed to their places.

    Parameters
    ----------
    encoder : EncoderLanes
    inputs : ModelInputs
    cutter : TileCutter
    sample : PositionSample
        Knows what the encoder gives for some tiles.
    assembly : SetAssembly
    buffer : (batch, bands, height, width)
        Of the tiles of one batch.
    tiles_of_strip : int
    workers : int
        Threads that take batches.

    Attributes
    ----------
    flat : Counter
        How many tiles have a band that is one value all over, by band and value: see `CutTiles`.
    """

    def __init__(
        self,
        encoder: EncoderLanes,
        inputs: ModelInputs,
        cutter: TileCutter,
        sample: PositionSample,
        assembly: SetAssembly,
        buffer: Tuple[int, int, int, int],
        tiles_of_strip: int,
        workers: int,
    ) -> None:
        self._encoder = encoder
        self._inputs = inputs
        self._cutter = cutter
        self._sample = sample
        self._assembly = assembly
        self._shape = buffer
        self._tiles_of_strip = tiles_of_strip
        self._workers = workers
        self._buffers: List[np.ndarray] = []
        self._stopped = self._lacking = False
        self.flat: Counter[Tuple[int, float]] = Counter()

    def run(self, feed: TileFeed, report: Callable[[], None]) -> None:
        """Encode what the assembly lacks; `report` is called after every batch that was handed out."""
        room = threading.Semaphore(self._workers + 1)
        try:
            with (
                ThreadPoolExecutor(self._workers, thread_name_prefix="encode") as pool,
                WriteBehind(_ENDS_BEHIND) as behind,
                closing(feed.batches(self._assembly.next_tile)) as batches,
            ):
                try:
                    for batch in batches:
                        room.acquire()
                        future = pool.submit(self._through, batch)
                        future.add_done_callback(lambda _: room.release())
                        behind.submit(partial(self._end, batch, future))
                        report()
                    behind.finish()
                except BaseException:
                    self._stopped = True
                    with suppress(BaseException):  # strips whose tiles are all there still count
                        behind.finish()
                    raise
        finally:
            self._buffers.clear()
        report()

    def _through(self, batch: TileBatch) -> Optional[List[Tuple[int, float]]]:
        """Take one batch to its places; returns its flat bands, or None where the run was stopped before."""
        if self._stopped:
            return None
        if not batch.parts:
            return []
        try:
            return self._placed(batch)
        except BaseException:
            self._stopped = True
            raise

    def _placed(self, batch: TileBatch) -> List[Tuple[int, float]]:
        tiles = batch.tiles
        buffer = self._buffer()
        try:
            cut = batch.cut(self._cutter, buffer)
            encoded = self._sample.known(tiles, cut)
            if encoded is None:
                origins = [(tile.row_px, tile.col_px) for tile in tiles]
                encoded = self._encoder.encode(self._inputs.feeds(cut.pixels, origins, cut.usable))
        finally:
            self._buffers.append(buffer)
        try:
            valid = np.concatenate([part.valid for part in batch.parts])
            self._assembly.place(tiles, valid, cut.usable, encoded)
        finally:
            encoded.release()
        return cut.flat

    def _buffer(self) -> np.ndarray:
        try:
            return self._buffers.pop()
        except IndexError:
            make = cuda_memory.pinned if self._encoder.device.is_gpu else np.empty
            return make(self._shape, self._cutter.dtype)

    def _end(self, batch: TileBatch, future: Future[Optional[List[Tuple[int, float]]]]) -> None:
        """Wait for a batch, and end the strips that end with it, unless one before was left out."""
        flat = future.result()
        self._lacking = self._lacking or flat is None
        if flat is None or self._lacking:
            return
        self.flat.update(flat)
        while self._assembly.strips_done < batch.strips_done:
            upcoming = (self._assembly.strips_done + 1) * self._tiles_of_strip
            # the same batches are cut from there on: a batch that reaches into the next strip is encoded again
            reaches = bool(batch.parts) and batch.parts[-1].tiles[-1].number >= upcoming
            self._assembly.end_strip(batch.parts[0].tiles[0].number if reaches else upcoming)
