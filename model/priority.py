"""The engine takes the processor only where nobody else wants it: who drags the map waits for no patch.

On the standard library alone. Threads are not fewer for it: an engine that has the computer to itself uses all of it.
"""

from __future__ import annotations

import ctypes
import os
import sys

NICENESS = 10
"""Above the window's own, on systems that have it: a thread of the window gets nine parts of a core, the engine one."""

_BELOW_NORMAL = 0x4000  # BELOW_NORMAL_PRIORITY_CLASS of Windows


def give_way() -> bool:
    """Let other processes go first from now on, children that this one starts included; whether the system agreed."""
    if sys.platform == "win32":
        kernel = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009  # which mypy does not see elsewhere
        kernel.GetCurrentProcess.restype = ctypes.c_void_p  # handles are as wide as pointers
        return bool(kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), _BELOW_NORMAL))
    try:
        os.nice(NICENESS)
    except OSError:
        return False
    return True
