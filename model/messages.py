"""Sentences for people: a template in English and the values that it is filled with.

Standard library only: QGIS's Python and the engine's Python both import it. The engine speaks English. Between the
processes a message goes as its template and its values, and QGIS fills the template in the user's language.
"""

from __future__ import annotations

import math
import re
from string import Formatter
from typing import Any, Callable, Dict, Iterable, List, Mapping, Sequence, Tuple, Union

_PARTS = {"template", "values"}
_WIDE = re.compile(r"\d{4}")
NARROW_SPACE = "\u202f"
"""Parts thousands outside of English, as ISO 80000-1 has it: there, a comma would be read as the decimal sign."""
LANGUAGE_VARIABLE = "TERRAPATCH_LANGUAGE"
"""Environment variable that tells the engine the language of its HTML reports, such as `de`."""


def _as_it_is(template: str) -> str:
    return template


_translated: Callable[[str], str] = _as_it_is
_thousands = ","


def translate_by(translated: Callable[[str], str] = _as_it_is) -> None:
    """From now on, messages are made of what this gives for their templates; without it, of the templates."""
    global _translated, _thousands
    _translated, _thousands = translated, "," if translated is _as_it_is else NARROW_SPACE


class Message(str):
    """A sentence, in the language of this process.

    `Message("k is {k}, needs 1 to {most:,}", k=0, most=12000)`: a template is a literal, so that it can be collected
    for translation, and names its values. Without values it stands as it is, braces and all. A value may be a message.

    Attributes
    ----------
    template : str
    values : dict
        Of JSON types that read the same, and messages.
    """

    template: str
    values: Dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Message:
        """Fill the template."""
        message = super().__new__(cls, filled(_translated(template), values, _thousands))
        message.template = template
        message.values = {name: _spoken(value) for name, value in values.items()}
        return message

    @classmethod
    def of(cls, text: str, values: Mapping[str, Any]) -> Message:
        """A message as it is, or that of a template."""
        return text if isinstance(text, cls) else cls(text, **values)

    @classmethod
    def joined(cls, separator: str, parts: Iterable[str]) -> Message:
        """Whole messages one after the other."""
        named = {f"part{number}": part for number, part in enumerate(parts, 1)}
        return cls(separator.join(f"{{{name}}}" for name in named), **named)


def filled(template: str, values: Mapping[str, Any], thousands: str = ",") -> str:
    """The template with its values. One that does not fit them is shown as far as it does: it may be a translation.

    `thousands` stands where the template asks for commas within a number: `{count:,}`.
    """
    if not values:
        return template
    try:
        return _Filling(thousands).vformat(template, (), values)
    except ValueError:  # a brace alone
        return template


def plain(value: Any) -> Any:
    """A value as JSON types, for programs. What JSON has no form for becomes text; messages stay."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else str(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value] if isinstance(value, list) else tuple(plain(item) for item in value)
    if hasattr(value, "item") and getattr(value, "ndim", 1) == 0:  # a number of numpy; float32 by its own digits
        number = value.item()
        return plain(float(str(value)) if isinstance(number, float) else number)
    said = getattr(value, "message", None)  # of an error
    return said if isinstance(said, Message) else str(value)


def _spoken(value: Any) -> Any:
    """A value of a message: JSON turns a tuple, and what is made of one, into something that reads otherwise."""
    return str(value) if isinstance(value, tuple) else plain(value)


def in_english(text: str) -> str:
    """A message as the engine says it, whatever language this process speaks; another text as it is."""
    return str(_in_english(text))


def _in_english(value: Any) -> Any:
    if isinstance(value, Message):
        return filled(value.template, {name: _in_english(part) for name, part in value.values.items()})
    if isinstance(value, (list, tuple)):
        return [_in_english(item) for item in value]
    return {key: _in_english(item) for key, item in value.items()} if isinstance(value, Mapping) else value


def sent(text: str) -> Dict[str, Any]:
    """What another process needs to say a message in its own language, as JSON types; empty for other texts."""
    return _sent(text) if isinstance(text, Message) else {}


def received(text: str, said: Mapping[str, Any]) -> str:
    """A text of another process, as a message in the language of this one where `sent` came with it."""
    return _received(said) if said else text


def sent_within(result: Any, place: Tuple[Union[str, int], ...] = ()) -> List[List[Any]]:
    """Where messages lie in a result of JSON types, and what each is made of: [[[key or number, ...], `sent`], ...]."""
    if isinstance(result, Message):
        return [[list(place), sent(result)]]
    items = enumerate(result) if isinstance(result, (list, tuple)) else ()
    parts = result.items() if isinstance(result, Mapping) else items
    return [found for key, part in parts for found in sent_within(part, (*place, key))]


def received_within(result: Any, said: Iterable[Sequence[Any]]) -> Any:
    """A result of another process with its messages in the language of this one, by what `sent_within` gave."""
    for place, message in said:
        holder = result
        for key in place[:-1]:
            holder = holder[key]
        holder[place[-1]] = received(holder[place[-1]], message)
    return result


def _sent(value: Any) -> Any:
    if isinstance(value, Message):
        return {"template": value.template, "values": _sent(value.values)}
    if isinstance(value, (list, tuple)):
        return [_sent(item) for item in value]
    return {key: _sent(item) for key, item in value.items()} if isinstance(value, Mapping) else value


def _received(value: Any) -> Any:
    if isinstance(value, Mapping):
        received_values = {key: _received(item) for key, item in value.items()}
        if value.keys() == _PARTS:
            return Message(str(value["template"]), **dict(received_values["values"]))
        return received_values
    return [_received(item) for item in value] if isinstance(value, list) else value


class _Filling(Formatter):
    """`str.format` with plain names only; what cannot be had or formatted stands as it is."""

    def __init__(self, thousands: str) -> None:
        self._thousands = thousands

    def get_field(self, field_name: str, _args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs.get(field_name, f"{{{field_name}}}"), field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        if _WIDE.search(format_spec):  # of somebody's file, which may ask for any width
            return str(value)
        try:
            text = str(super().format_field(value, format_spec))
        except (TypeError, ValueError):  # nan as text, where a number was meant
            return str(value)
        return text.replace(",", self._thousands) if "," in format_spec else text
