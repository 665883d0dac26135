"""What somebody looks for in words: the terms that are wanted, and those that are not.

Standard library only: QGIS's Python and the engine's Python both import it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Tuple

from .errors import InputError

MOST_TERMS, LONGEST_TERM = 20, 200
_NOT = re.compile(r"(?:not\s+|-\s*)(.*)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Words:
    """Terms in the order in which they were written."""

    wanted: Tuple[str, ...]
    unwanted: Tuple[str, ...]

    @property
    def terms(self) -> Tuple[str, ...]:
        """All of them, the wanted ones first."""
        return self.wanted + self.unwanted


def read_words(text: str) -> Words:
    """Read terms between commas; those that begin with "not" or a hyphen are unwanted: "solar panels, not clouds".

    Raises
    ------
    InputError
        When no term is wanted, or there are too many, or too long ones.
    """
    terms = [" ".join(part.split()) for part in text.split(",")]
    found = [(term, _NOT.fullmatch(term)) for term in terms if term]
    wanted = tuple(term for term, unwanted in found if unwanted is None)
    unwanted = tuple(given[1] for _term, given in found if given is not None and given[1])
    words = Words(wanted, unwanted)
    if not wanted:
        raise InputError(
            "Words {text!r} name nothing that is wanted; write such as 'solar panels, not clouds'.",
            text=text.strip()[:80],
        )
    if len(words.terms) > MOST_TERMS:
        raise InputError(
            "Words have {terms_count} terms between commas, at most {most_terms} can be; leave some out.",
            terms_count=len(words.terms),
            most_terms=MOST_TERMS,
        )
    longest = max(words.terms, key=len)
    if len(longest) > LONGEST_TERM:
        raise InputError(
            "The term {longest!r}… has {longest_count} letters, at most {longest_term} can be; shorten it.",
            longest=longest[:40],
            longest_count=len(longest),
            longest_term=LONGEST_TERM,
        )
    return words
