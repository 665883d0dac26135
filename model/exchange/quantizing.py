"""Vectors as smaller numbers, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional

import numpy as np

from ..errors import InputError
from ..patches.unit_vectors import comparable_rows, unit_rows, widen

FLOAT32, FLOAT16, INT8, BINARY = "float32", "float16", "int8", "binary"
_PLAIN_METHODS = ("", "none", "cast", "float16", "linear", "scalar")
NO_DATA = -128  # of int8; numbers go from -127 to 127
_ROWS_AT_ONCE = 1024
_HALF_MAX = 65504.0
_QUERIES, _SAMPLE, _NEAREST = 500, 5000, 10


@dataclass(frozen=True)
class Stored:
    """How vectors are stored.

    Attributes
    ----------
    numbers : str
        `float32`, `float16`, `int8` or `binary`.
    original : str
        What they are in the set.
    dim : int
    scale : float32 array [D] or None
        Of int8: value = number * scale.
    """

    numbers: str
    original: str
    dim: int
    scale: Optional[np.ndarray] = None

    @classmethod
    def of(cls, numbers: str, vectors: np.ndarray) -> Stored:
        """The way for some vectors [N, D].

        Raises
        ------
        InputError
            When they do not fit into float16.
        """
        scale = None
        if numbers in (INT8, FLOAT16):
            peaks = _peaks(vectors)
            if numbers == FLOAT16 and peaks.max() > _HALF_MAX:
                raise InputError(
                    "vectors reach {peaks:.4g}, and float16 holds at most {half_max:g}; choose float32 or int8",
                    peaks=peaks.max(),
                    half_max=_HALF_MAX,
                )
            if numbers == INT8:
                scale = np.where(peaks > 0, peaks / 127, 1).astype(np.float32)
        return cls(numbers, vectors.dtype.name, int(vectors.shape[1]), scale)

    @property
    def dtype(self) -> np.dtype:
        """Of the stored numbers."""
        return np.dtype({FLOAT32: "<f4", FLOAT16: "<f2", INT8: "i1", BINARY: "u1"}[self.numbers])

    @property
    def width(self) -> int:
        """Stored numbers a vector: eight signs go into a byte."""
        return -(-self.dim // 8) if self.numbers == BINARY else self.dim

    def stored(self, vectors: np.ndarray) -> np.ndarray:
        """Numbers [n, width] of vectors [n, D]."""
        if self.numbers == BINARY:
            return np.packbits(vectors > 0, axis=1)
        if self.scale is not None:
            rows = _widened(vectors)
            np.divide(rows, self.scale, out=rows)
            np.clip(np.rint(rows, out=rows), -127, 127, out=rows)
            if np.isnan(rows.max(initial=0)):
                rows[np.isnan(rows)] = 0
            return rows.astype(np.int8)
        if self.numbers == FLOAT32:
            return _widened(vectors)
        return np.ascontiguousarray(vectors, dtype=self.dtype)

    def restored(self, numbers: np.ndarray) -> np.ndarray:
        """Vectors [n, D], float32, as a reader has them."""
        if self.numbers == BINARY:
            return np.unpackbits(numbers, axis=1, count=self.dim).astype(np.float32) * 2 - 1
        return numbers.astype(np.float32) * (self.scale if self.scale is not None else np.float32(1))

    def told(self) -> Optional[Dict[str, Any]]:
        """As `emb:quantization` of the STAC extension has it; None where numbers are as they were."""
        if self.numbers == BINARY:
            return {"method": "binary", "original_dtype": self.original, "quantized_dtype": "uint1"}
        if self.scale is None:
            return None
        scale = [float(number) for number in self.scale]
        return {"method": "linear", "original_dtype": self.original, "quantized_dtype": "int8", "scale": scale}


def require_linear(quantization: Mapping[str, Any], source: str) -> None:
    """Refuse numbers that no scale turns into vectors, such as those of a codebook.

    Raises
    ------
    InputError
        When a method that is not linear is named, and no scale is given.
    """
    method = str(quantization.get("method") or "").lower()
    if quantization.get("scale") or method in _PLAIN_METHODS:
        return
    raise InputError(
        "numbers of {source} are stored by the method {method!r} without a scale, and import puts on scales alone; "
        "turn them into float32 by its maker's code first",
        source=source,
        method=method[:60],
    )


def loss(vectors: np.ndarray, way: Stored) -> Optional[Dict[str, float]]:
    """What storing costs, measured on some vectors: their cosine to the originals, and how many neighbours stay.

    Returns
    -------
    dict or None
        cosine_median, cosine_least, neighbours_kept (share of the 10 nearest that are still among them), sample. None
        where nothing is lost.
    """
    if way.numbers == FLOAT32 or (way.numbers == FLOAT16 and way.original == FLOAT16):
        return None
    picked = np.sort(np.random.default_rng(0).choice(len(vectors), min(_SAMPLE, len(vectors)), replace=False))
    originals = np.asarray(vectors[picked])
    before = unit_rows(originals)
    usable = comparable_rows(before)
    before = before[usable]
    if len(before) < 2:
        return None
    lengths = np.linalg.norm(originals[usable].astype(np.float64), axis=1).astype(np.float32)
    after = unit_rows(way.restored(way.stored(before * lengths[:, None])))
    cosines = np.einsum("nd,nd->n", before, after)
    queries = slice(0, min(_QUERIES, len(before)))
    count = min(_NEAREST, len(before) - 1)
    near, still = (_nearest(rows[queries] @ rows.T, count) for rows in (before, after))
    kept = np.mean([len(np.intersect1d(one, other)) / count for one, other in zip(near, still)])
    return {
        "cosine_median": float(np.median(cosines)),
        "cosine_least": float(cosines.min()),
        "neighbours_kept": float(kept),
        "sample": float(len(before)),
    }


def _widened(vectors: np.ndarray) -> np.ndarray:
    """Float16 or float32 as new float32, NaN and infinities too."""
    rows = np.empty(vectors.shape, dtype="<f4")
    widen(vectors, rows)
    if vectors.dtype == np.float16 and rows.size and max(rows.max(), -rows.min()) > _HALF_MAX:
        rows[...] = vectors
    return rows


def _nearest(scores: np.ndarray, count: int) -> np.ndarray:
    """Positions of the best other rows, [q, count]; row q of the scores is of sample q itself."""
    np.fill_diagonal(scores, -np.inf)
    return np.argpartition(-scores, count - 1, axis=1)[:, :count]


def _peaks(vectors: np.ndarray) -> np.ndarray:
    """Largest size of each number, float32 [D]; NaN and infinities count as 0.

    Of two numbers without their signs the larger has the larger bits, which are compared faster than halves are.
    """
    bits = np.dtype(np.uint16 if vectors.dtype == np.float16 else np.uint32)
    infinite = 0x7C00 if bits.itemsize == 2 else 0x7F800000
    unsigned = np.array((1 << 8 * bits.itemsize - 1) - 1, dtype=bits)
    peaks = np.zeros(vectors.shape[1], dtype=bits)
    for start in range(0, len(vectors), _ROWS_AT_ONCE):
        rows: np.ndarray = np.ascontiguousarray(vectors[start : start + _ROWS_AT_ONCE]).view(bits) & unsigned
        if rows.size and rows.max() >= infinite:
            rows[rows >= infinite] = 0
        np.maximum(peaks, rows.max(axis=0), out=peaks)
    return peaks.view(vectors.dtype).astype(np.float32)
