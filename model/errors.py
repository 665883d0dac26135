"""Errors of the engine.

What they say is a `Message`: a template with named values, so that QGIS can say it in the user's language. Each names
the thing, the value found, the value needed and the next step, in one line, because it is shown as it stands: on the
command line, in a message bar, in a log.

Programs tell errors apart by `code`, and take numbers and names from `values`; never from the message.
"""

from __future__ import annotations

from typing import Any, ClassVar, Collection, Dict, Type

from .messages import Message, plain

_ESCAPES = {number: ascii(chr(number))[1:-1] for number in (*range(32), 127, 0x2028, 0x2029)}  # control characters


def one_line(text: str) -> str:
    """The text with control characters escaped, which names of files may hold; without any it stays a message."""
    escaped = text.translate(_ESCAPES)
    return text if escaped == text else escaped


class TerraPatchError(Exception):
    """The engine could not finish its work. Exit code 3.

    Parameters
    ----------
    template : str
        A literal, filled with the values as `Message` does it; or a message.
    code : str
        What went wrong, such as `bands_not_found`; the class's own word where it is not told apart further.
    values
        What the message is made of, and what else programs may want to know. They become JSON types.

    Attributes
    ----------
    message : Message
        What `str` of the error gives; but for control characters in it, which errors of input escape.
    """

    exit_code = 3
    kind = "engine"
    default_code: ClassVar[str] = "engine"

    def __init__(self, template: str, /, code: str = "", **values: Any) -> None:
        self.message = Message.of(template, values)
        super().__init__(self.message)
        self.code = code or self.default_code
        self.values: Dict[str, Any] = {name: plain(value) for name, value in (values or self.message.values).items()}


class EngineError(TerraPatchError):
    """Something failed while running that the input does not explain (a crash, a full disk)."""


class InputError(TerraPatchError):
    """What was asked for cannot be done as asked. Exit code 2. Its message is one line, whatever files are called."""

    exit_code = 2
    kind = "input"
    default_code = "input"

    def __str__(self) -> str:
        return str(one_line(self.message))


def require_one_of(
    name: str, value: object, known: Collection[object], code: str = "", error: Type[InputError] = InputError
) -> None:
    """Raise an error of input where a value is none of those that there are; `name` is the option's or the key's."""
    if value not in list(known):  # a dict cannot be asked for a list, which a card may hold
        choices = ", ".join(map(str, known))
        text = Message("{name} is {value!r}, needs to be one of {known}", name=name, value=value, known=choices)
        raise error(text, code, found=value, known=list(known))


class RasterError(InputError):
    """The raster cannot be read, or does not hold what was asked of it."""

    default_code = "raster"


class EncoderError(InputError):
    """The encoder file or its card cannot be used."""

    default_code = "encoder"


WEIGHTS_MISSING = "weights_missing"
"""Code of an EncoderError: a model keeps weights in a file that is not beside it."""


class EmbeddingSetError(InputError):
    """A folder or layer of embeddings is missing, unfinished, damaged or of another encoder."""

    default_code = "embedding_set"
