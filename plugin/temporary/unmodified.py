"""What TerraPatch brings back is no change of the user's: the project is as modified after it as before."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from qgis import utils
from qgis.core import QgsProject


@contextmanager
def project_unmodified() -> Iterator[None]:
    """Whatever is done inside leaves the project's mark of unsaved changes as it was."""
    project = QgsProject.instance()
    modified = project.isDirty()
    try:
        yield
    finally:
        if not modified:
            _show_layers_now()
        if project.isDirty() != modified:
            project.setDirty(modified)


def _show_layers_now() -> None:
    """QGIS hands other layers to its map in the next turn of the event loop, and calls the project modified then."""
    if utils.iface is not None:
        utils.iface.layerTreeCanvasBridge().setCanvasLayers()
