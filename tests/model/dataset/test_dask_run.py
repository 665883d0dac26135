"""Scenes spread by Dask: the same bytes, workers that are killed, and workers that lack the encoder."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import distributed
import pytest
from fake_encoders import write_mean_encoder
from scenes import parts, run, write_scenes

from terrapatch.model.dataset import dask_run
from terrapatch.model.dataset.embed_many import embed_many
from terrapatch.model.dataset_requests import EmbedManyRequest
from terrapatch.model.encoders.cache_folder import cache_folder
from terrapatch.model.encoders.model_files import model_sha256
from terrapatch.model.errors import EngineError, InputError
from terrapatch.model.jobs.reporting import SilentReporter


@contextmanager
def a_process_and_a_thread() -> Iterator[str]:
    """The scheduler of two workers: a process that can be killed and is not started again, and a thread of this one."""
    here = {"host": "127.0.0.1", "dashboard": False}
    options = {**here, "nthreads": 1}
    workers = {
        "process": {"cls": distributed.Nanny, "options": options},
        "thread": {"cls": distributed.Worker, "options": options},
    }
    scheduler = {"cls": distributed.Scheduler, "options": here}
    with distributed.SpecCluster(workers=workers, scheduler=scheduler) as cluster:
        cluster.workers["process"].close_gracefully()  # it is not started again once it is gone
        yield cluster.scheduler_address


class Killing(SilentReporter):
    """Kills the worker that is a process once the first scene is done."""

    def __init__(self, scheduler: str) -> None:
        super().__init__()
        self._scheduler = scheduler
        self.killed: list[int] = []

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        super().progress(done, total, unit)
        if done == 1 and not self.killed:
            with distributed.Client(self._scheduler, set_as_default=False) as client:
                self.killed = [pid for pid in client.run(os.getpid).values() if pid != os.getpid()]
            os.kill(self.killed[0], signal.SIGKILL)


def test_a_worker_is_killed_and_the_bytes_are_the_same(tmp_path: Path) -> None:
    write_scenes(tmp_path / "scenes", 8)
    encoder, scenes = write_mean_encoder(tmp_path), str(tmp_path / "scenes")
    run(scenes, encoder, tmp_path / "alone")
    with a_process_and_a_thread() as scheduler:
        reporter = Killing(scheduler)
        request = EmbedManyRequest(scenes, str(encoder), str(tmp_path / "data"), scheduler=scheduler)
        result = embed_many(request, reporter)
    assert len(reporter.killed) == 1
    # what the killed worker had made and not yet answered is found finished by the next
    assert (result["made"] + result["reused"], result["failed"]) == (8, 0)
    assert parts(tmp_path / "data") == parts(tmp_path / "alone")
    manifests = [(tmp_path / name / "manifest.jsonl").read_bytes() for name in ("data", "alone")]
    assert manifests[0] == manifests[1]
    # the cluster is gone, and nothing is left to ask it
    assert embed_many(request, SilentReporter())["reused"] == 8


class Losing(SilentReporter):
    """Ends the scheduler once the first scene is done."""

    def __init__(self, cluster: distributed.LocalCluster) -> None:
        super().__init__()
        self._cluster = cluster

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        if done == 1:
            self._cluster.close()


def test_a_scheduler_that_is_lost_ends_the_run_and_the_same_command_goes_on(tmp_path: Path) -> None:
    write_scenes(tmp_path / "scenes", 8)
    encoder, scenes = write_mean_encoder(tmp_path), str(tmp_path / "scenes")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None
    ) as cluster:
        address = cluster.scheduler_address
        request = EmbedManyRequest(scenes, str(encoder), str(tmp_path / "data"), scheduler=address)
        with pytest.raises(EngineError, match=f"the scheduler at {address} was lost"):
            embed_many(request, Losing(cluster))
    result = run(scenes, encoder, tmp_path / "data")
    assert (result["made"] + result["reused"], result["failed"]) == (8, 0)
    assert result["reused"] >= 1


@pytest.fixture
def threads() -> Iterator[str]:
    """The scheduler of one worker, within this process."""
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None, resources={"GPU": 1}
    ) as cluster:
        yield cluster.scheduler_address


class TestWithinThisProcess:
    def test_a_worker_that_lacks_the_encoder_gets_it(
        self, tmp_path: Path, threads: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
        files = write_scenes(tmp_path / "scenes", 2)
        files[1].write_bytes(b"no raster")
        encoder, held = write_mean_encoder(tmp_path), dask_run._is_it
        monkeypatch.setattr(dask_run, "_is_it", lambda file, wanted: file != encoder and held(file, wanted))
        result = run(str(tmp_path / "scenes"), encoder, tmp_path / "data", scheduler=threads)
        assert (result["made"], result["failed"]) == (1, 1)
        assert "scene1_20240502.tif cannot be opened as a raster" in Path(result["failures"]).read_text()
        sent = [file.name for file in (cache_folder() / "sent-encoders").glob("*/*")]
        assert sorted(sent) == ["mean8.json", "mean8.onnx"]
        monkeypatch.undo()
        run(str(tmp_path / "scenes" / "scene0*"), encoder, tmp_path / "alone")
        assert parts(tmp_path / "data") == parts(tmp_path / "alone")

        # a sent folder that has lost a file, or holds another card, is replaced
        lost = next((tmp_path / "cache" / "sent-encoders").glob("*/mean8.onnx"))
        lost.unlink()
        monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
        monkeypatch.setattr(dask_run, "_is_it", lambda file, wanted: file != encoder and held(file, wanted))
        assert run(str(tmp_path / "scenes" / "scene0*"), encoder, tmp_path / "again", scheduler=threads)["made"] == 1
        assert lost.is_file()

    def test_a_worker_that_does_not_find_what_was_sent_fails_the_scene(
        self, tmp_path: Path, threads: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
        monkeypatch.setattr(dask_run, "_is_it", lambda file, wanted: False)
        write_scenes(tmp_path / "scenes", 2)
        result = run(str(tmp_path / "scenes"), write_mean_encoder(tmp_path), tmp_path / "data", scheduler=threads)
        assert (result["made"], result["failed"]) == (0, 2)
        assert "does not find the encoder that was sent" in Path(result["failures"]).read_text()

    def test_an_encoder_with_another_card_is_another(self, tmp_path: Path) -> None:
        file = write_mean_encoder(tmp_path)
        own = dask_run.EncoderFile(str(file), model_sha256(file), (), dask_run._card_sha256(file))
        assert dask_run._is_it(file, own)
        file.with_suffix(".json").write_text("{}")
        assert not dask_run._is_it(file, own)

    def test_what_was_sent_is_checked(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TERRAPATCH_CACHE", str(tmp_path / "cache"))
        with pytest.raises(EngineError, match=r"has SHA-256 \w{64}, needs 00"):
            dask_run.keep_encoder({"m.onnx": b"x"}, "00")
        assert not list((tmp_path / "cache" / "sent-encoders").iterdir())

    @pytest.mark.parametrize(
        ("options", "words"),
        [
            ({"workers": 2}, "workers are given without a scheduler"),
            ({"scheduler": "nothing://here"}, "no Dask scheduler answers at nothing://here"),
            ({"scheduler": "tcp://127.0.0.1:1", "workers": 2}, "which has its own; leave them out"),
        ],
    )
    def test_a_scheduler_that_is_none(self, tmp_path: Path, options: dict[str, Any], words: str) -> None:
        write_scenes(tmp_path / "scenes", 1)
        with pytest.raises(InputError, match=words):
            run(str(tmp_path / "scenes"), write_mean_encoder(tmp_path), tmp_path / "data", **options)
