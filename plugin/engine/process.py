"""The engine's process: started, spoken to, canceled, and never left behind.

Nothing here needs Qt: Processing calls it from its own threads, with a feedback object of the caller's.
"""

from __future__ import annotations

import itertools
import os
import queue
import re
import subprocess  # nosec B404  # the engine is a child process by design
import tempfile
import threading
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Deque, Dict, List, Optional, Sequence, Set, Type, cast

from ...model.protocol import PROTOCOL_VERSION, Request, decode_line, encode_line
from .environment import python_arguments, start_options
from .errors import EngineDied, EngineHandshakeError, EngineRequestError, RunCanceled
from .exit_status import describe_exit
from .interpreter import PLUGIN_FOLDER, EngineInterpreter, find_interpreter
from .progress import Feedback, ProgressDisplay, stop_if_canceled

POLL_SECONDS = 0.05
GRACE_SECONDS = 2.0
_SECONDS_TO_DROP = 0.35  # a cancel is over within half a second
_HELLO_SECONDS = 60.0  # the first start reads the packages from a cold disk, past a virus scanner
_LONGEST_LINE = 1 << 24
_DETAIL_CHARACTERS = 4000

# Debian's onnxruntime writes hundreds of these when it is imported
_NOISE = re.compile(r"Schema error: .* already registered")

_live: Set[EngineProcess] = set()
_live_lock = threading.Lock()


class EngineProcess:
    """One running engine. It takes one request at a time; use it in a `with` statement.

    Parameters
    ----------
    command : sequence of str
        Program and arguments of the worker.
    options : dict, optional
        Options of `subprocess.Popen`: environment and folder.

    Raises
    ------
    EngineHandshakeError
        When the program cannot be started.
    """

    def __init__(self, command: Sequence[str], options: Optional[Dict[str, Any]] = None) -> None:
        self._command = list(command)
        self._events: queue.Queue[Optional[Dict[str, Any]]] = queue.Queue()
        self._stray_lines: Deque[str] = deque(maxlen=20)
        self._ids = itertools.count(1)
        self._ended = threading.Event()
        self._end_lock = threading.Lock()
        descriptor, name = tempfile.mkstemp(prefix="terrapatch-engine-", suffix=".log")
        self._log_file = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as log:
                self._process = subprocess.Popen(  # nosec B603  # fixed arguments, no shell
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    **(start_options() if options is None else options),
                )
        except OSError as error:
            self._log_file.unlink()
            raise EngineHandshakeError(
                f"The engine cannot be started: {self._command[0]} does not run ({error}). "
                f"Choose another Python for it."
            ) from error
        self._log = self._log_file.open("rb")
        self._remove_log()  # where the system lets a file go that is still written to, nothing can be left behind
        self._stdin = cast(IO[bytes], self._process.stdin)
        self._stdout = cast(IO[bytes], self._process.stdout)
        with _live_lock:
            _live.add(self)
        self._reader = threading.Thread(target=self._read_events, name="terrapatch-engine-events", daemon=True)
        self._reader.start()

    @classmethod
    def start(
        cls, interpreter: Optional[EngineInterpreter] = None, feedback: Optional[Feedback] = None
    ) -> EngineProcess:
        """Start a worker and wait until it has greeted.

        Raises
        ------
        EngineMissing
            When no Python can run the engine.
        EngineHandshakeError
            When the worker does not greet, or is of another version.
        RunCanceled
            When the user cancels meanwhile.
        """
        interpreter = find_interpreter() if interpreter is None else interpreter
        worker = PLUGIN_FOLDER / "model" / "__main__.py"
        command = [*python_arguments(interpreter.path), str(worker), "worker"]
        engine = cls(command, start_options(keep_libraries=interpreter.keeps_libraries))
        engine.greet(feedback)
        return engine

    def greet(self, feedback: Optional[Feedback] = None) -> Dict[str, Any]:
        """Wait for the worker's greeting and check its version; returns the greeting. Ends the worker if it fails."""
        try:
            hello = self._next_event(feedback, time.monotonic() + _HELLO_SECONDS)
            if hello is None:
                raise EngineHandshakeError(
                    f"The engine {describe_exit(self._exit_code())} before it had greeted, with {self._command[0]}. "
                    f"See the details, or choose another Python for it.",
                    self.details(),
                )
            if hello.get("event") != "hello" or hello.get("protocol") != PROTOCOL_VERSION:
                raise EngineHandshakeError(
                    f"The engine of TerraPatch {hello.get('version', 'unknown')} speaks protocol "
                    f"{hello.get('protocol', 'unknown')}, this plugin needs protocol {PROTOCOL_VERSION}. "
                    f"Restart QGIS, so that both are of the version that is installed.",
                    self.details(),
                )
        except BaseException:
            self.end()
            raise
        return hello

    @property
    def pid(self) -> int:
        """Number of the engine's process."""
        return self._process.pid

    @property
    def is_ready(self) -> bool:
        """Whether the process lives and takes further requests."""
        return not self._ended.is_set() and self._process.poll() is None

    def run(self, request: Request, feedback: Feedback, keep_alive: bool = False) -> Any:
        """Send a request and wait for its result; progress and notices go to the feedback.

        Parameters
        ----------
        request : Request
        feedback : Feedback
        keep_alive : bool
            Whether a cancel ends only the job, where the engine lets go of it at once, and not the process.

        Returns
        -------
        dict or list
            What `--json` of the command line prints for the job: a dict, of `encoders` a list of cards.

        Raises
        ------
        EngineRequestError
            When the engine says that it cannot do this; the process stays and takes further requests.
        EngineDied
            When the process ends before it has answered.
        RunCanceled
            When the user cancels; the process is being ended, unless it is kept alive and has dropped the job.
        """
        number = next(self._ids)
        display = ProgressDisplay(feedback)
        self._send({"id": number, "job": request.job, "request": request.to_json()}, request)
        while True:
            try:
                event = self._next_event(feedback)
            except RunCanceled:
                if not (keep_alive and self._drops(number)):
                    self.end()
                raise
            if event is None:
                raise self._death(request)
            if event.get("id") != number:
                continue
            kind = event.get("event")
            if kind == "progress":
                display.progress(event)
            elif kind == "notice":
                display.notice(str(event["text"]))
            elif kind == "done":
                return event["result"]
            elif kind == "error":
                details = "\n".join(part for part in (event.get("details"), self.details()) if part)
                raise EngineRequestError(str(event["message"]), str(event.get("kind", "engine")), details)

    def _drops(self, number: int) -> bool:
        """Ask the engine to drop a job; whether it has done so within the time in which a cancel has to end."""
        try:
            self._write({"cancel": number})
        except (OSError, ValueError):
            return False
        deadline = time.monotonic() + _SECONDS_TO_DROP
        while time.monotonic() < deadline:
            try:
                event = self._events.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if event is None:
                return False
            if event.get("id") == number and event.get("event") in ("done", "error"):
                return True
        return False

    def details(self) -> str:
        """The last lines that the engine wrote beside the protocol: its stderr, and what strayed into stdout."""
        try:
            self._log.seek(0, os.SEEK_END)
            self._log.seek(max(0, self._log.tell() - _DETAIL_CHARACTERS))
            tail = self._log.read().decode("utf-8", "replace").strip()
        except (OSError, ValueError):  # ValueError: closed, the process is gone for good
            tail = ""
        lines = [line for line in tail.splitlines() if not _NOISE.search(line)]
        return "\n".join([*self._stray_lines, *lines]).strip()

    def end(self) -> None:
        """End the process; returns at once, a thread sees to it that the process is really gone."""
        with self._end_lock:
            if self._ended.is_set():
                return
            self._ended.set()
        self._terminate()  # before stdin: closing it would wait for a request that the process does not read
        self._close_stdin()
        threading.Thread(target=self._reap, name="terrapatch-engine-end", daemon=True).start()

    def close(self) -> None:
        """Let an idle worker go: it ends by itself once its stdin is closed, and is ended if it does not."""
        with self._end_lock:
            if self._ended.is_set():
                return
            self._ended.set()
        self._close_stdin()
        threading.Thread(target=self._reap, name="terrapatch-engine-end", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait until the process is gone; tells whether it is."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def __enter__(self) -> EngineProcess:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if error is None:
            self.close()
        else:
            self.end()

    # ------------------------------------------------------------------------------------------ the worker's side

    def _send(self, message: Dict[str, Any], request: Request) -> None:
        try:
            self._write(message)
        except (OSError, ValueError) as error:  # ValueError: closed, because the plugin is being unloaded
            raise self._death(request) from error

    def _write(self, message: Dict[str, Any]) -> None:
        self._stdin.write(encode_line(message).encode("utf-8"))
        self._stdin.flush()

    def _read_events(self) -> None:
        """Runs in its own thread: lines of stdout become events; None says that there will be no more."""
        for line in iter(lambda: self._stdout.readline(_LONGEST_LINE), b""):
            text = line.decode("utf-8", "replace")
            try:
                self._events.put(decode_line(text))
            except ValueError:  # a library printed something
                self._stray_lines.append(text.rstrip()[:500])
        self._stdout.close()
        self._events.put(None)

    def _next_event(self, feedback: Optional[Feedback], deadline: float = float("inf")) -> Optional[Dict[str, Any]]:
        """The next event, None at the end of the process."""
        while True:
            stop_if_canceled(feedback)
            try:
                return self._events.get(timeout=POLL_SECONDS)
            except queue.Empty:
                if self._process.poll() is not None:
                    return self._last_event()
                if time.monotonic() > deadline:
                    raise EngineHandshakeError(
                        f"The engine did not greet within {_HELLO_SECONDS:.0f} s, with {self._command[0]}. "
                        f"Try again, or choose another Python for it.",
                        self.details(),
                    ) from None

    def _last_event(self) -> Optional[Dict[str, Any]]:
        """What a process that is gone still said. Its children may hold its stdout open, so the end may never come."""
        self._reader.join(1.0)
        try:
            return self._events.get_nowait()
        except queue.Empty:
            return None

    def _death(self, request: Request) -> EngineDied:
        code = self._exit_code()
        again = "Run it again: it goes on where it stopped." if request.job == "embed" else "Run it again."
        if self._ended.is_set():
            message = f"The engine was ended while it ran '{request.job}', because TerraPatch was unloaded. {again}"
        else:
            message = f"The engine {describe_exit(code)} while it ran '{request.job}'. QGIS is not affected. {again}"
        details = self.details()
        self.end()
        return EngineDied(message, details)

    def _exit_code(self) -> int:
        """The exit code of a process whose stdout has ended: it is gone, or about to be."""
        if not self.wait(GRACE_SECONDS):
            self._process.kill()
        return self._process.wait()

    # --------------------------------------------------------------------------------------------------- the end

    def _close_stdin(self) -> None:
        try:
            self._stdin.close()
        except OSError:  # the process is gone, and with it what was not yet written
            self._stray_lines.append("stdin was closed by the engine")

    def _terminate(self) -> None:
        try:
            self._process.terminate()
        except OSError:  # Windows refuses it to a process that has just ended
            self._stray_lines.append("the engine had ended by itself")

    def _reap(self) -> None:
        if not self.wait(GRACE_SECONDS):
            self._process.kill()
            self._process.wait()
        self._reader.join(GRACE_SECONDS)
        self._log.close()
        self._remove_log()
        with _live_lock:
            _live.discard(self)

    def _remove_log(self) -> None:
        """Windows keeps a file that a process writes to, and for a while one that a virus scanner reads."""
        with suppress(OSError):
            self._log_file.unlink()


def live_engines() -> List[EngineProcess]:
    """The engines whose process is not yet known to be gone."""
    with _live_lock:
        return list(_live)


def end_all_engines() -> None:
    """End every engine and wait until all are gone, which takes little more than the grace period at worst."""
    engines = live_engines()
    for engine in engines:
        engine.end()
    deadline = time.monotonic() + GRACE_SECONDS + 1.0
    for engine in engines:
        engine.wait(max(0.0, deadline - time.monotonic()))
