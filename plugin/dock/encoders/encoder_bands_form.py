"""Which bands an encoder wants: names and wavelengths in its order, typed or taken from a sensor."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....model.errors import InputError
from ....model.json_reading import json_of_file
from ....model.messages import Message
from ...translation import tr
from ..named_widgets import combo_box, icon_button

_SENSORS = Path(__file__).resolve().parents[3] / "resources" / "sensors.json"
_RGB = [
    {"name": "red", "wavelength_um": 0.665},
    {"name": "green", "wavelength_um": 0.56},
    {"name": "blue", "wavelength_um": 0.49},
]
_LONGEST_UM = 30.0
_WAVELENGTH_KEYS = ("wavelength_um", "wavelength", "unit")
_ROWS_SHOWN = 6
Band = Dict[str, Any]


def sensor_bands() -> Dict[str, List[Band]]:
    """Bands of the known sensors by the sensor's name; none where the table cannot be read."""
    try:
        sensors = json_of_file(_SENSORS)["sensors"]
        return {
            Message.of(str(sensor["name"]), {}): [
                {"name": band["name"], "wavelength_um": band.get("wavelength_um")} for band in sensor["bands"]
            ]
            for sensor in sensors
        }
    except (OSError, ValueError, KeyError, TypeError):
        return {}


class EncoderBandsForm(QWidget):
    """A table of bands, with sensors to fill it from.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEncoderBandsForm")
        self._count: Optional[int] = None
        self._shown: List[Band] = []
        self._any = QCheckBox(tr("Any bands will do"))
        self._any.setObjectName("terrapatchEncoderAnyBands")
        self._any.setToolTip(tr("All bands of the layer are used, with the wavelengths of its sensor"))
        self._from = combo_box("terrapatchEncoderBandsFrom", letters=12)
        self._from.addItem(tr("Fill in from a sensor…"), [])
        self._from.addItem(tr("Red, green, blue"), _RGB)
        for name, bands in sensor_bands().items():
            self._from.addItem(name, bands)
        self._more = icon_button("terrapatchEncoderMoreBands", "/symbologyAdd.svg", tr("One band more"))
        self._fewer = icon_button("terrapatchEncoderFewerBands", "/symbologyRemove.svg", tr("One band fewer"))
        self._table = QTableWidget(0, 2)
        self._table.setObjectName("terrapatchEncoderBandRows")
        self._table.setHorizontalHeaderLabels([tr("Band"), tr("Wavelength (µm)")])
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        row = QHBoxLayout()
        row.addWidget(self._from, 1)
        row.addWidget(self._more)
        row.addWidget(self._fewer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self._any, row, self._table):
            layout.addLayout(part) if part is row else layout.addWidget(part)
        self._any.toggled.connect(self._any_changed)
        self._from.activated.connect(self._fill)
        self._more.clicked.connect(lambda: self._resize(1))
        self._fewer.clicked.connect(lambda: self._resize(-1))
        self._table.itemChanged.connect(lambda _item: self.changed.emit())

    def show_bands(self, bands: Sequence[Mapping[str, Any]], flexible: bool, any_count: bool) -> None:
        """Show a card's bands.

        Parameters
        ----------
        bands : sequence of card bands
        flexible : bool
            Whether the card takes any bands.
        any_count : bool
            Whether the model runs with any number of bands.
        """
        self._count = None if any_count else len(bands)
        self._any.setVisible(any_count)
        self._any.setChecked(flexible)
        self._show_rows([dict(band) for band in bands])
        self._any_changed()

    @property
    def flexible(self) -> bool:
        """Whether any bands will do."""
        return self._count is None and self._any.isChecked()

    def bands(self) -> List[Band]:
        """The bands for a card; what a card says beside name and wavelength stays.

        Raises
        ------
        InputError
            When a band has no name or one twice, or a wavelength cannot be read.
        """
        found: List[Band] = []
        for row in range(self._table.rowCount()):
            name, text = self._cell(row, 0), self._cell(row, 1).replace(",", ".")
            if not name:
                raise InputError(tr("Band {} has no name; give it one, such as red.").format(row + 1))
            if name in [band["name"] for band in found]:
                raise InputError(tr("Two bands are called '{}'; give each a name of its own.").format(name))
            wavelength = self._wavelength(name, text)
            kept = self._shown[row] if row < len(self._shown) and self._shown[row].get("name") == name else {}
            extras = {key: value for key, value in kept.items() if key not in ("name", *_WAVELENGTH_KEYS)}
            found.append({"name": name, "wavelength_um": wavelength, **extras})
        if not found and not self.flexible:
            raise InputError(tr("No band is listed; add the bands that the encoder was trained on."))
        return found

    def _wavelength(self, name: str, text: str) -> Optional[float]:
        if not text:
            return None
        try:
            value = float(text)
        except ValueError:
            raise InputError(
                tr("Band {name} has the wavelength '{text}', needs a number in µm.").format(name=name, text=text)
            ) from None
        if not 0 < value <= _LONGEST_UM:
            raise InputError(
                tr("Band {name} has a wavelength of {found} µm, needs one up to 30; {found} nm is {um} µm.").format(
                    name=name, found=f"{value:g}", um=f"{value / 1000:g}"
                )
            )
        return value

    def _fill(self, position: int) -> None:
        bands = self._from.itemData(position) or []
        if not bands:
            return
        taken = list(bands) if self._count is None else list(bands)[: self._count]
        for missing in range(len(taken), self._count or 0):
            taken.append({"name": f"band {missing + 1}", "wavelength_um": None})
        self._any.setChecked(False)
        self._show_rows(taken)
        self.changed.emit()

    def _resize(self, step: int) -> None:
        rows = max(0, self._table.rowCount() + step)
        self._table.setRowCount(rows)
        self._fit_height()
        self.changed.emit()

    def _show_rows(self, bands: List[Band]) -> None:
        self._shown = bands
        with QSignalBlocker(self._table):
            self._table.setRowCount(len(bands))
            for row, band in enumerate(bands):
                wavelength = band.get("wavelength_um")
                self._table.setItem(row, 0, QTableWidgetItem(str(band.get("name", ""))))
                self._table.setItem(row, 1, QTableWidgetItem("" if wavelength is None else f"{wavelength:g}"))
        self._fit_height()

    def _fit_height(self) -> None:
        rows = min(_ROWS_SHOWN, max(1, self._table.rowCount()))
        height = self._table.horizontalHeader().sizeHint().height() + 2 * self._table.frameWidth()
        self._table.setFixedHeight(height + rows * self._table.verticalHeader().defaultSectionSize())

    def _any_changed(self, *_state: bool) -> None:
        for part in (self._from, self._table):
            part.setVisible(not self.flexible)
        for part in (self._more, self._fewer):
            part.setVisible(not self.flexible and self._count is None)
        self.changed.emit()

    def _cell(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return item.data(Qt.ItemDataRole.DisplayRole).strip() if item is not None else ""
