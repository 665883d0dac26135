"""A table of embeddings as located vectors: columns found, places read, grid found, what cannot be used left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple

import numpy as np
import pyarrow.types as kinds
import shapely
from rasterio.crs import CRS

from ..errors import InputError
from ..imagery.ground_measure import transformed
from ..patches import PatchGrid
from .lattice import Lattice, find_lattice
from .places import Places, crs_of_text, read_places
from .products import encoder_record, named_product, product_of_path, product_of_table, told_encoder
from .tables import Table
from .vector_columns import (
    MANY_LENGTHS,
    Layout,
    Quantization,
    VectorColumn,
    find_vectors,
    looks_like_vector,
    vectors_of,
)

_DATES = ("datetime", "date", "timestamp", "acquisition_date", "year")
_FAR = 1e-3  # of a patch's side


@dataclass(frozen=True)
class TableRows:
    """The rows of a table.

    Attributes
    ----------
    table : Table
    column : VectorColumn
    places : Places
    encoder : dict
    dim : int
    dtype : numpy dtype
        That holds the vectors without loss.
    date : str
        Of all rows, or the first and last of them with a slash; empty where none is told.
    quantization : Quantization or None
    named_by_file : bool
        Whether the encoder has its name for want of a better one from the file.
    plain_integers : bool
        Whether the vectors are whole numbers without a scale.
    """

    table: Table
    column: VectorColumn
    places: Places
    encoder: Dict[str, Any]
    dim: int
    dtype: np.dtype
    date: str
    quantization: Optional[Quantization]
    named_by_file: bool
    plain_integers: bool

    def vectors(self) -> Iterator[Tuple[np.ndarray, np.ndarray]]:
        """Row numbers [n] and vectors [n, D], some thousand at a time; rows without a vector are left out.

        Raises
        ------
        InputError
            When a vector has another length than the first.
        """
        start = 0
        for batch in self.table.batches(self.column.columns):
            numbers, there = vectors_of(batch, self.column)
            rows = start + np.flatnonzero(there)
            start += batch.num_rows
            if not len(rows):
                continue
            values = self.quantization.values(numbers) if self.quantization is not None else numbers
            if values.shape[1] != self.dim:
                raise InputError(
                    "column {column} of {table} holds vectors of {dim} and "
                    "{second_values_shape} numbers, and only vectors of one length compare; give a table of one "
                    "encoder",
                    MANY_LENGTHS,
                    column=self.column.name,
                    table=self.table.name,
                    dim=self.dim,
                    second_values_shape=values.shape[1],
                )
            yield rows, values

    def valid(self) -> np.ndarray:
        """Share of valid pixels under each row's patch, float32 [rows]; 1 where the table does not tell."""
        told = self.table.numbers("valid") if {"row", "col"} <= set(self.table.column_names()) else None
        if told is None:
            return np.ones(self.table.rows, dtype=np.float32)
        return np.clip(np.nan_to_num(told, nan=1.0), 0, 1).astype(np.float32)


def read_rows(
    table: Table, vectors: Optional[str], geometry: Optional[str], crs: Optional[str], encoder: Optional[str], date: str
) -> TableRows:
    """Find out what a table holds, and where its rows lie.

    Raises
    ------
    InputError
        When it has no vectors or no places, or more than one column of them.
    """
    column = find_vectors(table.schema, vectors, table.name, _texts_of_vectors(table))
    quantization = Quantization.told(table.emb, table.name)
    numbers = _first_numbers(table, column)
    values = quantization.values(numbers) if quantization is not None else numbers
    dim = values.shape[1]
    names = [name for name in table.column_names() if name not in column.columns or column.layout is not Layout.COLUMNS]
    path = Path(table.name.partition("|")[0])
    record = None if encoder else told_encoder(table.emb, dim) or _told_by_column(table, dim)
    named_by_file = False
    if record is None:
        product = named_product(encoder) if encoder else product_of_table(names, dim)
        named_by_file = product is None
        record = encoder_record(product or product_of_path(str(path), path.stem), dim)
    whole = numbers.dtype.kind in "iu"
    narrow = values.dtype == np.float16 or (whole and numbers.dtype.itemsize == 1)
    return TableRows(
        table,
        column,
        read_places(table, geometry, crs),
        record,
        dim,
        np.dtype(np.float16 if narrow else np.float32),
        date or _date(table),
        quantization,
        named_by_file,
        whole and quantization is None,
    )


def lattice_of(rows: TableRows, usable: np.ndarray) -> Optional[Lattice]:
    """The grid of the rows that can be used: the one that the table tells if they lie on it, else one that is found."""
    shapes = rows.places.shapes[usable]
    told = _told_grid(rows.table)
    if told is not None:
        grid, index = told[0], told[1][usable]
        if _lie_on(grid, index, shapes, rows.places.crs):
            crs = crs_of_text(grid.crs_wkt) if grid.crs_wkt else None
            return Lattice(grid, index, crs, False)
    return find_lattice(shapes, rows.places.crs)


def _told_grid(table: Table) -> Optional[Tuple[PatchGrid, np.ndarray]]:
    """The grid in the footer of a table that TerraPatch wrote, and the cell of each row; None where it has none."""
    own = table.emb.get("terrapatch")
    if not isinstance(own, dict) or not {"row", "col"} <= set(table.column_names()):
        return None
    try:
        grid = PatchGrid.from_dict(own["grid"])
        row, col = (table.read([name]).column(0).to_numpy().astype(np.int64) for name in ("row", "col"))
    except (KeyError, TypeError, ValueError):
        return None
    inside = (row >= 0) & (row < grid.rows) & (col >= 0) & (col < grid.cols)
    index = row * grid.cols + col
    return (grid, index) if inside.all() and len(np.unique(index)) == len(index) else None


def _lie_on(grid: PatchGrid, index: np.ndarray, shapes: np.ndarray, crs: Optional[CRS]) -> bool:
    """Whether places lie where a grid says: their middles by a thousandth of a side."""
    middles = shapely.get_coordinates(shapely.centroid(shapes))
    if len(middles) != len(index):
        return False
    if crs is not None and grid.crs_wkt:
        middles = np.column_stack(transformed(crs, crs_of_text(grid.crs_wkt), middles[:, 0], middles[:, 1]))
    off = np.abs(middles - grid.centers(index)).max(axis=1)
    return bool((off <= _FAR * min(grid.patch_size)).all())


def _first_numbers(table: Table, column: VectorColumn) -> np.ndarray:
    """Stored numbers of the first rows that have a vector."""
    for batch in table.batches(column.columns):
        numbers, there = vectors_of(batch, column)
        if there.any():
            return numbers
    raise InputError(
        "column {column} of {table} is empty in all rows ({rows:,}); give another table",
        column=column.name,
        table=table.name,
        rows=table.rows,
    )


def _texts_of_vectors(table: Table) -> List[str]:
    """Columns of texts whose first value is a list of numbers, as CSV and GeoPackage hold lists."""
    names = [field.name for field in table.schema if kinds.is_string(field.type) or kinds.is_large_string(field.type)]
    if not names:
        return []
    firsts: Dict[str, str] = {}
    for batch in table.batches(names):
        for name in names:
            values = batch.column(name).drop_null()
            if name not in firsts and len(values):
                firsts[name] = str(values[0])
        if len(firsts) == len(names):
            break
    return [name for name, text in firsts.items() if looks_like_vector(text)]


def _told_by_column(table: Table, dim: int) -> Optional[Dict[str, Any]]:
    """The encoder of a copy of an embedding layer: its field `encoder`, id and the start of the hash."""
    if "encoder" not in table.column_names() or not {"patch", "row", "col"} <= set(table.column_names()):
        return None
    tags: List[Any] = table.read(["encoder"]).column(0).unique().to_pylist()
    if len(tags) != 1:
        raise InputError(
            "{table} mixes the encoders {tags}, and their vectors do not compare; give a table of one",
            table=table.name,
            tags=", ".join(map(str, tags[:4])),
        )
    key, _, digest = str(tags[0]).rpartition("@")
    return {"id": key, "version": "", "name": key, "licence": "", "sha256": digest, "dim": dim} if key else None


def _date(table: Table) -> str:
    """Date of the rows by the footer or a column of dates, as `2020-05-18`, or `first/last`."""
    told = table.emb.get("datetime")
    if isinstance(told, str) and told:
        return told[:10]
    name = next((name for name in table.column_names() if name.lower() in _DATES), None)
    if name is None:
        return ""
    texts = sorted(
        {str(value)[:10] for value in table.read([name]).column(0).unique().to_pylist() if value is not None}
    )
    return "" if not texts else texts[0] if texts[0] == texts[-1] else f"{texts[0]}/{texts[-1]}"
