"""Hold exports against the published schemas, a validator and other people's readers.

    python scripts/check_exports.py TERRAPATCH SET [SCHEMAS]

TERRAPATCH is the command line tool, SET an embedding set. STAC's own schemas come with pystac; the others are fetched,
or read from the folder SCHEMAS, where a schema has its address as its path
(`geoparquet.org/releases/v1.1.0/schema.json`). Every check is told as right, WRONG or MISSING, which names the package
or schema that could not be had. Exit code 1 where anything is wrong or missing.
"""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

GEOPARQUET = "https://geoparquet.org/releases/v1.1.0/schema.json"
_STAC_SCHEMAS = "https://schemas.stacspec.org/v1.0.0/"
_GEOJSON_SCHEMAS = ("https://geojson.org/schema/", "http://geojson.org/schema/")
_FORMATS = (
    ("lonlat.parquet", ("--crs", "lonlat")),
    ("grid.parquet", ("--crs", "grid")),
    ("int8.parquet", ("--numbers", "int8")),
    ("binary.parquet", ("--numbers", "binary")),
    ("float16.parquet", ("--numbers", "float16")),
    ("cog.tif", ()), ("store.zarr", ()), ("arcgis.gpkg", ()),
)  # fmt: skip

Check = Tuple[str, Callable[[], Any]]
"""What is checked, and a function that answers whether it holds."""


class Missing(Exception):
    """A package or a schema that could not be had."""


class Schemas:
    """Published schemas by their addresses: from packages, a folder, or the web."""

    def __init__(self, folder: Optional[Path]) -> None:
        self._folder = folder

    def problem(self, content: Dict[str, Any], address: str) -> str:
        """Where content is not as a schema says; empty where it is."""
        validator, referencing = needed("jsonschema"), needed("referencing")
        registry = referencing.Registry(retrieve=lambda uri: referencing.Resource.from_contents(self._of(uri)))
        checked = validator.Draft7Validator(self._of(address), registry=registry)
        try:
            return "; ".join(f"{error.json_path}: {error.message}"[:300] for error in checked.iter_errors(content))
        except referencing.exceptions.Unresolvable as error:
            raise Missing(str(error.__cause__ or error)) from error

    def _of(self, uri: str) -> Dict[str, Any]:
        address = uri.partition("#")[0]
        folders = [self._folder / address.partition("://")[2]] if self._folder else []
        bundled = Path(needed("pystac").__file__).parent / "validation" / "jsonschemas"
        if address.startswith(_STAC_SCHEMAS):
            folders.append(bundled / "stac-spec" / "v1.0.0" / Path(address).name)
        if address.startswith(_GEOJSON_SCHEMAS):
            folders.append(bundled / "geojson" / Path(address).name)
        for file in folders:
            if file.is_file():
                return dict(json.loads(file.read_text(encoding="utf-8")))
        try:
            with urllib.request.urlopen(address, timeout=30) as answer:
                return dict(json.load(answer))
        except (OSError, ValueError) as error:
            raise Missing(f"{address}, {error}") from error


def needed(module: str) -> Any:
    """A module of another project."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise Missing(f"package {module.partition('.')[0]} ({error})") from error


def schema_checks(file: Path, schemas: Schemas) -> List[Check]:
    """The item beside a file against STAC and its extensions, the footer of a table against GeoParquet's schema."""
    item = json.loads(file.with_name(f"{file.name}.json").read_text(encoding="utf-8"))
    addresses = [f"{_STAC_SCHEMAS}item-spec/json-schema/item.json", *item["stac_extensions"]]
    checks = [(f"{file.name}: item, {named(address)}", partial(holds, schemas, item, address)) for address in addresses]
    if file.suffix == ".parquet":
        checks.append((f"{file.name}: footer, {named(GEOPARQUET)}", lambda: holds(schemas, footer(file), GEOPARQUET)))
        checks.append((f"{file.name}: geoparquet-validator", lambda: is_valid_geoparquet(file)))
    return checks


def named(address: str) -> str:
    """A schema's address without its scheme and last part."""
    return address.partition("://")[2].rpartition("/")[0]


def holds(schemas: Schemas, content: Dict[str, Any], address: str) -> bool:
    """Whether content is as a schema says; prints where it is not."""
    problem = schemas.problem(content, address)
    if problem:
        print(f"       {problem}")
    return not problem


def footer(file: Path) -> Dict[str, Any]:
    """The key `geo` of a table."""
    return dict(json.loads(needed("pyarrow.parquet").read_schema(file).metadata[b"geo"]))


def is_valid_geoparquet(file: Path) -> bool:
    """What geoparquet-validator says of a file; prints what it finds wrong."""
    program = shutil.which("geoparquet-validator", path=str(Path(sys.executable).parent))
    if program is None:
        raise Missing("package geoparquet-validator")
    told = subprocess.run([program, "check", str(file)], capture_output=True, text=True)
    if told.returncode:
        print("\n".join(f"       {line}" for line in (told.stdout + told.stderr).splitlines()[-20:]))
    return told.returncode == 0


def reader_checks(file: Path, vectors: np.ndarray) -> List[Check]:
    """Other people's readers, which have to give the vectors of the set in the order of its grid."""
    name = file.name
    return [
        (f"{name}: pyarrow", lambda: np.array_equal(by_pyarrow(file), vectors)),
        (f"{name}: geopandas", lambda: np.array_equal(by_geopandas(file), vectors)),
        (f"{name}: DuckDB", lambda: np.array_equal(by_duckdb(file), vectors)),
        (f"{name}: a window by the covering", lambda: window_is_smaller(file)),
    ]


def by_pyarrow(file: Path) -> np.ndarray:
    """Vectors in the order of the grid."""
    table = needed("pyarrow.parquet").read_table(file).sort_by([("row", "ascending"), ("col", "ascending")])
    return np.array(table["embedding"].to_pylist(), dtype=np.float32)


def by_geopandas(file: Path) -> np.ndarray:
    """The same."""
    table = needed("geopandas").read_parquet(file).sort_values(["row", "col"])
    return np.stack(table["embedding"].to_list())


def by_duckdb(file: Path) -> np.ndarray:
    """The same by SQL."""
    rows = needed("duckdb").sql(f"select embedding from '{file}' order by row, col").fetchall()
    return np.array([row[0] for row in rows], dtype=np.float32)


def window_is_smaller(file: Path) -> bool:
    """Whether a box of half the width and height finds some rows and not all."""
    geopandas = needed("geopandas")
    table = geopandas.read_parquet(file)
    xmin, ymin, xmax, ymax = table.total_bounds
    some = geopandas.read_parquet(file, bbox=(xmin, ymin, (xmin + xmax) / 2, (ymin + ymax) / 2))
    return 0 < len(some) < len(table)


def by_geotessera(tool: str, folder: Path) -> bool:
    """Whether `terrapatch import` of a tile in Tessera's layout gives what geotessera's own decoder gives."""
    decode = needed("geotessera.core").dequantize_embedding
    rasterio = needed("rasterio")
    rng = np.random.default_rng(0)
    codes = rng.integers(-127, 128, size=(12, 9, 128), dtype=np.int8)
    scales = rng.uniform(0.01, 0.05, size=(12, 9)).astype(np.float32)
    file = folder / "grid_13.05_45.15.npy"
    np.save(file, codes)
    np.save(folder / "grid_13.05_45.15_scales.npy", scales)
    profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "height": 12, "width": 9, "crs": "EPSG:32633"}
    place = rasterio.Affine(10, 0, 500_000, 0, -10, 5_000_000)
    with rasterio.open(file.with_suffix(".tiff"), "w", transform=place, **profile) as mask:
        mask.write(np.ones((1, 12, 9), np.uint8))
    run(tool, "import", str(file), "--out", str(folder / "tile"))
    read = np.load(folder / "tile" / "vectors.npy").astype(np.float32)
    # a set holds halves
    return bool(np.allclose(read, decode(codes, scales).reshape(-1, 128), rtol=2**-10, atol=1e-6))


def run(tool: str, *arguments: str) -> None:
    """Run the command line tool, which prints nothing while all is well."""
    subprocess.run([tool, *arguments], check=True, stdout=subprocess.DEVNULL)


def main(tool: str, path: str, schemas: str = "") -> int:
    """Run all checks; 1 where one fails or cannot be made."""
    vectors = np.load(Path(path) / "vectors.npy").astype(np.float32)
    published = Schemas(Path(schemas) if schemas else None)
    with tempfile.TemporaryDirectory() as name:
        checks: List[Check] = []
        for file, options in ((Path(name) / file, options) for file, options in _FORMATS):
            run(tool, "export", path, "--out", str(file), *options)
            checks += schema_checks(file, published)
            if file.name in ("lonlat.parquet", "grid.parquet"):
                checks += reader_checks(file, vectors)
        checks.append(("a tile of Tessera: geotessera", lambda: by_geotessera(tool, Path(name))))
        results = [told(*check) for check in checks]
    print(f"{results.count('right')} right, {results.count('WRONG')} wrong, {results.count('MISSING')} missing")
    return int(set(results) != {"right"})


def told(what: str, check: Callable[[], Any]) -> str:
    """Make a check and say how it went."""
    why = ""
    try:
        result = "right" if check() else "WRONG"
    except Missing as error:
        result, why = "MISSING", f": {error}"
    print(f"{result:<8}{what}{why}", flush=True)
    return result


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
