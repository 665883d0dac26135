"""The worker as a real process: greeting, jobs, progress, errors, and how it ends."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path
from typing import Any, Iterator, Optional

import numpy as np
import onnxruntime
import pytest

from terrapatch import __version__
from terrapatch.model.priority import NICENESS

ENGINE = Path(__file__).resolve().parents[2] / "model" / "__main__.py"
PATIENCE = 120.0


class Worker:
    """A worker process, and the lines it answers."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.lines: queue.Queue = queue.Queue()
        self.stderr = b""
        self._threads = [threading.Thread(target=read, daemon=True) for read in (self._read_lines, self._read_stderr)]
        for thread in self._threads:
            thread.start()

    def _read_lines(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def _read_stderr(self) -> None:
        self.stderr = self.process.stderr.read()

    def say(self, line: Any) -> None:
        """Send a line: bytes as they are, anything else as JSON."""
        self.process.stdin.write(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n")
        self.process.stdin.flush()

    def hear(self) -> Optional[dict]:
        """The next event; None at the end."""
        line = self.lines.get(timeout=PATIENCE)
        return None if line is None else json.loads(line)

    def answer(self, job_id: Any) -> tuple[list[dict], dict]:
        """The events of one job: those before the last, and the last."""
        before = []
        while True:
            event = self.hear()
            assert event is not None, self.stderr
            assert event["id"] == job_id
            if event["event"] in ("done", "error"):
                return before, event
            before.append(event)

    def close(self) -> int:
        """Close its stdin and wait for its end; returns the exit code."""
        self.process.stdin.close()
        code = self.process.wait(PATIENCE)
        for thread in self._threads:
            thread.join(PATIENCE)
        return code


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    """The engine as the plugin starts it."""
    started = Worker([sys.executable, "-I", str(ENGINE), "worker"], tmp_path)
    yield started
    started.process.kill()
    started.process.wait()


@pytest.fixture
def worker_with_job(tmp_path: Path) -> Iterator[Any]:
    """Makes a worker whose jobs are a function `run_job(request, reporter)` of the test's own."""
    started: list[Worker] = []

    def start(code: str) -> Worker:
        script = f"""
import os, runpy, sys, time
runpy.run_path({str(ENGINE)!r})["register_package"]()
from terrapatch.model import worker
from terrapatch.model.errors import EngineError, InputError
{textwrap.dedent(code)}
worker.run_job = run_job
sys.exit(worker.serve())
"""
        started.append(Worker([sys.executable, "-c", script], tmp_path))
        assert started[-1].hear()["event"] == "hello"
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()


CLUSTER = {"job": "cluster", "request": {"path": "set", "k": 2}}


class TestGreeting:
    def test_comes_first_and_says_what_runs(self, worker) -> None:
        assert worker.hear() == {
            "event": "hello",
            "protocol": 1,
            "version": __version__,
            "pid": worker.process.pid,
            "python": ".".join(map(str, sys.version_info[:3])),
            "onnxruntime": onnxruntime.__version__,
            "providers": onnxruntime.get_available_providers(),
        }

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes of priority: see test_priority.py")
    def test_it_lets_others_go_first(self, worker) -> None:
        worker.hear()
        own = os.getpriority(os.PRIO_PROCESS, 0)
        assert os.getpriority(os.PRIO_PROCESS, worker.process.pid) == min(own + NICENESS, 19)

    def test_an_idle_worker_ends_with_its_stdin(self, worker) -> None:
        worker.hear()
        assert worker.close() == 0
        assert worker.hear() is None


class TestJobs:
    def test_run_one_after_another(self, worker, set_factory) -> None:
        set_factory(np.repeat(np.eye(2), [3, 5], axis=0), shape=(2, 4))
        worker.hear()
        worker.say({"id": 1, **CLUSTER})
        worker.say({"id": "two", "job": "similar", "request": {"path": "set", "at": [[500001, 3999999]], "top": 1}})
        worker.say({"id": 3, "job": "encoders"})
        before, done = worker.answer(1)
        assert done["event"] == "done"
        assert done["result"]["sizes"] == [5, 3]
        assert [event["text"] for event in before if event["event"] == "notice"] == [
            "the raster has no coordinate reference system that tells lengths on the ground, so clusters.gpkg gives no "
            "areas; assign one, or reproject it, to get them"
        ]
        progress = [event for event in before if event["event"] == "progress"]
        assert [(event["done"], event["total"], event["unit"]) for event in progress] == [
            (0, 8, "patches"),
            (8, 8, "patches"),
        ]
        assert (progress[0]["rate"], progress[0]["seconds_left"]) == (None, None)
        assert progress[1]["rate"] > 0
        assert progress[1]["seconds_left"] == 0
        _, done = worker.answer("two")
        assert [hit["patch"] for hit in done["result"]["hits"]] == [1]
        _, done = worker.answer(3)
        assert "mosaiks" in [card["id"] for card in done["result"]]
        assert worker.close() == 0

    def test_progress_is_thinned_out_but_its_ends_are_kept(self, worker_with_job) -> None:
        worker = worker_with_job("""
            def run_job(request, reporter):
                for done in range(5001):
                    reporter.progress(done, 5000, "tiles")
                    if done % 50 == 0:
                        time.sleep(0.005)
                return {}
        """)
        worker.say({"id": 1, **CLUSTER})
        before, _ = worker.answer(1)
        assert before[0]["done"] == 0
        assert before[-1]["done"] == 5000
        assert len(before) < 500
        counts = [event["done"] for event in before]
        assert counts == sorted(counts)
        middle = before[len(before) // 2]
        assert middle["unit"] == "tiles"
        assert middle["seconds_left"] == pytest.approx((5000 - middle["done"]) / middle["rate"])

    def test_whatever_libraries_print_the_stream_stays_clean(self, worker_with_job) -> None:
        worker = worker_with_job("""
            import subprocess
            def run_job(request, reporter):
                print("printed")
                sys.__stdout__.write("to the old stdout")
                sys.__stdout__.flush()
                os.write(1, b"native ")
                subprocess.run([sys.executable, "-c", "print('from a child')"])
                return {"stdin": sys.stdin.read() + os.read(0, 10).decode()}
        """)
        worker.say({"id": 1, **CLUSTER})
        assert worker.answer(1) == ([], {"event": "done", "id": 1, "result": {"stdin": ""}})
        assert worker.close() == 0
        for noise in (b"printed", b"to the old stdout", b"native ", b"from a child"):
            assert noise in worker.stderr


class TestErrors:
    @pytest.mark.parametrize(
        ("line", "job_id", "message"),
        [
            (b"what?\n", None, "Expecting value"),
            (b"[1, 2]\n", None, "expected a JSON object, got '[1, 2]'"),
            (b"\xff\xfe{}\n", None, "Expecting value"),
            ({"id": 5, "job": "dance"}, 5, "job 'dance' is unknown, known are ['change', 'classify', 'cluster'"),
            ({"id": 5, "job": ["cluster"]}, 5, "job ['cluster'] is unknown"),
            ({"id": 5}, 5, "job None is unknown"),
            ({"id": 5, "job": "cluster", "request": [1]}, 5, "request of job 'cluster' is [1], needs to be a JSON obj"),
            ({"id": 5, "job": "cluster", "request": {}}, 5, "cluster request is incomplete"),
            (
                {"id": 5, "job": "cluster", "request": {"path": "d", "q": 1}}, 5,
                "cluster request has unknown keys ['q'], knows ['k', 'out', 'path', 'seed']",
            ),
        ],
    )  # fmt: skip
    def test_bad_lines_are_answered_and_survived(self, worker, line: Any, job_id: Any, message: str) -> None:
        worker.hear()
        worker.say(line)
        before, error = worker.answer(job_id)
        assert before == []
        assert (error["event"], error["kind"]) == ("error", "protocol")
        assert message in error["message"]
        worker.say(b"\n")  # an empty line is no request
        worker.say({"id": 6, "job": "encoders"})
        assert worker.answer(6)[1]["event"] == "done"

    def test_bad_input_is_told_in_one_line(self, worker) -> None:
        worker.hear()
        worker.say({"id": 1, **CLUSTER})
        _, error = worker.answer(1)
        assert error["kind"] == "input"
        assert error["message"] == "set is not a folder; give the folder that `terrapatch embed --out` wrote"
        assert error["details"] == ""

    @pytest.mark.parametrize(
        ("code", "kind", "message"),
        [
            ("raise EngineError('the disk is gone')", "engine", "the disk is gone"),
            ("raise ZeroDivisionError('by\\nzero')", "engine", "ZeroDivisionError: by zero"),
            ("return {'inertia': float('nan')}", "engine", "ValueError: Out of range float values"),
            ("return {'k': object()}", "engine", "TypeError: Object of type object is not JSON serializable"),
        ],
    )
    def test_failures_leave_the_worker_alive(self, worker_with_job, code: str, kind: str, message: str) -> None:
        worker = worker_with_job(f"""
            def run_job(request, reporter):
                if request.k == 1:
                    return {{"k": 1}}
                {code}
        """)
        worker.say({"id": 1, **CLUSTER})
        _, error = worker.answer(1)
        assert (error["event"], error["kind"]) == ("error", kind)
        assert error["message"].startswith(message)
        worker.say({"id": 2, "job": "cluster", "request": {"path": "set", "k": 1}})
        assert worker.answer(2)[1]["result"] == {"k": 1}


class TestEnd:
    SLOW = """
        def run_job(request, reporter):
            reporter.notice("started")
            __import__("threading").Event().wait()
    """

    def test_stdin_that_closes_ends_it_in_the_middle_of_a_job(self, worker_with_job) -> None:
        worker = worker_with_job(self.SLOW)
        worker.say({"id": 1, **CLUSTER})
        assert worker.hear()["text"] == "started"
        assert worker.close() == 0  # by itself the job never ends
        assert worker.hear() is None

    @pytest.mark.skipif(os.name == "nt", reason="no signals to send")
    def test_a_caller_that_dies_takes_it_along(self, tmp_path: Path) -> None:
        # The caller is killed, so nobody closes the pipe politely.
        caller = f"""
            import subprocess, sys, time
            worker = subprocess.Popen([sys.executable, "-I", {str(ENGINE)!r}, "worker"],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            worker.stdout.readline()
            print(worker.pid, flush=True)
            time.sleep(600)
        """
        process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(caller)], stdout=subprocess.PIPE, text=True)
        worker_pid = int(process.stdout.readline())
        process.kill()
        process.wait()
        deadline = time.monotonic() + PATIENCE
        while _is_alive(worker_pid) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not _is_alive(worker_pid)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not (status.exists() and status.read_text().rsplit(")", 1)[1].split()[0] == "Z")


class TestCancel:
    def test_a_running_job_ends_and_the_worker_lives(self, worker_with_job) -> None:
        worker = worker_with_job("""
            def run_job(request, reporter):
                if request.k == 2:
                    reporter.notice("begun")
                    while True:
                        time.sleep(3600)
                return {"pid": os.getpid()}
        """)
        worker.say({"id": 1, **CLUSTER})
        worker.say({"id": 2, "job": "cluster", "request": {"path": "set", "k": 3}})
        assert worker.hear()["text"] == "begun"
        worker.say({"cancel": 1})
        assert worker.answer(1) == ([], canceled(1))
        assert worker.answer(2)[1]["result"] == {"pid": worker.process.pid}
        assert worker.close() == 0

    def test_a_job_that_waits_is_never_begun(self, worker_with_job) -> None:
        worker = worker_with_job("""
            begun = []
            def run_job(request, reporter):
                begun.append(request.k)
                reporter.notice("begun")
                while request.k == 2:
                    time.sleep(3600)
                return begun
        """)
        for job_id, k in ((1, 2), ("two", 4), (3, 5)):
            worker.say({"id": job_id, "job": "cluster", "request": {"path": "set", "k": k}})
        assert worker.hear()["text"] == "begun"
        worker.say({"cancel": "two"})
        worker.say({"cancel": 1})
        assert worker.answer(1)[1]["kind"] == "canceled"
        assert worker.answer("two") == ([], canceled("two"))
        assert worker.answer(3)[1]["result"] == [2, 5]

    def test_of_a_job_that_was_answered_nothing_is_canceled(self, worker_with_job) -> None:
        worker = worker_with_job("""
            def run_job(request, reporter):
                return request.k
        """)
        for _ in range(2):  # an id that is used again is another job
            worker.say({"id": 1, **CLUSTER})
            assert worker.answer(1)[1]["result"] == 2
            worker.say({"cancel": 1})
            worker.say({"cancel": "never asked for"})
        worker.say({"id": 9, **CLUSTER})
        assert worker.answer(9)[1]["result"] == 2
        assert worker.close() == 0

    def test_lines_stay_whole_however_often_jobs_are_canceled(self, worker_with_job) -> None:
        worker = worker_with_job("""
            def run_job(request, reporter):
                while True:
                    reporter.notice("x" * 5000)
        """)
        for job_id in range(30):
            worker.say({"id": job_id, **CLUSTER})
            assert worker.hear()["text"] == "x" * 5000
            worker.say({"cancel": job_id})
            before, last = worker.answer(job_id)
            assert last["kind"] == "canceled"
            assert {event["text"] for event in before} <= {"x" * 5000}
        assert worker.close() == 0

    def test_a_child_process_of_the_job_goes_with_it(self, worker_with_job, tmp_path: Path) -> None:
        lives = tmp_path / "lives"
        worker = worker_with_job(f"""
            import subprocess
            code = "import os, time; print(os.getpid(), file=open({str(lives)!r}, 'w'), flush=True); time.sleep(3600)"
            def run_job(request, reporter):
                if request.k == 2:
                    reporter.notice("begun")
                    subprocess.run([sys.executable, "-c", code], capture_output=True)
                return 2
        """)
        worker.say({"id": 1, **CLUSTER})
        assert worker.hear()["text"] == "begun"
        while not (lives.exists() and lives.read_text().endswith("\n")):  # the child has been started for good
            time.sleep(0.005)
        child = int(lives.read_text())
        os.kill(child, 0)
        worker.say({"cancel": 1})
        assert worker.answer(1)[1]["kind"] == "canceled"
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)
        worker.say({"id": 2, "job": "cluster", "request": {"path": "set", "k": 3}})
        assert worker.answer(2)[1]["result"] == 2

    @pytest.mark.parametrize("job", ["suggest-k", "cluster"])
    def test_real_jobs_can_be_canceled(self, worker, set_factory, tmp_path: Path, job: str) -> None:
        assert worker.hear()["event"] == "hello"
        set_factory(np.random.default_rng(0).normal(size=(20_000, 64)), shape=(200, 100))
        many: dict = {"path": str(tmp_path / "set"), **({"k": 400} if job == "cluster" else {"most": 50})}
        worker.say({"id": 1, "job": job, "request": many})
        assert worker.hear()["event"] == "progress"
        worker.say({"cancel": 1})
        assert worker.answer(1)[1]["kind"] == "canceled"
        assert not (tmp_path / "set" / "labels.npy").exists()
        worker.say({"id": 2, "job": "encoders", "request": {}})
        assert worker.answer(2)[1]["event"] == "done"


class TestOneIdleWorker:
    def test_plans_follow_what_changes_on_the_disk(self, worker, tmp_path: Path) -> None:
        import rasterio

        assert worker.hear()["event"] == "hello"
        scene = tmp_path / "scene.tif"
        request: dict = {"raster": str(scene), "encoder": "mosaiks", "out": ""}

        def planned(job_id: int, **changes: Any) -> dict:
            worker.say({"id": job_id, "job": "plan", "request": {**request, **changes}})
            before, done = worker.answer(job_id)
            assert before == []
            return done["result"]

        assert [refusal["code"] for refusal in planned(1)["refusals"]] == ["raster_missing"]
        for job_id, (bands, width) in enumerate(((1, 64), (3, 96)), 2):
            profile: dict = {"driver": "GTiff", "count": bands, "height": 32, "width": width, "dtype": "uint8"}
            with rasterio.open(scene, "w", **profile) as dataset:
                dataset.write(np.ones((bands, 32, width), dtype="uint8"))
            found = planned(job_id)
            assert (len(found["bands"]), found["patches"]["count"]) == (bands, 4 * width // 8)
        assert planned(4, encoder="nonesuch")["refusals"][0]["code"] == "encoder_missing"
        assert planned(5, patch=0)["refusals"][0]["values"] == {"found": 0, "least": 1}


def canceled(job_id: Any) -> dict:
    """The error event of a canceled job."""
    return {
        "event": "error", "id": job_id, "kind": "canceled", "code": "canceled", "message": "Canceled.", "values": {},
        "details": "",
    }  # fmt: skip
