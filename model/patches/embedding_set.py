"""An embedding set: the folder that `terrapatch embed` leaves, opened for reading."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ..errors import EmbeddingSetError
from ..json_reading import json_of_file
from ..messages import Message
from .array_files import load_array
from .grid import PatchGrid
from .unit_vectors import unit_rows

SCHEMA = "terrapatch-embedding-1"
METADATA_FILE = "embedding.json"
VECTORS_FILE = "vectors.npy"
PLACES_FILE = "embeddings.gpkg"  # of vectors whose places lie on no grid
# Variance over mean squared length: rounding to float16 alone gives 1e-7, and less than this does not count.
LEAST_SPREAD = 1e-6
_DAMAGE = (OSError, KeyError, TypeError, ValueError, AttributeError)  # what reading damaged files raises


@dataclass(frozen=True)
class EmbeddingSet:
    """Located vectors of one raster by one encoder.

    Attributes
    ----------
    path : Path
        The folder.
    grid : PatchGrid
        Where the patches lie.
    metadata : dict
        The whole of embedding.json: encoder, source, parameters, provenance.
    vectors : array [N, D], float16 or float32
        As the encoder gave them, memory-mapped.
    index : array [N], int64
        Flat grid index of each vector, ascending.
    valid : array [N], float32
        Share of valid pixels under each patch, 0 to 1.
    """

    path: Path
    grid: PatchGrid
    metadata: Dict[str, Any]
    vectors: np.ndarray
    index: np.ndarray
    valid: np.ndarray

    @classmethod
    def open(cls, path: Path | str) -> EmbeddingSet:
        """Open a finished set.

        Raises
        ------
        EmbeddingSetError
            When the folder holds no set, an unfinished one, or a damaged one.
        """
        folder = Path(path)
        metadata = read_metadata(folder)
        try:
            grid = PatchGrid.from_dict(metadata["grid"])
            encoder_tag(metadata["encoder"])
            vectors, index, valid = (load_array(folder / f"{name}.npy") for name in ("vectors", "index", "valid"))
            index, valid = np.array(index), np.array(valid)
        except _DAMAGE as error:
            raise EmbeddingSetError(
                "{folder} is damaged ({error}); run `terrapatch embed` into a new folder", folder=folder, error=error
            ) from error
        if vectors.ndim != 2 or index.shape != (len(vectors),) or valid.shape != (len(vectors),):
            raise EmbeddingSetError(
                "{folder} is damaged: vectors.npy has shape {vectors_shape}, index.npy {index_shape}, "
                "valid.npy {valid_shape}, and these must agree; run `terrapatch embed` into a new folder",
                folder=folder,
                vectors_shape=vectors.shape,
                index_shape=index.shape,
                valid_shape=valid.shape,
            )
        wrong = _wrong_numbers(grid, vectors, index, valid)
        if wrong:
            raise EmbeddingSetError(
                "{folder} is damaged: {wrong}; run `terrapatch embed` into a new folder", folder=folder, wrong=wrong
            )
        return cls(folder, grid, metadata, vectors, index, valid)

    def __len__(self) -> int:
        return len(self.vectors)

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return int(self.vectors.shape[1])

    @property
    def encoder_tag(self) -> str:
        """`id@first 8 of sha256`: what must agree before vectors are compared."""
        return encoder_tag(self.metadata["encoder"])

    def unit_matrix(self) -> np.ndarray:
        """The vectors as float32 rows of length one [N, D], for search and clustering."""
        return unit_rows(self.vectors)

    def positions_of(self, patches: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Where flat grid indices stand among the vectors.

        Parameters
        ----------
        patches : array [m]
            Flat grid indices.

        Returns
        -------
        positions : array [m], int64
            Row in `vectors`; meaningless where `found` is False.
        found : array [m], bool
            Whether the patch has a vector.
        """
        patches = np.asarray(patches, dtype=np.int64)
        if not len(self.index):
            return np.zeros(len(patches), dtype=np.int64), np.zeros(len(patches), dtype=bool)
        positions = np.searchsorted(self.index, patches)
        positions = np.minimum(positions, len(self.index) - 1)
        return positions, self.index[positions] == patches


def _wrong_numbers(grid: PatchGrid, vectors: np.ndarray, index: np.ndarray, valid: np.ndarray) -> str:
    """What in the arrays of a set cannot be; empty where nothing is."""
    if vectors.dtype not in (np.float16, np.float32) or index.dtype.kind != "i" or valid.dtype.kind != "f":
        return f"its arrays hold {vectors.dtype}, {index.dtype} and {valid.dtype}, need float, int64 and float32"
    if not vectors.shape[1]:
        return "its vectors have 0 numbers, need at least 1"
    if not len(index):
        return ""
    if index[0] < 0 or index[-1] >= len(grid) or not (np.diff(index) > 0).all():
        return f"index.npy does not rise from patch to patch within the {len(grid)} patches of the grid"
    if not (valid.min() >= 0 and valid.max() <= 1):  # fails for NaN too
        return "valid.npy holds numbers outside 0 to 1"
    return ""


def encoder_tag(encoder: Dict[str, Any]) -> str:
    """The `encoder` field of a layer: id and the first 8 characters of the model file's SHA-256."""
    return f"{encoder['id']}@{str(encoder['sha256'])[:8]}"


def set_folder(source: str) -> Optional[Path]:
    """The folder of the set that a path means: itself, or that of its embedding.json or vectors.npy; else None."""
    path = Path(source)
    folder = path.parent if path.name in (METADATA_FILE, VECTORS_FILE) else path
    return folder if (folder / METADATA_FILE).is_file() else None


def read_metadata(folder: Path) -> Dict[str, Any]:
    """Read embedding.json of a finished set.

    Raises
    ------
    EmbeddingSetError
        When the folder is missing, holds no set, an unfinished one, or one of another schema.
    """
    file = folder / METADATA_FILE
    metadata: Optional[Dict[str, Any]] = None
    try:
        metadata = json_of_file(file)
        json.dumps(metadata, allow_nan=False)  # what is made of the set takes parts of it over
    except (FileNotFoundError, NotADirectoryError):
        raise EmbeddingSetError(_why_no_set(folder)) from None
    except (OSError, ValueError) as error:
        raise EmbeddingSetError(
            "{file} cannot be read ({error}); run `terrapatch embed` again", file=file, error=error
        ) from error
    schema = metadata.get("schema") if isinstance(metadata, dict) else None
    if schema != SCHEMA:
        raise EmbeddingSetError(
            "{file} says schema {schema!r}, this version reads {needed!r}; run `terrapatch embed` again",
            file=file,
            schema=schema,
            needed=SCHEMA,
        )
    return metadata


def _why_no_set(folder: Path) -> str:
    if not folder.is_dir():
        return Message("{folder} is not a folder; give the folder that `terrapatch embed --out` wrote", folder=folder)
    if (folder / "partial").is_dir():
        return Message(
            "{folder} holds an unfinished run; repeat the same `terrapatch embed` command to finish it", folder=folder
        )
    if (folder / PLACES_FILE).is_file():
        return Message(
            "{folder} holds vectors of places that lie on no grid ({places_file}), which are searched and grouped in "
            "QGIS; open that file by Open embeddings… in the dock there",
            folder=folder,
            places_file=PLACES_FILE,
        )
    return Message(
        "{folder} holds no embedding set (no {metadata_file}); give the folder that `terrapatch embed --out` wrote",
        folder=folder,
        metadata_file=METADATA_FILE,
    )
