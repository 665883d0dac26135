"""How good a classification is, on ground that it has not seen: sentences, and the matrix of what is taken for what."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ...classes.class_result import ClassResult
from ...plain_text import plain_tip
from ...translation import tr
from ..named_widgets import text_line
from ..status_line import PROBLEM, StatusLine

_MOST_ROWS = 12
_RIGHT, _WRONG = "#009e73", "#d55e00"


class QualityBox(QgsCollapsibleGroupBoxBasic):
    """Shows the test of one result."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("How good it is"), parent)
        self.setObjectName("terrapatchClassQuality")
        self.said = text_line("terrapatchClassAccuracy", selectable=True)
        self.warning = StatusLine("terrapatchClassWarning")
        self.matrix = QTableWidget(0, 0)
        self.matrix.setObjectName("terrapatchConfusion")
        self.matrix.setAccessibleName(tr("Confusion matrix"))
        self.matrix.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.matrix.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.matrix.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.matrix.horizontalHeader().setMinimumSectionSize(24)
        self.matrix.verticalHeader().setDefaultSectionSize(round(1.5 * self.fontMetrics().height()))
        self._legend = text_line("terrapatchConfusionLegend")
        self._legend.setText(tr("Rows: what the map says. Columns: what you have labelled. Each is tested by "
                                "others, never by labels near it."))  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setSpacing(4)
        for part in (self.said, self.warning, self.matrix, self._legend):
            layout.addWidget(part)

    def show_result(self, result: Optional[ClassResult]) -> None:
        """Show a result; None hides the box."""
        self.setVisible(result is not None)
        if result is None:
            return
        tested = result.accuracy is not None
        self.said.setText(
            tr("Balanced accuracy {value} on {tested} labels in {blocks} blocks of ground").format(
                value=result.accuracy.text, tested=result.tested, blocks=result.blocks
            )
            if result.accuracy is not None
            else ""
        )
        self.said.setVisible(tested)
        self.warning.say("\n".join(result.warnings), PROBLEM)
        self.matrix.setVisible(tested)
        self._legend.setVisible(tested)
        if tested:
            self._fill(result)

    def _fill(self, result: ClassResult) -> None:
        count = len(result.confusion)
        names = [one.name for one in result.classes[:count]]
        self.matrix.setRowCount(count)
        self.matrix.setColumnCount(count)
        columns = [sum(row[column] for row in result.confusion) for column in range(count)]
        for place, name in enumerate(names):
            for is_row, short in ((True, name[:14]), (False, name[:6])):
                head = QTableWidgetItem(short)
                head.setToolTip(plain_tip(name))
                if is_row:
                    self.matrix.setVerticalHeaderItem(place, head)
                else:
                    self.matrix.setHorizontalHeaderItem(place, head)
        for row, values in enumerate(result.confusion):
            for column, value in enumerate(values):
                item = QTableWidgetItem(str(value) if value else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                share = value / max(columns[column], 1)
                color = QColor(_RIGHT if row == column else _WRONG)
                color.setAlphaF(0.6 * share)
                item.setBackground(color)
                item.setToolTip(
                    plain_tip(
                        tr("{count} of {all} labels of '{true}' are called '{called}'").format(
                            count=value, all=columns[column], true=names[column], called=names[row]
                        )
                    )
                )
                self.matrix.setItem(row, column, item)
        rows = min(count, _MOST_ROWS)
        header = self.matrix.horizontalHeader().sizeHint().height()
        height = header + rows * self.matrix.verticalHeader().defaultSectionSize() + 2 * self.matrix.frameWidth()
        self.matrix.setFixedHeight(height)
