"""The raster of a scene: its own file, or a virtual raster of its assets with what a catalogue tells of their bands."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import List, Sequence, Tuple
from xml.sax.saxutils import escape, quoteattr  # writes only  # nosec B406

import rasterio
from affine import Affine

from ..errors import RasterError
from ..imagery.gdal_errors import READ_ERRORS
from .scene import Asset, Scene

_GDAL_TYPES = {
    "uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
    "float32": "Float32", "float64": "Float64",
}  # fmt: skip


def scene_raster(scene: Scene, folder: Path) -> str:
    """The name of the raster that is embedded; a virtual one is written into the folder, and left where it is the same.

    Raises
    ------
    RasterError
        When an asset cannot be opened, or assets do not cover the same ground.
    """
    if scene.is_plain:
        return scene.assets[0].raster
    text = _vrt(scene)
    file = folder / f"{scene.id}.vrt"
    # its time of change is part of what tells a run: the same text again must not change it
    if not file.exists() or file.read_text(encoding="utf-8") != text:
        file.write_text(text, encoding="utf-8")
    return str(file)


class _Opened:
    """What an asset's file says of itself."""

    def __init__(self, asset: Asset) -> None:
        self.asset = asset
        try:
            with rasterio.open(asset.raster) as dataset:
                self.size = dataset.width, dataset.height
                self.transform: Affine = dataset.transform
                self.crs = dataset.crs
                self.bounds = dataset.bounds
                self.dtypes: Sequence[str] = dataset.dtypes
                self.nodata = dataset.nodatavals
                self.told: List[str] = [name or "" for name in dataset.descriptions]
        except READ_ERRORS as error:
            raise RasterError(
                f"{asset.raster} cannot be opened as a raster ({error}); check that it is there"
            ) from error

    def name(self, band: int) -> str:
        """What a band (from 0) is: as the catalogue says, else as the file does."""
        return self.asset.bands[band] if len(self.asset.bands) == len(self.dtypes) else self.told[band]


def _vrt(scene: Scene) -> str:
    opened = [_Opened(asset) for asset in scene.assets]
    finest = min(opened, key=lambda one: abs(one.transform.determinant))
    for one in opened:
        _check_same_ground(finest, one)
    bands: List[str] = []
    for one in opened:
        for band in range(len(one.dtypes)):
            bands.append(_band(len(bands) + 1, one, band, finest.size))
    tags = "".join(f"<MDI key={quoteattr(key)}>{escape(value)}</MDI>" for key, value in scene.tags)
    numbers = ", ".join(repr(number) for number in finest.transform.to_gdal())
    width, height = finest.size
    return (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
        f"<SRS>{escape(finest.crs.to_wkt() if finest.crs else '')}</SRS><GeoTransform>{numbers}</GeoTransform>"
        f"<Metadata>{tags}</Metadata>{''.join(bands)}</VRTDataset>"
    )


def _band(number: int, one: _Opened, band: int, size: Tuple[int, int]) -> str:
    kind = _GDAL_TYPES.get(one.dtypes[band])
    if kind is None:
        raise RasterError(f"{one.asset.raster} holds {one.dtypes[band]}, needs whole or real numbers; convert it first")
    nodata = one.nodata[band]
    empty = "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>"
    seen = "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"
    resampling = "" if one.size == size else ' resampling="bilinear"'
    relative = int(not one.asset.raster.startswith("/vsi") and not os.path.isabs(one.asset.raster))
    return (
        f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{escape(one.name(band))}</Description>{empty}'
        f"<ComplexSource{resampling}>"
        f'<SourceFilename relativeToVRT="{relative}">{escape(one.asset.raster)}</SourceFilename>'
        f"<SourceBand>{band + 1}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" xSize="{one.size[0]}" ySize="{one.size[1]}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{size[0]}" ySize="{size[1]}"/>{seen}</ComplexSource></VRTRasterBand>'
    )


def _check_same_ground(finest: _Opened, one: _Opened) -> None:
    """Assets of one scene may differ in the size of their pixels, and in nothing else."""
    pixel = math.sqrt(abs(one.transform.determinant))
    same = all(abs(a - b) <= pixel / 2 for a, b in zip(one.bounds, finest.bounds))
    if one.crs != finest.crs or not same:
        raise RasterError(
            f"{one.asset.raster} covers {tuple(one.bounds)}, {finest.asset.raster} {tuple(finest.bounds)}: assets of "
            "one scene need the same ground and CRS; warp them first, or choose others by --assets"
        )
