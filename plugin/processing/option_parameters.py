"""Parameters of Processing made from the table of options, and what was given for them as fields of a request."""

from __future__ import annotations

import math
from typing import Any, Callable, Collection, Dict, Mapping, Optional, Sequence, Union

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...model.errors import InputError
from ...model.option import Kind, Option, Verb
from ..translation import tr
from .algorithm import INPUT, Parameters, TerraPatchAlgorithm
from .chosen_bands import chosen_bands

_OF_LAYERS = (Kind.EXTENT, Kind.POLYGONS)
_NUMBER_TYPES = {
    Kind.INTEGER: QgsProcessingParameterNumber.Type.Integer,
    Kind.TILE: QgsProcessingParameterNumber.Type.Integer,
    Kind.NUMBER: QgsProcessingParameterNumber.Type.Double,
}


def add_options(
    algorithm: TerraPatchAlgorithm,
    verb: Verb,
    leave_out: Collection[str] = (),
    choices: Optional[Mapping[str, Sequence[str]]] = None,
    defaults: Optional[Mapping[str, Any]] = None,
) -> None:
    """Add the parameters of a verb's options, in the order of the table.

    Parameters
    ----------
    algorithm : TerraPatchAlgorithm
    verb : Verb
    leave_out : collection of str
        Fields of the request whose parameter the algorithm makes itself.
    choices : dict, optional
        Values to choose from, by field, where the table cannot know them.
    defaults : dict, optional
        By field, where they are the user's own and not the request's.
    """
    for option in verb.parameters:
        if option.field in leave_out:
            continue
        parameter = _parameter(option, tr(option.title), (choices or {}).get(option.field, option.choices))
        default = (defaults or {}).get(option.field, option.default)
        if default is None or option.bare:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        if default is not None:
            # Qt 6 does not turn a tuple into a text
            parameter.setDefaultValue(",".join(map(str, default)) if isinstance(default, tuple) else default)
        algorithm.add(parameter, tr(option.help), advanced=option.advanced)


def option_values(
    algorithm: TerraPatchAlgorithm,
    verb: Verb,
    parameters: Parameters,
    context: QgsProcessingContext,
    leave_out: Collection[str] = (),
) -> Dict[str, Any]:
    """What was given for the options of a verb, by fields of its request; those that were not given have its defaults.

    Extents and polygons are left out: what they come to depends on a layer.
    """
    values = {}
    for option in verb.parameters:
        if option.field in leave_out or option.kind in _OF_LAYERS:
            continue
        name, default = option.parameter, option.default
        if option.kind is Kind.BANDS:
            values[option.field] = chosen_bands(algorithm, parameters, name, context) or default
            continue
        given = default is not None or algorithm.is_given(parameters, name)
        value = _reader(algorithm, name)(parameters, name, context) if given else default
        if isinstance(value, float) and not math.isfinite(value):  # which are within any limits
            raise InputError(tr("{parameter} is {value}, needs to be a number").format(parameter=name, value=value))
        values[option.field] = value.strip() or default if isinstance(value, str) else value
    return values


def _parameter(option: Option, title: str, choices: Sequence[Union[str, int]]) -> QgsProcessingParameterDefinition:
    # `bare` was a yes or no once, which scripts and models still say
    if option.bare or option.others:
        text = QgsProcessingParameterString(option.parameter, title)
        text.setMetadata({"widget_wrapper": {"value_hints": list(map(str, choices))}})
        return text
    if choices and option.kind not in _NUMBER_TYPES:
        return QgsProcessingParameterEnum(
            option.parameter, title, options=list(map(str, choices)), usesStaticStrings=True
        )
    if option.kind is Kind.BANDS:
        return QgsProcessingParameterBand(option.parameter, title, None, INPUT, False, True)
    if option.kind is Kind.EXTENT:
        return QgsProcessingParameterExtent(option.parameter, title)
    if option.kind is Kind.POLYGONS:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        return QgsProcessingParameterFeatureSource(option.parameter, title, polygons)
    if option.kind is Kind.SWITCH:
        return QgsProcessingParameterBoolean(option.parameter, title)
    if option.kind in _NUMBER_TYPES:
        number = QgsProcessingParameterNumber(option.parameter, title, _NUMBER_TYPES[option.kind])
        if option.least is not None:
            number.setMinimum(option.least)
        if option.most is not None:
            number.setMaximum(option.most)
        return number
    return QgsProcessingParameterString(option.parameter, title)


def _reader(algorithm: TerraPatchAlgorithm, name: str) -> Callable[..., Any]:
    parameter = algorithm.parameterDefinition(name)
    if isinstance(parameter, QgsProcessingParameterEnum):
        return algorithm.parameterAsEnumString
    if isinstance(parameter, QgsProcessingParameterBoolean):
        return algorithm.parameterAsBool
    if isinstance(parameter, QgsProcessingParameterNumber):
        whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
        return algorithm.parameterAsInt if whole else algorithm.parameterAsDouble
    return algorithm.parameterAsString
