"""Opening a file of embeddings from the dock: a file dialog, then the algorithm that reads such files."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..translation import tr

_GRIDS = (".tif", ".tiff", ".vrt", ".npy", ".jp2", ".nc")
_TABLES = (".parquet", ".geoparquet", ".gpkg", ".csv", ".tsv", ".fgb", ".geojson")
_FROM_RASTER, _FROM_TABLE = "terrapatch:embeddingsfromraster", "terrapatch:embeddingsfromtable"


def open_embeddings(parent: Optional[QWidget] = None) -> None:
    """Ask for a file, and show the dialog of the algorithm that reads it; its result goes into the project."""
    grids, tables = (" ".join(f"*{ending}" for ending in endings) for endings in (_GRIDS, _TABLES))
    file, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Open embeddings"),
        "",
        tr("Embeddings ({all});;Rasters and grids ({grids});;Tables ({tables});;All files (*)").format(
            all=f"{grids} {tables}", grids=grids, tables=tables
        ),
    )
    if file:
        import processing

        processing.execAlgorithmDialog(algorithm_for(file), {"INPUT": file})


def algorithm_for(file: str) -> str:
    """Id of the algorithm that reads a file: tables are known by their endings."""
    return _FROM_TABLE if Path(file).suffix.lower() in _TABLES else _FROM_RASTER
