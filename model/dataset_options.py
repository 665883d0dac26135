"""Options of the verbs that work on a dataset: rows of the table in `options.py`."""

from __future__ import annotations

from .option import Kind, Option, Verb

OVERLAPPING = ("all", "newest")
# what one scene of many is embedded with is what any raster is embedded with
_OF_EMBED = (
    "bands", "mask_file", "patch", "resolution", "tile", "overlap", "refine", "groups", "min_valid", "date", "sensor",
    "sensor_bands", "wavelengths", "subtract", "multiply", "center_positions", "device", "precision", "batch",
    "threads",
)  # fmt: skip


def embed_many_verb(embed: Verb) -> Verb:
    """The verb `embed-many`, which shares the options of `embed`."""
    return Verb(
        "embed-many",
        "run an encoder over many scenes and keep their vectors as one dataset",
        (
            Option(
                "scenes", Kind.FILE,
                "A text file with a GDAL name on each line, a glob such as 'scenes/*.tif', a folder, a STAC "
                "ItemCollection (.json) or a stac-geoparquet file (.parquet).",
                metavar="LIST", required=True,
            ),
            Option(
                "encoder", Kind.TEXT, "Id of an installed encoder or an ONNX file; the same for all scenes.",
                "--encoder", "ID|FILE.onnx", "Encoder", "ENCODER", required=True,
            ),
            Option("out", Kind.FOLDER, "Folder of the dataset.", "--out", "DATASET", required=True),
            Option(
                "assets", Kind.NAMES,
                "Names of the STAC items' assets, in the order of their bands. Default: the only image, or visual.",
                "--assets", "red,green,blue", "Assets of STAC items", "ASSETS",
            ),
            Option(
                "overlapping", Kind.CHOICE,
                "Where scenes overlap. all: every scene keeps its patches. newest: a patch whose centre lies on a "
                "patch of a newer scene is passed over by similar, cluster and index.",
                "--overlapping", "", "Overlapping scenes", "OVERLAPPING", OVERLAPPING, default="all",
            ),
            *(embed.option(field) for field in _OF_EMBED),
            Option(
                "shard", Kind.TEXT,
                "Only every N-th scene, from the I-th on, counted from 0: for array jobs on many machines that share "
                "the folder.",
                "--shard", "I/N",
            ),
            Option(
                "scheduler", Kind.TEXT,
                "Spread the scenes by Dask: local starts workers on this machine, an address such as tcp://HOST:8786 "
                "takes those of a cluster. Needs the package distributed.",
                "--scheduler", "local|ADDRESS",
            ),
            Option(
                "workers", Kind.INTEGER, "Workers of the local scheduler. Default: one for each core.",
                "--workers", "N", least=1,
            ),
            Option(
                "layer", Kind.FILE, "A GeoPackage that the patches are written to as well, as an embedding layer.",
                "--layer", "FILE.gpkg",
            ),
            Option(
                "layer_extent", Kind.EXTENT, "Only patches of these degrees are in the layer.",
                "--layer-extent", "XMIN,YMIN,XMAX,YMAX",
            ),
        ),
    )  # fmt: skip


INDEX = Verb(
    "index",
    "build the index by which similar searches a large dataset at once",
    (Option("path", Kind.FOLDER, "A dataset of embed-many.", metavar="DATASET", required=True),),
)

# of similar, for a dataset
FILTERS = (
    Option(
        "extent", Kind.EXTENT, "Of a dataset, only patches whose centre lies within these degrees.",
        "--extent", "XMIN,YMIN,XMAX,YMAX",
    ),
    Option(
        "dates", Kind.TEXT,
        "Of a dataset, only scenes of a day, month or year, or from one to another; one of the two may be missing.",
        "--dates", "2024-05-01/2024-09-30",
    ),
    Option("scenes", Kind.NAMES, "Of a dataset, only scenes of these names or patterns.", "--scenes", "NAME,S2*"),
    Option(
        "out", Kind.FILE, "Of a dataset, a GeoParquet file that the hits are written to as well.",
        "--out", "FILE.parquet",
    ),
)  # fmt: skip
