"""One colour per patch: its first three principal components as red, green and blue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

import numpy as np

from ...model.patches.search import widen

_SAMPLE_ROWS = 2048
_SUBSPACE = 8
_ITERATIONS = 6
_LOWEST_PERCENT, _HIGHEST_PERCENT = 2, 98


@dataclass(frozen=True)
class PrincipalColors:
    """A fitted projection of vectors to colours.

    As Reduce embeddings does, it takes vectors as the encoder gave them, not as unit rows.

    Attributes
    ----------
    axes : array [D, 3], float32
        Principal directions times 255 / stretch; a direction without variance is zero.
    offset : array [3], float32
        Added to the projection; a colour is 0 to 255 then, and cut off beyond.
    """

    axes: np.ndarray
    offset: np.ndarray

    @classmethod
    def fit(cls, vectors: np.ndarray) -> PrincipalColors:
        """Fit on a sample of vectors [N, D].

        Each component is stretched from its 2nd to its 98th percentile, so that a few odd patches do not take
        the contrast from all others. The sample is evenly spaced: the same layer has the same colours.
        """
        sample = _widened(vectors[:: max(1, -(-len(vectors) // _SAMPLE_ROWS))])
        sample = sample[np.isfinite(sample).all(axis=1)]
        mean = sample.mean(axis=0) if len(sample) else np.zeros(vectors.shape[1], np.float32)
        directions = _principal_directions(sample - mean)
        lowest, highest = np.zeros(3), np.zeros(3)
        if len(sample):
            lowest, highest = np.percentile((sample - mean) @ directions, [_LOWEST_PERCENT, _HIGHEST_PERCENT], axis=0)
        spread = highest - lowest
        flat = spread <= 1e-6 * max(float(np.abs(sample).max(initial=0.0)), 1e-30)
        scale = np.where(flat, 0.0, 255.0 / np.where(flat, 1.0, spread))
        axes = directions * scale
        offset = np.where(flat, 127.5, -lowest * scale) - mean @ axes
        return cls(axes.astype(np.float32), offset.astype(np.float32))

    def of(self, vectors: np.ndarray) -> np.ndarray:
        """Colours uint8 [n, 3] of vectors [n, D]."""
        levels = _widened(vectors) @ self.axes + self.offset
        return np.clip(np.nan_to_num(levels, nan=127.5), 0, 255).astype(np.uint8)

    def names_of(self, vectors: np.ndarray) -> List[str]:
        """Colours of vectors [n, D] as '#rrggbb'."""
        red, green, blue = self.of(vectors).astype(np.int64).T
        return [f"#{number:06x}" for number in (red << 16 | green << 8 | blue).tolist()]


def _widened(vectors: np.ndarray) -> np.ndarray:
    rows = np.empty(vectors.shape, dtype=np.float32)
    widen(vectors, rows)
    return rows


def _principal_directions(centred: np.ndarray) -> np.ndarray:
    """The first three principal directions [D, 3] of centred rows [n, D], zero where there are fewer.

    Subspace iteration (Halko, Martinsson & Tropp 2011, Finding structure with randomness): 0.1 s where a full
    decomposition of vectors of thousands of numbers takes seconds. The largest entry of a direction is positive,
    so that colours do not flip between runs.
    """
    dim = centred.shape[1]
    directions = np.zeros((dim, 3))
    width = min(_SUBSPACE, dim, max(len(centred), 1))
    basis = np.random.default_rng(0).normal(size=(dim, width)).astype(np.float32)
    for _ in range(_ITERATIONS):
        basis, _triangle = np.linalg.qr(centred.T @ (centred @ basis))
    projected = centred @ basis
    variances, rotation = np.linalg.eigh((projected.T @ projected).astype(np.float64))
    order = np.argsort(variances)[::-1][:3]
    found = basis @ rotation[:, order]
    found = found * np.sign(found[np.abs(found).argmax(axis=0), np.arange(found.shape[1])])
    directions[:, : found.shape[1]] = found
    return directions
