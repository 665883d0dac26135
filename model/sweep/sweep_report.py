"""The report of a sweep: report.html, sweep.csv and sweep.json."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from datetime import datetime, timezone
from itertools import cycle
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from ... import __version__
from ..file_moves import move_file
from ..imagery.source import RasterSource
from ..messages import Message, sent_within
from ..number_text import number_text, short_number
from ..quality.intervals import Estimate
from ..report.charts import Point, Series, chart, legend
from ..report.language import said, shown
from ..report.page import glossary, heading, page, paragraph, picture, table
from ..report.pictures import PALETTE
from ..results import SweepResult
from ..study_requests import SweepRequest
from .answers import AIMS, Answer, answers, score_estimate
from .ground import LabelledGround, balance_line
from .records import Record
from .settings import BANDS
from .sweep_words import COLUMNS, GLOSSARY

SCHEMA = "terrapatch-sweep-1"
REPORT, CSV, JSON = "report.html", "sweep.csv", "sweep.json"

_SCORES = ("finding", "average_precision", "grouping", "mapping", "vote")
_PLAIN_COLOUR = "#222222"


@dataclass(frozen=True)
class Outcome:
    """A sweep as far as it has come.

    Attributes
    ----------
    request : SweepRequest
    source : RasterSource
    records : tuple of Record
        Those that were skipped too.
    ground : LabelledGround, optional
        None without labels.
    left : int
        Settings that are not done yet.
    """

    request: SweepRequest
    source: RasterSource
    records: Tuple[Record, ...]
    ground: Optional[LabelledGround]
    left: int


@dataclass(frozen=True)
class _Row:
    """A setting that was measured, with its scores."""

    record: Record
    scores: Dict[str, Estimate]

    @property
    def plain(self) -> bool:
        return self.record.setting.encoder == BANDS

    def value(self, name: str) -> Optional[float]:
        """A figure by the name of its column; None where there is none."""
        facts, measures = self.record.facts, self.record.measures
        if name in _SCORES:
            return self.scores[name].value if name in self.scores else None
        if name == "stability":
            found = measures["cluster_stability"]["8"]
            return None if found is None else float(found["mean"])
        value = measures["silhouette"]["8"] if name == "silhouette" else {**facts, **measures}.get(name)
        return None if value is None else float(value)


def write_report(folder: Path, outcome: Outcome) -> SweepResult:
    """Write the three files, each whole or not at all; returns what the command prints."""
    seed = outcome.request.seed
    rows = []
    for record in outcome.records:
        if record.done:
            found = {} if outcome.ground is None else {
                name: score_estimate(record, name, outcome.ground, seed) for name in _SCORES
            }  # fmt: skip
            rows.append(_Row(record, {name: estimate for name, estimate in found.items() if estimate is not None}))
    skipped = [record for record in outcome.records if not record.done]
    judged = answers(outcome.records, outcome.ground, seed)
    values = _json(outcome, rows, skipped, judged)
    _write(folder / JSON, json.dumps({**values, "said": sent_within(values)}, indent=1, allow_nan=False))
    _write(folder / CSV, _csv(rows))
    _write(folder / REPORT, _html(outcome, rows, skipped, judged))
    return {
        "out": str(folder),
        "report": str(folder / REPORT),
        "csv": str(folder / CSV),
        "json": str(folder / JSON),
        "settings": len(rows),
        "skipped": values["skipped"],
        "answers": values["answers"],
    }


def _write(file: Path, text: str) -> None:
    beside = file.with_name(file.name + ".new")
    with beside.open("w", encoding="utf-8", newline="") as stream:
        stream.write(text)
    move_file(beside, file)


def _json(
    outcome: Outcome, rows: Sequence[_Row], skipped: Sequence[Record], judged: Sequence[Answer]
) -> Dict[str, Any]:
    ground = outcome.ground
    labels = ground and {
        "places": len(ground.places),
        "classes": list(ground.places.names),
        "block_side": ground.side,
        "gap": ground.gap,
        "warnings": list(ground.warnings),
    }
    return {
        "schema": SCHEMA,
        "terrapatch": __version__,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "request": outcome.request.to_json(),
        "left": outcome.left,
        "labels": labels,
        "answers": [answer.to_json() for answer in judged],
        "settings": [
            {
                "title": row.record.title,
                "setting": row.record.setting.to_json(),
                **row.record.facts,
                "measures": row.record.measures,
                "scores": {name: estimate.to_json() for name, estimate in row.scores.items()},
                "learning_curve": {str(each): value for each, value in row.record.curve.items()},
            }
            for row in rows
        ],
        "skipped": [{"title": record.title, "reason": record.reason} for record in skipped],
    }


def _csv(rows: Sequence[_Row]) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream)
    keys = ["encoder", "patch", "refine", "tile", "resolution", "overlap", "precision", "vector", "squeeze"]
    names = [name for name, _, _ in COLUMNS]
    bounds = [f"{name}_{end}" for name in _SCORES for end in ("low", "high")]
    writer.writerow(["title", *keys, *names, *bounds])
    for row in rows:
        setting = row.record.setting.to_json()
        scores = [row.scores.get(name) for name in _SCORES]
        ends = [end for score in scores for end in ((None, None) if score is None else (score.low, score.high))]
        writer.writerow(
            [row.record.title, *(setting[key] for key in keys), *(row.value(name) for name in names), *ends]
        )
    return stream.getvalue()


def _html(outcome: Outcome, rows: Sequence[_Row], skipped: Sequence[Record], judged: Sequence[Answer]) -> str:
    name = Path(outcome.source.path).name
    title = Message("How fine, how good: {raster}", raster=name)
    parts = [heading(title, 1), paragraph(_about(outcome, rows), "quiet")]
    if outcome.left:
        left = Message("Not finished, settings left: {count}. The same command goes on with them.", count=outcome.left)
        parts.append(paragraph(left, "warn"))
    parts += [heading(Message("The answer")), *map(_answer_box, judged)]
    if not judged:
        parts.append(paragraph(Message("No setting could be judged yet."), "answer open"))
    if outcome.ground is not None:
        parts.append(paragraph(_how_tested(outcome.ground, outcome.source), "quiet"))
        parts += [paragraph(told, "warn") for told in outcome.ground.warnings]
    parts += _charts(outcome, rows)
    parts += _maps(rows)
    parts += [heading(Message("All figures")), _table(rows, outcome.ground is not None)]
    if any(row.record.curve for row in rows):
        parts += [heading(Message("How many examples it takes"), 3), *_curves(rows)]
    if skipped:
        parts += [f"{heading(Message('Left out'))}<ul>"]
        parts += [f"<li><b>{shown(record.title)}</b>: {shown(record.reason)}</li>" for record in skipped] + ["</ul>"]
    parts += [heading(Message("Words")), glossary(GLOSSARY)]
    return page(title, parts)


def _about(outcome: Outcome, rows: Sequence[_Row]) -> Message:
    source, request = outcome.source, outcome.request
    day = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    if request.extent:
        part = Message("extent {extent}", extent=", ".join(f"{value:.8g}" for value in request.extent))
    else:
        part = Message("all of it")
    return Message(
        "{raster}: {width:,} x {height:,} pixels, bands: {bands}, {part}. Settings: {settings}, preset {preset}, "
        "seed {seed}. TerraPatch {version}, {day}.",
        raster=source.path,
        width=source.width,
        height=source.height,
        bands=source.bands,
        part=part,
        settings=len(rows),
        preset=request.preset,
        seed=request.seed,
        version=__version__,
        day=day,
    )


def _how_tested(ground: LabelledGround, source: RasterSource) -> Message:
    return Message(
        "Every setting is asked about the same {places}. Blocks are {side} {unit} wide; nothing is learned from, or "
        "found, within {gap} {unit} of the place that is asked about. Bars are 95 % intervals from resampled blocks.",
        places=balance_line(ground),
        side=short_number(ground.side),
        gap=short_number(ground.gap),
        unit=source.unit,
    )


def _answer_box(answer: Answer) -> str:
    kind = "answer" if answer.winner else "answer open"
    bands = f"<br>{shown(answer.bands)}" if answer.bands else ""
    return f'<p class="{kind}">{shown(answer.sentence)}{bands}</p>'


def _charts(outcome: Outcome, rows: Sequence[_Row]) -> List[str]:
    """Quality against ground and against cost: for each aim, or of the stability of clusters without labels."""
    parts = [heading(Message("Quality against ground and cost"))]
    kinds = [(aim, _capitalised(said(text)), measure) for aim, (text, measure) in AIMS.items()]
    if not any(row.scores for row in rows):
        stability = (said(Message("Whether groups come back")), Message("adjusted Rand index, k = 8"))
        kinds = [("stability", *stability)]
    in_metres = all(row.record.facts.get("ground_m") for row in rows)
    for name, title, measure in kinds:
        lines, dots = (
            _series(rows, name, "ground_m" if in_metres else "ground_px", True),
            _series(rows, name, "seconds", False),
        )
        if not lines:
            continue
        plain = [value for value in (row.value(name) for row in rows if row.plain) if value is not None]
        pixels, metres = (
            Message("side of the ground of a vector (pixels)"),
            Message("side of the ground of a vector (m)"),
        )
        parts += [
            heading(title, 3),
            '<div class="pair"><figure>',
            chart(lines, metres if in_metres else pixels, measure),
            "</figure><figure>",
            chart(dots, Message("seconds to make the vectors"), measure, max(plain, default=None)),
            f"</figure></div>{legend(lines)}",
        ]
    parts.append(paragraph(Message("Dashed: plain bands, at their best where the line runs across."), "quiet"))
    return parts


def _capitalised(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"


def _series(rows: Sequence[_Row], name: str, across: str, joined: bool) -> List[Series]:
    families: Dict[str, List[_Row]] = {}
    for row in rows:
        if row.value(name) is not None and (row.record.facts.get(across) or 0) > 0:
            families.setdefault(row.record.setting.family, []).append(row)
    marks = _marks()
    found = []
    for family, members in families.items():
        plain = members[0].plain
        points = tuple(_point(row, name, across) for row in members)
        colour, hollow = (_PLAIN_COLOUR, False) if plain else next(marks)
        found.append(Series(family, colour, points, joined, plain, hollow))
    return found


def _marks() -> Iterator[Tuple[str, bool]]:
    """Colours of series, and whether their points are hollow: every colour filled, then hollow, then again."""
    return cycle([*((colour, False) for colour in PALETTE), *((colour, True) for colour in PALETTE)])


def _point(row: _Row, name: str, across: str) -> Point:
    value, low, high = row.value(name) or 0.0, None, None
    if name in row.scores:
        low, high = row.scores[name].low, row.scores[name].high
    elif name == "stability":
        found = row.record.measures["cluster_stability"]["8"]
        low, high = found["least"], found["most"]
    values = {"setting": row.record.title, "value": value, "low": low, "high": high}
    if low is None:
        told = Message("{setting}: {value:.3f}", **values)
    else:
        told = Message("{setting}: {value:.3f} ({low:.3f} to {high:.3f})", **values)
    return Point(float(row.record.facts[across]), value, low, high, told)


def _maps(rows: Sequence[_Row]) -> List[str]:
    parts = [
        heading(Message("Maps")),
        paragraph(
            Message(
                "Left: the three main directions of the vectors as red, green and blue. Right: eight k-means clusters. "
                "Colours are alike only as far as the ground is; borders of tiles and chequerboards that show here are "
                "the encoder's, not the ground's."
            ),
            "quiet",
        )
        + '<div class="maps">',
    ]
    for row in rows:
        pictures = "".join(
            picture(row.record.pictures[kind], Message("{setting}: {shown}", setting=row.record.title, shown=words))
            for kind, words in (("colours", Message("main directions")), ("clusters", Message("clusters")))
            if kind in row.record.pictures
        )
        parts.append(f"<figure><figcaption>{shown(row.record.title)}</figcaption><div>{pictures}</div></figure>")
    return [*parts, "</div>"]


def _table(rows: Sequence[_Row], with_labels: bool) -> str:
    columns = [column for column in COLUMNS if with_labels or column[0] not in _SCORES]
    columns = [column for column in columns if any(row.value(column[0]) is not None for row in rows)]
    body = [
        ([(row.record.title, None), *(_cell(row, name) for name, _, _ in columns)], row.plain)
        for row in rows
    ]  # fmt: skip
    first = (Message("Setting"), Message("Encoder, kind of vector and ground"))
    return table([first, *((name, told) for _, name, told in columns)], body)


def _cell(row: _Row, name: str) -> Tuple[str, Optional[float]]:
    value = row.value(name)
    if value is None:
        return "", None
    if name in row.scores:
        score = row.scores[name]
        text = f"{score.value:.3f}"
        return (text if score.low is None else f"{text} ({score.low:.2f}–{score.high:.2f})"), value
    if name == "seam_ratio":
        usual = row.record.measures["seam_usual"]
        return Message("{ratio:.2f} (usual to {usual:.2f})", ratio=value, usual=usual), value
    if name == "bytes":
        return number_text(value / 1000, 1), value
    if name in ("count", "dim"):
        return number_text(value), value
    return (short_number(value) if name in ("seconds", "ground_m", "effective_rank") else f"{value:.3f}"), value


def _curves(rows: Sequence[_Row]) -> List[str]:
    families = [row for row in rows if row.record.curve]
    best: Dict[str, _Row] = {}
    for row in families:
        kept = best.get(row.record.setting.family)
        if kept is None or (row.value("mapping") or 0) > (kept.value("mapping") or 0):
            best[row.record.setting.family] = row
    marks = _marks()
    series = []
    for row in best.values():
        colour, hollow = (_PLAIN_COLOUR, False) if row.plain else next(marks)
        points = tuple(
            Point(each, value, None, None, _of_curve(row, each, value))
            for each, value in sorted(row.record.curve.items())
        )
        series.append(Series(row.record.title, colour, points, True, row.plain, hollow))
    figure = chart(series, Message("examples of each class"), Message("balanced accuracy of a linear probe"))
    return [f'<div class="pair"><figure>{figure}</figure></div>', legend(series)]


def _of_curve(row: _Row, each: int, value: float) -> Message:
    return Message("{setting}, {each} each: {value:.3f}", setting=row.record.title, each=each, value=value)
