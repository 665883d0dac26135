"""What a sweep answers: which setting is best for an aim, how sure that is, and where plain bands are as good."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..listing import listed
from ..messages import Message
from ..quality.intervals import Estimate, class_mean_estimate, difference_estimate
from .ground import LabelledGround
from .records import Record
from .settings import BANDS

AIMS: Dict[str, Tuple[Message, Message]] = {
    "finding": (Message("finding things that look like an example"), Message("precision of the first ten hits")),
    "grouping": (Message("grouping ground and naming the groups"), Message("balanced accuracy of named clusters")),
    "mapping": (Message("mapping classes from examples"), Message("balanced accuracy of a linear probe")),
}
"""Aim, and the score that is taken for it."""

_ALIKE_SHOWN = 4
_UNLABELLED = Message("No labels were given")
_UNTESTABLE = Message("The labels lie too near each other to learn from some of them and test the others")


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
    found = _grouping_without_labels(done, _UNLABELLED if ground is None else _UNTESTABLE)
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
    values = {
        "aim": text,
        "setting": best.title,
        "score": Message("{measure} {figure}", measure=measure, figure=_with_interval(score)),
        "others": _listed([record.title for record in rivals]),
        "cheapest": cheapest.title,
    }
    if winner:
        sentence = Message("For {aim}, {setting} is best: {score}, clearly above every other setting.", **values)
    elif len(known) == 1:
        sentence = Message("For {aim}, only {setting} could be judged: {score}.", **values)
    elif score.low is None:
        sentence = Message(
            "For {aim}, these labels cannot tell which setting is best, as they lie in too few blocks of ground; the "
            "highest score, that of {setting} ({measure} {figure:.2f}), may be chance. Label places of each class in "
            "several parts of the scene.",
            measure=measure,
            figure=score.value,
            **values,
        )
    elif cheapest is best:
        sentence = Message(
            "For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} "
            "cannot be told from it by these labels; it is the cheapest too.",
            **values,
        )
    else:
        sentence = Message(
            "For {aim}, no setting is clearly best. The highest score is that of {setting} ({score}), but {others} "
            "cannot be told from it by these labels; the cheapest of them is {cheapest}.",
            **values,
        )
    alike = tuple(record.title for record in rivals)
    bands = _of_bands(aim, known, ground, seed)
    return Answer(aim, best.title, score, winner, alike, cheapest.title, sentence, bands)


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
        return Message("Whether an encoder beats plain bands cannot be told from these labels either.")
    by = Message(
        "{setting} against {other}: {figure}", setting=best.title, other=best_plain.title, figure=_signed(difference)
    )
    if difference.low > 0:
        told = Message("Plain bands are beaten ({difference}).", difference=by)
    elif difference.high < 0:
        told = Message("Plain bands win over every encoder ({difference}).", difference=by)
    else:
        told = Message(
            "Plain bands are as good as the best encoder, as far as these labels tell ({difference}).", difference=by
        )
    level = [record.ground_text() for record in _grounds_where_level(aim, plain, encoders, ground, seed)]
    if not level:
        return told
    where = Message(
        "At {grounds} no encoder is clearly better than plain bands of the same ground.", grounds=_listed(level, ", ")
    )
    return Message.joined(" ", [told, where])


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


def _grouping_without_labels(records: Sequence[Record], why: Message) -> Optional[Answer]:
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
    index = Message("adjusted Rand index {mean:.2f}, {least:.2f} to {most:.2f} over three draws", **stable)
    if winner:
        found_again = Message(
            "Eight clusters are found again most surely in {setting} ({index}).", setting=best.title, index=index
        )
    else:
        found_again = Message(
            "Eight clusters are found again about as surely in {settings} ({index} for {setting}).",
            settings=_listed([best.title, *(record.title for record in rivals)]),
            index=index,
            setting=best.title,
        )
    unknown = Message(
        "{why}, so that nobody can say which setting finds or maps best: groups that come back are not yet the groups "
        "that you mean. Labels of each class in several parts of the scene tell that.",
        why=why,
    )
    sentence, alike = Message.joined(" ", [found_again, unknown]), tuple(record.title for record in rivals)
    cheapest = min([best, *rivals], key=_cost)
    return Answer("grouping", best.title, score, winner, alike, cheapest.title, sentence, "")


def _cost(record: Record) -> float:
    return float(record.facts["seconds"])


def _listed(titles: Sequence[str], mark: str = "; ") -> Message:
    """Titles in a row; these hold commas themselves."""
    shown = list(titles[:_ALIKE_SHOWN])
    if len(titles) > _ALIKE_SHOWN:
        shown.append(Message("{count} more", count=len(titles) - _ALIKE_SHOWN))
    return listed(shown, mark)


def _with_interval(estimate: Estimate) -> Message:
    return _figure(*(None if number is None else f"{number:.2f}" for number in estimate))


def _signed(estimate: Estimate) -> Message:
    return _figure(*(None if number is None else f"{round(number, 2) + 0.0:+.2f}" for number in estimate))


def _figure(value: Optional[str], low: Optional[str], high: Optional[str]) -> Message:
    """A figure with its interval, where it has one."""
    if low is None or high is None:
        return Message("{value}, too few blocks for an interval", value=value)
    return Message("{value}, {low} to {high}", value=value, low=low, high=high)
