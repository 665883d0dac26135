"""What verify finds: each fault once, by its rows, and what is right."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import numpy as np
import pyarrow as pa
import pytest
import shapely
from conftest import SetFactory
from foreign_embeddings import (
    alphaearth_codes,
    fixed_lists,
    squares,
    unit_vectors,
    write_alphaearth,
    write_geoparquet,
    write_tessera,
)

from terrapatch.model import cli
from terrapatch.model.errors import InputError
from terrapatch.model.exchange_requests import VerifyRequest
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.verify import verify
from terrapatch.model.result_texts import result_text

ROWS, COLS = 5, 6
VECTORS = unit_vectors(ROWS * COLS, 16)


def told(source: Path, **options: Any) -> Dict[str, tuple]:
    """Level and rows of each finding by its code."""
    result = verify(VerifyRequest(str(source), **options), SilentReporter())
    found = {one["code"]: (one["level"], one["values"].get("rows", [])) for one in result["findings"]}
    assert result["sound"] == all(level != "error" for level, _ in found.values())
    return found


def table(file: Path, vectors: Any = VECTORS, shapes: Any = None, **columns: Any) -> Path:
    row, col = np.divmod(np.arange(ROWS * COLS), COLS)
    return write_geoparquet(
        file,
        {
            "embedding": fixed_lists(vectors) if isinstance(vectors, np.ndarray) else vectors,
            "row": row,
            "col": col,
            **columns,
        },
        squares(ROWS, COLS) if shapes is None else shapes,
    )


def test_what_is_right_is_said(tmp_path: Path) -> None:
    found = told(table(tmp_path / "a.parquet"))
    right = ("dim", "missing", "finite", "zero", "duplicates", "lengths", "places", "repeated_places", "outside")
    assert {code: found[code][0] for code in (*right, "rows_and_columns")} == dict.fromkeys(
        (*right, "rows_and_columns"), "ok"
    )


def test_vectors(tmp_path: Path) -> None:
    vectors = VECTORS.copy()
    vectors[3, 2], vectors[7], vectors[11] = np.nan, 0, vectors[4]
    found = told(table(tmp_path / "a.parquet", vectors))
    assert found["finite"] == ("error", [3])
    assert found["zero"] == ("warning", [7])
    assert found["duplicates"] == ("warning", [11])
    assert told(table(tmp_path / "b.parquet", VECTORS * 3))["lengths"][0] == "warning"


def test_two_lengths(tmp_path: Path) -> None:
    lists = [row.tolist() for row in VECTORS]
    lists[9] = lists[9][:-1]
    file = table(tmp_path / "a.parquet", pa.array(lists))
    assert told(file)["dim"][0] == "error"
    request = VerifyRequest(str(file))
    text = result_text(request, verify(request, SilentReporter()))
    assert text.startswith(f"{file}: {ROWS * COLS:,} vectors\nwrong  column embedding")


def test_places_that_disagree_with_row_and_column(tmp_path: Path) -> None:
    shapes = squares(ROWS, COLS)
    shapes[[8, 9]] = shapes[[9, 8]]
    assert told(table(tmp_path / "a.parquet", shapes=shapes))["rows_and_columns"] == ("error", [8, 9])
    row, col = np.divmod(np.arange(ROWS * COLS), COLS)
    swapped = verify(VerifyRequest(str(table(tmp_path / "b.parquet", row=col, col=row))), SilentReporter())
    assert any("row and col are swapped" in one["text"] for one in swapped["findings"])


@pytest.mark.parametrize("row", [["A0"] * ROWS * COLS, [None] + [1] * (ROWS * COLS - 1)])
def test_rows_that_are_no_numbers_are_said(row: list, tmp_path: Path) -> None:
    found = told(table(tmp_path / "a.parquet", row=row, valid=["yes"] * ROWS * COLS))
    assert found["rows_and_columns"][0] == "warning"


def test_places_that_repeat_are_missing_or_nowhere(tmp_path: Path) -> None:
    shapes = squares(ROWS, COLS)
    shapes[2], shapes[5], shapes[7] = shapes[1], None, shapely.box(400, 10, 401, 11)
    found = told(table(tmp_path / "a.parquet", shapes=shapes))
    assert found["repeated_places"] == ("warning", [1])
    assert found["places"] == ("error", [5])
    assert found["outside"] == ("error", [7])


def test_rasters_and_grids(tmp_path: Path) -> None:
    file, values = write_tessera(tmp_path, (6, 5))
    result = verify(VerifyRequest(str(file)), SilentReporter())
    assert (result["patches"], result["dim"], result["sound"]) == (29, 128, True)
    found = {one["code"]: one for one in result["findings"]}
    assert found["missing"]["text"] == "pixels without a vector: 1"
    assert found["outside"]["level"] == "ok"
    lengths = np.linalg.norm(values.reshape(30, 128), axis=1)
    assert found["lengths"]["values"]["most"] == pytest.approx(np.nanmax(lengths))
    raster = write_alphaearth(tmp_path, alphaearth_codes((4, 5)))
    assert verify(VerifyRequest(str(raster)), SilentReporter())["encoder"].startswith("alphaearth@")
    with pytest.raises(InputError, match="crs is for tables"):
        verify(VerifyRequest(str(raster), crs="EPSG:4326"), SilentReporter())


def test_a_set(tmp_path: Path, set_factory: SetFactory) -> None:
    embeddings = set_factory(VECTORS, shape=(ROWS, COLS))
    assert told(embeddings.path)["set"][0] == "ok"
    np.save(embeddings.path / "index.npy", np.arange(ROWS * COLS) + 1)
    assert told(embeddings.path)["set"][0] == "error"


@pytest.mark.parametrize("sound", [True, False])
def test_exit_codes(sound: bool, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    vectors = VECTORS.copy()
    if not sound:
        vectors[3, 2] = np.inf
    file = table(tmp_path / "a.parquet", vectors)
    assert cli.main(["verify", str(file)]) == (0 if sound else 2)
    out, err = capsys.readouterr()
    assert "right  all places lie where row and col say" in out
    assert ("vectors with NaN or infinite numbers: 1 (row 3)" in err) != sound


def test_lengths_of_large_numbers_are_numbers(set_factory: SetFactory) -> None:
    found = verify(VerifyRequest(str(set_factory(np.full((4, 3), 1e30, np.float32)).path)), SilentReporter())
    (lengths,) = (finding for finding in found["findings"] if finding["code"] == "lengths")
    assert lengths["values"]["most"] == pytest.approx(np.sqrt(3) * 1e30)
