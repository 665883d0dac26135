"""What every request to the engine can do: be read from JSON, and be written as it.

Standard library only: QGIS's Python and the engine's Python both import it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar, Dict, Mapping, Type, TypeVar, get_type_hints

from .json_types import fits, named, tuples

_OWN_READING = {"RasterFacts": object}  # types whose values a request reads by itself

RequestT = TypeVar("RequestT", bound="Request")


@dataclass(frozen=True)
class Request:
    """Base of all requests: a frozen value that survives the trip through JSON."""

    job: ClassVar[str] = ""

    def to_json(self) -> Dict[str, Any]:
        """The request as JSON types."""
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls: Type[RequestT], values: Mapping[str, Any]) -> RequestT:
        """Read a request from JSON types.

        Raises
        ------
        ValueError
            When a key is unknown or missing, or a value is of another type.
        """
        if not isinstance(values, Mapping):
            raise ValueError(f"{cls.job} request is {str(values)[:80]!r}, needs an object")
        known = {field.name for field in dataclasses.fields(cls)}
        unknown = sorted(set(values) - known)
        if unknown:
            raise ValueError(f"{cls.job} request has unknown keys {unknown}, knows {sorted(known)}")
        given, types = {key: tuples(value) for key, value in values.items()}, get_type_hints(cls, localns=_OWN_READING)
        for key, value in given.items():
            if not fits(value, types[key]):
                raise ValueError(f"{cls.job} request has {key} {str(value)[:80]!r}, needs {named(types[key])}")
        try:
            return cls(**given)
        except TypeError as error:
            raise ValueError(f"{cls.job} request is incomplete: {error}") from error
