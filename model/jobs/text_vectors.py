"""Words as vectors: what a search of QGIS asks for, and what `terrapatch similar --text` uses."""

from __future__ import annotations

from typing import Any, Mapping, NamedTuple, Optional

import numpy as np

from ..encoders.registry import Encoder, find_encoder
from ..errors import EmbeddingSetError, EncoderError, InputError
from ..protocol import SimilarRequest, TextVectorsRequest
from ..results import TextVectorsResult
from ..words import read_words
from .reporting import Reporter


class WordVectors(NamedTuple):
    """Unit vectors of terms.

    Attributes
    ----------
    wanted, unwanted : array [n, D], float32
    encoder : Encoder
    """

    wanted: np.ndarray
    unwanted: np.ndarray
    encoder: Encoder


def text_vectors_of(request: TextVectorsRequest, _reporter: Reporter) -> TextVectorsResult:
    """Vectors of the terms of a text.

    Raises
    ------
    InputError
        As `word_vectors`.
    """
    found = word_vectors(request.encoder, request.sha256, request.text)
    return {"wanted": found.wanted.tolist(), "unwanted": found.unwanted.tolist()}


def words_of(request: SimilarRequest, encoder: Mapping[str, Any]) -> Optional[WordVectors]:
    """Vectors of the words of a search; None where it has none.

    Parameters
    ----------
    request : SimilarRequest
    encoder : mapping
        That made the vectors, as their metadata tell it.

    Raises
    ------
    InputError
        As `word_vectors`, and when the vectors were reduced.
    """
    if request.text is None:
        return None
    if "parent" in encoder:
        raise EmbeddingSetError(
            "{path} was reduced to vectors of {dim} numbers, words have as many as the encoder "
            "gives; search the set that it was made of",
            path=request.path,
            dim=encoder["dim"],
        )
    if encoder.get("imported"):
        raise EmbeddingSetError(
            "Vectors of {name} were imported, and nothing here turns words into vectors of it; search by examples.",
            name=encoder.get("name") or encoder["id"],
        )
    try:
        return word_vectors(request.encoder or str(encoder["id"]), str(encoder["sha256"]), request.text)
    except EncoderError as error:
        if error.code != "encoder_missing" or request.encoder is not None:
            raise
        raise EncoderError(
            "Words need the encoder {id} that made the vectors, which is not installed; give its file by --encoder, "
            "such as {id}.onnx.",
            "encoder_missing",
            id=encoder["id"],
        ) from error


def word_vectors(encoder: str, sha256: str, text: str) -> WordVectors:
    """Vectors of the terms of a text by the encoder of this id or file.

    Parameters
    ----------
    encoder, text : str
    sha256 : str
        How the hash of the encoder's file must begin.

    Raises
    ------
    EncoderError
        When it is not installed, another one has its name, or it knows no words.
    InputError
        When the text names nothing that is wanted, or a term means nothing to the encoder.
    """
    from ..encoders.text_tower import text_vectors

    words = read_words(text)
    found = find_encoder(encoder)
    if not found.card.sha256.startswith(sha256):
        raise EncoderError(
            "The vectors were made by a file with SHA-256 {wanted}…, the encoder {card_id} in {file} "
            "has {found}…; give the file that made them with --encoder.",
            "another_encoder",
            wanted=sha256[:8],
            card_id=found.card.id,
            file=found.file,
            found=found.card.sha256[:8],
        )
    vectors = text_vectors(found, words.terms)
    unknown = [term for term, vector in zip(words.terms, vectors) if not vector.any()]
    if unknown:
        raise InputError(
            "Words {terms} mean nothing to the encoder {encoder}, which gives a zero vector for them; use other words.",
            "unknown_words",
            terms=", ".join(map(repr, unknown)),
            encoder=found.card.id,
        )
    return WordVectors(vectors[: len(words.wanted)], vectors[len(words.wanted) :], found)
