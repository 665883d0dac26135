"""Which embedding layers are compared, the earliest first."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Dict, Iterable, List, Optional, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ....model.patches.set_date import date_of, moments
from ...layers.schema import METADATA_PROPERTY
from ...plain_text import plain_tip
from ...stored_json import read_json_object
from ...translation import tr

_ID = Qt.ItemDataRole.UserRole
_LEAST_ROWS, _MOST_ROWS = 2, 6
_UNKNOWN = datetime.max.replace(tzinfo=timezone.utc)


class DatesList(QListWidget):
    """Layers with a tick each, by the date that their imagery was taken, or in an order of the user's by dragging.

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
        self.setToolTip(tr("Tick the layers of two dates or more; drag those that stand in the wrong place"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._dates: Dict[str, str] = {}  # of each layer, as it is told; empty where it is not known
        self._own_order = False
        self.itemChanged.connect(lambda *_: self.changed.emit())
        self.model().rowsMoved.connect(self._dragged)

    def show_layers(self, layers: Sequence[QgsVectorLayer]) -> None:
        """Offer these by their dates; those that the user has put in an order keep it."""
        ticked, known = self.chosen(), self._ids()
        by_id = {layer.id(): layer for layer in layers}
        self._dates = {
            key: date_of(read_json_object(str(layer.customProperty(METADATA_PROPERTY) or "")))
            for key, layer in by_id.items()
        }
        order = self._by_date(by_id)
        if self._own_order:
            order = [key for key in known if key in by_id] + [key for key in order if key not in known]
        names = [self._called(key, by_id[key].name()) for key in order]
        if order == known and [self.item(row).text() for row in range(self.count())] == names:
            return
        with QSignalBlocker(self):
            self.clear()
            for key, name in zip(order, names):
                item = QListWidgetItem(name)
                item.setData(_ID, key)
                item.setToolTip(plain_tip(name))
                item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
                self.addItem(item)
        rows = min(max(self.count(), _LEAST_ROWS), _MOST_ROWS)
        self.setFixedHeight(rows * round(1.6 * self.fontMetrics().height()) + 2 * self.frameWidth())
        self.changed.emit()

    def chosen(self) -> List[str]:
        """Ids of the layers that are ticked, the earliest first."""
        rows = [self.item(row) for row in range(self.count())]
        return [str(item.data(_ID)) for item in rows if item.checkState() == Qt.CheckState.Checked]

    def choose(self, layer_ids: Sequence[str]) -> None:
        """Tick these; where their order is not that of their dates, they stand in it above all others."""
        known = self._ids()
        given = [one for one in layer_ids if one in known]
        order = self._by_date(known)
        self._own_order = given != [key for key in order if key in given]
        if self._own_order:
            order = given + [key for key in order if key not in given]
        with QSignalBlocker(self):
            for place, key in enumerate(order):
                item = self.takeItem(self._ids().index(key))
                item.setCheckState(Qt.CheckState.Checked if key in given else Qt.CheckState.Unchecked)
                self.insertItem(place, item)
        self.changed.emit()

    def undated(self) -> int:
        """How many of the layers that are ticked tell no date."""
        return sum(1 for key in self.chosen() if moments(self._dates.get(key, "")) is None)

    def _dragged(self, *_: object) -> None:
        self._own_order = True
        self.changed.emit()

    def _by_date(self, layer_ids: Iterable[str]) -> List[str]:
        """The earliest first; those of an unknown date last, and in the order that they come in."""

        def place(key: str) -> datetime:
            span = moments(self._dates.get(key, ""))
            return _UNKNOWN if span is None else span[0]

        return sorted(layer_ids, key=place)

    def _called(self, key: str, name: str) -> str:
        date = self._dates[key]
        day = date.partition("T")[0]
        # most names of layers are those of files, which hold the day already
        return tr("{date}: {name}").format(date=day, name=name) if day and not _tells(name, day) else name

    def _ids(self) -> List[str]:
        return [str(self.item(row).data(_ID)) for row in range(self.count())]


def _tells(name: str, day: str) -> bool:
    return day in name or day.replace("-", "") in name
