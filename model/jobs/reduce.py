"""`terrapatch reduce`: the vectors of a set on their first principal components, as a new set."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, Iterator, Optional, Tuple
from zipfile import BadZipFile

import numpy as np
import scipy.linalg
import scipy.sparse.linalg

from ... import __version__
from ..errors import EmbeddingSetError, InputError
from ..messages import Message
from ..patches import EmbeddingSet
from ..patches.embedding_set import LEAST_SPREAD, METADATA_FILE, read_metadata
from ..patches.json_files import write_json
from ..patches.unit_vectors import left_out_notice, widen
from ..protocol import ReduceRequest
from ..results import ReduceResult
from .reporting import Reporter
from .set_folder import SetFolder
from .set_writer import disk_error

PROJECTION_FILE = "projection.npz"

_SET_FILES = ("vectors.npy", "index.npy", "valid.npy", PROJECTION_FILE)
_KEPT_METADATA = ("schema", "grid", "source", "parameters", "scaling")
_HALF_MAX = 65504.0
_ROWS_AT_ONCE = 8192  # BLAS shares larger products better among cores
_DIMS_OF_FEW = 16


@dataclass(frozen=True)
class Projection:
    """A linear map of vectors onto fewer numbers: (vector - mean) @ components.T.

    Attributes
    ----------
    mean : array [D], float32
    components : array [dims, D], float32
        Orthonormal rows, by descending variance.
    variance : array [dims], float32
        Share of the variance that each component held where it was fitted, 0 to 1.
    encoder : str
        Tag of the encoder whose vectors it takes.
    """

    mean: np.ndarray
    components: np.ndarray
    variance: np.ndarray
    encoder: str

    @property
    def dims(self) -> int:
        """Numbers per projected vector."""
        return len(self.components)

    @property
    def sha256(self) -> str:
        """Digest of the map itself: sets projected alike carry the same, and may be compared."""
        digest = hashlib.sha256(self.encoder.encode())
        for array in (self.mean, self.components):
            digest.update(np.ascontiguousarray(array, dtype="<f4").tobytes())
        return digest.hexdigest()

    def save(self, file: Path) -> None:
        """Write the map as an .npz archive of plain arrays."""
        np.savez(
            file, mean=self.mean, components=self.components, variance=self.variance, encoder=np.array(self.encoder)
        )

    @classmethod
    def load(cls, path: Path) -> Projection:
        """Read a map from its file, or from the set that it made.

        Raises
        ------
        InputError
            When there is none, or it is damaged.
        """
        file = path / PROJECTION_FILE if path.is_dir() else path
        try:
            with np.load(file, allow_pickle=False) as arrays:
                mean, components = arrays["mean"], arrays["components"]
                projection = cls(mean, components, arrays["variance"], str(arrays["encoder"]))
        except FileNotFoundError:
            raise InputError(
                "{file} is not there; give a set that `terrapatch reduce` wrote, or its {projection_file}",
                file=file,
                projection_file=PROJECTION_FILE,
            ) from None
        except (OSError, EOFError, KeyError, ValueError, TypeError, AttributeError, BadZipFile) as error:
            raise InputError(
                "{file} is not a projection ({error}); run `terrapatch reduce` again", file=file, error=error
            ) from error
        if components.ndim != 2 or mean.shape != components.shape[1:]:
            raise InputError(
                "{file} is damaged: components have shape {components_shape}, mean {mean_shape}, and these must "
                "agree; run `terrapatch reduce` again",
                file=file,
                components_shape=components.shape,
                mean_shape=mean.shape,
            )
        return projection


class PatchPCA:
    """Principal components of vectors that need not fit into memory.

    One pass sums the covariance block by block, and the leading eigenvectors of it are taken: exact, and as quick as
    the matrix product, because N is far larger than D. It works on the vectors as the encoder gave them: on unit
    rows the first component would be spent on the curvature of the sphere, and the length of a vector, which
    carries contrast and texture for many encoders, would be lost.

    Parameters
    ----------
    dims : int
        Number of components to keep.

    Attributes
    ----------
    mean_ : array [D], float32
    components_ : array [dims, D], float32
        Orthonormal rows, by descending variance. The entry of largest size in each is positive, so that the same
        vectors give the same signs everywhere.
    explained_variance_ratio_ : array [dims], float32
    """

    def __init__(self, dims: int) -> None:
        self.dims = dims

    def fit(
        self, vectors: np.ndarray, reporter: Optional[Reporter] = None, keep: Optional[np.ndarray] = None
    ) -> PatchPCA:
        """Fit on vectors [N, D], float16 or float32, or on those of them that `keep` [N] is true for.

        Raises
        ------
        InputError
            When dims is not between 1 and min(N - 1, D), a vector is not finite, or all are the same.
        """
        count, length = len(vectors) if keep is None else int(keep.sum()), vectors.shape[1]
        most = min(count - 1, length)
        if not 1 <= self.dims <= most:
            raise InputError(
                "dims is {dims}, needs 1 to {most} for {count} vectors of {length} numbers; choose another dims",
                dims=self.dims,
                most=most,
                count=count,
                length=length,
            )
        # Sums are taken about one vector near the mean: about zero, they would lose digits to a common offset.
        some = vectors[:_ROWS_AT_ONCE] if keep is None else vectors[np.flatnonzero(keep)[:_ROWS_AT_ONCE]]
        origin = some.mean(axis=0, dtype=np.float64).astype(np.float32)
        total = np.zeros(length)
        products = np.zeros((length, length))
        ones = np.ones(_ROWS_AT_ONCE, np.float32)
        for start, rows in _centred_blocks(vectors, origin, keep):
            total += ones[: len(rows)] @ rows
            products += rows.T @ rows
            if reporter:
                reporter.progress(start + len(rows), 2 * count)
        offset = total / count
        covariance = (products - count * np.outer(offset, offset)) / (count - 1)
        variance = float(np.trace(covariance))
        if not variance > LEAST_SPREAD * float(np.square(origin, dtype=np.float64).sum()):
            raise InputError(
                "all vectors ({count}) are the same but for rounding, so there is nothing to reduce; embed a larger "
                "area",
                count=count,
            )
        values, axes = _leading_axes(covariance, self.dims)
        components = axes.T[::-1]
        largest = components[np.arange(self.dims), np.abs(components).argmax(axis=1)]
        self.mean_ = (origin + offset).astype(np.float32)
        self.components_ = (components * np.sign(largest)[:, None]).astype(np.float32)
        self.explained_variance_ratio_ = (np.maximum(values[::-1], 0) / variance).astype(np.float32)
        return self


def reduce(request: ReduceRequest, reporter: Reporter) -> ReduceResult:
    """Write a new set that holds the vectors of a set on their first principal components.

    Fits a projection, or applies one of the same encoder that an earlier call saved (`apply`; its number of
    components then counts, not `dims`). Vectors that are not finite have no projection and are left out.

    Returns
    -------
    dict
        out, dim, variance, left_out: variance is the share of this set's variance that is kept, 0 to 1; left_out is the
        number of vectors that are not finite.

    Raises
    ------
    InputError
        When the set cannot be reduced as asked, or `out` holds something else.
    """
    embeddings = EmbeddingSet.open(request.path)
    applied = _applicable(Path(request.apply), embeddings) if request.apply else None
    dims = applied.dims if applied else request.dims
    out = Path(request.out) if request.out else embeddings.path.with_name(f"{embeddings.path.resolve().name}-pca{dims}")
    reduction = {
        "method": "pca",
        "dims": dims,
        "projection": applied.sha256 if applied else "fitted on this set",
        "parent": {"path": str(embeddings.path.resolve()), "created": embeddings.metadata.get("created")},
    }
    earlier = _earlier_result(out, reduction)
    if earlier is not None:
        reporter.notice(Message("{out} already holds this reduction; nothing to do", out=out))
        left_out = len(embeddings) - len(EmbeddingSet.open(out))
        return {"out": str(out), "dim": dims, "variance": earlier, "left_out": left_out}
    keep = _finite_rows(embeddings.vectors)
    left_out = 0 if keep is None else int((~keep).sum())
    if left_out:
        reporter.notice(left_out_notice(left_out, len(embeddings)))
    projection = applied or _fitted(embeddings, dims, reporter, keep)
    folder = SetFolder(out)
    try:
        folder.claim()
        folder.clear()
        kept = _write_arrays(folder.partial, embeddings, projection, reporter, keep)
        for name in _SET_FILES:
            folder.publish(name, name)
        write_json(out / METADATA_FILE, _metadata(embeddings, projection, {**reduction, "variance": kept}, left_out))
        folder.remove_partial()
    except OSError as error:
        raise disk_error(error, out) from error
    finally:
        folder.release()
    return {"out": str(out), "dim": dims, "variance": kept, "left_out": left_out}


def _applicable(path: Path, embeddings: EmbeddingSet) -> Projection:
    """A saved projection, checked to be of the set's encoder."""
    projection = Projection.load(path)
    if projection.encoder != embeddings.encoder_tag:
        raise EmbeddingSetError(
            "the projection in {path} takes vectors of {encoder}, {embeddings_path} holds those of "
            "{encoder_tag}; apply it to a set of the same encoder, or fit a new one",
            path=path,
            encoder=projection.encoder,
            embeddings_path=embeddings.path,
            encoder_tag=embeddings.encoder_tag,
        )
    return projection


def _fitted(embeddings: EmbeddingSet, dims: int, reporter: Reporter, keep: Optional[np.ndarray]) -> Projection:
    fitted = PatchPCA(dims).fit(embeddings.vectors, reporter, keep)
    return Projection(fitted.mean_, fitted.components_, fitted.explained_variance_ratio_, embeddings.encoder_tag)


def _earlier_result(out: Path, reduction: Dict[str, Any]) -> Optional[float]:
    """Variance kept by the same reduction if `out` holds it; refuses a folder that holds another set."""
    if (out / METADATA_FILE).exists():
        found = read_metadata(out).get("reduction") or {}
        if {key: found.get(key) for key in reduction} == reduction:
            return float(found["variance"])
        raise EmbeddingSetError(
            "{out} holds another embedding set; give another folder with --out, or delete this one", out=out
        )
    return None


def _write_arrays(
    folder: Path, embeddings: EmbeddingSet, projection: Projection, reporter: Reporter, keep: Optional[np.ndarray]
) -> float:
    """Write the arrays of the new set; returns the share of variance kept."""
    np.save(folder / "index.npy", embeddings.index if keep is None else embeddings.index[keep])
    np.save(folder / "valid.npy", embeddings.valid if keep is None else embeddings.valid[keep])
    projection.save(folder / PROJECTION_FILE)
    for dtype in (np.dtype(np.float16), np.dtype(np.float32)):
        kept = _write_projected(folder / "vectors.npy", embeddings.vectors, projection, dtype, reporter, keep)
        if kept is not None:
            break
    return float(kept or 0.0)


def _write_projected(
    file: Path,
    vectors: np.ndarray,
    projection: Projection,
    dtype: np.dtype,
    reporter: Reporter,
    keep: Optional[np.ndarray],
) -> Optional[float]:
    """Project vectors [N, D], or those of `keep` [N], into an .npy file of as many rows [., dims].

    Returns the share of variance kept, None when a number does not fit into float16; the file is then of no use.
    """
    count = len(vectors) if keep is None else int(keep.sum())
    projected = np.lib.format.open_memmap(file, mode="w+", dtype=dtype, shape=(count, projection.dims))
    total, total_squares = np.zeros(vectors.shape[1]), 0.0
    kept, kept_squares = np.zeros(projection.dims), 0.0
    for start, rows in _centred_blocks(vectors, projection.mean, keep):
        block = rows @ projection.components.T
        if dtype == np.float16 and np.abs(block).max() > _HALF_MAX:
            return None
        projected[start : start + len(rows)] = block
        total += rows.sum(axis=0, dtype=np.float64)
        total_squares += float(np.vdot(rows, rows))
        kept += block.sum(axis=0, dtype=np.float64)
        kept_squares += float(np.vdot(block, block))
        reporter.progress(count + start + len(rows), 2 * count)
    projected.flush()
    spread = total_squares - float(total @ total) / count
    return min(1.0, (kept_squares - float(kept @ kept) / count) / spread) if spread > 0 else 1.0


def _finite_rows(vectors: np.ndarray) -> Optional[np.ndarray]:
    """Which vectors [N, D] are finite, bool [N]; None where all are."""
    rows = np.empty((min(len(vectors), _ROWS_AT_ONCE), vectors.shape[1]), dtype=np.float32)
    finite: Optional[np.ndarray] = None
    for start in range(0, len(vectors), _ROWS_AT_ONCE):
        source = vectors[start : start + _ROWS_AT_ONCE]
        widen(source, rows[: len(source)])
        if not _all_finite(rows[: len(source)], vectors.dtype):
            finite = np.ones(len(vectors), dtype=bool) if finite is None else finite
            finite[start : start + len(source)] = np.isfinite(source).all(axis=1)
    return finite


def _leading_axes(covariance: np.ndarray, count: int) -> Tuple[np.ndarray, np.ndarray]:
    """The largest eigenvalues [count], ascending, and their eigenvectors [D, count]; both ways to the last digits."""
    length = len(covariance)
    if count * _DIMS_OF_FEW < length:
        # Lanczos iteration (ARPACK) touches the matrix a few dozen times, where a reduction of it takes D of these
        with suppress(scipy.sparse.linalg.ArpackError):  # values that are all but equal, which it does not tell apart
            begin = np.random.default_rng(0).standard_normal(length)
            values, axes = scipy.sparse.linalg.eigsh(covariance, count, which="LA", v0=begin)
            order = np.argsort(values)
            return values[order], axes[:, order]
    values, axes = scipy.linalg.eigh(covariance, subset_by_index=[length - count, length - 1])
    return values, axes


def _all_finite(rows: np.ndarray, dtype: np.dtype) -> bool:
    """Whether widened rows hold no NaN and no infinity of their narrow dtype; written so that NaN fails it too."""
    limit = _HALF_MAX if dtype == np.float16 else np.finfo(np.float32).max
    return bool(rows.max() <= limit and rows.min() >= -limit)


def _centred_blocks(
    vectors: np.ndarray, origin: np.ndarray, keep: Optional[np.ndarray]
) -> Iterator[Tuple[int, np.ndarray]]:
    """Blocks of vectors minus `origin` as float32, with the position of each block's first row among those of `keep`.

    The block is the same memory each time.

    Raises
    ------
    InputError
        When a vector is not finite.
    """
    buffer = np.empty((min(len(vectors), _ROWS_AT_ONCE), vectors.shape[1]), dtype=np.float32)
    place = 0
    for start in range(0, len(vectors), _ROWS_AT_ONCE):
        source = vectors[start : start + _ROWS_AT_ONCE]
        if keep is not None:
            source = source[keep[start : start + _ROWS_AT_ONCE]]
        if not len(source):
            continue
        rows = buffer[: len(source)]
        widen(source, rows)
        if not _all_finite(rows, vectors.dtype):
            unusable = sum(
                int((~np.isfinite(vectors[some : some + _ROWS_AT_ONCE]).all(axis=1)).sum())
                for some in range(0, len(vectors), _ROWS_AT_ONCE)
            )
            raise InputError(
                "{unusable} of {vectors_count} vectors are not finite and have no projection; "
                "embed again with a larger --min-valid, or with another encoder or precision",
                unusable=unusable,
                vectors_count=len(vectors),
            )
        rows -= origin
        yield place, rows
        place += len(rows)


def _metadata(
    embeddings: EmbeddingSet, projection: Projection, reduction: Dict[str, Any], left_out: int
) -> Dict[str, Any]:
    """embedding.json of the new set. Its encoder is the old one followed by the projection."""
    parent = embeddings.metadata["encoder"]
    return {
        **{key: embeddings.metadata[key] for key in _KEPT_METADATA if key in embeddings.metadata},
        "patches": len(embeddings) - left_out,
        "encoder": {
            **parent,
            "id": f"{parent['id']}+pca{projection.dims}",
            "sha256": projection.sha256,
            "dim": projection.dims,
            "parent": parent,
        },
        "reduction": {**reduction, "component_variance": [round(float(share), 6) for share in projection.variance]},
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "terrapatch": __version__,
    }
