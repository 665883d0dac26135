"""Which sensor a layer comes from, for encoders of any bands: what its bands look like, with the reason, or by hand."""

from __future__ import annotations

from typing import Any, Dict, Optional, Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ....model.imagery.sensor_table import load_sensors
from ...encoders.facts import EncoderFacts
from ...plain_text import plain_tip
from .band_guess import LayerBand, sensors_of


class SensorChoice(QWidget):
    """The sensors that are known, after leaving it to the engine; hidden where the encoder does not ask.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSensorChoice")
        self._box = QComboBox()
        self._box.setObjectName("terrapatchSensor")
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(10)
        self._box.addItem("", "")
        for sensor in load_sensors():
            self._box.addItem(sensor.name, sensor.id)
            names = ", ".join(band.name for band in sensor.bands)
            self._box.setItemData(self._box.count() - 1, names, Qt.ItemDataRole.ToolTipRole)
        self._reason = QLabel()
        self._reason.setObjectName("terrapatchSensorReason")
        self._reason.setWordWrap(True)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.addRow(self.tr("Sensor"), self._box)
        layout.addRow(self._reason)
        self._box.currentIndexChanged.connect(self._changed)
        self._guess = ""
        self.hide()

    def show_guess(self, encoder: Optional[EncoderFacts], layer: Sequence[LayerBand]) -> None:
        """Show what a layer's bands look like; a choice by hand goes, for it was another layer's."""
        self.setVisible(encoder is not None and encoder.flexible and not encoder.is_mosaiks and bool(layer))
        found = sensors_of(layer)
        if len(found) == 1:
            text = self.tr(
                "{}, by the names of its bands. File name, pixel size and values count as well when it runs."
            )
            self._guess = text.format(found[0].name)
        elif found:
            text = self.tr("The names of its bands fit {} sensors. File name, pixel size and values tell when it runs.")
            self._guess = text.format(len(found))
        else:
            self._guess = self.tr(
                "Its bands have no names that tell. File name, pixel size and values may, when it runs."
            )
        self._reason.setToolTip(plain_tip("\n".join(sensor.name for sensor in found)))
        self._box.setItemText(0, self.tr("As the layer tells"))
        self.choose("")
        self._show_reason()

    def choose(self, sensor: str) -> None:
        """Take a sensor by its id; an empty one leaves it to the engine."""
        self._box.setCurrentIndex(max(0, self._box.findData(sensor)))

    @property
    def sensor(self) -> str:
        """Id of the sensor chosen by hand; empty where there is none, or the encoder does not ask."""
        return "" if self.isHidden() else str(self._box.currentData())

    def parameters(self) -> Dict[str, Any]:
        """For Embed raster."""
        return {"SENSOR": self.sensor} if self.sensor else {}

    def _changed(self, *_index: int) -> None:
        self._show_reason()
        self.changed.emit()

    def _show_reason(self) -> None:
        self._reason.setText(self.tr("Chosen by hand") if self._box.currentData() else self._guess)

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("SensorChoice", text)
