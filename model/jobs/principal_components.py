"""Principal components of vectors that need not fit into memory."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Iterator, NamedTuple, Optional, Tuple

import numpy as np
import scipy.linalg
import scipy.sparse.linalg
from threadpoolctl import threadpool_limits

from ..errors import InputError
from ..patches.embedding_set import LEAST_SPREAD
from ..patches.unit_vectors import widen
from .machine import available_cores
from .reporting import Reporter

HALF_MAX = 65504.0
ROWS_AT_ONCE = 8192

_ROWS_OF_PART = 2048  # a few per core keep all cores busy to the end
_ROWS_IN_CACHE = 1024
_MOST_THREADS = 16
_DIMS_OF_FEW = 16


class PatchPCA:
    """Principal components of vectors that need not fit into memory.

    One pass sums the covariance part by part, each part on one core, and the leading eigenvectors of it are taken:
    exact, and as quick as the matrix product, because N is far larger than D. The same vectors give the same
    components, whatever the number of cores. It works on the vectors as the encoder gave them: on unit rows the first
    component would be spent on the curvature of the sphere, and the length of a vector, which carries contrast and
    texture for many encoders, would be lost.

    Parameters
    ----------
    dims : int
        Number of components to keep.

    Attributes
    ----------
    mean_ : array [D], float32
    components_ : array [dims, D], float32
        Orthonormal rows, by descending variance. The entry of largest size in each is positive, so that the same
        vectors give the same signs everywhere.
    explained_variance_ratio_ : array [dims], float32
    """

    def __init__(self, dims: int) -> None:
        self.dims = dims

    def fit(
        self, vectors: np.ndarray, reporter: Optional[Reporter] = None, keep: Optional[np.ndarray] = None
    ) -> PatchPCA:
        """Fit on vectors [N, D], float16 or float32, or on those of them that `keep` [N] is true for.

        Raises
        ------
        InputError
            When dims is not between 1 and min(N - 1, D), a vector is not finite, or all are the same.
        """
        count, length = len(vectors) if keep is None else int(keep.sum()), vectors.shape[1]
        most = min(count - 1, length)
        if not 1 <= self.dims <= most:
            raise InputError(
                "dims is {dims}, needs 1 to {most} for {count} vectors of {length} numbers; choose another dims",
                dims=self.dims,
                most=most,
                count=count,
                length=length,
            )
        # Sums are taken about one vector near the mean: about zero, they would lose digits to a common offset.
        spread = slice(None, None, max(1, count // _ROWS_IN_CACHE))
        some = vectors[spread] if keep is None else vectors[np.flatnonzero(keep)[spread]]
        origin = some.mean(axis=0, dtype=np.float64).astype(np.float32)
        total, products = np.zeros(length), np.zeros((length, length))
        parts, done = range(0, len(vectors), _ROWS_OF_PART), 0
        # a part on one core goes through all its steps within that core's cache
        threads = min(available_cores(), _MOST_THREADS, len(parts))
        with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(threads, thread_name_prefix="pca") as pool:
            for part in pool.map(partial(_sums, vectors, origin, keep), parts):
                total += part.total
                products += part.products
                done += part.rows
                if reporter:
                    reporter.progress(done, 2 * count)
        offset = total / count
        covariance = (products - count * np.outer(offset, offset)) / (count - 1)
        variance = float(np.trace(covariance))
        if not np.isfinite(variance):
            raise InputError(
                "vectors hold numbers up to {largest:.3g}, whose squares are beyond single precision; embed imagery of "
                "smaller numbers, or with another encoder",
                largest=float(np.abs(origin).max()),
            )
        if not variance > LEAST_SPREAD * float(np.square(origin, dtype=np.float64).sum()):
            raise InputError(
                "all vectors ({count}) are the same but for rounding, so there is nothing to reduce; embed a larger "
                "area",
                count=count,
            )
        values, axes = _leading_axes(covariance, self.dims)
        components = axes.T[::-1]
        largest = components[np.arange(self.dims), np.abs(components).argmax(axis=1)]
        self.mean_ = (origin + offset).astype(np.float32)
        self.components_ = (components * np.sign(largest)[:, None]).astype(np.float32)
        self.explained_variance_ratio_ = (np.maximum(values[::-1], 0) / variance).astype(np.float32)
        return self


class _Sums(NamedTuple):
    """Of some rows: how many they are, their sum, and the sum of their outer products."""

    rows: int
    total: np.ndarray
    products: np.ndarray


def _sums(vectors: np.ndarray, origin: np.ndarray, keep: Optional[np.ndarray], start: int) -> _Sums:
    """Of the part of the vectors that begins at a row, counted from `origin`.

    Raises
    ------
    InputError
        When a vector is not finite.
    """
    length = vectors.shape[1]
    count, total, products = 0, np.zeros(length), np.zeros((length, length), dtype=np.float32)
    part = slice(start, start + _ROWS_OF_PART)
    for _, rows in widened_blocks(vectors[part], None if keep is None else keep[part], _ROWS_IN_CACHE):
        if not all_finite(rows, vectors.dtype):
            raise _not_finite(vectors)
        rows -= origin
        count += len(rows)
        total += np.ones(len(rows), dtype=np.float32) @ rows
        with np.errstate(over="ignore"):  # said once all are added up
            products += rows.T @ rows
    return _Sums(count, total, products)


def _leading_axes(covariance: np.ndarray, count: int) -> Tuple[np.ndarray, np.ndarray]:
    """The largest eigenvalues [count], ascending, and their eigenvectors [D, count]; both ways to the last digits."""
    length = len(covariance)
    if count * _DIMS_OF_FEW < length:
        # Lanczos iteration (ARPACK) touches the matrix a few dozen times, where a reduction of it takes D of these
        with suppress(scipy.sparse.linalg.ArpackError):  # values that are all but equal, which it does not tell apart
            begin = np.random.default_rng(0).standard_normal(length)
            values, axes = scipy.sparse.linalg.eigsh(covariance, count, which="LA", v0=begin)
            order = np.argsort(values)
            return values[order], axes[:, order]
    values, axes = scipy.linalg.eigh(covariance, subset_by_index=[length - count, length - 1])
    return values, axes


def widened_blocks(
    vectors: np.ndarray, keep: Optional[np.ndarray] = None, at_once: int = ROWS_AT_ONCE
) -> Iterator[Tuple[int, np.ndarray]]:
    """Blocks of vectors [N, D], or those of `keep` [N], as float32, each with the position of its first row.

    The block is the same memory each time.
    """
    buffer = np.empty((min(len(vectors), at_once), vectors.shape[1]), dtype=np.float32)
    place = 0
    for start in range(0, len(vectors), at_once):
        source = vectors[start : start + at_once]
        if keep is not None:
            source = source[keep[start : start + at_once]]
        if not len(source):
            continue
        rows = buffer[: len(source)]
        widen(source, rows)
        yield place, rows
        place += len(rows)


def all_finite(rows: np.ndarray, dtype: np.dtype) -> bool:
    """Whether widened rows hold no NaN and no infinity of their narrow dtype; written so that NaN fails it too."""
    limit = HALF_MAX if dtype == np.float16 else np.finfo(np.float32).max
    return bool(rows.max() <= limit and rows.min() >= -limit)


def _not_finite(vectors: np.ndarray) -> InputError:
    starts = range(0, len(vectors), ROWS_AT_ONCE)
    unusable = sum(int((~np.isfinite(vectors[at : at + ROWS_AT_ONCE]).all(axis=1)).sum()) for at in starts)
    return InputError(
        "{unusable} of {vectors_count} vectors are not finite and have no projection; "
        "embed again with a larger --min-valid, or with another encoder or precision",
        unusable=unusable,
        vectors_count=len(vectors),
    )
