"""Embeddings from raster: AlphaEarth, Tessera and other grids of vectors as an embedding layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsReferencedRectangle,
)

from ...model.errors import InputError
from ...model.exchange_options import IMPORT
from ...model.json_reading import json_of_file
from ..translation import tr
from .algorithm import AlgorithmTexts, Parameters
from .extent_input import wanted_extent
from .import_algorithm import ImportAlgorithm
from .option_parameters import add_options
from .outputs import whole_name

EXTENT = "EXTENT"
GRID = "GRID"
_OF_TABLES = ("vectors", "geometry", "crs", "side")
_PRODUCTS = ("auto", "alphaearth", "tessera", "raster")


class EmbeddingsFromRaster(ImportAlgorithm):
    """Reads grids whose pixels are vectors."""

    not_offered = (*_OF_TABLES, "grid")
    _extent: Optional[QgsReferencedRectangle]
    unique_name = "embeddingsfromraster"

    def texts(self) -> AlgorithmTexts:
        """What it says of itself."""
        return AlgorithmTexts(
            tr("Embeddings from raster"),
            tr("AlphaEarth, Tessera and other rasters of embeddings, as patches to search and cluster."),
            tr("embedding,alphaearth,tessera,satellite embedding,import,zarr,cog,geotessera"),
            tr(
                "Reads a raster with one band for each number of a vector: every pixel becomes a patch, or the "
                "mean of a block of pixels does. The product stands as the encoder, so that only vectors of the same "
                "product are compared. Pictures of hits show the ground from whatever layer is on the map."
            ),
            [
                (
                    tr("What is read"),
                    tr(
                        "AlphaEarth's files as they are (64 bands of int8, turned into numbers by their formula), on "
                        "the web only the extent is fetched; Tessera's tiles (.npy with its scales and land mask, or "
                        "Zarr); any other raster of two bands or more."
                    ),
                ),
                (
                    tr("Units"),
                    tr(
                        "Pixels a side of a patch counts the raster's pixels: 10 of AlphaEarth's 10 m make patches of "
                        "100 m. A square of 10 km at 10 m is a million patches: choose an extent or larger patches."
                    ),
                ),
            ],
            "processing.run('terrapatch:embeddingsfromraster', {\n"
            "    'INPUT': 'alphaearth_2024.tiff',\n    'COARSEN': 10,\n    'OUTPUT': 'patches.gpkg'})",
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        """Parameters."""
        self.add_source(
            tr("File or address"),
            tr(
                "A raster by its file, its address on the web or a layer's name; an .npy file, a Zarr folder, or the "
                "folder of an embedding set that terrapatch embed has made."
            ),
        )
        add_options(self, IMPORT, self.not_offered, {"product": _PRODUCTS})
        grid = IMPORT.option("grid")
        self.add(self.file_parameter(GRID, tr(grid.title), optional=True), tr(grid.help), advanced=True)
        self.add_layer_output()

    def take_inputs(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Take the source, and the extent, which may be that of a layer."""
        super().take_inputs(parameters, context, feedback)
        rectangle, self._extent = wanted_extent(self, parameters, EXTENT, context), None
        if rectangle is not None:
            self._extent = QgsReferencedRectangle(rectangle, self.parameterAsExtentCrs(parameters, EXTENT, context))

    def more_values(self, parameters: Parameters, context: QgsProcessingContext) -> Dict[str, Any]:
        """The extent in the raster's CRS, and the raster of a tile."""
        grid = whole_name(self.parameterAsFile(parameters, GRID, context))
        values: Dict[str, Any] = {"grid": grid or None}
        if self._extent is not None:
            crs = crs_of(self._source, grid)
            extent = self.parameterAsExtent({EXTENT: self._extent}, EXTENT, context, crs)
            values["extent"] = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return values


def crs_of(source: str, grid: str) -> QgsCoordinateReferenceSystem:
    """The CRS of the pixels of a source.

    Raises
    ------
    InputError
        Where the source does not tell it.
    """
    place = _placing_raster(source, grid)
    if _is_zarr(Path(place)):
        crs = _crs_of_zarr(Path(place))
        known = crs.isValid()
    else:
        layer = QgsRasterLayer(place, "place", "gdal", QgsRasterLayer.LayerOptions(False))
        crs, known = layer.crs(), layer.isValid()
    if not known:
        raise InputError(
            tr("EXTENT needs the CRS of the raster, and {} does not tell it; leave the extent out").format(place)
        )
    return crs


def _is_zarr(folder: Path) -> bool:
    return folder.is_dir() and any((folder / name).exists() for name in ("zarr.json", ".zgroup", ".zmetadata"))


def _crs_of_zarr(folder: Path) -> QgsCoordinateReferenceSystem:
    """What the attributes of a group tell, as the engine reads them: GDAL does not know the convention."""
    told: Dict[str, Any] = {}
    for name, key in (("zarr.json", "attributes"), (".zattrs", "")):
        try:
            found = json_of_file(folder / name)
        except (OSError, ValueError):
            continue
        attributes = found.get(key) if key and isinstance(found, dict) else found
        told.update(attributes if isinstance(attributes, dict) else {})
    text = next((str(told[key]) for key in ("proj:wkt2", "proj:code", "crs_wkt", "crs") if told.get(key)), "")
    code = told.get("crs_epsg")
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(text or (f"EPSG:{code}" if code else ""))
    return crs


def _placing_raster(source: str, grid: str) -> str:
    """What tells the CRS of a source, as GDAL takes it."""
    if source.lower().endswith(".npy"):
        beside = [file for file in map(Path(source).with_suffix, (".tiff", ".tif")) if file.is_file()]
        return grid or (str(beside[0]) if beside else source)
    if source.startswith(("http://", "https://")):
        return f"/vsicurl/{source}"
    for scheme, handler in (("gs://", "/vsigs/"), ("s3://", "/vsis3/")):
        if source.startswith(scheme):
            return handler + source[len(scheme) :]
    return source
