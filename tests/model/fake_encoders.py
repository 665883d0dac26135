"""Small ONNX encoders with known answers, written by the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import numpy as np
import onnx
import pyogrio
import shapely
from onnx import TensorProto, helper

from terrapatch.model.encoders.model_files import model_sha256


def write_model(
    file: Path,
    nodes: List[Any],
    output_shape: List[Any],
    initializers: Optional[List[Any]] = None,
    shape: Sequence[Any] = ("batch", "bands", "height", "width"),
) -> Path:
    """An ONNX file with input `pixels` of this shape and output `features`."""
    graph = helper.make_graph(
        nodes,
        "fake",
        [helper.make_tensor_value_info("pixels", TensorProto.FLOAT, list(shape))],
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, output_shape)],
        initializers or [],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, str(file))
    return file


def write_card(file: Path, **changes: Any) -> Path:
    """A card beside an ONNX file: flexible bands, no scaling, 8 px patches, unless changed."""
    card: Dict[str, Any] = {
        "schema": "terrapatch-encoder-1",
        "id": file.stem,
        "version": "1.0.0",
        "name": file.stem,
        "description": "written by the tests",
        "licence": "CC0-1.0",
        "source": "tests",
        "sha256": model_sha256(file),
        "inputs": [
            {"name": "pixels", "role": "pixels", "dtype": "float32", "dims": ["batch", "bands", "height", "width"]}
        ],
        "bands": [],
        "bands_flexible": True,
        "source_resolution": None,
        "scaling": [],
        "window": {"default": 32, "min": 1, "max": 4096, "multiple_of": 1, "square_only": False, "overlap": 0},
        "outputs": [{"name": "features", "layout": "map", "patch_px": 8, "dim": 2}],
        "similarity": "cosine",
    }
    card.update(changes)
    file.with_suffix(".json").write_text(json.dumps(card), encoding="utf-8")
    return file


def write_mean_encoder(
    folder: Path,
    patch: int = 8,
    dim: int = 2,
    shape: Sequence[Any] = ("batch", "bands", "height", "width"),
    **changes: Any,
) -> Path:
    """An encoder whose vector is the mean of the pixels of its patch.

    On a raster whose bands hold row and column numbers, the vector is the patch's own centre in pixel coordinates.
    """
    file = folder / f"mean{patch}.onnx"
    pool = helper.make_node(
        "AveragePool", ["pixels"], ["features"], kernel_shape=[patch, patch], strides=[patch, patch]
    )
    write_model(file, [pool], [shape[0], dim, "rows", "cols"], shape=shape)
    return write_card(file, outputs=[{"name": "features", "layout": "map", "patch_px": patch, "dim": dim}], **changes)


def write_halting_encoder(folder: Path, above: float, patch: int = 8, bands: int = 3, **changes: Any) -> Path:
    """The mean encoder, which never ends on a tile that holds a pixel larger than `above`.

    A run over such a tile stays in the middle for as long as the test wants, on any machine.
    """
    value = helper.make_tensor_value_info
    limit = helper.make_tensor("limit", TensorProto.FLOAT, [], [above])
    turn = helper.make_graph(
        [helper.make_node("Identity", ["again"], ["once_more"]), helper.make_node("Identity", ["kept"], ["unchanged"])],
        "turn",
        [
            value("turn", TensorProto.INT64, []),
            value("again", TensorProto.BOOL, []),
            value("kept", TensorProto.FLOAT, None),
        ],
        [value("once_more", TensorProto.BOOL, []), value("unchanged", TensorProto.FLOAT, None)],
    )
    nodes = [
        helper.make_node("AveragePool", ["pixels"], ["means"], kernel_shape=[patch, patch], strides=[patch, patch]),
        helper.make_node("ReduceMax", ["pixels"], ["largest"], keepdims=0),
        helper.make_node("Greater", ["largest", "limit"], ["halted"]),
        helper.make_node("Loop", ["", "halted", "means"], ["features"], body=turn),
    ]
    file = write_model(folder / "halting.onnx", nodes, ["batch", bands, "rows", "cols"], [limit])
    return write_card(file, outputs=[{"name": "features", "layout": "map", "patch_px": patch, "dim": bands}], **changes)


def write_polygons(file: Path, polygons: Sequence[shapely.Geometry], crs: str = "EPSG:32631") -> Path:
    """A vector file of polygons without attributes."""
    wkb = shapely.to_wkb(np.array(polygons, dtype=object))
    pyogrio.raw.write(file, wkb, field_data=[], fields=[], crs=crs, geometry_type="Polygon")
    return file
