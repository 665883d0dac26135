"""Lists of scenes: text files, globs, folders, STAC ItemCollections, stac-geoparquet; and the part of one shard."""

from __future__ import annotations

import codecs
import glob
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ..errors import InputError
from ..json_reading import parse_json
from ..patches.json_files import write_json
from .scene import Scene, raster_scene
from .stac_items import item_scene, items_of_json, items_of_parquet, repeatable_item

_RASTERS = (".tif", ".tiff", ".vrt", ".jp2", ".img")
_MOST_BYTES, _HEAD = 1 << 30, 4096
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SHARD = re.compile(r"(\d+)/(\d+)")


@dataclass(frozen=True)
class SceneList:
    """Scenes of a list in its order, each once, and those of its entries that describe none.

    Attributes
    ----------
    scenes : tuple of Scene
    broken : tuple of (str, str)
        Entries that are none, by the key of `entries`, each with the reason.
    entries : dict
        What the list says of each scene, by its id: a line, or a STAC item. A list of some of them can be written.
    """

    scenes: Tuple[Scene, ...]
    broken: Tuple[Tuple[str, str], ...]
    entries: Mapping[str, Any]

    def shard(self, shard: Optional[str]) -> SceneList:
        """Every N-th scene from the I-th on, of a shard `I/N`; broken entries go with the first.

        Raises
        ------
        InputError
            When it is not two numbers, or I is not below N.
        """
        if shard is None:
            return self
        match = _SHARD.fullmatch(shard.strip())
        if not match or int(match.group(1)) >= int(match.group(2)):
            raise InputError("shard is {shard!r}, needs I/N with I from 0 to N-1, such as 0/4; give it so", shard=shard)
        part, parts = int(match.group(1)), int(match.group(2))
        return SceneList(self.scenes[part::parts], self.broken if part == 0 else (), self.entries)

    def write_some(self, file_stem: Path, reasons: Mapping[str, str]) -> Path:
        """Write a list of some entries, which can be given again; returns the file, of the kind that the list is.

        Parameters
        ----------
        file_stem : Path
            The file without its suffix.
        reasons : dict
            Why each entry is in it, by key.
        """
        if any(isinstance(self.entries[key], dict) for key in reasons):
            file = file_stem.with_suffix(".json")
            features = [{**self.entries[key], "terrapatch:failure": why} for key, why in reasons.items()]
            write_json(file, {"type": "FeatureCollection", "features": features})
            return file
        file = file_stem.with_suffix(".txt")
        text = "".join(f"# {why}\n{self.entries[key]}\n" for key, why in reasons.items())
        file.write_text(text, encoding="utf-8", errors="surrogateescape")
        return file


def read_scene_list(name: str, assets: Optional[Sequence[str]] = None) -> SceneList:
    """Read a list of scenes.

    Parameters
    ----------
    name : str
        Text file, glob, folder, or a file of STAC items (.json, .geojson, .parquet).
    assets : sequence of str, optional
        Names of assets of STAC items.

    Raises
    ------
    InputError
        When the list cannot be read, or names no scene.
    """
    path = Path(name)
    if path.is_dir():
        return _of_rasters(sorted(str(file) for file in path.iterdir() if file.suffix.lower() in _RASTERS), name)
    if not path.exists():
        if not glob.has_magic(name):
            raise InputError(
                "list {name} does not exist; give a text file, a glob, a folder or a file of STAC items", name=name
            )
        if name.startswith("/vsi") or "://" in name:
            raise InputError(
                "{name} is a pattern of remote names, which are not listed; give a text file of names", name=name
            )
        return _of_rasters(sorted(glob.glob(name, recursive=True)), name)
    if path.suffix.lower() in (".parquet", ".geoparquet"):
        return _of_items(items_of_parquet(path), assets, path)
    try:
        with path.open("rb") as stream:
            text = _text_of(stream.read(_MOST_BYTES))  # a device might never end
    except OSError as error:
        raise InputError(
            "list {name} cannot be read ({reason}); check the file", name=name, reason=error.strerror
        ) from error
    if "\0" in text:
        raise InputError(
            "list {name} is not a text file; for one raster use `terrapatch embed`, or put it in a folder", name=name
        )
    if text.lstrip().startswith("{"):
        return _of_items(_items(text, path), assets, path)
    lines = (line.strip() for line in text.splitlines())
    return _of_rasters([_placed(line, path) for line in lines if line and not line.startswith("#")], name)


def _text_of(content: bytes) -> str:
    """The text of a file in UTF-8, or in UTF-16 with its mark, as PowerShell writes; a NUL where it is no text."""
    if b"\0" in content[:_HEAD] and not content.startswith(_WIDE):
        return "\0"
    if content.startswith(_WIDE):
        return content.decode("utf-16", "replace")
    return content.decode("utf-8-sig", "surrogateescape")


def _placed(line: str, file: Path) -> str:
    """A raster that a list names: a relative path that leads nowhere from here is taken from where the list lies."""
    beside = file.parent / line
    return str(beside) if not os.path.exists(line) and os.path.exists(beside) else line


def _items(text: str, path: Path) -> List[Dict[str, Any]]:
    try:
        return items_of_json(parse_json(text, _MOST_BYTES), path)
    except (ValueError, RecursionError) as error:
        raise InputError("list {path} is not JSON ({error}); check the file", path=path, error=error) from error


def _of_rasters(rasters: Sequence[str], name: str) -> SceneList:
    if not rasters:
        raise InputError("list {name} names no scene, needs at least one; check it", name=name)
    scenes: Dict[str, Scene] = {}
    for raster in rasters:
        _add(raster_scene(raster), scenes)
    return SceneList(tuple(scenes.values()), (), {name: scene.assets[0].raster for name, scene in scenes.items()})


def _of_items(items: Sequence[Dict[str, Any]], assets: Optional[Sequence[str]], path: Path) -> SceneList:
    if not items:
        raise InputError("list {path} names no scene, needs at least one; check it", path=path)
    scenes: Dict[str, Scene] = {}
    broken: List[Tuple[str, str]] = []
    entries: Dict[str, Any] = {}
    folder = os.path.dirname(os.path.abspath(path))
    for number, item in enumerate(items):
        entry = repeatable_item(item, folder)
        try:
            scene = item_scene(item, assets, folder)
            _add(scene, scenes)
        except InputError as error:
            key = f"item {number}"
            broken.append((key, str(error)))
            entries[key] = entry
            continue
        entries[scene.id] = entry
    return SceneList(tuple(scenes.values()), tuple(broken), entries)


def _add(scene: Scene, scenes: Dict[str, Scene]) -> None:
    """Add a scene that is not there yet; one that is listed twice counts once."""
    other = scenes.setdefault(scene.id, scene)
    if other.sources != scene.sources:
        raise InputError(
            "{sources} has the same name as {other_sources}, which is another scene; give items ids of their own",
            sources=", ".join(scene.sources),
            other_sources=", ".join(other.sources),
        )
