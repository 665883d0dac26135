"""Searching all scenes of the dataset that the patches in use are of, by its algorithm and a search's examples."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject

from ...background.algorithm_run import AlgorithmRun, loaded_output
from ...layers.dataset_layer import dataset_of
from ...layers.layer_order import LayerKind
from ...search.examples import Example
from ...search.hit_saving import has_vector_format
from ...search.query import ALL_HITS, SimilaritySearch
from ...translation import tr
from ...workspace import Workspace
from ..save_dialog import ask_where_to_save
from .similar_form import SimilarForm

_ALGORITHM = "terrapatch:similarindataset"
_DEGREES = "EPSG:4326"
_MOST = 10_000  # hits of a dataset where the panel says all


class DatasetSearch(QObject):
    """The button 'Search the dataset': there where the patches in use are of one.

    Parameters
    ----------
    workspace : Workspace
    form : SimilarForm
    current : callable
        The search that is shown.
    tell : callable
        Takes a text for the message bar, and its level.
    parent : QObject
    """

    def __init__(
        self,
        workspace: Workspace,
        form: SimilarForm,
        current: Callable[[], SimilaritySearch],
        tell: Callable[..., None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._form, self._current, self._tell = workspace, form, current, tell
        self._given: List[QgsVectorLayer] = []  # of the run, which takes none of them over
        form.dataset_layer.triggered.connect(lambda: self.search())
        form.dataset_file.triggered.connect(self.choose_file)
        workspace.embedding_layer_changed.connect(self.show)
        self.show()

    def show(self, *_layer: Any) -> None:
        """Show the button, or not."""
        self._form.dataset.setVisible(bool(self._folder()))

    def choose_file(self) -> None:
        """Ask for a file, and search into it."""
        name = tr("Hits in {}").format(Path(self._folder()).name)
        formats = tr("GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)")
        file = ask_where_to_save(self._form, tr("Save hits"), f"{name}.gpkg", formats, has_vector_format)
        if file is not None:
            self.search(str(file))

    def search(self, file: str = "") -> Optional[AlgorithmRun]:
        """Search all scenes; the hits come as a layer, of a file where one is given."""
        search, folder = self._current(), self._folder()
        if not folder or not (search.examples.positives() or search.words):
            self._tell(tr("Give an example first: click a patch of what you look for."), Qgis.MessageLevel.Info)
            return None
        if self._workspace.running_of(_ALGORITHM) is not None:
            self._tell(tr("The dataset is being searched; wait, or cancel it."), Qgis.MessageLevel.Info)
            return None
        parameters: Dict[str, Any] = {
            "INPUT": folder,
            "METHOD": search.method,
            "TOP_N": _MOST if search.most_hits == ALL_HITS else search.most_hits,
            "OUTPUT": loaded_output(file) if file else loaded_output(),
        }
        if search.words:
            parameters["TEXT"] = search.words
        self._given = []
        for name, examples in (
            ("EXAMPLES", search.examples.positives()),
            ("COUNTEREXAMPLES", search.examples.negatives()),
        ):
            layer = _places(name, examples)
            if layer is not None:
                self._given.append(layer)
                parameters[name] = layer
        run = self._workspace.run(_ALGORITHM, parameters, tr("Search the dataset {}").format(Path(folder).name))
        run.succeeded.connect(lambda outputs: self._found(run, search.title, outputs))
        run.failed.connect(self._tell)
        run.progressed.connect(self._form.show_dataset_progress)
        for signal in (run.succeeded, run.failed, run.cancelled):
            signal.connect(lambda *_: self._form.show_dataset_progress(None))
        self._form.show_dataset_progress(0.0)
        run.start(remember=False)  # its layers of examples are gone by then
        return run

    def unload(self) -> None:
        """Let go of the workspace."""
        self._workspace.embedding_layer_changed.disconnect(self.show)

    def _folder(self) -> str:
        layer = self._workspace.embedding_layer
        return "" if layer is None else dataset_of(layer)

    def _found(self, run: AlgorithmRun, title: str, outputs: Dict[str, Any]) -> None:
        layer = run.take_layer(outputs["OUTPUT"])
        if not isinstance(layer, QgsVectorLayer):
            return
        name = Path(self._folder()).name
        layer.setName(tr("{sought} in {dataset}").format(sought=title, dataset=name) if name else title)
        self._workspace.add_layer(layer, LayerKind.HITS)
        notes = run.feedback.notes
        self._tell(notes[-1] if notes else tr("The dataset was searched."), Qgis.MessageLevel.Success)


def _places(name: str, examples: List[Example]) -> Optional[QgsVectorLayer]:
    """A layer of points in degrees, one within each example; None where none has a place."""
    degrees, transforms = QgsCoordinateReferenceSystem(_DEGREES), QgsProject.instance().transformContext()
    features = []
    for example in examples:
        crs = QgsCoordinateReferenceSystem.fromWkt(example.crs_wkt)
        if example.outline.isEmpty() or not crs.isValid():
            continue
        within = example.outline.pointOnSurface()
        try:
            point = QgsCoordinateTransform(crs, degrees, transforms).transform(within.asPoint())
        except QgsCsException:
            continue
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        features.append(feature)
    if not features:
        return None
    layer = QgsVectorLayer(f"Point?crs={_DEGREES}", name, "memory")
    layer.dataProvider().addFeatures(features)
    return layer
