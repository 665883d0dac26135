"""Shares of the clusters as a bar chart."""

from __future__ import annotations

from typing import Collection, FrozenSet, Optional

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from ...clusters.table import Cluster, ClusterTable
from ...plain_text import plain_tip
from ...translation import tr
from .cluster_table_model import share_text

_READABLE_CHARACTERS = 8


class ShareChart(QLabel):
    """One bar per cluster in its colour, as high as its share of all patches; hidden ones are hatched.

    It is a label, because the dark themes of QGIS colour the text of labels, and of plain widgets not.

    Signals
    -------
    cluster_clicked(int, bool)
        Its number, and whether it is to be added to those selected.
    """

    cluster_clicked = pyqtSignal(int, bool)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchShareChart")
        self.setAccessibleName(tr("Shares of the clusters"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._table = ClusterTable()
        self._selected: FrozenSet[int] = frozenset()

    def show_table(self, table: ClusterTable) -> None:
        """Show other clusters."""
        self._table = table
        self.update()

    def select(self, numbers: Collection[int]) -> None:
        """Mark clusters as selected; gives no signal."""
        self._selected = frozenset(numbers)
        self.update()

    def sizeHint(self) -> QSize:
        """Six lines of text high."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.fontMetrics().height() * 6)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any dock."""
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())

    def bar_of(self, number: int) -> QRectF:
        """Where the bar of a cluster is drawn."""
        place = self._table.numbers.index(number)
        plot, step = self._plot(), self._step()
        largest = max((cluster.share for cluster in self._table), default=0.0) or 1.0
        height = max(1.0, plot.height() * self._table[number].share / largest)
        gap = min(4.0, 0.15 * step)
        return QRectF(plot.left() + place * step + gap, plot.bottom() - height, max(1.0, step - 2 * gap), height)

    # ------------------------------------------------------------------------------------------------------ events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw everything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small_font())
        text = self.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(text)
        faint.setAlpha(90)
        plot = self._plot()
        for cluster in self._table:
            self._paint_bar(painter, cluster, faint)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(plot.left(), plot.bottom()), QPointF(plot.right(), plot.bottom()))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the cluster below the mouse; with Ctrl or Shift as well as others."""
        cluster = self._cluster_at(event.pos().x())
        if cluster is not None and event.button() == Qt.MouseButton.LeftButton:
            adding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.cluster_clicked.emit(cluster.number, bool(event.modifiers() & adding))

    def event(self, event: QEvent) -> bool:
        """Tell the name and share of the cluster below the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cluster = self._cluster_at(event.pos().x())
            if cluster is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), plain_tip(f"{cluster.name}: {share_text(cluster.share)}"), self)
            return True
        return super().event(event)

    # ---------------------------------------------------------------------------------------------------- painting

    def _paint_bar(self, painter: QPainter, cluster: Cluster, faint: QColor) -> None:
        bar, metrics = self.bar_of(cluster.number), painter.fontMetrics()
        line = metrics.height()
        color = QColor(cluster.color)
        selected = cluster.number in self._selected
        painter.setBrush(QBrush(color, Qt.BrushStyle.SolidPattern if cluster.visible else Qt.BrushStyle.BDiagPattern))
        outline = self.palette().color(QPalette.ColorRole.Highlight) if selected else faint
        painter.setPen(QPen(outline, 2.5 if selected else 1))
        painter.drawRect(bar)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        step = self._step()
        column = QRectF(bar.center().x() - step / 2, 0, step, line)
        if metrics.horizontalAdvance("<1%") <= step:
            box = column.translated(0, bar.top() - 1.1 * line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _whole_percent(cluster.share))
        if self._names_fit():
            below = column.translated(0, self._plot().bottom() + 0.2 * line)
            name = metrics.elidedText(cluster.name, Qt.TextElideMode.ElideRight, int(step) - 6)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)

    def _names_fit(self) -> bool:
        """Whether enough of a name fits below its bar to be read; the table beside the chart has them all."""
        return self._step() >= _READABLE_CHARACTERS * self.fontMetrics().averageCharWidth()

    def _small_font(self) -> QFont:
        font = self.font()
        if font.pointSizeF() > 0:
            font.setPointSizeF(0.85 * font.pointSizeF())
        return font

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        below = 1.4 * line if self._names_fit() else 0.3 * line
        return QRectF(2, 1.3 * line, self.width() - 4, self.height() - 1.3 * line - below)

    def _step(self) -> float:
        """Few bars stay slim."""
        widest = 6.0 * self.fontMetrics().height()
        return min(widest, (self.width() - 4) / max(1, len(self._table)))

    def _cluster_at(self, x: float) -> Optional[Cluster]:
        place = int((x - self._plot().left()) // self._step())
        clusters = self._table.clusters
        return clusters[place] if 0 <= place < len(clusters) else None


def _whole_percent(share: float) -> str:
    return "<1%" if 0 < share < 0.005 else f"{100 * share:.0f}%"
