"""Models that are told which pixels hold imagery: the layer's own, in the sense and the shape that the card says."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Optional

import numpy as np
import pytest
import rasterio
from affine import Affine
from contract_encoders import FLOAT, Graph, window, write_channels_last
from fake_encoders import write_card
from onnx import TensorProto
from test_card import extra
from test_contracts import run

from terrapatch.model.encoders.card import EncoderCard
from terrapatch.model.encoders.model_inputs import ModelInputs, Scene
from terrapatch.model.encoders.probe_model import probe_model
from terrapatch.model.errors import EncoderError
from terrapatch.model.imagery.tile_size import TileSize

RGB_BANDS = [{"name": name} for name in ("red", "green", "blue")]
KINDS = {"float32": FLOAT, "bool": TensorProto.BOOL, "int64": TensorProto.INT64}


def write_scene(folder: Path, rows: int = 64, cols: int = 96) -> np.ndarray:
    """Pixels of 1 to 249 with holes of 0, the nodata value; returns which pixels are valid."""
    random = np.random.default_rng(3)
    values = random.integers(1, 250, (3, rows, cols)).astype("uint8")
    values[:, random.random((rows, cols)) < 0.2] = 0
    values[:, 5:29, 40:61] = 0
    options: dict = {"driver": "GTiff", "count": 3, "height": rows, "width": cols, "dtype": "uint8", "nodata": 0}
    transform = Affine(10, 0, 500_000, 0, -10, 4_000_000)
    with rasterio.open(folder / "scene.tif", "w", crs="EPSG:32631", transform=transform, **options) as dataset:
        dataset.write(values)
    return values[0] > 0


def write_masked(folder: Path, dims: List[Any], dtype: str = "float32", encoding: Optional[str] = None) -> Path:
    """An encoder whose vector is the mean of the first band and the mean of the mask over patches of 8 px."""
    graph = Graph()
    first = graph.node("Gather", ["pixels", graph.constant("first_band", [0])], "first", axis=1)
    mask = graph.node("Cast", ["mask"], "mask_numbers", to=FLOAT)
    if len(dims) == 3:
        mask = graph.node("Unsqueeze", [mask, graph.constant("mask_axis", [1])], "mask_map")
    parts = [first, mask]
    joined = graph.node("Concat", parts, "joined", axis=1)
    graph.node("AveragePool", [joined], "features", kernel_shape=[8, 8], strides=[8, 8])
    shapes = {"pixels": (FLOAT, ["batch", 3, "height", "width"])}
    shapes["mask"] = (KINDS[dtype], [3 if axis == "bands" else axis for axis in dims])
    dim = 4 if "bands" in dims else 2
    file = graph.write(folder / "masked.onnx", shapes, {"features": ["batch", dim, "rows", "cols"]})
    mask_input = {"name": "mask", "role": "mask", "dims": dims, "dtype": dtype}
    pixels = {"name": "pixels", "role": "pixels", "dims": ["batch", "bands", "height", "width"]}
    return write_card(
        file,
        inputs=[pixels, {**mask_input, **({"encoding": encoding} if encoding else {})}],
        bands=RGB_BANDS,
        bands_flexible=False,
        window=window(32),
        outputs=[{"name": "features", "layout": "map", "patch_px": 8, "dim": dim}],
    )


def shares(valid: np.ndarray) -> np.ndarray:
    """Share of valid pixels of patches of 8 px, row by row."""
    return valid.reshape(valid.shape[0] // 8, 8, -1, 8).mean(axis=(1, 3)).ravel()


@pytest.mark.parametrize(
    ("dims", "dtype"),
    [
        (["batch", "height", "width"], "float32"),
        (["batch", 1, "height", "width"], "bool"),
        (["batch", "bands", "height", "width"], "int64"),
        (["batch", "width", "height"], "float32"),
    ],
)
def test_is_the_layers_own(tmp_path: Path, dims: list, dtype: str) -> None:
    valid = write_scene(tmp_path)
    encoder = write_masked(tmp_path, dims, dtype)
    if dims[1] == "width":  # the model sees it turned round, so that only a square of patches can be compared
        patches, _ = run(tmp_path, encoder, tile=8, min_valid=0.0)
    else:
        patches, _ = run(tmp_path, encoder, min_valid=0.0)
    expected = shares(valid)[patches.index]
    assert len(patches) == (shares(valid) > 0).sum() < 96
    np.testing.assert_allclose(patches.vectors[:, 1:], expected[:, None].repeat(patches.dim - 1, 1), atol=1e-3)
    assert len(np.unique(patches.vectors[:, 1])) > 10


def test_can_be_the_other_way_round(tmp_path: Path) -> None:
    valid = write_scene(tmp_path)
    encoder = write_masked(tmp_path, ["batch", "height", "width"], "bool", "missing_is_1")
    patches, _ = run(tmp_path, encoder, min_valid=0.0)
    np.testing.assert_allclose(patches.vectors[:, 1], 1 - shares(valid)[patches.index], atol=1e-3)


def test_covers_mirrored_ground_and_oblong_tiles(tmp_path: Path) -> None:
    """Beyond the raster the model sees mirrored imagery, and a mask that is mirrored alike."""
    valid = write_scene(tmp_path, 60, 90)
    encoder = write_masked(tmp_path, ["batch", "height", "width"])
    patches, _ = run(tmp_path, encoder, min_valid=0.0, tile=(16, 48))
    mirrored = np.pad(valid, ((0, 4), (0, 6)), mode="reflect")
    np.testing.assert_allclose(patches.vectors[:, 1], shares(mirrored)[patches.index], atol=1e-3)


def test_all_valid_is_all_ones(tmp_path: Path) -> None:
    write_scene(tmp_path)
    with rasterio.open(tmp_path / "scene.tif", "r+") as dataset:
        dataset.nodata = None
    patches, _ = run(tmp_path, write_masked(tmp_path, ["batch", "height", "width"]))
    np.testing.assert_array_equal(patches.vectors[:, 1], 1.0)


def test_a_value_on_the_card_stays_a_constant(tmp_path: Path) -> None:
    write_scene(tmp_path)
    patches, _ = run(tmp_path, write_channels_last(tmp_path), date="2020-12-31")
    np.testing.assert_array_equal(patches.vectors[:, 4], 0.25)


@pytest.mark.parametrize(("dtype", "dims"), [("bool", ["batch", 1, "height", "width"]), ("float32", ["batch", 32, 32])])
def test_probing_sees_that_the_model_listens(tmp_path: Path, dtype: str, dims: list) -> None:
    file = write_masked(tmp_path, dims, dtype)
    finding = probe_model(file)
    (mask,) = [tensor for tensor in finding.card.inputs if tensor.name == "mask"]
    assert (mask.role, mask.dtype, mask.dims[-2:]) == ("mask", dtype, ("height", "width"))
    assert "input 'mask' is taken for mask (valid_is_1); changing it changes the output" in finding.found
    assert any("mask (valid_is_1)" in text for text in finding.unknown)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"encoding": "gsd_m"}, "has the role 'mask', encoding 'gsd_m' is for ['gsd']"),
        ({"encoding": "valid_is_1", "value": 1}, "needs 'height' and 'width', and no value"),
        ({"encoding": "missing_is_1", "dims": ["batch", 64]}, "needs 'height' and 'width', and no value"),
        ({"encoding": "seen_is_1"}, "encoding is 'seen_is_1'"),
    ],
)
def test_cards_that_cannot_be(changes: dict, words: str) -> None:
    with pytest.raises(EncoderError) as caught:
        EncoderCard.from_dict(extra(**{"role": "mask", "dims": ["batch", "height", "width"], **changes}), "card.json")
    assert words in str(caught.value)


def test_a_mask_that_is_none_of_pixels_is_filled() -> None:
    """By its value, or 1, as before masks of pixels were the layer's own."""
    dims = {"dims": ["batch", 4], "dtype": "bool", "role": "mask"}
    scene = Scene(Affine.identity(), None, TileSize(8, 8), None, None, ("",) * 3, (None,) * 3)
    pixels, usable = np.zeros((2, 3, 8, 8), dtype="float32"), np.zeros((2, 8, 8), dtype=bool)
    for changes, expected in (({}, True), ({"value": 0}, False)):
        own = EncoderCard.from_dict(extra(**dims, **changes), "card.json")
        np.testing.assert_array_equal(
            ModelInputs(own, scene).feeds(pixels, [(0, 0)] * 2, usable)["more"], np.full((2, 4), expected)
        )
