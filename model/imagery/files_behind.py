"""What lies behind a GDAL name that is not a plain path: archives, containers of sub-datasets, addresses on the web."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator, List

_HANDLERS = re.compile(r"^/?(?:vsi\w+/)+")  # /vsizip/, /vsitar/vsigzip/, ...
_SEPARATORS = re.compile(r"[\"'!{}|?]")
_PIECES = re.compile(r"(?:(?<![A-Za-z0-9])[A-Za-z]:[\\/])?[^:]+")  # between colons, but for that of a drive
_ADDRESS = re.compile(r"https?://[^\"'|!{}]+")
_SECONDS = 10.0


def files_behind(name: str) -> List[Path]:
    """Local files that a GDAL name reads from.

    `/vsizip/a.zip/a.tif` gives a.zip, `NETCDF:"a.nc":red` a.nc, `GTIFF_DIR:2:a.tif` a.tif, `zip://a.zip!a.tif` a.zip.
    """
    found: List[Path] = []
    for part in _SEPARATORS.split(name):
        for piece in _PIECES.findall(part):
            path = _HANDLERS.sub("", piece)
            # GDAL writes an absolute path with two slashes, of which pathlib leaves one
            file = next((file for tried in (path, f"/{path}") for file in _first_file(tried)), None)
            if file is not None and file not in found:
                found.append(file)
    return found


def web_state(name: str) -> List[str]:
    """One line for each address in a GDAL name, which changes when what is there does, as far as the server tells.

    An address without an answer is left out: reading its pixels says more about why.
    """
    lines = []
    for address in _ADDRESS.findall(name):
        import urllib.request  # with all that it imports, for nothing where no raster is remote

        request = urllib.request.Request(address, method="HEAD")
        try:
            with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # nosec B310  # http and https only
                told = [answer.headers.get(key) for key in ("ETag", "Last-Modified", "Content-Length")]
        except (OSError, ValueError):
            continue
        if told[0] or told[1]:
            lines.append(f"{address} {' '.join(map(str, told))}")
    return lines


def _first_file(path: str) -> Iterator[Path]:
    """The file that a path leads to or into: a/b.zip of a/b.zip/c/d.tif."""
    whole = Path(path)
    for step in (*reversed(whole.parents), whole):
        if step.is_file():
            yield step
            return
