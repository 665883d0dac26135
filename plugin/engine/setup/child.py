"""The processes that set the engine up: their environment, their log, their progress and their end."""

from __future__ import annotations

import os
import subprocess  # nosec B404  # venv and pip are programs
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from ....model.messages import Message
from ..environment import start_options
from ..errors import RunCanceled

_POLL_SECONDS = 0.2
_LOOK_SECONDS = 1.0
_GRACE_SECONDS = 2.0
# Where packages come from is the user's; what they are is pinned by hashes. Nothing else of pip's reaches the child.
_KEPT_OF_PIP = ("PIP_CERT", "PIP_CLIENT_CERT", "PIP_PROXY", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL")


@dataclass(frozen=True)
class Watch:
    """What a setup tells, and whether it is to go on.

    Attributes
    ----------
    progress : callable
        Takes percent and what is being done.
    is_canceled : callable
    """

    progress: Callable[[float, str], None] = field(default=lambda percent, text: None)
    is_canceled: Callable[[], bool] = field(default=lambda: False)

    def stop_if_canceled(self) -> None:
        """Raise RunCanceled where the user wants it to end."""
        if self.is_canceled():
            raise RunCanceled(Message("The setup was cancelled."))


def child_environment(network: Mapping[str, str], temporary: Optional[Path] = None) -> Dict[str, str]:
    """The environment of pip: the user's without QGIS's Python and pip's variables, with QGIS's proxy and certificates.

    Parameters
    ----------
    network : mapping
        What `network_environment` gives.
    temporary : Path, optional
        Folder for what is being downloaded; that of the system may be small.
    """
    environment: Dict[str, str] = start_options()["env"]
    environment.update({name: os.environ[name] for name in _KEPT_OF_PIP if os.environ.get(name)})
    environment.update(network)
    if temporary is not None:
        environment.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)))
    return environment


def run_child(
    command: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    watch: Watch,
    look: Callable[[], None] = lambda: None,
    held: Sequence[int] = (),
) -> int:
    """Run a program until it ends; its exit code.

    Parameters
    ----------
    command : sequence of str
    environment : mapping
    log : Path
        What it prints is added there.
    watch : Watch
    look : callable
        Called about once a second meanwhile.
    held : sequence of int
        Open files that the child keeps open as well: a lock lasts as long as the last of both.

    Raises
    ------
    RunCanceled
        When the user cancels; the program is gone then.
    OSError
        When it cannot be started.
    """
    options: Dict[str, Any] = {**start_options(), "env": dict(environment)}
    if os.name != "nt":
        options["pass_fds"] = tuple(held)
    with log.open("ab") as written:
        written.write(f"\n$ {' '.join(command)}\n".encode())
        written.flush()
        process = subprocess.Popen(  # nosec B603  # fixed arguments, no shell
            list(command), stdin=subprocess.DEVNULL, stdout=written, stderr=subprocess.STDOUT, **options
        )
    try:
        next_look = time.monotonic() + _LOOK_SECONDS
        while True:
            try:
                return process.wait(_POLL_SECONDS)
            except subprocess.TimeoutExpired:
                watch.stop_if_canceled()
            if time.monotonic() >= next_look:
                look()
                next_look = time.monotonic() + _LOOK_SECONDS
    finally:
        _end(process)


def _end(process: subprocess.Popen) -> None:
    if process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(_GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def log_tail(log: Path, lines: int = 30) -> str:
    """The last lines of a log."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - 20_000))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-lines:])


def python_command(python: Path, *arguments: str) -> List[str]:
    """A call of a Python that sees its own packages only."""
    return [str(python), "-I", "-X", "utf8", *arguments]
