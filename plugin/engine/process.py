"""The engine's process: started, spoken to, canceled, and never left behind.

Nothing here needs Qt: Processing calls it from its own threads, with a feedback object of the caller's.
"""

from __future__ import annotations

import itertools
import queue
import subprocess  # nosec B404  # the engine is a child process by design
import sys
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import IO, Any, Callable, Dict, Mapping, Optional, Sequence, Type, cast

from ...model.errors import EngineError, InputError, one_line
from ...model.events import Done, Failed, Hello, Notice, Progress
from ...model.messages import Message, received, received_within
from ...model.protocol import PROTOCOL_VERSION
from ...model.request import Request
from ...model.results import check_result
from ...model.windows_job import end_with_this_process
from .engine_log import EngineLog, last_words
from .environment import python_arguments, start_options
from .errors import EngineDied, EngineHandshakeError, EngineRequestError, RunCanceled
from .event_reader import EventReader, Heard, Misshapen
from .exit_status import WAS_STUCK, ProcessEnd, death_text, how_it_ended
from .failures import FAILURES
from .interpreter import PLUGIN_FOLDER, EngineInterpreter, find_interpreter
from .live_engines import GRACE_SECONDS, began, is_gone
from .progress import Feedback, ProgressDisplay, stop_if_canceled
from .request_writer import RequestWriter

POLL_SECONDS = 0.05
_SECONDS_TO_DROP = 0.35  # a cancel is over within half a second
_HELLO_SECONDS = 60.0  # the first start reads the packages from a cold disk, past a virus scanner


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
        self._ids = itertools.count(1)
        self._ended = threading.Event()
        self._end_lock = threading.Lock()
        self._log = EngineLog()
        try:
            self._process = subprocess.Popen(  # nosec B603  # fixed arguments, no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log.target,
                **(start_options() if options is None else options),
            )
        except OSError as error:
            self._log.close()
            raise EngineHandshakeError(
                Message(
                    "The engine cannot be started: {python} does not run ({error}). Choose another Python for it.",
                    python=self._command[0],
                    error=error,
                )
            ) from error
        if sys.platform == "win32":  # elsewhere the engine sees to it itself
            end_with_this_process(int(self._process._handle))
        self._log.started()
        self._pid = self._process.pid
        self._requests = RequestWriter(cast(IO[bytes], self._process.stdin))
        self._events = EventReader(cast(IO[bytes], self._process.stdout))
        self._job = ""
        self._heard_at = time.monotonic()
        self._was_silent = False
        began(self)

    @classmethod
    def start(
        cls,
        interpreter: Optional[EngineInterpreter] = None,
        feedback: Optional[Feedback] = None,
        more: Optional[Mapping[str, str]] = None,
    ) -> EngineProcess:
        """Start a worker, with further environment variables where `more` has some, and wait until it has greeted.

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
        options = start_options(keep_libraries=interpreter.keeps_libraries)
        options["env"] = {**options["env"], **(more or {})}
        engine = cls(command, options)
        engine.greet(feedback)
        return engine

    def greet(self, feedback: Optional[Feedback] = None) -> Hello:
        """Wait for the worker's greeting and check its version; returns the greeting. Ends the worker if it fails."""
        try:
            hello = self._next_event(feedback, time.monotonic() + _HELLO_SECONDS)
            if hello is None:
                told = self._end_of_process().told(
                    Message("The engine"), Message("before it was ready, with {python}", python=self._command[0])
                )
                details = self.details()
                raise EngineHandshakeError(
                    Message(
                        "{told}{details} "
                        "Choose another Python, or set the engine up again: Settings > Options > TerraPatch.",
                        told=told,
                        details=last_words(details),
                    ),
                    details,
                )
            version, protocol = (
                (Message("unknown"), 0) if not isinstance(hello, Hello) else (hello.version, hello.protocol)
            )
            if not isinstance(hello, Hello) or protocol != PROTOCOL_VERSION:
                raise EngineHandshakeError(
                    Message(
                        "The engine of TerraPatch {version} speaks protocol {protocol}, this plugin needs "
                        "protocol {protocol_version}. Restart QGIS, so that both are of the version that is installed.",
                        version=version,
                        protocol=protocol or Message("unknown"),
                        protocol_version=PROTOCOL_VERSION,
                    ),
                    self.details(),
                )
        except BaseException as error:
            if isinstance(error, EngineHandshakeError):
                FAILURES.add(error.message, error.details)
            self.end()
            raise
        self._pid = hello.pid or self._pid
        return hello

    @property
    def pid(self) -> int:
        """Number of the engine's process, as it says itself: on Windows the one that was started only launches it."""
        return self._pid

    @property
    def is_ready(self) -> bool:
        """Whether the process lives and takes further requests."""
        return not self._ended.is_set() and self._process.poll() is None

    @property
    def job(self) -> str:
        """The job that it works on; empty while it waits for one."""
        return self._job

    @property
    def silent_seconds(self) -> float:
        """How long it has said nothing about the job that it works on: it is at a long step, or it hangs."""
        return time.monotonic() - self._heard_at if self._job else 0.0

    def end_silent(self) -> None:
        """End it because it has said nothing for too long; who waits for it hears of that."""
        self._was_silent = True
        self.end()

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
        self._job, self._heard_at = request.job, time.monotonic()
        try:
            self._ask(number, request)
            while True:
                event = self._next_event(feedback, tell_silence=display.silence)
                if event is None:
                    raise self._death(request)
                if isinstance(event, Misshapen):
                    raise self._not_understood(request, event.problem)
                if getattr(event, "id", None) != number:
                    continue
                if isinstance(event, Progress):
                    display.progress(event)
                elif isinstance(event, Notice):
                    display.notice(received(event.text, event.said))
                elif isinstance(event, Done):
                    return self._result(request, event)
                elif isinstance(event, Failed):
                    details = "\n".join(part for part in (event.details, self.details()) if part)
                    raise self._failure(event, details)
        except RunCanceled:
            if not (keep_alive and self._drops(number)):
                self.end()
            raise
        finally:
            self._job = ""

    def _ask(self, number: int, request: Request) -> None:
        try:
            self._requests.send({"id": number, "job": request.job, "request": request.to_json()})
        except ValueError as error:  # NaN or an infinity
            raise EngineRequestError(
                Message(
                    "A value of the run '{job}' is not a finite number ({error}). Check extent and numbers.",
                    job=request.job,
                    error=error,
                ),
                InputError.kind,
            ) from error

    @staticmethod
    def _failure(event: Failed, details: str) -> EngineRequestError:
        told = received(event.message, event.said)
        if event.kind == InputError.kind:
            told = one_line(told)
        failed = EngineRequestError(told, event.kind, details, event.code)
        if failed.kind == EngineError.kind:
            FAILURES.add(event.message, details)
        return failed

    def _result(self, request: Request, event: Done) -> Any:
        try:
            check_result(request, event.result)
        except ValueError as error:
            raise self._not_understood(request, str(error)) from error
        return received_within(event.result, event.said)

    def _not_understood(self, request: Request, problem: str) -> EngineDied:
        """The engine says what this plugin cannot read: it is ended, for nothing that it says counts any more."""
        details = self.details()
        self.end()
        return EngineDied(
            Message(
                "The engine's answer to '{job}' cannot be read: {problem}. Restart QGIS, so that the plugin and "
                "its engine are of one version, and run it again.",
                job=request.job,
                problem=problem,
            ),
            details,
        )

    def _drops(self, number: int) -> bool:
        """Ask the engine to drop a job; whether it has done so within the time in which a cancel has to end."""
        self._requests.send({"cancel": number})
        deadline = time.monotonic() + _SECONDS_TO_DROP
        while time.monotonic() < deadline:
            try:
                event = self._events.next(POLL_SECONDS)
            except queue.Empty:
                continue
            if event is None or isinstance(event, Misshapen):
                return False
            if isinstance(event, (Done, Failed)) and event.id == number:
                return True
        return False

    def details(self) -> str:
        """The last lines that the engine wrote beside the protocol: its stderr, and what strayed into stdout."""
        return "\n".join([*self._events.stray_lines, *self._log.last_lines()]).strip()

    def end(self) -> None:
        """End the process; returns at once, a thread sees to it that the process is really gone."""
        self._let_go(self._terminate)

    def close(self) -> None:
        """Let an idle worker go: it ends by itself once its stdin is closed, and is ended if it does not."""
        self._let_go(lambda: None)

    def _let_go(self, first: Callable[[], None]) -> None:
        with self._end_lock:
            if self._ended.is_set():
                return
            self._ended.set()
        first()
        self._requests.close()
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
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if error is None:
            self.close()
        else:
            self.end()

    # ------------------------------------------------------------------------------------------ the worker's side

    def _next_event(
        self,
        feedback: Optional[Feedback],
        deadline: float = float("inf"),
        tell_silence: Callable[[float], None] = lambda seconds: None,
    ) -> Heard:
        """The next event, None at the end of the process."""
        while True:
            stop_if_canceled(feedback)
            try:
                event = self._events.next(POLL_SECONDS)
                self._heard_at = time.monotonic()
                return event
            except queue.Empty:
                if self._process.poll() is not None:
                    return self._events.last()
                tell_silence(self.silent_seconds)
                if time.monotonic() > deadline:
                    raise EngineHandshakeError(
                        Message(
                            "The engine did not greet within {hello_seconds:.0f} s, with {python}. "
                            "Try again, or choose another Python for it.",
                            hello_seconds=_HELLO_SECONDS,
                            python=self._command[0],
                        ),
                        self.details(),
                    ) from None

    def _death(self, request: Request) -> EngineDied:
        message = death_text(self._end_of_process(), request.job, self._was_silent, self._ended.is_set())
        details = self.details()
        if not self._ended.is_set():
            FAILURES.add(message, details)
        self.end()
        return EngineDied(message, details)

    def _end_of_process(self) -> ProcessEnd:
        """How a process ended whose stdout has: it is gone, or about to be."""
        if self.wait(GRACE_SECONDS):
            return how_it_ended(self._process.wait())
        self._process.kill()
        self._process.wait()
        return WAS_STUCK

    # --------------------------------------------------------------------------------------------------- the end

    def _terminate(self) -> None:
        with suppress(OSError):  # Windows refuses it to a process that has just ended
            self._process.terminate()

    def _reap(self) -> None:
        if not self.wait(GRACE_SECONDS):
            self._process.kill()
            self._process.wait()
        self._events.join(GRACE_SECONDS)
        self._log.close()
        is_gone(self)
