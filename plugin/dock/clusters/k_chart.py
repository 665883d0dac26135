"""How good each number of clusters is, as a small chart to choose from."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionFocusRect, QToolTip, QWidget

from ...clusters.suggest_k import KSuggestion
from ...translation import tr


class KChart(QLabel):
    """Two curves, each on its own scale, with the pick and the chosen k marked.

    A click or the arrow keys choose a k.

    It is a label, because the dark themes of QGIS colour the text of labels, and of plain widgets not.

    Signals
    -------
    k_chosen(int)
    """

    k_chosen = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchKChart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._suggestion: Optional[KSuggestion] = None
        self._chosen = 0

    @property
    def suggestion(self) -> Optional[KSuggestion]:
        """What is shown."""
        return self._suggestion

    def show_suggestion(self, suggestion: Optional[KSuggestion]) -> None:
        """Show another one; none leaves the chart empty."""
        self._suggestion = suggestion
        if suggestion is not None:
            self.setAccessibleName(
                tr("How clearly groups differ, and how mixed they are inside, for each number of clusters")
            )
            self.setAccessibleDescription(self._describe(suggestion.suggested))
        self.update()

    def choose(self, k: int) -> None:
        """Mark a k as chosen; gives no signal."""
        if k != self._chosen:
            self._chosen = k
            self.update()

    def sizeHint(self) -> QSize:
        """Eight lines of text high."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() * 8)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any dock."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())

    def position_of(self, k: int) -> QPointF:
        """Where a k's silhouette is drawn."""
        place = self._shown().ks.index(k)
        return self._points(self._shown().silhouette)[place]

    # ------------------------------------------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._suggestion is not None:
            self._paint_axes(painter)
            self._paint_curve(painter, self._suggestion.inertia, self._inertia_color(), Qt.PenStyle.DashLine)
            self._paint_curve(painter, self._suggestion.silhouette, self._silhouette_color(), Qt.PenStyle.SolidLine)
            self._paint_pick(painter)
            self._paint_legend(painter)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the k below the mouse."""
        k = self._k_at(event.pos().x())
        if k is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(k)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrow keys, and the pick with Home."""
        if self._suggestion is None:
            super().keyPressEvent(event)
            return
        ks = self._suggestion.ks
        nearest = min(range(len(ks)), key=lambda place: abs(ks[place] - self._chosen))
        if event.key() == Qt.Key.Key_Left:
            self._choose(ks[max(0, nearest - 1)])
        elif event.key() == Qt.Key.Key_Right:
            self._choose(ks[min(len(ks) - 1, nearest + 1)])
        elif event.key() == Qt.Key.Key_Home:
            self._choose(self._suggestion.suggested)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the k below the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            k = self._k_at(event.pos().x())
            if k is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._describe(k), self)
            return True
        return super().event(event)

    def _choose(self, k: int) -> None:
        self.choose(k)
        self.k_chosen.emit(k)

    def _describe(self, k: int) -> str:
        place = self._shown().ks.index(k)
        text = tr(
            "{k} clusters: groups differ by {silhouette} of 1 (silhouette), mixed inside {inertia} (inertia)"
        ).format(
            k=k, silhouette=f"{self._shown().silhouette[place]:.3f}", inertia=f"{self._shown().inertia[place]:.4g}"
        )
        return tr("{} (suggested)").format(text) if k == self._shown().suggested else text

    def _shown(self) -> KSuggestion:
        """The suggestion, where there must be one."""
        if self._suggestion is None:
            raise RuntimeError("the chart shows no suggestion")
        return self._suggestion

    # ---------------------------------------------------------------------------------------------------- geometry

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        return QRectF(0.6 * line, 1.7 * line, self.width() - 1.2 * line, self.height() - 3.3 * line)

    def _x(self, place: int) -> float:
        plot = self._plot()
        step = plot.width() / max(1, len(self._shown().ks))
        return plot.left() + step * (place + 0.5)

    def _points(self, values: Sequence[float]) -> List[QPointF]:
        low, high = _range(values)
        plot = self._plot()
        return [
            QPointF(self._x(place), plot.bottom() - plot.height() * (value - low) / (high - low))
            for place, value in enumerate(values)
        ]

    def _k_at(self, x: float) -> Optional[int]:
        if self._suggestion is None:
            return None
        nearest = min(range(len(self._suggestion.ks)), key=lambda place: abs(self._x(place) - x))
        return self._suggestion.ks[nearest]

    # ---------------------------------------------------------------------------------------------------- painting

    def _silhouette_color(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Highlight)

    def _inertia_color(self) -> QColor:
        return _between(self._text_color(), self.palette().color(QPalette.ColorRole.Window), 0.45)

    def _text_color(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.WindowText)

    def _paint_axes(self, painter: QPainter) -> None:
        plot, line = self._plot(), self.fontMetrics().height()
        faint = _between(self._text_color(), self.palette().color(QPalette.ColorRole.Window), 0.8)
        painter.setPen(QPen(faint, 1))
        for share in (0.0, 0.5, 1.0):
            y = plot.bottom() - share * plot.height()
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        for k, box in self._labels():
            if k == self._chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._silhouette_color())
                painter.drawRoundedRect(box, 0.3 * line, 0.3 * line)
                painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
            else:
                painter.setPen(self._text_color())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(k))

    def _labels(self) -> List[Tuple[int, QRectF]]:
        """Which k stand below the axis: the chosen and the suggested one, and others where there is room."""
        suggestion, line = self._shown(), self.fontMetrics().height()
        order = [k for k in (self._chosen, suggestion.suggested) if k in suggestion.ks]
        # every second one first, so that what is left out is regular
        for k in [*suggestion.ks[::2], *suggestion.ks[1::2]]:
            if k not in order:
                order.append(k)
        top = self._plot().bottom() + 0.35 * line
        placed: List[Tuple[int, QRectF]] = []
        for k in order:
            width = self.fontMetrics().horizontalAdvance(str(k)) + 0.6 * line
            box = QRectF(self._x(suggestion.ks.index(k)) - width / 2, top, width, 1.05 * line)
            if not any(box.intersects(other) for _, other in placed):
                placed.append((k, box))
        return placed

    def _paint_curve(self, painter: QPainter, values: Sequence[float], color: QColor, style: Qt.PenStyle) -> None:
        points = self._points(values)
        width = max(1.5, self.fontMetrics().height() / 9)
        painter.setPen(QPen(color, width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for first, second in zip(points, points[1:]):
            painter.drawLine(first, second)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for point in points:
            painter.drawEllipse(point, 1.2 * width, 1.2 * width)

    def _paint_pick(self, painter: QPainter) -> None:
        """A ring around the suggested k, on a line down to the axis."""
        line = self.fontMetrics().height()
        point = self.position_of(self._shown().suggested)
        painter.setPen(QPen(self._silhouette_color(), 1, Qt.PenStyle.DotLine))
        painter.drawLine(point, QPointF(point.x(), self._plot().bottom()))
        painter.setPen(QPen(self._silhouette_color(), max(1.5, line / 9)))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Window))
        painter.drawEllipse(point, 0.36 * line, 0.36 * line)
        painter.setBrush(self._silhouette_color())
        painter.drawEllipse(point, 0.14 * line, 0.14 * line)

    def _paint_legend(self, painter: QPainter) -> None:
        line, metrics = self.fontMetrics().height(), self.fontMetrics()
        x, y = 0.6 * line, 0.65 * line
        entries: Tuple[Tuple[str, QColor, Qt.PenStyle], ...] = (
            (tr("Groups differ"), self._silhouette_color(), Qt.PenStyle.SolidLine),
            (tr("Mixed inside"), self._inertia_color(), Qt.PenStyle.DashLine),
        )
        for text, color, style in entries:
            painter.setPen(QPen(color, max(1.5, line / 9), style))
            painter.drawLine(QPointF(x, y), QPointF(x + 1.4 * line, y))
            x += 1.8 * line
            painter.setPen(self._text_color())
            width = metrics.horizontalAdvance(text)
            painter.drawText(QRectF(x, 0, width + 2, 1.3 * line), Qt.AlignmentFlag.AlignVCenter, text)
            x += width + 1.2 * line


def _range(values: Sequence[float]) -> Tuple[float, float]:
    low, high = min(values), max(values)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _between(first: QColor, second: QColor, share: float) -> QColor:
    """A colour on the way from the first to the second, so that it suits dark and bright themes."""
    return QColor(
        round(first.red() + share * (second.red() - first.red())),
        round(first.green() + share * (second.green() - first.green())),
        round(first.blue() + share * (second.blue() - first.blue())),
    )
