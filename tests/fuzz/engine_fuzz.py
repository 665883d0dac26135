"""Fuzzes the engine: rasters, cards, ONNX files, messages and embedding sets. See `make fuzz`.

    python tests/fuzz/engine_fuzz.py [--cases 2200] [--seed 1] [--only "card 17"]

Each case runs in a forked process with a limit on time and memory; its damage depends on seed, sort and number alone,
so that one can be run again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import Callable, Dict, List, Set

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "model")]

import conftest  # noqa: E402, F401  (makes the package importable)
from engine_cases import SORTS, Scene  # noqa: E402
from engine_study_cases import STUDY_SORTS, StudyScene  # noqa: E402
from judging import Findings, Outcome  # noqa: E402

from terrapatch.model.errors import TerraPatchError  # noqa: E402

_LIMIT_S = 60.0  # a hang; a busy machine needs a few for what takes a tenth of a second
_LIMIT_BYTES = 10 << 30
# so that no case pays for them
_IMPORTED = (
    *("onnx", "onnxruntime", "pyogrio", "shapely", "sklearn.cluster", "sklearn.decomposition", "sklearn.metrics"),
    *(
        f"terrapatch.model.jobs.{job}"
        for job in ("embed", "plan", "cluster", "similar", "reduce", "suggest_k", "inspect")
    ),
    *("terrapatch.model.jobs.fit_mosaiks", "terrapatch.model.encoders.mosaiks"),
)


def run_apart(work: Callable[[], object]) -> Outcome:
    """Run something in a forked process, with limits."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _child(work, writing)
    os.close(writing)
    said, waited = b"", 0.0
    while waited < _LIMIT_S:
        before = time.monotonic()
        answers = select.select([reading], [], [], 0.5)[0]
        waited += min(time.monotonic() - before, 1.0)  # a machine that stands still meanwhile is no hang
        if answers:
            part = os.read(reading, 1 << 16)
            if not part:
                break
            said += part
    else:
        os.kill(child, signal.SIGKILL)
    os.close(reading)
    _, status = os.waitpid(child, 0)
    if waited >= _LIMIT_S:
        return Outcome("hang", f"longer than {_LIMIT_S:.0f} s")
    if os.WIFSIGNALED(status):
        return Outcome("died", f"of signal {os.WTERMSIG(status)}")
    return Outcome(*json.loads(said)) if said else Outcome("died", f"exit {os.waitstatus_to_exitcode(status)}")


def _child(work: Callable[[], object], writing: int) -> None:
    try:
        resource.setrlimit(resource.RLIMIT_AS, (_LIMIT_BYTES, _LIMIT_BYTES))
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.write(writing, json.dumps(_outcome(work)).encode()[:60_000])
    finally:
        os._exit(0)


def _outcome(work: Callable[[], object]) -> List[str]:
    try:
        return ["ok", str(work())[:100]]
    except TerraPatchError as error:
        return ["handled", str(error)]
    except BaseException as error:
        return ["unforeseen", f"{type(error).__name__}: {error}\n{traceback.format_exc()[-600:]}"]


def files_below(folders: List[Path]) -> Set[str]:
    """All files in some folders."""
    return {str(file) for folder in folders for file in folder.rglob("*")}


def main() -> int:
    """Run the cases; returns the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=2200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    findings = Findings()
    with tempfile.TemporaryDirectory(prefix="terrapatch-fuzz-") as folder:
        os.environ["TERRAPATCH_CACHE"] = str(Path(folder, "cache"))
        watched = [Path(folder, name) for name in ("current", "given")]
        for place in watched:
            place.mkdir()
        os.chdir(watched[0])
        for name in _IMPORTED:
            import_module(name)
        scene = Scene(watched[1], run_apart)
        made = StudyScene(watched[1], scene, run_apart)
        sorts: Dict[str, Callable] = {**SORTS, **STUDY_SORTS}
        of_studies = set(STUDY_SORTS)
        order = [name for name in sorts for _ in range(arguments.cases // len(sorts) + 1)]
        numbers = [f"{name} {number}" for number, name in enumerate(order)]
        random.Random(arguments.seed).shuffle(numbers)
        for case in [arguments.only] if arguments.only else numbers[: arguments.cases]:
            work = Path(folder, "work")
            work.mkdir()
            generator = random.Random(f"{arguments.seed} {case}")
            before = files_below(watched)
            sort = case.partition(" ")[0]
            what, run = sorts[sort](generator, made if sort in of_studies else scene, work)
            outcome = run_apart(run)
            findings.judge(case, what, outcome, sorted(files_below(watched) - before))
            shutil.rmtree(work)
        os.chdir("/")
    return findings.report()


if __name__ == "__main__":
    sys.exit(main())
