"""Embed raster beyond one vector per patch: groups of bands, raw tokens, and the embedding set that is kept."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, vectors_of
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

from terrapatch.model.patches import EmbeddingSet
from terrapatch.plugin.layers.write import without_leading_zero

SIDE, PATCH = 32, 8


@pytest.fixture(scope="module")
def encoder(tmp_path_factory, write_contract_encoders):
    """Three groups of bands; a token is the mean of its group's bands and the group's number."""
    folder = tmp_path_factory.mktemp("encoder")
    write_contract_encoders(f"write_satmae(Path({str(folder)!r}))")
    return folder / "satmae.onnx"


@pytest.fixture
def pixels():
    """Ten bands of whole numbers, whose means over patches float16 holds exactly."""
    return np.random.default_rng(0).integers(0, 8, (10, SIDE // PATCH, SIDE // PATCH)).repeat(PATCH, 1).repeat(PATCH, 2)


@pytest.fixture
def raster(pixels, tmp_path):
    file = tmp_path / "scene.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(file), SIDE, SIDE, 10, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32721)
    made.SetProjection(crs.ExportToWkt())
    made.SetGeoTransform((700_000, 10, 0, 7_200_000, 0, -10))
    for band in range(10):
        made.GetRasterBand(band + 1).WriteArray(pixels[band].astype(np.uint8))
    made.FlushCache()
    return file


@pytest.fixture
def grouped(raster, encoder):
    """Runs the encoder with three groups of bands."""

    def run(**parameters):
        given = {"INPUT": str(raster), "ENCODER_FILE": str(encoder), "OVERLAP": 0, "OUTPUT": "memory:"}
        return Run("embedraster", {**given, **parameters})

    return run


def group_means(pixels, *bands):
    """Means of bands over patches, row-major."""
    return pixels[list(bands)].mean(axis=0)[::PATCH, ::PATCH].ravel()


class TestGroups:
    def test_the_mean_of_all_unless_asked_otherwise(self, grouped, pixels):
        run = grouped()
        found = vectors_of(run.layer())
        means = [group_means(pixels, 0, 1, 2, 6), group_means(pixels, 3, 4, 5, 7), group_means(pixels, 8, 9)]
        assert found[:, 0] == pytest.approx(np.mean(means, axis=0), abs=0.01)
        assert found[:, 1] == pytest.approx(1, abs=0.01)

    def test_one_group(self, grouped, pixels):
        run = grouped(GROUPS="swir")
        found = vectors_of(run.layer())
        assert found[:, 0] == pytest.approx(group_means(pixels, 8, 9), abs=0.01)
        assert (found[:, 1] == 2).all()

    def test_all_in_a_row(self, grouped, pixels):
        run = grouped(GROUPS=" concat ")
        found = vectors_of(run.layer())
        assert found.shape == (16, 6)
        assert found[:, 0] == pytest.approx(group_means(pixels, 0, 1, 2, 6), abs=0.01)
        assert found[:, 5].tolist() == [2] * 16

    def test_unknown(self, grouped):
        with pytest.raises(
            AlgorithmFailed,
            match=r"[Gg]roups is 'nir', needs to be one of mean, concat, visible, rededge, swir",
        ):
            grouped(GROUPS="nir")


class TestRaw:
    def test_every_token_is_in_the_set_and_the_layer_has_the_patches(self, grouped, pixels, tmp_path):
        run = grouped(TOKENS="raw", OUTPUT_SET=str(tmp_path / "set"))
        assert run.outputs["OUTPUT_SET"] == str(tmp_path / "set")
        raw = np.load(tmp_path / "set" / "raw.npy")
        assert raw.shape == (4, 1 + 3 * 4, 2)  # tiles of 2 x 2 patches: a class token, and three groups
        assert (raw[:, 0] == -1).all()
        swir = raw[:, 9:, 0].reshape(2, 2, 2, 2).swapaxes(1, 2).ravel()  # [tile row, tile col, row, col] as a raster
        assert swir == pytest.approx(group_means(pixels, 8, 9), abs=0.01)
        embeddings = EmbeddingSet.open(tmp_path / "set")
        assert np.array_equal(vectors_of(run.layer()), without_leading_zero(np.array(embeddings.vectors)))
        assert embeddings.metadata["source"]["layer"] == "scene"

    def test_temporary_folder(self, grouped):
        run = grouped(TOKENS="raw", OUTPUT_SET="TEMPORARY_OUTPUT")
        assert np.load(Path(run.outputs["OUTPUT_SET"]) / "raw.npy").shape == (4, 13, 2)


class TestKeptSet:
    def test_names_the_layer_where_its_pixels_were_copied(self, raster, tmp_path):
        gdal.Translate("/vsimem/kept.tif", str(raster))
        out = tmp_path / "set"
        layer = QgsRasterLayer("/vsimem/kept.tif", "in memory")
        Run("embedraster", {"INPUT": layer, "OUTPUT": "memory:", "OUTPUT_SET": str(out)})
        gdal.Unlink("/vsimem/kept.tif")
        assert json.loads((out / "embedding.json").read_text())["source"]["uri"] == "/vsimem/kept.tif"

    def test_the_same_run_finds_it_finished(self, grouped, tmp_path, feedback):
        first = grouped(OUTPUT_SET=str(tmp_path / "set"))
        written = (tmp_path / "set" / "vectors.npy").stat().st_mtime_ns
        second = grouped(OUTPUT_SET=str(tmp_path / "set"))
        assert (tmp_path / "set" / "vectors.npy").stat().st_mtime_ns == written
        assert np.array_equal(vectors_of(first.layer()), vectors_of(second.layer()))

    def test_another_run_is_refused_and_changes_nothing(self, grouped, tmp_path):
        grouped(OUTPUT_SET=str(tmp_path / "set"))
        before = {file.name: file.read_bytes() for file in (tmp_path / "set").iterdir()}
        with pytest.raises(AlgorithmFailed, match=r"holds another embedding set .*groups.*give another folder"):
            grouped(OUTPUT_SET=str(tmp_path / "set"), GROUPS="swir")
        assert {file.name: file.read_bytes() for file in (tmp_path / "set").iterdir()} == before

    @pytest.mark.parametrize("percent", [0, 60, 92])
    def test_cancel_takes_it_back(self, percent, sample_folder, tmp_path, feedback):
        feedback.cancel_when = lambda told: told.percents[-1] >= percent
        raster = str(sample_folder / "landsat8_parana.tif")
        with pytest.raises(AlgorithmFailed, match="Canceled"):
            Run(
                "embedraster",
                {"INPUT": raster, "OUTPUT": "memory:", "OUTPUT_SET": str(tmp_path / "set")},
                feedback,
            )
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_with_other_files_is_refused_and_they_stay(self, sample_folder, tmp_path):
        (tmp_path / "notes.txt").write_text("mine")
        raster = str(sample_folder / "landsat8_parana.tif")
        with pytest.raises(AlgorithmFailed, match=r"holds other files \(notes.txt\)"):
            Run("embedraster", {"INPUT": raster, "OUTPUT": "memory:", "OUTPUT_SET": str(tmp_path)})
        assert [entry.name for entry in tmp_path.iterdir()] == ["notes.txt"]
