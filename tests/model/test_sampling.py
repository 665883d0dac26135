"""Samples of a layer come from where it has pixels, however little of it that is."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window
from rasters import TRANSFORM, write_raster

from terrapatch.model.errors import RasterError
from terrapatch.model.imagery.reader import WindowReader
from terrapatch.model.imagery.sampling import Sample, sample_windows
from terrapatch.model.imagery.source import open_source
from terrapatch.model.imagery.target_grid import target_grid

WIDE, ROW, COL = 20_000, 13_300, 4_700


@pytest.fixture(scope="module")
def sparse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """20,000 x 20,000 pixels with imagery on 200 x 200 of them, whose values tell row and column there."""
    file = tmp_path_factory.mktemp("sparse") / "raster.tif"
    profile = {"driver": "GTiff", "count": 2, "height": WIDE, "width": WIDE, "dtype": "uint8", "nodata": 0}
    profile.update(tiled=True, SPARSE_OK=True, compress="deflate", crs="EPSG:32631", transform=TRANSFORM)
    with rasterio.open(file, "w", **profile) as dataset:
        dataset.write((np.indices((200, 200)) + 1).astype("uint8"), window=Window(COL, ROW, 200, 200))
    return file


def drawn(file: Path, resolution: str = "native", seed: int = 0) -> Tuple[Sample, int]:
    """A sample, and how many windows it has."""
    source = open_source(str(file))
    target = target_grid(source, None, resolution, None)
    with WindowReader(source, target, source.band_numbers) as reader:
        sample = sample_windows(reader, target, windows=16, seed=seed)
    return sample, len(sample.values)


def test_a_speck_of_imagery_on_a_huge_raster_is_found(sparse: Path) -> None:
    sample, windows = drawn(sparse)
    assert 1 <= windows <= 4
    pixels = sample.pixels()
    assert pixels.shape[1] == 200 * 200  # windows do not overlap, and together cover all of it
    assert np.unique(pixels[0]).tolist() == np.unique(pixels[1]).tolist() == list(range(1, 201))
    again, _ = drawn(sparse)
    np.testing.assert_array_equal(again.values, sample.values)


def test_it_is_found_on_another_resolution_and_in_an_extent(sparse: Path) -> None:
    sample, _ = drawn(sparse, "40")
    assert sample.pixels().shape[1] == 50 * 50
    assert sample.pixels().min() >= 2
    source = open_source(str(sparse))
    x, y = TRANSFORM * (COL + 100, ROW)  # the right half of it, at the extent's left rim
    target = target_grid(source, (x, y - 50_000, x + 90_000, y + 90_000), "native", None)
    with WindowReader(source, target, (1, 2)) as reader:
        pixels = sample_windows(reader, target, windows=4).pixels()
    assert np.unique(pixels[1]).tolist() == list(range(101, 201))
    assert np.unique(pixels[0]).tolist() == list(range(1, 201))


def test_as_many_windows_as_wanted_are_drawn_by_seed(tmp_path: Path) -> None:
    """Imagery only where no window of the first draw lies."""
    file = tmp_path / "raster.tif"
    places = np.arange(4000 * 4000, dtype="uint32").reshape(1, 4000, 4000) + 1
    met = np.zeros(places.size + 1, dtype=bool)
    met[drawn(write_raster(file, places))[0].values] = True
    left = np.where(met[places], 0, places)
    write_raster(file, left.astype("uint32"), nodata=0)
    first, count = drawn(file, seed=0)
    assert count == 16
    again, _ = drawn(file, seed=0)
    np.testing.assert_array_equal(again.values, first.values)


def test_nothing_valid_says_where_it_was_looked_for(tmp_path: Path) -> None:
    write_raster(tmp_path / "raster.tif", np.zeros((1, 600, 600), dtype="uint8"), nodata=0)
    with pytest.raises(RasterError, match=r"no valid pixel was found in 9 windows of 256 x 256 pixels.* alpha"):
        drawn(tmp_path / "raster.tif")
