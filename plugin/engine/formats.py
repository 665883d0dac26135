"""Which rasters the engine's build of GDAL opens."""

from __future__ import annotations

import subprocess  # nosec B404  # asks the engine's Python
from typing import Optional

from .environment import python_arguments, start_options
from .interpreter import EngineInterpreter

_OPENING_SECONDS = 60
_OPENING = """
import sys
import rasterio
try:
    rasterio.open(sys.argv[1]).close()
except Exception as error:
    print(" ".join(str(error).split()))
"""


def opening_problem(interpreter: EngineInterpreter, raster: str) -> Optional[str]:
    """Why the engine cannot open a raster that QGIS opens; None where it can.

    Formats depend on how GDAL was built: QGIS's may have drivers (ECW, MrSID) that the engine's lacks.
    """
    try:
        answer = subprocess.run(  # nosec B603  # the engine's Python, no shell
            [*python_arguments(interpreter.path), "-c", _OPENING, raster],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_OPENING_SECONDS,
            check=True,
            **start_options(keep_libraries=interpreter.keeps_libraries),
        )
    except (OSError, subprocess.SubprocessError) as error:
        return error.__class__.__name__
    return answer.stdout.decode("utf-8", "replace").strip() or None
