"""The raster of a scene: its own file, or a virtual raster of its assets with what a catalogue tells of their bands."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import List, Mapping, Tuple
from xml.sax.saxutils import escape, quoteattr  # writes only  # nosec B406

import rasterio
from rasterio.enums import MaskFlags

from ..errors import RasterError
from ..imagery.gdal_errors import READ_ERRORS
from ..imagery.raster_facts import BandFacts
from ..imagery.source import open_source
from .scene import Asset, Scene

_GDAL_COLORS = {"Y": "YCbCr_Y", "Cb": "YCbCr_Cb", "Cr": "YCbCr_Cr"}  # others are called as rasterio does


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
        self.source = open_source(asset.raster)
        facts = self.source.facts
        assert facts is not None  # of what was opened  # nosec B101
        self.facts = facts
        self.size = self.source.width, self.source.height
        try:
            with rasterio.open(asset.raster) as dataset:
                self.bounds = dataset.bounds
                # bands that have a mask for which neither nodata nor alpha stands
                self.masks = {
                    number
                    for number, flags in zip(dataset.indexes, dataset.mask_flag_enums)
                    if not {MaskFlags.all_valid, MaskFlags.alpha} & set(flags) and flags != [MaskFlags.nodata]
                }
                self.shares_mask = all(MaskFlags.per_dataset in flags for flags in dataset.mask_flag_enums)
        except READ_ERRORS as error:
            raise RasterError(
                "{raster} cannot be read ({error}); check the file with gdalinfo", raster=asset.raster, error=error
            ) from error

    def name(self, band: BandFacts) -> str:
        """What a band is: as the catalogue says, which may leave alpha out, else as the file does."""
        told = self.asset.bands
        if len(told) == len(self.facts.bands):
            return told[band.number - 1]
        imagery = [other.number for other in self.facts.bands if other.color != "alpha"]
        if len(told) == len(imagery) and band.number in imagery:
            return told[imagery.index(band.number)]
        return band.name


def _vrt(scene: Scene) -> str:
    opened = [_Opened(asset) for asset in scene.assets]
    finest = min(opened, key=lambda one: abs(one.source.transform.determinant))
    for one in opened:
        _check_same_ground(finest, one)
    alone = len(opened) == 1 and finest.shares_mask
    bands: List[str] = []
    for one in opened:
        for band in one.facts.bands:
            bands.append(_band(len(bands) + 1, one, band, finest.size, not alone))
    mask = _mask(finest, 1, finest.size) if alone else ""
    # what all files say, and above it what the catalogue does
    shared = set.intersection(*(set(one.source.tags.items()) for one in opened))
    numbers = ", ".join(repr(number) for number in finest.source.transform.to_gdal())
    width, height = finest.size
    return (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
        f"<SRS>{escape(finest.source.crs_wkt)}</SRS><GeoTransform>{numbers}</GeoTransform>"
        f"{_metadata({**dict(sorted(shared)), **dict(scene.tags)})}{''.join(bands)}{mask}</VRTDataset>"
    )


def _band(number: int, one: _Opened, band: BandFacts, size: Tuple[int, int], with_mask: bool) -> str:
    """A band as the asset's file has it, by the name of the catalogue."""
    nodata = band.nodata
    mask = _mask(one, band.number, size) if with_mask else ""
    palette = one.source.palette if band.color == "palette" else None
    colors = "".join(
        f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="{alpha}"/>'
        for _, (red, green, blue, alpha) in sorted((palette or {}).items())
    )
    told = [
        _metadata(band.tags),
        f"<Description>{escape(one.name(band))}</Description>",
        "" if nodata is None else f"<NoDataValue>{nodata!r}</NoDataValue>",
        f"<Offset>{band.offset!r}</Offset><Scale>{band.scale!r}</Scale>",
        f"<ColorInterp>{_GDAL_COLORS.get(band.color, band.color)}</ColorInterp>",
        f"<ColorTable>{colors}</ColorTable>" if colors else "",
    ]
    seen = "" if nodata is None else f"<NODATA>{nodata!r}</NODATA>"
    if one.size != size and band.number in one.masks:
        seen += "<UseMaskBand>true</UseMaskBand>"
    resampling = "" if one.size == size or palette else ' resampling="bilinear"'
    kind = "Byte" if band.dtype == "uint8" else band.dtype.capitalize().replace("Uint", "UInt")
    return (
        f'<VRTRasterBand dataType="{kind}" band="{number}">{"".join(told)}<ComplexSource{resampling}>'
        f"{_place(one, str(band.number), size)}{seen}</ComplexSource>{mask}</VRTRasterBand>"
    )


def _mask(one: _Opened, band: int, size: Tuple[int, int]) -> str:
    """The mask of a band's own; empty where it has none."""
    if band not in one.masks:
        return ""
    source = f"<SimpleSource>{_place(one, f'mask,{band}', size)}</SimpleSource>"
    return f'<MaskBand><VRTRasterBand dataType="Byte">{source}</VRTRasterBand></MaskBand>'


def _place(one: _Opened, band: str, size: Tuple[int, int]) -> str:
    """Which pixels of a file are shown, and where."""
    raster = one.asset.raster
    relative = int(not raster.startswith("/vsi") and not os.path.isabs(raster))
    return (
        f'<SourceFilename relativeToVRT="{relative}">{escape(raster)}</SourceFilename><SourceBand>{band}</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="{one.size[0]}" ySize="{one.size[1]}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{size[0]}" ySize="{size[1]}"/>'
    )


def _metadata(tags: Mapping[str, str]) -> str:
    entries = "".join(f"<MDI key={quoteattr(key)}>{escape(value)}</MDI>" for key, value in tags.items())
    return f"<Metadata>{entries}</Metadata>" if entries else ""


def _check_same_ground(finest: _Opened, one: _Opened) -> None:
    """Assets of one scene may differ in the size of their pixels, and in nothing else."""
    pixel = math.sqrt(abs(one.source.transform.determinant))
    same = all(abs(a - b) <= pixel / 2 for a, b in zip(one.bounds, finest.bounds))
    if one.source.crs != finest.source.crs or not same:
        raise RasterError(
            "{raster} covers {bounds}, {finest} {finest_bounds}: assets of "
            "one scene need the same ground and CRS; warp them first, or choose others by --assets",
            raster=one.asset.raster,
            bounds=tuple(one.bounds),
            finest=finest.asset.raster,
            finest_bounds=tuple(finest.bounds),
        )
