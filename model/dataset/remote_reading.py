"""Scenes that are read over a network: how, and which credentials their stores ask for."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, Sequence, Tuple

from ..imagery.remote_rasters import remote_settings
from ..messages import Message
from .scene import Scene

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
    missing = remote_settings(scene.sources)
    os.environ.update(missing)
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
            return Message(
                "no credentials for {beginning} were found (none of {names} is set, and ~/{file} is not "
                "there); set them, or {public} for a public store",
                beginning=beginning,
                names=", ".join(names),
                file=file,
                public=public,
            )
    return ""
