"""Job objects of Windows: what is in one ends with the process that holds it, and takes no more memory than allowed.

Standard library only, and nothing is looked up before it is needed: both processes import this, on every system.
"""

from __future__ import annotations

import ctypes
from typing import Any, Optional

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_PROCESS_MEMORY = 0x100
_KILL_ON_CLOSE = 0x2000


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("most_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of Windows, with names of its own."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("transfers", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


_children: Optional[int] = None
"""The job of all children, open for as long as this process lives."""


def limit_own_memory(limit: int) -> bool:
    """Let this process have so many bytes and no more; whether Windows agreed. An allocation above it fails."""
    kernel = _kernel()
    return _put(kernel, kernel.GetCurrentProcess(), _new_job(kernel, _PROCESS_MEMORY, limit))


def end_with_this_process(child: int) -> bool:
    """Have Windows end a child when this process is gone, whatever state both are in; whether it agreed.

    Parameters
    ----------
    child : int
        Handle of the child's process.
    """
    global _children
    kernel = _kernel()
    if _children is None:
        _children = _new_job(kernel, _KILL_ON_CLOSE)
    return _put(kernel, child, _children)


def _new_job(kernel: Any, flags: int, memory: int = 0) -> Optional[int]:
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return None
    limits = ExtendedLimits()
    limits.basic.flags = flags
    limits.process_memory = memory
    handle = ctypes.c_void_p(job)
    size = ctypes.sizeof(limits)
    return job if kernel.SetInformationJobObject(handle, _EXTENDED_LIMITS, ctypes.byref(limits), size) else None


def _put(kernel: Any, process: int, job: Optional[int]) -> bool:
    return job is not None and bool(kernel.AssignProcessToJobObject(ctypes.c_void_p(job), ctypes.c_void_p(process)))


def _kernel() -> Any:
    kernel: Any = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009  # which mypy does not see elsewhere
    kernel.CreateJobObjectW.restype = ctypes.c_void_p  # handles are as wide as pointers
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    return kernel
