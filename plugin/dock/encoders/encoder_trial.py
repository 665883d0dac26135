"""Trying an encoder on what the map shows, before it is kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Set

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...background.algorithm_run import AlgorithmRun, loaded_output
from ...encoders.own import discard
from ...translation import number_text, tr

_EMBED_RASTER = "terrapatch:embedraster"

# A run outlives a dialog that is closed meanwhile: its thread uses what belongs to it until it has ended
_running: Set[EncoderTrial] = set()


class EncoderTrial(QObject):
    """One run of Embed raster on the map's extent with a staged encoder, which is removed afterwards.

    Signals
    -------
    told(str)
        How it went, in one line.
    failed(str)
        Why it did not work, in one line.
    ended()
    """

    told = pyqtSignal(str)
    failed = pyqtSignal(str)
    ended = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._run: Optional[AlgorithmRun] = None
        self._staged: Optional[Path] = None

    @staticmethod
    def problem(raster: Optional[QgsMapLayer], canvas: Optional[QgsMapCanvas]) -> str:
        """Why there can be no trial; empty where there can."""
        if canvas is None:
            return tr("There is no map to try it on.")
        if not isinstance(raster, QgsRasterLayer) or not raster.isValid():
            return tr("No raster layer is chosen; add one to the project to try the encoder on.")
        return ""

    def start(self, staged: Path, raster: QgsRasterLayer, canvas: QgsMapCanvas) -> None:
        """Run; the staged file belongs to the trial from here on."""
        self._staged = staged
        extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        run = AlgorithmRun(
            _EMBED_RASTER,
            {"INPUT": raster.id(), "ENCODER_FILE": str(staged), "EXTENT": extent, "OUTPUT": loaded_output()},
        )
        self._run = run
        _running.add(self)
        run.succeeded.connect(self._succeeded)
        run.failed.connect(self._failed)
        run.cancelled.connect(lambda: self._end(tr("Cancelled.")))
        run.start()

    def cancel(self) -> None:
        """Ask the run to end."""
        if self._run is not None:
            self._run.cancel()

    def _succeeded(self, results: Dict[str, Any]) -> None:
        run = self._run
        layer = run.take_layer(results["OUTPUT"]) if run is not None else None
        if run is None or layer is None or not layer.isValid():
            self._end(tr("The patches of the trial cannot be opened."), failed=True)
            return
        layer.setName(tr("Trial of {}").format(self._staged.stem if self._staged else ""))
        QgsProject.instance().addMapLayer(layer)
        self._end(
            tr(
                "It works. Patches made in {seconds} s: {patches}, on the map as '{name}'. Like ground has like "
                "colours."
            ).format(patches=number_text(layer.featureCount()), seconds=f"{run.seconds:.1f}", name=layer.name())
        )

    def _failed(self, message: str) -> None:
        shown = message
        if self._staged is not None:
            shown = message.replace(str(self._staged), self._staged.name)
        self._end(shown, failed=True)

    def _end(self, text: str, failed: bool = False) -> None:
        self._run = None
        if self._staged is not None:
            discard(self._staged)
            self._staged = None
        _running.discard(self)
        (self.failed if failed else self.told).emit(text)
        self.ended.emit()
