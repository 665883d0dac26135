"""Larger patches: the mean of the vectors of k x k patches, weighted by their share of valid pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np

from ...model.errors import InputError
from ...model.patches import EmbeddingSet
from ..engine.progress import Feedback, stop_if_canceled
from .table import EmbeddingTable
from .to_engine_set import metadata_of

_CELLS_AT_ONCE = 1024


def coarsened(table: EmbeddingTable, factor: int, feedback: Optional[Feedback] = None) -> EmbeddingSet:
    """The patches of a table by blocks of factor x factor, as a set in memory.

    Blocks count from the grid's first row and column; the last ones may reach beyond the grid. Vectors are averaged
    as the encoder gave them, so that the result compares with vectors of the same encoder. The valid share of a
    block is that of its whole area: patches that are not there count as without any.

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
        raise InputError(f"factor is {factor}, needs at least 2; choose 2 for patches of twice the side")
    fine = table.required_grid()
    grid = fine.coarsened(factor)
    row, col = fine.row_col(table.patches)
    block = (row // factor) * grid.cols + col // factor
    order = np.argsort(block, kind="stable")
    index, starts = np.unique(block[order], return_index=True)
    ends = np.append(starts[1:], len(order))
    valid = table.valid[order].astype(np.float64)
    # where no patch of a block is valid, all weigh the same
    weights = np.where(np.repeat(np.add.reduceat(valid, starts) > 0, ends - starts), valid, 1.0)
    totals = np.add.reduceat(weights, starts)
    vectors = np.empty((len(index), table.dim), dtype=table.dtype)
    for first in range(0, len(index), _CELLS_AT_ONCE):
        stop_if_canceled(feedback)
        if feedback is not None:
            feedback.setProgress(100.0 * first / len(index))
        last = min(first + _CELLS_AT_ONCE, len(index))
        some = slice(starts[first], ends[last - 1])
        weighted = table.raw_vectors(order[some]).astype(np.float64) * weights[some, None]
        sums = np.add.reduceat(weighted, starts[first:last] - starts[first], axis=0)
        vectors[first:last] = sums / totals[first:last, None]
    metadata = metadata_of(table)
    parameters = {**(metadata.get("parameters") or {}), "coarsened": factor}
    return EmbeddingSet(
        path=Path(),
        grid=grid,
        metadata={**metadata, "grid": grid.to_dict(), "parameters": parameters, "patches": len(index)},
        vectors=vectors,
        index=index,
        valid=(np.add.reduceat(valid, starts) / factor**2).astype(np.float32),
    )
