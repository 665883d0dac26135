"""What tells the files of a raster from changed ones."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Dict, Iterator, List, Sequence
from xml.etree import ElementTree  # texts that declare entities are not parsed  # nosec B405

import rasterio

from .files_behind import files_behind, web_state
from .gdal_errors import READ_ERRORS

_MOST_XML_BYTES = 16 << 20
BESIDE = (".aux.xml", ".msk", ".msk.ovr", ".ovr")


def file_identity(path: str, files: Sequence[str]) -> Dict[str, object]:
    """Uri, size in bytes and time of last change (ns) of a raster, and a digest of the same of its other files.

    The digest, `files`, is left out where there is only the one file. Statistics and histograms that GDAL and QGIS
    write into `.aux.xml` files, such as when a layer is shown, change nothing.

    Parameters
    ----------
    path : str
        As the user gave it.
    files : sequence of str
        Those that GDAL names: the sources of a VRT, overviews, masks, world files and such.
    """
    uri, size, modified = path, None, None
    main = Path(path)
    if main.is_file():
        stat = main.stat()
        uri, size, modified = str(main.resolve()), stat.st_size, stat.st_mtime_ns
        own = {main, main.resolve()}
    else:  # an archive, a sub-dataset, an address: what is behind it tells
        own = set()
    lines = sorted(line for file in _all_files(path, files) if file not in own for line in _description(file))
    if not main.is_file():
        lines = [line for line in lines if line != f"{main} -"] + web_state(path)
    identity: Dict[str, object] = {"uri": uri, "size": size, "modified": modified}
    if lines:
        identity["files"] = hashlib.sha256("\n".join(lines).encode(errors="surrogateescape")).hexdigest()[:16]
    return identity


def _all_files(path: str, files: Sequence[str]) -> Iterator[Path]:
    """The files named, those beside them that GDAL reads too, and the sources of VRTs among them; each once."""
    waiting = [Path(path), *(Path(file) for file in files), *(() if Path(path).is_file() else files_behind(path))]
    seen = set()
    while waiting:
        file = waiting.pop()
        if file in seen:
            continue
        seen.add(file)
        yield file
        if file.suffix.lower() not in (".xml", ".msk", ".ovr"):
            waiting += [beside for suffix in BESIDE for beside in [Path(f"{file}{suffix}")] if beside.is_file()]
        if file.suffix.lower() == ".vrt" and file.is_file():
            waiting += _sources(file)


def _sources(vrt: Path) -> List[Path]:
    """Files of a VRT: of one within another, GDAL lists only its own name."""
    try:
        with rasterio.open(vrt) as dataset:
            return [Path(file) for file in dataset.files]
    except READ_ERRORS:  # reading pixels will say so, if they are needed
        return []


def _description(file: Path) -> Iterator[str]:
    """One line that changes when the file does; none for what changes no pixel."""
    if not file.is_file():
        behind = files_behind(str(file))
        if not behind:
            yield f"{file} -"
        for container in behind:
            yield from _description(container)
    elif file.name.endswith(".aux.xml"):
        telling = _without_statistics(file.read_bytes())
        if telling:
            yield f"{file.resolve()} {hashlib.sha256(telling).hexdigest()}"
    else:
        stat = file.stat()
        yield f"{file.resolve()} {stat.st_size} {stat.st_mtime_ns}"


def _without_statistics(text: bytes) -> bytes:
    """An `.aux.xml` file without what is only measured on the pixels; empty where nothing else is in it.

    It may be a stranger's: one that is huge, or declares entities that could grow, counts as it is.
    """
    if len(text) > _MOST_XML_BYTES or b"<!DOCTYPE" in text:
        return text
    try:
        root = ElementTree.fromstring(text)  # declares no entities, see above  # nosec B314
    except ElementTree.ParseError:
        return text
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag == "Histograms" or (child.tag == "MDI" and child.get("key", "").startswith("STATISTICS_")):
                parent.remove(child)
    for container in ("Metadata", "PAMRasterBand"):  # from the inside out
        for parent in list(root.iter()):
            for child in list(parent):
                if child.tag == container and not len(child):
                    parent.remove(child)
    return ElementTree.tostring(root) if len(root) else b""
