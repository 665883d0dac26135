"""Signals that end a command, also while it waits for a library that does not return.

Python calls its handlers between two of its own instructions, which a long run of a model holds up. A thread hears of a
signal at once, and tells the library to stop. A second signal ends the process there and then: an embedding run goes on
from its journal.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
from contextlib import contextmanager
from typing import Callable, Iterator, List

INTERRUPTED = 130  # exit code of a command that was ended by a signal
_ENDING = (signal.SIGINT, signal.SIGTERM)

_heard = threading.Event()
_stops: List[Callable[[], None]] = []
_lock = threading.Lock()


def was_interrupted() -> bool:
    """Whether a signal has told this command to end."""
    return _heard.is_set()


@contextmanager
def stopped_by_signals(stop: Callable[[], None]) -> Iterator[None]:
    """While the body waits for a library, a signal calls `stop`, from another thread.

    Raises
    ------
    KeyboardInterrupt
        Where the body failed after a signal, most likely because it was stopped; at once where one came before.
    """
    with _lock:
        if was_interrupted():  # nobody would stop the body any more
            raise KeyboardInterrupt
        _stops.append(stop)
    try:
        yield
    except Exception as error:
        if was_interrupted():
            raise KeyboardInterrupt from error
        raise
    finally:
        with _lock:
            _stops.remove(stop)


@contextmanager
def signals_watched() -> Iterator[None]:
    """Let SIGINT and SIGTERM end the body by a KeyboardInterrupt, and a second one the process."""
    _heard.clear()
    hearing, speaking = socket.socketpair()
    speaking.setblocking(False)
    thread = threading.Thread(target=_listen, args=(hearing,), daemon=True, name="signals")
    handlers = {number: signal.signal(number, _interrupt) for number in _ENDING}
    before = signal.set_wakeup_fd(speaking.fileno(), warn_on_full_buffer=False)
    thread.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        speaking.close()
        thread.join()
        hearing.close()


def _listen(hearing: socket.socket) -> None:
    """Each signal comes as a byte; none more when the other end is closed."""
    for number in iter(lambda: hearing.recv(1), b""):
        if number[0] not in _ENDING:
            continue
        if was_interrupted():
            os._exit(INTERRUPTED)
        _heard.set()
        with _lock:
            stops = list(_stops)
        for stop in stops:
            stop()


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt
