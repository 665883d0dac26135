"""An engine never outlives the program that started it, whatever state it is in."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, List

import pytest

from terrapatch.model import system_memory, windows_job

# starts what it is told to, says its process number once it has said something, and waits
PARENT = """
import subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
sys.stdin.read()
"""
# a library that keeps the interpreter to itself: no other thread of Python runs meanwhile
HANGING = """
import ctypes, sys
from importlib.util import module_from_spec, spec_from_file_location
spec = spec_from_file_location("watchdog", sys.argv[1])
watchdog = module_from_spec(spec)
spec.loader.exec_module(watchdog)
watchdog.start_watchdog(seconds=0.5)
print("ready", flush=True)
ctypes.PyDLL(None).sleep(3600)
"""
LONGEST_SECONDS = 120


def started_by_another(*command: Any) -> tuple:
    """A program that has started a command, and the command's process number."""
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, *map(str, command)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    return parent, int(parent.stdout.readline())


def state_of(process: int) -> str:
    """One letter, as /proc has it; empty where there is no such process."""
    try:
        status = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return ""
    return status.rsplit(")", 1)[1].split()[0]


def watchdogs_of(process: int) -> List[int]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if len(command) > 5 and command[3].endswith(b"watchdog.py") and command[5] == str(process).encode():
            found.append(int(folder.name))
    return found


def is_gone(process: int) -> bool:
    """Wait for the end of a process that is not ours to collect."""
    deadline = time.monotonic() + LONGEST_SECONDS
    while state_of(process) not in ("", "Z"):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


@pytest.fixture
def worker(repository: Path) -> List[str]:
    return [sys.executable, "-I", str(repository / "model" / "__main__.py"), "worker"]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads the states of processes from /proc")
class TestWatchdog:
    def test_a_stopped_engine_goes_with_its_parent(self, worker: List[str]) -> None:
        parent, engine = started_by_another(*worker)
        os.kill(engine, signal.SIGSTOP)
        (watchdog,) = watchdogs_of(engine)
        parent.kill()
        parent.wait()
        assert is_gone(engine)
        assert is_gone(watchdog)

    def test_an_engine_that_hangs_in_a_library_goes_with_its_parent(self, repository: Path) -> None:
        module = repository / "model" / "watchdog.py"
        parent, engine = started_by_another(sys.executable, "-c", HANGING, module)
        parent.kill()
        parent.wait()
        assert is_gone(engine)

    def test_it_goes_with_an_engine_that_ends_by_itself(self, worker: List[str]) -> None:
        engine = subprocess.Popen(worker, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        engine.stdout.readline()
        (watchdog,) = watchdogs_of(engine.pid)
        engine.stdin.close()
        assert engine.wait(LONGEST_SECONDS) == 0
        assert is_gone(watchdog)


class Windows:
    """Stands for kernel32: remembers what it is told."""

    def __init__(self, refuses: str = "") -> None:
        self.refuses = refuses
        self.limits: List[tuple] = []
        self.assigned: List[tuple] = []
        self.CreateJobObjectW = self._function("CreateJobObjectW", lambda *_: 700 + len(self.limits))
        self.GetCurrentProcess = self._function("GetCurrentProcess", lambda: 2**64 - 1)
        self.SetInformationJobObject = self._function("SetInformationJobObject", self._limit)
        self.AssignProcessToJobObject = self._function("AssignProcessToJobObject", self._assign)
        self.GlobalMemoryStatusEx = self._function("GlobalMemoryStatusEx", self._tell_memory)

    def _function(self, name: str, does: Any) -> Any:
        def call(*arguments: Any) -> int:
            return 0 if name == self.refuses else does(*arguments)

        return call

    def _limit(self, job: ctypes.c_void_p, kind: int, limits: Any, size: int) -> int:
        read = windows_job.ExtendedLimits.from_buffer_copy(ctypes.string_at(ctypes.addressof(limits._obj), size))
        self.limits.append((job.value, kind, read.basic.flags, read.process_memory))
        return 1

    def _assign(self, job: ctypes.c_void_p, process: ctypes.c_void_p) -> int:
        self.assigned.append((job.value, process.value))
        return 1

    @staticmethod
    def _tell_memory(status: Any) -> int:
        assert status._obj.length == 64
        status._obj.built_in = 16 << 30
        return 1


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> Any:
    def pretend(refuses: str = "") -> Windows:
        windows = Windows(refuses)
        monkeypatch.setattr(ctypes, "WinDLL", {"kernel32": windows}.__getitem__, raising=False)
        monkeypatch.setattr(windows_job, "_children", None)
        return windows

    return pretend


class TestWindows:
    def test_layouts_are_those_of_windows(self) -> None:
        assert ctypes.sizeof(windows_job.ExtendedLimits) == 144
        assert windows_job.ExtendedLimits.process_memory.offset == 112

    def test_children_end_with_the_process_that_holds_their_job(self, on_windows: Any) -> None:
        windows = on_windows()
        assert windows_job.end_with_this_process(41)
        assert windows_job.end_with_this_process(42)
        assert windows.limits == [(700, 9, 0x2000, 0)]
        assert windows.assigned == [(700, 41), (700, 42)]

    def test_own_memory_is_limited(self, on_windows: Any) -> None:
        windows = on_windows()
        assert windows_job.limit_own_memory(5 << 30)
        assert windows.limits == [(700, 9, 0x100, 5 << 30)]
        assert windows.assigned == [(700, 2**64 - 1)]

    @pytest.mark.parametrize("call", ["CreateJobObjectW", "SetInformationJobObject", "AssignProcessToJobObject"])
    def test_a_refusal_is_told(self, on_windows: Any, call: str) -> None:
        on_windows(call)
        assert not windows_job.limit_own_memory(5 << 30)
        assert not windows_job.end_with_this_process(41)

    def test_memory_is_asked_for(self, on_windows: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(system_memory.sys, "platform", "win32")
        on_windows()
        assert system_memory.built_in_memory() == 16 << 30
        on_windows("GlobalMemoryStatusEx")
        assert system_memory.built_in_memory() is None
