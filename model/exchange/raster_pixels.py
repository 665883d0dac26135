"""Rasters whose bands are the numbers of a vector: AlphaEarth's files, and any other of embeddings."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Any, Dict, Optional, Tuple

import numpy as np
import rasterio
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from ..errors import RasterError
from ..imagery.gdal_errors import READ_ERRORS
from ..imagery.readable_names import readable_name
from ..imagery.remote_rasters import name_of_address
from ..imagery.source import check_placed, refuse_complex
from ..json_reading import parse_json
from ..patches import PatchGrid
from .products import ALPHAEARTH, encoder_record, named_product, tessera_product, told_encoder

EMBEDDING_TAG = "EMBEDDING"
"""Tag of a raster that TerraPatch wrote: JSON, what `emb` is in the footer of a table."""

_ALPHAEARTH_BANDS, _ALPHAEARTH_NODATA, _ALPHAEARTH_SCALE = 64, -128, 127.5
_ALPHAEARTH_NAMES = tuple(f"A{number:02}" for number in range(_ALPHAEARTH_BANDS))
_YEAR = re.compile(r"(?<![0-9])(20[0-4]\d)(?![0-9])")
_LEAST_BANDS = 2
_ROWS = 256


class AlphaEarthPixels:
    """AlphaEarth's 64 bands of int8: value = sign(v) * (|v| / 127.5)^2; -128 means missing.

    As Earth Engine's guide to the files on Cloud Storage says ("aef_on_gcs_readme").
    """

    dim = _ALPHAEARTH_BANDS
    dtype = np.dtype(np.float16)
    unit = True
    named_by_file = False

    def __init__(self, dataset: Any, date: str) -> None:
        self._dataset = dataset
        self.grid = pixel_grid(dataset)
        self.encoder = encoder_record(ALPHAEARTH, self.dim)
        self.date = date or year_of_path(dataset.name)
        self.rows_at_once = max(dataset.block_shapes[0][0], _ROWS)
        steps = np.arange(256, dtype=np.uint8).view(np.int8).astype(np.float64)
        values = (np.sign(steps) * (np.abs(steps) / _ALPHAEARTH_SCALE) ** 2).astype(self.dtype)
        # two codes at once: half as many numbers are looked up and moved
        self._pairs = np.stack([np.tile(values, 256), np.repeat(values, 256)], axis=1).view(np.uint32)[:, 0].copy()

    def read(self, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors of a window, and which are there."""
        raw = read_window(self._dataset, rows, cols)
        there = (raw != _ALPHAEARTH_NODATA).all(axis=0)
        codes = raw.view(np.uint8)
        vectors = np.empty((*there.shape, self.dim // 2), dtype=np.uint32)
        for row, found in enumerate(vectors):  # a row of pixels stays in the processor's cache
            pairs = codes[1::2, row].astype(np.uint16) << 8 | codes[0::2, row]
            np.take(self._pairs, np.ascontiguousarray(pairs.T), out=found, mode="clip")
        return vectors.view(self.dtype), there

    def close(self) -> None:
        """Let go of the file."""
        self._dataset.close()


class BandPixels:
    """Any raster with one band a dimension; scales and offsets of its bands are put on, no data and NaN left out.

    Bands A00 to A63 of floats are AlphaEarth's own numbers, as Earth Engine exports them.
    """

    def __init__(self, dataset: Any, encoder: Optional[str], date: str) -> None:
        self._dataset = dataset
        self.grid = pixel_grid(dataset)
        self.dim = int(dataset.count)
        told = told_of_raster(dataset)
        names = tuple((name or "").upper() for name in dataset.descriptions)
        floats = all(kind.startswith("float") for kind in dataset.dtypes)
        self.unit = encoder is None and not told and floats and names == _ALPHAEARTH_NAMES
        record = None if encoder else told_encoder(told, self.dim) or _tessera_of_tags(dataset)
        record = encoder_record(ALPHAEARTH, self.dim) if self.unit else record
        self.named_by_file = record is None and encoder is None
        self.encoder: Dict[str, Any] = record or encoder_record(
            named_product(encoder or PurePath(dataset.name).stem), self.dim
        )
        year = str(told.get("datetime") or "") or dataset.tags().get("TESSERA_YEAR", "")
        self.date = date or year or year_of_path(dataset.name)
        self.rows_at_once = max(dataset.block_shapes[0][0], _ROWS)
        self._scales = np.array(dataset.scales, dtype=np.float32)[:, None, None]
        self._offsets = np.array(dataset.offsets, dtype=np.float32)[:, None, None]
        self._scaled = bool((self._scales != 1).any() or (self._offsets != 0).any())
        self._masked = dataset.mask_flag_enums[0] == [MaskFlags.per_dataset]
        wide = not set(dataset.dtypes) <= {"int8", "uint8", "float16"}
        self.dtype = np.dtype(np.float32 if wide else np.float16)

    def read(self, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors of a window, and which are there."""
        raw = read_window(self._dataset, rows, cols)
        there = self._whole(raw)
        if self._masked:
            there &= self._dataset.read_masks(1, window=Window.from_slices(rows, cols)) > 0
        values = raw.astype(np.float32)
        if self._scaled:
            values = values * self._scales + self._offsets
        return np.ascontiguousarray(np.moveaxis(values, 0, 2)), there

    def _whole(self, raw: np.ndarray) -> np.ndarray:
        """Which vectors [h, w] of numbers [D, h, w] are there; each band may have a nodata value of its own."""
        nodata = self._dataset.nodatavals
        if all(value == nodata[0] for value in nodata):
            return whole_vectors(raw, nodata[0], 0)
        there: np.ndarray = np.isfinite(raw).all(axis=0)
        for plane, value in zip(raw, nodata):
            if value:  # zeros are numbers like others, as where all bands have 0
                there &= plane != value
        return there

    def close(self) -> None:
        """Let go of the file."""
        self._dataset.close()


def open_raster(source: str) -> Any:
    """A raster of embeddings, open.

    Raises
    ------
    RasterError
        When it cannot be opened, or has one band.
    """
    try:
        dataset = rasterio.open(readable_name(name_of_address(source) or source))
    except READ_ERRORS as error:
        raise RasterError(
            "{source} cannot be opened ({error}); give a raster, an .npy or Zarr grid, or a table of embeddings",
            source=source,
            error=error,
        ) from error
    check_placed(source, dataset)
    refuse_complex(source, dataset.dtypes)
    if dataset.count < _LEAST_BANDS:
        raise RasterError(
            "{source} has {count} band, and embeddings have one band a dimension, 2 or more; give the raster "
            "of the embeddings, or embed this one first",
            source=source,
            count=dataset.count,
        )
    return dataset


def is_alphaearth(dataset: Any) -> bool:
    """Whether a raster is laid out as AlphaEarth's files are: 64 bands of int8 without a scale of their own, which are
    called A00 to A63, or have no names and -128 for no data."""
    if dataset.count != _ALPHAEARTH_BANDS or set(dataset.dtypes) != {"int8"} or told_of_raster(dataset):
        return False
    if set(dataset.scales) != {1.0} or set(dataset.offsets) != {0.0}:
        return False
    names = tuple((name or "").upper() for name in dataset.descriptions)
    if dataset.nodata == _ALPHAEARTH_NODATA:
        return names == _ALPHAEARTH_NAMES or not any(names)
    return dataset.nodata is None and names == _ALPHAEARTH_NAMES


def require_alphaearth(dataset: Any, source: str) -> None:
    """Raise a RasterError where a raster cannot be read as AlphaEarth's files are."""
    if dataset.count != _ALPHAEARTH_BANDS or set(dataset.dtypes) != {"int8"}:
        kinds = ", ".join(sorted(set(dataset.dtypes)))
        raise RasterError(
            "bands of {source}: {count} of {kinds}, those of AlphaEarth's files: 64 of int8; leave the product at "
            "auto, or say raster",
            source=source,
            count=dataset.count,
            kinds=kinds,
        )


def pixel_grid(dataset: Any) -> PatchGrid:
    """The grid of a raster's pixels. Raises RasterError where it has no place on the ground."""
    crs = dataset.crs.to_wkt() if dataset.crs else ""
    try:
        return PatchGrid(tuple(dataset.transform)[:6], crs, dataset.height, dataset.width, 1)
    except ValueError as error:
        numbers = ", ".join(f"{number:g}" for number in dataset.transform.to_gdal())
        raise RasterError(
            "{path} has pixels without an area (geotransform {numbers}), needs some ground for each; "
            "georeference it, such as with gdal_translate -a_ullr",
            path=dataset.name,
            numbers=numbers,
        ) from error


def read_window(dataset: Any, rows: slice, cols: slice) -> np.ndarray:
    """All bands [D, h, w] of a window.

    Raises
    ------
    RasterError
        When it cannot be read.
    """
    try:
        window = Window.from_slices(rows, cols)
        if len(set(dataset.dtypes)) == 1:
            return np.asarray(dataset.read(window=window))
        kind = np.result_type(*dataset.dtypes)  # bands of a virtual raster, which may differ, are read one by one
        return np.stack([dataset.read(band, window=window).astype(kind) for band in dataset.indexes])
    except (*READ_ERRORS, RasterioIOError) as error:
        raise RasterError(
            "{dataset} cannot be read at rows {start} to {stop} ({error}); check the file or the "
            "connection, then try again",
            dataset=dataset.name,
            start=rows.start,
            stop=rows.stop,
            error=error,
        ) from error


def whole_vectors(raw: np.ndarray, nodata: Optional[float], axis: int) -> np.ndarray:
    """Which vectors along an axis are there: those of which no number is NaN, infinite or no data.

    Vectors hold zeros, so where 0 means missing, all numbers of a vector must be 0 for it to be missing.
    """
    there: np.ndarray = np.isfinite(raw).all(axis=axis)
    if nodata is None or not np.isfinite(nodata):
        return there
    missing = raw == nodata
    return there & ~(missing.all(axis=axis) if nodata == 0 else missing.any(axis=axis))


def told_of_raster(dataset: Any) -> Dict[str, Any]:
    """What a raster that TerraPatch wrote says of its vectors; empty of others."""
    try:
        told = parse_json(dataset.tags().get(EMBEDDING_TAG, "{}"))
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _tessera_of_tags(dataset: Any) -> Optional[Dict[str, Any]]:
    """TESSERA of the version that the tags of geotessera's own exports tell; None of other rasters."""
    tags = dataset.tags()
    version = tags.get("TESSERA_DATASET_VERSION")
    if version is None:
        return None
    return encoder_record(tessera_product(version, tags.get("TESSERA_DATASET_VARIANT", "")), int(dataset.count))


def year_of_path(path: str) -> str:
    """The year in a path, the last one of several; empty where none is."""
    found = _YEAR.findall(path)
    return str(found[-1]) if found else ""
