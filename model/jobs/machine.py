"""What of a machine decides how work is shared out."""

from __future__ import annotations

import os
import platform


def available_cores() -> int:
    """Cores of the processor that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Windows and macOS
        return os.cpu_count() or 1


def processor_name() -> str:
    """What the processor is called; empty where nobody tells."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="ignore") as stream:
            line = next((line for line in stream if line.startswith("model name")), "")
        return line.partition(":")[2].strip() or platform.processor()
    except OSError:
        return platform.processor()
