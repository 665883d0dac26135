"""`terrapatch encoders`: which encoders are installed, which there are to get, and getting one."""

from __future__ import annotations

from typing import Any, Dict, List

from ..encoders.catalogue import read_catalogue
from ..encoders.registry import installed, list_encoders
from ..errors import InputError
from ..protocol import EncodersRequest
from .reporting import Reporter


def encoders(request: EncodersRequest, reporter: Reporter) -> List[Dict[str, Any]]:
    """List encoders, or get one.

    Returns
    -------
    list of dict
        Cards with `file` of the installed ones, or of the one that was got; with `available` what the catalogue says
        of each, and whether it is `installed`.

    Raises
    ------
    InputError
        When options contradict each other, and as `get_encoder` does.
    EngineError
        As `get_encoder` does.
    """
    if request.available and request.get:
        raise InputError("--available lists encoders and --get gets one; give one of the two.")
    if request.get is not None:
        from .get_encoder import get_encoder

        return [get_encoder(request, reporter)]
    if request.available:
        here = {encoder.card.id for encoder in installed()}
        return [{**entry.to_json(), "installed": entry.id in here} for entry in read_catalogue()]
    return list_encoders()
