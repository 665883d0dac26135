"""What a sweep answers: which setting is best for an aim, how sure that is, and where plain bands are as good."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..quality.intervals import Estimate, class_mean_estimate, difference_estimate
from .ground import LabelledGround
from .records import Record
from .settings import BANDS

AIMS: Dict[str, Tuple[str, str]] = {
    "finding": ("finding things that look like an example", "precision of the first ten hits"),
    "grouping": ("grouping ground and naming the groups", "balanced accuracy of named clusters"),
    "mapping": ("mapping classes from examples", "balanced accuracy of a linear probe"),
}
"""Aim, and the score that is taken for it."""

SCORES = {**{aim: measure for aim, (_, measure) in AIMS.items()},
          "average_precision": "mean average precision", "vote": "balanced accuracy of five neighbours"}  # fmt: skip

_ALIKE_SHOWN = 4
_UNTESTABLE = "The labels lie too near each other to learn from some of them and test the others"


@dataclass(frozen=True)
class Answer:
    """The answer for one aim.

    Attributes
    ----------
    aim : str
        Of `AIMS`.
    best : str
        Title of the setting with the highest score.
    score : Estimate, optional
        Of that setting.
    winner : bool
        Whether it is clearly better than all others: the 95 % intervals of all differences lie above 0.
    alike : tuple of str
        Titles of the settings that cannot be told from it, cheapest first.
    advice : str
        Title of the cheapest of all of these.
    sentence : str
        All of it in words.
    bands : str
        What there is to say of plain bands.
    """

    aim: str
    best: str
    score: Optional[Estimate]
    winner: bool
    alike: Tuple[str, ...]
    advice: str
    sentence: str
    bands: str

    def to_json(self) -> Dict[str, Any]:
        """As JSON types."""
        return {**asdict(self), "score": None if self.score is None else self.score.to_json()}


def score_estimate(record: Record, name: str, ground: LabelledGround, seed: int) -> Optional[Estimate]:
    """A setting's score with its interval from blocks; None where it has none."""
    if name not in record.scores:
        return None
    return class_mean_estimate(record.scores[name], ground.places.classes, ground.blocks, seed)


def answers(records: Sequence[Record], ground: Optional[LabelledGround], seed: int) -> List[Answer]:
    """An answer for each aim that can be judged."""
    done = [record for record in records if record.done]
    judged = [] if ground is None else [_with_labels(aim, done, ground, seed) for aim in AIMS]
    known = [answer for answer in judged if answer is not None]
    if known:
        return known
    found = _grouping_without_labels(done, "No labels were given" if ground is None else _UNTESTABLE)
    return [found] if found else []


def _with_labels(aim: str, records: Sequence[Record], ground: LabelledGround, seed: int) -> Optional[Answer]:
    scored = [(record, score_estimate(record, aim, ground, seed)) for record in records]
    known = [(record, estimate) for record, estimate in scored if estimate is not None]
    if not known:
        return None
    best, score = max(known, key=lambda pair: pair[1].value)
    rivals = [
        record for record, _ in known if record is not best and not _clearly_better(aim, best, record, ground, seed)
    ]
    rivals.sort(key=_cost)
    cheapest = min([best, *rivals], key=_cost)
    winner = not rivals and len(known) > 1
    text, measure = AIMS[aim]
    shown = f"{measure} {_with_interval(score)}"
    if winner:
        sentence = f"For {text}, {best.title} is best: {shown}, clearly above every other setting."
    elif len(known) == 1:
        sentence = f"For {text}, only {best.title} could be judged: {shown}."
    elif score.low is None:
        sentence = (
            f"For {text}, these labels cannot tell which setting is best, as they lie in too few blocks of ground; the "
            f"highest score, that of {best.title} ({measure} {score.value:.2f}), may be chance. Label places of "
            f"each class in several parts of the scene."
        )
    else:
        sentence = (
            f"For {text}, no setting is clearly best. The highest score is that of {best.title} ({shown}), but "
            f"{_listed([record.title for record in rivals])} cannot be told from it by these labels"
            + (f"; the cheapest of them is {cheapest.title}." if cheapest is not best else "; it is the cheapest too.")
        )
    return Answer(
        aim, best.title, score, winner, tuple(record.title for record in rivals), cheapest.title, sentence,
        _of_bands(aim, known, ground, seed),
    )  # fmt: skip


def _of_bands(aim: str, known: Sequence[Tuple[Record, Estimate]], ground: LabelledGround, seed: int) -> str:
    """What there is to say of plain bands: against the best encoder, and at which sizes of ground they are as good."""
    plain = [pair for pair in known if pair[0].setting.encoder == BANDS]
    encoders = [pair for pair in known if pair[0].setting.encoder != BANDS]
    if not plain or not encoders:
        return ""
    best_plain, best = (max(pairs, key=lambda pair: pair[1].value)[0] for pairs in (plain, encoders))
    difference = difference_estimate(
        best.scores[aim], best_plain.scores[aim], ground.places.classes, ground.blocks, seed
    )
    if difference is None:
        return ""
    if difference.low is None or difference.high is None:
        return "Whether an encoder beats plain bands cannot be told from these labels either."
    told = f"{best.title} against {best_plain.title}: {_signed(difference)}"
    if difference.low > 0:
        told = f"Plain bands are beaten ({told})."
    elif difference.high < 0:
        told = f"Plain bands win over every encoder ({told})."
    else:
        told = f"Plain bands are as good as the best encoder, as far as these labels tell ({told})."
    level = [record.ground_text() for record in _grounds_where_level(aim, plain, encoders, ground, seed)]
    return told + (
        f" At {_listed(level, ',')} no encoder is clearly better than plain bands of the same ground." if level else ""
    )


def _grounds_where_level(
    aim: str,
    plain: Sequence[Tuple[Record, Estimate]],
    encoders: Sequence[Tuple[Record, Estimate]],
    ground: LabelledGround,
    seed: int,
) -> List[Record]:
    """Baselines that no encoder of the same ground clearly beats, finest first."""
    level = []
    for record, _ in sorted(plain, key=lambda pair: pair[0].facts["ground"]):
        same = [other for other, _ in encoders if other.facts["ground"] == record.facts["ground"]]
        if same and not any(_clearly_better(aim, other, record, ground, seed) for other in same):
            level.append(record)
    return level


def _clearly_better(aim: str, one: Record, other: Record, ground: LabelledGround, seed: int) -> bool:
    """Whether the interval of the paired difference lies above 0."""
    found = difference_estimate(one.scores[aim], other.scores[aim], ground.places.classes, ground.blocks, seed)
    return found is not None and found.low is not None and found.low > 0


def _grouping_without_labels(records: Sequence[Record], why: str) -> Optional[Answer]:
    """Without labels that can be tested only this can be said: where clusters are found again."""
    known = [(record, record.measures["cluster_stability"].get("8")) for record in records]
    judged = [(record, found) for record, found in known if found is not None]
    if not judged:
        return None
    best, stable = max(judged, key=lambda pair: pair[1]["mean"])
    rivals = sorted(
        (record for record, found in judged if record is not best and found["most"] >= stable["least"]), key=_cost
    )
    score = Estimate(stable["mean"], stable["least"], stable["most"])
    winner = not rivals and len(judged) > 1
    shown = f"adjusted Rand index {stable['mean']:.2f}, {stable['least']:.2f} to {stable['most']:.2f} over three draws"
    if winner:
        sentence = f"Eight clusters are found again most surely in {best.title} ({shown})."
    else:
        alike = _listed([best.title, *(record.title for record in rivals)])
        sentence = f"Eight clusters are found again about as surely in {alike} ({shown} for {best.title})."
    sentence += (
        f" {why}, so that nobody can say which setting finds or maps best: groups that come back are not yet the "
        "groups that you mean. Labels of each class in several parts of the scene tell that."
    )
    cheapest = min([best, *rivals], key=_cost)
    return Answer("grouping", best.title, score, winner, tuple(r.title for r in rivals), cheapest.title, sentence, "")


def _cost(record: Record) -> float:
    return float(record.facts["seconds"])


def _listed(titles: Sequence[str], mark: str = ";") -> str:
    """Titles in a row; these hold commas themselves."""
    shown = list(titles[:_ALIKE_SHOWN])
    if len(titles) > _ALIKE_SHOWN:
        shown.append(f"{len(titles) - _ALIKE_SHOWN} more")
    return shown[0] if len(shown) == 1 else f"{f'{mark} '.join(shown[:-1])} and {shown[-1]}"


def _with_interval(estimate: Estimate) -> str:
    if estimate.low is None or estimate.high is None:
        return f"{estimate.value:.2f}, too few blocks for an interval"
    return f"{estimate.value:.2f}, {estimate.low:.2f} to {estimate.high:.2f}"


def _signed(estimate: Estimate) -> str:
    value, *ends = (None if end is None else f"{round(end, 2) + 0.0:+.2f}" for end in estimate)
    return f"{value}, too few blocks for an interval" if None in ends else f"{value}, {ends[0]} to {ends[1]}"
