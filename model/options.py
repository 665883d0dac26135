"""Every option of every verb, one row each: what command line, Processing, dock and README say of it.

Standard library only: QGIS's Python and the engine's Python both import it. A row names the field of the request that
the option fills; its default is that of the field. Flags and names of Processing parameters are in people's scripts
and never change. Adding an option is a field of its request, a row here, and its use in the engine.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional, Tuple, Type, Union

from .imagery.tile_size import REFINEMENTS
from .protocol import (
    ChangeRequest,
    ClassifyRequest,
    ClusterRequest,
    DoctorRequest,
    EmbedRequest,
    EncodersRequest,
    FitMosaiksRequest,
    InspectRequest,
    PlanRequest,
    ReduceRequest,
    Request,
    SimilarRequest,
    SweepRequest,
)

DEVICES = ("auto", "cpu", "cuda", "tensorrt")
PRECISIONS = ("auto", "fp32", "fp16", "int8")
TOKENS = ("patch", "tile", "both", "raw")
CENTERING = ("auto", "on", "off")
METHODS = ("rocchio", "mean", "probe")
PRESETS = ("quick", "full")
CLASSIFIERS = ("probe", "knn", "forest")


class Kind(Enum):
    """What a value is, and so how it is written on a command line and which widget takes it."""

    TEXT = "text"
    CHOICE = "choice"
    SWITCH = "switch"
    INTEGER = "integer"
    INTEGERS = "integers"
    NUMBER = "number"
    BANDS = "bands"
    NUMBERS = "numbers"
    NAMES = "names"
    TILE = "tile"
    EXTENT = "extent"
    POINTS = "points"
    POLYGONS = "polygons"
    FILE = "file"
    FOLDER = "folder"
    FOLDERS = "folders"


@dataclass(frozen=True)
class Option:
    """One option of a verb.

    Attributes
    ----------
    field : str
        Of the request.
    kind : Kind
    help : str
        What it means, for every place that explains it: whole sentences.
    flag : str
        On the command line; empty for a positional argument.
    metavar : str
        What stands for the value in the help of the command line.
    label : str
        In dialogs, without the unit; empty where no dialog has it.
    parameter : str
        Of Processing; empty where the algorithm has none, or takes it another way.
    choices : tuple of str or int
        The values that it may have, where these are few.
    unit : str
    bare : str
        What the flag means without a value, of those that may have none.
    least, most : float, optional
        Limits that a dialog may hold a number in; the engine checks by itself.
    advanced : bool
        Whether it is needed rarely, and dialogs keep it folded away.
    """

    field: str
    kind: Kind
    help: str
    flag: str = ""
    metavar: str = ""
    label: str = ""
    parameter: str = ""
    choices: Tuple[Union[str, int], ...] = ()
    unit: str = ""
    bare: str = ""
    least: Optional[float] = None
    most: Optional[float] = None
    advanced: bool = False

    @property
    def title(self) -> str:
        """The label with the unit."""
        return f"{self.label} ({self.unit})" if self.unit else self.label


@dataclass(frozen=True)
class Verb:
    """What the engine can be asked to do: `terrapatch NAME`.

    Attributes
    ----------
    request : type of Request
        That its options fill.
    summary : str
        What it does, in a few words after "to".
    options : tuple of Option
        In the order of dialogs.
    plan : type of Request, optional
        What is asked instead with `--dry-run`.
    """

    request: Type[Request]
    summary: str
    options: Tuple[Option, ...] = ()
    plan: Optional[Type[Request]] = None

    @property
    def name(self) -> str:
        """On the command line and between the processes."""
        return self.request.job

    def option(self, field: str) -> Option:
        """The option that fills a field.

        Raises
        ------
        KeyError
            When there is none.
        """
        for option in self.options:
            if option.field == field:
                return option
        raise KeyError(field)

    @property
    def parameters(self) -> Tuple[Option, ...]:
        """The options that have a parameter of Processing."""
        return tuple(option for option in self.options if option.parameter)

    def default(self, option: Option) -> Any:
        """The option's default; None where it has none."""
        found = self._field(option).default
        return None if found is dataclasses.MISSING else found

    def is_required(self, option: Option) -> bool:
        """Whether it must be given."""
        return self._field(option).default is dataclasses.MISSING

    def _field(self, option: Option) -> Any:
        return next(part for part in dataclasses.fields(self.request) if part.name == option.field)


EMBED = Verb(
    EmbedRequest,
    "run an encoder over a raster and keep one vector per patch",
    (
        Option("raster", Kind.FILE, "Path or GDAL name of the raster.", metavar="RASTER"),
        Option(
            "encoder", Kind.TEXT,
            "Id of an installed encoder (see `terrapatch encoders`), mosaiks, which is fitted on the raster itself and "
            "takes any bands, or an ONNX file.",
            "--encoder", "ID|FILE.onnx", "Encoder", "ENCODER",
        ),
        Option("out", Kind.FOLDER, "Folder of the embedding set.", "--out", "DIR"),
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
            "--resolution", "native|encoder|NUMBER", "Resolution", "RESOLUTION", advanced=True,
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
            "--refine", "1|2|4", "Finer grid (1, 2 or 4)", "REFINE", REFINEMENTS, least=1, most=4, advanced=True,
        ),
        Option(
            "tokens", Kind.CHOICE,
            "Vectors of patches, of whole tiles, or of both. raw: those of patches, and every token as the encoder "
            "gave it, before any averaging.",
            "--tokens", "", "Vectors", "TOKENS", TOKENS, advanced=True,
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
            advanced=True,
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
            advanced=True,
        ),
        Option(
            "device", Kind.CHOICE,
            "Where the encoder runs; auto takes the graphics card where there is one that works. cuda:1 is the second "
            "card, cuda:0,1 takes both. tensorrt needs the libraries of TensorRT, and minutes to prepare an encoder.",
            "--device", "", "Device", "DEVICE", DEVICES, advanced=True,
        ),
        Option(
            "precision", Kind.CHOICE,
            "auto is full precision (fp32). fp16 is faster on graphics cards, int8 on processors; how far their "
            "vectors differ is measured and told.",
            "--precision", "", "Precision", "PRECISION", PRECISIONS, advanced=True,
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
            "--features", "N", "Features of MOSAIKS", "FEATURES", least=2, advanced=True,
        ),
        Option(
            "seed", Kind.INTEGER, "For mosaiks: seed of the draw.",
            "--seed", "N", "Seed of MOSAIKS", "SEED", least=0, advanced=True,
        ),
    ),
    PlanRequest,
)  # fmt: skip

CLUSTER = Verb(
    ClusterRequest,
    "group the patches of a set by k-means",
    (
        Option("path", Kind.FOLDER, "An embedding set.", metavar="DIR"),
        Option(
            "k", Kind.INTEGER, "Number of clusters; more tell finer differences.",
            "--k", "N", "Number of clusters", "K", least=1,
        ),
        Option(
            "seed", Kind.INTEGER, "Of the random start; another may draw borders a little differently.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True,
        ),
    ),
)  # fmt: skip

SIMILAR = Verb(
    SimilarRequest,
    "find patches that look like examples",
    (
        Option("path", Kind.FOLDER, "An embedding set.", metavar="DIR"),
        Option("at", Kind.POINTS, "Places of examples, in the CRS of the raster.", "--at", "X,Y …"),
        Option("unlike", Kind.POINTS, "Places of counterexamples.", "--not", "X,Y …"),
        Option(
            "method", Kind.CHOICE,
            "rocchio: towards positives, away from negatives, by cosine; from one example on. mean: mean of positives; "
            "counterexamples are left out of the hits only. probe: logistic classifier, which needs counterexamples.",
            "--method", "", "Method", "METHOD", METHODS,
        ),
        Option("top", Kind.INTEGER, "How many hits at most.", "--top", "N", "Number of hits", "TOP_N", least=1),
        Option(
            "min_score", Kind.NUMBER, "Hits with a lower score are left out. Default: none are.",
            "--min-score", "SCORE", "Minimum score", "MIN_SCORE", least=-1, most=1, advanced=True,
        ),
    ),
)  # fmt: skip

REDUCE = Verb(
    ReduceRequest,
    "project a set on its principal components",
    (
        Option("path", Kind.FOLDER, "An embedding set.", metavar="DIR"),
        Option(
            "dims", Kind.INTEGER, "Length of the new vectors: 3 for looking, 64 for searching and clustering.",
            "--dims", "N", "Dimensions", "DIMENSIONS", least=1,
        ),
        Option("out", Kind.FOLDER, "Folder of the new set. Default: beside the old one.", "--out", "DIR"),
        Option(
            "apply", Kind.FILE, "A reduced set, or its projection.npz, whose projection is used again.",
            "--apply", "DIR|FILE",
        ),
    ),
)  # fmt: skip

FIT_MOSAIKS = Verb(
    FitMosaiksRequest,
    "fit a MOSAIKS encoder on a raster and keep it as an ONNX file",
    (
        Option("raster", Kind.FILE, "Path or GDAL name of the raster.", metavar="RASTER"),
        Option(
            "out", Kind.FILE, "The encoder; its card, a JSON file of the same name, is written beside it.",
            "--out", "FILE.onnx",
        ),
        Option(
            "bands", Kind.BANDS, "Numbers or names of the file's bands; alpha cannot be one of them. Default: all.",
            "--bands", "3,2,1", "Bands", "BANDS",
        ),
        Option(
            "patch", Kind.INTEGER, "Side of a patch.",
            "--patch", "PX", "Patch size", "PATCH_SIZE", unit="pixels", least=1,
        ),
        Option("features", Kind.INTEGER, "Length of a vector.", "--features", "N", "Features", "FEATURES", least=2),
        Option(
            "seed", Kind.INTEGER, "The same seed on the same raster gives the same encoder.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True,
        ),
        Option("overwrite", Kind.SWITCH, "Replace FILE.onnx and its card if they are there.", "--overwrite"),
    ),
)  # fmt: skip

INSPECT = Verb(
    InspectRequest,
    "probe an ONNX file and propose its card",
    (Option("model", Kind.FILE, "The ONNX file.", metavar="FILE.onnx"),),
)

SWEEP = Verb(
    SweepRequest,
    "compare encoders, patch sizes and kinds of vectors on a raster, and report which are good for what",
    (
        Option("raster", Kind.FILE, "Path or GDAL name of the raster.", metavar="RASTER"),
        Option(
            "out", Kind.FOLDER,
            "Folder of the report, its tables and the sets, which are used again by the next sweep into it.",
            "--out", "DIR",
        ),
        Option(
            "preset", Kind.CHOICE,
            "What is tried where no list says: quick, two encoders at three sizes, in about a minute on a small scene; "
            "full, all installed encoders, five sizes, whole tiles, pooling and squeezing.",
            "--preset", "", "Preset", "PRESET", PRESETS,
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
            "--resolutions", "native,NUMBER", "Resolutions", "RESOLUTIONS", advanced=True,
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
            "--device", "", "Device", "DEVICE", DEVICES, advanced=True,
        ),
        Option(
            "seed", Kind.INTEGER, "Of every draw; the same seed gives the same figures.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True,
        ),
    ),
)  # fmt: skip

CLASSIFY = Verb(
    ClassifyRequest,
    "learn classes from labelled places and give every patch of a set one",
    (
        Option("path", Kind.FOLDER, "An embedding set.", metavar="DIR"),
        Option("out", Kind.FOLDER, "Folder of the results.", "--out", "DIR"),
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
            "--method", "", "Method", "METHOD", CLASSIFIERS,
        ),
        Option(
            "unknown", Kind.NUMBER, "Patches whose class is less probable than this are called unknown.",
            "--unknown", "P", "Unknown below a probability of", "UNKNOWN", least=0, most=1,
        ),
        Option(
            "far", Kind.NUMBER,
            "Patches whose nearest example is farther than so many times the usual distance between examples are "
            "called unknown too.",
            "--far", "N", "Unknown beyond usual distances", "FAR", least=0, advanced=True,
        ),
        Option(
            "smooth", Kind.INTEGER, "Rounds in which each patch takes the class that most of its neighbours have.",
            "--smooth", "N", "Rounds of smoothing", "SMOOTH", least=0, most=20,
        ),
        Option(
            "seed", Kind.INTEGER, "Of the forest and of the test's folds.",
            "--seed", "N", "Seed", "SEED", least=0, advanced=True,
        ),
        Option("overwrite", Kind.SWITCH, "Replace an earlier classification in the folder.", "--overwrite"),
    ),
)  # fmt: skip

CHANGE = Verb(
    ChangeRequest,
    "find what is different between sets of one place at two dates or more",
    (
        Option("paths", Kind.FOLDERS, "Embedding sets of the same encoder, the earliest first.", metavar="DIR"),
        Option("out", Kind.FOLDER, "Folder of the results.", "--out", "DIR"),
        Option(
            "threshold", Kind.NUMBER,
            "How far above the median a patch's difference must lie to be a change, in robust deviations; lower finds "
            "more.",
            "--threshold", "N", "Threshold", "THRESHOLD", unit="deviations", least=0,
        ),
        Option(
            "smallest", Kind.INTEGER, "Changes of fewer connected patches are left out.",
            "--smallest", "N", "Smallest change", "SMALLEST", unit="patches", least=1,
        ),
        Option(
            "k", Kind.INTEGER, "Number of clusters that changes are told by: from which to which.",
            "--k", "N", "Number of clusters", "K", least=1, advanced=True,
        ),
        Option("seed", Kind.INTEGER, "Of the clusters.", "--seed", "N", "Seed", "SEED", least=0, advanced=True),
        Option("overwrite", Kind.SWITCH, "Replace an earlier comparison in the folder.", "--overwrite"),
    ),
)  # fmt: skip

VERBS: Tuple[Verb, ...] = (
    EMBED,
    CLUSTER,
    SIMILAR,
    REDUCE,
    Verb(EncodersRequest, "list the encoders that are installed"),
    INSPECT,
    FIT_MOSAIKS,
    SWEEP,
    CLASSIFY,
    CHANGE,
    Verb(DoctorRequest, "say what this machine has for encoders to run on, and what each of it does"),
)
