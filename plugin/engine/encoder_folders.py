"""Where encoders lie in addition to the bundled ones: told to the engine, and read by the lists of the plugin."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List

from ...model.encoders.data_folder import encoders_folder

VARIABLE = "TERRAPATCH_ENCODERS"
BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "encoders"


def own_encoders_folder() -> Path:
    """The folder of the user's own encoders, in the QGIS profile; it may not be there yet."""
    from qgis.core import QgsApplication

    return Path(QgsApplication.qgisSettingsDirPath()) / "terrapatch" / "encoders"


def folders_for_engine(variable: str) -> str:
    """The path list that the engine gets: what the user's environment says already, then the QGIS profile."""
    given = (os.path.abspath(part) for part in variable.split(os.pathsep) if part)  # the engine works elsewhere
    return os.pathsep.join([*given, str(own_encoders_folder())])


def encoder_folders() -> List[Path]:
    """All folders with encoders in the engine's order; the first encoder of an id wins."""
    told = folders_for_engine(os.environ.get(VARIABLE, "")).split(os.pathsep)
    return [*map(Path, told), encoders_folder(), BUNDLED]
