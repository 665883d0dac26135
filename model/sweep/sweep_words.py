"""Words of the sweep's report: its columns, and a glossary for who has never heard of a token."""

from __future__ import annotations

from typing import Tuple

from ..messages import Message

COLUMNS: Tuple[Tuple[str, str, str], ...] = (
    (
        "finding",
        Message("Finding"),
        Message("Precision of the first ten hits, each labelled place being searched for once. 1 is best."),
    ),
    (
        "average_precision",
        Message("Mean average precision"),
        Message("The same over the whole ranking, not the first ten only."),
    ),
    (
        "grouping",
        Message("Grouping"),
        Message("Balanced accuracy after clusters were named by what is known of them elsewhere."),
    ),
    (
        "mapping",
        Message("Mapping"),
        Message("Balanced accuracy of a linear probe on blocks of ground that it never saw."),
    ),
    (
        "vote",
        Message("Five neighbours"),
        Message("Balanced accuracy of the majority of the five nearest labelled places."),
    ),
    ("ground_m", Message("Ground (m)"), Message("Side of the square of ground that one vector stands for.")),
    ("count", Message("Vectors"), Message("How many patches got a vector.")),
    ("dim", Message("Numbers"), Message("Length of a vector.")),
    ("bytes", Message("Kilobytes"), Message("That all vectors take.")),
    ("seconds", Message("Seconds"), Message("That making the vectors took on this machine, MOSAIKS' fit included.")),
    (
        "context_share",
        Message("Context share"),
        Message("How far the surroundings make a patch's vector: 0 not at all, 1 wholly."),
    ),
    ("shift_consistency", Message("Shift consistency"), Message("Whether it matters where the grid lies: 1 if not.")),
    (
        "place_before",
        Message("Place in tile"),
        Message("Share of the variance that the place in the tile explains; near 0 is good."),
    ),
    (
        "place_after",
        Message("Place, as kept"),
        Message("The same of the vectors that are kept: centred where that was needed."),
    ),
    (
        "seam_ratio",
        Message("Seam ratio"),
        Message(
            "How much more neighbours differ across borders of tiles; 1.0 is seamless. Usual: what other lines reach "
            "by the ground alone."
        ),
    ),
    (
        "stability",
        Message("Stability, k = 8"),
        Message("Adjusted Rand index of eight clusters found on two halves; 1 is the same again."),
    ),
    ("silhouette", Message("Silhouette, k = 8"), Message("How clearly eight clusters stand apart, -1 to 1.")),
    ("effective_rank", Message("Effective rank"), Message("How many directions the vectors make use of (RankMe).")),
    ("intrinsic_dimension", Message("Intrinsic dimension"), Message("How many numbers would do, locally (TwoNN).")),
    ("duplicates", Message("Duplicates"), Message("Share of vectors that another one equals to the last bit.")),
    (
        "bands_explain",
        Message("Bands explain"),
        Message("R²: how much of the vectors the mean and deviation of bands tell already."),
    ),
    (
        "overlap_finer",
        Message("Kept from finer"),
        Message("Of ten nearest neighbours, the share that finer patches name too."),
    ),
    (
        "overlap_unsqueezed",
        Message("Kept when squeezed"),
        Message("Of ten nearest neighbours, the share that squeezing, or a lower precision, keeps."),
    ),
)

GLOSSARY: Tuple[Tuple[str, str], ...] = (
    (
        Message("vector, embedding"),
        Message("A list of numbers that describes a piece of ground. Alike ground has alike numbers."),
    ),
    (Message("encoder"), Message("The model that turns pixels into vectors.")),
    (Message("patch"), Message("The square of ground that one vector stands for.")),
    (
        Message("tile"),
        Message("The larger window of pixels that the encoder sees at once. It gives a vector for each patch in it."),
    ),
    (
        Message("token"),
        Message("What transformers, a kind of encoder, call the vector of a patch. A class token is of a whole tile."),
    ),
    (
        Message("plain bands"),
        Message(
            "The baseline: mean and deviation of every band in the patch. An encoder has to beat it to be worth its "
            "time."
        ),
    ),
    (
        "refine",
        Message("Vectors for ground finer than the encoder's own patch, from tiles shifted by a part of a patch."),
    ),
    (
        "mean, gem, stats",
        Message(
            "Ways to make one vector of a window of patches: their mean; a mean that large numbers rule; least, most, "
            "mean and deviation one after the other. The number behind is how many patches a side has."
        ),
    ),
    (
        "pca, int8, binary",
        Message(
            "Ways to make vectors smaller, once they are made: fewer numbers, whole numbers of one byte, one bit each. "
            "The number behind pca says how many are left."
        ),
    ),
    (
        "fp32, fp16, int8",
        Message(
            "Precision that an encoder computes in: 32, 16 or 8 bits a number. Fewer are quicker on some machines."
        ),
    ),
    (
        Message("overlap"),
        Message("How far neighbouring tiles overlap, so that a patch is seen with ground on all sides."),
    ),
    (
        Message("interval"),
        Message(
            "Where a figure would lie in 95 of 100 cases if other blocks of the same kind of ground had been labelled. "
            "Two settings are told apart by the interval of their difference, place by place."
        ),
    ),
    (
        Message("blocks"),
        Message(
            "Squares that the labelled ground is cut into. What is tested never lies in a block, nor within the gap of "
            "a place, that something was learned from: neighbours look alike only because they are neighbours."
        ),
    ),
    (
        Message("balanced accuracy"),
        Message("The share that is named right, class by class, then averaged: rare classes count as much."),
    ),
    (Message("linear probe"), Message("The simplest classifier of vectors: a weighted sum for each class.")),
    (Message("k-means, clusters"), Message("A grouping of patches that look alike, found without labels.")),
    (Message("adjusted Rand index"), Message("How alike two groupings are: 1 the same, 0 as alike as by chance.")),
    (
        Message("context share"),
        Message(
            "The ground around a patch fades into other ground. What share of the change that wholly other ground "
            "makes does this make? An encoder that sees much around says little of the patch itself."
        ),
    ),
    (
        Message("seam ratio"),
        Message("Cosine distance of neighbouring patches across borders of tiles over that within tiles."),
    ),
)
