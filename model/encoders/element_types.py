"""Element types of a model's tensors, and numbers made ready for them."""

from __future__ import annotations

import re
from typing import Any, Dict

import numpy as np

from ..errors import EncoderError

# ONNX's names; a card has numpy's. Others (bfloat16, float8, strings) cannot pass between numpy and ONNX Runtime.
_NUMPY_NAMES: Dict[str, str] = {
    "float": "float32",
    "float16": "float16",
    "double": "float64",
    "int8": "int8",
    "int16": "int16",
    "int32": "int32",
    "int64": "int64",
    "uint8": "uint8",
    "uint16": "uint16",
    "uint32": "uint32",
    "uint64": "uint64",
    "bool": "bool",
}
DTYPES = tuple(_NUMPY_NAMES.values())


def element_type(tensor: Any, file: object) -> np.dtype:
    """The numpy dtype of an input or output of an ONNX Runtime session.

    Raises
    ------
    EncoderError
        When it is not a tensor, or of a type that numpy arrays cannot have, such as bfloat16.
    """
    name = onnx_type(tensor)
    if not str(tensor.type).startswith("tensor("):
        raise EncoderError(
            "{file}: {tensor!r} is of type {name}, needs to be a tensor; export the model with one float32 tensor for "
            "each input and output",
            file=file,
            tensor=tensor.name,
            name=name,
        )
    if name not in _NUMPY_NAMES:
        raise EncoderError(
            "{file}: tensor {tensor!r} has the element type {name}, which numpy arrays cannot have; export the "
            "model with float32 inputs and outputs: its inside may stay {name}",
            file=file,
            tensor=tensor.name,
            name=name,
        )
    return np.dtype(_NUMPY_NAMES[name])


def number_type(tensor: Any, file: object) -> np.dtype:
    """As `element_type`, of imagery or of vectors: truth values are refused.

    Raises
    ------
    EncoderError
        When it is of another type than numbers.
    """
    dtype = element_type(tensor, file)
    if dtype.kind == "b":
        raise EncoderError(
            "{file}: tensor {tensor!r} has the element type bool, needs numbers for imagery and vectors; export the "
            "model with float32 in its place",
            file=file,
            tensor=tensor.name,
        )
    return dtype


def is_usable(tensor: Any) -> bool:
    """Whether an output can hold vectors: a tensor of numbers that numpy arrays can have."""
    return onnx_type(tensor) in _NUMPY_NAMES.keys() - {"bool"}


def onnx_type(tensor: Any) -> str:
    """The element type as ONNX calls it: `float`, `bfloat16`; of what is not a tensor, its whole type."""
    found = re.fullmatch(r"tensor\((\w+)\)", str(tensor.type))
    return found.group(1) if found else str(tensor.type)


def as_type(values: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Numbers in an element type; for whole numbers they are rounded and clipped to its range, never wrapped.

    NaN becomes 0 there.
    """
    if values.dtype == dtype:
        return values
    if dtype.kind not in "iu" or values.dtype.kind == "b":
        return values.astype(dtype)
    limits = np.iinfo(dtype)
    if values.dtype.kind in "iu":
        return np.clip(
            values, max(limits.min, np.iinfo(values.dtype).min), min(limits.max, np.iinfo(values.dtype).max)
        ).astype(dtype)
    exact = values if dtype.itemsize <= 2 else values.astype(np.float64)
    highest = float(limits.max) if dtype.itemsize <= 4 else float(np.nextafter(float(limits.max), 0.0))
    return np.clip(np.rint(np.nan_to_num(exact)), float(limits.min), highest).astype(dtype)
