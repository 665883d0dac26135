"""Words as vectors, by the second ONNX file of an encoder whose images and texts lie in one space.

Each term is put into several sentences ("a satellite image of {}."), the vectors of which are averaged: a term alone is
seldom what such models were trained on. Source: Radford et al. 2021, Learning transferable visual models from natural
language supervision, section 3.1.4.
"""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path
from typing import Any, List, NamedTuple, Sequence, Tuple

import numpy as np

from ..errors import EncoderError, EngineError
from ..patches.unit_vectors import unit_rows
from .card import EncoderCard
from .card_parts import TextTower
from .model_files import model_sha256
from .onnx_opening import brief, check_file, open_session
from .registry import Encoder
from .remembered import SHA256, remembered, remembered_data_files

TEMPLATES = ("{}", "a satellite image of {}.", "an aerial photograph of {}.", "{} seen from above.")
"""Where the card has none."""
LARGEST_TOKENIZER = 100_000_000


def text_vectors(encoder: Encoder, terms: Sequence[str]) -> np.ndarray:
    """Vectors of terms in the space of the encoder's patch vectors.

    Returns
    -------
    array [n, D], float32
        Unit rows: of each term the mean of its sentences, each of length one.

    Raises
    ------
    EncoderError
        When the encoder has no text tower, a file of it is missing or another one than the card names, or it does not
        do what the card says.
    """
    tower = encoder.card.text
    if tower is None:
        raise EncoderError(
            "Encoder {encoder} knows no words; embed with one that does, such as those that "
            "`terrapatch encoders --available` tells of.",
            "no_words",
            encoder=encoder.card.id,
        )
    files = checked_files(encoder)
    sentences = [template.replace("{}", term) for term in terms for template in tower.templates or TEMPLATES]
    states = tuple(file.stat().st_mtime_ns for file in files)
    vectors = _run(_opened(files, tower, states), tower, sentences, files.model)
    _check_dim(vectors, encoder.card, files.model)
    each = unit_rows(vectors).reshape(len(terms), -1, vectors.shape[1])
    return unit_rows(each.mean(axis=1))


class TowerFiles(NamedTuple):
    """Where a text tower lies."""

    model: Path
    tokenizer: Path


def checked_files(encoder: Encoder) -> TowerFiles:
    """The files of a text tower, which lie beside the model and are those that the card names.

    Raises
    ------
    EncoderError
        When one is missing, too large, or another.
    """
    tower = encoder.card.text
    assert tower is not None  # nosec B101  # callers have looked
    files = TowerFiles(*(encoder.file.parent / name for name in (tower.model, tower.tokenizer)))
    for file, wanted in zip(files, (tower.sha256, tower.tokenizer_sha256)):
        if not file.is_file():
            raise EncoderError(
                "{file} reads words by {tokenizer}, which is missing; put that file beside it.",
                file=encoder.file,
                tokenizer=file.name,
            )
        found = remembered(SHA256, [file], partial(model_sha256, file))
        if found != wanted:
            raise EncoderError(
                "{file} has SHA-256 {found}…, the card of {encoder} names {wanted}…; restore it.",
                file=file,
                found=found[:12],
                encoder=encoder.card.id,
                wanted=wanted[:12],
            )
    if files.tokenizer.stat().st_size > LARGEST_TOKENIZER:
        raise EncoderError(
            "{tokenizer} has {st_size_mb:,.0f} MB, a tokenizer may have "
            "{largest_tokenizer_mb:,.0f}; restore the tokenizer.json that the card was written for.",
            tokenizer=files.tokenizer,
            st_size_mb=files.tokenizer.stat().st_size / 1e6,
            largest_tokenizer_mb=LARGEST_TOKENIZER / 1e6,
        )
    check_file(files.model)
    outside = remembered_data_files(files.model)
    if outside:
        raise EncoderError(
            "{model} keeps weights in {outside}; export the text tower as one file, below 2 GB.",
            model=files.model,
            outside=", ".join(outside),
        )
    return files


class _Tower(NamedTuple):
    session: Any
    tokenizer: Any


@lru_cache(maxsize=1)
def _opened(files: TowerFiles, tower: TextTower, _states: Tuple[int, ...]) -> _Tower:
    """The latest one stays open: opening takes seconds for a large one, and words are asked one after another."""
    return _Tower(open_session(files.model, ["CPUExecutionProvider"], 0), open_tokenizer(files.tokenizer, tower))


def open_tokenizer(file: Path, tower: TextTower) -> Any:
    """A tokenizer that cuts and fills every text to the card's length.

    Raises
    ------
    EncoderError
        When it cannot be read.
    EngineError
        When the package is not installed.
    """
    try:
        from tokenizers import Tokenizer
    except ImportError as error:
        raise EngineError(
            "Words need the Python package tokenizers, which this engine lacks ({error}); update the engine in QGIS, "
            "or run `pip install --no-deps tokenizers` in its environment.",
            "package_missing",
            error=error,
        ) from error
    try:
        tokenizer = Tokenizer.from_file(str(file))
    except Exception as error:  # the library raises Exception itself
        raise EncoderError(
            "{file} is not a tokenizer ({error}); restore the file.", file=file, error=brief(str(error))
        ) from error
    tokenizer.enable_truncation(tower.length)
    tokenizer.enable_padding(length=tower.length, pad_id=tower.pad_id)
    return tokenizer


def _run(opened: _Tower, tower: TextTower, sentences: List[str], model: Path) -> np.ndarray:
    texts = [sentence.lower() for sentence in sentences] if tower.lowercase else sentences
    encoded = opened.tokenizer.encode_batch(texts)
    types = {tensor.name: tensor.type for tensor in opened.session.get_inputs()}
    feeds = {tower.input_ids: [one.ids for one in encoded]}
    if tower.attention_mask in types:
        feeds[tower.attention_mask] = [one.attention_mask for one in encoded]
    if set(feeds) != set(types):
        named = [tower.input_ids, tower.attention_mask]
        raise EncoderError(
            "{model} takes inputs {types}, its card names {named}; mend the card.",
            model=model,
            types=sorted(types),
            named=named,
        )
    if tower.output not in {tensor.name for tensor in opened.session.get_outputs()}:
        raise EncoderError(
            "{model} has no output {output!r}; mend text.output of the card.", model=model, output=tower.output
        )
    arrays = {
        name: np.asarray(rows, dtype=np.int32 if types[name] == "tensor(int32)" else np.int64)
        for name, rows in feeds.items()
    }
    try:
        (vectors,) = opened.session.run([tower.output], arrays)
    except Exception as error:  # onnxruntime's own exceptions have no base class in common
        raise EncoderError(
            "{model} cannot read texts of {length} tokens ({error}); mend the card.",
            model=model,
            length=tower.length,
            error=brief(str(error)),
        ) from error
    return np.asarray(vectors, dtype=np.float32)


def _check_dim(vectors: np.ndarray, card: EncoderCard, model: Path) -> None:
    """That the vectors can be compared with those of patches."""
    wanted = card.output.vector_dim(card.output.merge)
    if vectors.ndim != 2 or vectors.shape[1] != wanted:
        raise EncoderError(
            "{model} gives texts as {vectors_shape}, patches have {wanted} numbers: both must be projected into "
            "one space; mend text.output of the card, or outputs.",
            model=model,
            vectors_shape=list(vectors.shape),
            wanted=wanted,
        )
    if not np.isfinite(vectors).all():
        raise EncoderError(
            "{model} gives NaN or infinite numbers for texts; export it again in full precision.", model=model
        )
