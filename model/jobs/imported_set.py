"""What an imported set is made of: its metadata, its arrays, and how long its vectors are."""

from __future__ import annotations

import os
import re
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np

from ... import __version__
from ..exchange_requests import ImportRequest
from ..file_moves import move_file
from ..messages import Message
from ..patches import PatchGrid
from ..patches.embedding_set import SCHEMA
from .growing_array import GrowingArray

RESULT_FILES = re.compile(
    r"embedding\.json|(vectors|index|valid|tile_vectors|tile_valid|raw|labels)\.npy|projection\.npz|"
    r"(embeddings|clusters)\.gpkg"
)
"""Names of files that a set or a layer of places may have, what `cluster` writes into it included."""
_HALF_MAX = 65504.0


def imported_metadata(
    request: ImportRequest, encoder: Dict[str, Any], grid: Optional[PatchGrid], date: str
) -> Dict[str, Any]:
    """embedding.json of what was imported, without what turns out while reading."""
    return {
        "schema": SCHEMA,
        "grid": grid.to_dict() if grid is not None else None,
        "encoder": encoder,
        "source": {"uri": _located(request.source), "date": date or None},
        "parameters": {
            "imported": request.product,
            "extent": list(request.extent) if request.extent else None,
            "coarsened": request.coarsen,
        },
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "terrapatch": __version__,
    }


def _located(source: str) -> str:
    """A file on this machine by its whole path, which holds wherever it is read from; other names as they are."""
    return os.path.abspath(source) if os.path.exists(source.partition("|")[0]) else source


def unnamed_notice(source: str, encoder: Dict[str, Any]) -> Message:
    """Says that the encoder of a source has its name for want of a better one."""
    return Message(
        "{table} does not tell what made its vectors; they are called {id}, and "
        "--encoder gives the right name: only vectors of one encoder are compared",
        table=source,
        id=encoder["id"],
    )


class VectorFile:
    """Vectors, written row by row; float16 becomes float32 once a number does not fit.

    Parameters
    ----------
    folder : Path
    name : str
        Of the file, without ending.
    dim : int
    dtype : numpy dtype
    """

    def __init__(self, folder: Path, name: str, dim: int, dtype: np.dtype) -> None:
        self._folder, self._name = folder, name
        self._array = GrowingArray(folder / name, dtype, (dim,))
        self.rows = 0

    def append(self, vectors: np.ndarray) -> None:
        """Write some more."""
        if self._array.dtype == np.float16 and vectors.dtype != np.float16 and len(vectors):
            with np.errstate(invalid="ignore"):
                if np.nanmax(np.abs(vectors)) > _HALF_MAX:
                    self._array.widen(self.rows)
        self._array.append(self.rows, vectors)
        self.rows += len(vectors)

    def finish(self) -> Path:
        """Make an .npy file of them, in place of all others of the name."""
        self._array.finish(self.rows)
        self._array.close()
        file = self._folder / f"{self._name}.npy"
        move_file(self._array.file, file)
        for narrow in self._folder.glob(f"{self._name}.float*"):  # what was widened
            narrow.unlink()
        return file


class SetArrays:
    """The three arrays of a set, written patch by patch."""

    def __init__(self, folder: Path, dim: int, dtype: np.dtype) -> None:
        self._folder = folder
        self._vectors = VectorFile(folder, "vectors", dim, dtype)
        self._index: List[np.ndarray] = [np.empty(0, np.int64)]
        self._valid: List[np.ndarray] = [np.empty(0, np.float32)]

    def append(self, index: np.ndarray, vectors: np.ndarray, valid: np.ndarray) -> None:
        """Write patches whose indices ascend."""
        self._vectors.append(vectors)
        self._index.append(index)
        self._valid.append(valid)

    def finish(self) -> int:
        """Make files of them; returns the number of patches."""
        self._vectors.finish()
        np.save(self._folder / "index.npy", np.concatenate(self._index))
        np.save(self._folder / "valid.npy", np.concatenate(self._valid).astype(np.float32))
        return self._vectors.rows


class Lengths:
    """Lengths of vectors, as they come: the least, the most, and about the middle one."""

    def __init__(self) -> None:
        self.least, self.most = np.inf, 0.0
        self._some: List[np.ndarray] = []

    def take(self, vectors: np.ndarray) -> None:
        """Measure some vectors [n, D]; of many every so manieth."""
        if not len(vectors):
            return
        some = vectors[:: max(len(vectors) // 4096, 1)].astype(np.float32)
        lengths = np.linalg.norm(some, axis=1)
        lengths = lengths[np.isfinite(lengths)]
        if len(lengths):
            self.least, self.most = min(self.least, float(lengths.min())), max(self.most, float(lengths.max()))
            self._some.append(lengths[:: max(len(lengths) // 256, 1)])

    def off(self, tolerance: float) -> bool:
        """Whether one is farther from 1 than so much."""
        return bool(self.most > 1 + tolerance or self.least < 1 - tolerance)

    def to_json(self) -> Optional[Dict[str, float]]:
        """Least, median and most; None where there were none."""
        if not self._some:
            return None
        return {"least": self.least, "median": float(np.median(np.concatenate(self._some))), "most": self.most}
