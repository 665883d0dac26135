"""`terrapatch reduce`: the vectors of a set on their first principal components, as a new set."""

from __future__ import annotations

import errno
import hashlib
import zipfile
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, Optional, Sequence
from zipfile import BadZipFile

import numpy as np

from ... import __version__
from ..errors import EmbeddingSetError, InputError
from ..messages import Message
from ..patches import EmbeddingSet
from ..patches.embedding_set import METADATA_FILE, read_metadata
from ..patches.json_files import write_json
from ..patches.unit_vectors import left_out_notice
from ..protocol import ReduceRequest
from ..results import ReduceResult
from .principal_components import HALF_MAX, PatchPCA, all_finite, widened_blocks
from .reporting import Reporter
from .set_folder import SetFolder
from .set_writer import disk_error

PROJECTION_FILE = "projection.npz"

_SET_FILES = ("vectors.npy", "index.npy", "valid.npy", PROJECTION_FILE)
_OF_MAP = ("mean", "components")
_MOST_BYTES = 1 << 30  # of a map, unpacked
_KEPT_METADATA = ("schema", "grid", "source", "parameters", "scaling")


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
            _refuse_what_unfolds(file)
            with np.load(file, allow_pickle=False) as arrays:
                mean, components = (arrays[name].astype(np.float32, casting="same_kind") for name in _OF_MAP)
                projection = cls(mean, components, arrays["variance"].astype(np.float32), str(arrays["encoder"]))
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
        numbers = (mean, components, projection.variance)
        if not len(components) or projection.variance.shape != (len(components),) or not _all_finite(numbers):
            raise InputError(
                "{file} is damaged: it holds {count} components and {variances} variances, needs as many of both, all "
                "finite; run `terrapatch reduce` again",
                file=file,
                count=len(components),
                variances=projection.variance.size,
            )
        return projection


def _refuse_what_unfolds(file: Path) -> None:
    """Raise OSError or ValueError for what no map can be: a pipe, or an archive that grows beyond all measure."""
    if file.exists() and not file.is_file():
        raise OSError(errno.EINVAL, "not a regular file", str(file))
    with zipfile.ZipFile(file) as archive:
        size = sum(part.file_size for part in archive.infolist())
    if size > _MOST_BYTES:
        raise ValueError(f"it holds {size / 1e9:.1f} GB, needs at most {_MOST_BYTES / 1e9:.1f}")


def _all_finite(arrays: Sequence[np.ndarray]) -> bool:
    return all(bool(np.isfinite(array).all()) for array in arrays)


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
    for start, rows in widened_blocks(vectors, keep):
        rows -= projection.mean
        block = rows @ projection.components.T
        if dtype == np.float16 and np.abs(block).max() > HALF_MAX:
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
    finite: Optional[np.ndarray] = None
    for start, rows in widened_blocks(vectors):
        if not all_finite(rows, vectors.dtype):
            finite = np.ones(len(vectors), dtype=bool) if finite is None else finite
            some = slice(start, start + len(rows))
            finite[some] = np.isfinite(vectors[some]).all(axis=1)
    return finite


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
