"""Numbers in sentences."""

from __future__ import annotations

import math


def short_number(value: float, digits: int = 3) -> str:
    """A number with a few significant digits, written out: `0.4`, `23.6`, `6,130`.

    Parameters
    ----------
    value : float
    digits : int
        Significant ones; no digit before the decimal point is ever left out.
    """
    if not math.isfinite(value):
        return str(value)
    rounded = float(f"{value:.{digits}g}")
    return f"{value:,.0f}" if abs(rounded) >= 10 ** (digits - 1) else f"{value:.{digits}g}"
