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
            raise EncoderError(
                "{where}: text.{key} is {name!r}, needs a file {suffix} beside the model",
                where=where,
                key=key,
                name=name,
                suffix=suffix,
            )
    for key, digest in (("sha256", tower.sha256), ("tokenizer_sha256", tower.tokenizer_sha256)):
        if not _SHA256.fullmatch(digest):
            raise EncoderError(
                "{where}: text.{key} is {digest!r}, needs a SHA-256 of 64 digits in hex",
                where=where,
                key=key,
                digest=digest[:80],
            )
    if not 1 <= tower.length <= MOST_TOKENS:
        raise EncoderError(
            "{where}: text.length is {length}, needs to be 1 to {most_tokens} tokens",
            where=where,
            length=tower.length,
            most_tokens=MOST_TOKENS,
        )
    if tower.pad_id < 0:
        raise EncoderError("{where}: text.pad_id is {pad_id}, needs to be 0 or more", where=where, pad_id=tower.pad_id)
    for key, number in (("scale", tower.scale), ("bias", tower.bias)):
        if number is not None and not math.isfinite(number):
            raise EncoderError(
                "{where}: text.{key} is {number}, needs a finite number", where=where, key=key, number=number
            )
    if len(tower.templates) > MOST_TEMPLATES:
        raise EncoderError(
            "{where}: text.templates are {templates_count}, needs {most_templates} at most",
            where=where,
            templates_count=len(tower.templates),
            most_templates=MOST_TEMPLATES,
        )
    for template in tower.templates:
        if not isinstance(template, str) or len(template) > LONGEST_TEMPLATE or template.count("{}") != 1:
            raise EncoderError(
                "{where}: text.templates hold {template!r}, needs sentences of at most {longest_template} "
                "letters with one {{}} in place of the term",
                where=where,
                template=str(template)[:80],
                longest_template=LONGEST_TEMPLATE,
            )
    if card.output.layout == "tokens" and card.output.groups:
        raise EncoderError(
            "{where}: text is for one vector a patch, outputs have groups; leave one of them out", where=where
        )
