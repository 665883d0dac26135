"""Options of the verbs that take embeddings in, look at them and give them out: rows of the table in `options.py`."""

from __future__ import annotations

from .option import Kind, Option, Verb

PRODUCTS = ("auto", "alphaearth", "tessera", "raster", "table")
FORMATS = ("auto", "geoparquet", "cog", "zarr", "arcgis", "npy")
NUMBERS = ("float32", "float16", "int8", "binary")
PLACES = ("lonlat", "grid")
PARQUET_ENDINGS = (".parquet", ".geoparquet", ".pq", ".parq")
TEXT_ENDINGS = (".csv", ".tsv", ".txt")
ARROW_ENDINGS = (".arrow", ".feather")
TABLE_ENDINGS = (*PARQUET_ENDINGS, *TEXT_ENDINGS, *ARROW_ENDINGS, ".gpkg", ".fgb", ".geojson", ".shp")
"""Of files that hold tables, and hardly anything else."""

_VECTORS = Option(
    "vectors", Kind.TEXT,
    "Column of a table that holds the vectors; of one column a dimension, what their names begin with. Default: the "
    "only one that can be it.",
    "--vectors", "NAME", "Column of the vectors", "VECTORS",
)  # fmt: skip
_GEOMETRY = Option(
    "geometry", Kind.TEXT,
    "Column of a table that holds the geometry, or two of coordinates, such as lon,lat. Default: by the file, or the "
    "usual names.",
    "--geometry", "NAME|X,Y", "Column of the geometry", "GEOMETRY", advanced=True,
)  # fmt: skip
_CRS = Option(
    "crs", Kind.TEXT,
    "Coordinate system of the places of a table that does not tell, such as EPSG:32633.",
    "--crs", "CRS", "Coordinate system", "CRS", advanced=True,
)  # fmt: skip

IMPORT = Verb(
    "import",
    "read embeddings that others made",
    (
        Option(
            "source", Kind.FILE,
            "A raster with one band a dimension (path, address or GDAL name), a Tessera grid (.npy or Zarr), or a "
            "table: Parquet, GeoPackage, CSV.",
            metavar="SOURCE", required=True,
        ),
        Option("out", Kind.FOLDER, "Folder of the embedding set.", "--out", "DIR", required=True),
        Option(
            "product", Kind.CHOICE,
            "How the source is read; auto looks at it.",
            "--product", "", "Product", "PRODUCT", PRODUCTS, default="auto", advanced=True,
        ),
        Option(
            "encoder", Kind.TEXT,
            "What made the vectors; only vectors of one encoder are compared. Default: as the source tells, else its "
            "name.",
            "--encoder", "NAME", "Encoder", "ENCODER",
        ),
        Option(
            "extent", Kind.EXTENT,
            "Only this part of a raster or grid, on the command line in its CRS; only this is fetched from afar.",
            "--extent", "XMIN,YMIN,XMAX,YMAX", "Extent", "EXTENT",
        ),
        Option(
            "coarsen", Kind.INTEGER,
            "Side of a patch of a raster or grid: its vector is the mean of that many pixels a side.",
            "--coarsen", "N", "Pixels a side of a patch", "COARSEN", default=1, unit="pixels", least=1,
        ),
        Option(
            "grid", Kind.FILE,
            "Raster that says where the pixels of a Tessera .npy lie: the tile's land mask. Default: the .tiff or .tif "
            "of the same name beside it.",
            "--grid", "FILE.tif", "Raster of the tile", "GRID", advanced=True,
        ),
        _VECTORS,
        _GEOMETRY,
        _CRS,
        Option(
            "side", Kind.NUMBER,
            "Side of the square that a point stands for, where points lie on no lattice. Default: the usual distance "
            "to the next point.",
            "--side", "N", "Side of the ground of a point", "SIDE", unit="metres", least=0, advanced=True,
        ),
        Option(
            "date", Kind.TEXT, "Date or year of the imagery. Default: as the source or its path tells.",
            "--date", "ISO", "Date of the imagery", "DATE", advanced=True,
        ),
        Option("overwrite", Kind.SWITCH, "Replace an earlier set in the folder.", "--overwrite", default=False),
    ),
)  # fmt: skip

VERIFY = Verb(
    "verify",
    "say what embeddings hold, what is right with them and what is not",
    (
        Option(
            "source",
            Kind.FILE,
            "An embedding set, or a table, raster or grid as import reads it.",
            metavar="FILE|DIR",
            required=True,
        ),
        _VECTORS,
        _GEOMETRY,
        _CRS,
    ),
)

EXPORT = Verb(
    "export",
    "write an embedding set for other programs",
    (
        Option("path", Kind.FOLDER, "An embedding set.", metavar="DIR", required=True),
        Option(
            "out", Kind.FILE,
            "The file: .parquet, .tif, .gpkg or .npy; or a folder .zarr. Its STAC item is written beside it.",
            "--out", "FILE", required=True,
        ),
        Option(
            "format", Kind.CHOICE, "auto goes by the ending of the file.",
            "--format", "", "Format", "FORMAT", FORMATS, default="auto", advanced=True,
        ),
        Option(
            "numbers", Kind.CHOICE,
            "float32 is read everywhere. float16 halves it, int8 quarters it, binary keeps the signs alone; what is "
            "lost is measured and written with them.",
            "--numbers", "", "Numbers", "NUMBERS", NUMBERS, default="float32",
        ),
        Option(
            "crs", Kind.CHOICE,
            "Places in GeoParquet: longitude and latitude, or the set's own coordinate system.",
            "--crs", "", "Places in GeoParquet", "PLACES", PLACES, default="lonlat", advanced=True,
        ),
        Option("overwrite", Kind.SWITCH, "Replace the file.", "--overwrite", default=False),
    ),
)  # fmt: skip
