"""`terrapatch inspect`: probe a model and propose its card."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from ..encoders.probe import propose_card
from ..protocol import InspectRequest
from .reporting import Reporter


def inspect(request: InspectRequest, reporter: Reporter) -> Dict[str, Any]:
    """Run a model at several shapes and say what was found.

    Returns
    -------
    dict
        `card` (the proposed card), `found` and `unknown` (sentences), `dynamic` (batch, bands, height, width: bool).

    Raises
    ------
    EncoderError
        When the model cannot be used; the message says why.
    """
    finding = propose_card(Path(request.model))
    return {
        "card": finding.card.to_dict(),
        "found": finding.found,
        "unknown": finding.unknown,
        "dynamic": finding.dynamic,
    }
