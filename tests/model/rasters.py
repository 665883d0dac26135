"""Rasters that tests write, and how they are read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Sequence, Tuple

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from terrapatch.model.imagery.reader import WindowReader
from terrapatch.model.imagery.source import open_source
from terrapatch.model.imagery.target_grid import target_grid

TRANSFORM = Affine(10, 0, 500_000, 0, -10, 4_000_000)


def write_raster(
    file: Path, values: np.ndarray, colors: Optional[Sequence[ColorInterp]] = None, **profile: Any
) -> Path:
    """Write values [bands, rows, cols] as a GeoTIFF of 10 m pixels, with the meaning of its bands."""
    bands, rows, cols = values.shape
    options = {"driver": "GTiff", "count": bands, "height": rows, "width": cols, "dtype": values.dtype.name}
    options.update(crs="EPSG:32631", transform=TRANSFORM)
    with rasterio.open(file, "w", **{**options, **profile}) as dataset:
        if colors is not None:
            dataset.colorinterp = colors
        dataset.write(values)
    return file


def write_vrt(file: Path, bands: Sequence[str], size: int, more: str = "") -> Path:
    """Write a VRT of size x size pixels of 10 m; `bands` holds the XML of each."""
    file.write_text(
        f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><SRS>EPSG:32631</SRS>'
        f"<GeoTransform>500000, 10, 0, 4000000, 0, -10</GeoTransform>{''.join(bands)}{more}</VRTDataset>",
        encoding="utf-8",
    )
    return file


def vrt_band(number: int, file: str, band: int = 1, dtype: str = "Byte", more: str = "") -> str:
    """XML of a VRT's band that shows a band of a file beside it."""
    return (
        f'<VRTRasterBand dataType="{dtype}" band="{number}">{more}<SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{file}</SourceFilename><SourceBand>{band}</SourceBand>'
        f"</SimpleSource></VRTRasterBand>"
    )


def read_all(
    file: Path, resolution: str = "native", bands: Optional[Sequence[int]] = None
) -> Tuple[np.ndarray, np.ndarray]:
    """All pixels [bands, rows, cols] of a raster on a resolution, and which are usable [rows, cols]."""
    source = open_source(str(file))
    target = target_grid(source, None, resolution, None)
    with WindowReader(source, target, bands or source.band_numbers) as reader:
        window = reader.read(0, 0, target.height, target.width)
    usable = np.ones(window.values.shape[1:], dtype=bool) if window.usable is None else window.usable
    return window.values, usable
