"""How many tiles an encoder takes at once, and how many runs side by side: measured, and remembered."""

from __future__ import annotations

import time
from typing import Callable, Iterator, Mapping, Optional, Sequence

import numpy as np

from . import cuda_memory
from .encoder_lanes import TileEncoder
from .onnx_opening import is_out_of_memory

Feeds = Mapping[str, np.ndarray]

MOST_ON_PROCESSOR = 32
MOST_ON_GPU = 512
_GROWTH = 1.05  # of the throughput, below which a larger batch is not worth its memory
_SHARE_OF_MEMORY = 0.25  # for one run: there are several at a time
_LEAST_MEASURED_S, _MOST_RUNS = 0.05, 5


def batch_on_processor(encoder: TileEncoder, feeds: Feeds) -> int:
    """Tiles at once on a processor.

    Batches of a real encoder gain nothing there and cost memory (measured for ViTs from 4 to 311 million parameters),
    but a run that takes less than its own overhead is worth sharing.

    Parameters
    ----------
    encoder : TileEncoder
    feeds : mapping of input names to arrays
        One tile to time.
    """
    target = 0.02
    _timed(encoder, feeds)  # makes its memory
    best = _timed(encoder, feeds)
    if best < target:  # too short to be timed once
        best = min(best, *(_timed(encoder, feeds) for _ in range(3)))
    return int(np.clip(target / max(best, 1e-6), 1, MOST_ON_PROCESSOR))


def batch_on_gpu(encoder: TileEncoder, of_tiles: Callable[[int], Feeds], most: int, card: int) -> int:
    """Tiles at once on a graphics card: more, as long as each then takes less time, within a share of its memory.

    Parameters
    ----------
    encoder : TileEncoder
        Its `batch` is left as it was.
    of_tiles : callable
        Gives feeds of so many tiles.
    most : int
        Tiles at most.
    card : int
    """
    before = encoder.batch
    free = cuda_memory.free_bytes(card)
    best, pace = 1, 0.0
    try:
        for size in _doubled(min(most, MOST_ON_GPU)):
            encoder.batch = size
            found = _pace(encoder, of_tiles(size), size)
            if found is None or found < pace * _GROWTH:
                break
            best, pace = size, found
            left = cuda_memory.free_bytes(card)
            if free is not None and left is not None and left < free * (1 - _SHARE_OF_MEMORY):
                break
    finally:
        encoder.batch = before
    return best


def _pace(encoder: TileEncoder, feeds: Feeds, size: int) -> Optional[float]:
    """Tiles a second; None where memory ran out."""
    try:
        _timed(encoder, feeds)  # makes its memory and chooses its kernels
        seconds = [_timed(encoder, feeds)]
        while sum(seconds) < _LEAST_MEASURED_S and len(seconds) < _MOST_RUNS:
            seconds.append(_timed(encoder, feeds))
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        return None
    return size / min(seconds) if encoder.batch == size else None


def _doubled(most: int) -> Iterator[int]:
    size = 1
    while size < most:
        yield size
        size *= 2
    yield most


def _timed(encoder: TileEncoder, feeds: Feeds) -> float:
    started = time.perf_counter()
    encoder.encode(feeds).release()
    return time.perf_counter() - started


def repeated(feeds: Feeds, batched: Sequence[str], count: int) -> Feeds:
    """Feeds of one tile as those of many."""
    return {name: np.repeat(values, count, axis=0) if name in batched else values for name, values in feeds.items()}
