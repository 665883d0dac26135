"""The patches of an embedding set into an empty table of a GeoPackage, past QGIS.

QGIS makes a feature of each row, and GDAL a statement of each feature and an entry of the index one after the other:
13,000 rows a second where SQLite itself takes 130,000. So QGIS makes the table, with all that belongs to it, and its
rows come from arrays. What is in the file afterwards is the same, byte by byte, but for the layout of the index.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from itertools import chain, islice, repeat
from pathlib import Path
from typing import Any, Iterator, List, Optional, Tuple

import numpy as np

from ...model.patches import EmbeddingSet, PatchGrid
from ..background.one_ahead import one_ahead
from ..engine.progress import Feedback, stop_if_canceled
from .packed_rtree import ROOT, outward, packed_tree
from .principal_colors import PrincipalColors
from .rows import quoted
from .schema import ENCODER, embedding_fields
from .write import POLYGON_RING, polygon_rings, without_leading_zero

_BATCH = 4096
_ROWS_A_STATEMENT = 32  # SQLite before 3.32 takes 999 values
_ROWS_PERCENT = 90.0
_PAGE_BYTES = 16384  # QGIS's 4096 hold four rows or fewer
_BLOB = np.dtype(
    [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", (4,)), *POLYGON_RING]
)
_FLAGS = 0b0011  # little-endian, with an envelope of x and y; GeoPackage 1.4, 2.1.3


@dataclass(frozen=True)
class _Table:
    """An empty table of patches, as it stands in its file."""

    name: str
    key: str
    geometry: str
    srs: int
    triggers: List[Tuple[str, str]]
    node_bytes: Optional[int]

    @property
    def index(self) -> str:
        """The name of its spatial index."""
        return f"rtree_{self.name}_{self.geometry}"


def fill_table(file: Path, table: str, embeddings: EmbeddingSet, feedback: Optional[Feedback] = None) -> bool:
    """Write the patches of a set as the rows of a table that was made for them; all of them or none.

    Parameters
    ----------
    file : Path
        A GeoPackage that nobody else writes.
    table : str
        Empty for the only one.
    embeddings : EmbeddingSet
    feedback : Feedback, optional
        Gets the progress in percent.

    Returns
    -------
    bool
        False where SQLite does not take them, or the table is another than QGIS makes for patches; the file is as it
        was then, and QGIS may write it all the same.

    Raises
    ------
    RunCanceled
        When the user cancels; the file is as it was.
    """
    if not len(embeddings):
        return False
    try:
        with closing(
            sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
        ) as database:
            found = _empty_table(database, table, embedding_fields(embeddings.vectors.dtype).names())
            if found is None:
                return False
            if _holds_one_table(database):
                _make_quick(database)
            database.execute("BEGIN IMMEDIATE")  # closing without COMMIT takes everything back
            for name, _made in found.triggers:  # they count and index row by row, with functions of GDAL
                database.execute(f"DROP TRIGGER {quoted(name)}")
            boxes = _insert_rows(database, found, embeddings, feedback)
            _insert_index(database, found, boxes)
            for _name, made in found.triggers:
                database.execute(made)
            _insert_contents(database, found, boxes)
            database.execute("COMMIT")
    except sqlite3.Error:
        return False
    return True


def _empty_table(database: sqlite3.Connection, name: str, fields: List[str]) -> Optional[_Table]:
    """What is known of a table; None unless it is just as QGIS makes it for patches."""
    asked = (
        "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns WHERE lower(geometry_type_name) = 'polygon'"
    )
    tables = [found for found in database.execute(asked) if name in ("", found[0])]
    if len(tables) != 1:
        return None
    table, geometry, srs = tables[0]
    columns = database.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    key = columns[0][1]
    as_made = [column[1] for column in columns] == [key, geometry, *fields] and columns[0][5] == 1
    if not as_made or database.execute(f"SELECT 1 FROM {quoted(table)} LIMIT 1").fetchone():  # nosec B608
        return None
    triggers = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    index = f"rtree_{table}_{geometry}"
    known = (f"{index}_", f"trigger_insert_feature_count_{table}", f"trigger_delete_feature_count_{table}")
    if not all(name.startswith(known) for name, _ in triggers):
        return None  # what another program wants to be told of each row, it is told by QGIS
    node_bytes = None
    if _has(database, index):
        nodes = database.execute(f"SELECT nodeno, length(data) FROM {quoted(index + '_node')}").fetchall()  # nosec B608
        listed = database.execute(f"SELECT 1 FROM {quoted(index + '_rowid')} LIMIT 1").fetchone()  # nosec B608
        if len(nodes) != 1 or nodes[0][0] != ROOT or listed:
            return None
        node_bytes = nodes[0][1]
    return _Table(table, key, geometry, srs, triggers, node_bytes)


def _make_quick(database: sqlite3.Connection) -> None:
    """Take larger pages, and leave it to the system when they go to the disk: for a file that holds nothing yet.

    Nothing else could be lost when the power fails before all is there.
    """
    database.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
    database.execute("VACUUM")
    database.execute("PRAGMA synchronous = OFF")


def _holds_one_table(database: sqlite3.Connection) -> bool:
    return bool(database.execute("SELECT count(*) = 1 FROM gpkg_contents").fetchone()[0])


def _has(database: sqlite3.Connection, table: str) -> bool:
    asked = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return database.execute(asked, (table,)).fetchone() is not None


def _insert_rows(
    database: sqlite3.Connection, table: _Table, embeddings: EmbeddingSet, feedback: Optional[Feedback]
) -> np.ndarray:
    """Insert the rows; returns their boxes float64 [N, 4]: min x, max x, min y, max y."""
    boxes = np.empty((len(embeddings), 4))
    colors = PrincipalColors.fit(embeddings.vectors)
    names = [table.key, table.geometry, *embedding_fields(embeddings.vectors.dtype).names()]
    names.remove(ENCODER)
    columns = ", ".join(map(quoted, [ENCODER, *names]))
    insert = f"INSERT INTO {quoted(table.name)} ({columns}) VALUES "  # nosec B608  # names alone, quoted
    starts = range(0, len(embeddings), _BATCH)

    def rows_from(start: int) -> Iterator[Tuple[Any, ...]]:
        return _rows(embeddings, colors, table.srs, start, boxes[start : start + _BATCH])

    for start, rows in zip(starts, one_ahead(rows_from, starts)):
        stop_if_canceled(feedback)
        stop = min(start + _BATCH, len(embeddings))
        values = chain.from_iterable(rows)
        _insert_many(database, insert, len(names), values, stop - start, (embeddings.encoder_tag,))
        if feedback is not None:
            feedback.setProgress(_ROWS_PERCENT * stop / len(embeddings))
    return boxes


def _insert_many(
    database: sqlite3.Connection, insert: str, width: int, values: Iterator[Any], count: int, same: Tuple[Any, ...] = ()
) -> None:
    """Insert so many rows of so many columns, given one value after the other, behind the columns that never change.

    Many go by one statement, which takes what is the same, and writes the highest id down, once for all of them.
    """
    one = "(" + ", ".join([*(f"?{place}" for place in range(1, len(same) + 1)), *"?" * width]) + ")"
    together = islice(values, width * (count - count % _ROWS_A_STATEMENT))
    for rows, some in ((_ROWS_A_STATEMENT, together), (1, values)):
        statement = insert + ", ".join([one] * rows)
        database.executemany(statement, zip(*map(repeat, same), *[some] * (width * rows)))


def _rows(
    embeddings: EmbeddingSet, colors: PrincipalColors, srs: int, start: int, boxes: np.ndarray
) -> Iterator[Tuple[Any, ...]]:
    """Rows, without their encoder, of the patches from `start` on, as many as `boxes` [n, 4]; fills these."""
    stop = start + len(boxes)
    patches = embeddings.index[start:stop]
    vectors = without_leading_zero(
        np.array(embeddings.vectors[start:stop], dtype=embeddings.vectors.dtype.newbyteorder("<"))
    )
    row, col = embeddings.grid.row_col(patches)
    return zip(
        range(start + 1, stop + 1),
        _geometries(embeddings.grid, patches, srs, boxes),
        patches.tolist(),
        row.tolist(),
        col.tolist(),
        embeddings.valid[start:stop].tolist(),
        _each_as_bytes(vectors),
        colors.names_of(vectors),
    )


def _geometries(grid: PatchGrid, patches: np.ndarray, srs: int, boxes: np.ndarray) -> List[bytes]:
    """Polygons of patches [n] as GeoPackages hold them; fills their `boxes` [n, 4]."""
    corners = grid.corners(patches)
    low, high = corners.min(axis=1), corners.max(axis=1)
    boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3] = low[:, 0], high[:, 0], low[:, 1], high[:, 1]
    blobs = np.empty(len(patches), dtype=_BLOB)
    blobs["magic"], blobs["version"], blobs["flags"], blobs["srs"], blobs["box"] = b"GP", 0, _FLAGS, srs, boxes
    rings = polygon_rings(corners)
    for part, *_ in POLYGON_RING:
        blobs[part] = rings[part]
    return _each_as_bytes(blobs)


def _each_as_bytes(rows: np.ndarray) -> List[bytes]:
    """The bytes of each row of a contiguous array."""
    row_bytes = rows.nbytes // len(rows)
    return rows.view(f"V{row_bytes}").ravel().tolist()


def _insert_index(database: sqlite3.Connection, table: _Table, boxes: np.ndarray) -> None:
    if table.node_bytes is None:
        return
    tree = packed_tree(outward(boxes), table.node_bytes)
    node, parent, rowid = (quoted(f"{table.index}_{part}") for part in ("node", "parent", "rowid"))
    # nosec B608 below: names alone, quoted
    database.execute(f"DELETE FROM {node}")  # nosec B608
    database.executemany(f"INSERT INTO {node} (nodeno, data) VALUES (?, ?)", sorted(tree.nodes))  # nosec B608
    parents = tree.parents.tolist()
    database.executemany(f"INSERT INTO {parent} (nodeno, parentnode) VALUES (?, ?)", parents)  # nosec B608
    leaves = iter(tree.leaves.ravel().tolist())
    _insert_many(database, f"INSERT INTO {rowid} (rowid, nodeno) VALUES ", 2, leaves, len(tree.leaves))  # nosec B608


def _insert_contents(database: sqlite3.Connection, table: _Table, boxes: np.ndarray) -> None:
    """What the GeoPackage says of the table: its extent, and how many rows it has."""
    extent = (boxes[:, 0].min(), boxes[:, 2].min(), boxes[:, 1].max(), boxes[:, 3].max())
    database.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
        "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
        (*map(float, extent), table.name),
    )
    if _has(database, "gpkg_ogr_contents"):
        database.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (len(boxes), table.name)
        )
