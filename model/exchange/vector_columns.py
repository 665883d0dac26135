"""Which column of a table holds vectors, and the vectors of it as an array: any layout that products have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Any, Collection, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.types as kinds

from ..errors import InputError
from ..listing import listed
from ..messages import Message
from ..name_lists import first_names
from .quantizing import require_linear

MANY_LENGTHS = "many_lengths"
"""Code of the error of vectors that differ in length."""

_BOX_NAMES = {"xmin", "ymin", "xmax", "ymax", "minx", "miny", "maxx", "maxy", "zmin", "zmax"}
_BLOB_TYPES: Mapping[str, str] = {"embedding_f16": "<f2", "embedding_f32": "<f4", "embedding": "<f4"}
"""Binary columns by name in lower case: TerraPatch's own, and ArcGIS's Embedding (contiguous little-endian float32)."""
_NUMBERED = re.compile(r"(?P<stem>.*?)(?P<number>\d+)")
_LEAST_DIMENSIONS = 2
_LEAST_NUMBERED = 8
_COLUMNS_SHOWN = 20


class Layout(Enum):
    """How a table holds vectors."""

    LIST = "list"
    STRUCT = "struct"
    COLUMNS = "columns"
    BLOB = "blob"
    TEXT = "text"


@dataclass(frozen=True)
class VectorColumn:
    """Where the vectors of a table are.

    Attributes
    ----------
    name : str
        Of the column, or what the names of one column a dimension begin with.
    layout : Layout
    columns : tuple of str
        To read.
    """

    name: str
    layout: Layout
    columns: Tuple[str, ...]


@dataclass(frozen=True)
class Quantization:
    """How whole numbers stand for vectors: value = number * scale + offset, or the signs alone.

    Attributes
    ----------
    scale, offset : float32 arrays [D] or [1]
    binary : bool
        Eight signs a byte, the first in the highest bit.
    dim : int
        Length of the vectors where signs are packed.
    """

    scale: np.ndarray
    offset: np.ndarray
    binary: bool = False
    dim: int = 0

    @classmethod
    def told(cls, metadata: Mapping[str, Any], name: str) -> Optional[Quantization]:
        """What the footer `emb` says; None where it says nothing of it.

        Raises
        ------
        InputError
            When it cannot be understood.
        """
        told = metadata.get("emb:quantization", metadata.get("quantization"))
        if not isinstance(told, dict):
            return None
        method = str(told.get("method", ""))
        try:
            if method == "binary":
                return cls(np.ones(1, np.float32), np.zeros(1, np.float32), True, int(metadata["emb:dimensions"]))
            require_linear(told, name)
            scale = np.atleast_1d(np.array(told.get("scale", [1.0]), dtype=np.float32))
            offset = np.atleast_1d(np.array(told.get("offset") or [0.0], dtype=np.float32))
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(
                "quantization of {name} is {told}, needs scale and offset as numbers or lists of them; "
                "correct the footer emb",
                name=name,
                told=str(told)[:120],
            ) from error
        return cls(scale, offset)

    def values(self, numbers: np.ndarray) -> np.ndarray:
        """Vectors of stored numbers, float32 [n, D]."""
        if self.binary:
            bits = np.unpackbits(numbers.astype(np.uint8), axis=1, count=self.dim)
            return bits.astype(np.float32) * 2 - 1
        return numbers.astype(np.float32) * self.scale + self.offset


def find_vectors(schema: pa.Schema, asked: Optional[str], name: str, texts: Collection[str] = ()) -> VectorColumn:
    """The column of the vectors.

    Parameters
    ----------
    schema : pyarrow Schema
    asked : str, optional
        That the user named.
    name : str
        Of the table, for messages.
    texts : collection of str
        Columns of texts that look like lists of numbers; they count where no others may hold vectors, or one is named.

    Raises
    ------
    InputError
        When there is none, or there are several and none was named.
    """
    candidates = _candidates(schema)
    as_texts = {text: VectorColumn(text, Layout.TEXT, (text,)) for text in texts}
    candidates = {**as_texts, **candidates} if asked is not None else candidates or as_texts
    if asked is not None:
        found = candidates.get(asked) or _forced(schema, asked)
        if found is None:
            raise InputError(
                "column {asked!r} of {name} holds no vectors; {candidates}; its columns are {schema}",
                asked=asked,
                name=name,
                candidates=_may_be(candidates),
                schema=_listed(schema),
            )
        return found
    if not candidates:
        raise InputError(
            "{name} has no column of vectors (lists of numbers, or one column a dimension); its columns are "
            "{schema}; give a table of embeddings",
            name=name,
            schema=_listed(schema),
        )
    if len(candidates) > 1:
        raise InputError(
            "{name} has {candidates_count} columns that may hold the vectors ({candidates}); name one by --vectors",
            name=name,
            candidates_count=len(candidates),
            candidates=", ".join(candidates),
        )
    return next(iter(candidates.values()))


def vectors_of(batch: pa.RecordBatch, column: VectorColumn) -> Tuple[np.ndarray, np.ndarray]:
    """Stored numbers [n, D] of the rows that have a vector, and which rows have one, bool [rows].

    Raises
    ------
    InputError
        When vectors differ in length.
    """
    if column.layout is Layout.COLUMNS:
        parts = [_numbers(batch.column(name)) for name in column.columns]
        return np.stack(parts, axis=1), np.ones(batch.num_rows, dtype=bool)
    array = batch.column(column.name)
    array = array.storage if isinstance(array, pa.ExtensionArray) else array  # such as a tensor of one shape
    there = np.array(array.is_valid().to_numpy(zero_copy_only=False), dtype=bool)
    if not there.all():
        array = array.filter(pa.array(there))
    if column.layout is Layout.STRUCT:
        parts = [_numbers(array.field(number)) for number in range(array.type.num_fields)]
        return np.stack(parts, axis=1) if len(array) else np.empty((0, array.type.num_fields)), there
    lengths = pc.list_value_length(array) if column.layout is Layout.LIST else pc.binary_length(array)
    filled = np.asarray(lengths.to_numpy(zero_copy_only=False)) > 0
    if not filled.all():  # an empty list holds no numbers
        array = array.filter(pa.array(filled))
        there[there] = filled
    if not len(array):
        return np.empty((0, 0), dtype=np.float32), there
    if column.layout is Layout.BLOB:
        return _of_blobs(array, column), there
    if column.layout is Layout.TEXT:
        return _of_texts(array, column), there
    return _of_lists(array, column), there


def looks_like_vector(text: str) -> bool:
    """Whether a text is a list of numbers, as `[0.1, 0.2]` or as numpy prints one."""
    try:
        return bool(re.match(r"\s*[\[({]", text)) and len(_numbers_of_text(text)) >= _LEAST_NUMBERED
    except ValueError:
        return False


def _candidates(schema: pa.Schema) -> Dict[str, VectorColumn]:
    """Everything that may hold vectors, by name."""
    found: Dict[str, VectorColumn] = {}
    for field in schema:
        kind = field.type.storage_type if isinstance(field.type, pa.BaseExtensionType) else field.type
        if "bbox" in field.name.lower():
            continue
        if _is_list_of_numbers(kind):
            found[field.name] = VectorColumn(field.name, Layout.LIST, (field.name,))
        elif kinds.is_struct(kind) and _is_struct_of_numbers(kind):
            found[field.name] = VectorColumn(field.name, Layout.STRUCT, (field.name,))
        elif _is_binary(kind) and field.name.lower() in _BLOB_TYPES:
            found[field.name] = VectorColumn(field.name, Layout.BLOB, (field.name,))
    for stem, names in _numbered(schema).items():
        found[stem] = VectorColumn(stem, Layout.COLUMNS, names)
    return found


def _forced(schema: pa.Schema, asked: str) -> Optional[VectorColumn]:
    """A binary column that somebody names is one of little-endian float32."""
    position = schema.get_field_index(asked)
    if position >= 0 and _is_binary(schema.field(position).type):
        return VectorColumn(asked, Layout.BLOB, (asked,))
    return None


def _numbered(schema: pa.Schema) -> Dict[str, Tuple[str, ...]]:
    """Columns of numbers whose names are one word and all numbers from 0 or 1 on, by the word; in order."""
    groups: Dict[str, Dict[int, str]] = {}
    for field in schema:
        match = _NUMBERED.fullmatch(field.name)
        if match and (kinds.is_floating(field.type) or kinds.is_integer(field.type)):
            groups.setdefault(match["stem"], {})[int(match["number"])] = field.name
    found = {}
    for stem, names in groups.items():
        first = min(names)
        if len(names) >= _LEAST_NUMBERED and first in (0, 1) and max(names) - first + 1 == len(names):
            found[stem.rstrip("_-") or names[first]] = tuple(names[number] for number in sorted(names))
    return found


def _is_list_of_numbers(kind: pa.DataType) -> bool:
    if not (kinds.is_list(kind) or kinds.is_large_list(kind) or kinds.is_fixed_size_list(kind)):
        return False
    if kinds.is_fixed_size_list(kind) and kind.list_size < _LEAST_DIMENSIONS:
        return False
    return bool(kinds.is_floating(kind.value_type) or kinds.is_integer(kind.value_type))


def _is_struct_of_numbers(kind: pa.DataType) -> bool:
    fields = [kind.field(number) for number in range(kind.num_fields)]
    names = {field.name.lower() for field in fields}
    numbers = all(kinds.is_floating(field.type) or kinds.is_integer(field.type) for field in fields)
    return len(fields) >= _LEAST_NUMBERED and numbers and not names <= _BOX_NAMES


def _is_binary(kind: pa.DataType) -> bool:
    return bool(kinds.is_binary(kind) or kinds.is_large_binary(kind) or kinds.is_fixed_size_binary(kind))


def _of_lists(array: Any, column: VectorColumn) -> np.ndarray:
    """Numbers [n, D] of lists of one length."""
    if kinds.is_fixed_size_list(array.type):
        lengths: Sequence[int] = (array.type.list_size,)
    else:
        lengths = np.unique(np.diff(array.offsets.to_numpy())).tolist()
    if len(lengths) > 1:
        raise _many_lengths(column, lengths)
    flat = _numbers(array.flatten())
    return flat.reshape(len(array), lengths[0])


def _many_lengths(column: VectorColumn, lengths: Sequence[int]) -> InputError:
    return InputError(
        "column {column} holds vectors of {lengths} numbers, and only vectors of "
        "one length compare; give a table of one encoder",
        MANY_LENGTHS,
        column=column.name,
        lengths=listed([str(length) for length in lengths[:3]]),
    )


def _of_texts(array: Any, column: VectorColumn) -> np.ndarray:
    """Numbers [n, D] of texts such as `[0.1, 0.2]`."""
    try:
        rows = [_numbers_of_text(text) for text in array.to_pylist()]
    except ValueError as error:
        raise InputError(
            "column {column} holds texts that are not lists of numbers ({error}); name another by --vectors",
            column=column.name,
            error=error,
        ) from error
    lengths = sorted({len(row) for row in rows})
    if len(lengths) > 1:
        raise _many_lengths(column, lengths)
    return np.stack(rows)


def _numbers_of_text(text: str) -> np.ndarray:
    return np.array(text.strip(" \t\r\n[](){}").replace(",", " ").split(), dtype=np.float32)


def _of_blobs(array: Any, column: VectorColumn) -> np.ndarray:
    """Numbers [n, D] of binary values."""
    kind = np.dtype(_BLOB_TYPES.get(column.name.lower(), "<f4"))
    values: List[bytes] = array.to_pylist()
    sizes = sorted({len(value) for value in values})
    if len(sizes) > 1 or (sizes and sizes[0] % kind.itemsize):
        raise InputError(
            "column {column} holds values of {sizes} bytes, needs {itemsize} for each number and one length for all",
            column=column.name,
            sizes=listed([str(size) for size in sizes[:3]]),
            itemsize=kind.itemsize,
        )
    return np.frombuffer(b"".join(values), dtype=kind).reshape(len(values), -1)


def _numbers(array: Any) -> np.ndarray:
    """Numbers of an array; NaN for what is missing."""
    values = np.asarray(array.to_numpy(zero_copy_only=False))
    return values.astype(np.float32) if values.dtype.kind not in "fiu" else values


def _listed(schema: pa.Schema) -> str:
    return first_names([f"{field.name} ({field.type})" for field in schema], _COLUMNS_SHOWN)


def _may_be(candidates: Mapping[str, VectorColumn]) -> Message:
    if not candidates:
        return Message("nor does another; give a table of embeddings")
    return Message("those that may are {columns}", columns=", ".join(candidates))
