"""An embedding set while it is being written: what is final of it can be read before the run is over.

The `writing` event of a run says where the set grows, `rows_written` of its `progress` events how many rows are final.
Nothing in the folder itself says either, so that a half-written set cannot be taken for a whole one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Mapping, Tuple

import numpy as np

from ..errors import EmbeddingSetError
from .grid import PatchGrid

HEADER_BYTES = 128  # of every array of a set, growing or finished


@dataclass(frozen=True)
class PatchRows:
    """Some patches of a set, in its order.

    Attributes
    ----------
    vectors : array [n, dim], float16 or float32
    index : array [n], int64
        Flat grid index of each vector, ascending.
    valid : array [n], float32
        Share of valid pixels under each patch, 0 to 1.
    """

    vectors: np.ndarray
    index: np.ndarray
    valid: np.ndarray


@dataclass(frozen=True)
class GrowingSet:
    """Where a run writes its set, and what the set will be.

    Attributes
    ----------
    folder : Path
        Where the arrays grow; gone when the run has moved them into the set's own folder, the one above.
    dim : int
        Length of a vector.
    dtype : str
        Of the vectors: `float16`, or `float32` once a number came that float16 does not hold. Rows read before the
        change stay right, for the numbers are the same.
    metadata : dict
        What is known of embedding.json by now: all but the number of patches and of tiles that ran, the seconds and the
        date of creation.
    """

    folder: Path
    dim: int
    dtype: str
    metadata: Dict[str, Any]

    @property
    def grid(self) -> PatchGrid:
        """Where the patches lie."""
        return PatchGrid.from_dict(self.metadata["grid"])

    def to_json(self) -> Dict[str, Any]:
        """The fields of a `writing` event."""
        return {"folder": str(self.folder), "dim": self.dim, "dtype": self.dtype, "metadata": self.metadata}

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> GrowingSet:
        """Read the fields of a `writing` event.

        Raises
        ------
        KeyError
            When one is missing.
        """
        return cls(Path(values["folder"]), int(values["dim"]), str(values["dtype"]), dict(values["metadata"]))

    def rows(self, start: int, stop: int) -> PatchRows:
        """Rows [start, stop), of which `stop` is at most the `rows_written` of the latest progress event.

        The files are opened and closed again, so that the run may move them: then they are read from the finished set.

        Raises
        ------
        EmbeddingSetError
            When the run has left less than that, or nothing.
        """
        return PatchRows(
            self._read("vectors", self.dtype, (self.dim,), start, stop),
            self._read("index", "int64", (), start, stop),
            self._read("valid", "float32", (), start, stop),
        )

    def _read(self, name: str, dtype: str, row_shape: Tuple[int, ...], start: int, stop: int) -> np.ndarray:
        items = int(np.prod(row_shape, dtype=np.int64))
        try:
            stream = growing_file(self.folder, name, dtype).open("rb")
        except FileNotFoundError:
            stream = self._open_finished(name)
        with stream:
            stream.seek(HEADER_BYTES + start * items * np.dtype(dtype).itemsize)
            values = np.fromfile(stream, dtype=dtype, count=(stop - start) * items)
        if len(values) < (stop - start) * items:
            raise EmbeddingSetError(
                f"{self.folder} holds fewer than {stop} rows of {name}; read no more than the run says are written"
            )
        return values.reshape(stop - start, *row_shape)

    def _open_finished(self, name: str) -> Any:
        try:
            return (self.folder.parent / f"{name}.npy").open("rb")
        except FileNotFoundError:
            raise EmbeddingSetError(
                f"{self.folder} is gone and {self.folder.parent} holds no {name}.npy; run `terrapatch embed` again"
            ) from None


def growing_file(folder: Path, name: str, dtype: str) -> Path:
    """Where an array lies while it grows; its dtype is in the name, so that two widths of it can lie side by side."""
    return folder / f"{name}.{dtype}"
