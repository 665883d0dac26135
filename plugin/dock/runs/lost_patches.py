"""What the dock says of temporary patches that a project cannot bring back, with one click that makes them again."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import Any, Dict, Iterator, List, Optional

from qgis.core import QgsFeature, QgsFeatureSink, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ....model.errors import InputError
from ...background.algorithm_run import AlgorithmRun, loaded_output
from ...translation import tr
from ...workspace import Workspace
from ..named_widgets import push_button, text_line

_PORTION = 512


class LostPatchesNotice(QFrame):
    """Shown while there is a layer whose patches are lost; one after the other."""

    def __init__(self, workspace: Workspace, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchLostPatches")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._workspace = workspace
        self._layer_id = ""
        self._run: Optional[AlgorithmRun] = None
        self._problem = ""
        self._text = text_line("terrapatchLostPatchesText")
        self._again = push_button(
            "terrapatchEmbedAgain",
            tr("Embed again"),
            self.embed_again,
            icon="/mActionRefresh.svg",
            tip=tr("Makes the patches once more, with the encoder and the settings of then"),
        )
        self._progress = QProgressBar()
        self._progress.setObjectName("terrapatchEmbedAgainProgress")
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(self.fontMetrics().height() // 2 + 2)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self._text)
        layout.addWidget(self._progress)
        layout.addLayout(row)
        # features of another layer, added by portions with the window's own events between them
        self._waiting: Iterator[QgsFeature] = iter(())
        self._made: Optional[QgsVectorLayer] = None
        self._portions = QTimer(self)
        self._portions.setInterval(0)
        self._portions.timeout.connect(self._add_portion)
        if workspace.restorer is not None:
            workspace.restorer.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the first layer that is lost, or nothing."""
        lost = self._workspace.restorer.lost() if self._workspace.restorer is not None else {}
        if self._layer_id not in lost:
            self._stop()
            self._layer_id = next(iter(lost), "")
            self._problem = ""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        self.setVisible(layer is not None)
        if layer is None:
            return
        busy = self._run is not None or self._portions.isActive()
        says: List[str] = [
            tr("The patches of '{name}' were in a temporary layer and cannot be brought back: {reason}.").format(
                name=layer.name(), reason=lost[self._layer_id]
            )
        ]
        try:
            can_be_made = _parameters_of(layer) is not None
        except InputError as error:
            can_be_made = True  # once the user has done what it says
            says.append(str(error))
        if not can_be_made:
            says.append(tr("The layer does not say how to make them again: make a new one, and remove this."))
        self._text.setText(self._problem or " ".join(says))
        self._again.setVisible(can_be_made)
        self._again.setEnabled(not busy)
        self._progress.setVisible(busy)

    def embed_again(self) -> None:
        """Make the patches of the layer once more."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None or self._run is not None:
            return
        try:
            parameters = _parameters_of(layer)
        except InputError:
            self.refresh()
            return
        if parameters is None:
            return
        run = self._workspace.run("terrapatch:embedraster", {**parameters, "OUTPUT": loaded_output()})
        run.succeeded.connect(partial(self._succeeded, run))
        run.failed.connect(self._failed)
        run.cancelled.connect(lambda: self._failed(""))
        run.progressed.connect(lambda percent: self._progress.setValue(round(percent)))
        self._run, self._problem = run, ""
        self._progress.setValue(0)
        run.start()
        self.refresh()

    def unload(self) -> None:
        """Let go of the restorer."""
        if self._workspace.restorer is not None:
            self._workspace.restorer.changed.disconnect(self.refresh)
        self._stop()

    def _stop(self) -> None:
        self._portions.stop()
        self._made, self._waiting = None, iter(())
        if self._run is not None:
            run, self._run = self._run, None
            run.cancel()

    def _succeeded(self, run: AlgorithmRun, results: Dict[str, Any]) -> None:
        if run is not self._run:
            return
        self._run = None
        made = run.take_layer(results["OUTPUT"])
        if not isinstance(made, QgsVectorLayer):
            self._failed(tr("The patches were made, but their layer is gone; try again."))
            return
        self._made, self._waiting = made, made.getFeatures()
        self._portions.start()

    def _failed(self, message: str) -> None:
        self._run = None
        self._problem = message
        self.refresh()

    def _add_portion(self) -> None:
        from ...temporary.refill import show_filled

        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            self._stop()
            return
        portion = list(islice(self._waiting, _PORTION))
        if portion:
            layer.dataProvider().addFeatures(portion, QgsFeatureSink.Flag.FastInsert)
            return
        self._stop()
        show_filled(layer)
        if self._workspace.restorer is not None:
            self._workspace.restorer.found_again(layer.id())


def _parameters_of(layer: QgsVectorLayer) -> Optional[Dict[str, Any]]:
    """`embed_again`, imported when there is something to make again."""
    from ...temporary.embed_again import embed_again

    return embed_again(layer)
