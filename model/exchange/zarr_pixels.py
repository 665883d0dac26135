"""Zarr grids of embeddings by the `geoemb` convention, Tessera's stores among them.

The package zarr is not part of the engine; who needs it is told.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError
from ..messages import Message
from ..patches import PatchGrid
from .products import TESSERA, encoder_record, named_product, told_encoder
from .raster_pixels import whole_vectors, year_of_path

_DIMENSIONS = {
    "time": ("time", "t", "year"),
    "vector": ("embedding", "band", "bands", "dim", "dimension", "feature", "channel"),
    "y": ("y", "lat", "latitude", "northing"),
    "x": ("x", "lon", "longitude", "easting"),
}
_ROWS = 256


class ZarrPixels:
    """An array of a Zarr group with axes for the vector, y and x; a time of one step is passed over.

    Parameters
    ----------
    group : zarr.Group
    source : str
        For messages.
    asked : str, optional
        Name of the array.
    encoder : str, optional
    date : str
    """

    unit = False
    rows_at_once = _ROWS

    def __init__(self, group: Any, source: str, asked: Optional[str], encoder: Optional[str], date: str) -> None:
        self._array = _vector_array(group, source, asked)
        told: Dict[str, Any] = {**dict(group.attrs), **dict(self._array.attrs)}
        self._axes = _axes(self._array, source)
        self._stretch = _Stretch(group, told, self._axes, self._array, source)
        self.dim = int(self._array.shape[self._axes["vector"]])
        self.dtype = np.dtype(np.float16 if self._array.dtype == np.float16 else np.float32)
        self.grid = _grid(group, told, self._array, self._axes, source)
        self.encoder = _encoder(told, self.dim, encoder, source)
        self.date = date or str(told.get("datetime") or "") or year_of_path(source)

    def read(self, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors of a window, and which are there."""
        return self._stretch.values(_ordered(self._array, self._axes, rows, cols), rows, cols)

    def close(self) -> None:
        """Nothing is held open."""


class _Stretch:
    """What `geoemb:quantization` says: a scale for all, or an array of them; NaN and no data are left out."""

    def __init__(self, group: Any, told: Mapping[str, Any], axes: Dict[str, int], array: Any, source: str) -> None:
        quantization = _quantization(told, source)
        scale = quantization["scale"]
        self._array: Any = None
        self._scale, self._offset = 1.0, 0.0
        if scale.get("type") == "array":
            name = str(scale.get("array_name"))
            if name not in group:
                raise InputError(
                    "{source} names its scales {name!r}, and has no such array; fetch the store again",
                    source=source,
                    name=name,
                )
            self._array = group[name]
            self._array_axes = _axes(self._array, source) if self._array.ndim > 1 else {"vector": 0}
            _require_fitting(self._array, self._array_axes, array, axes, source)
        else:
            self._scale = _number(scale.get("scale", 1), "scale", source)
            self._offset = _number(scale.get("offset", 0), "offset", source)
        nodata = quantization.get("nodata", getattr(array, "fill_value", None) if scale == {} else None)
        self._nodata = None if nodata is None else _number(nodata, "nodata", source)

    def values(self, raw: np.ndarray, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors [h, w, D] of stored numbers, and which are there."""
        there = whole_vectors(raw, self._nodata, 2)
        if self._array is None:
            stored = self._scale == 1.0 and self._offset == 0.0
            return (raw if stored else raw * np.float32(self._scale) + np.float32(self._offset)), there
        several = self._array.ndim > 1
        read = _ordered(self._array, self._array_axes, rows, cols) if several else self._array[:]
        scales = np.asarray(read, dtype=np.float32)
        there &= np.broadcast_to(np.isfinite(scales).all(axis=-1), there.shape)
        with np.errstate(invalid="ignore"):  # no data times a number
            return raw * scales, there


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
    return ZarrPixels(group, source, asked, encoder, date)


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
    return folder.is_dir() and any((folder / name).exists() for name in ("zarr.json", ".zgroup", ".zmetadata"))


def _vector_array(group: Any, source: str, asked: Optional[str]) -> Any:
    """The array of vectors: the one that was asked for, else the only one of three axes or four of which one is it."""
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
    scales = _quantization(dict(group.attrs), source)["scale"].get("array_name")
    found = [name for name, array in arrays.items() if array.ndim >= 3 and name not in (scales, "scales")]
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


def _quantization(told: Mapping[str, Any], source: str) -> Dict[str, Any]:
    """`geoemb:quantization` with its scale as an object, empty where none is told; a plain number is a scale of all.

    Raises
    ------
    InputError
        When it is something else.
    """
    found = told.get("geoemb:quantization") or {}
    if not isinstance(found, dict):
        raise InputError(
            "geoemb:quantization of {source} is {found!r:.80}, needs to be an object; correct the attribute",
            source=source,
            found=found,
        )
    scale = found.get("scale") or {}
    if isinstance(scale, (int, float)):
        scale = {"scale": scale, "offset": found.get("offset") or 0}
    if not isinstance(scale, dict):
        raise InputError(
            "scale in geoemb:quantization of {source} is {scale!r:.80}, needs to be a number, or an object that names "
            "an array; correct the attribute",
            source=source,
            scale=scale,
        )
    return {**found, "scale": scale}


def _number(value: Any, name: str, source: str) -> float:
    """A number of an attribute; NaN and infinities may be told as texts."""
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InputError(
            "{name} in geoemb:quantization of {source} is {value!r:.80}, needs a number; correct the attribute",
            name=name,
            source=source,
            value=value,
        ) from None


def _require_fitting(scales: Any, axes: Dict[str, int], array: Any, array_axes: Dict[str, int], source: str) -> None:
    """Refuse scales of another shape than the vectors that they are of."""
    for axis, position in axes.items():
        count, needed = scales.shape[position], array.shape[array_axes[axis]] if axis in array_axes else 1
        if count != needed and not (axis == "vector" and count == 1):
            raise InputError(
                "array {scales} of {source} has {count} scales along its axis {axis}, needs {needed}; fetch the "
                "store again",
                scales=scales.name,
                source=source,
                count=count,
                axis=axis,
                needed=needed,
            )


def _axes(array: Any, source: str) -> Dict[str, int]:
    """Which axis is which, by their names."""
    names: Sequence[Optional[str]] = getattr(array.metadata, "dimension_names", None) or ()
    names = names or array.attrs.get("_ARRAY_DIMENSIONS") or ()
    axes: Dict[str, int] = {}
    for position, name in enumerate(names):
        for axis, known in _DIMENSIONS.items():
            if str(name).lower() in known:
                axes[axis] = position
    if not {"y", "x"} <= set(axes) or len(axes) != array.ndim:
        raise InputError(
            "axes of {array} in {source} are {names}, need to be "
            "embedding, y and x, and at most a time; name them (dimension_names)",
            array=array.name,
            source=source,
            names=", ".join(map(str, names)) or Message("without names"),
        )
    if "time" in axes and array.shape[axes["time"]] != 1:
        raise InputError(
            "{source} holds {array_shape} times, needs one; take one out, then import it",
            source=source,
            array_shape=array.shape[axes["time"]],
        )
    return axes


def _ordered(array: Any, axes: Dict[str, int], rows: slice, cols: slice) -> np.ndarray:
    """A window with axes y, x and, where it has one, vector."""
    window: List[Any] = [slice(None)] * array.ndim
    window[axes["y"]], window[axes["x"]] = rows, cols
    read = np.asarray(array[tuple(window)])
    wanted = [axes[axis] for axis in ("y", "x", "vector", "time") if axis in axes]
    ordered = np.transpose(read, wanted)
    if "time" in axes:
        ordered = ordered[..., 0]
    return np.ascontiguousarray(ordered if "vector" in axes else ordered[..., None])


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
    text = told.get("proj:wkt2") or told.get("proj:code") or told.get("crs_wkt") or told.get("crs")
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
        return str(CRS.from_user_input(str(text)).to_wkt())
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
        name = next((known for known in _DIMENSIONS[axis] if known in group), None)
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


def _encoder(told: Mapping[str, Any], dim: int, encoder: Optional[str], source: str) -> Dict[str, Any]:
    if encoder:
        return encoder_record(named_product(encoder), dim)
    emb = told.get("emb") if isinstance(told.get("emb"), dict) else {}
    record = told_encoder(emb or {}, dim)
    if record is not None:
        return record
    model = told.get("geoemb:model")
    text = str(model.get("id") or model.get("name") or "") if isinstance(model, dict) else str(model or "")
    if "tessera" in f"{text} {source}".lower():
        return encoder_record(TESSERA, dim)
    return encoder_record(named_product(text.rstrip("/").rsplit("/", 1)[-1] or Path(source).stem), dim)
