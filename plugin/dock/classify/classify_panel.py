"""The Classify panel: a few labelled patches become a map of classes, and what it is least sure of is asked next."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...background.single_shot import single_shot
from ...classes.class_map import ClassMap
from ...classes.classified import Classifications, Classified
from ...classes.label_set import LabelSet, PatchClass
from ...classes.label_sets import LabelSets
from ...layers.embedding_layers import is_embedding_layer
from ...layers.patch_ground import PatchGround
from ...layers.table import EmbeddingTable
from ...layers.write import patch_geometries
from ...maptools.label_patches import LabelPatchesTool
from ...maptools.map_picking import MapPicking
from ...maptools.zoom import zoom_to_box
from ...search.tables import LayerReader
from ...temporary.unmodified import project_unmodified
from ...translation import number_text, tr
from ...workspace import Workspace
from ..status_line import PROBLEM
from .class_runner import ClassRunner
from .classify_form import ClassifyForm
from .label_outlines import LabelOutlines
from .label_taking import LabelTaking
from .result_files import ResultFiles

_AGAIN_MS = 150
_ZOOM = 12.0


class ClassifyPanel(QWidget):
    """Wires the form, the map, the labels and what is learned from them. Layers are held by id only."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchClassifyPanel")
        self._workspace = workspace
        self._canvas = workspace.iface.mapCanvas()
        self.sets = LabelSets(self._labels_changed)
        self.layers = LayerReader(self)
        self.tool = LabelPatchesTool(self._canvas)
        self.picking = MapPicking(workspace, self.tool, self)
        self.outlines = LabelOutlines(self._canvas)
        self.form = ClassifyForm(self)
        self.taking = LabelTaking(
            self.form, self._canvas, self.tool, lambda: self.labels, self._ground, self._show_classes, self._say
        )
        self.map = ClassMap(workspace, self._patches_id)
        self.runner = ClassRunner(workspace, self.form.bar, self)
        self.files = ResultFiles(self.form, lambda: self.shown, self._say)
        self.results = Classifications()
        self._known: Tuple[PatchClass, ...] = ()
        self._known_labels: Dict[int, int] = {}
        self._stale = False
        # a hand that labels three patches in a second needs one map
        self._again = single_shot(self, self._classify_again, _AGAIN_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self._connect()
        self._use_layer()

    # -------------------------------------------------------------------------------------------------- contract

    @property
    def labels(self) -> LabelSet:
        """The labels of the patches in use."""
        return self.sets.current

    @property
    def shown(self) -> Optional[Classified]:
        """The classification that is shown; None where there is none of the patches in use."""
        return self.results.of(self._patches_id())

    @property
    def busy(self) -> bool:
        """Whether patches are being read, or a map is being made or about to be."""
        return self.layers.busy or self.layers.untold or self.runner.busy or self._again.isActive()

    def save_state(self) -> Dict[str, Any]:
        """What has to come back with the project."""
        transforms = QgsProject.instance().transformContext()
        return {
            "labels": self.sets.save_state(transforms),
            "options": self.form.save_state(),
            "results": self.results.save_state(),
        }

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take over what `save_state` gave; labels wait for their patches."""
        with project_unmodified():
            self._forget()
            self.sets.restore_state(state.get("labels"))
            self.results.restore_state(state.get("results"))
            options = state.get("options")
            self.form.restore_state(options if isinstance(options, dict) else {})
            self._use_layer()

    def unload(self) -> None:
        """Leave nothing behind: no tool, nothing on the canvas, no run, no connection."""
        self._again.stop()
        self.runner.cancel()
        QgsProject.instance().cleared.disconnect(self._forget)
        self._canvas.destinationCrsChanged.disconnect(self._draw_labels)
        self._workspace.embedding_layer_changed.disconnect(self._use_layer)
        self._workspace.embedding_layer_filled.disconnect(self._layer_filled)
        self.picking.unload()
        self.outlines.unload()
        self.layers.forget_all()
        self.map.unload()
        self.results.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Who comes here wants to label."""
        super().showEvent(event)
        if not event.spontaneous():
            self.picking.begin(self._table_in_use())
            self._read_layer()

    def hideEvent(self, event: QHideEvent) -> None:
        """The map is what it was before."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.picking.end()
            self._draw_labels()

    # -------------------------------------------------------------------------------------------------- classify

    def classify(self, remember: bool = True) -> None:
        """Make a map from the labels of now."""
        layer, ground = self._workspace.embedding_layer, self._ground()
        if layer is None or ground is None or self._problem():
            return
        if self.runner.busy:
            self._stale = True
            return
        self._again.stop()
        self._say("")
        self.runner.learn(layer, self.labels, ground, self.form.parameters(), remember)
        self._show_ready()

    def apply_model(self, file: Path) -> None:
        """Make a map by a model that was saved."""
        layer, ground = self._workspace.embedding_layer, self._ground()
        if layer is None or ground is None or self.runner.busy:
            text = tr("A model needs patches on one grid: choose or embed such, or wait until the run has ended.")
            self._say(text, PROBLEM)
            return
        self._say("")
        options = self.form.parameters()
        options.pop("METHOD")  # the model has its own
        self.runner.apply(layer, file, self.labels, ground, options)
        self._show_ready()

    def _classify_again(self) -> None:
        self.classify(remember=False)

    def _classified(self, made: Classified) -> None:
        if QgsProject.instance().mapLayer(made.patches_id) is None or made.files is None:
            return
        legend = self._legend(made)
        if made.patches_id == self._patches_id():
            out = made.files.out
            self.map.show(out / "classes.gpkg", out / "class_raster.tif", legend)
        names = {old: name for old, (name, _) in legend.items()}
        self.results.put(made.renamed(names))
        self._show_result()
        self._say(
            tr("Patches classified: {patches}, in {seconds} s").format(
                patches=number_text(sum(one.patches for one in made.result.classes)), seconds=f"{made.seconds:.1f}"
            )
        )

    def _run_ended(self) -> None:
        stale, self._stale = self._stale, False
        if stale:
            self._again.start()
        self._show_ready()

    def _legend(self, made: Classified) -> Dict[str, Tuple[str, str]]:
        """Name and colour that each class of a result has by now."""
        then = {one.name: one.key for one in made.classes}
        now = {one.key: one for one in self.labels.classes}
        legend = {}
        for mapped in made.result.classes:
            known = now.get(then.get(mapped.name, -1))
            legend[mapped.name] = (mapped.name, mapped.color) if known is None else (known.name, known.color)
        return legend

    def _problem(self) -> str:
        """Why nothing can be learned yet; empty where it can."""
        if self._workspace.embedding_layer is None:
            return tr("Embed a raster first: then its patches can be labelled.")
        if self.labels.labelled_classes < 2:
            return tr("Label patches of at least 2 classes first.")
        return ""

    # ------------------------------------------------------------------------------------------------- following

    def _connect(self) -> None:
        form, tool = self.form, self.tool
        tool.setAction(form.pick)
        tool.walk_requested.connect(form.unsure.walk)
        form.pick.triggered.connect(self.picking.arm)
        form.unsure.shown.connect(self._show_patch)
        form.unsure.left.connect(self._left_unsure)
        form.bar.run_wanted.connect(self.classify)
        self.files.model_chosen.connect(self.apply_model)
        self.runner.classified.connect(self._classified)
        self.runner.failed.connect(lambda message: self._say(message, PROBLEM))
        self.runner.ended.connect(self._run_ended)
        self.layers.ready.connect(self._layer_read)
        self.layers.failed.connect(lambda _layer_id, message: self._say(message, PROBLEM))
        self.layers.gone.connect(self._layer_gone)
        self._workspace.embedding_layer_changed.connect(self._use_layer)
        self._workspace.embedding_layer_filled.connect(self._layer_filled)
        self._canvas.destinationCrsChanged.connect(self._draw_labels)
        QgsProject.instance().cleared.connect(self._forget)

    def _use_layer(self, *_layer: object) -> None:
        """Patches have their own labels: those of others stay with those."""
        self._again.stop()
        if self.runner.busy and self.runner.patches_id != self._patches_id():
            self.runner.cancel()
            self._stale = False
            self._say(tr("The classification was ended, because other patches are in use now."))
        self.form.unsure.leave()
        self.sets.use(self._patches_id(), QgsProject.instance().transformContext())
        if self.isVisible():
            self.picking.follow_layer(self._table_in_use())
            self._read_layer()
        self._ground_known()
        self._show_result()

    def _read_layer(self) -> None:
        """Which cells are patches is known once the layer is read."""
        layer = self._workspace.embedding_layer
        if layer is not None and not self._workspace.is_filling(layer):
            self.layers.require(layer)
        self._ground_known()

    def _layer_read(self, layer_id: str) -> None:
        if layer_id == self._patches_id():
            self.picking.follow_layer(self._table_in_use())
            self._ground_known()

    def _layer_filled(self, _layer_id: str) -> None:
        if self.isVisible():
            self._read_layer()

    def _layer_gone(self, layer_id: str) -> None:
        self.sets.leave(layer_id, QgsProject.instance().transformContext())
        self.results.drop(layer_id)
        self._use_layer()

    def _ground_known(self) -> None:
        missed = self.sets.set_ground(self._ground(), QgsProject.instance().transformContext())
        if missed:
            self._say(
                tr("Labels that lie on no patch here: {}; the project keeps them for patches there.").format(missed)
            )
        self._known, self._known_labels = self.labels.classes, self.labels.labels
        self._show_classes()

    def _forget(self) -> None:
        """The project has gone."""
        self._again.stop()
        self.runner.cancel()
        self.layers.forget_all()
        self.results.clear()
        self.sets.clear()
        self._say("")
        self._use_layer()

    def _labels_changed(self) -> None:
        QgsProject.instance().setDirty(True)
        self._follow_classes()
        self._show_classes()
        before, self._known_labels = self._known_labels, self.labels.labels
        shown = self.shown
        if before == self._known_labels:  # names and colours are followed without a run
            return
        if shown is not None and not shown.by_model and self.form.live.isChecked() and not self._problem():
            self._stale = self._stale or self.runner.busy
            if not self.runner.busy:
                self._again.start()

    def _follow_classes(self) -> None:
        """Names and colours that were changed go to the map and the tables at once."""
        known, self._known = {one.key: one for one in self._known}, self.labels.classes
        now = {known[one.key].name: one for one in self._known if one.key in known and known[one.key] != one}
        shown = self.shown
        if not now or shown is None:
            return
        colors = {one.name: one.color for one in self._known}
        legend = {
            mapped.name: (now[mapped.name].name, now[mapped.name].color)
            if mapped.name in now
            else (mapped.name, colors.get(mapped.name, mapped.color))
            for mapped in shown.result.classes
        }
        self.map.follow(legend)
        names = {old: name for old, (name, _) in legend.items()}
        self.results.put(shown.renamed(names))

    # --------------------------------------------------------------------------------------------------- showing

    def _patches_id(self) -> str:
        layer = self._workspace.embedding_layer
        return "" if layer is None else layer.id()

    def _table_in_use(self) -> Optional[EmbeddingTable]:
        """What is read of the layer in use; None until it is."""
        searchable = self.layers.get(self._patches_id())
        return None if searchable is None else searchable.table

    def _ground(self) -> Optional[PatchGround]:
        """Where the patches in use lie; also while the panel is out of sight."""
        if self.picking.ground is not None:
            return self.picking.ground
        layer = self._workspace.embedding_layer
        return PatchGround.of_layer(layer) if is_embedding_layer(layer) else None

    def _show_classes(self) -> None:
        labels, form, shown = self.labels, self.form, self.shown
        current = self.taking.current_class()
        if current is not None:
            self.taking.choose(current.key)
        form.table.show_classes(labels, None if shown is None else shown.result, -1 if current is None else current.key)
        count = len(labels)
        form.counts.setText(tr("1 label") if count == 1 else tr("{} labels").format(number_text(count)))
        form.undo.setEnabled(labels.can_undo)
        form.redo.setEnabled(labels.can_redo)
        form.clear.setEnabled(count > 0)
        for action in (form.remove, form.color):
            action.setEnabled(current is not None)
        self._draw_labels()
        self._show_ready()

    def _show_result(self) -> None:
        shown = self.shown
        self.form.quality.show_result(None if shown is None else shown.result)
        self.form.hint.setVisible(shown is None)
        self.files.show_possible()
        self._show_classes()
        self._show_unsure()

    def _show_unsure(self) -> None:
        """The list stays under the hand of somebody who goes through it."""
        if self.form.unsure.asked < 0:
            shown = self.shown
            colors = {} if shown is None else {one.name: one.color for one in shown.result.classes}
            colors.update({one.name: one.color for one in self.labels.classes})
            self.form.unsure.show_patches([] if shown is None else shown.unsure, colors)

    def _left_unsure(self) -> None:
        self.outlines.ask(-1, None)
        self._show_unsure()

    def _show_ready(self) -> None:
        tip = self._problem() or tr("Learn the classes from the labels, and give every patch one")
        self.form.bar.set_ready(not self._problem() and not self.runner.busy, tip)

    def _draw_labels(self) -> None:
        visible = self.isVisible()
        self.outlines.show(self.labels, self._ground() if visible else None)
        self.outlines.ask(self.form.unsure.asked if visible else -1, self._ground())

    def _show_patch(self, patch: int) -> None:
        ground = self._ground()
        if ground is not None and patch < ground.grid.rows * ground.grid.cols:
            self.outlines.ask(patch, ground)
            (outline,) = patch_geometries(ground.grid, np.array([patch]))
            box = outline.boundingBox()
            box.scale(_ZOOM)
            zoom_to_box(self._canvas, box, ground.crs)

    def _say(self, text: str, icon: str = "") -> None:
        self.form.status.say(text, icon)
