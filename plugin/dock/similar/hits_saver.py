"""Saving hits from the panel: to a file of the user's choice, or as a layer that no search changes."""

from __future__ import annotations

from functools import partial
from typing import Callable, List, Optional, Union

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...background.background_task import BackgroundTask
from ...ground.ground_size import patch_sides
from ...layers.hit_style import style_hits
from ...layers.layer_order import LayerKind
from ...search.hit_saving import HitsToSave, has_vector_format, save_hits
from ...translation import number_text, tr
from ...workspace import Workspace
from ..save_dialog import ask_where_to_save
from .found_form import FoundForm


class HitsSaver(QObject):
    """Writes hits beside the window.

    Parameters
    ----------
    workspace : Workspace
    found : FoundForm
        Has the two menu entries.
    to_save : callable
        Gives the hits of now for a path; None without hits.
    parent : QObject

    Signals
    -------
    told(str, object)
        Something for the message bar, and its Qgis.MessageLevel.
    """

    told = pyqtSignal(str, object)

    def __init__(
        self, workspace: Workspace, found: FoundForm, to_save: Callable[[str], Optional[HitsToSave]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._found = found
        self._to_save = to_save
        self._tasks: List[BackgroundTask] = []
        found.hits_to_file.triggered.connect(self.choose_file)
        found.hits_to_project.triggered.connect(self.copy_to_project)

    @property
    def busy(self) -> bool:
        """Whether hits are being written."""
        return bool(self._tasks)

    def choose_file(self) -> None:
        """Ask for a file, and write the hits to it."""
        hits = self._to_save("")
        if hits is None:
            return
        formats = tr("GeoPackage (*.gpkg);;GeoJSON (*.geojson);;Shapefile (*.shp)")
        title = tr("Save hits")
        file = ask_where_to_save(self._found, title, f"{hits.label}.gpkg", formats, has_vector_format)
        if file is not None:
            self.save_to_file(str(file))

    def save_to_file(self, path: str) -> None:
        """Write the hits to a file in the background; the project stays as it is."""
        self._save(self._to_save(path))

    def copy_to_project(self) -> None:
        """Keep the hits as a temporary layer that no search changes."""
        self._save(self._to_save(""))

    def unload(self) -> None:
        """Write nothing more."""
        for task in self._tasks:
            task.dismiss()
        self._tasks.clear()

    def _save(self, hits: Optional[HitsToSave]) -> None:
        if hits is None:
            return
        task = BackgroundTask(tr("Save hits"), partial(save_hits, hits))
        task.ended.connect(lambda: self._tasks.remove(task))
        task.answered.connect(lambda saved: self._saved(hits, saved))
        task.failed.connect(lambda message: self.told.emit(message, Qgis.MessageLevel.Warning))
        self._tasks.append(task)
        task.begin()

    def _saved(self, hits: HitsToSave, saved: Union[int, QgsVectorLayer]) -> None:
        if isinstance(saved, int):
            text = tr("Patches saved in {path}: {count}.").format(count=number_text(saved), path=hits.path)
            self.told.emit(text, Qgis.MessageLevel.Success)
            return
        table = hits.searched.table
        sides = None if table.grid is None else patch_sides(table.grid, table.crs, hits.transforms)
        style_hits(saved, hits.count, None if sides is None else min(sides), hits.with_rejected)
        self._workspace.add_layer(saved, LayerKind.HITS)
