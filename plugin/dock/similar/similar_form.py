"""The controls of the Find similar panel: they show and tell, and know nothing of searches."""

from __future__ import annotations

import enum
from pathlib import Path
from typing import Callable, Optional, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.word_vectors import LONGEST
from ...search.chip_rendering import ChipKey
from ...search.query import MEAN, PROBE, ROCCHIO
from ...translation import tr
from ..picking_tools import named_action, numbered_steps, picking_row, tool_button, undo_and_redo
from ..status_line import StatusLine
from .found_form import FoundForm
from .search_bar import SearchBar

_ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"


class RefreshedComboBox(QComboBox):
    """A combo box that is filled when it is opened, so that it never lists what has gone."""

    def __init__(self, refresh: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._refresh = refresh

    def showPopup(self) -> None:
        """Fill, then open."""
        self._refresh()
        super().showPopup()


class SimilarForm(QWidget):
    """All widgets of the panel, by name."""

    def __init__(
        self, sign_of: Callable[[ChipKey], Optional[bool]], refresh_layers: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSimilarForm")
        self._make_actions()
        self.searches = SearchBar(self)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(tr("Name, such as ponds"))
        self.name.setToolTip(tr("What you are looking for; hits and layers of this search have this name"))
        self.name.setClearButtonEnabled(True)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("solar panels, not clouds"))
        self.words.setToolTip(
            tr(
                "What you are looking for in words, with examples or without. Terms stand between commas; what follows "
                "'not' is not wanted. English words do best with most encoders."
            )
        )
        self.words.setClearButtonEnabled(True)
        self.words.setMaxLength(LONGEST)
        self.words_label = QLabel(tr("In &words"), self)
        self.words_label.setBuddy(self.words)
        self.counts = QLabel(self)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.layers = RefreshedComboBox(refresh_layers, self)
        self.layers.setToolTip(
            tr("Which patches to search. Another scene or another date works, if the encoder is the same.")
        )
        self.layers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layers.setMinimumContentsLength(6)
        self.method = self._method_combo()
        self.dataset = self._dataset_button()
        self.busy = QProgressBar(self)
        self.busy.setFormat(tr("Reading the patches: %p %"))
        self.busy.hide()
        self.status = StatusLine("terrapatchSimilarStatus", self)
        self.found = FoundForm(sign_of, self)
        self.hint = self._new_hint()
        self._name_all()
        self._lay_out()

    def set_status(self, text: str, icon: str = "", about: Optional[enum.Enum] = None) -> None:
        """Say something below the method; `icon` is a theme icon's name."""
        self.status.say(text, icon, about)

    def show_found(self, found: bool, steps: bool = True) -> None:
        """Show the part with the hits, or how to get there."""
        self.found.setVisible(found)
        self.hint.setVisible(not found)
        self.hint.setText(numbered_steps(self._steps()) if steps else "")

    def _steps(self) -> Tuple[str, ...]:
        return (
            tr("Click a patch of what you look for on the map; <b>Pick</b> is on already."),
            tr("<b>Shift+click</b> shows what it is not. Drag a box for many, or <b>Ctrl+drag</b> a lasso."),
            tr("<b>Confirm</b> and <b>reject</b> the best hits, and search again: a few rounds are enough."),
        )

    def show_words(self, text: str, known: bool) -> None:
        """Show what is looked for in words, where the encoder of the patches knows any, or where there are some."""
        if self.words.text() != text:
            with QSignalBlocker(self.words):
                self.words.setText(text)
        for part in (self.words, self.words_label):
            part.setVisible(known or bool(text))

    def set_counts(self, positives: int, negatives: int) -> None:
        """Show how many examples there are."""
        self.counts.setText(f"+ {positives}   − {negatives}")
        self.counts.setToolTip(
            tr("Examples of what is wanted: {positives}, of what is not: {negatives}").format(
                positives=positives, negatives=negatives
            )
        )

    def _make_actions(self) -> None:
        self.pick = named_action(
            self,
            "terrapatchPickPatches",
            QIcon(str(_ICONS / "pick_patches.svg")),
            tr("Pick examples on the map"),
            tr(
                "Pick examples on the map: click what is wanted, Shift+click what is not. Drag a box, or Ctrl+drag a "
                "lasso, for many. Ctrl+Z takes the last back, Esc leaves."
            ),
        )
        self.pick.setCheckable(True)
        theme = QgsApplication.getThemeIcon
        self.undo, self.redo = undo_and_redo(self, "terrapatchUndoExample", "terrapatchRedoExample")
        self.clear = named_action(
            self,
            "terrapatchClearExamples",
            theme("/mActionDeleteSelected.svg"),
            tr("Remove all examples, the name, the words and the threshold"),
        )
        self.load = named_action(
            self, "terrapatchLoadExamples", theme("/mActionFileOpen.svg"), tr("Load examples from GeoJSON…")
        )
        self.save = named_action(
            self, "terrapatchSaveExamples", theme("/mActionFileSave.svg"), tr("Save examples as GeoJSON…")
        )
        self.from_layers = QMenu(self)
        self.from_layers.setObjectName("terrapatchExamplesFromLayers")
        self.from_layers.setToolTipsVisible(True)

    def _method_combo(self) -> QComboBox:
        combo = QComboBox(self)
        for method, title, tip in (
            (
                ROCCHIO,
                tr("Towards positives, away from negatives"),
                tr("Compares with twice the mean of the positives less the mean of the negatives"),
            ),
            (
                MEAN,
                tr("Mean of positives"),
                tr("Compares with the mean of the positives; negatives are only left out of the hits"),
            ),
            (PROBE, tr("Logistic classifier"), tr("Learns what tells positives from negatives; needs both kinds")),
        ):
            combo.addItem(title, method)
            combo.setItemData(combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        combo.setToolTip(tr("How examples become a score: a cosine, or a probability for the classifier"))
        return combo

    def show_dataset_progress(self, percent: Optional[float]) -> None:
        """Show that a dataset is being searched; None: that it is not."""
        self.dataset.setEnabled(percent is None)
        text = tr("Search the whole dataset")
        self.dataset.setText(text if percent is None else f"{text} ({percent:.0f} %)")

    def _dataset_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr("Search the whole dataset"))
        button.setToolTip(
            tr("The patches here are of a dataset of many scenes: search those of all scenes with these examples")
        )
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        menu = QMenu(button)
        menu.setObjectName("terrapatchSimilarDatasetMenu")
        self.dataset_layer = menu.addAction(tr("Hits as a layer"))
        self.dataset_layer.setObjectName("terrapatchSimilarDatasetLayer")
        self.dataset_file = menu.addAction(tr("Hits to a file…"))
        self.dataset_file.setObjectName("terrapatchSimilarDatasetFile")
        button.setMenu(menu)
        button.hide()
        return button

    def _name_all(self) -> None:
        for name in (
            "name", "words", "words_label", "counts", "layers", "method", "dataset", "busy", "hint",
        ):  # fmt: skip
            part = "".join(word.capitalize() for word in name.split("_"))
            getattr(self, name).setObjectName(f"terrapatchSimilar{part}")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(self._toolbar())
        form = QFormLayout()
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = QLabel(tr("&Looking for"), self)
        label.setBuddy(self.name)
        named = QHBoxLayout()
        named.setSpacing(1)
        named.addWidget(self.name, 1)
        for action in (self.load, self.save):
            named.addWidget(tool_button(action, self))
        form.addRow(tr("S&earch"), self.searches)
        form.addRow(label, named)
        form.addRow(self.words_label, self.words)
        form.addRow(tr("Search &in"), self.layers)
        form.addRow(tr("&Method"), self.method)
        layout.addLayout(form)
        layout.addWidget(self.dataset)
        layout.addWidget(self.busy)
        layout.addWidget(self.status)
        layout.addWidget(self.found, 1)
        layout.addWidget(self.hint, 1)

    def _new_hint(self) -> QLabel:
        hint = QLabel(self)
        hint.setWordWrap(True)
        hint.setTextFormat(Qt.TextFormat.RichText)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint.setMargin(self.fontMetrics().lineSpacing())
        return hint

    def _toolbar(self) -> QHBoxLayout:
        tip = tr("Take examples from selected patches, or from a layer of points or polygons")
        others = (self.undo, self.redo, self.clear)
        return picking_row(self, self.pick, tr("Pick"), self.from_layers, tip, others, self.counts)
