"""The report of changes: one HTML file that says how much changed, where, and what became what."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ... import __version__
from ..patches import PatchGrid
from ..report.bars import histogram
from ..report.charts import number_text
from ..report.page import glossary, page, picture, table
from ..report.pictures import PALETTE, grid_picture, palette_colours, principal_colours
from .change_words import GLOSSARY
from .changes import Changes

REPORT = "report.html"

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
    areas : float64 array [n], optional
        Of the patches in square metres.
    """

    pair: Dict[str, Any]
    grid: PatchGrid
    changes: Changes
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
    title = f"What changed: {' → '.join(names)}"
    day = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    document = [f"<h1>{escape(title)}</h1>", f'<p class="quiet">TerraPatch {__version__}, {day}.</p>']
    for pair, part in zip(pairs, parts):
        if len(pairs) > 1:
            document.append(f"<h1>{escape(' to '.join(pair['names']))}</h1>")
        document.append(part)
    return page(title, [*document, "<h2>Words</h2>", glossary(GLOSSARY)])


def pair_part(report: PairReport) -> str:
    """What the document says of two dates; made at once, so that no vectors are kept for it."""
    pair = report.pair
    parts = ["<h2>How much changed</h2>", f'<p class="answer">{escape(answer(report))}</p>']
    parts += [f'<p class="warn">{escape(told[0].upper() + told[1:])}.</p>' for told in pair["warnings"]]
    parts.append(f'<p class="quiet">{escape(_how_found(pair))}</p>')
    parts += [_scores(report), "<h2>Where</h2>", *_maps(report)]
    if pair["objects"]:
        parts += ["<h2>The changes</h2>", *_objects(report), "<h2>What became what</h2>", *_became(report)]
    return "\n".join(parts)


def answer(report: PairReport) -> str:
    """How much changed, in one or two sentences."""
    pair = report.pair
    changed, count, places = pair["changed"], pair["patches"], len(pair["objects"])
    what = " like the examples" if pair["like"] else ""
    if not places:
        return f"Nothing changed{what}: none of {count:,} patches scores above {pair['threshold']:g}."
    share = f"{changed / count:.1%}" if changed / count >= 0.001 else "less than 0.1 %"
    where = "one place" if places == 1 else f"{places:,} places"
    text = f"{changed:,} of {count:,} patches changed{what} ({share}), in {where}"
    area = _area(report, report.changes.objects >= 0)
    text += "." if area is None else f": {area} in all."
    largest = pair["objects"][0]
    own = _area(report, report.changes.objects == 0)
    size = patches_text(largest["patches"]) if own is None else own
    if largest["from"] == largest["to"]:
        return f"{text} The largest is {size}, within cluster {largest['from']}."
    return f"{text} The largest is {size}, from cluster {largest['from']} to cluster {largest['to']}."


def _area(report: PairReport, which: np.ndarray) -> Optional[str]:
    """Area of some patches as text; None where it is not known."""
    return None if report.areas is None else area_text(float(report.areas[which].sum()))


def patches_text(count: int) -> str:
    """A number of patches."""
    return "1 patch" if count == 1 else f"{count:,} patches"


def area_text(square_metres: float) -> str:
    """An area in the unit that suits it."""
    if square_metres < 1e4:
        return f"{number_text(square_metres)} m²"
    if square_metres < 1e7:
        return f"{number_text(square_metres / 1e4)} ha"
    return f"{number_text(square_metres / 1e6)} km²"


def _how_found(pair: Dict[str, Any]) -> str:
    told = (
        f"Patches were compared {pair['matched']}. What changed everywhere was taken out first; that is "
        f"{max(pair['turned'], 0):.0%} of how far the stable majority lay apart. The numbers compared hold "
        f"{pair['variance_kept']:.0%} of what varies in the vectors. A patch counts as changed above a score of "
        f"{pair['threshold']:g}"
    )
    return f"{told}, in changes of {pair['smallest']} patches or more." if pair["smallest"] > 1 else f"{told}."


def _scores(report: PairReport) -> str:
    threshold, scores = report.pair["threshold"], report.changes.scores
    drawn = histogram(
        scores,
        "score: robust deviations above the median",
        "patches (axis of square roots)",
        -3.0,
        float(np.clip(scores.max() * 1.05, _LEAST_SHOWN * threshold, _MOST_SHOWN * threshold)),
        threshold,
        "threshold",
    )
    return f'<div class="pair"><figure>{drawn}</figure></div>'


def _maps(report: PairReport) -> List[str]:
    changes, grid = report.changes, report.grid
    both = principal_colours(np.concatenate([changes.before, changes.after]))
    before, after = np.split(both, 2)
    share = np.clip(changes.scores / (_FULL_COLOUR * report.pair["threshold"]), 0, 1)[:, None]
    scores = _UNCHANGED * (1 - share) + _CHANGED * share
    kept = np.where((changes.objects >= 0)[:, None], _CHANGED, _UNCHANGED)
    shown = (
        ("Vectors before", before),
        ("Vectors after", after),
        ("Score", scores),
        ("Changes", kept),
        ("Clusters before", palette_colours(changes.clusters_before)),
        ("Clusters after", palette_colours(changes.clusters_after)),
    )
    parts = [
        '<p class="quiet">North-up grids are drawn as they lie. Vectors: their three main directions as red, green and '
        "blue, the same at both dates. Score: from grey, not above the median, to orange, twice the threshold or more. "
        "Clusters have the same colours at both dates, and their numbers below.</p>",
        '<div class="maps large">',
    ]
    for name, colours in shown:
        image = picture(grid_picture(grid, changes.index, colours.astype(np.uint8)), name)
        parts.append(f"<figure><figcaption>{name}</figcaption><div>{image}</div></figure>")
    return [*parts, "</div>"]


def _objects(report: PairReport) -> List[str]:
    objects = report.pair["objects"]
    with_alike = bool(report.pair["like"])
    columns = [
        ("Change", "Number in change.gpkg; the largest is 1."),
        ("Patches", "How many."),
        ("Hectares", "On the ellipsoid."),
        ("Score", "Mean of its patches."),
        ("Highest score", "Of its patches."),
        ("From cluster", "Before. Patches count by how much they changed."),
        ("To cluster", "After. Patches count by how much they changed."),
        *([("Alike", "Mean likeness to the examples.")] if with_alike else []),
        ("X", "Of the middle of its patches, in the CRS of the earlier set."),
        ("Y", "Of the middle of its patches."),
    ]
    rows, digits = [], _digits(report.grid)
    for item in objects[:_MOST_OBJECTS]:
        hectares = None if item["area_m2"] is None else item["area_m2"] / 1e4
        cells: List[Tuple[str, Optional[float]]] = [
            (str(item["object"]), item["object"]),
            (f"{item['patches']:,}", item["patches"]),
            ("" if hectares is None else number_text(hectares), hectares),
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
        parts.append(
            f'<p class="quiet">The {_MOST_OBJECTS} largest of {len(objects):,}; all are in '
            f"{escape(Path(report.pair['list']).name)}.</p>"
        )
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
        mine = changed & (report.changes.clusters_before == before) & (report.changes.clusters_after == after)
        area = _area(report, mine)
        size = patches_text(int(table_of[before, after])) + ("" if area is None else f", {area}")
        told.append(f"<li>cluster {before + 1} to cluster {after + 1}: {escape(size)}</li>")
    most = max(int(table_of.max()), 1)
    rows = []
    for before, counts in enumerate(table_of):
        cells = "".join(
            f'<td style="background:rgba(213,94,0,{0.75 * np.sqrt(count / most):.2f})">{count or "–"}</td>'
            for count in counts.tolist()
        )
        rows.append(f"<tr><th>{_named(before)}</th>{cells}</tr>")
    head = "".join(f"<th>{_named(after)}</th>" for after in range(len(table_of)))
    return [
        '<p class="quiet">Changed patches by the cluster that they had (rows) and that they have (columns).</p>',
        f"<ul>{''.join(told)}</ul>",
        f'<div class="wide"><table class="became"><thead><tr><th>from \\ to</th>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>",
    ]


def _named(cluster: int) -> str:
    """The number of a cluster beside its colour in the maps."""
    return f'<i class="spot" style="background:{PALETTE[cluster % len(PALETTE)]}"></i>{cluster + 1}'
