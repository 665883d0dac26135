"""The catalogue: encoders that can be fetched, exported or added by hand, with their size, licence and card.

Standard library only: QGIS's Python and the engine's Python both import it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from ..errors import InputError
from ..json_reading import json_of_file

SCHEMA = "terrapatch-catalogue-1"
CATALOGUE = Path(__file__).resolve().parents[2] / "resources" / "catalogue" / "encoders.json"
_OTHER_CATALOGUE = "TERRAPATCH_CATALOGUE"  # tests have one of their own

GET, EXPORT, BY_HAND = "get", "export", "by-hand"


@dataclass(frozen=True)
class CatalogueFile:
    """One file of an encoder.

    Attributes
    ----------
    path : str
        In the repository, with forward slashes.
    save_as : str
        Name in the encoder's folder.
    size : int
        Bytes: exact where `sha256` is known, else about.
    sha256 : str
        Empty where the catalogue has none: then that which the server states is what is checked.
    """

    path: str
    save_as: str
    size: int
    sha256: str = ""


@dataclass(frozen=True)
class CatalogueEntry:
    """One encoder of the catalogue.

    Attributes
    ----------
    id, name, description : str
    how : str
        `get`: TerraPatch fetches it. `export`, `by-hand`: `steps` say what to do.
    licence, licence_url : str
        Short name and address of the licence.
    page : str
        Address where people read about it.
    size : int
        Bytes, where they are known; else 0.
    note, steps : str
    repository, revision : str
        On the hub; the revision is a whole commit, so that what lies there cannot change.
    files : tuple of CatalogueFile
    card : mapping
        Its card but for hashes; an output without a name is the model's only one.
    """

    id: str
    name: str
    description: str
    how: str
    licence: str
    licence_url: str
    page: str
    size: int = 0
    note: str = ""
    steps: str = ""
    repository: str = ""
    revision: str = ""
    files: Tuple[CatalogueFile, ...] = ()
    card: Optional[Mapping[str, Any]] = None

    @property
    def can_be_fetched(self) -> bool:
        """Whether TerraPatch fetches it."""
        return self.how == GET

    def to_json(self) -> Dict[str, Any]:
        """What lists show of it, as JSON types."""
        names = ("id", "name", "description", "how", "licence", "licence_url", "page", "note", "steps")
        return {**{name: getattr(self, name) for name in names}, "bytes": self.size or None}


def read_catalogue(file: Optional[Path] = None) -> List[CatalogueEntry]:
    """Every encoder of the catalogue, in its order.

    Raises
    ------
    InputError
        When the file is missing or does not hold a catalogue.
    """
    file = file or Path(os.environ.get(_OTHER_CATALOGUE) or CATALOGUE)
    try:
        values = json_of_file(file)
        if values["schema"] != SCHEMA:
            raise ValueError(f"schema is {values['schema']!r}, needs {SCHEMA!r}")
        return [_entry(item) for item in values["encoders"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            "The catalogue {file} cannot be read ({error}); install TerraPatch again.", file=file, error=error
        ) from error


def find_entry(name: str) -> CatalogueEntry:
    """The encoder of this id.

    Raises
    ------
    InputError
        When the catalogue has none.
    """
    entries = read_catalogue()
    for entry in entries:
        if entry.id == name:
            return entry
    known = ", ".join(entry.id for entry in entries)
    raise InputError(
        "Encoder {name!r} is not in the catalogue, which has {known}; choose one of these.",
        "not_known",
        name=name,
        known=known,
    )


def _entry(item: Mapping[str, Any]) -> CatalogueEntry:
    files = tuple(
        CatalogueFile(part["path"], part["save_as"], part.get("bytes") or part["about_bytes"], part.get("sha256", ""))
        for part in item.get("files", ())
    )
    return CatalogueEntry(
        size=sum(part.size for part in files) or item.get("about_bytes", 0),
        files=files,
        **{key: value for key, value in item.items() if key not in ("files", "about_bytes")},
    )
