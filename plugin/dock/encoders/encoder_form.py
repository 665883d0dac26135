"""What probing cannot know of an encoder, as a form: from a card, and into a card."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from ....model.errors import InputError
from ...encoders.own import encoder_id, is_own
from ...encoders.probe import ProbeResult
from ...translation import tr
from .encoder_bands_form import EncoderBandsForm
from .encoder_scaling import ScalingChoice

_UNKNOWN = "unknown"


class EncoderForm(QWidget):
    """Name, licence, bands, scaling, patch size and resolution of an encoder.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEncoderForm")
        self._card: Dict[str, Any] = {}
        self._id_is_fixed = False
        self._name, self._licence = QLineEdit(), QLineEdit()
        self._name.setObjectName("terrapatchEncoderName")
        self._licence.setObjectName("terrapatchEncoderLicence")
        self._licence.setPlaceholderText(tr("Such as Apache-2.0; not known"))
        self._bands = EncoderBandsForm()
        self._scaling = ScalingChoice()
        self._patch = QSpinBox()
        self._patch.setObjectName("terrapatchEncoderPatch")
        self._patch.setRange(1, 4096)
        self._patch.setSuffix(tr(" px"))
        self._patch.setToolTip(tr("Side of the ground that one vector stands for"))
        self._resolution = QgsDoubleSpinBox()
        self._resolution.setObjectName("terrapatchEncoderResolution")
        self._resolution.setDecimals(3)
        self._resolution.setRange(0.0, 100_000.0)
        self._resolution.setSuffix(tr(" m per pixel"))
        self._resolution.setSpecialValueText(tr("Any, or not known"))
        self._resolution.setClearValue(0.0)
        self._resolution.setToolTip(tr("Of the imagery that the encoder was trained on"))
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for text, field in (
            (tr("Name"), self._name),
            (tr("Licence"), self._licence),
            (tr("Bands"), self._bands),
            (tr("Scaling"), self._scaling),
            (tr("Patch size"), self._patch),
            (tr("Resolution"), self._resolution),
        ):
            layout.addRow(text, field)
        self._name.textChanged.connect(self.changed)
        self._licence.textChanged.connect(self.changed)
        self._patch.valueChanged.connect(self.changed)
        self._resolution.valueChanged.connect(self.changed)
        self._bands.changed.connect(self.changed)
        self._scaling.changed.connect(self.changed)

    @property
    def bands(self) -> EncoderBandsForm:
        """The part about bands."""
        return self._bands

    @property
    def scaling(self) -> ScalingChoice:
        """The part about scaling."""
        return self._scaling

    def show_result(self, result: ProbeResult) -> None:
        """Fill the form with what probing found; what an earlier card said of the rest stays where it can."""
        card = dict(result.card)
        before = result.before
        if before is not None:
            for key in ("id", "version", "name", "licence", "description", "source", "source_resolution", "scaling"):
                card[key] = before.get(key, card[key])
            if len(before.get("bands") or ()) == len(card["bands"]):
                card["bands"] = before.get("bands") or []
                card.update({key: before[key] for key in ("pixel_unit", "band_groups") if key in before})
        self._card = card
        self._id_is_fixed = result.has_card or (before is not None and is_own(result.file))
        self._name.setText(str(card["name"]))
        self._licence.setText("" if card["licence"] == _UNKNOWN else str(card["licence"]))
        flexible = bool(card["bands_flexible"])
        self._bands.show_bands(card["bands"], flexible, flexible or result.any_bands)
        self._scaling.show_steps(card["scaling"])
        output = card["outputs"][0]
        self._patch.setValue(int(output["patch_px"]))
        told = any("patch" in sentence and "px" in sentence for sentence in result.unknown)
        self._patch.setEnabled(told or output["layout"] == "vector")
        self._resolution.setValue(float(card.get("source_resolution") or 0.0))

    def card(self) -> Dict[str, Any]:
        """The card as the form stands.

        Raises
        ------
        InputError
            When something is missing or cannot be read as what it should be.
        """
        name = self._name.text().strip()
        if not encoder_id(name):
            raise InputError(tr("The name is '{}', needs letters or digits; name the encoder.").format(name))
        card = dict(self._card)
        bands = self._bands.bands() if not self._bands.flexible else self._bands_of_card()
        card.update(
            id=card["id"] if self._id_is_fixed else encoder_id(name),
            name=name,
            licence=self._licence.text().strip() or _UNKNOWN,
            bands=bands,
            bands_flexible=self._bands.flexible,
            scaling=self._scaling.steps(len(bands)),
            source_resolution=self._resolution.value() or None,
            outputs=[{**card["outputs"][0], "patch_px": self._patch.value()}, *card["outputs"][1:]],
        )
        if str(card.get("description", "")).startswith("Proposed by probing"):
            card["description"] = tr("Added by hand from {}.").format(card["source"])
        return card

    def _bands_of_card(self) -> List[Dict[str, Any]]:
        """Of an encoder for any bands: none, or those that its card tells more about."""
        return [dict(band) for band in self._card["bands"]] if self._id_is_fixed else []
