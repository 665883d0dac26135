"""What QGIS loads: a button that opens the dock, the options page and the algorithms; and how they go again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterable, Optional, TypeVar

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .icon import ICON
from .translation import install_translator, remove_translator, tr

if TYPE_CHECKING:
    from typing import TypeGuard  # since Python 3.10

    from qgis.core import QgsMapLayer
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QTranslator

    from .background.background_task import BackgroundTask
    from .dock.dock import TerraPatchDock
    from .layers.freed_memory import FreedMemory
    from .options_page import TerraPatchOptionsFactory
    from .overview.color_overview import ColorOverviews
    from .processing.provider import TerraPatchProvider
    from .temporary.layer_restorer import LayerRestorer

_T = TypeVar("_T")
LOG_TAG = "TerraPatch"
SHORTCUT = "Ctrl+Alt+E"


class TerraPatchPlugin:
    """The plugin object.

    Parameters
    ----------
    iface : QgisInterface
        QGIS's window; None in `qgis_process`, which calls `initProcessing` only.
    """

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._translator: Optional[QTranslator] = install_translator(is_desktop=iface is not None)
        self._action: Optional[QAction] = None
        self._provider: Optional[TerraPatchProvider] = None
        self._dock: Optional[TerraPatchDock] = None
        self._options: Optional[TerraPatchOptionsFactory] = None
        self._restorer: Optional[LayerRestorer] = None
        self._overviews: Optional[ColorOverviews] = None
        self._freed_memory: Optional[FreedMemory] = None
        self._loading: Optional[BackgroundTask] = None
        self._wants_dock = False

    def initGui(self) -> None:
        """Add the button, the menu entry and the options page; QGIS calls this when the plugin is switched on."""
        self.initProcessing()
        action = QAction(QIcon(ICON), tr("TerraPatch"), self._iface.mainWindow())
        action.setObjectName("terrapatchOpen")
        action.setCheckable(True)
        action.setToolTip(tr("TerraPatch: find ground that looks alike"))
        action.toggled.connect(self._open_first)
        self._iface.addToolBarIcon(action)
        self._iface.rasterMenu().addAction(action)
        self._iface.registerMainWindowAction(action, SHORTCUT)  # which QGIS's shortcut settings list
        self._action = action
        from .background.lasting_threads import keep_task_threads
        from .options_page import TerraPatchOptionsFactory

        keep_task_threads()
        project = QgsProject.instance()
        project.layersAdded.connect(self._look_at_layers)
        project.readProject.connect(self._look_at_project)
        self._look_at_project()
        self._options = TerraPatchOptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)
        self._iface.initializationCompleted.connect(self._reopen)

    def initProcessing(self) -> None:
        """Register the algorithms; the only call that `qgis_process` makes."""
        from .processing.provider import TerraPatchProvider

        provider = TerraPatchProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider
        else:  # QGIS has deleted it
            QgsMessageLog.logMessage(
                tr(
                    "The algorithms of TerraPatch could not be added, most likely because a second copy of TerraPatch "
                    "is loaded. Remove one copy in the plugin manager."
                ),
                LOG_TAG,
                Qgis.MessageLevel.Warning,
            )

    def unload(self) -> None:
        """Remove everything that was added, and end what still runs."""
        self._stop_loading()
        self._end_setup()
        self._end_engines()
        self._close_dialogs()
        if self._options is not None:
            self._iface.initializationCompleted.disconnect(self._reopen)
            self._iface.unregisterOptionsWidgetFactory(self._options)
        if _is_alive(self._dock):
            self._dock.unload()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
        if self._restorer is not None and self._overviews is not None and self._freed_memory is not None:
            self._freed_memory.unload()
            self._overviews.unload()
            self._restorer.unload()
        elif self._action is not None:
            self._stop_looking()
        self._end_tasks()
        self._end_engines()  # also those that tasks have started since
        if _is_alive(self._action):
            self._iface.unregisterMainWindowAction(self._action)
            self._iface.removeToolBarIcon(self._action)
            self._iface.rasterMenu().removeAction(self._action)
            self._action.deleteLater()
        if _is_alive(self._provider):
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self._dock = self._options = self._action = self._provider = None
        self._restorer = self._overviews = self._freed_memory = None
        if self._translator is not None:
            remove_translator(self._translator)
            self._translator = None

    def open(self) -> TerraPatchDock:
        """Show the dock, made when it is first wanted."""
        if not _is_alive(self._dock):
            from .dock.dock import TerraPatchDock

            self._dock = TerraPatchDock(self._iface, self._iface.mainWindow(), self._look_after_layers())
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            if self._action is not None:
                self._action.toggled.disconnect(self._open_first)
                self._action.triggered.connect(self._remember_open)
                self._dock.setToggleVisibilityAction(self._action)
            # not visibilityChanged, which also tells that QGIS hides everything when it is left
            self._dock.openedStateChanged.connect(self._remember_open)
        self._dock.setUserVisible(True)
        self._remember_open(True)  # the button was pressed before the dock was there to tell
        return self._dock

    def _look_at_project(self, *_document: object) -> None:
        from .own_content import has_own_content

        if has_own_content(QgsProject.instance().mapLayers().values()):
            self._look_after_layers()

    def _look_at_layers(self, layers: Iterable[QgsMapLayer]) -> None:
        """Where QGIS is opening a project, the rest of it comes after these layers."""
        from .own_content import has_own_content

        if has_own_content(layers):
            self._look_after_layers(is_read=False)

    def _look_after_layers(self, is_read: bool = True) -> LayerRestorer:
        """From the first project on that holds something of TerraPatch's: most projects never do."""
        if self._restorer is None:
            from .layers.freed_memory import FreedMemory
            from .overview.color_overview import ColorOverviews
            from .temporary.layer_restorer import LayerRestorer

            self._stop_looking()
            self._restorer = LayerRestorer(self._iface, is_read=is_read)
            self._overviews = ColorOverviews()
            self._freed_memory = FreedMemory()
            self._restorer.filled.connect(self._overviews.layer_filled)
        return self._restorer

    def _stop_looking(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._look_at_layers)
        project.readProject.disconnect(self._look_at_project)

    def open_soon(self) -> None:
        """Show the dock as soon as a thread has imported it: the window does not wait for that."""
        self._wants_dock = True
        if _is_alive(self._dock):
            self.open()
        elif self._loading is None:
            from .background.module_loading import loading_task

            self._loading = loading_task([".dock.dock"], __package__)
            self._loading.ended.connect(self._loaded)
            self._loading.begin()

    def _loaded(self) -> None:
        """Also where the import has failed: `open` imports again then, and the user sees why."""
        self._loading = None
        if self._wants_dock and not _is_alive(self._dock):
            self.open()

    def _stop_loading(self) -> None:
        self._wants_dock = False
        if self._loading is not None:
            from .background.module_loading import LONGEST_IMPORT_SECONDS

            self._loading.dismiss_and_wait(LONGEST_IMPORT_SECONDS)
            self._loading = None

    def _reopen(self) -> None:
        """The dock is there again when QGIS was left with it."""
        from .settings import is_dock_open

        if is_dock_open():
            self.open_soon()

    @staticmethod
    def _remember_open(is_open: bool) -> None:
        from .settings import remember_dock_open

        remember_dock_open(is_open)

    def _open_first(self, wanted: bool) -> None:
        """The first press of the button; from then on the dock itself follows it."""
        self._wants_dock = wanted
        if wanted:
            self.open_soon()

    @staticmethod
    def _close_dialogs() -> None:
        from .holding import close_all

        close_all()

    @staticmethod
    def _end_setup() -> None:
        from .background.engine_setup import ENGINE_SETUP
        from .encoders.encoder_download import ENCODER_DOWNLOAD

        ENGINE_SETUP.end()
        ENCODER_DOWNLOAD.end()

    @staticmethod
    def _end_tasks() -> None:
        from .background.awaited_task import end_tasks

        end_tasks()

    @staticmethod
    def _end_engines() -> None:
        from .engine.live_engines import end_all_engines

        end_all_engines()


def _is_alive(thing: Optional[_T]) -> TypeGuard[_T]:
    """Whether a Qt object is there and QGIS has not deleted it."""
    return thing is not None and not sip.isdeleted(thing)
