"""The gallery of the best hits: chips that can be confirmed, rejected and zoomed to."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHelpEvent, QImage, QKeyEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ...maptools.pick_patches import NEGATIVE_COLOR, POSITIVE_COLOR
from ...search.chip_rendering import ChipKey
from ...translation import tr

_GAP = 4
_BUTTON = 18
_FRAME = 3
_LEAST_SIDE = 64
_WIDEST = "60 −0.00"


class ChipAction(enum.Enum):
    """What can be done with a chip."""

    CONFIRM = "confirm"
    REJECT = "reject"
    ZOOM = "zoom"


@dataclass(frozen=True)
class Chip:
    """One hit.

    Attributes
    ----------
    key : ChipKey
    rank : int
        1 is best.
    score : float
    """

    key: ChipKey
    rank: int
    score: float


class ChipModel(QAbstractListModel):
    """The chips of the best hits, with their images as they come."""

    ChipRole = Qt.ItemDataRole.UserRole
    ImageRole = Qt.ItemDataRole.UserRole + 1
    SignRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, sign_of: Callable[[ChipKey], Optional[bool]], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._sign_of = sign_of
        self._chips: List[Chip] = []
        self._rows: Dict[ChipKey, int] = {}
        self._images: Dict[ChipKey, QImage] = {}

    @property
    def chips(self) -> List[Chip]:
        """What is shown, best first."""
        return list(self._chips)

    def set_chips(self, chips: Sequence[Chip], images: Dict[ChipKey, QImage]) -> None:
        """Show others."""
        self.beginResetModel()
        self._chips = list(chips)
        self._rows = {chip.key: row for row, chip in enumerate(self._chips)}
        self._images = dict(images)
        self.endResetModel()

    def set_image(self, key: ChipKey, image: QImage) -> None:
        """Take the image of one chip."""
        row = self._rows.get(key)
        if row is not None:
            self._images[key] = image
            self.dataChanged.emit(self.index(row), self.index(row))

    def refresh_signs(self) -> None:
        """Examples have changed."""
        if self._chips:
            self.dataChanged.emit(self.index(0), self.index(len(self._chips) - 1))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Number of chips."""
        return 0 if parent.isValid() else len(self._chips)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the delegate draws, and what a screen reader says."""
        if not index.isValid():
            return None
        chip = self._chips[index.row()]
        if role == self.ChipRole:
            return chip
        if role == self.ImageRole:
            return self._images.get(chip.key)
        if role == self.SignRole:
            return self._sign_of(chip.key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Hit {rank}, score {score:.3f}").format(rank=chip.rank, score=chip.score)
        return None


class ChipDelegate(QStyledItemDelegate):
    """Draws a chip: image, rank and score, and a button for each action.

    Signals
    -------
    acted(object, object)
        A ChipAction, and the Chip whose button was pressed.
    """

    acted = pyqtSignal(object, object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.side = 72
        self._icons = {
            ChipAction.CONFIRM: QgsApplication.getThemeIcon("/mIconSuccess.svg"),
            ChipAction.REJECT: QgsApplication.getThemeIcon("/mIconDelete.svg"),
            ChipAction.ZOOM: QgsApplication.getThemeIcon("/mActionZoomTo.svg"),
        }

    def tip(self, action: ChipAction) -> str:
        """What a button does."""
        return {
            ChipAction.CONFIRM: tr("Confirm: more like this (key 1 or +)"),
            ChipAction.REJECT: tr("Reject: less like this (key 0 or -)"),
            ChipAction.ZOOM: tr("Zoom to this patch (Enter)"),
        }[action]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Image, line of text, buttons."""
        return self.cell_size(option.fontMetrics.height())

    def cell_size(self, line: int) -> QSize:
        """Size of one chip with a gap around."""
        return QSize(self.side + 2 * _GAP, self.side + line + _BUTTON + 3 * _GAP)

    def button_rects(self, cell: QRect) -> Dict[ChipAction, QRect]:
        """Where the buttons of a cell are."""
        top = cell.bottom() - _BUTTON - 1
        width = self.side // 3
        left = cell.left() + _GAP
        return {action: QRect(left + place * width, top, width, _BUTTON) for place, action in enumerate(ChipAction)}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one chip."""
        chip: Chip = index.data(ChipModel.ChipRole)
        palette = option.palette
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            color = QColor(palette.color(QPalette.ColorRole.Highlight))
            color.setAlpha(90)
            painter.fillRect(option.rect.adjusted(1, 1, -1, -1), color)
        picture = QRect(option.rect.left() + _GAP, option.rect.top() + _GAP, self.side, self.side)
        image = index.data(ChipModel.ImageRole)
        if image is None:
            color = QColor(palette.color(QPalette.ColorRole.WindowText))
            color.setAlpha(30)
            painter.fillRect(picture, color)
        else:
            painter.drawImage(picture, image)
        self._draw_sign(painter, picture, index.data(ChipModel.SignRole))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        text = QRect(picture.left(), picture.bottom() + 1, self.side, option.fontMetrics.height())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{chip.rank}")
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{chip.score:.2f}")
        for action, rect in self.button_rects(option.rect).items():
            self._icons[action].paint(painter, rect.adjusted(0, 1, 0, -1))
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractListModel, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        """Press buttons."""
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            for action, rect in self.button_rects(option.rect).items():
                if rect.contains(event.pos()):
                    self.acted.emit(action, index.data(ChipModel.ChipRole))
                    return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex
    ) -> bool:
        """Say what a button does, or what a chip is."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        for action, rect in self.button_rects(option.rect).items():
            if rect.contains(event.pos()):
                QToolTip.showText(event.globalPos(), self.tip(action), view)
                return True
        QToolTip.showText(event.globalPos(), index.data(Qt.ItemDataRole.AccessibleTextRole), view)
        return True

    @staticmethod
    def _draw_sign(painter: QPainter, picture: QRect, sign: Optional[bool]) -> None:
        if sign is None:
            return
        color = QColor(POSITIVE_COLOR if sign else NEGATIVE_COLOR)
        painter.setPen(QPen(color, _FRAME, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = _FRAME // 2 + 1
        painter.drawRect(picture.adjusted(half, half, -half, -half))
        if not sign:  # not everybody can tell colours apart
            painter.drawLine(picture.bottomLeft(), picture.topRight())


class ChipGallery(QListView):
    """The chips in rows that fill the width.

    Signals
    -------
    acted(object, object)
        A ChipAction, and the list of Chips that it is meant for.
    """

    acted = pyqtSignal(object, object)

    def __init__(self, sign_of: Callable[[ChipKey], Optional[bool]], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.chip_model = ChipModel(sign_of, self)
        self.delegate = ChipDelegate(self)
        self.delegate.acted.connect(lambda action, chip: self.acted.emit(action, [chip]))
        self.setModel(self.chip_model)
        self.setItemDelegate(self.delegate)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self.acted.emit(ChipAction.ZOOM, [index.data(ChipModel.ChipRole)]))
        self._fit()

    def selected_chips(self) -> List[Chip]:
        """Chips that are selected, best first."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.chip_model.chips[row] for row in rows]

    def walk(self, step: int) -> None:
        """Select the next hit (1) or the one before (-1), and have the map show it; the first, where none is yet."""
        count = self.chip_model.rowCount()
        if not count:
            return
        row = self.currentIndex().row()
        index = self.chip_model.index(min(max(row + step, 0), count - 1) if row >= 0 else 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.acted.emit(ChipAction.ZOOM, [index.data(ChipModel.ChipRole)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 and + confirm, 0 and - reject, Enter zooms; J goes to the next hit, K to the one before."""
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(event.key())
        if step is not None:
            self.walk(step)
            return
        actions = {
            Qt.Key.Key_1: ChipAction.CONFIRM,
            Qt.Key.Key_0: ChipAction.REJECT,
            Qt.Key.Key_Plus: ChipAction.CONFIRM,
            Qt.Key.Key_Equal: ChipAction.CONFIRM,
            Qt.Key.Key_Minus: ChipAction.REJECT,
            Qt.Key.Key_Delete: ChipAction.REJECT,
            Qt.Key.Key_Return: ChipAction.ZOOM,
            Qt.Key.Key_Enter: ChipAction.ZOOM,
        }
        action = actions.get(event.key())
        chips = self.selected_chips()
        if action is None or not chips:
            super().keyPressEvent(event)
            return
        self.acted.emit(action, chips)

    def resizeEvent(self, event: QEvent) -> None:
        """Give the chips the width that there is."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """Columns of equal width without a gap at the right, as many as rank and score can be read in."""
        width = self.viewport().width() - 2
        least = max(_LEAST_SIDE, self.fontMetrics().horizontalAdvance(_WIDEST)) + 2 * _GAP
        columns = max(2, width // least)
        cell = max(least, width // columns)
        self.delegate.side = cell - 2 * _GAP
        size = self.delegate.cell_size(self.fontMetrics().height())
        self.setGridSize(QSize(cell, size.height()))
