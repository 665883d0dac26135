"""A sweep's settings to choose from, with its answers and its report."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....model.number_text import short_number
from ...ground.metre_sizes import metres_text
from ...plain_text import plain_tip
from ...planning.sweep_file import SweepFile, SweptSetting
from ...translation import number_text, tr
from ..named_widgets import push_button, text_line


class SweepDialog(QDialog):
    """Offers the settings of one sweep.

    Signals
    -------
    wanted(object)
        The SweptSetting that the form is to be filled with.
    """

    wanted = pyqtSignal(object)

    def __init__(self, sweep: SweepFile, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSweep")
        self.setWindowTitle(tr("Settings of a sweep"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sweep = sweep
        said = text_line("terrapatchSweepAnswers", selectable=True)
        said.setText("\n".join(sweep.sentences) or tr("The sweep had no labels: it advises none of these."))
        self.table = QTableWidget(0, 5)
        self.table.setObjectName("terrapatchSweepSettings")
        self.table.setHorizontalHeaderLabels(
            [tr("Setting"), tr("Ground"), tr("Patches"), tr("Seconds"), tr("Best for")]
        )
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._use = push_button("terrapatchUseSetting", tr("Use this setting"), self._take)
        report = push_button("terrapatchOpenSweepReport", tr("Open the report"), self._open_report)
        report.setEnabled(sweep.report.is_file())
        close = push_button("terrapatchSweepClose", tr("Close"), self.close)
        row = QHBoxLayout()
        row.addWidget(report)
        row.addStretch(1)
        for button in (self._use, close):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self.resize(720, 420)
        self._fill()
        self.table.itemSelectionChanged.connect(lambda: self._use.setEnabled(self._chosen() is not None))
        self.table.cellDoubleClicked.connect(lambda *_: self._take())
        best = next((row for row, one in enumerate(sweep.settings) if one.advised_for), 0)
        self.table.selectRow(best)

    def _fill(self) -> None:
        aims = {"finding": tr("finding"), "grouping": tr("grouping"), "mapping": tr("mapping")}
        self.table.setRowCount(len(self._sweep.settings))
        for row, one in enumerate(self._sweep.settings):
            cells: List[str] = [
                one.title,
                "" if one.ground_m is None else metres_text(one.ground_m),
                "" if one.count is None else number_text(one.count),
                "" if one.seconds is None else short_number(one.seconds),
                ", ".join(aims.get(aim, aim) for aim in one.advised_for),
            ]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.table.setItem(row, column, item)

    def _chosen(self) -> Optional[SweptSetting]:
        row = self.table.currentRow()
        return self._sweep.settings[row] if 0 <= row < len(self._sweep.settings) else None

    def _take(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.wanted.emit(chosen)
            self.close()

    def _open_report(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sweep.report)))
