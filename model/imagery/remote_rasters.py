"""How GDAL names rasters, and reads them over a network: few and large requests, tried again, no folder listed."""

from __future__ import annotations

import os
import re
from typing import Dict, Iterable, Optional

# GDAL asks the environment wherever nothing else says; what the user has set there stays
_SETTINGS: Dict[str, str] = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",  # a raster alone: no listing of its folder, no files beside it
    "GDAL_INGESTED_BYTES_AT_OPEN": "32768",  # the header of a COG in one request
    "GDAL_HTTP_MULTIPLEX": "YES",
    "GDAL_HTTP_VERSION": "2TLS",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_HTTP_LOW_SPEED_TIME": "60",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "100",
    "GDAL_HTTP_MAX_RETRY": "5",
    "GDAL_HTTP_RETRY_DELAY": "1",
    "VSI_CACHE": "TRUE",
    "VSI_CACHE_SIZE": str(16 << 20),
}
_SCHEMES = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/", "abfs": "/vsiaz/"}
_REMOTE = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|webhdfs)(_streaming)?/|^https?://|^(s3|gs|az|abfs)://")


def name_of_address(reference: str) -> Optional[str]:
    """The name by which GDAL opens an address on the web, in a bucket or of a file; None of paths and GDAL's names."""
    scheme, _, rest = reference.partition("://")
    if rest and scheme.lower() in ("http", "https"):
        return f"/vsicurl/{reference}"
    if rest and scheme.lower() in _SCHEMES:
        return f"{_SCHEMES[scheme.lower()]}{rest}"
    if rest and scheme.lower() == "file":
        from urllib.request import url2pathname  # with all that it imports

        return url2pathname(rest)
    return None


def is_remote(name: str) -> bool:
    """Whether a raster of this name, GDAL's or an address, is read over a network."""
    return _REMOTE.search(name) is not None


def remote_settings(names: Iterable[str]) -> Dict[str, str]:
    """GDAL's settings for rasters of which some are read over a network, as far as the environment says nothing.

    Empty where all are files: what lies beside a file (world files, .aux.xml, headers) counts.
    """
    if not any(map(is_remote, names)):
        return {}
    return {name: value for name, value in _SETTINGS.items() if name not in os.environ}
