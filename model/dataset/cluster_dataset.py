"""`terrapatch cluster` on a dataset: k-means by mini-batches, and memory does not follow the number of patches.

The clusters are found on a sample of patches of all scenes, as for a set; one pass over all patches then moves the
centroids by mini-batches (Sculley 2010, "Web-scale k-means clustering"), and a second one gives each patch its cluster.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

import numpy as np

from ..errors import InputError
from ..jobs.cluster import PatchKMeans
from ..jobs.reporting import Reporter
from ..patches.unit_vectors import comparable_rows, left_out_notice
from ..protocol import ClusterRequest
from .opened import OpenDataset, Wanted, side_by_side
from .patch_table import patch_table, refuse_table

CLUSTERS_FILE = "clusters.parquet"
_SAMPLE = 100_000
_NO_CLUSTER = -1


def cluster_dataset(request: ClusterRequest, reporter: Reporter) -> Dict[str, Any]:
    """Group the patches of a dataset and write them with their clusters as GeoParquet.

    Patches whose vector is zero or not finite, and those under a newer scene where only the newest count, are not in
    the file.

    Returns
    -------
    dict
        k, sizes, inertia, labels, clusters, left_out, as of a set; labels and clusters are the one file.

    Raises
    ------
    InputError
        When the patches cannot be grouped as asked.
    EmbeddingSetError
        When the dataset or a partition is damaged.
    """
    dataset = OpenDataset.open(request.path)
    file = Path(request.out) if request.out is not None else dataset.folder.path / CLUSTERS_FILE
    refuse_table(file, dataset.folder.path / CLUSTERS_FILE)
    if dataset.newest_notice:
        reporter.notice(dataset.newest_notice)
    total, half = len(dataset), len(dataset) // 2
    sample = _sample(dataset, request.seed)
    centroids = _centroids(dataset, PatchKMeans(request.k, request.seed).fit(sample), reporter)

    def labelled(scene: int) -> Tuple[np.ndarray, float]:
        labels, inertia = np.full(dataset.rows[scene]["patches"], _NO_CLUSTER, np.int32), 0.0
        for rows, places in _usable(dataset, scene):
            labels[places], squares = _nearest(rows, centroids)
            inertia += float(squares.sum())
        return labels, inertia

    sizes, inertia, done = np.zeros(request.k, dtype=np.int64), 0.0, 0
    scenes = range(len(dataset.rows))
    # clusters are numbered by how many patches they have, which is known once all have theirs
    with tempfile.TemporaryFile() as unnumbered:
        for scene, (labels, spread) in zip(scenes, side_by_side(labelled, scenes)):
            unnumbered.write(labels.tobytes())
            sizes += np.bincount(labels[labels != _NO_CLUSTER], minlength=request.k)
            inertia += spread
            done += dataset.rows[scene]["patches"]
            reporter.progress(half + done // 2, total)
        order = np.argsort(-sizes, kind="stable")
        sizes, number = sizes[order], np.argsort(order).astype(np.int32)
        unnumbered.seek(0)
        with patch_table(file, dataset, "cluster", np.int32) as table:
            for scene in scenes:
                labels = np.frombuffer(unnumbered.read(4 * dataset.rows[scene]["patches"]), np.int32)
                places = np.flatnonzero(labels != _NO_CLUSTER)
                table.add(scene, places, number[labels[places]])
    left_out = total - int(sizes.sum())
    if left_out and not dataset.newest_only:
        reporter.notice(left_out_notice(left_out, total))
    return {
        "k": request.k,
        "sizes": sizes.tolist(),
        "inertia": inertia,
        "labels": str(file),
        "clusters": str(file),
        "left_out": left_out,
    }


def _centroids(dataset: OpenDataset, fitted: PatchKMeans, reporter: Reporter) -> np.ndarray:
    """Centroids float32 [k, D] of a sample's clusters, moved by all patches once."""
    centroids, counts = fitted.centroids_.astype(np.float64), fitted.sizes_.astype(np.float64)
    done = 0
    for scene in range(len(dataset.rows)):
        for rows, _ in _usable(dataset, scene):
            centroids, counts = _moved(centroids, counts, rows)
        done += dataset.rows[scene]["patches"]
        reporter.progress(done // 2, len(dataset))
    return centroids.astype(np.float32)


def _usable(dataset: OpenDataset, scene: int) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
    """Unit rows of a scene that have a direction and count, and their places in its partition, by parts."""
    kept, at = dataset.kept(scene, Wanted()), 0
    for rows in dataset.unit_rows(scene):
        usable = comparable_rows(rows)
        if kept is not None:
            usable &= kept[at : at + len(rows)]
        if usable.any():
            yield (rows if usable.all() else rows[usable]), np.flatnonzero(usable) + at
        at += len(rows)


def _sample(dataset: OpenDataset, seed: int) -> np.ndarray:
    """Unit rows from all scenes, so many of each as its share of the patches."""
    share = min(1.0, _SAMPLE / len(dataset))

    def some(scene: int) -> np.ndarray:
        rng = np.random.default_rng([seed, scene])
        parts: List[np.ndarray] = [rows[rng.random(len(rows)) < share] for rows, _ in _usable(dataset, scene)]
        return np.concatenate(parts) if parts else np.empty((0, dataset.dim), dtype=np.float32)

    sample = np.concatenate(list(side_by_side(some, range(len(dataset.rows)))))
    if not len(sample):
        raise InputError(
            "all {vectors:,} vectors of {path} are zero or not finite and belong to no group; "
            "embed again with a larger --min-valid, or with another encoder",
            vectors=len(dataset),
            path=dataset.folder.path,
        )
    return sample


def _moved(centroids: np.ndarray, counts: np.ndarray, rows: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Centroids [k, D] after a batch of rows [n, D]: the mean of all rows that each has had so far."""
    labels, _ = _nearest(rows, centroids.astype(np.float32))
    members = (labels == np.arange(len(centroids))[:, None]).astype(np.float32)
    new = members.sum(axis=1)
    total = counts + new
    moved = (centroids * counts[:, None] + members @ rows) / np.maximum(total, 1)[:, None]
    return moved, total


def _nearest(rows: np.ndarray, centroids: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Cluster of each row, int32 [n], and its squared distance to the centroid."""
    distances = (centroids**2).sum(axis=1) - 2 * (rows @ centroids.T)
    labels = distances.argmin(axis=1).astype(np.int32)
    squares = np.take_along_axis(distances, labels[:, None].astype(np.int64), axis=1)[:, 0]
    return labels, np.maximum(squares + (rows**2).sum(axis=1), 0)
