"""Errors of the engine.

Every message names the thing, the value found, the value needed and the next step, in one line,
because it is shown as it stands: on the command line, in a message bar, in a log.
"""

from __future__ import annotations


class TerraPatchError(Exception):
    """The engine could not finish its work. Exit code 3."""

    exit_code = 3
    kind = "engine"


class EngineError(TerraPatchError):
    """Something failed while running that the input does not explain (a crash, a full disk)."""


class InputError(TerraPatchError):
    """What was asked for cannot be done as asked. Exit code 2."""

    exit_code = 2
    kind = "input"


class RasterError(InputError):
    """The raster cannot be read, or does not hold what was asked of it."""


class EncoderError(InputError):
    """The encoder file or its card cannot be used."""


class EmbeddingSetError(InputError):
    """A folder or layer of embeddings is missing, unfinished, damaged or of another encoder."""
