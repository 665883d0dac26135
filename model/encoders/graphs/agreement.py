"""Whether two graphs give the same vectors."""

from __future__ import annotations

import numpy as np

_LEAST_COSINE = 0.99999
_LARGEST_DIFFERENCE = 5e-3  # relative to the largest number
_NOTHING = 1e-6  # of the longest vector: what is shorter has no direction


def agrees(wanted: np.ndarray, given: np.ndarray, layout: str) -> bool:
    """Whether vectors are the same up to rounding in float32."""
    if given.shape != wanted.shape or not np.isfinite(given).all():
        return False
    scale = float(np.abs(wanted).max(initial=0.0)) or 1.0
    near = float(np.abs(given.astype(np.float64) - wanted).max(initial=0.0)) <= _LARGEST_DIFFERENCE * scale
    return near and least_cosine(wanted, given, layout) >= _LEAST_COSINE


def least_cosine(wanted: np.ndarray, given: np.ndarray, layout: str) -> float:
    """The least cosine between vectors of two outputs of a card's layout; -1 where their shapes differ."""
    if given.shape != wanted.shape:
        return -1.0
    axis = 1 if layout == "map" else -1
    one, other = (np.moveaxis(values.astype(np.float64), axis, -1) for values in (wanted, given))
    lengths, others = np.linalg.norm(one, axis=-1), np.linalg.norm(other, axis=-1)
    long = lengths > _NOTHING * lengths.max(initial=0.0)
    cosine = (one * other).sum(axis=-1)[long] / np.maximum(lengths * others, 1e-300)[long]
    return float(cosine.min(initial=1.0)) if np.isfinite(cosine).all() else -1.0
