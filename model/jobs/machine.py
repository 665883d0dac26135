"""What of a machine decides how work is shared out."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from pathlib import Path

_CGROUPS = Path("/sys/fs/cgroup")


def available_cores() -> int:
    """Cores of the processor that this process may use; of a container on Linux, no more than its quota comes to."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        cores = os.cpu_count() or 1
    return min(cores, _quota() or cores)


def _quota() -> int:
    """Cores that the control group of this process gets time of, rounded up; 0 where nothing bounds it."""
    with suppress(OSError, ValueError):  # files of version 2, else of version 1, which has -1 for no bound
        if (_CGROUPS / "cpu.max").exists():
            quota, period = (_CGROUPS / "cpu.max").read_text(encoding="ascii").split()
        else:
            quota, period = (
                (_CGROUPS / "cpu" / f"cpu.cfs_{name}_us").read_text(encoding="ascii") for name in ("quota", "period")
            )
        return max(0, -(-int(quota) // int(period)))
    return 0


def processor_name() -> str:
    """What the processor is called; empty where nobody tells."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="ignore") as stream:
            line = next((line for line in stream if line.startswith("model name")), "")
        return line.partition(":")[2].strip() or platform.processor()
    except OSError:
        return platform.processor()
