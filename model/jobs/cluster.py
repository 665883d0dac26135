"""`terrapatch cluster`: k-means on unit-length vectors, and the regions that come of it."""

from __future__ import annotations

import tempfile
import warnings
from pathlib import Path

import numpy as np
import sklearn
from pyogrio.errors import CRSError as WrittenCRSError
from pyogrio.errors import DataSourceError
from rasterio.errors import CRSError
from sklearn.cluster import KMeans, kmeans_plusplus
from sklearn.exceptions import ConvergenceWarning
from threadpoolctl import threadpool_limits

from ..errors import EmbeddingSetError, InputError
from ..patches import EmbeddingSet
from ..patches.embedding_set import LEAST_SPREAD
from ..patches.unit_vectors import comparable_rows, left_out_notice
from ..protocol import ClusterRequest
from ..results import ClusterResult
from ..seeds import check_seed
from .patch_areas import area_caveat
from .regions import NO_REGION, dissolved_regions, write_regions
from .reporting import Reporter
from .result_folder import move_in, not_written

LABELS_FILE = "labels.npy"
CLUSTERS_FILE = "clusters.gpkg"

_STARTS = 24
_TRIALS = 8
_START_DIMS = 128
_START_ITERATIONS = 3
_SAMPLE_ROWS = 4096
_SAMPLE_ROWS_PER_CLUSTER = 128
_TOLERANCE = 1e-3
_LEAST_ITERATIONS, _MOST_ITERATIONS = 8, 300
_ROWS_TIMES_ITERATIONS = 500_000
_NUMBERS_PER_THREAD = 1 << 20


class PatchKMeans:
    """k-means of unit vectors, quick enough to be tried again with another k.

    Where the clusters lie is found on a seeded sample of the rows, from several k-means++ starts of which the best
    is kept; a few Lloyd iterations over all rows then settle the borders. What takes plain k-means its 150 to 300
    iterations is moving borders inside continuous ground by ever less.

    Parameters
    ----------
    k : int
        Number of clusters.
    seed : int
        Of the sample and the starts; the same seed and rows give the same clusters.

    Attributes
    ----------
    labels_ : array [N], int32
        Cluster of each row. Clusters are numbered by descending size, so that the largest is always 0.
    centroids_ : array [k, D], float32
        Mean of the unit rows of each cluster.
    inertia_ : float
        Sum of squared distances of the rows to their centroids.
    sizes_ : array [k], int64
        Rows in each cluster, descending.

    Notes
    -----
    k-means++: Arthur & Vassilvitskii (2007), "k-means++: The advantages of careful seeding". Measured over 12 seeds
    with k=8 on 65,536 x 384. On ground without borders (30 blobs of unequal size over a 20-dimensional continuum) the
    inertia is 0.2 to 0.5 % above that of scikit-learn's KMeans(n_init=10) run to the end, which takes 150 to 300
    iterations a start. On 8 separate blobs, the smallest of 0.5 % of the rows, all 12 seeds find the eight; with a
    third of the starts, and whole rows in place of projected ones, 10 of 12 did.
    """

    def __init__(self, k: int, seed: int = 0) -> None:
        self.k = k
        self.seed = seed

    def fit(self, matrix: np.ndarray) -> PatchKMeans:
        """Group unit rows [N, D], float32.

        Raises
        ------
        InputError
            When k is not between 1 and N, when rows are zero or not finite, or when fewer than k rows differ.
        """
        self.check(matrix)
        iterations = int(np.clip(_ROWS_TIMES_ITERATIONS // len(matrix), _LEAST_ITERATIONS, _MOST_ITERATIONS))
        with warnings.catch_warnings():
            # Raised when fewer rows differ than k, which is an error of ours below.
            warnings.simplefilter("ignore", ConvergenceWarning)
            # On few numbers threads cost more than they give, and on a busy machine they wait for each other.
            with threadpool_limits(1), sklearn.config_context(assume_finite=True, skip_parameter_validation=True):
                centroids = self._starting_centroids(matrix)
            with threadpool_limits(1 if matrix.size < _NUMBERS_PER_THREAD else None):
                fitted = self._lloyd(matrix, centroids, iterations)
        sizes = np.bincount(fitted.labels_, minlength=self.k)
        if (sizes == 0).any():
            raise InputError(
                "k is {k}, more than the vectors that differ: {groups} of {vectors}; choose a smaller k",
                k=self.k,
                groups=int((sizes > 0).sum()),
                vectors=len(matrix),
            )
        order = np.argsort(-sizes, kind="stable")
        rank = np.empty(self.k, dtype=np.int32)
        rank[order] = np.arange(self.k, dtype=np.int32)
        self.labels_ = rank[fitted.labels_]
        self.centroids_ = fitted.cluster_centers_[order].astype(np.float32)
        self.inertia_ = float(fitted.inertia_)
        self.sizes_ = sizes[order].astype(np.int64)
        return self

    def check(self, matrix: np.ndarray) -> None:
        """Raise an InputError where unit rows [N, D] cannot be grouped, so far as that can be said beforehand."""
        _check_rows(matrix, self.k)
        if not 1 <= self.k <= len(matrix):
            raise InputError(
                "k is {k}, needs 1 to {vectors}, the number of patches; choose another k", k=self.k, vectors=len(matrix)
            )
        check_seed(self.seed)

    def _starting_centroids(self, matrix: np.ndarray) -> np.ndarray:
        """The best of several short runs on a sample, [k, D]."""
        rng = np.random.default_rng(self.seed)
        sample_rows = max(_SAMPLE_ROWS, _SAMPLE_ROWS_PER_CLUSTER * self.k)
        sample = matrix
        if sample_rows < len(matrix):
            sample = matrix[np.sort(rng.choice(len(matrix), sample_rows, replace=False))]
        # Distances survive a random projection well enough to choose between starts (Johnson & Lindenstrauss 1984),
        # and short rows leave time for many of them.
        short = sample
        if sample.shape[1] > _START_DIMS:
            directions = rng.standard_normal((sample.shape[1], _START_DIMS), dtype=np.float32)
            short = sample @ (directions / np.float32(np.sqrt(_START_DIMS)))
        fits, wide = [], short.astype(np.float64)  # distances are taken in float64: it would be widened for each
        for seed in rng.integers(0, 2**32, size=_STARTS, dtype=np.uint32):
            start, _ = kmeans_plusplus(wide, self.k, random_state=int(seed), n_local_trials=_TRIALS)
            fits.append(self._lloyd(short, start.astype(np.float32), _START_ITERATIONS))
        labels = min(fits, key=lambda fit: fit.inertia_).labels_
        members = (labels == np.arange(self.k)[:, None]).astype(np.float32)
        return (members @ sample) / np.maximum(members.sum(axis=1), 1)[:, None]

    def _lloyd(self, rows: np.ndarray, centroids: np.ndarray, iterations: int) -> KMeans:
        """Lloyd's algorithm from given centroids. Elkan's bounds pay only when many iterations follow.

        So do looks at whether it has settled: scikit-learn holds them against the variance of all rows, which takes as
        long as three iterations and the memory of the rows once more.
        """
        tolerance = _TOLERANCE if iterations > _LEAST_ITERATIONS else 0.0
        return KMeans(
            self.k, init=centroids, n_init=1, max_iter=iterations, tol=tolerance, algorithm="lloyd", random_state=0
        ).fit(rows)


def cluster(request: ClusterRequest, reporter: Reporter) -> ClusterResult:
    """Group the patches of a set; writes labels.npy and clusters.gpkg into it.

    Patches whose vector is zero or not finite belong to no cluster: their label is -1, and no region has them.

    Returns
    -------
    dict
        k, sizes, inertia, labels, clusters, left_out: labels and clusters are file names, left_out is the number of
        patches that belong to no cluster.

    Raises
    ------
    InputError
        When the set cannot be grouped as asked, or its folder cannot be written. Earlier results stay then.
    """
    if request.out is not None:
        raise InputError(
            "out is for datasets, and {path} is a set, whose clusters go into its own folder; leave it out",
            path=request.path,
        )
    embeddings = EmbeddingSet.open(request.path)
    if len(embeddings) == 0:
        raise EmbeddingSetError(
            "{path} holds 0 patches, needs at least 1; embed an area that has valid pixels", path=request.path
        )
    reporter.progress(0, len(embeddings))
    matrix = embeddings.unit_matrix()
    comparable = comparable_rows(matrix)
    if comparable.any():  # else fitting says what is wrong with them
        matrix = matrix if comparable.all() else matrix[comparable]
    fitted = PatchKMeans(request.k, request.seed).fit(matrix)
    left_out = len(embeddings) - len(matrix)
    if left_out:
        reporter.notice(left_out_notice(left_out, len(embeddings)))
    caveat = area_caveat(embeddings.grid)
    if caveat:
        reporter.notice(caveat)
    _write_results(embeddings, fitted, comparable)
    reporter.progress(len(embeddings), len(embeddings))
    return {
        "k": fitted.k,
        "sizes": fitted.sizes_.tolist(),
        "inertia": fitted.inertia_,
        "labels": str(embeddings.path / LABELS_FILE),
        "clusters": str(embeddings.path / CLUSTERS_FILE),
        "left_out": left_out,
    }


def _write_results(embeddings: EmbeddingSet, fitted: PatchKMeans, grouped: np.ndarray) -> None:
    """Write both files beside their places and move them in once both are whole; `grouped` [N] says who has a label."""
    labels = np.full(len(embeddings), NO_REGION, dtype=np.int32)
    labels[grouped] = fitted.labels_
    folder = embeddings.path
    provenance = {
        "encoder": embeddings.encoder_tag,
        "method": "k-means on unit vectors",
        "k": fitted.k,
        "seed": fitted.seed,
        "inertia": fitted.inertia_,
    }
    try:
        with tempfile.TemporaryDirectory(prefix=".cluster-", dir=folder) as beside:
            np.save(Path(beside, LABELS_FILE), labels)
            regions = dissolved_regions(embeddings.grid, embeddings.index[grouped], fitted.labels_)
            write_regions(
                Path(beside, CLUSTERS_FILE), regions, embeddings.grid.crs_wkt, "clusters", "cluster", provenance
            )
            move_in(Path(beside), folder, (LABELS_FILE, CLUSTERS_FILE))
    except (CRSError, WrittenCRSError) as error:
        raise EmbeddingSetError(
            "{folder} is damaged (its CRS: {error}); run `terrapatch embed` into a new folder",
            folder=folder,
            error=error,
        ) from error
    except DataSourceError as error:
        reason = " ".join(str(error).split())
        raise InputError(
            "folder {folder!r} cannot hold a GeoPackage ({reason}); give the folder a name of letters and digits",
            folder=str(folder),
            reason=reason,
        ) from error
    except PermissionError as error:  # most often a file that another program has open
        raise InputError(
            "{file} cannot be written ({reason}); close the programs that have it open, or make {folder} writable",
            file=error.filename2 or error.filename,
            reason=error.strerror,
            folder=folder,
        ) from error
    except OSError as error:
        raise not_written(folder, error) from error


def _check_rows(matrix: np.ndarray, k: int) -> None:
    squares = np.einsum("nd,nd->n", matrix, matrix)
    unusable = {"not finite": int((~np.isfinite(squares)).sum()), "all zero": int((squares == 0).sum())}
    if unusable["all zero"] == len(matrix):
        raise InputError(
            "all vectors ({vectors}) are zero: the encoder sees no difference anywhere; embed a larger area, or "
            "with another encoder",
            vectors=len(matrix),
        )
    for what, count in unusable.items():
        if count:
            raise InputError(
                "{count} of {vectors} vectors are {what} and belong to no group; "
                "embed again with a larger --min-valid, or with another encoder or precision",
                count=count,
                vectors=len(matrix),
                what=what,
            )
    few = matrix[:: max(len(matrix) // _SAMPLE_ROWS, 1)]
    if k > 1 and _spread(few) < LEAST_SPREAD and _spread(matrix) < LEAST_SPREAD:
        raise InputError(
            "all vectors ({vectors}) are the same but for rounding, so there is nothing to group; embed a larger "
            "area, or with another encoder",
            vectors=len(matrix),
        )


def _spread(matrix: np.ndarray) -> float:
    """Mean squared distance of unit rows to their mean."""
    mean = matrix.mean(axis=0, dtype=np.float64)
    return 1.0 - float(mean @ mean)
