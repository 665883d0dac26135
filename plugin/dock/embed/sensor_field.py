"""Which sensor a layer comes from, for encoders of any bands: what its bands look like, with the reason, or by hand."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from ....model.imagery.sensor_table import load_sensors
from ...translation import tr
from ..named_widgets import combo_box, text_line


class SensorField(QWidget):
    """The sensors that are known, after leaving it to the engine; hidden where the encoder does not ask.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSensorChoice")
        self._box = combo_box("terrapatchSensor", letters=10)
        self._box.addItem(tr("As the layer tells"), "")
        for sensor in load_sensors():
            self._box.addItem(sensor.title, sensor.id)
            names = ", ".join(band.name for band in sensor.bands)
            self._box.setItemData(self._box.count() - 1, names, Qt.ItemDataRole.ToolTipRole)
        self._reason = text_line("terrapatchSensorReason")
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.addRow(tr("Sensor"), self._box)
        layout.addRow(self._reason)
        self._box.currentIndexChanged.connect(self._changed)
        self._guess = ""
        self.hide()

    def show_plan(self, plan: Mapping[str, Any]) -> None:
        """Show what the engine takes the raster's sensor for."""
        self.setVisible(plan["encoder"]["takes_sensor"])
        found = plan["sensor"]
        reason = found["reason"] if found is not None and found["id"] is not None else ""
        self._guess = reason or tr("Nothing tells which sensor this is. Choose one, or give wavelengths.")
        self._show_reason()

    def choose(self, sensor: str) -> None:
        """Take a sensor by its id; an empty one leaves it to the engine."""
        self._box.setCurrentIndex(max(0, self._box.findData(sensor)))

    @property
    def sensor(self) -> str:
        """Id of the sensor chosen by hand; empty leaves it to the engine."""
        return str(self._box.currentData())

    def _changed(self, *_index: int) -> None:
        self._show_reason()
        self.changed.emit()

    def _show_reason(self) -> None:
        self._reason.setText(tr("Chosen by hand") if self._box.currentData() else self._guess)
