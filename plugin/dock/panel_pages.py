"""The panels as pages, each made when its modules are there.

Importing them takes numpy, GDAL and half a second, so that a thread does it while the dock is already on the screen.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ..background.module_loading import LONGEST_IMPORT_SECONDS, loading_task
from ..background.single_shot import single_shot
from ..plain_text import show_as_written
from ..translation import tr
from ..workspace import Workspace
from .form_scroll import form_scroll

if TYPE_CHECKING:
    from ..background.background_task import BackgroundTask

PANEL_NAMES = ("embed", "clusters", "similar", "classify", "changes")
_CLASSES = {
    "embed": "EmbedPanel",
    "clusters": "ClustersPanel",
    "similar": "SimilarPanel",
    "classify": "ClassifyPanel",
    "changes": "ChangesPanel",
}
_FIRST = "embed"
_PACKAGE = __package__
# what a first run needs, in addition to the panels
_ALSO_NEEDED = ("..rasters", "..layers.write", "..processing.embedding_output")


class PanelPages(QStackedWidget):
    """The pages, and what a project has saved of panels that are not made yet."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("terrapatchPages")
        self._workspace = workspace
        self._panels: Dict[str, QWidget] = {}
        self._states: Dict[str, Dict[str, Any]] = {}
        self._to_restore: List[str] = []
        self._loading: Optional[BackgroundTask] = None
        for _name in PANEL_NAMES:
            page = QWidget()
            QVBoxLayout(page).setContentsMargins(0, 0, 0, 0)
            self.addWidget(page)
        self._one_more = single_shot(self, self._make_one_more)
        self._wanted = _FIRST

    def load(self) -> None:
        """Make the panels soon, without holding anything up."""
        missing = [f".{name}.{name}_panel" for name in PANEL_NAMES if name not in self._panels]
        if self._loading is None and missing and not self._one_more.isActive():
            self._loading = loading_task([*missing, *_ALSO_NEEDED], _PACKAGE)
            # also where it failed: whoever shows the panel imports again, and reports
            self._loading.ended.connect(self._loaded)
            self._loading.begin()

    def panel(self, name: str) -> QWidget:
        """A panel, made now if it must be."""
        if name not in self._panels:
            module = import_module(f".{name}.{name}_panel", _PACKAGE)
            page = self.widget(PANEL_NAMES.index(name))
            panel = getattr(module, _CLASSES[name])(self._workspace, page)
            show_as_written(panel)
            self._panels[name] = panel
            page.layout().addWidget(panel if name == _FIRST else form_scroll(f"{panel.objectName()}Scroll", panel))
            if name in self._states:
                self._to_restore.append(name)
        if name in self._to_restore:
            self._restore(name)
        return self._panels[name]

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front; it may take a moment to be there."""
        self.setCurrentIndex(PANEL_NAMES.index(name))
        self._wanted = name
        self.load()

    def save_states(self) -> Dict[str, Any]:
        """What has to come back with the project, by panel."""
        return {name: self._state_of(name) for name in PANEL_NAMES}

    def restore_states(self, states: object) -> None:
        """Take over what `save_states` gave, one panel in each turn of the event loop; `panel` waits for none.

        Of anything else, the defaults.
        """
        for name in PANEL_NAMES:
            saved = states.get(name) if isinstance(states, dict) else None
            self._states[name] = saved if isinstance(saved, dict) else {}
        self._to_restore = [name for name in (self._wanted, *PANEL_NAMES) if name in self._panels]
        if self._to_restore:
            self._one_more.start()

    def unload(self) -> None:
        """Let go of QGIS."""
        self._one_more.stop()
        if self._loading is not None:
            # QGIS forgets the modules of an unloaded plugin
            self._loading.dismiss_and_wait(LONGEST_IMPORT_SECONDS)
            self._loading = None
        for panel in self._panels.values():
            panel.unload()

    def _loaded(self) -> None:
        self._loading = None
        self._one_more.start()

    def _make_one_more(self) -> None:
        """One panel at a time, made or restored, with the window's own events between them."""
        if self._to_restore:
            self._restore(self._to_restore[0])
            self._one_more.start()
            return
        if self._loading is not None:
            return  # its end comes back here
        wanted = (self._wanted, *PANEL_NAMES)
        missing = next((name for name in wanted if name not in self._panels), None)
        if missing is not None:
            self.panel(missing)
            self._one_more.start()

    def _state_of(self, name: str) -> Dict[str, Any]:
        """Of a panel that cannot say, what it said last: the other panels are saved all the same."""
        if self._is_restored(name):
            try:
                self._states[name] = self._panels[name].save_state()
            except Exception as error:
                text = tr("Panel '{}' could not be saved ({}). The project keeps what it held of it before.")
                _warn(text.format(name, f"{type(error).__name__}: {error}"))
        return self._states.get(name, {})

    def _is_restored(self, name: str) -> bool:
        return name in self._panels and name not in self._to_restore

    def _restore(self, name: str) -> None:
        self._to_restore = [other for other in self._to_restore if other != name]
        try:
            self._panels[name].restore_state(self._states[name])
        except Exception as error:  # of another version, or edited by somebody: no project may take a panel away
            text = tr("What the project holds of panel '{}' cannot be used ({}).")
            _warn(text.format(name, f"{type(error).__name__}: {error}"))
            self._panels[name].restore_state({})


def _warn(text: str) -> None:
    QgsMessageLog.logMessage(text, "TerraPatch", Qgis.MessageLevel.Warning)
