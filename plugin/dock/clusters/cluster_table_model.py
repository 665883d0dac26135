"""The table of clusters as Qt shows it: swatch and check box, editable name, patches, area, share."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap

from ...clusters.editor import ClusterEditor
from ...clusters.table import Cluster
from ...plain_text import plain_tip
from ...translation import number_text, tr

SHOWN, NAME, PATCHES, AREA, SHARE = range(5)
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
NUMBER_ROLE = Qt.ItemDataRole.UserRole + 2

_HECTARES_PER_KM2 = 100.0
# from here on hectares are hard to read
_MOST_HECTARES = 100_000.0


class ClusterTableModel(QAbstractTableModel):
    """Rows are the editor's clusters; edits go to the editor."""

    def __init__(self, editor: ClusterEditor, swatch: QSize, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._swatch = swatch
        self._rows: List[Cluster] = list(editor.table)
        editor.changed.connect(self._follow)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """One row per cluster."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Five."""
        return 0 if parent.isValid() else 5

    def number_at(self, row: int) -> int:
        """The cluster of a row."""
        return self._rows[row].number

    def row_of(self, number: int) -> int:
        """The row of a cluster; -1 where there is none."""
        return next((row for row, cluster in enumerate(self._rows) if cluster.number == number), -1)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles, and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return ["", tr("Name"), tr("Patches"), self._area_title(), "%"][section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return [
                tr("On the map, and in which colour"),
                tr("Name in the legend; double-click to change it"),
                tr("Number of patches"),
                tr("Area on the ellipsoid"),
                tr("Share of all patches, in percent"),
            ][section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= PATCHES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """The name can be edited, the first column checked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == NAME:
            return flags | Qt.ItemFlag.ItemIsEditable
        if index.column() == SHOWN:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cluster, column = self._rows[index.row()], index.column()
        if role == NUMBER_ROLE:
            return cluster.number
        if role == SORT_ROLE:
            return self._sort_value(cluster, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(cluster, column)
        if role == Qt.ItemDataRole.EditRole and column == NAME:
            return cluster.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(cluster, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= PATCHES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if column == SHOWN:
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if cluster.visible else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.DecorationRole:
                return self._swatch_of(cluster)
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return cluster.name
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass an edit on."""
        if not index.isValid() or index.row() >= len(self._rows):
            return False
        number = self.number_at(index.row())
        if role == Qt.ItemDataRole.EditRole and index.column() == NAME:
            self._editor.rename(number, str(value))
            return True
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == SHOWN:
            self._editor.show_clusters([number], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        return False

    def _follow(self) -> None:
        """Take the editor's table. Where the clusters are the same ones, the selection and the scroll bar stay."""
        rows = list(self._editor.table)
        if [one.number for one in rows] == [one.number for one in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SHARE))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _text(self, cluster: Cluster, column: int) -> Optional[str]:
        if column == NAME:
            return cluster.name
        if column == PATCHES:
            return number_text(cluster.patches)
        if column == AREA:
            return "–" if cluster.area_ha is None else measure_text(cluster.area_ha / self._hectares_per_unit())
        if column == SHARE:
            return percent_text(cluster.share)
        return None

    def _tip(self, cluster: Cluster, column: int) -> str:
        if column == SHOWN:
            return tr("Check to show on the map; double-click to change the colour")
        if column == SHARE:
            return share_text(cluster.share)
        if column == AREA and cluster.area_ha is not None:
            return tr("{} ha").format(number_text(cluster.area_ha, 2))
        return cluster.name

    @staticmethod
    def _sort_value(cluster: Cluster, column: int) -> Any:
        if column == SHOWN:
            return int(cluster.visible)
        if column == NAME:
            return cluster.name.lower()
        if column == AREA:
            return -1.0 if cluster.area_ha is None else cluster.area_ha
        return cluster.patches if column == PATCHES else cluster.share

    def _hectares_per_unit(self) -> float:
        largest = max((cluster.area_ha or 0.0 for cluster in self._rows), default=0.0)
        return _HECTARES_PER_KM2 if largest >= _MOST_HECTARES else 1.0

    def _area_title(self) -> str:
        return tr("km²") if self._hectares_per_unit() != 1.0 else tr("ha")

    def _swatch_of(self, cluster: Cluster) -> QIcon:
        swatch = QPixmap(self._swatch)
        swatch.fill(QColor(cluster.color))
        icon = QIcon(swatch)
        icon.addPixmap(swatch, QIcon.Mode.Selected)  # else it is tinted in a selected row
        return icon


def measure_text(value: float) -> str:
    """A measure in as many digits as a person reads."""
    return number_text(value, 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2)


def share_text(share: float) -> str:
    """A share as percent."""
    return percent_text(share) + " %"


def percent_text(share: float) -> str:
    """A share as percent, without the sign."""
    percent = 100.0 * share
    return "<0.1" if 0 < percent < 0.1 else f"{percent:.1f}"
