"""Pixels as a file holds them, and which of them are imagery by all that the file says about that."""

from __future__ import annotations

from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
import rasterio
from rasterio.enums import MaskFlags
from rasterio.windows import Window

from ..errors import RasterError
from .gdal_errors import READ_ERRORS
from .source import RasterSource

_LOOK = 256  # pixels each way that a mask is looked at, to compare it with an overview's
_NO_GROUND = 1e30  # a nodata value beyond this is often written rounded, and no pixel of ground lies there


class FilePixels:
    """A raster file, open for reading windows of some bands. Not thread-safe.

    A pixel is valid where all of this holds:

    - it is not the nodata value in any of the bands, finite in all, and not beyond 1e30, where no ground lies;
    - the file's masks do not hide it: internal ones, `.msk` files, masks of single bands in a VRT;
    - alpha is above 0 there. GDAL takes alpha for a mask in some files only (8 or 16 bits, one or three bands before
      it); here it is one in every file, of any type and at any place. Half-transparent pixels count, as for GDAL.

    Parameters
    ----------
    source : RasterSource
    bands : sequence of int
        Band numbers, in the order wanted; a band may be named more than once.
    coarsening : float
        An overview of the file is read instead of its pixels where it is at most this many times as coarse.

    Raises
    ------
    RasterError
        When the file cannot be opened.
    """

    def __init__(self, source: RasterSource, bands: Sequence[int], coarsening: float = 1.0) -> None:
        self._source = source
        self._file_bands = [source.file_band(1)] if source.palette else list(bands)
        try:
            self._dataset = rasterio.open(source.path)
            self._nodata = [
                _stored_nodata(self._dataset.nodatavals[band - 1], np.dtype(self._dataset.dtypes[band - 1]))
                for band in self._file_bands
            ]
            self._gain, self._shift = (
                np.array([numbers[band - 1] for band in self._file_bands], dtype=np.float64)[:, None, None]
                for numbers in (self._dataset.scales, self._dataset.offsets)
            )
            self._masks = _bands_of_masks(self._dataset, self._file_bands)
            self._use_overview(coarsening)
        except READ_ERRORS as error:
            raise RasterError(
                "{raster} cannot be opened ({error}); check that it is still there", raster=source.path, error=error
            ) from error
        self._colors = _color_table(source.palette, bands) if source.palette else None

    @property
    def height(self) -> int:
        """Rows of the file, or of the overview that is read."""
        return int(self._dataset.height)

    @property
    def width(self) -> int:
        """Columns of the file, or of the overview that is read."""
        return int(self._dataset.width)

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()

    def read(
        self, row: int, col: int, height: int, width: int, shape: Optional[Tuple[int, int]] = None
    ) -> Tuple[np.ndarray, Optional[np.ndarray]]:
        """Pixels [bands, h, w] of a window within the file, and which are valid [h, w]; None where all are.

        Parameters
        ----------
        row, col, height, width : int
        shape : (rows, cols), optional
            For fewer pixels than the window holds: some of it, evenly spread.

        Raises
        ------
        RasterError
            When the file cannot be read.
        """
        window = Window(col, row, width, height)
        rows, cols = shape or (height, width)
        try:
            raw = self._read_bands(window, rows, cols)
            masks = [self._dataset.read_masks(band, window=window, out_shape=(rows, cols)) for band in self._masks]
            masks += [
                self._dataset.read(band, window=window, out_shape=(rows, cols)) for band in self._source.alpha_bands
            ]
        except READ_ERRORS as error:
            raise RasterError(
                "{raster} cannot be read at row {row}, column {col} ({error}); the file may be damaged",
                raster=self._source.path,
                row=row,
                col=col,
                error=error,
            ) from error
        valid = self._validity(raw, masks)
        if self._colors is not None:
            table, opaque = self._colors
            index = np.minimum(raw[0], len(opaque) - 1)
            shown = opaque[index]
            return table[:, index], _none_if_all(shown if valid is None else valid & shown)
        if self._source.rescaled:
            raw = raw * self._gain + self._shift
        return raw.astype(self._source.dtype, copy=False), _none_if_all(valid)

    def _read_bands(self, window: Window, rows: int, cols: int) -> np.ndarray:
        if len({self._dataset.dtypes[band - 1] for band in self._file_bands}) == 1:
            shape = len(self._file_bands), rows, cols
            return np.asarray(self._dataset.read(self._file_bands, window=window, out_shape=shape))
        # bands of different types, which a VRT may have: into one type that holds the numbers of all
        return np.stack([self._dataset.read(band, window=window, out_shape=(rows, cols)) for band in self._file_bands])

    def _validity(self, raw: np.ndarray, masks: List[np.ndarray]) -> Optional[np.ndarray]:
        """Which pixels are valid; None where nothing could hide any."""
        if not masks and raw.dtype.kind != "f" and set(self._nodata) == {None}:
            return None
        valid = np.ones(raw.shape[1:], dtype=bool)
        for mask in masks:
            valid &= mask > 0
        for plane, nodata in zip(raw, self._nodata):
            if nodata is not None:
                valid &= _differs(plane, nodata)
            if raw.dtype.kind == "f":
                valid &= _is_ground(plane)
        return valid

    def _use_overview(self, coarsening: float) -> None:
        """Open the coarsest overview that is fine enough, unless the file's masks have none."""
        factors = self._dataset.overviews(self._file_bands[0])
        usable = [level for level, factor in enumerate(factors) if factor <= coarsening * 1.001]
        if not usable:
            return
        level = max(usable, key=lambda number: factors[number])
        overview = rasterio.open(self._source.path, overview_level=level)
        if not all(_mask_has_overviews(self._dataset, overview, band) for band in self._masks):
            overview.close()
            return
        self._dataset.close()
        self._dataset = overview


def _bands_of_masks(dataset: rasterio.DatasetReader, bands: Sequence[int]) -> List[int]:
    """Bands whose masks are to be read: one for a mask that all bands share, and each that has its own."""
    found: List[int] = []
    shared = False
    for band in dict.fromkeys(bands):
        flags = dataset.mask_flag_enums[band - 1]
        if MaskFlags.all_valid in flags or MaskFlags.alpha in flags or flags == [MaskFlags.nodata]:
            continue  # alpha and nodata are read from the pixels themselves
        if MaskFlags.per_dataset in flags:
            if shared:
                continue
            shared = True
        found.append(band)
    return found


def _mask_has_overviews(dataset: rasterio.DatasetReader, overview: rasterio.DatasetReader, band: int) -> bool:
    """Whether a mask hides pixels in an overview too: of one written after the overviews, GDAL says it hides none."""
    shape = min(_LOOK, overview.height), min(_LOOK, overview.width)
    if (overview.read_masks(band, out_shape=shape) == 0).any():
        return True
    return bool((dataset.read_masks(band, out_shape=shape) > 0).all())


def _stored_nodata(nodata: Optional[float], dtype: np.dtype) -> Optional[float]:
    """The nodata value as pixels of a type hold it; None where no pixel can, or where it is not finite anyway."""
    if nodata is None or not np.isfinite(nodata):
        return None
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            stored = float(dtype.type(nodata))
        return stored if np.isfinite(stored) else None
    limits = np.iinfo(dtype)
    return int(nodata) if float(nodata).is_integer() and limits.min <= nodata <= limits.max else None


def _differs(plane: np.ndarray, nodata: float) -> np.ndarray:
    """Where pixels are not the nodata value [h, w]."""
    if abs(nodata) < _NO_GROUND:
        return np.asarray(plane != nodata)
    near = nodata * (1 - 1e-5)
    return np.asarray(plane > near if nodata < 0 else plane < near)


def _is_ground(plane: np.ndarray) -> np.ndarray:
    """Where pixels are numbers that ground can have [h, w]; -3.4e38 or 1e300 is a gap without a nodata value."""
    if plane.dtype.itemsize < 4:  # float16 reaches to 65504
        return np.isfinite(plane)
    return np.asarray((plane > -_NO_GROUND) & (plane < _NO_GROUND))  # NaN is neither


def _color_table(palette: Dict[int, Tuple[int, int, int, int]], bands: Sequence[int]) -> Tuple[np.ndarray, np.ndarray]:
    """Colours of a table for the bands wanted, uint8 [bands, entries], and which entries are opaque [entries]."""
    table = np.zeros((3, max(palette) + 1), dtype=np.uint8)
    opaque = np.zeros(max(palette) + 1, dtype=bool)
    for entry, (red, green, blue, alpha) in palette.items():
        table[:, entry] = red, green, blue
        opaque[entry] = alpha > 0
    return table[[band - 1 for band in bands]], opaque


def _none_if_all(valid: Optional[np.ndarray]) -> Optional[np.ndarray]:
    return None if valid is None or valid.all() else valid
