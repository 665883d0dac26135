"""What can go wrong between QGIS and the engine. Every message stands on its own, ready to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...model.errors import TerraPatchError

if TYPE_CHECKING:
    from .setup.trouble import EngineTrouble


class EngineRunError(TerraPatchError):
    """The engine gave no result.

    Attributes
    ----------
    details : str
        The last lines that the engine wrote about its troubles; may be empty.
    """

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.details = details


class EngineMissing(EngineRunError):
    """No Python of this machine can run the engine; the message says how to get one.

    Attributes
    ----------
    trouble : EngineTrouble
        What is wrong and what helps.
    """

    def __init__(self, message: str, details: str = "", trouble: Optional[EngineTrouble] = None) -> None:
        from .setup.trouble import EngineTrouble, Remedy

        super().__init__(message, details)
        self.trouble = trouble or EngineTrouble(Remedy.SET_UP)


class EngineHandshakeError(EngineRunError):
    """What was started does not answer as an engine of this version does."""


class EngineDied(EngineRunError):
    """The engine's process ended before it had answered."""


class EngineRequestError(EngineRunError):
    """The engine answered that it cannot do what was asked.

    Attributes
    ----------
    kind : str
        `input` where the request has to change, `engine` where the engine failed.
    code : str
        What went wrong, as the engine told it.
    """

    def __init__(self, message: str, kind: str, details: str = "", code: str = "") -> None:
        super().__init__(message, details)
        self.kind = kind
        self.code = code or self.code


class RunCanceled(Exception):
    """The user canceled; the engine's process is being ended and no result follows."""
