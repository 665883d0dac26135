"""A dataset of two scenes, the second of which is the first again, some kilometres to the east."""

from __future__ import annotations

import shutil
from pathlib import Path

from algorithm_runs import Run
from osgeo import gdal

EAST = 30_000.0
PATCHES = 121  # of a scene


def make_dataset(sample_folder: Path, folder: Path) -> Path:
    """Embed both by MOSAIKS features."""
    raster = sample_folder / "landsat7_olinda.tif"
    Run("fitmosaiks", {"INPUT": str(raster), "FEATURES": 32, "PATCH_SIZE": 32, "OUTPUT": str(folder / "m.onnx")})
    for name in ("first.tif", "second.tif"):
        shutil.copyfile(raster, folder / name)
    moved = gdal.Open(str(folder / "second.tif"), gdal.GA_Update)
    left, *others = moved.GetGeoTransform()
    moved.SetGeoTransform((left + EAST, *others))
    del moved
    rasters = [str(folder / name) for name in ("first.tif", "second.tif")]
    encoder = str(folder / "m.onnx")
    Run("embedmany", {"INPUT": rasters, "ENCODER": encoder, "LOAD": False, "OUTPUT": str(folder / "data")})
    return folder / "data"
