"""The part of the Find similar panel that shows what was found: histogram, threshold, gallery."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...search.chip_rendering import ChipKey
from ...search.query import ALL_HITS
from ...translation import number_text, tr
from ..named_widgets import label_of
from .chip_gallery import ChipGallery
from .score_histogram import ScoreHistogram

_SLIDER_STEPS = 1000
_GALLERY_LINES = 14
_MOST = 99_999_999
# the theme's own colours, so that it stands out in light and dark ones
_PENDING_STYLE = (
    "QPushButton { background-color: palette(highlight); color: palette(highlighted-text); padding: 3px 8px; "
    "border-radius: 3px; border: 1px solid palette(highlight); }"
)


class FoundForm(QWidget):
    """Widgets by name. Slider, box and histogram are three handles of one threshold."""

    def __init__(self, sign_of: Callable[[ChipKey], Optional[bool]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSimilarFound")
        self.histogram = ScoreHistogram(self)
        self.histogram.setAccessibleName(tr("Histogram of scores with the threshold"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _SLIDER_STEPS)
        self.slider.setToolTip(tr("Threshold: patches with a lower score are not hits"))
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setMinimumWidth(40)
        self.least = self._least_box()
        self.most = self._most_box()
        self.whole_map = QCheckBox(tr("Similarity map"), self)
        self.whole_map.setToolTip(tr("Show the score of every patch on the map, not of the hits only"))
        self.hit_count = QLabel(self)
        self.hit_count.setTextFormat(Qt.TextFormat.PlainText)
        self.hit_count.setWordWrap(True)
        self.show_all = QPushButton(tr("Show all"), self)
        self.show_all.setFlat(True)
        self.show_all.setToolTip(tr("Show every patch above the threshold; very many are shown as areas"))
        self.zoom_hits = self._tool_button("/mActionZoomToLayer.svg", tr("Zoom to the hits"))
        self.again = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), tr("Search again"), self)
        self.save_hits = self._save_button()
        self.gallery = ChipGallery(sign_of, self)
        self.gallery.setAccessibleName(tr("Best hits"))
        self.gallery.setMinimumHeight(_GALLERY_LINES * self.fontMetrics().lineSpacing())
        self.no_chips = self._note()
        self.no_pictures = self._note()
        self.no_pictures.hide()
        for name in (
            "histogram", "slider", "least", "most", "whole_map", "hit_count", "show_all", "zoom_hits", "again",
            "save_hits", "gallery", "no_chips", "no_pictures",
        ):  # fmt: skip
            part = "".join(word.capitalize() for word in name.split("_"))
            getattr(self, name).setObjectName(f"terrapatchSimilar{part}")
        self._lay_out()

    def set_pending(self, count: int) -> None:
        """Show how many hits were confirmed or rejected since the search, which a new one would take into account."""
        text = tr("Search again")
        self.again.setText(f"{text} ({count})" if count else text)
        font = self.again.font()
        font.setBold(count > 0)
        self.again.setFont(font)
        self.again.setEnabled(count > 0)
        self.again.setToolTip(
            tr("Search with the hits that you have confirmed or rejected: {}").format(count)
            if count
            else tr("Confirm or reject hits below first: a new search learns from them")
        )
        self.again.setProperty("pending", count > 0)
        self.again.setStyleSheet(_PENDING_STYLE if count else "")

    def set_counts(self, hits: int, passing: int, threshold: Optional[float]) -> None:
        """Say how many patches are hits, and of how many that pass the threshold: `50 of 812 above 0.51`.

        Parameters
        ----------
        hits : int
        passing : int
            Patches that pass the threshold.
        threshold : float or None
        """
        above = "" if threshold is None else tr(" above {:.2f}").format(threshold)
        if hits < passing:
            text = tr("{hits} of {passing}{above}").format(
                hits=number_text(hits), passing=number_text(passing), above=above
            )
        else:
            hit = tr("1 hit") if hits == 1 else tr("{} hits").format(number_text(hits))
            text = hit + above
        self.hit_count.setText(text)
        self.show_all.setVisible(hits < passing)
        self.save_hits.setEnabled(hits > 0)
        self.zoom_hits.setEnabled(hits > 0)
        self.no_chips.setText("" if hits else tr("No patch passes: lower the threshold."))
        self.gallery.setVisible(hits > 0)
        self.no_chips.setVisible(hits == 0)

    def set_most(self, most: int) -> None:
        """Show a number of hits without telling anybody."""
        with QSignalBlocker(self.most):
            self.most.setValue(most)

    def set_threshold(self, threshold: Optional[float], drawn_from: Optional[float]) -> None:
        """Show a threshold in all three places without telling anybody, and the score from which hits are drawn."""
        low, high = self.histogram.range
        shown = low if threshold is None else threshold
        for widget in (self.slider, self.least):
            widget.blockSignals(True)
        self.slider.setValue(round((shown - low) / max(high - low, 1e-9) * _SLIDER_STEPS))
        # rounded down, so that the number shown never hides the hit that it was read from
        self.least.setValue(shown - 0.0005 if threshold is None else shown)
        for widget in (self.slider, self.least):
            widget.blockSignals(False)
        self.histogram.set_threshold(threshold, drawn_from)

    def slider_score(self) -> Optional[float]:
        """The threshold that the slider stands for; None at its left end."""
        low, high = self.histogram.range
        share = self.slider.value() / _SLIDER_STEPS
        return low + share * (high - low) if share > 0 else None

    def _least_box(self) -> QgsDoubleSpinBox:
        box = QgsDoubleSpinBox(self)
        box.setRange(-1.0, 1.0)
        box.setDecimals(3)
        box.setSingleStep(0.01)
        box.setShowClearButton(False)
        box.setToolTip(tr("Minimum score: hits have at least this one"))
        return box

    def _most_box(self) -> QgsSpinBox:
        box = QgsSpinBox(self)
        box.setRange(ALL_HITS, _MOST)
        box.setSpecialValueText(tr("all"))
        box.setShowClearButton(False)
        box.setToolTip(tr("How many of the best patches above the threshold are hits; 0: all of them"))
        return box

    def _save_button(self) -> QToolButton:
        button = self._tool_button(
            "/mActionFileSaveAs.svg", tr("Keep hits and examples: in a file, or as a layer of their own")
        )
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setObjectName("terrapatchSaveHitsMenu")
        self.hits_to_file = menu.addAction(tr("Save hits to a file…"))
        self.hits_to_file.setObjectName("terrapatchHitsToFile")
        self.hits_to_project = menu.addAction(tr("Copy hits to a layer of their own"))
        self.hits_to_project.setObjectName("terrapatchHitsToProject")
        menu.addSeparator()
        self.with_rejected: QAction = menu.addAction(tr("With rejected patches"))
        self.with_rejected.setObjectName("terrapatchHitsWithRejected")
        self.with_rejected.setCheckable(True)
        button.setMenu(menu)
        return button

    def _tool_button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        return button

    def _note(self) -> QLabel:
        note = QLabel(self)
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return note

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.histogram)
        threshold = QHBoxLayout()
        threshold.addWidget(label_of(self.least, tr("M&inimum score")))
        threshold.addWidget(self.slider, 1)
        threshold.addWidget(self.least)
        layout.addLayout(threshold)
        number = QHBoxLayout()
        number.addWidget(label_of(self.most, tr("&Best")))
        number.addWidget(self.most)
        number.addStretch(1)
        number.addWidget(self.whole_map)
        layout.addLayout(number)
        said = QHBoxLayout()
        said.addWidget(self.hit_count, 1)
        said.addWidget(self.show_all)
        layout.addLayout(said)
        head = QHBoxLayout()
        head.addWidget(self.again, 1)
        head.addWidget(self.zoom_hits)
        head.addWidget(self.save_hits)
        layout.addLayout(head)
        layout.addWidget(self.no_pictures)
        layout.addWidget(self.gallery, 1)
        layout.addWidget(self.no_chips, 1)
