"""Errors of the engine.

Every message names the thing, the value found, the value needed and the next step, in one line,
because it is shown as it stands: on the command line, in a message bar, in a log.

Programs tell errors apart by `code`, and take numbers and names from `values`; never from the message.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict

_ESCAPES = {number: ascii(chr(number))[1:-1] for number in (*range(32), 127, 0x2028, 0x2029)}  # control characters


class TerraPatchError(Exception):
    """The engine could not finish its work. Exit code 3.

    Parameters
    ----------
    message : str
    code : str
        What went wrong, such as `bands_not_found`; the class's own word where it is not told apart further.
    values : JSON types
        What the message is made of.
    """

    exit_code = 3
    kind = "engine"
    default_code: ClassVar[str] = "engine"

    def __init__(self, message: str, code: str = "", **values: Any) -> None:
        super().__init__(message)
        self.code = code or self.default_code
        self.values: Dict[str, Any] = values


class EngineError(TerraPatchError):
    """Something failed while running that the input does not explain (a crash, a full disk)."""


class InputError(TerraPatchError):
    """What was asked for cannot be done as asked. Exit code 2. Its message is one line, whatever files are called."""

    exit_code = 2
    kind = "input"
    default_code = "input"

    def __init__(self, message: str, code: str = "", **values: Any) -> None:
        super().__init__(message.translate(_ESCAPES), code, **values)


class RasterError(InputError):
    """The raster cannot be read, or does not hold what was asked of it."""

    default_code = "raster"


class EncoderError(InputError):
    """The encoder file or its card cannot be used."""

    default_code = "encoder"


class EmbeddingSetError(InputError):
    """A folder or layer of embeddings is missing, unfinished, damaged or of another encoder."""

    default_code = "embedding_set"
