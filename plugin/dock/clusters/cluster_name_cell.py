"""The cell of a cluster's name: the name, and pictures of typical patches below it."""

from __future__ import annotations

from typing import Callable, List

from qgis.PyQt.QtCore import QModelIndex, QRect
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .cluster_pictures import PER_CLUSTER, SIDE

_GAP = 3


class ClusterNameCell(QStyledItemDelegate):
    """Draws the cell.

    Parameters
    ----------
    pictures : callable
        Gives the pictures of a row of the view's model.
    line : int
        Height of the name.
    parent : QWidget
    """

    def __init__(self, pictures: Callable[[QModelIndex], List[QImage]], line: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._line = line

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """The name in the upper part, pictures in the lower one, so small that all fit."""
        images = self._pictures(index)
        if not images:
            super().paint(painter, option, index)
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""  # the background, selected or not, of all of the cell
        style = option.widget.style() if option.widget is not None else None
        if style is not None:
            style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, option.widget)
        name = QStyleOptionViewItem(option)
        name.rect = self._name_rect(option.rect)
        super().paint(painter, name, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, image in zip(self.picture_places(option.rect), images):
            painter.drawImage(place, image)
        painter.restore()

    def picture_places(self, cell: QRect) -> List[QRect]:
        """Where the pictures of a cell lie."""
        side = max(1, min(SIDE, (cell.width() - _GAP) // PER_CLUSTER - _GAP))
        left, top = cell.left() + _GAP, cell.top() + self._line
        return [QRect(left + number * (side + _GAP), top, side, side) for number in range(PER_CLUSTER)]

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """The editor lies over the name and not over the pictures."""
        editor.setGeometry(self._name_rect(option.rect) if self._pictures(index) else option.rect)

    def _name_rect(self, cell: QRect) -> QRect:
        return QRect(cell.left(), cell.top(), cell.width(), self._line)
