"""Fixtures of the engine's tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import pytest

from terrapatch.model.patches import EmbeddingSet, PatchGrid

SetFactory = Callable[..., EmbeddingSet]


@pytest.fixture
def set_factory(tmp_path: Path) -> SetFactory:
    """Writes an embedding set by hand and opens it.

    `set_factory(vectors, shape=(rows, cols))` places the vectors on a 10 m grid of 2 px patches without a CRS, row by
    row; `grid`, `index`, `valid`, `name` (of the folder) and `encoder` (keys to change) say otherwise.
    """

    def write(
        vectors: np.ndarray,
        *,
        shape: Optional[tuple] = None,
        grid: Optional[PatchGrid] = None,
        index: Optional[np.ndarray] = None,
        valid: Optional[np.ndarray] = None,
        name: str = "set",
        encoder: Optional[dict] = None,
        **metadata: Any,
    ) -> EmbeddingSet:
        vectors = np.asarray(vectors)
        if vectors.dtype != np.float32:
            vectors = vectors.astype(np.float16)
        rows, cols = shape or (1, max(1, len(vectors)))
        grid = grid or PatchGrid((10.0, 0.0, 500_000.0, 0.0, -10.0, 4_000_000.0), "", rows, cols, 2)
        index = np.arange(len(vectors)) if index is None else np.asarray(index)
        valid = np.ones(len(vectors)) if valid is None else np.asarray(valid)
        folder = tmp_path / name
        folder.mkdir(parents=True)
        np.save(folder / "vectors.npy", vectors)
        np.save(folder / "index.npy", index.astype(np.int64))
        np.save(folder / "valid.npy", valid.astype(np.float32))
        content = {
            "schema": "terrapatch-embedding-1",
            "grid": grid.to_dict(),
            "encoder": {"id": "fake", "version": "1", "sha256": "ab" * 32, "dim": vectors.shape[1], **(encoder or {})},
            "source": {"uri": "/data/scene.tif", "size": 1, "modified": "2026-01-01T00:00:00Z", "bands": [1]},
            "parameters": {"tile": 224, "overlap": 0, "refine": 1, "tokens": "patch", "date": None},
            "created": "2026-01-02T00:00:00Z",
            "terrapatch": "0.1.0",
            **metadata,
        }
        (folder / "embedding.json").write_text(json.dumps(content), encoding="utf-8")
        return EmbeddingSet.open(folder)

    return write
