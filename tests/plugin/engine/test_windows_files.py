"""What Windows refuses to do to files that are in use, played on this system: runs leave no folder behind."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from algorithm_runs import AlgorithmFailed, Run
from windows_rules import as_on_windows, mapped_files

from terrapatch.model.encoders.cache_folder import cache_folder
from terrapatch.plugin.engine.engine_cache import UNFINISHED_RUNS
from terrapatch.plugin.engine.process import EngineProcess
from terrapatch.plugin.engine.work_folder import resumable_folder, work_folder


@pytest.fixture
def refused(monkeypatch, own_settings):
    return as_on_windows(monkeypatch)


def mapped(folder: Path) -> np.ndarray:
    np.save(folder / "vectors.npy", np.zeros((4, 2)))
    return np.load(folder / "vectors.npy", mmap_mode="r")


@pytest.mark.parametrize("kind", [work_folder, lambda: resumable_folder({"of": "this test"})])
def test_a_folder_goes_with_the_arrays_of_a_run_that_failed(refused, kind):
    def fail(folder):
        vectors = mapped(folder)
        raise ValueError(f"of {len(vectors)} rows")

    with pytest.raises(ValueError, match="of 4 rows"), kind() as folder:
        fail(folder)
    assert not folder.exists()
    assert refused == []


def test_embed_and_reduce_map_nothing_when_their_folders_go(refused, sample_folder, tmp_path):
    patches = Run(
        "embedraster",
        {
            "INPUT": str(sample_folder / "landsat7_olinda.tif"), "ENCODER": "mosaiks", "PATCH_SIZE": 32, "FEATURES": 16,
            "TOKENS": "both", "OUTPUT": str(tmp_path / "patches.gpkg"), "OUTPUT_TILES": "memory:",
        },
    )  # fmt: skip
    reduced = Run("reduceembeddings", {"INPUT": patches.outputs["OUTPUT"], "DIMENSIONS": 2, "OUTPUT": "memory:"})
    Run("clusterpatches", {"INPUT": patches.outputs["OUTPUT"], "K": 2, "OUTPUT": "memory:"})
    assert reduced.layer().featureCount() == patches.layer().featureCount() > 50
    assert [name for name in refused if "terrapatch" in name and name.endswith(".npy")] == []
    assert [name for name in mapped_files() if name.endswith(".npy")] == []
    assert list((cache_folder() / UNFINISHED_RUNS).iterdir()) == []


def test_a_run_that_cannot_be_written_leaves_nothing(refused, sample_folder, tmp_path):
    (tmp_path / "locked").write_text("a file, no folder")
    with pytest.raises(AlgorithmFailed):
        Run(
            "embedraster",
            {
                "INPUT": str(sample_folder / "landsat7_olinda.tif"), "ENCODER": "mosaiks", "PATCH_SIZE": 32,
                "FEATURES": 16, "OUTPUT": str(tmp_path / "locked" / "patches.gpkg"),
            },
        )  # fmt: skip
    runs = cache_folder() / UNFINISHED_RUNS
    assert not runs.is_dir() or list(runs.iterdir()) == []


LAUNCHER = """
import subprocess, sys
sys.exit(subprocess.call([sys.executable, "-c", sys.argv[1]]))
"""
ENGINE = """
import json, os, sys
print(json.dumps({"event": "hello", "protocol": 1, "version": "0.1.0", "pid": os.getpid()}), flush=True)
sys.stdin.read()
"""


def test_an_engine_behind_a_launcher_is_known_by_its_own_number(gone):
    """A virtual environment's python.exe on Windows starts the real one as its child."""
    with EngineProcess([sys.executable, "-c", LAUNCHER, ENGINE]) as engine:
        launcher = engine.pid
        engine.greet()
        assert engine.pid != launcher
        assert Path(f"/proc/{engine.pid}").exists()
    assert gone(engine.pid)
    assert gone(launcher)


def test_logs_of_a_qgis_that_was_killed_go_after_a_day(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    old, new, other = (tmp_path / name for name in ("terrapatch-engine-a.log", "terrapatch-engine-b.log", "c.log"))
    for file in (old, new, other):
        file.write_text("said")
    for file in (old, other):
        os.utime(file, (time.time() - 2 * 86_400,) * 2)
    with EngineProcess([sys.executable, "-c", ENGINE]) as engine:
        engine.greet()
    assert [file.exists() for file in (old, new, other)] == [False, True, True]
