"""Exports: what goes out comes in again with the same values at the same places, and others' keys are as they want."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import pyarrow.parquet as parquet
import pyogrio
import pytest
import rasterio
import shapely
import zarr
from conftest import SetFactory
from foreign_embeddings import UTM, unit_vectors
from rasterio.crs import CRS
from rasterio.warp import transform

from terrapatch.model import cli
from terrapatch.model.errors import InputError
from terrapatch.model.exchange import geoparquet as geoparquet_module
from terrapatch.model.exchange import grid_blocks as grid_blocks_module
from terrapatch.model.exchange.geoparquet import hilbert
from terrapatch.model.exchange_requests import ExportRequest, ImportRequest
from terrapatch.model.jobs import export_embeddings as export_module
from terrapatch.model.jobs.export_embeddings import export_embeddings
from terrapatch.model.jobs.import_embeddings import import_embeddings
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet, PatchGrid

WKT = CRS.from_user_input(UTM).to_wkt()
NORTH_UP = (10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0)
ROTATED = (8.0, 6.0, 500_000.0, 6.0, -8.0, 5_000_000.0)
SOUTH_UP = (10.0, 0.0, 500_000.0, 0.0, 10.0, 5_000_000.0)
ROWS, COLS, DIM = 9, 13, 20


@pytest.fixture
def made(set_factory: SetFactory) -> EmbeddingSet:
    return make(set_factory)


def make(factory: SetFactory, transform: tuple = NORTH_UP, name: str = "set", **options: Any) -> EmbeddingSet:
    """A set with a gap, float32 vectors of several lengths, shares of valid pixels and a date."""
    kept = np.delete(np.arange(ROWS * COLS), [0, 40, 41])
    vectors = unit_vectors(len(kept), DIM) * np.linspace(1, 3, len(kept))[:, None].astype(np.float32)
    return factory(
        options.pop("vectors", vectors), grid=PatchGrid(transform, WKT, ROWS, COLS, 8), index=kept, name=name,
        valid=np.linspace(0.5, 1, len(kept)), source={"uri": "/imagery/scene.tif", "date": "2024-05-18"}, **options,
    )  # fmt: skip


def export(embeddings: EmbeddingSet, out: Path, **options: Any) -> dict:
    return export_embeddings(ExportRequest(str(embeddings.path), str(out), **options), SilentReporter())


def again(file: Path, folder: Path, **options: Any) -> EmbeddingSet:
    import_embeddings(ImportRequest(str(file), str(folder), **options), SilentReporter())
    return EmbeddingSet.open(folder)


def same_places(one: EmbeddingSet, other: EmbeddingSet) -> bool:
    return bool(np.abs(one.grid.corners(one.index) - other.grid.corners(other.index)).max() < 1e-6)


class TestRoundTrips:
    @pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, ROTATED])
    @pytest.mark.parametrize("crs", ["lonlat", "grid"])
    def test_geoparquet(self, transform: tuple, crs: str, set_factory: SetFactory, tmp_path: Path) -> None:
        made = make(set_factory, transform)
        export(made, tmp_path / "a.parquet", crs=crs)
        back = again(tmp_path / "a.parquet", tmp_path / "back")
        assert (back.grid, back.encoder_tag) == (made.grid, made.encoder_tag)
        for name in ("vectors", "index", "valid"):
            assert np.array_equal(getattr(back, name), getattr(made, name)), name
        assert back.metadata["source"]["date"] == "2024-05-18"

    @pytest.mark.parametrize(("file", "transform"), [("a.tif", SOUTH_UP), ("a.tif", ROTATED), ("a.zarr", ROTATED)])
    def test_grids(self, file: str, transform: tuple, set_factory: SetFactory, tmp_path: Path) -> None:
        made = make(set_factory, transform)
        export(made, tmp_path / file)
        back = again(tmp_path / file, tmp_path / "back")
        assert np.array_equal(back.vectors, made.vectors)
        assert np.array_equal(back.index, made.index)
        assert same_places(back, made)
        assert back.encoder_tag == made.encoder_tag

    def test_arcgis(self, made: EmbeddingSet, tmp_path: Path) -> None:
        export(made, tmp_path / "a.gpkg")
        back = again(tmp_path / "a.gpkg", tmp_path / "back")
        assert np.array_equal(back.vectors, made.vectors)
        assert same_places(back, made)
        assert back.encoder_tag == made.encoder_tag
        _, table = pyogrio.read_arrow(tmp_path / "a.gpkg")
        assert table["Embedding"][0].as_py() == np.asarray(made.vectors[0], "<f4").tobytes()

    @pytest.mark.parametrize("name", ["a.npy", "a.bin"])
    def test_npy(self, name: str, made: EmbeddingSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(export_module, "_ROWS_AT_ONCE", 10)
        export(made, tmp_path / name, numbers="float16", format="npy")
        assert np.array_equal(np.load(tmp_path / name), made.vectors.astype(np.float16))
        row, col = np.load(tmp_path / "a_patches.npy").T
        assert np.array_equal(row * COLS + col, made.index)
        assert sorted(file.name for file in tmp_path.glob("a*")) == sorted([name, f"{name}.json", "a_patches.npy"])

    @pytest.mark.parametrize("file", ["a.tif", "a.zarr"])
    def test_wide_grids_are_written_by_blocks(
        self, file: str, set_factory: SetFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        grid = PatchGrid(NORTH_UP, WKT, 140, 300, 1)
        index = np.delete(np.arange(len(grid)), [5, 299, 20_000])
        made = set_factory(unit_vectors(len(index), 3), grid=grid, index=index)
        export(made, tmp_path / "whole" / file)
        monkeypatch.setattr(grid_blocks_module, "_NUMBERS_AT_ONCE", 128 * 128 * 3)
        sizes = [block.shape for block in grid_blocks_module.grid_blocks(made, 128)]
        assert sizes == [(128, 128), (128, 128), (128, 44), (12, 128), (12, 128), (12, 44)]
        export(made, tmp_path / "blocks" / file)
        back = again(tmp_path / "blocks" / file, tmp_path / "back")
        assert np.array_equal(back.vectors, made.vectors)
        assert np.array_equal(back.index, made.index)
        if file == "a.tif":
            whole, blocks = (tmp_path / name / file for name in ("whole", "blocks"))
            with rasterio.open(whole, OVERVIEW_LEVEL=0) as one, rasterio.open(blocks, OVERVIEW_LEVEL=0) as other:
                assert np.array_equal(one.read(), other.read(), equal_nan=True)

    def test_halves_stay_halves(self, set_factory: SetFactory, tmp_path: Path) -> None:
        made = make(set_factory, vectors=unit_vectors(ROWS * COLS - 3, DIM).astype(np.float16))
        for file in ("a.parquet", "a.tif", "a.zarr"):
            result = export(made, tmp_path / file, numbers="float16")
            assert result["loss"] is None
            back = again(tmp_path / file, tmp_path / f"back-{file}")
            assert np.array_equal(back.vectors, made.vectors)


class TestSmallerNumbers:
    @pytest.mark.parametrize("file", ["a.parquet", "a.tif", "a.zarr"])
    def test_int8_is_off_by_half_a_step(self, file: str, made: EmbeddingSet, tmp_path: Path) -> None:
        result = export(made, tmp_path / file, numbers="int8")
        back = again(tmp_path / file, tmp_path / "back")
        step = np.abs(made.vectors).max(axis=0) / 127
        assert (np.abs(back.vectors.astype(np.float64) - made.vectors) <= 0.5 * step + 2e-3).all()
        assert np.array_equal(back.index, made.index)
        one, other = (
            rows / np.linalg.norm(rows, axis=1)[:, None] for rows in (made.vectors, back.vectors.astype(float))
        )
        assert result["loss"]["cosine_median"] == pytest.approx(np.median((one * other).sum(axis=1)), abs=1e-4)
        assert 0.8 < result["loss"]["neighbours_kept"] <= 1

    def test_binary_keeps_signs(self, made: EmbeddingSet, tmp_path: Path) -> None:
        result = export(made, tmp_path / "a.parquet", numbers="binary")
        back = again(tmp_path / "a.parquet", tmp_path / "back")
        assert np.array_equal(back.vectors, np.where(np.asarray(made.vectors) > 0, 1, -1))
        assert (
            parquet.read_table(tmp_path / "a.parquet").schema.field("embedding").type.list_size == 3
        )  # bytes of 20 signs
        assert result["loss"]["neighbours_kept"] < 0.9
        told = json.loads(parquet.read_schema(tmp_path / "a.parquet").metadata[b"emb"])
        assert told["loss"] == result["loss"]

    def test_float16_says_what_does_not_fit(self, set_factory: SetFactory, tmp_path: Path) -> None:
        made = make(set_factory, vectors=unit_vectors(ROWS * COLS - 3, DIM) * 1e6)
        with pytest.raises(
            InputError, match=r"vectors reach .*e\+05, and float16 holds at most 65504; choose float32 or int8"
        ):
            export(made, tmp_path / "a.parquet", numbers="float16")


class TestGeoParquet:
    def test_footers_and_columns(self, made: EmbeddingSet, tmp_path: Path) -> None:
        export(made, tmp_path / "a.parquet")
        table = parquet.read_table(tmp_path / "a.parquet")
        assert table.schema.names == [
            "id", "geometry", "bbox", "datetime", "embedding", "source", "row", "col", "valid",
        ]  # fmt: skip
        geo = json.loads(table.schema.metadata[b"geo"])
        column = geo["columns"]["geometry"]
        assert (geo["version"], geo["primary_column"], column["encoding"]) == ("1.1.0", "geometry", "WKB")
        assert column["covering"] == {"bbox": {name: ["bbox", name] for name in ("xmin", "ymin", "xmax", "ymax")}}
        shapes = shapely.from_wkb(table["geometry"].to_pylist())
        assert shapely.is_valid(shapes).all()
        assert all(shape.exterior.is_ccw for shape in shapes)
        boxes = [[box[name] for name in ("xmin", "ymin", "xmax", "ymax")] for box in table["bbox"].to_pylist()]
        assert np.array_equal(shapely.bounds(shapes), boxes)
        assert column["bbox"] == pytest.approx(shapely.total_bounds(shapes))
        assert str(table["datetime"][0].as_py()) == "2024-05-18 00:00:00+00:00"
        emb = json.loads(table.schema.metadata[b"emb"])
        assert (emb["emb:type"], emb["emb:dimensions"], emb["data_type"]) == ("chip", DIM, "float32")
        assert emb["gsd"] == pytest.approx(80, abs=0.1)

    def test_crs_of_the_grid_as_projjson(self, made: EmbeddingSet, tmp_path: Path) -> None:
        export(made, tmp_path / "a.parquet", crs="grid")
        geo = json.loads(parquet.read_schema(tmp_path / "a.parquet").metadata[b"geo"])
        assert geo["columns"]["geometry"]["crs"]["id"] == {"authority": "EPSG", "code": 32633}

    def test_rows_follow_a_hilbert_curve(self, made: EmbeddingSet, tmp_path: Path) -> None:
        export(made, tmp_path / "a.parquet")
        table = parquet.read_table(tmp_path / "a.parquet")
        along = hilbert(table["col"].to_numpy(), table["row"].to_numpy(), COLS)
        assert (np.diff(along) > 0).all()
        x, y = np.divmod(np.arange(1 << 10), 32)
        order = np.argsort(hilbert(x, y, 32))
        steps = np.abs(np.diff(x[order])) + np.abs(np.diff(y[order]))
        assert (steps == 1).all()  # from each cell to one beside it
        assert len(np.unique(hilbert(x, y, 32))) == 1 << 10


class TestCog:
    def test_overviews_are_means_of_the_vectors_length(self, set_factory: SetFactory, tmp_path: Path) -> None:
        side = 300
        vectors = unit_vectors(side * side, 3)
        made = set_factory(vectors, grid=PatchGrid(NORTH_UP, WKT, side, side, 1))
        export(made, tmp_path / "a.tif")
        with rasterio.open(tmp_path / "a.tif") as dataset:
            assert dataset.overviews(1) == [2]
            assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert dataset.tags(ns="IMAGE_STRUCTURE")["COMPRESSION"] == "ZSTD"
            assert np.array_equal(dataset.read(), vectors.T.reshape(3, side, side))
        with rasterio.open(tmp_path / "a.tif", OVERVIEW_LEVEL=0) as dataset:
            coarse = np.moveaxis(dataset.read(), 0, 2)
        mean = vectors.reshape(side, side, 3)[10:12, 20:22].reshape(4, 3).mean(axis=0)
        assert coarse[5, 10] == pytest.approx(mean / np.linalg.norm(mean), abs=1e-5)
        assert np.linalg.norm(coarse, axis=2) == pytest.approx(1, abs=1e-5)

    def test_signs_are_no_bands(self, made: EmbeddingSet, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="signs alone cannot be bands of a raster"):
            export(made, tmp_path / "a.tif", numbers="binary")
        assert list(tmp_path.glob("a*")) == []


def test_zarr_says_what_the_convention_asks(made: EmbeddingSet, tmp_path: Path) -> None:
    export(made, tmp_path / "a.zarr", numbers="int8")
    told = dict(zarr.open_group(str(tmp_path / "a.zarr"), mode="r").attrs)
    required = {"geoemb:type", "geoemb:dimensions", "geoemb:model", "geoemb:source_data", "geoemb:data_type"}
    assert required <= set(told)
    assert told["zarr_conventions"][0]["uuid"] == "61c12cc5-0e28-4056-999a-480cf3fb7e4c"
    assert told["zarr_conventions"][0]["name"] == "geoemb:"
    assert told["geoemb:quantization"]["scale"] == {"type": "array", "array_name": "scales"}
    assert set(told["geoemb:quantization"]) == {"method", "original_dtype", "quantized_dtype", "scale"}
    assert [urlsplit(address).scheme for address in told["geoemb:source_data"]] == ["file"]
    assert urlsplit(told["geoemb:model"]).scheme == "urn"
    assert told["proj:code"] == UTM


def test_stac_item(made: EmbeddingSet, tmp_path: Path) -> None:
    result = export(made, tmp_path / "a.parquet", numbers="int8")
    item = json.loads(Path(result["item"]).read_text(encoding="utf-8"))
    assert item["stac_extensions"][0] == "https://stac-extensions.github.io/embeddings/v0.0.1/schema.json"
    assert set(item["assets"]) == {"embeddings"}
    assert not [key for key in item["assets"]["embeddings"] if key.startswith("emb:")]
    known = {"method", "original_dtype", "quantized_dtype", "scale", "offset", "link"}
    assert set(item["properties"]["emb:quantization"]) <= known
    assert len(item["properties"]["emb:quantization"]["scale"]) == DIM
    assert item["properties"]["start_datetime"] == "2024-05-18T00:00:00Z"
    assert item["properties"]["proj:code"] == UTM
    assert item["properties"]["proj:shape"] == [ROWS, COLS]
    assert item["properties"]["proj:transform"] == pytest.approx(made.grid.patch_transform)
    ring = shapely.Polygon(item["geometry"]["coordinates"][0])
    assert ring.is_valid
    assert ring.exterior.is_ccw
    assert item["bbox"] == pytest.approx(ring.bounds)


def placed(factory: SetFactory, crs: str, corner: tuple, side: float = 1000.0, shape: tuple = (3, 4)) -> EmbeddingSet:
    """A set whose upper left corner lies somewhere, in metres of a CRS."""
    grid = PatchGrid((side, 0.0, corner[0], 0.0, -side, corner[1]), CRS.from_user_input(crs).to_wkt(), *shape, 1)
    return factory(unit_vectors(len(grid), 4), grid=grid)


def test_across_the_antimeridian_patches_stay_small(set_factory: SetFactory, tmp_path: Path) -> None:
    (x,), (y,) = transform(CRS.from_epsg(4326), CRS.from_epsg(32760), [180], [-17])  # Fiji: the middle of the third
    made = placed(set_factory, "EPSG:32760", (x - 2500, y + 1500))
    result = export(made, tmp_path / "a.parquet")
    boxes = parquet.read_table(tmp_path / "a.parquet").column("bbox").to_pylist()
    widths = [box["xmax"] - box["xmin"] for box in boxes]
    assert max(widths) < 0.02
    assert sum(box["xmin"] < 180 < box["xmax"] for box in boxes) == 3
    assert same_places(again(tmp_path / "a.parquet", tmp_path / "back"), made)
    assert cli.main(["verify", str(tmp_path / "a.parquet")]) == 0
    item = json.loads(Path(result["item"]).read_text(encoding="utf-8"))
    ground = shapely.geometry.shape(item["geometry"])
    assert ground.geom_type == "MultiPolygon"
    assert ground.is_valid
    assert ground.area == pytest.approx(0.0375 * 0.0271, rel=0.02)
    assert all(part.exterior.is_ccw for part in ground.geoms)
    west, _, east, _ = item["bbox"]
    assert 179.9 < west < 180
    assert -180 < east < -179.9


def test_the_outline_of_a_pole_reaches_it(set_factory: SetFactory, tmp_path: Path) -> None:
    made = placed(set_factory, "EPSG:3031", (-200_000, 200_000), 100_000, (4, 4))
    result = export(made, tmp_path / "a.parquet", crs="grid")
    item = json.loads(Path(result["item"]).read_text(encoding="utf-8"))
    assert item["bbox"][:2] == [-180, -90]
    assert item["bbox"][2] == 180
    assert shapely.geometry.shape(item["geometry"]).contains(shapely.box(-179, -89.9, 179, -89))


def test_where_a_crs_has_no_degrees_none_are_written(set_factory: SetFactory, tmp_path: Path) -> None:
    made = placed(set_factory, "+proj=geos +h=35785831 +lon_0=0 +sweep=y", (5_300_000, 500_000), 100_000)
    with pytest.raises(InputError, match="CRS has no longitudes and latitudes"):
        export(made, tmp_path / "a.parquet")
    result = export(made, tmp_path / "a.parquet", crs="grid")
    assert "Infinity" not in Path(result["item"]).read_text(encoding="utf-8")


@pytest.mark.parametrize("crs", ["lonlat", "grid"])
def test_polygons_are_counter_clockwise_on_any_grid(crs: str, set_factory: SetFactory, tmp_path: Path) -> None:
    for name, turned in (("north", NORTH_UP), ("south", SOUTH_UP), ("rotated", ROTATED)):
        export(make(set_factory, turned, name), tmp_path / f"{name}.parquet", crs=crs)
        shapes = shapely.from_wkb(parquet.read_table(tmp_path / f"{name}.parquet").column("geometry").to_pylist())
        assert shapely.is_ccw(shapely.get_exterior_ring(shapes)).all()


@pytest.mark.parametrize("numbers", ["float32", "float16", "int8", "binary"])
def test_row_groups_hold_what_one_would(
    numbers: str, set_factory: SetFactory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bounds in the footer are those of all row groups, halves that are not finite stay so, encodings are those that
    DuckDB reads."""
    vectors = unit_vectors(ROWS * COLS - 3, DIM).astype(np.float16)
    vectors[5, 3], vectors[6, 4] = (np.nan, np.inf) if numbers == "float32" else (0.25, 0.5)
    made = make(set_factory, vectors=vectors)
    export(made, tmp_path / "one.parquet", numbers=numbers)
    monkeypatch.setattr(geoparquet_module, "_GROUP_BYTES", 1)
    monkeypatch.setattr(geoparquet_module, "_LEAST_ROWS", 50)
    export(made, tmp_path / "some.parquet", numbers=numbers)
    one, some = (parquet.ParquetFile(tmp_path / f"{name}.parquet") for name in ("one", "some"))
    assert (one.num_row_groups, some.num_row_groups) == (1, 4)  # as many for each of two threads
    assert some.read().equals(one.read()) or numbers == "float32"  # NaN is unlike itself
    read = some.read()
    halves = np.asarray(read["embedding"].combine_chunks().flatten()).reshape(len(read), -1)
    order = np.searchsorted(made.index, np.asarray(read["row"]) * COLS + np.asarray(read["col"]))
    if numbers.startswith("float"):
        assert np.array_equal(halves, vectors[order].astype(numbers), equal_nan=True)
    assert some.schema_arrow.metadata[b"geo"] == one.schema_arrow.metadata[b"geo"]
    chunks = map(some.metadata.row_group(1).column, range(some.metadata.num_columns))
    column = next(chunk for chunk in chunks if chunk.path_in_schema.startswith("embedding"))
    assert ("BYTE_STREAM_SPLIT" in column.encodings) == (numbers == "float32")
    assert column.has_dictionary_page == (numbers in ("int8", "binary"))


@pytest.mark.parametrize("name", ["vectors.npy", "embedding"])  # the item of the second is embedding.json
def test_files_of_the_set_are_never_replaced(
    made: EmbeddingSet, tmp_path: Path, capsys: pytest.CaptureFixture, name: str
) -> None:
    link = tmp_path / "link"
    link.symlink_to(made.path, target_is_directory=True)
    before = {file.name: file.read_bytes() for file in made.path.iterdir()}
    assert cli.main(["export", str(made.path), "--out", str(link / name), "--format", "npy", "--overwrite"]) == 2
    assert "in the folder of the set that is exported, where nothing is replaced" in capsys.readouterr().err
    assert {file.name: file.read_bytes() for file in made.path.iterdir()} == before


def test_what_is_there_stays_unless_asked(made: EmbeddingSet, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "a.parquet").write_text("mine", encoding="utf-8")
    command = ["export", str(made.path), "--out", str(tmp_path / "a.parquet")]
    assert cli.main(command) == 2
    assert "is there already; give another name, or add --overwrite" in capsys.readouterr().err
    (tmp_path / "v_patches.npy").write_text("mine", encoding="utf-8")
    assert cli.main(["export", str(made.path), "--out", str(tmp_path / "v.npy")]) == 2
    assert "v_patches.npy is there already" in capsys.readouterr().err
    assert (tmp_path / "v_patches.npy").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "a.parquet").read_text(encoding="utf-8") == "mine"
    assert cli.main([*command, "--overwrite"]) == 0
    assert cli.main(["verify", str(tmp_path / "a.parquet")]) == 0
    assert "all places lie where row and col say" in capsys.readouterr().out
    assert cli.main(["export", str(made.path), "--out", str(tmp_path / "a.xyz")]) == 2
    assert "needs one of .parquet" in capsys.readouterr().err
