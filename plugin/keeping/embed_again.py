"""Parameters of Embed raster that make the patches of a layer once more, from what the layer says of its run."""

from __future__ import annotations

import json
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

EMBED_RASTER = "terrapatch:embedraster"
_NAMES = {"tile": "TILE_SIZE", "patch": "PATCH_SIZE", "batch": "BATCH_SIZE"}
_OWN_WAY = ("raster", "encoder", "extent", "mask_wkt", "out", "job")


def embed_again(layer: QgsVectorLayer) -> Optional[Dict[str, Any]]:
    """The parameters, without an output; None where another algorithm made the layer, or it does not say.

    A raster that is in the project is taken from there.
    """
    try:
        run = json.loads(str(layer.customProperty(RUN_PROPERTY) or "{}"))
        asked = dict(run["parameters"]) if run.get("algorithm") == EMBED_RASTER else {}
    except (ValueError, KeyError, TypeError, AttributeError):
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
        xmin, ymin, xmax, ymax = asked["extent"]
        parameters["EXTENT"] = QgsReferencedRectangle(QgsRectangle(xmin, ymin, xmax, ymax), layer.crs())
    if asked.get("mask_wkt"):
        parameters["MASK"] = _mask(str(asked["mask_wkt"]), layer)
    return parameters


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
