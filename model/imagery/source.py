"""What a raster is, by its file or by its facts."""

from __future__ import annotations

import math
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple
from xml.etree import ElementTree  # only of texts that GDAL writes here  # nosec B405

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioIOError

from ..errors import InputError, RasterError
from ..messages import Message
from .band_labels import label_wavelength_um, tagged_wavelength_um
from .file_identity import BESIDE, file_identity
from .gdal_errors import READ_ERRORS
from .ground_measure import metres_per_unit, tells_metres
from .raster_facts import BandFacts, RasterFacts
from .readable_names import readable_name


@dataclass(frozen=True)
class RasterSource:
    """A raster as described by its file, without an open handle.

    `band_numbers` are the bands of imagery by the numbers that the file, gdalinfo and QGIS give them: without alpha, so
    that one may be missing. A colour table counts as three, red, green and blue. `band_names`, `color_names` and
    `band_tags` (what the file says about each band, GDAL's IMAGERY domain with wavelengths included) are in their
    order. `files` are all that GDAL reads for the raster.
    `block_shape` is the (height, width) in pixels of what GDAL reads of a band at once. `facts` are what all of this
    was taken from. `shown_as_rgb` are the bands that somebody has set its layer to be shown by as red, green and blue;
    empty where nobody has.
    """

    path: str
    width: int
    height: int
    band_numbers: Tuple[int, ...]
    dtype: np.dtype
    transform: Affine
    crs: Optional[CRS]
    band_names: Tuple[str, ...]
    color_names: Tuple[str, ...]
    alpha_bands: Tuple[int, ...]
    palette: Optional[Dict[int, Tuple[int, int, int, int]]]
    rescaled: bool
    tags: Dict[str, str]
    band_tags: Tuple[Dict[str, str], ...] = ()
    block_shape: Tuple[int, int] = (1, 1)
    files: Tuple[str, ...] = ()
    facts: Optional[RasterFacts] = None
    shown_as_rgb: Tuple[int, ...] = ()

    @property
    def bands(self) -> int:
        """How many bands of imagery there are."""
        return len(self.band_numbers)

    def position(self, band: int) -> int:
        """Where a band stands among the bands of imagery, from 0.

        Raises
        ------
        InputError
            When the band does not exist, or is alpha.
        """
        if band in self.band_numbers:
            return self.band_numbers.index(band)
        known = Message("{path} has {bands}", path=self.path, bands=_counted(self.band_numbers))
        if band in self.alpha_bands:
            raise InputError(
                "band {band} is alpha, which says where there are pixels and is not imagery; {known}: "
                "choose among them",
                "band_is_alpha",
                band=band,
                known=known,
            )
        raise InputError(
            "band {band} does not exist, {bands}; choose among them",
            "band_missing",
            band=band,
            known=list(self.band_numbers),
            bands=known,
        )

    def file_band(self, band: int) -> int:
        """The band of the file that a band of imagery is read from: all three of a colour table from one."""
        if self.palette is None:
            return band
        return next(number for number in range(1, len(self.alpha_bands) + 2) if number not in self.alpha_bands)

    def name(self, band: int) -> str:
        """A band's name; empty where it has none."""
        return self.band_names[self.position(band)]

    @property
    def crs_wkt(self) -> str:
        """The CRS as WKT, empty where the raster has none."""
        return self.crs.to_wkt() if self.crs else ""

    @property
    def crs_name(self) -> Optional[str]:
        """Such as EPSG:32631, else what its WKT calls it; None without a CRS."""
        if self.crs is None:
            return None
        code = self.crs.to_epsg()
        return f"EPSG:{code}" if code else self.crs.to_wkt().partition('"')[2].partition('"')[0]

    @property
    def pixel_size(self) -> Tuple[float, float]:
        """Width and height of a pixel in CRS units, along the raster's own axes."""
        return math.hypot(self.transform.a, self.transform.d), math.hypot(self.transform.b, self.transform.e)

    @property
    def unit(self) -> str:
        """What one CRS unit is called, in the plural."""
        if self.crs is None:
            return Message("units of its own coordinates")
        if self.crs.is_geographic:
            return Message("degrees")
        name = str(self.crs.linear_units)
        return Message("metres") if name.lower() in ("metre", "meter", "m") else name

    @property
    def tells_metres(self) -> bool:
        """Whether it has a CRS in which lengths can be told in metres on the ground."""
        return tells_metres(self.crs)

    def metres_per_unit(self, column: Optional[float] = None, row: Optional[float] = None) -> Tuple[float, float]:
        """Ground metres of one CRS unit along rows and columns; (1, 1) where its CRS does not tell.

        Measured at the raster's centre, or at a place given in pixels.
        """
        if self.crs is None:
            return 1.0, 1.0
        place = (self.width / 2 if column is None else column, self.height / 2 if row is None else row)
        return metres_per_unit(self.crs, self.transform, *place)

    def identity(self) -> Dict[str, object]:
        """What tells this raster from a changed one: uri, size in bytes, time of last change (ns).

        Where the raster is made of more files than one, there is a `files` too: a digest of the same of the others.
        """
        return file_identity(self.path, self.files)

    @property
    def tells_changes(self) -> bool:
        """Whether `identity` changes where the raster does: not so of databases, services and some stores."""
        identity = self.identity()
        return identity["modified"] is not None or "files" in identity


def open_source(path: str) -> RasterSource:
    """Describe a raster that rasterio can open.

    Raises
    ------
    RasterError
        When the file is missing, is not a raster, or has no bands.
    """
    _refuse_pipes(path)
    path = readable_name(path)
    try:
        with rasterio.open(path) as dataset:
            return _describe(path, dataset)
    except RasterioIOError as error:
        if "://" not in path and ":" not in path and not path.startswith("/vsi") and not Path(path).exists():
            raise RasterError("raster {path} does not exist; check the path", "raster_missing", path=path) from None
        raise RasterError(
            "{path} cannot be opened as a raster ({error}); give a file that GDAL reads", path=path, error=error
        ) from error
    except READ_ERRORS as error:
        raise RasterError(
            "{path} cannot be read ({error}); check the file with gdalinfo", path=path, error=error
        ) from error


def _refuse_pipes(path: str) -> None:
    """Refuse a pipe, as the raster or beside it: GDAL would wait for ever for somebody who writes into it."""
    for name in (path, *(f"{path}{suffix}" for suffix in BESIDE)):
        if Path(name).is_fifo():
            raise RasterError("{name} is a pipe, needs to be a file; remove it, or give another raster", name=name)


def product_text(source: RasterSource) -> str:
    """File name, the Sentinel product folder that it lies in, and tags, in which product names are looked for."""
    parts = source.path.replace("\\", "/").split("?")[0].split("/")
    folders = [part for part in parts[:-1] if part.upper().endswith(".SAFE")]
    return "\n".join([parts[-1], *folders, *(value[:500] for value in source.tags.values())])


def source_of_facts(facts: RasterFacts) -> RasterSource:
    """A raster as its facts describe it, for a plan: pixels can be read only where the path is one that GDAL opens.

    Raises
    ------
    RasterError
        When it has no bands of imagery, or complex numbers.
    """
    alpha = tuple(band.number for band in facts.bands if band.color == "alpha")
    kept = [band for band in facts.bands if band.number not in alpha]
    if not kept:
        raise RasterError(
            "{path} holds only an alpha band, needs at least one band of imagery; give another file", path=facts.path
        )
    refuse_complex(facts.path, [band.dtype for band in kept])
    unscaled = next((band for band in kept if not math.isfinite(band.scale) or not math.isfinite(band.offset)), None)
    if unscaled is not None:
        raise RasterError(
            "band {band} of {path} has the scale {scale} and the offset {offset}, needs numbers; correct the metadata, "
            "such as with gdal_edit.py",
            path=facts.path,
            band=unscaled.number,
            scale=unscaled.scale,
            offset=unscaled.offset,
        )
    transform = Affine(*facts.transform)
    if not all(map(math.isfinite, facts.transform)) or transform.is_degenerate:
        numbers = ", ".join(f"{number:g}" for number in transform.to_gdal())
        raise RasterError(
            "{path} has pixels without an area (geotransform {numbers}), needs some ground for each; "
            "georeference it, such as with gdal_translate -a_ullr",
            path=facts.path,
            numbers=numbers,
        )
    palette = len(kept) == 1 and kept[0].color == "palette"
    rescaled = any(band.scale != 1.0 or band.offset != 0.0 for band in kept)
    dtype = np.dtype("float32") if rescaled else np.result_type(*(band.dtype for band in kept))
    colors = ("red", "green", "blue")
    return RasterSource(
        path=facts.path,
        width=facts.width,
        height=facts.height,
        band_numbers=(1, 2, 3) if palette else tuple(band.number for band in kept),
        dtype=np.dtype("uint8") if palette else dtype,
        transform=transform,
        crs=CRS.from_wkt(facts.crs_wkt) if facts.crs_wkt else None,
        band_names=colors if palette else tuple(band.name for band in kept),
        color_names=colors if palette else tuple(band.color for band in kept),
        alpha_bands=alpha,
        palette={} if palette else None,
        rescaled=rescaled,
        tags=dict(facts.tags),
        band_tags=() if palette else tuple(dict(band.tags) for band in kept),
        block_shape=facts.block_shape,
        files=facts.files,
        facts=facts,
    )


def refuse_complex(path: str, dtypes: Sequence[str]) -> None:
    """Raise a RasterError where bands hold complex numbers."""
    compound = next((dtype for dtype in dtypes if dtype.startswith("complex")), None)
    if compound is not None:
        raise RasterError(
            "{path} holds complex numbers ({compound}); convert it to amplitude or decibels first",
            path=path,
            compound=compound,
        )


def _describe(path: str, dataset: rasterio.DatasetReader) -> RasterSource:
    if dataset.count == 0:
        subdatasets = list(dataset.subdatasets)
        hint = Message("give another file")
        if subdatasets:
            hint = Message("give one of its sub-datasets, such as {subdataset}", subdataset=subdatasets[0])
        raise RasterError("{path} holds no raster bands; {hint}", path=path, hint=hint)
    check_placed(path, dataset)
    source = source_of_facts(_facts(path, dataset))
    crs = dataset.crs if dataset.crs else None
    palette = None if source.palette is None else _color_table(dataset, source.file_band(1))
    return replace(source, crs=crs, palette=palette)


def _facts(path: str, dataset: rasterio.DatasetReader) -> RasterFacts:
    """What an open file says of itself."""
    # each property once: rasterio goes over all bands for every one, and there may be thousands
    told = zip(
        dataset.indexes,
        dataset.dtypes,
        _band_names(dataset),
        dataset.colorinterp,
        dataset.nodatavals,
        dataset.scales,
        dataset.offsets,
    )
    bands = []
    for number, dtype, name, kind, nodata, scale, offset in told:
        tags = _band_tags(dataset, number)
        wavelength_um = tagged_wavelength_um(tags) or label_wavelength_um(name)
        color = "undefined" if kind == ColorInterp.palette and _color_table(dataset, number) is None else kind.name
        bands.append(BandFacts(number, dtype, name, color, nodata, wavelength_um, scale, offset, tags))
    kept = next((band.number for band in bands if band.color != "alpha"), 1)
    a, b, c, d, e, f = dataset.transform[:6]
    return RasterFacts(
        path=path,
        width=dataset.width,
        height=dataset.height,
        transform=(a, b, c, d, e, f),
        crs_wkt=dataset.crs.to_wkt() if dataset.crs else "",
        bands=tuple(bands),
        tags=_dataset_tags(dataset),
        block_shape=dataset.block_shapes[kept - 1],
        files=tuple(dataset.files),
    )


def check_placed(path: str, dataset: rasterio.DatasetReader) -> None:
    """Refuse a raster whose pixels lie on no grid of a CRS."""
    if dataset.transform.is_identity and dataset.crs is None:
        points, _ = dataset.gcps
        placed_by: Optional[str] = "RPCs" if dataset.rpcs else None
        if points:
            placed_by = Message("{count} ground control points", count=len(points))
        if placed_by is not None:
            raise RasterError(
                "{path} is placed by {placed_by} only, needs pixels on a grid of its CRS; "
                "warp it first, such as with gdalwarp, and give the result",
                path=path,
                placed_by=placed_by,
            )


def _color_table(dataset: rasterio.DatasetReader, band: int) -> Optional[Dict[int, Tuple[int, int, int, int]]]:
    """The colours of a band; None where it says that it has a table and holds none."""
    try:
        return dict(dataset.colormap(band))
    except ValueError:
        return None


def _band_names(dataset: rasterio.DatasetReader) -> List[str]:
    """Descriptions of all bands, empty where there is none. Some programs write them in Latin-1 and such."""
    try:
        return [name or "" for name in dataset.descriptions]
    except UnicodeDecodeError:  # of a copy as text the bytes can be had
        with tempfile.TemporaryDirectory(prefix="terrapatch-") as folder:
            file = Path(folder, "names.vrt")
            rasterio.shutil.copy(dataset, str(file), driver="VRT")
            text = file.read_bytes().decode("utf-8", "replace")
            root = ElementTree.fromstring(text)  # GDAL has just written it  # nosec B314
        return [band.findtext("Description") or "" for band in root.findall("VRTRasterBand")]


def _dataset_tags(dataset: rasterio.DatasetReader) -> Dict[str, str]:
    """Tags of the whole raster, with those of GDAL's IMAGERY domain and of an ENVI header."""
    tags = {**dataset.tags(ns="ENVI"), **dataset.tags(ns="IMAGERY"), **dataset.tags()}
    return {key: str(value) for key, value in tags.items()}


def _band_tags(dataset: rasterio.DatasetReader, band: int) -> Dict[str, str]:
    tags = {**dataset.tags(band), **dataset.tags(band, ns="IMAGERY")}
    return {key: str(value) for key, value in tags.items() if not key.startswith("STATISTICS_")}


def _counted(numbers: Sequence[int]) -> str:
    """Band numbers in words: `bands 1 to 3`, or all of them where one is missing."""
    if list(numbers) == list(range(1, len(numbers) + 1)):
        return f"bands 1 to {len(numbers)}" if len(numbers) > 1 else "band 1"
    return f"bands {', '.join(map(str, numbers))}"
