"""Small ONNX graphs with the exact signatures of encoders that people bring, whose outputs tell what went in.

No graph is learned: patch tokens carry the mean of the patch's pixels and every number that the model was told, so that
a test can assert values from the raster to the finished set. All graphs are built by hand: no download, no PyTorch.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Sequence, Union

import numpy as np
import onnx
from fake_encoders import write_card
from onnx import TensorProto, helper, numpy_helper

FLOAT, INT64 = TensorProto.FLOAT, TensorProto.INT64


class Graph:
    """Nodes and constants of a graph while it is written."""

    def __init__(self) -> None:
        self.nodes: List[Any] = []
        self.constants: List[Any] = []

    def node(self, operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def constant(self, name: str, values: Any, dtype: str = "int64") -> str:
        self.constants.append(numpy_helper.from_array(np.asarray(values, dtype=dtype), name))
        return name

    def sequence(self, pixels: str, patch: int, name: str = "patches") -> str:
        """[B, C, H, W] -> means of patches in row-major order [B, h·w, C]."""
        pooled = self.node("AveragePool", [pixels], f"{name}_map", kernel_shape=[patch, patch], strides=[patch, patch])
        flat = self.node("Reshape", [pooled, self.constant(f"{name}_flat", [0, 0, -1])], f"{name}_flat_map")
        return self.node("Transpose", [flat], name, perm=[0, 2, 1])

    def spread(self, values: str, like: str, name: str) -> str:
        """[B, k] or [1, k] -> [B, N, k], N and B as in `like` [B, N, ...]."""
        between = self.node("Unsqueeze", [values, self.constant(f"{name}_axis", [1])], f"{name}_one")
        shape = self.node("Shape", [like], f"{name}_shape")
        cut = self.node(
            "Slice", [shape, self.constant(f"{name}_from", [0]), self.constant(f"{name}_to", [2])], f"{name}_cut"
        )
        full = self.node("Concat", [cut, self.constant(f"{name}_last", [1])], f"{name}_full", axis=0)
        return self.node("Expand", [between, full], name)

    def write(self, file: Path, inputs: Dict[str, tuple], outputs: Dict[str, list]) -> Path:
        """Save the graph; inputs name -> (element type, shape), outputs name -> shape."""
        graph = helper.make_graph(
            self.nodes,
            file.stem,
            [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()],
            [helper.make_tensor_value_info(name, FLOAT, shape) for name, shape in outputs.items()],
            self.constants,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        onnx.save(model, str(file))
        return file


def window(default: int, **changes: Any) -> Dict[str, Any]:
    """A window of a card that takes many sizes."""
    return {"default": default, "min": 8, "max": 1024, "multiple_of": 8, "square_only": False, "overlap": 0, **changes}


def write_clay(folder: Path, bands: int = 3, batch: Any = "batch", **changes: Any) -> Path:
    """Clay v1 and v1.5: cube, time, latlon, waves, gsd -> [B, 1 + h·w, D], 8 px patches.

    With a number for `batch` the graph takes that many tiles only, and says so.

    A patch token is its C band means, then time (4), latlon (4), gsd (1), and the wavelengths (C); the class token is
    the mean of all patch tokens plus 1000.
    """
    graph = Graph()
    patches = graph.sequence("cube", 8)
    time, place = graph.spread("time", patches, "times"), graph.spread("latlon", patches, "places")
    one = graph.constant("first", [0])
    gsd = graph.spread(graph.node("Unsqueeze", ["gsd", one], "gsd_row"), patches, "gsds")
    waves = graph.spread(graph.node("Unsqueeze", ["waves", one], "waves_row"), patches, "wave_rows")
    tokens = graph.node("Concat", [patches, time, place, gsd, waves], "patch_tokens", axis=2)
    mean = graph.node("ReduceMean", [tokens], "mean_token", axes=[1], keepdims=1)
    class_token = graph.node("Add", [mean, graph.constant("thousand", 1000.0, "float32")], "class_token")
    graph.node("Concat", [class_token, tokens], "tokens", axis=1)
    file = graph.write(
        folder / "clay.onnx",
        {
            "cube": (FLOAT, [batch, "bands", "height", "width"]),
            "time": (FLOAT, [batch, 4]),
            "latlon": (FLOAT, [batch, 4]),
            "waves": (FLOAT, ["bands"]),
            "gsd": (FLOAT, [1]),
        },
        {"tokens": [batch, "n", "dim"]},
    )
    card: Dict[str, Any] = {
        "inputs": [
            {"name": "cube", "role": "pixels", "dims": ["batch", "bands", "height", "width"]},
            {"name": "time", "role": "time", "dims": ["batch", 4], "encoding": "clay_week_hour"},
            {"name": "latlon", "role": "location", "dims": ["batch", 4], "encoding": "clay_latlon"},
            {"name": "waves", "role": "wavelengths", "dims": ["bands"], "encoding": "wavelength_um"},
            {"name": "gsd", "role": "gsd", "dims": [1], "encoding": "gsd_m"},
        ],
        "window": window(32),
        "outputs": [
            {"name": "tokens", "layout": "tokens", "patch_px": 8, "dim": 2 * bands + 9, "prefix_tokens": ["class"]}
        ],
    }
    if isinstance(batch, int):
        card["batch"] = batch
    return write_card(file, **{**card, **changes})


CLAY_V0_GROUPS = {"rgb": (2, 1, 0), "rededge": (3, 4, 5, 7), "nir": (6,), "swir": (8, 9), "sar": (10, 11), "dem": (12,)}


def write_grouped(
    folder: Path, name: str, groups: Dict[str, tuple], patch: int, bands: int, before: int, after: int, **changes: Any
) -> Path:
    """Tokens group after group, with tokens before and after them.

    A token is [mean of the group's bands over the patch, number of the group]; the first of the tokens before and
    after is all -1, the next all -2, and so on.
    """
    graph = Graph()
    parts: List[str] = []
    for number, (group, members) in enumerate(groups.items()):
        picked = graph.node(
            "Gather", ["pixels", graph.constant(f"{group}_bands", list(members))], f"{group}_px", axis=1
        )
        mean = graph.node("ReduceMean", [picked], f"{group}_mean", axes=[1], keepdims=1)
        tokens = graph.sequence(mean, patch, f"{group}_tokens")
        zeros = graph.node("Mul", [tokens, graph.constant(f"{group}_zero", 0.0, "float32")], f"{group}_zeros")
        label = graph.node(
            "Add", [zeros, graph.constant(f"{group}_number", float(number), "float32")], f"{group}_label"
        )
        parts.append(graph.node("Concat", [tokens, label], f"{group}_all", axis=2))
    first = parts[0]
    extras: List[str] = []
    for number in range(before + after):
        extra = graph.node("ReduceMean", [first], f"extra{number}_mean", axes=[1], keepdims=1)
        zero = graph.node("Mul", [extra, graph.constant(f"extra{number}_zero", 0.0, "float32")], f"extra{number}_none")
        extras.append(
            graph.node(
                "Add", [zero, graph.constant(f"extra{number}_value", -1.0 - number, "float32")], f"extra{number}"
            )
        )
    graph.node("Concat", [*extras[:before], *parts, *extras[before:]], "tokens", axis=1)
    file = graph.write(
        folder / f"{name}.onnx",
        {"pixels": (FLOAT, ["batch", bands, "height", "width"])},
        {"tokens": ["batch", "n", 2]},
    )
    output = {"name": "tokens", "layout": "tokens", "patch_px": patch, "dim": 2, "groups": list(groups)}
    kinds = {"prefix_tokens": ["class"] * before, "suffix_tokens": ["location", "time"][:after]}
    card: Dict[str, Any] = {
        "bands": [{"name": f"band {i + 1}"} for i in range(bands)],
        "bands_flexible": False,
        "window": window(2 * patch, min=patch, multiple_of=patch),
        "outputs": [{**output, **kinds}],
    }
    return write_card(file, **{**card, **changes})


def write_clay_v0(folder: Path, **changes: Any) -> Path:
    """Clay v0: 13 bands, 32 px patches, six band groups, location and time tokens behind."""
    return write_grouped(folder, "clay_v0", CLAY_V0_GROUPS, 32, 13, 0, 2, **changes)


def write_satmae(folder: Path, **changes: Any) -> Path:
    """SatMAE multispectral: 10 bands, 8 px patches, three groups behind one class token."""
    groups = {"visible": (0, 1, 2, 6), "rededge": (3, 4, 5, 7), "swir": (8, 9)}
    return write_grouped(folder, "satmae", groups, 8, 10, 1, 0, **changes)


def write_dino(folder: Path, size: Union[int, Sequence[int]] = 0, **changes: Any) -> Path:
    """DINOv3: 1 class and 4 register tokens before the patches (16 px). A token is the patch's three band means.

    With `size` (a side, or height and width) the graph takes that window only, and says so.
    """
    graph = Graph()
    patches = graph.sequence("pixels", 16)
    mean = graph.node("ReduceMean", [patches], "mean_token", axes=[1], keepdims=1)
    extras = [
        graph.node("Add", [mean, graph.constant(f"shift{n}", 100.0 * (n + 1), "float32")], f"extra{n}")
        for n in range(5)
    ]
    graph.node("Concat", [*extras, patches], "tokens", axis=1)
    sides: list = ([size, size] if isinstance(size, int) else list(size)) if size else ["height", "width"]
    file = graph.write(folder / "dino.onnx", {"pixels": (FLOAT, ["batch", 3, *sides])}, {"tokens": ["batch", "n", 3]})
    kinds = ["class", *["register"] * 4]
    output = {"name": "tokens", "layout": "tokens", "patch_px": 16, "dim": 3, "prefix_tokens": kinds}
    card: Dict[str, Any] = {
        "bands": [{"name": name} for name in ("red", "green", "blue")],
        "bands_flexible": False,
        "window": window(size or 32, **({"min": size, "max": size} if size else {"multiple_of": 16, "min": 16})),
        "outputs": [output],
    }
    return write_card(file, **{**card, **changes})


def write_prithvi(folder: Path, **changes: Any) -> Path:
    """Prithvi-EO-2.0-TL: x [B, 6, T, H, W], temporal_coords [B, T, 2], location_coords [B, 2] -> [B, 1 + T·h·w, D].

    A patch token is its six band means, year and day of the year, latitude and longitude; 16 px patches.
    """
    graph = Graph()
    squeezed = graph.node("Squeeze", ["x", graph.constant("time_axis", [2])], "image")
    patches = graph.sequence(squeezed, 16)
    dates = graph.node("Squeeze", ["temporal_coords", graph.constant("frame_axis", [1])], "dates")
    parts = [patches, graph.spread(dates, patches, "years"), graph.spread("location_coords", patches, "places")]
    tokens = graph.node("Concat", parts, "patch_tokens", axis=2)
    mean = graph.node("ReduceMean", [tokens], "class_token", axes=[1], keepdims=1)
    graph.node("Concat", [mean, tokens], "tokens", axis=1)
    file = graph.write(
        folder / "prithvi.onnx",
        {
            "x": (FLOAT, ["batch", 6, 1, "height", "width"]),
            "temporal_coords": (FLOAT, ["batch", 1, 2]),
            "location_coords": (FLOAT, ["batch", 2]),
        },
        {"tokens": ["batch", "n", 10]},
    )
    names = ("blue", "green", "red", "nir", "swir16", "swir22")
    card: Dict[str, Any] = {
        "inputs": [
            {"name": "x", "role": "pixels", "dims": ["batch", "bands", "time", "height", "width"]},
            {"name": "temporal_coords", "role": "time", "dims": ["batch", "time", 2], "encoding": "prithvi_year_doy"},
            {"name": "location_coords", "role": "location", "dims": ["batch", 2], "encoding": "prithvi_latlon_deg"},
        ],
        "bands": [{"name": name} for name in names],
        "bands_flexible": False,
        "window": window(32, min=16, multiple_of=16),
        "outputs": [{"name": "tokens", "layout": "tokens", "patch_px": 16, "dim": 10, "prefix_tokens": ["class"]}],
    }
    return write_card(file, **{**card, **changes})


def write_channels_last(folder: Path, **changes: Any) -> Path:
    """Galileo's order: images [B, H, W, T, C], months [B, T] int64, mask [B, H, W] -> [B, h, w, T, D], 8 px patches.

    A vector is the three band means, the month, and the mean of the mask.
    """
    graph = Graph()
    frame = graph.node("Squeeze", ["images", graph.constant("time_axis", [3])], "frame")
    first = graph.node("Transpose", [frame], "channels_first", perm=[0, 3, 1, 2])
    pooled = graph.node("AveragePool", [first], "pooled", kernel_shape=[8, 8], strides=[8, 8])
    deep = graph.node("Unsqueeze", ["mask", graph.constant("band_axis", [1])], "mask_map")
    seen = graph.node("AveragePool", [deep], "seen", kernel_shape=[8, 8], strides=[8, 8])
    month = graph.node("Cast", ["months"], "month_numbers", to=FLOAT)
    wide = graph.node("Unsqueeze", [month, graph.constant("wide_axes", [2, 3])], "month_map")
    zero = graph.node("Mul", [seen, graph.constant("zero", 0.0, "float32")], "nothing")
    months = graph.node("Add", [zero, wide], "month_everywhere")
    joined = graph.node("Concat", [pooled, months, seen], "joined", axis=1)
    last = graph.node("Transpose", [joined], "last", perm=[0, 2, 3, 1])
    graph.node("Unsqueeze", [last, graph.constant("frame_axis", [3])], "features")
    file = graph.write(
        folder / "channels_last.onnx",
        {
            "images": (FLOAT, ["batch", "height", "width", 1, 3]),
            "months": (INT64, ["batch", 1]),
            "mask": (FLOAT, ["batch", "height", "width"]),
        },
        {"features": ["batch", "rows", "cols", 1, 5]},
    )
    card: Dict[str, Any] = {
        "inputs": [
            {"name": "images", "role": "pixels", "dims": ["batch", "height", "width", "time", "bands"]},
            {"name": "months", "role": "time", "dims": ["batch", "time"], "encoding": "month_index", "dtype": "int64"},
            {"name": "mask", "role": "mask", "dims": ["batch", "height", "width"], "value": 0.25},
        ],
        "bands": [{"name": name} for name in ("red", "green", "blue")],
        "bands_flexible": False,
        "window": window(32),
        "outputs": [{"name": "features", "layout": "map_last", "patch_px": 8, "dim": 5}],
    }
    return write_card(file, **{**card, **changes})


def write_cnn(folder: Path, **changes: Any) -> Path:
    """A CNN's feature map [B, 5, h, w] of stride 32: three band means, their sum, and a constant 7."""
    graph = Graph()
    pooled = graph.node("AveragePool", ["pixels"], "pooled", kernel_shape=[32, 32], strides=[32, 32])
    total = graph.node("ReduceSum", [pooled, graph.constant("band_axis", [1])], "total", keepdims=1)
    zero = graph.node("Mul", [total, graph.constant("zero", 0.0, "float32")], "nothing")
    seven = graph.node("Add", [zero, graph.constant("seven", 7.0, "float32")], "sevens")
    graph.node("Concat", [pooled, total, seven], "features", axis=1)
    file = graph.write(
        folder / "cnn.onnx",
        {"pixels": (FLOAT, ["batch", 3, "height", "width"])},
        {"features": ["batch", 5, "rows", "cols"]},
    )
    card: Dict[str, Any] = {
        "bands": [{"name": name} for name in ("red", "green", "blue")],
        "bands_flexible": False,
        "window": window(64, min=32, multiple_of=32),
        "outputs": [{"name": "features", "layout": "map", "patch_px": 32, "dim": 5}],
    }
    return write_card(file, **{**card, **changes})


def write_pooled(folder: Path, **changes: Any) -> Path:
    """One vector per window [B, 3]: the band means. The window is fixed at 32 px and one tile at a time."""
    graph = Graph()
    mean = graph.node("ReduceMean", ["pixels"], "features", axes=[2, 3], keepdims=0)
    file = graph.write(folder / "pooled.onnx", {"pixels": (FLOAT, [1, 3, 32, 32])}, {mean: [1, 3]})
    card: Dict[str, Any] = {
        "inputs": [{"name": "pixels", "role": "pixels", "dims": [1, "bands", "height", "width"]}],
        "bands": [{"name": name} for name in ("red", "green", "blue")],
        "bands_flexible": False,
        "window": window(32, min=32, max=32, multiple_of=32),
        "outputs": [{"name": "features", "layout": "vector", "patch_px": 32, "dim": 3}],
    }
    return write_card(file, **{**card, **changes})


def write_lying(folder: Path, side: int = 64) -> Path:
    """Declares dynamic height and width, but adds a table of positions that was baked in for one size. No card."""
    graph = Graph()
    patches = graph.sequence("pixels", 8)
    table = np.arange((side // 8) ** 2, dtype="float32").reshape(1, -1, 1) * np.ones((1, 1, 3), dtype="float32")
    graph.node("Add", [patches, graph.constant("positions", table, "float32")], "tokens")
    return graph.write(
        folder / "lying.onnx",
        {"pixels": (FLOAT, ["batch", 3, "height", "width"])},
        {"tokens": ["batch", "n", 3]},
    )
