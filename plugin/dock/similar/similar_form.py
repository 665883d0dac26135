"""The controls of the Find similar panel: they show and tell, and know nothing of searches."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional, Tuple

from qgis.core import QgsApplication
from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...search.chip_rendering import ChipKey
from ...search.query import MEAN, MOST_HITS, PROBE, ROCCHIO
from .chip_gallery import ChipGallery
from .score_histogram import ScoreHistogram

_ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
_SLIDER_STEPS = 1000
_GALLERY_LINES = 14
# the theme's own colours, so that it stands out in light and dark ones
_PENDING_STYLE = (
    "QPushButton { background-color: palette(highlight); color: palette(highlighted-text); padding: 3px 8px; "
    "border-radius: 3px; border: 1px solid palette(highlight); }"
)


class RefreshedComboBox(QComboBox):
    """A combo box that is filled when it is opened, so that it never lists what has gone."""

    def __init__(self, refresh: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._refresh = refresh

    def showPopup(self) -> None:  # noqa: N802
        """Fill, then open."""
        self._refresh()
        super().showPopup()


class SimilarForm(QWidget):
    """All widgets of the panel, by name."""

    def __init__(
        self,
        sign_of: Callable[[ChipKey], Optional[bool]],
        refresh_layers: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSimilarForm")
        self._make_actions()
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Name, such as ponds"))
        self.name.setToolTip(self.tr("What you are looking for; examples and hits are saved under this name"))
        self.name.setClearButtonEnabled(True)
        self.counts = QLabel(self)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.layers = RefreshedComboBox(refresh_layers, self)
        self.layers.setToolTip(
            self.tr("Which patches to search. Another scene or another date works, if the encoder is the same.")
        )
        self.layers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layers.setMinimumContentsLength(6)
        self.method = self._method_combo()
        self.busy = QProgressBar(self)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(self.fontMetrics().height() // 2)
        self.busy.hide()
        self.status_icon = QLabel(self)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.found = QWidget(self)
        self.hint = self._new_hint()
        self.histogram = ScoreHistogram(self)
        self.histogram.setAccessibleName(self.tr("Histogram of scores with the threshold"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _SLIDER_STEPS)
        self.least = self._least_box()
        self.most = self._most_box()
        self.whole_map = QCheckBox(self.tr("Similarity map"), self)
        self.whole_map.setToolTip(self.tr("Show the score of every patch on the map, not of the hits only"))
        self.hit_count = QLabel(self)
        self.again = QPushButton(QgsApplication.getThemeIcon("/mActionRefresh.svg"), self.tr("Search again"), self)
        self.save_hits = self._save_button()
        self.gallery = ChipGallery(sign_of, self)
        self.gallery.setAccessibleName(self.tr("Best hits"))
        self.gallery.setMinimumHeight(_GALLERY_LINES * self.fontMetrics().lineSpacing())
        self.no_chips = QLabel(self)
        self.no_chips.setWordWrap(True)
        self.no_chips.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name_all()
        self._lay_out()

    def set_status(self, text: str, icon: str = "") -> None:
        """Say something below the method; `icon` is a theme icon's name."""
        self.status.setText(text)
        self.status.setVisible(bool(text))
        self.status_icon.setVisible(bool(text and icon))
        if icon:
            side = self.fontMetrics().height()
            self.status_icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(QSize(side, side)))

    def show_found(self, found: bool, steps: bool = True) -> None:
        """Show the part with the hits, or how to get there."""
        self.found.setVisible(found)
        self.hint.setVisible(not found)
        self.hint.setText(
            "<ol style='margin-left: -20px'>"
            + "".join(f"<li style='margin-bottom: 6px'>{step}</li>" for step in self._steps())
            + "</ol>"
            if steps
            else ""
        )

    def _steps(self) -> Tuple[str, ...]:
        return (
            self.tr("Press <b>Pick</b> and click a patch of what you look for on the map."),
            self.tr("<b>Shift+click</b> shows what it is not. Drag a box for many, or <b>Ctrl+drag</b> a lasso."),
            self.tr("<b>Confirm</b> and <b>reject</b> the best hits, and search again: a few rounds are enough."),
        )

    def set_counts(self, positives: int, negatives: int) -> None:
        """Show how many examples there are."""
        self.counts.setText(f"+ {positives}   − {negatives}")
        self.counts.setToolTip(
            self.tr("{positives} examples of what is wanted, {negatives} of what is not").format(
                positives=positives, negatives=negatives
            )
        )

    def set_pending(self, count: int) -> None:
        """Show how many hits were confirmed or rejected since the search, which a new one would take into account."""
        text = self.tr("Search again")
        self.again.setText(f"{text} ({count})" if count else text)
        font = self.again.font()
        font.setBold(count > 0)
        self.again.setFont(font)
        self.again.setEnabled(count > 0)
        self.again.setToolTip(
            self.tr("Search with the {} hits that you have confirmed or rejected").format(count)
            if count
            else self.tr("Confirm or reject hits below first: a new search learns from them")
        )
        self.again.setProperty("pending", count > 0)
        self.again.setStyleSheet(_PENDING_STYLE if count else "")

    def set_threshold(self, threshold: Optional[float], score_range: Tuple[float, float]) -> None:
        """Show a threshold in all three places without telling anybody."""
        low, high = score_range
        shown = low if threshold is None else threshold
        for widget in (self.slider, self.least):
            widget.blockSignals(True)
        self.slider.setValue(round((shown - low) / max(high - low, 1e-9) * _SLIDER_STEPS))
        # rounded down, so that the number shown never hides the hit that it was read from
        self.least.setValue(shown - 0.0005 if threshold is None else shown)
        for widget in (self.slider, self.least):
            widget.blockSignals(False)
        self.histogram.set_threshold(threshold)

    def slider_score(self, score_range: Tuple[float, float]) -> Optional[float]:
        """The threshold that the slider stands for; None at its left end."""
        low, high = score_range
        share = self.slider.value() / _SLIDER_STEPS
        return low + share * (high - low) if share > 0 else None

    def _make_actions(self) -> None:
        self.pick = self._action(
            "terrapatchPickPatches",
            QIcon(str(_ICONS / "pick_patches.svg")),
            self.tr("Pick examples on the map"),
            self.tr(
                "Pick examples on the map: click what is wanted, Shift+click what is not. Drag a box, or Ctrl+drag a "
                "lasso, for many. Ctrl+Z takes the last back, Esc leaves."
            ),
        )
        self.pick.setCheckable(True)
        theme = QgsApplication.getThemeIcon
        self.undo = self._action("terrapatchUndoExample", theme("/mActionUndo.svg"), self.tr("Take back"), "")
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.redo = self._action("terrapatchRedoExample", theme("/mActionRedo.svg"), self.tr("Redo"), "")
        self.redo.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
        for action in (self.undo, self.redo):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({shortcut})")
            self.addAction(action)
        self.clear = self._action(
            "terrapatchClearExamples", theme("/mActionDeleteSelected.svg"), self.tr("Remove all examples"), ""
        )
        self.load = self._action(
            "terrapatchLoadExamples", theme("/mActionFileOpen.svg"), self.tr("Load examples from GeoJSON…"), ""
        )
        self.save = self._action(
            "terrapatchSaveExamples", theme("/mActionFileSave.svg"), self.tr("Save examples as GeoJSON…"), ""
        )
        self.from_layers = QMenu(self)
        self.from_layers.setObjectName("terrapatchExamplesFromLayers")
        self.from_layers.setToolTipsVisible(True)

    def _action(self, name: str, icon: QIcon, text: str, tip: str) -> QAction:
        action = QAction(icon, text, self)
        action.setObjectName(name)
        action.setToolTip(tip or text)
        return action

    def _method_combo(self) -> QComboBox:
        combo = QComboBox(self)
        for method, title, tip in (
            (ROCCHIO, self.tr("2·positive − neg."), self.tr("Towards the positive mean, away from the negative")),
            (MEAN, self.tr("Mean of positives"), self.tr("Negative examples are only left out of the hits")),
            (PROBE, self.tr("Logistic probe"), self.tr("Learns what tells the two apart; needs both kinds")),
        ):
            combo.addItem(title, method)
            combo.setItemData(combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(6)
        combo.setToolTip(self.tr("How examples become a score: cosine, or a probability for the probe"))
        return combo

    def _least_box(self) -> QgsDoubleSpinBox:
        box = QgsDoubleSpinBox(self)
        box.setRange(-1.0, 1.0)
        box.setDecimals(3)
        box.setSingleStep(0.01)
        box.setShowClearButton(False)
        box.setToolTip(self.tr("Hits have at least this score"))
        return box

    def _most_box(self) -> QgsSpinBox:
        box = QgsSpinBox(self)
        box.setRange(1, MOST_HITS)
        box.setShowClearButton(False)
        box.setToolTip(self.tr("How many of the best patches are hits at most"))
        return box

    def _save_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon("/mActionFileSaveAs.svg"))
        button.setToolTip(self.tr("Keep the hits: in a file, or as a layer of their own"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self.hits_to_file = menu.addAction(self.tr("Save hits to a file…"))
        self.hits_to_file.setObjectName("terrapatchHitsToFile")
        self.hits_to_project = menu.addAction(self.tr("Copy hits to a layer of their own"))
        self.hits_to_project.setObjectName("terrapatchHitsToProject")
        button.setMenu(menu)
        return button

    def _name_all(self) -> None:
        for name in (
            "name", "counts", "layers", "method", "busy", "status_icon", "status", "histogram", "slider", "least",
            "most", "whole_map", "hit_count", "again", "save_hits", "gallery", "no_chips",
            "found", "hint",
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
        label = QLabel(self.tr("&Looking for"), self)
        label.setBuddy(self.name)
        named = QHBoxLayout()
        named.setSpacing(1)
        named.addWidget(self.name, 1)
        for action in (self.load, self.save):
            named.addWidget(self._tool_button(action))
        form.addRow(label, named)
        form.addRow(self.tr("Search &in"), self.layers)
        form.addRow(self.tr("&Method"), self.method)
        layout.addLayout(form)
        layout.addWidget(self.busy)
        said = QHBoxLayout()
        said.addWidget(self.status_icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.status, 1)
        layout.addLayout(said)
        layout.addWidget(self._new_found(), 1)
        layout.addWidget(self.hint, 1)
        self.slider.setToolTip(self.tr("Threshold: patches with a lower score are no hits"))
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.setMinimumWidth(40)

    def _new_found(self) -> QWidget:
        """All that shows hits, which is hidden while there is no search."""
        layout = QVBoxLayout(self.found)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.histogram)
        threshold = QHBoxLayout()
        label = QLabel(self.tr("&Score at least"), self)
        label.setBuddy(self.least)
        threshold.addWidget(label)
        threshold.addWidget(self.slider, 1)
        threshold.addWidget(self.least)
        layout.addLayout(threshold)
        number = QHBoxLayout()
        label = QLabel(self.tr("&Best"), self)
        label.setBuddy(self.most)
        number.addWidget(label)
        number.addWidget(self.most)
        number.addStretch(1)
        number.addWidget(self.whole_map)
        layout.addLayout(number)
        head = QHBoxLayout()
        head.addWidget(self.hit_count, 1)
        head.addWidget(self.again)
        head.addWidget(self.save_hits)
        layout.addLayout(head)
        layout.addWidget(self.gallery, 1)
        layout.addWidget(self.no_chips, 1)
        return self.found

    def _new_hint(self) -> QLabel:
        hint = QLabel(self)
        hint.setWordWrap(True)
        hint.setTextFormat(Qt.TextFormat.RichText)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint.setMargin(self.fontMetrics().lineSpacing())
        return hint

    def _toolbar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(1)
        pick = self._tool_button(self.pick)
        pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick.setIconText(self.tr("Pick"))  # of the action, which gives the button its text whenever it changes
        pick.setAutoRaise(False)
        row.addWidget(pick)
        add = QToolButton(self)
        add.setObjectName("terrapatchExamplesFromLayersButton")
        add.setIcon(QgsApplication.getThemeIcon("/mActionAddOgrLayer.svg"))
        add.setToolTip(self.tr("Take examples from selected patches, or from a layer of points or polygons"))
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        add.setMenu(self.from_layers)
        add.setAutoRaise(True)
        row.addWidget(add)
        for action in (self.undo, self.redo, self.clear):
            row.addWidget(self._tool_button(action))
        row.addStretch(1)
        row.addWidget(self.counts)
        return row

    def _tool_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setObjectName(f"{action.objectName()}Button")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
