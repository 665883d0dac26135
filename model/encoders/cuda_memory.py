"""What the CUDA runtime is asked for: which cards there are, their memory, and host memory that they copy from fast.

The runtime is the library that ONNX Runtime itself runs on, already loaded by `onnxruntime.preload_dlls`. Where it is
not found, everything goes on without: cards and memory are then unknown, and buffers are plain.
"""

from __future__ import annotations

import ctypes
import sys
import weakref
from functools import lru_cache
from typing import Any, NamedTuple, Optional, Tuple

import numpy as np

_LIBRARIES = {"win32": ("cudart64_13.dll", "cudart64_12.dll")}
_LINUX = ("libcudart.so.13", "libcudart.so.12", "libcudart.so")
_PAGE = 4096
_NO_DEVICE = 100  # cudaErrorNoDevice


class Cards(NamedTuple):
    """Graphics cards that this process may use.

    Attributes
    ----------
    number : int
    problem : str
        What the CUDA runtime says where there is none; empty where there are some.
    """

    number: int
    problem: str


@lru_cache(maxsize=1)
def _runtime() -> Optional[Any]:
    for name in _LIBRARIES.get(sys.platform, _LINUX):
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.cudaHostRegister.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_uint]
        library.cudaHostUnregister.argtypes = [ctypes.c_void_p]
        library.cudaGetErrorString.restype = ctypes.c_char_p
        return library
    return None


def cards() -> Optional[Cards]:
    """The cards that the NVIDIA driver gives to this process; None where the CUDA runtime is not found."""
    library = _runtime()
    if library is None:
        return None
    count = ctypes.c_int()
    failed = library.cudaGetDeviceCount(ctypes.byref(count))
    if not failed and count.value:
        return Cards(count.value, "")
    return Cards(0, library.cudaGetErrorString(failed or _NO_DEVICE).decode("ascii", "replace"))


def memory(card: int) -> Optional[Tuple[int, int]]:
    """Free and total bytes of a card; None where they cannot be told."""
    library = _runtime()
    if library is None:
        return None
    free, total, before = ctypes.c_size_t(), ctypes.c_size_t(), ctypes.c_int()
    if library.cudaGetDevice(ctypes.byref(before)) or library.cudaSetDevice(ctypes.c_int(card)):
        return None
    failed = library.cudaMemGetInfo(ctypes.byref(free), ctypes.byref(total))
    library.cudaSetDevice(before)
    return None if failed else (free.value, total.value)


@lru_cache(maxsize=8)
def card_name(card: int) -> str:
    """Bus address and memory of a card, which tell it from others; empty where they cannot be told."""
    library, text = _runtime(), ctypes.create_string_buffer(32)
    found = memory(card)
    if library is None or found is None or library.cudaDeviceGetPCIBusId(text, len(text), card):
        return ""
    return f"{text.value.decode('ascii', 'replace')} {found[1]}"


def free_bytes(card: int) -> Optional[int]:
    """Free bytes of a card; None where they cannot be told."""
    found = memory(card)
    return None if found is None else found[0]


def pinned(shape: Tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """An array in memory that a card copies from and to at full speed; a plain array where that cannot be had.

    It is given back when the last view of it is gone.
    """
    dtype = np.dtype(dtype)
    size = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
    library = _runtime()
    if library is None or not size:
        return np.empty(shape, dtype)
    whole = np.empty(size + 2 * _PAGE, np.uint8)
    first = -whole.ctypes.data % _PAGE
    length = -(-size // _PAGE) * _PAGE
    place = whole.ctypes.data + first
    if library.cudaHostRegister(place, length, 1) == 0:  # 1: for every context
        weakref.finalize(whole, library.cudaHostUnregister, place)
    return whole[first : first + size].view(dtype).reshape(shape)
