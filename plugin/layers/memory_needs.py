"""How much memory QGIS takes for patches, and how much this computer has left."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication

# Measured in QGIS 3.22 on 262,144 and 1,000,000 patches of 11 and 512 numbers: a temporary layer takes 1.1 kB a patch
# for polygon and fields, and its vectors of 16 bits nearly twice; searching copies them as 32 bits
_FEATURE_BYTES, _STORED_NUMBER_BYTES = 1100, 3.6
_FILE_ROW_BYTES = 350
_SEARCHED_PATCH_BYTES, _SEARCHED_NUMBER_BYTES = 250, 4.0


def bytes_in_qgis(patches: int, dim: int, temporary: bool) -> int:
    """Bytes that patches take once they have been searched.

    Parameters
    ----------
    patches : int
    dim : int
        Of a vector.
    temporary : bool
        Whether the layer lives in memory, too; a GeoPackage does not.
    """
    searched = _SEARCHED_PATCH_BYTES + _SEARCHED_NUMBER_BYTES * dim
    stored = _FEATURE_BYTES + _STORED_NUMBER_BYTES * dim if temporary else 0.0
    return round(patches * (searched + stored))


def bytes_on_disk(patches: int, dim: int) -> int:
    """Bytes of a GeoPackage of patches: vectors of 16 bits, polygons, fields and what the format adds."""
    return patches * (2 * dim + _FILE_ROW_BYTES)


def free_bytes() -> Optional[int]:
    """Memory that is free; where the system does not say, half of all; None where that is not known either."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, ValueError, StopIteration):
        megabytes = QgsApplication.systemMemorySizeMb()
        return megabytes * 1_000_000 // 2 if megabytes > 0 else None
