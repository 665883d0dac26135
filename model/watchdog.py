"""Ends the engine with the program that started it, also while the engine is stopped or hangs in a library.

The engine ends by itself when its stdin closes. A process that is stopped cannot, nor can one in which a library keeps
Python waiting. So a second process, of this file alone, waits for the same moment, and kills. It needs the standard
library only, and takes 8 MB and no processor time. On Windows the plugin has a job object for that (`windows_job.py`).
"""

from __future__ import annotations

import os
import select
import signal
import subprocess  # this Python and this file, no shell  # nosec B404
import sys
import time
from typing import List

_SECONDS_TO_LEAVE = 15.0  # on a busy computer; one that is stopped is given none
_LOOK_SECONDS = 0.2
_STDIN = 0
_watchdogs: List[subprocess.Popen] = []
"""Held, for their stdin tells them that this process lives."""


def start_watchdog(requests: int = _STDIN, seconds: float = _SECONDS_TO_LEAVE) -> None:
    """Have this process killed where it does not end by itself once nobody holds the other end of a pipe any more.

    Parameters
    ----------
    requests : int
        File descriptor of the pipe's reading end.
    seconds : float
        That it is given to end by itself.
    """
    if sys.platform == "win32":
        return
    kept = os.dup(requests)
    try:
        _watchdogs.append(
            subprocess.Popen(  # nosec B603
                [sys.executable, "-I", "-S", __file__, str(kept), str(os.getpid()), str(seconds)],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(kept,),
                start_new_session=True,  # what a terminal sends to all of its programs is not for this one
            )
        )
    except OSError:  # no room for another process: the engine works without
        return
    finally:
        os.close(kept)


def _watch(requests: int, engine: int, seconds: float) -> None:
    poll = select.poll()
    for descriptor in (_STDIN, requests):
        poll.register(descriptor, select.POLLHUP)
    if _STDIN in dict(poll.poll()):  # the engine is gone
        return
    poll.unregister(requests)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and not _is_stopped(engine):
        if poll.poll(round(1000 * _LOOK_SECONDS)):
            return
    if os.getppid() == engine:
        os.kill(engine, signal.SIGKILL)


def _is_stopped(process: int) -> bool:
    """Whether a process is stopped, as far as the system tells."""
    try:
        with open(f"/proc/{process}/stat", encoding="utf-8", errors="replace") as stat:
            return stat.read().rsplit(")", 1)[-1].split()[0] in ("T", "t")
    except (OSError, IndexError):
        return False


if __name__ == "__main__":
    _watch(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
