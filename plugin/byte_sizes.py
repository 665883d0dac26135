"""Sizes of files and memory in words."""

from __future__ import annotations

from .translation import tr

_UNITS = ("", "kB", "MB", "GB", "TB")


def bytes_text(size: float) -> str:
    """Such as `1.4 MB`: two digits below ten, whole numbers above; units of a thousand, as disks are sold."""
    unit = 0
    while size >= 1000 and unit < len(_UNITS) - 1:
        size /= 1000
        unit += 1
    if unit == 0:
        return tr("{} bytes").format(f"{size:.0f}")
    return f"{size:.1f} {_UNITS[unit]}" if size < 10 else f"{size:.0f} {_UNITS[unit]}"
