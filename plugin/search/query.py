"""One search of the Find similar panel, without any widget: what is asked, what comes back, what is shown of it."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Tuple

import numpy as np

from ...model.errors import InputError
from ...model.patches.search import MEAN, METHODS, PROBE, ROCCHIO, similarity_scores, top_hits
from ..engine.word_vectors import LONGEST, WordVectors
from ..layers.table import EmbeddingTable
from ..translation import tr
from .example_intake import ExampleIntake, Tell
from .examples import Example, ExampleSet

__all__ = ["MEAN", "METHODS", "PROBE", "ROCCHIO"]

ALL_HITS = 0
"""As a number of hits: every patch that passes the threshold."""
_RANKED_AT_ONCE = 5000
_FIRST_HITS = 50
_ANY_SCORE = 1e9  # what is larger is damage
_LOWEST_PERCENTILE, _SAMPLED = 2, 50_000
SPREAD_BARS = 60


@dataclass(frozen=True)
class SimilarityQuery:
    """What a search needs, free of layers, so that it can run in any thread.

    Attributes
    ----------
    layer_id : str
        Of the layer that is searched.
    table : EmbeddingTable
    positives, negatives : array [m, D], [n, D], float32
        Unit rows.
    method : str
        One of `METHODS`.
    excluded : array [e], int64
        Positions in the table that are examples themselves, and no hits.
    number : int
        Ascends with every query of a search, so that an older answer is known as such.
    search_id : str
        Of the search that asks.
    """

    layer_id: str
    table: EmbeddingTable
    positives: np.ndarray
    negatives: np.ndarray
    method: str
    excluded: np.ndarray
    number: int = 0
    search_id: str = ""


@dataclass(frozen=True)
class ScoreSpread:
    """How the scores of all patches are spread.

    Attributes
    ----------
    counts : array [60], int64
        Patches in bars of equal width over the range; empty where there are no scores.
    low, high : float
        Lowest and highest score, apart by a millionth at least.
    """

    counts: np.ndarray
    low: float
    high: float

    @classmethod
    def of(cls, scores: np.ndarray) -> ScoreSpread:
        """The spread of scores [N]; NaN and none at all are fine."""
        finite = scores[np.isfinite(scores)]
        if not len(finite):
            return cls(np.zeros(0, dtype=np.int64), 0.0, 1.0)
        low = float(finite.min())
        high = max(float(finite.max()), low + 1e-6)
        # in float64, because numpy 2 makes the bars in the numbers' own type, and float32 cannot part equal scores
        counts, _ = np.histogram(finite.astype(np.float64), bins=SPREAD_BARS, range=(low, high))
        return cls(counts, low, high)


@dataclass(frozen=True)
class SimilarityResult:
    """The answer to a query.

    Attributes
    ----------
    query : SimilarityQuery
    scores : array [N], float32
        Of all patches; NaN for patches that cannot be compared.
    ranked : array [k <= 5000], int64
        Positions of the best patches, best first, without the examples.
    seconds : float
        That the search took.
    scale : (float, float)
        The range of scores that histogram and map give their colours to: all but the lowest few.
    spread : ScoreSpread
    candidates : int
        How many patches could be hits: all but the examples and those that cannot be compared.
    """

    query: SimilarityQuery
    scores: np.ndarray
    ranked: np.ndarray
    seconds: float
    scale: Tuple[float, float]
    spread: ScoreSpread
    candidates: int

    def passing(self, least: Optional[float]) -> int:
        """How many patches other than the examples have a score of at least `least` (None: any)."""
        if least is None:
            return self.candidates
        # compared as float32, so that a threshold read off a score lets that score pass
        bound = np.float32(least)
        of_examples = np.count_nonzero(self.scores[self.query.excluded] >= bound)
        return int(np.count_nonzero(self.scores >= bound) - of_examples)

    def best(self, count: int) -> np.ndarray:
        """Positions of the best `count` patches, int64 [count], best first."""
        if count <= len(self.ranked):
            return self.ranked[:count]
        return top_hits(self.scores, count, self.query.excluded)


def run_query(query: SimilarityQuery) -> SimilarityResult:
    """Search; in any thread.

    Raises
    ------
    ExampleError
        When no query can be made of the examples.
    """
    started = time.perf_counter()
    scores = similarity_scores(query.table.matrix, query.positives, query.negatives, query.method)
    ranked = top_hits(scores, _RANKED_AT_ONCE, query.excluded)
    comparable = np.isfinite(scores)
    candidates = int(np.count_nonzero(comparable) - np.count_nonzero(comparable[query.excluded]))
    scale, spread = _scale(scores), ScoreSpread.of(scores)
    return SimilarityResult(query, scores, ranked, time.perf_counter() - started, scale, spread, candidates)


def _scale(scores: np.ndarray) -> Tuple[float, float]:
    some = scores[:: max(1, len(scores) // _SAMPLED)]
    some = some[np.isfinite(some)]
    if not len(some):
        return 0.0, 1.0
    rank = (len(some) - 1) * _LOWEST_PERCENTILE // 100
    low, high = float(np.partition(some, rank)[rank]), float(np.nanmax(scores))
    return low, max(high, low + 1e-6)


class SimilaritySearch:
    """One search that has a name: what the user asks, and the latest answer.

    Attributes
    ----------
    id : str
        What its layers and the project know it by.
    number : int
        Stands for the name while there is none.
    name : str
    patches_id : str
        The layer of patches that its examples are picked from; empty while there is none.
    searched_id : str
        The layer that is searched; empty for the one that the examples are from.
    shows_map : bool
        Whether its similarity map is wanted.
    examples : ExampleSet
    intake : ExampleIntake
        What waits to become an example.
    words : str
        What is looked for in words, beside examples or in their place.
    word_vectors : WordVectors or None
        What the engine gave for them, or for others that were there before.
    method : str
    least_score : float or None
        Threshold; None lets every score pass.
    most_hits : int
        1 or more, or `ALL_HITS`.
    result : SimilarityResult or None
        The latest answer.
    waiting : bool
        Whether the answer to the newest query is on its way.
    came_with_project : bool
        Whether it is still as the project had it when it was opened: showing it is not a change of the user's.
    """

    def __init__(
        self, changed: Optional[Callable[[], None]] = None, tell: Optional[Tell] = None, number: int = 1
    ) -> None:
        self.id = uuid.uuid4().hex[:12]
        self.number = number
        self.name = ""
        self.patches_id = ""
        self.searched_id = ""
        self.shows_map = False
        self.examples = ExampleSet(changed)
        self.intake = ExampleIntake(self.examples, tell or (lambda text, level: None))
        self.words = ""
        self.word_vectors: Optional[WordVectors] = None
        self.method = ROCCHIO
        self.least_score: Optional[float] = None
        self.most_hits = _FIRST_HITS
        self.result: Optional[SimilarityResult] = None
        self.waiting = False
        self.came_with_project = False
        self._number = 0

    @property
    def title(self) -> str:
        """The name, or what stands for it."""
        return self.name or self.words or tr("Search {}").format(self.number)

    @property
    def is_blank(self) -> bool:
        """Whether the user has put nothing into it yet."""
        examples = self.examples
        return not (self.name or self.words or self.intake or len(examples) or examples.can_undo or examples.can_redo)

    def start_anew(self) -> None:
        """Forget name, words and threshold, which were about other examples."""
        self.name, self.words, self.least_score = "", "", None

    def words_for(self, encoder: str) -> Optional[WordVectors]:
        """The vectors of its words by an encoder; None where it has no words, or they are not there yet."""
        found = self.word_vectors
        fits = found is not None and bool(self.words) and (found.text, found.encoder) == (self.words, encoder)
        return found if fits else None

    def query(self, layer_id: str, table: EmbeddingTable) -> SimilarityQuery:
        """The query of now, over a table.

        Only the examples of the searched layer itself are left out of its hits: the same place on another date is a
        find.

        Raises
        ------
        InputError
            When there are no positive examples, when the method needs negative ones, or when one is of another
            encoder; the message is for people.
        """
        positives, negatives = self.examples.positives(), self.examples.negatives()
        words = self.words_for(table.encoder)
        if words is None:
            _require_positives(positives, negatives)
        else:
            words.require_length(table)
        unwanted = negatives or (words is not None and len(words.unwanted))
        if self.method == PROBE and not unwanted:
            raise InputError(
                tr(
                    "The logistic classifier needs examples of both kinds and has 0 negative ones: Shift+click a patch "
                    "that does not look as wanted, or choose another method."
                )
            )
        _require_one_encoder([*positives, *negatives], table)
        self._number += 1
        self.waiting = True
        return SimilarityQuery(
            layer_id=layer_id,
            table=table,
            positives=_with(_rows(positives, table.dim), None if words is None else words.wanted),
            negatives=_with(_rows(negatives, table.dim), None if words is None else words.unwanted),
            method=self.method,
            excluded=_positions([*positives, *negatives], layer_id, table),
            number=self._number,
            search_id=self.id,
        )

    def is_latest(self, query: SimilarityQuery) -> bool:
        """Whether no query was made after this one."""
        return query.number == self._number

    def drop_result(self) -> None:
        """Forget the latest answer, and whatever is still on its way."""
        self._number += 1
        self.waiting = False
        self.result = None

    def accept(self, result: SimilarityResult) -> None:
        """Take the answer to the newest query."""
        self.waiting = False
        self.result = result

    def passing(self) -> int:
        """How many patches pass the threshold."""
        return 0 if self.result is None else self.result.passing(self.least_score)

    def hit_count(self) -> int:
        """How many of those are hits."""
        passing = self.passing()
        return passing if self.most_hits == ALL_HITS else min(passing, self.most_hits)

    def hits(self) -> np.ndarray:
        """Positions of the hits in the searched table, int64 [h], best first."""
        return np.empty(0, np.int64) if self.result is None else self.result.best(self.hit_count())


def _require_positives(positives: List[Example], negatives: List[Example]) -> None:
    if positives:
        return
    if negatives:
        raise InputError(
            tr(
                "There are negative examples only ({count}), and a search needs at least 1 positive "
                "one: click a patch that looks as wanted."
            ).format(count=len(negatives))
        )
    raise InputError(tr("There are no examples yet: click a patch that looks as wanted."))


def _require_one_encoder(examples: List[Example], table: EmbeddingTable) -> None:
    for example in examples:
        if example.encoder != table.encoder or len(example.vector) != table.dim:
            raise InputError(
                tr(
                    "The examples are by {example_encoder}, the patches of '{table}' by {table_encoder}, and vectors "
                    "of different encoders do not compare: search a layer of the same encoder, or begin a new search."
                ).format(table=table.name, **_encoder_names(example.encoder, table.encoder))
            )


def _rows(examples: List[Example], dim: int) -> np.ndarray:
    return np.array([example.vector for example in examples], dtype=np.float32).reshape(-1, dim)


def _with(rows: np.ndarray, more: Optional[np.ndarray]) -> np.ndarray:
    return rows if more is None else np.concatenate([rows, more])


def _positions(examples: List[Example], layer_id: str, table: EmbeddingTable) -> np.ndarray:
    """Positions of those examples that are patches of the table."""
    wanted = [example.feature_id for example in examples if example.layer_id == layer_id]
    if not wanted:
        return np.empty(0, dtype=np.int64)
    return np.flatnonzero(np.isin(table.feature_ids, np.array(wanted, dtype=np.int64)))


def _encoder_names(of_example: str, of_table: str) -> Dict[str, str]:
    """Names for people; the first of each hash only where the names are the same."""
    names = [tag.partition("@")[0] for tag in (of_example, of_table)]
    if names[0] == names[1]:
        versions = [tag.partition("@")[2] for tag in (of_example, of_table)]
        names = [tr("{name} (version {version})").format(name=names[0], version=version) for version in versions]
    return {"example_encoder": names[0], "table_encoder": names[1]}


def state_of(search: SimilaritySearch) -> Dict[str, object]:
    """All of a search but its examples, as JSON keeps it."""
    return {
        "id": search.id,
        "number": search.number,
        "name": search.name,
        "words": search.words,
        "patches": search.patches_id,
        "searched": search.searched_id,
        "similarity_map": search.shows_map,
        "method": search.method,
        "least_score": search.least_score,
        "most_hits": search.most_hits,
    }


def apply_state(search: SimilaritySearch, state: Dict[str, object]) -> None:
    """Take over what `state_of` gave; anything that does not fit is left as it is."""
    if state.get("method") in METHODS:
        search.method = str(state["method"])
    search.id = str(state.get("id") or search.id)
    search.name = str(state.get("name") or "")
    search.words = str(state.get("words") or "")[:LONGEST]
    search.patches_id, search.searched_id = str(state.get("patches") or ""), str(state.get("searched") or "")
    search.shows_map = bool(state.get("similarity_map"))
    number, least, most = state.get("number"), state.get("least_score"), state.get("most_hits")
    search.number = number if isinstance(number, int) else search.number
    search.least_score = float(least) if isinstance(least, (int, float)) and abs(least) < _ANY_SCORE else None
    if isinstance(most, int):
        search.most_hits = max(ALL_HITS, most)
