"""Which band of the layer is which of the encoder's: guessed, shown, and open to change."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...encoders.facts import EncoderBand, EncoderFacts
from ...plain_text import plain_tip
from .band_guess import LayerBand, guess_bands, known_wavelengths
from .sensor_choice import SensorChoice

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
        self._encoder: Optional[EncoderFacts] = None
        self._layer: List[LayerBand] = []
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
        self._reason = QLabel()
        self._reason.setObjectName("terrapatchBandReason")
        self._reason.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._table)
        layout.addWidget(self._reason)
        self.sensor = SensorChoice()
        self.sensor.changed.connect(self.changed)
        layout.addWidget(self.sensor)

    def show_bands(self, encoder: Optional[EncoderFacts], layer: Sequence[LayerBand]) -> None:
        """Show an encoder's bands against a layer's, with a guess."""
        self._encoder, self._layer = encoder, list(layer)
        self._table.blockSignals(True)
        self._table.clearContents()
        self._table.setRowCount(0)
        self._reason.clear()
        if encoder is not None and layer:
            if encoder.flexible:
                self._show_flexible()
            else:
                complete = guess_bands(encoder.bands, self._layer) is not None
                self._show_fixed(encoder.bands if complete else encoder.required_bands)
        self._table.blockSignals(False)
        self._fit_height()
        self.sensor.show_guess(encoder, layer)

    def numbers(self) -> Optional[List[int]]:
        """Band numbers in the encoder's order; None where one is still to be chosen."""
        if self._encoder is None:
            return None
        if self._encoder.flexible:
            ticked = [
                band.number
                for row, band in enumerate(self._layer)
                if self._table.item(row, 0).checkState() == Qt.CheckState.Checked
            ]
            return ticked or None
        chosen = [self._table.cellWidget(row, 1).currentData() for row in range(self._table.rowCount())]
        return chosen if chosen and None not in chosen else None

    def choose(self, numbers: Sequence[int]) -> None:
        """Take band numbers over, as saved with a project; ignored where they do not fit the layer."""
        known = {band.number for band in self._layer}
        if self._encoder is None or not numbers or not set(numbers) <= known:
            return
        self._table.blockSignals(True)
        if self._encoder.flexible:
            for row, band in enumerate(self._layer):
                wanted = Qt.CheckState.Checked if band.number in numbers else Qt.CheckState.Unchecked
                self._table.item(row, 0).setCheckState(wanted)
        elif len(numbers) == self._table.rowCount():
            for row, number in enumerate(numbers):
                box = self._table.cellWidget(row, 1)
                box.setCurrentIndex(box.findData(number))
        self._table.blockSignals(False)
        self.changed.emit()

    def _show_fixed(self, wanted: Sequence[EncoderBand]) -> None:
        self._table.setHorizontalHeaderLabels([self.tr("Encoder wants"), self.tr("Layer has")])
        guess = guess_bands(wanted, self._layer)
        self._table.setRowCount(len(wanted))
        for row, band in enumerate(wanted):
            item = QTableWidgetItem(_described(band.name, band.wavelength_um))
            item.setToolTip(plain_tip(item.text()))
            self._table.setItem(row, 0, item)
            box = QComboBox()
            box.setObjectName(f"terrapatchBand{row + 1}")
            box.setFrame(False)
            box.setToolTip(plain_tip(self.tr("The band of the layer that the encoder takes for {}").format(band.name)))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            if guess is None:
                box.addItem(self.tr("choose…"), None)
            for choice in self._layer:
                box.addItem(self._layer_text(choice), choice.number)
            if guess is not None:
                box.setCurrentIndex(box.findData(guess.numbers[row]))
            box.currentIndexChanged.connect(self._changed)
            self._table.setCellWidget(row, 1, box)
        if guess is not None:
            self._say(self.tr("Matched {}").format(guess.reason), guess.uncertain)

    def _show_flexible(self) -> None:
        self._table.setHorizontalHeaderLabels([self.tr("Use band"), self.tr("Wavelength")])
        wavelengths = known_wavelengths(self._layer)
        self._table.setRowCount(len(self._layer))
        for row, band in enumerate(self._layer):
            item = QTableWidgetItem(self._layer_text(band))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._table.setItem(row, 0, item)
            text = f"{wavelengths[band.number]:.3g} µm" if band.number in wavelengths else self.tr("not known")
            self._table.setItem(row, 1, QTableWidgetItem(text))

    def _layer_text(self, band: LayerBand) -> str:
        name = band.name or band.colour
        return f"{band.number}: {name}" if name else self.tr("Band {}").format(band.number)

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
        self._reason.setText(f"\u26a0 {text}" if warning else text)
        self._reason.setStyleSheet(_WARNING_STYLE if warning else "")

    def _changed(self, *_signal_values: object) -> None:
        self._say(self.tr("Chosen by hand"))
        self._reason.setVisible(True)
        self.changed.emit()

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("BandTable", text)


def _described(name: str, wavelength_um: Optional[float]) -> str:
    return name if wavelength_um is None else f"{name} ({wavelength_um:.3g} µm)"
