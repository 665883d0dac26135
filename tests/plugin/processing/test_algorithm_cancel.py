"""Canceling: quick, without half a result, and never a success. And an engine that dies."""

from __future__ import annotations

import os
import signal
import statistics
import time
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of
from layer_factory import embedding_layer, saved_and_reopened
from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer

from terrapatch.plugin.engine.process import live_engines
from terrapatch.plugin.layers.cache import TABLES

# Half a second is promised. Half of the cancels have to keep it; the others get room for a machine that is busy
PROMISED_SECONDS = 0.5
LONGEST_SECONDS = 5.0
PARANA = "landsat8_parana.tif"


def work_folders():
    return list(Path(QgsProcessingUtils.tempFolder()).glob("terrapatch-*"))


@pytest.fixture(autouse=True)
def nothing_left():
    yield
    deadline = time.monotonic() + 5
    while work_folders() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert work_folders() == []


STAGES = {
    "embedraster": (None, 0, 20, 60, 91, 92, 96),
    "clusterpatches": (None, 0, 10, 25, 40, 90, 95),
    "findsimilar": (None, 0, 10, 30, 60),
    "reduceembeddings": (None, 0, 10, 40, 70, 85),
    "coarsenpatches": (None, 0, 20, 40, 50, 80),
    "fitmosaiks": (None, *3 * ["fitted 512 MOSAIKS features"]),
}


class Canceled:
    """Cancels runs, and notes how long each takes to end from then on.

    Attributes
    ----------
    seconds : list of float
    """

    def __init__(self, algorithm, parameters, remember_feedback):
        self.seconds = []
        self._algorithm = algorithm
        self._parameters = parameters
        self._remember_feedback = remember_feedback

    def at(self, stage):
        """Run, and cancel at a stage: None before it begins, a percent of the progress, or a text it has told."""
        TABLES.clear()  # the layer has to be read again
        feedback = self._remember_feedback()
        if stage is None:
            feedback.canceled_at = time.monotonic()
            feedback.cancel()
        elif isinstance(stage, str):
            feedback.cancel_when_told = lambda info: stage in info
        else:
            feedback.cancel_when = lambda told: told.percents[-1] >= stage
        before = set(QgsProject.instance().mapLayers())
        with pytest.raises(AlgorithmFailed, match=r"^Canceled. No result was written.$"):
            Run(self._algorithm, self._parameters, feedback)
        self.seconds.append(time.monotonic() - feedback.canceled_at)
        assert set(QgsProject.instance().mapLayers()) == before


class TestEveryAlgorithm:
    """At every stage: before it begins, while it reads, while the engine starts and works, while layers are written."""

    @pytest.fixture
    def parameters(self, sample_folder, tmp_path):
        layer = embedding_layer(rows=100, cols=200, vectors=np.random.default_rng(0).normal(size=(20_000, 64)))
        raster = str(sample_folder / PARANA)
        return {
            "embedraster": {"INPUT": raster},
            "clusterpatches": {"INPUT": layer, "K": 20, "OUTPUT_PATCHES": str(tmp_path / "patches.gpkg")},
            "findsimilar": {
                "INPUT": layer,
                "EXAMPLES": layer_of(["POINT(700100 7199900)"], "EPSG:32721", "Point"),
                "TOP_N": 20_000,
            },
            "reduceembeddings": {"INPUT": layer},
            "coarsenpatches": {"INPUT": layer},
            "fitmosaiks": {"INPUT": raster},
        }

    @pytest.mark.parametrize("algorithm", STAGES)
    def test_ends_at_once_and_leaves_nothing(self, algorithm, parameters, remember_feedback, tmp_path):
        file = tmp_path / ("out.onnx" if algorithm == "fitmosaiks" else "out.gpkg")
        canceled = Canceled(algorithm, {**parameters[algorithm], "OUTPUT": str(file)}, remember_feedback)
        for stage in STAGES[algorithm]:
            canceled.at(stage)
            assert list(tmp_path.iterdir()) == [], stage
        assert statistics.median(canceled.seconds) < PROMISED_SECONDS
        assert max(canceled.seconds) < LONGEST_SECONDS


class TestEmbedRaster:
    def test_a_table_of_a_geopackage_is_taken_back_and_the_others_stay(
        self, sample_folder, remember_feedback, tmp_path
    ):
        file = tmp_path / "project.gpkg"
        saved_and_reopened(embedding_layer(), file)
        output = f"ogr:dbname='{file}' table=\"patches\" (geom)"
        Canceled("embedraster", {"INPUT": str(sample_folder / PARANA), "OUTPUT": output}, remember_feedback).at(96)
        assert QgsVectorLayer(f"{file}|layername=saved", "saved", "ogr").featureCount() == 48
        assert not QgsVectorLayer(f"{file}|layername=patches", "patches", "ogr").isValid()


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
