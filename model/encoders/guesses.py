"""What is guessed of a model without a card, in words for the person who runs it."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Sequence

from ..messages import Message
from .card import EncoderCard

_SCALINGS = {
    "percentiles": Message("the layer's 2nd to 98th percentile becomes 0 to 1"),
    "eight-bit": Message("8-bit pixels as they are, others become 0 to 255"),
    "sensor": Message("statistics of the layer's sensor"),
}


def guesses(card: EncoderCard) -> Dict[str, str]:
    """Window, scaling and bands of a proposed card, as far as nothing in the file says them."""
    found = {"window": f"{card.window.tile} px"}
    scaling = _scaling(card.scaling)
    if scaling:
        found["scaling"] = scaling
    found["bands"] = ", ".join(band.name for band in card.bands) or Message("all of the layer")
    return found


def guessed_sentence(card: EncoderCard) -> str:
    """One line that says what is guessed, and how to say it better."""
    found = guesses(card)
    listed = [Message("window: {window}", window=found["window"])]
    if "scaling" in found:
        listed.append(Message("scaling: {scaling}", scaling=found["scaling"]))
    listed.append(Message("bands: {bands}", bands=found["bands"]))
    guessed = Message.joined("; ", listed)
    return Message(
        "Encoder {encoder} has no card, so this is guessed: {guessed}. `terrapatch inspect` proposes a card to write "
        "down better ones.",
        encoder=card.id,
        guessed=guessed,
    )


def _scaling(steps: Sequence[Mapping[str, Any]]) -> str:
    if not steps:
        return Message("pixels as they are")
    return _SCALINGS.get(str(steps[0]["type"]), "")  # others come from metadata of the file


def foreign_sentence(name: str, file: str) -> str:
    """One line that says that a JSON file beside a model was looked past."""
    return Message(
        "{name} beside {file} is not an encoder card (it has no schema terrapatch-encoder-1) and was looked past.",
        name=name,
        file=file,
    )
