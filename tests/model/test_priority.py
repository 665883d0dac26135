"""The engine lets other processes go first, also where systems call that by another name."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any, List, Tuple

import pytest

from terrapatch.model.priority import give_way


@pytest.mark.parametrize("agrees", [1, 0])
def test_windows_is_asked_for_a_class_below_normal(monkeypatch: pytest.MonkeyPatch, agrees: int) -> None:
    asked: List[Tuple[Any, int]] = []

    class Kernel:
        class GetCurrentProcess:
            restype: Any = None

            def __call__(self) -> int:
                return (1 << 64) - 1

        GetCurrentProcess = GetCurrentProcess()  # type: ignore[assignment,misc]

        @staticmethod
        def SetPriorityClass(process: ctypes.c_void_p, kind: int) -> int:
            asked.append((process.value, kind))
            return agrees

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", {"kernel32": Kernel}.__getitem__, raising=False)
    assert give_way() is bool(agrees)
    assert asked == [((1 << 64) - 1, 0x4000)]


def test_a_system_that_does_not_let_it_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: int) -> int:
        raise PermissionError

    monkeypatch.setattr(os, "nice", refuse)
    monkeypatch.setattr(sys, "platform", "linux")
    assert give_way() is False
