"""The Find similar panel: examples picked on the map, and what looks like them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, Optional, Sequence

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...background.algorithm_run import AlgorithmRun
from ...background.single_shot import single_shot
from ...layers.table import EmbeddingTable
from ...maptools.map_picking import MapPicking
from ...maptools.pick_patches import PickPatchesTool
from ...plain_text import plain_message
from ...search.chip_rendering import ChipKey
from ...search.example_placing import examples_of_selection
from ...search.query import SimilarityResult, SimilaritySearch
from ...search.searches import Searches, leave_layer, restore_searches, state_of_searches, user_changes
from ...search.tables import LayerReader
from ...temporary.unmodified import project_unmodified
from ...translation import tr
from ...workspace import Workspace
from .chip_gallery import Chip, ChipAction
from .dataset_search import DatasetSearch
from .example_outlines import ExampleOutlines
from .example_taking import ExampleTaking
from .examples_menu import ExamplesMenu
from .search_choice import SearchChoice
from .search_runner import SearchRunner
from .similar_form import SimilarForm
from .similar_results import SimilarResults
from .target_choice import TargetChoice
from .word_field import WordField

_CLUSTER_PATCHES = "terrapatch:clusterpatches"
_MESSAGE_SECONDS = 6
_ZOOM = 8.0


class SimilarPanel(QWidget):
    """Wires the form, the map, the searches and what they find. Layers are held by id only."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchSimilarPanel")
        self._workspace = workspace
        self._canvas = workspace.iface.mapCanvas()
        self.searches = Searches(self._examples_changed, self._tell)
        self.layers = LayerReader(self)
        self.picking = MapPicking(workspace, PickPatchesTool(self._canvas), self)
        self.outlines = ExampleOutlines(self._canvas)
        self.form = SimilarForm(self._sign_of, lambda: self.target.fill(), self)
        self.results = SimilarResults(workspace, self.form, self.searches, self.layers, self)
        self.taking = ExampleTaking(workspace, self.form, lambda: self.similarity, self._go_on, self._tell)
        self._menu = ExamplesMenu(self.form.from_layers, workspace, self.taking.take_from_layer)
        self.target = TargetChoice(self.form.layers, workspace, lambda: self.similarity, self)
        self.words = WordField(self.form, lambda: self.similarity, self.target, self)
        self.choice = SearchChoice(workspace, self.form, self.searches, self.results, self._show_search, self)
        self.runner = SearchRunner(workspace, self.form, self.searches, self.layers, self.results, self.target, self)
        self.dataset = DatasetSearch(workspace, self.form, lambda: self.similarity, self._tell, self)
        self._search_at_change = True
        self._by_project = False
        self._soon = single_shot(self, self._go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self._connect()
        self.choice.follow_patches()
        self._show_search()

    # -------------------------------------------------------------------------------------------------- contract

    @property
    def similarity(self) -> SimilaritySearch:
        """The search that is shown."""
        return self.searches.current

    def save_state(self) -> Dict[str, Any]:
        """What has to come back with the project."""
        return state_of_searches(self.searches, QgsProject.instance().transformContext())

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take over what `save_state` gave; the search runs as soon as there are patches."""
        with project_unmodified():
            self._forget()
            restore_searches(self.searches, state)
            for search in self.searches:
                if QgsProject.instance().mapLayer(search.patches_id) is None:
                    search.patches_id = ""
            if self.isVisible():
                self._follow_ground()
            self.choice.follow_patches()
            self._show_search()

    def unload(self) -> None:
        """Leave nothing behind: no tool, nothing on the canvas, no thread, no connection."""
        QgsProject.instance().cleared.disconnect(self._forget)
        self.words.unload()
        self.dataset.unload()
        self._canvas.destinationCrsChanged.disconnect(self._draw_examples)
        self._workspace.embedding_layer_changed.disconnect(self._layer_in_use_changed)
        self._workspace.embedding_layer_filled.disconnect(self._layer_filled)
        self._workspace.run_started.disconnect(self._run_started)
        self._soon.stop()
        self.picking.unload()
        self.outlines.unload()
        self.target.unload()
        self.runner.end()
        for search in self.searches:
            search.drop_result()  # an answer may still be on its way
        self.layers.forget_all()
        self.results.unload()

    @property
    def busy(self) -> bool:
        """Whether patches are being read, an answer is on its way, or what it says to the map."""
        reading = self.layers.busy or self.layers.untold
        return reading or self.runner.busy or self.results.busy

    def showEvent(self, event: QShowEvent) -> None:
        """Who comes here wants to pick."""
        super().showEvent(event)
        if not event.spontaneous():
            self.picking.begin(self._table_in_use())
            self._read_ahead()

    def hideEvent(self, event: QHideEvent) -> None:
        """The map is what it was before."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.picking.end()

    # -------------------------------------------------------------------------------------------------- searches

    def _words_changed(self, old_title: str) -> None:
        """The current search looks for other words, which may be its name."""
        user_changes(self.similarity)
        self.choice.retitle(old_title)
        self._show_examples()
        self.runner.search()

    def _show_search(self) -> None:
        """Fill the form with the current search, and show what it has found or let it search."""
        search, form = self.similarity, self.form
        for widget in (form.name, form.method, form.found.whole_map):
            widget.blockSignals(True)
        form.name.setText(search.name)
        form.method.setCurrentIndex(max(0, form.method.findData(search.method)))
        form.found.whole_map.setChecked(search.shows_map)
        for widget in (form.name, form.method, form.found.whole_map):
            widget.blockSignals(False)
        form.found.set_most(search.most_hits)
        form.searches.fill(self.searches)
        self.target.fill()
        self.words.show()
        self.results.switch()
        self._show_examples()
        self._go_on()
        result = search.result
        if result is not None and not search.waiting and self._is_of_now(result):
            self.results.show(result)
        else:
            self.runner.search()

    def _is_of_now(self, result: SimilarityResult) -> bool:
        searched = self.layers.get(result.query.layer_id)
        return searched is not None and searched.table is result.query.table

    # -------------------------------------------------------------------------------------------------- examples

    def judge(self, chips: Sequence[Chip], positive: bool) -> None:
        """Confirm or reject hits; the next search knows it, and the gallery stays as it is until then."""
        searched = self.results.searched
        if searched is None:
            return
        placed = examples_of_selection(searched, [chip.key[1] for chip in chips], positive)
        self._search_at_change = False
        try:
            self.similarity.examples.add([replace(example, confirmed=positive) for example in placed.examples])
        finally:
            self._search_at_change = True
        self.results.set_new_examples(self.results.new_examples + len(placed.examples))

    def clear_examples(self) -> None:
        """Remove all examples, with the name and the threshold that were theirs."""
        old_title = self.similarity.title
        self.similarity.start_anew()
        self.form.name.clear()
        self.words.show()
        self.choice.retitle(old_title)
        self.similarity.examples.clear()

    def _layer_filled(self, _layer_id: str) -> None:
        self.runner.patches_are_back()
        self._go_on()

    def _go_on(self) -> None:
        """Do what waits for the patches of the layer in use, and then search."""
        in_use = self._workspace.embedding_layer
        if in_use is None or self.runner.waits_for_patches(in_use):
            return
        if self.similarity.intake:
            searchable = self.layers.require(in_use)
            self.runner.show_busy()
            if searchable is None:
                return
            search = self.similarity
            self._by_project = search.came_with_project and search.intake.is_of_project
            search.intake.take(searchable)
            self._by_project = False
        if self.runner.waits:
            self.runner.search()

    # -------------------------------------------------------------------------------------------------- following

    def _connect(self) -> None:
        form, tool = self.form, self.picking.tool
        tool.setAction(form.pick)
        tool.picked.connect(self.taking.pick)
        tool.undo_requested.connect(lambda: self.similarity.examples.undo())
        tool.redo_requested.connect(lambda: self.similarity.examples.redo())
        tool.walk_requested.connect(form.found.gallery.walk)
        form.pick.triggered.connect(self.picking.arm)
        form.undo.triggered.connect(lambda: self.similarity.examples.undo())
        form.redo.triggered.connect(lambda: self.similarity.examples.redo())
        form.clear.triggered.connect(self.clear_examples)
        form.load.triggered.connect(self.taking.choose_file_to_load)
        form.save.triggered.connect(self.taking.choose_file_to_save)
        self.words.changed.connect(self._words_changed)
        form.method.currentIndexChanged.connect(self._method_changed)
        self.target.changed.connect(self.runner.search)
        form.found.again.clicked.connect(self.runner.search)
        form.found.gallery.acted.connect(self._act_on_chips)
        self.results.told.connect(self._tell)
        self.layers.ready.connect(self._layer_read)
        self.layers.failed.connect(self._layer_failed)
        self.layers.gone.connect(self._layer_gone)
        self.layers.let_go.connect(self.searches.forget_found)
        self.layers.progressed.connect(lambda percent: form.busy.setValue(round(percent)))
        self._workspace.embedding_layer_changed.connect(self._layer_in_use_changed)
        self._workspace.embedding_layer_filled.connect(self._layer_filled)
        self._workspace.run_started.connect(self._run_started)
        self._canvas.destinationCrsChanged.connect(self._draw_examples)
        QgsProject.instance().cleared.connect(self._forget)

    def _has_a_question(self) -> bool:
        return bool(len(self.similarity.examples) or self.similarity.words)

    def _examples_changed(self, search: SimilaritySearch) -> None:
        if not self._by_project:
            user_changes(search)
        if search is not self.similarity:
            return
        self._show_examples()
        if self._search_at_change:
            self.runner.search()
        self.form.found.gallery.chip_model.refresh_signs()

    def _show_examples(self) -> None:
        examples = self.similarity.examples
        self.form.set_counts(len(examples.positives()), len(examples.negatives()))
        self.form.undo.setEnabled(examples.can_undo)
        self.form.redo.setEnabled(examples.can_redo)
        self.form.save.setEnabled(bool(len(examples)))
        self.form.clear.setEnabled(bool(len(examples) or self.similarity.words))
        self.form.searches.refresh(self.searches)
        self._draw_examples()

    def _draw_examples(self) -> None:
        self.outlines.show(self.similarity.examples)

    def _sign_of(self, key: ChipKey) -> Optional[bool]:
        return self.similarity.examples.sign_of(*key)

    def _method_changed(self) -> None:
        user_changes(self.similarity)
        self.similarity.method = self.form.method.currentData()
        # a cosine and a probability have nothing in common
        self.similarity.least_score = None
        self.runner.search()

    def _act_on_chips(self, action: ChipAction, chips: Sequence[Chip]) -> None:
        if action is ChipAction.ZOOM:
            self.results.zoom_to_hit(chips[0].key, _ZOOM)
        else:
            self.judge(chips, action is ChipAction.CONFIRM)

    def _layer_in_use_changed(self, _layer: Optional[QgsVectorLayer]) -> None:
        """Patches have their own searches: the examples of others stay with those."""
        self.choice.follow_patches()
        if self.isVisible():
            self._follow_ground()
        self._show_search()

    def _follow_ground(self) -> None:
        self.picking.follow_layer(self._table_in_use())

    def _read_ahead(self) -> None:
        """Read the patches in use before the first click, which then has its answer sooner."""
        in_use = self._workspace.embedding_layer
        if in_use is not None and in_use.featureCount() and not self._workspace.is_filling(in_use):
            self.layers.require(in_use)
            self.runner.show_busy()

    def _table_in_use(self) -> Optional[EmbeddingTable]:
        """What is read of the layer in use; None until it is."""
        in_use = self._workspace.embedding_layer
        searchable = None if in_use is None else self.layers.get(in_use.id())
        return None if searchable is None else searchable.table

    def _run_started(self, run: AlgorithmRun) -> None:
        if run.algorithm_id == _CLUSTER_PATCHES:
            run.succeeded.connect(lambda _results: self.results.switch_off())

    def _layer_read(self, layer_id: str) -> None:
        self.runner.show_busy()
        self._follow_ground()
        searchable = self.layers.get(layer_id)
        if searchable is None:
            return
        gone = {search.id: search.examples.follow(layer_id, searchable.table) for search in self.searches}
        if gone[self.similarity.id]:
            self._examples_changed(self.similarity)
        elif self.results.shows(layer_id) or (self.results.searched is None and self._has_a_question()):
            self.runner.search()  # the layer was edited, or read again before the answer was there, which is void now
        if any(gone.values()):
            self._tell(tr("Examples that were deleted from the layer are gone here too."), Qgis.MessageLevel.Info)
        self._go_on()

    def _layer_failed(self, _layer_id: str, message: str) -> None:
        self.similarity.intake.forget_picks()
        self.runner.cannot_read(message)

    def _layer_gone(self, layer_id: str) -> None:
        """Keep the examples of a removed layer as places and vectors: their searches wait for other patches."""
        self.runner.show_busy()
        transforms = QgsProject.instance().transformContext()
        if self.results.shows(layer_id):
            self.results.clear(self.runner.empty_hint())
        self._search_at_change, self._by_project = False, True
        for search in self.searches:
            if search.result is not None and search.result.query.layer_id == layer_id:
                self.results.drop(search)
            leave_layer(search, layer_id, transforms)
        self._search_at_change, self._by_project = True, False
        waits = self.similarity.intake or self._has_a_question()
        self.runner.waits = bool(waits) and self._workspace.embedding_layer is not None
        self.choice.follow_patches()
        self.form.searches.fill(self.searches)
        self._soon.start()

    def _forget(self) -> None:
        """The project has gone."""
        self.runner.waits = False
        self._soon.stop()
        self.layers.forget_all()
        for search in self.searches:
            search.drop_result()
        self.searches.clear()
        self.results.forget()
        self.picking.follow_layer()
        self._show_search()

    # -------------------------------------------------------------------------------------------------- telling

    def _tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Warning) -> None:
        self._workspace.iface.messageBar().pushMessage(
            tr("Find similar"), plain_message(text), level=level, duration=_MESSAGE_SECONDS
        )
