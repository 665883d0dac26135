"""Zarr grids of embeddings by the `geoemb` convention, Tessera's stores among them.

The package zarr is not part of the engine; who needs it is told.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..imagery.remote_rasters import is_remote
from ..messages import Message
from ..name_lists import first_names
from ..patches import PatchGrid
from .products import encoder_record, named_product, tessera_product, told_encoder
from .raster_pixels import year_of_path
from .zarr_axes import DIMENSIONS, chosen_time, named_axes, ordered_window, read_axes
from .zarr_quantization import Stretch, read_quantization

_ROWS = 256
_STORE_FILES = ("zarr.json", ".zgroup", ".zmetadata")


class ZarrPixels:
    """An array of a Zarr group with axes for the vector, y and x, and maybe a time of which one step is read.

    Parameters
    ----------
    group : zarr.Group
    above : mapping
        Attributes of the group that holds this one, which tell what both share.
    source : str
        For messages.
    asked : str, optional
        Name of the array.
    encoder : str, optional
    date : str
        Also chooses the step of time, where there are several.
    """

    unit = False
    rows_at_once = _ROWS

    def __init__(
        self, group: Any, above: Mapping[str, Any], source: str, asked: Optional[str], encoder: Optional[str], date: str
    ) -> None:
        shared = {**above, **dict(group.attrs)}
        self._array = _vector_array(group, shared, source, asked)
        told: Dict[str, Any] = {**shared, **dict(self._array.attrs)}
        self._axes = read_axes(self._array, source)
        time = chosen_time(group, self._array, self._axes, date, source)
        self._time = time.position
        self._stretch = Stretch(group, told, self._array, time.position, source)
        self.dim = int(self._array.shape[self._axes["vector"]])
        self.dtype = np.dtype(np.float16 if self._array.dtype == np.float16 else np.float32)
        self.grid = _grid(group, told, self._array, self._axes, source)
        self.encoder, self.named_by_file = _encoder(told, self.dim, encoder, source)
        self.date = date or time.date or str(told.get("datetime") or "") or year_of_path(source)

    def read(self, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors of a window, and which are there."""
        raw = ordered_window(self._array, self._axes, rows, cols, self._time)
        return self._stretch.values(raw, rows, cols)

    def close(self) -> None:
        """Nothing is held open."""


def open_zarr(source: str, asked: Optional[str], encoder: Optional[str], date: str) -> ZarrPixels:
    """A Zarr group of embeddings.

    Raises
    ------
    InputError
        When the package is missing, or the store cannot be read so.
    """
    zarr = zarr_package()
    try:
        group = zarr.open_group(str(source), mode="r")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            "{source} cannot be opened as a Zarr group ({error}); give the folder of one", source=source, error=error
        ) from error
    if not dict(group.arrays()) and dict(group.groups()):
        names = sorted(dict(group.groups()))
        raise InputError(
            "{source} holds the groups {groups}, each with a grid of its own; give one of them, such as {example}",
            source=source,
            groups=first_names(names, 12),
            example=str(Path(source) / names[0]),
        )
    return ZarrPixels(group, _attributes_above(zarr, Path(source)), source, asked, encoder, date)


def _attributes_above(zarr: Any, folder: Path) -> Dict[str, Any]:
    """Attributes of the group around a group, such as those that the zones of a store share; empty where none is."""
    above = folder.resolve().parent
    if not is_zarr(str(above)):
        return {}
    try:
        return dict(zarr.open_group(str(above), mode="r").attrs)
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def zarr_package() -> Any:
    """The package zarr; an InputError says how to get it where it is missing."""
    try:
        import zarr
    except ImportError as error:
        raise InputError(
            "Zarr needs the package zarr, which the engine comes without; install it into the engine's Python (pip "
            "install zarr; Python 3.11 or newer)"
        ) from error
    return zarr


def is_zarr(source: str) -> bool:
    """Whether a folder is a Zarr store."""
    folder = Path(source)
    return folder.is_dir() and any((folder / name).exists() for name in _STORE_FILES)


def refuse_remote_zarr(source: str) -> None:
    """Raise an InputError where a store on the web or in a bucket is asked for, which is not read from there."""
    parts = re.split(r"[/?]", source.lower())
    if is_remote(source) and any(part.endswith(".zarr") or part in _STORE_FILES for part in parts):
        raise InputError(
            "{source} is a Zarr store on the web, and stores are read from this computer only; download the folder, or "
            "the group of the zone that you need, and give that",
            source=source,
        )


def _vector_array(group: Any, told: Mapping[str, Any], source: str, asked: Optional[str]) -> Any:
    """The array of vectors: the one that was asked for, else the only one whose axes allow it.

    Of several, that counts whose vectors have the length that `geoemb:dimensions` tells.
    """
    arrays = dict(group.arrays())
    if asked is not None:
        if asked not in arrays:
            raise InputError(
                "{source} has the arrays {arrays}, and --vectors is {asked!r}; name one of them",
                source=source,
                arrays=", ".join(sorted(arrays)) or Message("(none)"),
                asked=asked,
            )
        return arrays[asked]
    scales = read_quantization(told, source)["scale"].get("array_name")
    found = [name for name, array in arrays.items() if array.ndim >= 3 and name not in (scales, "scales")]
    placed = [name for name in found if {"vector", "y", "x"} <= set(named_axes(arrays[name]))]
    found = _of_length(arrays, placed, told.get("geoemb:dimensions")) or found
    if len(found) != 1:
        if not found:
            raise InputError(
                "{source} has 0 arrays that may hold vectors (its arrays are: {arrays}); name one by --vectors",
                source=source,
                arrays=", ".join(sorted(arrays)) or Message("none"),
            )
        raise InputError(
            "{source} has {found_count} arrays that may hold vectors ({found}); name one by --vectors",
            source=source,
            found_count=len(found),
            found=", ".join(sorted(found)),
        )
    return arrays[found[0]]


def _of_length(arrays: Mapping[str, Any], names: List[str], length: Any) -> List[str]:
    """Those of some arrays whose vectors have a length; all where none or several have it."""
    fitting = [name for name in names if arrays[name].shape[named_axes(arrays[name])["vector"]] == length]
    return fitting if len(fitting) == 1 else names


def _grid(group: Any, told: Mapping[str, Any], array: Any, axes: Dict[str, int], source: str) -> PatchGrid:
    """Where the pixels lie: by the attributes of the `proj:` and `spatial:` conventions, else by coordinates."""
    rows, cols = int(array.shape[axes["y"]]), int(array.shape[axes["x"]])
    transform = told.get("spatial:transform")
    if transform is None:
        transform = _transform_of_coordinates(group, source)
    crs_wkt = _crs_wkt(group, told, source)
    try:
        return PatchGrid(tuple(transform)[:6], crs_wkt, rows, cols, 1)
    except (TypeError, ValueError) as error:
        raise InputError(
            "spatial:transform of {source} is {transform!r:.80}, needs six numbers of an affine transform ({error}); "
            "correct the attribute",
            source=source,
            transform=transform,
            error=error,
        ) from error


def _crs_wkt(group: Any, told: Mapping[str, Any], source: str) -> str:
    text = next((told[key] for key in ("proj:wkt2", "proj:code", "crs_wkt", "crs", "crs_epsg") if told.get(key)), None)
    if text is None:
        text = next(
            (dict(array.attrs)["crs_wkt"] for _, array in group.arrays() if "crs_wkt" in dict(array.attrs)), None
        )
    if text is None:
        raise InputError(
            "{source} does not tell its coordinate system; add it to the attributes of the store, such as proj:code",
            source=source,
        )
    try:
        return str(CRS.from_user_input(text if isinstance(text, int) else str(text)).to_wkt())
    except CRSError as error:
        raise InputError(
            "coordinate system {text!r} of {source} is not known ({error}); correct it in the attributes of "
            "the store, such as proj:code EPSG:32633",
            text=str(text)[:60],
            source=source,
            error=error,
        ) from error


def _transform_of_coordinates(group: Any, source: str) -> Tuple[float, ...]:
    """The transform of evenly spaced centres of pixels."""
    found = []
    for axis in ("x", "y"):
        name = next((known for known in DIMENSIONS[axis] if known in group), None)
        if name is None:
            raise InputError(
                "{source} does not tell where its pixels lie; add spatial:transform to its attributes, or coordinates "
                "x and y",
                source=source,
            )
        values = np.asarray(group[name][:], dtype=np.float64)
        steps = np.diff(values)
        if not len(steps) or np.ptp(steps) > 1e-3 * abs(steps[0]):
            raise InputError(
                "coordinates {name} of {source} are not evenly spaced, and a grid needs that; add spatial:transform "
                "to its attributes",
                name=name,
                source=source,
            )
        step = (values[-1] - values[0]) / (len(values) - 1)
        found.append((step, values[0] - step / 2))
    (across, left), (down, top) = found
    return across, 0.0, left, 0.0, down, top


def _encoder(told: Mapping[str, Any], dim: int, encoder: Optional[str], source: str) -> Tuple[Dict[str, Any], bool]:
    """What made the vectors, and whether it has its name for want of a better one from the store."""
    if encoder:
        return encoder_record(named_product(encoder), dim), False
    emb = told.get("emb") if isinstance(told.get("emb"), dict) else {}
    record = told_encoder(emb or {}, dim)
    if record is not None:
        return record, False
    model = told.get("geoemb:model")
    text = str(model.get("id") or model.get("name") or "") if isinstance(model, dict) else str(model or "")
    version = str(told.get("tessera_dataset_version") or told.get("tessera:dataset_version") or "")
    if version or "tessera" in f"{text} {source}".lower():
        return encoder_record(tessera_product(version or text), dim), False
    named = text.rstrip("/").rsplit("/", 1)[-1]
    return encoder_record(named_product(named or Path(source).stem), dim), not named
