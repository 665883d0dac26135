"""The Find similar panel: examples picked on the map, and what looks like them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Sequence

from qgis.core import Qgis, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ....model.errors import InputError
from ...background.latest_work import LatestWork
from ...maptools.pick_patches import PickPatchesTool
from ...search.chip_rendering import ChipKey
from ...search.example_files import from_geojson, load_examples, save_examples, to_geojson
from ...search.example_intake import ExampleIntake
from ...search.example_placing import examples_of_features, examples_of_selection
from ...search.query import (
    SimilarityQuery,
    SimilarityResult,
    SimilaritySession,
    apply_state,
    run_query,
    state_of,
)
from ...search.tables import SearchableLayers
from ..session import DockSession
from .chip_gallery import Chip, ChipAction
from .example_outlines import ExampleBands
from .examples_menu import ExamplesMenu
from .similar_form import SimilarForm
from .similar_results import SimilarResults
from .similar_targets import search_targets

_MESSAGE_SECONDS = 6
_ZOOM = 8.0


class SimilarPanel(QWidget):
    """Wires the form, the map tool, the search and what it finds. Layers are held by id only."""

    def __init__(self, session: DockSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSimilarPanel")
        self._session = session
        self._canvas = session.iface.mapCanvas()
        self.similarity = SimilaritySession(self._examples_changed)
        self.layers = SearchableLayers(self)
        self.scoring = LatestWork(run_query, "terrapatch-search", self)
        self.tool = PickPatchesTool(self._canvas)
        self.bands = ExampleBands(self._canvas)
        self.form = SimilarForm(self._sign_of, self._fill_targets, self)
        self.results = SimilarResults(session, self.form, self.similarity, self.layers, self)
        self._menu = ExamplesMenu(self.form.from_layers, session, self.take_from_layer)
        self._intake = ExampleIntake(self.similarity.examples, self._tell)
        self._waits_for_search = False
        self._search_at_change = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self._connect()
        self._fill_targets()
        self._examples_changed()

    # -------------------------------------------------------------------------------------------------- contract

    def save_state(self) -> Dict[str, Any]:
        """What has to come back with the project."""
        examples = list(self.similarity.examples)
        transforms = QgsProject.instance().transformContext()
        return {
            **state_of(self.similarity),
            "name": self.form.name.text(),
            "examples": to_geojson(examples, self.form.name.text(), transforms) if examples else None,
            "searched": self.form.layers.currentData() or "",
            "similarity_map": self.form.whole_map.isChecked(),
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take over what `save_state` gave; the search runs as soon as there are patches."""
        self._forget()
        apply_state(self.similarity, state)
        self.form.name.setText(str(state.get("name") or ""))
        self.form.method.setCurrentIndex(max(0, self.form.method.findData(self.similarity.method)))
        self.form.most.setValue(self.similarity.most_hits)
        self.form.whole_map.setChecked(bool(state.get("similarity_map")))
        self._fill_targets()
        self.form.layers.setCurrentIndex(max(0, self.form.layers.findData(state.get("searched") or "")))
        self._intake.add_stored(from_geojson(state.get("examples")))
        self._go_on()

    def unload(self) -> None:
        """Leave nothing behind: no tool, no bands, no thread, no connection."""
        project = QgsProject.instance()
        project.cleared.disconnect(self._forget)
        self._canvas.destinationCrsChanged.disconnect(self._draw_bands)
        self._session.embedding_layer_changed.disconnect(self._layer_in_use_changed)
        self._session.embedding_layers_changed.disconnect(self._fill_targets)
        self._session.embedding_layer_filled.disconnect(self._layer_filled)
        self._soon.stop()
        self.tool.unload()
        self.bands.unload()
        self.scoring.end()
        self.similarity.drop_result()  # an answer may still be on its way
        self.layers.forget_all()
        self.results.unload()

    @property
    def busy(self) -> bool:
        """Whether patches are being read, an answer is on its way, or its map is being written."""
        reading = self.layers.busy or self.layers.untold
        return reading or self.similarity.waiting or self._waits_for_search or self.results.map.busy

    # -------------------------------------------------------------------------------------------------- examples

    def pick(self, geometry: QgsGeometry, positive: bool) -> None:
        """Take what was picked on the map as an example."""
        if self._session.embedding_layer is None:
            self._tell(self.tr("There are no patches to pick: embed a raster first."))
            return
        self._intake.add_places([geometry], self._canvas.mapSettings().destinationCrs(), positive)
        self._go_on()

    def take_from_layer(self, layer_id: str, selected_only: bool, positive: bool) -> None:
        """Take features of a layer as examples: patches of the layer in use, or any points, lines and polygons."""
        layer = QgsProject.instance().mapLayer(layer_id)
        in_use = self._session.embedding_layer
        if not isinstance(layer, QgsVectorLayer) or in_use is None:
            self._tell(self.tr("There are no patches for these examples: embed a raster first."))
            return
        if layer_id == in_use.id():
            self._intake.add_selection(layer.selectedFeatureIds(), positive)
        else:
            try:
                geometries = examples_of_features(layer, selected_only)
            except InputError as error:
                self._tell(str(error))
                return
            self._intake.add_places(geometries, layer.crs(), positive)
        self._go_on()

    def load_file(self, path: str) -> None:
        """Take the examples of a file in place of those that are there."""
        try:
            name, stored = load_examples(Path(path))
        except InputError as error:
            self._tell(str(error))
            return
        self._intake.add_stored(stored)
        self.form.name.setText(name)
        if self._session.embedding_layer is None:
            self._tell(self.tr("The examples are put on the map as soon as there are patches: embed a raster."))
        self._go_on()

    def save_file(self, path: str) -> None:
        """Save the examples."""
        transforms = QgsProject.instance().transformContext()
        try:
            save_examples(Path(path), list(self.similarity.examples), self.form.name.text(), transforms)
        except InputError as error:
            self._tell(str(error))
            return
        self._tell(
            self.tr("{count} examples are saved in {path}.").format(count=len(self.similarity.examples), path=path),
            Qgis.MessageLevel.Success,
        )

    def judge(self, chips: Sequence[Chip], positive: bool) -> None:
        """Confirm or reject hits; the next search knows it, and the gallery stays as it is until then."""
        searched = self.results.searched
        if searched is None:
            return
        placed = examples_of_selection(searched, [chip.key[1] for chip in chips], positive)
        self._search_at_change = False
        try:
            self.similarity.examples.add(placed.examples)
        finally:
            self._search_at_change = True
        self.results.set_new_examples(self.results.new_examples + len(placed.examples))

    def _go_on(self) -> None:
        """Do what waits for the patches of the layer in use, and then search."""
        in_use = self._session.embedding_layer
        if in_use is None or self._waits_for_patches(in_use):
            return
        if self._intake:
            searchable = self.layers.require(in_use)
            self._show_busy()
            if searchable is None:
                return
            self._intake.take(searchable)
        if self._waits_for_search:
            self.search()

    # -------------------------------------------------------------------------------------------------- search

    def search(self) -> None:
        """Ask for what looks like the examples of now."""
        self._waits_for_search = False
        target = self._target()
        if target is None:
            self.results.clear(self._empty_hint())
            return
        if not len(self.similarity.examples):
            self.results.clear(self._empty_hint())
            return
        if self._waits_for_patches(target):
            self._waits_for_search = True
            return
        searchable = self.layers.require(target)
        self._show_busy()
        if searchable is None:
            self._waits_for_search = True
            return
        try:
            query = self.similarity.query(searchable.layer_id, searchable.table)
        except InputError as error:
            self.results.clear(str(error), "/mIconWarning.svg")
            return
        self.results.set_new_examples(0)
        self.scoring.ask(query)

    def _waits_for_patches(self, layer: QgsVectorLayer) -> bool:
        """Whether a layer that came empty with a project is still getting its patches back; says so."""
        waits = self._session.is_filling(layer)
        if waits:
            self.form.set_status(self.tr("Bringing back the patches…"))
        return waits

    def _layer_filled(self, _layer_id: str) -> None:
        if self.form.status.text() == self.tr("Bringing back the patches…"):
            self.form.set_status("")
        self._go_on()

    def _target(self) -> Optional[QgsVectorLayer]:
        """The layer to search: the chosen one while it is there, else the one in use."""
        chosen = QgsProject.instance().mapLayer(self.form.layers.currentData() or "")
        return chosen if isinstance(chosen, QgsVectorLayer) else self._session.embedding_layer

    def _scored(self, result: SimilarityResult) -> None:
        if self.similarity.is_latest(result.query):
            self.results.show(result)

    def _search_failed(self, query: SimilarityQuery, message: str) -> None:
        if self.similarity.is_latest(query):
            self.results.clear(message, "/mIconWarning.svg")

    # -------------------------------------------------------------------------------------------------- following

    def _connect(self) -> None:
        form, examples = self.form, self.similarity.examples
        self.tool.setAction(form.pick)
        self.tool.picked.connect(self.pick)
        self.tool.undo_requested.connect(examples.undo)
        self.tool.redo_requested.connect(examples.redo)
        form.pick.triggered.connect(self._use_tool)
        form.undo.triggered.connect(lambda: examples.undo())
        form.redo.triggered.connect(lambda: examples.redo())
        form.clear.triggered.connect(lambda: examples.clear())
        form.load.triggered.connect(self._choose_file_to_load)
        form.save.triggered.connect(self._choose_file_to_save)
        form.method.currentIndexChanged.connect(self._method_changed)
        form.layers.currentIndexChanged.connect(lambda _index: self.search())
        form.again.clicked.connect(self.search)
        form.gallery.acted.connect(self._act_on_chips)
        self.results.told.connect(self._tell)
        self.layers.ready.connect(self._layer_read)
        self.layers.failed.connect(self._layer_failed)
        self.layers.gone.connect(self._layer_gone)
        self.layers.progressed.connect(lambda percent: form.busy.setValue(round(percent)))
        self.scoring.answered.connect(self._scored)
        self.scoring.failed.connect(self._search_failed)
        self._session.embedding_layer_changed.connect(self._layer_in_use_changed)
        self._session.embedding_layers_changed.connect(self._fill_targets)
        self._session.embedding_layer_filled.connect(self._layer_filled)
        self._canvas.destinationCrsChanged.connect(self._draw_bands)
        QgsProject.instance().cleared.connect(self._forget)

    def _use_tool(self, on: bool) -> None:
        if on:
            self._canvas.setMapTool(self.tool)
        else:
            self._canvas.unsetMapTool(self.tool)

    def _examples_changed(self) -> None:
        examples = self.similarity.examples
        self.form.set_counts(len(examples.positives()), len(examples.negatives()))
        self.form.undo.setEnabled(examples.can_undo)
        self.form.redo.setEnabled(examples.can_redo)
        for action in (self.form.clear, self.form.save):
            action.setEnabled(bool(len(examples)))
        self._draw_bands()
        if self._search_at_change:
            self.search()
        self.form.gallery.chip_model.refresh_signs()

    def _draw_bands(self) -> None:
        self.bands.show(self.similarity.examples)

    def _sign_of(self, key: ChipKey) -> Optional[bool]:
        return self.similarity.examples.sign_of(*key)

    def _method_changed(self) -> None:
        self.similarity.method = self.form.method.currentData()
        # a cosine and a probability have nothing in common
        self.similarity.least_score = None
        self.search()

    def _act_on_chips(self, action: ChipAction, chips: Sequence[Chip]) -> None:
        if action is ChipAction.ZOOM:
            self.results.zoom_to(chips[0], _ZOOM)
        else:
            self.judge(chips, action is ChipAction.CONFIRM)

    def _fill_targets(self) -> None:
        """List the layers that can be searched; the choice stays while its layer does."""
        combo = self.form.layers
        chosen = combo.currentData() or ""
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(self.tr("The patches in use"), "")
        for target in search_targets(self._session):
            title = target.name if target.compares else self.tr("{} (other encoder)").format(target.name)
            combo.addItem(title, target.layer_id)
            combo.model().item(combo.count() - 1).setEnabled(target.compares)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)
        combo.setEnabled(combo.count() > 1)
        if (combo.currentData() or "") != chosen:
            self.search()

    def _layer_in_use_changed(self, _layer: Optional[QgsVectorLayer]) -> None:
        self._fill_targets()
        self._go_on()
        self.search()

    def _layer_read(self, layer_id: str) -> None:
        self._show_busy()
        searchable = self.layers.get(layer_id)
        if searchable is not None and self.similarity.examples.follow(layer_id, searchable.table):
            self._examples_changed()
            self._tell(self.tr("Examples that were deleted from the layer are gone here too."), Qgis.MessageLevel.Info)
        elif self.results.shows(layer_id):
            self.search()  # the layer was edited
        self._go_on()

    def _layer_failed(self, layer_id: str, message: str) -> None:
        self._show_busy()
        self._intake.forget_picks()
        self._waits_for_search = False
        self.results.clear(message, "/mIconWarning.svg")

    def _layer_gone(self, layer_id: str) -> None:
        """Keep the examples of a removed layer as places and vectors: they go on the next layer in use."""
        self._show_busy()
        examples = list(self.similarity.examples)
        lost = [example for example in examples if example.layer_id == layer_id]
        if self.results.shows(layer_id):
            self.results.clear(self._empty_hint())
        if lost:
            transforms = QgsProject.instance().transformContext()
            self._intake.add_stored(from_geojson(to_geojson(lost, self.form.name.text(), transforms)), beside=True)
            # nothing is read or searched now: the project is in the middle of removing layers
            self._search_at_change = False
            self.similarity.examples.forget_all()
            self.similarity.examples.replace([example for example in examples if example.layer_id != layer_id])
            self._search_at_change = True
            self._waits_for_search = True
            self._soon.start()

    def _forget(self) -> None:
        """The project has gone."""
        self._intake.forget_all()
        self._waits_for_search = False
        self._soon.stop()
        self.layers.forget_all()
        self.similarity.least_score = None
        self.similarity.examples.forget_all()
        self.form.name.clear()
        self.results.forget()

    # -------------------------------------------------------------------------------------------------- telling

    def _empty_hint(self) -> str:
        """Why nothing can be searched; empty where only examples are missing, for which the form has a hint."""
        if self._session.embedding_layer is None:
            return self.tr("Embed a raster first: then every patch of it can be searched.")
        return ""

    def _show_busy(self) -> None:
        self.form.busy.setVisible(self.layers.busy)
        if self.layers.busy:
            self.form.set_status(self.tr("Reading the patches…"))
        elif self.form.status.text() == self.tr("Reading the patches…"):
            self.form.set_status("")

    def _tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
        self._session.iface.messageBar().pushMessage(
            self.tr("Find similar"), text, level=level, duration=_MESSAGE_SECONDS
        )

    def _choose_file_to_load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Load examples"), "", self.tr("GeoJSON (*.geojson *.json)"))
        if path:
            self.load_file(path)

    def _choose_file_to_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save examples"), f"{self.form.name.text() or 'examples'}.geojson",
            self.tr("GeoJSON (*.geojson)"),
        )  # fmt: skip
        if path:
            self.save_file(path if "." in Path(path).name else f"{path}.geojson")
