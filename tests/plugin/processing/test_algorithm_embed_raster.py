"""Embed raster on the sample scenes, through the real engine."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of, vectors_of
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest
from terrapatch.plugin.engine.engine_run import run_request
from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.layers.schema import METADATA_PROPERTY
from terrapatch.plugin.layers.styles import is_patch_style
from terrapatch.plugin.layers.write import without_leading_zero
from terrapatch.plugin.processing.chosen_bands import chosen_bands
from terrapatch.plugin.processing.embed_raster import EmbedRaster

# 349 x 352 px of 28.5 m, upper left at (288776.25, 9120760.75)
OLINDA = "landsat7_olinda.tif"
PARANA = "landsat8_parana.tif"
# 20 x 20 patches of 240 m, aligned to the patches of the whole scene
PARANA_EXTENT = "732705,737505,-2803875,-2799075 [EPSG:32621]"


@pytest.fixture(scope="module")
def olinda(sample_folder):
    """The whole scene, everything at its default."""
    return Run("embedraster", {"INPUT": str(sample_folder / OLINDA), "OUTPUT": "TEMPORARY_OUTPUT"})


class TestDefaults:
    def test_one_polygon_for_every_patch(self, olinda):
        layer = olinda.layer()
        assert layer.featureCount() == 44 * 44
        assert layer.crs().authid() == "EPSG:31985"
        assert layer.fields().names()[:6] == ["patch", "row", "col", "valid", "encoder", "embedding_f16"]

    def test_geometry_is_that_of_the_pixels(self, olinda):
        feature = next(feature for feature in olinda.layer().getFeatures() if feature["patch"] == 3 * 44 + 5)
        assert (feature["row"], feature["col"]) == (3, 5)
        ring = [(point.x(), point.y()) for point in feature.geometry().asPolygon()[0]]
        # columns 40 to 48, rows 24 to 32
        left, right = 288776.25 + 40 * 28.5, 288776.25 + 48 * 28.5
        top, bottom = 9120760.75 - 24 * 28.5, 9120760.75 - 32 * 28.5
        expected = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        assert np.allclose(ring, expected, atol=1e-3)

    def test_valid_share_falls_off_at_the_rim(self, olinda):
        valid, col = column(olinda.layer(), "valid"), column(olinda.layer(), "col")
        assert (valid[col < 43] == 1).all()
        assert valid[col == 43] == pytest.approx(5 / 8)  # 349 = 43 * 8 + 5

    def test_vectors_are_those_of_the_engine(self, olinda, sample_folder, tmp_path, feedback):
        request = EmbedRequest(raster=str(sample_folder / OLINDA), encoder="mosaiks", out=str(tmp_path / "set"))
        run_request(request, feedback)
        embeddings = EmbeddingSet.open(tmp_path / "set")
        assert np.array_equal(vectors_of(olinda.layer()), without_leading_zero(np.array(embeddings.vectors)))
        assert column(olinda.layer(), "encoder").tolist() == [embeddings.encoder_tag] * 1936

    def test_water_does_not_look_like_land(self, olinda):
        table = read_table(LayerSnapshot.of(olinda.layer()))
        land, sea = 20 * 44 + 5, 20 * 44 + 42  # the coast runs north to south, the Atlantic is in the east
        likeness = table.matrix @ table.matrix[sea]
        assert likeness[20 * 44 + 41] > 0.9
        assert likeness[land] < 0.5

    def test_provenance(self, olinda, sample_folder):
        layer = olinda.layer()
        metadata = json.loads(layer.customProperty(METADATA_PROPERTY))
        assert metadata["source"]["uri"] == str(sample_folder / OLINDA)
        assert metadata["source"]["bands"] == [1, 2, 3, 4, 5, 6]
        assert metadata["grid"]["patch_px"] == 8
        history = "\n".join(layer.metadata().history())
        assert metadata["encoder"]["sha256"] in history
        assert "terrapatch:embedraster" in history
        assert "seed 0" in history

    def test_style_shows_the_colours(self, olinda):
        assert is_patch_style(olinda.layer())
        assert len(set(column(olinda.layer(), "color"))) > 500

    def test_progress_reaches_the_end(self, sample_folder, feedback):
        Run(
            "embedraster",
            {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"},
            feedback,
        )
        assert feedback.percents == sorted(feedback.percents)
        assert feedback.percents[-1] == pytest.approx(100)
        assert [text for text in feedback.infos if text.startswith("Patches: 400, with vectors of 512 numbers")]

    def test_nothing_is_left_in_the_temporary_folder(self, sample_folder):
        from qgis.core import QgsProcessingUtils

        folder = Path(QgsProcessingUtils.tempFolder())
        before = set(folder.glob("terrapatch-*"))  # labels of the dock's runs stay as long as QGIS does
        Run(
            "embedraster", {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"}
        )
        assert set(folder.glob("terrapatch-*")) == before


class TestParameters:
    def test_bands_extent_and_patch_size(self, sample_folder):
        run = Run(
            "embedraster",
            {
                "INPUT": str(sample_folder / PARANA),
                "BANDS": [3, 1],
                "EXTENT": PARANA_EXTENT,
                "PATCH_SIZE": 16,
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )
        layer = run.layer()
        assert layer.featureCount() == 100
        assert json.loads(layer.customProperty(METADATA_PROPERTY))["source"]["bands"] == [3, 1]
        extent = layer.extent()
        found = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
        assert found == (732705, 737505, -2803875, -2799075)

    @pytest.mark.parametrize("extent", ["nan,nan,nan,nan", "0,0,0,0", "740000,740000,-2804000,-2799000", "inf,0,1,1"])
    def test_an_extent_that_covers_no_ground_is_refused_and_does_not_mean_everything(self, sample_folder, extent):
        parameters = {"INPUT": str(sample_folder / PARANA), "EXTENT": extent, "OUTPUT": "TEMPORARY_OUTPUT"}
        with pytest.raises(AlgorithmFailed, match=f"EXTENT is {extent}, which covers no ground"):
            Run("embedraster", parameters)

    def test_extent_in_another_crs(self, sample_folder):
        run = Run(
            "embedraster",
            {
                "INPUT": str(sample_folder / OLINDA),
                "EXTENT": "-34.88,-34.86,-8.03,-8.01 [EPSG:4326]",
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )
        extent = run.layer().extent()
        assert 2100 < extent.width() < 2700  # 0.02 degrees are 2.2 km here, and the box is turned a little
        assert 2100 < extent.height() < 2700

    def test_rgb_encoder(self, sample_folder):
        run = Run(
            "embedraster",
            {
                "INPUT": str(sample_folder / PARANA),
                "ENCODER": "efficientnet-lite0",
                "EXTENT": PARANA_EXTENT,
                "DEVICE": "cpu",
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )
        assert run.layer().featureCount() == 100  # its patches have 16 px
        assert set(column(run.layer(), "encoder")) == {f"efficientnet-lite0@{sha_of('efficientnet-lite0')[:8]}"}

    def test_refine(self, sample_folder):
        run = Run(
            "embedraster",
            {
                "INPUT": str(sample_folder / PARANA),
                "EXTENT": PARANA_EXTENT,
                "REFINE": 2,
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
        )
        assert run.layer().featureCount() == 1600

    def test_tiles(self, sample_folder, tmp_path):
        run = Run(
            "embedraster",
            {
                "INPUT": str(sample_folder / PARANA),
                "EXTENT": PARANA_EXTENT,
                "TILE_SIZE": 64,
                "OVERLAP": 0,
                "OUTPUT": "TEMPORARY_OUTPUT",
                "OUTPUT_TILES": str(tmp_path / "tiles.gpkg"),
            },
        )
        tiles = run.layer("OUTPUT_TILES")
        assert tiles.featureCount() == 9  # 160 px: two tiles and a half, the last one moved inwards
        areas = [feature.geometry().area() for feature in tiles.getFeatures()]
        assert areas == pytest.approx([(64 * 30.0) ** 2] * 9)
        first = next(feature for feature in tiles.getFeatures() if feature["patch"] == 0)
        last = next(feature for feature in tiles.getFeatures() if feature["patch"] == 8)
        assert (first.geometry().boundingBox().xMinimum(), first.geometry().boundingBox().yMaximum()) == (
            732705,
            -2799075,
        )
        assert (last.geometry().boundingBox().xMaximum(), last.geometry().boundingBox().yMinimum()) == (
            737505,
            -2803875,
        )
        table = read_table(LayerSnapshot.of(tiles))
        assert table.matrix.shape == (9, 512)

    def test_least_valid_share(self, sample_folder):
        run = Run("embedraster", {"INPUT": str(sample_folder / OLINDA), "MIN_VALID": 0.7, "OUTPUT": "TEMPORARY_OUTPUT"})
        assert run.layer().featureCount() == 43 * 44  # the last column holds 5 of 8

    def test_geopackage(self, sample_folder, tmp_path):
        file = tmp_path / "patches.gpkg"
        run = Run(
            "embedraster",
            {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": str(file)},
        )
        assert run.outputs["OUTPUT"] == str(file)
        table = read_table(LayerSnapshot.of(QgsVectorLayer(str(file), "again", "ogr")))
        assert len(table) == 400
        assert table.grid.bounds() == pytest.approx((732705, -2803875, 737505, -2799075))


class TestMask:
    # a triangle over the lower left half of the 20 x 20 patches
    TRIANGLE = "POLYGON((732705 -2803875, 737505 -2803875, 732705 -2799075, 732705 -2803875))"
    LAST_PATCH = "POLYGON((737400 -2803800, 737410 -2803800, 737410 -2803790, 737400 -2803800))"

    def run(self, sample_folder, mask):
        parameters = {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"}
        return Run("embedraster", {**parameters, "MASK": mask})

    def test_keeps_what_polygons_touch(self, sample_folder):
        mask = layer_of([self.TRIANGLE], "EPSG:32621", "Polygon")
        run = self.run(sample_folder, mask)
        kept = {(feature["row"], feature["col"]) for feature in run.layer().getFeatures()}
        below = {(row, col) for row in range(20) for col in range(row + 1)}
        assert below <= kept
        assert all(col <= row + 1 for row, col in kept)  # those beside the diagonal touch it in a corner

    def test_selected_features_only(self, sample_folder):
        mask = layer_of([self.TRIANGLE, self.LAST_PATCH], "EPSG:32621", "Polygon")
        QgsProject.instance().addMapLayer(mask)
        mask.selectByIds([2])
        run = self.run(sample_folder, QgsProcessingFeatureSourceDefinition(mask.id(), True))
        assert column(run.layer(), "patch").tolist() == [399]
        QgsProject.instance().removeMapLayer(mask.id())

    def test_in_another_crs(self, sample_folder):
        mask = layer_of(["POINT(737405 -2803795)"], "EPSG:32621", "Point")
        (feature,) = mask.getFeatures()
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

        geometry = feature.geometry()
        geometry.transform(
            QgsCoordinateTransform(mask.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
        )
        lonlat = layer_of([geometry.buffer(1e-5, 4).asWkt(12)], "EPSG:4326", "Polygon")
        run = self.run(sample_folder, lonlat)
        assert column(run.layer(), "patch").tolist() == [399]

    def test_empty(self, sample_folder):
        mask = layer_of([], "EPSG:32621", "Polygon", "fields")
        with pytest.raises(AlgorithmFailed, match="mask 'fields' has no polygons to use, needs at least 1; draw"):
            self.run(sample_folder, mask)

    def test_points_are_no_mask(self, sample_folder):
        mask = layer_of(["POINT(737405 -2803795)"], "EPSG:32621", "Point", "wells")
        with pytest.raises(AlgorithmFailed, match="mask 'wells' has no polygons to use, needs at least 1; draw"):
            self.run(sample_folder, mask)

    def test_elsewhere(self, sample_folder):
        mask = layer_of(["POLYGON((0 0, 1 0, 1 1, 0 0))"], "EPSG:32621", "Polygon")
        with pytest.raises(AlgorithmFailed, match="do not meet"):
            self.run(sample_folder, mask)


class TestRasterKinds:
    def test_layer_of_the_project_is_not_changed(self, sample_folder):
        layer = QgsRasterLayer(str(sample_folder / PARANA), "scene")
        QgsProject.instance().addMapLayer(layer)
        style, source = layer.renderer().type(), layer.source()
        Run("embedraster", {"INPUT": layer, "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"})
        assert (layer.renderer().type(), layer.source()) == (style, source)
        QgsProject.instance().removeMapLayer(layer.id())

    def test_lonlat_raster(self, sample_folder, tmp_path):
        from osgeo import gdal

        file = str(tmp_path / "lonlat.tif")
        gdal.Warp(file, str(sample_folder / OLINDA), dstSRS="EPSG:4326", width=160, height=160, srcNodata=0)
        run = Run("embedraster", {"INPUT": file, "OUTPUT": "TEMPORARY_OUTPUT"})
        layer = run.layer()
        assert layer.crs().authid() == "EPSG:4326"
        box = QgsRasterLayer(file, "lonlat").extent()
        first = next(feature for feature in layer.getFeatures() if feature["patch"] == 2 * 20 + 3)
        bounds = first.geometry().boundingBox()
        step = box.width() / 160
        assert bounds.xMinimum() == pytest.approx(box.xMinimum() + 24 * step, abs=1e-9)
        assert bounds.yMaximum() == pytest.approx(box.yMaximum() - 16 * box.height() / 160, abs=1e-9)
        point = layer_of([first.geometry().centroid().asWkt(12)], "EPSG:4326", "Point")
        hits = Run("findsimilar", {"INPUT": layer, "EXAMPLES": point, "TOP_N": 5, "OUTPUT": "memory:"})
        assert column(hits.layer(), "status").tolist().count("found") == 5

    def test_raster_in_a_geopackage(self, sample_folder, tmp_path):
        from osgeo import gdal

        file = str(tmp_path / "rasters.gpkg")
        bands = gdal.Translate("", str(sample_folder / OLINDA), format="MEM", bandList=[3, 2, 1])
        gdal.Translate(file, bands, format="GPKG", creationOptions=["RASTER_TABLE=olinda", "TILE_FORMAT=PNG"])
        layer = QgsRasterLayer(f"GPKG:{file}:olinda", "olinda")
        assert layer.isValid()
        run = Run("embedraster", {"INPUT": layer, "BANDS": [1, 2, 3], "OUTPUT": "TEMPORARY_OUTPUT"})
        assert run.layer().featureCount() == 1936
        assert run.layer().crs().authid() == "EPSG:31985"

    def test_copied_pixels_name_the_layer_as_source(self, sample_folder):
        # a virtual raster in memory is nothing that another process could open
        from osgeo import gdal

        gdal.Translate("/vsimem/scene.tif", str(sample_folder / OLINDA))
        layer = QgsRasterLayer("/vsimem/scene.tif", "in memory")
        assert layer.isValid()
        run = Run("embedraster", {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT"})
        metadata = json.loads(run.layer().customProperty(METADATA_PROPERTY))
        assert metadata["source"]["uri"] == "/vsimem/scene.tif"
        assert metadata["source"]["layer"] == "in memory"
        assert run.layer().featureCount() == 1936
        del layer
        gdal.Unlink("/vsimem/scene.tif")


class TestBadInput:
    @pytest.mark.parametrize(
        ("parameters", "message"),
        [
            ({"REFINE": 3}, "REFINE is 3, needs to be 1, 2 or 4"),
            ({"RESOLUTION": "fine"}, "RESOLUTION is 'fine', needs to be 'native', 'encoder' or a number above 0"),
            ({"RESOLUTION": "-10"}, "RESOLUTION is '-10'"),
            ({"TOKENS": "tile"}, "TOKENS is 'tile', but there is no layer for them; give OUTPUT_TILES as well"),
            ({"TOKENS": "raw"}, "TOKENS is 'raw', but there is no folder to keep them in; give OUTPUT_SET as well"),
            (
                {"TOKENS": "raw", "OUTPUT_SET": "/tmp/set", "OUTPUT_TILES": "memory:"},
                "TOKENS is 'raw', which gives no vectors of tiles for OUTPUT_TILES; leave that empty, or choose 'both'",
            ),
            ({"GROUPS": "nir"}, "[Gg]roups is 'nir', but this encoder has one group of tokens; leave the option out"),
            ({"ENCODER_FILE": "/no/such.onnx"}, "ENCODER_FILE /no/such.onnx does not exist"),
            (
                {"OUTPUT": "/no/such/folder/x.gpkg"},
                "OUTPUT is /no/such/folder/x.gpkg, and the folder .* does not exist",
            ),
            ({"OUTPUT": "/tmp/x.shp"}, "Shapefile files cannot hold vectors; choose a GeoPackage"),
            ({"OUTPUT": "/proc/x.gpkg"}, "OUTPUT is /proc/x.gpkg, which cannot be written .*; choose another place"),
            ({"ENCODER": "clay"}, "ENCODER is 'clay', needs one of mosaiks, .*; choose one of these"),
            (
                {"ENCODER": "m.onnx"},
                "ENCODER is 'm.onnx', needs one of mosaiks, .*; give a file as ENCODER_FILE instead",
            ),
            ({"BANDS": [9]}, "[Bb]and 9 does not exist"),
            ({"DATE": "yesterday"}, "[Dd]ate is 'yesterday', needs to be a day that exists"),
            ({"TILE_SIZE": 100}, "[Tt]ile of 100 px"),
        ],
    )
    def test_message(self, parameters, message, sample_folder):
        given = {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"}
        with pytest.raises(AlgorithmFailed, match=message):
            Run("embedraster", {**given, **parameters})

    def test_no_engine(self, sample_folder, monkeypatch):
        from qgis.core import QgsApplication

        monkeypatch.setenv("TERRAPATCH_ENGINE_PYTHON", "/no/such/python")
        with pytest.raises(AlgorithmFailed, match=r"/no/such/python is not there.*Name the Python of an environment"):
            Run("embedraster", {"INPUT": str(sample_folder / PARANA), "OUTPUT": "TEMPORARY_OUTPUT"})
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("terrapatch:embedraster")
        possible, message = algorithm.canExecute()
        assert not possible
        assert "/no/such/python is not there" in message


def sha_of(encoder: str) -> str:
    card = Path(__file__).resolve().parents[3] / "resources" / "encoders" / f"{encoder}.json"
    return json.loads(card.read_text(encoding="utf-8"))["sha256"]


class TestBandsAsText:
    @pytest.mark.parametrize(
        ("text", "bands"),
        [
            *((text, (3, 2, 1)) for text in ("3,2,1", "3, 2, 1", "3;2;1", "3 2 1", "[3,2,1]", ["3", "2", "1"])),
            ("blue,Green,1", ("blue", "Green", 1)),
            (["blue", 2, "red"], ("blue", 2, "red")),
            ('["near, 842 nm",1]', ("near, 842 nm", 1)),
            ('"near, 842 nm", red (665)', ("near, 842 nm", "red (665)")),
        ],
    )
    def test_as_typed_in_a_shell(self, text, bands):
        assert chosen_bands(EmbedRaster(), {"BANDS": text}, "BANDS", QgsProcessingContext()) == bands

    def test_names_in_any_spelling_reach_the_engine(self, sample_folder):
        parameters = {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"}
        run = Run("embedraster", {**parameters, "BANDS": "blue,Green,1"})
        metadata = json.loads(run.layer().customProperty("terrapatch/embedding"))
        assert metadata["source"]["bands"] == [3, 2, 1]

    @pytest.mark.parametrize(("text", "part"), [("0,1", "0"), ("1.5", "1.5"), ([3, -1], "-1")])
    def test_what_is_no_number_is_named(self, sample_folder, text, part):
        parameters = {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"}
        with pytest.raises(AlgorithmFailed, match=f"BANDS holds '{part}', needs numbers of bands such as 3,2,1"):
            Run("embedraster", {**parameters, "BANDS": text})

    @pytest.mark.parametrize("text", ["3,zwei", [3, "zwei"]])
    def test_a_name_that_no_band_has_is_answered_with_those_there_are(self, sample_folder, text):
        parameters = {"INPUT": str(sample_folder / PARANA), "EXTENT": PARANA_EXTENT, "OUTPUT": "TEMPORARY_OUTPUT"}
        with pytest.raises(AlgorithmFailed, match=r"Band 'zwei' does not exist: .* has 1 red, 2 green, 3 blue"):
            Run("embedraster", {**parameters, "BANDS": text})
