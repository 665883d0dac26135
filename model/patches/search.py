"""What looks alike: exact cosine search over unit vectors, in numpy.

At the size of a layer an exact scan is quick (a million vectors of 1024 numbers take 0.15 s on two cores), so there
is no index to build, to keep, or to be wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

_ROWS_AT_ONCE = 16384


def unit_rows(vectors: np.ndarray) -> np.ndarray:
    """Vectors [N, D] as float32 rows of length one [N, D]; zero rows stay zero.

    Converting once is the point: scanning float16 is 6 to 40 times slower than scanning float32.
    """
    matrix = np.empty(vectors.shape, dtype=np.float32)
    for start in range(0, len(vectors), _ROWS_AT_ONCE):
        rows = np.asarray(vectors[start : start + _ROWS_AT_ONCE], dtype=np.float32)
        length = np.sqrt(np.einsum("nd,nd->n", rows, rows, dtype=np.float64)).astype(np.float32)
        np.divide(rows, np.where(length > 0, length, 1)[:, None], out=matrix[start : start + _ROWS_AT_ONCE])
    return matrix
