"""Probing a model in a process of its own, with a limit on time and on memory."""

from __future__ import annotations

import os
import signal
import subprocess  # the engine starts itself, to probe a model apart from the run  # nosec B404
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO, Dict, Sequence

from ..errors import EncoderError, one_line
from ..json_reading import parse_json
from ..messages import Message, received_within, sent_within
from ..system_memory import built_in_memory
from ..watchdog import start_watchdog
from ..windows_job import limit_own_memory
from .card import EncoderCard
from .external_data import data_files
from .model_files import model_files
from .onnx_opening import check_file
from .probe_model import Finding

SECONDS = 300.0
_GIGABYTE = 1 << 30
_MAIN = Path(__file__).resolve().parents[1] / "__main__.py"


def propose_card(file: Path, seconds: float = SECONDS) -> Finding:
    """Run a model at several sizes and batch sizes in a child process, and propose its card.

    Parameters
    ----------
    file : Path
    seconds : float
        After which the child is ended.

    Raises
    ------
    EncoderError
        When the model cannot be loaded or understood, takes longer, needs more memory, or crashes.
    """
    check_file(file)
    isolated = ["-I"] if sys.flags.isolated else []  # QGIS starts the engine so
    command = [sys.executable, *isolated, str(_MAIN), "probe", str(file), str(memory_limit(file))]
    try:
        done = _run(command, seconds)
    except subprocess.TimeoutExpired:
        raise EncoderError(
            "{file} was not probed within {seconds:.0f} s; write a card beside the file that says what it takes",
            file=file,
            seconds=seconds,
        ) from None
    answer = _last_line(done.stdout)
    answer = received_within(answer, answer.pop("said", ()))
    if "error" in answer:
        raise EncoderError(answer["error"])
    if "card" not in answer:
        raise EncoderError(_crash(done, file))
    card = EncoderCard.from_dict(answer["card"], f"{file} (proposed card)")
    return Finding(card, answer["found"], answer["unknown"], answer["dynamic"])


def memory_limit(file: Path) -> int:
    """Bytes for probing a model: its weights several times over, and room for the libraries.

    They are of address space, on Windows of memory. At most three quarters of the memory that the machine has: what
    swaps or is killed by the system tells nothing.
    """
    wanted = 12 * _GIGABYTE + 6 * sum(part.stat().st_size for part in model_files(file, data_files(file)))
    built_in = built_in_memory()
    return wanted if built_in is None else max(min(wanted, built_in * 3 // 4), 4 * _GIGABYTE)


def probe_here(file: str, memory: int) -> Dict[str, Any]:
    """What the child does: limit its own memory, probe, and answer in JSON types with what was found or an error."""
    start_watchdog()
    threading.Thread(target=_end_with_parent, args=(sys.stdin.buffer,), daemon=True, name="parent").start()
    _limit_memory(memory)
    from .probe_model import probe_model

    try:
        finding = probe_model(Path(file))
        answer = {
            "card": finding.card.to_dict(),
            "found": finding.found,
            "unknown": finding.unknown,
            "dynamic": finding.dynamic,
        }
    except EncoderError as error:
        answer = {"error": one_line(error.message)}
    except MemoryError:
        text = Message(
            "{file} needs more than {memory_gb:.0f} GB to be probed; write a card beside the file",
            file=file,
            memory_gb=memory / 1e9,
        )
        answer = {"error": text}
    return {**answer, "said": sent_within(answer)}


def _run(command: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """Run the child. Its stdin stays open for as long as this process lives, on every system; see `_end_with_parent`.

    Raises
    ------
    subprocess.TimeoutExpired
    """
    with subprocess.Popen(  # this Python and our own module, no shell  # nosec B603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # no console that flashes up on Windows
    ) as child:
        stdin, child.stdin = child.stdin, None  # which `communicate` would close
        try:
            answer, errors = child.communicate(timeout=seconds)
        except BaseException:
            child.kill()
            raise
        finally:
            if stdin is not None:
                stdin.close()
    return subprocess.CompletedProcess(command, child.returncode, answer, errors)


def _end_with_parent(stdin: BinaryIO) -> None:
    """A cancelled engine is killed and cannot end its child: the child sees that nobody holds its stdin any more."""
    stdin.read()
    os._exit(1)


def _limit_memory(limit: int) -> None:
    if sys.platform == "win32":
        limit_own_memory(limit)
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))


def _last_line(text: str) -> Dict[str, Any]:
    lines = text.strip().splitlines()
    try:
        answer = parse_json(lines[-1]) if lines else {}
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _crash(done: subprocess.CompletedProcess, file: Path) -> str:
    if done.returncode < 0:
        try:
            name = signal.Signals(-done.returncode).name
        except ValueError:
            name = str(-done.returncode)
        return Message(
            "{file} crashed ONNX Runtime while it was probed ({name}); it cannot be used here, try another export",
            file=file,
            name=name,
        )
    lines = done.stderr.strip().splitlines() or [Message("no message")]
    return Message(
        "{file} could not be probed (exit {returncode}: {last_lines}); write a card beside the file",
        file=file,
        returncode=done.returncode,
        last_lines=lines[-1][:200],
    )
