"""Examples of a search as vectors or as positions, checked."""

from __future__ import annotations

from typing import Optional, Sequence, Union

import numpy as np

from ..errors import InputError


class ExampleError(InputError, ValueError):
    """The examples given cannot make a query."""


# Positions of rows in the searched matrix (integers [m]), or vectors of any length (floats [m, D]).
Examples = Union[np.ndarray, Sequence[int]]


def example_rows(examples: np.ndarray, sign: str, dim: Optional[int] = None) -> np.ndarray:
    """Example vectors as [m, D], checked to be finite, not zero, and of the right length."""
    rows = np.asarray(examples)
    if rows.ndim != 2 or not np.issubdtype(rows.dtype, np.floating):
        raise ExampleError(
            "the {sign} examples are {dtype} of shape {rows_shape}, need integer positions [m] or float vectors [m, D]",
            sign=sign,
            dtype=rows.dtype,
            rows_shape=rows.shape,
        )
    if dim is not None and rows.shape[1] != dim:
        raise ExampleError(
            "the {sign} examples have vectors of {second_rows_shape} numbers, the others {dim}; "
            "use examples of the same encoder",
            sign=sign,
            second_rows_shape=rows.shape[1],
            dim=dim,
        )
    useless = ~np.isfinite(rows).all(axis=1) | ~rows.any(axis=1)
    if useless.any():
        raise ExampleError(
            "{sign} example {number} of {rows_count} has a vector that is zero or "
            "not finite, so nothing compares with it; choose another patch",
            sign=sign,
            number=int(np.flatnonzero(useless)[0]) + 1,
            rows_count=len(rows),
        )
    return rows


def checked_positions(positions: Examples, count: int) -> np.ndarray:
    """Positions as int64 [m], checked to lie in 0..count-1."""
    checked = np.asarray(positions).astype(np.int64).ravel()
    outside = checked[(checked < 0) | (checked >= count)]
    if len(outside):
        raise ExampleError(
            "position {first_outside} is not among the {count} vectors; needs 0 to {last}",
            first_outside=outside[0],
            count=count,
            last=count - 1,
        )
    return checked


def products(matrix: np.ndarray, direction: np.ndarray) -> np.ndarray:
    """Dot products float32 [N] of rows [N, D] and a direction [D]."""
    if direction.shape != matrix.shape[1:]:
        raise ExampleError(
            "the examples have vectors of {first_direction_shape} numbers, the searched set {second_matrix_shape}; "
            "use examples of the same encoder",
            first_direction_shape=direction.shape[0],
            second_matrix_shape=matrix.shape[1],
        )
    return np.asarray(matrix, dtype=np.float32) @ direction.astype(np.float32)
