"""The table of what has changed, highest score first; a click shows the place on the map."""

from __future__ import annotations

from typing import Optional, Set, Tuple

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ....model.number_text import short_number
from ...changes.comparison import ChangedPlace
from ...translation import number_text, tr

_LEAST_ROWS, _MOST_ROWS = 3, 8
_MOST_LISTED = 1000


class PlacesTable(QTableWidget):
    """Shows the places of one comparison.

    Signals
    -------
    wanted(int)
        The place of this number is to be shown.
    """

    wanted = pyqtSignal(int)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("terrapatchChangedPlaces")
        self.setAccessibleName(tr("What has changed"))
        self._places: Tuple[ChangedPlace, ...] = ()
        self.setHorizontalHeaderLabels([tr("Score"), tr("ha"), tr("Patches"), tr("Clusters")])
        for column, tip in (
            (0, tr("Robust deviations above the median difference of all patches")),
            (1, tr("Hectares on the ground")),
            (2, tr("Patches that have changed there")),
            (3, tr("From which cluster to which; the report has maps of them")),
        ):
            self.horizontalHeaderItem(column).setToolTip(tip)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.currentCellChanged.connect(lambda row, *_: self._row_chosen(row))

    def show_places(self, places: Tuple[ChangedPlace, ...]) -> None:
        """Show places in their order; of very many the first."""
        self._places = places[:_MOST_LISTED]
        with QSignalBlocker(self):
            self.clearSelection()
            self.setCurrentCell(-1, -1)
            self.setRowCount(len(self._places))
            for row, place in enumerate(self._places):
                cells = (
                    f"{place.score:.1f}",
                    "" if place.area_ha is None else short_number(place.area_ha),
                    number_text(place.patches),
                    f"{place.before} → {place.after}",
                )
                for column, text in enumerate(cells):
                    item = QTableWidgetItem(text)
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    self.setItem(row, column, item)
        rows = min(max(len(self._places), _LEAST_ROWS), _MOST_ROWS)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth())
        self.setVisible(bool(self._places))

    def selected_numbers(self) -> Set[int]:
        """The places whose rows are selected."""
        return {self._places[index.row()].number for index in self.selectionModel().selectedRows()}

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self._places):
            self.wanted.emit(self._places[row].number)
