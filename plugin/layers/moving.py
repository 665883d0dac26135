"""Layers whose features move to another place, such as from memory to a file, and are the same there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator, Set

_moving: Set[str] = set()


@contextmanager
def same_features(layer_id: str) -> Iterator[None]:
    """What a layer says of changes inside can be ignored: its features, with their ids, are those that it had."""
    _moving.add(layer_id)
    try:
        yield
    finally:
        _moving.discard(layer_id)


def is_moving(layer_id: str) -> bool:
    """Whether a layer's change can be passed over."""
    return layer_id in _moving
