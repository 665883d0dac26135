"""Words of the sweep's report: its columns, and a glossary for who has never heard of a token."""

from __future__ import annotations

from typing import Tuple

COLUMNS: Tuple[Tuple[str, str, str], ...] = (
    ("finding", "Finding", "Precision of the first ten hits, each labelled place being searched for once. 1 is best."),
    ("average_precision", "Mean average precision", "The same over the whole ranking, not the first ten only."),
    ("grouping", "Grouping", "Balanced accuracy after clusters were named by what is known of them elsewhere."),
    ("mapping", "Mapping", "Balanced accuracy of a linear probe on blocks of ground that it never saw."),
    ("vote", "Five neighbours", "Balanced accuracy of the majority of the five nearest labelled places."),
    ("ground_m", "Ground (m)", "Side of the square of ground that one vector stands for."),
    ("count", "Vectors", "How many patches got a vector."),
    ("dim", "Numbers", "Length of a vector."),
    ("bytes", "Kilobytes", "That all vectors take."),
    ("seconds", "Seconds", "That making the vectors took on this machine, MOSAIKS' fit included."),
    ("context_share", "Context share", "How far the surroundings make a patch's vector: 0 not at all, 1 wholly."),
    ("shift_consistency", "Shift consistency", "Whether it matters where the grid lies: 1 if not."),
    ("place_before", "Place in tile", "Share of the variance that the place in the tile explains; near 0 is good."),
    ("place_after", "Place, as kept", "The same of the vectors that are kept: centred where that was needed."),
    (
        "seam_ratio",
        "Seam ratio",
        "How much more neighbours differ across borders of tiles; 1.0 is seamless. Usual: what other lines "
        "reach by the ground alone.",
    ),
    (
        "stability",
        "Stability, k = 8",
        "Adjusted Rand index of eight clusters found on two halves; 1 is the same again.",
    ),
    ("silhouette", "Silhouette, k = 8", "How clearly eight clusters stand apart, -1 to 1."),
    ("effective_rank", "Effective rank", "How many directions the vectors make use of (RankMe)."),
    ("intrinsic_dimension", "Intrinsic dimension", "How many numbers would do, locally (TwoNN)."),
    ("duplicates", "Duplicates", "Share of vectors that another one equals to the last bit."),
    ("bands_explain", "Bands explain", "R²: how much of the vectors the mean and deviation of bands tell already."),
    ("overlap_finer", "Kept from finer", "Of ten nearest neighbours, the share that finer patches name too."),
    (
        "overlap_unsqueezed",
        "Kept when squeezed",
        "Of ten nearest neighbours, the share that squeezing, or a lower precision, keeps.",
    ),
)

GLOSSARY: Tuple[Tuple[str, str], ...] = (
    ("vector, embedding", "A list of numbers that describes a piece of ground. Alike ground has alike numbers."),
    ("encoder", "The model that turns pixels into vectors."),
    ("patch", "The square of ground that one vector stands for."),
    ("tile", "The larger window of pixels that the encoder sees at once. It gives a vector for each patch in it."),
    ("token", "What transformers, a kind of encoder, call the vector of a patch. A class token is of a whole tile."),
    ("plain bands", "The baseline: mean and deviation of every band in the patch. An encoder has to beat it to be "
     "worth its time."),
    ("refine", "Vectors for ground finer than the encoder's own patch, from tiles shifted by a part of a patch."),
    ("mean, gem, stats", "Ways to make one vector of a window of patches: their mean; a mean that large numbers rule; "
     "least, most, mean and deviation one after the other. The number behind is how many patches a side has."),
    ("pca, int8, binary", "Ways to make vectors smaller, once they are made: fewer numbers, whole numbers of one byte, "
     "one bit each. The number behind pca says how many are left."),
    ("fp32, fp16, int8", "Precision that an encoder computes in: 32, 16 or 8 bits a number. Fewer are quicker on some "
     "machines."),
    ("overlap", "How far neighbouring tiles overlap, so that a patch is seen with ground on all sides."),
    ("interval", "Where a figure would lie in 95 of 100 cases if other blocks of the same kind of ground had been "
     "labelled. Two settings are told apart by the interval of their difference, place by place."),
    ("blocks", "Squares that the labelled ground is cut into. What is tested never lies in a block, nor within the gap "
     "of a place, that something was learned from: neighbours look alike only because they are neighbours."),
    ("balanced accuracy", "The share that is named right, class by class, then averaged: rare classes count as much."),
    ("linear probe", "The simplest classifier of vectors: a weighted sum for each class."),
    ("k-means, clusters", "A grouping of patches that look alike, found without labels."),
    ("adjusted Rand index", "How alike two groupings are: 1 the same, 0 as alike as by chance."),
    ("context share", "The ground around a patch fades into other ground. What share of the change that wholly "
     "other ground makes does this make? An encoder that sees much around says little of the patch itself."),
    ("seam ratio", "Cosine distance of neighbouring patches across borders of tiles over that within tiles."),
)  # fmt: skip
