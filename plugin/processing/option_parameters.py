"""Parameters of Processing made from the table of options, and what was given for them as fields of a request."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, Optional, Sequence, Union

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...model.options import Kind, Option, Verb
from .algorithm import Parameters, TerraPatchAlgorithm

_NUMBER_TYPES = {
    Kind.INTEGER: QgsProcessingParameterNumber.Type.Integer,
    Kind.TILE: QgsProcessingParameterNumber.Type.Integer,
    Kind.NUMBER: QgsProcessingParameterNumber.Type.Double,
}


def add_option(
    algorithm: TerraPatchAlgorithm,
    verb: Verb,
    field: str,
    choices: Optional[Sequence[str]] = None,
    default: Any = None,
) -> None:
    """Add the parameter of one option.

    Parameters
    ----------
    algorithm : TerraPatchAlgorithm
    verb : Verb
    field : str
        Of its request.
    choices : sequence of str, optional
        Values to choose from, where the table cannot know them.
    default : optional
        Where it is the user's own and not the request's.
    """
    option = verb.option(field)
    parameter = _parameter(option, algorithm.tr(option.title), choices or option.choices)
    value = verb.default(option) if default is None else default
    if value is None or option.bare:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    if value is not None:
        parameter.setDefaultValue(value)
    algorithm.add(parameter, algorithm.tr(option.help), advanced=option.advanced)


def option_values(
    algorithm: TerraPatchAlgorithm,
    verb: Verb,
    fields: Iterable[str],
    parameters: Parameters,
    context: QgsProcessingContext,
) -> Dict[str, Any]:
    """What was given for some options, by fields of the request; those that were not given have its defaults."""
    values = {}
    for field in fields:
        option = verb.option(field)
        name, default = option.parameter, verb.default(option)
        given = default is not None or algorithm.is_given(parameters, name)
        values[field] = _reader(algorithm, name)(parameters, name, context) if given else default
        if isinstance(values[field], str):
            values[field] = values[field].strip() or default
    return values


def _parameter(option: Option, title: str, choices: Sequence[Union[str, int]]) -> QgsProcessingParameterDefinition:
    if option.bare:  # a yes or no once, which scripts and models still say
        text = QgsProcessingParameterString(option.parameter, title)
        text.setMetadata({"widget_wrapper": {"value_hints": list(map(str, choices))}})
        return text
    if choices and option.kind not in _NUMBER_TYPES:
        return QgsProcessingParameterEnum(
            option.parameter, title, options=list(map(str, choices)), usesStaticStrings=True
        )
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
