"""The options of a run that have no place of their own in the form: one field for each row of the table of options."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ....model.option import Kind
from ....model.options import EMBED
from ...background.algorithm_run import TEMPORARY_LAYER, loaded_output
from ...plain_text import plain_tip
from ...settings import TerraPatchSettings
from ...translation import tr
from ..option_fields import OptionField, option_field

PLACED_ELSEWHERE = ("raster", "encoder", "out", "bands", "extent", "mask_file", "mask_wkt", "sensor")
"""Fields of the request that the other parts of the form fill; `out` is the folder below the options."""
_LABEL_CHARACTERS = 20
_TOKENS_OF_TILES = ("tile", "both")
_ALWAYS_GIVEN = ("resolution", "refine", "device")  # so that the history of Processing tells them


class EmbedOptions(QgsCollapsibleGroupBoxBasic):
    """The group Advanced, and the fields that are needed often, for the form above it.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Advanced"), parent)
        self.setObjectName("terrapatchAdvanced")
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        # in a narrow dock a field whose texts would be cut has a line of its own, below its label
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(4)
        self._fields: Dict[str, OptionField] = {}
        self.common: List[Tuple[str, QWidget]] = []
        for option in EMBED.options:
            if option.field in PLACED_ELSEWHERE:
                continue
            field = option_field(option, option.default)
            field.changed.connect(self.changed)
            self._fields[option.field] = field
            label = tr(option.label) if option.unit in ("", "pixels") else tr(option.title)
            if option.advanced:
                form.addRow(_wrapped(label), field)
            else:
                self.common.append((label, field))
        self._set_folder = QgsFileWidget()
        self._set_folder.setObjectName("terrapatchSetFolder")
        self._set_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._set_folder.lineEdit().setPlaceholderText(tr("Not kept"))
        self._set_folder.setToolTip(plain_tip(tr(EMBED.option("out").help)))
        self._set_folder.fileChanged.connect(self.changed)
        form.addRow(_wrapped(tr("Embedding set")), self._set_folder)
        self.setCollapsed(True)
        self.restore_state({})

    def show_plan(self, plan: Mapping[str, Any]) -> None:
        """Say what the defaults come to, and let patches grow by whole patches of the encoder."""
        encoder, tiles, patches = plan.get("encoder"), plan.get("tiles"), plan.get("patches")
        if not encoder or not tiles or not patches:
            return
        side = tiles["tile"] if isinstance(tiles["tile"], int) else " × ".join(map(str, tiles["tile"]))
        for name, found in (("patch", patches["patch_px"]), ("tile", side), ("overlap", tiles["overlap_px"])):
            if self._fields[name].value is None:
                self._fields[name].show_default(tr("Automatic: {} px").format(found))
        own = encoder["patch_px"] if encoder["fitted"] else 1
        for name in ("patch", "tile", "overlap"):
            self._fields[name].box.setSingleStep(own)

    def values(self) -> Dict[str, Any]:
        """Fields of the request that are not at their defaults.

        Raises
        ------
        ValueError
            Where a field holds what it cannot.
        """
        found = {name: field.value for name, field in self._fields.items()}
        return {name: value for name, value in found.items() if value is not None}

    def problem(self) -> str:
        """What is wrong with what was typed; empty where nothing is."""
        try:
            tokens = self.values().get("tokens")
        except ValueError as error:
            return str(error)
        if tokens == "raw" and not self._set_folder.filePath().strip():
            return tr("Raw tokens need a folder to be kept in: choose one as Embedding set, in Advanced.")
        return ""

    def value(self, name: str) -> Any:
        """A field of the request, its default where the user has given nothing."""
        field = self._fields[name]
        return field.default if field.value is None else field.value

    def parameters(self) -> Dict[str, Any]:
        """Parameters of the algorithm; those at their defaults are left out. Raises ValueError as `values`."""
        values: Dict[str, Any] = {}
        for name, value in {**{name: self.value(name) for name in _ALWAYS_GIVEN}, **self.values()}.items():
            option = EMBED.option(name)
            listed = option.kind in (Kind.NUMBERS, Kind.NAMES)
            values[option.parameter] = ",".join(map(str, value)) if listed else value
        if values.get("TOKENS") in _TOKENS_OF_TILES:
            values["OUTPUT_TILES"] = loaded_output(TEMPORARY_LAYER)
        if self._set_folder.filePath().strip():
            values["OUTPUT_SET"] = self._set_folder.filePath().strip()
        return values

    def save_state(self) -> Dict[str, Any]:
        """The settings as JSON types; those at their defaults are left out."""
        states = {name: field.state for name, field in self._fields.items()}
        return {
            **{name: state for name, state in states.items() if state is not None},
            "device": self.value("device"),
            "open": not self.isCollapsed(),
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take saved settings over; anything missing is at its default."""
        state = {"device": TerraPatchSettings.load().device, **state}
        if state.get("resolution") == "number":  # as forms were saved before
            state["resolution"] = state.get("units")
        for name, field in self._fields.items():
            field.restore(state.get(name))
        self._set_folder.setFilePath("")  # a project may come from anybody, and the next run would write there
        self.setCollapsed(not state.get("open", False))
        self.changed.emit()


def _wrapped(text: str) -> QLabel:
    """A label that leaves the field beside it some room in a narrow dock."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setFixedWidth(_LABEL_CHARACTERS * label.fontMetrics().averageCharWidth())
    return label
