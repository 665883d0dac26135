"""Tessera's tiles: int8 numbers and float32 scales as a pair of .npy files, with a raster that says where they lie."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional, Tuple

import numpy as np
import rasterio

from ..errors import InputError
from ..imagery.gdal_errors import READ_ERRORS
from ..imagery.readable_names import readable_name
from ..json_reading import json_of_file
from ..patches import PatchGrid
from ..patches.array_files import load_array
from .products import TESSERA, Product, encoder_record, named_product, tessera_product
from .raster_pixels import pixel_grid, year_of_path

_ROWS = 128
_LANDMASKS = (".tiff", ".tif")
_DOWNLOAD_FILE = "tessera_metadata.json"
"""What geotessera writes into the folder that it downloads to."""
_VERSION_FOLDER = re.compile(r"v\d+(\.\d+)?(-.+)?")


class ScaledPixels:
    """Whole numbers with a scale each: value = number * scale; a scale that is not finite means no data.

    Parameters
    ----------
    numbers : int8 array [h, w, D]
    scales : float32 array [h, w], [h, w, D] or [D]
    grid : PatchGrid
        Of the pixels.
    encoder : dict
    date : str
    """

    unit = False
    named_by_file = False
    dtype = np.dtype(np.float32)
    rows_at_once = _ROWS

    def __init__(self, numbers: np.ndarray, scales: np.ndarray, grid: PatchGrid, encoder: dict, date: str) -> None:
        self._numbers, self._scales = numbers, scales
        self.grid, self.encoder, self.date = grid, encoder, date
        self.dim = int(numbers.shape[2])

    def read(self, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors of a window, and which are there."""
        numbers = np.asarray(self._numbers[rows, cols])
        scales = np.asarray(self._scales if self._scales.ndim == 1 else self._scales[rows, cols], dtype=np.float32)
        scales = scales[:, :, None] if scales.ndim == 2 else scales
        there = np.broadcast_to(np.isfinite(scales).all(axis=-1), numbers.shape[:2])
        with np.errstate(invalid="ignore"):  # no data times a number
            return numbers * scales, there

    def close(self) -> None:
        """Let go of the files."""
        del self._numbers, self._scales


def open_tessera(source: str, grid: Optional[str], encoder: Optional[str], date: str) -> ScaledPixels:
    """A tile of Tessera: NAME.npy with NAME_scales.npy beside it.

    Raises
    ------
    InputError
        When a file is missing or does not fit the others.
    """
    file = Path(source)
    scales_file = file.with_name(f"{file.stem}_scales.npy")
    if not scales_file.is_file() and file.with_name(f"{file.stem}_patches.npy").is_file():
        raise InputError(
            "{file} was exported for other programs, and does not say where on the ground its patches lie; import "
            "the set that it was made of, or export that as .parquet, .tif or .zarr",
            file=file,
        )
    numbers, scales = _mapped(file), _mapped(scales_file)
    if numbers.ndim != 3 or numbers.dtype != np.int8:
        raise InputError(
            "{file} holds {dtype} of shape {numbers_shape}, needs int8 [height, width, dimensions]; give the "
            "grid of a Tessera tile",
            file=file,
            dtype=numbers.dtype,
            numbers_shape=numbers.shape,
        )
    if scales.shape not in (numbers.shape[:2], numbers.shape, numbers.shape[2:]):
        raise InputError(
            "{scales_file} has shape {scales_shape}, which does not fit {numbers_shape} of {file}; give both "
            "files of one tile",
            scales_file=scales_file,
            scales_shape=scales.shape,
            numbers_shape=numbers.shape,
            file=file.name,
        )
    product = named_product(encoder) if encoder else _product(file)
    place = _place(file, grid, numbers.shape[:2])
    return ScaledPixels(
        numbers, scales, place, encoder_record(product, numbers.shape[2]), date or year_of_path(str(file))
    )


def _product(file: Path) -> Product:
    """TESSERA of the version that geotessera's file or a folder above the tile tells, as `v1.1-cam`; else of 1."""
    for folder in file.absolute().parents:
        if (folder / _DOWNLOAD_FILE).is_file():
            try:
                told = json_of_file(folder / _DOWNLOAD_FILE)
            except (OSError, ValueError):
                continue
            if not isinstance(told, dict):
                continue
            return tessera_product(str(told.get("dataset_version") or ""), str(told.get("dataset_variant") or ""))
        if _VERSION_FOLDER.fullmatch(folder.name):
            return tessera_product(folder.name)
    return TESSERA


def _place(file: Path, grid: Optional[str], shape: Tuple[int, ...]) -> PatchGrid:
    """The grid of a tile's pixels, from the raster beside it or the one that was given."""
    beside = next((found for found in map(file.with_suffix, _LANDMASKS) if found.is_file()), None)
    raster = grid or (str(beside) if beside else None)
    if raster is None:
        raise InputError(
            "{file} does not say where its pixels lie; put the tile's land mask {file_stem}.tiff beside it, or give "
            "it by --grid",
            file=file,
            file_stem=file.stem,
        )
    try:
        with rasterio.open(readable_name(raster)) as dataset:
            place = pixel_grid(dataset)
    except READ_ERRORS as error:
        raise InputError(
            "{raster} cannot be opened ({error}); give the land mask of the tile by --grid", raster=raster, error=error
        ) from error
    if place.shape != tuple(shape):
        raise InputError(
            "{raster} has {rows} x {cols} pixels, {file} has {first_shape} x {second_shape}; give the land "
            "mask of this tile by --grid",
            raster=raster,
            rows=place.rows,
            cols=place.cols,
            file=file.name,
            first_shape=shape[0],
            second_shape=shape[1],
        )
    return place


def _mapped(file: Path) -> np.ndarray:
    try:
        return load_array(Path(readable_name(str(file))))
    except FileNotFoundError:
        raise InputError("{file} is not there; a Tessera tile is NAME.npy and NAME_scales.npy", file=file) from None
    except (OSError, ValueError) as error:
        raise InputError("{file} cannot be read ({error}); fetch it again", file=file, error=error) from error
