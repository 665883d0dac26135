"""What no real worker can be made to do: wrong greetings, noise on stdout, refusing to end.

Stand-in workers are scripts of a few lines that speak the protocol, run by the Python of the tests.
"""

from __future__ import annotations

import os
import signal
import sys
import textwrap
import threading
import time

import pytest
from qgis.core import QgsFeedback

from terrapatch.model.protocol import EmbedRequest, EncodersRequest
from terrapatch.plugin.engine.errors import (
    EngineDied,
    EngineHandshakeError,
    EngineRequestError,
    RunCanceled,
)
from terrapatch.plugin.engine.live_engines import end_all_engines, live_engines
from terrapatch.plugin.engine.process import EngineProcess
from terrapatch.plugin.engine.progress import progress_text

HELLO = """
import json, os, signal, subprocess, sys, time
def say(**event):
    sys.stdout.write(json.dumps(event) + "\\n")
    sys.stdout.flush()
say(event="hello", protocol=1, version="0.1.0")
"""


@pytest.fixture
def worker(tmp_path):
    """Makes a stand-in worker of Python code and starts it; the code comes after the greeting unless told otherwise."""

    def start(code: str, greeting: str = HELLO) -> EngineProcess:
        script = tmp_path / "worker.py"
        script.write_text(greeting + textwrap.dedent(code), encoding="utf-8")
        return EngineProcess([sys.executable, str(script)])

    return start


class TestGreeting:
    def test_of_this_protocol(self, worker):
        with worker("sys.stdin.read()") as engine:
            assert engine.greet().version == "0.1.0"

    def test_of_another_protocol(self, worker, gone):
        engine = worker("", greeting='print(\'{"event": "hello", "protocol": 2, "version": "9.9.9"}\')')
        with pytest.raises(EngineHandshakeError, match=r"9\.9\.9 speaks protocol 2, this plugin needs protocol 1"):
            engine.greet()
        assert gone(engine.pid)

    def test_something_else_first(self, worker):
        with pytest.raises(EngineHandshakeError, match="protocol unknown"):
            worker("", greeting='print(\'{"event": "progress"}\', flush=True); import time; time.sleep(60)').greet()

    def test_death_before_it(self, worker):
        with pytest.raises(EngineHandshakeError) as caught:
            worker("", greeting="import no_such_module").greet()
        assert str(caught.value) == (
            f"The engine ended early with exit code 1 before it was ready, with {sys.executable}. It said: "
            "\"ModuleNotFoundError: No module named 'no_such_module'\". Choose another Python, or set the engine up "
            "again: Settings > Options > TerraPatch."
        )
        assert "No module named 'no_such_module'" in caught.value.details

    def test_silence(self, worker, monkeypatch, gone):
        monkeypatch.setattr("terrapatch.plugin.engine.process._HELLO_SECONDS", 0.3)
        engine = worker("", greeting="import time; time.sleep(60)")
        with pytest.raises(EngineHandshakeError, match="did not greet within 0 s"):
            engine.greet()
        assert gone(engine.pid)

    def test_cancel_while_waiting(self, worker, feedback, gone):
        engine = worker("", greeting="import time; time.sleep(60)")
        feedback.cancel()
        with pytest.raises(RunCanceled):
            engine.greet(feedback)
        assert gone(engine.pid)

    def test_program_that_is_not_there(self):
        with pytest.raises(EngineHandshakeError, match="/nowhere/python does not run"):
            EngineProcess(["/nowhere/python"])
        assert live_engines() == []

    def test_noise_before_it_is_kept_as_details(self, worker):
        with worker("sys.stdin.read()", greeting="print('a library says hi', flush=True)\n" + HELLO) as engine:
            engine.greet()
            assert engine.details() == "a library says hi"


class TestAnswers:
    def run(self, engine, feedback):
        with engine:
            engine.greet(feedback)
            return engine.run(EncodersRequest(), feedback)

    def test_noise_and_answers_to_others_are_passed_over(self, worker, feedback):
        code = """
            request = json.loads(sys.stdin.readline())
            print("not JSON")
            print("[1, 2]")
            os.write(1, bytes([255, 254, 10]))
            say(event="done", id=request["id"] + 1, result=[{"of": "another"}])
            say(event="done", id=request["id"], result=[{"of": request["job"]}])
        """
        assert self.run(worker(code), feedback) == [{"of": "encoders"}]

    def test_progress_and_notices(self, worker, feedback):
        code = """
            number = json.loads(sys.stdin.readline())["id"]
            say(event="progress", id=number, done=0, total=8000, unit="patches", rate=None, seconds_left=None)
            say(event="notice", id=number, text="bands taken in order")
            say(event="progress", id=number, done=2000, total=8000, unit="patches", rate=400.0, seconds_left=15.0)
            say(event="progress", id=number, done=8000, total=8000, unit="patches", rate=1234.5, seconds_left=0.0)
            say(event="done", id=number, result=[])
        """
        assert self.run(worker(code), feedback) == []
        assert feedback.percents == [0, 25, 100]
        assert feedback.infos == ["bands taken in order"]
        # a text a second: the second progress came too soon after the first
        assert feedback.texts == ["0 of 8,000 patches", "8,000 of 8,000 patches, 1,234 patches/s"]

    @pytest.mark.parametrize(
        ("rate", "seconds_left", "text"),
        [
            (400.0, 15.2, "2 of 9 tiles, 400 tiles/s, 15 s left"),
            (0.25, 600, "2 of 9 tiles, 0.2 tiles/s, 10 min left"),
            (1.5, 9000, "2 of 9 tiles, 1.5 tiles/s, 2.5 h left"),
            (None, None, "2 of 9 tiles"),
        ],
    )
    def test_progress_text(self, rate, seconds_left, text):
        assert progress_text(2, 9, "tiles", rate, seconds_left) == text

    def test_what_stands_in_brackets_is_not_counted_by_the_second(self):
        assert progress_text(2, 9, "scenes (121 patches)", 0.3, 23.0) == (
            "2 of 9 scenes (121 patches), 0.3 scenes/s, 23 s left"
        )

    def test_plain_feedback_needs_no_texts(self, worker):
        code = """
            number = json.loads(sys.stdin.readline())["id"]
            say(event="progress", id=number, done=1, total=4, unit="tiles")
            say(event="notice", id=number, text="for people")
            say(event="done", id=number, result=[{"k": 3}])
        """
        plain = QgsFeedback()
        assert self.run(worker(code), plain) == [{"k": 3}]
        assert plain.progress() == 25

    def test_error(self, worker, feedback):
        code = """
            number = json.loads(sys.stdin.readline())["id"]
            sys.stderr.write("Schema error: X already registered from file\\nTraceback\\n")
            sys.stderr.flush()
            say(event="error", id=number, kind="input", message="k is 9, needs at most 4 patches")
            sys.stdin.read()
        """
        with pytest.raises(EngineRequestError, match="k is 9") as caught:
            self.run(worker(code), feedback)
        assert (caught.value.kind, caught.value.details) == ("input", "Traceback")

    @pytest.mark.parametrize(
        ("event", "problem"),
        [
            ('event="progress", id=1, done=1', "event progress is incomplete"),
            ('event="progress", id=1, done="1", total=2', "event progress has done '1', needs int"),
            ('event="progress", id=1, done=10**400, total=2', "needs 0 to 2^62"),
            ('event="progress", id=1, done=-1, total=2', "needs 0 to 2^62"),
            ('event="notice", id=1, text=[1]', "event notice has text"),
            ('event="error", id=1, message="m"', "event error is incomplete"),
            ('event="error", id=1, kind="input", message=None', "event error has message 'None', needs str"),
            ('event="done", id=1', "event done is incomplete"),
            ('event="done", id=1, result="none"', "the result of encoders is 'none', needs List"),
            ('event="done", id=1, result=[1]', "the result of encoders is"),
        ],
    )
    def test_answers_of_another_shape_end_the_run(self, worker, feedback, gone, event, problem):
        engine = worker(f"sys.stdin.readline(); say({event}); sys.stdin.read(); time.sleep(1000)")
        with pytest.raises(EngineDied) as caught:
            self.run(engine, feedback)
        assert str(caught.value).startswith("The engine's answer to 'encoders' cannot be read: ")
        assert problem in str(caught.value)
        assert "Restart QGIS" in str(caught.value)
        assert gone(engine.pid)

    @pytest.mark.parametrize(
        "line", ["'[' * 200_000", "'{\"a\":' * 200_000", "'9' * 100_000", "'NaN'", "'{\"event\": NaN}'"]
    )
    def test_hostile_lines_are_passed_over(self, worker, feedback, line):
        code = f"""
            sys.stdin.readline()
            print({line}, flush=True)
            say(event="something else", id=1)
            say(event=[1], id=1)
            say(event="done", id=2, result=[])
            say(event="done", id=1, result=[{{"of": "this"}}])
        """
        assert self.run(worker(code), feedback) == [{"of": "this"}]

    @pytest.mark.parametrize(
        ("how", "message"),
        [
            ("os._exit(3)", "ended early with exit code 3"),
            (
                "os.kill(os.getpid(), signal.SIGKILL)",
                r"was killed \(SIGKILL\) while .*\. Most likely .* out of memory: ",
            ),
            (
                "os.kill(os.getpid(), signal.SIGBUS)",
                r"crashed \(SIGBUS\) while it ran 'encoders'\. A full disk can cause that: free some space\. QGIS",
            ),
            ("os.kill(os.getpid(), signal.SIGSEGV)", r"crashed \(SIGSEGV\)"),
        ],
    )
    def test_death(self, worker, feedback, how, message):
        code = f"sys.stdin.readline(); sys.stderr.write('last words'); sys.stderr.flush(); {how}"
        with pytest.raises(EngineDied, match=message) as caught:
            self.run(worker(code), feedback)
        assert caught.value.details == "last words"
        assert "QGIS is not affected. Run it again." in str(caught.value)

    def test_one_that_goes_on_without_its_output_is_stopped_and_not_called_out_of_memory(self, worker, feedback, gone):
        engine = worker("sys.stdin.readline(); os.close(1); time.sleep(1000)")
        with pytest.raises(EngineDied) as caught:
            self.run(engine, feedback)
        assert str(caught.value) == (
            "The engine closed its output, did not end, and was stopped while it ran 'encoders'. QGIS is not affected. "
            "Run it again."
        )
        assert gone(engine.pid)

    def test_death_with_a_child_that_holds_stdout(self, worker, feedback):
        code = """
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(1000)"])
            sys.stderr.write(str(child.pid)); sys.stderr.flush()
            sys.stdin.readline()
            os._exit(3)
        """
        with pytest.raises(EngineDied, match="exit code 3") as caught:
            self.run(worker(code), feedback)
        os.kill(int(caught.value.details), signal.SIGKILL)  # it still ran, and was not waited for


class TestLargeRequests:
    """One that does not fit into the pipe, to a worker that does not read."""

    REQUEST = EmbedRequest("a.tif", "mosaiks", "out", mask_wkt="POLYGON((" + "0 0," * 2_000_000 + "0 0))")

    def test_can_be_canceled(self, worker, feedback, gone):
        engine = worker("say(event='progress', id=1, done=0, total=1); time.sleep(1000)")
        engine.greet()
        feedback.cancel_when = lambda feedback: True
        with pytest.raises(RunCanceled), engine:
            engine.run(self.REQUEST, feedback)
        assert gone(engine.pid)

    def test_end_with_the_worker(self, worker, feedback):
        engine = worker("os._exit(3)")
        engine.greet()
        with pytest.raises(EngineDied, match="exit code 3"), engine:
            engine.run(self.REQUEST, feedback)

    def test_arrive_whole(self, worker, feedback):
        code = """
            request = json.loads(sys.stdin.readline())["request"]
            say(event="notice", id=1, text=str(len(request["mask_wkt"])))
            say(event="error", id=1, kind="input", message="enough")
        """
        engine = worker(code)
        engine.greet()
        with pytest.raises(EngineRequestError, match="enough"), engine:
            engine.run(self.REQUEST, feedback)
        assert feedback.infos == [str(len(self.REQUEST.mask_wkt))]

    def test_what_is_no_number_is_refused(self, worker, feedback):
        request = EmbedRequest("a.tif", "mosaiks", "out", extent=(0.0, float("nan"), 1.0, 1.0))
        with worker("sys.stdin.read()") as engine:
            engine.greet()
            with pytest.raises(EngineRequestError, match="is not a finite number") as caught:
                engine.run(request, feedback)
        assert caught.value.kind == "input"


class TestSilence:
    def test_is_measured_while_a_job_runs_and_can_be_ended(self, worker, feedback, gone):
        engine = worker("sys.stdin.readline(); say(event='progress', id=1, done=0, total=1); time.sleep(1000)")
        engine.greet()
        assert (engine.job, engine.silent_seconds) == ("", 0.0)
        seen = []

        def watch(_feedback):
            engine._heard_at -= 90
            seen.append((engine.job, engine.silent_seconds >= 90))
            engine.end_silent()

        feedback.cancel_when = watch
        with (
            pytest.raises(EngineDied, match=r"'encoders', because it had said nothing for long\."),
            engine,
        ):
            engine.run(EncodersRequest(), feedback)
        assert seen == [("encoders", True)]
        assert (engine.job, engine.silent_seconds) == ("", 0.0)
        assert gone(engine.pid)


class TestEnd:
    STUBBORN = "signal.signal(signal.SIGTERM, signal.SIG_IGN); say(event='ready')\nwhile True: time.sleep(1)"

    def test_cancel_does_not_wait_for_a_stubborn_worker(self, worker, feedback, gone):
        engine = worker(f"sys.stdin.readline(); say(event='progress', id=1, done=0, total=1)\n{self.STUBBORN}")
        engine.greet()
        feedback.cancel_when = lambda feedback: True
        with pytest.raises(RunCanceled), engine:
            engine.run(EncodersRequest(), feedback)
        assert gone(engine.pid)

    def test_worker_that_ignores_the_end_of_its_stdin(self, worker, gone):
        with worker("while True: time.sleep(1)") as engine:
            engine.greet()
        assert gone(engine.pid)

    def test_all_at_once(self, worker, gone, feedback):
        stubborn = worker(self.STUBBORN)
        stubborn.greet()
        obedient = worker("sys.stdin.readline(); say(event='progress', id=1, done=0, total=1); time.sleep(1000)")
        obedient.greet()
        died = []

        def run():
            try:
                obedient.run(EncodersRequest(), feedback)
            except EngineDied as error:
                died.append(str(error))

        thread = threading.Thread(target=run)
        asked = threading.Event()
        feedback.cancel_when = lambda feedback: asked.set()
        thread.start()
        assert asked.wait(180)
        end_all_engines()
        thread.join(180)
        assert died == ["The engine was ended while it ran 'encoders', because TerraPatch was unloaded. Run it again."]
        assert gone(stubborn.pid)
        assert gone(obedient.pid)

    def test_nothing_is_left(self, worker, tmp_path, monkeypatch):
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        before = threading.active_count()
        for _ in range(3):
            with worker("sys.stdin.read()") as engine:
                engine.greet()
        deadline = time.monotonic() + 180
        while (live_engines() or threading.active_count() > before) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert threading.active_count() == before
        assert list(tmp_path.glob("terrapatch-engine-*")) == []
