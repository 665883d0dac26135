"""Canceling: quick, without half a result, and never a success. And an engine that dies."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of
from layer_factory import embedding_layer
from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer

from terrapatch.plugin.engine.process import live_engines
from terrapatch.plugin.layers.cache import TABLES

# The promise is half a second; the bound leaves room for a machine that is busy with many other things
LONGEST_SECONDS = 5.0
PARANA = "landsat8_parana.tif"


def work_folders():
    return list(Path(QgsProcessingUtils.tempFolder()).glob("terrapatch-*"))


def assert_canceled(algorithm, parameters, feedback):
    before = set(QgsProject.instance().mapLayers())
    with pytest.raises(AlgorithmFailed, match=r"^Canceled. No result was written.$"):
        Run(algorithm, parameters, feedback)
    assert time.monotonic() - feedback.canceled_at < LONGEST_SECONDS
    assert set(QgsProject.instance().mapLayers()) == before


@pytest.fixture(autouse=True)
def nothing_left():
    yield
    deadline = time.monotonic() + 5
    while work_folders() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert work_folders() == []


class TestEmbedRaster:
    # 0: before the engine greets; 92: while the layer is written
    @pytest.mark.parametrize("percent", [0, 20, 60, 91, 92, 96])
    def test_at_some_point(self, percent, sample_folder, feedback, tmp_path):
        feedback.cancel_when = lambda told: told.percents[-1] >= percent
        file = tmp_path / "patches.gpkg"
        assert_canceled("embedraster", {"INPUT": str(sample_folder / PARANA), "OUTPUT": str(file)}, feedback)
        assert list(tmp_path.iterdir()) == []

    def test_before_it_begins(self, sample_folder, feedback):
        feedback.canceled_at = time.monotonic()
        feedback.cancel()
        assert_canceled("embedraster", {"INPUT": str(sample_folder / PARANA), "OUTPUT": "memory:"}, feedback)

    def test_a_table_of_a_geopackage_is_taken_back_and_the_others_stay(self, sample_folder, feedback, tmp_path):
        from layer_factory import saved_and_reopened

        file = tmp_path / "project.gpkg"
        saved_and_reopened(embedding_layer(), file)
        feedback.cancel_when = lambda told: told.percents[-1] >= 96
        output = f"ogr:dbname='{file}' table=\"patches\" (geom)"
        assert_canceled("embedraster", {"INPUT": str(sample_folder / PARANA), "OUTPUT": output}, feedback)
        assert QgsVectorLayer(f"{file}|layername=saved", "saved", "ogr").featureCount() == 48
        assert not QgsVectorLayer(f"{file}|layername=patches", "patches", "ogr").isValid()


class TestOthers:
    @pytest.fixture
    def layer(self):
        vectors = np.random.default_rng(0).normal(size=(20_000, 64))
        TABLES.clear()
        return embedding_layer(rows=100, cols=200, vectors=vectors)

    @pytest.mark.parametrize("percent", [0, 10, 40, 90])
    def test_cluster(self, percent, layer, feedback, tmp_path):
        feedback.cancel_when = lambda told: told.percents[-1] >= percent
        parameters = {"INPUT": layer, "K": 20, "OUTPUT": str(tmp_path / "a.gpkg"), "OUTPUT_PATCHES": "memory:"}
        assert_canceled("clusterpatches", parameters, feedback)

    @pytest.mark.parametrize("percent", [0, 40, 70, 85])
    def test_reduce(self, percent, layer, feedback, tmp_path):
        feedback.cancel_when = lambda told: told.percents[-1] >= percent
        assert_canceled("reduceembeddings", {"INPUT": layer, "OUTPUT": str(tmp_path / "a.gpkg")}, feedback)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("percent", [0, 20, 50, 80])
    def test_coarsen(self, percent, layer, feedback, tmp_path):
        feedback.cancel_when = lambda told: told.percents[-1] >= percent
        assert_canceled("coarsenpatches", {"INPUT": layer, "OUTPUT": str(tmp_path / "a.gpkg")}, feedback)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("percent", [0, 30])
    def test_find_similar(self, percent, layer, feedback, tmp_path):
        feedback.cancel_when = lambda told: told.percents[-1] >= percent
        examples = layer_of(["POINT(700100 7199900)"], "EPSG:32721", "Point")
        parameters = {"INPUT": layer, "EXAMPLES": examples, "OUTPUT": str(tmp_path / "a.gpkg")}
        assert_canceled("findsimilar", parameters, feedback)
        assert list(tmp_path.iterdir()) == []

    def test_fit_mosaiks(self, sample_folder, feedback, tmp_path):
        feedback.canceled_at = time.monotonic()
        feedback.cancel()
        parameters = {"INPUT": str(sample_folder / PARANA), "OUTPUT": str(tmp_path / "x.onnx")}
        assert_canceled("fitmosaiks", parameters, feedback)
        assert list(tmp_path.iterdir()) == []


class TestEngineDies:
    def test_says_so_and_the_next_run_goes_on(self, sample_folder, feedback, tmp_path):
        parameters = {
            "INPUT": str(sample_folder / PARANA),
            "PATCH_SIZE": 2,
            # many strips and some seconds, so that some are written down and some are not when it dies
            "TILE_SIZE": 64,
            "OVERLAP": 48,
            "ENCODER_FILE": str(self.encoder(sample_folder, tmp_path)),
            "OUTPUT": "memory:",
        }

        def kill(told):
            if any((folder / "embedding" / "partial" / "journal.json").exists() for folder in work_folders()):
                for engine in live_engines():
                    os.kill(engine.pid, signal.SIGKILL)
            return False

        feedback.cancel_when = kill
        with pytest.raises(AlgorithmFailed, match=r"Run it again: it goes on where it stopped"):
            Run("embedraster", parameters, feedback)
        assert len(work_folders()) == 1
        feedback.cancel_when = lambda told: False
        feedback.infos.clear()
        run = Run("embedraster", parameters, feedback)
        assert any("going on with an interrupted run" in info for info in feedback.infos)
        whole = Run("embedraster", parameters)
        assert column(run.layer(), "patch").tolist() == list(range(512 * 512))
        first, second = (next(r.layer().getFeatures('"patch" = 100000')) for r in (run, whole))
        assert first["embedding_f16"] == second["embedding_f16"]

    @staticmethod
    def encoder(sample_folder, tmp_path):
        file = tmp_path / "small.onnx"
        Run(
            "fitmosaiks",
            {"INPUT": str(sample_folder / PARANA), "PATCH_SIZE": 2, "FEATURES": 128, "OUTPUT": str(file)},
        )
        return file
