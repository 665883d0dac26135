"""The dock: panels as tabs over one choice of embedding layer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerTreeLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolBar, QToolButton, QVBoxLayout, QWidget

from ..background.single_shot import single_shot
from ..layers.embedding_layers import is_embedding_layer
from ..plain_text import show_as_written
from ..stored_json import read_json_object
from ..translation import tr
from ..workspace import Workspace
from .dock_head import DockHead
from .form_scroll import keep_whole
from .layer_box import LayerBox
from .named_widgets import icon_button, label_of, push_button
from .panel_pages import PANEL_NAMES, PanelPages
from .runs.lost_patches import LostPatchesNotice
from .runs.new_patches import NewPatchesNotice
from .runs.silent_engine import SilentEngineNotice
from .sample_scene import SampleScene
from .start_page import StartPage

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtXml import QDomDocument

    from ..temporary.layer_restorer import LayerRestorer

EMBED, CLUSTERS, SIMILAR, CLASSIFY, CHANGES = range(5)
_SCOPE, _STATE_KEY = "terrapatch", "dock"
_LEAST_WIDTH = 320
_MESSAGE_SECONDS = 5
_MOST_STATE_BYTES = 16 << 20


class TerraPatchDock(QgsDockWidget):
    """Everything of TerraPatch that stays on the screen.

    Parameters
    ----------
    iface : QgisInterface
    parent : QWidget
        QGIS's window.
    restorer : LayerRestorer, optional
        Brings temporary patches back.
    """

    def __init__(self, iface: QgisInterface, parent: QWidget, restorer: Optional[LayerRestorer] = None) -> None:
        super().__init__(tr("TerraPatch"), parent)
        self.setObjectName("terrapatchDock")
        self._iface = iface
        self.workspace = Workspace(iface, self, restorer)
        self.workspace.work_is_on_screen = self._work_is_on_screen
        self.sample = SampleScene(iface, self)
        self._start = StartPage()
        self._start.sample_wanted.connect(self.sample.load)
        self._start.raster_wanted.connect(self._add_raster)
        self._start.embeddings_wanted.connect(self.open_embeddings)
        self._layer_choice = self._new_layer_choice()
        self._eye = self._new_eye()
        self._head = self._new_head()
        self._tabs = self._head.tabs
        self.pages = PanelPages(self.workspace, self)
        self._whole = QStackedWidget()
        self._whole.setObjectName("terrapatchDockContent")
        self._whole.setMinimumWidth(_LEAST_WIDTH)
        self._whole.addWidget(self._start)
        self._whole.addWidget(self._body())
        self.setWidget(self._whole)
        show_as_written(self._whole)
        self._page_soon = single_shot(self, lambda: self._show_page(self._tabs.currentIndex()))
        self._connect()
        self._read_state()
        self._follow_project()
        self.pages.load()

    # ------------------------------------------------------------------------------------------------------ parts

    def _new_head(self) -> DockHead:
        head = DockHead()
        for name, short_name, icon, tip in (
            (tr("Embed"), tr("Embed"), "/mIconRaster.svg", tr("vectors for every patch of a raster")),
            (
                tr("Clusters"), tr("Clusters"), "/rendererCategorizedSymbol.svg",
                tr("group patches that look alike"),
            ),
            (
                tr("Find similar"), tr("Similar"), "/search.svg",
                tr("find patches that look like examples"),
            ),
            (
                tr("Classify"), tr("Classify"), "/rendererRuleBasedSymbol.svg",
                tr("a map of classes, learned from a few labelled patches"),
            ),
            (
                tr("Changes"), tr("Changes"), "/mActionHistory.svg",
                tr("what is different between two dates"),
            ),
        ):  # fmt: skip
            head.add_tab(name, short_name, icon, tip)
        head.tabs.currentChanged.connect(self._show_page)
        self._fill_tools(head.tools)
        return head

    def _new_layer_choice(self) -> LayerBox:
        choice = LayerBox("terrapatchEmbeddingLayer")
        choice.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        choice.setToolTip(tr("The patches that are clustered and searched: a layer that Embed made"))
        return choice

    def _new_eye(self) -> QToolButton:
        tip = tr("Show the patches on the map; off shows the imagery below them")
        eye = icon_button("terrapatchShowPatches", "/mActionShowAllLayers.svg", tip)
        eye.setAutoRaise(True)
        eye.setCheckable(True)
        eye.toggled.connect(self._patches_toggled)
        return eye

    def _body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 4, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self._head)
        self._layer_row = QWidget()
        row = QHBoxLayout(self._layer_row)
        row.setContentsMargins(2, 2, 2, 2)
        row.addWidget(label_of(self._layer_choice, tr("Patches")))
        row.addWidget(self._layer_choice, 1)
        row.addWidget(self._eye)
        layout.addWidget(self._layer_row)
        self._lost = LostPatchesNotice(self.workspace)
        layout.addWidget(self._lost)
        self._new = NewPatchesNotice(self.workspace)
        layout.addWidget(self._new)
        self._silent = SilentEngineNotice()
        layout.addWidget(self._silent)
        for notice in (self._lost, self._new, self._silent):
            keep_whole(notice)
        self._no_patches = self._hint_without_patches()
        layout.addWidget(self._no_patches, 1)
        layout.addWidget(self.pages, 1)
        self._show_page(EMBED)
        return body

    def _fill_tools(self, tools: QToolBar) -> None:
        """What is there on every tab."""
        for name, icon, text, tip, slot in (
            (
                "terrapatchSettings", "/mActionOptions.svg",
                tr("Settings…"), tr("Settings of TerraPatch"),
                self.open_settings,
            ),
            (
                "terrapatchHelp", "/mActionHelpContents.svg",
                tr("Help"), tr("Help for TerraPatch"),
                self.open_help,
            ),
            (
                "terrapatchOpenEmbeddings", "/mActionFileOpen.svg",
                tr("Open embeddings…"),
                tr("Open embeddings… of others: AlphaEarth, Tessera, Clay, Earth Index, any GeoParquet"),
                self.open_embeddings,
            ),
            (
                "terrapatchKeepResults", "/mActionFileSaveAs.svg",
                tr("Keep results…"),
                tr("Keep results… All temporary layers of TerraPatch go into one GeoPackage, for any computer"),
                self.keep_results,
            ),
            (
                "terrapatchCopyPython", "/mActionEditCopy.svg",
                tr("Copy the last run as Python"),
                tr("Copy the last run as Python, to repeat it in the Python console or in a script"),
                self.copy_python,
            ),
        ):  # fmt: skip
            action = tools.addAction(QgsApplication.getThemeIcon(icon), text)
            action.setObjectName(f"{name}Action")
            action.setToolTip(tip)
            action.triggered.connect(slot)
            tools.widgetForAction(action).setObjectName(name)

    def _hint_without_patches(self) -> QWidget:
        hint = QWidget()
        hint.setObjectName("terrapatchNoPatches")
        layout = QVBoxLayout(hint)
        layout.addStretch(1)
        text = QLabel(tr("There are no patches in this project yet. Embed a raster first; it takes seconds."))
        text.setWordWrap(True)
        layout.addWidget(text)
        button = push_button("terrapatchGoToEmbed", tr("Go to Embed"), lambda: self._tabs.setCurrentIndex(EMBED))
        layout.addWidget(button)
        layout.addWidget(push_button("terrapatchOpenOthers", tr("Open embeddings of others…"), self.open_embeddings))
        layout.addStretch(3)
        return hint

    # ---------------------------------------------------------------------------------------------------- actions

    def open_embeddings(self) -> None:
        """Ask for a file of embeddings that others made, and read it."""
        from .open_embeddings import open_embeddings

        open_embeddings(self, self.workspace.iface.mapCanvas())

    def keep_results(self) -> None:
        """Put all temporary layers into a GeoPackage, after asking where."""
        if self.workspace.restorer is not None:
            self.workspace.restorer.results.ask()

    def open_settings(self) -> None:
        """Open QGIS's options on the page of TerraPatch."""
        from ..settings import OPTIONS_PAGE

        self._iface.showOptionsDialog(self._iface.mainWindow(), OPTIONS_PAGE)

    def copy_python(self) -> None:
        """Copy the last run of this dock as a Python command."""
        from ..background.run_history import last_python_command

        command = last_python_command()
        if command:
            QGuiApplication.clipboard().setText(command)
        text = (
            tr("The last run is on the clipboard, as Python. Processing > History holds the earlier ones.")
            if command
            else tr("Nothing has been run in this dock yet. Embed a raster first, then copy the run.")
        )
        self._iface.messageBar().pushMessage(
            tr("TerraPatch"), text, level=Qgis.MessageLevel.Info, duration=_MESSAGE_SECONDS
        )

    @staticmethod
    def open_help() -> None:
        """Open the documentation in the browser."""
        from ..help_pages import help_url

        QDesktopServices.openUrl(help_url())

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front, by its name in `panel_pages.py`."""
        self._whole.setCurrentIndex(1)
        self._tabs.setCurrentIndex(PANEL_NAMES.index(name))

    def unload(self) -> None:
        """Let go of QGIS; the dock is deleted afterwards."""
        self.sample.stop()
        project = QgsProject.instance()
        project.writeProject.disconnect(self._write_state)
        project.readProject.disconnect(self._project_read)
        project.cleared.disconnect(self._project_cleared)
        project.layersAdded.disconnect(self._follow_layers)
        project.layersRemoved.disconnect(self._follow_layers)
        project.layerTreeRoot().visibilityChanged.disconnect(self._show_visibility)
        project.layerTreeRoot().addedChildren.disconnect(self._show_visibility)
        self._lost.unload()
        self._new.unload()
        self._silent.unload()
        self.pages.unload()
        self.workspace.end()

    # ------------------------------------------------------------------------------------- following the project

    def _connect(self) -> None:
        project = QgsProject.instance()
        project.writeProject.connect(self._write_state)
        project.readProject.connect(self._project_read)
        project.cleared.connect(self._project_cleared)
        project.layersAdded.connect(self._follow_layers)
        project.layersRemoved.connect(self._follow_layers)
        project.layerTreeRoot().visibilityChanged.connect(self._show_visibility)
        project.layerTreeRoot().addedChildren.connect(self._show_visibility)
        self._layer_choice.layer_changed.connect(self._layer_chosen)
        self.workspace.embedding_layer_changed.connect(self._show_layer)
        self.workspace.embedding_layers_changed.connect(self._filter_layers)
        self.workspace.panel_wanted.connect(self.show_panel)

    def _follow_layers(self, *_layers: object) -> None:
        self._follow_project()

    def _follow_project(self) -> None:
        """The start page where there is nothing to work on, the panels otherwise."""
        layers = QgsProject.instance().mapLayers().values()
        something = any(isinstance(layer, QgsRasterLayer) or is_embedding_layer(layer) for layer in layers)
        self._whole.setCurrentIndex(1 if something else 0)
        self._filter_layers()

    def _filter_layers(self) -> None:
        """Offer embedding layers only."""
        layers = QgsProject.instance().mapLayers().values()
        others = [layer for layer in layers if isinstance(layer, QgsVectorLayer) and not is_embedding_layer(layer)]
        with QSignalBlocker(self._layer_choice):
            self._layer_choice.leave_out(others)
        self._show_layer(self.workspace.embedding_layer)
        self._show_page(self._tabs.currentIndex())

    def _layer_chosen(self, layer: Optional[QgsMapLayer]) -> None:
        if is_embedding_layer(layer):
            self.workspace.use_embedding_layer(layer)

    def _show_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        with QSignalBlocker(self._layer_choice):
            self._layer_choice.setLayer(layer)
        self._show_visibility()

    def _show_visibility(self, *_node: object) -> None:
        """The eye as the layer tree has it."""
        node = self._node_in_use()
        with QSignalBlocker(self._eye):
            self._eye.setEnabled(node is not None)
            self._eye.setChecked(node is not None and node.itemVisibilityChecked())

    def _patches_toggled(self, shown: bool) -> None:
        node = self._node_in_use()
        if node is not None:
            node.setItemVisibilityChecked(shown)

    def _node_in_use(self) -> Optional[QgsLayerTreeLayer]:
        layer = self.workspace.embedding_layer
        return None if layer is None else QgsProject.instance().layerTreeRoot().findLayer(layer.id())

    def _work_is_on_screen(self) -> bool:
        """Whether the user is looking at what was made of the patches in use."""
        return self.isVisible() and self._tabs.currentIndex() != EMBED

    def _show_page(self, tab: int) -> None:
        if not hasattr(self, "_page_soon") or self._page_soon.isActive():  # being built, or a project being read
            return
        without = tab != EMBED and not self.workspace.embedding_layers()
        self._layer_row.setVisible(tab not in (EMBED, CHANGES) and not without)
        self._no_patches.setVisible(without)
        self.pages.setVisible(not without)
        if not without:
            self.pages.show_panel(PANEL_NAMES[tab])

    # ------------------------------------------------------------------------------------------------------ state

    def _write_state(self, _document: QDomDocument) -> None:
        layer = self.workspace.embedding_layer
        state: Dict[str, Any] = {
            "tab": PANEL_NAMES[self._tabs.currentIndex()],
            "embedding_layer": layer.id() if layer is not None else "",
            "panels": self.pages.save_states(),
        }
        QgsProject.instance().writeEntry(_SCOPE, _STATE_KEY, json.dumps(state))

    def _project_read(self, _document: QDomDocument) -> None:
        self._page_soon.start()  # once for all that follows, and with the window's own events before it
        self._read_state()
        self._follow_project()

    def _project_cleared(self) -> None:
        self._restore({})
        self._follow_project()

    def _read_state(self) -> None:
        text, _ = QgsProject.instance().readEntry(_SCOPE, _STATE_KEY, "")
        self._restore(read_json_object(text, _MOST_STATE_BYTES))  # none where it is damaged

    def _restore(self, state: Dict[str, Any]) -> None:
        layer = QgsProject.instance().mapLayer(str(state.get("embedding_layer", "")))
        if not is_embedding_layer(layer):
            layer = next(iter(self.workspace.embedding_layers()), None)
        self.workspace.use_embedding_layer(layer)
        self.pages.restore_states(state.get("panels"))
        tab = state.get("tab", PANEL_NAMES[EMBED])
        self._tabs.setCurrentIndex(PANEL_NAMES.index(tab) if tab in PANEL_NAMES else EMBED)

    def _add_raster(self) -> None:
        self._iface.actionAddRasterLayer().trigger()
