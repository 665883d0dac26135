"""What the plugin's tests share: QGIS, the engine's Python, layers of the samples, a feedback that remembers."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable, List

import pytest
from halting_scene import HaltingScene
from qgis.core import QgsProcessingFeedback, QgsProject, QgsRasterLayer

from terrapatch.plugin.background.lasting_threads import keep_task_threads
from terrapatch.plugin.engine.idle_engine import IDLE_ENGINE
from terrapatch.plugin.engine.interpreter import EngineInterpreter, Origin
from terrapatch.plugin.engine.live_engines import end_all_engines, live_engines
from terrapatch.plugin.engine.setup.environments import environment_python

ROOT = Path(__file__).resolve().parents[2]
# for what takes a moment, on a machine that is busy with many other things
_LONGEST_SECONDS = 120


@pytest.fixture(scope="session", autouse=True)
def _no_raster_outlives_qgis(qgis_app):
    """Python keeps the frames of the last failed test: a raster in one of them is closed after GDAL, and crashes."""
    yield
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _task_threads_stay(qgis_app):
    """As the plugin does when it is switched on, which few tests do."""
    keep_task_threads()


@pytest.fixture(autouse=True)
def _empty_project():
    """Each test begins with a project of its own: what one leaves behind must not reach the next."""
    QgsProject.instance().clear()


class RememberingFeedback(QgsProcessingFeedback):
    """Keeps what it is told, and cancels itself when a condition on what it was told comes true.

    Attributes
    ----------
    percents : list of float
    texts, infos, warnings, errors : list of str
    cancel_when : callable
        Asked after every progress; gets this feedback. Tests that do worse things than cancel do them here.
    cancel_when_told : callable
        Asked after every information; gets its text.
    canceled_at : float
        Seconds of the monotonic clock.
    """

    def __init__(self) -> None:
        super().__init__(False)
        self.percents: List[float] = []
        self.texts: List[str] = []
        self.infos: List[str] = []
        self.warnings: List[str] = []
        self.errors: List[str] = []
        self.cancel_when: Callable[[RememberingFeedback], bool] = lambda feedback: False
        self.cancel_when_told: Callable[[str], bool] = lambda info: False
        self.canceled_at = float("nan")

    def setProgress(self, progress):
        self.percents.append(progress)
        super().setProgress(progress)
        self._cancel_if(self.cancel_when(self))

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, info):
        self.infos.append(info)
        self._cancel_if(self.cancel_when_told(info))

    def _cancel_if(self, wanted):
        if wanted and not self.isCanceled():
            self.canceled_at = time.monotonic()
            self.cancel()

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)


@pytest.fixture
def feedback() -> RememberingFeedback:
    """A Processing feedback that remembers."""
    return RememberingFeedback()


@pytest.fixture
def remember_feedback() -> Callable[[], RememberingFeedback]:
    """Makes further feedbacks, for tests that run something twice."""
    return RememberingFeedback


@pytest.fixture(scope="session")
def engine_interpreter() -> EngineInterpreter:
    """The engine's Python of this checkout."""
    python = environment_python(ROOT / ".venv-engine")
    if not python.is_file():
        pytest.fail(f"{python} is missing; run `make setup` first")
    return EngineInterpreter(str(python), Origin.CHECKOUT)


@pytest.fixture(scope="session")
def write_contract_encoders(engine_interpreter) -> Callable[[str], None]:
    """Runs code with the writers of tests/model/contract_encoders.py, which need onnx: the engine's Python has it."""

    def write(code: str) -> None:
        folders = [str(ROOT / "tests"), str(ROOT / "tests" / "model")]
        begin = f"import sys; sys.path[:0] = {folders!r}\nimport conftest\nfrom pathlib import Path\n"
        command = [engine_interpreter.path, "-c", f"{begin}from contract_encoders import *\n{code}"]
        subprocess.run(command, check=True, capture_output=True)

    return write


@pytest.fixture
def halting_scene(write_contract_encoders, tmp_path_factory) -> HaltingScene:
    """A raster and an encoder whose run halts in the middle until it is let go."""
    return HaltingScene(tmp_path_factory.mktemp("halting"), write_contract_encoders)


@pytest.fixture(autouse=True)
def no_engine_survives():
    """Fails a test that leaves an engine behind, but for the one that waits for short jobs."""
    yield
    deadline = time.monotonic() + _LONGEST_SECONDS
    while _left_engines() and time.monotonic() < deadline:
        time.sleep(0.02)
    left = [engine.pid for engine in _left_engines()]
    if left:
        end_all_engines()
    assert left == []


@pytest.fixture(scope="session", autouse=True)
def _waiting_engine_ends_with_the_tests():
    yield
    end_all_engines()


def _left_engines():
    waiting = IDLE_ENGINE.engines()
    return [engine for engine in live_engines() if engine not in waiting]


@pytest.fixture
def own_settings(tmp_path, monkeypatch):
    """Settings, cache, environments and variables of a user who has never used TerraPatch."""
    from qgis.core import QgsSettings

    monkeypatch.delenv("TERRAPATCH_ENGINE_PYTHON", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    QgsSettings().remove("terrapatch")
    yield
    QgsSettings().remove("terrapatch")


@pytest.fixture(scope="session")
def qgis_process_program() -> str:
    """The program: Debian's wrapper script adds an option that 3.22 does not know, so the one behind it is first."""
    found = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if found is None:
        pytest.skip("qgis_process is not installed")
    return found


@pytest.fixture
def raster_layer() -> Callable[..., QgsRasterLayer]:
    """Opens a raster as QGIS does: `raster_layer(source, provider="gdal")`."""

    def open_layer(source, provider: str = "gdal") -> QgsRasterLayer:
        layer = QgsRasterLayer(str(source), "raster", provider)
        assert layer.isValid(), f"{source}: {layer.error().message()}"
        return layer

    return open_layer


def process_exists(pid: int) -> bool:
    """Whether a process runs; one that is only waiting to be collected does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z" and os.path.exists(f"/proc/{pid}")


@pytest.fixture
def gone() -> Callable[[int], bool]:
    """`gone(pid)` waits for the end of a process and tells whether it came."""

    def wait(pid: int) -> bool:
        deadline = time.monotonic() + _LONGEST_SECONDS
        while process_exists(pid):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True

    return wait
