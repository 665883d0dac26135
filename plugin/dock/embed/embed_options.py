"""The advanced settings of a run: sizes in pixels, resolution, device. At first each is the encoder's own."""

from __future__ import annotations

import math
from typing import Any, Dict, Optional

from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ...encoders.facts import EncoderFacts
from ...settings import TerraPatchSettings

_LARGEST_PX = 8192
_UNSET = 0


class EmbedOptions(QgsCollapsibleGroupBoxBasic):
    """Tile, overlap, patch, refine, resolution, device and batch.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(QCoreApplication.translate("EmbedOptions", "Advanced"), parent)
        self.setObjectName("terrapatchAdvanced")
        self._encoder: Optional[EncoderFacts] = None
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(4)
        self._patch = self._pixels("Patch", self.tr("Side of a patch in pixels: a multiple of the encoder's own"))
        self._refine = self._choice(
            "Refine",
            [("1", 1), (self.tr("2 (four times the patches)"), 2), (self.tr("4 (sixteen times)"), 4)],
            self.tr(
                "Finer grid: 2 makes patches half as wide, 4 a quarter, from tiles that are shifted by parts of a patch"
            ),
        )
        self._tile = self._pixels("Tile", self.tr("Side of the window that the encoder sees at once, in pixels"))
        self._overlap = self._pixels(
            "Overlap", self.tr("How far neighbouring tiles overlap, in pixels: more keeps tile rims out of the result")
        )
        self._overlap.setRange(-1, _LARGEST_PX)  # 0 is a choice here
        self._overlap.setClearValue(-1)
        self._overlap.setValue(-1)
        self._resolution = self._choice(
            "Resolution",
            [
                (self.tr("The layer's own pixels"), "native"),
                (self.tr("The encoder's, as trained"), "encoder"),
                (self.tr("Another:"), "number"),
            ],
            self.tr("The size of the pixels that the encoder sees"),
        )
        self._units = QgsDoubleSpinBox()
        self._units.setObjectName("terrapatchResolutionValue")
        self._units.setDecimals(6)
        self._units.setRange(0.000001, 1_000_000.0)
        self._units.setValue(10.0)
        self._units.setShowClearButton(False)
        self._units.setToolTip(self.tr("Units of the layer's CRS per pixel: metres, or degrees"))
        self._units.valueChanged.connect(self._changed)
        self._device = self._choice(
            "Device",
            [
                (self.tr("Automatic"), "auto"),
                (self.tr("Processor (CPU)"), "cpu"),
                (self.tr("NVIDIA GPU (CUDA)"), "cuda"),
            ],
            self.tr("Automatic takes the graphics card where there is one that works"),
        )
        self._batch = self._pixels("Batch", self.tr("Tiles at once; less needs less memory"))
        self._batch.setSuffix("")
        self._batch.setSpecialValueText(self.tr("Automatic"))
        resolution = QWidget()
        column = QVBoxLayout(resolution)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._resolution)
        column.addWidget(self._units)
        for label, field in (
            (self.tr("Patch"), self._patch),
            (self.tr("Finer grid"), self._refine),
            (self.tr("Tile"), self._tile),
            (self.tr("Overlap"), self._overlap),
            (self.tr("Resolution"), resolution),
            (self.tr("Device"), self._device),
            (self.tr("Tiles at once"), self._batch),
        ):
            form.addRow(label, field)
        self.setCollapsed(True)
        self.restore_state({})

    def show_encoder(self, encoder: Optional[EncoderFacts]) -> None:
        """Say what "the encoder's own" is, and let patches grow by whole patches of it."""
        self._encoder = encoder
        if encoder is None:
            return
        own = self.tr("encoder's {} px")
        self._patch.setSpecialValueText(own.format(encoder.patch_px))
        self._tile.setSpecialValueText(own.format(encoder.tile))
        self._overlap.setSpecialValueText(own.format(encoder.overlap_px))
        self._patch.setSingleStep(1 if encoder.is_mosaiks else encoder.patch_px)
        self._tile.setSingleStep(math.lcm(*encoder.multiple_of))
        self._overlap.setSingleStep(encoder.patch_px)

    @property
    def patch_px(self) -> Optional[int]:
        """Side of a patch; None for the encoder's own."""
        return self._patch.value() or None

    @property
    def tile_px(self) -> Optional[int]:
        """Side of a tile; None for the encoder's own."""
        return self._tile.value() or None

    @property
    def overlap_px(self) -> Optional[int]:
        """Overlap of tiles; None for the encoder's own."""
        return self._overlap.value() if self._overlap.value() >= 0 else None

    @property
    def refine(self) -> int:
        """1, 2 or 4."""
        return int(self._refine.currentData())

    @property
    def resolution(self) -> str:
        """`native`, `encoder`, or a number in CRS units per pixel."""
        kind = str(self._resolution.currentData())
        return f"{self._units.value():.10g}" if kind == "number" else kind

    @property
    def device(self) -> str:
        """`auto`, `cpu` or `cuda`."""
        return str(self._device.currentData())

    @property
    def batch(self) -> Optional[int]:
        """Tiles at once; None for automatic."""
        return self._batch.value() or None

    def parameters(self) -> Dict[str, Any]:
        """Parameters of the algorithm; those at their defaults are left out."""
        values = {
            "PATCH_SIZE": self.patch_px,
            "TILE_SIZE": self.tile_px,
            "OVERLAP": self.overlap_px,
            "BATCH_SIZE": self.batch,
            "REFINE": self.refine,
            "RESOLUTION": self.resolution,
            "DEVICE": self.device,
        }
        return {name: value for name, value in values.items() if value is not None}

    def save_state(self) -> Dict[str, Any]:
        """The settings as JSON types."""
        return {
            "patch": self._patch.value(),
            "tile": self._tile.value(),
            "overlap": self._overlap.value(),
            "refine": self.refine,
            "resolution": self._resolution.currentData(),
            "units": self._units.value(),
            "device": self.device,
            "batch": self._batch.value(),
            "open": not self.isCollapsed(),
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take saved settings over; anything missing is at its default."""
        for box, name, default in (
            (self._patch, "patch", _UNSET),
            (self._tile, "tile", _UNSET),
            (self._overlap, "overlap", -1),
            (self._batch, "batch", _UNSET),
        ):
            box.setValue(int(state.get(name, default)))
        device = TerraPatchSettings.load().device
        for choice, name, default in (
            (self._refine, "refine", 1),
            (self._resolution, "resolution", "native"),
            (self._device, "device", device),
        ):
            choice.setCurrentIndex(max(0, choice.findData(state.get(name, default))))
        self._units.setValue(float(state.get("units", 10.0)))
        self.setCollapsed(not state.get("open", False))
        self._changed()

    def _pixels(self, name: str, tip: str) -> QSpinBox:
        box = QgsSpinBox()
        box.setObjectName(f"terrapatch{name}")
        box.setRange(_UNSET, _LARGEST_PX)
        box.setClearValue(_UNSET)
        box.setSuffix(self.tr(" px"))
        box.setToolTip(tip)
        box.setMinimumWidth(60)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.valueChanged.connect(self._changed)
        return box

    def _choice(self, name: str, choices: list, tip: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"terrapatch{name}")
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, value in choices:
            box.addItem(text, value)
        box.currentIndexChanged.connect(self._changed)
        return box

    def _changed(self, *_value: object) -> None:
        if hasattr(self, "_units"):
            self._units.setVisible(self._resolution.currentData() == "number")
        self.changed.emit()

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate("EmbedOptions", text)
