"""Reading a set while the run is still writing it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_mean_encoder

from terrapatch.model.errors import EmbeddingSetError
from terrapatch.model.jobs import set_writer
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet, GrowingSet
from terrapatch.model.patches.growing_set import PatchRows
from terrapatch.model.protocol import EmbedRequest

ENGINE = Path(__file__).resolve().parents[2] / "model" / "__main__.py"


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    """A raster of 96 x 136 px with some nodata, and one very bright pixel block near its end."""
    values = np.random.default_rng(1).integers(1, 255, (3, 96, 136)).astype("float32")
    values[:, 40:70, 50:90] = 0
    values[:, 80:88, 16:24] = 1e6  # more than float16 holds
    return write_scene(tmp_path / "scene.tif", values)


def write_scene(file: Path, values: np.ndarray) -> Path:
    """Write values [bands, rows, cols], 0 meaning nodata."""
    bands, rows, cols = values.shape
    profile = {"driver": "GTiff", "count": bands, "height": rows, "width": cols, "dtype": values.dtype.name}
    transform = Affine(10, 0, 500_000, 0, -10, 4_000_000)
    with rasterio.open(file, "w", crs="EPSG:32631", transform=transform, nodata=0, **profile) as dataset:
        dataset.write(values)
    return file


class Following(SilentReporter):
    """Reads every row as soon as it is said to be final, through JSON as a reader elsewhere would."""

    def __init__(self) -> None:
        super().__init__()
        self.dtypes: List[str] = []
        self.parts: List[PatchRows] = []
        self.counts: List[int] = []

    def writing(self, growing: GrowingSet) -> None:
        super().writing(GrowingSet.from_json(json.loads(json.dumps(growing.to_json()))))
        self.dtypes.append(growing.dtype)

    def progress(self, done: int, total: int, unit: str = "patches", rows_written: Optional[int] = None) -> None:
        super().progress(done, total, unit, rows_written)
        before = self.counts[-1] if self.counts else 0
        if rows_written != before:
            self.parts.append(self.growing.rows(before, rows_written))
            self.counts.append(rows_written)

    def assert_read(self, out: Path) -> None:
        """What was read on the way is what the finished set holds."""
        finished = EmbeddingSet.open(out)
        assert self.counts[-1] == len(finished)
        np.testing.assert_array_equal(np.concatenate([part.vectors for part in self.parts]), finished.vectors)
        np.testing.assert_array_equal(np.concatenate([part.index for part in self.parts]), finished.index)
        np.testing.assert_array_equal(np.concatenate([part.valid for part in self.parts]), finished.valid)


def request(scene: Path, tmp_path: Path, **options: Any) -> EmbedRequest:
    """Tiles of 16 px, so that there are six strips."""
    encoder = str(write_mean_encoder(tmp_path, 8, 3))
    return EmbedRequest(str(scene), encoder, str(tmp_path / "set"), tile=16, batch=2, **options)


@pytest.mark.parametrize("options", [{}, {"refine": 2}, {"tokens": "both"}])
def test_rows_are_final_when_they_are_said_to_be(scene: Path, tmp_path: Path, options: Dict[str, Any]) -> None:
    reporter = Following()
    embed(request(scene, tmp_path, **options), reporter)
    assert len(reporter.counts) == 6
    assert reporter.dtypes == ["float16", "float32"]
    assert {part.vectors.dtype.name for part in reporter.parts} == {"float16", "float32"}
    reporter.assert_read(tmp_path / "set")


def test_the_event_says_what_the_set_will_be(scene: Path, tmp_path: Path) -> None:
    reporter = Following()
    embed(request(scene, tmp_path), reporter)
    finished = EmbeddingSet.open(tmp_path / "set")
    assert reporter.growing.grid == finished.grid
    assert reporter.growing.dim == finished.dim
    late = {"patches", "tiles", "session_seconds", "created", "identity", "crc32"}
    assert reporter.growing.metadata == {key: finished.metadata[key] for key in finished.metadata if key not in late}


def test_a_run_that_goes_on_starts_with_the_rows_it_kept(
    scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_writer, "_SECONDS_BETWEEN_COMMITS", 0.0)

    class Interrupting(Following):
        def progress(self, done: int, total: int, unit: str = "patches", rows_written: Optional[int] = None) -> None:
            super().progress(done, total, unit, rows_written)
            if done > 0.6 * total:
                raise KeyboardInterrupt

    first, second = Interrupting(), Following()
    with pytest.raises(KeyboardInterrupt):
        embed(request(scene, tmp_path), first)
    with pytest.raises(EmbeddingSetError, match="unfinished"):
        EmbeddingSet.open(tmp_path / "set")
    embed(request(scene, tmp_path), second)
    assert second.counts[0] >= first.counts[-1] > 0  # the last to be kept may not have been announced any more
    second.assert_read(tmp_path / "set")


def test_centred_vectors_are_final_only_at_the_end(scene: Path, tmp_path: Path) -> None:
    reporter = Following()
    embed(request(scene, tmp_path, center_positions=True), reporter)
    assert (reporter.rows_written, reporter.counts) == (0, [])


def test_a_finished_set_is_read_on_and_a_lost_one_is_told(scene: Path, tmp_path: Path) -> None:
    reporter = Following()
    embed(request(scene, tmp_path), reporter)
    finished = EmbeddingSet.open(tmp_path / "set")
    last = reporter.growing.rows(len(finished) - 5, len(finished))
    np.testing.assert_array_equal(last.vectors, finished.vectors[-5:])
    np.testing.assert_array_equal(last.index, finished.index[-5:])
    with pytest.raises(EmbeddingSetError, match=f"fewer than {len(finished) + 1} rows of vectors"):
        reporter.growing.rows(0, len(finished) + 1)
    shutil.rmtree(tmp_path / "set")
    with pytest.raises(EmbeddingSetError, match=r"set holds no vectors\.npy; run `terrapatch embed` again"):
        reporter.growing.rows(0, 1)


def test_the_worker_tells_another_process(scene: Path, tmp_path: Path) -> None:
    job = {"id": 4, "job": "embed", "request": request(scene, tmp_path).to_json()}
    worker = subprocess.Popen(
        [sys.executable, "-I", str(ENGINE), "worker"], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    worker.stdin.write(json.dumps(job).encode() + b"\n")
    worker.stdin.flush()
    reader = Following()
    for line in worker.stdout:
        event = json.loads(line)
        if event["event"] == "writing":
            assert event["id"] == 4
            reader.writing(GrowingSet.from_json(event))
        elif event["event"] == "progress":
            reader.progress(event["done"], event["total"], event["unit"], event["rows_written"])
        elif event["event"] == "done":
            break
    worker.stdin.close()
    assert worker.wait(60) == 0
    reader.assert_read(tmp_path / "set")
