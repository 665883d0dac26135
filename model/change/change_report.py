"""The report of changes: one HTML file that says how much changed, where, and what became what."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ... import __version__
from ..messages import Message
from ..number_text import number_text, short_number
from ..patches import PatchGrid
from ..report.bars import histogram
from ..report.language import said, shown
from ..report.page import glossary, heading, page, paragraph, picture, table
from ..report.pictures import PALETTE, grid_picture, palette_colours, principal_colours, shown_patches
from ..study_options import ALIKE as ALIKE_GROUND
from .change_words import ALIKE, COLUMNS, GLOSSARY
from .changes import Changes, Clusters

REPORT = "report.html"
BY_PATCH, BY_OVERLAP = "patch by patch", "by overlap"
"""How patches were matched, as change.json says it."""

_MOST_OBJECTS = 200
_MOST_TRANSITIONS = 5
_FULL_COLOUR = 2.0  # thresholds: scores from there on have the full colour
_MOST_SHOWN, _LEAST_SHOWN = 4.0, 1.5  # thresholds along the axis of scores
_UNCHANGED, _CHANGED = np.array([236, 239, 242]), np.array([213, 94, 0])


@dataclass(frozen=True)
class PairReport:
    """What the report tells of two dates.

    Attributes
    ----------
    pair : dict
        As change.json has it.
    grid : PatchGrid
        Of the earlier set.
    changes : Changes
    clusters : Clusters
    areas : float64 array [n], optional
        Of the patches that changed, in square metres.
    """

    pair: Dict[str, Any]
    grid: PatchGrid
    changes: Changes
    clusters: Clusters
    areas: Optional[np.ndarray]


def change_report(pairs: Sequence[Dict[str, Any]], parts: Sequence[str]) -> str:
    """The whole document.

    Parameters
    ----------
    pairs : sequence of dict
        As change.json has them.
    parts : sequence of str
        What `pair_part` gave of each.
    """
    names = [pairs[0]["names"][0], *(pair["names"][1] for pair in pairs)]
    title = Message("What changed: {dates}", dates=" → ".join(names))
    day = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    document = [heading(title, 1), paragraph(f"TerraPatch {__version__}, {day}.", "quiet")]
    for pair, part in zip(pairs, parts):
        if len(pairs) > 1:
            before, after = pair["names"]
            document.append(heading(Message("{before} to {after}", before=before, after=after), 1))
        document.append(part)
    return page(title, [*document, heading(Message("Words")), glossary(GLOSSARY)])


def pair_part(report: PairReport) -> str:
    """What the document says of two dates; made at once, so that no vectors are kept for it."""
    pair = report.pair
    parts = [heading(Message("How much changed")), paragraph(answer(report), "answer")]
    warnings = [said(told) for told in pair["warnings"]]
    parts += [paragraph(f"{told[0].upper()}{told[1:]}.", "warn") for told in warnings]
    parts.append(paragraph(_how_found(pair), "quiet"))
    parts += [_scores(report), heading(Message("Where")), *_maps(report)]
    if pair["objects"]:
        parts += [heading(Message("The changes")), *_objects(report)]
        parts += [heading(Message("What became what")), *_became(report)]
    return "\n".join(parts)


def answer(report: PairReport) -> Message:
    """How much changed, in one or two sentences."""
    pair = report.pair
    if not pair["objects"]:
        return _nothing(pair)
    how_much = _how_much(report)
    area = _area(report, report.changes.objects >= 0)
    if area is None:
        told = Message("{changes}.", changes=how_much)
    else:
        told = Message("{changes}: {area} in all.", changes=how_much, area=area)
    largest = pair["objects"][0]
    own = _area(report, report.changes.objects == 0)
    size = patches_text(largest["patches"]) if own is None else own
    before, after = largest["from"], largest["to"]
    if before == after:
        more = Message("The largest is {size}, within cluster {cluster}.", size=size, cluster=before)
    else:
        more = Message(
            "The largest is {size}, from cluster {before} to cluster {after}.", size=size, before=before, after=after
        )
    return Message.joined(" ", [told, more])


def _nothing(pair: Dict[str, Any]) -> Message:
    values = {"count": pair["patches"], "threshold": pair["threshold"]}
    if pair["like"]:
        return Message(
            "Nothing changed like the examples: none of {count:,} patches scores above {threshold:g}.", **values
        )
    return Message("Nothing changed: none of {count:,} patches scores above {threshold:g}.", **values)


def _how_much(report: PairReport) -> Message:
    """How many patches of how many, in how many places."""
    pair = report.pair
    share = pair["changed"] / pair["patches"]
    places = len(pair["objects"])
    values = {
        "changed": pair["changed"],
        "count": pair["patches"],
        "share": f"{share:.1%}" if share >= 0.001 else Message("less than 0.1 %"),
        "places": Message("one place") if places == 1 else Message("{count:,} places", count=places),
    }
    if pair["like"]:
        return Message("{changed:,} of {count:,} patches changed like the examples ({share}), in {places}", **values)
    return Message("{changed:,} of {count:,} patches changed ({share}), in {places}", **values)


def _area(report: PairReport, which: np.ndarray) -> Optional[str]:
    """Area of some patches as text; None where it is not known."""
    return None if report.areas is None else area_text(float(report.areas[which].sum()))


def patches_text(count: int) -> Message:
    """A number of patches."""
    return Message("1 patch") if count == 1 else Message("{count:,} patches", count=count)


def area_text(square_metres: float) -> Message:
    """An area in the unit that suits it."""
    if square_metres < 1e4:
        return Message.joined(" ", [short_number(square_metres), "m²"])
    if square_metres < 1e7:
        return Message.joined(" ", [short_number(square_metres / 1e4), "ha"])
    return Message.joined(" ", [short_number(square_metres / 1e6), "km²"])


def _how_found(pair: Dict[str, Any]) -> Message:
    if pair["matched"] == BY_PATCH:
        matched = Message("Patches were compared patch by patch.")
    else:
        matched = Message("Patches were compared by overlap.")
    told = Message(
        "What changed everywhere was taken out first; that is {turned:.0%} of how far the stable majority lay apart. "
        "The numbers compared hold {kept:.0%} of what varies in the vectors.",
        turned=max(pair["turned"], 0),
        kept=pair["variance_kept"],
    )
    if pair["smallest"] > 1:
        counts = Message(
            "A patch counts as changed above a score of {threshold:g}, in changes of {smallest} patches or more.",
            threshold=pair["threshold"],
            smallest=pair["smallest"],
        )
    else:
        counts = Message("A patch counts as changed above a score of {threshold:g}.", threshold=pair["threshold"])
    parts = [Message("Vectors are by {encoder}.", encoder=pair["encoder"])]
    if all(pair["dates"]):
        before, after = (date.partition("T")[0] for date in pair["dates"])
        parts.append(Message("Imagery: {before} and {after}.", before=before, after=after))
    parts += [matched, told, counts]
    if pair["against"] == ALIKE_GROUND:
        parts.append(
            Message(
                "Differences were held against alike ground: a patch changed where it became something else than the "
                "patches that looked alike before. What a whole kind of ground became is not found so."
            )
        )
    elif pair["objects"]:
        parts.append(
            Message(
                "Ground that varies anyway, such as water and crops, counts too; compare again, held against alike "
                "ground, to leave it out."
            )
        )
    return Message.joined(" ", parts)


def _scores(report: PairReport) -> str:
    threshold, scores = report.pair["threshold"], report.changes.scores
    drawn = histogram(
        scores,
        Message("score: robust deviations above the median"),
        Message("patches (axis of square roots)"),
        -3.0,
        float(np.clip(scores.max() * 1.05, _LEAST_SHOWN * threshold, _MOST_SHOWN * threshold)),
        threshold,
        Message("threshold"),
    )
    return f'<div class="pair"><figure>{drawn}</figure></div>'


def _maps(report: PairReport) -> List[str]:
    changes, grid = report.changes, report.grid
    drawn = shown_patches(grid, changes.index)
    both = principal_colours(np.concatenate([changes.before[drawn], changes.after[drawn]]))
    before, after = np.split(both, 2)
    share = np.clip(changes.scores[drawn] / (_FULL_COLOUR * report.pair["threshold"]), 0, 1)[:, None]
    scores = _UNCHANGED * (1 - share) + _CHANGED * share
    kept = np.where((changes.objects[drawn] >= 0)[:, None], _CHANGED, _UNCHANGED)
    maps = (
        (Message("Vectors before"), before),
        (Message("Vectors after"), after),
        (Message("Score"), scores),
        (Message("Changes"), kept),
        (Message("Clusters before"), palette_colours(report.clusters.before[drawn])),
        (Message("Clusters after"), palette_colours(report.clusters.after[drawn])),
    )
    parts = [
        paragraph(
            Message(
                "North-up grids are drawn as they lie. Vectors: their three main directions as red, green and blue, "
                "the same at both dates. Score: from grey, not above the median, to orange, twice the threshold or "
                "more. Clusters have the same colours at both dates, and their numbers below."
            ),
            "quiet",
        ),
        '<div class="maps large">',
    ]
    for name, colours in maps:
        image = picture(grid_picture(grid, changes.index[drawn], colours.astype(np.uint8)), name)
        parts.append(f"<figure><figcaption>{shown(name)}</figcaption><div>{image}</div></figure>")
    return [*parts, "</div>"]


def _objects(report: PairReport) -> List[str]:
    objects = report.pair["objects"]
    with_alike = bool(report.pair["like"])
    columns = [column for column in COLUMNS if column[0] != ALIKE or with_alike]
    rows, digits = [], _digits(report.grid)
    for item in objects[:_MOST_OBJECTS]:
        hectares = None if item["area_m2"] is None else item["area_m2"] / 1e4
        cells: List[Tuple[str, Optional[float]]] = [
            (str(item["object"]), item["object"]),
            (number_text(item["patches"]), item["patches"]),
            ("" if hectares is None else short_number(hectares), hectares),
            (f"{item['score']:.1f}", item["score"]),
            (f"{item['most']:.1f}", item["most"]),
            (str(item["from"]), item["from"]),
            (str(item["to"]), item["to"]),
            *([(f"{item['alike']:.2f}", item["alike"])] if with_alike else []),
            (f"{item['x']:.{digits}f}", item["x"]),
            (f"{item['y']:.{digits}f}", item["y"]),
        ]
        rows.append((cells, False))
    parts = [table(columns, rows)]
    if len(objects) > _MOST_OBJECTS:
        told = Message(
            "The {shown} largest of {count:,}; all are in {file}.",
            shown=_MOST_OBJECTS,
            count=len(objects),
            file=Path(report.pair["list"]).name,
        )
        parts.append(paragraph(told, "quiet"))
    return parts


def _digits(grid: PatchGrid) -> int:
    """Digits behind the point that tell apart what lies a tenth of a patch apart: few of metres, more of degrees."""
    return max(0, math.ceil(1 - math.log10(min(grid.patch_size))))


def _became(report: PairReport) -> List[str]:
    """From which cluster to which: the largest in words, and all as a table whose shades follow the numbers."""
    table_of = np.array(report.pair["from_to"])
    changed = report.changes.objects >= 0
    order = np.argsort(-table_of, axis=None, kind="stable")[:_MOST_TRANSITIONS]
    told = []
    for before, after in zip(*np.unravel_index(order, table_of.shape)):
        if not table_of[before, after]:
            break
        mine = changed & (report.clusters.before == before) & (report.clusters.after == after)
        area = _area(report, mine)
        size: str = patches_text(int(table_of[before, after]))
        size = size if area is None else Message.joined(", ", [size, area])
        one = Message(
            "cluster {before} to cluster {after}: {size}", before=int(before) + 1, after=int(after) + 1, size=size
        )
        told.append(f"<li>{shown(one)}</li>")
    most = max(int(table_of.max()), 1)
    rows = []
    for before, counts in enumerate(table_of):
        cells = "".join(
            f'<td style="background:rgba(213,94,0,{0.75 * np.sqrt(count / most):.2f})">{count or "–"}</td>'
            for count in counts.tolist()
        )
        rows.append(f"<tr><th>{_named(before)}</th>{cells}</tr>")
    corner = shown(Message("from \\ to"))
    head = "".join(f"<th>{_named(after)}</th>" for after in range(len(table_of)))
    return [
        paragraph(
            Message("Changed patches by the cluster that they had (rows) and that they have (columns)."), "quiet"
        ),
        f"<ul>{''.join(told)}</ul>",
        f'<div class="wide"><table class="became"><thead><tr><th>{corner}</th>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>",
    ]


def _named(cluster: int) -> str:
    """The number of a cluster beside its colour in the maps."""
    return f'<i class="spot" style="background:{PALETTE[cluster % len(PALETTE)]}"></i>{cluster + 1}'
