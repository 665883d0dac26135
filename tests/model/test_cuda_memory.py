"""What the CUDA runtime is asked for, by a stand-in for it: cards, their memory, and memory that is pinned."""

from __future__ import annotations

import gc
from typing import Any, Dict, List

import numpy as np
import pytest

from terrapatch.model.encoders import cuda_memory

PAGE = 4096


class Runtime:
    """The functions of the CUDA runtime that are called, over cards of 10 GB with 4 GB free."""

    def __init__(self, cards: int = 2, failure: int = 0) -> None:
        self.cards, self.failure = cards, failure
        self.current = 0
        self.asked_of: List[int] = []
        self.registered: Dict[int, int] = {}
        self.refuses = False

    def cudaGetDeviceCount(self, count: Any) -> int:
        count._obj.value = self.cards
        return self.failure

    def cudaGetErrorString(self, error: int) -> bytes:
        return {35: b"CUDA driver version is insufficient", 100: b"no CUDA-capable device is detected"}[error]

    def cudaGetDevice(self, card: Any) -> int:
        card._obj.value = self.current
        return 0

    def cudaSetDevice(self, card: Any) -> int:
        self.current = card.value
        return 0 if self.current < self.cards else 101

    def cudaMemGetInfo(self, free: Any, total: Any) -> int:
        self.asked_of.append(self.current)
        free._obj.value, total._obj.value = 4 * 10**9, 10**10
        return 0

    def cudaHostRegister(self, place: int, size: int, flags: int) -> int:
        if self.refuses:
            return 2
        self.registered[place] = size
        return 0

    def cudaHostUnregister(self, place: int) -> int:
        del self.registered[place]
        return 0


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Runtime:
    runtime = Runtime()
    monkeypatch.setattr(cuda_memory, "_runtime", lambda: runtime)
    return runtime


def test_without_the_runtime_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda_memory, "_runtime", lambda: None)
    assert (cuda_memory.cards(), cuda_memory.memory(0), cuda_memory.free_bytes(0)) == (None, None, None)
    assert cuda_memory.card_name.__wrapped__(0) == ""
    assert cuda_memory.pinned((2, 3), np.dtype("float16")).shape == (2, 3)


@pytest.mark.parametrize(
    ("cards", "failure", "found"),
    [
        (3, 0, (3, "")),
        (0, 0, (0, "no CUDA-capable device is detected")),
        (0, 35, (0, "CUDA driver version is insufficient")),
    ],
)
def test_cards_are_counted_and_what_hides_them_is_told(runtime: Runtime, cards: int, failure: int, found: Any) -> None:
    runtime.cards, runtime.failure = cards, failure
    assert cuda_memory.cards() == found


def test_memory_is_that_of_the_card_and_the_current_card_stays(runtime: Runtime) -> None:
    assert cuda_memory.memory(1) == (4 * 10**9, 10**10)
    assert (runtime.asked_of, runtime.current) == ([1], 0)
    assert cuda_memory.memory(5) is None


def test_pinned_memory_is_whole_pages_until_its_last_view_is_gone(runtime: Runtime) -> None:
    array = cuda_memory.pinned((3, 1000), np.dtype("float32"))
    ((place, size),) = runtime.registered.items()
    assert (place % PAGE, size % PAGE) == (0, 0)
    assert place <= array.ctypes.data
    assert array.ctypes.data + array.nbytes <= place + size
    array[:] = 7
    view = array[1, 10:]
    del array
    gc.collect()
    assert runtime.registered
    assert (view == 7).all()
    del view
    gc.collect()
    assert not runtime.registered


def test_memory_that_cannot_be_pinned_is_plain(runtime: Runtime) -> None:
    runtime.refuses = True
    array = cuda_memory.pinned((4, 4), np.dtype("uint8"))
    array[:] = 1
    assert array.sum() == 16
    del array
    gc.collect()  # nothing is given back that was never taken
    assert cuda_memory.pinned((0, 4), np.dtype("uint8")).shape == (0, 4)
