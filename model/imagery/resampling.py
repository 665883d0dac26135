"""Pixels on a grid with the same axes and another pixel size: averaged where it gets coarser, bilinear where finer.

Both are separable, so that a window is two multiplications by sparse matrices of weights. Weights are those of places
on the whole axis: a window's pixels do not depend on where it begins. Pixels without imagery have no weight, and a
pixel is valid where any that it is made of is, as GDAL's warper has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Optional, Tuple

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_LEAST_SHARE = 1e-6  # what a pixel's edge covers of its neighbour by rounding does not count


class AxisWeights(NamedTuple):
    """How pixels along an axis are made of others.

    first : int
        First pixel that has a weight.
    matrix : sparse float64 matrix [pixels wanted, pixels from first on]
        Each row sums to 1.
    """

    first: int
    matrix: csr_matrix

    @property
    def stop(self) -> int:
        """Behind the last pixel that has a weight."""
        return self.first + int(self.matrix.shape[1])


def axis_weights(start: int, stop: int, scale: float, size: int) -> AxisWeights:
    """Weights for pixels start..stop of an axis, each as long as `scale` of the `size` pixels that there are.

    Pixels beyond the axis take its last pixel.
    """
    from scipy.sparse import csr_matrix  # takes a fifth of a second, and most rasters are read as they are

    wanted = np.arange(start, stop)
    if scale > 1.0:
        low = np.minimum(wanted * scale, size - scale / 2)
        high = np.minimum(low + scale, size)
        position = np.floor(low).astype(np.int64)[:, None] + np.arange(int(np.ceil(scale)) + 1)
        weight = np.minimum(high[:, None], position + 1) - np.maximum(low[:, None], position)
    else:
        center = np.clip((wanted + 0.5) * scale - 0.5, 0.0, size - 1.0)
        left = np.floor(center).astype(np.int64)[:, None]
        position = left + np.arange(2)
        weight = 1.0 - np.abs(center[:, None] - position)
    kept = (weight > _LEAST_SHARE) & (position >= 0) & (position < size)
    first, last = int(position[kept].min()), int(position[kept].max())
    weight = np.where(kept, weight, 0.0)
    weight /= weight.sum(axis=1, keepdims=True)
    rows = np.broadcast_to(np.arange(len(wanted))[:, None], position.shape)
    matrix = csr_matrix((weight[kept], (rows[kept], position[kept] - first)), (len(wanted), last - first + 1))
    return AxisWeights(first, matrix)


def resample(
    values: np.ndarray, valid: Optional[np.ndarray], down: AxisWeights, across: AxisWeights
) -> Tuple[np.ndarray, Optional[np.ndarray]]:
    """Weighted means of pixels.

    Parameters
    ----------
    values : array [bands, h, w]
        The pixels from `down.first` and `across.first` on, as many as have a weight.
    valid : bool array [h, w] or None
        None means that all are valid.
    down, across : AxisWeights

    Returns
    -------
    values : array [bands, rows, cols] of the same dtype, whole numbers rounded
    valid : bool array [rows, cols] or None
    """
    precision = np.float32 if values.dtype == np.float32 or values.dtype.itemsize <= 2 else np.float64
    rows, cols = down.matrix.astype(precision), across.matrix.astype(precision)

    def mean(plane: np.ndarray) -> np.ndarray:
        return (cols @ (rows @ plane.astype(precision, copy=False)).T).T

    means = np.empty((len(values), rows.shape[0], cols.shape[0]), dtype=precision)
    for band, plane in enumerate(values):
        means[band] = mean(plane if valid is None else np.where(valid, plane, values.dtype.type(0)))
    made = None
    if valid is not None:
        share = mean(valid)
        made = share > _LEAST_SHARE
        means /= np.where(made, share, 1)
    if values.dtype.kind in "ui":
        np.rint(means, out=means)
    return means.astype(values.dtype, copy=False), made
