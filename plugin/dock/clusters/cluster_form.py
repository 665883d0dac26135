"""The upper part of the clusters panel: how many clusters, from which seed, and the run."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from ....model.errors import TerraPatchError
from ...background.algorithm_run import AlgorithmRun
from ...background.background_task import BackgroundTask
from ...clusters.matching import matching_task
from ...clusters.regions import read_clusters
from ...clusters.results import last_results, place_result, result_name
from ...clusters.suggest_k import KSuggestion, suggest_k_task
from ...layers.cache import TABLES
from ...plain_text import plain_tip
from ...translation import number_text, tr
from ...workspace import Workspace
from ..named_widgets import icon_button, label_of, push_button, text_line
from .cluster_notice import NoticeLine
from .k_chart import KChart

ALGORITHM = "terrapatch:clusterpatches"
_DEFAULT_K = 8
_MOST_K = 200
_MOST_SEED = 2**31 - 1
_LEAST_USEFUL_K = 4


class ClusterForm(QWidget):
    """Fills one request, runs it in the background, and puts the result into the project.

    Signals
    -------
    result_placed(object)
        The regions layer of a run that has ended.
    """

    result_placed = pyqtSignal(object)

    def __init__(self, workspace: Workspace, notice: NoticeLine, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchClusterForm")
        self._workspace = workspace
        self._notice = notice
        self._run: Optional[AlgorithmRun] = None
        self._task: Optional[BackgroundTask] = None
        self._matching: Optional[BackgroundTask] = None
        self._suggested_for = ""
        self._build()
        self._connect()
        self.follow_layer()

    @property
    def k(self) -> int:
        """The number of clusters that is chosen."""
        return self._k.value()

    @property
    def busy(self) -> bool:
        """Whether clusters are being made or a number of them sought."""
        return self._run is not None or self._task is not None or self._matching is not None

    def save_state(self) -> Dict[str, Any]:
        """As JSON types."""
        suggestion = self._chart.suggestion
        return {
            "k": self._k.value(),
            "seed": self._seed.value(),
            "suggested_for": self._suggested_for,
            "suggestion": suggestion.to_json() if suggestion is not None else None,
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take what `save_state` gave; what does not fit is left out."""
        for spin, key, default in ((self._k, "k", _DEFAULT_K), (self._seed, "seed", 0)):
            value = state.get(key, default)
            sound = type(value) is int and spin.minimum() <= value <= spin.maximum()
            spin.setValue(value if sound else default)
        try:
            suggestion = KSuggestion.from_json(state.get("suggestion") or {})
        except (AttributeError, KeyError, TypeError, ValueError, OverflowError):
            suggestion = None
        self._show_suggestion(suggestion, str(state.get("suggested_for") or ""))
        self.follow_layer()

    def follow_layer(self, *_: object) -> None:
        """Adapt to the embedding layer in use."""
        layer = self._workspace.embedding_layer
        if self._suggested_for and (layer is None or layer.id() != self._suggested_for):
            self._show_suggestion(None, "")
        self._update_buttons()

    def suggest(self) -> None:
        """Ask how many clusters the patches fall into."""
        layer = self._workspace.embedding_layer
        if layer is None or self.busy:
            return
        self._notice.hide()
        try:
            task = suggest_k_task(TABLES.prepare(layer), self._seed.value())
        except TerraPatchError as error:
            self._say_failed(str(error))
            return
        layer_id = layer.id()
        task.answered.connect(lambda suggestion: self._suggested(suggestion, layer_id))
        task.failed.connect(self._say_failed)
        task.ended.connect(self._suggestion_ended)
        task.progressChanged.connect(self._show_percent)
        self._task = task
        self._begin(tr("Trying 2 to 15 clusters …"))
        task.begin()

    def run(self) -> None:
        """Make clusters of the layer in use."""
        layer = self._workspace.embedding_layer
        if layer is None or self.busy:
            return
        self._notice.hide()
        parameters = {
            "INPUT": layer.id(),
            "K": self._k.value(),
            "SEED": self._seed.value(),
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        run = self._workspace.run(ALGORITHM, parameters)
        made_of = (layer.id(), layer.name(), self._k.value(), self._seed.value())
        run.succeeded.connect(lambda outputs: self._place(run, outputs, *made_of))
        run.failed.connect(self._say_failed)
        run.progressed.connect(self._show_percent)
        for signal in (run.succeeded, run.failed, run.cancelled):
            signal.connect(self._run_ended)
        self._run = run
        self._begin(tr("Making {} clusters …").format(self._k.value()))
        run.start()

    def cancel(self) -> None:
        """End what is going on; nothing comes of it."""
        if self._run is not None:
            self._run.cancel()
        if self._task is not None:
            self._task.cancel()
        self._drop_matching()
        self._update_buttons()
        self._stage.setText(tr("Cancelling …"))
        self._cancel.setEnabled(False)

    def unload(self) -> None:
        """End what is going on and let go of the project."""
        self.cancel()
        if self._task is not None:
            self._task.progressChanged.disconnect(self._show_percent)
            self._task.dismiss()
        self._run = self._task = None
        self._workspace.embedding_layer_changed.disconnect(self.follow_layer)
        QgsProject.instance().cleared.disconnect(self._project_cleared)

    # ------------------------------------------------------------------------------------------------------- parts

    def _build(self) -> None:
        self._k = _spin("terrapatchClusterK", 1, _MOST_K, _DEFAULT_K, tr("How many groups the patches fall into"))
        self._suggest = push_button(
            "terrapatchClusterSuggest",
            tr("Suggest"),
            self.suggest,
            tip=tr("Try 2 to 15 clusters on a sample, and propose a useful number; yours stays until you click"),
        )
        self._seed = _spin(
            "terrapatchClusterSeed",
            0,
            _MOST_SEED,
            0,
            tr("Of the random start: the same seed gives the same clusters, another draws borders differently"),
        )
        self._next_seed = icon_button(
            "terrapatchClusterNextSeed", "/mActionRefresh.svg", tr("Next seed"), self._seed.stepUp
        )
        fields = QGridLayout()
        fields.setColumnStretch(1, 1)
        for row, (text, spin, button) in enumerate(
            ((tr("Clusters"), self._k, self._suggest), (tr("Seed"), self._seed, self._next_seed))
        ):
            fields.addWidget(label_of(spin, text), row, 0)
            fields.addWidget(spin, row, 1)
            fields.addWidget(button, row, 2)
        self._chart = KChart()
        self._chart_hint = text_line("terrapatchKChartHint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(fields)
        layout.addWidget(self._chart)
        self._take = push_button("terrapatchTakeSuggested", clicked=self._take_suggested)
        hint = QHBoxLayout()
        hint.addWidget(self._chart_hint, 1)
        hint.addWidget(self._take, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(hint)
        layout.addLayout(self._run_row())
        self._stage = text_line("terrapatchClusterStage")
        layout.addWidget(self._stage)
        self._chart.hide()
        self._chart_hint.hide()
        self._stage.hide()

    def _run_row(self) -> QHBoxLayout:
        self._start = push_button("terrapatchClusterRun", tr("Make clusters"), self.run, icon="/mActionStart.svg")
        self._progress = QProgressBar()
        self._progress.setObjectName("terrapatchClusterProgress")
        self._progress.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._progress.setMinimumWidth(40)
        self._cancel = push_button(
            "terrapatchClusterCancel", tr("Cancel"), self.cancel, tip=tr("End it; the layers stay as they are")
        )
        row = QHBoxLayout()
        row.addWidget(self._start, 1)
        row.addWidget(self._progress, 1)
        row.addWidget(self._cancel)
        return row

    def _connect(self) -> None:
        self._workspace.embedding_layer_changed.connect(self.follow_layer)
        self._chart.k_chosen.connect(self._k.setValue)
        self._k.valueChanged.connect(self._chart.choose)
        self._k.valueChanged.connect(self._update_take)
        QgsProject.instance().cleared.connect(self._project_cleared)

    # ---------------------------------------------------------------------------------------------------- what runs

    def _begin(self, text: str) -> None:
        self._progress.setValue(0)
        self._stage.setText(text)
        self._update_buttons()

    def _update_buttons(self) -> None:
        layer, busy = self._workspace.embedding_layer, self.busy
        ready = layer is not None and not busy
        for widget in (self._start, self._suggest):
            widget.setEnabled(ready)
        for widget in (self._k, self._seed, self._next_seed):
            widget.setEnabled(not busy)
        self._start.setVisible(not busy)
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        self._cancel.setEnabled(busy)
        self._stage.setVisible(busy)
        if layer is None:
            self._start.setToolTip(tr("There are no patches yet: embed a raster first, or choose a layer of patches"))
        else:
            self._start.setToolTip(
                plain_tip(tr("Group the patches of '{}' and draw each group on the map").format(layer.name()))
            )

    def _show_percent(self, percent: float) -> None:
        self._progress.setValue(round(percent))

    def _suggested(self, suggestion: KSuggestion, layer_id: str) -> None:
        layer = self._workspace.embedding_layer
        if layer is None or layer.id() != layer_id:
            return  # of a layer that is no longer in use
        self._show_suggestion(suggestion, layer_id)

    def _show_suggestion(self, suggestion: Optional[KSuggestion], layer_id: str) -> None:
        self._suggested_for = layer_id if suggestion is not None else ""
        self._chart.show_suggestion(suggestion)
        self._chart.choose(self._k.value())
        self._chart.setVisible(suggestion is not None)
        self._chart_hint.setVisible(suggestion is not None)
        self._take.setVisible(suggestion is not None)
        if suggestion is not None:
            self._chart_hint.setText(self._verdict(suggestion))
            self._take.setText(tr("Use {}").format(suggestion.suggested))
        self._update_take()

    def _update_take(self, *_: object) -> None:
        """There is nothing to take where the number is chosen already."""
        suggestion = self._chart.suggestion
        self._take.setEnabled(suggestion is not None and suggestion.suggested != self._k.value())

    def _take_suggested(self) -> None:
        if self._chart.suggestion is not None:
            self._k.setValue(self._chart.suggestion.suggested)

    def _verdict(self, suggestion: KSuggestion) -> str:
        clearest = suggestion.ks[max(range(len(suggestion.ks)), key=lambda place: suggestion.silhouette[place])]
        says = {
            "clear": tr("{k} clusters stand well apart from each other."),
            "peak": tr("{k} is a peak: with one more or one less, groups differ less clearly."),
            "elbow": tr("From {k} clusters on, more of them hardly make the groups more alike inside."),
        }
        text = says.get(suggestion.reason, says["peak"])
        if clearest < suggestion.suggested and clearest < _LEAST_USEFUL_K:
            text += " " + tr("{clearest} only splits the coarsest difference, such as water from land.")
        return text.format(k=suggestion.suggested, clearest=clearest)

    def _suggestion_ended(self) -> None:
        self._task = None
        self._update_buttons()

    def _run_ended(self, *_: object) -> None:
        self._run = None
        self._update_buttons()

    def _place(
        self, run: AlgorithmRun, outputs: Dict[str, Any], layer_id: str, layer_name: str, k: int, seed: int
    ) -> None:
        if run is not self._run:
            return  # of a project that has been closed since
        regions = run.take_layer(str(outputs.get("OUTPUT", "")))
        if not isinstance(regions, QgsVectorLayer):
            self._say_failed(tr("The clusters were made, but their layer is gone. Make them again."))
            return
        regions.setName(result_name(k, layer_name))
        last, patches = last_results(layer_id), self._workspace.embedding_layer
        if not last or patches is None or patches.id() != layer_id:
            self._finish(regions, layer_id, k, seed, {})
            return
        task = matching_task(last[0], regions, TABLES.prepare(patches))
        # names are a convenience: the result is worth having without
        task.ended.connect(lambda: self._finish(regions, layer_id, k, seed, task.answer or {}))
        self._matching = task
        task.begin()

    def _finish(self, regions: QgsVectorLayer, layer_id: str, k: int, seed: int, origin: Dict[int, int]) -> None:
        self._matching = None
        names = place_result(self._workspace, regions, layer_id, k, seed, origin)
        says = [tr("Names kept from the last result: {}.").format(", ".join(names))] if names else []
        patches = QgsProject.instance().mapLayer(layer_id)
        left_out = patches.featureCount() - sum(one.patches for one in read_clusters(regions)) if patches else 0
        if left_out > 0:
            text = tr("{some} of {all} patches are in no cluster: their vectors are zero or not finite.")
            says.append(text.format(some=number_text(left_out), all=number_text(patches.featureCount())))
        if says:
            self._notice.say(" ".join(says))
        self._update_buttons()
        self.result_placed.emit(regions)

    def _drop_matching(self) -> None:
        """The result that waits for its names is not wanted any more."""
        if self._matching is not None:
            self._matching.dismiss()
            self._matching = None

    def _say_failed(self, message: str) -> None:
        self._notice.say(message[:1].upper() + message[1:], Qgis.MessageLevel.Warning)

    def _project_cleared(self) -> None:
        """What runs is of the project that has just been closed."""
        if self.busy:
            self.cancel()
            if self._task is not None:
                self._task.dismiss()
            self._run = self._task = None
        self._notice.hide()
        self._show_suggestion(None, "")
        self._update_buttons()


def _spin(name: str, least: int, most: int, value: int, tip: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setObjectName(name)
    spin.setRange(least, most)
    spin.setValue(value)
    spin.setToolTip(tip)
    spin.setMinimumWidth(60)
    spin.setAlignment(Qt.AlignmentFlag.AlignRight)
    return spin
