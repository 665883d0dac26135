"""Choosing an encoder, with what its card says below."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import List, Optional

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ...byte_sizes import bytes_text
from ...encoders.facts import EncoderFacts, encoder_of_file, installed_encoders
from ...encoders.installed_encoders import MOSAIKS
from ...encoders.own import changes
from ...plain_text import plain_tip
from ...settings import TerraPatchSettings
from ...translation import tr
from ...used_paths import is_known_encoder_file, remember_encoder_file
from ..named_widgets import combo_box, icon_button, text_line

_MOST_BANDS_NAMED = 6
_SHORT_FACT = 16  # letters


class EncoderChoice(QWidget):
    """The installed encoders, and any other ONNX file with a card beside it.

    Signals
    -------
    changed()
        Another encoder is chosen.
    """

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEncoderChoice")
        self._encoders: List[EncoderFacts] = []
        self._box = combo_box("terrapatchEncoder", tr("The image encoder that turns patches into vectors"), 10)
        self._open = icon_button(
            "terrapatchEncoderFile",
            "/mActionFileOpen.svg",
            tr("Use an ONNX file that is not in the list; its card lies beside it"),
            self._ask_for_file,
        )
        self._add = icon_button(
            "terrapatchAddEncoderButton",
            "/symbologyAdd.svg",
            tr("Add encoder… Probes an ONNX file, helps to describe it, and keeps it in the list"),
            self.add_encoder,
        )
        self._get = icon_button(
            "terrapatchGetEncoderButton",
            "/mActionFileSave.svg",
            tr("Get an encoder… Lists those that can be fetched, with size and licence"),
            self.get_encoder,
        )
        self._card = text_line("terrapatchEncoderCard", rich=True, selectable=True)
        font = self._card.font()
        font.setPointSizeF(font.pointSizeF() * 0.92)
        self._card.setFont(font)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._box, 1)
        row.addWidget(self._open)
        row.addWidget(self._add)
        row.addWidget(self._get)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._card)
        self.reload()
        self._box.currentIndexChanged.connect(self._changed)
        changes.changed.connect(self._installed_changed)

    def reload(self) -> None:
        """Read the installed encoders again; the choice stays where it can."""
        chosen = self.encoder
        self._encoders = installed_encoders()
        if chosen is not None and chosen.file is not None and chosen.key == str(chosen.file):
            listed = [encoder.key for encoder in self._encoders]
            self._encoders += [] if chosen.key in listed else [chosen]
        with QSignalBlocker(self._box):
            self._box.clear()
            for encoder in self._encoders:
                self._box.addItem(tr(encoder.name), encoder.key)
                self._box.setItemData(
                    self._box.count() - 1, plain_tip(tr(encoder.description)), Qt.ItemDataRole.ToolTipRole
                )
            wanted = chosen.key if chosen is not None else TerraPatchSettings.load().encoder
            self._box.setCurrentIndex(max(0, self._box.findData(wanted)))
        self._show_card()

    @property
    def encoder(self) -> Optional[EncoderFacts]:
        """The encoder that is chosen."""
        position = self._box.currentIndex()
        return self._encoders[position] if 0 <= position < len(self._encoders) else None

    def choose(self, key: str) -> bool:
        """Choose an encoder by its id or the path of its file; tells whether it is there."""
        position = self._box.findData(key)
        if position < 0 and key.lower().endswith(".onnx"):
            facts = encoder_of_file(Path(key), by_path=True)
            if facts is not None:
                self._encoders.append(facts)
                self._box.addItem(tr(facts.name), facts.key)
                position = self._box.count() - 1
        if position >= 0:
            self._box.setCurrentIndex(position)
        return position >= 0

    def choose_stored(self, key: str) -> bool:
        """Choose what a project says; the path of a file counts only where this user has chosen that file before."""
        listed = self._box.findData(key) >= 0
        return (listed or is_known_encoder_file(key)) and self.choose(key)

    def add_encoder(self) -> None:
        """Open the dialog that adds an encoder; the one that is kept is chosen."""
        from ..encoders.own_encoders_list import open_add_encoder

        open_add_encoder(self.window()).encoder_installed.connect(self.choose)

    def get_encoder(self) -> None:
        """Open the catalogue; the one that is fetched is chosen."""
        from ..encoders.get_encoder_dialog import open_get_encoder

        open_get_encoder(self.window()).encoder_installed.connect(self.choose)

    def _installed_changed(self) -> None:
        before = self.encoder
        self.reload()
        if self.encoder != before:  # gone, or with another card
            self._changed()

    def choose_mosaiks(self) -> None:
        """Choose the encoder that takes any bands."""
        self.choose(MOSAIKS)

    def choose_default(self) -> None:
        """Choose what the settings say, else the first."""
        self._box.setCurrentIndex(max(0, self._box.findData(TerraPatchSettings.load().encoder)))

    def _ask_for_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Encoder"), "", tr("ONNX models (*.onnx)"))
        if path and self.choose(path):
            remember_encoder_file(path)
        elif path:
            self._card.setText(
                tr(
                    "{file} has no card {card} beside it that can be read. Add it with the plus: that makes one."
                ).format(file=escape(Path(path).name), card=escape(Path(path).with_suffix(".json").name))
            )

    def _changed(self, *_index: int) -> None:
        self._show_card()
        self.changed.emit()

    def _show_card(self) -> None:
        encoder = self.encoder
        if encoder is None:
            self._card.clear()
            return
        facts = [self._bands_text(encoder), tr("{} px patches").format(encoder.patch_px)]
        facts.append(tr("{}-dimensional vectors").format(encoder.dim))
        if encoder.resolution_m:
            facts.append(tr("made for {} m pixels").format(f"{encoder.resolution_m:g}"))
        if encoder.size_bytes:
            facts.append(bytes_text(encoder.size_bytes))
        facts.append(encoder.licence)
        listed = " · ".join(escape(_kept_together(fact), quote=False) for fact in facts)
        self._card.setText(f"{escape(tr(encoder.description), quote=False)}<br><b>{listed}</b>")

    def _bands_text(self, encoder: EncoderFacts) -> str:
        if encoder.flexible:
            return tr("any bands")
        names = encoder.bands
        if len(names) > _MOST_BANDS_NAMED:
            return tr("{} bands").format(len(names))
        return ", ".join(names)


def _kept_together(fact: str) -> str:
    """A short fact stays on one line; a long one may break, as a narrow dock has no room for it."""
    return fact.replace(" ", "\u00a0") if len(fact) <= _SHORT_FACT else fact
