"""When a raster was taken, from its tags or its file name, with the reason; never from the file's own date.

Pure functions: nothing is opened here. The times of files say when somebody copied them, so that "unknown" is the
better answer, and models have a value for it.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Mapping, NamedTuple, Optional, Sequence, Tuple

from ..messages import Message
from .source import RasterSource

EARLIEST_YEAR = 1972  # launch of Landsat 1
# Tags that name the acquisition itself, by how much they promise; in lower case, without separators.
_ACQUISITION_KEYS: Tuple[str, ...] = (
    "acquisitiondatetime",  # GDAL's IMAGERY domain, with satellite imagery that it knows
    "acquisitiondate",
    "acquired",
    "dateacquired",  # Landsat MTL
    "datatakesensingstart",  # Sentinel-2
    "datatake1datatakesensingstart",
    "sensingtime",
    "productstarttime",
    "starttime",
    "startdatetime",
    "rangebeginningdate",  # MODIS
    "firstlinetime",
    "acquisitiontime",  # ENVI
    "imagingdate",  # SPOT and Pleiades
    "timecoveragestart",  # netCDF
    "ncglobaltimecoveragestart",
    "datetime",  # STAC
    "exifdatetimeoriginal",
    "exifdatetimedigitized",
)
# TIFFTAG_DATETIME is by its definition when the file was made. Providers of single scenes write the acquisition into
# it, so that it is worth something, but the name of a product is worth more.
_GENERAL_KEYS: Tuple[str, ...] = ("date", "tifftagdatetime", "exifdatetime")
_TIME_KEYS = {
    "dateacquired": ("scenecentertime",),
    "rangebeginningdate": ("rangebeginningtime",),
    "imagingdate": ("imagingtime",),
}
_DAY = r"(?P<year>19[7-9]\d|20\d\d){s}(?P<month>0[1-9]|1[0-2]){s}(?P<day>0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d))?(?:\.\d+)?"
_ZONE = r"(?P<zone>Z|[+-]\d\d:?\d\d)?"
_TAG = re.compile(r"^\s*" + _DAY.format(s=r"[-:/]?") + r"(?:[T ]\s*" + _CLOCK + r"\s*" + _ZONE + r")?")
_COMPACT_DAY = _DAY.format(s="")
_COMPACT_CLOCK = r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?P<second>[0-5]\d)"
_SWATH_CLOCK = r"(?:(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\.)?"
_EDGE, _END = r"(?:^|(?<=[^0-9]))", r"(?=$|[^0-9])"
_DAY_OF_YEAR = r"(?P<year>19[7-9]\d|20\d\d)(?P<ordinal>[0-3]\d\d)"
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_SHORT_DAY = r"(?P<short_year>\d\d)(?P<month_name>" + "|".join(_MONTHS) + r")(?P<day>\d\d)"  # 20JUL15
_PRODUCTS: Tuple[Tuple[str, re.Pattern[str]], ...] = (
    ("Landsat", re.compile(r"L[COTEM]0\d_L\w{3}_\d{6}_" + _COMPACT_DAY + "_", re.IGNORECASE)),
    ("Landsat", re.compile(r"L[COTEM]0\d_[A-Z]{2}_\d{6}_" + _COMPACT_DAY + "_", re.IGNORECASE)),  # analysis ready
    ("Landsat", re.compile(r"L[COTEM]\d\d{6}" + _DAY_OF_YEAR + "[A-Z]{3}", re.IGNORECASE)),
    (
        "HLS",
        re.compile(r"HLS\.[LS]30\.T\d{2}[A-Z]{3}\." + _DAY_OF_YEAR + "(?:T" + _COMPACT_CLOCK + r")?\.", re.IGNORECASE),
    ),
    ("Sentinel-2", re.compile(r"S2[A-D]_MSIL\w{2}_" + _COMPACT_DAY + "T" + _COMPACT_CLOCK, re.IGNORECASE)),
    ("Sentinel-2", re.compile(r"T\d{2}[A-Z]{3}_" + _COMPACT_DAY + "T" + _COMPACT_CLOCK, re.IGNORECASE)),
    ("Sentinel-2", re.compile(r"S2[A-D]_\d{1,2}[A-Z]{3}_" + _COMPACT_DAY + "_", re.IGNORECASE)),
    (
        "Sentinel-1",
        re.compile(r"S1[A-D]_\w{2}_[A-Z]{3}\w?_+(?:\w{4}_)?" + _COMPACT_DAY + "T" + _COMPACT_CLOCK, re.IGNORECASE),
    ),
    ("NAIP", re.compile(r"^M_\d{7}_[NS][EW]_\d{1,2}_\w{1,4}_" + _COMPACT_DAY, re.IGNORECASE)),
    ("MODIS", re.compile(r"M[CODY]{2}\d\w+\.A" + _DAY_OF_YEAR + r"\." + _SWATH_CLOCK, re.IGNORECASE)),
    ("VIIRS", re.compile(r"V(?:NP|J\d)\d\d\w+\.A" + _DAY_OF_YEAR + r"\." + _SWATH_CLOCK, re.IGNORECASE)),
    ("ASTER", re.compile(r"AST_\w+_00\d(?P<month>\d\d)(?P<day>\d\d)(?P<year>20\d\d)" + _COMPACT_CLOCK, re.IGNORECASE)),
    ("Hyperion", re.compile(r"EO1[HA]\d{6}" + _DAY_OF_YEAR, re.IGNORECASE)),
    ("GOES", re.compile(r"OR_ABI-[\w-]+_G\d\d_s" + _DAY_OF_YEAR + _COMPACT_CLOCK)),
    ("Airbus", re.compile(r"(?:PHR1[AB]|PNEO\d|SPOT[67])_\w+?_" + _COMPACT_DAY + _COMPACT_CLOCK, re.IGNORECASE)),
    ("Maxar", re.compile(_EDGE + _SHORT_DAY + _COMPACT_CLOCK + "-", re.IGNORECASE)),
)
_ANY_NAME: Tuple[Tuple[str, re.Pattern[str]], ...] = (
    ("", re.compile(_EDGE + _COMPACT_DAY + r"[T_]?" + _COMPACT_CLOCK + _END, re.IGNORECASE)),
    ("", re.compile(_EDGE + _DAY.format(s=r"[-_.]") + _END)),
    ("", re.compile(_EDGE + _COMPACT_DAY + r"(?=$|[^0-9]|T\d{6})", re.IGNORECASE)),
)


class AcquisitionDate(NamedTuple):
    """A moment in UTC (midnight where only the day is known), whether the hour is known, and a sentence for people."""

    when: datetime
    has_time: bool
    reason: str

    def iso(self) -> str:
        """`2020-05-18T13:21:00` or `2020-05-18`: what `--date` takes."""
        return self.when.isoformat(timespec="seconds") if self.has_time else self.when.date().isoformat()


def acquisition_date(source: RasterSource, today: Optional[datetime] = None) -> Optional[AcquisitionDate]:
    """When a raster was taken: by tags of the acquisition, the name of a product, other tags, other names; else None.

    Parameters
    ----------
    source : RasterSource
    today : datetime or None
        Nothing is taken after this; None means now.
    """
    tags = {**(source.band_tags[0] if source.band_tags else {}), **source.tags}  # some writers date the bands
    path = source.path.replace("\\", "/").split("?")[0].split("/")
    names = [path[-1], *(part for part in path[:-1] if part.upper().endswith(".SAFE"))]
    description = source.tags.get("TIFFTAG_IMAGEDESCRIPTION", "")
    return (
        _in_tags(tags, _ACQUISITION_KEYS, today)
        or next(
            filter(
                None, (_in_name(name, _PRODUCTS, today, Message("file name {name}", name=name[:80])) for name in names)
            ),
            None,
        )
        or _in_tags(tags, _GENERAL_KEYS, today)
        or _in_name(names[0], _ANY_NAME, today, Message("file name {name}", name=names[0][:80]))
        or _in_name(description, _PRODUCTS, today, Message("name in the description"))
    )


def _in_tags(tags: Mapping[str, str], keys: Sequence[str], today: Optional[datetime]) -> Optional[AcquisitionDate]:
    by_key = {re.sub(r"[^0-9a-z]", "", key.lower()): (key, value) for key, value in tags.items()}
    for known in keys:
        if known not in by_key:
            continue
        key, value = by_key[known]
        clock = next((by_key[name][1] for name in _TIME_KEYS.get(known, ()) if name in by_key), "")
        match = _TAG.match(f"{value.strip()}T{clock}" if clock else value) or _TAG.match(value)
        when = _moment(match, today) if match else None
        if when is not None and match is not None:
            # a date written as midnight is a date: no provider samples at 00:00:00 sharp
            has_time = match.group("hour") is not None and (when.hour, when.minute, when.second) != (0, 0, 0)
            return AcquisitionDate(when, has_time, Message("tag {key} is {value}", key=key, value=value.strip()[:40]))
    return None


def _in_name(
    name: str, patterns: Sequence[Tuple[str, re.Pattern[str]]], today: Optional[datetime], where: str
) -> Optional[AcquisitionDate]:
    for product, pattern in patterns:
        for match in pattern.finditer(name):
            when = _moment(match, today)
            if when is not None:
                return AcquisitionDate(
                    when,
                    match.groupdict().get("hour") is not None,
                    Message("{product} {where}", product=product, where=where) if product else where,
                )
    return None


def _moment(match: re.Match[str], today: Optional[datetime]) -> Optional[datetime]:
    """The moment in UTC that a match says, or None where no calendar has it or it is before 1972 or in the future."""
    parts = match.groupdict()
    try:
        if parts.get("short_year"):
            month = _MONTHS.index(parts["month_name"].upper()) + 1
            when = datetime(2000 + int(parts["short_year"]), month, int(parts["day"]))
        elif parts.get("ordinal"):
            when = datetime(int(parts["year"]), 1, 1) + timedelta(days=int(parts["ordinal"]) - 1)
            if when.year != int(parts["year"]):
                return None
        else:
            when = datetime(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    except ValueError:
        return None
    when += timedelta(
        hours=int(parts.get("hour") or 0), minutes=int(parts.get("minute") or 0), seconds=int(parts.get("second") or 0)
    )
    zone = parts.get("zone")
    if zone and zone not in ("Z", "z"):
        sign = -1 if zone[0] == "-" else 1
        when -= sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    latest = today or datetime.now(timezone.utc).replace(tzinfo=None)
    return when if when.year >= EARLIEST_YEAR and when <= latest + timedelta(days=1) else None
