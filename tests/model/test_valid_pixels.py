"""Pixels that a file hides are never ground: alpha, masks, nodata and NaN, at the raster's own and other resolutions.

Every raster here is 60 x 60 pixels of value 10 whose left 31 columns are hidden and hold another number, so that a
hidden pixel that leaks shows itself by its value. At 30 m a pixel is made of 3 x 3, the 11th column of two seen.
"""

from __future__ import annotations

from pathlib import Path
from typing import List

import numpy as np
import pytest
import rasterio
from fake_encoders import write_mean_encoder
from hypothesis import given
from hypothesis import strategies as st
from rasterio.enums import ColorInterp as C
from rasters import read_all, vrt_band, write_raster, write_vrt

from terrapatch.model.errors import RasterError
from terrapatch.model.imagery.resampling import axis_weights, resample
from terrapatch.model.imagery.source import open_source
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.protocol import EmbedRequest

SIZE, HIDDEN = 60, 31
FIRST_USABLE = {"native": 31, "30": 10, "7": 44}  # columns; at 7 m column 44 reaches 31.0 px and blends in what is seen
RESOLUTIONS = sorted(FIRST_USABLE)


def half_hidden(bands: int, dtype: str, hidden: float) -> np.ndarray:
    """Value 10 in the right half, another in the hidden one [bands, rows, cols]."""
    values = np.full((bands, SIZE, SIZE), 10, dtype=dtype)
    values[:, :, :HIDDEN] = hidden
    return values


def mask(visible: float = 255, dtype: str = "uint8") -> np.ndarray:
    """0 in the hidden half [rows, cols]."""
    shown = np.full((SIZE, SIZE), visible, dtype=dtype)
    shown[:, :HIDDEN] = 0
    return shown


def check(file: Path, resolution: str, bands: int) -> None:
    """Only what is seen is usable, and it is not tinged by what is hidden."""
    values, usable = read_all(file, resolution)
    assert len(values) == bands
    assert np.flatnonzero(usable.all(axis=0)).tolist() == list(range(FIRST_USABLE[resolution], usable.shape[1]))
    assert usable.all(axis=0).tolist() == usable.any(axis=0).tolist()
    np.testing.assert_allclose(values[:, usable], 10, rtol=1e-6)


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize(("dtype", "opaque"), [("uint8", 255), ("uint16", 65535), ("int16", 32767), ("float32", 1.0)])
@pytest.mark.parametrize("bands", [1, 2, 3, 4])
def test_alpha_of_any_type_behind_any_number_of_bands(
    tmp_path: Path, bands: int, dtype: str, opaque: float, resolution: str
) -> None:
    values = np.concatenate([half_hidden(bands, dtype, 200), mask(opaque, dtype)[None]])
    meanings: List[C] = [C.red, C.green, C.blue][:bands] if bands >= 3 else [C.gray]
    meanings += [C.undefined] * (bands - len(meanings)) + [C.alpha]
    photometric = "RGB" if bands >= 3 else "MINISBLACK"
    file = write_raster(tmp_path / "raster.tif", values, meanings, photometric=photometric)
    with rasterio.open(file) as dataset:
        assert dataset.colorinterp[-1] == C.alpha
    check(file, resolution, bands)


@pytest.mark.parametrize("alpha", [1, 128])
def test_half_transparent_pixels_count(tmp_path: Path, alpha: int) -> None:
    values = np.full((4, SIZE, SIZE), 10, dtype="uint8")
    values[3] = alpha
    write_raster(tmp_path / "raster.tif", values, [C.red, C.green, C.blue, C.alpha], photometric="RGB")
    for resolution in RESOLUTIONS:
        pixels, usable = read_all(tmp_path / "raster.tif", resolution)
        assert usable.all()
        assert (pixels == 10).all()


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("internal", [True, False])
@pytest.mark.parametrize(("bands", "dtype"), [(1, "uint8"), (2, "uint8"), (3, "uint8"), (4, "uint16"), (3, "float32")])
def test_masks_of_the_file(tmp_path: Path, bands: int, dtype: str, internal: bool, resolution: str) -> None:
    file = write_raster(tmp_path / "raster.tif", half_hidden(bands, dtype, 200))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal), rasterio.open(file, "r+") as dataset:
        dataset.write_mask(mask())
    assert (tmp_path / "raster.tif.msk").exists() is not internal
    check(file, resolution, bands)


@pytest.mark.parametrize("internal", [True, False])
@pytest.mark.parametrize("mask_first", [True, False])
def test_masks_with_and_without_overviews_of_their_own(tmp_path: Path, mask_first: bool, internal: bool) -> None:
    file = write_raster(tmp_path / "raster.tif", half_hidden(4, "uint16", 9000))

    def write_mask() -> None:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal), rasterio.open(file, "r+") as dataset:
            dataset.write_mask(mask())

    if mask_first:
        write_mask()
    with rasterio.open(file, "r+") as dataset:
        dataset.build_overviews([2])
    if not mask_first:  # GDAL then says of the overview that nothing is hidden
        write_mask()
    check(file, "30", 4)


def test_alpha_of_an_overview(tmp_path: Path) -> None:
    values = np.concatenate([half_hidden(4, "uint16", 9000), mask(65535, "uint16")[None]])
    colors = [C.red, C.green, C.blue, C.undefined, C.alpha]
    file = write_raster(tmp_path / "raster.tif", values, colors, photometric="RGB")
    with rasterio.open(file, "r+") as dataset:
        dataset.build_overviews([2])
    check(file, "30", 4)


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_a_mask_of_one_band_of_a_vrt_hides_only_where_that_band_is_used(tmp_path: Path, resolution: str) -> None:
    write_raster(tmp_path / "pixels.tif", half_hidden(2, "uint8", 200))
    write_raster(tmp_path / "seen.tif", mask()[None])
    seen = vrt_band(1, "seen.tif").replace(' band="1"', "")
    hidden = vrt_band(2, "pixels.tif", 2, more=f"<MaskBand>{seen}</MaskBand>")
    file = write_vrt(tmp_path / "raster.vrt", [vrt_band(1, "pixels.tif"), hidden], SIZE)
    check(file, resolution, 2)
    assert read_all(file, resolution, bands=(1,))[1].all()


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_each_band_has_its_own_nodata_and_type(tmp_path: Path, resolution: str) -> None:
    values = half_hidden(2, "int16", 200)
    values[0, :, :12], values[1, :, 12:HIDDEN] = -1, -2
    write_raster(tmp_path / "pixels.tif", values)
    bands = [
        vrt_band(1, "pixels.tif", 1, "Int16", "<NoDataValue>-1</NoDataValue>"),
        vrt_band(2, "pixels.tif", 2, "Float32", "<NoDataValue>-2</NoDataValue>"),
    ]
    file = write_vrt(tmp_path / "raster.vrt", bands, SIZE)
    assert open_source(str(file)).dtype == np.float32
    check(file, resolution, 2)


@pytest.mark.parametrize("resolution", RESOLUTIONS)
@pytest.mark.parametrize("declared", [-3.4028234663852886e38, -3.40282e38, -3.4e38])
def test_a_huge_nodata_value_written_rounded(tmp_path: Path, declared: float, resolution: str) -> None:
    file = write_raster(tmp_path / "raster.tif", half_hidden(2, "float32", -3.4028235e38), nodata=declared)
    check(file, resolution, 2)


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_nan_beside_a_nodata_value_and_a_mask(tmp_path: Path, resolution: str) -> None:
    values = half_hidden(2, "float32", 200)
    values[:, :, :10], values[1, :, 10:20] = -9999, np.nan
    file = write_raster(tmp_path / "raster.tif", values, nodata=-9999)
    with rasterio.open(file, "r+") as dataset:
        dataset.write_mask(mask())
    check(file, resolution, 2)


def test_a_nodata_value_that_no_pixel_can_hold_hides_nothing(tmp_path: Path) -> None:
    write_raster(tmp_path / "pixels.tif", np.full((1, SIZE, SIZE), 10, dtype="uint8"))
    band = vrt_band(1, "pixels.tif", more="<NoDataValue>-9999</NoDataValue>")
    file = write_vrt(tmp_path / "raster.vrt", [band], SIZE)
    for resolution in RESOLUTIONS:
        pixels, usable = read_all(file, resolution)
        assert usable.all()
        assert (pixels == 10).all()


def test_hidden_pixels_are_no_ground_of_a_set(tmp_path: Path) -> None:
    values = np.concatenate([half_hidden(4, "uint16", 9000), mask(65535, "uint16")[None]])
    colors = [C.red, C.green, C.blue, C.undefined, C.alpha]
    file = write_raster(tmp_path / "raster.tif", values, colors, photometric="RGB")
    encoder = str(write_mean_encoder(tmp_path, 4, 4))
    for resolution, usable in (("native", 7), ("30", 2)):
        out = tmp_path / resolution
        embed(EmbedRequest(str(file), encoder, str(out), resolution=resolution, min_valid=1.0), SilentReporter())
        patches = EmbeddingSet.open(out)
        assert len(patches) == usable * patches.grid.rows
        np.testing.assert_allclose(patches.vectors, 10)


@pytest.mark.parametrize("dtype", ["complex64", "complex_int16"])
def test_complex_numbers_are_refused(tmp_path: Path, dtype: str) -> None:
    profile = {"driver": "GTiff", "count": 1, "height": 8, "width": 8, "dtype": dtype}
    with rasterio.open(tmp_path / "raster.tif", "w", **profile):
        pass
    with pytest.raises(RasterError, match=rf"complex numbers \({dtype}\)"):
        open_source(str(tmp_path / "raster.tif"))


@given(
    size=st.integers(1, 70),
    scale=st.floats(0.2, 9.0),
    seed=st.integers(0, 99),
    start=st.integers(0, 10),
)
def test_weights_do_not_depend_on_where_a_window_begins(size: int, scale: float, seed: int, start: int) -> None:
    scale = min(scale, float(size))
    wanted = max(1, round(size / scale))
    start = min(start, wanted - 1)
    line = np.random.default_rng(seed).normal(size=size)
    whole, part = axis_weights(0, wanted, scale, size), axis_weights(start, wanted, scale, size)
    np.testing.assert_allclose(whole.matrix.sum(axis=1), 1.0)
    full = whole.matrix @ line[whole.first : whole.stop]
    np.testing.assert_array_equal(part.matrix @ line[part.first : part.stop], full[start:])
    # a line of places keeps its places, but where a pixel reaches beyond it
    places = whole.matrix @ np.arange(whole.first, whole.stop) + 0.5
    expected = (np.arange(wanted) + 0.5) * scale
    inside = np.abs(expected - size / 2) <= (size - max(scale, 1.0)) / 2 - 1e-9
    # an average knows no places within a pixel, so that a part of one counts as if it lay at its centre
    np.testing.assert_allclose(places[inside], expected[inside], atol=0.13 if scale > 1 else 1e-5)


def test_averages_are_weighted_by_area_and_leave_out_what_is_hidden() -> None:
    line = axis_weights(0, 2, 1.5, 3)
    one = axis_weights(0, 1, 1.0, 1)
    values = np.array([[[10, 40, 70]]], dtype="int16")
    means, valid = resample(values, None, one, line)
    assert means.tolist() == [[[20, 60]]]  # (10 + 40/2) / 1.5 and (40/2 + 70) / 1.5
    assert valid is None
    means, valid = resample(values, np.array([[False, False, True]]), one, line)
    assert valid is not None
    assert valid.tolist() == [[False, True]]
    assert means[0, 0, 1] == 70
