"""A layer of places that the engine wrote for vectors on no grid, as a set and shapes that an output takes."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from ...model.errors import EngineError
from ...model.patches import EmbeddingSet, PatchGrid
from ..stored_json import read_json_object
from .read import LayerSnapshot, read_table
from .stated_crs import stated_crs
from .to_engine_set import metadata_of
from .write import Shapes


def read_place_layer(file: str) -> Tuple[EmbeddingSet, Shapes]:
    """The vectors and polygons of a GeoPackage of the engine's.

    Its grid is one row that numbers the places and says nothing of where they lie.

    Raises
    ------
    EngineError
        When it cannot be read.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # the engine's GDAL may be newer, of which QGIS's warns
    try:
        layer = QgsVectorLayer(f"{file}|layername=embeddings", Path(file).stem, "ogr")
        if not layer.isValid():
            raise EngineError("{file} cannot be read; import the table again", file=file)
        table = read_table(LayerSnapshot.of(layer))
        found: Dict[int, QgsGeometry] = {
            feature.id(): feature.geometry() for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes())
        }
        crs = stated_crs(layer.crs())
        wkt = crs.toWkt() if crs.isValid() else ""
        told = _metadata(layer)
    finally:
        gdal.PopErrorHandler()
    geometries: List[QgsGeometry] = [found[int(feature_id)] for feature_id in table.feature_ids]
    metadata = {**metadata_of(table), **told, "grid": None, "vectors_of": "places", "patches": len(table)}
    embeddings = EmbeddingSet(
        path=Path(),
        grid=PatchGrid((1.0, 0.0, 0.0, 0.0, -1.0, 0.0), wkt, 1, len(table), 1),
        metadata=metadata,
        vectors=table.raw_vectors(np.arange(len(table))),
        index=np.arange(len(table), dtype=np.int64),
        valid=table.valid,
    )
    kinds = {geometry.wkbType() for geometry in geometries}
    kind = kinds.pop() if len(kinds) == 1 else QgsWkbTypes.Type.MultiPolygon
    return embeddings, Shapes(lambda _, numbers: [geometries[number] for number in numbers.tolist()], kind)


def _metadata(layer: QgsVectorLayer) -> Dict[str, Any]:
    """embedding.json, from the metadata of the layer."""
    dataset = gdal.OpenEx(layer.source().partition("|")[0], gdal.OF_VECTOR)
    text = dataset.GetLayerByName("embeddings").GetMetadataItem("embedding") if dataset is not None else None
    return read_json_object(text or "")
