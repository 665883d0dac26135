"""How several vectors become one, as a parameter."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ...model.study_options import POOLINGS
from ..translation import tr
from .algorithm import Parameters, TerraPatchAlgorithm

POOLING = "POOLING"


def add_pooling(algorithm: TerraPatchAlgorithm) -> None:
    """Add POOLING."""
    algorithm.add(
        QgsProcessingParameterEnum(
            POOLING, tr("Pooling"), options=list(POOLINGS), defaultValue=POOLINGS[0], usesStaticStrings=True
        ),
        tr(
            "mean: compares with other vectors of the encoder. gem: a mean that large numbers rule. stats: least, "
            "most, mean and deviation, four times as many numbers. What gem and stats give compares with its own kind "
            "only."
        ),
    )


def pooling_of(algorithm: TerraPatchAlgorithm, parameters: Parameters, context: QgsProcessingContext) -> str:
    """The pooling that was chosen."""
    return str(algorithm.parameterAsEnumString(parameters, POOLING, context))
