"""One colour per patch: its first three principal components as the axes of CIELAB.

The first component becomes lightness, the next two a* and b*, within ranges that stay calm over imagery: equal steps
along a component look about equal, and no patch is brighter or more vivid than its vector gives reason to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

import numpy as np

from ...model.patches.unit_vectors import widen

_SAMPLE_ROWS = 2048
_SUBSPACE = 8
_ITERATIONS = 6
_LOWEST_PERCENT, _HIGHEST_PERCENT = 2, 98
# Middle and half range of lightness, a* and b*; nearly all of it lies within sRGB
_LAB_MIDDLE = np.array([62.0, 0.0, 0.0], np.float32)
_LAB_REACH = np.array([24.0, 34.0, 38.0], np.float32)
# CIE 15:2018 and IEC 61966-2-1: CIELAB under D65 to linear sRGB
_WHITE = np.array([0.95047, 1.0, 1.08883], np.float32)
_XYZ_TO_LINEAR = np.array(
    [[3.2404542, -1.5371385, -0.4985314], [-0.9692660, 1.8760108, 0.0415560], [0.0556434, -0.2040259, 1.0572252]],
    np.float32,
)
_LAB_KNEE = 6.0 / 29.0
# OpenBLAS wakes its other threads for products of more steps, and these wait by spinning, at the cost of others
_STEPS_OF_ONE_THREAD = 1 << 18
_HEXADECIMAL = np.array([f"{number:02x}" for number in range(256)], dtype="S2")


@dataclass(frozen=True)
class PrincipalColors:
    """A fitted projection of vectors to colours.

    As Reduce embeddings does, it takes vectors as the encoder gave them, not as unit rows.

    Attributes
    ----------
    axes : array [D, 3], float32
        Principal directions, scaled; a direction without variance is zero.
    offset : array [3], float32
        Added to the projection; a component is -1 to 1 then, and cut off beyond.
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
        scale = np.where(flat, 0.0, 2.0 / np.where(flat, 1.0, spread))
        axes = directions * scale
        offset = np.where(flat, 0.0, -1.0 - lowest * scale) - mean @ axes
        return cls(axes.astype(np.float32), offset.astype(np.float32))

    def of(self, vectors: np.ndarray) -> np.ndarray:
        """Colours uint8 [n, 3] of vectors [n, D]."""
        components = np.clip(np.nan_to_num(self._projected(vectors) + self.offset, nan=0.0), -1.0, 1.0)
        return _lab_to_srgb(_LAB_MIDDLE + _LAB_REACH * components)

    def _projected(self, vectors: np.ndarray) -> np.ndarray:
        """Products [n, 3] of vectors [n, D] and the axes, by pieces that stay in the cache and on this thread."""
        projected = np.empty((len(vectors), self.axes.shape[1]), np.float32)
        rows = max(1, _STEPS_OF_ONE_THREAD // self.axes.size)
        for start in range(0, len(vectors), rows):
            np.matmul(_widened(vectors[start : start + rows]), self.axes, out=projected[start : start + rows])
        return projected

    def names_of(self, vectors: np.ndarray) -> List[str]:
        """Colours of vectors [n, D] as '#rrggbb'."""
        digits = np.empty((len(vectors), 7), dtype="S1")
        digits[:, 0] = b"#"
        digits[:, 1:] = _HEXADECIMAL[self.of(vectors)].view("S1").reshape(len(vectors), 6)
        text = digits.tobytes().decode("ascii")
        return [text[start : start + 7] for start in range(0, len(text), 7)]


def _lab_to_srgb(lab: np.ndarray) -> np.ndarray:
    """CIELAB [n, 3] as sRGB uint8 [n, 3], cut off where sRGB has no such colour."""
    middle = (lab[:, 0] + 16.0) / 116.0
    roots = np.stack([middle + lab[:, 1] / 500.0, middle, middle - lab[:, 2] / 200.0], axis=1)
    xyz = _WHITE * np.where(roots > _LAB_KNEE, roots**3, 3.0 * _LAB_KNEE**2 * (roots - 4.0 / 29.0))
    linear = np.clip(xyz @ _XYZ_TO_LINEAR.T, 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1.0 / 2.4) - 0.055)
    return np.rint(255.0 * encoded).astype(np.uint8)


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
