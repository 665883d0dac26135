"""The lower part of the clusters panel: the clusters of one result, as a table and a chart that drive its legend."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import Qgis, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QEvent, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ....model.errors import TerraPatchError
from ...background.background_task import BackgroundTask
from ...clusters.editor import ClusterEditor
from ...clusters.fit import patches_in_regions_task
from ...clusters.regions import region_features
from ...clusters.results import is_pinned, results_of, set_pinned, source_of
from ...clusters.table_text import as_tsv, write_csv
from ...layers.cache import TABLES
from ...layers.embedding_layers import is_embedding_layer
from ...plain_text import as_sentence, plain_tip
from ...temporary.stored_features import is_temporary
from ...translation import number_text, tr
from ...workspace import Workspace
from ..named_widgets import combo_box, icon_button, label_of
from ..save_dialog import ask_where_to_save
from .cluster_map_link import ClusterMapLink
from .cluster_notice import NoticeLine
from .cluster_table_view import ClusterTableView
from .cluster_tools import ClusterTools
from .share_chart import ShareChart


class ClusterList(QWidget):
    """Shows one result and edits it. Follows the layers of the project; holds none.

    Signals
    -------
    result_changed()
        Another result is shown, or none.
    """

    result_changed = pyqtSignal()

    def __init__(self, workspace: Workspace, notice: NoticeLine, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchClusterList")
        self._workspace = workspace
        self._notice = notice
        self._task: Optional[BackgroundTask] = None
        self.editor = ClusterEditor(self)
        self._build()
        self.map_link = ClusterMapLink(workspace, self.editor, self.view, self._source_layer)
        self.map_link.pick_by(self._actions["Pick"])
        self._connect()
        self.follow_layers()

    def save_state(self) -> Dict[str, Any]:
        """As JSON types."""
        layer = self.editor.layer
        return {"result": layer.id() if layer is not None else ""}

    def restore_state(self, state: Dict[str, Any]) -> None:
        """Take what `save_state` gave."""
        self.follow_layers()
        layer = QgsProject.instance().mapLayer(str(state.get("result") or ""))
        if layer is not None and self._results.findData(layer.id()) >= 0:
            self.show_result(layer)

    def show_result(self, layer: Optional[QgsVectorLayer]) -> None:
        """Show a result."""
        self.follow_layers()
        place = self._results.findData(layer.id() if layer is not None else "")
        if place >= 0:
            self._results.setCurrentIndex(place)

    def selected_numbers(self) -> List[int]:
        """The clusters that are selected."""
        return self.view.selected_numbers()

    def unload(self) -> None:
        """Let go of the project and of the layer."""
        self._workspace.embedding_layer_changed.disconnect(self.follow_layers)
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.follow_layers)
        project.layersRemoved.disconnect(self.follow_layers)
        project.layerTreeRoot().nameChanged.disconnect(self.follow_layers)
        if self._task is not None:
            self._task.dismiss()
            self._task = None
        self.map_link.unload()
        self.editor.unload()

    # --------------------------------------------------------------------------------------------------- the actions

    def merge_selected(self) -> None:
        """Make one cluster of those selected."""
        self.editor.merge(self.selected_numbers())

    def choose_color(self) -> None:
        """Ask for the colour of the cluster that is selected."""
        numbers = self.selected_numbers()
        if len(numbers) != 1:
            return
        cluster = self.editor.table[numbers[0]]
        color = QgsColorDialog.getColor(QColor(cluster.color), self.window(), tr("Colour of '{}'").format(cluster.name))
        if color.isValid():
            self.editor.recolor(cluster.number, color.name())

    def toggle_selected(self) -> None:
        """Hide the clusters that are selected, or show them where all are hidden."""
        parts = self.editor.table.parts(self.selected_numbers())
        self.editor.show_clusters([part.number for part in parts], not any(part.visible for part in parts))

    def show_only_selected(self) -> None:
        """Hide all others; show all where nothing is selected, or only these were shown."""
        numbers = set(self.selected_numbers()) or set(self.editor.table.numbers)
        table = self.editor.table
        already = {cluster.number for cluster in table if cluster.visible} == numbers
        shown = set(table.numbers) if already else numbers
        self.editor.show_only(shown)

    def zoom_to_selected(self) -> None:
        """Move the map to the regions of the clusters that are selected."""
        layer, numbers = self.editor.layer, set(self.selected_numbers())
        if layer is None or not numbers:
            return
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        features = [feature.id() for feature in layer.getFeatures(request) if feature["cluster"] in numbers]
        canvas = self._workspace.iface.mapCanvas()
        canvas.zoomToFeatureIds(layer, features)
        canvas.flashFeatureIds(layer, features)

    def copy_rows(self) -> None:
        """Put the rows that are selected, or all, on the clipboard, for a spreadsheet."""
        numbers = self.selected_numbers() or None
        QApplication.clipboard().setText(as_tsv(self.editor.table, numbers))

    def save_table(self) -> None:
        """Ask for a file, and write the table as CSV."""
        layer = self.editor.layer
        if layer is None:
            return
        name = "".join(letter if letter.isalnum() else "_" for letter in layer.name())
        file = ask_where_to_save(self, tr("Save table"), f"{name}.csv", tr("CSV (*.csv)"))
        if file is not None:
            self.save_table_to(file)

    def save_table_to(self, file: Path) -> None:
        """Write the table as CSV."""
        try:
            write_csv(file, self.editor.table)
        except OSError as error:
            text = tr("{file} cannot be written ({reason}); choose another place.")
            self._notice.say(text.format(file=file, reason=error.strerror or error), Qgis.MessageLevel.Warning)
            return
        self._notice.say(tr("The table is saved in {}.").format(file), Qgis.MessageLevel.Success)

    def select_patches(self) -> None:
        """Select the patches of the selected clusters in the embedding layer."""
        layer = self.editor.layer
        if layer is None or not self.selected_numbers() or self._task is not None:
            return
        source = self._source_layer(layer)
        if source is None:
            self._notice.say(
                tr("The patches of this result are not in the project; add their layer, and try again."),
                Qgis.MessageLevel.Warning,
            )
            return
        try:
            pending = TABLES.prepare(source)
        except TerraPatchError as error:
            self._notice.say(str(error), Qgis.MessageLevel.Warning)
            return
        regions = [feature.geometry() for feature in region_features(layer, self.selected_numbers())]
        task = patches_in_regions_task(pending, regions)
        source_id = source.id()
        task.answered.connect(lambda found: self._select_found(source_id, found))
        task.failed.connect(lambda message: self._notice.say(message, Qgis.MessageLevel.Warning))
        task.ended.connect(self._selection_ended)
        self._task = task
        task.begin()

    # ------------------------------------------------------------------------------------------------------- parts

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._result_row())
        layout.addWidget(self._tools())
        layout.addWidget(self._table())
        self.chart = ShareChart()
        self.chart.setToolTip(tr("Shares of all patches; click to select a cluster"))
        layout.addWidget(self.chart)

    def _result_row(self) -> QHBoxLayout:
        self._results = combo_box("terrapatchClusterResults", tr("Which result is shown"))
        self._results.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keeps = tr("Keep this result: the next run adds another one instead of replacing it")
        self._pin = icon_button("terrapatchClusterPin", "/pin.svg", keeps)
        self._pin.setCheckable(True)
        row = QHBoxLayout()
        row.addWidget(label_of(self._results, tr("Result")))
        row.addWidget(self._results, 1)
        row.addWidget(self._pin)
        return row

    def _tools(self) -> ClusterTools:
        tools = ClusterTools(
            {
                "Select": self.select_patches,
                "Zoom": self.zoom_to_selected,
                "Pick": lambda: self.map_link.toggle_picking(self._actions["Pick"].isChecked()),
                "Rename": lambda: self.view.edit_name(),
                "Color": self.choose_color,
                "Hide": self.toggle_selected,
                "Only": self.show_only_selected,
                "Merge": self.merge_selected,
                "Undo": self.editor.undo,
                "Redo": self.editor.redo,
                "Copy": self.copy_rows,
                "Save": self.save_table,
            }
        )
        self._actions = tools.by_name
        return tools

    def _table(self) -> ClusterTableView:
        self.view = ClusterTableView(self.editor)
        self.view.set_keys(
            {
                "Ctrl+Z": self.editor.undo,
                "Ctrl+Shift+Z": self.editor.redo,
                "Ctrl+Y": self.editor.redo,
                "Ctrl+C": self.copy_rows,
                "Ctrl+M": self.merge_selected,
                "Space": self.toggle_selected,
                "F2": self.view.edit_name,
            }
        )
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.view.addActions(list(self._actions.values()))
        self.view.color_wanted.connect(self.choose_color)
        self.view.selection_changed.connect(self._selection_changed)
        return self.view

    def _connect(self) -> None:
        self.editor.changed.connect(self._table_changed)
        self.editor.refused.connect(lambda message: self._notice.say(as_sentence(message), Qgis.MessageLevel.Warning))
        self.editor.merged.connect(lambda number: self.view.select_numbers([number]))
        self.editor.merging_changed.connect(self._update_actions)
        self.editor.history.changed.connect(self._update_actions)
        self._results.currentIndexChanged.connect(self._result_chosen)
        self._pin.toggled.connect(self._pin_toggled)
        self.chart.cluster_clicked.connect(lambda number, add: self.view.select_numbers([number], add))
        self._workspace.embedding_layer_changed.connect(self.follow_layers)
        project = QgsProject.instance()
        project.layersAdded.connect(self.follow_layers)
        project.layersRemoved.connect(self.follow_layers)
        project.layerTreeRoot().nameChanged.connect(self.follow_layers)

    # --------------------------------------------------------------------------------------------- following layers

    def follow_layers(self, *_: object) -> None:
        """Offer the results that there are; the one in use stays while it is among them."""
        embedding = self._workspace.embedding_layer
        found = results_of(embedding.id() if embedding is not None else "")
        used = self.editor.layer
        with QSignalBlocker(self._results):
            self._results.clear()
            for layer in found:
                self._results.addItem(layer.name(), layer.id())
                self._results.setItemData(
                    self._results.count() - 1, plain_tip(layer.name()), Qt.ItemDataRole.ToolTipRole
                )
            place = self._results.findData(used.id()) if used is not None else -1
            self._results.setCurrentIndex(max(0, place) if found else -1)
        self._result_chosen()

    def _result_chosen(self, *_: object) -> None:
        layer = QgsProject.instance().mapLayer(str(self._results.currentData() or ""))
        self.editor.use_layer(layer)
        with QSignalBlocker(self._pin):
            self._pin.setChecked(layer is not None and is_pinned(layer))
        self._pin.setEnabled(layer is not None and is_temporary(layer))  # one in a file is always kept
        self._results.setToolTip(plain_tip(layer.name() if layer is not None else ""))
        self.setVisible(layer is not None)
        self._update_actions()
        self.result_changed.emit()
        if (
            layer is not None
            and is_temporary(layer)
            and not layer.featureCount()
            and not self._workspace.is_filling(layer)
        ):
            text = tr("The regions of '{}' cannot be brought back; make the clusters again.")
            self._notice.say(text.format(layer.name()), Qgis.MessageLevel.Warning)

    def _pin_toggled(self, pinned: bool) -> None:
        layer = self.editor.layer
        if layer is not None:
            set_pinned(layer, pinned)

    def _source_layer(self, layer: QgsVectorLayer) -> Optional[QgsVectorLayer]:
        """The embedding layer that a result was made from; where that is not known, the one in use."""
        known = source_of(layer)
        found = QgsProject.instance().mapLayer(known) if known else self._workspace.embedding_layer
        return found if is_embedding_layer(found) else None

    # ------------------------------------------------------------------------------------------ following the table

    def _table_changed(self) -> None:
        self.chart.show_table(self.editor.table)
        self._update_actions()

    def _selection_changed(self, *_: object) -> None:
        self.chart.select(self.selected_numbers())
        self._update_actions()

    def hideEvent(self, event: QEvent) -> None:
        """Another panel is shown, or the dock is closed."""
        super().hideEvent(event)
        self.map_link.hide()

    def showEvent(self, event: QEvent) -> None:
        """Outlines and pictures come back with the table."""
        super().showEvent(event)
        self.map_link.refresh()

    def _update_actions(self, *_: object) -> None:
        selected = len(self.selected_numbers())
        history = self.editor.history
        for name, possible in (
            ("Select", selected > 0),
            ("Zoom", selected > 0),
            ("Rename", selected == 1),
            ("Color", selected == 1),
            ("Hide", selected > 0),
            ("Only", selected > 0 or any(not cluster.visible for cluster in self.editor.table)),
            ("Merge", selected > 1 and not self.editor.merging),
            ("Undo", bool(history.undo_text)),
            ("Redo", bool(history.redo_text)),
        ):
            self._actions[name].setEnabled(possible)
        for name, text, step in (
            ("Undo", tr("Undo (Ctrl+Z)"), history.undo_text),
            ("Redo", tr("Redo (Ctrl+Y)"), history.redo_text),
        ):
            self._actions[name].setToolTip(f"{text}: {step}" if step else text)

    def _select_found(self, source_id: str, found: List[int]) -> None:
        layer = QgsProject.instance().mapLayer(source_id)
        if layer is not None:
            layer.selectByIds(found)
            node = QgsProject.instance().layerTreeRoot().findLayer(source_id)
            text = tr("Selected in '{layer}': {some} of {all} patches.")
            if node is not None and not node.isVisible():
                text += " " + tr("Switch the layer on to see them.")
            numbers = [number_text(number) for number in (len(found), layer.featureCount())]
            self._notice.say(text.format(layer=layer.name(), some=numbers[0], all=numbers[1]))

    def _selection_ended(self) -> None:
        self._task = None
