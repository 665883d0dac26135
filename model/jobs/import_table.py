"""The part of `terrapatch import` that reads tables."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, Optional, Tuple

import numpy as np
import shapely

from ..errors import InputError
from ..exchange.lattice import Lattice
from ..exchange.place_layer import LAYER_FILE, squares_around, write_place_layer
from ..exchange.table_rows import TableRows, lattice_of, read_rows
from ..exchange.tables import open_table
from ..exchange_requests import ImportRequest
from ..file_moves import remove_file
from ..messages import Message
from ..patches.embedding_set import METADATA_FILE, encoder_tag
from ..patches.json_files import write_json
from ..results import ImportResult
from .imported_set import RESULT_FILES, Lengths, SetArrays, VectorFile, imported_metadata, unnamed_notice
from .reporting import Reporter
from .result_folder import filled_at_once

_ROWS_AT_ONCE = 8192
_UNORDERED = "unordered"


def import_table(request: ImportRequest, folder: Path, reporter: Reporter) -> ImportResult:
    """Read a table into a folder; see `import_embeddings`."""
    table = open_table(request.source)
    rows = read_rows(table, request.vectors, request.geometry, request.crs, request.encoder, request.date or "")
    placed = ~(shapely.is_missing(rows.places.shapes) | shapely.is_empty(rows.places.shapes))
    if not placed.any():
        raise InputError(
            "column {told_by} of {table} is empty in all rows ({rows:,}); name another by --geometry",
            told_by=rows.places.told_by,
            table=table.name,
            rows=table.rows,
        )
    with filled_at_once(folder, METADATA_FILE, RESULT_FILES) as beside:
        found, vectors = _stored(beside, rows, placed, reporter)
        lattice = lattice_of(rows, found)
        if lattice is not None:
            _write_set(beside, request, rows, found, lattice, vectors)
            shape = list(lattice.grid.shape)
        else:
            _write_layer(beside, request, rows, found, vectors, reporter)
            shape = None
        lengths = Lengths()
        lengths.take(vectors)
        del vectors  # Windows removes no file that is mapped
        remove_file(beside / f"{_UNORDERED}.npy")
        _tell(rows, lattice, reporter)
        left_out = table.rows - len(found)
        if left_out:
            reporter.notice(
                Message(
                    "rows left out, for want of a place or a vector of finite numbers: {left_out:,} of {rows:,}",
                    left_out=left_out,
                    rows=table.rows,
                )
            )
    reporter.progress(table.rows, table.rows)
    return {
        "out": str(folder),
        "patches": len(found),
        "dim": rows.dim,
        "encoder": encoder_tag(rows.encoder),
        "date": rows.date or None,
        "grid": shape,
        "layer": None if lattice is not None else str(folder / LAYER_FILE),
        "left_out": left_out,
        "norms": lengths.to_json(),
    }


def _stored(folder: Path, rows: TableRows, placed: np.ndarray, reporter: Reporter) -> Tuple[np.ndarray, np.ndarray]:
    """Row numbers [n] of what has a vector and a place, and their vectors [n, D], mapped from a file."""
    stored = VectorFile(folder, _UNORDERED, rows.dim, rows.dtype)
    numbers = []
    for some, vectors in rows.vectors():
        kept = placed[some] & np.isfinite(vectors).all(axis=1)
        stored.append(vectors if kept.all() else vectors[kept])
        numbers.append(some[kept])
        reporter.progress(int(some[-1]) + 1, rows.table.rows, "rows")
    return np.concatenate(numbers), np.load(stored.finish(), mmap_mode="r", allow_pickle=False)


def _write_set(
    folder: Path, request: ImportRequest, rows: TableRows, found: np.ndarray, lattice: Lattice, vectors: np.ndarray
) -> None:
    """Write vectors in the order of their grid."""
    order = np.argsort(lattice.patches, kind="stable")
    arrays = SetArrays(folder, rows.dim, vectors.dtype)
    lengths = Lengths()
    valid = rows.valid()[found]
    for start in range(0, len(order), _ROWS_AT_ONCE):
        some = order[start : start + _ROWS_AT_ONCE]
        block = np.asarray(vectors[some])
        arrays.append(lattice.patches[some], block, valid[some])
        lengths.take(block)
    metadata = imported_metadata(request, {**rows.encoder, "dim": rows.dim}, lattice.grid, rows.date)
    write_json(folder / METADATA_FILE, {**metadata, "patches": arrays.finish(), "norms": lengths.to_json()})


def _write_layer(
    folder: Path, request: ImportRequest, rows: TableRows, found: np.ndarray, vectors: np.ndarray, reporter: Reporter
) -> None:
    """Write places as they are; points as squares."""
    shapes, crs = rows.places.shapes[found], rows.places.crs
    dimensions = shapely.get_dimensions(shapes)
    if (dimensions == 0).all() and (shapely.get_type_id(shapes) == 0).all():
        shapes, side = squares_around(shapes, crs, request.side)
        unit = "m" if crs is not None else Message("units")
        reporter.notice(
            Message(
                "points have no extent and lie on no lattice: each stands for a square of {side:.4g} {unit}; --side "
                "says another",
                side=side,
                unit=unit,
            )
        )
    elif (dimensions != 2).any():
        raise InputError(
            "{table} holds points, lines and polygons together, needs polygons or points; give one kind",
            table=rows.table.name,
        )
    metadata = imported_metadata(request, {**rows.encoder, "dim": rows.dim}, None, rows.date)

    def blocks() -> Iterator[Tuple[np.ndarray, np.ndarray]]:
        for start in range(0, len(found), _ROWS_AT_ONCE):
            some = np.arange(start, min(start + _ROWS_AT_ONCE, len(found)))
            yield some, vectors[start : start + _ROWS_AT_ONCE]

    write_place_layer(folder / LAYER_FILE, shapes, blocks(), vectors.dtype, crs, metadata)


def _tell(rows: TableRows, lattice: Optional[Lattice], reporter: Reporter) -> None:
    """Say what was taken for granted."""
    if rows.named_by_file:
        reporter.notice(unnamed_notice(rows.table.name, rows.encoder))
    if rows.places.crs is None:
        reporter.notice(Message("{table} does not tell its coordinate system; --crs states it", table=rows.table.name))
    if rows.plain_integers:
        reporter.notice(
            Message(
                "column {column} holds whole numbers and nothing tells their scale; they are taken as they are",
                column=rows.column.name,
            )
        )
    if lattice is None:
        reporter.notice(
            Message(
                "the places lie on no common grid, so they become a layer of polygons; tools that need a grid refuse it"
            )
        )
    elif lattice.of_points:
        across, down = lattice.grid.patch_size
        reporter.notice(
            Message(
                "points lie in rows and columns: each stands for its cell of {across:.6g} x {down:.6g} units",
                across=across,
                down=down,
            )
        )
