"""Where the engine keeps what it can make again.

Standard library only: QGIS's Python imports it too.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """Where the engine keeps what it can make again: lighter and derived models, fitted encoders, cards.

    TERRAPATCH_CACHE wins; else the platform's own cache folder.
    """
    chosen = os.environ.get("TERRAPATCH_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "terrapatch" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "terrapatch"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "terrapatch"
