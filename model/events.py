"""The engine's events: what it says of itself and of the job that runs, as typed values.

Standard library only: QGIS's Python and the engine's Python both import it. Receivers leave out events and fields that
they do not know, and refuse those that they know in another shape.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, ClassVar, Dict, List, Mapping, Optional, Type, TypeVar, Union, get_type_hints

from .json_types import fits, named

JobId = Union[int, str, None]
EventT = TypeVar("EventT", bound="Event")
_MOST_UNITS = 1 << 62


@dataclass(frozen=True)
class Event:
    """Base of all events."""

    event: ClassVar[str] = ""

    def to_json(self) -> Dict[str, Any]:
        """The event as JSON types; without `said` where that is empty."""
        values = {item.name: getattr(self, item.name) for item in dataclasses.fields(self)}
        return {"event": self.event, **{name: value for name, value in values.items() if name != "said" or value}}

    @classmethod
    def from_json(cls: Type[EventT], values: Mapping[str, Any]) -> EventT:
        """Read an event of this kind; fields that it does not know are left out.

        Raises
        ------
        ValueError
            When a field is missing, or of another type.
        """
        types = get_type_hints(cls)
        given = {item.name: values[item.name] for item in dataclasses.fields(cls) if item.name in values}
        for key, value in given.items():
            if not fits(value, types[key]):
                raise ValueError(f"event {cls.event} has {key} {str(value)[:80]!r}, needs {named(types[key])}")
        try:
            return cls(**given)
        except TypeError as error:
            raise ValueError(f"event {cls.event} is incomplete: {error}") from error


@dataclass(frozen=True)
class Hello(Event):
    """The first line. `onnxruntime` is None and `providers` empty where that cannot be imported."""

    event: ClassVar[str] = "hello"
    protocol: int
    version: str = "unknown"
    pid: int = 0
    python: str = ""
    onnxruntime: Optional[str] = None
    providers: List[str] = field(default_factory=list)


@dataclass(frozen=True)
class Progress(Event):
    """`done` of `total` units are finished; rate per second and seconds left where they are known.

    `said` is what a unit that is a message is made of, as of `messages.sent`.
    """

    event: ClassVar[str] = "progress"
    id: JobId
    done: int
    total: int
    unit: str = ""
    rate: Optional[float] = None
    seconds_left: Optional[float] = None
    said: Dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not (0 <= self.done <= _MOST_UNITS and 0 <= self.total <= _MOST_UNITS):
            raise ValueError(f"event progress has {self.done} of {self.total} done, needs 0 to 2^62")


@dataclass(frozen=True)
class Notice(Event):
    """One line for people; `said` as of `messages.sent`."""

    event: ClassVar[str] = "notice"
    id: JobId
    text: str
    said: Dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Done(Event):
    """The last word on a job that has ended well; `result` is as `model/results.py` has it.

    `said` is what messages within it are made of, as of `messages.sent_within`.
    """

    event: ClassVar[str] = "done"
    id: JobId
    result: Any
    said: List[Any] = field(default_factory=list)


@dataclass(frozen=True)
class Failed(Event):
    """The last word on a job that has not: see the classes of `model/errors.py` for its fields.

    `said` is what its message is made of, as of `messages.sent`.
    """

    event: ClassVar[str] = "error"
    id: JobId
    kind: str
    message: str
    code: str = ""
    values: Dict[str, Any] = field(default_factory=dict)
    details: str = ""
    said: Dict[str, Any] = field(default_factory=dict)


_EVENTS: Dict[str, Type[Event]] = {kind.event: kind for kind in (Hello, Progress, Notice, Done, Failed)}


def read_event(message: Mapping[str, Any]) -> Optional[Event]:
    """The event that a protocol line holds; None for one of a kind that is not known.

    Raises
    ------
    ValueError
        When an event of a known kind has another shape.
    """
    kind = message.get("event")
    known = _EVENTS.get(kind) if isinstance(kind, str) else None
    return None if known is None else known.from_json(message)
