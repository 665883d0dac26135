"""Every option of every verb, one row each: what command line, Processing, dock and README say of it.

Standard library only: QGIS's Python and the engine's Python both import it. A row names the field of the request that
the option fills, and has its default. Flags and names of Processing parameters are in people's scripts and never
change. Adding an option is a row here, a field of its request, and its use in the engine.

QGIS reads the table at its start. So it is plain data: the requests, which take time to make, are imported by whoever
sends one.
"""

from __future__ import annotations

from typing import Tuple

from .dataset_options import FILTERS, INDEX, embed_many_verb
from .exchange_options import EXPORT, IMPORT, VERIFY
from .option import DEVICES, Kind, Option, Verb
from .study_options import CHANGE, CLASSIFY, SWEEP

REFINEMENTS = (1, 2, 4)
"""How many times finer than the encoder's own a grid of patches may be."""
PRECISIONS = ("auto", "fp32", "fp16", "int8")
TOKENS = ("patch", "tile", "both", "raw")
CENTERING = ("auto", "on", "off")
METHODS = ("rocchio", "mean", "probe")


EMBED = Verb(
    "embed",
    "run an encoder over a raster and keep one vector per patch",
    (
        Option("raster", Kind.FILE, "Path or GDAL name of the raster.", metavar="RASTER", required=True),
        Option(
            "encoder", Kind.TEXT,
            "Id of an installed encoder (see `terrapatch encoders`), mosaiks, which is fitted on the raster itself and "
            "takes any bands, or an ONNX file.",
            "--encoder", "ID|FILE.onnx", "Encoder", "ENCODER", required=True,
        ),
        Option("out", Kind.FOLDER, "Folder of the embedding set.", "--out", "DIR", required=True),
        Option(
            "bands", Kind.BANDS,
            "Numbers or names of the file's bands, such as B4,B3,B2, in the encoder's order; not alpha. "
            "Default: by names, colours or wavelengths where the layer tells them, else the first.",
            "--bands", "3,2,1", "Bands, in the encoder's order", "BANDS",
        ),
        Option(
            "extent", Kind.EXTENT,
            "Only this part of the raster, on the command line in its CRS. Layers without a fixed extent, such as web "
            "tiles, need one.",
            "--extent", "XMIN,YMIN,XMAX,YMAX", "Extent", "EXTENT",
        ),
        Option(
            "mask_file", Kind.POLYGONS, "Polygons in any CRS: only patches that they touch are kept.",
            "--mask", "FILE", "Mask", "MASK",
        ),
        Option("mask_wkt", Kind.TEXT, "The same as text, in the raster's CRS.", "--mask-wkt", "WKT"),
        Option(
            "patch", Kind.INTEGER,
            "Side of a patch. Multiples of the encoder's own give larger patches. Default: the encoder's own; 8 for "
            "mosaiks.",
            "--patch", "PX", "Patch size", "PATCH_SIZE", unit="pixels", least=1,
        ),
        Option(
            "resolution", Kind.TEXT,
            "native: the raster's own pixels. encoder: pixels of the size that the encoder was trained on. Or a number "
            "of CRS units per pixel, such as 10 for 10 m.",
            "--resolution", "native|encoder|NUMBER", "Resolution", "RESOLUTION", advanced=True, default="native",
        ),
        Option(
            "tile", Kind.TILE,
            "Side of a tile, the window that the encoder sees at once. Default: the encoder's own.",
            "--tile", "PX|HxW", "Tile size", "TILE_SIZE", unit="pixels", least=1, advanced=True,
        ),
        Option(
            "overlap", Kind.INTEGER,
            "How far neighbouring tiles overlap, against seams. Default: the encoder's own.",
            "--overlap", "PX", "Overlap", "OVERLAP", unit="pixels", least=0, advanced=True,
        ),
        Option(
            "refine", Kind.INTEGER,
            "Finer grid, from shifted tiles: 2 makes patches half as wide, four times as many, and takes four times as "
            "long; 4 makes sixteen times as many.",
            "--refine", "1|2|4", "Finer grid (1, 2 or 4)", "REFINE", REFINEMENTS, least=1, most=4,
            advanced=True, default=1,
        ),
        Option(
            "tokens", Kind.CHOICE,
            "Vectors of patches, of whole tiles, or of both. raw: those of patches, and every token as the encoder "
            "gave it, before any averaging.",
            "--tokens", "", "Vectors", "TOKENS", TOKENS, advanced=True, default="patch",
        ),
        Option(
            "groups", Kind.TEXT,
            "For encoders with one vector per group of bands: mean, concat for all in a row, or the name of one group. "
            "Default: as the encoder's card says, mostly the mean.",
            "--groups", "mean|concat|NAME", "Groups of bands", "GROUPS", advanced=True,
        ),
        Option(
            "min_valid", Kind.NUMBER, "Patches with a smaller share of valid pixels are left out.",
            "--min-valid", "SHARE", "Minimum share of valid pixels (0 to 1)", "MIN_VALID", least=0, most=1,
            advanced=True, default=0.5,
        ),
        Option(
            "date", Kind.TEXT,
            "Date of the imagery for encoders that take one: 2020-05-18, 2020-05-18T13:30, or unknown. Default: by the "
            "raster's tags or file name.",
            "--date", "ISO", "Date of the imagery", "DATE", advanced=True,
        ),
        Option(
            "sensor", Kind.TEXT,
            "Where the imagery comes from, for encoders of any bands, such as Clay: gives wavelengths, and the "
            "statistics that pixels are scaled by. Default: guessed by names, colours and pixel size, and told.",
            "--sensor", "ID", "Sensor", "SENSOR", advanced=True,
        ),
        Option(
            "sensor_bands", Kind.NAMES,
            "Which of the sensor's bands the chosen ones are, such as red,nir. Default: by their names.",
            "--sensor-bands", "red,nir", "Bands of the sensor", "SENSOR_BANDS", advanced=True,
        ),
        Option(
            "wavelengths", Kind.NUMBERS,
            "Middle of each chosen band in micrometres, for encoders that take wavelengths; wins over the sensor's. "
            "Default: the sensor's.",
            "--wavelengths", "0.66,0.84", "Wavelengths", "WAVELENGTHS", unit="µm", advanced=True,
        ),
        Option(
            "subtract", Kind.NUMBER,
            "Subtracted from all pixels before anything else. Default: 1000 where Sentinel-2's metadata and pixels "
            "call for it, else 0.",
            "--subtract", "N", "Subtract from pixels", "SUBTRACT", advanced=True,
        ),
        Option(
            "multiply", Kind.NUMBER,
            "All pixels are multiplied by it, after the subtraction: 10000 turns reflectance into digital numbers, "
            "0.0001 digital numbers into reflectance. Default: 1.",
            "--multiply", "N", "Multiply pixels by", "MULTIPLY", advanced=True,
        ),
        Option(
            "center_positions", Kind.CHOICE,
            "Subtract from each vector the mean of all that lay at the same place in their tiles; auto does so where "
            "the place explains more of the vectors' variance than it should, and tells how much.",
            "--center-positions", "", "Remove tile-position pattern", "CENTER_POSITIONS", CENTERING, bare="on",
            advanced=True, default="auto",
        ),
        Option(
            "device", Kind.CHOICE,
            "Where the encoder runs; auto takes the graphics card where there is one that works. cuda:1 is the second "
            "card, cuda:0,1 takes both. tensorrt needs the libraries of TensorRT, and minutes to prepare an encoder.",
            "--device", "", "Device", "DEVICE", DEVICES, advanced=True, default="auto", others=True,
        ),
        Option(
            "precision", Kind.CHOICE,
            "auto is full precision (fp32). fp16 is faster on graphics cards, int8 on processors; how far their "
            "vectors differ is measured and told.",
            "--precision", "", "Precision", "PRECISION", PRECISIONS, advanced=True, default="auto",
        ),
        Option(
            "batch", Kind.INTEGER,
            "Tiles that the encoder takes at once; fewer need less memory. Default: by the device and the encoder.",
            "--batch", "N", "Tiles at once", "BATCH_SIZE", least=1, advanced=True,
        ),
        Option(
            "threads", Kind.INTEGER, "Cores of the processor that the run may take. Default: all.",
            "--threads", "N", "Threads", "THREADS", least=1, advanced=True,
        ),
        Option(
            "features", Kind.INTEGER, "For mosaiks: length of a vector.",
            "--features", "N", "Features of MOSAIKS", "FEATURES", least=2, advanced=True, default=512,
        ),
        Option(
            "seed", Kind.INTEGER, "For mosaiks: seed of the draw.",
            "--seed", "N", "Seed of MOSAIKS", "SEED", least=0, advanced=True, default=0,
        ),
    ),
    can_plan=True,
)  # fmt: skip

EMBED_MANY = embed_many_verb(EMBED)

CLUSTER = Verb(
    "cluster",
    "group the patches of a set by k-means",
    (
        Option("path", Kind.FOLDER, "An embedding set or a dataset.", metavar="DIR", required=True),
        Option(
            "k", Kind.INTEGER, "Number of clusters; more tell finer differences.",
            "--k", "N", "Number of clusters", "K", least=1, default=8,
        ),
        Option(
            "seed", Kind.INTEGER, "Of the random start; another may draw borders a little differently.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True, default=0,
        ),
        Option(
            "out", Kind.FILE,
            "Of a dataset, the GeoParquet file of its patches with their clusters. Default: clusters.parquet in it.",
            "--out", "FILE.parquet",
        ),
    ),
)  # fmt: skip

SIMILAR = Verb(
    "similar",
    "find patches that look like examples",
    (
        Option("path", Kind.FOLDER, "An embedding set or a dataset.", metavar="DIR", required=True),
        Option(
            "at", Kind.POINTS, "Places of examples, in the CRS of the raster; of a dataset in degrees.",
            "--at", "X,Y …", default=(),
        ),
        Option("unlike", Kind.POINTS, "Places of counterexamples.", "--not", "X,Y …", default=()),
        Option(
            "text", Kind.TEXT,
            "Words for what is looked for, with examples or without, such as solar panels, not clouds: terms between "
            "commas, those after not are counterexamples. For encoders that know words.",
            "--text", "WORDS", "Words", "TEXT",
        ),
        Option(
            "encoder", Kind.TEXT,
            "For words: the encoder of the set, where it is not installed under the id that the set names.",
            "--encoder", "ID|FILE.onnx",
        ),
        Option(
            "method", Kind.CHOICE,
            "rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; "
            "counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.",
            "--method", "", "Method", "METHOD", METHODS, default="rocchio",
        ),
        Option(
            "top", Kind.INTEGER, "How many hits at most.",
            "--top", "N", "Number of hits", "TOP_N", least=1, default=50,
        ),
        Option(
            "min_score", Kind.NUMBER, "Hits with a lower score are left out. Default: none are.",
            "--min-score", "SCORE", "Minimum score", "MIN_SCORE", least=-1, most=1, advanced=True,
        ),
        *FILTERS,
    ),
)  # fmt: skip

REDUCE = Verb(
    "reduce",
    "project a set on its principal components",
    (
        Option("path", Kind.FOLDER, "An embedding set.", metavar="DIR", required=True),
        Option(
            "dims", Kind.INTEGER, "Length of the new vectors: 3 for looking, 64 for searching and clustering.",
            "--dims", "N", "Dimensions", "DIMENSIONS", least=1, default=3,
        ),
        Option("out", Kind.FOLDER, "Folder of the new set. Default: beside the old one.", "--out", "DIR"),
        Option(
            "apply", Kind.FILE, "A reduced set, or its projection.npz, whose projection is used again.",
            "--apply", "DIR|FILE",
        ),
    ),
)  # fmt: skip

FIT_MOSAIKS = Verb(
    "fit-mosaiks",
    "fit a MOSAIKS encoder on a raster and keep it as an ONNX file",
    (
        Option("raster", Kind.FILE, "Path or GDAL name of the raster.", metavar="RASTER", required=True),
        Option(
            "out", Kind.FILE, "The encoder; its card, a JSON file of the same name, is written beside it.",
            "--out", "FILE.onnx", required=True,
        ),
        Option(
            "bands", Kind.BANDS, "Numbers or names of the file's bands; alpha cannot be one of them. Default: all.",
            "--bands", "3,2,1", "Bands", "BANDS",
        ),
        Option(
            "patch", Kind.INTEGER, "Side of a patch.",
            "--patch", "PX", "Patch size", "PATCH_SIZE", unit="pixels", least=1, default=8,
        ),
        Option(
            "features", Kind.INTEGER, "Length of a vector.",
            "--features", "N", "Features", "FEATURES", least=2, default=512,
        ),
        Option(
            "seed", Kind.INTEGER, "The same seed on the same raster gives the same encoder.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True, default=0,
        ),
        Option(
            "overwrite", Kind.SWITCH, "Replace FILE.onnx and its card if they are there.",
            "--overwrite", default=False,
        ),
    ),
)  # fmt: skip

ENCODERS = Verb(
    "encoders",
    "list the encoders that are installed, or get another one",
    (
        Option(
            "available", Kind.SWITCH,
            "List the encoders that there are to get, with size and licence, in place of those that are installed.",
            "--available", default=False,
        ),
        Option(
            "get", Kind.TEXT, "Fetch one of those over https, check it, and install it.", "--get", "NAME",
        ),
        Option(
            "accept_licence", Kind.TEXT,
            "Name of its licence, such as Apache-2.0: you have read it and accept it. --get needs it.",
            "--accept-licence", "LICENCE", default="",
        ),
        Option(
            "out", Kind.FOLDER,
            "Folder that --get installs into. Default: the first folder of TERRAPATCH_ENCODERS, else one in your "
            "application data, which is always looked into.",
            "--out", "DIR", default="",
        ),
    ),
)  # fmt: skip

INSPECT = Verb(
    "inspect",
    "probe an ONNX file and propose its card",
    (Option("model", Kind.FILE, "The ONNX file.", metavar="FILE.onnx", required=True),),
)


VERBS: Tuple[Verb, ...] = (
    EMBED,
    EMBED_MANY,
    CLUSTER,
    SIMILAR,
    INDEX,
    REDUCE,
    ENCODERS,
    INSPECT,
    FIT_MOSAIKS,
    SWEEP,
    CLASSIFY,
    CHANGE,
    IMPORT,
    VERIFY,
    EXPORT,
    Verb("doctor", "say what this machine has for encoders to run on, and what each of it does"),
)
