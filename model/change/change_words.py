"""Words of the report of changes: its columns, and a glossary for who has never heard of a vector."""

from __future__ import annotations

from typing import Tuple

from ..messages import Message

ALIKE = Message("Alike")
COLUMNS: Tuple[Tuple[str, str], ...] = (
    (Message("Change"), Message("Number in change.gpkg; the largest is 1.")),
    (Message("Patches"), Message("How many.")),
    (Message("Hectares"), Message("On the ellipsoid.")),
    (Message("Score"), Message("Mean of its patches.")),
    (Message("Highest score"), Message("Of its patches.")),
    (Message("From cluster"), Message("Before. Patches count by how much they changed.")),
    (Message("To cluster"), Message("After. Patches count by how much they changed.")),
    (ALIKE, Message("Mean likeness to the examples.")),
    ("X", Message("Of the middle of its patches, in the CRS of the earlier set.")),
    ("Y", Message("Of the middle of its patches.")),
)

GLOSSARY: Tuple[Tuple[str, str], ...] = (
    (
        Message("vector, embedding"),
        Message("A list of numbers that describes a piece of ground. Alike ground has alike numbers."),
    ),
    (Message("patch"), Message("The square of ground that one vector stands for.")),
    (
        Message("distance"),
        Message("How far the two vectors of a patch lie apart after what changed everywhere was taken out."),
    ),
    (
        Message("taken out"),
        Message(
            "Season, light and haze change all vectors alike. Those of the later date are turned and moved so that the "
            "60 % of patches that differ least meet their earlier vectors (orthogonal Procrustes)."
        ),
    ),
    (
        Message("score"),
        Message(
            "How far a patch's distance lies above the median of all, in robust deviations. What did not change lies "
            "around 0."
        ),
    ),
    (
        Message("held against alike ground"),
        Message(
            "Each patch is expected to become what the 20 patches became that looked most alike before, and its "
            "distance from that is held against theirs. What varies anyway, such as water, then does not count as "
            "changed, and neither does what changed as a whole kind, such as a crop that was harvested."
        ),
    ),
    (Message("threshold"), Message("Scores above it count as changed. Lower finds more, and more false changes.")),
    (Message("rank"), Message("1 for the patch with the largest difference, 0 for that with the smallest.")),
    (Message("change"), Message("Patches above the threshold that touch each other, at corners too.")),
    (
        Message("cluster"),
        Message(
            "Ground that looks alike at either date: k-means on the vectors of both. Its number has no meaning; look "
            "at the maps for what it is."
        ),
    ),
    (
        Message("from, to"),
        Message(
            "The cluster of most of a change before, and after; patches count by how much they changed. Equal numbers: "
            "it changed within what the clusters tell apart; more clusters tell more."
        ),
    ),
    (
        Message("alike"),
        Message(
            "How much a change is like the examples: cosine of what changed in the vectors, 1 for the same. Of an "
            "example only patches count that changed at least a quarter as much as its most changed one."
        ),
    ),
    (
        Message("matched by overlap"),
        Message(
            "The grids differ, so that vectors of the later date are averaged over each earlier patch. Small changes "
            "get softer."
        ),
    ),
)
