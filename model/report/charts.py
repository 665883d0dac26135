"""Charts as SVG text: values with their intervals, against a logarithmic axis."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

from ..messages import Message
from ..number_text import short_number
from .language import said, shown

_WIDTH, _HEIGHT = 560, 330
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 16, 14, 50
_MOST_LABEL, _LETTER = 290, 6.6  # what a label beside the axis may take; a letter of it, about
_MOST_TICKS = 7
_LEAST_TICK_SPACE = 44.0


@dataclass(frozen=True)
class Point:
    """A value, its interval where there is one, and what is shown of it when it is pointed at."""

    x: float
    y: float
    low: Optional[float]
    high: Optional[float]
    title: str


@dataclass(frozen=True)
class Series:
    """Points of one name and colour; joined by a line, a dashed one for the baseline, or by none.

    Hollow ones are told from others of the same colour, where there are more series than colours.
    """

    name: str
    colour: str
    points: Tuple[Point, ...]
    joined: bool = True
    dashed: bool = False
    hollow: bool = False


def chart(series: Sequence[Series], x_label: str, y_label: str, level: Optional[float] = None) -> str:
    """An SVG picture of series over a logarithmic x axis; empty where there are no points.

    Parameters
    ----------
    series : sequence of Series
        All x above 0.
    x_label, y_label : str
    level : float, optional
        Where a dashed line is drawn across: the best of the baseline.
    """
    points = [point for one in series for point in one.points]
    if not points:
        return ""
    frame = _Frame(points, level)
    parts = [
        f'<svg class="chart" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-label="{shown(Message("{values} against {of}", values=y_label, of=x_label))}">',
        *frame.grid(points),
        f'<text class="axis" x="{(_LEFT + _WIDTH - _RIGHT) / 2:.0f}" y="{_HEIGHT - 8}" text-anchor="middle">'
        f"{shown(x_label)}</text>",
        f'<text class="axis" transform="translate(14 {(_TOP + _HEIGHT - _BOTTOM) / 2:.0f}) rotate(-90)" '
        f'text-anchor="middle"{_squeezed(y_label)}>{shown(y_label)}</text>',
    ]
    if level is not None:
        y = frame.y(level)
        parts.append(f'<line class="level" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
    for number, one in enumerate(series):
        parts += _drawn(one, frame, (number - (len(series) - 1) / 2) * 5)
    return "".join([*parts, "</svg>"])


def _squeezed(label: str) -> str:
    """Attributes that make a label fit beside the axis, where it is longer in another language."""
    fits = len(said(label)) * _LETTER <= _MOST_LABEL
    return "" if fits else f' textLength="{_MOST_LABEL}" lengthAdjust="spacingAndGlyphs"'


def legend(series: Sequence[Series]) -> str:
    """Names of series with their colours, as HTML."""
    items = [
        f'<span><i class="{"dash" if one.dashed else "ring" if one.hollow else "line"}" '
        f'style="border-color:{one.colour}"></i>'
        f"{shown(one.name)}</span>"
        for one in series
    ]
    return f'<p class="legend">{"".join(items)}</p>'


class _Frame:
    """From values to places in the picture."""

    def __init__(self, points: Sequence[Point], level: Optional[float]) -> None:
        xs = [math.log(point.x) for point in points]
        ys = [value for p in points for value in (p.y, p.low, p.high) if value is not None]
        ys += [] if level is None else [level]
        margin = max((max(xs) - min(xs)) * 0.08, 0.2)
        self._x0, self._x1 = min(xs) - margin, max(xs) + margin
        space = max((max(ys) - min(ys)) * 0.06, 0.01)
        self._y0, self._y1 = min(ys) - space, max(ys) + space

    def x(self, value: float) -> float:
        """Across the picture."""
        share = (math.log(value) - self._x0) / (self._x1 - self._x0)
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        """Down the picture."""
        share = (value - self._y0) / (self._y1 - self._y0)
        return _HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM)

    def grid(self, points: Sequence[Point]) -> List[str]:
        """Lines and numbers of both axes; the x axis names the values that there are, where these are few."""
        parts = []
        for tick in axis_steps(self._y0, self._y1):
            y = self.y(tick)
            parts.append(f'<line class="grid" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
            parts.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{tick:g}</text>')
        last = -math.inf
        for tick in _x_ticks(points):
            x = self.x(tick)
            if x - last < _LEAST_TICK_SPACE or not _LEFT <= x <= _WIDTH - _RIGHT:
                continue
            last = x
            bottom = _HEIGHT - _BOTTOM
            parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{bottom}"/>')
            parts.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{shown(short_number(tick))}</text>')
        return parts


def _drawn(one: Series, frame: _Frame, aside: float) -> List[str]:
    """A series; a little aside, so that intervals of several do not hide each other."""
    points = sorted(one.points, key=lambda point: point.x)
    parts = []
    if one.joined and len(points) > 1:
        path = " ".join(f"{frame.x(p.x) + aside:.1f},{frame.y(p.y):.1f}" for p in points)
        dash = ' stroke-dasharray="6 4"' if one.dashed else ""
        parts.append(f'<polyline points="{path}" fill="none" stroke="{one.colour}" stroke-width="2"{dash}/>')
    for point in points:
        x = frame.x(point.x) + aside
        if point.low is not None and point.high is not None:
            low, high = frame.y(point.low), frame.y(point.high)
            parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{low:.1f}" y2="{high:.1f}" stroke="{one.colour}"/>')
        mark = (
            f'<rect x="{x - 4:.1f}" y="{frame.y(point.y) - 4:.1f}" width="8" height="8" fill="#fff" '
            f'stroke="{one.colour}" stroke-width="2">'
            if one.dashed
            else f'<circle cx="{x:.1f}" cy="{frame.y(point.y):.1f}" r="{4 if one.hollow else 4.5}" '
            f'fill="{"#fff" if one.hollow else one.colour}" stroke="{one.colour}" stroke-width="{int(one.hollow) * 2}">'
        )
        parts.append(f"{mark}<title>{shown(point.title)}</title></{'rect' if one.dashed else 'circle'}>")
    return parts


def axis_steps(low: float, high: float) -> List[float]:
    """Round numbers within a range, five or so."""
    raw = (high - low) / 5
    size = 10 ** math.floor(math.log10(raw))
    step = next(size * factor for factor in (1, 2, 5, 10) if size * factor >= raw)
    first = math.ceil(low / step)
    return [round(number * step, 10) for number in range(first, math.floor(high / step) + 1)]


def _x_ticks(points: Sequence[Point]) -> List[float]:
    values = sorted({point.x for point in points})
    if len(values) <= _MOST_TICKS:
        return values
    first, last = math.floor(math.log10(values[0])), math.ceil(math.log10(values[-1]))
    return [factor * 10.0**power for power in range(first, last + 1) for factor in (1, 2, 5)]
