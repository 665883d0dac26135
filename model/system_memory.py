"""The memory that this computer has."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any, Optional


class MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of Windows, with names of its own."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("percent_used", ctypes.c_uint32),
        ("built_in", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 6),
    )


def built_in_memory() -> Optional[int]:
    """Bytes of memory; None where the system does not say."""
    if sys.platform == "win32":
        return _of_windows()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return None


def _of_windows() -> Optional[int]:
    kernel: Any = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009  # which mypy does not see elsewhere
    status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
    return status.built_in if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else None
