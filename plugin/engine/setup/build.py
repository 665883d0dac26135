"""Building the engine's environment, and mending one: venv, pip with hashes, self-test.

An environment is built as `NAME.part`. The self-test's marker is the last thing written into it, then it gets its name:
what has its name is whole.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional, Sequence

from ....model.file_moves import move_file, remove_folder
from ....model.messages import Message
from ..errors import EngineRunError
from .child import Watch, child_environment, log_tail, python_command, run_child
from .environments import (
    engines_folder,
    environment_python,
    folder_bytes,
    old_environments,
    part_folder,
    remove_environment,
)
from .pins import Pins, pins_with
from .python_search import BasePython
from .self_testing import SelfTestAnswer, self_test
from .setup_lock import setup_lock

LOG_NAME = "setup.log"
_SPARE_BYTES = 200_000_000  # what the packages' own caches and the self-test take
# percent at which each part ends
_ENVIRONMENT_DONE, _PACKAGES_DONE, _TEST_DONE = 4.0, 90.0, 99.0
_DOWNLOAD_SHARE = 0.6


@dataclass(frozen=True)
class SetupPlan:
    """What is going to be built.

    Attributes
    ----------
    base : BasePython
    pins : Pins
    wheels : Path, optional
        Folder of wheels to install from without a network.
    """

    base: BasePython
    pins: Pins
    wheels: Optional[Path] = None

    @property
    def folder(self) -> Path:
        """Where the environment will be."""
        return engines_folder() / self.pins.folder_name

    @property
    def download_bytes(self) -> int:
        """What comes over the network."""
        return 0 if self.wheels is not None else self.pins.download_bytes


class SetupFailed(EngineRunError):
    """The engine could not be set up; the message says why and what to do, `details` are the log's last lines.

    Attributes
    ----------
    answer : SelfTestAnswer, optional
        Of the self-test, where it was that which failed.
    """

    def __init__(self, message: str, details: str = "", answer: Optional[SelfTestAnswer] = None) -> None:
        super().__init__(message, details)
        self.answer = answer


def log_file() -> Path:
    """What venv and pip printed the last time."""
    return engines_folder() / LOG_NAME


def build(plan: SetupPlan, network: Mapping[str, str], watch: Watch) -> Path:
    """Make the environment, test it, and remove those that it takes the place of; its folder.

    Raises
    ------
    SetupFailed
        Nothing is left of what was begun.
    EngineRunError
        When another QGIS is at it.
    RunCanceled
        When the user cancels; nothing is left of what was begun.
    """
    with setup_lock(engines_folder()) as lock:
        part = part_folder(plan.pins)
        _remove_unfinished()
        _check_space(plan)
        log = log_file()
        log.write_text(f"{plan.base.path}, Python {plan.pins.python_text}, {plan.pins.file.stem}\n", encoding="utf-8")
        try:
            make_environment(plan.base, part, log, watch, lock)
            _install(plan.pins, part, plan.wheels, child_environment(network, _download_folder(part)), watch, lock)
            _test(part, plan.pins, watch)
            _give_name(part, plan.folder)
        except BaseException:
            remove_folder(part)
            raise
        for old in old_environments(plan.folder):
            remove_environment(old.folder)
        watch.progress(100.0, Message("Ready"))
        return plan.folder


def repair(
    folder: Path, pins: Pins, packages: Sequence[str], network: Mapping[str, str], watch: Watch
) -> SelfTestAnswer:
    """Install some packages of an environment again and test it.

    Raises
    ------
    SetupFailed
        When they cannot be installed, or the self-test fails still; then only building it anew is left.
    """
    with setup_lock(engines_folder()) as lock:
        log = log_file()
        log.write_text(f"Repair of {', '.join(packages)} in {folder}\n", encoding="utf-8")
        lines = engines_folder() / "repair.txt"
        lines.write_text(pins_with(pins, packages), encoding="utf-8")
        watch.progress(2.0, Message("Installing {packages} again", packages=", ".join(packages)))
        if not _pip_works(folder, log, watch):  # whatever damaged packages may have damaged pip
            _bring_pip(folder, log, watch)
        command = _pip(environment_python(folder), lines, None, "--force-reinstall")
        code = run_logged(command, child_environment(network), log, watch, held=(lock,))
        lines.unlink()
        if code:
            raise _repair_failed(folder, log, watch)
        watch.progress(_PACKAGES_DONE, Message("Testing the engine"))
        answer = self_test(environment_python(folder), pins, mark=True)
        if not answer.works:
            raise SetupFailed(
                Message("{problem} Installing it again did not help: rebuild the engine.", problem=answer.problem),
                answer=answer,
            )
        watch.progress(100.0, Message("Ready"))
        return answer


def _pip_works(folder: Path, log: Path, watch: Watch) -> bool:
    command = python_command(environment_python(folder), "-m", "pip", "--version")
    return run_logged(command, child_environment({}), log, watch) == 0


def _bring_pip(folder: Path, log: Path, watch: Watch) -> None:
    """Put the pip of the Python in place of a damaged one, which has to go first: else it counts as installed."""
    for packages in (*folder.glob("lib/python*/site-packages"), *folder.glob("Lib/site-packages")):
        for part in (packages / "pip", *packages.glob("pip-*.dist-info")):
            remove_folder(part)
    run_logged(python_command(environment_python(folder), "-m", "ensurepip"), child_environment({}), log, watch)


def _repair_failed(folder: Path, log: Path, watch: Watch) -> SetupFailed:
    """Why pip has not installed packages again: because it does not work itself, or as ever."""
    if _pip_works(folder, log, watch):
        return _pip_failed(log, offline=False)
    problem = Message("pip does not work.")
    text = Message("{problem} Installing it again did not help: rebuild the engine.", problem=problem)
    return SetupFailed(text, log_tail(log))


# --------------------------------------------------------------------------------------------------------------- steps


def _remove_unfinished() -> None:
    for part in engines_folder().glob("engine-*.part"):
        if not remove_folder(part):
            raise SetupFailed(
                Message(
                    "{part} is left of an earlier setup and cannot be removed. Close other programs, then try again.",
                    part=part,
                )
            )


def _check_space(plan: SetupPlan) -> None:
    needed = plan.pins.disk_bytes + plan.pins.download_bytes + _SPARE_BYTES
    free = shutil.disk_usage(engines_folder()).free
    if free < needed:
        raise SetupFailed(
            Message(
                "The disk of {engines_folder} has {free_gb:.1f} GB free, the setup needs {needed_gb:.1f} GB. "
                "Free some space, then try again.",
                engines_folder=engines_folder(),
                free_gb=free / 1e9,
                needed_gb=needed / 1e9,
            )
        )


def make_environment(base: BasePython, part: Path, log: Path, watch: Watch, lock: int) -> None:
    """Make a virtual environment that holds pip alone."""
    watch.progress(
        0.0,
        Message(
            "Making an environment with Python {first_version}.{second_version}",
            first_version=base.version[0],
            second_version=base.version[1],
        ),
    )
    command = [base.path, "-I", "-m", "venv", str(part)]
    code = run_logged(command, child_environment({}), log, watch, held=(lock,))
    if code:
        raise SetupFailed(
            Message("{path} cannot make an environment. See the log, or choose another Python.", path=base.path),
            log_tail(log),
        )
    if not (part / "pyvenv.cfg").is_file():  # the Store's Python writes into a folder of its own
        raise SetupFailed(
            Message(
                "{path} has made the environment elsewhere than in {part}. Choose another Python.",
                path=base.path,
                part=part,
            )
        )
    watch.progress(_ENVIRONMENT_DONE, Message("Downloading packages"))


def _install(
    pins: Pins, part: Path, wheels: Optional[Path], environment: Dict[str, str], watch: Watch, lock: int
) -> None:
    download = _download_folder(part)
    download.mkdir()
    log = log_file()
    look = _progress_of(pins, part, watch, offline=wheels is not None)
    command = _pip(environment_python(part), pins.file, wheels)
    code = run_logged(command, environment, log, watch, look, held=(lock,))
    remove_folder(download)
    if code:
        raise _pip_failed(log, wheels is not None)


def _test(part: Path, pins: Pins, watch: Watch) -> None:
    watch.progress(_PACKAGES_DONE, Message("Testing the engine"))
    answer = self_test(environment_python(part), pins, mark=True)
    watch.stop_if_canceled()
    if not answer.works:
        raise SetupFailed(
            Message(
                "The packages are installed, but the self-test failed. {problem} Set the engine up again; if that "
                "does not help, copy the diagnostics into a bug report.",
                problem=answer.problem,
            ),
            answer=answer,
        )
    watch.progress(_TEST_DONE, Message("Finishing"))


def _give_name(part: Path, folder: Path) -> None:
    if folder.exists():
        remove_environment(folder)
    try:
        move_file(part, folder)
    except OSError as error:
        raise SetupFailed(
            Message(
                "{part} cannot be renamed to {folder} ({reason}). Try again.",
                part=part,
                folder=folder.name,
                reason=error.strerror,
            )
        ) from error


# ----------------------------------------------------------------------------------------------------------------- pip


def _pip(python: Path, requirements: Path, wheels: Optional[Path], *more: str) -> List[str]:
    """Install what is named by hash, from wheels only: no code of a package runs meanwhile."""
    source = ("--no-index", "--find-links", str(wheels)) if wheels is not None else ()
    return python_command(
        python,
        *("-m", "pip", "install", "--require-hashes", "--only-binary", ":all:", "--no-deps", "--no-input", *more),
        *("--no-compile", "--no-warn-script-location", "--disable-pip-version-check", "--progress-bar", "off"),
        *(*source, "-r", str(requirements)),
    )


def run_logged(
    command: Sequence[str],
    environment: Mapping[str, str],
    log: Path,
    watch: Watch,
    look: Callable[[], None] = lambda: None,
    held: Sequence[int] = (),
) -> int:
    """`run_child`, with SetupFailed where the program cannot be started."""
    try:
        return run_child(command, environment, log, watch, look, held)
    except OSError as error:
        raise SetupFailed(
            Message(
                "{program} cannot be started ({reason}). Choose another Python.",
                program=command[0],
                reason=error.strerror,
            )
        ) from error


def _pip_failed(log: Path, offline: bool) -> SetupFailed:
    if offline:
        return SetupFailed(
            "The packages cannot be installed from the folder. Save the installer again on a computer with a network.",
            log_tail(log),
        )
    return SetupFailed(
        "The packages cannot be installed from the package index. Check the network, QGIS's proxy and certificates "
        "(Settings > Options), then try again. Without a network: Other ways > Install from a folder…",
        log_tail(log),
    )


def _download_folder(part: Path) -> Path:
    return part / "download"


def _progress_of(pins: Pins, part: Path, watch: Watch, offline: bool) -> Callable[[], None]:
    """Looks at the disk: no version of pip says how far it is in a form that programs can read."""
    most = {"downloaded": 0, "installed": 0}
    share = 0.0 if offline else _DOWNLOAD_SHARE

    def look() -> None:
        downloaded = folder_bytes(_download_folder(part))
        installed = folder_bytes(part) - downloaded
        most["downloaded"] = max(most["downloaded"], downloaded)
        most["installed"] = max(most["installed"], installed)
        done = share * min(1.0, most["downloaded"] / pins.download_bytes)
        done += (1.0 - share) * min(1.0, most["installed"] / pins.disk_bytes)
        percent = _ENVIRONMENT_DONE + done * (_PACKAGES_DONE - _ENVIRONMENT_DONE)
        unpacking = offline or most["installed"] > 0.1 * pins.disk_bytes
        text = Message("Installing packages")
        if not unpacking:
            done_mb, whole_mb = most["downloaded"] / 1e6, pins.download_bytes / 1e6
            text = Message(
                "Downloading packages: {done_mb:.0f} of {whole_mb:.0f} MB", done_mb=done_mb, whole_mb=whole_mb
            )
        watch.progress(percent, text)

    return look
