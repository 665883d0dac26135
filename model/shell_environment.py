"""Environment variables of a shell or of QGIS that lead the engine's libraries to the wrong files.

Standard library only: the plugin cleans the environment of the engine's process by it, and the command line its own.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path
from typing import MutableMapping

# Of GDAL only what points at data and drivers: proxies, cache sizes and credentials are the user's.
_DATA_NAMES = frozenset({"GDAL_DATA", "GDAL_DRIVER_PATH", "OGR_DRIVER_PATH"})
_DATA_PREFIX = "PROJ_"


def names_library_data(name: str) -> bool:
    """Whether a variable says where PROJ or GDAL find their data and drivers.

    PROJ_LIB alone makes every CRS call of rasterio's wheel fail, because the wheel carries its own PROJ.
    """
    return name.upper() in _DATA_NAMES or name.upper().startswith(_DATA_PREFIX)


def clean_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Make the environment fit the libraries of this process; to be called before rasterio is imported.

    Where rasterio carries its own data, as its wheels do, variables that point at the data of another build are taken
    out. A rasterio of the system or of conda may need them. In any case a virtual raster may not run Python code: it
    can come from anybody.
    """
    environment["GDAL_VRT_ENABLE_PYTHON"] = "NO"
    if _rasterio_carries_data():
        for name in [name for name in environment if names_library_data(name)]:
            del environment[name]


def _rasterio_carries_data() -> bool:
    found = find_spec("rasterio")
    folders = found.submodule_search_locations if found is not None else None
    return any(Path(folder, "proj_data").is_dir() for folder in folders or ())
