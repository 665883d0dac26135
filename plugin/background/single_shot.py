"""Timers that fire once: what is to be done a moment later, with the window's own events before it."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, QTimer


def single_shot(parent: QObject, slot: Callable[[], object], wait_ms: int = 0) -> QTimer:
    """A timer that calls a slot once after each `start`; started again before that, it waits anew.

    Parameters
    ----------
    parent : QObject
    slot : callable
    wait_ms : int
        0 is the next turn of the event loop.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(wait_ms)
    timer.timeout.connect(slot)
    return timer
