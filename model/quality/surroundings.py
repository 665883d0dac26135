"""What of a vector is not its patch's own: where the grid lies, and what is around the patch."""

from __future__ import annotations

from typing import Optional

import numpy as np


def shift_consistency(vectors: np.ndarray, moved: np.ndarray) -> Optional[float]:
    """Cosine between a patch of the grid moved by half a patch both ways and the mean of the four that it covers.

    The mean of all vectors is taken off first. 1: where the grid lies does not matter. None where nothing differs.

    Parameters
    ----------
    vectors : array [tiles, rows, cols, D]
    moved : array [tiles, rows - 1, cols - 1, D]
        Patch (r, c) covers a quarter each of patches (r, c), (r, c + 1), (r + 1, c) and (r + 1, c + 1).
    """
    values = np.asarray(vectors, dtype=np.float64)
    centre = values.mean(axis=(0, 1, 2))
    covered = (values[:, :-1, :-1] + values[:, :-1, 1:] + values[:, 1:, :-1] + values[:, 1:, 1:]) / 4 - centre
    shifted = np.asarray(moved, dtype=np.float64) - centre
    lengths = np.linalg.norm(covered, axis=-1) * np.linalg.norm(shifted, axis=-1)
    known = lengths > 1e-12 * max(float(np.abs(values).max()) ** 2, 1e-300)
    if not known.any():
        return None
    return float(((covered * shifted).sum(axis=-1)[known] / lengths[known]).mean())


def context_share(own: np.ndarray, elsewhere: np.ndarray) -> Optional[float]:
    """How far the surroundings make a patch's vector: 0 not at all, 1 as much as everything.

    Patches keep their ground, and the rest of their tiles is replaced by that of the next tile. The mean squared change
    is divided by that between the patches of two whole tiles, at the same place in the tile. None where nothing
    differs.

    Parameters
    ----------
    own : array [tiles, patches, D]
        Patches of each tile in their own surroundings.
    elsewhere : array [tiles, patches, D]
        Patches of each tile in the surroundings of the next one; behind the last comes the first.
    """
    values = np.asarray(own, dtype=np.float64)
    of_pairs = 2 * float(values.var(axis=0, ddof=1).sum(axis=-1).mean())  # mean over all pairs of tiles
    if not of_pairs > 1e-14 * float((values**2).sum(axis=-1).mean()):
        return None
    changes = ((np.asarray(elsewhere, dtype=np.float64) - values) ** 2).sum(axis=-1)
    return float(changes.mean() / of_pairs)
