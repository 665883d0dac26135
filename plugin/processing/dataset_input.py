"""INPUT of the algorithms that take a dataset of many scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from ...model.errors import InputError
from ..translation import tr
from .algorithm import INPUT, Parameters, TerraPatchAlgorithm
from .extent_input import wanted_extent

DEGREES = "EPSG:4326"
Box = Tuple[float, float, float, float]


def add_dataset_input(algorithm: TerraPatchAlgorithm) -> None:
    """Add INPUT, the folder of a dataset or the file in it that tells one."""
    algorithm.add(
        algorithm.file_parameter(INPUT, tr("Dataset")),
        tr("The folder that Embed many rasters or terrapatch embed-many has made, or its dataset.json."),
    )


def dataset_folder(algorithm: TerraPatchAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """The folder of INPUT.

    Raises
    ------
    InputError
        When it is not a dataset.
    """
    from ...model.dataset_requests import DATASET_FILE  # not when QGIS starts

    given = algorithm.parameterAsFile(parameters, INPUT, context).strip()
    folder = Path(given).parent if Path(given).name == DATASET_FILE else Path(given)
    if not given or not (folder / DATASET_FILE).is_file():
        raise InputError(
            tr("INPUT is {given}, which is not a dataset (it has no {file}); choose the folder of a dataset").format(
                given=given or tr("(nothing)"), file=DATASET_FILE
            )
        )
    return str(folder.absolute())


def box_in_degrees(
    algorithm: TerraPatchAlgorithm, parameters: Parameters, name: str, context: QgsProcessingContext
) -> Optional[Box]:
    """West, south, east, north of an optional extent."""
    found = wanted_extent(algorithm, parameters, name, context, QgsCoordinateReferenceSystem(DEGREES))
    if found is None:
        return None
    return found.xMinimum(), found.yMinimum(), found.xMaximum(), found.yMaximum()
