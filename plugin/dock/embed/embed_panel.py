"""The embed panel: a raster and an encoder become patches with vectors."""

from __future__ import annotations

from html import escape
from typing import Any, Dict, Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....model.errors import TerraPatchError
from ...background.algorithm_run import AlgorithmRun
from ...background.background_task import BackgroundTask
from ...background.engine_check import engine_check
from ...background.engine_setup import ENGINE_SETUP
from ...background.measured_rates import record_rate
from ...background.single_shot import single_shot
from ...engine.errors import EngineMissing
from ...layers.layer_order import LayerKind
from ...plain_text import plain_tip
from ...planning.layer_plan import LayerPlans, NoPlan, PlanAnswer
from ...settings import TerraPatchSettings
from ...stored_json import read_json_object
from ...translation import number_text, tr
from ...workspace import Workspace
from ..fitting_row import FittingRow
from ..form_scroll import form_scroll, keep_whole
from ..named_widgets import push_button
from ..runs.run_bar import RunBar
from ..setup.engine_notice import EngineNotice
from ..status_line import PROBLEM, StatusLine
from .confirmations import may_download, may_write
from .embed_forecast import EmbedForecast
from .embed_form import EmbedForm
from .resumable_runs import forget_run, remember_run, resumable_percent
from .sweep_choice import SweepChoice

EMBED_RASTER = "terrapatch:embedraster"
METADATA_PROPERTY = "terrapatch/embedding"  # as in layers/schema.py, which needs numpy
_LOOK_AGAIN_MS = 250


class EmbedPanel(QWidget):
    """A form that fills one request, says what it will make, runs it, and shows the result on the map."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchEmbedPanel")
        self._workspace = workspace
        self._run: Optional[AlgorithmRun] = None
        self._pixels_of_run = 0
        self._encoder_of_run = ""
        self._form_of_run = ""
        self._engine_missing = False
        self._check: Optional[BackgroundTask] = None
        self._plans = LayerPlans(self)
        self._asked = ""
        self._start_wanted = False  # Run was clicked a moment before the engine had looked at the last change
        self._answer: Optional[PlanAnswer] = None
        self._forecast = EmbedForecast()
        # typing, panning and restoring change many things at once: look at them together, a moment later
        self._soon = single_shot(self, self.refresh, _LOOK_AGAIN_MS)
        self._build()
        self._connect()
        self.refresh()
        self.check_engine()

    # ------------------------------------------------------------------------------------------------------- form

    def _build(self) -> None:
        self.form = EmbedForm(self._workspace.iface)
        self._engine_notice = EngineNotice()
        column = QWidget()
        stacked = QVBoxLayout(column)
        stacked.setContentsMargins(2, 4, 6, 4)
        stacked.addWidget(self._engine_notice)
        stacked.addWidget(self.form)
        self.sweep = SweepChoice(self.form)
        stacked.addWidget(self.sweep)
        stacked.addStretch(1)
        scroll = form_scroll("terrapatchEmbedScroll", column)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._foot())

    def _foot(self) -> QWidget:
        """What stays in sight: the line of what will happen, Run, and the result with the next step."""
        foot = QWidget()
        foot.setObjectName("terrapatchEmbedFoot")
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        self._line = StatusLine("terrapatchEmbedLine", rich=True)
        self._offer = push_button(
            "terrapatchUseMosaiks", tr("Use MOSAIKS, which takes any bands"), self.form.encoder.choose_mosaiks
        )
        self._again = push_button("terrapatchPlanAgain", tr("Check again"), self._ask_again, icon="/mActionRefresh.svg")
        self._bar = RunBar(tr("Embed"), "terrapatchEmbed")
        self._result = StatusLine("terrapatchEmbedResult")
        steps = [
            push_button(
                name,
                text,
                lambda _checked, wanted=panel: self._workspace.panel_wanted.emit(wanted),
                icon="/mActionArrowRight.svg",
            )
            for name, text, panel in (
                ("terrapatchNextSimilar", tr("Find similar"), "similar"),
                ("terrapatchNextClusters", tr("Make clusters"), "clusters"),
            )
        ]
        self._next = FittingRow("terrapatchNextSteps", steps)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.setSpacing(5)
        # what comes and goes lies above the button, which never moves under the mouse
        for part in (rule, self._result, self._next, self._line, self._offer, self._again, self._bar):
            layout.addWidget(part)
        keep_whole(foot)
        self._show_result("")
        return foot

    def _connect(self) -> None:
        self.form.changed.connect(self.refresh_soon)
        self._plans.answered.connect(self._planned)
        self._bar.run_wanted.connect(self.start)
        self._engine_notice.check_wanted.connect(self.check_engine)
        ENGINE_SETUP.engine_changed.connect(self.check_engine)
        self._workspace.run_ended.connect(self._run_ended)
        self._engine_notice.settings_wanted.connect(self._open_settings)

    # ------------------------------------------------------------------------------------------------------ running

    def start(self) -> None:
        """Run what the form says."""
        self.refresh()
        forecast = self._forecast
        self._start_wanted = forecast.checking
        encoder, raster = self.form.encoder.encoder, self.form.raster
        busy = self._workspace.running_of(EMBED_RASTER) is not None
        if forecast.problem or busy or encoder is None or raster is None:
            waits = tr("A raster is being embedded: wait for it, or cancel it first.")
            self._line.say(escape(forecast.problem or waits, quote=False), _icon_of(forecast))
            return
        if not may_write(self.form.file.filePath().strip(), self):
            return
        if not may_download(forecast.service_tiles, raster.name(), self):
            return
        self.form.area.stop_drawing()
        self._show_result("")
        self._pixels_of_run, self._encoder_of_run = forecast.encoded_pixels, encoder.key
        self._form_of_run = self.form.key()
        title = tr("Embedding {}").format(raster.name())
        run = self._workspace.run(EMBED_RASTER, self.form.parameters(), title)
        run.succeeded.connect(self._succeeded)
        run.failed.connect(self._failed)
        run.cancelled.connect(self._cancelled)
        self._run = run
        self._bar.follow(run)
        run.start()
        self.refresh()

    def _succeeded(self, results: Dict[str, Any]) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        forget_run(self._form_of_run)
        layer = run.take_layer(results["OUTPUT"])
        if layer is None or not layer.isValid():
            text = tr("The patches were written to {}, but cannot be opened.")
            self._show_result(text.format(results["OUTPUT"]), PROBLEM)
            return
        raster = QgsProject.instance().mapLayer(str(run.parameters["INPUT"]))
        self._workspace.add_layer(layer, LayerKind.PATCHES, raster)
        self._workspace.offer_embedding_layer(layer)
        tiles = run.take_layer(results["OUTPUT_TILES"]) if results.get("OUTPUT_TILES") else None
        if tiles is not None and tiles.isValid():
            self._workspace.add_layer(tiles, LayerKind.PATCHES, raster)
        self.form.file.setFilePath("")  # else the next run would replace these patches
        self._show_result(self._done_text(layer, run), next_steps=True)
        self.refresh()

    def _done_text(self, layer: QgsMapLayer, run: AlgorithmRun) -> str:
        made = read_json_object(str(layer.customProperty(METADATA_PROPERTY) or ""))
        device = str(made.get("device", ""))
        encoder = made.get("encoder") or {}
        if device and self._pixels_of_run:
            record_rate(self._encoder_of_run, device, self._pixels_of_run, run.seconds)
        where = {"cpu": tr("the processor (CPU)"), "cuda": tr("the graphics card (CUDA)")}
        count = layer.featureCount()
        return tr("{patches} with {dim}-dimensional vectors, in {seconds} s on {device}.").format(
            patches=tr("1 patch") if count == 1 else tr("{} patches").format(number_text(count)),
            dim=encoder.get("dim", "?"),
            seconds=f"{run.seconds:.1f}",
            device=where.get(device, device or tr("an unknown device")),
        )

    def _failed(self, message: str) -> None:
        self._run = None
        self._show_result(message, PROBLEM)
        self.refresh()
        self.check_engine()

    def _cancelled(self) -> None:
        run, self._run = self._run, None
        # where the user keeps the embedding set, a run that is cancelled leaves nothing
        done = 0 if run is None or "OUTPUT_SET" in run.parameters else int(self._bar.percent)
        if done:
            remember_run(self._form_of_run, done)
            text = tr("Cancelled. {} % is done and kept: Resume goes on from there.").format(done)
        else:
            text = tr("Cancelled; nothing was kept.")
        self._show_result(text)
        self.refresh()

    def _show_result(self, text: str, icon: str = "", next_steps: bool = False) -> None:
        self._result.say(text, icon)
        self._next.setVisible(next_steps)

    # --------------------------------------------------------------------------------------------------- following

    def refresh_soon(self, *_signal_values: object) -> None:
        """Look at the form again in a moment."""
        self._start_wanted = False
        self._soon.start()

    def refresh(self) -> None:
        """Say what a run would do, or what is missing."""
        self.form.file.setDefaultRoot(QgsProject.instance().homePath())
        self._soon.stop()
        self._forecast = self._looked_at()
        problem = escape(self._forecast.problem, quote=False)
        self._line.say(problem or self._forecast.text, _icon_of(self._forecast))
        self._line.setToolTip(plain_tip(self._forecast.details))
        self._offer.setVisible(self._forecast.offer_mosaiks)
        self._again.setVisible(self._forecast.offer_check)
        self._bar.offer_resume(resumable_percent(self.form.key()))
        self._bar.set_ready(
            not self._forecast.problem and self._workspace.running_of(EMBED_RASTER) is None,
            self._forecast.problem or tr("Makes a layer of patches with vectors; the map stays free meanwhile"),
        )

    def _looked_at(self) -> EmbedForecast:
        """What is known of the form; the engine is asked where it has not answered it."""
        problem = self.form.problem()
        if problem:
            return EmbedForecast(problem=problem)
        if self._engine_missing:
            return EmbedForecast(problem=tr("The engine is missing; see above how to set it up."))
        try:
            values = self.form.values()
            if self._answer is not None and self._answer.key == values.key:
                return EmbedForecast.of(self._answer, self.form.run_place(values.raster, values.values["encoder"]))
            if values.key != self._asked:
                self._plans.ask(values.question())
                self._asked = values.key
        except (ValueError, TerraPatchError) as error:
            return EmbedForecast(problem=str(error))
        return EmbedForecast.unanswered()

    @property
    def is_checking(self) -> bool:
        """Whether the engine is still to say what the form will do."""
        return self._soon.isActive() or self._forecast.checking

    def _planned(self, answer: PlanAnswer) -> None:
        """The engine has answered; only the newest question counts."""
        if answer.key != self._asked:
            return
        self._answer = answer
        self.form.show_plan(answer)
        self.refresh()
        if answer.no_plan is NoPlan.ENGINE_MISSING:
            self.check_engine()
        if self._start_wanted and not self._forecast.checking:
            self.start()

    def _ask_again(self) -> None:
        self._answer, self._asked = None, ""
        self.refresh()

    def check_engine(self) -> None:
        """Look for the engine in the background; after a failure of it, test it, too."""
        if self._check is not None:
            return
        self._check = engine_check(TerraPatchSettings.load().engine_python)
        self._check.ended.connect(self._check_ended)
        self._check.answered.connect(self._engine_looked_for)
        self._check.failed.connect(self._show_result)
        self._check.begin()

    def _check_ended(self) -> None:
        self._check = None

    def _run_ended(self, _run: AlgorithmRun) -> None:
        """Runs of all panels: where the engine itself has failed, this is where it is mended."""
        from ...engine.failures import FAILURES

        if FAILURES.is_suspect:
            self.check_engine()

    def _engine_looked_for(self, answer: object) -> None:
        missing = answer if isinstance(answer, EngineMissing) else None
        self._engine_missing = missing is not None
        if missing is not None:
            self._engine_notice.show_trouble(missing.trouble)
        else:
            self._engine_notice.hide()
            if self._answer is not None and self._answer.no_plan is not None:
                self._answer, self._asked = None, ""
        self.refresh()

    def _open_settings(self) -> None:
        from ...settings import OPTIONS_PAGE

        self._workspace.iface.showOptionsDialog(self._workspace.iface.mainWindow(), OPTIONS_PAGE)

    def save_state(self) -> Dict[str, Any]:
        """The form as JSON types."""
        return self.form.save_state()

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take a saved form over; anything missing is at its default."""
        self.form.restore_state(state)
        self._show_result("")

    def unload(self) -> None:
        """Let go of QGIS."""
        self._soon.stop()
        ENGINE_SETUP.engine_changed.disconnect(self.check_engine)
        self._workspace.run_ended.disconnect(self._run_ended)
        self._engine_notice.unload()
        self._plans.answered.disconnect(self._planned)
        self._plans.end()
        self.form.unload()
        if self._check is not None:
            self._check.dismiss()
            self._check = None


def _icon_of(forecast: EmbedForecast) -> str:
    """The icon beside the line: a warning where something stands in the way."""
    return PROBLEM if forecast.problem and not forecast.checking else ""
