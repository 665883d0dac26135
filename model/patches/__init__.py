"""Patches: where they are, what vectors they have, what looks alike. numpy only, used on both sides."""

from __future__ import annotations

from .embedding_set import EmbeddingSet
from .grid import PatchGrid

__all__ = ["EmbeddingSet", "PatchGrid"]
