"""The axes of an array of a Zarr group: which is the vector, which are y, x and time; and the times that it holds."""

from __future__ import annotations

import re
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

import numpy as np

from ..errors import InputError
from ..messages import Message
from ..name_lists import first_names

DIMENSIONS = {
    "time": ("time", "t", "year"),
    "vector": ("embedding", "band", "bands", "dim", "dimension", "feature", "channel"),
    "y": ("y", "lat", "latitude", "northing"),
    "x": ("x", "lon", "longitude", "easting"),
}
_SINCE = re.compile(r"(?P<unit>day|hour|minute|second)s? since (?P<start>\d{4}-\d{2}-\d{2})")
_SECONDS = {"day": 86_400, "hour": 3_600, "minute": 60, "second": 1}
_YEARS = (1900, 2200)


class TimeStep(NamedTuple):
    """A step of the time axis.

    Attributes
    ----------
    position : int
    date : str
        Empty where the store does not tell.
    """

    position: int
    date: str


def axis_names(array: Any) -> Tuple[str, ...]:
    """Names of the axes of an array; empty where it has none."""
    names: Sequence[Any] = getattr(array.metadata, "dimension_names", None) or ()
    return tuple(str(name) for name in names or array.attrs.get("_ARRAY_DIMENSIONS") or ())


def named_axes(array: Any) -> Dict[str, int]:
    """Positions of the axes whose names are known."""
    return {
        axis: position
        for position, name in enumerate(axis_names(array))
        for axis, known in DIMENSIONS.items()
        if name.lower() in known
    }


def read_axes(array: Any, source: str) -> Dict[str, int]:
    """Which axis is which, by their names.

    Raises
    ------
    InputError
        When y or x is missing, or an axis is not known.
    """
    axes = named_axes(array)
    if not {"y", "x"} <= set(axes) or len(axes) != array.ndim:
        raise InputError(
            "axes of {array} in {source} are {names}, need to be "
            "embedding, y and x, and at most a time; name them (dimension_names)",
            array=array.name,
            source=source,
            names=", ".join(axis_names(array)) or Message("without names"),
        )
    return axes


def ordered_window(array: Any, axes: Dict[str, int], rows: slice, cols: slice, time: int) -> np.ndarray:
    """A window with axes y, x and vector, of one step of time."""
    window: List[Any] = [slice(None)] * array.ndim
    window[axes["y"]], window[axes["x"]] = rows, cols
    if "time" in axes:
        window[axes["time"]] = slice(time, time + 1)
    read = np.asarray(array[tuple(window)])
    wanted = [axes[axis] for axis in ("y", "x", "vector", "time") if axis in axes]
    ordered = np.transpose(read, wanted)
    if "time" in axes:
        ordered = ordered[..., 0]
    return np.ascontiguousarray(ordered if "vector" in axes else ordered[..., None])


def chosen_time(group: Any, array: Any, axes: Dict[str, int], asked: str, source: str) -> TimeStep:
    """The step of the time axis that a date means; the only one where there is one.

    Raises
    ------
    InputError
        When there are several, and the date means none or more than one of them.
    """
    count = int(array.shape[axes["time"]]) if "time" in axes else 1
    dates = _dates(group, axis_names(array)[axes["time"]], count) if "time" in axes else [""]
    if count == 1:
        return TimeStep(0, dates[0])
    if not any(dates):
        raise InputError(
            "{source} holds {count} times and does not tell which; take one out, then import it",
            source=source,
            count=count,
        )
    found = [step for step, date in enumerate(dates) if asked and _means(asked, date)]
    if len(found) != 1:
        raise InputError(
            "{source} holds the times {dates}, and the date is {asked}; choose one of them by --date",
            source=source,
            dates=first_names(dates, 12),
            asked=asked or Message("not given"),
        )
    return TimeStep(found[0], dates[found[0]])


def _means(asked: str, date: str) -> bool:
    """Whether a date that somebody gave means one of a store: 2024 means 2024-07-01, and 2024-07-01 the year 2024."""
    return bool(date) and (date.startswith(asked) or asked.startswith(date))


def _dates(group: Any, name: str, count: int) -> List[str]:
    """Dates of the steps of a time axis, empty where they are not told: years, or days and the like since a date."""
    if name not in group or group[name].shape != (count,):
        return [""] * count
    values = np.asarray(group[name][:])
    if values.dtype.kind == "M":
        return [str(value)[:10] for value in values.astype("datetime64[D]")]
    since = _SINCE.match(str(dict(group[name].attrs).get("units", "")))
    if since and values.dtype.kind in "iuf":
        seconds = (values * _SECONDS[since["unit"]]).astype("timedelta64[s]")
        return [str(date)[:10] for date in np.datetime64(since["start"], "s") + seconds]
    if values.dtype.kind in "iuf" and ((values >= _YEARS[0]) & (values <= _YEARS[1])).all():
        return [str(int(value)) for value in values]
    return [str(value)[:10] for value in values] if values.dtype.kind in "UT" else [""] * count
