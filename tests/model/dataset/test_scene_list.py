"""Lists of scenes: STAC items, stac-geoparquet, addresses; what is written of them and what is not."""

from __future__ import annotations

import functools
import http.server
import json
import re
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import rasterio
from fake_encoders import write_mean_encoder
from rasterio.enums import ColorInterp
from rasters import read_all, write_raster
from scenes import part_of, run, vectors_of, write_list, write_scenes

from terrapatch.model.dataset import scene_result
from terrapatch.model.dataset.folder import read_manifest
from terrapatch.model.dataset.remote_reading import missing_credentials
from terrapatch.model.dataset.scene import Asset, Scene, raster_scene
from terrapatch.model.dataset.scene_list import read_scene_list
from terrapatch.model.dataset.scene_raster import scene_raster
from terrapatch.model.dataset.scene_run import SceneTask
from terrapatch.model.errors import InputError, RasterError
from terrapatch.model.imagery.source import RasterSource, open_source

WHEN = "2024-06-01T10:20:30.024Z"


@pytest.fixture
def item(tmp_path: Path) -> Dict[str, Any]:
    """An item whose near infrared has pixels twice as large as its red, and a picture that is no imagery."""
    (tmp_path / "images").mkdir()
    red = np.arange(16 * 16, dtype="uint16").reshape(1, 16, 16)
    write_raster(tmp_path / "images" / "red.tif", red)
    wide = {"transform": (20, 0, 500_000, 0, -20, 4_000_000)}
    write_raster(tmp_path / "images" / "nir.tif", np.full((1, 8, 8), 700, dtype="uint16"), **wide)
    return {
        "type": "Feature",
        "id": "S2A_T31/1",
        "collection": "sentinel-2",
        "properties": {"datetime": WHEN, "s2:processing_baseline": "05.10"},
        "links": [],
        "assets": {
            "nir": {"href": "./images/nir.tif", "type": "image/tiff", "eo:bands": [{"common_name": "nir"}]},
            "red": {"href": "images/red.tif", "type": "image/tiff; application=geotiff"},
            "thumbnail": {"href": "t.tif", "roles": ["thumbnail"]},
        },
    }


def write_items(file: Path, *items: Dict[str, Any]) -> str:
    file.write_text(json.dumps({"type": "FeatureCollection", "features": list(items)}), encoding="utf-8")
    return str(file)


class TestTexts:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_a_relative_path_may_lie_beside_the_list(self, tmp_path: Path, encoding: str) -> None:
        (tmp_path / "ö.tif").write_bytes(b"")
        (tmp_path / "list.txt").write_text("# scenes\r\nö.tif\r\n", encoding=encoding)
        (scene,) = read_scene_list(str(tmp_path / "list.txt")).scenes
        assert scene.sources == (str(tmp_path / "ö.tif"),)


class TestStac:
    def test_assets_are_the_bands_in_the_order_of_their_names(self, item: dict, tmp_path: Path) -> None:
        scenes = write_items(tmp_path / "items.json", item)
        encoder = write_mean_encoder(tmp_path)
        result = run(scenes, encoder, tmp_path / "data", assets=("red", "nir"))
        assert (result["made"], result["patches"]) == (1, 4)
        file = part_of(tmp_path / "data", "S2A_T31-1")
        red = np.arange(256).reshape(2, 8, 2, 8).mean(axis=(1, 3)).ravel()
        assert vectors_of(file).tolist() == np.stack([red, np.full(4, 700)], axis=1).astype(np.float16).tolist()
        table = pq.read_table(file)
        assert str(table["datetime"][0].as_py()) == "2024-06-01 10:20:30+00:00"
        told = json.loads(pq.read_metadata(file).metadata[b"terrapatch"])
        assert told["date"] == "2024-06-01T10:20:30"

    def test_what_is_wrong_with_the_bands_is_said_of_the_scene(
        self, item: dict, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def no_bands(task: SceneTask, *_others: Any) -> None:
            scene = task.scene.id
            raise RasterError("{file} has no bands nir", file=Path(task.dataset, "_unfinished", scene, f"{scene}.vrt"))

        monkeypatch.setattr(scene_result, "make_partition", no_bands)
        scenes = write_items(tmp_path / "items.json", {**item, "id": "S2A_T31-1"})
        result = run(scenes, write_mean_encoder(tmp_path), tmp_path / "data", assets=("red", "nir"))
        told = json.loads(Path(result["failures"]).read_text(encoding="utf-8"))
        assert re.fullmatch(r"S2A_T31-1\S* has no bands nir", told["features"][0]["terrapatch:failure"])

    def test_an_asset_that_is_gone_fails_alone_and_can_be_given_again(self, item: dict, tmp_path: Path) -> None:
        lost = {**item, "id": "lost", "assets": {"nir": item["assets"]["nir"]}}
        gone = {**item, "id": "gone", "assets": {**item["assets"], "red": {"href": "images/gone.tif"}}}
        encoder, options = write_mean_encoder(tmp_path), {"assets": ("red", "nir")}
        result = run(write_items(tmp_path / "items.json", lost, item, gone), encoder, tmp_path / "data", **options)
        assert (result["made"], result["failed"]) == (1, 2)
        failures = json.loads(Path(result["failures"]).read_text())["features"]
        assert [(entry["id"], entry["terrapatch:failure"][:35]) for entry in failures] == [
            ("lost", "item lost lacks asset red, has nir;"),
            ("gone", f"raster {tmp_path / 'images' / 'gone.tif'} does not exist"[:35]),
        ]
        again = run(result["failures"], encoder, tmp_path / "data", **options)
        assert (again["scenes"], again["failed"]) == (2, 2)

    def test_it_asks_which_assets_where_several_may_be_meant(self, item: dict, tmp_path: Path) -> None:
        listed = read_scene_list(write_items(tmp_path / "items.json", item))
        assert not listed.scenes
        assert re.search(r"has 2 assets that may hold imagery.*--assets.* nir, red", listed.broken[0][1])

    def test_the_same_items_as_parquet(self, item: dict, tmp_path: Path) -> None:
        rows = [{**{key: item[key] for key in ("id", "collection", "links", "assets")}, **item["properties"]}]
        pq.write_table(pa.Table.from_pylist(rows), tmp_path / "items.parquet")
        listed = read_scene_list(str(tmp_path / "items.parquet"), ("red", "nir"))
        assert listed.scenes == read_scene_list(write_items(tmp_path / "items.json", item), ("red", "nir")).scenes
        pq.write_table(pa.table({"id": ["a"]}), tmp_path / "plain.parquet")
        with pytest.raises(InputError, match="has no column assets, needs those of stac-geoparquet; it has id"):
            read_scene_list(str(tmp_path / "plain.parquet"))

    @pytest.mark.parametrize(
        ("changed", "words"),
        [
            ({"properties": [1]}, r"properties of item S2A_T31/1 are '\[1\]', need to be an object"),
            ({"links": 3}, "links of item S2A_T31/1 are '3', need to be a list"),
            ({"assets": {"red": {"href": "a.tif", "bands": 3}}}, "bands of asset red are '3', need to be a list"),
            ({"assets": [1]}, "lacks asset red, has none"),
        ],
    )
    def test_an_item_of_other_types_is_broken_alone(
        self, item: dict, tmp_path: Path, changed: dict, words: str
    ) -> None:
        listed = read_scene_list(write_items(tmp_path / "items.json", {**item, **changed}, item), ("red",))
        assert len(listed.scenes) == 1
        ((key, why),) = listed.broken
        assert key == "item 0"
        assert re.search(words, why)

    def test_roles_and_dates_that_are_none_are_passed_over(self, item: dict, tmp_path: Path) -> None:
        assets = {
            "red": {**item["assets"]["red"], "roles": [{}]},
            "other": {"href": "o.tif", "roles": ["overview", {}]},
        }
        odd = {**item, "assets": assets, "properties": {"datetime": "0001-01-01T00:00:00+05:00"}}
        (scene,) = read_scene_list(write_items(tmp_path / "items.json", odd)).scenes
        assert ([Path(asset.raster).name for asset in scene.assets], scene.date) == (["red.tif"], None)

    def test_failures_can_be_given_again_from_anywhere(self, item: dict, tmp_path: Path) -> None:
        odd = {**item, "id": "odd", "properties": {"datetime": WHEN, "eo:cloud_cover": float("nan")}}
        listed = read_scene_list(write_items(tmp_path / "items.json", odd, {**item, "links": 3}), ("red", "nir"))
        (tmp_path / "far").mkdir()
        keys = [listed.scenes[0].id, listed.broken[0][0]]
        again = read_scene_list(
            str(listed.write_some(tmp_path / "far" / "failures", dict.fromkeys(keys, "x"))), ("red", "nir")
        )
        assert again.scenes == listed.scenes
        assert [why for _, why in again.broken] == [why for _, why in listed.broken]

    def test_failures_of_parquet_hold_moments_and_no_bytes(self, item: dict, tmp_path: Path) -> None:
        red = {**item["assets"]["red"], "made": datetime(2024, 6, 1), "thumb": b"raw"}
        pq.write_table(pa.Table.from_pylist([{"id": "a", "assets": {"red": red}}]), tmp_path / "items.parquet")
        listed = read_scene_list(str(tmp_path / "items.parquet"), ("red",))
        file = listed.write_some(tmp_path / "failures", {listed.scenes[0].id: "x"})
        (again,) = json.loads(file.read_text())["features"]
        assert again["assets"]["red"]["made"] == "2024-06-01T00:00:00"
        assert "thumb" not in again["assets"]["red"]

    def test_items_of_one_name_and_unlike_pixels_are_not_taken_for_one(self, item: dict, tmp_path: Path) -> None:
        other = {**item, "assets": {"red": {"href": "elsewhere/red.tif"}}}
        listed = read_scene_list(write_items(tmp_path / "items.json", item, other, item), ("red",))
        assert [Path(asset.raster).parent.name for scene in listed.scenes for asset in scene.assets] == ["images"]
        ((_, why),) = listed.broken
        assert re.search(r"elsewhere/red\.tif has the same name as .*images/red\.tif, which is another scene", why)

    @pytest.mark.parametrize(
        ("base", "raster"),
        [
            ("s3://bucket/x/i.json", "/vsis3/bucket/x/images/red.tif"),
            ("gs://bucket/x/i.json", "/vsigs/bucket/x/images/red.tif"),
            ("abfs://bucket/x/i.json", "/vsiaz/bucket/x/images/red.tif"),
            ("https://x.org/x/i.json", "/vsicurl/https://x.org/x/images/red.tif"),
            ("file:///a%20b/i.json", "/a b/images/red.tif"),
        ],
    )
    def test_references_are_relative_to_the_item_s_own_address(
        self, item: dict, tmp_path: Path, base: str, raster: str
    ) -> None:
        links = [{"rel": "self", "href": base}]
        listed = read_scene_list(write_items(tmp_path / "items.json", {**item, "links": links}), ("red",))
        assert [asset.raster for scene in listed.scenes for asset in scene.assets] == [raster]

    @pytest.mark.parametrize(("text", "words"), [("{", "is not JSON"), ('{"type": "Catalog"}', "type is 'Catalog'")])
    def test_other_json_is_refused(self, tmp_path: Path, text: str, words: str) -> None:
        (tmp_path / "list.json").write_text(text)
        with pytest.raises(InputError, match=words):
            read_scene_list(str(tmp_path / "list.json"))


class TestSceneRaster:
    """A scene of a catalogue is the raster that its file is."""

    FACTS = (
        "dtype",
        "band_numbers",
        "alpha_bands",
        "color_names",
        "palette",
        "rescaled",
        "band_tags",
        "crs",
        "transform",
    )

    def opened(self, folder: Path, *files: Path) -> Tuple[RasterSource, RasterSource]:
        """The first file, and a scene of the files that is called something and has a tag."""
        scene = Scene("scene", tuple(Asset(str(file), (file.stem,)) for file in files), None, (("BASELINE", "05.10"),))
        return open_source(str(files[0])), open_source(scene_raster(scene, folder))

    def test_scales_alpha_and_tags_are_the_file_s(self, tmp_path: Path) -> None:
        colors = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
        values = np.random.default_rng(0).integers(1, 200, (4, 16, 16)).astype("uint8")
        values[3] = np.where(np.eye(16, dtype=bool), 0, 255)
        file = write_raster(tmp_path / "rgb.tif", values, colors)
        with rasterio.open(file, "r+") as dataset:
            dataset.scales, dataset.offsets = (0.01, 0.02, 0.03, 1.0), (1.0, 2.0, 3.0, 0.0)
            dataset.update_tags(SATELLITE="S & <2>")
            dataset.update_tags(1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.665")
        plain, scene = self.opened(tmp_path, file)
        for name in self.FACTS:
            assert getattr(scene, name) == getattr(plain, name), name
        assert (scene.rescaled, scene.alpha_bands, scene.tags["SATELLITE"]) == (True, (4,), "S & <2>")
        assert scene.tags == {**plain.tags, "BASELINE": "05.10"}
        for one, other in zip(read_all(Path(scene.path)), read_all(file)):
            assert one.tolist() == other.tolist()

    def test_a_mask_and_a_colour_table_are_the_file_s(self, tmp_path: Path) -> None:
        file = write_raster(tmp_path / "classes.tif", np.tile(np.arange(16, dtype="uint8"), (1, 16, 1)))
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(file, "r+") as dataset:
            dataset.write_colormap(1, {number: (number, 2 * number, 200, 255) for number in range(16)})
            dataset.write_mask(~np.eye(16, dtype=bool))
        plain, scene = self.opened(tmp_path, file)
        for name in self.FACTS:
            assert getattr(scene, name) == getattr(plain, name), name
        values, usable = read_all(Path(scene.path))
        assert values.tolist() == read_all(file)[0].tolist()
        assert usable.tolist() == (~np.eye(16, dtype=bool)).tolist()

    def test_of_several_files_each_band_keeps_its_scale_and_its_mask(self, tmp_path: Path) -> None:
        red = write_raster(tmp_path / "red.tif", np.full((1, 16, 16), 5, dtype="uint16"))
        wide = {"transform": (20, 0, 500_000, 0, -20, 4_000_000)}
        nir = write_raster(tmp_path / "nir.tif", np.full((1, 8, 8), 7, dtype="float32"), **wide)
        hidden = np.zeros((8, 8), dtype=bool)
        hidden[0, 3] = True
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(nir, "r+") as dataset:
            dataset.scales = (0.5,)
            dataset.write_mask(~hidden)
        _, scene = self.opened(tmp_path, red, nir)
        values, usable = read_all(Path(scene.path))
        assert (scene.band_names, scene.rescaled) == (("red", "nir"), True)
        assert usable.tolist() == (~hidden.repeat(2, axis=0).repeat(2, axis=1)).tolist()
        assert [np.unique(band[usable]).tolist() for band in values] == [[5.0], [3.5]]


class TestAddresses:
    def test_names_keep_no_signature(self) -> None:
        first = raster_scene("https://me:pw@x.org/a/T31.tif?item=7&X-Amz-Signature=abc&sig=s&se=2030")
        assert first.assets[0].raster.startswith("/vsicurl/https://me:pw@x.org")
        assert first.sources == ("/vsicurl/https://x.org/a/T31.tif?item=7",)
        assert first.id == raster_scene("https://x.org/a/T31.tif?item=7&sig=other").id
        assert raster_scene("s3://bucket/T31.tif").assets[0].raster == "/vsis3/bucket/T31.tif"
        assert raster_scene("/a/T31.tif").id != raster_scene("/b/T31.tif").id
        assert re.fullmatch(r"T31-[0-9a-f]{16}", raster_scene("/a/T31.tif").id)
        assert raster_scene("file:///a%20b.tif").assets[0].raster == "/a b.tif"
        assert raster_scene("/a/why?@noon&sig=1.tif").sources == ("/a/why?@noon&sig=1.tif",)
        assert raster_scene("https://x.org/a.tif?\udce9=1&sig=s").sources == ("/vsicurl/https://x.org/a.tif?%E9=1",)
        assert raster_scene("https://me:pw@[x/a.tif?sig=s").sources == ("/vsicurl/https://[x/a.tif",)

    def test_missing_credentials_are_named(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_NO_SIGN_REQUEST", "AWS_WEB_IDENTITY_TOKEN_FILE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HOME", str(tmp_path))
        assert "AWS_NO_SIGN_REQUEST=YES for a public store" in missing_credentials(raster_scene("s3://bucket/a.tif"))
        assert missing_credentials(raster_scene("https://x.org/a.tif")) == ""
        monkeypatch.setenv("AWS_PROFILE", "me")
        assert missing_credentials(raster_scene("s3://bucket/a.tif")) == ""

    def test_a_scene_on_the_web_is_read_though_the_server_is_busy_at_first(
        self, tmp_path: Path, busy_server: Any
    ) -> None:
        write_scenes(tmp_path / "served", 1)
        scenes = write_list(tmp_path / "list.txt", [f"{busy_server.address}/scene0_20240501.tif?sig=secret"])
        result = run(scenes, write_mean_encoder(tmp_path), tmp_path / "data")
        assert (result["made"], result["patches"]) == (1, 25)
        assert busy_server.refused == 1
        assert not any(path.endswith("/") for path in busy_server.asked)  # no folder is listed
        (row,) = read_manifest(tmp_path / "data")
        assert row["sources"] == [f"/vsicurl/{busy_server.address}/scene0_20240501.tif"]
        assert b"secret" not in part_of(tmp_path / "data", "scene0").read_bytes()


@pytest.fixture
def busy_server(tmp_path: Path) -> Iterator[Any]:
    """Serves a folder by ranges, after it has refused the first request for pixels."""
    (tmp_path / "served").mkdir(exist_ok=True)

    class Handler(http.server.SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append(self.path.split("?")[0])
            if not server.refused:
                server.refused += 1
                self.send_error(503)
                return
            content = Path(self.translate_path(self.path)).read_bytes()
            first, last = 0, len(content) - 1
            asked = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            if asked:
                first, last = int(asked[1]), min(last, int(asked[2] or last))
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
            else:
                self.send_response(200)
            self.send_header("Content-Length", str(last + 1 - first))
            self.end_headers()
            self.wfile.write(content[first : last + 1])

        def log_message(self, *arguments: Any) -> None:
            pass

    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(tmp_path / "served"))
    )
    server.asked, server.refused = [], 0
    server.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()
