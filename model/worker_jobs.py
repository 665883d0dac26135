"""Which job of a worker runs, which wait, and which are no longer wanted.

Two threads share this: the one that reads stdin announces and cancels jobs, the main thread runs them. A running job is
cancelled by a signal to the main thread, as Ctrl-C would: it ends at its next step in Python, and the worker lives on.
"""

from __future__ import annotations

import _thread
import signal
import threading
from contextlib import contextmanager
from typing import Any, Iterator, List


class JobCanceled(KeyboardInterrupt):
    """Whoever asked for the running job wants no answer any more. No `except Exception` stops it."""


class WorkerJobs:
    """The jobs of one worker; made on the main thread, whose Ctrl-C it takes over."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: List[Any] = []
        self._canceled: List[Any] = []
        self._running: List[Any] = []
        self._sending = False
        self._signalled = False
        signal.signal(signal.SIGINT, self._on_signal)

    def announce(self, job_id: Any) -> None:
        """A job was read, and waits."""
        with self._lock:
            self._open.append(job_id)

    def cancel(self, job_id: Any) -> None:
        """End a job if it runs, drop it if it waits; of one that was answered already there is nothing to do."""
        with self._lock:
            if job_id not in self._open or job_id in self._canceled:
                return
            self._canceled.append(job_id)
            self._signalled = True
        _interrupt_main_thread()

    @contextmanager
    def running(self, job_id: Any) -> Iterator[None]:
        """Within it, the job can be cancelled.

        Raises
        ------
        JobCanceled
        """
        self._running = [job_id]
        try:
            self._end_if_canceled()
            yield
        finally:
            self._running = []

    def answered(self, job_id: Any) -> None:
        """A job is done with."""
        with self._lock:
            self._open = [other for other in self._open if other != job_id]
            self._canceled = [other for other in self._canceled if other != job_id]

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Within it, no signal breaks off a line in the middle; a cancelled job ends behind it."""
        self._sending = True
        try:
            yield
        finally:
            self._sending = False
        self._end_if_canceled()

    def _on_signal(self, *_: object) -> None:
        if not self._signalled:  # somebody's Ctrl-C
            raise KeyboardInterrupt
        self._signalled = False
        if not self._sending:
            self._end_if_canceled()

    def _end_if_canceled(self) -> None:
        if self._running and self._running[0] in self._canceled:
            raise JobCanceled


def _interrupt_main_thread() -> None:
    """SIGINT to the main thread; where the system can, it breaks off waiting for a file or a process too."""
    main = threading.main_thread().ident
    if main is not None and hasattr(signal, "pthread_kill"):
        signal.pthread_kill(main, signal.SIGINT)
    else:
        _thread.interrupt_main()
