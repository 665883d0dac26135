"""The Python that QGIS itself runs on, as a program."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Optional


def qgis_python() -> Optional[Path]:
    """The Python that QGIS embeds, as a program; None where it has none.

    `sys.executable` is QGIS itself on Windows and macOS, and starting that would open a second QGIS.
    """
    executable, prefix = Path(sys.executable or "."), Path(sys.prefix)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    candidates = [
        *([executable] if executable.name.lower().startswith("python") else []),
        *(prefix / name for name in ("python3.exe", "python.exe")),  # OSGeo4W, Windows installer
        executable.parent / "bin" / "python3",  # macOS bundle
        *(prefix / "bin" / name for name in (version, "python3")),
    ]
    return next((path for path in candidates if path.is_file()), None)
