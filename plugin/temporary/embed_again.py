"""Parameters of Embed raster that make the patches of a layer once more, from what the layer says of its run."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...model.errors import InputError
from ...model.options import EMBED
from ..encoders.installed_encoders import installed_encoder_ids
from ..processing.provenance import RUN_PROPERTY
from ..stored_json import read_json_object
from ..translation import tr
from ..used_paths import is_known_encoder_file

EMBED_RASTER = "terrapatch:embedraster"
_MOST_BYTES = 4 << 20
_OWN_WAY = ("encoder", "extent", "mask_file")
# what the options of a run are filled by: nothing that a layer says reaches another parameter, such as a file to write
_FILLED = {option.field: option.parameter for option in EMBED.parameters if option.field not in _OWN_WAY}


def embed_again(layer: QgsVectorLayer) -> Optional[Dict[str, Any]]:
    """The parameters, without an output; None where another algorithm made the layer, or it does not say.

    A raster that is in the project is taken from there.

    Raises
    ------
    InputError
        When the encoder is not installed, and not a file that this user has chosen before: the layer may be anybody's.
    """
    run = read_json_object(str(layer.customProperty(RUN_PROPERTY) or ""), _MOST_BYTES)
    asked = run.get("parameters") if run.get("algorithm") == EMBED_RASTER else None
    if not isinstance(asked, dict):
        return None
    if not asked.get("raster") or not asked.get("encoder"):
        return None
    encoder = str(asked["encoder"])
    is_installed = encoder in installed_encoder_ids()
    if not is_installed and not is_known_encoder_file(encoder):
        text = tr("'{}' is not among your encoders: add it with the plus, or open its file once.")
        raise InputError(text.format(encoder))
    parameters: Dict[str, Any] = {
        "INPUT": _raster(str(asked["raster"])),
        "ENCODER" if is_installed else "ENCODER_FILE": encoder,
    }
    for field, name in _FILLED.items():
        if asked.get(field) is not None:
            parameters[name] = asked[field]
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
