"""Fuzzes the plugin: layers of patches, projects, example files, stored features and the engine's lines.

    .venv/bin/python tests/fuzz/qgis_fuzz.py [--cases 1000] [--seed 1] [--only "layer 17"]

The damage of a case depends on seed, sort and number alone, so that one can be run again.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, Callable, List

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "plugin")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import conftest  # noqa: E402, F401  (makes the package importable)
from judging import Findings, Outcome  # noqa: E402
from qgis.core import QgsApplication  # noqa: E402

_LIMIT_S = 60


class TooLong(BaseException):
    """A case has not ended within the limit."""


def outcome_of(work: Callable[[], object], raised: List[str]) -> Outcome:
    """Run a case; what is raised in Qt's slots counts too."""
    from terrapatch.model.errors import TerraPatchError

    raised.clear()
    signal.alarm(_LIMIT_S)
    try:
        work()
    except TerraPatchError as error:
        outcome = Outcome("handled", str(error))
    except TooLong:
        outcome = Outcome("hang", f"longer than {_LIMIT_S} s")
    except Exception as error:
        outcome = Outcome("unforeseen", f"{type(error).__name__}: {error}\n{traceback.format_exc()[-600:]}")
    else:
        outcome = Outcome("ok")
    finally:
        signal.alarm(0)
    return Outcome("unforeseen", raised[0]) if raised else outcome


def _too_long(*_: object) -> None:
    raise TooLong


def main() -> int:
    """Run the cases; returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    raised: List[str] = []

    def keep(kind: Any, error: Any, trace: Any) -> None:
        raised.append("".join(traceback.format_exception(kind, error, trace))[-700:])

    sys.excepthook = keep
    signal.signal(signal.SIGALRM, _too_long)
    findings = Findings()
    with tempfile.TemporaryDirectory(prefix="terrapatch-fuzz-") as folder:
        os.environ["TERRAPATCH_CACHE"] = str(Path(folder, "cache"))
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(Path(folder, "profile"))
        application = QgsApplication([], True)
        application.initQgis()
        watched = Path(folder, "current")
        watched.mkdir()
        os.chdir(watched)
        from qgis_cases import Scene

        scene = Scene(Path(folder))
        order = [name for name in scene.sorts for _ in range(arguments.cases // len(scene.sorts) + 1)]
        numbers = [f"{name} {number}" for number, name in enumerate(order)]
        random.Random(arguments.seed).shuffle(numbers)
        for case in [arguments.only] if arguments.only else numbers[: arguments.cases]:
            what, work = scene.sorts[case.partition(" ")[0]](random.Random(f"{arguments.seed} {case}"))
            outcome = outcome_of(work, raised)
            findings.judge(case, what, outcome, sorted(str(file) for file in watched.rglob("*")))
        scene.end()
        os.chdir("/")
    code = findings.report()
    os._exit(code)  # QGIS's own end has nothing to do with the cases


if __name__ == "__main__":
    try:
        main()
    except BaseException:  # of the fuzzer itself; the hook for exceptions keeps those of the cases
        traceback.print_exc()
        os._exit(3)
