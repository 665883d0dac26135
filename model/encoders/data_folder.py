"""Where TerraPatch keeps what is the user's own outside of QGIS: encoders that the command line has got.

Standard library only: QGIS's Python imports it too.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """Local application data, which no system empties by itself."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "terrapatch"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "terrapatch"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "terrapatch"


def encoders_folder() -> Path:
    """The folder of encoders that were got on the command line; it may not be there yet."""
    return data_folder() / "encoders"
