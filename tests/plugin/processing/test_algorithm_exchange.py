"""Embeddings of others in QGIS: rasters and tables become embedding layers, are verified, and go out again."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of, registered_provider, vectors_of
from layer_factory import embedding_layer
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from terrapatch.model.errors import InputError
from terrapatch.model.patches import PatchGrid
from terrapatch.plugin.layers.read import LayerSnapshot, read_table
from terrapatch.plugin.layers.schema import METADATA_PROPERTY
from terrapatch.plugin.processing.embeddings_from_raster import crs_of

ROWS, COLS = 6, 8


class Told(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)


@pytest.fixture
def alphaearth(tmp_path):
    """A bottom-up file of AlphaEarth's layout whose left and right halves differ."""
    codes = np.random.default_rng(0).integers(-8, 9, size=(64, ROWS, COLS)).astype(np.int8)
    codes[0, :, : COLS // 2], codes[1, :, COLS // 2 :] = 120, 120
    codes[:, 2, 3] = -128
    file = tmp_path / "2023" / "x.tiff"
    file.parent.mkdir()
    source = gdal.GetDriverByName("MEM").Create("", COLS, ROWS, 64, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    source.SetProjection(crs.ExportToWkt())
    source.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, 10))
    for band in range(64):
        source.GetRasterBand(band + 1).WriteRaster(0, 0, COLS, ROWS, codes[band].tobytes())
        source.GetRasterBand(band + 1).SetDescription(f"A{band:02d}")
        source.GetRasterBand(band + 1).SetMetadataItem("PIXELTYPE", "SIGNEDBYTE", "IMAGE_STRUCTURE")
    gdal.GetDriverByName("GTiff").CreateCopy(str(file), source, options=["PIXELTYPE=SIGNEDBYTE"])
    return file, codes


def values_of(codes):
    return np.sign(codes) * (np.abs(codes.astype(float)) / 127.5) ** 2


class TestRaster:
    def test_layer_has_the_products_values_and_places(self, alphaearth):
        file, codes = alphaearth
        run = Run("embeddingsfromraster", {"INPUT": str(file), "OUTPUT": "memory:"})
        table = read_table(LayerSnapshot.of(run.layer()))
        assert (len(table), table.dim, table.encoder.partition("@")[0]) == (ROWS * COLS - 1, 64, "alphaearth")
        expected = values_of(codes).reshape(64, -1).T[table.patches]
        assert vectors_of(run.layer()).astype(float) == pytest.approx(expected, abs=1e-3)
        assert table.grid.centers(np.array([0])).tolist() == [[500_005, 5_000_005]]
        assert json.loads(run.layer().customProperty(METADATA_PROPERTY))["source"]["date"] == "2023"

    def test_every_tool_works_on_it(self, alphaearth):
        patches = Run("embeddingsfromraster", {"INPUT": str(alphaearth[0]), "OUTPUT": "memory:"})
        clusters = Run("clusterpatches", {"INPUT": patches.layer(), "K": 2, "OUTPUT": "memory:"})
        assert sorted(column(clusters.layer(), "patches").tolist()) == [23, 24]
        example = layer_of(["POINT(500005 5000005)"], "EPSG:32633", "Point")
        hits = Run("findsimilar", {"INPUT": patches.layer(), "EXAMPLES": example, "TOP_N": 22, "OUTPUT": "memory:"})
        assert all(feature.geometry().centroid().asPoint().x() < 500_040 for feature in hits.layer().getFeatures())

    def test_an_extent_in_another_crs_and_larger_patches(self, alphaearth):
        extent = "500000,500040,5000000,5000040 [EPSG:32633]"
        parameters = {"INPUT": str(alphaearth[0]), "EXTENT": extent, "COARSEN": 2, "OUTPUT": "memory:"}
        assert Run("embeddingsfromraster", parameters).layer().featureCount() == 4
        degrees = "15.0001,15.0003,45.1534,45.1536 [EPSG:4326]"
        assert 0 < Run("embeddingsfromraster", {**parameters, "EXTENT": degrees}).layer().featureCount() < 12

    def test_a_layer_by_its_name_may_go_once_the_run_has_begun(self, alphaearth):
        vectors = QgsRasterLayer(str(alphaearth[0]), "vectors", "gdal")
        ground = layer_of(["Polygon ((500000 5000000, 500040 5000000, 500040 5000040, 500000 5000000))"],
                          "EPSG:32633", "Polygon", "ground")  # fmt: skip
        QgsProject.instance().addMapLayers([vectors, ground])
        registered_provider()
        instance = QgsApplication.processingRegistry().createAlgorithmById("terrapatch:embeddingsfromraster")
        context, told = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        parameters = {"INPUT": "vectors", "EXTENT": ground.id(), "COARSEN": 2, "OUTPUT": "memory:"}
        assert instance.checkParameterValues(parameters, context) == (True, "")
        assert instance.prepare(parameters, context, told)
        QgsProject.instance().clear()
        made = QgsProcessingUtils.mapLayerFromString(instance.runPrepared(parameters, context, told)["OUTPUT"], context)
        assert made.featureCount() == 4

    @pytest.mark.parametrize("name", ["", "embedding.json", "vectors.npy"])
    def test_an_embedding_set_is_taken_as_it_is(self, name, tmp_path):
        grid = PatchGrid((10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0), "", 3, 4, 8)
        encoder = {"id": "mine", "version": "1", "sha256": "ab" * 32, "dim": 2}
        metadata = {"schema": "terrapatch-embedding-1", "grid": grid.to_dict(), "encoder": encoder,
                    "source": {"uri": "scene.tif", "bands": [1]}, "parameters": {}}  # fmt: skip
        folder = tmp_path / "of a server"
        folder.mkdir()
        (folder / "embedding.json").write_text(json.dumps(metadata), encoding="utf-8")
        vectors, index = np.arange(8, dtype=np.float16).reshape(4, 2), np.array([0, 3, 5, 11])
        for key, array in (("vectors", vectors), ("index", index), ("valid", np.ones(4, np.float32))):
            np.save(folder / f"{key}.npy", array)
        parameters = {"INPUT": str(folder / name), "OUTPUT": "memory:"}
        done = Run("embeddingsfromraster", parameters)
        layer = done.layer()
        table = read_table(LayerSnapshot.of(layer))
        assert (table.encoder, table.patches.tolist()) == ("mine@abababab", index.tolist())
        assert vectors_of(layer).astype(float) == pytest.approx(vectors.astype(float), abs=5e-3)
        assert json.loads(layer.customProperty(METADATA_PROPERTY)) == metadata
        for option, value in (("COARSEN", 2), ("EXTENT", "0,1,0,1"), ("ENCODER", "other")):
            with pytest.raises(AlgorithmFailed, match=f"{option} is for embeddings of others, and .* as it is"):
                Run("embeddingsfromraster", {**parameters, option: value})

    def test_what_is_not_there(self, tmp_path):
        with pytest.raises(AlgorithmFailed, match=r"INPUT is .*none.tif, which does not exist; choose a file"):
            Run("embeddingsfromraster", {"INPUT": str(tmp_path / "none.tif"), "OUTPUT": "memory:"})

    def test_an_option_is_named_as_the_dialog_has_it(self, tmp_path):
        np.save(tmp_path / "grid.npy", np.zeros((2, 3, 128), np.int8))
        np.save(tmp_path / "grid_scales.npy", np.ones((2, 3), np.float32))
        with pytest.raises(AlgorithmFailed, match=r"or give it by GRID$"):
            Run("embeddingsfromraster", {"INPUT": str(tmp_path / "grid.npy"), "OUTPUT": "memory:"})


@pytest.fixture
def exported(tmp_path):
    layer = embedding_layer(rows=ROWS, cols=COLS, dtype=np.float16)
    told = Told()
    run = Run("exportembeddings", {"INPUT": layer, "NUMBERS": "float16", "OUTPUT": str(tmp_path / "a.parquet")}, told)
    return layer, run, told


class TestRoundTrip:
    def test_parquet_comes_back_the_same(self, exported):
        layer, run, _ = exported
        read = Run("embeddingsfromtable", {"INPUT": run.outputs["OUTPUT"], "OUTPUT": "memory:"})
        back = read.layer()
        one, other = (read_table(LayerSnapshot.of(found)) for found in (layer, back))
        assert (one.encoder, one.grid) == (other.encoder, other.grid)
        assert np.array_equal(vectors_of(layer), vectors_of(back))
        assert {f["patch"]: f.geometry().asWkt(3) for f in layer.getFeatures()} == {
            f["patch"]: f.geometry().asWkt(3) for f in back.getFeatures()
        }
        item = json.loads(Path(run.outputs["ITEM"]).read_text(encoding="utf-8"))
        assert item["assets"]["embeddings"]["href"] == "./a.parquet"

    @pytest.mark.parametrize("algorithm", ["embeddingsfromtable", "verifyembeddings"])
    def test_a_folder_without_a_dot(self, exported, tmp_path, algorithm):
        folder = tmp_path / "tables"
        folder.mkdir()
        Path(exported[1].outputs["OUTPUT"]).rename(folder / "a.parquet")
        assert "." not in str(folder)
        run = Run(algorithm, {"INPUT": str(folder), **({"OUTPUT": "memory:"} if "from" in algorithm else {})})
        if "OUTPUT" in run.outputs:
            assert run.layer().featureCount() == ROWS * COLS
        else:
            assert run.outputs == {"SOUND": True, "PROBLEMS": 0}

    def test_verify_says_what_is_right(self, exported):
        told = Told()
        run = Run("verifyembeddings", {"INPUT": exported[1].outputs["OUTPUT"]}, told)
        assert run.outputs == {"SOUND": True, "PROBLEMS": 0}
        assert "Right: all places lie where row and col say" in told.lines

    def test_smaller_numbers_say_what_they_cost(self, tmp_path):
        told = Told()
        out = str(tmp_path / "a.tif")
        Run("exportembeddings", {"INPUT": embedding_layer(), "NUMBERS": "int8", "OUTPUT": out}, told)
        cosine = next(line for line in told.lines if line.startswith("Cosine to the originals: "))
        assert 0.999 < float(cosine.split()[4].strip(";")) <= 1
        back = Run("embeddingsfromraster", {"INPUT": out, "OUTPUT": "memory:"})
        assert vectors_of(back.layer()).astype(float) == pytest.approx(
            vectors_of(embedding_layer()).astype(float), abs=0.03
        )


def test_places_on_no_grid_are_a_layer_that_tools_take(tmp_path):
    file = tmp_path / "strewn.csv"
    rng = np.random.default_rng(1)
    vectors = np.repeat(np.eye(8)[:2], 10, axis=0) + 0.01 * rng.normal(size=(20, 8))
    places = np.column_stack([13 + rng.random(20), 45 + rng.random(20)])
    rows = [",".join(["lon", "lat", *(f"d{number}" for number in range(8))])]
    rows += [",".join(map(repr, map(float, (*place, *vector)))) for place, vector in zip(places, vectors)]
    file.write_text("\n".join(rows), encoding="utf-8")
    output = tmp_path / "places.gpkg"
    run = Run("embeddingsfromtable", {"INPUT": str(file), "SIDE": 500.0, "ENCODER": "Mine", "OUTPUT": str(output)})
    layer = run.layer()
    assert layer.featureCount() == 20
    assert column(layer, "patch").tolist() == list(range(20))
    centres = [feature.geometry().centroid().asPoint() for feature in layer.getFeatures()]
    assert np.array([(point.x(), point.y()) for point in centres]) == pytest.approx(places, abs=1e-6)
    example = layer_of([f"POINT({places[0][0]} {places[0][1]})"], "EPSG:4326", "Point")
    hits = Run("findsimilar", {"INPUT": layer, "EXAMPLES": example, "TOP_N": 9, "OUTPUT": "memory:"})
    assert set(column(hits.layer(), "patch").tolist()) <= set(range(10))  # those of the first kind
    clusters = Run("clusterpatches", {"INPUT": layer, "K": 2, "OUTPUT": "memory:"})
    assert column(clusters.layer(), "patches").tolist() == [10, 10]
    with sqlite3.connect(output) as database:
        assert database.execute("select count(*) from gpkg_contents").fetchone()[0] >= 1


@pytest.mark.parametrize("told", [{"proj:code": "EPSG:32633"}, {"crs_epsg": 32633}])
def test_the_extent_of_a_zarr_store_is_in_the_crs_that_its_attributes_tell(told, tmp_path):
    (tmp_path / "zarr.json").write_text(json.dumps({"zarr_format": 3, "node_type": "group", "attributes": told}))
    assert crs_of(str(tmp_path), "").authid() == "EPSG:32633"
    (tmp_path / "zarr.json").write_text(json.dumps({"zarr_format": 3, "node_type": "group", "attributes": {}}))
    with pytest.raises(InputError, match="EXTENT needs the CRS of the raster"):
        crs_of(str(tmp_path), "")
