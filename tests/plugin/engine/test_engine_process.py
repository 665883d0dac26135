"""The real engine, started as QGIS starts it: results, progress, cancel, sudden death, and going on afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from halting_scene import PATCHES, once
from one_request import run_in_engine

from terrapatch.model.errors import InputError
from terrapatch.model.messages import translate_by
from terrapatch.model.protocol import EmbedRequest, EncodersRequest, InspectRequest
from terrapatch.plugin.engine.errors import EngineDied, EngineRequestError, RunCanceled
from terrapatch.plugin.engine.live_engines import end_all_engines
from terrapatch.plugin.engine.process import EngineProcess


@pytest.fixture
def engine(engine_interpreter):
    with EngineProcess.start(engine_interpreter) as process:
        yield process


@pytest.fixture
def endless_request(halting_scene, tmp_path):
    """Halts at the sixth of eight rows of tiles, until the scene is let go."""
    halting_scene.halt_at(5)
    return EmbedRequest(raster=str(halting_scene.raster), out=str(tmp_path / "set"), **halting_scene.options)


@pytest.fixture
def goes_on(halting_scene, engine_interpreter, remember_feedback, tmp_path):
    """Lets a halted request end, and asserts that its vectors are those of a run that nothing happened to."""

    def run_again(request):
        halting_scene.let_go()
        again, undisturbed = remember_feedback(), replace(request, out=str(tmp_path / "undisturbed"))
        run_in_engine(request, again, engine_interpreter)
        run_in_engine(undisturbed, remember_feedback(), engine_interpreter)
        one, other = (np.load(Path(made.out) / "vectors.npy") for made in (request, undisturbed))
        assert len(one) == PATCHES
        assert np.array_equal(one, other)
        return again

    return run_again


class TestResult:
    @pytest.mark.parametrize("encoder", ["efficientnet-lite0", "mosaiks"])
    def test_embed(self, engine, feedback, sample_folder, tmp_path, encoder):
        raster = str(sample_folder / "landsat7_olinda.tif")
        request = EmbedRequest(raster, encoder, str(tmp_path / "set"), features=32)
        result = engine.run(request, feedback)
        patches, dim = np.load(tmp_path / "set" / "vectors.npy").shape
        assert (result["out"], result["patches"], result["dim"]) == (str(tmp_path / "set"), patches, dim)
        assert patches >= 484  # 16 pixels and finer on 349 × 352
        assert feedback.percents[-1] == 100
        assert feedback.percents == sorted(feedback.percents)
        assert feedback.texts[-1].startswith(f"{patches:,} of {patches:,} patches")
        assert feedback.errors == []

    def test_several_requests_of_one_process(self, engine, feedback, tmp_path):
        known = engine.run(EncodersRequest(), feedback)
        assert {"mosaiks", "efficientnet-lite0"} <= {card["id"] for card in known}
        with pytest.raises(EngineRequestError):
            engine.run(InspectRequest(str(tmp_path / "none.onnx")), feedback)
        assert engine.run(EncodersRequest(), feedback) == known

    def test_notices_reach_the_user(self, engine, feedback, sample_folder, tmp_path):
        request = EmbedRequest(str(sample_folder / "landsat7_olinda.tif"), "efficientnet-lite0", str(tmp_path / "set"))
        engine.run(request, feedback)
        before = len(feedback.infos)
        engine.run(request, feedback)
        assert any("already holds this embedding set" in info for info in feedback.infos[before:])

    def test_texts_come_in_the_language_of_qgis(self, engine, feedback, sample_folder, tmp_path):
        german = {
            "raster {path} does not exist; check the path": "{path} gibt es nicht",
            "encoder {encoder} runs on {device} ({reason})": "Encoder {encoder} läuft auf {device}",
        }
        raster, out = str(sample_folder / "landsat7_olinda.tif"), str(tmp_path / "set")
        translate_by(lambda template: german.get(template, template))
        try:
            engine.run(EmbedRequest(raster, "efficientnet-lite0", out), feedback)
            with pytest.raises(EngineRequestError) as caught:
                engine.run(EmbedRequest(str(tmp_path / "nowhere.tif"), "efficientnet-lite0", out), feedback)
        finally:
            translate_by()
        assert "Encoder efficientnet-lite0 läuft auf cpu" in feedback.infos
        assert str(caught.value) == f"{tmp_path / 'nowhere.tif'} gibt es nicht"

    def test_environment_of_qgis_does_not_reach_the_engine(
        self, engine_interpreter, feedback, sample_folder, tmp_path, monkeypatch
    ):
        shadow = tmp_path / "shadow"
        shadow.mkdir()
        (shadow / "rasterio.py").write_text("raise ImportError('the wrong rasterio')", encoding="utf-8")
        for name in ("PROJ_LIB", "PROJ_DATA"):
            monkeypatch.setenv(name, "/usr/share/proj")
        monkeypatch.setenv("GDAL_DATA", "/usr/share/gdal")
        monkeypatch.setenv("PYTHONPATH", str(shadow))
        monkeypatch.setenv("PYTHONHOME", str(shadow))
        monkeypatch.chdir(shadow)
        request = EmbedRequest(str(sample_folder / "landsat7_olinda.tif"), "efficientnet-lite0", str(tmp_path / "set"))
        assert run_in_engine(request, feedback, engine_interpreter)["patches"] >= 484

    def test_in_a_thread_of_processing(self, engine_interpreter, feedback):
        found = []
        thread = threading.Thread(
            target=lambda: found.append(run_in_engine(EncodersRequest(), feedback, engine_interpreter))
        )
        thread.start()
        thread.join(180)
        assert len(found[0]) >= 2


class TestRefusal:
    def test_error_of_the_input(self, engine, feedback, tmp_path):
        request = EmbedRequest(str(tmp_path / "nowhere.tif"), "efficientnet-lite0", str(tmp_path / "set"))
        with pytest.raises(EngineRequestError, match=r"nowhere\.tif does not exist") as caught:
            engine.run(request, feedback)
        assert caught.value.kind == InputError.kind
        assert "Traceback" not in caught.value.details


class TestSuddenDeath:
    def test_is_explained_and_the_next_run_goes_on(self, engine_interpreter, feedback, endless_request, goes_on):
        with EngineProcess.start(engine_interpreter) as engine:
            journal = Path(endless_request.out) / "partial" / "journal.json"  # something is worth going on from
            with once(journal.exists, lambda: os.kill(engine.pid, signal.SIGKILL)), pytest.raises(EngineDied) as caught:
                engine.run(endless_request, feedback)
        assert str(caught.value) == (
            "The engine was killed (SIGKILL) while it ran 'embed'. Most likely the computer ran out of memory: close "
            "other programs, or let fewer tiles run at once. QGIS is not affected. Run it again: it goes on where it "
            "stopped."
        )
        assert feedback.percents[-1] < 100
        assert goes_on(endless_request).percents[0] > 0

    @pytest.mark.parametrize("code", ["SIGSEGV", "SIGABRT"])
    def test_crash(self, engine, feedback, endless_request, code):
        feedback.cancel_when = lambda feedback: os.kill(engine.pid, getattr(signal, code))
        with pytest.raises(EngineDied, match=rf"crashed \({code}\) while it ran 'embed'"):
            engine.run(endless_request, feedback)


class TestCancel:
    """Of a run that never ends: that it ends is the cancel's doing. How soon is the bench's to say."""

    @pytest.mark.parametrize("halted_at", [0, 2, 7])
    def test_the_engine_is_gone_and_the_next_run_goes_on(
        self, engine_interpreter, feedback, halting_scene, endless_request, goes_on, gone, halted_at
    ):
        halting_scene.halt_at(halted_at)
        journal = Path(endless_request.out) / "partial" / "journal.json"
        reached = journal.exists if halted_at else lambda: bool(feedback.percents)
        start = EngineProcess.start
        with once(reached, feedback.cancel), pytest.raises(RunCanceled), start(engine_interpreter, feedback) as engine:
            engine.run(endless_request, feedback)
        assert gone(engine.pid)
        assert not (Path(endless_request.out) / "embedding.json").exists()
        assert (goes_on(endless_request).percents[0] > 0) == bool(halted_at)

    def test_before_the_start(self, engine_interpreter, feedback, endless_request):
        feedback.cancel()
        with pytest.raises(RunCanceled):
            run_in_engine(endless_request, feedback, engine_interpreter)
        assert not Path(endless_request.out).exists()

    def test_by_unloading(self, engine_interpreter, feedback, endless_request, gone):
        with EngineProcess.start(engine_interpreter) as engine:
            feedback.cancel_when = lambda feedback: threading.Thread(target=end_all_engines).start()
            with pytest.raises(EngineDied, match="because TerraPatch was unloaded"):
                engine.run(endless_request, feedback)
        assert gone(engine.pid)


class TestOrphans:
    def test_none_when_qgis_is_killed(self, engine_interpreter, endless_request, repository, gone):
        """A process that stands in for QGIS is killed in the middle of a run; the engine goes with it."""
        code = f"""
import sys
sys.path.insert(0, {str(repository / "tests")!r})
import conftest
from terrapatch.model.protocol import EmbedRequest
from terrapatch.plugin.engine.interpreter import EngineInterpreter, Origin
from terrapatch.plugin.engine.process import EngineProcess

class Feedback:
    def isCanceled(self): return False
    def setProgress(self, percent): print(engine.pid, flush=True)

engine = EngineProcess.start(EngineInterpreter({engine_interpreter.path!r}, Origin.CHECKOUT))
engine.run(EmbedRequest.from_json({endless_request.to_json()!r}), Feedback())
"""
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as qgis:
            pid = int(qgis.stdout.readline())
            assert Path(f"/proc/{pid}").exists()
            qgis.kill()
        assert gone(pid)

    def test_none_when_qgis_forgets_the_engine(self, engine_interpreter, gone):
        process = EngineProcess.start(engine_interpreter)
        process.close()
        assert gone(process.pid)
