"""The table of clusters as a widget: sorting, selecting by cluster, and keys."""

from __future__ import annotations

from typing import Callable, Collection, Dict, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ...clusters.editor import ClusterEditor
from ...translation import tr
from .cluster_name_cell import ClusterNameCell
from .cluster_pictures import SIDE
from .cluster_table_model import NAME, SHARE, SHOWN, SORT_ROLE, ClusterTableModel

_LEAST_ROWS, _MOST_LINES = 4, 14
_NO_ROW = -1


class ClusterTableView(QTableView):
    """Shows the editor's clusters.

    Signals
    -------
    hovered(int)
        The mouse is over the row of this cluster, or over none: -1.
    selection_changed()
        Other clusters are selected.
    color_wanted()
        The colour of the current cluster was double-clicked.
    """

    hovered = pyqtSignal(int)
    selection_changed = pyqtSignal()
    color_wanted = pyqtSignal()

    def __init__(self, editor: ClusterEditor, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchClusterTable")
        self.setAccessibleName(tr("Clusters"))
        line = self.fontMetrics().height()
        self._keys: Dict[str, Callable[[], None]] = {}
        self.clusters = ClusterTableModel(editor, QSize(line, round(0.9 * line)), self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.clusters)
        self._sorted.setSortRole(SORT_ROLE)
        # not setSortingEnabled, whose arrows would take the width of the names
        self._sorted.sort(SHARE, Qt.SortOrder.DescendingOrder)
        self.setModel(self._sorted)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the number at the end tells names apart
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(line, line))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self._line = round(1.6 * line)
        self._pictures: Callable[[int], List[QImage]] = lambda number: []
        self.verticalHeader().setDefaultSectionSize(self._line)
        self.setItemDelegateForColumn(NAME, ClusterNameCell(self._pictures_of, self._line, self))
        self._set_up_header(line)
        self.setMouseTracking(True)
        self.entered.connect(
            lambda index: self.hovered.emit(self.clusters.number_at(self._sorted.mapToSource(index).row()))
        )
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.clusters.modelReset.connect(self.selection_changed)
        editor.changed.connect(self._fit_height)
        self._fit_height()

    def set_keys(self, keys: Mapping[str, Callable[[], None]]) -> None:
        """What keys do in the table, by sequences such as `Ctrl+M`.

        Shortcuts of actions would not do: QGIS has Ctrl+Z too, and Qt runs neither of two that are equal.
        """
        self._keys = {QKeySequence(text).toString(): slot for text, slot in keys.items()}

    def set_pictures(self, pictures: Callable[[int], List[QImage]]) -> None:
        """Where pictures of a cluster come from, by its number."""
        self._pictures = pictures

    def show_pictures(self) -> None:
        """There are other pictures: rows are higher where there are any."""
        some = any(self._pictures(self.clusters.number_at(row)) for row in range(self.clusters.rowCount()))
        height = self._line + (SIDE + 4 if some else 0)
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
            self._fit_height()
        self.viewport().update()

    def selected_numbers(self) -> List[int]:
        """The clusters whose rows are selected, from the top."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [self.clusters.number_at(self._sorted.mapToSource(row).row()) for row in rows]

    def select_numbers(self, numbers: Collection[int], add: bool = False) -> None:
        """Select the rows of some clusters; with `add`, turn round whether each is selected, and leave the others."""
        flags = QItemSelectionModel.SelectionFlag
        if not add:
            self.selectionModel().clearSelection()
        for number in numbers:
            index = self._sorted.mapFromSource(self.clusters.index(self.clusters.row_of(number), NAME))
            if index.isValid():
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
                self.selectionModel().select(index, (flags.Toggle if add else flags.Select) | flags.Rows)
                self.scrollTo(index)

    def edit_name(self) -> None:
        """Open the name of the current cluster for editing."""
        rows = self.selectionModel().selectedRows(NAME)
        if len(rows) == 1:
            self.setCurrentIndex(rows[0])
            self.edit(rows[0])

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more turns the order round. Numbers begin with the largest."""
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = ascending if column == NAME else descending
        if self._sorted.sortColumn() == column and self._sorted.sortOrder() == order:
            order = descending if order == ascending else ascending
        self._sorted.sort(column, order)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is over no row."""
        super().leaveEvent(event)
        self.hovered.emit(_NO_ROW)

    def event(self, event: QEvent) -> bool:
        """Claim keys of the table before QGIS takes them for shortcuts of its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._slot_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of the table does."""
        slot = self._slot_of(event)
        if slot is None:
            super().keyPressEvent(event)
        else:
            slot()

    def _slot_of(self, event: QKeyEvent) -> Optional[Callable[[], None]]:
        held: Tuple[Tuple[Qt.KeyboardModifier, str], ...] = (
            (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
            (Qt.KeyboardModifier.AltModifier, "Alt+"),
            (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
        )
        text = "".join(name for modifier, name in held if event.modifiers() & modifier)
        key = QKeySequence(event.key()).toString()
        return self._keys.get(QKeySequence(text + key).toString()) if key else None

    def _set_up_header(self, line: int) -> None:
        header = self.horizontalHeader()
        small = self.font()
        if small.pointSizeF() > 0:
            small.setPointSizeF(0.9 * small.pointSizeF())
        header.setFont(small)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(round(1.5 * line))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.sort_by)

    def _fit_height(self) -> None:
        """High enough for all rows, within reason."""
        row_height = self.verticalHeader().defaultSectionSize()
        rows = min(max(self.clusters.rowCount(), _LEAST_ROWS), _MOST_LINES * self._line // row_height)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * row_height + 2 * self.frameWidth())

    def _pictures_of(self, index: QModelIndex) -> List[QImage]:
        return self._pictures(self.clusters.number_at(self._sorted.mapToSource(index).row()))

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == SHOWN:
            self.color_wanted.emit()
