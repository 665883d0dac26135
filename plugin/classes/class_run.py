"""One classification from the dock: the files that the algorithm gets and gives, in a folder that goes with it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsProcessingUtils

from ...model.file_moves import remove_folder
from ..layers.patch_ground import PatchGround
from .label_files import CLASS_FIELD, write_points
from .label_set import LabelSet

ALGORITHM = "terrapatch:classifypatches"


class RunFiles:
    """The files of one run; labels stay as long as QGIS does, so that its history can be run again."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="terrapatch-classes-", dir=QgsProcessingUtils.tempFolder()))
        self.out = self.folder / "map"

    def from_labels(self, labels: LabelSet, ground: PatchGround) -> Dict[str, Any]:
        """Parameters that have labels learned from. Raises an InputError where they cannot be written."""
        file = self.folder / "labels.gpkg"
        write_points(labels, ground, file)
        return {"LABELS": str(file), "FIELD": CLASS_FIELD, "OUTPUT": str(self.out)}

    def from_model(self, model: Path) -> Dict[str, Any]:
        """Parameters that have a saved model used."""
        return {"MODEL": str(model), "OUTPUT": str(self.out)}

    def discard(self) -> None:
        """Remove what the run made."""
        remove_folder(self.out)
