"""What Windows refuses to do to files that are in use, played on this system: every job that writes gets by."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from fake_encoders import write_mean_encoder
from filelock import FileLock
from rasters import write_raster
from windows_rules import as_on_windows, mapped_files

from terrapatch.model import file_moves
from terrapatch.model.encoders.probe import _run
from terrapatch.model.file_moves import move_file, patiently, remove_folder
from terrapatch.model.jobs import growing_array, set_folder
from terrapatch.model.jobs.growing_array import GrowingArray
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.jobs.run import run_job
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.patches.json_files import write_json
from terrapatch.model.protocol import ClusterRequest, EmbedRequest, FitMosaiksRequest, ReduceRequest

pytestmark = pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="reads /proc")


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    values = np.random.default_rng(0).integers(1, 255, (3, 96, 128)).astype("uint8")
    return write_raster(tmp_path / "scene.tif", values)


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> list:
    return as_on_windows(monkeypatch)


def test_the_rules_are_in_force(tmp_path: Path, refused: list) -> None:
    file = tmp_path / "rows"
    array = GrowingArray(file, np.dtype("float32"), (4,))
    rows = array.rows(0, 8)
    with pytest.raises(PermissionError):
        os.ftruncate(array._stream.fileno(), 64)
    with pytest.raises(PermissionError):
        os.replace(array.file, tmp_path / "other")
    with pytest.raises(PermissionError):
        shutil.rmtree(tmp_path)
    assert len(refused) == 3
    del rows
    array.finish(2)
    array.close()
    os.replace(array.file, tmp_path / "other")
    assert len(refused) == 3


@pytest.mark.parametrize("tokens", ["patch", "both", "raw"])
def test_every_job_that_writes_a_set_gets_by(tmp_path: Path, scene: Path, refused: list, tokens: str) -> None:
    encoder, out = write_mean_encoder(tmp_path, 8, 3), tmp_path / "set"
    request = EmbedRequest(str(scene), str(encoder), str(out), tile=32, tokens=tokens)
    assert run_job(request, SilentReporter())["patches"] == 192
    assert not (out / "partial").exists()
    assert run_job(ClusterRequest(str(out), 3), SilentReporter())["k"] == 3
    assert run_job(ReduceRequest(str(out), 2, str(tmp_path / "reduced")), SilentReporter())["dim"] == 2
    assert refused == []
    assert [name for name in mapped_files() if str(tmp_path) in name] == []


@pytest.mark.parametrize(("centred", "dtype"), [("on", np.float16), ("off", np.float32)])
def test_large_numbers_are_widened_or_centred(tmp_path: Path, refused: list, centred: str, dtype: type) -> None:
    large = write_raster(tmp_path / "large.tif", np.full((3, 96, 128), 90_000, "float32") + np.arange(128))
    encoder, out = write_mean_encoder(tmp_path, 8, 3), tmp_path / "set"
    request = EmbedRequest(str(large), str(encoder), str(out), tile=32, center_positions=centred)
    assert run_job(request, SilentReporter())["patches"] == 192
    assert refused == []
    assert np.load(out / "vectors.npy").dtype == dtype


def test_mosaiks_is_fitted_and_kept(tmp_path: Path, scene: Path, refused: list) -> None:
    out = tmp_path / "fitted.onnx"
    run_job(FitMosaiksRequest(str(scene), str(out), features=16), SilentReporter())
    run_job(FitMosaiksRequest(str(scene), str(out), features=16, overwrite=True), SilentReporter())
    assert refused == []
    assert out.is_file()


class TestPatience:
    @pytest.fixture
    def impatient(self, monkeypatch: pytest.MonkeyPatch) -> list:
        """Time goes by as it is slept; the list has each sleep."""
        slept: list = []
        time = SimpleNamespace(sleep=slept.append, monotonic=lambda: sum(slept))
        monkeypatch.setattr(file_moves, "time", time)  # of this module alone: other threads sleep as they must
        return slept

    def refusing(self, monkeypatch: pytest.MonkeyPatch, module: object, name: str, times: int) -> None:
        """Have a function refuse so many times, as a virus scanner makes it."""
        work, left = getattr(module, name), [times]

        def call(*arguments: object, **options: object) -> object:
            if left[0] and options.get("ignore_errors"):
                return None
            if left[0]:
                left[0] -= 1
                raise PermissionError(13, "in use")
            return work(*arguments, **options)

        monkeypatch.setattr(module, name, call)

    @pytest.mark.parametrize("times", [1, 5, 20])
    def test_a_scanner_that_lets_go_is_waited_for(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, impatient: list, times: int
    ) -> None:
        self.refusing(monkeypatch, os, "replace", times)
        write_json(tmp_path / "journal.json", {"rows": 3})
        assert json.loads((tmp_path / "journal.json").read_text()) == {"rows": 3}
        assert len(impatient) == times

    def test_one_that_does_not_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, impatient: list) -> None:
        self.refusing(monkeypatch, os, "replace", 10_000)
        (tmp_path / "a").write_text("new")
        with pytest.raises(PermissionError):
            move_file(tmp_path / "a", tmp_path / "b")
        assert (tmp_path / "a").read_text() == "new"
        assert 2 < sum(impatient) < 2.2

    def test_other_errors_are_told_at_once(self, tmp_path: Path, impatient: list) -> None:
        with pytest.raises(FileNotFoundError):
            move_file(tmp_path / "none", tmp_path / "b")
        with pytest.raises(ZeroDivisionError):
            patiently(lambda: 1 // 0)
        assert impatient == []

    def test_a_folder_in_use_stays_and_says_so(self, tmp_path: Path, refused: list, impatient: list) -> None:
        (tmp_path / "kept").mkdir()
        with (tmp_path / "kept" / "file").open("w"):
            assert remove_folder(tmp_path / "kept") is False
        assert remove_folder(tmp_path / "kept") is True
        assert remove_folder(tmp_path / "kept") is True

    def test_every_set_is_written_in_spite_of_a_scanner(
        self, tmp_path: Path, scene: Path, monkeypatch: pytest.MonkeyPatch, impatient: list
    ) -> None:
        encoder, out = write_mean_encoder(tmp_path, 8, 3), tmp_path / "set"
        self.refusing(monkeypatch, os, "replace", 3)
        self.refusing(monkeypatch, growing_array.os, "ftruncate", 2)
        self.refusing(monkeypatch, shutil, "rmtree", 2)
        request = EmbedRequest(str(scene), str(encoder), str(out), tile=32)
        assert run_job(request, SilentReporter())["patches"] == 192
        assert not (out / "partial").exists()

    def test_a_lock_that_somebody_reads_does_not_spoil_a_finished_set(
        self, tmp_path: Path, scene: Path, monkeypatch: pytest.MonkeyPatch, impatient: list
    ) -> None:
        encoder, out = write_mean_encoder(tmp_path, 8, 3), tmp_path / "set"
        self.refusing(monkeypatch, shutil, "rmtree", 10_000)
        request = EmbedRequest(str(scene), str(encoder), str(out), tile=32)
        assert run_job(request, SilentReporter())["patches"] == 192
        assert (out / "partial" / set_folder.LOCK_FILE).exists()
        assert len(EmbeddingSet.open(out)) == 192
        assert run_job(request, SilentReporter())["reused"] is True
        with FileLock(str(out / "partial" / set_folder.LOCK_FILE), blocking=False):
            pass  # it is free


def is_running(pid: int) -> bool:
    """Whether a process is there that nobody has ended yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:  # gone, before it was looked at or meanwhile
        return False


def test_a_probe_ends_with_the_engine_that_was_killed(tmp_path: Path) -> None:
    """By the end of its stdin, which every system has: the number of the parent never changes on Windows."""
    child = "import os, sys, threading; sys.path.insert(0, sys.argv[1]); import conftest\n"
    child += "from terrapatch.model.encoders.probe import _end_with_parent\n"
    child += "threading.Thread(target=_end_with_parent, args=(sys.stdin.buffer,), daemon=True).start()\n"
    child += "print(os.getpid(), file=open(sys.argv[2], 'w'), flush=True)\nimport time\ntime.sleep(1000)"
    tests, told = str(Path(__file__).parents[1]), tmp_path / "pid"
    engine = "import sys; sys.path.insert(0, sys.argv[1]); import conftest\n"
    engine += "from terrapatch.model.encoders.probe import _run\n"
    engine += f"_run([sys.executable, '-c', {child!r}, sys.argv[1], sys.argv[2]], 1000)"
    with subprocess.Popen([sys.executable, "-c", engine, tests, str(told)]) as process:
        while not (told.is_file() and told.read_text().endswith("\n")):
            assert process.poll() is None
            time.sleep(0.01)  # what is waited for needs the processor
        pid = int(told.read_text())
        process.send_signal(signal.SIGKILL)
    while is_running(pid):  # until the limit of the test
        time.sleep(0.01)


def test_a_probe_that_takes_too_long_is_ended() -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        _run([sys.executable, "-c", "import time; time.sleep(1000)"], 0.2)
    done = _run([sys.executable, "-c", "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"], 100)
    assert (done.returncode, done.stdout, done.stderr) == (3, "out\n", "err\n")
