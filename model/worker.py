"""`terrapatch worker`: the engine as QGIS talks to it, JSON lines on stdin and stdout.

Stdout carries protocol lines and nothing else: the real stdout is kept aside and the file descriptor points to stderr,
so that whatever a library prints cannot break the stream. The worker ends when its stdin closes, in the middle of a job
too, and stopped or hanging as well (`watchdog.py`): then whoever started it is gone, and an embedding run goes on from
its journal next time.
"""

from __future__ import annotations

import os
import platform
import queue
import sys
import threading
import time
import traceback
from contextlib import contextmanager
from typing import Any, Dict, Iterator, Optional, TextIO, Tuple

from .. import __version__
from .errors import TerraPatchError
from .events import Done, Event, Failed, Hello, Notice, Progress
from .jobs.run import run_job, unforeseen
from .messages import sent, sent_within
from .priority import give_way
from .protocol import PROTOCOL_VERSION, REQUEST_TYPES, decode_line, encode_line
from .request import Request
from .watchdog import start_watchdog
from .worker_jobs import JobCanceled, WorkerJobs

_SECONDS_BETWEEN_PROGRESS = 0.1
_SECONDS_TO_LEAVE = 0.2  # enough for an idle worker to end by itself


def serve() -> int:
    """Greet, then run jobs one after another until stdin closes."""
    start_watchdog()
    give_way()  # after the watchdog, which must not wait
    requests, answers = _private_streams()
    events = EventStream(answers)
    jobs = WorkerJobs()
    lines: queue.SimpleQueue = queue.SimpleQueue()
    threading.Thread(target=_read_lines, args=(requests, lines, jobs), daemon=True, name="stdin").start()
    events.send(_greeting())
    while True:
        line = lines.get()
        if line is None:
            return 0
        _answer(line, events, jobs)


class EventStream:
    """Writes protocol lines, one at a time."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, event: Event) -> None:
        """Write one line; a reader that is gone ends the process, for there is nobody to work for.

        Raises
        ------
        TypeError, ValueError
            When the event has no JSON form; nothing has been written then.
        """
        line = encode_line(event.to_json())
        try:
            with self._lock:
                self._stream.write(line)
                self._stream.flush()
        except OSError:  # a broken pipe, which Windows reports as an invalid argument
            os._exit(0)


class EventReporter:
    """Sends the progress of one job as events, about ten a second."""

    def __init__(self, events: EventStream, jobs: WorkerJobs, job_id: Any) -> None:
        self._events = events
        self._jobs = jobs
        self._id = job_id
        self._started: Optional[float] = None
        self._first = 0
        self._sent_at = 0.0

    def progress(self, done: int, total: int, unit: str = "patches") -> None:
        """Send done, total, rate per second and seconds left (null until known)."""
        now = time.monotonic()
        if self._started is None:
            self._started, self._first = now, done
        elif now - self._sent_at < _SECONDS_BETWEEN_PROGRESS and done < total:
            return
        self._sent_at = now
        elapsed, gained = now - self._started, done - self._first
        rate = gained / elapsed if gained > 0 and elapsed > 0 else None
        left = (total - done) / rate if rate else None
        self._send(Progress(self._id, done, total, unit, rate, left, sent(unit)))

    def notice(self, text: str) -> None:
        """Send one line for people."""
        self._send(Notice(self._id, text, sent(text)))

    def _send(self, event: Event) -> None:
        with self._jobs.sending():
            self._events.send(event)


def _answer(line: str, events: EventStream, jobs: WorkerJobs) -> None:
    """Run the job of one line; always ends in one `done` or `error` event."""
    job_id: Any = None
    try:
        message = decode_line(line)
        job_id = message.get("id")
        request = _request_of(message)
    except ValueError as error:
        jobs.answered(job_id)
        events.send(_failed(job_id, "protocol", str(error)))
        return
    answer = _outcome(request, EventReporter(events, jobs, job_id), jobs, job_id)
    jobs.answered(job_id)
    try:
        events.send(answer)
    except (TypeError, ValueError) as error:  # a result without a JSON form
        events.send(_failed(job_id, "engine", unforeseen(error), traceback.format_exc()))


def _outcome(request: Request, reporter: EventReporter, jobs: WorkerJobs, job_id: Any) -> Event:
    """Run a job; returns its `done` or `error` event."""
    try:
        with jobs.running(job_id):
            result = run_job(request, reporter)
        return Done(job_id, result, sent_within(result))
    except JobCanceled:
        return _failed(job_id, "canceled", "Canceled.")
    except TerraPatchError as error:
        # of bad input the message says all; where the engine failed, its author wants to know the place
        details = traceback.format_exc() if error.kind == "engine" else ""
        return Failed(job_id, error.kind, str(error), error.code, error.values, details, sent(error.message))
    except Exception as error:  # whatever went wrong, the caller must hear of it and the worker must live
        return _failed(job_id, "engine", unforeseen(error), traceback.format_exc())


def _request_of(message: Dict[str, Any]) -> Request:
    """The request that a protocol line carries.

    Raises
    ------
    ValueError
        When the job is unknown, or the request has wrong keys.
    """
    job, values = message.get("job"), message.get("request", {})
    if not isinstance(job, str) or job not in REQUEST_TYPES:
        raise ValueError(f"job {job!r} is unknown, known are {sorted(REQUEST_TYPES)}")
    if not isinstance(values, dict):
        raise ValueError(f"the request of job {job!r} is {values!r}, needs to be a JSON object")
    return REQUEST_TYPES[job].from_json(values)


def _failed(job_id: Any, kind: str, message: str, details: str = "") -> Failed:
    return Failed(job_id, kind, message, kind, {}, details)


def _greeting() -> Hello:
    """What the caller may want to know of this engine."""
    found, providers = None, []
    try:
        with _quiet_stderr():  # it looks for devices when it is imported, and complains of each that is not there
            import onnxruntime

            found, providers = onnxruntime.__version__, onnxruntime.get_available_providers()
    except Exception as error:  # broken in whatever way: encoders and sets can still be listed, clustered, searched
        sys.stderr.write(f"onnxruntime cannot be imported: {error}\n")
    return Hello(PROTOCOL_VERSION, __version__, os.getpid(), platform.python_version(), found, providers)


def _read_lines(requests: TextIO, lines: queue.SimpleQueue, jobs: WorkerJobs) -> None:
    """Queue the lines of stdin, and cancel at once; when it closes, end the process at once if a job is running."""
    try:
        for line in requests:
            if line.strip() and not _is_cancel(line, jobs):
                lines.put(line)
    finally:
        lines.put(None)
        time.sleep(_SECONDS_TO_LEAVE)
        os._exit(0)


def _is_cancel(line: str, jobs: WorkerJobs) -> bool:
    """Whether a line cancels a job; then that is done. Any other line announces one."""
    try:
        message = decode_line(line)
    except ValueError:  # answered in its turn
        return False
    if "job" not in message and "cancel" in message:
        jobs.cancel(message["cancel"])
        return True
    jobs.announce(message.get("id"))
    return False


def _private_streams() -> Tuple[TextIO, TextIO]:
    """The real stdin and stdout for protocol lines; libraries see an empty stdin, and stderr as their stdout.

    With a pending read on the real stdin, Windows would also make every library wait that only looks at it.
    """
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return (
        os.fdopen(requests, "r", encoding="utf-8", errors="replace"),
        os.fdopen(answers, "w", encoding="utf-8", newline="\n"),
    )


@contextmanager
def _quiet_stderr() -> Iterator[None]:
    """Drop what native code writes to stderr."""
    sys.stderr.flush()
    kept, nothing = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)
