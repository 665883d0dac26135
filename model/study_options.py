"""Options of the verbs that judge settings, map classes and compare sets: rows of the table in `options.py`."""

from __future__ import annotations

from .option import DEVICES, Kind, Option, Verb

PRESETS = ("quick", "full")

POOLINGS = ("mean", "gem", "stats")
"""How one vector is made of several; see `patches.pooling.pooled_rows`."""

CLASSIFIERS = ("probe", "knn", "forest")

ALL, ALIKE = AGAINST = ("all", "alike")

MOST_CLASSES = 60
"""That one classification tells apart."""

SWEEP = Verb(
    "sweep",
    "compare encoders, patch sizes and kinds of vectors on a raster, and report which are good for what",
    (
        Option("raster", Kind.FILE, "Path or GDAL name of the raster.", metavar="RASTER", required=True),
        Option(
            "out", Kind.FOLDER,
            "Folder of the report, its tables and the sets, which are used again by the next sweep into it.",
            "--out", "DIR", required=True,
        ),
        Option(
            "preset", Kind.CHOICE,
            "What is tried where no list says: quick, two encoders at three sizes, in about a minute on a small scene; "
            "full, all installed encoders, five sizes, whole tiles, pooling and squeezing.",
            "--preset", "", "Preset", "PRESET", PRESETS, default="quick",
        ),
        Option(
            "labels", Kind.FILE,
            "Points, lines or polygons of known class in any CRS: with them, finding, grouping and mapping are tested "
            "on blocks of ground that nothing was learned from.",
            "--labels", "FILE", "Labels", "LABELS",
        ),
        Option(
            "field", Kind.TEXT, "Field of the labels that holds the class. Default: the only field of texts.",
            "--field", "NAME", "Field of the class", "FIELD",
        ),
        Option(
            "extent", Kind.EXTENT, "Only this part of the raster, in its CRS.",
            "--extent", "XMIN,YMIN,XMAX,YMAX", "Extent", "EXTENT",
        ),
        Option(
            "encoders", Kind.NAMES, "Ids of installed encoders, mosaiks, or ONNX files. Default: by the preset.",
            "--encoders", "ID,FILE.onnx", "Encoders", "ENCODERS",
        ),
        Option(
            "patches", Kind.INTEGERS,
            "Sides of the ground that a vector stands for. Default: 8, 16 and 32, as far as the encoder allows.",
            "--patches", "8,16", "Patch sizes", "PATCH_SIZES", unit="pixels",
        ),
        Option(
            "refine", Kind.INTEGERS,
            "Refinements (1, 2, 4) of every patch size. Default: what gives the patch sizes.",
            "--refine", "1,2", "Finer grids", "REFINE", advanced=True,
        ),
        Option(
            "tiles", Kind.INTEGERS, "Sides of tiles. Default: each encoder's own.",
            "--tiles", "256,512", "Tile sizes", "TILE_SIZES", unit="pixels", advanced=True,
        ),
        Option(
            "resolutions", Kind.NAMES, "As for embed, several of them.",
            "--resolutions", "native,NUMBER", "Resolutions", "RESOLUTIONS", advanced=True, default=("native",),
        ),
        Option(
            "overlaps", Kind.INTEGERS, "How far neighbouring tiles overlap. Default: each encoder's own.",
            "--overlaps", "0,64", "Overlaps", "OVERLAPS", unit="pixels", advanced=True,
        ),
        Option(
            "precisions", Kind.NAMES, "As for embed, several of them: fp32, fp16, int8.",
            "--precisions", "fp32,int8", "Precisions", "PRECISIONS", advanced=True, default=("auto",),
        ),
        Option(
            "vectors", Kind.NAMES,
            "What a vector is: patch; tile, one for each whole tile; or of windows of patches: mean2 for the mean of 2 "
            "x 2, gem2 for the generalised mean, stats2 for least, most, mean and deviation. Default: by the preset.",
            "--vectors", "patch,tile,mean2", "Vectors", "VECTORS", advanced=True,
        ),
        Option(
            "squeeze", Kind.NAMES,
            "How vectors are made smaller: none, pca64 (any number), int8, binary. Default: by the preset.",
            "--squeeze", "none,pca64", "Squeeze", "SQUEEZE", advanced=True,
        ),
        Option(
            "bands", Kind.BANDS, "Numbers or names of the file's bands. Default: as for embed.",
            "--bands", "3,2,1", "Bands", "BANDS", advanced=True,
        ),
        Option(
            "date", Kind.TEXT, "Date of the imagery for encoders that take one. Default: as for embed.",
            "--date", "ISO", "Date of the imagery", "DATE", advanced=True,
        ),
        Option(
            "device", Kind.CHOICE, "Where encoders run; auto takes the graphics card where there is one that works.",
            "--device", "", "Device", "DEVICE", DEVICES, advanced=True, default="auto", others=True,
        ),
        Option(
            "seed", Kind.INTEGER, "Of every draw; the same seed gives the same figures.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True, default=0,
        ),
    ),
)  # fmt: skip

CLASSIFY = Verb(
    "classify",
    "learn classes from labelled places and give every patch of a set one",
    (
        Option("path", Kind.FOLDER, "An embedding set.", metavar="DIR", required=True),
        Option("out", Kind.FOLDER, "Folder of the results.", "--out", "DIR", required=True),
        Option(
            "labels", Kind.FILE, "Points, lines or polygons of known class, in any CRS.",
            "--labels", "FILE", "Labels", "LABELS",
        ),
        Option(
            "field", Kind.TEXT, "Field of the labels that holds the class. Default: the only field of texts.",
            "--field", "NAME", "Field of the class", "FIELD",
        ),
        Option(
            "model", Kind.FILE, "A model.json that an earlier classification saved, in place of labels.",
            "--model", "FILE.json", "Saved model", "MODEL",
        ),
        Option(
            "method", Kind.CHOICE,
            "probe: a weighted sum for each class, good from few examples on. knn: the five nearest examples. forest: "
            "200 decision trees.",
            "--method", "", "Method", "METHOD", CLASSIFIERS, default="probe",
        ),
        Option(
            "unknown", Kind.NUMBER, "Patches whose class is less probable than this are called unknown.",
            "--unknown", "P", "Unknown below a probability of", "UNKNOWN", least=0, most=1, default=0.0,
        ),
        Option(
            "far", Kind.NUMBER,
            "Patches whose nearest example is farther than so many times the usual distance between examples are "
            "called unknown too.",
            "--far", "N", "Unknown beyond usual distances", "FAR", least=0, advanced=True,
        ),
        Option(
            "smooth", Kind.INTEGER, "Rounds in which each patch takes the class that most of its neighbours have.",
            "--smooth", "N", "Rounds of smoothing", "SMOOTH", least=0, most=20, default=0,
        ),
        Option(
            "seed", Kind.INTEGER, "Of the forest and of the test's folds.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True, default=0,
        ),
        Option(
            "overwrite", Kind.SWITCH, "Replace an earlier classification in the folder.",
            "--overwrite", default=False,
        ),
    ),
)  # fmt: skip

CHANGE = Verb(
    "change",
    "find what is different between sets of one place at two dates or more",
    (
        Option(
            "paths", Kind.FOLDERS, "Embedding sets of the same encoder, the earliest first.",
            metavar="DIR", required=True,
        ),
        Option("out", Kind.FOLDER, "Folder of the results.", "--out", "DIR", required=True),
        Option(
            "threshold", Kind.NUMBER,
            "How far above the median a patch's difference must lie to be a change, in robust deviations; lower finds "
            "more.",
            "--threshold", "N", "Threshold", "THRESHOLD", unit="deviations", least=0, default=3.0,
        ),
        Option(
            "against", Kind.CHOICE,
            "What a patch's difference is held against. all: those of all patches. alike: what became of the patches "
            "that looked most alike before, which leaves out what varies anyway, such as water, and what a whole kind "
            "of ground became, such as a crop that was harvested.",
            "--against", "", "Held against", "AGAINST", AGAINST, default=ALL,
        ),
        Option(
            "smallest", Kind.INTEGER, "Changes of fewer connected patches are left out.",
            "--smallest", "N", "Smallest change", "SMALLEST", unit="patches", least=1, default=1,
        ),
        Option(
            "like", Kind.FILE,
            "Points, lines or polygons on ground that changed in the way you look for, in any CRS: only changes like "
            "these are kept.",
            "--like", "FILE", "Only changes like these", "LIKE",
        ),
        Option(
            "likeness", Kind.NUMBER,
            "How much a change must be like the most similar example: cosine of what changed in the vectors, 1 for the "
            "same.",
            "--likeness", "COSINE", "Least likeness", "LIKENESS", least=-1, most=1, advanced=True, default=0.5,
        ),
        Option(
            "k", Kind.INTEGER, "Number of clusters that changes are told by: from which to which.",
            "--k", "N", "Number of clusters", "K", least=1, advanced=True, default=8,
        ),
        Option(
            "seed", Kind.INTEGER, "Of the clusters.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True, default=0,
        ),
        Option(
            "overwrite", Kind.SWITCH, "Replace an earlier comparison in the folder.",
            "--overwrite", default=False,
        ),
    ),
)  # fmt: skip
