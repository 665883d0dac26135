"""Which embedding layers are compared, the earliest first."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ...plain_text import plain_tip
from ...translation import tr

_ID = Qt.ItemDataRole.UserRole
_LEAST_ROWS, _MOST_ROWS = 2, 6


class DatesList(QListWidget):
    """Layers with a tick each, in an order that is changed by dragging.

    Signals
    -------
    changed()
        Others are ticked, or their order is another one.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchDates")
        self.setAccessibleName(tr("Dates, the earliest first"))
        self.setToolTip(tr("Tick the layers of two dates or more, and drag the earliest to the top"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.itemChanged.connect(lambda *_: self.changed.emit())
        self.model().rowsMoved.connect(lambda *_: self.changed.emit())

    def show_layers(self, layers: Sequence[QgsVectorLayer]) -> None:
        """Offer these; those that were there keep their place and tick."""
        ticked, known = self.chosen(), self._ids()
        by_id = {layer.id(): layer for layer in layers}
        order = [key for key in known if key in by_id] + [key for key in by_id if key not in known]
        if order == known and [self.item(row).text() for row in range(self.count())] == [
            by_id[key].name() for key in order
        ]:
            return
        self.blockSignals(True)
        self.clear()
        for key in order:
            item = QListWidgetItem(by_id[key].name())
            item.setData(_ID, key)
            item.setToolTip(plain_tip(by_id[key].name()))
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        rows = min(max(self.count(), _LEAST_ROWS), _MOST_ROWS)
        self.setFixedHeight(rows * round(1.6 * self.fontMetrics().height()) + 2 * self.frameWidth())
        self.changed.emit()

    def chosen(self) -> List[str]:
        """Ids of the layers that are ticked, the earliest first."""
        rows = [self.item(row) for row in range(self.count())]
        return [str(item.data(_ID)) for item in rows if item.checkState() == Qt.CheckState.Checked]

    def choose(self, layer_ids: Sequence[str]) -> None:
        """Tick these, in this order, above all others."""
        known = self._ids()
        self.blockSignals(True)
        for place, key in enumerate(one for one in layer_ids if one in known):
            item = self.takeItem(self._ids().index(key))
            self.insertItem(place, item)
        for row in range(self.count()):
            wanted = str(self.item(row).data(_ID)) in layer_ids
            self.item(row).setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.changed.emit()

    def _ids(self) -> List[str]:
        return [str(self.item(row).data(_ID)) for row in range(self.count())]
