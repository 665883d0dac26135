"""Whether what a card says of texts goes together, and stays within bounds."""

from __future__ import annotations

import math
import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ..errors import EncoderError
from .model_files import check_data_files

if TYPE_CHECKING:
    from .card import EncoderCard

MOST_TOKENS, MOST_TEMPLATES, LONGEST_TEMPLATE = 1024, 100, 200
_SHA256 = re.compile(r"[0-9a-f]{64}")


def check_text(card: EncoderCard, where: str) -> None:
    """Check the part `text` of a card, where it has one.

    Raises
    ------
    EncoderError
        At the first thing that is wrong.
    """
    tower = card.text
    if tower is None:
        return
    check_data_files((tower.model, tower.tokenizer), f"{where}: text")
    for key, name, suffix in (("model", tower.model, ".onnx"), ("tokenizer", tower.tokenizer, ".json")):
        if not name.endswith(suffix) or len(PurePosixPath(name).parts) != 1:
            raise EncoderError(f"{where}: text.{key} is {name!r}, needs a file {suffix} beside the model")
    for key, digest in (("sha256", tower.sha256), ("tokenizer_sha256", tower.tokenizer_sha256)):
        if not _SHA256.fullmatch(digest):
            raise EncoderError(f"{where}: text.{key} is {digest[:80]!r}, needs a SHA-256 of 64 digits in hex")
    if not 1 <= tower.length <= MOST_TOKENS:
        raise EncoderError(f"{where}: text.length is {tower.length}, needs to be 1 to {MOST_TOKENS} tokens")
    if tower.pad_id < 0:
        raise EncoderError(f"{where}: text.pad_id is {tower.pad_id}, needs to be 0 or more")
    for key, number in (("scale", tower.scale), ("bias", tower.bias)):
        if number is not None and not math.isfinite(number):
            raise EncoderError(f"{where}: text.{key} is {number}, needs a finite number")
    if len(tower.templates) > MOST_TEMPLATES:
        raise EncoderError(f"{where}: text.templates are {len(tower.templates)}, needs {MOST_TEMPLATES} at most")
    for template in tower.templates:
        if not isinstance(template, str) or len(template) > LONGEST_TEMPLATE or template.count("{}") != 1:
            raise EncoderError(
                f"{where}: text.templates hold {str(template)[:80]!r}, needs sentences of at most {LONGEST_TEMPLATE} "
                "letters with one {} in place of the term"
            )
    if card.output.layout == "tokens" and card.output.groups:
        raise EncoderError(f"{where}: text is for one vector a patch, outputs have groups; leave one of them out")
