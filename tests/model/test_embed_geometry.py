"""Every patch lies exactly where it was computed, and each is given once.

The encoder averages the pixels of its window; on rasters whose bands hold their own row and column numbers, the vector
of a patch is therefore the centre of its window in pixel coordinates.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

import numpy as np
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_mean_encoder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from terrapatch.model.errors import InputError
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.patches import EmbeddingSet
from terrapatch.model.patches.spans import axis_spans
from terrapatch.model.protocol import EmbedRequest

TRANSFORMS = {
    "north-up": Affine(10, 0, 500_000, 0, -10, 4_000_000),
    "south-up": Affine(10, 0, 500_000, 0, 10, 4_000_000),
    "rotated": Affine.translation(500_000, 4_000_000) * Affine.rotation(33) * Affine.scale(10, -7),
    "sheared": Affine(10, 3, 500_000, -2, -10, 4_000_000),
}


def write_coordinates(file: Path, height: int, width: int, transform: Affine, crs: Optional[str]) -> None:
    """A raster whose two bands hold row and column of each pixel."""
    profile = {"driver": "GTiff", "height": height, "width": width, "count": 2, "dtype": "float32", "crs": crs}
    with rasterio.open(file, "w", transform=transform, **profile) as dataset:
        dataset.write(np.indices((height, width)).astype("float32"))


def embedded(folder: Path, **request: object) -> EmbeddingSet:
    """Run the engine on `folder`/raster.tif and open the set, with vectors as the encoder gave them."""
    out = folder / "set"
    request = {"center_positions": "off", **request}
    embed(EmbedRequest(raster=str(folder / "raster.tif"), out=str(out), **request), SilentReporter())  # type: ignore[arg-type]
    return EmbeddingSet.open(out)


def window_centers(patches: EmbeddingSet) -> np.ndarray:
    """Centre of each patch in pixel coordinates (row, col), worked out from its polygon on the ground."""
    corners = patches.grid.corners(patches.index)
    inverse = ~Affine(*patches.grid.transform)
    cols, rows = inverse * (corners[..., 0].mean(axis=1), corners[..., 1].mean(axis=1))
    return np.stack([rows - 0.5, cols - 0.5], axis=1)


def inside(centers: np.ndarray, window: float, shape: Tuple[int, int]) -> np.ndarray:
    """Whether the whole window around a centre lies on the raster: there, no mirrored pixel can enter the mean."""
    low = centers - (window - 1) / 2
    high = centers + (window - 1) / 2
    return np.all((low > -1e-6) & (high < np.array(shape) - 1 + 1e-6), axis=1)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    height=st.integers(1, 90),
    width=st.integers(1, 90),
    patch=st.sampled_from([4, 8, 16]),
    tile_patches=st.integers(1, 5),
    overlap_patches=st.integers(0, 3),
    refine=st.sampled_from([1, 2, 4]),
    transform=st.sampled_from(sorted(TRANSFORMS)),
    batch=st.sampled_from([1, 3]),
)
def test_every_patch_is_where_it_was_computed(
    tmp_path_factory: pytest.TempPathFactory,
    height: int,
    width: int,
    patch: int,
    tile_patches: int,
    overlap_patches: int,
    refine: int,
    transform: str,
    batch: int,
) -> None:
    refine = refine if patch % (2 * refine) == 0 else 1
    overlap_patches = min(overlap_patches, tile_patches - 1)
    folder = tmp_path_factory.mktemp("geometry")
    write_coordinates(folder / "raster.tif", height, width, TRANSFORMS[transform], "EPSG:32631")
    patches = embedded(
        folder,
        encoder=str(write_mean_encoder(folder, patch)),
        tile=patch * tile_patches,
        overlap=patch * overlap_patches,
        refine=refine,
        min_valid=0.0,
        batch=batch,
    )
    cell = patch // refine
    assert patches.grid.shape == (-(-height // cell), -(-width // cell))
    assert patches.grid.patch_px == cell
    np.testing.assert_array_equal(patches.index, np.arange(len(patches.grid)))
    centers = window_centers(patches)
    whole = inside(centers, patch, (height, width))
    np.testing.assert_allclose(patches.vectors[whole], centers[whole], atol=0.04)  # float16 near 90
    np.testing.assert_allclose(
        patches.valid,
        _valid_share(height, cell)[:, None].repeat(patches.grid.cols, 1).ravel()
        * np.tile(_valid_share(width, cell), patches.grid.rows),
        atol=1e-6,
    )


def _valid_share(size: int, cell: int) -> np.ndarray:
    """Share of each cell along an axis that lies on the raster."""
    starts = np.arange(-(-size // cell)) * cell
    return (np.minimum(starts + cell, size) - starts) / cell


@pytest.mark.parametrize("name", sorted(TRANSFORMS))
def test_an_extent_moves_the_grid_by_whole_pixels(tmp_path: Path, name: str) -> None:
    transform = TRANSFORMS[name]
    write_coordinates(tmp_path / "raster.tif", 120, 100, transform, "EPSG:32631")
    corners = [transform * (col, row) for col, row in ((20, 30), (60, 30), (60, 80), (20, 80))]
    xs, ys = zip(*corners)
    extent = (min(xs), min(ys), max(xs), max(ys))
    patches = embedded(tmp_path, encoder=str(write_mean_encoder(tmp_path)), extent=extent)
    inverse = ~transform
    first_col, first_row = inverse * (patches.grid.transform[2], patches.grid.transform[5])
    assert first_col == pytest.approx(round(first_col), abs=1e-6)
    assert first_row == pytest.approx(round(first_row), abs=1e-6)
    offset = np.array([first_row, first_col])
    centers = window_centers(patches) + offset
    whole = inside(centers, 8, (120, 100))  # windows that reach beyond the extent see real pixels there
    np.testing.assert_allclose(patches.vectors[whole], centers[whole], atol=0.07)
    if name in ("north-up", "south-up"):
        assert (round(first_row), round(first_col)) == (30, 20)
        assert patches.grid.shape == (7, 5)  # 50 x 40 px in patches of 8, the last row a quarter on the extent
        assert len(patches) == 7 * 5
        assert patches.valid.min() == 1.0


@pytest.mark.parametrize(("resolution", "factor"), [("20", 2.0), ("5", 0.5), ("25", 2.5)])
def test_another_resolution_keeps_places(tmp_path: Path, resolution: str, factor: float) -> None:
    write_coordinates(tmp_path / "raster.tif", 100, 120, TRANSFORMS["north-up"], "EPSG:32631")
    patches = embedded(tmp_path, encoder=str(write_mean_encoder(tmp_path, 4)), resolution=resolution)
    assert patches.grid.transform[0] == pytest.approx(10 * factor)
    centers = (window_centers(patches) + 0.5) * factor - 0.5  # in pixels of the raster
    whole = inside(centers, 4 * factor + 2, (100, 120))
    assert whole.sum() > 20
    np.testing.assert_allclose(patches.vectors[whole], centers[whole], atol=0.1)


@pytest.mark.parametrize("resolution", ["5e-324", "1e-310", "1e-9"])
def test_a_resolution_of_more_pixels_than_a_raster_can_have_is_refused(tmp_path: Path, resolution: str) -> None:
    write_coordinates(tmp_path / "raster.tif", 64, 64, TRANSFORMS["north-up"], "EPSG:32631")
    with pytest.raises(InputError, match="more than 2,147,483,647 pixels a side; give a larger number of metres"):
        embedded(tmp_path, encoder=str(write_mean_encoder(tmp_path, 2)), resolution=resolution)


def test_overviews_are_used_for_coarser_resolutions(tmp_path: Path) -> None:
    write_coordinates(tmp_path / "raster.tif", 128, 128, TRANSFORMS["north-up"], "EPSG:32631")
    with rasterio.open(tmp_path / "raster.tif", "r+") as dataset:
        dataset.build_overviews([4])
    with rasterio.open(tmp_path / "raster.tif", "r+", overview_level=0) as overview:
        overview.write(overview.read() + 1000)
    patches = embedded(tmp_path, encoder=str(write_mean_encoder(tmp_path, 2)), resolution="40")
    assert patches.grid.shape == (16, 16)
    assert patches.vectors.min() > 999  # only the overview holds such numbers


def test_geographic_rasters_get_square_patches_at_the_encoders_resolution(tmp_path: Path) -> None:
    degree = 1 / 1200
    transform = Affine(degree, 0, 10, 0, -degree, 60)  # at 60 degrees north a pixel is 46 m wide and 93 m high
    write_coordinates(tmp_path / "raster.tif", 64, 128, transform, "EPSG:4326")
    encoder = write_mean_encoder(tmp_path, 4, source_resolution=93.0)
    patches = embedded(tmp_path, encoder=str(encoder), resolution="encoder")
    width, height = patches.grid.patch_size
    latitude = np.radians(60 - 32 * degree)
    assert width * np.cos(latitude) == pytest.approx(height, rel=1e-6)
    assert height * 111_319.49 == pytest.approx(4 * 93, rel=1e-6)


def test_no_crs_means_pixel_coordinates(tmp_path: Path) -> None:
    write_coordinates(tmp_path / "raster.tif", 32, 32, Affine.identity(), None)
    reporter = SilentReporter()
    request = EmbedRequest(str(tmp_path / "raster.tif"), str(write_mean_encoder(tmp_path)), str(tmp_path / "set"))
    embed(request, reporter)
    patches = EmbeddingSet.open(tmp_path / "set")
    assert patches.grid.crs_wkt == ""
    np.testing.assert_allclose(patches.vectors, patches.grid.centers(patches.index)[:, ::-1] - 0.5, atol=0.02)
    assert any("no CRS" in notice for notice in reporter.notices)


@given(patches=st.integers(1, 400), tile=st.integers(1, 40), overlap=st.integers(0, 39))
def test_axis_spans_give_each_patch_once_and_far_from_rims(patches: int, tile: int, overlap: int) -> None:
    overlap = min(overlap, tile - 1)
    spans = axis_spans(patches, tile, overlap)
    given_patches = [patch for span in spans for patch in range(span.first, span.stop)]
    assert given_patches == list(range(patches))
    margin = overlap // 2
    for span in spans:
        assert span.first - span.start >= margin  # as far from the tile's rim as half the overlap, everywhere
        assert span.start + tile - span.stop >= min(margin, tile - 1)
        assert span.first < span.stop
        if patches + 2 * margin > tile:  # a tile that fits never reaches further than that beyond the axis
            assert span.start >= -margin
            assert span.start + tile <= patches + margin
