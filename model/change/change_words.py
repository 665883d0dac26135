"""Words of the report of changes: a glossary for who has never heard of a vector."""

from __future__ import annotations

from typing import Tuple

GLOSSARY: Tuple[Tuple[str, str], ...] = (
    ("vector, embedding", "A list of numbers that describes a piece of ground. Alike ground has alike numbers."),
    ("patch", "The square of ground that one vector stands for."),
    ("distance", "How far the two vectors of a patch lie apart after what changed everywhere was taken out."),
    ("taken out", "Season, light and haze change all vectors alike. Those of the later date are turned and moved so "
     "that the 60 % of patches that differ least meet their earlier vectors (orthogonal Procrustes)."),
    ("score", "How far a patch's distance lies above the median of all, in robust deviations. What did not change lies "
     "around 0."),
    ("threshold", "Scores above it count as changed. Lower finds more, and more false changes."),
    ("rank", "1 for the patch with the largest difference, 0 for that with the smallest."),
    ("change", "Patches above the threshold that touch each other, at corners too."),
    ("cluster", "Ground that looks alike at either date: k-means on the vectors of both. Its number has no meaning; "
     "look at the maps for what it is."),
    ("from, to", "The cluster of most of a change before, and after; patches count by how much they changed. Equal "
     "numbers: it changed within what the clusters tell apart; more clusters tell more."),
    ("alike", "How much a change is like the examples: cosine of what changed in the vectors, 1 for the same. Of an "
     "example only patches count that changed at least a quarter as much as its most changed one."),
    ("matched by overlap", "The grids differ, so that vectors of the later date are averaged over each earlier patch. "
     "Small changes get softer."),
)  # fmt: skip
