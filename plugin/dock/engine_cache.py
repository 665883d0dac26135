"""What the engine keeps on disk because it can make it again: quantised models, fitted encoders."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import List

# Environments of the engine lie in the same folder on most platforms; they take minutes to make and are no cache.
_ENVIRONMENT_PREFIX = "engine-"


def engine_cache_folder() -> Path:
    """Where the engine keeps it: the same place as `cache_folder` of model/encoders/registry.py, which needs onnx."""
    chosen = os.environ.get("TERRAPATCH_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "terrapatch" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "terrapatch"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "terrapatch"


def cache_bytes() -> int:
    """Bytes that it takes."""
    return sum(
        file.stat().st_size
        for entry in _entries()
        for file in ([entry] if entry.is_file() else entry.rglob("*"))
        if file.is_file()
    )


def clear_cache() -> None:
    """Remove it. What is in use on Windows stays."""
    for entry in _entries():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink()


def _entries() -> List[Path]:
    folder = engine_cache_folder()
    if not folder.is_dir():
        return []
    return [entry for entry in folder.iterdir() if not entry.name.startswith(_ENVIRONMENT_PREFIX)]
