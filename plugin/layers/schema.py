"""Fields of the embedding layer. Other people's files and scripts rely on these names."""

from __future__ import annotations

import enum
from functools import lru_cache
from itertools import count
from typing import Dict, NamedTuple, Optional, Tuple

import numpy as np
from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType, QVariant

PATCH = "patch"
ROW = "row"
COL = "col"
VALID = "valid"
ENCODER = "encoder"
VECTOR_F16 = "embedding_f16"
VECTOR_F32 = "embedding_f32"
# Not part of the contract: what the default style paints a patch with, '#rrggbb'. A field and not a joined table or a
# style, so that it survives every copy of the layer.
COLOR = "color"

METADATA_PROPERTY = "terrapatch/embedding"
"""Custom property of the layer that holds the text of embedding.json."""

_VECTOR_TYPES: Dict[str, np.dtype] = {VECTOR_F16: np.dtype("<f2"), VECTOR_F32: np.dtype("<f4")}


class FieldKind(enum.Enum):
    """What a field holds; the value is the name in (QMetaType.Type, QVariant)."""

    INTEGER = ("Int", "Int")
    LONG = ("LongLong", "LongLong")
    DOUBLE = ("Double", "Double")
    TEXT = ("QString", "String")
    BINARY = ("QByteArray", "ByteArray")


class VectorField(NamedTuple):
    """The field of a layer that holds vectors, and the type of their numbers."""

    name: str
    position: int
    dtype: np.dtype


def make_field(name: str, kind: FieldKind, length: int = 0) -> QgsField:
    """A field, on every version of QGIS."""
    meta_type, variant_type = kind.value
    if _fields_take_meta_types():
        return QgsField(name, getattr(QMetaType.Type, meta_type), len=length)
    return QgsField(name, getattr(QVariant, variant_type), len=length)


def make_fields(*kinds: Tuple[str, FieldKind]) -> QgsFields:
    """Fields of these names and kinds, in their order."""
    fields = QgsFields()
    for name, kind in kinds:
        fields.append(make_field(name, kind))
    return fields


def embedding_fields(dtype: np.dtype) -> QgsFields:
    """Fields of an embedding layer.

    Parameters
    ----------
    dtype : numpy dtype
        float16, or float32 where a value would overflow float16.
    """
    narrow = np.dtype(dtype) == np.float16
    fields = make_fields(
        (PATCH, FieldKind.LONG),
        (ROW, FieldKind.INTEGER),
        (COL, FieldKind.INTEGER),
        (VALID, FieldKind.DOUBLE),
        (ENCODER, FieldKind.TEXT),
        (VECTOR_F16 if narrow else VECTOR_F32, FieldKind.BINARY),
    )
    fields.append(make_field(COLOR, FieldKind.TEXT, 7))
    return fields


def spare_fields(fields: QgsFields) -> QgsFields:
    """Fields of other features under names that no embedding layer uses: `row` becomes `row_2`."""
    own = {PATCH, ROW, COL, VALID, ENCODER, COLOR, *_VECTOR_TYPES}
    taken = own | {name.lower() for name in fields.names()}
    spare = QgsFields()
    for found in fields:
        renamed = QgsField(found)
        if found.name().lower() in own:
            free = (f"{found.name()}_{number}" for number in count(2))
            renamed.setName(next(name for name in free if name.lower() not in taken))
            taken.add(renamed.name().lower())
        spare.append(renamed)
    return spare


def vector_field(fields: QgsFields) -> Optional[VectorField]:
    """The field that holds vectors; None where the layer is not an embedding layer."""
    for name, dtype in _VECTOR_TYPES.items():
        position = fields.indexOf(name)
        if position >= 0:
            return VectorField(name, position, dtype)
    return None


@lru_cache(maxsize=1)
def _fields_take_meta_types() -> bool:
    """Whether QgsField is made with QMetaType.Type (QGIS 3.38 and later) and not with QVariant.Type."""
    try:
        QgsField("probe", QMetaType.Type.Int)
    except TypeError:
        return False
    return True
