"""Layers of the GDAL provider whose file another process can open, with what the user changed about them in QGIS."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, FrozenSet, NamedTuple, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterDataProvider

from ...model.errors import RasterError
from ..compat import warps_by_homography
from ..translation import tr
from .file_replacement import replace_unless_same

if TYPE_CHECKING:
    from osgeo import gdal

# memory of QGIS's own process, a VRT as text that may point at such memory, and what needs QGIS's stored passwords
_PRIVATE = ("/vsimem/", "MEM:", "<VRTDataset", "authcfg=", "|credential:")


class NodataChange(NamedTuple):
    """What the user made of a file's nodata value: whether it was changed, and to which; None means none."""

    changed: bool
    value: Optional[float] = None


_AS_IN_THE_FILE = NodataChange(changed=False)


@dataclass(frozen=True)
class GdalFile:
    """A raster that GDAL opens by name, and how QGIS's view of it differs from the file.

    Attributes
    ----------
    path : str
        Path, or the name of a sub-dataset.
    options : tuple of str
        GDAL's open options, each `KEY=VALUE`.
    driver : str
        Short name of the format.
    bands : int
    nodata : NodataChange
        Of all bands.
    crs : QgsCoordinateReferenceSystem or None
        Where the layer has another one than the file.
    bounds : (xmin, ymax, xmax, ymin) or None
        Where QGIS gives a file without position one.
    by_control_points : bool
        Whether its position follows from ground control points or RPCs only.
    """

    path: str
    options: Tuple[str, ...]
    driver: str
    bands: int
    nodata: NodataChange = _AS_IN_THE_FILE
    crs: Optional[QgsCoordinateReferenceSystem] = None
    bounds: Optional[Tuple[float, float, float, float]] = None
    by_control_points: bool = False

    def path_for_engine(self, folder: Path) -> str:
        """The path itself, or that of a small VRT that says what QGIS's view differs in."""
        differs = self.options or self.nodata.changed or self.crs is not None or self.bounds is not None
        if not differs and not self.by_control_points:
            return self.path
        return self._write_view(folder / "layer_view.vrt")

    def _write_view(self, target: Path) -> str:
        from osgeo import gdal

        dataset = open_dataset(self.path, self.options)
        if dataset is None:
            raise RasterError(
                tr("{path} cannot be opened any more; check that it is still there").format(path=self.path)
            )
        if self.by_control_points:
            dataset = gdal.AutoCreateWarpedVRT(dataset)
        partial = target.with_name(f"partial_{target.name}")
        view = gdal.Translate(str(partial), dataset, format="VRT", outputBounds=self.bounds)
        if view is None:
            raise RasterError(
                tr("{path} cannot be described as a VRT in {folder}; check the free space").format(
                    path=self.path, folder=target.parent
                )
            )
        if self.nodata.changed:
            for number in range(1, view.RasterCount + 1):
                _set_nodata(view.GetRasterBand(number), self.nodata.value)
        if self.crs is not None:
            view.SetProjection(self.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
        view.FlushCache()
        del view
        replace_unless_same(partial, target)
        return str(target)


def find_gdal_file(
    provider: QgsRasterDataProvider, source: str, crs: QgsCoordinateReferenceSystem
) -> Optional[GdalFile]:
    """The file behind a layer; None where only QGIS itself can read what the layer shows.

    Parameters
    ----------
    provider : QgsRasterDataProvider
    source : str
        The layer's source, as QGIS writes it: a GDAL name, followed by `|option:KEY=VALUE` for each open option.
    crs : QgsCoordinateReferenceSystem
        The layer's.

    Raises
    ------
    RasterError
        When the file is gone.
    """
    if provider.name() != "gdal" or any(mark in source for mark in _PRIVATE):
        return None
    path, *suffixes = source.split("|")
    options = tuple(suffix[len("option:") :] for suffix in suffixes if suffix.startswith("option:"))
    if len(options) < len(suffixes):
        return None
    dataset = open_dataset(path, options)
    if dataset is None:
        if Path(path).is_absolute() and not path.startswith("/vsi") and not Path(path).exists():
            raise RasterError(
                tr(
                    "{path} is not there; it may have been renamed or moved. Put it back, or repair the layer's source "
                    "in its properties"
                ).format(path=path)
            )
        return None
    nodata = _nodata_change(provider, dataset)
    if nodata is None:
        return None
    placed = dataset.GetGeoTransform(can_return_null=True) is not None
    by_control_points = not placed and (dataset.GetGCPCount() > 0 or bool(dataset.GetMetadata("RPC")))
    if by_control_points and warps_by_homography(dataset):
        return None
    box = provider.extent()
    return GdalFile(
        path=_absolute(path),
        options=options,
        driver=dataset.GetDriver().ShortName,
        bands=dataset.RasterCount,
        nodata=nodata,
        crs=crs if crs != provider.crs() else None,
        bounds=None
        if placed or by_control_points
        else (box.xMinimum(), box.yMaximum(), box.xMaximum(), box.yMinimum()),
        by_control_points=by_control_points,
    )


def open_dataset(path: str, options: Tuple[str, ...] = ()) -> Optional[gdal.Dataset]:
    """Open a raster with GDAL; None where that fails, whether or not someone made GDAL raise exceptions."""
    from osgeo import gdal

    try:
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY, open_options=list(options))
    except RuntimeError:
        return None


def _absolute(path: str) -> str:
    """The engine runs in another folder, so a file's path has to be whole; names of sub-datasets stay as they are."""
    file = Path(path)
    return str(file.resolve()) if file.exists() else path


def _nodata_change(provider: QgsRasterDataProvider, dataset: gdal.Dataset) -> Optional[NodataChange]:
    """What the user made of the file's nodata; None where a file cannot say that with its one value."""
    numbers = range(1, dataset.RasterCount + 1)
    if not any(
        provider.userNoDataValues(number)
        or (provider.sourceHasNoDataValue(number) and not provider.useSourceNoDataValue(number))
        for number in numbers
    ):
        return _AS_IN_THE_FILE
    bands = [dataset.GetRasterBand(number) for number in numbers]
    rescaled = any(band.GetScale() not in (None, 1.0) or band.GetOffset() not in (None, 0.0) for band in bands)
    views = {_nodata_of(provider, number) for number in numbers}
    if rescaled or len(views) > 1:  # the user's values are of rescaled pixels, the file's are not
        return None
    ranges = next(iter(views))
    if len(ranges) > 1 or any(low != high for low, high in ranges):
        return None
    return NodataChange(True, value=next((low for low, _ in ranges), None))


def _nodata_of(provider: QgsRasterDataProvider, band: int) -> FrozenSet[Tuple[float, float]]:
    """Ranges of values that the layer takes for nodata; NaN never is a pixel that anything is made of."""
    ranges = {(entry.min(), entry.max()) for entry in provider.userNoDataValues(band)}
    if provider.sourceHasNoDataValue(band) and provider.useSourceNoDataValue(band):
        value = provider.sourceNoDataValue(band)
        if not math.isnan(value):
            ranges.add((value, value))
    return frozenset(ranges)


def _set_nodata(band: gdal.Band, value: Optional[float]) -> None:
    if value is None:
        band.DeleteNoDataValue()
    else:
        band.SetNoDataValue(value)
