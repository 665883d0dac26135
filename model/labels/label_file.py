"""Classes from a field of a vector file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
import shapely
from rasterio.crs import CRS

from ..errors import InputError
from ..messages import Message
from ..study_options import MOST_CLASSES
from .feature_file import read_features

_NO_TEXTS = (bytes, list, dict, np.ndarray)
_NUMBER = re.compile(r"-?\d{1,18}")


@dataclass(frozen=True)
class LabelFeatures:
    """Labelled points, lines and polygons.

    Attributes
    ----------
    shapes : object array [n] of shapely geometries
        In the CRS that was asked for.
    classes : int array [n]
        Position of each one's class in `names`.
    names : tuple of str
        Classes in the order of their names; those of numbers by number.
    without : int
        Features that were left out, because they have no class or no geometry.
    """

    shapes: np.ndarray
    classes: np.ndarray
    names: Tuple[str, ...]
    without: int


def read_labels(file: str, field: Optional[str], crs: Optional[CRS]) -> LabelFeatures:
    """Read labelled features.

    Parameters
    ----------
    file : str
        Anything that GDAL reads, or `file.gpkg|layername=fields` of several layers.
    field : str, optional
        That holds the class: texts, whole numbers, or yes and no. Default: the only field of texts.
    crs : rasterio CRS, optional
        To transform to; None takes the coordinates as they are.

    Raises
    ------
    InputError
        When the file or the field cannot be used, or there are not at least two classes.
    """
    found = read_features(file, "labels", crs)
    chosen = _chosen_field(file, field, found.fields)
    shapes = found.shapes
    texts = class_texts(found.fields[chosen], chosen, file)
    usable = np.array([text is not None for text in texts]) & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    kept = [text for text, good in zip(texts, usable) if good and text is not None]
    names = class_names(kept, chosen, file)
    positions = {text: number for number, text in enumerate(names)}
    classes = np.array([positions[text] for text in kept], dtype=np.int64)
    return LabelFeatures(shapes[usable], classes, names, int((~usable).sum()))


def class_texts(column: np.ndarray, field: str, file: str) -> List[Optional[str]]:
    """The class of each feature as a text, None where it has none.

    Raises
    ------
    InputError
        When the field holds neither texts, whole numbers nor yes and no.
    """
    if not can_hold_classes(column):
        raise InputError(
            "field {field} of {file} holds {found}, needs texts, whole numbers or yes and no; give a field of classes",
            field=field,
            file=file,
            found=Message("dates or times") if column.dtype.kind == "M" else Message("binary data or lists"),
        )
    if column.dtype.kind == "f":
        known = np.isfinite(column)
        broken = column[known][column[known] != np.round(column[known])]
        if len(broken):
            raise InputError(
                "field {field} of {file} holds decimal numbers (such as {first_broken:g}), needs names of classes or "
                "whole numbers; give a field of classes",
                field=field,
                file=file,
                first_broken=broken[0],
            )
        return [str(int(value)) if good else None for value, good in zip(column, known)]
    if column.dtype.kind in "iub":
        return [str(int(value)) for value in column]
    texts = [None if value is None or value != value else str(value).strip() for value in column.tolist()]
    return [text or None for text in texts]


def can_hold_classes(column: np.ndarray) -> bool:
    """Whether the values of a field are texts or numbers, and no dates, bytes or lists."""
    return column.dtype.kind in "OUiubf" and not any(isinstance(value, _NO_TEXTS) for value in column.tolist())


def class_names(texts: Sequence[str], field: str, file: str) -> Tuple[str, ...]:
    """Classes in order.

    Raises
    ------
    InputError
        When there are fewer than two or too many, or two differ only by case.
    """
    names = sorted(set(texts), key=lambda text: (0, int(text), text) if _NUMBER.fullmatch(text) else (1, 0, text))
    if len(names) < 2:
        found = Message("only the class {name!r}", name=names[0]) if names else Message("no classes")
        raise InputError(
            "field {field} of {file} holds {found}, needs at least 2; label a second class",
            field=field,
            file=file,
            found=found,
        )
    if len(names) > MOST_CLASSES:
        raise InputError(
            "field {field} of {file} holds {names_count} different values, needs at most {most_classes} classes; give "
            "the field of the classes, not one of numbers or names of the features",
            field=field,
            file=file,
            names_count=len(names),
            most_classes=MOST_CLASSES,
        )
    folded: Dict[str, str] = {}
    for name in names:
        other = folded.setdefault(name.casefold(), name)
        if other != name:
            raise InputError(
                "classes {other!r} and {name!r} in field {field} of {file} differ only by case; give both one name, "
                "or two that differ",
                other=other,
                name=name,
                field=field,
                file=file,
            )
    return tuple(names)


def _chosen_field(file: str, field: Optional[str], fields: Dict[str, np.ndarray]) -> str:
    if field is not None:
        if field not in fields:
            known = ", ".join(fields) or Message("none")
            raise InputError(
                "labels {file} has no field {field!r}, its fields are: {known}; choose one of these",
                file=file,
                field=field,
                known=known,
            )
        return field
    usable = [name for name, column in fields.items() if can_hold_classes(column)]
    texts = [name for name in usable if fields[name].dtype.kind == "O"]
    candidates = texts or usable
    if len(candidates) != 1:
        raise InputError(
            "labels {file} has {count} fields that may hold classes ({fields}); say by --field which one does",
            file=file,
            count=len(usable),
            fields=", ".join(usable) or Message("none"),
        )
    return candidates[0]
