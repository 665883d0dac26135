"""How pixels are scaled before an encoder sees them, as choices for people."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ....model.errors import InputError
from ...translation import tr
from ..named_widgets import combo_box

Steps = List[Dict[str, Any]]

PERCENTILES, AS_IT_IS, BYTES, SENSOR, AS_CARD = "percentiles", "as_it_is", "bytes", "sensor", "card"
EIGHT_BIT = "eight_bit"
MEAN, BYTES_MEAN, PERCENTILES_MEAN = "mean", "bytes_mean", "percentiles_mean"
_PLAIN: Dict[str, Steps] = {
    PERCENTILES: [{"type": "percentiles", "low": 2, "high": 98}],
    AS_IT_IS: [],
    BYTES: [{"type": "min-max", "minimum": 0, "maximum": 255}],
    SENSOR: [{"type": "sensor"}],
    EIGHT_BIT: [{"type": "eight-bit"}],
}
# what goes before the mean and the deviation
_BEFORE: Dict[str, Steps] = {MEAN: [], BYTES_MEAN: _PLAIN[BYTES], PERCENTILES_MEAN: _PLAIN[PERCENTILES]}


class ScalingChoice(QWidget):
    """A list of ways to scale, with the numbers of the one that needs numbers.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEncoderScaling")
        self._of_card: Steps = []
        tip = tr("The same as in the training: where it is wrong, vectors say little")
        self._box = combo_box("terrapatchEncoderScalingKind", tip, 12)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, kind in (
            (tr("The layer's 2nd to 98th percentile becomes 0 to 1"), PERCENTILES),
            (tr("Mean and deviation"), MEAN),
            (tr("As it is, such as 0 to 1 already"), AS_IT_IS),
            (tr("0 to 255 becomes 0 to 1"), BYTES),
            (tr("Statistics of the layer's sensor"), SENSOR),
            (tr("8-bit pixels as they are, others become 0 to 255"), EIGHT_BIT),
            (tr("0 to 255 becomes 0 to 1, then mean and deviation"), BYTES_MEAN),
            (tr("2nd to 98th percentile becomes 0 to 1, then mean and deviation"), PERCENTILES_MEAN),
        ):
            self._box.addItem(text, kind)
        self._mean, self._deviation = QLineEdit(), QLineEdit()
        self._mean.setObjectName("terrapatchEncoderMean")
        self._mean.setPlaceholderText(tr("One number, or one for each band: 1369, 1597, 1741"))
        self._deviation.setObjectName("terrapatchEncoderDeviation")
        self._deviation.setPlaceholderText(tr("Likewise: 2026, 2011, 2146"))
        self._numbers = QWidget()
        form = QFormLayout(self._numbers)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Mean"), self._mean)
        form.addRow(tr("Deviation"), self._deviation)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._box)
        layout.addWidget(self._numbers)
        self._box.currentIndexChanged.connect(self._kind_changed)
        for field in (self._mean, self._deviation):
            field.textChanged.connect(self.changed)
        self._kind_changed()

    @property
    def kind(self) -> str:
        """Which way is chosen."""
        return str(self._box.currentData())

    def choose(self, kind: str, mean: str = "", deviation: str = "") -> None:
        """Choose a way; the numbers belong to mean and deviation."""
        self._box.setCurrentIndex(max(0, self._box.findData(kind)))
        self._mean.setText(mean)
        self._deviation.setText(deviation)

    def show_steps(self, steps: Sequence[Mapping[str, Any]]) -> None:
        """Show the scaling of a card; one that is not among the choices is offered as the card has it."""
        self._of_card = [dict(step) for step in steps]
        held = self._box.findData(AS_CARD)
        if held >= 0:
            self._box.removeItem(held)
        plain = next((kind for kind, known in _PLAIN.items() if known == self._of_card), None)
        if plain is not None:
            self.choose(plain)
        elif self._of_card and self._of_card[-1].get("type") == "z-score" and self._of_card[:-1] in _BEFORE.values():
            last = self._of_card[-1]
            kind = next(kind for kind, before in _BEFORE.items() if before == self._of_card[:-1])
            self.choose(kind, _text(last.get("mean")), _text(last.get("stddev")))
        else:
            names = ", ".join(str(step.get("type")) for step in self._of_card)
            self._box.addItem(tr("As the card says: {}").format(names), AS_CARD)
            self.choose(AS_CARD)

    def steps(self, bands: int) -> Steps:
        """The scaling for a card.

        Raises
        ------
        InputError
            When numbers are missing, cannot be read, or are not as many as there are bands.
        """
        if self.kind == AS_CARD:
            return [dict(step) for step in self._of_card]
        if self.kind not in _BEFORE:
            return [dict(step) for step in _PLAIN[self.kind]]
        mean = self._parsed(tr("Mean"), self._mean.text(), bands)
        deviation = self._parsed(tr("Deviation"), self._deviation.text(), bands)
        if any(value <= 0 for value in deviation):
            raise InputError(tr("Deviation has {}, needs numbers above 0.").format(min(deviation)))
        before = [dict(step) for step in _BEFORE[self.kind]]
        return [*before, {"type": "z-score", "mean": mean, "stddev": deviation}]

    def _parsed(self, name: str, text: str, bands: int) -> List[float]:
        try:
            values = [float(part) for part in text.replace(";", ",").split(",") if part.strip()]
        except ValueError:
            raise InputError(tr("{name} is '{text}', needs numbers.").format(name=name, text=text)) from None
        if len(values) == 1 and bands:
            values *= bands
        if not values or (bands and len(values) != bands):
            raise InputError(
                tr("Numbers in {name}: {found}, bands: {bands}; give one number, or one for each band.").format(
                    name=name, found=len(values), bands=bands
                )
            )
        return values

    def _kind_changed(self, *_index: int) -> None:
        self._numbers.setVisible(self.kind in _BEFORE)
        self.changed.emit()


def _text(values: Any) -> str:
    listed = values if isinstance(values, (list, tuple)) else [values]
    return ", ".join(f"{value:.9g}" for value in listed if isinstance(value, (int, float)))
