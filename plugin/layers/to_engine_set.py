"""From a table back to an embedding set, so that jobs of the engine run on any layer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict

import numpy as np

from ... import __version__
from ...model.errors import EmbeddingSetError
from ...model.patches import PatchGrid
from ...model.patches.embedding_set import METADATA_FILE, SCHEMA
from .table import EmbeddingTable

_ROWS_AT_ONCE = 8192
_NOWHERE = 'LOCAL_CS["one row of polygons",UNIT["metre",1]]'


@dataclass(frozen=True)
class EngineSet:
    """A temporary embedding set of a layer.

    Attributes
    ----------
    path : Path
    order : array [N], int64
        Position in the table of each row of the set, whose patches ascend.
    """

    path: Path
    order: np.ndarray


def write_engine_set(table: EmbeddingTable, folder: Path, placed: bool = True) -> EngineSet:
    """Write a table into an empty folder as the files of an embedding set.

    The layer's metadata goes along. Where the layer has lost it, the encoder's id and the first eight characters
    of its hash are known from the field `encoder`, and the grid from the features; the source is not known.

    Parameters
    ----------
    table : EmbeddingTable
    folder : Path
    placed : bool
        Whether the job has to know where patches lie. If not, polygons that lie on no grid go as one row, somewhere.

    Raises
    ------
    EmbeddingSetError
        When the patches do not lie on one grid, or the folder cannot be written.
    """
    if table.grid is None and not placed:
        grid = PatchGrid((1.0, 0.0, 0.0, 0.0, -1.0, 0.0), _NOWHERE, 1, len(table), 1)
        patches = np.arange(len(table), dtype=np.int64)
    else:
        grid, patches = table.required_grid(), table.patches
    order = np.argsort(patches, kind="stable")
    metadata = {**metadata_of(table), "grid": grid.to_dict(), "patches": len(table), "layer": table.name}
    try:
        _write_vectors(folder / "vectors.npy", table, order)
        np.save(folder / "index.npy", patches[order])
        np.save(folder / "valid.npy", table.valid[order])
        (folder / METADATA_FILE).write_text(json.dumps(metadata), encoding="utf-8")
    except OSError as error:
        raise EmbeddingSetError(
            "the temporary folder {folder} cannot be written ({reason}); free some space there, or set "
            "another temporary folder in the Processing options",
            folder=folder,
            reason=error.strerror,
        ) from error
    return EngineSet(folder, order)


def _write_vectors(file: Path, table: EmbeddingTable, order: np.ndarray) -> None:
    """Write vectors in an order, by blocks; not to a mapped file: to flush it keeps Python until the disk is done."""
    header = {"descr": np.lib.format.dtype_to_descr(table.dtype), "fortran_order": False}
    with file.open("wb") as stream:
        np.lib.format.write_array_header_1_0(stream, {**header, "shape": (len(table), table.dim)})
        for start in range(0, len(table), _ROWS_AT_ONCE):
            stream.write(table.raw_vectors(order[start : start + _ROWS_AT_ONCE]).data)


def metadata_of(table: EmbeddingTable) -> Dict[str, Any]:
    """embedding.json of a table; what the layer has lost is filled from its features."""
    if table.metadata.get("schema") == SCHEMA and isinstance(table.metadata.get("encoder"), dict):
        return table.metadata
    identity, _, digest = table.encoder.rpartition("@")
    return {
        "schema": SCHEMA,
        "grid": table.grid.to_dict() if table.grid is not None else None,
        "encoder": {"id": identity, "version": "", "sha256": digest, "dim": table.dim},
        "source": {"uri": "", "layer": table.name},
        "parameters": {},
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "terrapatch": __version__,
    }
