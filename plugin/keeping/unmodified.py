"""What TerraPatch brings back is no change of the user's: the project is as modified after it as before."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from qgis.core import QgsProject


@contextmanager
def project_unmodified() -> Iterator[None]:
    """Whatever is done inside leaves the project's mark of unsaved changes as it was."""
    project = QgsProject.instance()
    modified = project.isDirty()
    try:
        yield
    finally:
        if project.isDirty() != modified:
            project.setDirty(modified)
