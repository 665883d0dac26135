"""How GDAL reads rasters over a network: few and large requests, tried again, nothing listed that nobody needs."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, Sequence, Tuple

from .scene import Scene, is_remote

# GDAL asks the environment wherever nothing else says; what the user has set there stays
OPTIONS: Dict[str, str] = {
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
_AWS = (
    "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_NO_SIGN_REQUEST", "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
)  # fmt: skip
_GOOGLE = ("GOOGLE_APPLICATION_CREDENTIALS", "GS_ACCESS_KEY_ID", "GS_OAUTH2_REFRESH_TOKEN", "GS_NO_SIGN_REQUEST")
_AZURE = ("AZURE_STORAGE_CONNECTION_STRING", "AZURE_STORAGE_ACCOUNT", "AZURE_NO_SIGN_REQUEST")
# by the beginning of a GDAL name: variables, a file below the home folder, and what opens a public store
_STORES: Dict[str, Tuple[Sequence[str], str, str]] = {
    "/vsis3/": (_AWS, ".aws/credentials", "AWS_NO_SIGN_REQUEST=YES"),
    "/vsigs/": (_GOOGLE, ".boto", "GS_NO_SIGN_REQUEST=YES"),
    "/vsiaz/": (_AZURE, ".azure/config", "AZURE_NO_SIGN_REQUEST=YES"),
}


@contextmanager
def remote_reading(scene: Scene) -> Iterator[None]:
    """Have the environment tell GDAL how to read a scene, where that is read over a network.

    The environment, because it also reaches the threads that read: rasterio's own options are those of a thread.
    """
    missing = [name for name in OPTIONS if name not in os.environ] if any(map(is_remote, scene.sources)) else []
    os.environ.update({name: OPTIONS[name] for name in missing})
    try:
        yield
    finally:
        for name in missing:
            os.environ.pop(name, None)


def missing_credentials(scene: Scene) -> str:
    """What is not set that a store asks for, as a sentence; empty where something is, or nothing is needed.

    A machine in the cloud may have a role of its own, so that this is worth saying only once a scene could not be read.
    """
    for source in scene.sources:
        for beginning, (names, file, public) in _STORES.items():
            if beginning not in source or any(name in os.environ for name in names) or (Path.home() / file).exists():
                continue
            return (
                f"no credentials for {beginning} were found (none of {', '.join(names)} is set, and ~/{file} is not "
                f"there); set them, or {public} for a public store"
            )
    return ""
