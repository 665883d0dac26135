"""Which band of the layer is which of the encoder's: as the engine matches them, shown, and open to change."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...plain_text import plain_tip
from ...planning.layer_plan import PlanAnswer
from ...translation import tr
from ..named_widgets import text_line
from .sensor_field import SensorField

_Wanted = Tuple[str, Optional[float]]  # a band's name and its wavelength in micrometres
_Offered = Tuple[int, str]  # a band's number and name
_DOUBTS = ("bands_in_order", "bands_by_file_name")  # codes of notices
_ROWS_SHOWN = 6
_WARNING_STYLE = "color: #b35900; background: #fff1de; padding: 3px; border-radius: 3px;"  # readable on any theme


class BandTable(QWidget):
    """A row for each band that the encoder wants, or a check box for each of the layer where any will do.

    Signals
    -------
    changed()
        The choice is another one.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchBands")
        self._shown: Optional[Tuple[str, List[_Wanted], List[_Offered]]] = None
        self._by_hand: Optional[List[int]] = None
        self._numbers: List[int] = []
        self._flexible = False
        self._table = QTableWidget(0, 2)
        self._table.setObjectName("terrapatchBandTable")
        self._table.verticalHeader().hide()
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.itemChanged.connect(self._changed)
        self._reason = text_line("terrapatchBandReason")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._table)
        layout.addWidget(self._reason)
        self.sensor = SensorField()
        self.sensor.changed.connect(self.changed)
        layout.addWidget(self.sensor)

    def show_plan(self, answer: PlanAnswer) -> None:
        """Show an encoder's bands against a raster's, as the engine has matched them; a choice by hand stays."""
        encoder, bands = answer.plan.get("encoder"), answer.plan.get("bands")
        if not encoder or not bands:
            return
        with QSignalBlocker(self._table):
            self._fill(answer)
            chosen = answer.plan["bands_chosen"]
            if self._by_hand is None and chosen is not None:
                self._show_choice(chosen["bands"])
            if self._flexible:
                self._show_wavelengths(answer)
            else:
                self._table.setColumnHidden(1, False)
        if self._by_hand is not None:
            self._say(tr("Chosen by hand"))
        elif chosen is not None and not answer.takes_any_bands:
            doubt = next((answer.notices[code] for code in _DOUBTS if code in answer.notices), None)
            self._say(tr("Please check: {}").format(chosen["reason"]) if doubt else chosen["reason"], bool(doubt))
        else:
            self._say("")
        self._fit_height()
        self.sensor.show_plan(answer.plan)

    @property
    def by_hand(self) -> Optional[List[int]]:
        """Band numbers in the encoder's order where the user has chosen them; None leaves them to the engine."""
        return None if self._by_hand is None else list(self._by_hand)

    def choose(self, numbers: Optional[Sequence[int]]) -> None:
        """Take a choice by hand over, as saved with a project; None or none leaves it to the engine."""
        self._by_hand = list(numbers) if numbers else None
        if self._by_hand is not None and self._shown is not None:
            with QSignalBlocker(self._table):
                self._show_choice(self._by_hand)
        self.changed.emit()

    def _fill(self, answer: PlanAnswer) -> None:
        """Lay out the rows, unless they are there already."""
        encoder, bands, flexible = answer.plan["encoder"], answer.plan["bands"], answer.takes_any_bands
        wanted = [] if flexible else [(band["name"], band["wavelength_um"]) for band in answer.wanted_bands]
        layer = [(band["number"], band["name"] or _colour(band["color"])) for band in bands]
        shown = (encoder["id"], wanted, layer)
        if shown == self._shown:
            return
        self._shown, self._numbers, self._flexible = shown, [band[0] for band in layer], flexible
        self._table.clearContents()
        if flexible:
            self._fill_flexible(layer)
        else:
            self._fill_fixed(wanted, layer)

    def _fill_fixed(self, wanted: Sequence[_Wanted], layer: Sequence[_Offered]) -> None:
        self._table.setHorizontalHeaderLabels([tr("Encoder wants"), tr("Layer has")])
        self._table.setRowCount(len(wanted))
        for row, (name, wavelength_um) in enumerate(wanted):
            item = QTableWidgetItem(name if wavelength_um is None else f"{name} ({wavelength_um:.3g} µm)")
            item.setToolTip(plain_tip(item.text()))
            self._table.setItem(row, 0, item)
            box = QComboBox()
            box.setObjectName(f"terrapatchBand{row + 1}")
            box.setFrame(False)
            box.setToolTip(plain_tip(tr("The band of the layer that the encoder takes for {}").format(name)))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            for number, label in layer:
                box.addItem(self._layer_text(number, label), number)
            box.setPlaceholderText(tr("choose…"))
            box.setCurrentIndex(-1)
            box.currentIndexChanged.connect(self._changed)
            self._table.setCellWidget(row, 1, box)

    def _fill_flexible(self, layer: Sequence[_Offered]) -> None:
        self._table.setHorizontalHeaderLabels([tr("Use band"), tr("Wavelength")])
        self._table.setRowCount(len(layer))
        for row, (number, label) in enumerate(layer):
            self._table.removeCellWidget(row, 1)
            item = QTableWidgetItem(self._layer_text(number, label))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._table.setItem(row, 0, item)
            self._table.setItem(row, 1, QTableWidgetItem())

    def _show_wavelengths(self, answer: PlanAnswer) -> None:
        """The light of bands of which any will do: as the encoder is told, else as the raster says."""
        known = {band["number"]: band["wavelength_um"] for band in answer.plan["bands"]}
        used = answer.plan["encoder"]["bands"]
        known.update({band["band"]: band["wavelength_um"] for band in used if band["wavelength_um"] is not None})
        for row, number in enumerate(self._numbers):
            length = known.get(number)
            self._table.item(row, 1).setText(tr("not known") if length is None else f"{length:.3g} µm")
        asked = answer.plan["encoder"]["takes_wavelengths"]
        self._table.setColumnHidden(1, not asked and not any(known.values()))

    def _show_choice(self, chosen: Sequence[int]) -> None:
        if self._flexible:
            for row, number in enumerate(self._numbers):
                wanted = Qt.CheckState.Checked if number in chosen else Qt.CheckState.Unchecked
                self._table.item(row, 0).setCheckState(wanted)
        elif len(chosen) == self._table.rowCount():
            for row, number in enumerate(chosen):
                box = self._table.cellWidget(row, 1)
                with QSignalBlocker(box):
                    box.setCurrentIndex(box.findData(number))

    def _numbers_shown(self) -> List[int]:
        """What stands in the table; fewer than the encoder wants where some are still to be chosen."""
        if self._flexible:
            ticked = Qt.CheckState.Checked
            return [
                number for row, number in enumerate(self._numbers) if self._table.item(row, 0).checkState() == ticked
            ]
        boxes = [self._table.cellWidget(row, 1) for row in range(self._table.rowCount())]
        return [box.currentData() for box in boxes if box.currentIndex() >= 0]

    def _layer_text(self, number: int, label: str) -> str:
        return f"{number}: {label}" if label else tr("Band {}").format(number)

    def _fit_height(self) -> None:
        """As high as its rows, up to a few; the rest scrolls."""
        rows = min(self._table.rowCount(), _ROWS_SHOWN)
        height = self._table.horizontalHeader().sizeHint().height() + 2 * self._table.frameWidth()
        height += sum(self._table.rowHeight(row) for row in range(rows))
        self._table.setFixedHeight(height)
        self._table.setVisible(rows > 0)
        self._reason.setVisible(bool(self._reason.text()))

    def _say(self, text: str, warning: bool = False) -> None:
        """Say what the bands rest on; in orange where that is a guess."""
        text = text[:1].upper() + text[1:]
        self._reason.setText(f"\u26a0 {text}" if warning else text)
        self._reason.setStyleSheet(_WARNING_STYLE if warning else "")

    def _changed(self, *_signal_values: object) -> None:
        chosen = self._numbers_shown()
        if not self._flexible and len(chosen) < self._table.rowCount():
            return  # the rest is still to be chosen
        self._by_hand = chosen
        self._say(tr("Chosen by hand"))
        self._reason.setVisible(True)
        self.changed.emit()


def _colour(color: str) -> str:
    return color if color in ("red", "green", "blue") else ""
