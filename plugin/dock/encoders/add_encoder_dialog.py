"""Adding an encoder of one's own: pick a file, see what probing found, fill in the rest, try it, install it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Sequence

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ....model.errors import InputError
from ...background.background_task import BackgroundTask
from ...encoders.own import discard, install, place_of
from ...encoders.probe import ProbeResult, check_question, probe_question
from ...plain_text import plain_tip, show_as_written
from ...translation import tr
from ..form_scroll import form_scroll
from ..named_widgets import push_button, text_line
from ..status_line import PROBLEM, StatusLine
from .encoder_form import EncoderForm
from .encoder_trial import EncoderTrial


class AddEncoderDialog(QDialog):
    """Adds an encoder, or changes the card of one's own.

    Parameters
    ----------
    parent : QWidget
    canvas : QgsMapCanvas or None
        The map to try encoders on.
    file : Path or None
        An ONNX file to begin with.

    Signals
    -------
    encoder_installed(str)
        The id of the encoder that is in the profile now.
    """

    encoder_installed = pyqtSignal(str)

    def __init__(
        self, parent: Optional[QWidget] = None, canvas: Optional[QgsMapCanvas] = None, file: Optional[Path] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchAddEncoder")
        self.setWindowTitle(tr("Encoder of your own"))
        self._canvas = canvas
        self._result: Optional[ProbeResult] = None
        self._question: Optional[BackgroundTask] = None
        self._trial: Optional[EncoderTrial] = None
        self._closed = False
        self._build()
        show_as_written(self)
        self._show_state()
        self.resize(580, 780)
        if file is not None:
            self._file.setFilePath(str(file))

    @property
    def form(self) -> EncoderForm:
        """What the user fills in."""
        return self._form

    @property
    def busy(self) -> bool:
        """Whether the engine is at work for the dialog."""
        return self._question is not None or self._trial is not None

    def probe(self) -> None:
        """Let the engine find out what the chosen file is."""
        path = self._file.filePath().strip()
        if not path or self.busy:
            return
        self._result = None
        self._tell(tr("Probing {} at several sizes…").format(Path(path).name))
        self._ask(probe_question(Path(path)), self._probed)

    def check_and_install(self) -> None:
        """Let the engine check the card against the file, and install both where they agree."""
        self._check(self._install)

    def try_on_view(self) -> None:
        """Run the encoder on what the map shows."""
        problem = EncoderTrial.problem(self._raster.currentLayer(), self._canvas)
        if problem:
            self._say(problem)
            return
        self._check(self._try)

    def cancel(self) -> None:
        """Stop what the engine does."""
        if self._question is not None:
            self._question.cancel()
        if self._trial is not None:
            self._trial.cancel()

    def done(self, result: int) -> None:
        """Close; the engine is not left at work for nobody."""
        self._closed = True
        self.cancel()
        super().done(result)
        self._go_when_idle()

    # ---------------------------------------------------------------------------------------------------------- parts

    def _build(self) -> None:
        self._file = QgsFileWidget()
        self._file.setObjectName("terrapatchAddEncoderFile")
        self._file.setFilter(tr("ONNX models (*.onnx)"))
        self._file.setDialogTitle(tr("Encoder"))
        self._file.lineEdit().setPlaceholderText(tr("An .onnx file"))
        self._file.fileChanged.connect(self._file_changed)
        self._again = push_button("terrapatchProbeAgain", tr("Probe again"), self.probe, icon="/mActionRefresh.svg")
        row = QHBoxLayout()
        row.addWidget(self._file, 1)
        row.addWidget(self._again)
        self._findings = text_line("terrapatchFindings", rich=True, selectable=True)
        self._form = EncoderForm()
        inside = QWidget()
        inside.setObjectName("terrapatchAddEncoderInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self._findings)
        column.addWidget(self._form)
        column.addStretch(1)
        scroll = form_scroll("terrapatchAddEncoderScroll", inside)
        self._line = StatusLine("terrapatchAddEncoderLine")
        top = QFormLayout()
        top.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        top.addRow(tr("File"), row)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        layout.addLayout(self._trial_row())
        layout.addLayout(self._busy_row())
        layout.addWidget(self._line)
        layout.addWidget(self._buttons())

    def _trial_row(self) -> QHBoxLayout:
        self._raster = QgsMapLayerComboBox()
        self._raster.setObjectName("terrapatchTrialRaster")
        self._raster.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._raster.setMinimumContentsLength(10)
        self._try_button = push_button(
            "terrapatchTryEncoder",
            tr("Try it on the current view"),
            self.try_on_view,
            icon="/mActionStart.svg",
            tip=tr("Embeds what the map shows of this raster; nothing is kept but the layer"),
        )
        row = QHBoxLayout()
        row.addWidget(self._raster, 1)
        row.addWidget(self._try_button)
        return row

    def _busy_row(self) -> QHBoxLayout:
        self._progress = QProgressBar()
        self._progress.setObjectName("terrapatchAddEncoderProgress")
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(10)
        self._stop = push_button("terrapatchAddEncoderStop", tr("Stop"), self.cancel)
        row = QHBoxLayout()
        row.addWidget(self._progress, 1)
        row.addWidget(self._stop)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close)
        buttons.setObjectName("terrapatchAddEncoderButtons")
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setObjectName("terrapatchKeepEncoder")
        self._save.setToolTip(tr("Copies the file and its card into your QGIS profile"))
        self._save.clicked.connect(self.check_and_install)
        buttons.rejected.connect(self.reject)
        return buttons

    # --------------------------------------------------------------------------------------------------------- steps

    def _file_changed(self, *_path: str) -> None:
        self.cancel()
        self._result = None
        self._tell("")
        path = Path(self._file.filePath().strip())
        if path.suffix.lower() == ".onnx" and not self.busy:
            self.probe()

    def _ask(self, question: BackgroundTask, answered: Any) -> None:
        self._question = question
        question.answered.connect(answered)
        question.failed.connect(self._say)
        question.ended.connect(self._question_ended)
        question.begin()
        self._show_state()

    def _question_ended(self) -> None:
        asked, self._question = self._question, None
        if asked is not None and asked.isCanceled():
            self._tell(tr("Stopped."))
            if self._result is None:
                self._probe_newer_file(asked)
        self._show_state()
        self._go_when_idle()

    def _probe_newer_file(self, asked: BackgroundTask) -> None:
        """Another file was chosen while one was being probed."""
        path = Path(self._file.filePath().strip())
        if not self._closed and path.is_file() and path.name not in asked.description():
            self.probe()

    def _probed(self, result: ProbeResult) -> None:
        self._result = result
        self._findings.setText(self._findings_text(result))
        self._form.show_result(result)
        self._tell(
            tr("The file has changed since its card was written; check what the form says, and save it anew.")
            if result.before is not None
            else ""
        )
        self._show_state()

    def _findings_text(self, result: ProbeResult) -> str:
        known = tr("Found by running it")
        open_ = tr("The card and the model disagree") if result.has_card else tr("Not known; say it below")
        text = f"<b>{known}</b>{_listed(result.found)}"
        return text + (f"<b>{open_}</b>{_listed(result.unknown)}" if result.unknown else "")

    def _check(self, then: Any) -> None:
        if self._result is None or self.busy:
            return
        try:
            card = self._form.card()
        except InputError as error:
            self._say(str(error))
            return
        self._tell(tr("Checking that the card fits the file…"))
        self._ask(check_question(self._result.file, card), then)

    def _install(self, staged: Path) -> None:
        place = place_of(staged.stem)
        changes_itself = self._result is not None and self._result.file == place
        if place.is_file() and not changes_itself and not self._may_replace(staged.stem):
            discard(staged)
            self._tell(tr("Nothing was saved; give it another name."))
            return
        try:
            install(staged, place)
        except OSError as error:
            discard(staged)
            self._say(tr("{place} cannot be written ({error}).").format(place=place.name, error=error))
            return
        self.encoder_installed.emit(staged.stem)
        self.accept()

    def _may_replace(self, name: str) -> bool:
        answer = QMessageBox.question(
            self,
            tr("Encoder of your own"),
            plain_tip(tr("There is an encoder '{}' already. Replace it with this one?").format(name)),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer == QMessageBox.StandardButton.Yes

    def _try(self, staged: Path) -> None:
        raster = self._raster.currentLayer()
        if not isinstance(raster, QgsRasterLayer) or self._canvas is None:
            discard(staged)
            return
        self._tell(tr("Embedding what the map shows…"))
        self._trial = EncoderTrial()
        self._trial.told.connect(self._tell)
        self._trial.failed.connect(self._say)
        self._trial.ended.connect(self._trial_ended)
        self._trial.start(staged, raster, self._canvas)
        self._show_state()

    def _trial_ended(self) -> None:
        self._trial = None
        self._show_state()
        self._go_when_idle()

    def _go_when_idle(self) -> None:
        """Delete a dialog that is closed, once nothing runs that would tell it something."""
        if self._closed and not self.busy:
            self.deleteLater()

    # --------------------------------------------------------------------------------------------------------- state

    def _say(self, problem: str) -> None:
        self._line.say(problem, PROBLEM)

    def _tell(self, text: str) -> None:
        self._line.say(text)

    def _show_state(self) -> None:
        ready = self._result is not None and not self.busy
        self._form.setVisible(self._result is not None)
        self._findings.setVisible(self._result is not None)
        self._form.setEnabled(ready)
        self._save.setEnabled(ready)
        self._try_button.setEnabled(ready and self._canvas is not None)
        self._raster.setEnabled(ready)
        self._again.setEnabled(not self.busy and bool(self._file.filePath().strip()))
        self._progress.setVisible(self.busy)
        self._stop.setVisible(self.busy)


def _listed(sentences: Sequence[str]) -> str:
    def escaped(text: str) -> str:
        return text.replace("&", "&amp;").replace("<", "&lt;")

    items = "".join(f"<li>{escaped(sentence)}</li>" for sentence in sentences)
    return f"<ul style='margin: 2px 0 8px -22px'>{items}</ul>"
