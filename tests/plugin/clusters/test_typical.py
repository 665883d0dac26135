"""Typical rows of clusters: near the middle of each, and from all over the scene."""

from __future__ import annotations

import numpy as np

from terrapatch.plugin.clusters.typical import typical_rows


def test_near_the_mean_and_evenly_spread():
    rng = np.random.default_rng(1)
    angles = np.concatenate([rng.uniform(-0.5, 0.5, 200), rng.uniform(1.0, 2.0, 100)])
    matrix = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    clusters = np.repeat([0, 1], [200, 100])
    clusters[7] = -1
    found = typical_rows(matrix, clusters, 4)
    assert sorted(found) == [0, 1]
    for cluster, rows in found.items():
        assert len(rows) == 4
        assert rows == sorted(set(rows))
        assert (clusters[rows] == cluster).all()
        members = np.flatnonzero(clusters == cluster)
        mean = matrix[members].mean(axis=0)
        nearest = members[np.argsort(-(matrix[members] @ mean), kind="stable")[: max(4, len(members) // 10)]]
        assert set(rows) <= set(nearest.tolist())
        assert rows[0] == min(nearest)
        assert rows[-1] == max(nearest)


def test_small_clusters_give_what_they_have():
    matrix = np.eye(3, dtype=np.float32)
    assert typical_rows(matrix, np.array([0, 0, 5]), 4) == {0: [0, 1], 5: [2]}
    assert typical_rows(matrix, np.full(3, -1), 4) == {}
