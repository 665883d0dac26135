"""The table of classes: key, colour, name, labels, and what the last classification found of each."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ....model.number_text import short_number
from ...classes.class_result import ClassResult, MappedClass
from ...classes.label_set import LabelSet, PatchClass
from ...maptools.label_patches import class_of_key
from ...plain_text import plain_tip
from ...translation import number_text, tr

NAME, LABELS, F1, AREA = range(4)
_MOST_ROWS = 10


class ClassTable(QTableWidget):
    """Shows the classes of a label set, in their order; the numbers at the left are their keys.

    Signals
    -------
    chosen(int)
        The key of the class that patches get from now on.
    renamed(int, str)
    own_selected(bool)
        Whether the row that was selected is a class of the labels, and not `unknown`.
    """

    chosen = pyqtSignal(int)
    renamed = pyqtSignal(int, str)
    own_selected = pyqtSignal(bool)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("terrapatchClassTable")
        self.setAccessibleName(tr("Classes"))
        self._classes: List[PatchClass] = []
        self._typed_row = -1
        self._is_committed = False
        self.setHorizontalHeaderLabels([tr("Class"), tr("Labels"), tr("F1"), tr("ha")])
        for column, tip in (
            (NAME, tr("The number at the left is its key; double-click to change the name")),
            (LABELS, tr("Patches that you have labelled")),
            (F1, tr("How well it is told on ground that nothing near was learned from, 0 to 1, with 95 % bounds")),
            (AREA, tr("Hectares of the map; the tooltip has the area adjusted for the errors found")),
        ):
            self.horizontalHeaderItem(column).setToolTip(tip)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(1.6 * self.fontMetrics().height()))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemSelectionChanged.connect(self._selected)
        self.itemChanged.connect(self._edited)

    def show_classes(self, labels: LabelSet, result: Optional[ClassResult], current: int) -> None:
        """Show classes, and of a result also those that have no label here, such as `unknown`.

        A name that is being typed stays.
        """
        with QSignalBlocker(self):
            is_typed = self.state() == QAbstractItemView.State.EditingState and not self._is_committed
            edited = self.current_class() if is_typed else None
            self._classes = list(labels.classes)
            still_edited = edited is not None and getattr(self.current_class(), "key", None) == edited.key
            self._typed_row = self.currentRow() if still_edited else -1
            names = {one.name for one in self._classes}
            others = [] if result is None else [one for one in result.classes if one.name not in names]
            counts = labels.counts()
            self.setRowCount(len(self._classes) + len(others))
            for row, known in enumerate(self._classes):
                mapped = None if result is None else result.of(known.name)
                self._fill(row, known.name, known.color, str(counts[known.key]), mapped, True)
            for row, other in enumerate(others, start=len(self._classes)):
                self._fill(row, other.name, other.color, "", other, False)
            row = next((row for row, one in enumerate(self._classes) if one.key == current), -1)
            if row >= 0:
                self.selectRow(row)
            else:
                self.clearSelection()
        self._fit_height()

    def current_class(self) -> Optional[PatchClass]:
        """The class of the row that is selected."""
        row = self.currentRow()
        return self._classes[row] if 0 <= row < len(self._classes) else None

    def edit_name(self, key: int) -> None:
        """Open the name of a class for editing."""
        row = next((row for row, one in enumerate(self._classes) if one.key == key), -1)
        if row >= 0:
            self.selectRow(row)
            self.editItem(self.item(row, NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses the class that has it for a key."""
        position = class_of_key(event)
        if 0 <= position < len(self._classes):
            self.selectRow(position)
        else:
            super().keyPressEvent(event)

    def _fill(self, row: int, name: str, color: str, labels: str, mapped: Optional[MappedClass], is_own: bool) -> None:
        cells: Sequence[str] = (
            name,
            labels,
            "" if mapped is None or mapped.f1 is None else f"{mapped.f1.value:.2f}",
            "" if mapped is None or mapped.area_ha is None else short_number(mapped.area_ha),
        )
        tips = (name, "", self._f1_tip(mapped), self._area_tip(mapped))
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        for column, (text, tip) in enumerate(zip(cells, tips)):
            if column == NAME and row == self._typed_row:
                continue
            item = self.item(row, column) or QTableWidgetItem()
            item.setText(text)
            item.setToolTip(plain_tip(tip))
            item.setFlags(plain | Qt.ItemFlag.ItemIsEditable if is_own and column == NAME else plain)
            if column != NAME:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == NAME:
                item.setIcon(swatch(color))
            if item.tableWidget() is None:
                self.setItem(row, column, item)
        key = str(row + 1) if is_own and row < 9 else ""
        self.setVerticalHeaderItem(row, QTableWidgetItem(key))

    def _f1_tip(self, mapped: Optional[MappedClass]) -> str:
        if mapped is None or mapped.f1 is None:
            return tr("Not tested: label it in several parts of the scene")
        return tr("F1 {} on ground that nothing near was learned from").format(mapped.f1.text)

    def _area_tip(self, mapped: Optional[MappedClass]) -> str:
        if mapped is None or mapped.area_ha is None:
            return ""
        text = tr("{area} ha on the map, patches: {patches}").format(
            area=short_number(mapped.area_ha), patches=number_text(mapped.patches)
        )
        if mapped.adjusted_ha is None or mapped.margin_ha is None:
            return text
        low, high = max(mapped.adjusted_ha - mapped.margin_ha, 0.0), mapped.adjusted_ha + mapped.margin_ha
        return (
            text
            + "\n"
            + tr("{low} to {high} ha with the errors found taken into account (95 %)").format(
                low=short_number(low), high=short_number(high)
            )
        )

    def _selected(self) -> None:
        known = self.current_class()
        if known is not None:
            self.chosen.emit(known.key)
        self.own_selected.emit(known is not None)

    def _edited(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME and item.row() < len(self._classes):
            self._is_committed = True  # while its editor is still open
            self.renamed.emit(self._classes[item.row()].key, item.text())
            self._is_committed = False

    def _fit_height(self) -> None:
        rows = min(max(self.rowCount(), 2), _MOST_ROWS)
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth())


def swatch(color: str) -> QIcon:
    """A square of a colour."""
    side = QFontMetrics(QApplication.font()).height()
    picture = QPixmap(side, side)
    picture.fill(QColor(color))
    return QIcon(picture)
