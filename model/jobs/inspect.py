"""`terrapatch inspect`: probe a model, and print its card or propose one."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

from ..encoders.card import EncoderCard
from ..encoders.card_parts import ModelInput
from ..encoders.guesses import foreign_sentence
from ..encoders.model_files import foreign_beside, model_sha256
from ..encoders.probe import propose_card
from ..encoders.registry import Encoder, own_card
from ..errors import EncoderError, one_line
from ..messages import Message
from ..protocol import InspectRequest
from ..results import InspectResult
from .reporting import Reporter


def inspect(request: InspectRequest, reporter: Reporter) -> InspectResult:
    """Run a model at several shapes and say what was found.

    Returns
    -------
    dict
        `card` (the model's own, else the proposed one), `own_card` (bool), `found` and `unknown` (sentences), `dynamic`
        (batch, bands, height, width: bool).

    Raises
    ------
    EncoderError
        When the model or its own card cannot be used; the message says why.
    """
    file = Path(request.model)
    finding = propose_card(file)
    own = own_card(file)
    foreign = foreign_beside(file)
    looked_past = [foreign_sentence(foreign.name, file.name)] if foreign is not None else []
    if own is None:
        card, found, unknown = finding.card, finding.found, finding.unknown
    else:
        disagreements = card_disagreements(own, finding.card, finding.dynamic)
        if own.sha256 != model_sha256(file, own.data_files):
            disagreements.append(
                Message("its card was written for another file (sha256); write a new one for this file")
            )
        disagreements += text_disagreements(file, own)
        card, found, unknown = own, finding.found, disagreements
        found = [
            *found,
            Message("its card agrees with the model")
            if not disagreements
            else Message("its card and the model disagree"),
        ]
    return {
        "card": card.to_dict(),
        "own_card": own is not None,
        "found": [*found, *looked_past],
        "unknown": unknown,
        "dynamic": finding.dynamic,
    }


def card_disagreements(own: EncoderCard, seen: EncoderCard, dynamic: Dict[str, bool]) -> List[str]:
    """Sentences on what a card says and running the model did not show."""
    sentences: List[str] = []
    if own.data_files != seen.data_files:
        sentences.append(
            Message(
                "card: data_files are {data_files}, the model has {other_data_files}",
                data_files=list(own.data_files),
                other_data_files=list(seen.data_files),
            )
        )
    names, shown = sorted(tensor.name for tensor in own.inputs), sorted(tensor.name for tensor in seen.inputs)
    if names != shown:
        sentences.append(Message("card: inputs are {names}, the model takes {shown}", names=names, shown=shown))
    if own.pixels.name == seen.pixels.name and _axes(own.pixels) != _axes(seen.pixels):
        sentences.append(
            Message(
                "card: dims of the pixels are {pixels_dims}, running shows {other_pixels_dims}",
                pixels_dims=list(own.pixels.dims),
                other_pixels_dims=list(seen.pixels.dims),
            )
        )
    ours, theirs = own.output, seen.output
    if ours.name == theirs.name:
        pairs = [("layout", ours.layout, theirs.layout), ("dim", ours.dim, theirs.dim)]
        pairs += [("patch_px", ours.patch_px, theirs.patch_px)] * (ours.layout != "vector")
        pairs.append((Message("tokens before the patches"), len(ours.prefix_tokens), len(theirs.prefix_tokens)))
        pairs.append((Message("tokens behind the patches"), len(ours.suffix_tokens), len(theirs.suffix_tokens)))
        pairs += [("groups", len(ours.groups), len(theirs.groups))] * (ours.layout == "tokens")
        if own.bands_flexible and ours.dim != theirs.dim:  # a dimension that goes with the number of bands
            pairs = [pair for pair in pairs if pair[0] != "dim"]
        sentences += [
            Message("card: {what} is {said}, running shows {ran}", what=what, said=said, ran=ran)
            for what, said, ran in pairs
            if said != ran
        ]
    if not own.bands_flexible and not seen.bands_flexible and len(own.bands) != len(seen.bands):
        sentences.append(
            Message(
                "card: bands {bands_count}, the model takes {other_bands_count}",
                bands_count=len(own.bands),
                other_bands_count=len(seen.bands),
            )
        )
    if own.bands_flexible and not dynamic["bands"]:
        sentences.append(
            Message(
                "card: bands are flexible, the model takes {bands_count} and no other number",
                bands_count=len(seen.bands),
            )
        )
    fixed = seen.window.least == seen.window.most and seen.output.layout != "vector"
    if fixed and (own.window.least, own.window.most) != (seen.window.least, seen.window.most):
        sentences.append(
            Message(
                "card: window is {window}, the model takes {seen_window}", window=own.window, seen_window=seen.window
            )
        )
    if own.fixed_batch != seen.fixed_batch and seen.fixed_batch is not None:
        sentences.append(
            Message(
                "card: batch is {batch}, the model takes {fixed_batch} tile(s) at once",
                batch=own.batch,
                fixed_batch=seen.fixed_batch,
            )
        )
    return sentences


def text_disagreements(file: Path, own: EncoderCard) -> List[str]:
    """Why words cannot be read as the card says; nothing where they can, or it says nothing of them."""
    if own.text is None:
        return []
    from ..encoders.text_tower import text_vectors

    try:
        text_vectors(Encoder(file, own), ["water"])
    except EncoderError as error:
        return [one_line(error.message)]
    return []


def _axes(tensor: ModelInput) -> List[object]:
    """Axes in order; a batch that the card limits to one tile changes nothing."""
    return [1 if axis in ("batch", "time") else axis for axis in tensor.dims]
