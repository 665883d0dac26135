"""How the scores of all patches are spread, with the threshold on it, which can be dragged."""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...layers.hit_style import ScoreScale, score_ramp
from ...search.query import SPREAD_BARS, ScoreSpread
from ...translation import tr

NO_SCORES = ScoreSpread.of(np.empty(0, dtype=np.float32))
_STEPS = 200
_MARGIN = 5
_HANDLE = 4.0
_UNLIKELY_OPACITY = 0.35


class ScoreHistogram(QLabel):
    """Bars of equal width over the range of the scores; those that are drawn as hits have the colours of the map.

    Heights are square roots of counts: the few patches that look alike would not show beside the many that do not.

    It is a label, because the dark themes of QGIS colour the text of labels, and of plain widgets not.

    Signals
    -------
    threshold_moved(float)
        The user drags or steps the threshold.
    """

    threshold_moved = pyqtSignal(float)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._spread = NO_SCORES
        self._threshold: Optional[float] = None
        self._drawn_from: Optional[float] = None
        self._scale: ScoreScale = (0.0, 1.0)
        self._ramp = score_ramp()
        self.setMinimumHeight(self.sizeHint().height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def range(self) -> Tuple[float, float]:
        """Lowest and highest score."""
        return self._spread.low, self._spread.high

    @property
    def counts(self) -> np.ndarray:
        """Patches per bar, int64 [60]; empty without scores."""
        return self._spread.counts

    def show_spread(self, spread: ScoreSpread, scale: ScoreScale) -> None:
        """Show other scores.

        Parameters
        ----------
        spread : ScoreSpread
        scale : (float, float)
            Scores of the first and the last colour.
        """
        self._spread, self._scale = spread, scale
        self.update()

    def set_threshold(self, threshold: Optional[float], drawn_from: Optional[float]) -> None:
        """Show a threshold, and from which score on patches are drawn as hits, which may be higher; None: from any."""
        self._threshold, self._drawn_from = threshold, drawn_from
        self.update()

    def is_drawn(self, bar: int) -> bool:
        """Whether patches of a bar are hits, and the bar has a colour."""
        low, high = self.range
        upper = low + (high - low) * (bar + 1) / SPREAD_BARS
        bounds = [bound for bound in (self._threshold, self._drawn_from) if bound is not None]
        return not bounds or upper > max(bounds) or (bar == SPREAD_BARS - 1 and max(bounds) <= high)

    def sizeHint(self) -> QSize:
        """Some lines of text high, whatever the font and the screen."""
        line = self.fontMetrics().lineSpacing()
        return QSize(12 * line, 5 * line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, threshold and the two ends of the range."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        palette = self.palette()
        base = palette.color(QPalette.ColorRole.WindowText)
        faint = QColor(base)
        faint.setAlphaF(_UNLIKELY_OPACITY)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if len(self.counts):
            self._draw_bars(painter, plot, faint)
            self._draw_ends(painter, plot, base)
            if self._threshold is not None:
                self._draw_threshold(painter, plot, palette, self._threshold)
        else:
            painter.setPen(faint)
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter, tr("Scores of all patches"))
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the threshold along."""
        if event.button() == Qt.MouseButton.LeftButton and len(self.counts):
            self._move_to(event.pos().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the threshold along, or say how many patches a bar holds."""
        if not len(self.counts):
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.pos().x())
            return
        score = self._score_at(event.pos().x())
        low, high = self.range
        step = min(SPREAD_BARS - 1, int((score - low) / (high - low) * SPREAD_BARS))
        self.setToolTip(
            tr("Score {score:.3f}, patches: {count}. Drag to move the threshold.").format(
                score=score, count=int(self.counts[step])
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the threshold by a two hundredth of the range, Home lets everything pass."""
        low, high = self.range
        now = low if self._threshold is None else min(max(self._threshold, low), high)
        step = (high - low) / _STEPS
        moves = {
            Qt.Key.Key_Left: now - step,
            Qt.Key.Key_Right: now + step,
            Qt.Key.Key_PageDown: now - 10 * step,
            Qt.Key.Key_PageUp: now + 10 * step,
            Qt.Key.Key_Home: low,
            Qt.Key.Key_End: high,
        }
        target = moves.get(event.key())
        if target is None or not len(self.counts):
            super().keyPressEvent(event)
            return
        self.threshold_moved.emit(min(max(target, low), high))

    def _plot(self) -> QRectF:
        line = self.fontMetrics().lineSpacing()
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN + _HANDLE, -_MARGIN, -line - _MARGIN)

    def _draw_bars(self, painter: QPainter, plot: QRectF, faint: QColor) -> None:
        (low, high), (first, last) = self.range, self._scale
        heights = np.sqrt(self.counts / max(1, self.counts.max())) * plot.height()
        width = plot.width() / SPREAD_BARS
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for step, height in enumerate(heights.tolist()):
            middle = low + (high - low) * (step + 0.5) / SPREAD_BARS
            share = min(max((middle - first) / (last - first), 0.0), 1.0)
            painter.setBrush(self._ramp.color(share) if self.is_drawn(step) else faint)
            left = plot.left() + step * width
            painter.drawRect(QRectF(left, plot.bottom() - height, max(1.0, width - 1), height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_ends(self, painter: QPainter, plot: QRectF, color: QColor) -> None:
        painter.setPen(color)
        line = QRectF(plot.left(), plot.bottom() + 1, plot.width(), self.height() - plot.bottom() - 1)
        low, high = self.range
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr("unlike ({:.2f})").format(low)
        )
        painter.drawText(
            line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tr("like ({:.2f})").format(high)
        )

    def _draw_threshold(self, painter: QPainter, plot: QRectF, palette: QPalette, threshold: float) -> None:
        low, high = self.range
        share = min(max((threshold - low) / (high - low), 0.0), 1.0)
        x = plot.left() + share * plot.width()
        color = palette.color(QPalette.ColorRole.WindowText)
        painter.setPen(QPen(color, 1.5))
        painter.drawLine(QPointF(x, plot.top() - _HANDLE), QPointF(x, plot.bottom()))
        painter.setBrush(color)
        painter.drawEllipse(QPointF(x, plot.top() - _HANDLE / 2), _HANDLE, _HANDLE)

    def _score_at(self, x: int) -> float:
        plot = self._plot()
        low, high = self.range
        share = (x - plot.left()) / max(1.0, plot.width())
        return low + (high - low) * min(max(share, 0.0), 1.0)

    def _move_to(self, x: int) -> None:
        self.threshold_moved.emit(self._score_at(x))
