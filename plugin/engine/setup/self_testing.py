"""The self-test of an environment (model/self_test.py), and what follows from it."""

from __future__ import annotations

import subprocess  # nosec B404  # the self-test is a child process: a broken package may crash it
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from ....model.messages import Message, received
from ...stored_json import read_json_object
from ..environment import start_options
from ..exit_status import how_it_ended
from .child import python_command
from .pins import Pins

_PLUGIN_FOLDER = Path(__file__).resolve().parents[3]
_SECONDS = 300.0


@dataclass(frozen=True)
class SelfTestAnswer:
    """What the self-test found.

    Attributes
    ----------
    works : bool
    broken : tuple of str
        Packages to install again; empty where the environment as a whole is broken.
    problem : str
        What failed, in one line.
    facts : dict
        python, versions, device: as model/self_test.py gives them.
    """

    works: bool
    broken: Tuple[str, ...]
    problem: str
    facts: Dict[str, Any]


def self_test(python: Path, pins: Optional[Pins], mark: bool = False, keep_libraries: bool = False) -> SelfTestAnswer:
    """Run the self-test in a Python.

    Parameters
    ----------
    python : Path
    pins : Pins, optional
        What has to be there; None takes any versions.
    mark : bool
        Whether the environment is marked as ready where it passes.
    keep_libraries : bool
        As of `start_options`.
    """
    command = python_command(python, str(_PLUGIN_FOLDER / "model" / "__main__.py"), "self-test")
    command += ["--pins", str(pins.file)] if pins is not None else []
    command += ["--mark"] if mark else []
    try:
        answer = subprocess.run(  # nosec B603  # fixed arguments, no shell
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            **start_options(keep_libraries=keep_libraries),
        )
    except subprocess.TimeoutExpired:
        return SelfTestAnswer(
            False, (), Message("The self-test did not end within {seconds:.0f} s.", seconds=_SECONDS), {}
        )
    except OSError as error:
        return SelfTestAnswer(
            False, (), Message("{python} does not run ({reason}).", python=python, reason=error.strerror or error), {}
        )
    return read_answer(answer.stdout.decode("utf-8", "replace"), answer.returncode)


def read_answer(printed: str, code: int) -> SelfTestAnswer:
    """What the lines of a self-test and its exit code mean."""
    stage, ended = "", how_it_ended(code)
    for line in printed.splitlines():
        told = read_json_object(line)
        stage = str(told.get("stage", stage))
        if isinstance(told.get("works"), bool):
            broken = tuple(str(package) for package in told.get("broken") or ())
            problem = received(str(told.get("problem", "")), told.get("said") or {})
            return SelfTestAnswer(told["works"], broken, _sentence(problem), told)
    if not stage:
        return SelfTestAnswer(False, (), ended.told(Message("Its Python"), Message("before the self-test began")), {})
    return SelfTestAnswer(
        False,
        (stage,),
        Message("{stage} is damaged: the self-test {what} while it used it.", stage=stage, what=ended.what),
        {},
    )


def _sentence(text: str) -> str:
    return Message("{text}.", text=text) if text and not text.endswith(".") else text
