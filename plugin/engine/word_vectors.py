"""What is looked for in words, as vectors that the engine gave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...model.errors import InputError
from ...model.protocol import TextVectorsRequest
from ..translation import tr

if TYPE_CHECKING:
    from ..layers.table import EmbeddingTable
    from .progress import Feedback

LONGEST = 2000
"""Letters that a search keeps."""


@dataclass(frozen=True)
class WordVectors:
    """Words of a search in the space of an encoder.

    Attributes
    ----------
    text : str
        As it was typed.
    encoder : str
        `id@first 8 of sha256`.
    wanted, unwanted : array [n, D], float32
        Unit rows, one for each term.
    """

    text: str
    encoder: str
    wanted: np.ndarray
    unwanted: np.ndarray

    def require_length(self, table: EmbeddingTable) -> None:
        """Raise an InputError where they cannot be compared with the vectors of a table."""
        if self.wanted.shape[1] != table.dim:
            raise InputError(
                tr(
                    "Words have {words} numbers and the patches of '{table}' {patches}: these were reduced. Search the "
                    "layer that they were made of."
                ).format(words=self.wanted.shape[1], table=table.name, patches=table.dim)
            )


def words_for_table(text: str, table: EmbeddingTable, feedback: Feedback) -> WordVectors:
    """As `ask_for_words`, by the encoder of a table.

    Raises
    ------
    TerraPatchError
        As that does, and when the vectors of the table were reduced.
    """
    words = ask_for_words(text, table.encoder, feedback)
    words.require_length(table)
    return words


def ask_for_words(text: str, encoder: str, feedback: Feedback) -> WordVectors:
    """Ask the engine, in any thread but the main one.

    Parameters
    ----------
    text : str
    encoder : str
        `id@first 8 of sha256`, as layers have it.
    feedback : Feedback

    Raises
    ------
    TerraPatchError
        When that encoder is not installed or knows no words, or the text names nothing.
    """
    from .engine_run import run_request

    name, _, sha256 = encoder.rpartition("@")
    given = run_request(TextVectorsRequest(name, sha256, text), feedback)
    wanted = np.array(given["wanted"], dtype=np.float32)
    return WordVectors(text, encoder, wanted, np.array(given["unwanted"], np.float32).reshape(-1, wanted.shape[1]))
