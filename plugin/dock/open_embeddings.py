"""Opening a file of embeddings from the dock: a file dialog, then the algorithm that reads such files."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...model.dataset_requests import DATASET_FILE
from ...model.exchange_options import TABLE_ENDINGS
from ..translation import tr

_GRIDS = (".tif", ".tiff", ".vrt", ".npy", ".jp2", ".nc")
_OF_ZARR = ("zarr.json", ".zgroup", ".zmetadata")
_FROM_RASTER, _FROM_TABLE = "terrapatch:embeddingsfromraster", "terrapatch:embeddingsfromtable"
_OF_DATASET = "terrapatch:patchesofdataset"


def open_embeddings(parent: Optional[QWidget] = None, canvas: Optional[QgsMapCanvas] = None) -> None:
    """Ask for a file, and show the dialog of the algorithm that reads it; its result goes into the project.

    Of a dataset of many scenes, its dataset.json is chosen, of a Zarr store its zarr.json, of an embedding set its
    embedding.json; patches of a dataset are proposed for what the canvas shows.
    """
    from ...model.patches.embedding_set import METADATA_FILE, set_folder

    grids, tables = (" ".join(f"*{ending}" for ending in endings) for endings in (_GRIDS, TABLE_ENDINGS))
    grids = " ".join((grids, *_OF_ZARR, METADATA_FILE))
    file, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Open embeddings"),
        "",
        tr(
            "Embeddings ({all});;Rasters and grids ({grids});;Tables ({tables});;Datasets of many scenes ({dataset});;"
            "All files (*)"
        ).format(all=f"{grids} {tables} {DATASET_FILE}", grids=grids, tables=tables, dataset=DATASET_FILE),
    )
    if file:
        import processing

        algorithm = algorithm_for(file)
        folder = Path(file).parent if Path(file).name in _OF_ZARR else set_folder(file)
        parameters = {"INPUT": file if folder is None else str(folder)}
        if algorithm == _OF_DATASET:
            parameters["INPUT"] = str(Path(file).parent)
            if canvas is not None and QgsProject.instance().mapLayers():
                shown, crs = canvas.extent(), canvas.mapSettings().destinationCrs().authid()
                box = (shown.xMinimum(), shown.xMaximum(), shown.yMinimum(), shown.yMaximum())
                parameters["EXTENT"] = f"{','.join(map(str, box))} [{crs}]"
        processing.execAlgorithmDialog(algorithm, parameters)


def algorithm_for(file: str) -> str:
    """Id of the algorithm that reads a file: datasets are known by their file's name, tables by its ending."""
    if Path(file).name == DATASET_FILE:
        return _OF_DATASET
    return _FROM_TABLE if Path(file).suffix.lower() in TABLE_ENDINGS else _FROM_RASTER
