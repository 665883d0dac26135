"""What is guessed of a model without a card, in words for the person who runs it."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Sequence

from .card import EncoderCard

_SCALINGS = {
    "percentiles": "the layer's 2nd to 98th percentile becomes 0 to 1",
    "eight-bit": "8-bit pixels as they are, others become 0 to 255",
    "sensor": "statistics of the layer's sensor",
}


def guesses(card: EncoderCard) -> Dict[str, str]:
    """Window, scaling and bands of a proposed card, as far as nothing in the file says them."""
    found = {"window": f"{card.window.tile} px"}
    scaling = _scaling(card.scaling)
    if scaling:
        found["scaling"] = scaling
    found["bands"] = ", ".join(band.name for band in card.bands) or "all of the layer"
    return found


def guessed_sentence(card: EncoderCard) -> str:
    """One line that says what is guessed, and how to say it better."""
    listed = "; ".join(f"{key}: {value}" for key, value in guesses(card).items())
    return (
        f"Encoder {card.id} has no card, so this is guessed: {listed}. `terrapatch inspect` proposes a card to write "
        f"down better ones."
    )


def _scaling(steps: Sequence[Mapping[str, Any]]) -> str:
    if not steps:
        return "pixels as they are"
    return _SCALINGS.get(str(steps[0]["type"]), "")  # others come from metadata of the file


def foreign_sentence(name: str, file: str) -> str:
    """One line that says that a JSON file beside a model was looked past."""
    return f"{name} beside {file} is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past."
