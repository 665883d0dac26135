"""Names of vector sources as QGIS writes them: a file, and which layer and which features of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, Optional, Sequence

from ..errors import InputError

LAYER = "|layername="
"""Between a file and the name of a layer in it."""
_KEY = re.compile(r"\|(layername|layerid|subset|geometrytype|uniquegeometrytype|option:\w+)=", re.IGNORECASE)
_KNOWN = frozenset({"layername", "layerid", "subset"})


@dataclass(frozen=True)
class VectorSource:
    """A file, the layer in it (by name or number) and a filter of its features, where they are named."""

    file: str
    layer: Optional[str] = None
    layer_number: Optional[int] = None
    where: Optional[str] = None

    def layer_of(self, names: Sequence[str]) -> Optional[str]:
        """The layer that is asked for, among the layers of the file; None where none is.

        Raises
        ------
        InputError
            When the file has no layer of that number.
        """
        if self.layer is not None or self.layer_number is None:
            return self.layer
        if not 0 <= self.layer_number < len(names):
            raise InputError(
                "layerid is {number}, and layers of {file} go from 0 to {last}; give one of these numbers, or a "
                "layername",
                file=self.file,
                count=len(names),
                number=self.layer_number,
                last=len(names) - 1,
            )
        return names[self.layer_number]


def vector_source(text: str) -> VectorSource:
    """Take a name such as `file.gpkg|layername=fields|subset="kind" = 'wheat'` apart.

    Raises
    ------
    InputError
        When something else than `layername`, `layerid` and `subset` follows the file, as it would change what is read.
    """
    file, *rest = _KEY.split(text)
    told: Dict[str, str] = {key.lower(): value for key, value in zip(rest[::2], rest[1::2])}
    number = told.get("layerid", "")
    unknown = sorted(set(told) - _KNOWN)
    if unknown or (number and not number.isdecimal()):
        raise InputError(
            "{source} names {found} after the file, needs layername=NAME, layerid=NUMBER or subset=FILTER; "
            "leave it out, or save the features as a file of their own",
            source=text,
            found=", ".join(unknown) or f"layerid={number}",
        )
    return VectorSource(
        file, told.get("layername") or None, int(number) if number else None, told.get("subset", "").strip() or None
    )
