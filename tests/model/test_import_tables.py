"""Tables of embeddings: every layout that products have, on the grid that they lie on, or as a layer of places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.feather
import pyarrow.parquet as parquet
import pyogrio
import pytest
import shapely
from foreign_embeddings import UTM, fixed_lists, moved, squares, unit_vectors, write_geoparquet
from rasterio.crs import CRS

from terrapatch.model.errors import EmbeddingSetError, InputError
from terrapatch.model.exchange_requests import ImportRequest
from terrapatch.model.jobs.import_embeddings import import_embeddings
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.run import run_job
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import ClusterRequest

ROWS, COLS = 3, 4
VECTORS = unit_vectors(ROWS * COLS, 16)
EARTH_INDEX = {
    "version": "0.0.1", "model": {"id": "softcon", "version": "2", "name": "SoftCon"},
    "embedding": {"dim": 16, "quantization": "float32"},
}  # fmt: skip


def run(file: Path, out: Path, **options: Any) -> tuple:
    reporter = SilentReporter()
    return import_embeddings(ImportRequest(str(file), str(out), **options), reporter), reporter.notices


def shuffled(*arrays: Any) -> list:
    order = np.random.default_rng(3).permutation(len(arrays[0]))
    return [array[order] for array in arrays]


LAYOUTS: Dict[str, Any] = {
    "fixed-size list": lambda vectors: {"embedding": fixed_lists(vectors)},
    "list": lambda vectors: {"embeddings": pa.array(vectors.tolist(), pa.list_(pa.float32()))},
    "large list of doubles": lambda vectors: {"vec": pa.array(vectors.tolist(), pa.large_list(pa.float64()))},
    "half": lambda vectors: {"embedding": fixed_lists(vectors.astype(np.float16))},
    "struct": lambda vectors: {
        "embedding": pa.StructArray.from_arrays(
            [pa.array(column) for column in vectors.T], [f"d{i}" for i in range(16)]
        )
    },
    "one column a dimension": lambda vectors: {f"emb_{number}": column for number, column in enumerate(vectors.T)},
    "named by numbers alone": lambda vectors: {str(number): column for number, column in enumerate(vectors.T)},
    "tensors": lambda vectors: {"embedding": pa.FixedShapeTensorArray.from_numpy_ndarray(vectors)},
    "texts": lambda vectors: {"note": ["[x]"] * len(vectors), "embedding": [str(row.tolist()) for row in vectors]},
    "texts of numpy": lambda vectors: {"embedding": [f"[{'  '.join(map(repr, row.tolist()))}]" for row in vectors]},
    "ArcGIS blob": lambda vectors: {"Embedding": pa.array([row.astype("<f4").tobytes() for row in vectors])},
}


def write_csv(file: Path, delimiter: str, decimal: str) -> Path:
    middles = shapely.centroid(squares(ROWS, COLS))
    names = ["lon", "lat", *(f"emb_{number}" for number in range(16))]
    rows = np.column_stack([shapely.get_x(middles), shapely.get_y(middles), VECTORS])
    lines = [
        delimiter.join(names),
        *(delimiter.join(repr(float(n)).replace(".", decimal) for n in row) for row in rows),
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "delimiter", "decimal"),
    [("a.csv", ",", "."), ("a.csv", ";", "."), ("a.csv", ";", ","), ("a.txt", "\t", "."), ("a.tsv", "\t", ",")],
)
def test_texts_whatever_parts_their_columns(name: str, delimiter: str, decimal: str, tmp_path: Path) -> None:
    result, _ = run(write_csv(tmp_path / name, delimiter, decimal), tmp_path / "set")
    assert result["grid"] == [ROWS, COLS]
    assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, VECTORS)


@pytest.mark.parametrize("of_points", [True, False])
def test_geoarrow_is_read_as_wkb_is(of_points: bool, tmp_path: Path) -> None:
    shapes = squares(ROWS, COLS)
    shapes = shapely.centroid(shapes) if of_points else shapes
    _, xy, offsets = shapely.to_ragged_array(shapes)
    nested: pa.Array = pa.StructArray.from_arrays([pa.array(axis) for axis in xy.T], ["x", "y"])
    for ends in offsets:
        nested = pa.ListArray.from_arrays(pa.array(ends.astype(np.int32)), nested)
    file = write_geoparquet(tmp_path / "wkb.parquet", {"embedding": fixed_lists(VECTORS)}, shapes)
    table = parquet.read_table(file)
    parquet.write_table(table.set_column(1, "geometry", nested), tmp_path / "geoarrow.parquet")
    for name in ("wkb", "geoarrow"):
        run(tmp_path / f"{name}.parquet", tmp_path / name)
    found, expected = (EmbeddingSet.open(tmp_path / name) for name in ("geoarrow", "wkb"))
    assert found.grid == expected.grid
    assert np.array_equal(found.vectors, expected.vectors)


def test_feather(tmp_path: Path) -> None:
    file = write_geoparquet(tmp_path / "a.parquet", {"embedding": fixed_lists(VECTORS)}, squares(ROWS, COLS))
    pyarrow.feather.write_feather(parquet.read_table(file), tmp_path / "a.feather")
    assert run(tmp_path / "a.feather", tmp_path / "set")[0]["grid"] == [ROWS, COLS]
    assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, VECTORS)


@pytest.mark.parametrize("layout", ["list", "blob", "nan"])
def test_empty_and_broken_vectors_are_left_out(layout: str, tmp_path: Path) -> None:
    rows = [row.tolist() for row in VECTORS]
    columns = {
        "list": {"embedding": [[], *rows[1:]]},
        "blob": {"Embedding": [b"", *(row.astype("<f4").tobytes() for row in VECTORS[1:])]},
        "nan": {"embedding": [[None, *rows[0][1:]], *rows[1:]]},
    }[layout]
    file = write_geoparquet(tmp_path / "a.parquet", columns, squares(ROWS, COLS))
    result, notices = run(file, tmp_path / "set")
    assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, VECTORS[1:])
    assert result["left_out"] == 1
    assert any("vector of finite numbers: 1 of 12" in notice for notice in notices)


@pytest.mark.parametrize("value", [None, b""])
def test_no_binary_vector_at_all(value: Any, tmp_path: Path) -> None:
    columns = {"Embedding": pa.array([value] * ROWS * COLS, pa.binary())}
    file = write_geoparquet(tmp_path / "a.parquet", columns, squares(ROWS, COLS))
    with pytest.raises(InputError, match=r"column Embedding of .* is empty in all rows \(12\)"):
        run(file, tmp_path / "set")


@pytest.mark.parametrize("moved_by", [0.0, 20.0])
def test_coordinates_beside_a_geometry_tell_its_system(moved_by: float, tmp_path: Path) -> None:
    shapes = squares(ROWS, COLS)
    middles = shapely.centroid(shapes)
    table = pa.table(
        {
            "embedding": fixed_lists(VECTORS),
            "geometry": pa.array(shapely.to_wkb(shapes).tolist(), pa.binary()),
            "centre_lon": shapely.get_x(middles) + moved_by,
            "centre_lat": shapely.get_y(middles),
        }
    )
    parquet.write_table(table, tmp_path / "a.parquet")
    _, notices = run(tmp_path / "a.parquet", tmp_path / "set")
    assert any("does not tell its coordinate system" in notice for notice in notices) == bool(moved_by)


class TestLayouts:
    @pytest.mark.parametrize("layout", LAYOUTS)
    def test_values_and_places(self, layout: str, tmp_path: Path) -> None:
        vectors, shapes = shuffled(VECTORS, squares(ROWS, COLS))
        file = write_geoparquet(tmp_path / "a.parquet", LAYOUTS[layout](vectors), shapes)
        result, _ = run(file, tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        exact = VECTORS.astype(np.float16) if layout == "half" else VECTORS
        assert np.array_equal(found.vectors, exact)
        assert found.vectors.dtype == exact.dtype
        assert found.index.tolist() == list(range(ROWS * COLS))
        assert found.grid.shape == (ROWS, COLS)
        assert result["grid"] == [ROWS, COLS]
        expected = shapely.get_coordinates(shapely.centroid(squares(ROWS, COLS, crs=None)))
        assert found.grid.centers(found.index) == pytest.approx(expected, abs=0.01)
        assert found.grid.patch_size == pytest.approx((320, 320), abs=1e-3)
        assert result["norms"]["median"] == pytest.approx(1, abs=1e-3)

    def test_int8_by_its_footer(self, tmp_path: Path) -> None:
        codes = np.random.default_rng(0).integers(-127, 128, size=(12, 4), dtype=np.int8)
        scale, offset = [0.5, 0.25, 1.0, 2.0], [0.0, 1.0, 0.0, -1.0]
        told = {"emb:quantization": {"method": "scalar", "scale": scale, "offset": offset}}
        columns = {"embedding": fixed_lists(codes)}
        file = write_geoparquet(tmp_path / "a.parquet", columns, squares(ROWS, COLS), emb=told)
        run(file, tmp_path / "set")
        assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, codes * np.array(scale) + np.array(offset))

    def test_int8_without_a_scale_is_told(self, tmp_path: Path) -> None:
        codes = np.arange(48, dtype=np.int8).reshape(12, 4)
        file = write_geoparquet(tmp_path / "a.parquet", {"embedding": fixed_lists(codes)}, squares(ROWS, COLS))
        _, notices = run(file, tmp_path / "set")
        assert any("nothing tells their scale" in notice for notice in notices)
        assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, codes)

    def test_geopackage(self, tmp_path: Path) -> None:
        table = pa.table(
            {"geom": shapely.to_wkb(squares(ROWS, COLS, crs=None)).tolist(), **LAYOUTS["ArcGIS blob"](VECTORS)}
        )
        file = tmp_path / "a.gpkg"
        pyogrio.write_arrow(
            table, file, layer="a", geometry_name="geom", geometry_type="Polygon", crs=UTM, driver="GPKG"
        )
        run(file, tmp_path / "set")
        assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, VECTORS)

    def test_csv_of_points(self, tmp_path: Path) -> None:
        centres = shapely.get_coordinates(shapely.centroid(squares(ROWS, COLS, crs=None)))
        lon, lat = shapely.get_coordinates(moved(shapely.points(centres), "EPSG:4326")).T
        pyarrow.csv.write_csv(
            pa.table({"lon": lon, "lat": lat, **LAYOUTS["named by numbers alone"](VECTORS)}), tmp_path / "a.csv"
        )
        result, notices = run(tmp_path / "a.csv", tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        assert found.vectors == pytest.approx(VECTORS, abs=1e-6)
        assert found.grid.centers(found.index) == pytest.approx(centres, abs=0.01)
        assert any("each stands for its cell of 320 x 320" in notice for notice in notices)
        assert result["encoder"].startswith("a@")

    @pytest.mark.parametrize(("written", "options"), [("csv", {}), ("geoparquet", {"geometry": "lon,lat"})])
    def test_lon_and_lat_are_degrees_whatever_else_the_table_tells(
        self, written: str, options: dict, tmp_path: Path
    ) -> None:
        centres = shapely.get_coordinates(shapely.centroid(squares(ROWS, COLS, crs=None)))
        lon, lat = shapely.get_coordinates(moved(shapely.points(centres), "EPSG:4326")).T
        columns = {
            "lon": lon,
            "lat": lat,
            "epsg": [32632] * 6 + [32633] * 6,
            **LAYOUTS["named by numbers alone"](VECTORS),
        }
        file = tmp_path / f"a.{written if written == 'csv' else 'parquet'}"
        if written == "csv":
            pyarrow.csv.write_csv(pa.table(columns), file)
        else:
            write_geoparquet(file, columns, squares(ROWS, COLS, crs="EPSG:3857"), CRS.from_epsg(3857).to_dict(True))
        run(file, tmp_path / "set", **options)
        found = EmbeddingSet.open(tmp_path / "set")
        assert found.grid.centers(found.index) == pytest.approx(centres, abs=0.01)

    def test_a_second_geometry_has_a_system_of_its_own(self, tmp_path: Path) -> None:
        other = pa.array(shapely.to_wkb(squares(ROWS, COLS, crs=None)).tolist(), pa.binary())
        file = write_geoparquet(tmp_path / "a.parquet", {"utm": other, **LAYOUTS["list"](VECTORS)}, squares(ROWS, COLS))
        table = parquet.read_table(file)
        geo = json.loads(table.schema.metadata[b"geo"])
        geo["columns"]["utm"] = {"encoding": "WKB", "geometry_types": [], "crs": CRS.from_user_input(UTM).to_dict(True)}
        parquet.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), file)
        run(file, tmp_path / "set", geometry="utm")
        assert CRS.from_wkt(EmbeddingSet.open(tmp_path / "set").grid.crs_wkt) == CRS.from_user_input(UTM)

    def test_folder_of_parts(self, tmp_path: Path) -> None:
        (tmp_path / "parts").mkdir()
        for part, rows in enumerate((slice(0, 5), slice(5, 12))):
            columns = LAYOUTS["fixed-size list"](VECTORS[rows])
            write_geoparquet(tmp_path / "parts" / f"{part}.parquet", columns, squares(ROWS, COLS)[rows])
        run(tmp_path / "parts", tmp_path / "set")
        assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, VECTORS)


class TestProducts:
    def test_earth_index_tells_its_model(self, tmp_path: Path) -> None:
        columns = {"id": list("abcdefghijkl"), **LAYOUTS["fixed-size list"](VECTORS)}
        result, _ = run(
            write_geoparquet(tmp_path / "a.parquet", columns, squares(ROWS, COLS), emb=EARTH_INDEX), tmp_path / "set"
        )
        assert result["encoder"].startswith("softcon-2@")

    @pytest.mark.parametrize(
        ("columns", "dim", "encoder"),
        [
            ({"index": list(range(12)), "source_url": ["s3://a"] * 12, "date": ["2023-05-01"] * 12}, 768, "clay-v0"),
            ({"chips_id": ["a"] * 12, "cell_id": ["b"] * 12, "stac_item_id": ["c"] * 12}, 1024, "clay-v1.5"),
        ],
    )
    def test_clay_by_its_columns(self, columns: dict, dim: int, encoder: str, tmp_path: Path) -> None:
        name = "embeddings" if dim == 768 else "embedding"
        vectors = unit_vectors(12, dim)
        columns = {**columns, name: fixed_lists(vectors)}
        result, _ = run(write_geoparquet(tmp_path / "a.parquet", columns, squares(ROWS, COLS, 2560)), tmp_path / "set")
        assert result["encoder"].partition("@")[0] == encoder
        assert result["date"] == ("2023-05-01" if dim == 768 else None)

    def test_major_tom_by_coordinates_of_centres(self, tmp_path: Path) -> None:
        """Cells of Major TOM are not in rows and columns of one grid: places, as a layer."""
        columns = {
            "unique_id": list("abc"), "embedding": fixed_lists(VECTORS[:3]), "grid_cell": ["1U_1R", "1U_2R", "2U_1R"],
            "pixel_bbox": pa.array([[0, 0, 384, 384]] * 3), "centre_lat": [45.0, 45.001, 45.1],
            "centre_lon": [13.0, 13.2, 13.21],
        }  # fmt: skip
        file = tmp_path / "Core-S2RGB-SigLIP.parquet"
        parquet.write_table(pa.table(columns), file)
        result, notices = run(file, tmp_path / "set", side=3840.0)
        assert result["encoder"].startswith("core-s2rgb-siglip@")
        assert result["grid"] is None
        described, table = pyogrio.read_arrow(result["layer"])
        assert table["patch"].to_pylist() == [0, 1, 2]
        assert set(table["encoder"].to_pylist()) == {result["encoder"]}
        stored = np.frombuffer(b"".join(table["embedding_f32"].to_pylist()), "<f4").reshape(3, 16)
        assert np.array_equal(stored, VECTORS[:3])
        shapes = shapely.from_wkb(table[described["geometry_name"] or "wkb_geometry"].to_pylist())
        assert shapely.get_coordinates(shapely.centroid(shapes)) == pytest.approx(
            np.column_stack([columns["centre_lon"], columns["centre_lat"]])
        )
        assert shapely.bounds(shapes)[0, 3] - shapely.bounds(shapes)[0, 1] == pytest.approx(3840 / 111_320)
        assert any("3840 m" in notice for notice in notices)

    def test_the_users_name_counts(self, tmp_path: Path) -> None:
        file = write_geoparquet(tmp_path / "a.parquet", LAYOUTS["list"](VECTORS), squares(ROWS, COLS), emb=EARTH_INDEX)
        result, _ = run(file, tmp_path / "set", encoder="My Model@2")
        assert result["encoder"].startswith("my-model-2@")


class TestWhatIsMissing:
    def test_rows_without_vector_or_place_are_left_out_and_told(self, tmp_path: Path) -> None:
        shapes = squares(ROWS, COLS)
        shapes[5] = None
        lists = VECTORS.tolist()
        lists[2] = None
        file = write_geoparquet(tmp_path / "a.parquet", {"embedding": pa.array(lists, pa.list_(pa.float32()))}, shapes)
        result, notices = run(file, tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        kept = [row for row in range(12) if row not in (2, 5)]
        assert found.index.tolist() == kept
        assert np.array_equal(found.vectors, VECTORS[kept])
        assert result["left_out"] == 2
        assert any(
            "rows left out, for want of a place or a vector of finite numbers: 2 of 12" in notice for notice in notices
        )

    @pytest.mark.parametrize(
        ("columns", "options", "message"),
        [
            ({"name": ["a"] * 12}, {}, r"has no column of vectors .*; its columns are name \(string\), geometry"),
            (
                {"one": fixed_lists(VECTORS), "two": fixed_lists(VECTORS)}, {},
                r"has 2 columns that may hold the vectors \(one, two\); name one by --vectors",
            ),
            ({"one": fixed_lists(VECTORS)}, {"vectors": "no"}, r"'no' of .* holds no vectors; those that may are one"),
            ({"e": pa.array([[1.0, 2]] * 11 + [[1.0]])}, {}, "vectors of 1 and 2 numbers"),
            ({"e": fixed_lists(VECTORS)}, {"geometry": "place"}, "--geometry is 'place', and .* has the columns e"),
            ({"e": fixed_lists(VECTORS)}, {"coarsen": 2}, "coarsen is for rasters and grids"),
            ({"e": fixed_lists(VECTORS)}, {"crs": "EPSG:0"}, "coordinate system EPSG:0|coordinate system 'EPSG:0'"),
        ],
    )  # fmt: skip
    def test_is_refused_by_name(self, columns: dict, options: dict, message: str, tmp_path: Path) -> None:
        file = write_geoparquet(tmp_path / "a.parquet", columns, squares(ROWS, COLS))
        with pytest.raises(InputError, match=message):
            run(file, tmp_path / "set", **options)
        assert not list(tmp_path.glob("set/*"))

    def test_no_geometry(self, tmp_path: Path) -> None:
        parquet.write_table(
            pa.table({"id": list("abc"), "embedding": fixed_lists(VECTORS[:3])}), tmp_path / "a.parquet"
        )
        with pytest.raises(
            InputError, match=r"has no geometry .*; its columns are id, embedding; name one by --geometry"
        ):
            run(tmp_path / "a.parquet", tmp_path / "set")

    def test_mixed_coordinate_systems(self, tmp_path: Path) -> None:
        columns = {"crs": ["EPSG:32632"] * 6 + ["EPSG:32633"] * 6, **LAYOUTS["list"](VECTORS)}
        file = write_geoparquet(tmp_path / "a.parquet", columns, squares(ROWS, COLS, crs=None), crs=None)
        with pytest.raises(InputError, match="mixes coordinate systems: EPSG:32632, EPSG:32633 in column crs"):
            run(file, tmp_path / "set")
        run(file, tmp_path / "set", crs=UTM)  # what is stated counts, and nothing else is asked
        assert CRS.from_wkt(EmbeddingSet.open(tmp_path / "set").grid.crs_wkt) == CRS.from_user_input(UTM)

    def test_a_damaged_file(self, tmp_path: Path) -> None:
        file = write_geoparquet(tmp_path / "a.parquet", LAYOUTS["list"](VECTORS), squares(ROWS, COLS))
        file.write_bytes(file.read_bytes()[:-9])
        with pytest.raises(InputError, match="is not a whole Parquet file"):
            run(file, tmp_path / "set")

    def test_what_is_there_stays(self, tmp_path: Path) -> None:
        file = write_geoparquet(tmp_path / "a.parquet", LAYOUTS["list"](VECTORS), squares(ROWS, COLS))
        run(file, tmp_path / "set")
        with pytest.raises(InputError, match="holds imported embeddings already"):
            run(file, tmp_path / "set")
        run(file, tmp_path / "set", overwrite=True)
        assert len(EmbeddingSet.open(tmp_path / "set")) == 12

    def test_no_file_of_an_earlier_import_stays(self, tmp_path: Path) -> None:
        out, vectors = tmp_path / "set", LAYOUTS["list"](VECTORS)
        grid = write_geoparquet(tmp_path / "grid.parquet", vectors, squares(ROWS, COLS))
        polygons = shapely.transform(squares(ROWS, COLS), lambda xy: xy + np.sin(xy * 9e4) * 1e-4)
        scattered = write_geoparquet(tmp_path / "scattered.parquet", vectors, polygons)
        run(grid, out)
        run_job(ClusterRequest(str(out), k=2), SilentReporter())
        (out / "notes.txt").write_text("mine")
        assert run(scattered, out, overwrite=True)[0]["layer"] == str(out / "embeddings.gpkg")
        assert sorted(file.name for file in out.iterdir()) == ["embeddings.gpkg", "notes.txt"]
        with pytest.raises(EmbeddingSetError):
            EmbeddingSet.open(out)
        run(grid, out, overwrite=True)
        names = ["embedding.json", "index.npy", "notes.txt", "valid.npy", "vectors.npy"]
        assert sorted(file.name for file in out.iterdir()) == names


def test_what_is_read_is_never_replaced(tmp_path: Path) -> None:
    file = tmp_path / "embeddings.gpkg"  # as a result is called
    file.write_bytes(b"mine")
    for source in (str(file), f"{file}|layername=a"):
        with pytest.raises(InputError, match=r"lies in .*, whose files are replaced; give another folder"):
            import_embeddings(ImportRequest(source, str(tmp_path), overwrite=True), SilentReporter())
    assert file.read_bytes() == b"mine"
