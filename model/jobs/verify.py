"""`terrapatch verify`: what embeddings hold, what is right with them and what is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np
import shapely
from rasterio.crs import CRS

from ..errors import EmbeddingSetError, InputError, one_line
from ..exchange.checks import ERROR, OK, WARNING, VectorChecks, finding, place_findings, row_col_findings
from ..exchange.pixels import PixelWindow, patch_blocks
from ..exchange.table_rows import TableRows, read_rows
from ..exchange.tables import is_table, open_table
from ..exchange.vector_columns import MANY_LENGTHS
from ..exchange.zarr_pixels import is_zarr, refuse_remote_zarr
from ..exchange_requests import ImportRequest, VerifyRequest
from ..messages import Message
from ..patches import EmbeddingSet, PatchGrid
from ..patches.embedding_set import encoder_tag
from ..results import VerifyResult
from .checksums import crc32_of_file
from .growing_array import HEADER_BYTES
from .reporting import Reporter

_ROWS_AT_ONCE = 8192


def verify(request: VerifyRequest, reporter: Reporter) -> VerifyResult:
    """Look at a set or a table; changes nothing.

    Returns
    -------
    dict
        source, patches, dim, encoder, sound (nothing is wrong), findings: code, level (`ok`, `warning` or `error`),
        text and values each.

    Raises
    ------
    InputError
        When there is nothing that could be looked at.
    """
    refuse_remote_zarr(request.source)
    path = Path(request.source)
    if is_zarr(request.source) or (not path.is_dir() and not is_table(request.source)):
        return _of_pixels(request, reporter)
    return _of_table(request, reporter) if is_table(request.source) else _of_set(request.source, reporter)


def _of_pixels(request: VerifyRequest, reporter: Reporter) -> VerifyResult:
    """A raster or a grid whose pixels are vectors; missing pixels are counted, and are none of what is wrong."""
    from .import_embeddings import open_pixels

    stray = next((name for name in ("geometry", "crs") if getattr(request, name) is not None), None)
    if stray is not None:
        raise InputError(
            "{option} is for tables, and {source} is read as a raster or grid; leave it out",
            option=stray,
            source=request.source,
        )
    with open_pixels(ImportRequest(request.source, "", vectors=request.vectors)) as pixels:
        window = PixelWindow.of(pixels.grid, None, 1, request.source)
        checks, there = VectorChecks(pixels.dim), 0
        for block in patch_blocks(pixels, window):
            checks.take(block.patches, block.vectors)
            there += len(block.patches)
            last = int(block.patches[-1]) + 1 if len(block.patches) else 0
            reporter.progress(last, len(window.grid), "pixels")
        if not there:
            raise InputError("{source} has only missing pixels (nodata); give another", source=request.source)
        crs = CRS.from_wkt(pixels.grid.crs_wkt) if pixels.grid.crs_wkt else None
        rim = np.array([0, len(pixels.grid) - 1])
        findings = [
            finding("missing", OK, Message("pixels without a vector: {count:,}", count=len(window.grid) - there)),
            *checks.findings(),
            *_whereabouts(pixels.grid, rim, crs),
        ]
        if pixels.named_by_file:
            findings.append(finding("encoder", WARNING, Message("the file does not tell what made its vectors")))
        return _result(request.source, there, pixels.dim, encoder_tag(pixels.encoder), findings)


def _whereabouts(grid: PatchGrid, rim: np.ndarray, crs: Optional[CRS]) -> List[Dict[str, Any]]:
    """Whether the coordinate system of a grid is told, and some of its cells lie within it."""
    return [found for found in place_findings(_squares(grid.corners(rim)), crs) if found["code"] in ("outside", "crs")]


def _of_set(source: str, reporter: Reporter) -> VerifyResult:
    try:
        embeddings = EmbeddingSet.open(source)
    except EmbeddingSetError as error:
        return _result(source, 0, 0, "(unknown)", [finding("set", ERROR, one_line(error.message))])
    if not len(embeddings):
        return _result(
            source,
            0,
            embeddings.dim,
            embeddings.encoder_tag,
            [finding("set", WARNING, Message("the set holds 0 patches"))],
        )
    findings = [
        finding("set", OK, Message("the set is whole: its patches rise within their grid, and its arrays agree")),
        *_checksums(embeddings),
    ]
    told = embeddings.metadata["encoder"].get("dim")
    if told != embeddings.dim:
        findings.append(
            finding(
                "dim",
                ERROR,
                Message(
                    "vectors have {embeddings_dim} numbers, and embedding.json says {told}",
                    embeddings_dim=embeddings.dim,
                    told=told,
                ),
                told=told,
            )
        )
    checks = VectorChecks(embeddings.dim)
    for start in range(0, len(embeddings), _ROWS_AT_ONCE):
        rows = np.arange(start, min(start + _ROWS_AT_ONCE, len(embeddings)))
        checks.take(rows, np.asarray(embeddings.vectors[start : start + _ROWS_AT_ONCE]))
        reporter.progress(int(rows[-1]) + 1, len(embeddings))
    findings += checks.findings()
    grid = embeddings.grid
    crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else None
    rim = np.unique(embeddings.index[[0, -1]])
    findings += _whereabouts(grid, rim, crs)
    return _result(source, len(embeddings), embeddings.dim, embeddings.encoder_tag, findings)


def _squares(corners: np.ndarray) -> np.ndarray:
    return np.asarray(shapely.polygons(corners), dtype=object)


def _checksums(embeddings: EmbeddingSet) -> List[Dict[str, Any]]:
    """Whether arrays have the checksums that embedding.json says; nothing where it says none."""
    told = embeddings.metadata.get("crc32")
    if not isinstance(told, dict):
        return []
    wrong = []
    for name, crc in told.items():
        file = embeddings.path / f"{name}.npy"
        if not file.is_file() or crc32_of_file(file, HEADER_BYTES, file.stat().st_size) != crc:
            wrong.append(file.name)
    if wrong:
        text = Message("{wrong} changed since the set was made: the checksum is another", wrong=", ".join(wrong))
        return [finding("checksums", ERROR, text, files=wrong)]
    return [finding("checksums", OK, Message("all arrays have their checksums"))]


def _of_table(request: VerifyRequest, reporter: Reporter) -> VerifyResult:
    table = open_table(request.source)
    try:
        rows = read_rows(table, request.vectors, request.geometry, request.crs, None, "")
        checks = VectorChecks(rows.dim)
        seen = 0
        for some, vectors in rows.vectors():
            checks.take(some, vectors)
            seen += len(some)
            reporter.progress(int(some[-1]) + 1, table.rows, "rows")
    except InputError as error:
        if error.code != MANY_LENGTHS:
            raise
        return _result(request.source, table.rows, 0, "(unknown)", [finding("dim", ERROR, one_line(error.message))])
    missing = table.rows - seen
    findings = [
        finding(
            "dim",
            OK,
            Message(
                "all vectors have {rows_dim} numbers, in {column} ({value})",
                rows_dim=rows.dim,
                column=rows.column.name,
                value=rows.column.layout.value,
            ),
        ),
        finding("missing", WARNING, Message("rows without a vector: {missing:,}", missing=missing), count=missing)
        if missing
        else finding("missing", OK, Message("every row has a vector"), count=0),
        *checks.findings(),
        *place_findings(rows.places.shapes, rows.places.crs),
    ]
    if {"row", "col"} <= set(table.column_names()):
        findings += _rows_and_columns(rows)
    if rows.named_by_file:
        findings.append(finding("encoder", WARNING, Message("the table does not tell what made its vectors")))
    return _result(request.source, table.rows, rows.dim, encoder_tag(rows.encoder), findings)


def _rows_and_columns(rows: TableRows) -> List[Dict[str, Any]]:
    """Whether places lie where row and col say, where these are whole numbers of all rows."""
    row, col = rows.table.numbers("row"), rows.table.numbers("col")
    if row is None or col is None or (row % 1 != 0).any() or (col % 1 != 0).any():
        text = Message("row and col are not whole numbers in all rows, so places cannot be held against them")
        return [finding("rows_and_columns", WARNING, text)]
    return row_col_findings(rows.places.shapes, rows.places.crs, row.astype(np.int64), col.astype(np.int64))


def _result(source: str, patches: int, dim: int, encoder: str, findings: List[Dict[str, Any]]) -> VerifyResult:
    return {
        "source": source,
        "patches": patches,
        "dim": dim,
        "encoder": encoder,
        "sound": all(found["level"] != ERROR for found in findings),
        "findings": findings,  # type: ignore[typeddict-item]  # a finding is made in one place
    }
