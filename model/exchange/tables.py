"""Tables of embeddings: Parquet (GeoParquet or plain, one file or a folder), and CSV and what GDAL reads as Arrow."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..dataset_requests import DATASET_FILE
from ..errors import InputError
from ..exchange_options import ARROW_ENDINGS, PARQUET_ENDINGS, TABLE_ENDINGS, TEXT_ENDINGS
from ..imagery.readable_names import readable_name
from ..imagery.remote_rasters import is_remote
from ..imagery.vector_source import LAYER, vector_source
from ..json_reading import parse_json

if TYPE_CHECKING:
    import pyarrow as pa

_DELIMITERS = ",;\t|"
_ROWS_AT_ONCE = 8192


@dataclass(frozen=True)
class Table:
    """A table that is read by columns.

    Attributes
    ----------
    name : str
        For messages.
    rows : int
    schema : pyarrow Schema
    emb : dict
        The footer `emb` of GeoParquet with embeddings; empty where there is none.
    geometry : str
        The column that the file calls its geometry; empty where it calls none so.
    crs : dict
        By the column of geometries, as the file tells it: WKT, PROJJSON or a code; empty where it is not known.
    parts : tuple
        Parquet files, or one table in memory.
    """

    name: str
    rows: int
    schema: pa.Schema
    emb: Mapping[str, Any]
    geometry: str
    crs: Mapping[str, str]
    parts: Tuple[Any, ...]

    def column_names(self) -> List[str]:
        """Names of all columns."""
        return list(self.schema.names)

    def crs_of(self, column: str) -> str:
        """The coordinate system that the file tells of a column; empty where it tells none."""
        return self.crs.get(column, "")

    def read(self, columns: Sequence[str]) -> pa.Table:
        """Some columns of all rows."""
        import pyarrow as pa

        with _damage_named(self.name):
            read = [_whole(part, columns) for part in self.parts]
        return pa.concat_tables([table.select(list(columns)) for table in read])

    def numbers(self, column: str) -> Optional[np.ndarray]:
        """A column of all rows as float64, NaN where one has none; None where it is missing or holds no numbers."""
        import pyarrow.types as kinds

        if column not in self.schema.names:
            return None
        kind = self.schema.field(column).type
        if not (kinds.is_integer(kind) or kinds.is_floating(kind)):
            return None
        return np.asarray(self.read([column]).column(0).to_numpy()).astype(np.float64)

    def batches(self, columns: Sequence[str]) -> Iterator[pa.RecordBatch]:
        """Some columns, some thousand rows at a time, in order."""
        import pyarrow as pa

        for part in self.parts:
            if isinstance(part, pa.Table):
                yield from part.select(list(columns)).to_batches(max_chunksize=_ROWS_AT_ONCE)
                continue
            with _damage_named(self.name):
                batches = part.iter_batches(batch_size=_ROWS_AT_ONCE, columns=list(columns))
            while True:
                with _damage_named(self.name):
                    batch = next(batches, None)
                if batch is None:
                    break
                yield batch


def is_table(source: str) -> bool:
    """Whether a source is a table by its ending, or a folder of Parquet files."""
    path = Path(vector_source(source).file)
    if path.suffix.lower() in (*TABLE_ENDINGS, ".json", ".gdb"):
        return True
    return path.is_dir() and any(_parquet_files(path))


def open_table(source: str) -> Table:
    """Open a table.

    Raises
    ------
    InputError
        When it cannot be read, holds no rows, or its parts do not agree.
    """
    require_pyarrow()
    if is_remote(source):
        raise InputError(
            "{source} is a table on the web, and tables are read from this computer only; download it, and give the "
            "file",
            source=source,
        )
    path = Path(vector_source(source).file)
    if not path.exists():
        raise InputError("{path} is not there; give a table of embeddings", path=path)
    if path.is_dir() and any(_parquet_files(path)):
        table = _open_parquet(source, _parquet_files(path))
    elif path.suffix.lower() in PARQUET_ENDINGS:
        table = _open_parquet(source, [path])
    elif path.suffix.lower() in TEXT_ENDINGS:
        table = _open_csv(source, path)
    elif path.suffix.lower() in ARROW_ENDINGS:
        table = _open_arrow(source, path)
    else:
        table = _open_by_gdal(source)
    if not table.rows:
        raise InputError("{source} holds 0 rows, needs at least one vector; give another table", source=source)
    return table


def require_pyarrow() -> None:
    """Say what to do where pyarrow is missing.

    Raises
    ------
    InputError
        With the code `pyarrow_missing`.
    """
    try:
        import pyarrow  # noqa: F401 (only whether it is there)
    except ImportError as error:
        raise InputError(
            "tables of embeddings need the package pyarrow, which this engine lacks ({error}); set the engine up "
            "again, or install it into the engine's Python (pip install pyarrow)",
            "pyarrow_missing",
            error=error,
        ) from error


def _parquet_files(folder: Path) -> List[Path]:
    """The Parquet files below a folder, in order; those that are not whole yet begin, or lie in what begins, with a
    dot or a line. Of a dataset of many scenes its partitions alone: what was found in it lies beside them."""
    if (folder / DATASET_FILE).is_file():
        return sorted(folder.glob("scene=*/part.parquet"))
    files = (file for suffix in PARQUET_ENDINGS for file in folder.rglob(f"*{suffix}"))
    return sorted(file for file in files if not any(part[0] in "._" for part in file.relative_to(folder).parts))


def _open_parquet(source: str, files: Sequence[Path]) -> Table:
    import pyarrow.parquet as parquet

    opened = []
    for file in files:
        with _damage_named(str(file)):
            opened.append(parquet.ParquetFile(readable_name(str(file)), page_checksum_verification=True))
            _ = opened[-1].schema_arrow.names  # which are bytes until they are asked for
    first = opened[0].schema_arrow
    told = [_footer(part.schema_arrow.metadata) for part in opened]
    for file, part, (_, geometry, crs) in zip(files, opened, told):
        if part.schema_arrow.names != first.names:
            raise InputError(
                "{file} has other columns than {first_files} ({names} ...); give one kind of table",
                file=file.name,
                first_files=files[0].name,
                names=", ".join(part.schema_arrow.names[:8]),
            )
        if (geometry, crs.get(geometry)) != (told[0][1], told[0][2].get(told[0][1])):
            raise InputError(
                "{source} mixes coordinate systems: {crs} in {first_files} and "
                "{other_crs} in {file}; import them one by one",
                source=source,
                crs=_crs_name(told[0][2].get(geometry, "")),
                first_files=files[0].name,
                other_crs=_crs_name(crs.get(geometry, "")),
                file=file.name,
            )
    emb, geometry, first_crs = told[0]
    crs = {name: text for name, text in first_crs.items() if all(other.get(name) == text for _, _, other in told)}
    rows = sum(part.metadata.num_rows for part in opened)
    return Table(source, rows, first.remove_metadata(), emb, geometry, crs, tuple(opened))


def _footer(told_by_file: Optional[Mapping[bytes, bytes]]) -> Tuple[Mapping[str, Any], str, Mapping[str, str]]:
    """The footers `emb` and `geo`: what made the vectors, the column of the geometry, and coordinate systems."""
    metadata = told_by_file or {}
    emb, geo = (_json(metadata.get(key)) for key in (b"emb", b"geo"))
    geometry = str(geo.get("primary_column") or "")
    told = geo.get("columns")
    columns = {geometry: {}, **(told if isinstance(told, dict) else {})} if geometry else {}
    crs = {name: _column_crs(column) for name, column in columns.items()}
    if not emb and "emb:quantization" in _json(metadata.get(b"stac")):
        emb = _json(metadata.get(b"stac"))
    own = _json(metadata.get(b"terrapatch"))  # of a partition of a dataset
    return ({**emb, "terrapatch": own} if own else emb), geometry, crs


def _column_crs(column: Any) -> str:
    """What a footer `geo` says of a column; nothing means longitude and latitude, and null not known."""
    told = column.get("crs", "OGC:CRS84") if isinstance(column, dict) else None
    return json.dumps(told) if isinstance(told, dict) else str(told or "")


def _json(text: Optional[bytes]) -> Dict[str, Any]:
    try:
        found = parse_json(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _crs_name(crs: str) -> str:
    """A coordinate system in a message."""
    told = _json(crs.encode())
    key = told.get("id")
    if isinstance(key, dict) and {"authority", "code"} <= set(key):
        return f"{key['authority']}:{key['code']}"
    return crs[:40] or "one not told"


def _open_csv(source: str, path: Path) -> Table:
    import pyarrow as pa
    import pyarrow.csv as csv

    try:
        delimiter, decimal = _notation(path)
        table = csv.read_csv(
            readable_name(str(path)),
            parse_options=csv.ParseOptions(delimiter=delimiter),
            convert_options=csv.ConvertOptions(decimal_point=decimal),
        )
        _ = table.column_names  # which are bytes until they are asked for
    except (OSError, pa.ArrowException, UnicodeError) as error:
        raise InputError(
            "{path} cannot be read as a table of texts ({error}); give a CSV with a header",
            path=path,
            error=_line(error),
        ) from error
    return Table(source, table.num_rows, table.schema, {}, "", {}, (table,))


def _notation(path: Path) -> Tuple[str, str]:
    """What parts the columns of a table of texts, and what stands before decimals: by its first two lines."""
    with open(readable_name(str(path)), encoding="utf-8", errors="replace") as stream:
        header, first = stream.readline(), stream.readline()
    delimiter = max(_DELIMITERS, key=header.count)
    commas = delimiter != "," and re.search(r"\d,\d", first) and not re.search(r"\d\.\d", first)
    return delimiter, "," if commas else "."


def _open_arrow(source: str, path: Path) -> Table:
    """An Arrow or Feather file, as GeoPandas and Polars write."""
    import pyarrow as pa
    import pyarrow.feather as feather

    try:
        table = feather.read_table(readable_name(str(path)))
        emb, geometry, crs = _footer(table.schema.metadata)
    except (OSError, pa.ArrowException, UnicodeError) as error:
        raise InputError(
            "{source} cannot be read ({error}); give a table of embeddings", source=source, error=_line(error)
        ) from error
    plain = table.replace_schema_metadata(None)
    return Table(source, plain.num_rows, plain.schema, emb, geometry, crs, (plain,))


def _open_by_gdal(source: str) -> Table:
    """GeoPackage and others, by GDAL; a layer is named as QGIS does, FILE|layername=NAME."""
    import pyogrio

    asked = vector_source(source)
    file = asked.file
    try:
        layers = [str(name) for name in pyogrio.list_layers(readable_name(file))[:, 0]]
        layer = asked.layer_of(layers)
        if layer is None and len(layers) > 1:
            raise InputError(
                "{file} has {layers_count} layers ({layers}); name one: '{file}{layer}{first_layers}'",
                file=file,
                layers_count=len(layers),
                layers=", ".join(layers[:8]),
                layer=LAYER,
                first_layers=layers[0],
            )
        facts = pyogrio.read_info(readable_name(file), layer=layer)
        described, table = pyogrio.read_arrow(readable_name(file), layer=layer, where=asked.where)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnicodeError) as error:
        raise InputError(
            "{source} cannot be read ({error}); give a table of embeddings", source=source, error=_line(error)
        ) from error
    schema = table.schema.remove_metadata()
    plain = table.cast(schema)
    geometry = str(described.get("geometry_name") or "wkb_geometry") if described.get("geometry_type") else ""
    geometry = geometry if geometry in schema.names else ("wkb_geometry" if "wkb_geometry" in schema.names else "")
    crs = {geometry: str(described.get("crs") or "")} if geometry else {}
    return Table(source, plain.num_rows, schema, _told_by_layer(facts), geometry, crs, (plain,))


def _told_by_layer(described: Mapping[str, Any]) -> Dict[str, Any]:
    """What a GeoPackage that TerraPatch wrote says of its vectors, in the metadata of its layer."""
    return _json(str((described.get("layer_metadata") or {}).get("emb", "")).encode())


def _whole(part: Any, columns: Sequence[str]) -> Any:
    import pyarrow as pa

    return part if isinstance(part, pa.Table) else part.read(columns=list(columns))


@contextmanager
def _damage_named(file: str) -> Iterator[None]:
    """Turns what a damaged Parquet file raises into an error that names it."""
    import pyarrow as pa

    try:
        yield
    except (OSError, UnicodeError, pa.ArrowException) as error:
        raise InputError(
            "{file} is not a whole Parquet file ({error}); fetch it again", file=file, error=_line(error)
        ) from error


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]
