"""The numbers of the live line: by hand, and against what the engine then does."""

from __future__ import annotations

import json

import pytest
from algorithm_runs import registered_provider
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer, QgsReferencedRectangle

from terrapatch.model.imagery.tile_size import TileSize, default_overlap, default_tile
from terrapatch.plugin.background.measured_rates import START_SECONDS, expected_seconds, keep_rate
from terrapatch.plugin.byte_sizes import bytes_text
from terrapatch.plugin.dock.embed import embed_forecast
from terrapatch.plugin.dock.embed.area_choice import RECTANGLE, WHOLE
from terrapatch.plugin.dock.embed.embed_estimate import GroundPixels, PatchSizes, estimate
from terrapatch.plugin.dock.embed.embed_forecast import EmbedForecast, EmbedWish, duration_text, patch_sizes
from terrapatch.plugin.encoders.facts import EncoderFacts, installed_encoders, mosaiks_facts
from terrapatch.plugin.layers.memory_needs import bytes_in_qgis
from terrapatch.plugin.rasters.raster_facts import ground_pixels, layer_bands


def encoder(key: str) -> EncoderFacts:
    return next(facts for facts in installed_encoders() if facts.key == key)


def wish(layer, facts, **changes) -> EmbedWish:
    bands = layer_bands(layer)
    values = {
        "raster": layer,
        "encoder": facts,
        "layer_bands": bands,
        "bands": [band.number for band in bands[: facts.bands_needed]],
        "area_kind": WHOLE,
        "area": None,
        "area_problem": "",
        "patch_px": None,
        "tile_px": None,
        "overlap_px": None,
        "refine": 1,
        "resolution": "native",
        "device": "auto",
        "engine_missing": False,
    }
    return EmbedWish(**{**values, **changes})


@pytest.fixture
def parana(sample_folder, own_settings):
    return QgsRasterLayer(str(sample_folder / "landsat8_parana.tif"), "Paraná")


class TestMemory:
    @pytest.mark.parametrize(
        ("patches", "dim", "measured_gb"), [(262_144, 512, 1.43), (1_000_000, 512, 5.35)], ids=["262k", "1M"]
    )
    def test_is_what_was_measured(self, patches, dim, measured_gb):
        assert bytes_in_qgis(patches, dim, temporary=True) == pytest.approx(measured_gb * 1e9, rel=0.1)

    def test_a_file_is_not_in_memory(self):
        assert bytes_in_qgis(1000, 512, temporary=False) == 1000 * (250 + 2048)

    def test_too_much_steers_to_a_file(self, parana, monkeypatch):
        monkeypatch.setattr(embed_forecast, "free_bytes", lambda: 10_000_000)
        facts = encoder("efficientnet-lite0")
        assert "save to a GeoPackage" in EmbedForecast.of(wish(parana, facts)).text
        assert "save to a GeoPackage" not in EmbedForecast.of(wish(parana, facts, temporary=False)).text
        monkeypatch.setattr(embed_forecast, "free_bytes", lambda: 100_000_000)
        assert "free" not in EmbedForecast.of(wish(parana, facts)).text


class TestArithmetic:
    def test_one_patch_on_the_ground(self):
        made = estimate(GroundPixels(100, 50, (10.0, 10.0)), PatchSizes(TileSize.of(256), 64, 16), 8)
        assert (made.patches, made.tiles) == (7 * 4, 1)
        assert made.patch_m == (160.0, 160.0)
        assert made.patch_hectares == 2.56
        assert made.memory_bytes == 28 * 8 * 4

    @pytest.mark.parametrize(
        ("cells", "tile", "overlap", "tiles"),
        [(10, 10, 0, 1), (11, 10, 0, 2), (20, 10, 0, 2), (21, 10, 0, 3), (10, 10, 4, 2), (64, 32, 6, 3)],
    )
    def test_tiles_along_an_axis(self, cells, tile, overlap, tiles):
        made = estimate(GroundPixels(cells * 4, 4, None), PatchSizes(TileSize.of(tile * 4), overlap * 4, 4), 1)
        assert made.tiles == tiles

    def test_refined_patches_are_parts_of_a_patch(self):
        plain = estimate(GroundPixels(64, 64, (1.0, 1.0)), PatchSizes(TileSize.of(64), 0, 16), 4)
        fine = estimate(GroundPixels(64, 64, (1.0, 1.0)), PatchSizes(TileSize.of(64), 0, 16, refine=2), 4)
        assert (plain.patches, fine.patches) == (16, 64)
        assert (plain.patch_m, fine.patch_m) == ((16.0, 16.0), (8.0, 8.0))
        assert fine.tiles == 4 * plain.tiles

    def test_tile_of_whole_patches(self):
        def of(tile, smallest, step, overlap, patch):
            size = default_tile(TileSize.of(tile), TileSize.of(smallest), TileSize.of(step), patch)
            return size, default_overlap(size, overlap, patch)

        assert of(512, 32, 32, 96, 16) == ((512, 512), 96)
        assert of(512, 32, 32, 96, 48) == ((480, 480), 96)
        assert of(16, 64, 1, 20, 16) == ((64, 64), 32)
        assert of((32, 128), 16, (16, 32), 64, 16) == ((32, 128), 16)

    @pytest.mark.parametrize(
        ("size", "text"), [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (2_700_000, "2.7 MB"), (15e9, "15 GB")]
    )
    def test_bytes(self, size, text):
        assert bytes_text(size) == text

    @pytest.mark.parametrize(("seconds", "text"), [(0.2, "1 s"), (89, "89 s"), (150, "2 min"), (7200, "2.0 h")])
    def test_durations(self, seconds, text):
        assert duration_text(seconds) == text


class TestLine:
    def test_sample_scene(self, parana):
        text = EmbedForecast.of(wish(parana, encoder("efficientnet-lite0"))).text
        assert "4,096 patches from 9 tiles" in text
        assert "16 px = 480 m, 23 ha each" in text.replace("\u00a0", " ")
        assert "10 MB in memory" in text
        assert "the first run measures the time" in text

    def test_time_follows_what_was_measured(self, parana):
        expected = EmbedForecast.of(wish(parana, encoder("efficientnet-lite0"))).estimate
        keep_rate("efficientnet-lite0", "cpu", expected.encoded_pixels, START_SECONDS + 8)
        assert expected_seconds("efficientnet-lite0", "auto", expected.encoded_pixels) == pytest.approx(10)
        assert "about 10 s" in EmbedForecast.of(wish(parana, encoder("efficientnet-lite0"))).text
        assert expected_seconds("efficientnet-lite0", "cuda", 1) is None

    def test_part_of_the_layer(self, parana):
        extent = parana.extent()
        extent.setXMaximum(extent.xMinimum() + 320 * 30)
        extent.setYMinimum(extent.yMaximum() - 160 * 30)
        area = QgsReferencedRectangle(extent, parana.crs())
        made = EmbedForecast.of(wish(parana, encoder("efficientnet-lite0"), area_kind=RECTANGLE, area=area)).estimate
        assert made.patches == 20 * 10

    def test_coarser_pixels(self, parana):
        made = EmbedForecast.of(wish(parana, encoder("efficientnet-lite0"), resolution="60")).estimate
        assert made.patches == 32 * 32
        assert made.patch_m == pytest.approx((960.0, 960.0))

    def test_degrees_become_metres(self, tmp_path, parana):
        from osgeo import gdal

        target = str(tmp_path / "degrees.tif")
        gdal.Warp(target, parana.source(), dstSRS="EPSG:4326", width=256, height=256)
        layer = QgsRasterLayer(target, "degrees")
        ground = ground_pixels(layer, None)
        assert ground.pixel_m[0] * 256 == pytest.approx(parana.extent().width(), rel=0.05)
        assert ground.pixel_m[1] * 256 == pytest.approx(parana.extent().height(), rel=0.05)


class TestProblems:
    def test_no_raster(self):
        assert "Add a raster layer" in EmbedForecast.of(_without_raster()).problem

    def test_too_few_bands_names_them_and_offers_one_that_fits(self, parana):
        lite = encoder("efficientnet-lite0")
        made = EmbedForecast.of(wish(parana, lite, layer_bands=layer_bands(parana)[:1], bands=None))
        assert "needs 3 bands, 'Paraná' has 1" in made.problem
        assert "Not found: green, blue" in made.problem
        assert made.offer_mosaiks

    def test_area_off_the_layer(self, parana):
        area = QgsReferencedRectangle(parana.extent().buffered(1), parana.crs())
        area.setXMinimum(area.xMaximum() + 1e6)
        area.setXMaximum(area.xMinimum() + 1e5)
        made = EmbedForecast.of(wish(parana, encoder("efficientnet-lite0"), area_kind=RECTANGLE, area=area))
        assert "lies outside the layer 'Paraná'" in made.problem

    def test_engine_missing(self, parana):
        made = EmbedForecast.of(wish(parana, mosaiks_facts(), engine_missing=True))
        assert "engine is missing" in made.problem

    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ({"patch_px": 20}, "no multiple of the encoder's 16 px: use 16 or 32"),
            ({"tile_px": 100}, "no whole number of 16 px patches: use 96 or 112"),
            ({"tile_px": 4096}, "takes 32 to 2048 px"),
            ({"overlap_px": 512}, "use at most 496"),
        ],
    )
    def test_sizes_that_do_not_go_together(self, parana, changes, said):
        assert said in EmbedForecast.of(wish(parana, encoder("efficientnet-lite0"), **changes)).problem


@pytest.mark.parametrize(
    ("scene", "key", "parameters", "changes"),
    [
        ("landsat8_parana", "efficientnet-lite0", {}, {}),
        ("landsat7_olinda", "mosaiks", {}, {}),
        ("landsat7_olinda", "mosaiks", {"PATCH_SIZE": 24}, {"patch_px": 24}),
        ("landsat7_olinda", "mosaiks", {"REFINE": 2, "TILE_SIZE": 128}, {"refine": 2, "tile_px": 128}),
        (
            "landsat8_parana",
            "efficientnet-lite0",
            {"TILE_SIZE": 256, "OVERLAP": 32, "RESOLUTION": "45"},
            {"tile_px": 256, "overlap_px": 32, "resolution": "45"},
        ),
    ],
)
def test_the_engine_does_what_the_line_says(sample_folder, own_settings, scene, key, parameters, changes):
    algorithm = registered_provider().algorithm("embedraster").create()
    layer = QgsRasterLayer(str(sample_folder / f"{scene}.tif"), scene)
    facts = encoder(key)
    asked = wish(layer, facts, **changes)
    forecast = EmbedForecast.of(asked)
    assert not forecast.problem
    context = QgsProcessingContext()
    given = {"INPUT": layer, "ENCODER": key, "OUTPUT": "memory:", "MIN_VALID": 0.0, **parameters}
    results, succeeded = algorithm.run(given, context, QgsProcessingFeedback())
    assert succeeded
    made = context.takeResultLayer(results["OUTPUT"])
    told = json.loads(made.customProperty("terrapatch/embedding"))
    assert told["tiles"] == forecast.estimate.tiles
    assert made.featureCount() == forecast.estimate.patches
    assert told["grid"]["patch_px"] == forecast.estimate.cell_px
    assert (told["parameters"]["tile"], told["parameters"]["overlap"]) == (
        patch_sizes(asked, facts).tile.to_json(),
        patch_sizes(asked, facts).overlap_px,
    )
    assert told["encoder"]["dim"] == facts.dim


def _without_raster() -> EmbedWish:
    return EmbedWish(
        raster=None,
        encoder=mosaiks_facts(),
        layer_bands=[],
        bands=None,
        area_kind=WHOLE,
        area=None,
        area_problem="",
        patch_px=None,
        tile_px=None,
        overlap_px=None,
        refine=1,
        resolution="native",
        device="auto",
        engine_missing=False,
    )
