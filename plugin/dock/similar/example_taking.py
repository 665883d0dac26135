"""Where examples come from and go to: the map, selected patches, layers of the project, files."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import Qgis, QgsGeometry, QgsProject, QgsVectorLayer

from ....model.errors import InputError
from ...layers.stated_crs import stated_crs
from ...search.example_files import load_examples, save_examples
from ...search.example_intake import Tell
from ...search.example_placing import examples_of_features
from ...search.query import SimilaritySearch
from ...translation import tr
from ...workspace import Workspace
from .example_dialogs import ask_for_examples, ask_where_to_save_examples
from .similar_form import SimilarForm


class ExampleTaking:
    """Takes examples into the current search, which places them as soon as its patches are read.

    Parameters
    ----------
    workspace : Workspace
    form : SimilarForm
        Shows the name that a file brings along.
    current : callable
        Gives the current search.
    go_on : callable
        Places what waits.
    tell : callable
        Gets messages for people, and their Qgis.MessageLevel.
    """

    def __init__(
        self,
        workspace: Workspace,
        form: SimilarForm,
        current: Callable[[], SimilaritySearch],
        go_on: Callable[[], None],
        tell: Tell,
    ) -> None:
        self._workspace = workspace
        self._form = form
        self._current = current
        self._go_on = go_on
        self._tell = tell

    def pick(self, geometry: QgsGeometry, positive: bool) -> None:
        """Take what was picked on the map as an example."""
        if self._workspace.embedding_layer is None:
            self._warn(tr("There are no patches to pick: embed a raster first."))
            return
        crs = self._workspace.iface.mapCanvas().mapSettings().destinationCrs()
        self._current().intake.add_places([geometry], crs, positive)
        self._go_on()

    def take_from_layer(self, layer_id: str, selected_only: bool, positive: bool) -> None:
        """Take features of a layer as examples: patches of the layer in use, or any points, lines and polygons."""
        layer = QgsProject.instance().mapLayer(layer_id)
        in_use = self._workspace.embedding_layer
        if not isinstance(layer, QgsVectorLayer) or in_use is None:
            self._warn(tr("There are no patches for these examples: embed a raster first."))
            return
        if layer_id == in_use.id():
            self._current().intake.add_selection(layer.selectedFeatureIds(), positive)
        else:
            try:
                geometries = examples_of_features(layer, selected_only)
            except InputError as error:
                self._warn(str(error))
                return
            self._current().intake.add_places(geometries, stated_crs(layer.crs()), positive)
        self._go_on()

    def load_file(self, path: str) -> None:
        """Take the examples of a file in place of those that are there."""
        try:
            name, stored = load_examples(Path(path))
        except InputError as error:
            self._warn(str(error))
            return
        self._current().intake.add_stored(stored)
        self._form.name.setText(name)
        if self._workspace.embedding_layer is None:
            self._warn(tr("The examples are put on the map as soon as there are patches: embed a raster."))
        self._go_on()

    def save_file(self, path: str) -> None:
        """Save the examples."""
        examples, transforms = list(self._current().examples), QgsProject.instance().transformContext()
        try:
            save_examples(Path(path), examples, self._current().name, transforms)
        except InputError as error:
            self._warn(str(error))
            return
        text = tr("Examples saved in {path}: {count}.").format(count=len(examples), path=path)
        self._tell(text, Qgis.MessageLevel.Success)

    def choose_file_to_load(self) -> None:
        """Ask for a file, and load it."""
        path = ask_for_examples(self._form)
        if path:
            self.load_file(path)

    def choose_file_to_save(self) -> None:
        """Ask for a file, and save there."""
        path = ask_where_to_save_examples(self._form, self._current().title)
        if path:
            self.save_file(path)

    def _warn(self, text: str) -> None:
        self._tell(text, Qgis.MessageLevel.Warning)
