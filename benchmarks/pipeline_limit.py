"""What this machine can do at most with the way of the tiles around a model that costs nothing.

The parts that nobody can leave out are done alone, by the engine's own code: reading all tiles, cutting and scaling
them, and the model. Together they take so much processor time a tile, and the cores have no more than their number of
seconds a second. What a whole run takes above that is placing, writing, checksums and Python.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Callable, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from terrapatch.model.imagery.tile_cutting import TileBatch
    from terrapatch.model.imagery.tile_feed import TileFeed

_BATCH = 32
_COPIED = 64 << 20


class PipelineLimit(NamedTuple):
    """Processor seconds a tile of each part, and what memory gives.

    Attributes
    ----------
    reading, scaling, model : float
        Processor seconds a tile.
    copied_bytes : float
        A second, by one core: read and written.
    """

    reading: float
    scaling: float
    model: float
    copied_bytes: float

    @property
    def tiles_per_second(self) -> float:
        """By all cores, if nothing else had to be done."""
        return len(os.sched_getaffinity(0)) / (self.reading + self.scaling + self.model)


def pipeline_limit(raster: Path, encoder: Path, tile: int) -> PipelineLimit:
    """Measure it on a raster of three bands, with tiles that do not overlap."""
    import onnxruntime
    import rasterio

    from terrapatch.model.imagery.block_cache import block_cache_bytes
    from terrapatch.model.imagery.scaling import PixelScaler, PixelScaling
    from terrapatch.model.imagery.source import open_source
    from terrapatch.model.imagery.target_grid import target_grid
    from terrapatch.model.imagery.tile_feed import TileFeed
    from terrapatch.model.imagery.tile_plan import TilePlan
    from terrapatch.model.imagery.tile_size import TileSize

    source = open_source(str(raster))
    plan = TilePlan(target_grid(source, None, "native", None), 16, TileSize.of(tile))
    scaling = PixelScaling(({"type": "z-score", "mean": [110.0] * 3, "stddev": [40.0] * 3},), 3)
    scaler, out = PixelScaler(scaling, source.dtype), np.empty((_BATCH, 3, tile, tile), np.float32)
    with rasterio.Env(GDAL_CACHEMAX=block_cache_bytes(source, plan)):
        reading = _seconds_a_tile(TileFeed(source, plan, (1, 2, 3), _BATCH), lambda batch: None)
        both = _seconds_a_tile(TileFeed(source, plan, (1, 2, 3), _BATCH), lambda batch: batch.cut(scaler, out))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(encoder), options, providers=["CPUExecutionProvider"])
    runs, busy = 50, time.process_time()
    for _ in range(runs):
        session.run(None, {"pixels": out})
    model = (time.process_time() - busy) / (runs * _BATCH)
    return PipelineLimit(reading, max(both - reading, 0.0), model, _copied_bytes_a_second())


def _seconds_a_tile(feed: TileFeed, work: Callable[[TileBatch], object]) -> float:
    tiles, busy = 0, time.process_time()
    for batch in feed.batches():
        if batch.parts:
            work(batch)
            tiles += len(batch.tiles)
    return (time.process_time() - busy) / tiles


def _copied_bytes_a_second() -> float:
    source = np.ones(_COPIED, np.uint8)
    target = np.zeros(_COPIED, np.uint8)
    repeat, busy = 10, time.process_time()
    for _ in range(repeat):
        np.copyto(target, source)
    return 2 * repeat * _COPIED / (time.process_time() - busy)
