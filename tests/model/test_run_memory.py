"""What keeps the memory of a run bounded, and that it changes nothing of the result."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
import rasterio
from affine import Affine
from fake_encoders import write_mean_encoder

from terrapatch.model.imagery import tile_feed
from terrapatch.model.imagery.block_cache import LEAST_BYTES, MOST_BYTES, block_cache_bytes
from terrapatch.model.imagery.source import open_source
from terrapatch.model.imagery.target_grid import target_grid
from terrapatch.model.imagery.tile_plan import TilePlan
from terrapatch.model.imagery.tile_size import TileSize
from terrapatch.model.jobs import strip_assembly
from terrapatch.model.jobs.embed import embed
from terrapatch.model.jobs.reporting import SilentReporter
from terrapatch.model.protocol import EmbedRequest

TILED = {"tiled": True, "blockxsize": 256, "blockysize": 256}


def write_raster(file: Path, width: int, height: int, dtype: str = "uint8", **profile: Any) -> Path:
    """Three bands that hold nothing; GeoTIFF keeps no blocks for that."""
    whole = {"driver": "GTiff", "count": 3, "width": width, "height": height, "dtype": dtype, "SPARSE_OK": True}
    transform = Affine(10, 0, 500_000, 0, -10, 4_000_000)
    rasterio.open(file, "w", crs="EPSG:32631", transform=transform, **whole, **profile).close()
    return file


def cache_for(file: Path, resolution: str = "native", tile: int = 224) -> int:
    """Of a run in 16 px patches."""
    source = open_source(str(file))
    return block_cache_bytes(source, TilePlan(target_grid(source, None, resolution, None), 16, TileSize.of(tile)))


class TestBlockCache:
    @pytest.mark.parametrize(
        ("width", "dtype", "wanted"),
        [
            (4_096, "uint8", LEAST_BYTES),
            (20_480, "uint8", 2 * 256 * 20_480 * 3),  # a strip of 224 px touches two rows of blocks at most
            (20_480, "uint16", 2 * 256 * 20_480 * 3 * 2),
            (200_000, "uint16", MOST_BYTES),
        ],
    )
    def test_blocks_are_kept_for_the_next_strip(self, tmp_path: Path, width: int, dtype: str, wanted: int) -> None:
        assert cache_for(write_raster(tmp_path / "blocks.tif", width, 2_000, dtype, **TILED)) == wanted

    def test_rows_as_wide_as_the_raster_are_kept_for_the_next_segment(self, tmp_path: Path) -> None:
        file = write_raster(tmp_path / "rows.tif", 30_000, 500, blockysize=1)
        assert cache_for(file) == 225 * 30_000 * 3

    def test_a_resampled_raster_gets_all_there_is(self, tmp_path: Path) -> None:
        assert cache_for(write_raster(tmp_path / "plain.tif", 4_096, 2_000, **TILED), "20") == MOST_BYTES


@pytest.mark.parametrize("options", [{}, {"refine": 2}, {"overlap": 8}, {"min_valid": 0.0}])
def test_small_segments_and_maps_give_the_same_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: Dict[str, Any]
) -> None:
    values = np.random.default_rng(3).integers(1, 255, (3, 96, 520)).astype("uint8")
    values[:, 20:60, 100:300] = 0
    file = write_raster(tmp_path / "scene.tif", 520, 96, nodata=0)
    with rasterio.open(file, "r+") as dataset:
        dataset.write(values)
    encoder = str(write_mean_encoder(tmp_path, 8, 3))

    def run(name: str) -> Dict[str, bytes]:
        request = EmbedRequest(str(file), encoder, str(tmp_path / name), tile=32, batch=3, **options)
        embed(request, SilentReporter())
        return {array.name: array.read_bytes() for array in sorted((tmp_path / name).glob("*.npy"))}

    whole = run("whole")
    monkeypatch.setattr(tile_feed, "_SEGMENT_BYTES", 1)
    monkeypatch.setattr(tile_feed, "_SEGMENT_TILES", 2)
    monkeypatch.setattr(strip_assembly, "_ROWS_AT_ONCE", 7)
    assert run("parts") == whole
    assert set(whole) == {"index.npy", "valid.npy", "vectors.npy"}
