"""Which dataset of many scenes the patches of a layer are of."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer

from ...model.dataset_requests import DATASET_FILE
from ..used_paths import names_other_computer

DATASET_PROPERTY = "terrapatch/dataset"
"""Custom property of a layer: the folder of the dataset."""


def dataset_of(layer: QgsVectorLayer) -> str:
    """The folder of a layer's dataset: what it says, or where its file lies; empty where there is none."""
    told = str(layer.customProperty(DATASET_PROPERTY) or "")
    told = "" if names_other_computer(told) else told
    beside = str(Path(layer.source().partition("|")[0]).parent) if layer.providerType() == "ogr" else ""
    return next((folder for folder in (told, beside) if folder and Path(folder, DATASET_FILE).is_file()), "")
