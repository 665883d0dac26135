"""How many of something lie where, as bars of an SVG picture."""

from __future__ import annotations

import math
from typing import List, Optional

import numpy as np

from ..messages import Message
from ..number_text import number_text
from .charts import axis_steps
from .language import shown

_WIDTH, _HEIGHT = 560, 240
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 16, 22, 46
_BARS = 48
_BEFORE, _BEYOND = "#8da2b5", "#D55E00"


def histogram(
    values: np.ndarray, x_label: str, y_label: str, low: float, high: float, mark: Optional[float], marked: str
) -> str:
    """An SVG picture of how values [n] are spread; those outside of low..high count with the outermost bars.

    Parameters
    ----------
    values : float array [n]
    x_label, y_label : str
    low, high : float
        Ends of the axis.
    mark : float, optional
        Where a dashed line stands; bars from there on have another colour.
    marked : str
        What the line means.
    """
    counts, edges = np.histogram(np.clip(values, low, high), bins=_BARS, range=(low, high))
    scale = (_WIDTH - _LEFT - _RIGHT) / (high - low)
    heights = np.sqrt(counts)  # the few that changed would not show beside the many that did not
    most = max(float(heights.max()), 1.0)
    bottom = _HEIGHT - _BOTTOM

    def y_of(count: float) -> float:
        return bottom - math.sqrt(count) / most * (bottom - _TOP)

    parts = [
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="{shown(Message("{values} by {of}", values=y_label, of=x_label))}">'
    ]
    for count in _counts_shown(int(counts.max())):
        y = y_of(count)
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{shown(number_text(count))}</text>')
    for count, left, right in zip(counts.tolist(), edges[:-1].tolist(), edges[1:].tolist()):
        colour = _BEYOND if mark is not None and (left + right) / 2 >= mark else _BEFORE
        x, width = _LEFT + (left - low) * scale, (right - left) * scale
        title = Message("{low:.2g} to {high:.2g}: {count:,}", low=left, high=right, count=count)
        parts.append(
            f'<rect x="{x + 0.5:.1f}" y="{y_of(count):.1f}" width="{width - 1:.1f}" '
            f'height="{bottom - y_of(count):.1f}" fill="{colour}">'
            f"<title>{shown(title)}</title></rect>"
        )
    for tick in axis_steps(low, high):
        x = _LEFT + (tick - low) * scale
        parts.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{tick:g}</text>')
    if mark is not None and low <= mark <= high:
        x = _LEFT + (mark - low) * scale
        parts.append(f'<line class="level" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 8}" y2="{bottom}"/>')
        anchor, aside = ("start", 5) if x < _WIDTH / 2 else ("end", -5)
        parts.append(f'<text x="{x + aside:.1f}" y="{_TOP - 10}" text-anchor="{anchor}">{shown(marked)}</text>')
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts += [
        f'<text class="axis" x="{middle:.0f}" y="{_HEIGHT - 8}" text-anchor="middle">{shown(x_label)}</text>',
        f'<text class="axis" transform="translate(13 {(_TOP + bottom) / 2:.0f}) rotate(-90)" text-anchor="middle">'
        f"{shown(y_label)}</text></svg>",
    ]
    return "".join(parts)


def _counts_shown(most: int) -> List[int]:
    """Numbers along an axis of square roots: the largest round one, a quarter of it, a sixteenth."""
    if most < 1:
        return [0]
    power = 10 ** int(math.log10(most))
    largest = next(step * power for step in (5, 2, 1) if step * power <= most)
    return sorted({0, *(largest // part for part in (1, 4, 16) if largest // part > 0)})
