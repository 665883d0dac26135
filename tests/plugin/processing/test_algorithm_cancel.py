"""Canceling: quick, without half a result, and never a success. And an engine that dies."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run, column, layer_of
from halting_scene import PATCHES, once
from layer_factory import embedding_layer, saved_and_reopened
from qgis.core import QgsProcessingUtils, QgsProject, QgsVectorLayer

from terrapatch.model.encoders.cache_folder import cache_folder
from terrapatch.plugin.engine.engine_cache import (
    UNFINISHED_RUNS,
    cache_bytes,
    clear_cache,
    unfinished_bytes,
    unfinished_runs,
)
from terrapatch.plugin.engine.live_engines import live_engines
from terrapatch.plugin.engine.work_folder import resumable_folder
from terrapatch.plugin.layers.cache import TABLES

# for what ends beside a cancelled run, on a machine that is busy with many other things
LONGEST_SECONDS = 180.0
PARANA = "landsat8_parana.tif"


def work_folders():
    return list(Path(QgsProcessingUtils.tempFolder()).glob("terrapatch-*"))


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    """Where runs that are cancelled, or die, are kept to go on from."""
    monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(autouse=True)
def nothing_left():
    before = set(work_folders())  # labels of the dock's classifications stay until QGIS ends
    yield
    deadline = time.monotonic() + LONGEST_SECONDS
    while set(work_folders()) - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert set(work_folders()) - before == set()


STAGES = {
    "embedraster": (None, 0, 20, 60, 91, 92, 96),
    "clusterpatches": (None, 0, 10, 25, 40, 90, 95),
    "findsimilar": (None, 0, 10, 30, 60),
    "reduceembeddings": (None, 0, 10, 40, 70, 85),
    "coarsenpatches": (None, 0, 20, 40, 50, 80),
    "fitmosaiks": (None, *3 * ["fitted 512 MOSAIKS features"]),
}


class Canceled:
    """Cancels runs. How soon they end is the bench's to say; here it counts that they do, and leave nothing."""

    def __init__(self, algorithm, parameters, remember_feedback):
        self._algorithm = algorithm
        self._parameters = parameters
        self._remember_feedback = remember_feedback

    def at(self, stage):
        """Run, and cancel at a stage: None before it begins, a percent of the progress, or a text it has told."""
        TABLES.clear()  # the layer has to be read again
        feedback = self._remember_feedback()
        if stage is None:
            feedback.cancel()
        elif isinstance(stage, str):
            feedback.cancel_when_told = lambda info: stage in info
        else:
            feedback.cancel_when = lambda told: told.percents[-1] >= stage
        before = set(QgsProject.instance().mapLayers())
        with pytest.raises(AlgorithmFailed, match=r"^Canceled. No result was written.$"):
            Run(self._algorithm, self._parameters, feedback)
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
    def test_ends_and_leaves_nothing(self, algorithm, parameters, remember_feedback, tmp_path):
        file = tmp_path / ("out.onnx" if algorithm == "fitmosaiks" else "out.gpkg")
        canceled = Canceled(algorithm, {**parameters[algorithm], "OUTPUT": str(file)}, remember_feedback)
        for stage in STAGES[algorithm]:
            canceled.at(stage)
            assert list(tmp_path.iterdir()) == [], stage


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
    def test_says_so_and_the_next_run_goes_on(self, halting_scene, feedback):
        parameters = {
            "INPUT": str(halting_scene.raster),
            "ENCODER_FILE": str(halting_scene.encoder),
            "TILE_SIZE": 32,
            "BATCH_SIZE": 1,
            "OUTPUT": "memory:",
        }

        def something_is_kept():
            runs = cache_folder() / UNFINISHED_RUNS
            return any((folder / "embedding" / "partial" / "journal.json").exists() for folder in runs.glob("*"))

        def kill():
            for engine in live_engines():
                os.kill(engine.pid, signal.SIGKILL)

        halting_scene.halt_at(6)
        with once(something_is_kept, kill), pytest.raises(AlgorithmFailed, match=r"it goes on where it stopped"):
            Run("embedraster", parameters, feedback)
        assert len(unfinished_runs()) == 1
        halting_scene.let_go()
        feedback.infos.clear()
        run = Run("embedraster", parameters, feedback)
        assert any("going on with an interrupted run" in info for info in feedback.infos)
        whole = Run("embedraster", parameters)
        assert column(run.layer(), "patch").tolist() == list(range(PATCHES))
        first, second = ([f["embedding_f16"] for f in r.layer().getFeatures()] for r in (run, whole))
        assert first == second
        assert unfinished_runs() == []


class TestCancelled:
    def test_the_same_run_goes_on_where_it_was_cancelled(self, halting_scene, feedback, remember_feedback):
        parameters = {
            "INPUT": str(halting_scene.raster),
            "ENCODER_FILE": str(halting_scene.encoder),
            "TILE_SIZE": 32,
            "BATCH_SIZE": 1,
            "OUTPUT": "memory:",
        }

        def something_is_kept():
            runs = cache_folder() / UNFINISHED_RUNS
            return any((folder / "embedding" / "partial" / "journal.json").exists() for folder in runs.glob("*"))

        halting_scene.halt_at(6)
        with once(something_is_kept, feedback.cancel), pytest.raises(AlgorithmFailed, match=r"^Canceled"):
            Run("embedraster", parameters, feedback)
        (kept,) = unfinished_runs()
        halting_scene.let_go()
        again = remember_feedback()
        run = Run("embedraster", parameters, again)
        assert any("going on with an interrupted run" in info for info in again.infos)
        assert column(run.layer(), "patch").tolist() == list(range(PATCHES))
        assert not kept.exists()

    def test_what_is_kept_goes_by_the_users_word_and_by_no_clock(self, sample_folder):
        runs = cache_folder() / UNFINISHED_RUNS
        old, new, foreign = (runs / name for name in ("0" * 24, "1" * 24, "my own"))
        for folder in (old, new, foreign):
            folder.mkdir(parents=True)
            (folder / "file").write_bytes(b"x" * 100)
        os.utime(old, (0, 0))
        with resumable_folder({"raster": "a"}) as folder:
            assert folder.is_dir()
            assert folder not in unfinished_runs()  # clearing the cache must not take it away
        assert old.exists()
        assert (cache_bytes(), unfinished_bytes()) == (200, 200)
        assert clear_cache() == 200
        assert (foreign / "file").exists()

    def test_much_that_is_kept_is_told(self, halting_scene, feedback):
        halting_scene.let_go()
        kept = cache_folder() / UNFINISHED_RUNS / ("0" * 24)
        kept.mkdir(parents=True)
        with (kept / "vectors").open("wb") as file:
            file.truncate(1_500_000_000)  # without a block on the disk
        Run(
            "embedraster",
            {
                "INPUT": str(halting_scene.raster),
                "ENCODER_FILE": str(halting_scene.encoder),
                "TILE_SIZE": 32,
                "OUTPUT": "memory:",
            },
            feedback,
        )
        assert (
            "Cancelled runs that can be gone on with take 1.5 GB. Settings > Options > TerraPatch > Cache clears them."
            in feedback.infos
        )
        assert (kept / "vectors").exists()
