"""A widget for a row of the table of options: empty or automatic means the default."""

from __future__ import annotations

from abc import ABCMeta, abstractmethod
from typing import Any, Callable, Dict, Optional, Tuple

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...model.name_lists import read_names
from ...model.option import Kind, Option
from ..plain_text import plain_tip
from ..translation import tr

_LARGEST = 8192
_RESOLUTIONS = ("native", "encoder")


class _AbstractWidget(ABCMeta, type(QWidget)):  # type: ignore[misc]
    """Of widgets with abstract methods."""


class OptionField(QWidget, metaclass=_AbstractWidget):
    """One option of the form.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, option: Option, default: Any) -> None:
        super().__init__()
        self.option = option
        self.default = default
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.box = self._made()
        self.box.setObjectName("terrapatch" + "".join(part.capitalize() for part in option.field.split("_")))
        self.box.setToolTip(plain_tip(tr(option.help)))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.box)

    @property
    @abstractmethod
    def value(self) -> Any:
        """As the request takes it; None where it is at its default.

        Raises
        ------
        ValueError
            When what was typed cannot be such a value.
        """

    @property
    def state(self) -> Any:
        """As JSON types; None where it is at its default."""
        return self.value

    @abstractmethod
    def restore(self, state: Any) -> None:
        """Take a saved state over; one that cannot be is the default."""

    def show_default(self, text: str) -> None:
        """Say what the default comes to here."""

    @abstractmethod
    def _made(self) -> QWidget:
        """The widget that takes it."""


class IntegerField(OptionField):
    """A whole number, below its limit for the default."""

    def _made(self) -> QWidget:
        least = int(self.option.least or 0)
        box = QgsSpinBox()
        box.setRange(least - 1, int(self.option.most or _LARGEST))
        box.setClearValue(least - 1)
        if self.option.unit == "pixels":
            box.setSuffix(" px")
        _say_default(box, _automatic(self.default))
        box.valueChanged.connect(lambda _value: self.changed.emit())
        return box

    @property
    def value(self) -> Optional[int]:
        return self.box.value() if self.box.value() > self.box.minimum() else None

    def restore(self, state: Any) -> None:
        given = isinstance(state, (int, float)) and not isinstance(state, bool) and state >= self.box.minimum()
        self.box.setValue(int(state) if given else self.box.minimum())

    def show_default(self, text: str) -> None:
        _say_default(self.box, text)


class NumberField(OptionField):
    """A number within limits, which has a default."""

    def _made(self) -> QWidget:
        box = QgsDoubleSpinBox()
        box.setRange(self.option.least or 0.0, self.option.most or float(_LARGEST))
        box.setSingleStep(0.05)
        box.setValue(self.default)
        box.setClearValue(self.default)
        box.valueChanged.connect(lambda _value: self.changed.emit())
        return box

    @property
    def value(self) -> Optional[float]:
        return None if self.box.value() == self.default else self.box.value()

    def restore(self, state: Any) -> None:
        self.box.setValue(float(state) if isinstance(state, (int, float)) else self.default)


class ChoiceField(OptionField):
    """One of several values."""

    def _made(self) -> QWidget:
        box = QComboBox()
        for choice in self.option.choices:
            box.addItem(_choice_text(self.option.field, choice), choice)
        box.setEditable(self.option.others)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setCurrentIndex(box.findData(self.default))
        box.currentTextChanged.connect(lambda _text: self.changed.emit())
        return box

    @property
    def value(self) -> Any:
        typed = self.box.currentText()
        known = self.box.findText(typed)
        found = self.box.itemData(known) if known >= 0 else typed.strip() or self.default
        return None if found == self.default else found

    def restore(self, state: Any) -> None:
        known = self.box.findData(state)
        self.box.setCurrentIndex(known if known >= 0 else self.box.findData(self.default))
        if known < 0 and self.option.others and isinstance(state, str):
            self.box.setEditText(state)


class TextField(OptionField):
    """Anything typed: a text, a number, or several with commas between them."""

    def _made(self) -> QWidget:
        box = QLineEdit()
        box.setPlaceholderText(_automatic(self.default))
        box.setMinimumWidth(box.fontMetrics().horizontalAdvance(f"{box.placeholderText()}   "))
        box.setClearButtonEnabled(True)
        box.textChanged.connect(lambda _text: self.changed.emit())
        return box

    @property
    def value(self) -> Any:
        text = self.box.text().strip()
        if not text:
            return None
        try:
            return _READ.get(self.option.kind, str)(text)
        except ValueError:
            wanted = tr("numbers with commas between them") if self.option.kind is Kind.NUMBERS else tr("a number")
            raise ValueError(
                tr("{label} must be {wanted} (got '{found}').").format(
                    label=tr(self.option.label), wanted=wanted, found=text
                )
            ) from None

    @property
    def state(self) -> Optional[str]:
        return self.box.text().strip() or None

    def restore(self, state: Any) -> None:
        self.box.setText("" if state is None else str(state))


class ResolutionField(OptionField):
    """The layer's own pixels, the encoder's, or another size."""

    def _made(self) -> QWidget:
        box = QComboBox()
        for text, kind in (
            (tr("The layer's own pixels"), "native"),
            (tr("The encoder's, as trained"), "encoder"),
            (tr("Another:"), "number"),
        ):
            box.addItem(text, kind)
        self.units = QgsDoubleSpinBox()
        self.units.setObjectName("terrapatchResolutionValue")
        self.units.setDecimals(6)
        self.units.setRange(0.000001, 1_000_000.0)
        self.units.setValue(10.0)
        self.units.setShowClearButton(False)
        self.units.setToolTip(tr("Units of the layer's CRS per pixel: metres, or degrees"))
        self.units.hide()
        self.units.valueChanged.connect(lambda _value: self.changed.emit())
        box.currentIndexChanged.connect(self._kind_changed)
        return box

    def show_units_below(self) -> None:
        """Lay the number out below the choice."""
        self.layout().addWidget(self.units)

    @property
    def value(self) -> Optional[str]:
        kind = str(self.box.currentData())
        return None if kind == self.default else f"{self.units.value():.10g}" if kind == "number" else kind

    def restore(self, state: Any) -> None:
        text = self.default if state is None else str(state)
        if text not in _RESOLUTIONS:
            try:
                self.units.setValue(float(text))
                text = "number"
            except ValueError:
                text = str(self.default)
        self.box.setCurrentIndex(self.box.findData(text))

    def _kind_changed(self, *_index: int) -> None:
        self.units.setVisible(self.box.currentData() == "number")
        self.changed.emit()


def option_field(option: Option, default: Any) -> OptionField:
    """The widget for a row."""
    if option.field == "resolution":
        field = ResolutionField(option, default)
        field.show_units_below()
        return field
    if option.choices:
        return ChoiceField(option, default)
    if option.kind in (Kind.INTEGER, Kind.TILE):
        return IntegerField(option, default)
    if option.kind is Kind.NUMBER and default is not None:
        return NumberField(option, default)
    return TextField(option, default)


def _numbers(text: str) -> Tuple[float, ...]:
    return tuple(float(part) for part in text.split(",") if part.strip())


_READ: Dict[Kind, Callable[[str], Any]] = {Kind.NUMBER: float, Kind.NUMBERS: _numbers, Kind.NAMES: read_names}


def _say_default(box: QgsSpinBox, text: str) -> None:
    """What a box says for its default, whole in a narrow dock too: QGIS's boxes keep room to clear them beside it."""
    box.setSpecialValueText(text)
    box.setMinimumWidth(box.sizeHint().width() + box.fontMetrics().height())


def _automatic(default: Any) -> str:
    return tr("Automatic") if default is None else str(default)


def _choice_text(field: str, choice: Any) -> str:
    """What a form calls a value; the value itself where it has no other name."""
    return {
        ("device", "auto"): tr("Automatic"),
        ("device", "cpu"): tr("Processor (CPU)"),
        ("device", "cuda"): tr("NVIDIA GPU (CUDA)"),
        ("device", "tensorrt"): tr("NVIDIA GPU (TensorRT)"),
        ("against", "all"): tr("All patches"),
        ("against", "alike"): tr("Alike ground"),
        ("refine", 2): tr("2 (4 × the patches)"),
        ("refine", 4): tr("4 (16 × the patches)"),
        ("method", "probe"): tr("Linear probe"),
        ("method", "knn"): tr("Nearest examples"),
        ("method", "forest"): tr("Random forest"),
        ("tokens", "patch"): tr("Of patches"),
        ("tokens", "tile"): tr("Of whole tiles"),
        ("tokens", "both"): tr("Of patches and tiles"),
        ("tokens", "raw"): tr("Of patches, with tokens"),
        ("precision", "auto"): tr("Full (fp32)"),
        ("center_positions", "auto"): tr("Where it is strong"),
        ("center_positions", "on"): tr("Always"),
        ("center_positions", "off"): tr("Never"),
    }.get((field, choice), str(choice))
