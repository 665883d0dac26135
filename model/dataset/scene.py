"""One scene of many: its rasters, what is told of them beforehand, and a name that is a folder's."""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..imagery.remote_rasters import name_of_address

_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME = 80
_ANY_BYTES = "surrogateescape"  # text from a list that is not UTF-8
# of signed addresses: they change from day to day, and open what they sign
_SIGNATURES = re.compile(
    r"x-amz-.*|x-goog-.*|awsaccesskeyid|googleaccessid|signature|expires|key-pair-id|policy|token|access_token|"
    r"api_?key|subscription-key|s[eipkrtv]|sig|spr|skoid|sktid|skt|ske|sks|skv",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Asset:
    """A raster of a scene.

    Attributes
    ----------
    raster : str
        Path or GDAL name.
    bands : tuple of str
        Names of its bands as a catalogue tells them; empty where none does.
    """

    raster: str
    bands: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A scene of a list.

    Attributes
    ----------
    id : str
        Name of its partition: the same for the same scene in every list.
    assets : tuple of Asset
        Whose bands, one after another, are the scene's.
    date : str, optional
        When it was taken, ISO in UTC, where a catalogue tells.
    tags : tuple of (str, str)
        What a catalogue tells that a raster's own tags may lack.
    """

    id: str
    assets: Tuple[Asset, ...]
    date: Optional[str] = None
    tags: Tuple[Tuple[str, str], ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether it is one raster that nobody has told anything of."""
        return len(self.assets) == 1 and not self.assets[0].bands and not self.tags

    @property
    def sources(self) -> Tuple[str, ...]:
        """Where its pixels come from, without signatures."""
        return tuple(without_signature(asset.raster) for asset in self.assets)


def raster_scene(raster: str) -> Scene:
    """The scene of a raster that a list names."""
    name = gdal_name(raster)
    return Scene(scene_id(Path(name.split("?")[0]).stem, without_signature(name)), (Asset(name),))


def scene_id(name: str, whole: str) -> str:
    """A name for a scene's own folder: readable, with 16 digits of a hash of what tells it apart."""
    digest = hashlib.sha256(whole.encode(errors="surrogateescape")).hexdigest()[:16]
    readable = _NOT_IN_NAMES.sub("-", name).strip("-.")[:_LONGEST_NAME] or "scene"
    return f"{readable}-{digest}"


def gdal_name(reference: str, folder: str = "") -> str:
    """The name by which GDAL opens an address or a path; relative paths are taken from `folder`."""
    address = name_of_address(reference)
    if address is not None:
        return address
    if reference.startswith("/vsi") or ":" in Path(reference).name:  # a sub-dataset: NETCDF:file:band
        return reference
    return os.path.abspath(os.path.join(folder, reference))


def without_signature(name: str) -> str:
    """A GDAL name without what signs it or opens it, so that it may be written into files."""
    is_address = "://" in name or name.startswith("/vsicurl?")  # a file's name may hold what it likes
    if not is_address or ("?" not in name and "@" not in name):
        return name
    prefix, address = ("", name) if not name.startswith("/vsicurl/") else ("/vsicurl/", name[len("/vsicurl/") :])
    try:
        parts = urlsplit(address)
    except ValueError:  # no address that anybody could open
        return prefix + re.sub(r"//[^/@]*@", "//", address.partition("?")[0])
    kept = [
        (key, value) for key, value in parse_qsl(parts.query, True, errors=_ANY_BYTES) if not _SIGNATURES.fullmatch(key)
    ]
    return prefix + urlunsplit(
        parts._replace(netloc=parts.netloc.rpartition("@")[2], query=urlencode(kept, errors=_ANY_BYTES))
    )
