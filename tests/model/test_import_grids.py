"""AlphaEarth, Tessera, Zarr and other grids of embeddings: values by their formulas, places by their files."""

from __future__ import annotations

import functools
import json
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, Iterator, List

import numpy as np
import pytest
import rasterio
import zarr
from affine import Affine
from foreign_embeddings import (
    SOUTH_UP,
    UTM,
    alphaearth_codes,
    alphaearth_values,
    unit_vectors,
    write_alphaearth,
    write_tessera,
)
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasters import vrt_band, write_raster, write_vrt

from terrapatch.model import cli
from terrapatch.model.errors import InputError
from terrapatch.model.exchange_requests import ImportRequest, VerifyRequest
from terrapatch.model.jobs.import_embeddings import import_embeddings
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.verify import verify
from terrapatch.model.patches import EmbeddingSet

CODES = alphaearth_codes((70, 90))
CODES[:, 5, 3] = -128


def run(source: Any, out: Path, **options: Any) -> tuple:
    reporter = SilentReporter()
    return import_embeddings(ImportRequest(str(source), str(out), **options), reporter), reporter.notices


class TestAlphaEarth:
    def test_every_pixel_is_a_patch_with_its_value(self, tmp_path: Path) -> None:
        result, notices = run(write_alphaearth(tmp_path, CODES), tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        expected = np.moveaxis(alphaearth_values(CODES), 0, 2).reshape(-1, 64)
        kept = np.delete(np.arange(70 * 90), 5 * 90 + 3)
        assert np.array_equal(found.index, kept)
        assert np.array_equal(found.vectors, expected[kept].astype(np.float16))
        assert notices == []
        assert 0.99 < result["norms"]["least"] <= result["norms"]["most"] < 1.01
        assert (result["date"], result["encoder"][:11]) == ("2024", "alphaearth@")

    def test_bottom_up_rows_lie_where_the_file_says(self, tmp_path: Path) -> None:
        run(write_alphaearth(tmp_path, CODES), tmp_path / "set")
        grid = EmbeddingSet.open(tmp_path / "set").grid
        assert grid.centers(np.array([0, 1, 90])).tolist() == [
            [500_005, 5_000_005], [500_015, 5_000_005], [500_005, 5_000_015],
        ]  # fmt: skip

    def test_coarser_ground_is_the_mean_of_what_is_there_at_length_one(self, tmp_path: Path) -> None:
        run(write_alphaearth(tmp_path, CODES), tmp_path / "set", coarsen=4)
        found = EmbeddingSet.open(tmp_path / "set")
        assert found.grid.shape == (18, 23)  # 70 and 90 pixels: the last blocks are cut
        values = np.moveaxis(alphaearth_values(CODES), 0, 2)
        block = values[4:8, 0:4].reshape(-1, 64)
        mean = np.delete(block, 1 * 4 + 3, axis=0).mean(axis=0)  # without the pixel of no data
        row = int(np.flatnonzero(found.index == 23)[0])
        assert found.vectors[row].astype(float) == pytest.approx(mean / np.linalg.norm(mean), abs=1e-3)
        assert found.valid[row] == pytest.approx(15 / 16)
        assert found.valid[-1] == pytest.approx(2 * 2 / 16)
        assert np.linalg.norm(found.vectors.astype(float), axis=1) == pytest.approx(1, abs=2e-3)

    def test_an_extent_gives_the_same_as_the_whole(self, tmp_path: Path) -> None:
        file = write_alphaearth(tmp_path, CODES)
        run(file, tmp_path / "whole", coarsen=2)
        run(file, tmp_path / "part", coarsen=2, extent=(500_105, 5_000_203, 500_299, 5_000_401))
        whole, part = EmbeddingSet.open(tmp_path / "whole"), EmbeddingSet.open(tmp_path / "part")
        assert part.grid.shape == (11, 10)
        places = whole.grid.locate(part.grid.centers(part.index))
        positions, held = whole.positions_of(places)
        assert held.all()
        assert np.array_equal(part.vectors, whole.vectors[positions])

    def test_vectors_of_another_length_are_told(self, tmp_path: Path) -> None:
        _, notices = run(write_alphaearth(tmp_path, CODES // 2), tmp_path / "set")
        assert any("have length 1, and these have 0." in notice for notice in notices)

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            (
                {"extent": (0.0, 0.0, 10.0, 10.0)},
                "extent lies outside .*, which reaches over 500000,5000000,500900,50007",
            ),
            ({"coarsen": 0}, "coarsen is 0, needs to be 1 or more"),
            ({"vectors": "a"}, "vectors is for tables, and .* is read as a raster or grid"),
            ({"product": "tessera"}, "is neither an .npy file nor a Zarr store"),
        ],
    )
    def test_what_cannot_be(self, options: dict, message: str, tmp_path: Path) -> None:
        with pytest.raises(InputError, match=message):
            run(write_alphaearth(tmp_path, CODES), tmp_path / "set", **options)


class _Ranges(SimpleHTTPRequestHandler):
    """Gives parts of files, as the servers of buckets do, and counts the bytes."""

    sent: ClassVar[List[int]] = []

    def do_GET(self) -> None:
        content = Path(self.translate_path(self.path)).read_bytes()
        first, _, last = self.headers["Range"].removeprefix("bytes=").partition("-")
        part = content[int(first) : int(last or len(content)) + 1]
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {first}-{int(first) + len(part) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(part)))
        self.send_header("Accept-Ranges", "bytes")
        self.end_headers()
        self.wfile.write(part)
        self.sent.append(len(part))

    def log_message(self, *_told: Any) -> None:
        """Say nothing."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "served").mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Ranges, directory=str(tmp_path / "served")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_of_a_remote_file_only_the_window_is_fetched(served: str, tmp_path: Path) -> None:
    codes = alphaearth_codes((256, 256))
    file = write_alphaearth(tmp_path / "served", codes, compress="none")
    _Ranges.sent.clear()
    address = f"{served}/{file.relative_to(tmp_path / 'served').as_posix()}"
    result, _ = run(address, tmp_path / "set", extent=(500_700, 5_000_700, 500_900, 5_000_900))
    found = EmbeddingSet.open(tmp_path / "set")
    assert np.array_equal(found.vectors, alphaearth_values(codes[:, 70:90, 70:90]).reshape(64, -1).T.astype(np.float16))
    assert result["date"] == "2024"
    assert 0 < sum(_Ranges.sent) < file.stat().st_size / 3


def test_the_source_is_known_by_its_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_alphaearth(tmp_path, CODES)
    monkeypatch.chdir(tmp_path)
    run(file.relative_to(tmp_path), tmp_path / "set")
    assert EmbeddingSet.open(tmp_path / "set").metadata["source"]["uri"] == str(file)


def test_floats_of_earth_engine_are_alphaearth(tmp_path: Path) -> None:
    values = alphaearth_values(CODES)
    values[:, 5, 3] = np.nan
    file = write_alphaearth(tmp_path, values.astype(np.float32), nodata=None)
    result, notices = run(file, tmp_path / "set", coarsen=4)
    assert (result["encoder"][:11], notices) == ("alphaearth@", [])
    assert np.allclose(np.linalg.norm(EmbeddingSet.open(tmp_path / "set").vectors, axis=1), 1, atol=1e-3)
    codes, _ = run(write_alphaearth(tmp_path / "codes", CODES), tmp_path / "of_codes", coarsen=4)
    assert codes["encoder"] == result["encoder"]
    assert run(file, tmp_path / "named", encoder="Mine")[0]["encoder"].startswith("mine@")


class TestTessera:
    @pytest.mark.parametrize("per_channel", [False, True])
    def test_values_are_numbers_times_scales(self, per_channel: bool, tmp_path: Path) -> None:
        file, values = write_tessera(tmp_path, (20, 30), per_channel=per_channel)
        result, _ = run(file, tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        assert found.index.tolist() == [0, *range(2, 600)]  # where the scale is infinite there is no data
        assert np.array_equal(found.vectors, values.reshape(-1, 128)[found.index])
        assert found.grid.centers(np.array([0])).tolist() == [[500_005, 4_999_995]]
        assert result["encoder"].startswith("tessera@")

    def test_means_are_plain(self, tmp_path: Path) -> None:
        file, values = write_tessera(tmp_path, (20, 30))
        run(file, tmp_path / "set", coarsen=5)
        found = EmbeddingSet.open(tmp_path / "set")
        expected = np.nanmean(values[:5, :5].reshape(25, 128), axis=0)
        assert found.vectors[0] == pytest.approx(expected, abs=1e-4)
        assert found.valid[0] == pytest.approx(24 / 25)

    def test_without_a_place_it_says_what_is_missing(self, tmp_path: Path) -> None:
        file, _ = write_tessera(tmp_path, (4, 5), landmask=False)
        with pytest.raises(
            InputError, match=r"put the tile's land mask grid_13.05_45.15.tiff beside it, or give it by --grid"
        ):
            run(file, tmp_path / "set")

    def test_a_mask_of_another_tile(self, tmp_path: Path) -> None:
        file, _ = write_tessera(tmp_path, (4, 5))
        (tmp_path / "other").mkdir()
        other, _ = write_tessera(tmp_path / "other", (6, 5))
        with pytest.raises(InputError, match=r"has 6 x 5 pixels, grid_13.05_45.15.npy has 4 x 5"):
            run(file, tmp_path / "set", grid=str(other.with_suffix(".tiff")))

    def test_without_its_scales(self, tmp_path: Path) -> None:
        file, _ = write_tessera(tmp_path, (4, 5))
        file.with_name("grid_13.05_45.15_scales.npy").unlink()
        with pytest.raises(
            InputError, match=r"_scales.npy is not there; a Tessera tile is NAME.npy and NAME_scales.npy"
        ):
            run(file, tmp_path / "set")


def write_store(folder: Path, file: Path, zarr_format: int) -> None:
    """A tile as a Zarr store by the convention `geoemb`: [time, band, y, x] of int8 with an array of scales."""
    codes, scales = np.load(file), np.load(file.with_name(f"{file.stem}_scales.npy"))
    group = zarr.create_group(folder, zarr_format=zarr_format)
    names = {"embeddings": ("time", "band", "y", "x"), "scales": ("y", "x")}
    for name, values in (("embeddings", np.moveaxis(codes, 2, 0)[None]), ("scales", scales)):
        axes = {"dimension_names": names[name]} if zarr_format == 3 else {}
        array = group.create_array(name, data=values, chunks=tuple(min(side, 16) for side in values.shape), **axes)
        if zarr_format == 2:
            array.attrs["_ARRAY_DIMENSIONS"] = list(names[name])
    group.attrs.update(
        {
            "proj:code": UTM, "spatial:transform": [10, 0, 500_000, 0, -10, 5_000_000], "geoemb:model": "tessera-v1",
            "geoemb:quantization": {
                "method": "scalar", "quantized_dtype": "int8", "scale": {"type": "array", "array_name": "scales"},
            },
        }
    )  # fmt: skip


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("https://localhost:9/tessera.zarr/utm33", "is a Zarr store on the web.*download the folder"),
        ("s3://bucket/tessera/zarr.json", "is a Zarr store on the web"),
        ("/vsicurl/http://localhost:9/a.zarr?key=1", "is a Zarr store on the web"),
        ("https://localhost:9/clay.parquet", r"^https://localhost:9/clay.parquet is a table on the web.*download it"),
    ],
)
def test_what_is_not_read_from_the_web_is_told_before_it_is_asked_for(source: str, words: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=words):
        run(source, tmp_path / "set")
    with pytest.raises(InputError, match=words):
        verify(VerifyRequest(source), SilentReporter())


def test_vectors_that_were_exported_as_npy_say_what_to_import(tmp_path: Path) -> None:
    np.save(tmp_path / "own.npy", np.ones((4, 3), np.float32))
    np.save(tmp_path / "own_patches.npy", np.zeros((4, 2), np.int64))
    with pytest.raises(InputError, match=r"own\.npy was exported for other programs.*import the set"):
        run(tmp_path / "own.npy", tmp_path / "set")


def test_an_embedding_set_needs_no_import(tmp_path: Path) -> None:
    file, _ = write_tessera(tmp_path, (4, 5))
    run(file, tmp_path / "set")
    for source in (tmp_path / "set", tmp_path / "set" / "embedding.json", tmp_path / "set" / "vectors.npy"):
        with pytest.raises(InputError, match="is an embedding set already; cluster, similar"):
            run(source, tmp_path / "again")


@pytest.mark.parametrize("zarr_format", [2, 3])
def test_zarr_is_the_same_as_its_tile(zarr_format: int, tmp_path: Path) -> None:
    file, _ = write_tessera(tmp_path, (20, 30))
    write_store(tmp_path / "utm33.zarr", file, zarr_format)
    run(file, tmp_path / "tile")
    run(tmp_path / "utm33.zarr", tmp_path / "store")
    tile, store = EmbeddingSet.open(tmp_path / "tile"), EmbeddingSet.open(tmp_path / "store")
    assert np.array_equal(tile.vectors, store.vectors)
    assert np.array_equal(tile.index, store.index)
    assert (tile.grid, tile.encoder_tag) == (store.grid, store.encoder_tag)
    part, _ = run(
        tmp_path / "utm33.zarr",
        tmp_path / "part",
        vectors="embeddings",
        extent=(500_050, 4_999_900, 500_100, 4_999_950),
    )
    assert part["grid"] == [5, 5]


def write_zones(folder: Path, years: List[int], **quantization: Any) -> np.ndarray:
    """Tessera's store: zones as groups, [time, band, y, x] with scales for each time; what they share is the root's."""
    rng = np.random.default_rng(0)
    codes = rng.integers(-127, 128, size=(len(years), 4, 6, 5), dtype=np.int8)
    scales = rng.uniform(0.01, 0.05, size=(len(years), 6, 5)).astype(np.float32)
    scales[:, 0, 1], scales[:, 2, 2] = np.inf, -1
    root = zarr.create_group(folder, zarr_format=3)
    root.attrs.update(
        {
            "geoemb:model": "https://geotessera.org/model/1.1",
            "geoemb:dimensions": 4,
            "geoemb:quantization": {
                "method": "per_pixel_scale", "original_dtype": "float32",
                "scale": {"type": "array", "array_name": "scales", "nodata": -1}, **quantization,
            },
        }
    )  # fmt: skip
    zone = root.create_group("utm33")
    zone.attrs.update({"proj:code": UTM, "spatial:transform": [10, 0, 500_000, 0, -10, 5_000_000]})
    zone.create_array("embeddings", data=codes, dimension_names=("time", "band", "y", "x"))
    zone.create_array("embeddings_2", data=codes[:, :2], dimension_names=("time", "band", "y", "x"))
    zone.create_array("scales", data=scales, dimension_names=("time", "y", "x"))
    zone.create_array("stretch", data=np.zeros((len(years), 2, 3), np.float32), dimension_names=("time", "a", "b"))
    zone.create_array("time", data=np.array(years, np.int32), dimension_names=("time",))
    return codes * scales[:, None]


class TestZonesOfTessera:
    def test_a_year_is_read_with_what_the_root_says(self, tmp_path: Path) -> None:
        values = write_zones(tmp_path / "store", [2023, 2024])
        result, _ = run(tmp_path / "store" / "utm33", tmp_path / "set", date="2024")
        found = EmbeddingSet.open(tmp_path / "set")
        there = np.delete(np.arange(30), [1, 12])
        assert found.index.tolist() == there.tolist()
        assert np.array_equal(found.vectors, np.moveaxis(values[1], 0, 2).reshape(30, 4)[there])
        assert (result["date"], result["encoder"].partition("@")[0]) == ("2024", "tessera-1.1")

    @pytest.mark.parametrize(
        ("group", "date", "message"),
        [
            ("utm33", None, "holds the times 2023, 2024, and the date is not given; choose one of them by --date"),
            ("utm33", "2020", "holds the times 2023, 2024, and the date is 2020"),
            (".", None, "holds the groups utm33, each with a grid of its own; give one of them, such as .*utm33"),
        ],
    )
    def test_what_is_to_be_chosen_is_said(self, group: str, date: Any, message: str, tmp_path: Path) -> None:
        write_zones(tmp_path / "store", [2023, 2024])
        with pytest.raises(InputError, match=message):
            run(tmp_path / "store" / group, tmp_path / "set", date=date)

    def test_the_only_year_is_the_date(self, tmp_path: Path) -> None:
        write_zones(tmp_path / "store", [2023])
        assert run(tmp_path / "store" / "utm33", tmp_path / "set")[0]["date"] == "2023"

    def test_scales_that_nothing_names_count(self, tmp_path: Path) -> None:
        values = write_zones(tmp_path / "store", [2023])
        del zarr.open_group(tmp_path / "store").attrs["geoemb:quantization"]
        run(tmp_path / "store" / "utm33", tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        assert np.array_equal(found.vectors, np.moveaxis(values[0], 0, 2).reshape(30, 4)[found.index])
        assert 1 not in found.index

    def test_days_since_a_date(self, tmp_path: Path) -> None:
        write_zones(tmp_path / "store", [0, 366])
        time = zarr.open_group(tmp_path / "store" / "utm33")["time"]
        time.attrs["units"] = "days since 2020-01-01 00:00:00"
        assert run(tmp_path / "store" / "utm33", tmp_path / "set", date="2021")[0]["date"] == "2021"

    def test_a_method_without_scales_is_not_guessed(self, tmp_path: Path) -> None:
        write_zones(tmp_path / "store", [2023], method="signed_power", scale=None)
        with pytest.raises(InputError, match="are stored by the method 'signed_power' without a scale"):
            run(tmp_path / "store" / "utm33", tmp_path / "set")

    def test_more_than_the_disk_holds_needs_an_extent(self, tmp_path: Path) -> None:
        group = zarr.create_group(tmp_path / "store")
        group.attrs.update({"proj:code": UTM, "spatial:transform": [10, 0, 500_000, 0, -10, 5_000_000]})
        group.create_array(
            "embeddings", shape=(128, 800_000, 700_000), chunks=(128, 64, 64), dtype="int8",
            dimension_names=("band", "y", "x"), fill_value=0,
        )  # fmt: skip
        with pytest.raises(InputError, match=r"has 560,000,000,000 patches, which take 286,720 GB .* give --extent"):
            run(tmp_path / "store", tmp_path / "set")


@pytest.mark.parametrize(
    ("told", "encoder"),
    [
        ({"dataset_version": "1.0", "dataset_variant": "vultr"}, "tessera"),
        ({"dataset_version": "1.1", "dataset_variant": "cambridge"}, "tessera-1.1"),
        ({"dataset_version": "2.0", "dataset_variant": "2B-L~beta1"}, "tessera-2-2b-l-beta1"),
        ("v2-2B-L~beta1", "tessera-2-2b-l-beta1"),
        ("v1", "tessera"),
    ],
)
def test_versions_of_tessera_are_different_encoders(told: Any, encoder: str, tmp_path: Path) -> None:
    folder = tmp_path / (told if isinstance(told, str) else "download")
    (folder / "2024").mkdir(parents=True)
    file, _ = write_tessera(folder / "2024", (4, 5))
    if isinstance(told, dict):
        (folder / "tessera_metadata.json").write_text(json.dumps(told), encoding="utf-8")
    assert run(file, tmp_path / "set")[0]["encoder"].partition("@")[0] == encoder


def write_grid(folder: Path, values: np.ndarray, quantization: Any = None, **options: Any) -> Path:
    """Vectors [y, x, band] as a Zarr store."""
    group = zarr.create_group(folder, zarr_format=3)
    group.create_array("embeddings", data=values, dimension_names=("y", "x", "band"), **options)
    group.attrs.update({"proj:code": UTM, "spatial:transform": [10, 0, 500_000, 0, -10, 5_000_000]})
    if quantization is not None:
        group.attrs["geoemb:quantization"] = quantization
    return folder


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_no_data_of_zarr_is_no_vector(dtype: str, tmp_path: Path) -> None:
    values = np.arange(1, 61).reshape(4, 5, 3).astype(dtype)
    values[1, 2], values[0, 3, 1] = 255, 255
    run(write_grid(tmp_path / "a.zarr", values, {"scale": {"scale": 0.5}, "nodata": 255}), tmp_path / "set")
    found = EmbeddingSet.open(tmp_path / "set")
    assert found.index.tolist() == np.delete(np.arange(20), [3, 7]).tolist()
    assert np.array_equal(found.vectors, values.reshape(20, 3)[found.index] * 0.5)


@pytest.mark.parametrize("told", [{"scale": 0.5, "offset": 1}, {"scale": {"scale": 0.5, "offset": 1}}])
def test_one_scale_of_zarr_is_a_number_or_an_object(told: dict, tmp_path: Path) -> None:
    values = np.arange(60, dtype=np.int8).reshape(4, 5, 3)
    run(write_grid(tmp_path / "a.zarr", values, {**told, "nodata": "NaN"}), tmp_path / "set")
    assert np.array_equal(EmbeddingSet.open(tmp_path / "set").vectors, values.reshape(20, 3) * 0.5 + 1)


@pytest.mark.parametrize(
    ("quantization", "message"),
    [
        (
            {"scale": [1, 2, 3]},
            r"scale in geoemb:quantization of .* is \[1, 2, 3\], needs to be a number, or an object",
        ),
        ({"scale": "much"}, "is 'much', needs to be a number, or an object"),
        ({"scale": {"scale": "much"}}, "scale in geoemb:quantization of .* is 'much', needs a number"),
        ({"scale": 0.5, "nodata": [1]}, r"nodata in geoemb:quantization of .* is \[1\], needs a number"),
        ("linear", "is 'linear', needs to be an object"),
        (
            {"scale": {"type": "array", "array_name": "few"}},
            "array /?few of .* has 2 scales along its axis vector, needs 3",
        ),
    ],
)
def test_a_quantization_of_zarr_that_cannot_be_used(quantization: Any, message: str, tmp_path: Path) -> None:
    folder = write_grid(tmp_path / "a.zarr", np.arange(60, dtype=np.int8).reshape(4, 5, 3), quantization)
    zarr.open_group(folder).create_array("few", data=np.ones(2, np.float32))
    with pytest.raises(InputError, match=message):
        run(folder, tmp_path / "set")


@pytest.mark.parametrize("transform", ["north", [1, 2], [0, 0, 0, 0, 0, 0]])
def test_a_place_of_zarr_that_cannot_be_used(transform: Any, tmp_path: Path) -> None:
    folder = write_grid(tmp_path / "a.zarr", np.arange(60, dtype=np.int8).reshape(4, 5, 3))
    zarr.open_group(folder).attrs["spatial:transform"] = transform
    with pytest.raises(InputError, match=r"spatial:transform of .* needs six numbers"):
        run(folder, tmp_path / "set")


class TestOtherRasters:
    def write(self, file: Path, values: np.ndarray, **changes: Any) -> Path:
        profile = {"driver": "GTiff", "count": len(values), "dtype": values.dtype, "crs": UTM, "transform": SOUTH_UP}
        height, width = values.shape[1:]
        with rasterio.open(file, "w", height=height, width=width, **{**profile, **changes}) as dataset:
            dataset.write(values)
        return file

    def test_exports_of_geotessera_are_tessera_whatever_their_files_are_called(self, tmp_path: Path) -> None:
        tags = {"TESSERA_DATASET_VERSION": "1.0", "TESSERA_DATASET_VARIANT": "vultr", "TESSERA_YEAR": "2024"}
        values = np.random.default_rng(0).normal(size=(128, 4, 5)).astype(np.float32)
        for name in ("grid_0.15_52.05", "tessera_utm31"):
            with rasterio.open(self.write(tmp_path / f"{name}.tif", values), "r+") as dataset:
                dataset.update_tags(**tags)
        tile, _ = write_tessera(tmp_path, (4, 5))
        sources = (tmp_path / "grid_0.15_52.05.tif", tmp_path / "tessera_utm31.tif", tile)
        results = [run(source, tmp_path / f"set{number}") for number, source in enumerate(sources)]
        assert len({result["encoder"] for result, _ in results}) == 1
        assert (results[0][0]["date"], results[0][1]) == ("2024", [])

    def test_a_name_for_want_of_a_better_one_is_said(self, tmp_path: Path) -> None:
        file = self.write(tmp_path / "tile_7.tif", unit_vectors(30, 5).T.reshape(5, 6, 5).copy())
        _, notices = run(file, tmp_path / "set")
        assert "they are called tile_7, and --encoder gives the right name" in notices[0]
        assert run(file, tmp_path / "named", encoder="Mine")[1] == []

    def test_floats_with_nan(self, tmp_path: Path) -> None:
        values = unit_vectors(30, 5).T.reshape(5, 6, 5).copy()
        values[:, 2, 2] = np.nan
        result, _ = run(self.write(tmp_path / "made_2021.tif", values), tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        assert np.array_equal(found.vectors, np.delete(values.reshape(5, -1).T, 12, axis=0))
        assert (result["date"], result["encoder"].partition("@")[0]) == ("2021", "made_2021")

    @pytest.mark.parametrize(("nodata", "missing"), [(-9999, [0, 1]), (0, [0])])
    def test_no_data_of_any_band_and_zeros_of_all(self, nodata: int, missing: list, tmp_path: Path) -> None:
        values = unit_vectors(30, 5).T.reshape(5, 6, 5).copy()
        values[:, 0, 0], values[0, 0, 1] = nodata, nodata
        result, _ = run(self.write(tmp_path / "a.tif", values, nodata=nodata), tmp_path / "set", encoder="Mine")
        assert EmbeddingSet.open(tmp_path / "set").index.tolist() == np.delete(np.arange(30), missing).tolist()
        assert result["encoder"].startswith("mine@")

    @pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
    def test_what_lies_beside_a_file_counts(self, tmp_path: Path) -> None:
        values = unit_vectors(30, 5).T.reshape(5, 6, 5).copy()
        world_file, header = tmp_path / "a.tif", tmp_path / "a.bsq"
        self.write(world_file, values, transform=None)
        world_file.with_suffix(".tfw").write_text("10\n0\n0\n-10\n500005\n4999995\n", encoding="ascii")
        self.write(header, values, driver="ENVI", transform=Affine(10, 0, 500_000, 0, -10, 5_000_000))
        for file in (world_file, header):
            run(file, tmp_path / file.suffix)
            found = EmbeddingSet.open(tmp_path / file.suffix)
            assert np.array_equal(found.vectors, values.reshape(5, -1).T)
            assert found.grid.transform == (10, 0, 500_000, 0, -10, 5_000_000)

    @pytest.mark.parametrize("change", ["no names and no nodata", "other names", "a scale", "an encoder"])
    def test_64_bands_of_int8_that_are_not_alphaearth(self, change: str, tmp_path: Path) -> None:
        file = write_alphaearth(tmp_path, CODES, **({"nodata": None} if change.startswith("no names") else {}))
        with rasterio.open(file, "r+") as dataset:
            if change.startswith("no names"):
                dataset.descriptions = (None,) * 64
            elif change == "other names":
                dataset.descriptions = tuple(f"A{number + 1:02}" for number in range(64))
            elif change == "a scale":
                dataset.scales = (0.5,) * 64
        run(file, tmp_path / "set", **({"encoder": "Mine"} if change == "an encoder" else {}))
        found = EmbeddingSet.open(tmp_path / "set")
        assert not found.encoder_tag.startswith("alphaearth")
        assert found.vectors[0].tolist() == (CODES[:, 0, 0] * (0.5 if change == "a scale" else 1.0)).tolist()

    def test_an_encoder_beside_the_product_that_says_it(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="encoder is 'Mine', and the product alphaearth already says"):
            run(write_alphaearth(tmp_path, CODES), tmp_path / "set", encoder="Mine", product="alphaearth")

    def test_one_band_is_no_embedding(self, tmp_path: Path) -> None:
        file = self.write(tmp_path / "a.tif", np.ones((1, 4, 4), np.float32))
        with pytest.raises(InputError, match="has 1 band, and embeddings have one band a dimension"):
            run(file, tmp_path / "set")

    def test_all_is_no_data(self, tmp_path: Path) -> None:
        file = self.write(tmp_path / "a.tif", np.full((3, 4, 4), np.nan, np.float32))
        with pytest.raises(InputError, match="has only missing pixels there"):
            run(file, tmp_path / "set")
        assert not list(tmp_path.glob("set/*"))


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    file = write_alphaearth(tmp_path, CODES)
    assert cli.main(["import", str(file), "--out", str(tmp_path / "set"), "--coarsen", "10", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["patches"], told["grid"], told["dim"]) == (63, [7, 9], 64)
    assert cli.main(["cluster", str(tmp_path / "set"), "--k", "3"]) == 0
    assert cli.main(["similar", str(tmp_path / "set"), "--at", "500150,5000150", "--top", "3"]) == 0
    assert "500550, 5000050" in capsys.readouterr().out  # one of the hits
    assert cli.main(["import", str(tmp_path / "none.tif"), "--out", str(tmp_path / "other")]) == 2
    assert "cannot be opened" in capsys.readouterr().err
    shutil.rmtree(tmp_path / "set")


class TestRasters:
    """Masks, nodata and types as each band has them."""

    VALUES = np.arange(3 * 4 * 4, dtype="float32").reshape(3, 4, 4) + 1

    def test_a_mask_of_the_file_leaves_vectors_out(self, tmp_path: Path) -> None:
        file = write_raster(tmp_path / "a.tif", self.VALUES)
        with rasterio.open(file, "r+") as dataset:
            dataset.write_mask(np.arange(16).reshape(4, 4) >= 5)
        run(file, tmp_path / "set")
        assert EmbeddingSet.open(tmp_path / "set").index.tolist() == list(range(5, 16))

    def test_each_band_has_its_own_nodata_and_type(self, tmp_path: Path) -> None:
        write_raster(tmp_path / "a.tif", self.VALUES)
        write_raster(tmp_path / "b.tif", self.VALUES.astype("uint8"))
        bands = [
            vrt_band(1, "a.tif", 1, "Float32", "<NoDataValue>1</NoDataValue>"),
            vrt_band(2, "b.tif", 2, "Byte", "<NoDataValue>20</NoDataValue>"),
        ]
        run(write_vrt(tmp_path / "both.vrt", bands, 4), tmp_path / "set")
        found = EmbeddingSet.open(tmp_path / "set")
        assert found.index.tolist() == [1, 2, *range(4, 16)]  # the first number is 1 at 0, the second 20 at 3
        assert found.vectors[0].tolist() == [2, 18]

    def test_complex_numbers_and_control_points_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(InputError, match="holds complex numbers"):
            run(write_raster(tmp_path / "c.tif", self.VALUES.astype("complex64")), tmp_path / "set")
        with rasterio.open(
            tmp_path / "g.tif", "w", driver="GTiff", count=3, height=4, width=4, dtype="float32"
        ) as file:
            file.gcps = [GroundControlPoint(0, 0, 10, 50), GroundControlPoint(4, 0, 10, 49)], CRS.from_epsg(4326)
        with pytest.raises(InputError, match="is placed by 2 ground control points only"):
            run(tmp_path / "g.tif", tmp_path / "set")

    @pytest.mark.parametrize("options", [{"coarsen": 10**19}, {"extent": (1e308, 0.0, 1.1e308, 1.0)}])
    def test_numbers_beyond_the_raster(self, tmp_path: Path, options: dict) -> None:
        file = write_raster(tmp_path / "a.tif", self.VALUES)
        with pytest.raises(InputError, match=r"give a smaller number|lies outside"):
            run(file, tmp_path / "set", **options)
