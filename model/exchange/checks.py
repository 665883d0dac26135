"""What can be wrong with vectors and their places, counted; what is right is said as well."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional

import numpy as np
import shapely
from rasterio.crs import CRS

from ..imagery.ground_measure import transformed
from ..messages import Message
from .lattice import find_lattice

_UNIT = 0.01
_SHOWN = 5
_Level = Literal["ok", "warning", "error"]
OK: _Level = "ok"
WARNING: _Level = "warning"
ERROR: _Level = "error"


def finding(code: str, level: _Level, text: str, **values: Any) -> Dict[str, Any]:
    """One thing that was looked at."""
    return {"code": code, "level": level, "text": text, "values": values}


class VectorChecks:
    """Looks at vectors as they come by: NaN, zero, repeated, of length one.

    Nothing but a number of 64 bits a vector is kept.
    """

    def __init__(self, dim: int) -> None:
        self._weights = np.random.default_rng(0).integers(1, 1 << 63, size=dim, dtype=np.uint64) | np.uint64(1)
        self._marks: List[np.ndarray] = []
        self._rows: List[np.ndarray] = []
        self._broken: List[np.ndarray] = []
        self._zero: List[np.ndarray] = []
        self._least, self._most = np.inf, 0.0

    def take(self, rows: np.ndarray, vectors: np.ndarray) -> None:
        """Look at vectors [n, D] of some rows [n]."""
        wide = np.ascontiguousarray(vectors, dtype=np.float32)
        finite = np.asarray(np.isfinite(wide).all(axis=1))
        # in double precision: squares of large numbers have no place in single precision
        lengths = np.linalg.norm(np.where(finite[:, None], wide, 0).astype(np.float64), axis=1)
        self._broken.append(rows[~finite])
        self._zero.append(rows[finite & (lengths == 0)])
        usable = finite & (lengths > 0)
        if usable.any():
            self._least = min(self._least, float(lengths[usable].min()))
            self._most = max(self._most, float(lengths[usable].max()))
        self._rows.append(rows[usable])
        self._marks.append((wide[usable].view(np.uint32).astype(np.uint64) * self._weights).sum(axis=1))

    def findings(self) -> List[Dict[str, Any]]:
        """What came of it."""
        broken, zero, rows, marks = map(np.concatenate, (self._broken, self._zero, self._rows, self._marks))
        found = [
            _counted(
                "finite",
                broken,
                ERROR,
                Message("vectors with NaN or infinite numbers"),
                Message("all vectors are finite"),
            ),
            _counted(
                "zero", zero, WARNING, Message("zero vectors, which cannot be compared"), Message("no vector is zero")
            ),
        ]
        order = np.argsort(marks, kind="stable")
        repeated = np.sort(rows[order[1:][marks[order[1:]] == marks[order[:-1]]]])
        found.append(
            _counted(
                "duplicates",
                repeated,
                WARNING,
                Message("vectors that repeat an earlier one exactly"),
                Message("no vector repeats"),
            )
        )
        if len(rows):
            unit = self._least > 1 - _UNIT and self._most < 1 + _UNIT
            text = Message(
                "vectors have lengths from {least:.4g} to {most:.4g}: one", least=self._least, most=self._most
            )
            if not unit:
                text = Message(
                    "vectors have lengths from {least:.4g} to {most:.4g}, so they are not normalised; "
                    "TerraPatch compares directions alone",
                    least=self._least,
                    most=self._most,
                )
            found.append(finding("lengths", OK if unit else WARNING, text, least=self._least, most=self._most))
        return found


def place_findings(shapes: np.ndarray, crs: Optional[CRS]) -> List[Dict[str, Any]]:
    """Places that are missing, repeat, cannot be or lie outside of the world of their coordinate system."""
    missing = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    rows = np.flatnonzero(~missing)
    found = [
        _counted(
            "places", np.flatnonzero(missing), ERROR, Message("rows without a place"), Message("every row has a place")
        )
    ]
    if not len(rows):
        return found
    there = shapes[rows]
    invalid = rows[~shapely.is_valid(there)]
    found.append(
        _counted(
            "valid_places",
            invalid,
            ERROR,
            Message("geometries that are not valid"),
            Message("all geometries are valid"),
        )
    )
    _, first, counts = np.unique(shapely.to_wkb(shapely.normalize(there)), return_index=True, return_counts=True)
    repeats = len(rows) - len(first)
    some = np.sort(rows[first[counts > 1]])
    text = (
        Message("geometries that repeat another: {repeats:,} ({some})", repeats=repeats, some=_rows(some))
        if repeats
        else Message("no geometry repeats")
    )
    found.append(finding("repeated_places", WARNING if repeats else OK, text, count=repeats, rows=_first(some)))
    found.append(_outside(there, rows, crs))
    return found


def row_col_findings(shapes: np.ndarray, crs: Optional[CRS], row: np.ndarray, col: np.ndarray) -> List[Dict[str, Any]]:
    """Whether places lie where their row and column say, whatever rows and columns are counted from."""
    there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    rows = np.flatnonzero(there)
    lattice = find_lattice(shapes[there], crs) if len(rows) else None
    if lattice is None:
        return [
            finding(
                "rows_and_columns", WARNING, Message("places lie on no grid, so row and col cannot be held against it")
            )
        ]
    found_row, found_col = lattice.grid.row_col(lattice.patches)
    best = min(
        (_disagreeing(down * found_row, found_col, row[there], col[there]) for down in (1, -1)), key=np.count_nonzero
    )
    swapped = min(
        (_disagreeing(down * found_row, found_col, col[there], row[there]) for down in (1, -1)), key=np.count_nonzero
    )
    if best.any() and not swapped.any():
        return [finding("rows_and_columns", ERROR, Message("row and col are swapped: row counts across and col down"))]
    return [
        _counted(
            "rows_and_columns",
            rows[best],
            ERROR,
            Message("places that disagree with their row and col"),
            Message("all places lie where row and col say"),
        )
    ]


def _disagreeing(found_row: np.ndarray, found_col: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Which rows are off by another step than most, bool [n]."""
    wrong = np.zeros(len(row), dtype=bool)
    for found, told in ((found_row, row), (found_col, col)):
        steps, counts = np.unique(found - told, return_counts=True)
        wrong |= (found - told) != steps[counts.argmax()]
    return wrong


def _outside(shapes: np.ndarray, rows: np.ndarray, crs: Optional[CRS]) -> Dict[str, Any]:
    """Places that no point of the earth has."""
    if crs is None:
        return finding("crs", WARNING, Message("the coordinate system of the places is not told"))
    middles = (shapely.bounds(shapes)[:, :2] + shapely.bounds(shapes)[:, 2:]) / 2
    if crs.is_geographic:
        # longitudes go to 360 where they are counted from 0 on, or where places cross the antimeridian
        outside = (np.abs(middles[:, 0]) > 360) | (np.abs(middles[:, 1]) > 90)
    else:
        lon, lat = transformed(crs, CRS.from_epsg(4326), *middles.T)
        back = np.column_stack(transformed(CRS.from_epsg(4326), crs, lon, lat))
        outside = ~(np.abs(back - middles).max(axis=1) < 1)  # NaN is not below 1
    return _counted(
        "outside",
        rows[outside],
        ERROR,
        Message("places outside of their coordinate system ({crs})", crs=_name(crs)),
        Message("all places lie within their coordinate system ({crs})", crs=_name(crs)),
    )


def _name(crs: CRS) -> str:
    code = crs.to_authority()
    return ":".join(code) if code else Message("one without a code")


def _counted(code: str, rows: np.ndarray, level: _Level, wrong: str, right: str) -> Dict[str, Any]:
    if not len(rows):
        return finding(code, OK, right, count=0)
    return finding(
        code,
        level,
        Message("{wrong}: {rows_count:,} ({rows})", wrong=wrong, rows_count=len(rows), rows=_rows(rows)),
        count=len(rows),
        rows=_first(rows),
    )


def _rows(rows: np.ndarray) -> str:
    """Such as `rows 3, 7, 9`, counted from 0."""
    shown = ", ".join(map(str, _first(rows))) + (", ..." if len(rows) > _SHOWN else "")
    return Message("rows {shown}", shown=shown) if len(rows) > 1 else Message("row {shown}", shown=shown)


def _first(rows: np.ndarray) -> List[int]:
    return [int(row) for row in rows[:_SHOWN]]
