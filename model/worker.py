"""`terrapatch worker`: the engine as QGIS talks to it, JSON lines on stdin and stdout.

Stdout carries protocol lines and nothing else: the real stdout is kept aside and the file descriptor points to stderr,
so that whatever a library prints cannot break the stream. The worker ends when its stdin closes, in the middle of a job
too: then whoever started it is gone, and an embedding run goes on from its journal next time.
"""

from __future__ import annotations

import os
import platform
import queue
import sys
import threading
import time
import traceback
from typing import Any, Dict, Optional, TextIO

from .. import __version__
from .errors import TerraPatchError
from .protocol import PROTOCOL_VERSION, REQUEST_TYPES, decode_line, encode_line

_SECONDS_BETWEEN_PROGRESS = 0.1


def serve() -> int:
    """Greet, then run jobs one after another until stdin closes."""
    stream = _private_stdout()
    events = EventStream(stream)
    jobs: queue.SimpleQueue = queue.SimpleQueue()
    threading.Thread(target=_read_lines, args=(jobs,), daemon=True, name="stdin").start()
    events.send({"event": "hello", **_greeting()})
    while True:
        line = jobs.get()
        if line is None:
            return 0
        _answer(line, events)


class EventStream:
    """Writes protocol lines, one at a time."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def send(self, message: Dict[str, Any]) -> None:
        """Write one line; a reader that is gone ends the process, for there is nobody to work for."""
        try:
            with self._lock:
                self._stream.write(encode_line(message))
                self._stream.flush()
        except (BrokenPipeError, ValueError):
            os._exit(0)


class EventReporter:
    """Sends the progress of one job as events, about ten a second."""

    def __init__(self, events: EventStream, job_id: Any) -> None:
        self._events = events
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
        self._events.send(
            {
                "event": "progress",
                "id": self._id,
                "done": done,
                "total": total,
                "unit": unit,
                "rate": rate,
                "seconds_left": left,
            }
        )

    def notice(self, text: str) -> None:
        """Send one line for people."""
        self._events.send({"event": "notice", "id": self._id, "text": text})


def _answer(line: str, events: EventStream) -> None:
    """Run the job of one line; always ends in one `done` or `error` event."""
    job_id: Any = None
    try:
        message = decode_line(line)
        job_id = message.get("id")
        request_type = REQUEST_TYPES.get(message.get("job", ""))
        if request_type is None:
            raise ValueError(f"job {message.get('job')!r} is unknown, known are {sorted(REQUEST_TYPES)}")
        request = request_type.from_json(message.get("request") or {})
    except ValueError as error:
        events.send(_error(job_id, "protocol", str(error), ""))
        return
    from .jobs.run import run_job

    try:
        result = run_job(request, EventReporter(events, job_id))
    except TerraPatchError as error:
        events.send(_error(job_id, error.kind, str(error), traceback.format_exc()))
    except Exception as error:  # whatever went wrong, the caller must hear of it and the worker must live
        events.send(_error(job_id, "engine", f"{type(error).__name__}: {error}", traceback.format_exc()))
    else:
        events.send({"event": "done", "id": job_id, "result": result})


def _error(job_id: Any, kind: str, message: str, details: str) -> Dict[str, Any]:
    return {"event": "error", "id": job_id, "kind": kind, "message": message, "details": details}


def _greeting() -> Dict[str, Any]:
    from importlib.metadata import PackageNotFoundError, version

    def installed(*names: str) -> Optional[str]:
        for name in names:
            try:
                return f"{name} {version(name)}"
            except PackageNotFoundError:
                continue
        return None

    return {
        "protocol": PROTOCOL_VERSION,
        "version": __version__,
        "pid": os.getpid(),
        "python": platform.python_version(),
        "onnxruntime": installed("onnxruntime-gpu", "onnxruntime"),
    }


def _read_lines(jobs: queue.SimpleQueue) -> None:
    """Queue the lines of stdin; when it closes, end the process at once if a job is running."""
    for line in sys.stdin:
        if line.strip():
            jobs.put(line)
    jobs.put(None)
    time.sleep(0.2)  # an idle worker leaves by itself in this time
    os._exit(0)


def _private_stdout() -> TextIO:
    """The real stdout for protocol lines; everybody else's stdout becomes stderr."""
    private = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(private, "w", encoding="utf-8", newline="\n")
