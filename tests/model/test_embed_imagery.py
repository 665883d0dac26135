"""Imagery of every kind reaches the encoder as its card wants it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_mean_encoder
from rasterio.enums import ColorInterp

from terrapatch.model.errors import InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

TRANSFORM = Affine(10, 0, 500_000, 0, -10, 4_000_000)


def write(file: Path, values: np.ndarray, **profile: Any) -> Path:
    """Write values [bands, rows, cols] as a GeoTIFF."""
    bands, rows, cols = values.shape
    options = {"driver": "GTiff", "count": bands, "height": rows, "width": cols, "dtype": values.dtype.name}
    with rasterio.open(file, "w", crs="EPSG:32631", transform=TRANSFORM, **{**options, **profile}) as dataset:
        dataset.write(values)
    return file


def run(folder: Path, dim: int = 1, card: Optional[dict] = None, **request: Any) -> EmbeddingSet:
    """Embed folder/raster.tif with the mean of 4 px patches."""
    encoder = write_mean_encoder(folder, 4, dim, **(card or {}))
    embed(
        EmbedRequest(raster=str(folder / "raster.tif"), encoder=str(encoder), out=str(folder / "set"), **request),
        SilentReporter(),
    )
    return EmbeddingSet.open(folder / "set")


def block_means(values: np.ndarray, side: int = 4) -> np.ndarray:
    """Means of blocks [bands, rows, cols] -> [blocks, bands], the plain way."""
    bands, rows, cols = values.shape
    blocks = values.astype("float64").reshape(bands, rows // side, side, cols // side, side)
    return blocks.mean(axis=(2, 4)).reshape(bands, -1).T


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize(
    "scaling",
    [
        [],
        [{"type": "scale", "value": 100}],
        [{"type": "offset", "value": [10, 20, 30]}, {"type": "scale", "value": [2, 4, 8]}],
        [{"type": "z-score", "mean": [100, 110, 120], "stddev": [5, 6, 7]}],
        [{"type": "min-max", "minimum": 40, "maximum": 160}, {"type": "clip", "minimum": 0, "maximum": 1}],
        [{"type": "clip-min", "minimum": 60}, {"type": "clip-max", "maximum": 140}, {"type": "scale", "value": 140}],
    ],
)
def test_scaling_steps_on_every_dtype(tmp_path: Path, dtype: str, scaling: list) -> None:
    generator = np.random.default_rng(0)
    low = -50 if np.dtype(dtype).kind != "u" else 0
    raw = generator.uniform(low, 200, (3, 32, 40)).astype(dtype)
    write(tmp_path / "raster.tif", raw)
    expected = raw.astype("float64")
    for step in scaling:
        numbers = {
            key: np.asarray(value, dtype="float64").reshape(-1, 1, 1) for key, value in step.items() if key != "type"
        }
        expected = {
            "scale": lambda x, n=numbers: x / n["value"],
            "offset": lambda x, n=numbers: x - n["value"],
            "z-score": lambda x, n=numbers: (x - n["mean"]) / n["stddev"],
            "min-max": lambda x, n=numbers: (x - n["minimum"]) / (n["maximum"] - n["minimum"]),
            "clip": lambda x, n=numbers: np.clip(x, n["minimum"], n["maximum"]),
            "clip-min": lambda x, n=numbers: np.maximum(x, n["minimum"]),
            "clip-max": lambda x, n=numbers: np.minimum(x, n["maximum"]),
        }[step["type"]](expected)
    patches = run(tmp_path, dim=3, card={"scaling": scaling})
    np.testing.assert_allclose(patches.vectors, block_means(expected), rtol=2e-3, atol=2e-3)


def test_percentiles_come_from_the_layer_and_are_written_down(tmp_path: Path) -> None:
    raw = np.arange(64 * 64, dtype="uint16").reshape(1, 64, 64) + 5000
    write(tmp_path / "raster.tif", raw)
    patches = run(tmp_path, card={"scaling": [{"type": "percentiles", "low": 10, "high": 90}]})
    low, high = np.percentile(raw, [10, 90])
    stretch, clip = patches.metadata["scaling"]
    assert stretch["minimum"] == pytest.approx([low])
    assert stretch["maximum"] == pytest.approx([high])
    assert clip == {"type": "clip", "minimum": 0.0, "maximum": 1.0}
    np.testing.assert_allclose(patches.vectors, block_means(np.clip((raw - low) / (high - low), 0, 1)), atol=1e-3)


def test_nodata_is_the_scaled_zero_and_few_valid_pixels_drop_a_patch(tmp_path: Path) -> None:
    raw = np.full((1, 8, 12), 110, dtype="int16")
    raw[0, :4, :4] = -999  # patch 0: nothing valid
    raw[0, :4, 4:7] = -999  # patch 1: 4 of 16 valid
    raw[0, :2, 8:] = -999  # patch 2: half valid
    write(tmp_path / "raster.tif", raw, nodata=-999)
    patches = run(tmp_path, card={"scaling": [{"type": "z-score", "mean": 100, "stddev": 5}]})
    assert patches.index.tolist() == [2, 3, 4, 5]
    np.testing.assert_allclose(patches.valid, [0.5, 1, 1, 1])
    np.testing.assert_allclose(patches.vectors[:, 0], [1.0, 2.0, 2.0, 2.0])  # half of (110-100)/5, half zero


def test_min_valid_zero_still_drops_what_holds_nothing(tmp_path: Path) -> None:
    raw = np.full((1, 8, 8), 7, dtype="uint8")
    raw[0, :4, :4] = 0
    raw[0, 4:, :3] = 0
    write(tmp_path / "raster.tif", raw, nodata=0)
    patches = run(tmp_path, min_valid=0.0)
    assert patches.index.tolist() == [1, 2, 3]
    np.testing.assert_allclose(patches.valid, [1, 0.25, 1])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_nan_and_infinite_pixels_are_not_valid(tmp_path: Path, bad: float) -> None:
    raw = np.full((2, 8, 8), 3.0, dtype="float32")
    raw[1, 0, 0] = bad
    write(tmp_path / "raster.tif", raw)
    patches = run(tmp_path, dim=2)
    np.testing.assert_allclose(patches.valid, [15 / 16, 1, 1, 1])
    np.testing.assert_allclose(patches.vectors[0], [3 * 15 / 16] * 2, rtol=1e-3)  # every band is zero there


@pytest.mark.parametrize(
    ("dtype", "fill"), [("float32", -3.4028235e38), ("float64", 1e300), ("float64", -1.7976931e308)]
)
def test_fills_that_no_ground_has_are_not_valid_without_a_nodata_value(tmp_path: Path, dtype: str, fill: float) -> None:
    raw = np.full((1, 8, 8), 3.0, dtype=dtype)
    raw[0, :4, :4], raw[0, 4:, 4:] = fill, -9e29  # the second is odd, and a number of the raster's own
    write(tmp_path / "raster.tif", raw)
    patches = run(tmp_path)
    assert patches.index.tolist() == [1, 2, 3]
    np.testing.assert_allclose(patches.vectors[:, 0], [3, 3, -9e29], rtol=1e-3)


def test_nan_as_the_nodata_value(tmp_path: Path) -> None:
    raw = np.full((1, 8, 8), 3.0, dtype="float32")
    raw[0, :4, :4] = np.nan
    write(tmp_path / "raster.tif", raw, nodata=np.nan)
    assert run(tmp_path).index.tolist() == [1, 2, 3]


def test_internal_mask(tmp_path: Path) -> None:
    write(tmp_path / "raster.tif", np.full((1, 8, 8), 3, dtype="uint8"))
    mask = np.full((8, 8), 255, dtype="uint8")
    mask[4:, 4:] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(tmp_path / "raster.tif", "r+") as dataset:
        dataset.write_mask(mask)
    assert run(tmp_path).index.tolist() == [0, 1, 2]


@pytest.mark.parametrize("resolution", ["native", "20"])
def test_alpha_is_a_mask_and_no_band(tmp_path: Path, resolution: str) -> None:
    raw = np.full((4, 16, 16), 9, dtype="uint8")
    raw[3] = 255
    raw[3, :8, :8] = 0
    write(tmp_path / "raster.tif", raw)
    with rasterio.open(tmp_path / "raster.tif", "r+") as dataset:
        dataset.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    patches = run(tmp_path, dim=3, resolution=resolution)
    assert patches.dim == 3
    expected = [2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] if resolution == "native" else [1, 2, 3]
    assert patches.index.tolist() == expected
    np.testing.assert_allclose(patches.vectors, 9)


def test_colour_tables_are_expanded(tmp_path: Path) -> None:
    raw = np.zeros((1, 8, 8), dtype="uint8")
    raw[0, :4, 4:], raw[0, 4:, :4], raw[0, 4:, 4:] = 1, 2, 3
    write(tmp_path / "palette.tif", raw)
    entries = "".join(
        f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="{alpha}"/>'
        for red, green, blue, alpha in ((10, 20, 30, 255), (40, 50, 60, 255), (70, 80, 90, 255), (1, 2, 3, 0))
    )
    # TIFF colour tables hold no transparency, those of a VRT do; GDAL tells them apart by content, not by name
    (tmp_path / "raster.tif").write_text(
        '<VRTDataset rasterXSize="8" rasterYSize="8"><GeoTransform>500000, 10, 0, 4000000, 0, -10</GeoTransform>'
        f'<VRTRasterBand dataType="Byte" band="1"><ColorInterp>Palette</ColorInterp><ColorTable>{entries}</ColorTable>'
        '<SimpleSource><SourceFilename relativeToVRT="1">palette.tif</SourceFilename></SimpleSource>'
        "</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    patches = run(tmp_path, dim=3)
    assert patches.index.tolist() == [0, 1, 2]  # entry 3 is transparent
    np.testing.assert_allclose(patches.vectors, [[10, 20, 30], [40, 50, 60], [70, 80, 90]])


def test_band_scale_and_offset_of_the_file_are_applied(tmp_path: Path) -> None:
    raw = np.arange(128, dtype="int16").reshape(2, 8, 8)
    write(tmp_path / "raster.tif", raw, nodata=5)
    with rasterio.open(tmp_path / "raster.tif", "r+") as dataset:
        dataset.scales, dataset.offsets = (0.5, 2.0), (1.0, -3.0)
    patches = run(tmp_path, dim=2)
    real = raw * np.array([0.5, 2.0]).reshape(2, 1, 1) + np.array([1.0, -3.0]).reshape(2, 1, 1)
    real[:, 0, 5] = 0  # the nodata pixel: raw number 5, not 3.5
    np.testing.assert_allclose(patches.vectors, block_means(real), rtol=2e-3)
    np.testing.assert_allclose(patches.valid, [1, 15 / 16, 1, 1])


def test_bands_in_any_order_and_twice(tmp_path: Path) -> None:
    write(tmp_path / "raster.tif", np.stack([np.full((8, 8), value, dtype="uint8") for value in (10, 20, 30)]))
    patches = run(tmp_path, 4, None, bands=(3, 1, 1, 2))
    np.testing.assert_allclose(patches.vectors, [[30, 10, 10, 20]] * 4)


def test_bands_are_found_by_name(tmp_path: Path) -> None:
    raw = np.stack([np.full((8, 8), value, dtype="uint8") for value in (10, 20, 30, 40)])
    write(tmp_path / "raster.tif", raw)
    with rasterio.open(tmp_path / "raster.tif", "r+") as dataset:
        dataset.descriptions = ("Blue", "green", "RED", "nir")
    card = {"bands": [{"name": "red"}, {"name": "green"}, {"name": "blue"}], "bands_flexible": False}
    patches = run(tmp_path, dim=3, card=card)
    np.testing.assert_allclose(patches.vectors, [[30, 20, 10]] * 4)
    assert patches.metadata["source"]["bands"] == [3, 2, 1]


def test_vectors_too_large_for_half_precision_are_kept_in_float32(tmp_path: Path) -> None:
    raw = np.arange(16 * 16, dtype="float32").reshape(1, 16, 16)
    raw[0, 12:] += 1_000_000
    write(tmp_path / "raster.tif", raw)
    patches = run(tmp_path, tile=8)
    assert patches.vectors.dtype == np.float32
    np.testing.assert_allclose(patches.vectors, block_means(raw), rtol=1e-3)
    assert patches.vectors[-1, 0] == block_means(raw)[-1, 0]


def test_band_numbers_are_those_of_the_file_also_behind_alpha(tmp_path: Path) -> None:
    """As gdalinfo and QGIS count: with alpha in band 1, imagery begins at band 2."""
    raw = np.stack([np.full((8, 8), value, dtype="uint8") for value in (255, 10, 20, 30)])
    raw[0, :4, :4] = 0
    write(tmp_path / "pixels.tif", raw)
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{number}"><ColorInterp>{color}</ColorInterp><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">pixels.tif</SourceFilename><SourceBand>{number}</SourceBand></SimpleSource>'
        f"</VRTRasterBand>"
        for number, color in enumerate(("Alpha", "Red", "Green", "Blue"), start=1)
    )
    (tmp_path / "raster.tif").write_text(f'<VRTDataset rasterXSize="8" rasterYSize="8">{bands}</VRTDataset>')
    encoders: dict = {"rgb": (3, {"bands": [{"name": "red"}, {"name": "green"}, {"name": "blue"}]}), "any": (3, {})}
    for name, (dim, card) in encoders.items():
        (tmp_path / name).mkdir()
        encoder = write_mean_encoder(tmp_path / name, 4, dim, bands_flexible=not card, **card)
        request = EmbedRequest(str(tmp_path / "raster.tif"), str(encoder), str(tmp_path / name / "set"))
        embed(request, SilentReporter())
        patches = EmbeddingSet.open(tmp_path / name / "set")
        assert patches.index.tolist() == [1, 2, 3]
        assert patches.metadata["source"]["bands"] == [2, 3, 4]
        np.testing.assert_allclose(patches.vectors, [[10, 20, 30]] * 3)
    patches = run(tmp_path, dim=2, bands=(4, 2))
    np.testing.assert_allclose(patches.vectors, [[30, 10]] * 3)
    assert patches.metadata["source"]["bands"] == [4, 2]
    for wrong, message in ((1, "band 1 is alpha.* bands 2, 3, 4"), (5, "band 5 does not exist.* bands 2, 3, 4")):
        for encoder_name in (str(encoder), "mosaiks"):
            request = EmbedRequest(str(tmp_path / "raster.tif"), encoder_name, str(tmp_path / "no"), bands=(2, wrong))
            with pytest.raises(InputError, match=message):
                embed(request, SilentReporter())


def test_colour_tables_are_averaged_as_colours(tmp_path: Path) -> None:
    raw = np.zeros((1, 8, 8), dtype="uint8")
    raw[0, :, ::2] = 2
    write(tmp_path / "raster.tif", raw)
    with rasterio.open(tmp_path / "raster.tif", "r+") as dataset:
        dataset.write_colormap(1, {0: (0, 0, 200, 255), 1: (255, 255, 255, 255), 2: (100, 50, 0, 255)})
    np.testing.assert_allclose(run(tmp_path, dim=3, resolution="20").vectors, [[50, 25, 100]])
