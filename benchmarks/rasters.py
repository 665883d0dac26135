"""Rasters of any size for the benchmarks, made from a seed and kept in `benchmarks/data/`.

The content only has to be neither constant nor white noise: a smooth field carries structure larger than
a patch, a little noise keeps neighbouring pixels apart. Files are uncompressed so that a benchmark
measures this engine and not a decompressor.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin
from rasterio.windows import Window

DATA_DIR = Path(__file__).resolve().parent / "data"

_BLOCK_PX = 256
_FIELD_PX = 1024
_BAND_NAMES = ("red", "green", "blue")


def _texture(seed: int) -> np.ndarray:
    """Return a uint8 texture [3, 1024, 1024] that wraps round seamlessly.

    Noise is low-passed in the frequency domain (amplitude falls as 1/f, as in photographs of the ground:
    Field 1987, doi:10.1364/JOSAA.4.002379), so that the field is periodic; three mixtures of three such
    fields make bands that are correlated but not equal; uniform noise of +-8 is added at the end.
    """
    rng = np.random.default_rng(seed)
    frequency = np.hypot(np.fft.fftfreq(_FIELD_PX)[:, None], np.fft.rfftfreq(_FIELD_PX)[None, :])
    frequency[0, 0] = np.inf  # no constant part: the mean is set below
    fields = np.empty((3, _FIELD_PX, _FIELD_PX))
    for field in fields:
        spectrum = np.fft.rfft2(rng.standard_normal((_FIELD_PX, _FIELD_PX))) / frequency
        field[:] = np.fft.irfft2(spectrum, s=field.shape)
        field /= field.std()
    mixing = np.array([[0.9, 0.3, 0.3], [0.8, 0.5, -0.2], [0.7, -0.2, 0.6]])
    bands = 110.0 + 40.0 * np.einsum("bf,fyx->byx", mixing, fields)
    bands += rng.uniform(-8.0, 8.0, size=bands.shape)
    texture: np.ndarray = np.clip(bands, 0, 255).astype(np.uint8)
    return texture


def write_raster(path: Path, size: int, seed: int = 0, interleave: str = "pixel") -> Path:
    """Write a `size` x `size` x 3 uint8 GeoTIFF and return `path`.

    256 px blocks, uncompressed, EPSG:32722 at 10 m, bands described as red, green and blue.
    The texture is repeated, each row of blocks shifted by its own seeded offset so that no two tiles of a
    plan are likely to be equal. Written one row of blocks at a time: 16384 x 16384 (805 MB) needs about
    50 MB of memory and a few seconds. The file appears under its name only once it is whole.
    """
    texture = _texture(seed)
    rng = np.random.default_rng((seed, size))
    columns = np.arange(size)
    partial = path.with_name(path.name + ".partial")
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        partial, "w", driver="GTiff", width=size, height=size, count=3, dtype="uint8",
        crs="EPSG:32722", transform=from_origin(700_000.0, 7_200_000.0, 10.0, 10.0),
        tiled=True, blockxsize=_BLOCK_PX, blockysize=_BLOCK_PX, interleave=interleave,
        photometric="RGB", BIGTIFF="IF_SAFER",
    ) as raster:  # fmt: skip
        raster.colorinterp = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
        raster.descriptions = _BAND_NAMES
        for top in range(0, size, _BLOCK_PX):
            rows = min(_BLOCK_PX, size - top)
            shift_down, shift_right = rng.integers(0, _FIELD_PX, size=2)
            strip_rows = (np.arange(rows) + shift_down) % _FIELD_PX
            strip = texture[:, strip_rows][:, :, (columns + shift_right) % _FIELD_PX]
            raster.write(strip, window=Window(0, top, size, rows))
    partial.replace(path)
    return path


def benchmark_raster(size: int, seed: int = 0, interleave: str = "pixel") -> Path:
    """Return the cached raster of these parameters, writing it on first use."""
    path = DATA_DIR / f"raster_{size}_seed{seed}_{interleave}.tif"
    return path if path.exists() else write_raster(path, size, seed, interleave)
