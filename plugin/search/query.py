"""One search of the Find similar panel, without any widget: what is asked, what comes back, what is shown of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...model.errors import InputError
from ...model.patches.search import cosine_scores, logistic_probe, rocchio_query, top_hits
from ..layers.table import EmbeddingTable
from .examples import Example, ExampleSet

MEAN = "mean"
ROCCHIO = "rocchio"
PROBE = "probe"
METHODS = (MEAN, ROCCHIO, PROBE)

MOST_HITS = 5000
_FIRST_HITS = 50


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
        Ascends with every query of a session, so that an older answer is known as such.
    """

    layer_id: str
    table: EmbeddingTable
    positives: np.ndarray
    negatives: np.ndarray
    method: str
    excluded: np.ndarray
    number: int = 0


@dataclass(frozen=True)
class SimilarityResult:
    """The answer to a query.

    Attributes
    ----------
    query : SimilarityQuery
    scores : array [N], float32
        Of all patches.
    ranked : array [k <= MOST_HITS], int64
        Positions of the best patches, best first, without the examples.
    ranked_scores : array [k], float32
    seconds : float
        That the search took.
    """

    query: SimilarityQuery
    scores: np.ndarray
    ranked: np.ndarray
    ranked_scores: np.ndarray
    seconds: float

    def hit_count(self, least: Optional[float], most: int) -> int:
        """How many hits there are with a score of at least `least` (None: any), `most` at most."""
        passing = len(self.ranked)
        if least is not None:
            # compared as float32, so that a threshold read off a score lets that score pass
            passing = int(np.searchsorted(-self.ranked_scores, -np.float32(least), side="right"))
        return min(passing, most)


def run_query(query: SimilarityQuery) -> SimilarityResult:
    """Search; in any thread.

    Raises
    ------
    ExampleError
        When no query can be made of the examples.
    """
    started = time.perf_counter()
    matrix = query.table.matrix
    if query.method == PROBE:
        scores = logistic_probe(query.positives, query.negatives).scores(matrix)
    else:
        negatives = query.negatives if query.method == ROCCHIO else None
        scores = cosine_scores(matrix, rocchio_query(query.positives, negatives))
    ranked = top_hits(scores, MOST_HITS, query.excluded)
    return SimilarityResult(query, scores, ranked, scores[ranked], time.perf_counter() - started)


class SimilaritySession:
    """What the user asks: examples, method, threshold, number of hits.

    Attributes
    ----------
    examples : ExampleSet
    method : str
    least_score : float or None
        Threshold; None lets every score pass.
    most_hits : int
        1 to `MOST_HITS`.
    result : SimilarityResult or None
        The latest answer.
    waiting : bool
        Whether the answer to the newest query is on its way.
    """

    def __init__(self, changed: Optional[Callable[[], None]] = None) -> None:
        self.examples = ExampleSet(changed)
        self.method = ROCCHIO
        self.least_score: Optional[float] = None
        self.most_hits = _FIRST_HITS
        self.result: Optional[SimilarityResult] = None
        self.waiting = False
        self._number = 0

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
        _require_positives(positives, negatives)
        if self.method == PROBE and not negatives:
            raise InputError(
                _tr(
                    "The logistic probe needs examples of both kinds and has 0 negative ones: Shift+click a patch "
                    "that does not look as wanted, or choose another method."
                )
            )
        _require_one_encoder([*positives, *negatives], table)
        self._number += 1
        self.waiting = True
        return SimilarityQuery(
            layer_id=layer_id,
            table=table,
            positives=_rows(positives, table.dim),
            negatives=_rows(negatives, table.dim),
            method=self.method,
            excluded=_positions([*positives, *negatives], layer_id, table),
            number=self._number,
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

    def hit_count(self) -> int:
        """How many hits pass threshold and number."""
        return 0 if self.result is None else self.result.hit_count(self.least_score, self.most_hits)

    def hits(self) -> np.ndarray:
        """Positions of the hits in the searched table, int64 [h], best first."""
        return np.empty(0, np.int64) if self.result is None else self.result.ranked[: self.hit_count()]

    def hit_scores(self) -> np.ndarray:
        """Scores of the hits, float32 [h], descending."""
        return np.empty(0, np.float32) if self.result is None else self.result.ranked_scores[: self.hit_count()]


def _require_positives(positives: List[Example], negatives: List[Example]) -> None:
    if positives:
        return
    if negatives:
        raise InputError(
            _tr(
                "There are negative examples only ({count}), and a search needs at least 1 positive "
                "one: click a patch that looks as wanted."
            ).format(count=len(negatives))
        )
    raise InputError(_tr("There are no examples yet: click a patch that looks as wanted."))


def _require_one_encoder(examples: List[Example], table: EmbeddingTable) -> None:
    for example in examples:
        if example.encoder != table.encoder or len(example.vector) != table.dim:
            raise InputError(
                _tr(
                    "The examples are by the encoder {example_encoder}, the patches of '{table}' by "
                    "{table_encoder}, and vectors of different encoders do not compare: search a layer of the "
                    "same encoder, or clear the examples."
                ).format(example_encoder=example.encoder, table=table.name, table_encoder=table.encoder)
            )


def _rows(examples: List[Example], dim: int) -> np.ndarray:
    return np.array([example.vector for example in examples], dtype=np.float32).reshape(-1, dim)


def _positions(examples: List[Example], layer_id: str, table: EmbeddingTable) -> np.ndarray:
    """Positions of those examples that are patches of the table."""
    wanted = [example.feature_id for example in examples if example.layer_id == layer_id]
    if not wanted:
        return np.empty(0, dtype=np.int64)
    return np.flatnonzero(np.isin(table.feature_ids, np.array(wanted, dtype=np.int64)))


def state_of(session: SimilaritySession) -> Dict[str, object]:
    """Method, threshold and number of hits, as JSON keeps them."""
    return {"method": session.method, "least_score": session.least_score, "most_hits": session.most_hits}


def apply_state(session: SimilaritySession, state: Dict[str, object]) -> None:
    """Take over what `state_of` gave; anything that does not fit is left as it is."""
    if state.get("method") in METHODS:
        session.method = str(state["method"])
    least, most = state.get("least_score"), state.get("most_hits")
    session.least_score = float(least) if isinstance(least, (int, float)) else None
    if isinstance(most, int):
        session.most_hits = min(max(1, most), MOST_HITS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SimilarSearch", text)
