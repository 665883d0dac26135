"""Parameters of Embed raster that make the patches of a layer once more, from what the layer says of its run."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..processing.provenance import RUN_PROPERTY
from ..stored_json import read_json_object

EMBED_RASTER = "terrapatch:embedraster"
_MOST_BYTES = 4 << 20
_NAMES = {"tile": "TILE_SIZE", "patch": "PATCH_SIZE", "batch": "BATCH_SIZE"}
_OWN_WAY = ("raster", "encoder", "extent", "mask_wkt", "out", "job")


def embed_again(layer: QgsVectorLayer) -> Optional[Dict[str, Any]]:
    """The parameters, without an output; None where another algorithm made the layer, or it does not say.

    A raster that is in the project is taken from there.
    """
    run = read_json_object(str(layer.customProperty(RUN_PROPERTY) or ""), _MOST_BYTES)
    asked = run.get("parameters") if run.get("algorithm") == EMBED_RASTER else None
    if not isinstance(asked, dict):
        return None
    algorithm = QgsApplication.processingRegistry().algorithmById(EMBED_RASTER)
    if algorithm is None or not asked.get("raster") or not asked.get("encoder"):
        return None
    encoder = str(asked["encoder"])
    parameters: Dict[str, Any] = {
        "INPUT": _raster(str(asked["raster"])),
        "ENCODER_FILE" if encoder.lower().endswith(".onnx") else "ENCODER": encoder,
    }
    for key, value in asked.items():
        name = _NAMES.get(key, key.upper())
        if key not in _OWN_WAY and value is not None and algorithm.parameterDefinition(name) is not None:
            parameters[name] = value
    if asked.get("extent"):
        extent = _rectangle(asked["extent"])
        if extent is None:
            return None  # embedding all of the raster would be another thing
        parameters["EXTENT"] = QgsReferencedRectangle(extent, layer.crs())
    if asked.get("mask_wkt"):
        parameters["MASK"] = _mask(str(asked["mask_wkt"]), layer)
    return parameters


def _rectangle(corners: Any) -> Optional[QgsRectangle]:
    """Of xmin, ymin, xmax, ymax; None where they are not that."""
    try:
        xmin, ymin, xmax, ymax = (float(corner) for corner in corners)
    except (TypeError, ValueError, OverflowError):
        return None
    return QgsRectangle(xmin, ymin, xmax, ymax)


def _raster(source: str) -> str:
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source() == source:
            return layer.id()
    return source


def _mask(wkt: str, layer: QgsVectorLayer) -> QgsVectorLayer:
    mask = QgsVectorLayer("MultiPolygon", "mask", "memory")
    mask.setCrs(layer.crs())
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    mask.dataProvider().addFeatures([feature])
    return mask
