"""What `geoemb:quantization` of a Zarr store says: one scale for all numbers, or an array of scales."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Tuple

import numpy as np

from ..errors import InputError
from .quantizing import require_linear
from .raster_pixels import whole_vectors
from .zarr_axes import named_axes, ordered_window, read_axes

_SCALES = "scales"


class Stretch:
    """Turns stored numbers into vectors; NaN, no data and scales that mean no data are left out.

    Parameters
    ----------
    group : zarr.Group
        That holds the array of scales.
    told : mapping
        Attributes of the group and of the array.
    array : zarr.Array
        Of the vectors.
    time : int
        Step of the time axis that is read, of the scales too.
    source : str
        For messages.
    """

    def __init__(self, group: Any, told: Mapping[str, Any], array: Any, time: int, source: str) -> None:
        quantization = read_quantization(told, source)
        scale = quantization["scale"]
        if not scale and _SCALES in group and {"y", "x"} <= set(named_axes(group[_SCALES])):
            scale = {"type": "array", "array_name": _SCALES}  # as Tessera's first stores have them
        self._array: Any = None
        self._scale, self._offset, self._time = 1.0, 0.0, time
        self._no_scale: Optional[float] = None
        nodata = quantization.get("nodata", _fill_value(array))
        if scale.get("type") == "array":
            self._array = _scales_array(group, str(scale.get("array_name")), source)
            self._array_axes = read_axes(self._array, source) if self._array.ndim > 1 else {"vector": 0}
            _require_fitting(self._array, self._array_axes, array, read_axes(array, source), source)
            if scale.get("nodata") is not None:
                self._no_scale = _number(scale["nodata"], "nodata", source)
        else:
            self._scale = _number(scale.get("scale", 1), "scale", source)
            self._offset = _number(scale.get("offset") or 0, "offset", source)
            nodata = scale.get("nodata", nodata)
        self._nodata = None if nodata is None else _number(nodata, "nodata", source)

    def values(self, raw: np.ndarray, rows: slice, cols: slice) -> Tuple[np.ndarray, np.ndarray]:
        """Vectors [h, w, D] of stored numbers, and which are there."""
        there = whole_vectors(raw, self._nodata, 2)
        if self._array is None:
            stored = self._scale == 1.0 and self._offset == 0.0
            return (raw if stored else raw * np.float32(self._scale) + np.float32(self._offset)), there
        several = self._array.ndim > 1
        read = ordered_window(self._array, self._array_axes, rows, cols, self._time) if several else self._array[:]
        scales = np.asarray(read, dtype=np.float32)
        usable = np.isfinite(scales)
        if self._no_scale is not None:
            usable &= scales != np.float32(self._no_scale)
        there &= np.broadcast_to(usable.all(axis=-1), there.shape)
        with np.errstate(invalid="ignore"):  # no data times a number
            return raw * scales, there


def read_quantization(told: Mapping[str, Any], source: str) -> Dict[str, Any]:
    """`geoemb:quantization` with its scale as an object, empty where none is told; a plain number is a scale of all.

    Raises
    ------
    InputError
        When it is something else, or a method that needs more than scales.
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
    require_linear(found, source)
    return {**found, "scale": scale}


def _fill_value(array: Any) -> Any:
    """What an array says of numbers that are missing; None where it says nothing."""
    attributes = dict(array.attrs)
    told = attributes.get("_FillValue", attributes.get("missing_value"))
    return getattr(array, "fill_value", None) if told is None else told


def _scales_array(group: Any, name: str, source: str) -> Any:
    if name not in group:
        raise InputError(
            "{source} names its scales {name!r}, and has no such array; fetch the store again", source=source, name=name
        )
    return group[name]


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
