"""Numbers in sentences."""

from __future__ import annotations

import math

from .messages import Message


def number_text(number: float, decimals: int = 0) -> Message:
    """A number whose thousands are parted as the language that it is read in has it: `4,096` in English."""
    return Message.of(f"{{number:,.{decimals}f}}", {"number": number})


def short_number(value: float, digits: int = 3) -> str:
    """A number with a few significant digits, written out: `0.4`, `23.6`, `6,130`; a message where it is that long.

    Parameters
    ----------
    value : float
    digits : int
        Significant ones; no digit before the decimal point is ever left out.
    """
    if not math.isfinite(value):
        return str(value)
    rounded = float(f"{value:.{digits}g}")
    return number_text(value) if abs(rounded) >= 10 ** (digits - 1) else f"{value:.{digits}g}"


def byte_text(size: float) -> Message:
    """A size such as `83 MB` or `1.4 GB`: two digits below ten, whole numbers above; units of a thousand."""
    units = ["bytes", "kB", "MB", "GB", "TB"]
    while size >= 1000 and len(units) > 1:
        size /= 1000
        units.pop(0)
    decimals = 1 if size < 10 and units[0] != "bytes" else 0
    return Message.of(f"{{size:,.{decimals}f}} {units[0]}", {"size": size})


def counted(count: int, one: str, many: str = "") -> str:
    """`1 tile`, `2 tiles`, in English: what the command line prints.

    Parameters
    ----------
    count : int
    one : str
    many : str
        The plural, where it is more than an s at the end.
    """
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"
