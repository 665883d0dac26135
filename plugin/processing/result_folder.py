"""A folder as the output of an algorithm, and layers in it that are loaded when it ends."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingParameterFolderDestination, QgsProject

from ...model.errors import InputError
from ..translation import tr
from .algorithm import OUTPUT, Parameters, TerraPatchAlgorithm
from .outputs import whole_path


def add_folder_output(algorithm: TerraPatchAlgorithm, text: str, help_text: str) -> None:
    """Add OUTPUT, a folder."""
    algorithm.add(QgsProcessingParameterFolderDestination(OUTPUT, text), help_text)


def check_folder_output(algorithm: TerraPatchAlgorithm, parameters: Parameters, ours: str) -> None:
    """Raise an InputError where the folder holds files of others.

    Parameters
    ----------
    algorithm : TerraPatchAlgorithm
    parameters : dict
    ours : str
        Name of a file that tells a folder of the same kind of result.
    """
    given = parameters.get(OUTPUT)
    if not isinstance(given, str) or not given or given == QgsProcessing.TEMPORARY_OUTPUT:
        return
    folder = Path(given)
    if folder.exists() and not folder.is_dir():
        raise InputError(tr("OUTPUT is {}, which is a file; give a folder").format(given))
    inside = sorted(child.name for child in folder.iterdir()) if folder.is_dir() else []
    if inside and ours not in inside:
        raise InputError(
            tr("OUTPUT is {folder}, which holds other files ({files}); give an empty folder").format(
                folder=given, files=", ".join(inside[:3])
            )
        )


def result_folder(algorithm: TerraPatchAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> Path:
    """The folder that was chosen, or a temporary one."""
    return Path(whole_path(algorithm.parameterAsString(parameters, OUTPUT, context)))


def load_when_done(context: QgsProcessingContext, file: str, title: str, output: str) -> None:
    """Have a layer loaded into the project that the algorithm runs in, if it runs in one that is shown.

    Its style lies beside it.
    """
    project: QgsProject = context.project()
    if project is not None:
        context.addLayerToLoadOnCompletion(file, QgsProcessingContext.LayerDetails(title, project, output))
