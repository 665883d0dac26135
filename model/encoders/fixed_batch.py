"""Running so many tiles at once and no other number: the last batch is filled up, and the filling dropped."""

from __future__ import annotations

from typing import Callable, Collection, Dict, List, Mapping

import numpy as np

Feeds = Mapping[str, np.ndarray]


def run_in_batches(
    run: Callable[[Feeds], List[np.ndarray]], feeds: Feeds, batched: Collection[str], count: int, size: int
) -> List[np.ndarray]:
    """Run `count` tiles, `size` at a time.

    Parameters
    ----------
    run : callable
        Gives all outputs, each with the tiles along its first axis.
    feeds : mapping of input names to arrays
    batched : collection of str
        Inputs with the tiles along their first axis; others are the same for all.
    count, size : int

    Returns
    -------
    list of arrays
        The outputs for `count` tiles.
    """
    parts: List[List[np.ndarray]] = []
    for first in range(0, count, size):
        last = min(first + size, count)
        some: Dict[str, np.ndarray] = {
            name: _filled(values[first:last], size) if name in batched else values for name, values in feeds.items()
        }
        parts.append([output[: last - first] for output in run(some)])
    return parts[0] if len(parts) == 1 else [np.concatenate(outputs) for outputs in zip(*parts)]


def _filled(values: np.ndarray, size: int) -> np.ndarray:
    """As many rows as `size`, by more of the last one."""
    lacking = size - len(values)
    return values if lacking == 0 else np.concatenate([values, np.repeat(values[-1:], lacking, axis=0)])
