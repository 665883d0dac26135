"""Larger patches: one vector for the vectors of k x k patches, weighted by their share of valid pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np

from ...model.errors import InputError
from ...model.patches import EmbeddingSet
from ...model.patches.pooling import Groups, pooled_encoder, pooled_length, pooled_rows
from ..engine.progress import Feedback, stop_if_canceled
from .table import EmbeddingTable
from .to_engine_set import metadata_of

_CELLS_AT_ONCE = 1024


def coarsened(
    table: EmbeddingTable, factor: int, how: str = "mean", feedback: Optional[Feedback] = None
) -> EmbeddingSet:
    """The patches of a table by blocks of factor x factor, as a set in memory.

    Blocks count from the grid's first row and column; the last ones may reach beyond the grid. Vectors are pooled as
    the encoder gave them. The valid share of a block is that of its whole area: patches that are not there count as
    without any.

    Parameters
    ----------
    table : EmbeddingTable
    factor : int
    how : str
        One of `POOLINGS`. Means compare with vectors of the same encoder, the others with their own kind.
    feedback : Feedback, optional

    Raises
    ------
    InputError
        When factor is below 2.
    EmbeddingSetError
        When the patches do not lie on one grid.
    RunCanceled
        When the user cancels.
    """
    if factor < 2:
        raise InputError("factor is {factor}, needs at least 2; choose 2 for patches of twice the side", factor=factor)
    fine = table.required_grid()
    grid = fine.coarsened(factor)
    row, col = fine.row_col(table.patches)
    blocks = Groups.of((row // factor) * grid.cols + col // factor)
    starts, ends = blocks.starts, np.append(blocks.starts[1:], len(blocks.order))
    valid = table.valid[blocks.order].astype(np.float64)
    vectors = np.empty((len(starts), pooled_length(table.dim, how)), dtype=table.dtype)
    for first in range(0, len(starts), _CELLS_AT_ONCE):
        stop_if_canceled(feedback)
        if feedback is not None:
            feedback.setProgress(100.0 * first / len(starts))
        last = min(first + _CELLS_AT_ONCE, len(starts))
        some = slice(starts[first], ends[last - 1])
        raw = table.raw_vectors(blocks.order[some])
        vectors[first:last] = pooled_rows(raw, starts[first:last] - starts[first], valid[some], how)
    metadata = metadata_of(table)
    return EmbeddingSet(
        path=Path(),
        grid=grid,
        metadata={
            **metadata,
            "grid": grid.to_dict(),
            "encoder": pooled_encoder(metadata["encoder"], how),
            "parameters": {**(metadata.get("parameters") or {}), "coarsened": factor, "pooling": how},
            "patches": len(starts),
        },
        vectors=vectors,
        index=blocks.labels,
        valid=(np.add.reduceat(valid, starts) / factor**2).astype(np.float32),
    )
