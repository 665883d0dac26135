"""One vector for the patches of a larger piece of ground, and whose vectors it compares with."""

from __future__ import annotations

import hashlib
from typing import Any, Dict, Mapping, NamedTuple

import numpy as np

from .embedding_set import encoder_tag

_GEM_POWER = 3
_STATISTICS = 4


class Groups(NamedTuple):
    """Rows sorted by the group that each belongs to.

    order : int64 array [n], rows by group, in their own order within each
    labels : array [g], the groups that there are, ascending
    starts : int64 array [g], where each begins in `order`
    """

    order: np.ndarray
    labels: np.ndarray
    starts: np.ndarray

    @classmethod
    def of(cls, labels: np.ndarray) -> Groups:
        """Groups of the labels [n] of rows."""
        order = np.argsort(labels, kind="stable")
        found, starts = np.unique(labels[order], return_index=True)
        return cls(order, found, starts)

    @property
    def counts(self) -> np.ndarray:
        """Rows of each group, int64 [g]."""
        return np.diff(np.append(self.starts, len(self.order)))


def pooled_length(dim: int, how: str) -> int:
    """Length of a pooled vector."""
    return dim * _STATISTICS if how == "stats" else dim


def pooled_rows(values: np.ndarray, starts: np.ndarray, weights: np.ndarray, how: str) -> np.ndarray:
    """One vector for each run of rows.

    Parameters
    ----------
    values : array [n, D]
    starts : int array [g]
        First row of each run, ascending; none is empty.
    weights : float array [n]
        What a row counts, 0 or more. Rows of weight 0 say nothing; in a run of such rows all count the same.
    how : str
        `mean`; `gem`: the cube root of the mean of cubes, which larger numbers rule (generalised mean with p = 3,
        Radenović et al. 2018); `stats`: least, most, mean and deviation, one after the other.

    Returns
    -------
    float64 array [g, D], or [g, 4 D] for `stats`
    """
    values = np.asarray(values, dtype=np.float64)
    counts = np.diff(np.append(starts, len(values)))
    weights = np.asarray(weights, dtype=np.float64)
    weights = np.where(np.repeat(np.add.reduceat(weights, starts) > 0, counts), weights, 1.0)
    totals = np.add.reduceat(weights, starts)[:, None]

    def mean_of(numbers: np.ndarray) -> np.ndarray:
        return np.asarray(np.add.reduceat(numbers * weights[:, None], starts, axis=0) / totals)

    if how == "gem":
        return np.asarray(np.cbrt(mean_of(values**_GEM_POWER)))
    mean = mean_of(values)
    if how == "mean":
        return mean
    if how != "stats":
        raise ValueError(f"pooling is {how!r}, needs mean, gem or stats")
    counted = (weights > 0)[:, None]
    least = np.minimum.reduceat(np.where(counted, values, np.inf), starts, axis=0)
    most = np.maximum.reduceat(np.where(counted, values, -np.inf), starts, axis=0)
    deviation = np.sqrt(mean_of((values - np.repeat(mean, counts, axis=0)) ** 2))
    return np.hstack([least, most, mean, deviation])


def pooled_encoder(encoder: Mapping[str, Any], how: str) -> Dict[str, Any]:
    """The encoder of pooled vectors, as it stands in embedding.json.

    Means compare with the vectors that they are means of; what `gem` and `stats` give compares with its own kind only.
    """
    if how == "mean":
        return dict(encoder)
    # of the tag, not of the whole hash, which a layer that has lost its metadata does not know
    digest = hashlib.sha256(f"{encoder_tag(dict(encoder))} {how}".encode()).hexdigest()
    dim = encoder.get("dim")
    return {
        **encoder,
        "id": f"{encoder['id']}+{how}",
        "sha256": digest,
        "dim": None if dim is None else pooled_length(int(dim), how),
        "parent": dict(encoder),
    }
