"""Runs classifications one at a time, and reads what came of them; labels that change meanwhile make another run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....model.errors import InputError
from ...background.algorithm_run import AlgorithmRun
from ...classes.class_result import RESULT_FILE, ClassResult, least_sure
from ...classes.class_run import ALGORITHM, RunFiles
from ...classes.classified import Classified
from ...classes.label_set import LabelSet
from ...layers.patch_ground import PatchGround
from ...stored_json import read_json_object
from ...translation import tr
from ...workspace import Workspace
from ..runs.run_bar import RunBar


class ClassRunner(QObject):
    """Starts the algorithm and follows it.

    Attributes
    ----------
    patches_id : str
        The layer of patches that the latest run is of.

    Signals
    -------
    classified(object)
        A Classified.
    failed(str)
        Why there is none.
    ended()
        After both, and after a cancel.
    """

    classified = pyqtSignal(object)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self, workspace: Workspace, bar: RunBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._bar = bar
        self._run: Optional[AlgorithmRun] = None
        self.patches_id = ""

    @property
    def busy(self) -> bool:
        """Whether a classification is being made."""
        return self._run is not None

    def learn(
        self, layer: QgsVectorLayer, labels: LabelSet, ground: PatchGround, options: Dict[str, Any], remember: bool
    ) -> None:
        """Classify a layer by labels; only what `remember` says goes into the history of Processing."""
        files = RunFiles()
        try:
            parameters = files.from_labels(labels, ground)
        except InputError as error:
            self.failed.emit(str(error))
            return
        self._start(layer, files, {**options, **parameters}, labels, ground, remember)

    def apply(
        self, layer: QgsVectorLayer, model: Path, labels: LabelSet, ground: PatchGround, options: Dict[str, Any]
    ) -> None:
        """Classify a layer by a saved model."""
        files = RunFiles()
        self._start(layer, files, {**options, **files.from_model(model)}, labels, ground, True)

    def cancel(self) -> None:
        """End what runs, and tell nobody."""
        run, self._run = self._run, None
        if run is not None:
            run.cancel()

    def _start(
        self,
        layer: QgsVectorLayer,
        files: RunFiles,
        parameters: Dict[str, Any],
        labels: LabelSet,
        ground: PatchGround,
        remember: bool,
    ) -> None:
        title = tr("Classifying {}").format(layer.name())
        run = self._workspace.run(ALGORITHM, {"INPUT": layer.id(), **parameters}, title)
        begun = Classified(
            layer.id(), ClassResult((), None, (), 0, 0, ()), [], labels.classes, "MODEL" in parameters, 0.0, files
        )
        labelled = list(labels.labels)
        run.succeeded.connect(lambda _outputs: self._succeeded(run, begun, ground, labelled))
        run.failed.connect(lambda message: self._failed(run, files, message))
        run.cancelled.connect(lambda: self._failed(run, files, ""))
        self._run, self.patches_id = run, layer.id()
        self._bar.follow(run)
        run.start(remember)

    def _succeeded(self, run: AlgorithmRun, begun: Classified, ground: PatchGround, labelled: List[int]) -> None:
        files = begun.files
        if run is not self._run or files is None:  # of a project that has been closed since
            return
        self._run = None
        try:
            values = read_json_object((files.out / RESULT_FILE).read_text(encoding="utf-8"))
            result = ClassResult.from_json(values)
            without = [] if begun.by_model else labelled
            raster, confidence = files.out / "class_raster.tif", files.out / "confidence.tif"
            unsure = least_sure(result, raster, confidence, ground.grid.cols, without)
        except (OSError, KeyError, TypeError, ValueError) as error:
            text = tr("The classes were made, but cannot be read ({}). Classify again.")
            self.failed.emit(text.format(f"{type(error).__name__}: {error}"))
        else:
            self.classified.emit(replace(begun, result=result, unsure=unsure, seconds=run.seconds))
        self.ended.emit()

    def _failed(self, run: AlgorithmRun, files: RunFiles, message: str) -> None:
        files.discard()
        if run is not self._run:
            return
        self._run = None
        if message:
            self.failed.emit(message)
        self.ended.emit()
